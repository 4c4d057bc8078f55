"""Codes for the tray of a storing cart: what waits on the dock, places that take it and places that do not, totes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import LiteralString

import psycopg
from psycopg.rows import tuple_row

from station.exchange.demo_scans import DemoScan, badge_scans
from station.sentences import say

WAITING: LiteralString = """
    SELECT u.serial, s.code FROM unit u JOIN sku s ON s.client_id = u.client_id AND s.id = u.sku_id
      JOIN location l ON l.id = u.location_id
     WHERE l.kind = 'dock' AND u.state = 'received' AND u.hold IS NULL AND u.carton_id IS NULL
     ORDER BY s.code = 'QDL-X5' DESC, u.serial LIMIT 6
"""
HELD: LiteralString = """
    SELECT u.serial FROM unit u WHERE u.hold IS NOT NULL AND u.state = 'stored' ORDER BY u.serial LIMIT 1
"""
SHIPPED: LiteralString = "SELECT serial FROM unit WHERE state = 'shipped' ORDER BY serial LIMIT 1"
PLACES: LiteralString = """
    SELECT l.code, l.rules, l.client_id IS NOT NULL,
           EXISTS (SELECT FROM place_lock k WHERE k.location_id = l.id) FROM location l
     WHERE l.kind IN ('bin', 'cage')
     ORDER BY l.rules = '{}' AND l.client_id IS NULL, l.code LIMIT 9
"""
ORDERS: LiteralString = """
    SELECT o.number FROM orders o
     WHERE o.state = 'open' AND o.hold IS NULL AND o.tote_id IS NULL
       AND EXISTS (SELECT FROM order_line l JOIN sku s ON s.client_id = l.client_id AND s.id = l.sku_id
                    WHERE l.client_id = o.client_id AND l.order_id = o.id AND s.policy = 'inbound_outbound')
     ORDER BY o.number LIMIT 3
"""
FREE_TOTES: LiteralString = """
    SELECT t.code FROM location t WHERE t.kind = 'tote' AND t.code LIKE 'TOTE:T-%'
       AND NOT EXISTS (SELECT FROM orders o WHERE o.tote_id = t.id)
       AND NOT EXISTS (SELECT FROM standing d WHERE d.location_id = t.id) ORDER BY t.code LIMIT 2
"""


def storing_scans(url: str) -> list[DemoScan]:
    """Codes for putting away and for picking. Any role's `url` will do."""
    with psycopg.connect(url, autocommit=True, connect_timeout=2, row_factory=tuple_row) as connection:
        connection.execute("SET search_path = station, pg_temp")
        return [*badge_scans(), *_goods(connection), *_places(connection), *_picks(connection)]


def _goods(connection: psycopg.Connection) -> Iterator[DemoScan]:
    for serial, sku in connection.execute(WAITING):
        yield DemoScan(say("On the dock: {sku}", sku=sku), serial.encode())
    for (serial,) in connection.execute(HELD):
        yield DemoScan(say("On hold"), serial.encode())
    for (serial,) in connection.execute(SHIPPED):
        yield DemoScan(say("Wrong: shipped already"), serial.encode())


def _places(connection: psycopg.Connection) -> Iterator[DemoScan]:
    for code, rules, exclusive, locked in connection.execute(PLACES):
        name = code.removeprefix("LOC:")
        if locked:
            label = say("Place {place}, being counted", place=name)
        elif exclusive:
            label = say("Place {place}, of one client only", place=name)
        elif rules.get("hold"):
            label = say("Place {place}, for goods on hold", place=name)
        elif "capacity" in rules:
            label = say("Place {place}, takes {capacity}", place=name, capacity=rules["capacity"])
        else:
            label = say("Place {place}", place=name)
        yield DemoScan(label, code.encode())


def _picks(connection: psycopg.Connection) -> Iterator[DemoScan]:
    for (number,) in connection.execute(ORDERS):
        yield DemoScan(say("Order to pick: {order}", order=number), f"ORDER:{number}".encode())
    for (code,) in connection.execute(FREE_TOTES):
        yield DemoScan(say("Empty tote {tote}", tote=code.removeprefix("TOTE:")), code.encode())
