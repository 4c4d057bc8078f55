"""What goes into an evidence pack, out of the base: one client's rows and nobody else's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, LiteralString
from uuid import UUID

from station.errors import DocumentRefused
from station.exchange.finding import find_units, near_serials
from station.models.database import Database
from station.sentences import say

MOST_UNITS = 2000
MOST_NAMED = 10
SITE: LiteralString = "SELECT name, zone FROM audit_site"
ORDER: LiteralString = """
    SELECT o.client_id, c.code AS client, c.name AS client_name, o.id AS order_id, o.number, NULL::uuid AS rma_id
      FROM orders o JOIN client c ON c.id = o.client_id
     WHERE o.number = %(number)s AND (%(client)s = '' OR c.code = %(client)s) ORDER BY c.code
"""
RMA: LiteralString = """
    SELECT r.client_id, c.code AS client, c.name AS client_name, r.order_id, r.number, r.id AS rma_id
      FROM rma r JOIN client c ON c.id = r.client_id
     WHERE r.number = %(number)s AND (%(client)s = '' OR c.code = %(client)s) ORDER BY c.code
"""
# Every unit that was ever in a box of the order: what was unpacked again has its events still.
UNITS_OF_ORDER: LiteralString = """
    SELECT DISTINCT i.unit_id FROM parcel p
      JOIN parcel_item i ON i.client_id = p.client_id AND i.parcel_id = p.id AND i.unit_id IS NOT NULL
     WHERE p.client_id = %(client)s AND p.order_id = %(order)s LIMIT %(most)s
"""
UNITS_OF_RMA: LiteralString = """
    SELECT unit_id FROM rma_line WHERE client_id = %(client)s AND rma_id = %(rma)s AND unit_id IS NOT NULL
     UNION
    SELECT i.unit_id FROM return_parcel a JOIN return_item i ON i.return_id = a.id
     WHERE a.client_id = %(client)s AND a.rma_id = %(rma)s AND i.client_id = %(client)s AND i.unit_id IS NOT NULL
     LIMIT %(most)s
"""
# The fields that are hashed, in their order, each as text: see verify_chain.py in the pack.
CHAIN: LiteralString = """
    SELECT client_id::text, id::text, unit_id::text, rev::text, kind, from_state, state, location_id::text,
           carton_id::text, parcel_id::text, line_id::text, reserved_line::text, hold, grade, lane, op_id::text,
           operator::text, bench, (extract(epoch FROM at) * 1000000)::bigint::text AS at,
           (extract(epoch FROM recorded_at) * 1000000)::bigint::text AS recorded_at, corrects::text,
           facts::text AS facts, encode(hash, 'hex') AS hash
      FROM event WHERE client_id = %(client)s AND unit_id = %(unit)s ORDER BY rev
"""
PARCELS: LiteralString = """
    SELECT p.id, o.number AS "order", p.number, coalesce(p.sscc, '') AS sscc, p.tracking, p.state, p.weight_g,
           p.expected_g, p.photo, p.closed_at, p.proved_at, p.shipped_at, coalesce(p.bench, '') AS bench
      FROM parcel p JOIN orders o ON o.client_id = p.client_id AND o.id = p.order_id
     WHERE p.client_id = %(client)s AND (p.order_id = %(order)s OR p.id IN (
           SELECT e.parcel_id FROM event e WHERE e.client_id = %(client)s AND e.unit_id = ANY (%(units)s)))
     ORDER BY o.number, p.number
"""
# The acts behind these units' events, and what else was ever asked of this order. Read by time: not for a bench.
OPERATIONS: LiteralString = """
    SELECT o.id, o.kind, o.bench, coalesce(w.name, '') AS operator, o.at, o.recorded_at, o.scanner, o.keyed,
           encode(o.raw, 'hex') AS raw, o.outcome,
           o.reason IN ('wrong_client', 'other_client') OR (o.answer #>> '{unit,id}' IS NOT NULL AND NOT EXISTS (
               SELECT FROM unit u WHERE u.client_id = %(client)s AND u.id::text = o.answer #>> '{unit,id}')) AS foreign,
           coalesce(o.reason, '') AS reason, o.answer->'prints' AS prints,
           coalesce((SELECT x.number FROM orders x WHERE x.client_id = %(client)s AND x.id = o.order_id), '') AS "order"
      FROM operation o LEFT JOIN person w ON w.id = o.operator
     WHERE o.id IN (
           SELECT id FROM operation WHERE id = ANY (%(ids)s)
            UNION
           SELECT id FROM operation WHERE order_id = %(order)s AND recorded_at >= (
               SELECT created_at - interval '1 day' FROM orders WHERE client_id = %(client)s AND id = %(order)s))
     ORDER BY o.recorded_at, o.id
"""
# Texts that somebody else's unit is called by, and none of this client's.
FOREIGN_NAMES: LiteralString = """
    SELECT x.name FROM (
        SELECT serial AS name FROM unit WHERE serial = ANY (%(names)s) AND client_id <> %(client)s
         UNION SELECT value FROM alias WHERE value = ANY (%(names)s) AND client_id <> %(client)s) x
     WHERE NOT EXISTS (SELECT FROM unit u WHERE u.serial = x.name AND u.client_id = %(client)s)
       AND NOT EXISTS (SELECT FROM alias a WHERE a.value = x.name AND a.client_id = %(client)s)
"""
# Of refusals that were found by the text that was read: those that were about another client's unit or order.
FOREIGN: LiteralString = """
    SELECT o.id FROM operation o
     WHERE o.id = ANY (%(ids)s) AND NOT EXISTS (
           SELECT FROM unit u WHERE u.client_id = %(client)s AND u.id::text = o.answer #>> '{unit,id}')
       AND (o.answer #>> '{unit,id}' IS NOT NULL OR (o.order_id IS NOT NULL AND NOT EXISTS (
           SELECT FROM orders x WHERE x.client_id = %(client)s AND x.id = o.order_id)))
