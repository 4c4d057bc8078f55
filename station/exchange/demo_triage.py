"""Codes for the simulator's tray at the returns bench: labels, units of every identity, plates and totes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import LiteralString

import psycopg
from psycopg.rows import tuple_row

from station.exchange.demo_scans import DemoScan, badge_scans
from station.jobs_returns import LANES
from station.sentences import say

PARCELS: LiteralString = """
    SELECT m.number, m.tracking, c.name, m.state FROM rma m JOIN client c ON c.id = m.client_id
     WHERE m.state IN ('announced', 'arrived') ORDER BY m.number
"""
# Units that are still out, and on which order; the announced ones of this RMA first.
OUT: LiteralString = """
    SELECT u.serial, o.number, c.name FROM unit u JOIN client c ON c.id = u.client_id
      JOIN order_line l ON l.client_id = u.client_id AND l.id = u.line_id
      JOIN orders o ON o.client_id = l.client_id AND o.id = l.order_id
      LEFT JOIN rma m ON m.client_id = o.client_id AND m.number = %(rma)s
      LEFT JOIN rma_line r ON r.client_id = m.client_id AND r.rma_id = m.id AND r.sku_id = u.sku_id
     WHERE u.state = 'shipped'
       AND (%(rma)s = '' OR (c.id = (SELECT client_id FROM rma WHERE number = %(rma)s LIMIT 1)) = %(ours)s)
       AND (%(rma)s = '' OR NOT %(ours)s OR (m.order_id = o.id AND r.id IS NOT NULL) = %(on_order)s)
     ORDER BY (r.serial = u.serial) DESC NULLS LAST, u.serial LIMIT %(count)s
"""
IN_STATE: LiteralString = """
    SELECT u.serial FROM unit u WHERE u.state = %(state)s AND u.hold IS NULL
       AND (%(rma)s = '' OR u.client_id = (SELECT client_id FROM rma WHERE number = %(rma)s LIMIT 1))
     ORDER BY u.serial LIMIT 1
"""
PLATES: LiteralString = """
    SELECT i.plate, i.lane FROM return_item i JOIN return_parcel p ON p.id = i.return_id
     WHERE p.state = 'open' AND i.plate IS NOT NULL AND i.state <> 'undone' ORDER BY i.routed_at DESC LIMIT 3
"""


def returns_scans(url: str, rma: str | None) -> list[DemoScan]:
    """Codes for the parcel in hand (its RMA, "" for one that nobody announced), else for opening one."""
    with psycopg.connect(url, autocommit=True, connect_timeout=2, row_factory=tuple_row) as connection:
        connection.execute("SET search_path = station, pg_temp")
        return list(_parcels(connection) if rma is None else _of(connection, rma))


def _parcels(connection: psycopg.Connection) -> Iterator[DemoScan]:
    yield from badge_scans()
    for number, tracking, client, _state in connection.execute(PARCELS).fetchall():
        yield DemoScan(say("Return {rma}, {client}", rma=number, client=client), number.encode())
        if tracking:
            yield DemoScan(say("Tracking number of {rma}", rma=number), tracking.encode())
    for serial, order, client in connection.execute(OUT, {"rma": "", "ours": True, "on_order": True, "count": 3}):
        yield DemoScan(say("A unit itself: {client}, order {order}", client=client, order=order), serial.encode())
    yield DemoScan(say("A parcel that nobody announced"), b"ZZ0099887766")


def _of(connection: psycopg.Connection, rma: str) -> Iterator[DemoScan]:
    yield from _units(connection, rma)
    for plate, lane in connection.execute(PLATES).fetchall():
        yield DemoScan(say("Plate of lane {lane}", lane=lane.replace("_", " ")), f"]d1{plate}".encode())
    for lane in LANES:
        yield DemoScan(say("Tote of lane {lane}", lane=lane.replace("_", " ")), f"TOTE:{lane}".encode())
    yield from badge_scans()


def _units(connection: psycopg.Connection, rma: str) -> Iterator[DemoScan]:
    """The right one, and one for every other identity that the base has."""
    cases = ((say("Right: the unit that left"), True, True), (say("Wrong: left on another order"), True, False),
             (say("Wrong: another client's"), False, False))
    for label, ours, on_order in cases:
        for serial, _order, _client in connection.execute(
                OUT, {"rma": rma, "ours": ours, "on_order": on_order, "count": 1}):
            yield DemoScan(label, serial.encode())
    for label, state in ((say("Wrong: never left"), "stored"), (say("Wrong: came back before"), "in_lane"),
                         (say("Wrong: came back before"), "returned")):
        for (serial,) in connection.execute(IN_STATE, {"rma": rma, "state": state}):
            yield DemoScan(label, serial.encode())
    yield DemoScan(say("Wrong: nobody knows it"), b"HVX9Q7Z2K4M1")
