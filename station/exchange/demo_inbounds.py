"""Codes for the tray of a receiving bench: shipments, and what can be read of one, right and wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import LiteralString

import psycopg
from psycopg.rows import tuple_row

from station.exchange.demo_goods import serial_of
from station.exchange.demo_scans import DemoScan, badge_scans
from station.sentences import say

SHIPMENTS: LiteralString = """
    SELECT i.number, i.tracking, c.name, i.state FROM inbound i JOIN client c ON c.id = i.client_id
     WHERE i.state IN ('announced', 'receiving') ORDER BY i.number LIMIT 8
"""
CARTONS: LiteralString = """
    SELECT k.code, k.kind, k.state FROM carton k JOIN inbound i ON i.client_id = k.client_id AND i.id = k.inbound_id
     WHERE i.number = %(inbound)s AND (k.state <> 'opened' OR k.kind = 'pallet') ORDER BY k.kind DESC, k.code
"""
LISTED: LiteralString = """
    SELECT s.code, x.serial FROM (
        SELECT l.sku_id, y.serial, l.client_id, row_number() OVER (
               PARTITION BY l.sku_id ORDER BY (SELECT k.state FROM carton k WHERE k.client_id = y.client_id
               AND k.id = y.carton_id) IS NOT DISTINCT FROM 'opened' DESC, y.serial) AS n
          FROM inbound i JOIN inbound_line l ON l.client_id = i.client_id AND l.inbound_id = i.id
          JOIN inbound_serial y ON y.client_id = l.client_id AND y.inbound_id = i.id AND y.line_id = l.id
         WHERE i.number = %(inbound)s AND y.unit_id IS NULL) x
      JOIN sku s ON s.client_id = x.client_id AND s.id = x.sku_id WHERE x.n <= 4 ORDER BY s.code, x.n
"""
PRODUCTS: LiteralString = """
    SELECT DISTINCT s.code, s.policy, (SELECT g.gtin FROM gtin g WHERE g.client_id = s.client_id AND g.sku_id = s.id
                                        ORDER BY g.quantity, g.gtin LIMIT 1)
      FROM inbound i JOIN inbound_line l ON l.client_id = i.client_id AND l.inbound_id = i.id
      JOIN sku s ON s.client_id = l.client_id AND s.id = l.sku_id WHERE i.number = %(inbound)s ORDER BY s.code
"""
OTHERS: LiteralString = """
    SELECT u.serial FROM unit u JOIN inbound i ON i.number = %(inbound)s
     WHERE (u.client_id = i.client_id) = %(ours)s AND u.state = 'stored' AND (NOT %(ours)s OR EXISTS (
           SELECT FROM inbound_line l WHERE l.client_id = i.client_id AND l.inbound_id = i.id AND l.sku_id = u.sku_id))
     ORDER BY u.serial LIMIT 1
"""
WRONG_SKU: LiteralString = """
    SELECT g.gtin FROM inbound i JOIN gtin g ON g.client_id = i.client_id
     WHERE i.number = %(inbound)s AND NOT EXISTS (SELECT FROM inbound_line l WHERE l.client_id = i.client_id
           AND l.inbound_id = i.id AND l.sku_id = g.sku_id) ORDER BY g.gtin LIMIT 1
"""


def receiving_scans(url: str, inbound: str | None) -> list[DemoScan]:
    """Codes for the shipment in hand (its number), else for signing on and opening one."""
    with psycopg.connect(url, autocommit=True, connect_timeout=2, row_factory=tuple_row) as connection:
        connection.execute("SET search_path = station, pg_temp")
        return list(_shipments(connection) if inbound is None else _of(connection, inbound))


def _shipments(connection: psycopg.Connection) -> Iterator[DemoScan]:
    yield from badge_scans()
    for number, tracking, client, _state in connection.execute(SHIPMENTS):
        yield DemoScan(say("Shipment {inbound}, {client}", inbound=number, client=client), number.encode())
        if tracking:
            yield DemoScan(say("Tracking number of {inbound}", inbound=number), tracking.encode())
    yield DemoScan(say("A parcel that nobody announced"), b"ZZ0099887766")


def _of(connection: psycopg.Connection, inbound: str) -> Iterator[DemoScan]:
    here = {"inbound": inbound}
    for code, kind, _state in connection.execute(CARTONS, here).fetchall():
        raw = f"]C100{code}" if code.isdigit() and len(code) == 18 else code
        name = say("Pallet {code}", code=code) if kind == "pallet" else say("Carton {code}", code=code)
        yield DemoScan(name, raw.encode())
    for sku, serial in connection.execute(LISTED, here).fetchall():
        yield DemoScan(say("Listed: {sku}", sku=sku), serial.encode())
    for sku, policy, gtin in connection.execute(PRODUCTS, here).fetchall():
        if gtin:
            label = say("Counted: {sku}", sku=sku) if policy in ("none", "outbound") else say(
                "Product code of {sku}", sku=sku)
            yield DemoScan(label, str(gtin).lstrip("0").encode())
    yield from _wrong(connection, here)
    yield from badge_scans()


def _wrong(connection: psycopg.Connection, here: Mapping[str, str]) -> Iterator[DemoScan]:
    """One of each thing that has its own route, where the base has one."""
    skus = [sku for sku, policy, _ in connection.execute(PRODUCTS, here) if policy not in ("none", "outbound")]
    if skus:
        yield DemoScan(say("Wrong: not on the list"), serial_of(skus[0], 4001).encode())
    for label, ours in ((say("Wrong: lies in a bin already"), True), (say("Wrong: another client's"), False)):
        row = connection.execute(OTHERS, {**here, "ours": ours}).fetchone()
        if row is not None:
            yield DemoScan(label, row[0].encode())
    row = connection.execute(WRONG_SKU, here).fetchone()
    if row is not None:
        yield DemoScan(say("Wrong: not on this shipment"), row[0].lstrip("0").encode())
