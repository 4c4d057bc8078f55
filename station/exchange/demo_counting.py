"""Codes for the tray of a counting bench: the places that are planned, and what can be read at one, right and wrong."""

from __future__ import annotations

from collections.abc import Iterator
from typing import LiteralString

import psycopg
from psycopg.rows import tuple_row

from station.epc import sgtin_198
from station.exchange.demo_scans import DemoScan, badge_scans
from station.sentences import say

SHOWN = 6
GONE = 2     # units the book has at a place and the played reader does not hear
PLANNED: LiteralString = """
    SELECT l.code, p.state FROM count_place p JOIN location l ON l.id = p.location_id
      JOIN count_plan c ON c.id = p.count_id
     WHERE p.state <> 'done' ORDER BY p.state = 'waiting', c.made_at, l.code LIMIT 8
"""
UNPLANNED: LiteralString = """
    SELECT l.code FROM location l WHERE l.kind = 'bin' AND NOT EXISTS (
        SELECT FROM count_place p WHERE p.location_id = l.id AND p.state <> 'done') ORDER BY l.code LIMIT 1
"""
HERE: LiteralString = """
    SELECT u.serial, s.code, (SELECT min(g.gtin) FROM gtin g WHERE g.client_id = s.client_id AND g.sku_id = s.id)
      FROM standing d JOIN unit u ON u.client_id = d.client_id AND u.id = d.unit_id
      JOIN sku s ON s.client_id = u.client_id AND s.id = u.sku_id JOIN location l ON l.id = d.location_id
     WHERE (l.code = %(place)s) = %(here)s AND u.state = 'stored' ORDER BY s.code, u.serial LIMIT %(count)s
"""
GOODS: LiteralString = """
    SELECT s.code, min(g.gtin) FROM sku s JOIN gtin g ON g.client_id = s.client_id AND g.sku_id = s.id
     WHERE s.policy = 'none' GROUP BY s.code ORDER BY s.code LIMIT 1
"""


def counting_scans(url: str, place: str | None) -> list[DemoScan]:
    """Codes for the place in hand (as people call it), else for signing on and beginning one."""
    with psycopg.connect(url, autocommit=True, connect_timeout=2, row_factory=tuple_row) as connection:
        connection.execute("SET search_path = station, pg_temp")
        return list(_places(connection) if place is None else _at(connection, f"LOC:{place}"))


def _places(connection: psycopg.Connection) -> Iterator[DemoScan]:
    yield from badge_scans()
    for code, state in connection.execute(PLANNED):
        name = code.removeprefix("LOC:")
        yield DemoScan(say("Place {place}: {state}", place=name, state=_STATES[state]), code.encode())
    for (code,) in connection.execute(UNPLANNED):
        yield DemoScan(say("Wrong: no count is planned here"), code.encode())


_STATES = {"waiting": say("to be counted"), "counting": say("being counted"), "recount": say("to be counted again"),
           "counted": say("to be approved")}


def _at(connection: psycopg.Connection, place: str) -> Iterator[DemoScan]:
    here = connection.execute(HERE, {"place": place, "here": True, "count": 1000}).fetchall()
    beside = connection.execute(HERE, {"place": place, "here": False, "count": 1}).fetchall()
    for serial, sku, _ in here[:SHOWN]:
        yield DemoScan(say("Right: {sku}", sku=sku), serial.encode())
    heard = [sgtin_198(gtin, serial) for serial, _, gtin in here[: len(here) - GONE] if gtin]
    for serial, sku, _ in here[len(here) - GONE :]:
        yield DemoScan(say("Right, but not heard by the reader: {sku}", sku=sku), serial.encode())
    yield DemoScan(say("RFID reader: {count} tags of this place", count=len(heard)), "\n".join(heard).encode())
    for serial, sku, _ in beside:
        yield DemoScan(say("Lies elsewhere by the book: {sku}", sku=sku), serial.encode())
    yield DemoScan(say("Nobody knows it"), b"FOUND-ON-THE-FLOOR-7")
    for sku, gtin in connection.execute(GOODS):
        yield DemoScan(say("Counted goods: {sku}", sku=sku), gtin.lstrip("0").encode())
    if here:
        yield DemoScan(say("Wrong: the product's bar code"), str(here[0][2]).lstrip("0").encode())
    yield DemoScan(say("Wrong: the label of another place"), b"LOC:RETURNS-1")
