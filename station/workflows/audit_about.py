"""What an order, a shipment in or an announced return says of itself, with its lines: two reads by their keys."""

from __future__ import annotations

from typing import LiteralString
from uuid import UUID

from station.answers import plain_place
from station.audits.search import About, AboutLine, AskUnitsOf
from station.models.database import Database

_ORDER: LiteralString = """
    SELECT o.client_id, c.code AS client, o.state, coalesce(o.hold, '') AS hold, o.lane, o.carrier,
           coalesce(t.code, '') AS tote, o.cut_off, o.shipped_at, coalesce(o.ship_to ->> 'name', '') AS customer,
           coalesce((SELECT string_agg(p.tracking, ', ' ORDER BY p.number) FROM station.parcel p
                      WHERE p.client_id = o.client_id AND p.order_id = o.id AND p.tracking <> ''), '') AS tracking
      FROM station.orders o JOIN station.client c ON c.id = o.client_id LEFT JOIN station.location t ON t.id = o.tote_id
     WHERE o.client_id = %(client)s AND o.id = %(id)s
"""
_ORDER_LINES: LiteralString = """
    SELECT s.client_id, s.id AS sku_id, s.code AS sku, s.name, l.ordered AS due, l.packed AS done
      FROM station.order_line l JOIN station.sku s ON s.client_id = l.client_id AND s.id = l.sku_id
     WHERE l.client_id = %(client)s AND l.order_id = %(id)s ORDER BY l.number LIMIT %(most)s
"""
_INBOUND: LiteralString = """
    SELECT i.client_id, c.code AS client, i.state, i.tracking, coalesce(d.code, '') AS dock, i.expected_at,
           i.arrived_at, i.closed_at
      FROM station.inbound i JOIN station.client c ON c.id = i.client_id
      LEFT JOIN station.location d ON d.id = i.dock_id
     WHERE i.client_id = %(client)s AND i.id = %(id)s
"""
_INBOUND_LINES: LiteralString = """
    SELECT s.client_id, s.id AS sku_id, s.code AS sku, s.name, l.announced AS due, l.received AS done
      FROM station.inbound_line l JOIN station.sku s ON s.client_id = l.client_id AND s.id = l.sku_id
     WHERE l.client_id = %(client)s AND l.inbound_id = %(id)s ORDER BY l.number LIMIT %(most)s
"""
_RMA: LiteralString = """
    SELECT r.client_id, c.code AS client, r.state, r.tracking, r.customer, r.made_at, r.due_at, r.order_id,
           coalesce(o.number, '') AS "order"
      FROM station.rma r JOIN station.client c ON c.id = r.client_id
      LEFT JOIN station.orders o ON o.client_id = r.client_id AND o.id = r.order_id
     WHERE r.client_id = %(client)s AND r.id = %(id)s
"""
_RMA_LINES: LiteralString = """
    SELECT s.client_id, s.id AS sku_id, s.code AS sku, s.name, n.quantity AS due,
           (SELECT count(*) FROM station.return_parcel a JOIN station.return_item i ON i.return_id = a.id
             WHERE a.client_id = n.client_id AND a.rma_id = n.rma_id AND i.rma_line_id = n.id
               AND i.state <> 'undone') AS done
      FROM station.rma_line n JOIN station.sku s ON s.client_id = n.client_id AND s.id = n.sku_id
     WHERE n.client_id = %(client)s AND n.rma_id = %(id)s ORDER BY n.number LIMIT %(most)s
"""
_READS: dict[str, tuple[LiteralString, LiteralString]] = {
    "order": (_ORDER, _ORDER_LINES), "inbound": (_INBOUND, _INBOUND_LINES), "rma": (_RMA, _RMA_LINES)}
MOST_LINES = 200


def about(base: Database, question: AskUnitsOf) -> About | None:
    """None where it is no document, or is not there. Raises DatabaseAway."""
    if question.what not in _READS or not question.client:
        return None
    head, lines = _READS[question.what]
    asked: dict[str, object] = {"client": UUID(question.client), "id": UUID(question.id), "most": MOST_LINES}
    rows = base.rows(head, asked)
    if not rows:
        return None
    told = rows[0] | {name: plain_place(rows[0][name]) for name in ("tote", "dock") if name in rows[0]}
    return About(what=question.what, **told, lines=tuple(AboutLine(**row) for row in base.rows(lines, asked)))
