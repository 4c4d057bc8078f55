"""Announcements: shipments with cartons, SKUs, quantities and serials, written and changed while nobody began them.

A document states the whole shipment. Once a bench has opened it, nothing is changed from outside. Its serials are what
the client says; units are born when they are received.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row as DatabaseRow
from sqlalchemy import delete, select, update

from station.clock import new_id
from station.exchange.book import Book, among
from station.exchange.inbound_drafts import WantedInbound, gather
from station.exchange.inbound_rows import COLUMNS, REQUIRED, InboundRow, json_rows
from station.exchange.reports import Tally
from station.exchange.rows import Draft, draft_of_csv_or_json
from station.models.tables_inbound import CARTON, INBOUND, INBOUND_ALIAS, INBOUND_LINE, INBOUND_SERIAL
from station.sentences import say


def read(data: bytes, *, name: str) -> Draft[InboundRow]:
    """CSV, or JSON where it begins like it."""
    return draft_of_csv_or_json(
        data, name=name, model=InboundRow, columns=COLUMNS, required=REQUIRED, rows_of=json_rows, shape=say(
            "Correct {name}: a shipment has lines, or cartons with lines, each with sku, quantity and serials.",
            name=name))


def take_in(book: Book, draft: Draft[InboundRow], tally: Tally) -> list[UUID]:
    """Check the announcements against the base and write them; the clients concerned."""
    wanted = gather(book, draft)
    known = _known(book, wanted)
    _refuse_taken_cartons(book, draft, wanted, known)
    for inbound in wanted:
        if draft.faults:
            break    # nothing will be written: what else is wrong is told when these are corrected
        _take_in_one(book, draft, inbound, known.get((inbound.client, inbound.number)), tally)
    return sorted({inbound.client for inbound in wanted})


def _known(book: Book, wanted: Sequence[WantedInbound]) -> dict[tuple[UUID, str], DatabaseRow[Any]]:
    rows = book.all(select(INBOUND).where(among(INBOUND.c.number, {one.number for one in wanted}))
                    .order_by(INBOUND.c.id).with_for_update())
    return {(row.client_id, row.number): row for row in rows}


def _refuse_taken_cartons(book: Book, draft: Draft[InboundRow], wanted: Sequence[WantedInbound],
                          known: dict[tuple[UUID, str], DatabaseRow[Any]]) -> None:
    """A carton's code names one carton in the whole house."""
    own = {code: inbound for inbound in wanted for code in inbound.cartons}
    for row in book.all(select(CARTON.c.code, CARTON.c.inbound_id).where(among(CARTON.c.code, own))):
        inbound = own[row.code]
        old = known.get((inbound.client, inbound.number))
        if old is None or old.id != row.inbound_id:
            draft.blame(inbound.row, "carton", row.code, say("Compare the carton: another shipment has this code."))


def _take_in_one(book: Book, draft: Draft[InboundRow], inbound: WantedInbound, old: DatabaseRow[Any] | None,
                 tally: Tally) -> None:
    if old is None:
        id_ = new_id()
        book.connection.execute(INBOUND.insert().values(
            client_id=inbound.client, id=id_, number=inbound.number, **({"version": 1} | inbound.values)))
        _write(book, inbound, id_)
        tally.new += 1
        return
    changes = {name: value for name, value in inbound.values.items() if getattr(old, name) != value}
    if not changes and _content(book, old) == inbound.content:
        tally.unchanged += 1
    elif inbound.values.get("version", old.version) < old.version:
        draft.blame(inbound.row, "version", inbound.values["version"], say(
            "Send the newest version: version {version} of this shipment is here.", version=old.version))
    elif old.state != "announced":
        draft.blame(inbound.row, "inbound", inbound.number, say(
            "Send what is missing as another shipment: receiving of this one has begun."))
    else:
        _rewrite(book, inbound, old, changes)
        tally.changed += 1


def _content(book: Book, old: DatabaseRow[Any]) -> frozenset[tuple[object, ...]]:
    """What the base has of it, in the form that two versions are compared in."""
    cartons = {row.id: row for row in book.all(select(CARTON).where(
        CARTON.c.client_id == old.client_id, CARTON.c.inbound_id == old.id))}
    codes = {id_: row.code for id_, row in cartons.items()}
    lines = book.all(select(INBOUND_LINE).where(
        INBOUND_LINE.c.client_id == old.client_id, INBOUND_LINE.c.inbound_id == old.id))
    of_line = {row.id: (codes.get(row.carton_id, ""), row.sku_id, row.lot) for row in lines}
    serials = book.all(select(INBOUND_SERIAL).where(
        INBOUND_SERIAL.c.client_id == old.client_id, INBOUND_SERIAL.c.inbound_id == old.id))
    return frozenset([
        *(("carton", row.code, codes.get(row.parent_id, "")) for row in cartons.values()),
        *(("line", *of_line[row.id], row.announced, row.made) for row in lines),
        *(("serial", *of_line[row.line_id], row.serial,
           tuple(sorted((one["type"], one["value"]) for one in row.aliases))) for row in serials)])


def _rewrite(book: Book, inbound: WantedInbound, old: DatabaseRow[Any], changes: dict[str, Any]) -> None:
    for table in (INBOUND_ALIAS, INBOUND_SERIAL, INBOUND_LINE):
        book.connection.execute(delete(table).where(
            table.c.client_id == old.client_id, table.c.inbound_id == old.id))
    here = (CARTON.c.client_id == old.client_id) & (CARTON.c.inbound_id == old.id)
    book.connection.execute(update(CARTON).where(here).values(parent_id=None))
    book.connection.execute(delete(CARTON).where(here))
    if changes:
        book.connection.execute(update(INBOUND).where(
            INBOUND.c.client_id == old.client_id, INBOUND.c.id == old.id).values(changes))
    _write(book, inbound, UUID(str(old.id)))


def _write(book: Book, inbound: WantedInbound, id_: UUID) -> None:
    """Pallets, cartons, lines, serials and their other names."""
    codes = {code: new_id() for code in (*inbound.pallets, *inbound.cartons)}
    here = {"client_id": inbound.client, "inbound_id": id_}
    cartons = [
        *({**here, "id": codes[code], "code": code, "kind": "pallet", "parent_id": None} for code in inbound.pallets),
        *({**here, "id": codes[code], "code": code, "kind": "carton", "parent_id": codes.get(pallet)}
          for code, pallet in inbound.cartons.items())]
    lines, serials, aliases = [], [], []
    for number, line in enumerate(inbound.lines.values(), 1):
        line_id, carton = new_id(), codes.get(line.carton)
        lines.append({**here, "id": line_id, "number": number, "sku_id": line.sku, "carton_id": carton,
                      "announced": line.announced, "lot": line.lot, "made": line.made})
        for serial, names in line.serials.items():
            named = [{"type": kind, "value": value} for kind, value in names.items()]
            serials.append({**here, "line_id": line_id, "serial_raw": serial, "aliases": named, "carton_id": carton})
            aliases += [{**here, "value": value, "line_id": line_id, "serial": serial} for value in names.values()]
    for table, rows in ((CARTON, cartons), (INBOUND_LINE, lines), (INBOUND_SERIAL, serials), (INBOUND_ALIAS, aliases)):
        if rows:
            book.connection.execute(table.insert(), rows)
