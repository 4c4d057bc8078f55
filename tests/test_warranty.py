"""Warranty: the last day that is covered, which departure counts, and what is told beside the answer."""

from __future__ import annotations

from datetime import date, timedelta

import psycopg
import pytest

from station.warranty import Departure, last_sale, months_later, warranty
from tests.conftest import Database


@pytest.mark.parametrize(("sold", "months", "last"), [
    (date(2026, 3, 15), 24, date(2028, 3, 15)),
    (date(2026, 1, 31), 1, date(2026, 2, 28)),      # a shorter month
    (date(2028, 1, 31), 1, date(2028, 2, 29)),      # its leap year
    (date(2028, 2, 29), 12, date(2029, 2, 28)),     # no leap day a year later
    (date(2028, 2, 29), 48, date(2032, 2, 29)),
    (date(2026, 12, 31), 2, date(2027, 2, 28)),     # over the turn of a year
    (date(2026, 12, 1), 0, date(2026, 12, 1)),
])
def test_the_last_day_is_covered_and_the_next_one_is_not(sold: date, months: int, last: date) -> None:
    on_it, after = (warranty(sold, months, (), (), last + timedelta(days=n)) for n in (0, 1))
    assert (on_it.value, on_it.until, on_it.facts.why) == ("under", last, "in_time")
    assert (after.value, after.until, after.facts.why) == ("expired", last, "too_late")


def test_months_are_counted_as_the_base_counts_them(database: Database) -> None:
    days = [date(2027, 11, 1) + timedelta(days=n) for n in range(0, 400, 3)]
    with psycopg.connect(database.owner_url) as base:
        for months in (1, 6, 11, 12, 24, 36):
            told = base.execute("SELECT (d + make_interval(months => %s))::date FROM unnest(%s::date[]) d",
                                [months, days]).fetchall()
            assert [months_later(day, months) for day in days] == [row[0] for row in told]


def test_nothing_is_known_without_a_sale_or_without_a_policy() -> None:
    today = date(2026, 12, 1)
    never, nothing = warranty(None, 24, (), (), today), warranty(today, None, (), (), today)
    assert (never.value, never.until, never.facts.why) == ("unknown", None, "no_sale")
    assert (nothing.value, nothing.until, nothing.facts.why) == ("unknown", None, "no_policy")


def test_a_unit_that_is_sold_again_begins_anew() -> None:
    first, again = Departure(date(2024, 1, 5), order="O-1"), Departure(date(2026, 6, 1), order="O-7")
    assert last_sale((first, again)) == again
    assert last_sale((again, first)) == again


def test_one_that_is_shipped_back_or_to_its_vendor_goes_on_from_the_sale_before() -> None:
    sale = Departure(date(2024, 1, 5), order="O-1")
    later = (Departure(date(2024, 3, 1), "SHIP_BACK"), Departure(date(2024, 4, 1), "RETURN_TO_VENDOR"))
    assert last_sale((sale, *later)) == sale
    assert last_sale(later) is None


def test_past_returns_and_swapped_parts_are_told_and_decide_nothing() -> None:
    days = (date(2026, 5, 1), date(2026, 2, 1))
    found = warranty(date(2026, 6, 1), 12, days, ("battery",), date(2026, 12, 1))
    assert found.value == "under"
    assert (found.facts.returns, found.facts.swapped) == ((days[1], days[0]), ("battery",))


@pytest.mark.parametrize("months", [-1, 1201])
def test_a_policy_that_nobody_has_is_refused(months: int) -> None:
    with pytest.raises(ValueError, match=str(months)):
        warranty(date(2026, 6, 1), months, (), (), date(2026, 12, 1))
