"""Lists of units: each becomes a unit with its first events, through the ledger.

A unit that is known stays as it is: its moves are scanned, and a file is no substitute for that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Row as DatabaseRow
from sqlalchemy import select

from station.alias_types import PROFILE_OF, read_alias
from station.characters import normalise
from station.clock import new_id
from station.exchange.book import CHUNK, Book, among
from station.exchange.gathering import client_of, profiles_of
from station.exchange.reports import Tally
from station.exchange.rows import Draft, Taken, draft_of
from station.exchange.unit_rows import COLUMNS, REQUIRED, UnitRow
from station.models.tables import UNIT
from station.profiles import Misfit, SerialProfile
from station.sentences import Sentence, say


@dataclass(frozen=True, slots=True)
class NewUnit:
    """A unit that will be written, and the row it comes from."""

    number: int
    client: UUID
    sku: UUID
    serial: str
    given: dict[str, Any]

    @property
    def identity(self) -> tuple[UUID, UUID, str]:
        return self.client, self.sku, normalise(self.serial, upper=True)


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the rows of a document are checked against."""

    clients: Mapping[str, UUID]
    skus: Mapping[tuple[UUID, str], DatabaseRow[Any]]
    places: Mapping[str, DatabaseRow[Any]]
    profiles: Mapping[UUID, SerialProfile]


def read(data: bytes, *, name: str) -> Draft[UnitRow]:
    return draft_of(data, name=name, model=UnitRow, columns=COLUMNS, required=REQUIRED)


def take_in(book: Book, draft: Draft[UnitRow], tally: Tally) -> list[UUID]:
    """Check the rows against the base and write them as events; the clients concerned."""
    shelf = _shelf(book, draft)
    units = [unit for taken in draft.rows if (unit := _unit(draft, taken, shelf)) is not None]
    _refuse_doubles(draft, units)
    fresh = _not_known(book, units)
    if not draft.faults:
        for client, part in _chunks(fresh):
            _write(book, draft, client, part)
    tally.new += len(fresh)
    tally.unchanged += len(units) - len(fresh)
    return sorted({unit.client for unit in units})


def _shelf(book: Book, draft: Draft[UnitRow]) -> Shelf:
    clients = book.clients()
    skus = book.skus(taken.row.sku for taken in draft.rows)
    places = book.places({taken.row.location for taken in draft.rows if taken.row.location})
    return Shelf(clients, skus, places, profiles_of(skus.values()))


def _unit(draft: Draft[UnitRow], taken: Taken[UnitRow], shelf: Shelf) -> NewUnit | None:
    row, number = taken.row, taken.number
    client = client_of(draft, number, row.client_code, shelf.clients)
    sku = shelf.skus.get((client, row.sku)) if client is not None else None
    if client is None:
        return None
    if sku is None:
        draft.blame(number, "sku", row.sku, say("Import the product first: this client has no such SKU."))
    elif sku.policy == "none":
        draft.blame(number, "sku", row.sku, say("Leave it out, or give the SKU a capture policy: it is only counted."))
    elif sku.id not in shelf.profiles:
        draft.blame(number, "sku", row.sku, say("Import the product again: its serial profile cannot be used."))
    else:
        return _read_unit(draft, taken, client, sku, shelf)
    return None


def _read_unit(draft: Draft[UnitRow], taken: Taken[UnitRow], client: UUID, sku: DatabaseRow[Any],
               shelf: Shelf) -> NewUnit | None:
    row, number, before = taken.row, taken.number, len(draft.faults)
    fit = shelf.profiles[sku.id].read(row.serial)
    if isinstance(fit, Misfit):
        draft.blame(number, "serial", row.serial, fit.sentence)
        return None
    if fit.warning is not None:
        draft.remark(number, "serial", row.serial, fit.warning)
    facts: dict[str, Any] = {"document": draft.sheet.name, "row": number}
    facts |= {"lot": row.lot} if row.lot else {}
    facts |= {"raw": row.serial} if normalise(row.serial, upper=True) != normalise(fit.serial, upper=True) else {}
    given = {"unit": new_id(), "sku": sku.id, "serial": fit.serial, "state": row.wanted_state, "facts": facts,
             "location": _place(draft, taken, client, shelf),
             "aliases": _aliases(draft, taken, shelf.profiles[sku.id])}
    return NewUnit(number, client, sku.id, fit.serial, given) if len(draft.faults) == before else None


