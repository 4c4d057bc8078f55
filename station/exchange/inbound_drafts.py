"""Announcements, first half: rows gathered into shipments and checked against the base. Nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row as DatabaseRow
from sqlalchemy import select

from station.alias_types import read_alias
from station.characters import normalise
from station.exchange.book import Book, among
from station.exchange.gathering import client_of, gather_whole, profiles_of, refuse_unit_names
from station.exchange.inbound_rows import WHOLE_INBOUND, InboundRow
from station.exchange.rows import Draft, Taken
from station.models.tables import UNIT
from station.profiles import Misfit, SerialProfile
from station.sentences import say

COUNTED = ("none", "outbound")


@dataclass(slots=True)
class WantedLine:
    """One SKU of one carton and lot, as the document has it. `serials` are normal, each with its other names."""

    carton: str
    sku: UUID
    lot: str
    made: date | None = None
    announced: int = 0
    serials: dict[str, dict[str, str]] = field(default_factory=dict)


@dataclass(slots=True)
class WantedInbound:
    """A shipment as the document has it. `cartons` are codes with the pallet of each, or ""."""

    row: int
    client: UUID
    number: str
    values: dict[str, Any] = field(default_factory=dict)
    pallets: tuple[str, ...] = ()
    cartons: dict[str, str] = field(default_factory=dict)
    lines: dict[tuple[str, UUID, str], WantedLine] = field(default_factory=dict)

    @property
    def content(self) -> frozenset[tuple[object, ...]]:
        """In the form that two versions are compared in."""
        return frozenset([
            *(("carton", code, "") for code in self.pallets),
            *(("carton", code, pallet) for code, pallet in self.cartons.items()),
            *(("line", *key, line.announced, line.made) for key, line in self.lines.items()),
            *(("serial", *key, serial, tuple(sorted(names.items())))
              for key, line in self.lines.items() for serial, names in line.serials.items())])


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the rows of a document are checked against. `there`: serials of units that are in the book already."""

    clients: Mapping[str, UUID]
    skus: Mapping[tuple[UUID, str], DatabaseRow[Any]]
    profiles: Mapping[UUID, SerialProfile]
    there: frozenset[tuple[UUID, str]]


def gather(book: Book, draft: Draft[InboundRow]) -> list[WantedInbound]:
    """The shipments of the document, in its order; faults go into the draft."""
    shelf = _shelf(book, draft)
    found: dict[tuple[UUID, str], WantedInbound] = {}
    said: dict[tuple[UUID, str], dict[str, Any]] = {}
    for taken in draft.rows:
        client = client_of(draft, taken.number, taken.row.client_code, shelf.clients)
        if client is None:
            continue
        key = client, taken.row.inbound
        inbound = found.setdefault(key, WantedInbound(taken.number, *key))
        gather_whole(draft, taken, WHOLE_INBOUND, said.setdefault(key, {}), say(
            "Make it the same on every row of this shipment."))
        _add_line(draft, taken, inbound, shelf)
    for key, inbound in found.items():
        _settle(book, inbound, said[key])
    refuse_unit_names(book, draft, "inbound", [
        (one.row, name) for one in found.values() for name in (one.number, *one.cartons, *one.pallets)])
    return list(found.values())


def _shelf(book: Book, draft: Draft[InboundRow]) -> Shelf:
    skus = book.skus(taken.row.sku for taken in draft.rows)
    serials = {normalise(serial, upper=True) for taken in draft.rows for serial in taken.row.serials}
    there = book.all(select(UNIT.c.sku_id, UNIT.c.serial).where(among(UNIT.c.serial, serials),
                                                               UNIT.c.state != "expected"))
    return Shelf(book.clients(), skus, profiles_of(skus.values()), frozenset((row.sku_id, row.serial) for row in there))


