"""Order lists, second half: orders written, changed while nobody began them, and their exact units reserved.

A document states the whole order: a line it leaves out goes. Once a bench has begun, nothing is changed from outside.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Row as DatabaseRow
from sqlalchemy import delete, func, select, update

from station.clock import new_id
from station.exchange.book import Book, among
from station.exchange.order_drafts import WantedLine, WantedOrder, gather
from station.exchange.order_rows import COLUMNS, REQUIRED, OrderRow
from station.exchange.reports import Tally
from station.exchange.reservations import Reserving, free_lines, reserve, units_stay
from station.exchange.rows import Draft, draft_of
from station.models.tables import ORDER_DOCUMENT, ORDER_LINE, ORDER_NOTE, ORDERS, PARCEL
from station.sentences import say


@dataclass(slots=True)
class KnownOrder:
    """An order as the base has it, its row locked."""

    row: DatabaseRow[Any]
    lines: dict[int, DatabaseRow[Any]]
    notes: tuple[str, ...]
    tracking: str
    label: bytes | None


def read(data: bytes, *, name: str) -> Draft[OrderRow]:
    return draft_of(data, name=name, model=OrderRow, columns=COLUMNS, required=REQUIRED)


def take_in(book: Book, draft: Draft[OrderRow], tally: Tally, folder: Path) -> list[UUID]:
    """Check the orders against the base and write them; the clients concerned."""
    wanted = gather(book, draft, folder)
    known = _known(book, wanted)
    totes = _totes(book, draft, wanted)
    reserving = Reserving()
    for order in wanted:
        if draft.faults:
            break    # nothing will be written: what else is wrong is told when these are corrected
        _take_in_order(book, draft, order, known.get((order.client, order.number)), totes, tally, reserving)
    reserve(book, draft, reserving)
    return sorted({order.client for order in wanted})


def _take_in_order(book: Book, draft: Draft[OrderRow], order: WantedOrder, old: KnownOrder | None,
                   totes: dict[str, UUID], tally: Tally, reserving: Reserving) -> None:
    if old is None:
        ids = _write_new(book, order, totes)
        tally.new += 1
    else:
        changes = _changes(book, order, old, totes)
        stays = not changes and _same_lines(order, old) and _same_papers(order, old)
        begun = old.row.state != "open"
        if stays and units_stay(book, order, {n: row.id for n, row in old.lines.items()}, begun=begun):
            tally.unchanged += 1
            return
        if begun or any(line.packed for line in old.lines.values()):
            draft.blame(order.row, "order", order.number, say(
                "Change it at the bench or with a new order: this order is {state}.", state=old.row.state))
            return
        ids = _write_changes(book, order, old, changes)
        tally.changed += 1
    reserving.want(order, ids)


def _known(book: Book, wanted: Sequence[WantedOrder]) -> dict[tuple[UUID, str], KnownOrder]:
    numbers = {order.number for order in wanted}
    rows = {row.id: row for row in book.all(
        select(ORDERS).where(among(ORDERS.c.number, numbers)).order_by(ORDERS.c.id).with_for_update())}
    lines: dict[UUID, dict[int, DatabaseRow[Any]]] = defaultdict(dict)
    for line in book.all(select(ORDER_LINE).where(among(ORDER_LINE.c.order_id, rows))):
        lines[line.order_id][line.number] = line
    notes: dict[UUID, list[str]] = defaultdict(list)
    for note in book.all(select(ORDER_NOTE).where(among(ORDER_NOTE.c.order_id, rows)).order_by(ORDER_NOTE.c.id)):
        notes[note.order_id].append(note.text)
    labels = {row.order_id: bytes(row.content) for row in book.all(
        select(ORDER_DOCUMENT).where(among(ORDER_DOCUMENT.c.order_id, rows)))}
    tracking = {row.order_id: row.tracking for row in book.all(
        select(PARCEL).where(among(PARCEL.c.order_id, rows), PARCEL.c.number == 1))}
    return {(row.client_id, row.number): KnownOrder(row, lines[row.id], tuple(notes[row.id]), tracking.get(row.id, ""),
                                                    labels.get(row.id)) for row in rows.values()}


def _totes(book: Book, draft: Draft[OrderRow], wanted: Sequence[WantedOrder]) -> dict[str, UUID]:
    """Tote ids by the sender's code. A tote waits with one order at a time, or its code would name two."""
    places = book.places({order.tote for order in wanted if order.tote})
    busy = {row.tote_id: row for row in book.all(select(ORDERS).where(
        among(ORDERS.c.tote_id, {place.id for place in places.values()}),
        ORDERS.c.state.not_in(("shipped", "cancelled"))))}
    taken: dict[UUID, tuple[UUID, str]] = {id_: (row.client_id, row.number) for id_, row in busy.items()}
    for order in wanted:
        place = places.get(order.tote)
        if order.tote and (place is None or place.kind != "tote"):
            draft.blame(order.row, "tote", order.tote, say("Correct the tote, or import it first: there is none."))
        elif place is not None and taken.setdefault(place.id, (order.client, order.number)) != (
                order.client, order.number):
            draft.blame(order.row, "tote", order.tote, say("Choose another tote: order {order} waits in this one.",
                                                            order=taken[place.id][1]))
    return {code: place.id for code, place in places.items()}


