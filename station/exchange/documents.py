"""A document from outside, taken in: all of it or nothing, in one transaction, and the same again harmless."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from station.clock import now
from station.errors import DocumentRefused
from station.exchange import clients, inbounds, orders, people, places, products, returns_rules, rmas, units
from station.exchange.book import Book, Undone, one_transaction, owner_engine
from station.exchange.reports import Report, Tally
from station.exchange.rows import Draft, Taken
from station.exchange.sheet import LARGEST_BYTES
from station.models.tables import DOCUMENT
from station.sentences import say


class Kind(Enum):
    """What a document is a list of."""

    CLIENTS = "clients"
    PRODUCTS = "products"
    UNITS = "units"
    ORDERS = "orders"
    PEOPLE = "people"
    PLACES = "places"
    INBOUNDS = "inbounds"
    RMAS = "rmas"
    QUESTIONS = "questions"
    LANES = "lanes"
    ACCESSORIES = "accessories"


READERS: Mapping[Kind, Any] = {
    Kind.CLIENTS: clients.read, Kind.PRODUCTS: products.read, Kind.UNITS: units.read, Kind.ORDERS: orders.read,
    Kind.PEOPLE: people.read, Kind.PLACES: places.read, Kind.INBOUNDS: inbounds.read, Kind.RMAS: rmas.read,
    Kind.QUESTIONS: returns_rules.read_questions, Kind.LANES: returns_rules.read_lanes,
    Kind.ACCESSORIES: returns_rules.read_accessories}
TAKERS: Mapping[Kind, Any] = {
    Kind.CLIENTS: clients.take_in, Kind.PRODUCTS: products.take_in, Kind.UNITS: units.take_in,
    Kind.PEOPLE: people.take_in, Kind.PLACES: places.take_in, Kind.INBOUNDS: inbounds.take_in, Kind.RMAS: rmas.take_in,
    Kind.QUESTIONS: returns_rules.take_in_questions, Kind.LANES: returns_rules.take_in_lanes,
    Kind.ACCESSORIES: returns_rules.take_in_accessories}


def import_file(url: str, kind: Kind, path: Path, *, client: str = "", dry_run: bool = False) -> Report:
    """Take in a file. Raises DocumentRefused, DatabaseAway."""
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise DocumentRefused(say("Split {name}: it has {size} MB, and at most {most} MB are taken at once.",
                                      name=path.name, size=path.stat().st_size // 1_000_000,
                                      most=LARGEST_BYTES // 1_000_000))
        data = path.read_bytes()
    except OSError as unreadable:
        raise DocumentRefused(say("Look for {name}: it cannot be read ({reason}).", name=str(path),
                                  reason=unreadable.strerror or str(unreadable))) from unreadable
    return import_document(url, kind, data, name=path.name, folder=path.parent, client=client, dry_run=dry_run)


def import_document(url: str, kind: Kind, data: bytes, *, name: str, folder: Path, client: str = "",
                    dry_run: bool = False, at: datetime | None = None) -> Report:
    """Take in the bytes of a document. `client` is for rows that name none; `folder` is where labels lie beside it;
    `at` is when what it says happened, where that is not now.

    Nothing is written where the report has faults, or with `dry_run`. Raises DocumentRefused, DatabaseAway.
    """
    draft = READERS[kind](data, name=name)
    if client:
        _fill_client(draft, client.upper())
    tally, repeated = Tally(), False
    with owner_engine(url) as made, one_transaction(made) as connection:
        # One import at a time: two lists that add the same thing wait for each other instead of failing.
        connection.exec_driver_sql("LOCK TABLE station.document IN SHARE ROW EXCLUSIVE MODE")
        book = Book(connection, name, at or now())
        clients = _take_in(book, kind, draft, tally, folder)
        if not draft.faults:
            repeated = _is_latest(book, kind, draft, clients)
            _keep(book, kind, draft, clients)
        if draft.faults or dry_run:
            raise Undone
    return _report(kind, draft, tally, dry_run=dry_run, repeated=repeated and not tally.new and not tally.changed)


def _take_in(book: Book, kind: Kind, draft: Draft[Any], tally: Tally, folder: Path) -> Sequence[UUID]:
    """Rows with faults of their own are not compared with the base: the rest is, so that all is told at once."""
    if kind is Kind.ORDERS:
        return orders.take_in(book, draft, tally, folder)
    concerned: Sequence[UUID] = TAKERS[kind](book, draft, tally)
    return concerned


def _fill_client(draft: Draft[Any], client: str) -> None:
    """The client for rows that name none; a row that names another one keeps it."""
    draft.rows[:] = [
        Taken(taken.number, taken.row.model_copy(update={"client_code": client}))
        if "client_code" in type(taken.row).model_fields and not taken.row.client_code else taken
        for taken in draft.rows]


def _is_latest(book: Book, kind: Kind, draft: Draft[Any], clients: Sequence[UUID]) -> bool:
    """Whether this very document was the last of its kind for each of its clients."""
    return bool(clients) and all(
        book.connection.scalar(select(DOCUMENT.c.digest).where(
            DOCUMENT.c.client_id == client, DOCUMENT.c.kind == kind.value
        ).order_by(DOCUMENT.c.imported_at.desc()).limit(1)) == draft.sheet.digest for client in clients)


def _keep(book: Book, kind: Kind, draft: Draft[Any], clients: Sequence[UUID]) -> None:
    for client in clients:
        row = insert(DOCUMENT).values(client_id=client, kind=kind.value, name=draft.sheet.name,
                                      digest=draft.sheet.digest, rows=len(draft.sheet.rows), imported_at=book.at)
        book.connection.execute(row.on_conflict_do_update(
            constraint="document_pkey", set_={"imported_at": book.at}))


def _report(kind: Kind, draft: Draft[Any], tally: Tally, *, dry_run: bool, repeated: bool) -> Report:
    written = not draft.faults and not dry_run
    return Report(
        kind=kind.value, sheet=draft.sheet, heading=draft.heading, remarks=tuple(draft.remarks),
        faults=tuple(sorted(draft.faults, key=lambda fault: fault.row)), new=tally.new, changed=tally.changed,
        unchanged=tally.unchanged, written=written, dry_run=dry_run, repeated=repeated,
        badges=tuple(tally.badges) if written else ())