def _add_line(draft: Draft[InboundRow], taken: Taken[InboundRow], inbound: WantedInbound, shelf: Shelf) -> None:
    row, number = taken.row, taken.number
    sku = shelf.skus.get((inbound.client, row.sku))
    if sku is None:
        draft.blame(number, "sku", row.sku, say("Import the product first: this client has no such SKU."))
        return
    if row.quantity is None and not row.serials:
        draft.blame(number, "quantity", "", say("Give the quantity, or the serials of the units."))
        return
    _add_carton(draft, taken, inbound)
    key = row.carton, UUID(str(sku.id)), row.lot
    line = inbound.lines.setdefault(key, WantedLine(*key, made=row.made))
    if row.made is not None and line.made != row.made:
        draft.blame(number, "made", row.made, say("Make it the same for the whole lot of a carton."))
    if row.quantity is not None and row.quantity < len(row.serials):
        draft.blame(number, "serials", len(row.serials), say("Name at most as many serials as units are announced."))
    line.announced += max(row.quantity or 0, len(row.serials))
    if row.serials and sku.policy in COUNTED:
        draft.remark(number, "serials", row.serials[0], say("Serials of this SKU are not taken at receipt: left out."))
    elif row.serials:
        _add_serials(draft, taken, inbound, line, sku, shelf)


def _add_carton(draft: Draft[InboundRow], taken: Taken[InboundRow], inbound: WantedInbound) -> None:
    row = taken.row
    if row.pallet and not row.carton:
        draft.blame(taken.number, "carton", "", say("Name the carton that stands on this pallet."))
    elif row.carton and inbound.cartons.setdefault(row.carton, row.pallet) != row.pallet:
        draft.blame(taken.number, "pallet", row.pallet, say("Put a carton on one pallet only."))
    if row.pallet and row.pallet not in inbound.pallets:
        inbound.pallets = (*inbound.pallets, row.pallet)
    if row.pallet in inbound.cartons or (row.carton and row.carton in inbound.pallets):
        draft.blame(taken.number, "carton", row.carton, say("Give carton and pallet codes of their own."))


def _add_serials(draft: Draft[InboundRow], taken: Taken[InboundRow], inbound: WantedInbound, line: WantedLine,
                 sku: DatabaseRow[Any], shelf: Shelf) -> None:
    row, number = taken.row, taken.number
    profile = shelf.profiles.get(sku.id)
    if profile is None:
        draft.blame(number, "sku", row.sku, say("Import the product again: its serial profile cannot be used."))
        return
    if row.aliases and len(row.serials) != 1:
        draft.blame(number, "serials", len(row.serials), say("Give a unit with other codes a row of its own."))
    before = {serial for (_, of_sku, _), one in inbound.lines.items() if of_sku == line.sku for serial in one.serials}
    for text in row.serials:
        fit = profile.read(text)
        if isinstance(fit, Misfit):
            draft.blame(number, "serials", text, fit.sentence)
            continue
        if fit.warning is not None:
            draft.remark(number, "serials", text, fit.warning)
        serial = normalise(fit.serial, upper=True)
        if serial in before:
            draft.blame(number, "serials", text, say("Take one out: this serial stands in the shipment twice."))
        if (sku.id, serial) in shelf.there:
            draft.remark(number, "serials", text, say("Compare it: the book has a unit of this serial already."))
        before.add(serial)
        line.serials[serial] = _aliases(draft, taken, serial)


def _aliases(draft: Draft[InboundRow], taken: Taken[InboundRow], serial: str) -> dict[str, str]:
    """The unit's other names, checked as what they are, in their normal form."""
    found = {}
    for kind, value in taken.row.aliases.items():
        fit = read_alias(kind, value)
        if isinstance(fit, Misfit):
            draft.blame(taken.number, kind, value, fit.sentence)
            continue
        normal = normalise(fit.serial, upper=True)
        if normal != serial:
            found[kind] = normal
    return found


def _settle(book: Book, inbound: WantedInbound, said: Mapping[str, Any]) -> None:
    inbound.values = {name: said[name] for name in ("version", "tracking") if said.get(name)}
    moment = said.get("expected_at")
    if isinstance(moment, datetime):
        inbound.values["expected_at"] = book.moment(moment)
