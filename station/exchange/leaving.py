"""What leaves the house for good, out of the base: returns to vendors with their serials, what was scrapped on a day,
certificates by their number."""

from __future__ import annotations

from datetime import date
from typing import Any, LiteralString

from station.errors import DocumentRefused
from station.models.database import Database
from station.sentences import say

LIMIT_S = 60.0
FOUND: LiteralString = """coalesce((SELECT f.finding FROM return_item i JOIN return_finding f ON f.item_id = i.id
    WHERE i.client_id = u.client_id AND i.unit_id = u.id ORDER BY f.at DESC LIMIT 1), '') AS why,
    (SELECT coalesce(array_agg(a.type || ' ' || a.value ORDER BY a.type, a.value), '{}') FROM alias a
      WHERE a.client_id = u.client_id AND a.unit_id = u.id) AS names"""
VENDOR: LiteralString = f"""
    SELECT v.number, c.name AS client, v.vendor, v.opened_at, v.shipped_at, v.carrier, v.tracking, v.bench,
           coalesce(p.name, '') AS person, u.serial, s.code AS sku, s.name, {FOUND}
      FROM vendor_return v JOIN client c ON c.id = v.client_id LEFT JOIN person p ON p.id = v.operator
      JOIN vendor_return_unit x ON x.client_id = v.client_id AND x.vendor_id = v.id
      JOIN unit u ON u.client_id = x.client_id AND u.id = x.unit_id
      JOIN sku s ON s.client_id = u.client_id AND s.id = u.sku_id
     WHERE v.number = %(number)s ORDER BY s.code, u.serial
"""  # noqa: S608 - literals of this file
SCRAPPED: LiteralString = f"""
    SELECT c.code, c.name AS client, u.serial, s.code AS sku, s.name, {FOUND}
      FROM unit u JOIN client c ON c.id = u.client_id JOIN sku s ON s.client_id = u.client_id AND s.id = u.sku_id
     WHERE c.code = %(client)s AND u.state = 'scrapped'
       AND (u.changed_at AT TIME ZONE (SELECT zone FROM audit_site))::date = %(day)s ORDER BY s.code, u.serial
"""  # noqa: S608 - literals of this file


def vendor_return(url: str, number: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The site, and a row for each unit that goes back under this number. Raises DocumentRefused for none."""
    return _rows(url, VENDOR, {"number": number}, number)


def scrapped(url: str, client: str, day: date) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The site, and a row for each unit of the client that was scrapped on this day. Raises DocumentRefused."""
    return _rows(url, SCRAPPED, {"client": client.upper(), "day": day}, f"{client} {day.isoformat()}")


def _rows(url: str, query: LiteralString, asked: dict[str, Any],
          number: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    with Database(url, limit_s=LIMIT_S) as base:
        rows = base.rows(query, asked)
        if not rows:
            raise DocumentRefused(say("Look at the number: there are no units under {number}.", number=number))
        return base.rows("SELECT name, zone FROM audit_site")[0], rows
