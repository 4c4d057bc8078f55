"""The ten reports of one client, each one query whose every table is read by that client's key.

`%(client)s` stands in every query; a row of another client cannot come back, whoever asks. Texts of the base come
as they are; what a spreadsheet might run is made safe where it is written (exchange/client_report_files.py).

Reports by serial walk a client's SKUs and each SKU's units in their order (_UNITS): the first rows are there at once,
and a file of any length comes as it is read, without a sort of everything. Names that a row needs are looked up for
that row. Where few events are in the days asked for, they are found first (FEW): a walk would look at every unit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, LiteralString

from station.models.database import Database

CLIENT: LiteralString = "SELECT id, code, name FROM station.client WHERE upper(code) = upper(%(code)s)"
SITE: LiteralString = "SELECT zone FROM station.figures_today()"
KNOWN: Mapping[str, LiteralString] = {
    "hold": "SELECT FROM station.hold_order WHERE client_id = %(client)s AND code = upper(%(name)s)",
    "sku": "SELECT FROM station.sku WHERE client_id = %(client)s AND code = %(name)s",
    "serial": "SELECT FROM station.unit WHERE client_id = %(client)s AND serial = upper(%(name)s) UNION ALL"
              " SELECT FROM station.alias WHERE client_id = %(client)s AND value = upper(%(name)s) LIMIT 1",
}
_NAMED: LiteralString = """
    (%(serial)s = '' OR u.id = ANY (ARRAY(
        SELECT x.id FROM station.unit x WHERE x.client_id = %(client)s AND x.serial = upper(%(serial)s)
        UNION ALL
        SELECT a.unit_id FROM station.alias a WHERE a.client_id = %(client)s AND a.value = upper(%(serial)s))))
"""
_SKU: LiteralString = " (%(sku)s = '' OR s.code = %(sku)s) "
# In the order of SKU and serial, which nested loops keep. A cursor of the server has no parallel plan.
_UNITS: LiteralString = """
      FROM (SELECT s.id, s.code, s.name, s.warranty_months FROM station.sku s
             WHERE s.client_id = %(client)s AND """ + _SKU + """ ORDER BY s.code) s
     CROSS JOIN LATERAL (SELECT u.* FROM station.unit u
                          WHERE u.client_id = %(client)s AND u.sku_id = s.id AND """ + _NAMED + """
                          ORDER BY u.serial) u
"""  # noqa: S608 (literals of this file, here and below)
_TOLD: LiteralString = """
    SELECT s.code, u.serial, e.rev, e.at, e.kind, e.state,
           coalesce((SELECT l.code FROM station.location l WHERE l.id = e.location_id), ''),
           coalesce((SELECT o.number FROM station.order_line n
                       JOIN station.orders o ON o.client_id = n.client_id AND o.id = n.order_id
                      WHERE n.client_id = %(client)s AND n.id = e.line_id), ''),
           coalesce(e.hold, ''), coalesce(e.grade, ''), coalesce(e.lane, ''), coalesce(e.bench, ''),
           coalesce((SELECT p.name FROM station.person p WHERE p.id = e.operator), ''), encode(e.hash, 'hex')
"""
HISTORY: LiteralString = _TOLD + _UNITS + """
     CROSS JOIN LATERAL (SELECT e.* FROM station.event e
                          WHERE e.client_id = %(client)s AND e.unit_id = u.id
                            AND e.at >= %(since)s AND e.at < %(until)s ORDER BY e.rev) e
"""  # noqa: S608
_FEW_HISTORY: LiteralString = _TOLD + """
      FROM station.event e
      JOIN station.unit u ON u.client_id = e.client_id AND u.id = e.unit_id
      JOIN station.sku s ON s.client_id = u.client_id AND s.id = u.sku_id
     WHERE e.client_id = %(client)s AND e.at >= %(since)s AND e.at < %(until)s AND """ + _NAMED + " AND " + _SKU + """
     ORDER BY s.code, u.serial, e.rev
"""
INVENTORY: LiteralString = """
    SELECT s.code, s.name, u.serial, u.state,
           coalesce((SELECT l.code FROM station.location l WHERE l.id = u.location_id), ''),
           coalesce((SELECT c.code FROM station.carton c WHERE c.client_id = %(client)s AND c.id = u.carton_id), ''),
           coalesce(u.hold, ''), coalesce(u.grade, ''), coalesce(u.lane, ''), u.changed_at
""" + _UNITS + """
     WHERE u.state = ANY (ARRAY(SELECT t.name FROM station.state t WHERE t.present))
