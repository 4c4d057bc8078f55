"""The demonstration's counts: what a supervisor wants counted."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from station.exchange.book import Book
from station.exchange.demo_acts import Past
from station.models.tables import CLIENT, PERSON

PLANS = (
    ("place", {"places": ["A-01-01", "A-02-03"]}), ("suspicion", {"days": 60}), ("random", {"number": 2}),
)


def plan_counts(book: Book, now: datetime) -> None:
    """What a supervisor wants counted today."""
    lead = book.all(select(PERSON).where(PERSON.c.role == "supervisor").order_by(PERSON.c.name))[0]
    client = book.all(select(CLIENT.c.id).order_by(CLIENT.c.code))[0].id
    office = Past(book, "OFFICE", lead.id, now)
    for what, scope in PLANS:
        office.ask("plan_count", client, what=what, scope=scope)
