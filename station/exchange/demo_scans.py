"""Codes for the simulator's tray: what a scanner could read at a demo bench, right and wrong, for the order in hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import psycopg
from psycopg.rows import tuple_row

from station.exchange.demo import demo_badges
from station.exchange.demo_goods import AT_PACKING, serial_of
from station.sentences import Sentence, say

RIGHT = 6
TOTES = 6
# `state` narrows: a unit of the order's client that fits none of its lines, of another client, held, shipped …
LINES = """
    SELECT l.id, s.code, s.policy, s.id, l.ordered - l.packed,
           (SELECT g.gtin FROM gtin g WHERE g.client_id = s.client_id AND g.sku_id = s.id
             ORDER BY g.quantity, g.gtin LIMIT 1)
      FROM orders o JOIN order_line l ON l.client_id = o.client_id AND l.order_id = o.id
      JOIN sku s ON s.client_id = l.client_id AND s.id = l.sku_id
     WHERE o.number = %(order)s AND l.packed < l.ordered ORDER BY l.number
"""
FITTING = """
    SELECT u.serial FROM unit u JOIN order_line l ON l.client_id = u.client_id AND l.sku_id = u.sku_id
      LEFT JOIN location t ON t.id = u.location_id LEFT JOIN orders o ON o.client_id = l.client_id AND o.id = l.order_id
     WHERE l.id = %(line)s AND u.hold IS NULL AND u.state IN ('received', 'stored', 'picked')
       AND (u.reserved_line IS NULL OR u.reserved_line = l.id)
       AND (u.state <> 'picked' OR u.location_id = o.tote_id)
     ORDER BY u.reserved_line IS NOT DISTINCT FROM l.id DESC, u.state = 'picked' DESC, u.serial LIMIT %(count)s
"""
WRONG = """
    SELECT u.serial FROM unit u JOIN orders o ON o.number = %(order)s
     WHERE (u.client_id = o.client_id) = %(same_client)s AND u.state = %(state)s
       AND (u.hold IS NOT NULL) = %(held)s AND u.reserved_line IS NULL
       AND (NOT %(same_client)s OR EXISTS (SELECT FROM order_line l WHERE l.client_id = o.client_id
                                              AND l.order_id = o.id AND l.sku_id = u.sku_id) = %(on_order)s)
     ORDER BY u.serial LIMIT 1
"""
WAITING = """
    SELECT coalesce(t.code, 'ORDER:' || o.number), o.number, c.name,
           (SELECT count(*) FROM order_line l WHERE l.client_id = o.client_id AND l.order_id = o.id)
      FROM orders o JOIN client c ON c.id = o.client_id LEFT JOIN location t ON t.id = o.tote_id
     WHERE o.state = 'open' AND o.hold IS NULL
     ORDER BY o.tote_id IS NULL, o.cut_off NULLS LAST, o.number LIMIT %(count)s
"""
STRANGE = """
    SELECT o.number, o.hold IS NOT NULL, o.state, o.lease_until > now() FROM orders o
     WHERE o.hold IS NOT NULL OR o.state = 'cancelled' OR (o.state = 'packing' AND o.lease_until > now())
     ORDER BY o.number LIMIT 4
"""


@dataclass(frozen=True, slots=True)
class DemoScan:
    """What the code is for people, and the bytes a scanner would send."""

    label: Sentence
    raw: bytes


def demo_scans(url: str, order: str | None) -> list[DemoScan]:
    """Codes for the order in hand (its number), else for signing on and taking one. Any role's `url` will do."""
    with psycopg.connect(url, autocommit=True, connect_timeout=2, row_factory=tuple_row) as connection:
        connection.execute("SET search_path = station, pg_temp")
        if order is None:
            return [*badge_scans(), *_waiting(connection)]
        return [*_right(connection, order), *_wrong(connection, order), *_parcels(connection, order), *badge_scans()]


def badge_scans() -> list[DemoScan]:
    return [DemoScan(say("Badge of {name}", name=name), badge.encode()) for name, badge in demo_badges().items()]


