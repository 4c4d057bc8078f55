"""What happened in the demo's warehouse: orders shipped, units returned, held and lost, orders under way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from station.exchange.book import Book
from station.exchange.demo_acts import Past
from station.exchange.demo_orders import LETTER, SHIPPED_EACH
from station.models.tables import CLIENT, LOCATION, ORDERS, PARCEL, PERSON, UNIT

RETURNED = 14
LANES = ("SELLABLE", "SELLABLE", "REFURBISHABLE", "SELLABLE", "REFURBISHABLE", "QUARANTINE")
GRADES = {"SELLABLE": "A", "REFURBISHABLE": "C", "QUARANTINE": "U"}
# Acts are recorded now; the rows that only describe are put back to the moment the events say.
TO_THE_PAST = """
    UPDATE station.parcel p SET opened_at = e.at - interval '6 minutes', closed_at = e.at, proved_at = e.at,
           shipped_at = e.at
      FROM station.event e WHERE e.client_id = p.client_id AND e.parcel_id = p.id AND e.kind = 'ship';
    UPDATE station.orders o SET created_at = p.shipped_at - interval '1 day', shipped_at = p.shipped_at
      FROM station.parcel p WHERE p.client_id = o.client_id AND p.order_id = o.id AND o.state = 'shipped';
    INSERT INTO station.manifest (id, carrier, day)
    SELECT DISTINCT ON (o.carrier, p.shipped_at::date) station._derived(p.id, 'manifest'), o.carrier,
           p.shipped_at::date
      FROM station.parcel p JOIN station.orders o ON o.client_id = p.client_id AND o.id = p.order_id
     WHERE p.shipped_at IS NOT NULL ON CONFLICT (carrier, day) DO NOTHING;
    UPDATE station.parcel p SET manifest_id = m.id FROM station.orders o, station.manifest m
     WHERE o.client_id = p.client_id AND o.id = p.order_id AND m.carrier = o.carrier AND m.day = p.shipped_at::date;
    DELETE FROM station.manifest m WHERE NOT EXISTS (SELECT FROM station.parcel p WHERE p.manifest_id = m.id)
"""


@dataclass(slots=True)
class House:
    """Who and what the demo's past is made of. `stock` gives the next stored unit of a SKU."""

    book: Book
    clients: Mapping[str, UUID]
    people: Mapping[str, UUID]
    places: Mapping[str, UUID]
    stock: dict[UUID, Iterator[str]] = field(default_factory=dict)

    def next_unit(self, client: UUID, sku: UUID) -> str:
        """A stored unit of the SKU that nobody waits for, always the same ones in the same order."""
        if sku not in self.stock:
            self.stock[sku] = iter(self.book.connection.scalars(
                select(UNIT.c.serial).where(UNIT.c.client_id == client, UNIT.c.sku_id == sku, UNIT.c.state == "stored",
                                            UNIT.c.reserved_line.is_(None)).order_by(UNIT.c.serial)).all())
        return next(self.stock[sku])


def live(book: Book, now: datetime) -> None:
    """The whole past, in the order in which it happened."""
    house = House(
        book, {row.code: row.id for row in book.all(select(CLIENT))},
        {row.name: row.id for row in book.all(select(PERSON))},
        {row.code: row.id for row in book.all(select(LOCATION))})
    _ship_orders(house, now)
    for statement in TO_THE_PAST.split(";"):
        book.connection.exec_driver_sql(statement)
    _return_units(house, now)
    _hold_and_lose(house, now)
    _begin_orders(house, now)


def _ship_orders(house: House, now: datetime) -> None:
    packers = ("Nia Vale", "Teo Brasa", "Luma Reis")
    for n in range(SHIPPED_EACH):
        for turn, (code, letter) in enumerate(LETTER.items()):
            at = now - timedelta(days=20 - n, hours=3 + turn, minutes=7 * n)
            past = Past(house.book, f"PACK-0{2 + n % 2}", house.people[packers[turn]], at)
            job = past.take(house.clients[code], f"{letter}-{9001 + n}")
            for line in job["lines"]:
                _pack_line(house, past, house.clients[code], job, line, int(line["ordered"]))
            past.ship(house.clients[code], job)


def _pack_line(house: House, past: Past, client: UUID, job: Mapping[str, Any], line: Mapping[str, Any],
               quantity: int) -> None:
    if line["policy"] == "none":
        past.pack_counted(client, job, line["gtins"][0], quantity)
        return
    for _ in range(quantity):
        past.pack(client, job, house.next_unit(client, UUID(line["sku_id"])), line["sku_id"])


