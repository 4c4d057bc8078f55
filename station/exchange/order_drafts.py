"""Order lists, first half: rows gathered into orders and checked against the base. Nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Row as DatabaseRow

from station.exchange.book import Book
from station.exchange.gathering import client_of, gather_whole, refuse_unit_names
from station.exchange.label_files import LabelFile, read_label
from station.exchange.order_rows import SHIP_TO, WHOLE_ORDER, OrderRow
from station.exchange.rows import Draft, Taken
from station.sentences import say

ADDRESS = {"ship_street2": "address2"}    # as papers know it


@dataclass(frozen=True, slots=True)
class WantedLine:
    """A line as the document has it; `serials` are the exact units it names, `lot` the only lot that will do."""

    row: int
    number: int
    sku: UUID
    quantity: int
    exact: bool
    serials: tuple[str, ...]
    lot: str = ""


@dataclass(slots=True)
class WantedOrder:
    """An order as the document has it. `values` are the columns it says something of."""

    row: int
    client: UUID
    number: str
    values: dict[str, Any] = field(default_factory=dict)
    lines: list[WantedLine] = field(default_factory=list)
    ship_to: dict[str, str] = field(default_factory=dict)
    tote: str = ""
    notes: tuple[str, ...] | None = None
    tracking: str = ""
    label: LabelFile | None = None
    clock: time | None = None


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the rows of a document are checked against."""

    clients: Mapping[str, UUID]
    skus: Mapping[tuple[UUID, str], DatabaseRow[Any]]


def gather(book: Book, draft: Draft[OrderRow], folder: Path) -> list[WantedOrder]:
    """The orders of the document, in its order; faults go into the draft. `folder` is where carrier labels lie."""
    shelf = Shelf(book.clients(), book.skus(taken.row.sku for taken in draft.rows))
    orders: dict[tuple[UUID, str], WantedOrder] = {}
    first_rows: dict[tuple[UUID, str], dict[str, Any]] = {}
    for taken in draft.rows:
        client = client_of(draft, taken.number, taken.row.client_code, shelf.clients)
        if client is None:
            continue
        key = client, taken.row.order
        order = orders.setdefault(key, WantedOrder(taken.number, *key))
        gather_whole(draft, taken, WHOLE_ORDER, first_rows.setdefault(key, {}), say(
            "Make it the same on every row of this order."))
        _add_line(draft, taken, order, shelf)
    for key, order in orders.items():
        _settle(book, draft, order, first_rows[key], folder)
    refuse_unit_names(book, draft, "order", [(order.row, order.number) for order in orders.values()])
    return list(orders.values())


def _add_line(draft: Draft[OrderRow], taken: Taken[OrderRow], order: WantedOrder, shelf: Shelf) -> None:
    row, number = taken.row, taken.number
    sku = shelf.skus.get((order.client, row.sku))
    line = row.line or len(order.lines) + 1
    if sku is None:
        draft.blame(number, "sku", row.sku, say("Import the product first: this client has no such SKU."))
        return
    if any(other.number == line for other in order.lines):
        draft.blame(number, "line", line, say("Number the lines of an order differently."))
    if len(row.serials) > row.quantity:
        draft.blame(number, "serials", len(row.serials), say("Name at most as many serials as units are ordered."))
    if row.serials and sku.policy == "none":
        draft.blame(number, "serials", row.serials[0], say("Leave the serials out: this SKU is only counted."))
    if sku.exact and len(row.serials) != row.quantity and row.status == "open":
        draft.blame(number, "serials", len(row.serials), say(
            "Name the serial of every unit: this SKU leaves as exactly the unit that was chosen."))
    order.lines.append(WantedLine(number, line, UUID(str(sku.id)), row.quantity, bool(sku.exact), row.serials, row.lot))


def _settle(book: Book, draft: Draft[OrderRow], order: WantedOrder, said: dict[str, Any], folder: Path) -> None:
    order.values = {name: said[name] for name in ("lane", "carrier", "hold") if name in said}
    if "status" in said:
        order.values["state"] = said["status"]
    if "cut_off" in said:
        order.values["cut_off"] = moment_of(said["cut_off"], book)
        order.clock = said["cut_off"] if isinstance(said["cut_off"], time) else None
    order.ship_to = {ADDRESS.get(name, name.removeprefix("ship_")): said[name] for name in SHIP_TO if name in said}
    order.tote, order.notes, order.tracking = said.get("tote", ""), said.get("notes"), said.get("tracking", "")
    if "carrier_label" in said:
        label = read_label(folder, said["carrier_label"])
        if isinstance(label, LabelFile):
            order.label = label
        else:
            draft.blame(order.row, "carrier_label", said["carrier_label"], label)


def moment_of(told: datetime | time, book: Book) -> datetime:
    """An aware moment: naive is the site's time; a time alone is its next one there."""
    if isinstance(told, datetime):
        return book.moment(told)
    here = book.at.astimezone(book.zone)
    moment = datetime.combine(here.date(), told, book.zone)
    if moment <= here:
        moment = datetime.combine(here.date() + timedelta(days=1), told, book.zone)
    return moment.astimezone(UTC)
