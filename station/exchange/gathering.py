"""What orders, shipments and returns have in common while their rows are gathered and checked. Nothing is written here.

Whose a row is, what holds for all rows of one, and which names it may not have.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row as DatabaseRow
from sqlalchemy import select

from station.errors import StationError
from station.exchange.book import Book, among
from station.exchange.rows import Draft, R, Taken
from station.models.tables import UNIT
from station.profiles import SerialProfile, profile_from_json
from station.sentences import Sentence, say


def client_of(draft: Draft[R], number: int, code: str, clients: Mapping[str, UUID]) -> UUID | None:
    """Whose row `number` is; a client that is not known is blamed on it."""
    client = clients.get(code)
    if client is None:
        draft.blame(number, "client_code", code, say(
            "Name a client that is known: import its products first, or give --client."))
    return client


def gather_whole(draft: Draft[R], taken: Taken[R], whole: Sequence[str], said: dict[str, Any],
                 differs: Sentence) -> None:
    """What holds for the whole may stand on any of its rows, but must be the same on all; it is kept in `said`."""
    for name, value in taken.row.given(*whole).items():
        if said.setdefault(name, value) != value:
            draft.blame(taken.number, name, value, differs)


def refuse_unit_names(book: Book, draft: Draft[R], column: str, names: Sequence[tuple[int, str]]) -> None:
    """A number that a unit has as its serial would name two things. `names`: each behind the number of its row."""
    serials = set(book.connection.scalars(
        select(UNIT.c.serial).where(among(UNIT.c.serial, {name.upper() for _, name in names}))))
    for number, name in names:
        if name.upper() in serials:
            draft.blame(number, column, name, say("Change the number: a unit has it as its serial."))


def profiles_of(skus: Iterable[DatabaseRow[Any]]) -> dict[UUID, SerialProfile]:
    """By SKU; one that cannot be used is missing, and told at the rows that need it."""
    profiles = {}
    for row in skus:
        try:
            profiles[row.id] = profile_from_json(row.profile)
        except StationError:
            continue
    return profiles
