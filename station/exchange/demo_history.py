"""Ninety days of the demo's warehouse: shipments received and put away, orders packed and shipped, scan by scan, with
what goes wrong in every house. Asked through the functions that benches ask, by the clock of those days."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from station.clock import new_id
from station.exchange.book import Book
from station.exchange.demo_hands import MAKE_IN_TURN, Hands, digest_of
from station.exchange.demo_plan import Arrival, Plan, Sale
from station.models.tables import LOCATION, PERSON, SKU

SHELVES = tuple(f"LOC:B-{aisle:02d}-{level:02d}" for aisle in range(1, 4) for level in range(1, 5))
PACKERS = ("Nia Vale", "Teo Brasa", "Luma Reis")
OFF_G = Decimal(340)


@dataclass(slots=True)
class Past:
    """Who and what the ninety days are made of. `badges` are those of the people; `photos` digests of pictures."""

    book: Book
    dice: Random
    badges: Mapping[str, str]
    photos: Mapping[str, str]
    clients: Mapping[str, UUID]
    people: Mapping[str, UUID]
    skus: dict[str, Any]
    places: dict[str, UUID]
    shelf: dict[str, list[str]] = field(default_factory=dict)      # SKU → serials that can be packed
    shipped: list[tuple[Sale, tuple[tuple[str, str], ...], datetime]] = field(default_factory=list)

    def hands(self, bench: str, person: str, at: datetime) -> Hands:
        return Hands(self.book, bench, self.people[person], at, self.dice)

    def badge(self, person: str) -> str:
        return digest_of(self.badges[person])


def past_of(book: Book, dice: Random, badges: Mapping[str, str], photos: Mapping[str, str]) -> Past:
    """Look everything up once, and put up the shelves of these days."""
    book.connection.execute(MAKE_IN_TURN)
    for code in SHELVES:
        book.connection.execute(LOCATION.insert().values(id=new_id(), code=code, kind="bin", rules={}))
    return Past(book, dice, badges, photos, book.clients(), {row.name: row.id for row in book.all(select(PERSON))},
                {row.code: row for row in book.all(select(SKU))},
                {row.code: row.id for row in book.all(select(LOCATION))})


def live_days(past: Past, plan: Plan, counts: Sequence[tuple[datetime, Callable[[], None]]] = ()) -> None:
    """Everything in the order of time, so that every unit's history is; `counts` at their moments."""
    acts: list[tuple[datetime, Arrival | Sale | Callable[[], None]]] = [
        *((one.at, one) for one in plan.arrivals), *((one.at, one) for one in plan.sales), *counts]
    waiting: list[tuple[Arrival, datetime]] = []
    for at, act in sorted(acts, key=lambda one: one[0]):
        for arrival, since in [one for one in waiting if one[1] < at]:
            _put_away(past, arrival, since)
            waiting.remove((arrival, since))
        if isinstance(act, Arrival):
            waiting.append((act, _receive(past, act) + timedelta(minutes=past.dice.randint(25, 320))))
        elif isinstance(act, Sale):
            sell(past, act)
        else:
            act()
    for arrival, since in waiting:
        _put_away(past, arrival, since)


# ---- in --------------------------------------------------------------------------------------------------------------

def _receive(past: Past, arrival: Arrival) -> datetime:
    """Every unit scanned, the damaged ones with a photo; when it was done."""
    client = past.clients[arrival.client]
    hands = past.hands("DOCK-02", "Rui Mar", arrival.at)
    job = hands.do("open_inbound", client, code=arrival.number, lease_minutes=480)["job"]
    here = {"inbound": job["inbound"]}
    harmed = {"damaged": True, "photo": past.photos["dent"]}
    hands.do_all([("receive_unit", client, {"code": serial, "candidates": [serial], **here,
                                            **(harmed if serial in arrival.damaged else {})})
                  for _, serial in arrival.units if serial not in arrival.short])
    if arrival.unlisted:
        sku = past.skus[arrival.units[0][0]].id
        hands.do("receive_unit", client, code=arrival.unlisted, candidates=[arrival.unlisted], **here, sku=sku,
                 fits={str(sku): arrival.unlisted})
    elif past.dice.randrange(4) == 0:      # somebody else's box stood beside it
        others = [serials[0] for sku, serials in past.shelf.items() if past.skus[sku].client_id != client and serials]
        for other in others[:1]:
            hands.tell("receive_unit", client, code=other, candidates=[other], **here)
    hands.do_all(hands.settled(hands.do("close_inbound", client, **here)))
    return hands.at


