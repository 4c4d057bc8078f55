"""The demonstration's base, filled once for the tests that only read it, with one unit's whole coming back in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import psycopg

from station.clock import new_id, now
from station.exchange.book import Book, one_transaction, owner_engine
from station.exchange.demo_acts import Past
from station.models.embedded import Lease
from tests.conftest import cloned

PHOTO = b"\xff\xd8\xff\xe0 a picture of the box"
ABSENT = "ab" * 32


@dataclass(frozen=True, slots=True)
class DemoBase:
    """How to reach it, and what came back: RMA number, client code, unit."""

    owner_url: str
    audit_url: str
    client: str
    client_id: UUID
    rma: str
    order: str
    sku: str
    serial: str
    unit: UUID


@contextmanager
def demo_base(server: Lease, maintenance: psycopg.Connection, lived: str, photo: str) -> Iterator[DemoBase]:
    """A base of its own; `photo` is the SHA-256 of a photo that is kept."""
    with cloned(server, maintenance, lived) as made, psycopg.connect(made.owner_url, autocommit=True) as base:
        yield _came_back(base, made.owner_url, made.audit_url, photo)


def _came_back(base: psycopg.Connection, owner: str, audit: str, photo: str) -> DemoBase:
    """One announced unit through everything that a return writes, as its owner would write it by hand."""
    row = base.execute(
        "SELECT c.code, r.client_id, r.number, r.id, o.number, o.id, s.code, s.id, u.serial, u.id, l.id, u.parcel_id"
        " FROM rma r JOIN client c ON c.id = r.client_id JOIN rma_line l ON l.client_id = r.client_id"
        " AND l.rma_id = r.id JOIN orders o ON o.client_id = r.client_id AND o.id = r.order_id"
        " JOIN sku s ON s.client_id = l.client_id AND s.id = l.sku_id"
        " JOIN unit u ON u.client_id = l.client_id AND u.id = l.unit_id"
        " WHERE r.state = 'announced' AND l.reason = 'defective' AND u.state = 'shipped' ORDER BY r.number LIMIT 1"
    ).fetchone()
    assert row is not None
    code, client, rma, rma_id, order, order_id, sku, sku_id, serial, unit, line, parcel = row
    person = base.execute("SELECT id FROM person WHERE name = 'Otto Lind'").fetchone()
    assert person is not None
    at, back = now() - timedelta(hours=5), new_id()
    with owner_engine(owner) as made, one_transaction(made) as connection:
        past = Past(Book(connection, "test"), "RET-01", person[0], at)
        past.inside("return", client, unit, {"state": "returned", "parcel_id": None, "line_id": None},
                    {"rma": rma, "note": "=HYPERLINK(\"x\")"})
        later = replace(past, at=at + timedelta(minutes=4))
        later.inside("inspect", client, unit, {"state": "inspected", "grade": "C"}, {})
    base.execute("UPDATE rma SET state = 'arrived' WHERE id = %s", [rma_id])
    base.execute("UPDATE parcel SET photo = %s WHERE id = %s", [photo, parcel])
    base.execute("INSERT INTO return_parcel (id, label, what, client_id, rma_id, order_id, parcel_id, weight_g, photos,"
                 " arrived_at, bench, operator) VALUES (%s, 'RT-1', 'rma', %s, %s, %s, %s, 812.5, %s, %s, 'RET-01',"
                 " %s)",
                 [back, client, rma_id, order_id, parcel, [photo, ABSENT], at, person[0]])
    item = new_id()
    base.execute("INSERT INTO return_item (id, return_id, client_id, unit_id, sku_id, serial, verdict, rma_line_id,"
                 " order_id, state, grade_by_rule, grade, deviation, lane, rule, arrived_at, inspected_at, bench,"
                 " operator, op_id) VALUES (%s, %s, %s, %s, %s, %s, 'same_order', %s, %s, 'inspected', 'B', 'C',"
                 " 'deep scratch', 'REFURBISHABLE', 'graded C', %s, %s, 'RET-01', %s, %s)",
                 [item, back, client, unit, sku_id, serial, line, order_id, at, at + timedelta(minutes=4), person[0],
                  new_id()])
    question: dict[str, Any] = {"code": "screen", "text": {"en": "Is the screen whole?"}}
    base.execute("INSERT INTO return_answer (item_id, code, asked, answer, photo, at, op_id)"
                 " VALUES (%s, 'screen', %s, 'no', %s, %s, %s)", [item, json.dumps(question), photo, at, new_id()])
    base.execute("INSERT INTO return_finding (id, item_id, finding, liable, note, at, op_id)"
                 " VALUES (%s, %s, 'cracked', 'customer', '@SUM(A1)', %s, %s)", [new_id(), item, at, new_id()])
    base.execute("INSERT INTO certificate (id, client_id, unit_id, kind, number, facts, operator, bench, at, op_id)"
                 " VALUES (%s, %s, %s, 'wipe', 'WIPE-7', %s, %s, 'RET-01', %s, %s)",
                 [new_id(), client, unit, json.dumps({"method": "Purge", "result": "passed"}), person[0], at, new_id()])
    base.execute("INSERT INTO alias (client_id, type, value, unit_id) VALUES (%s, 'old_serial', 'WAS-CALLED-THIS', %s)",
                 [client, unit])
    return DemoBase(owner, audit, code, client, rma, order, sku, serial, unit)