def _return_units(house: House, now: datetime) -> None:
    """Some of every brand came back; most of them are inspected, and some of these are in their lane."""
    shipped = house.book.all(select(UNIT).where(UNIT.c.state == "shipped").order_by(UNIT.c.serial))[::4][:RETURNED]
    inspector = Past(house.book, "RET-01", house.people["Otto Lind"], now - timedelta(days=2))
    for n, unit in enumerate(shipped):
        place = house.places["LOC:RETURNS-1"]
        inspector.inside("return", unit.client_id, unit.id, {
            "state": "returned", "parcel_id": None, "line_id": None, "location_id": place}, {"reason": "unwanted"})
        house.book.connection.execute(
            text("UPDATE station.parcel_item SET live = false WHERE client_id = :c AND unit_id = :u"),
            {"c": unit.client_id, "u": unit.id})
        if n < len(LANES) + 3:
            lane = LANES[n % len(LANES)]
            later = replace(inspector, at=inspector.at + timedelta(minutes=5 * n))
            later.inside("inspect", unit.client_id, unit.id, {"state": "inspected", "grade": GRADES[lane]}, {})
            if n < len(LANES):
                later.inside("route", unit.client_id, unit.id, {
                    "state": "in_lane", "lane": lane, "location_id": house.places[f"LOC:LANE-{lane}"]}, {})


def _hold_and_lose(house: House, now: datetime) -> None:
    supervisor = Past(house.book, "OFFICE", house.people["Iris Campo"], now - timedelta(days=1))
    for code, sku, count in (("QDL", "QDL-X5", 8), ("HLV", "HLV-H2", 4), ("ARV", "ARV-L35", 2)):
        client = house.clients[code]
        for serial in _stored(house, client, sku)[:count]:
            supervisor.ask("record", client, kind="hold", unit=serial.id, hold="Recall R-17: battery")
    for code, sku in (("HLV", "HLV-C1"), ("QDL", "QDL-A1"), ("ARV", "ARV-SHT")):
        for unit in _stored(house, house.clients[code], sku)[:2]:
            supervisor.inside("miss", unit.client_id, unit.id, {"state": "missing", "location_id": None},
                              {"document": "count C-4"})


def _stored(house: House, client: UUID, sku: str) -> list[Any]:
    """Stored units nobody waits for, from the far end of the shelf: those shipped came from the near one."""
    id_ = house.book.connection.scalar(text("SELECT id FROM station.sku WHERE client_id = :c AND code = :s"),
                                       {"c": client, "s": sku})
    return house.book.all(select(UNIT).where(
        UNIT.c.client_id == client, UNIT.c.sku_id == id_, UNIT.c.state == "stored", UNIT.c.hold.is_(None),
        UNIT.c.reserved_line.is_(None)).order_by(UNIT.c.serial.desc()))


def _begin_orders(house: House, now: datetime) -> None:
    """Totes are picked; one order is at another bench, one wholesale order has a parcel out and a parcel open."""
    stower = Past(house.book, "CART-1", house.people["Sol Prado"], now - timedelta(hours=2))
    for order in house.book.all(select(ORDERS).where(ORDERS.c.tote_id.is_not(None)).order_by(ORDERS.c.number)):
        _pick(house, stower, order)
    other = Past(house.book, "PACK-03", house.people["Teo Brasa"], now)
    other.take(house.clients["QDL"], "Q-5002", lease_minutes=8 * 60)
    _wholesale(house, Past(house.book, "PACK-02", house.people["Nia Vale"], now - timedelta(hours=1)))


def _pick(house: House, stower: Past, order: Any) -> None:
    """Bring what is to be packed by serial into the order's tote, all but what is kept for its line already."""
    lines = house.book.connection.execute(text("""
        SELECT l.id, l.sku_id, l.ordered FROM station.order_line l JOIN station.sku s
            ON s.client_id = l.client_id AND s.id = l.sku_id
         WHERE l.client_id = :c AND l.order_id = :o AND s.policy NOT IN ('none', 'outbound') ORDER BY l.number"""),
        {"c": order.client_id, "o": order.id}).all()
    for line in lines:
        kept = house.book.all(select(UNIT).where(UNIT.c.reserved_line == line.id))
        serials = [unit.serial for unit in kept] or [
            house.next_unit(order.client_id, line.sku_id) for _ in range(line.ordered)]
        for serial in serials:
            stower.ask("record", order.client_id, kind="pick", candidates=[serial], sku=line.sku_id,
                       location=order.tote_id, facts={"order": order.number})


def _wholesale(house: House, past: Past) -> None:
    client = house.clients["HLV"]
    job = past.take(client, "H-1004")
    console, cable = job["lines"][0], job["lines"][2]
    _pack_line(house, past, client, job, console, 4)
    job = past.ship(client, job)
    _pack_line(house, past, client, job, console, 1)
    _pack_line(house, past, client, job, cable, 10)
    past.ask("release_order", client, order=job["order"])
    house.book.connection.execute(PARCEL.update().where(PARCEL.c.shipped_at > past.at).values(shipped_at=past.at))
