"""The exception queue: whose each case is, by when, what is known, and how it was decided."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, LiteralString
from uuid import UUID

from station.audits.cases import Case
from station.models.database import Database

QUEUE: LiteralString = """
    SELECT id, class, subject, client, serial, sku, state, place, facts, photos, owner, bench, opened_at, due_at, late,
           coalesce(decision, '') AS decision, coalesce(reason, '') AS reason, decided_by, decided_at
      FROM station.exception_queue
     WHERE (NOT %(open)s OR decided_at IS NULL) AND (%(client)s = '' OR client = %(client)s)
     ORDER BY decided_at IS NOT NULL, due_at, opened_at, id
"""
BY_PREFIX: LiteralString = """
    SELECT id FROM station.exception_case WHERE right(id::text, 12) LIKE %(like)s OR id::text = %(id)s
"""


def cases(url: str, *, only_open: bool = False, client: str = "") -> list[Case]:
    """Open ones first, by deadline. Any role's `url` will do. Raises DatabaseAway."""
    with Database(url) as base:
        return [_case(row) for row in base.rows(QUEUE, {"open": only_open, "client": client})]


def case_called(url: str, name: str) -> UUID | None:
    """The one case whose id is, or whose short name begins with, `name`."""
    with Database(url) as base:
        found = base.rows(BY_PREFIX, {"like": name.replace("%", "").replace("_", "") + "%", "id": name})
    return UUID(str(found[0]["id"])) if len(found) == 1 else None


def _case(row: Mapping[str, Any]) -> Case:
    named = {name: value for name, value in row.items() if name not in ("id", "class", "photos")}
    return Case(id=UUID(str(row["id"])), kind=str(row["class"]), photos=tuple(row["photos"]), **named)
