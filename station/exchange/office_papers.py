"""What the office's papers say, out of the base: badges, places, carriers' manifests, packing lists printed again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select, text

from station.errors import SettingsError
from station.exchange.book import Book, one_transaction, owner_engine
from station.exchange.people import issue_badge, new_badge
from station.exchange.site import Site, site_of
from station.models.tables import BADGE, PERSON
from station.sentences import Sentence, say

MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class Issued:
    """A badge that was just made. `code` is on its paper and nowhere else."""

    name: str
    role: str
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What a carrier took on a day: SSCC, order, client, tracking, grams and time of each parcel, in their order."""

    carrier: str
    day: date
    parcels: tuple[tuple[str, str, str, str, Decimal | None, datetime], ...]


PLACES = text("""
    SELECT l.code, l.kind, l.rules, c.name AS client
      FROM station.location l LEFT JOIN station.client c ON c.id = l.client_id
     WHERE CAST(:kind AS text) = '' OR l.kind = :kind ORDER BY l.kind, l.code""")
MANIFEST = text("""
    SELECT p.sscc, o.number, c.name, p.tracking, p.weight_g, p.shipped_at
      FROM station.manifest m
      JOIN station.parcel p ON p.manifest_id = m.id
      JOIN station.orders o ON o.client_id = p.client_id AND o.id = p.order_id
      JOIN station.client c ON c.id = p.client_id
     WHERE m.carrier = :carrier AND m.day = :day ORDER BY p.shipped_at, p.sscc""")
CARRIERS = text("SELECT carrier FROM station.manifest WHERE day = :day ORDER BY carrier")
PACKING_LISTS = text("""
    SELECT DISTINCT ON (j.client_id, p.number) c.code AS client, p.number, j.payload
      FROM station.orders o
      JOIN station.client c ON c.id = o.client_id
      JOIN station.parcel p ON p.client_id = o.client_id AND p.order_id = o.id
      JOIN station.print_job j ON j.client_id = p.client_id AND j.parcel_id = p.id
     WHERE o.number = :order AND j.kind = 'packing_list' AND j.fate <> 'cancelled'
       AND (CAST(:client AS text) = '' OR c.code = :client) AND (CAST(:parcel AS integer) = 0 OR p.number = :parcel)
     ORDER BY j.client_id, p.number, j.ordered_at DESC""")


def site(url: str) -> Site:
    """Raises SettingsError, DatabaseAway."""
    with owner_engine(url) as made, one_transaction(made) as connection:
        return site_of(Book(connection, "papers"))


def issue_badges(url: str, names: Sequence[str], keep: Callable[[Site, Sequence[Issued]], None], *,
                 sure: bool = False) -> int:
    """A new badge for each of these people, or for everybody active; how many.

    `keep` puts them on paper before they count: where it raises, the old badges go on working. `sure`: also where
    somebody has a badge, which then ends. Raises SettingsError.
    """
    with owner_engine(url) as made, one_transaction(made) as connection:
        book = Book(connection, "badges")
        people = _people(book, names)
        ending = book.connection.scalar(select(func.count(BADGE.c.person_id.distinct())).where(
            BADGE.c.person_id.in_([person.id for person in people]), BADGE.c.revoked_at.is_(None)))
        if ending and not sure:
            raise SettingsError(say("Add --yes: {count} people have a badge now, and it stops working.", count=ending))
        keep(site_of(book), [Issued(person.name, person.role, issue_badge(book, person.id, new_badge()))
                             for person in people])
        return len(people)


def _people(book: Book, names: Sequence[str]) -> list[Any]:
    active = book.all(select(PERSON).where(PERSON.c.active).order_by(PERSON.c.name))
    wanted = {name.casefold() for name in names}
    unknown = wanted - {person.name.casefold() for person in active}
    if not active:
        raise SettingsError(say("Take people in first: station import people FILE.csv."))
    if unknown:
        raise SettingsError(say(
            "Name people who are known and active, such as {known}: {unknown} is not.",
            unknown=", ".join(sorted(unknown)), known=", ".join(person.name for person in active[:MOST_NAMED])))
    return [person for person in active if not wanted or person.name.casefold() in wanted]


def places(url: str, kind: str) -> list[Mapping[str, Any]]:
    """Every place, or those of a kind, as paper_storing.place_label_of reads them. Raises SettingsError for none."""
    with owner_engine(url) as made, one_transaction(made) as connection:
        found: list[Mapping[str, Any]] = [dict(row._mapping) for row in connection.execute(PLACES, {"kind": kind})]
    if not found:
        raise SettingsError(say("Take places in first: there is none of this kind. station import places FILE.csv."))
    return found


def handed_over(url: str, carrier: str, day: date) -> tuple[Site, HandedOver]:
    """Raises SettingsError where this carrier took nothing on that day."""
    with owner_engine(url) as made, one_transaction(made) as connection:
        rows = connection.execute(MANIFEST, {"carrier": carrier, "day": day}).all()
        if not rows:
            raise SettingsError(_no_manifest(list(connection.scalars(CARRIERS, {"day": day})), day))
        return site_of(Book(connection, "manifest")), HandedOver(carrier, day, tuple(tuple(row) for row in rows))


def _no_manifest(took: Sequence[str], day: date) -> Sentence:
    if not took:
        return say("Look at the day: no parcel was handed over on {day}.", day=day.isoformat())
    return say("Name a carrier who took parcels on {day}: {carriers}.", day=day.isoformat(), carriers=", ".join(took))


def packing_list_again(url: str, order: str, *, client: str = "", parcel: int = 0) -> tuple[Site, Mapping[str, Any]]:
    """What the packing list of a closed box says; a box of several is named. Raises SettingsError."""
    with owner_engine(url) as made, one_transaction(made) as connection:
        rows = connection.execute(PACKING_LISTS, {"order": order, "client": client, "parcel": parcel}).all()
        if not rows:
            raise SettingsError(say("Look at the number: no closed box of an order {order} is known.", order=order))
        if len(rows) > 1:
            raise SettingsError(say(
                "Say which one with --client and --parcel: {boxes}.",
                boxes=", ".join(f"{row.client} {row.number}" for row in rows[:MOST_NAMED])))
        return site_of(Book(connection, "packing list")), dict(rows[0].payload)