"""  # noqa: S608
RECEIPTS: LiteralString = """
    SELECT i.number, i.state, i.expected_at, i.arrived_at, i.closed_at, s.code, n.lot, n.announced, n.received,
           n.received - n.announced, (SELECT count(*) FROM station.inbound_serial x WHERE x.client_id = n.client_id
                                         AND x.inbound_id = n.inbound_id AND x.line_id = n.id AND x.unit_id IS NULL),
           (SELECT count(*) FROM station.finding f WHERE f.client_id = n.client_id AND f.inbound_id = n.inbound_id
               AND f.line_id = n.id)
      FROM station.inbound i
      JOIN station.inbound_line n ON n.client_id = i.client_id AND n.inbound_id = i.id
      JOIN station.sku s ON s.client_id = n.client_id AND s.id = n.sku_id
     WHERE i.client_id = %(client)s AND coalesce(i.arrived_at, i.expected_at, %(since)s) >= %(since)s
       AND coalesce(i.arrived_at, i.expected_at, %(since)s) < %(until)s AND """ + _SKU + """
     ORDER BY coalesce(i.arrived_at, i.expected_at), i.number, n.number
"""  # noqa: S608
SHIPPED: LiteralString = """
    SELECT p.shipped_at, o.number, s.code, s.name, coalesce(u.serial, ''), m.quantity, p.number, coalesce(p.sscc, ''),
           o.carrier, p.tracking, coalesce(p.weight_g, 0), coalesce(o.ship_to->>'country', '')
      FROM station.orders o
      JOIN station.parcel p ON p.client_id = o.client_id AND p.order_id = o.id AND p.state = 'shipped'
      JOIN station.parcel_item m ON m.client_id = p.client_id AND m.parcel_id = p.id
      JOIN station.sku s ON s.client_id = m.client_id AND s.id = m.sku_id
      LEFT JOIN station.unit u ON u.client_id = m.client_id AND u.id = m.unit_id
     WHERE o.client_id = %(client)s AND p.shipped_at >= %(since)s AND p.shipped_at < %(until)s
       AND (%(serial)s = '' OR """ + _NAMED + ") AND " + _SKU + """
     ORDER BY p.shipped_at, o.number, p.number, s.code, u.serial
"""  # noqa: S608
RETURNS: LiteralString = """
    SELECT i.arrived_at, coalesce(r.number, ''), coalesce(o.number, ''), coalesce(s.code, ''),
           CASE WHEN u.id IS NOT NULL THEN u.serial WHEN i.verdict = 'other_client' THEN '' ELSE i.serial END,
           i.verdict, coalesce(n.reason, ''), coalesce(f.findings, ''),
           coalesce(f.liable, ''), coalesce(i.grade, ''), coalesce(i.lane, ''), i.routed_at, i.state
      FROM station.return_item i
      LEFT JOIN station.rma_line n ON n.client_id = i.client_id AND n.id = i.rma_line_id
      LEFT JOIN station.rma r ON r.client_id = n.client_id AND r.id = n.rma_id
      LEFT JOIN station.orders o ON o.client_id = i.client_id AND o.id = i.order_id
      LEFT JOIN station.sku s ON s.client_id = i.client_id AND s.id = i.sku_id
      LEFT JOIN station.unit u ON u.client_id = i.client_id AND u.id = i.unit_id
      LEFT JOIN LATERAL (SELECT string_agg(x.finding, ', ' ORDER BY x.at, x.id) AS findings,
                                string_agg(DISTINCT x.liable, ', ') AS liable
                           FROM station.return_finding x WHERE x.item_id = i.id) f ON true
     WHERE i.client_id = %(client)s AND i.state <> 'undone' AND i.arrived_at >= %(since)s AND i.arrived_at < %(until)s
       AND (%(serial)s = '' OR i.serial = upper(%(serial)s) OR u.serial = upper(%(serial)s))
       AND (%(sku)s = '' OR s.code = %(sku)s)
     ORDER BY i.arrived_at, i.id
"""
EXCEPTIONS: LiteralString = """
    SELECT x.opened_at, x.class, x.subject, coalesce(s.code, ''), coalesce(u.serial, ''),
           coalesce(x.facts->>'finding', ''), x.due_at, x.decided_at, coalesce(x.decision, ''), coalesce(x.reason, ''),
           CASE WHEN x.decided_at IS NULL THEN '' WHEN x.decided_at <= x.due_at THEN 'yes' ELSE 'no' END
      FROM station.exception_case x
      LEFT JOIN station.unit u ON u.client_id = x.client_id AND u.id = x.unit_id
      LEFT JOIN station.sku s ON s.client_id = u.client_id AND s.id = u.sku_id
     WHERE x.client_id = %(client)s AND x.opened_at >= %(since)s AND x.opened_at < %(until)s
       AND (%(serial)s = '' OR u.serial = upper(%(serial)s)) AND (%(sku)s = '' OR s.code = %(sku)s)
     ORDER BY x.opened_at, x.id
"""
# A place may hold several clients' goods: only this one's units are told of it.
COUNTS: LiteralString = """
    WITH place AS (
        SELECT p.count_id, p.location_id, p.first_round, p.round, p.result, c.code AS count, l.code AS place, r.ended_at
          FROM station.count_round r
          JOIN station.count_place p ON p.count_id = r.count_id AND p.location_id = r.location_id AND p.round = r.round
          JOIN station.count_plan c ON c.id = p.count_id
          JOIN station.location l ON l.id = p.location_id
         WHERE r.ended_at >= %(since)s AND r.ended_at < %(until)s AND p.state IN ('counted', 'done')
           AND p.result IS NOT NULL),
    seen AS (
        SELECT p.ended_at, p.count, p.place, x.unit_id, CASE WHEN jsonb_path_exists(p.result->'misplaced',
                   '$[*] ? (@.unit == $unit)', jsonb_build_object('unit', x.unit_id)) THEN 'misplaced' ELSE 'found' END
                   AS result
          FROM place p
          JOIN LATERAL (SELECT DISTINCT s.unit_id FROM station.count_scan s
                         WHERE s.count_id = p.count_id AND s.location_id = p.location_id AND NOT s.counted
                           AND s.round IN (p.first_round, p.round) AND s.client_id = %(client)s
                           AND s.unit_id IS NOT NULL) x ON true
        UNION ALL
        SELECT p.ended_at, p.count, p.place, (m->>'unit')::uuid, 'missing'
          FROM place p CROSS JOIN LATERAL jsonb_array_elements(p.result->'missing') m
         WHERE m->>'client' = %(client)s::text)
    SELECT n.ended_at, n.count, n.place, s.code, u.serial, n.result, u.state
      FROM seen n
      JOIN station.unit u ON u.client_id = %(client)s AND u.id = n.unit_id
      JOIN station.sku s ON s.client_id = u.client_id AND s.id = u.sku_id
     WHERE """ + _NAMED + " AND " + _SKU + """
     ORDER BY n.ended_at, n.count, n.place, s.code, u.serial
"""  # noqa: S608
RECALLS: LiteralString = """
    SELECT h.code, h.kind, h.reason, h.made_at, h.released_at, s.code, u.serial,
           CASE WHEN u.state IN ('scrapped', 'parted_out') THEN 'destroyed' WHEN u.state = 'missing' THEN 'missing'
                WHEN u.state IN ('shipped', 'sent_to_vendor') THEN 'shipped'
                WHEN u.lane = 'QUARANTINE' THEN 'quarantined' WHEN t.present THEN 'located' ELSE u.state END,
           coalesce((SELECT l.code FROM station.location l WHERE l.id = u.location_id), ''),
           coalesce(o.number, ''), coalesce(o.ship_to->>'name', ''), o.shipped_at,
           CASE WHEN u.hold IS NULL THEN 'no' ELSE 'yes' END
      FROM station.hold_order h
      JOIN station.hold_order_unit x ON x.client_id = h.client_id AND x.hold_id = h.id
      JOIN station.unit u ON u.client_id = x.client_id AND u.id = x.unit_id
      JOIN station.state t ON t.name = u.state
      JOIN station.sku s ON s.client_id = u.client_id AND s.id = u.sku_id
      LEFT JOIN station.order_line n ON n.client_id = u.client_id AND n.id = u.line_id AND u.state = 'shipped'
      LEFT JOIN station.orders o ON o.client_id = n.client_id AND o.id = n.order_id
     WHERE h.client_id = %(client)s AND h.made_at >= %(since)s AND h.made_at < %(until)s
       AND (%(hold)s = '' OR h.code = upper(%(hold)s)) AND """ + _NAMED + " AND " + _SKU + """
     ORDER BY h.made_at, h.code, s.code, u.serial
"""  # noqa: S608
_SOLD: LiteralString = """
    SELECT s.code, s.name, u.serial, u.state, (
               SELECT o.number FROM station.order_line n
                 JOIN station.orders o ON o.client_id = n.client_id AND o.id = n.order_id
                WHERE n.client_id = %(client)s AND n.id = e.line_id), e.at,
           CASE WHEN s.warranty_months > 0 THEN s.warranty_months END,
           CASE WHEN s.warranty_months > 0 THEN (e.at + make_interval(months => s.warranty_months))::date END,
           CASE WHEN coalesce(s.warranty_months, 0) = 0 THEN 'not stated'
                WHEN e.at + make_interval(months => s.warranty_months) >= now() THEN 'yes' ELSE 'no' END
"""
_SALE: LiteralString = """
     CROSS JOIN LATERAL (SELECT x.at, x.line_id FROM station.event x WHERE x.client_id = u.client_id
                            AND x.unit_id = u.id AND x.kind = 'ship' ORDER BY x.rev DESC LIMIT 1) e
"""
WARRANTY: LiteralString = _SOLD + _UNITS + _SALE + " WHERE e.at >= %(since)s AND e.at < %(until)s "
_FEW_WARRANTY: LiteralString = _SOLD + """
      FROM (SELECT DISTINCT x.unit_id FROM station.event x WHERE x.client_id = %(client)s AND x.kind = 'ship'
               AND x.at >= %(since)s AND x.at < %(until)s) sold
      JOIN station.unit u ON u.client_id = %(client)s AND u.id = sold.unit_id
      JOIN station.sku s ON s.client_id = u.client_id AND s.id = u.sku_id
""" + _SALE + """
     WHERE e.at >= %(since)s AND e.at < %(until)s AND """ + _NAMED + " AND " + _SKU + """
     ORDER BY s.code, u.serial
"""  # noqa: S608
CERTIFICATES: LiteralString = """
    SELECT x.at, x.number, x.kind, s.code, u.serial, u.state, coalesce(x.facts->>'method', ''),
           coalesce(x.facts->>'result', ''), x.bench, coalesce(p.name, ''), coalesce(w.name, '')
      FROM station.certificate x
      JOIN station.unit u ON u.client_id = x.client_id AND u.id = x.unit_id
      JOIN station.sku s ON s.client_id = u.client_id AND s.id = u.sku_id
      LEFT JOIN station.person p ON p.id = x.operator
      LEFT JOIN station.person w ON w.id = x.witness
     WHERE x.client_id = %(client)s AND x.at >= %(since)s AND x.at < %(until)s AND x.kind IN ('wipe', 'destruction')
       AND NOT EXISTS (SELECT FROM station.certificate_void v WHERE v.certificate_id = x.id)
       AND """ + _NAMED + " AND " + _SKU + """
     ORDER BY x.at, x.number
"""  # noqa: S608
QUERIES: Mapping[str, LiteralString] = {
    "unit-history": HISTORY, "inventory": INVENTORY, "receipts": RECEIPTS, "shipped": SHIPPED, "returns": RETURNS,
    "exceptions": EXCEPTIONS, "counts": COUNTS, "recalls": RECALLS, "warranty": WARRANTY, "certificates": CERTIFICATES,
}
FEW: Mapping[str, LiteralString] = {"unit-history": _FEW_HISTORY, "warranty": _FEW_WARRANTY}
FEW_EVENTS = 20_000
_EVENTS: LiteralString = """
    SELECT count(*) AS events FROM (
        SELECT FROM station.event e WHERE e.client_id = %(client)s AND e.at >= %(since)s AND e.at < %(until)s
         LIMIT %(few)s) x
"""
EACH = 2000


def rows_of(
    base: Database, name: str, given: Mapping[str, Any], *, most: int | None = None,
) -> Iterator[tuple[Any, ...]]:
    """The rows of one report, as many at a time as a cursor of the server gives; `most` for a first look.

    Raises DatabaseAway.
    """
    limit: LiteralString = "" if most is None else " LIMIT %(most)s"
    yield from base.streamed(_query(base, name, given) + limit, {**given, "most": most}, each=EACH)


def count_of(base: Database, name: str, given: Mapping[str, Any], *, most: int) -> int:
    """How many rows the report has, as far as `most` of them. Raises DatabaseAway."""
    rows = _query(base, name, given)
    query: LiteralString = "SELECT count(*) AS rows FROM (" + rows + " LIMIT %(most)s) counted"    # noqa: S608
    found: int = base.rows(query, {**given, "most": most})[0]["rows"]
    return found


def _query(base: Database, name: str, given: Mapping[str, Any]) -> LiteralString:
    """By units, or by the events of the days asked for where those are few."""
    if name in FEW and not given["serial"]:
        events = base.rows(_EVENTS, {**given, "few": FEW_EVENTS})[0]["events"]
        return FEW[name] if events < FEW_EVENTS else QUERIES[name]
    return QUERIES[name]
