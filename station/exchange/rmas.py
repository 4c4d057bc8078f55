"""Return authorisations: what customers will send back and why, written and changed while nothing has arrived.

A document states the whole return. Once its parcel is here, nothing is changed from outside. What really comes back is
found out at the bench, serial first: an authorisation is never needed for that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row as DatabaseRow
from sqlalchemy import delete, select, update

from station.clock import new_id
from station.exchange.book import Book, among
from station.exchange.reports import Tally
from station.exchange.rma_drafts import WantedLine, WantedRma, gather
from station.exchange.rma_rows import COLUMNS, REQUIRED, RmaRow, json_rows
from station.exchange.rows import Draft, draft_of_csv_or_json
from station.models.tables_returns import RMA, RMA_LINE
from station.sentences import say

UNTOUCHED = ("announced", "cancelled")


def read(data: bytes, *, name: str) -> Draft[RmaRow]:
    """CSV, or JSON where it begins like it."""
    return draft_of_csv_or_json(
        data, name=name, model=RmaRow, columns=COLUMNS, required=REQUIRED, rows_of=json_rows, shape=say(
            "Correct {name}: a return has lines, each with sku, serial or quantity, and reason.", name=name))


def take_in(book: Book, draft: Draft[RmaRow], tally: Tally) -> list[UUID]:
    """Check the returns against the base and write them; the clients concerned."""
    wanted = gather(book, draft)
    known = _known(book, wanted)
    for rma in wanted:
        if draft.faults:
            break    # nothing will be written: what else is wrong is told when these are corrected
        _take_in_one(book, draft, rma, known.get((rma.client, rma.number)), tally)
    return sorted({rma.client for rma in wanted})


def _known(book: Book, wanted: Sequence[WantedRma]) -> dict[tuple[UUID, str], DatabaseRow[Any]]:
    rows = book.all(select(RMA).where(among(RMA.c.number, {one.number for one in wanted}))
                    .order_by(RMA.c.id).with_for_update())
    return {(row.client_id, row.number): row for row in rows}


def _take_in_one(book: Book, draft: Draft[RmaRow], rma: WantedRma, old: DatabaseRow[Any] | None,
                 tally: Tally) -> None:
    if old is None:
        id_ = new_id()
        book.connection.execute(RMA.insert().values(
            client_id=rma.client, id=id_, number=rma.number, made_at=book.at, **rma.values))
        _write(book, rma, id_)
        tally.new += 1
        return
    changes = {name: value for name, value in rma.values.items() if getattr(old, name) != value}
    if not changes and _lines_of(book, old) == rma.lines:
        tally.unchanged += 1
    elif old.state not in UNTOUCHED:
        draft.blame(rma.row, "rma", rma.number, say("Send what is missing as another return: this one has arrived."))
    else:
        _rewrite(book, rma, old, changes)
        tally.changed += 1


def _lines_of(book: Book, old: DatabaseRow[Any]) -> list[WantedLine]:
    rows = book.all(select(RMA_LINE).where(
        RMA_LINE.c.client_id == old.client_id, RMA_LINE.c.rma_id == old.id).order_by(RMA_LINE.c.number))
    return [WantedLine(row.sku_id, row.serial, row.unit_id, row.quantity, row.reason, row.comment) for row in rows]


def _rewrite(book: Book, rma: WantedRma, old: DatabaseRow[Any], changes: dict[str, Any]) -> None:
    book.connection.execute(delete(RMA_LINE).where(
        RMA_LINE.c.client_id == old.client_id, RMA_LINE.c.rma_id == old.id))
    if changes:
        book.connection.execute(update(RMA).where(
            RMA.c.client_id == old.client_id, RMA.c.id == old.id).values(changes))
    _write(book, rma, UUID(str(old.id)))


def _write(book: Book, rma: WantedRma, id_: UUID) -> None:
    book.connection.execute(RMA_LINE.insert(), [
        {"client_id": rma.client, "id": new_id(), "rma_id": id_, "number": number, "sku_id": line.sku,
         "serial": line.serial, "unit_id": line.unit, "quantity": line.quantity, "reason": line.reason,
         "comment": line.comment} for number, line in enumerate(rma.lines, 1)])