def _put_away(past: Past, arrival: Arrival, at: datetime) -> None:
    """What may go on a shelf does; from the next day on it can be packed."""
    client = past.clients[arrival.client]
    hands = past.hands("CART-02", "Sol Prado", at)
    coming = [one for one in arrival.units if one[1] not in arrival.short | arrival.damaged]
    hands.do_all([("put_away", client, {"code": serial, "candidates": [serial], "into": _shelf_of(past, sku)})
                  for sku, serial in coming])
    for sku, serial in coming:
        if serial not in arrival.lost:
            past.shelf.setdefault(sku, []).append(serial)


def _shelf_of(past: Past, sku: str) -> UUID:
    """One of two shelves that this SKU always goes to."""
    return past.places[SHELVES[(list(past.skus).index(sku) * 5 + past.dice.randrange(2)) % len(SHELVES)]]


# ---- out -------------------------------------------------------------------------------------------------------------

def sell(past: Past, sale: Sale) -> None:
    """An order packed and shipped, from the front of its SKUs' shelves."""
    client = past.clients[sale.client]
    n = past.dice.randrange(len(PACKERS))
    hands = past.hands(f"PACK-{4 + n:02d}", PACKERS[n], sale.at)
    code = sale.number
    job = hands.do("take_order", client, code=code, lease_minutes=240)["job"]
    here = {"order": job["order"], "parcel": job["parcels"][-1]["id"]}
    if sale.odd == "unit":
        _wrong_unit(past, hands, sale, here)
    packed = [(line["sku"], past.shelf[line["sku"]].pop(0)) for line in job["lines"] if line["policy"] != "none"
              for _ in range(int(line["ordered"]))]
    ids = {line["sku"]: line["sku_id"] for line in job["lines"]}
    hands.do_all([
        *(("pack", client, {**here, "code": serial, "candidates": [serial], "sku": ids[sku], "fits": [ids[sku]]})
          for sku, serial in packed),
        *(("pack_counted", client, {**here, "code": line["gtins"][0], "gtin": line["gtins"][0],
                                    "quantity": int(line["ordered"])})
          for line in job["lines"] if line["policy"] == "none")])
    closed = _close(past, hands, sale, here)
    sscc = closed["job"]["parcels"][-1]["sscc"]
    hands.do_all([*hands.settled(closed, "unknown" if sale.odd == "paper" else "printed"),
                  ("prove_label", client, {**here, "code": sscc}), ("ship_parcel", client, here)])
    past.shipped.append((sale, tuple(packed), hands.at))


def _wrong_unit(past: Past, hands: Hands, sale: Sale, here: Mapping[str, Any]) -> None:
    """A unit of another shelf in hand: the bench says no."""
    asked = {sku for sku, _ in sale.lines}
    others = [serials[-1] for sku, serials in past.shelf.items() if sku not in asked and serials]
    if others:
        serial = past.dice.choice(others)
        hands.tell("pack", past.clients[sale.client], code=serial, **here, candidates=[serial])


def _close(past: Past, hands: Hands, sale: Sale, here: Mapping[str, Any]) -> dict[str, Any]:
    client = past.clients[sale.client]
    expected = past.book.connection.scalar(
        text("SELECT expected_g FROM station.parcel WHERE client_id = :c AND id = :p"),
        {"c": client, "p": here["parcel"]})
    weight = None if expected is None else expected + past.dice.randint(-6, 9)
    photo = {"photo": past.photos[f"box{past.dice.randrange(4)}"]} if sale.client == "QDL" else {}
    given = {**here, **photo, "stable": True, "weight_g": None if weight is None else str(weight)}
    if sale.odd == "weight" and weight is not None:
        heavy = given | {"weight_g": str(weight + OFF_G)}
        hands.tell("close_parcel", client, **heavy)
        if past.dice.randrange(2):      # a supervisor looks into the box and lets it go
            given = heavy | {"overridden_by": past.badge("Otto Lind"), "override_reason": "Gift box added by the brand"}
    return hands.do("close_parcel", client, **given)
