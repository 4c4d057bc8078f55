"""What a list changed in clients, products, places and people, kept as the office keeps its own changes: the history of
changes in the audit window reads both. Rows that stay as they were leave nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import text

from station.clock import new_id
from station.exchange.book import Book

KIND, OFFICE = "import_office", "OFFICE"
MOST_CHANGES = 500      # sent at once: a row has at most some kilobytes
MOST_NAMES = 5_000      # in one operation, which stays below the 4 MB that one may have whatever the codes are
KEEP = text("""
    INSERT INTO station.operation (id, kind, bench, at, recorded_at, outcome, answer)
    SELECT (o->>'id')::uuid, :kind, :bench, :at, clock_timestamp(), 'recorded', o->'answer'
      FROM jsonb_array_elements(CAST(:told AS jsonb)) AS o
""")


@dataclass(frozen=True, slots=True)
class Change:
    """One row that the list changed. Both sides have the fields that differ; `before` is None for a new row."""

    name: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any]


def difference(name: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Change:
    """Of what is known before and after, the fields that differ."""
    changed = [field for field in after if before.get(field) != after[field]]
    return Change(name, {field: before.get(field) for field in changed}, {field: after[field] for field in changed})


def keep_changes(book: Book, what: str, changes: Sequence[Change]) -> None:
    """An operation for each. `what`: client, sku, place, person. Who ran the import is not known at a command line."""
    for first in range(0, len(changes), MOST_CHANGES):
        told = [{"id": new_id(), "answer": {
            "what": what, "name": one.name, "why": book.document, "before": one.before, "after": one.after,
            "outcome": "recorded", "reason": None}} for one in changes[first : first + MOST_CHANGES]]
        book.connection.execute(KEEP, {"kind": KIND, "bench": OFFICE, "at": book.at,
                                       "told": json.dumps(told, default=_plain)})


def keep_added(book: Book, what: str, names: Sequence[str]) -> None:
    """New ones by their names, one operation for thousands: what they were at first is told by the first change."""
    parts = [names[first : first + MOST_NAMES] for first in range(0, len(names), MOST_NAMES)]
    keep_changes(book, what, [Change(book.document, None, {"added": len(some), "codes": some}) for some in parts])


def _plain(value: object) -> float | str:
    """As JSON writes it: amounts have two decimals here."""
    return float(value) if isinstance(value, Decimal) else str(value)
