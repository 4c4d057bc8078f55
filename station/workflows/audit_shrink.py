"""The search for what is missing: last sure sights, and what went on around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, LiteralString
from uuid import UUID

from station.answers import plain_place
from station.audits.shrink import LONGEST, Around, AskAround, AskMissing, Missing, Touch, Tried
from station.models.database import Database

_MISSING: LiteralString = """
    SELECT u.client_id, u.id AS unit_id, c.code AS client, s.code AS sku, s.name, u.serial, s.value, s.currency,
           m.at AS missed_at, coalesce(a.name, '') AS missed_by, v.at AS seen_at, coalesce(v.kind, '') AS seen_kind,
           v.location_id AS seen_place_id, coalesce(l.code, '') AS seen_place, coalesce(b.name, '') AS seen_by,
           coalesce(v.bench, '') AS seen_bench
      FROM (SELECT DISTINCT ON (e.client_id, e.unit_id) e.client_id, e.unit_id, e.rev, e.at, e.operator
              FROM station.event e WHERE e.kind = 'miss' ORDER BY e.client_id, e.unit_id, e.rev DESC) m
      JOIN station.unit u ON u.client_id = m.client_id AND u.id = m.unit_id AND u.state = 'missing'
      JOIN station.client c ON c.id = u.client_id
      JOIN station.sku s ON s.client_id = u.client_id AND s.id = u.sku_id
      LEFT JOIN LATERAL (
           SELECT e.at, e.kind, e.location_id, e.operator, e.bench
             FROM station.event e JOIN station.kind k ON k.name = e.kind AND k.sight
            WHERE e.client_id = u.client_id AND e.unit_id = u.id AND e.facts ->> 'how' IS DISTINCT FROM 'inferred'
              AND e.facts ->> 'how' IS DISTINCT FROM 'listed'
            ORDER BY e.rev DESC LIMIT 1) v ON true
      LEFT JOIN station.location l ON l.id = v.location_id
      LEFT JOIN station.person a ON a.id = m.operator
      LEFT JOIN station.person b ON b.id = v.operator
     WHERE %(client)s = '' OR c.code = %(client)s
     ORDER BY m.at DESC LIMIT 1000
"""
_PLACES_OF: LiteralString = """
    SELECT DISTINCT location_id AS id FROM station.event
     WHERE client_id = %(client)s AND unit_id = %(unit)s AND location_id IS NOT NULL
       AND rev >= coalesce((SELECT max(rev) - 3 FROM station.event
                             WHERE client_id = %(client)s AND unit_id = %(unit)s AND at <= %(until)s), 0)
       AND at <= %(until)s
"""
_PLACE_CALLED: LiteralString = """
    SELECT id FROM station.location WHERE upper(code) = ANY (ARRAY[
           upper(%(code)s), upper('LOC:' || %(code)s), upper('TOTE:' || %(code)s)])
"""


def missing(base: Database, question: AskMissing) -> tuple[Missing, ...]:
    """What is missing now. A receipt that was inferred from a carton's label is no sight."""
    return tuple(Missing(**{**row, "seen_place": plain_place(row["seen_place"])})
                 for row in base.rows(_MISSING, {"client": question.client}))


def around(base: Database, question: AskAround) -> Around:
    """What went on around a unit's last places, or a place. A longer time than LONGEST is cut at its end."""
    until = min(question.until, question.since + LONGEST)
    places = _places(base, question, until)
    told = base.call("around", {
        "client": question.client_id, "unit": question.unit_id, "places": [str(place) for place in places],
        "from": question.since.isoformat(), "to": until.isoformat()})
    touches = tuple(_touch(row) for row in told["rows"])
    hands = Counter((touch.person, touch.bench) for touch in touches if touch.person)
    return Around(
        places=tuple(map(plain_place, told["places"])), neighbours=tuple(map(plain_place, told["near"])),
        touches=touches, refusals=tuple(_tried(row) for row in told["refusals"]),
        people=tuple((person, bench, count) for (person, bench), count in sorted(hands.items())))


def _places(base: Database, question: AskAround, until: datetime) -> tuple[UUID, ...]:
    if question.place:
        return tuple(row["id"] for row in base.rows(_PLACE_CALLED, {"code": plain_place(question.place)}))
    rows = base.rows(_PLACES_OF, {"client": question.client_id, "unit": question.unit_id, "until": until})
    return tuple(row["id"] for row in rows)


def _touch(row: Mapping[str, Any]) -> Touch:
    return Touch(
        client_id=UUID(row["client"]), unit_id=UUID(row["unit"]), at=datetime.fromisoformat(row["at"]),
        recorded_at=datetime.fromisoformat(row["recorded_at"]), kind=row["kind"],
        serial=row["serial"], sku=row["sku"], client=row["client_name"],
        came_from=plain_place(row["from"] or ""), went_to=plain_place(row["to"] or ""),
        state=row["state"], person=row["person"] or "", bench=row["bench"], touch=row["touch"])


def _tried(row: Mapping[str, Any]) -> Tried:
    return Tried(at=datetime.fromisoformat(row["at"]), recorded_at=datetime.fromisoformat(row["recorded_at"]),
                 kind=row["kind"], reason=row["reason"], bench=row["bench"], person=row["person"] or "")


ANSWERS: Mapping[type, Callable[[Database, Any], Any]] = {AskMissing: missing, AskAround: around}
SLOW: frozenset[type] = frozenset({AskMissing, AskAround})
