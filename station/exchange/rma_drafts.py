"""Return authorisations, first half: rows gathered and checked against the base. Nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from station.characters import normalise
from station.exchange.book import Book, among
from station.exchange.gathering import client_of, gather_whole, refuse_unit_names
from station.exchange.rma_rows import WHOLE_RMA, RmaRow
from station.exchange.rows import Draft, Taken
from station.models.tables import ORDERS
from station.sentences import say

LEFT = ("shipped", "returned", "inspected", "in_lane")    # a unit in another state has not reached a customer
# The other names first: where a serial of its own is the same, that one is meant.
NAMED = text("""
    SELECT u.client_id, u.sku_id, a.value, u.id, u.state FROM station.alias a
      JOIN station.unit u ON u.client_id = a.client_id AND u.id = a.unit_id WHERE a.value = ANY (:names)
    UNION ALL SELECT client_id, sku_id, serial, id, state FROM station.unit WHERE serial = ANY (:names)
""")


@dataclass(frozen=True, slots=True)
class WantedLine:
    """One SKU of a return, as the document has it. `unit` is who the serial or alias names, where one does."""

    sku: UUID
    serial: str
    unit: UUID | None
    quantity: int
    reason: str
    comment: str


@dataclass(slots=True)
class WantedRma:
    """A return as the document has it."""

    row: int
    client: UUID
    number: str
    values: dict[str, Any] = field(default_factory=dict)
    lines: list[WantedLine] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the rows of a document are checked against. `units` are id and state by SKU and each of their names."""

    clients: Mapping[str, UUID]
    skus: Mapping[tuple[UUID, str], UUID]
    orders: Mapping[tuple[UUID, str], UUID]
    units: Mapping[tuple[UUID, UUID, str], tuple[UUID, str]]


def gather(book: Book, draft: Draft[RmaRow]) -> list[WantedRma]:
    """The returns of the document, in its order; faults go into the draft."""
    shelf = _shelf(book, draft)
    found: dict[tuple[UUID, str], WantedRma] = {}
    said: dict[tuple[UUID, str], dict[str, Any]] = {}
    for taken in draft.rows:
        client = client_of(draft, taken.number, taken.row.client_code, shelf.clients)
        if client is None:
            continue
        key = client, taken.row.rma
        rma = found.setdefault(key, WantedRma(taken.number, *key))
        gather_whole(draft, taken, WHOLE_RMA, said.setdefault(key, {}), say(
            "Make it the same on every row of this return."))
        _add_line(draft, taken, rma, shelf)
    for key, rma in found.items():
        _settle(book, draft, rma, said[key], shelf)
    refuse_unit_names(book, draft, "rma", [(rma.row, rma.number) for rma in found.values()])
    return list(found.values())


def _shelf(book: Book, draft: Draft[RmaRow]) -> Shelf:
    rows = [taken.row for taken in draft.rows]
    skus = {key: sku.id for key, sku in book.skus(row.sku for row in rows).items()}
    orders = {(row.client_id, row.number): row.id for row in book.all(
        select(ORDERS.c.client_id, ORDERS.c.number, ORDERS.c.id).where(
            among(ORDERS.c.number, {row.order for row in rows if row.order})))}
    names = {normalise(row.serial, upper=True) for row in rows if row.serial}
    units = {(row.client_id, row.sku_id, row.value): (row.id, row.state)
             for row in book.connection.execute(NAMED, {"names": sorted(names)})}
    return Shelf(book.clients(), skus, orders, units)


def _add_line(draft: Draft[RmaRow], taken: Taken[RmaRow], rma: WantedRma, shelf: Shelf) -> None:
    row, number = taken.row, taken.number
    sku = shelf.skus.get((rma.client, row.sku))
    if sku is None:
        draft.blame(number, "sku", row.sku, say("Import the product first: this client has no such SKU."))
        return
    serial = normalise(row.serial, upper=True)
    if serial and (row.quantity or 1) != 1:
        draft.blame(number, "quantity", row.quantity, say("Give each serial a row of its own, with quantity 1."))
    if serial and any((line.sku, line.serial) == (sku, serial) for line in rma.lines):
        draft.blame(number, "serial", row.serial, say("Take one out: this serial stands in the return twice."))
    unit, state = shelf.units.get((rma.client, sku, serial), (None, ""))
    if serial and unit is None:
        draft.remark(number, "serial", row.serial, say("Compare the serial: this SKU has no unit of this name."))
    elif serial and state not in LEFT:
        draft.remark(number, "serial", row.serial, say("Compare the serial: this unit has not shipped."))
    rma.lines.append(WantedLine(sku, serial, unit, row.quantity or 1, row.reason, row.comment))


def _settle(book: Book, draft: Draft[RmaRow], rma: WantedRma, said: Mapping[str, Any], shelf: Shelf) -> None:
    rma.values = {name: said[name] for name in ("customer", "tracking") if said.get(name)}
    if said.get("status"):
        rma.values["state"] = said["status"]
    order = said.get("order")
    if order and (rma.client, order) in shelf.orders:
        rma.values["order_id"] = shelf.orders[rma.client, order]
    elif order:
        draft.remark(rma.row, "order", order, say(
            "Compare the order: this client has none of this number, and the return is taken in without it."))
    moment = said.get("due_at")
    if isinstance(moment, datetime):
        rma.values["due_at"] = book.moment(moment)