def _place(draft: Draft[UnitRow], taken: Taken[UnitRow], client: UUID, shelf: Shelf) -> UUID | None:
    row = taken.row
    place = shelf.places.get(row.location)
    wrong: Sentence | None = None
    if not row.location:
        wrong = say("Give the place of a stored unit.") if row.wanted_state == "stored" else None
    elif place is None:
        wrong = say("Correct the place, or import it first: there is none of this code.")
    elif row.wanted_state == "expected":
        wrong = say("Leave the place of an expected unit empty: it is not here yet.")
    elif place.client_id not in (None, client):
        wrong = say("Choose another place: this one is kept for another client.")
    if wrong is not None:
        draft.blame(taken.number, "location", row.location, wrong)
    return None if place is None else UUID(str(place.id))


def _aliases(draft: Draft[UnitRow], taken: Taken[UnitRow], profile: SerialProfile) -> list[dict[str, str]]:
    """The unit's other names, checked as what they are; those its profile asks for must be there on arrival."""
    row = taken.row
    aliases = row.aliases
    for missing in set(profile.aliases) - set(aliases) if row.wanted_state != "expected" else ():
        draft.blame(taken.number, missing, "", say("Fill in this cell: units of this SKU also need it."))
    found = []
    for kind, value in aliases.items():
        if kind in PROFILE_OF:
            fit = read_alias(kind, value)
            if isinstance(fit, Misfit):
                draft.blame(taken.number, kind, value, fit.sentence)
                continue
            value = fit.serial  # noqa: PLW2901 - the same name, in its normal form
        if normalise(value, upper=True) != normalise(row.serial, upper=True):
            found.append({"type": kind, "value": value})
    return found


def _refuse_doubles(draft: Draft[UnitRow], units: Sequence[NewUnit]) -> None:
    seen: dict[tuple[UUID, UUID, str], int] = {}
    for unit in units:
        first = seen.setdefault(unit.identity, unit.number)
        if first != unit.number:
            draft.blame(unit.number, "serial", unit.serial, say(
                "Take one of the two rows out: this serial is in row {row} already.", row=first))


def _not_known(book: Book, units: Sequence[NewUnit]) -> list[NewUnit]:
    rows = book.all(select(UNIT.c.client_id, UNIT.c.sku_id, UNIT.c.serial).where(
        among(UNIT.c.serial, {unit.identity[2] for unit in units})))
    known = {tuple(row) for row in rows}
    return [unit for unit in units if unit.identity not in known]


def _chunks(units: Sequence[NewUnit]) -> list[tuple[UUID, list[NewUnit]]]:
    by_client: dict[UUID, list[NewUnit]] = defaultdict(list)
    for unit in units:
        by_client[unit.client].append(unit)
    return [(client, part[start:start + CHUNK]) for client, part in by_client.items()
            for start in range(0, len(part), CHUNK)]


def _write(book: Book, draft: Draft[UnitRow], client: UUID, units: Sequence[NewUnit]) -> None:
    op = book.operation("import", client) | {"units": [unit.given for unit in units]}
    answer = book.call("record_many", op)
    for fault in answer.get("faults", ()):
        column = "serial" if fault["text"] == units[fault["place"]].identity[2] else "aliases"
        draft.blame(units[fault["place"]].number, column, fault["text"], _refusal(fault))


def _refusal(fault: Mapping[str, Any]) -> Sentence:
    """What the ledger has against a unit, in words."""
    match fault["reason"]:
        case "not_a_serial":
            known = fault["known"] or {}
            return say("Give the serial: this is known as {what} {code}.", what=str(known.get("what", "")),
                       code=str(known.get("code", "")))
        case "alias_taken":
            return say("Compare this code with the unit: another unit of the client has it.")
        case "twice":
            return say("Take one of the two rows out: this code stands in the document twice.")
        case "known_unit":
            return say("Take the document in again: this unit was added meanwhile.")
        case reason:
            return say("Call whoever looks after the program: the ledger refused this unit ({reason}).", reason=reason)