def _waiting(connection: psycopg.Connection) -> list[DemoScan]:
    found = [DemoScan(say("Order {order}, {client}, {lines} lines", order=number, client=client, lines=lines),
                      code.encode())
             for code, number, client, lines in connection.execute(WAITING, {"count": TOTES})]
    return found + [DemoScan(_strange(number, held=held, state=state), f"ORDER:{number}".encode())
                    for number, held, state, _ in connection.execute(STRANGE)]


def _strange(number: str, *, held: bool, state: str) -> Sentence:
    if held:
        return say("Order {order}: held", order=number)
    return say("Order {order}: cancelled", order=number) if state == "cancelled" else say(
        "Order {order}: at another bench", order=number)


def _right(connection: psycopg.Connection, order: str) -> list[DemoScan]:
    found = []
    for line, code, policy, _sku, left, gtin in connection.execute(LINES, {"order": order}).fetchall():
        if policy == "none":
            found.append(DemoScan(say("Right: {sku}", sku=code), str(gtin).lstrip("0").encode()))
        elif policy == "outbound":
            found += [DemoScan(say("Right: {sku}, taken here", sku=code), serial.encode())
                      for serial in _unborn(connection, code, min(left, RIGHT))]
        else:
            rows = connection.execute(FITTING, {"line": line, "count": min(left, RIGHT)})
            found += [DemoScan(say("Right: {sku}", sku=code), serial.encode()) for (serial,) in rows]
    return found


def _unborn(connection: psycopg.Connection, sku: str, count: int) -> Sequence[str]:
    """Serials of a SKU that is taken at packing, none of them taken yet."""
    if sku not in AT_PACKING:
        return ()
    some = [serial_of(sku, n) for n in range(1, 200)]
    taken = {serial for (serial,) in connection.execute("SELECT serial FROM unit WHERE serial = ANY (%s)", [some])}
    return [serial for serial in some if serial not in taken][:count]


def _wrong(connection: psycopg.Connection, order: str) -> list[DemoScan]:
    """One of each thing the gate refuses, where the base has one."""
    cases = (
        (say("Wrong: another client's"), {"same_client": False, "state": "stored", "held": False, "on_order": True}),
        (say("Wrong: not on this order"), {"same_client": True, "state": "stored", "held": False, "on_order": False}),
        (say("Wrong: held"), {"same_client": True, "state": "stored", "held": True, "on_order": True}),
        (say("Wrong: held"), {"same_client": True, "state": "stored", "held": True, "on_order": False}),
        (say("Wrong: shipped already"), {"same_client": True, "state": "shipped", "held": False, "on_order": True}),
        (say("Wrong: never received"), {"same_client": True, "state": "expected", "held": False, "on_order": True}),
    )
    found: dict[str, DemoScan] = {}
    for label, case in cases:
        row = connection.execute(WRONG, {"order": order, **case}).fetchone()
        if row is not None:
            found.setdefault(str(label), DemoScan(label, row[0].encode()))
    gtins = connection.execute(LINES, {"order": order}).fetchall()
    product = next((str(line[5]).lstrip("0") for line in gtins if line[2] != "none" and line[5]), None)
    if product is not None:
        found["gtin"] = DemoScan(say("Wrong: the product's bar code"), product.encode())
    serial = next((scan.raw for scan in _right(connection, order) if scan.raw[-1:].isdigit()), b"001256781000016")
    found["check"] = DemoScan(say("Wrong: one digit misread"), serial[:-1] + str((serial[-1] - 47) % 10).encode())
    found["stranger"] = DemoScan(say("Wrong: a command printed by a stranger"), b"CMD:CONFIRM:AAAAAAAAAA")
    return list(found.values())


def _parcels(connection: psycopg.Connection, order: str) -> list[DemoScan]:
    """The labels of the order's boxes, to be proved, and the label of another box."""
    rows = connection.execute("""
        SELECT p.sscc, o.number = %(order)s, p.number FROM parcel p
          JOIN orders o ON o.client_id = p.client_id AND o.id = p.order_id
         WHERE p.sscc IS NOT NULL AND (o.number = %(order)s OR p.sscc = (SELECT min(sscc) FROM parcel))
         ORDER BY 2 DESC, p.number""", {"order": order})
    return [DemoScan(say("Label of box {parcel}", parcel=number) if own else say("Wrong: another box's label"),
                     f"]C100{sscc}".encode()) for sscc, own, number in rows]
