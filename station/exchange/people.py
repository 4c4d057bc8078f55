"""Lists of people and their badges. A badge is told once, when it is made: only its SHA-256 is kept."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from functools import partial
from typing import Annotated, Any
from uuid import UUID

from pydantic import BeforeValidator
from sqlalchemy import Row as DatabaseRow
from sqlalchemy import select, update

from station.clock import new_id
from station.exchange.book import Book
from station.exchange.cells import Line, YesNo, choice
from station.exchange.changes import Change, keep_changes
from station.exchange.columns import Column
from station.exchange.reports import Tally
from station.exchange.rows import Draft, Row, draft_of
from station.models.tables import BADGE, PERSON
from station.sentences import say

BADGE_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
BADGE_LENGTH = 26

COLUMNS = (
    Column("name", ("person", "operator", "nombre", "persona", "operario", "nome", "pessoa", "operador"), free=True),
    Column("role", ("job", "rol", "puesto", "función", "função", "cargo")),
    Column("language", ("idioma", "lengua", "língua")),
    Column("active", ("activo", "activa", "ativo", "ativa")),
    Column("new_badge", ("badge", "tarjeta nueva", "nueva tarjeta", "novo crachá", "crachá novo")),
)
REQUIRED = ("name", "role")
ROLES = {
    "receiver": "receiver", "recepción": "receiver", "receptor": "receiver", "recebimento": "receiver",
    "stower": "stower", "almacén": "stower", "ubicador": "stower", "armazenagem": "stower",
    "packer": "packer", "empaquetador": "packer", "empaquetadora": "packer", "embalador": "packer",
    "embaladora": "packer", "inspector": "inspector", "inspectora": "inspector", "inspetor": "inspector",
    "inspetora": "inspector", "counter": "counter", "inventario": "counter", "inventário": "counter",
    "supervisor": "supervisor", "supervisora": "supervisor", "encargado": "supervisor", "encargada": "supervisor",
}
LANGUAGES = {"en": "en", "english": "en", "inglés": "en", "inglês": "en", "es": "es", "español": "es", "spanish": "es",
             "espanhol": "es", "pt": "pt_BR", "pt br": "pt_BR", "português": "pt_BR", "portuguese": "pt_BR"}


class PersonRow(Row):
    """One person, known by the name."""

    name: Line
    role: Annotated[str, BeforeValidator(partial(choice, ROLES))]
    language: Annotated[str, BeforeValidator(partial(choice, LANGUAGES))] = ""
    active: YesNo = True
    new_badge: YesNo = False


def read(data: bytes, *, name: str) -> Draft[PersonRow]:
    return draft_of(data, name=name, model=PersonRow, columns=COLUMNS, required=REQUIRED)


def take_in(book: Book, draft: Draft[PersonRow], tally: Tally) -> list[UUID]:
    """Write people; a new person, and one whose row asks for it, gets a badge, which ends the old one."""
    known = {row.name.casefold(): row for row in book.all(select(PERSON))}
    seen: dict[str, int] = {}
    for taken in draft.rows:
        first = seen.setdefault(taken.row.name.casefold(), taken.number)
        if first != taken.number:
            draft.blame(taken.number, "name", taken.row.name, say(
                "Tell the two apart by name: this name is in row {row} already.", row=first))
    if not draft.faults:
        changes = [_write(book, taken.row, known.get(taken.row.name.casefold()), tally) for taken in draft.rows]
        keep_changes(book, "person", [change for change in changes if change is not None])
    return []


def _write(book: Book, row: PersonRow, old: DatabaseRow[Any] | None, tally: Tally) -> Change | None:
    """What is changed by it; None where nothing is. Of a badge it is told that there is a new one, and nothing else."""
    values = row.given("name", "role", "language", "active")
    if old is None:
        person, changes = new_id(), {"language": row.language, "active": row.active, **values}
        book.connection.execute(PERSON.insert().values({"id": person, **changes}))
        tally.new += 1
    else:
        person = old.id
        changes = {name: value for name, value in values.items() if getattr(old, name) != value}
        if changes:
            book.connection.execute(update(PERSON).where(PERSON.c.id == person).values(changes))
        tally.changed += bool(changes) or row.new_badge
        tally.unchanged += not changes and not row.new_badge
    if old is None or row.new_badge:
        tally.badges.append((row.name, issue_badge(book, person, new_badge())))
    return _change(row, old, changes)


def _change(row: PersonRow, old: DatabaseRow[Any] | None, changes: Mapping[str, Any]) -> Change | None:
    if old is None:
        return Change(row.name, None, changes)
    before = {name: getattr(old, name) for name in changes}
    if row.new_badge:
        return Change(row.name, {**before, "new_badge": False}, {**changes, "new_badge": True})
    return Change(row.name, before, changes) if changes else None


def new_badge() -> str:
    """The text of a badge: 130 random bits behind `BADGE:`."""
    return "BADGE:" + "".join(secrets.choice(BADGE_LETTERS) for _ in range(BADGE_LENGTH))


def issue_badge(book: Book, person: UUID, badge: str) -> str:
    """Give the person this badge and end the ones before; the badge, to be shown once."""
    book.connection.execute(update(BADGE).where(BADGE.c.person_id == person, BADGE.c.revoked_at.is_(None))
                            .values(revoked_at=book.at))
    book.connection.execute(BADGE.insert().values(
        digest=hashlib.sha256(badge.encode()).digest(), person_id=person, issued_at=book.at))
    return badge
