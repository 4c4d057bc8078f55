"""The exact units that orders name: found, checked, and reserved through the ledger; let go where an order changes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Row as DatabaseRow
from sqlalchemy import select, text

from station.exchange.book import Book, among
from station.exchange.order_drafts import WantedLine, WantedOrder
from station.exchange.order_rows import OrderRow
from station.exchange.rows import Draft
from station.models.tables import RESERVATION, UNIT
from station.sentences import Sentence, say

# By the unit, for events are found by their unit: what it was ever kept for.
EVER_KEPT = text("""
    SELECT DISTINCT e.reserved_line, u.serial
      FROM station.unit u JOIN station.event e ON e.client_id = u.client_id AND e.unit_id = u.id
     WHERE u.client_id = :client AND u.serial = ANY (:serials) AND e.kind = 'reserve'
""")
KEEPABLE = ("expected", "received", "stored", "picked", "found")


@dataclass(frozen=True, slots=True)
class Wish:
    """That a line wants exactly this serial."""

    client: UUID
    line_id: UUID
    line: WantedLine
    serial: str


@dataclass(slots=True)
class Reserving:
    """What the orders of a document want kept, gathered before any unit is moved. `lines` are those it speaks of."""

    wishes: list[Wish] = field(default_factory=list)
    lines: dict[UUID, UUID] = field(default_factory=dict)

    def want(self, order: WantedOrder, ids: dict[int, UUID]) -> None:
        """Keep in mind what this order wants; a cancelled one wants nothing, and lets go what it has."""
        cancelled = order.values.get("state") == "cancelled"
        for line in order.lines:
            if line.serials or cancelled:
                self.lines[ids[line.number]] = order.client
            if not cancelled:
                self.wishes.extend(Wish(order.client, ids[line.number], line, serial) for serial in line.serials)


def units_stay(book: Book, order: WantedOrder, ids: dict[int, UUID], *, begun: bool) -> bool:
    """Whether the units the order names are those kept for it; once begun, those that ever were kept for it."""
    named = {(ids[line.number], serial) for line in order.lines for serial in line.serials if line.number in ids}
    if not named:
        return True
    if not begun:
        lines = {line for line, _ in named}
        return named == {(row.line_id, row.serial) for row in kept_for(book, lines)}
    ever = book.connection.execute(EVER_KEPT, {"client": order.client, "serials": [serial for _, serial in named]})
    return named <= {(row.reserved_line, row.serial) for row in ever}


def kept_for(book: Book, lines: set[UUID]) -> list[DatabaseRow[Any]]:
    return book.all(select(RESERVATION.c.line_id, RESERVATION.c.unit_id, UNIT.c.serial).join(
        UNIT, (UNIT.c.client_id == RESERVATION.c.client_id) & (UNIT.c.id == RESERVATION.c.unit_id)).where(
        among(RESERVATION.c.line_id, lines)))


def reserve(book: Book, draft: Draft[OrderRow], reserving: Reserving) -> None:
    """Let go what is no longer wanted, then keep what is, each as events of one operation a client."""
    if draft.faults or not reserving.lines:
        return
    kept = {(row.line_id, row.unit_id) for row in kept_for(book, set(reserving.lines))}
    units = _units(book, reserving)
    wanted = {(wish.line_id, unit.id): wish for wish in reserving.wishes
              if (unit := _found(draft, wish, units)) is not None}
    moves: dict[UUID, list[dict[str, Any]]] = defaultdict(list)
    leaving = {unit for line, unit in kept if (line, unit) not in wanted}
    for line, unit in kept - wanted.keys():
        moves[reserving.lines[line]].append({"unit": unit, "line": None})
    _write(book, moves)
    moves.clear()
    by_id = {unit.id: unit for unit in units.values()}
    for (line, unit_id), wish in wanted.items():
        if (line, unit_id) in kept:
            continue
        wrong = _refusal(by_id[unit_id], leaving)
        if wrong is not None:
            draft.blame(wish.line.row, "serials", wish.serial, wrong)
        moves[wish.client].append({"unit": unit_id, "line": line})
    if not draft.faults:
        _write(book, moves)


def free_lines(book: Book, client: UUID, lines: list[UUID]) -> None:
    """Let go what is kept for lines that are about to be taken out of their order."""
    kept = kept_for(book, set(lines))
    _write(book, {client: [{"unit": row.unit_id, "line": None} for row in kept]} if kept else {})


def _units(book: Book, reserving: Reserving) -> dict[tuple[UUID, UUID, str], DatabaseRow[Any]]:
    rows = book.all(select(UNIT).where(among(UNIT.c.serial, {wish.serial for wish in reserving.wishes})))
    return {(row.client_id, row.sku_id, row.serial): row for row in rows}


def _found(draft: Draft[OrderRow], wish: Wish,
           units: dict[tuple[UUID, UUID, str], DatabaseRow[Any]]) -> DatabaseRow[Any] | None:
    unit = units.get((wish.client, wish.line.sku, wish.serial))
    if unit is None:
        draft.blame(wish.line.row, "serials", wish.serial, say("Correct the serial: this SKU has no such unit."))
    return unit


def _refusal(unit: DatabaseRow[Any], leaving: set[UUID]) -> Sentence | None:
    if unit.state not in KEEPABLE:
        return say("Name another unit: this one is {state}.", state=unit.state)
    if unit.hold is not None:
        return say("Name another unit: this one is held ({hold}).", hold=unit.hold)
    if unit.reserved_line is not None and unit.id not in leaving:
        return say("Name another unit: this one is kept for another order.")
    return None


def _write(book: Book, moves: dict[UUID, list[dict[str, Any]]]) -> None:
    for client, units in moves.items():
        op = book.operation("reserve", client)
        book.call("reserve_many", op | {"units": units, "facts": {"document": book.document}})
