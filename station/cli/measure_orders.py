"""The orders that are packed while measuring: units that lie anywhere in the base, twenty to an order."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from station.clock import new_id
from station.errors import StationError
from station.models.database import GuardedConnection, connect
from station.sentences import say

TO_AN_ORDER = 20
PACKABLE = """
    SELECT client_id, sku_id, serial_raw FROM station.unit
     WHERE state = 'stored' AND hold IS NULL AND reserved_line IS NULL
     ORDER BY md5(id::text || %s) LIMIT %s
"""
ORDER = "INSERT INTO station.orders (client_id, id, number, carrier) VALUES (%s, %s, %s, 'Parcel Post')"
LINE = """INSERT INTO station.order_line (client_id, id, order_id, number, sku_id, ordered)
          VALUES (%s, %s, %s, %s, %s, %s)"""


@dataclass(frozen=True, slots=True)
class Work:
    """One order, and the serials to scan for it, in the order of scanning."""

    client: UUID
    order: UUID
    number: str
    skus: tuple[UUID, ...]
    serials: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Picked:
    client: UUID
    sku: UUID
    serial: str


def add_orders(owner_url: str, scans: int) -> tuple[list[Work], list[Work]]:
    """Two lists of new orders over units of the same distribution, each enough for so many scans.

    Raises StationError when the base has too few units left.
    """
    spare = 4 * 2 * TO_AN_ORDER    # each client's last order is not full
    with connect(owner_url, limit_s=None) as connection:
        rows = connection.execute(PACKABLE, [str(new_id()), 2 * scans + spare]).fetchall()
        works = [_add(connection, units) for units in _dealt([Picked(*row) for row in rows])]
    lists = works[0::2], works[1::2]
    if min(sum(len(work.serials) for work in one) for one in lists) < scans:
        raise StationError(say("Ask for more units or fewer scans: {found} units can still be packed.",
                               found=len(rows)))
    return lists


def _dealt(picked: list[Picked]) -> list[list[Picked]]:
    """Twenty of one client at a time, of one SKU or a few."""
    picked.sort(key=lambda unit: (unit.client, unit.sku))
    return [own[first:first + TO_AN_ORDER]
            for own in (list(group) for _, group in groupby(picked, key=lambda unit: unit.client))
            for first in range(0, len(own), TO_AN_ORDER)]


def _add(connection: GuardedConnection, units: list[Picked]) -> Work:
    """An order for one more of each SKU than is scanned, so that it is never full."""
    client, order = units[0].client, new_id()
    number = f"MEASURE-{order}"
    counts = {sku: len(list(group)) for sku, group in groupby(units, key=lambda unit: unit.sku)}
    connection.execute(ORDER, [client, order, number])
    for place, (sku, count) in enumerate(counts.items(), 1):
        connection.execute(LINE, [client, new_id(), order, place, sku, count + 1])
    return Work(client, order, number, tuple(counts), tuple(unit.serial for unit in units))
