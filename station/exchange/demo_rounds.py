"""The demo's counts: a shelf a week, counted by one and again by another, with what is missing and what lies wrong."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import text

from station.exchange.demo_hands import Hands
from station.exchange.demo_history import SHELVES, Past

FIRST, SECOND = ("COUNT-02", "Sol Prado"), ("COUNT-03", "Luma Reis")
STRANGER = "NO-LIST-HAS-ME-{}"
HERE = text("""
    SELECT u.serial FROM station.unit u WHERE u.location_id = :place AND u.state = 'stored' ORDER BY u.serial""")


def count_shelf(past: Past, lost: frozenset[str], at: datetime, turn: int, until: str = "approved") -> None:
    """One shelf, planned in the morning and counted in the evening. `lost`: serials that are not there whatever the
    book says. `until` the state it is left in: counting, recount, counted or approved."""
    place = SHELVES[turn * 5 % len(SHELVES)]
    office = past.hands("OFFICE", "Iris Campo", at - timedelta(hours=8))
    plan = office.do("plan_count", what="place", scope={"places": [place]})
    serials = list(past.book.connection.scalars(HERE, {"place": past.places[place]}))
    seen = [serial for serial in serials if serial not in lost] + ([STRANGER.format(turn)] if turn % 6 == 1 else [])
    if until == "planned":
        return
    if until in ("recount", "counted"):
        seen = seen[1:]      # overlooked by both
    first = past.hands(*FIRST, at)
    if until == "counting":
        _count(first, plan["count"], past.places[place], place, seen[: len(seen) // 2])
        return
    _count(first, plan["count"], past.places[place], place, seen, end=True)
    if seen == serials or until == "recount":
        return
    second = past.hands(*SECOND, first.at + timedelta(minutes=12))
    _count(second, plan["count"], past.places[place], place, seen, end=True)
    if until == "approved":
        past.hands("OFFICE", "Iris Campo", second.at + timedelta(minutes=20)).do("approve_count", count=plan["count"])


def _count(hands: Hands, count: str, location: UUID, place: str, seen: list[str], *, end: bool = False) -> None:
    here: dict[str, Any] = {"count": count, "location": location}
    hands.do("begin_count_place", code=place, candidates=[place])
    hands.do_all([("count_unit", None, {**here, "code": serial, "candidates": [serial]}) for serial in seen])
    if end:
        hands.do("end_count_place", **here)