def _write_new(book: Book, order: WantedOrder, totes: dict[str, UUID]) -> dict[int, UUID]:
    """The ids of its lines by number."""
    id_ = new_id()
    values = {"lane": "DTC", "carrier": "", "state": "open", **order.values}
    book.connection.execute(ORDERS.insert().values(
        client_id=order.client, id=id_, number=order.number, ship_to=order.ship_to, tote_id=totes.get(order.tote),
        created_at=book.at, **values))
    ids = {line.number: new_id() for line in order.lines}
    book.connection.execute(ORDER_LINE.insert(), [_line(order, id_, line, ids[line.number]) for line in order.lines])
    _write_papers(book, order, id_)
    return ids


def _line(order: WantedOrder, order_id: UUID, line: WantedLine, id_: UUID) -> dict[str, Any]:
    return {"client_id": order.client, "id": id_, "order_id": order_id, "number": line.number, "sku_id": line.sku,
            "ordered": line.quantity, "packed": 0, "lot": line.lot}


def _write_papers(book: Book, order: WantedOrder, id_: UUID) -> None:
    """Notes, the carrier's label, and the first parcel where the document already knows its tracking number."""
    here = (order.client, id_)
    if order.notes is not None:
        book.connection.execute(delete(ORDER_NOTE).where(
            ORDER_NOTE.c.client_id == here[0], ORDER_NOTE.c.order_id == here[1]))
    for text in order.notes or ():
        book.connection.execute(ORDER_NOTE.insert().values(client_id=here[0], id=new_id(), order_id=here[1], text=text))
    if order.label is not None:
        book.connection.execute(delete(ORDER_DOCUMENT).where(
            ORDER_DOCUMENT.c.client_id == here[0], ORDER_DOCUMENT.c.order_id == here[1]))
        book.connection.execute(ORDER_DOCUMENT.insert().values(
            client_id=here[0], order_id=here[1], kind="carrier_label", media=order.label.media,
            content=order.label.content))
    if order.tracking:
        _open_parcel(book, order.client, id_, order.tracking)


def _open_parcel(book: Book, client: UUID, order_id: UUID, tracking: str) -> None:
    first = (PARCEL.c.client_id == client) & (PARCEL.c.order_id == order_id) & (PARCEL.c.number == 1)
    if book.connection.execute(update(PARCEL).where(first).values(tracking=tracking)).rowcount == 0:
        book.connection.execute(PARCEL.insert().values(
            client_id=client, id=new_id(), order_id=order_id, number=1, tracking=tracking,
            expected_g=func.station._packaging(client)))


def _changes(book: Book, order: WantedOrder, old: KnownOrder, totes: dict[str, UUID]) -> dict[str, Any]:
    """The order's columns that the document says otherwise. A running order is as good as open to it."""
    changes = {name: value for name, value in order.values.items() if getattr(old.row, name) != value}
    if order.clock is not None and old.row.cut_off and old.row.cut_off.astimezone(book.zone).time() == order.clock:
        changes.pop("cut_off", None)    # the time alone was told, and it is still that
    if order.values.get("state") == "open" and old.row.state != "cancelled":
        changes.pop("state", None)
    if order.ship_to and order.ship_to != old.row.ship_to:
        changes["ship_to"] = order.ship_to
    if order.tote and totes.get(order.tote) != old.row.tote_id and old.row.state != "shipped":
        changes["tote_id"] = totes.get(order.tote)
    return changes | ({"tote_id": None} if changes.get("state") == "cancelled" else {})


def _same_lines(order: WantedOrder, old: KnownOrder) -> bool:
    return ({line.number: (line.sku, line.quantity, line.lot) for line in order.lines}
            == {number: (row.sku_id, row.ordered, row.lot) for number, row in old.lines.items()})


def _same_papers(order: WantedOrder, old: KnownOrder) -> bool:
    return ((order.notes is None or order.notes == old.notes) and order.tracking in ("", old.tracking)
            and (order.label is None or order.label.content == old.label))


def _write_changes(book: Book, order: WantedOrder, old: KnownOrder, changes: dict[str, Any]) -> dict[int, UUID]:
    """The ids of its lines by number, those that go let free before."""
    id_ = UUID(str(old.row.id))
    if changes:
        book.connection.execute(update(ORDERS).where(ORDERS.c.client_id == order.client, ORDERS.c.id == id_)
                                .values(changes))
    wanted = {line.number: line for line in order.lines}
    gone = [row.id for number, row in old.lines.items() if number not in wanted or wanted[number].sku != row.sku_id]
    free_lines(book, order.client, gone)
    book.connection.execute(delete(ORDER_LINE).where(
        ORDER_LINE.c.client_id == order.client, among(ORDER_LINE.c.id, gone)))
    ids = {number: UUID(str(row.id)) for number, row in old.lines.items() if row.id not in gone}
    for number, line in wanted.items():
        if number in ids:
            book.connection.execute(update(ORDER_LINE).where(
                ORDER_LINE.c.client_id == order.client, ORDER_LINE.c.id == ids[number]).values(
                    ordered=line.quantity, lot=line.lot))
        else:
            ids[number] = new_id()
            book.connection.execute(ORDER_LINE.insert().values(_line(order, id_, line, ids[number])))
    if not _same_papers(order, old):
        _write_papers(book, order, id_)
    return ids
