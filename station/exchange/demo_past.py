"""The demo's ninety days, all of them: planned, lived, and put back to their moments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from random import Random

from sqlalchemy import text

from station.clock import new_id
from station.exchange.book import Book
from station.exchange.demo_clock import parcels_back, put_back
from station.exchange.demo_comeback import come_back
from station.exchange.demo_history import Past, live_days, past_of
from station.exchange.demo_office import decide_cases, make_holds, open_cases, past_recall, set_values
from station.exchange.demo_photos import demo_digests
from station.exchange.demo_plan import Plan, moment, plan_of
from station.exchange.demo_repairs import work_on
from station.exchange.demo_rounds import count_shelf
from station.jobs_returns import LANES
from station.models.tables import LOCATION

SEED = 20
EVERY_DAYS = 5         # working days between two counts
# The counts of today are on their way, each in another state.
LAST = ("recount", "counting", "planned", "counted")


def planned(now: datetime, book: Book) -> Plan:
    """What will have happened: the same on the same day."""
    return plan_of(now.astimezone(book.zone).date(), book.zone, _dice(0))


def live_past(book: Book, plan: Plan, now: datetime, badges: dict[str, str]) -> None:
    """Live the plan. Its shipments and orders are in the base."""
    for lane in LANES:
        book.connection.execute(LOCATION.insert().values(
            id=new_id(), code=f"TOTE:{lane}-2", kind="tote", rules={"lane": lane}))
    past = past_of(book, _dice(1), badges, demo_digests())
    lost = frozenset(serial for arrival in plan.arrivals for serial in arrival.lost)
    live_days(past, plan, _counts(past, plan, lost))
    parcels_back(book)
    come_back(past, now)
    work_on(past, now)
    past_recall(past, plan, now)
    open_cases(past, now)
    put_back(book)
    decide_cases(past, now)
    make_holds(past, plan, now)
    for turn, until in enumerate(LAST):
        count_shelf(past, lost, now - timedelta(hours=5 - turn), turn + 1, until)
    set_values(past, now)
    put_back(book)


def sum_up(book: Book) -> None:
    """The figures of every day that is over, as the night's schedule would. Nothing of these days is news any more."""
    book.connection.execute(text("ANALYZE"))
    book.call("roll_up_figures", {"most": 400})
    book.connection.execute(text("UPDATE station.kpi_heard SET until = clock_timestamp()"))


def _dice(what: int) -> Random:
    return Random(SEED + what)      # noqa: S311 (a story, not a secret)


def _counts(past: Past, plan: Plan, lost: frozenset[str]) -> list[tuple[datetime, Callable[[], None]]]:
    days = [moment(plan, day, 18, 0) for day in plan.days[EVERY_DAYS::EVERY_DAYS]]
    return [(at, partial(count_shelf, past, lost, at, turn)) for turn, at in enumerate(days)]