"""
# Photos of a parcel that came back with several clients' goods in it show what is nobody else's to see.
SHARED_PHOTOS: LiteralString = """
    SELECT DISTINCT unnest(a.photos) AS photo FROM return_item i JOIN return_parcel a ON a.id = i.return_id
     WHERE i.client_id = %(client)s AND i.unit_id = ANY (%(units)s) AND EXISTS (
           SELECT FROM return_item x WHERE x.return_id = a.id AND x.client_id <> %(client)s)
"""
RETURN_PHOTOS: LiteralString = """
    SELECT unnest(a.photos) AS photo, a.arrived_at AS at, a.label FROM return_parcel a
     WHERE a.client_id = %(client)s AND a.rma_id = %(rma)s AND NOT EXISTS (
           SELECT FROM return_item x WHERE x.return_id = a.id AND x.client_id <> %(client)s)
     UNION SELECT unnest(i.photos), i.arrived_at, a.label FROM return_parcel a JOIN return_item i ON i.return_id = a.id
     WHERE a.client_id = %(client)s AND a.rma_id = %(rma)s AND i.client_id = %(client)s
"""
RETURN_WEIGHTS: LiteralString = """
    SELECT DISTINCT a.label, a.weight_g, a.arrived_at FROM return_parcel a LEFT JOIN return_item i ON i.return_id = a.id
     WHERE a.weight_g IS NOT NULL AND ((a.client_id = %(client)s AND a.rma_id = %(rma)s)
        OR (i.client_id = %(client)s AND i.unit_id = ANY (%(units)s))) ORDER BY a.arrived_at, a.label
"""
PAPERS: LiteralString = """
    SELECT id, kind, parcel_id, payload, fate, ordered_at FROM print_job
     WHERE client_id = %(client)s AND (parcel_id = ANY (%(parcels)s) OR id = ANY (%(ids)s)) AND fate <> 'cancelled'
       AND reprint_of IS NULL
     ORDER BY ordered_at, id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a pack is about. `what`: order, unit, rma; `name` as it was asked for."""

    what: str
    name: str
    client_id: UUID
    client: str
    client_name: str
    units: tuple[UUID, ...]
    order_id: UUID | None = None
    rma_id: UUID | None = None


def subject_of(base: Database, what: str, name: str, *, client: str = "", sku: str = "") -> Subject:
    """The one order, unit or return of this name. Raises DocumentRefused for none and for several."""
    return _unit(base, name, client, sku) if what == "unit" else _numbered(base, what, name, client)


def _numbered(base: Database, what: str, name: str, client: str) -> Subject:
    rows = base.rows(ORDER if what == "order" else RMA, {"number": name, "client": client.upper()})
    if not rows:
        raise DocumentRefused(say("Look at the number: nothing here is called {number}.", number=name))
    if len(rows) > 1:
        raise DocumentRefused(say("Name the client with --client: {clients} have a {number}.", number=name,
                                  clients=", ".join(row["client"] for row in rows)))
    row = rows[0]
    asked = {"client": row["client_id"], "order": row["order_id"], "rma": row["rma_id"], "most": MOST_UNITS + 1}
    units = base.rows(UNITS_OF_ORDER if what == "order" else UNITS_OF_RMA, asked)
    if len(units) > MOST_UNITS:
        raise DocumentRefused(say("Ask for single units: {number} has more than {most}.", number=name, most=MOST_UNITS))
    return Subject(what=what, name=row["number"], client_id=row["client_id"], client=row["client"],
                   client_name=row["client_name"], units=tuple(sorted(one["unit_id"] for one in units)),
                   order_id=row["order_id"], rma_id=row["rma_id"])


def _unit(base: Database, name: str, client: str, sku: str) -> Subject:
    found = find_units(base, name, client=client, sku=sku)
    if not found:
        near = near_serials(base, name, client=client, sku=sku)
        if near:
            raise DocumentRefused(say("Compare the serial: nobody knows {serial}. One slip away: {near}.", serial=name,
                                      near=", ".join(near)))
        raise DocumentRefused(say("Compare the serial: nobody knows {serial}.", serial=name))
    if len(found) > 1:
        raise DocumentRefused(say("Say which one with --client and --sku: {units}.", units=", ".join(
            f"{one.client} {one.sku}" for one in found[:MOST_NAMED])))
    one = found[0]
    return Subject(what="unit", name=one.serial, client_id=one.client_id, client=one.client,
                   client_name=one.client_name, units=(one.unit_id,))


def site_row(base: Database) -> dict[str, Any]:
    """The site's name and zone."""
    return base.rows(SITE)[0]


def print_ids(operations: Sequence[dict[str, Any]]) -> list[UUID]:
    """The papers that these acts ordered."""
    return [UUID(one["id"]) for operation in operations for one in operation["prints"] or () if one.get("id")]
