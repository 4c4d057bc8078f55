"""What the policy advisor knows of every SKU: one query, by time, over indexes made for it."""

from __future__ import annotations

from typing import LiteralString

from station.advice import SkuFacts
from station.models.database import Database

# What left is read from the boxes, since goods that are only counted have no units. A SKU's warranty may reach back
# further than the advisor's own window.
QUERY: LiteralString = """
    WITH s AS (
        SELECT s.*, c.code AS client FROM station.sku s JOIN station.client c ON c.id = s.client_id
         WHERE %(client)s = '' OR c.code = %(client)s),
    since AS (
        SELECT now() - make_interval(days => %(days)s) AS days,
               least(now() - make_interval(days => %(days)s),
                     now() - make_interval(months => (SELECT max(warranty_months) FROM s))) AS longest),
    left_us AS (
        SELECT i.client_id, i.sku_id,
               sum(i.quantity) FILTER (WHERE p.shipped_at >= (SELECT days FROM since)) AS shipped,
               sum(i.quantity) FILTER (WHERE p.shipped_at >= now() - make_interval(months => s.warranty_months))
                   AS in_warranty
          FROM station.parcel p
          JOIN station.parcel_item i ON i.client_id = p.client_id AND i.parcel_id = p.id
          JOIN s ON s.client_id = i.client_id AND s.id = i.sku_id
         WHERE p.shipped_at IS NOT NULL AND p.shipped_at >= (SELECT longest FROM since) GROUP BY 1, 2),
    came_back AS (
        SELECT u.client_id, u.sku_id, count(*) AS returned
          FROM station.event e JOIN station.unit u ON u.client_id = e.client_id AND u.id = e.unit_id
         WHERE e.kind = 'return' AND e.recorded_at >= (SELECT days FROM since) GROUP BY 1, 2),
    went_wrong AS (
        SELECT u.client_id, u.sku_id, count(*) AS exceptions
          FROM station.exception_case x JOIN station.unit u ON u.client_id = x.client_id AND u.id = x.unit_id
         WHERE x.opened_at >= (SELECT days FROM since) GROUP BY 1, 2)
    SELECT s.client, s.code AS sku, s.name, s.policy, s.exact, s.carton_rule, s.value, s.currency, s.regulated,
           s.warranty_months, %(days)s AS days, coalesce(l.shipped, 0) AS shipped,
           coalesce(l.in_warranty, 0) AS in_warranty, coalesce(r.returned, 0) AS returned,
           coalesce(w.exceptions, 0) AS exceptions
      FROM s
      LEFT JOIN left_us l ON l.client_id = s.client_id AND l.sku_id = s.id
      LEFT JOIN came_back r ON r.client_id = s.client_id AND r.sku_id = s.id
      LEFT JOIN went_wrong w ON w.client_id = s.client_id AND w.sku_id = s.id
     ORDER BY s.client, s.code
"""


def advice_facts(base: Database, *, client: str = "", days: int) -> tuple[SkuFacts, ...]:
    """Every SKU of a client, or of all, over the last `days`. Raises DatabaseAway."""
    return tuple(SkuFacts(**row) for row in base.rows(QUERY, {"client": client, "days": days}))
