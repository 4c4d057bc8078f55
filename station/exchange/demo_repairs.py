"""What was done afterwards in the demo's warehouse: units of lanes repaired, wiped, graded, relabelled and sold again;
taken apart; sent to a vendor and come back; scrapped by two. Asked through the functions of the returns bench."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import text

from station.exchange import orders, products
from station.exchange.book import Book
from station.exchange.demo_clock import parcels_back
from station.exchange.demo_comeback import WHY, Coming, announce, inspection, one_comes, to_its_tote
from station.exchange.demo_goods import table
from station.exchange.demo_hands import Hands
from station.exchange.demo_history import SHELVES, Past, sell
from station.exchange.demo_plan import Sale, sale_list
from station.exchange.reports import Tally
from station.jobs_returns import LANES
from station.models.tables import SKU

WORKER, WITNESS, BENCH = "Otto Lind", "Iris Campo", "RETURNS-4"
VENDOR = "Northern Service Center"
# Parts that the brands keep for repairs: client, SKU, name.
PARTS = (("QDL", "QDL-SCR", "Pantalla de recambio"), ("QDL", "QDL-ACU", "Acumulador de recambio"),
         ("HLV", "HLV-FAN", "Spare fan"), ("HLV", "HLV-JOY", "Spare stick module"), ("ARV", "ARV-RNG", "Anel de foco"))
NOTES = ("A part was replaced", "Cleaned", "Software set up anew")
LEFT_EACH = 1          # of each lane, the newest stays where it is
AGAIN = 8              # so many of those made good are sold again, and half of these come back once more
NEVER_BEFORE = timedelta(hours=6)
OF_LANES = text("""
    SELECT u.client_id, c.code AS client, u.id AS unit, s.code AS sku, u.serial, u.lane, i.at
      FROM station.unit u JOIN station.client c ON c.id = u.client_id
      JOIN station.sku s ON s.client_id = u.client_id AND s.id = u.sku_id
      JOIN LATERAL (SELECT x.*, o.at FROM station.return_item x JOIN station.operation o ON o.kind = 'place_item'
                       AND o.outcome = 'recorded' AND (o.answer #>> '{item,id}')::uuid = x.id
                     WHERE x.client_id = u.client_id AND x.unit_id = u.id AND x.state <> 'undone'
                     ORDER BY x.arrived_at DESC LIMIT 1) i ON i.state = 'placed'
     WHERE u.state = 'in_lane' AND u.hold IS NULL AND i.verdict = 'same_order' AND i.bench LIKE 'RETURNS-%'
       AND NOT EXISTS (SELECT FROM station.exception_case k WHERE k.client_id = u.client_id AND k.unit_id = u.id
                          AND k.decided_at IS NULL)
     ORDER BY i.at, u.serial""")


@dataclass(frozen=True, slots=True)
class Lying:
    """A unit in a tote of its lane, and since when."""

    client_id: UUID
    client: str
    unit: UUID
    sku: str
    serial: str
    lane: str
    placed_at: datetime


def work_on(past: Past, now: datetime) -> None:
    """Everything that was done to what came back."""
    _part_numbers(past, now)
    lying = [Lying(*row) for row in past.book.connection.execute(OF_LANES).all()]
    of = {lane: [one for one in lying if one.lane == lane][:-LEFT_EACH] for lane in LANES}
    made_good: list[tuple[Lying, str, datetime]] = []
    for n, one in enumerate(of["REFURBISHABLE"]):
        done = _refurbish(past, one, n, now)
        if done is not None:
            made_good.append((one, *done))
    for one in of["SELLABLE"]:
        _restock(past, one, now)
    for one in of["PARTS_ONLY"]:
        _take_apart(past, one, now)
    for one in of["SCRAP"]:
        _scrap(past, one, now)
    for client in sorted({one.client for one in of["RETURN_TO_VENDOR"]}):
        _to_vendor(past, [one for one in of["RETURN_TO_VENDOR"] if one.client == client], now)
    _sold_again(past, made_good, now)


def _part_numbers(past: Past, now: datetime) -> None:
    book = Book(past.book.connection, "spare-parts.csv", now - timedelta(days=80))
    rows = [(client, sku, name, "inbound_outbound", 120) for client, sku, name in PARTS]
    draft = products.read(table(("client_code", "sku", "name", "policy", "weight_g"), rows), name="spare-parts.csv")
    products.take_in(book, draft, Tally())
    assert not draft.faults, draft.faults[0]
    past.skus.update({row.code: row for row in past.book.all(SKU.select())})


def _in_hand(past: Past, one: Lying, now: datetime, *, days: int) -> Hands | None:
    """Somebody takes it out of its tote some days later; None: that day has not come."""
    local = one.placed_at.astimezone(past.book.zone) + timedelta(days=days)
    at = datetime.combine(local.date(), time(13, past.dice.randint(0, 59)), local.tzinfo)
    if at > now - NEVER_BEFORE:
        return None
    hands = past.hands(BENCH, WORKER, at)
    hands.do("open_return", code=one.serial, candidates=[one.serial])
    return hands


def _wipe(hands: Hands, client: UUID, here: dict[str, Any]) -> None:
    told = hands.wait(minutes=8).do("certify_unit", client, **here, what="wipe", method="device_erase",
                                    tool="Wiping station 2", result="passed")
    hands.do_all(hands.settled(told))


def _refurbish(past: Past, one: Lying, n: int, now: datetime) -> tuple[str, datetime] | None:
    """Wiped, tested, a part changed in each second, made good, graded, each third under a new serial; stock again: its
    serial then, and when."""
    hands = _in_hand(past, one, now, days=1 + n % 3)
    if hands is None:
        return None
    here: dict[str, Any] = {"unit": one.unit}
    client, serial = one.client_id, one.serial
    _wipe(hands, client, here)
    parts = [sku for owner, sku, _ in PARTS if owner == one.client]
    if n % 2 == 0:
        _change_part(past, hands, one, parts[n // 2 % len(parts)], n)
    hands.wait(minutes=12)
    hands.do("repair_unit", client, **here, note=NOTES[n % len(NOTES)])
    for result, value in ((("failed", "61 %"), ("passed", "94 %")) if n % 4 == 1 else (("passed", "96 %"),)):
        hands.wait(minutes=4).do("certify_unit", client, **here, what="test", name="Battery", value=value,
                                 result=result)
    hands.do("grade_unit", client, **here, grade="AB"[n % 2])
    if n % 3 == 0:
        serial = _relabel(hands, client, here)
    place = SHELVES[(list(past.skus).index(one.sku) * 5) % len(SHELVES)]
    hands.wait(minutes=3).do("restock_unit", client, code=place, **here, place=place)
    return serial, hands.at


def _change_part(past: Past, hands: Hands, one: Lying, sku: str, n: int) -> None:
    """The old part comes out and is scrap, or kept; a new one goes in. Nobody had written down either before."""
    given: dict[str, Any] = {"unit": one.unit, "sku": past.skus[sku].id}
    old, new = f"{sku}-{71_000 + n}", f"{sku}-{83_000 + n}"
    hands.wait(minutes=9).do("unfit_part", one.client_id, code=old, candidates=[old], fate="keep" if n % 4 else "scrap",
                             **given)
    hands.wait(minutes=6).do("fit_part", one.client_id, code=new, candidates=[new], **given)


def _relabel(hands: Hands, client: UUID, here: dict[str, Any]) -> str:
    told = hands.do("relabel_unit", client, **here, house=True)
    serial = str(told["unit"]["serial"])
    hands.do_all([*hands.settled(told), ("prove_unit_label", client, {**here, "code": serial, "candidates": [serial]})])
    return serial


def _restock(past: Past, one: Lying, now: datetime) -> None:
    hands = _in_hand(past, one, now, days=1)
    if hands is None:
        return
    place = SHELVES[(list(past.skus).index(one.sku) * 5) % len(SHELVES)]
    _wipe(hands, one.client_id, {"unit": one.unit})
    hands.do("restock_unit", one.client_id, code=place, unit=one.unit, place=place)


def _take_apart(past: Past, one: Lying, now: datetime) -> None:
    """Its parts are units of their own; what is left is scrapped."""
    hands = _in_hand(past, one, now, days=2)
    if hands is None:
        return
    for owner, sku, _ in PARTS:
        if owner == one.client:
            code = f"{sku}-{one.serial[-5:]}"
            hands.wait(minutes=7).do("part_out", one.client_id, code=code, candidates=[code], unit=one.unit,
                                     sku=past.skus[sku].id)
    _destroy(past, hands, one, "dismantled")


def _scrap(past: Past, one: Lying, now: datetime) -> None:
    hands = _in_hand(past, one, now, days=3)
    if hands is not None:
        _destroy(past, hands, one, "recycler")


def _destroy(past: Past, hands: Hands, one: Lying, method: str) -> None:
    told = hands.wait(minutes=11).do("scrap_unit", one.client_id, unit=one.unit, method=method,
                                     badge=past.badge(WITNESS))
    hands.do_all(hands.settled(told))


def _to_vendor(past: Past, those: list[Lying], now: datetime) -> None:
    """Onto a list; the list leaves two days after its last unit, and the first of them comes back from there."""
    listed: dict[str, Any] = {"name": VENDOR}
    sent: list[Lying] = []
    last = None
    for one in those:
        hands = _in_hand(past, one, now, days=2)
        if hands is not None:
            told = hands.do("send_back", one.client_id, unit=one.unit, **listed)
            listed, last = {"vendor": told["vendor"]["id"]}, hands.at
            sent.append(one)
    if last is None or last + timedelta(days=2) > now - NEVER_BEFORE:
        return
    hands = past.hands(BENCH, WORKER, last + timedelta(days=2))
    told = hands.do("ship_vendor", sent[0].client_id, **listed, carrier="Parcel Post",
                    tracking=f"PP-{sent[0].client}-0417")
    hands.do_all(hands.settled(told))
    back = hands.wait(days=9, hours=2)
    if back.at < now - NEVER_BEFORE:
        _from_vendor(past, back, sent[0])


def _from_vendor(past: Past, hands: Hands, one: Lying) -> None:
    told = hands.do("open_return", code=one.serial, candidates=[one.serial], photo=past.photos["parcel"])
    inspected = hands.wait(minutes=6).do("inspect_item", item=told["item"]["id"], **inspection(past, told["item"], ()))
    to_its_tote(hands, inspected)
    hands.do("close_return", **{"return": told["return"]["id"]})


def _sold_again(past: Past, made_good: list[tuple[Lying, str, datetime]], now: datetime) -> None:
    """Some of what was made good leaves once more, and some of that comes back once more."""
    sales = list(_sales(past, made_good, now))
    book = Book(past.book.connection, "orders-again.csv", now - timedelta(days=80))
    draft = orders.read(sale_list([sale for sale, _, _ in sales]), name="orders-again.csv")
    orders.take_in(book, draft, Tally(), Path())
    assert not draft.faults, draft.faults[0]
    boxes = []
    for n, (sale, one, serial) in enumerate(sales):
        shelf = past.shelf.setdefault(one.sku, [])
        shelf.insert(0, serial)
        sell(past, sale)
        at = past.shipped[-1][2] + timedelta(days=4)
        if n % 2 == 0 and at < now - NEVER_BEFORE:
            reason, comment, bad = WHY[n % len(WHY)]
            boxes.append(Coming(f"RMA-{one.client[0]}-97{n:02d}", at, sale, one.sku, one.serial, "same_order", reason,
                                comment, bad))
    parcels_back(past.book)
    announce(past, boxes, now, "returns-again.csv")
    for box in boxes:
        one_comes(past, box, now, done=True)


def _sales(past: Past, made_good: list[tuple[Lying, str, datetime]],
           now: datetime) -> Iterator[tuple[Sale, Lying, str]]:
    for n, (one, serial, when) in enumerate(made_good[:AGAIN]):
        local = when.astimezone(past.book.zone) + timedelta(days=1)
        at = datetime.combine(local.date(), time(10, 5 + n), local.tzinfo)
        if at < now - NEVER_BEFORE:
            number = f"{one.client[0]}-97{n:02d}"
            yield Sale(at, at.replace(hour=16, minute=0), one.client, number, ((one.sku, 1),), ""), one, serial
