"""Is a unit still under warranty? Pure: what it is worked out from is given, and told back as facts.

The day that counts is that of the last sale to a customer. A unit that came back, was made good and sold again begins
anew with its new buyer. One that was only shipped back to the same customer does not: it goes on from the sale before.
Where it went to a vendor, or into another house, nobody bought it.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

MOST_MONTHS = 1200
NO_SALE = frozenset({"SHIP_BACK", "RETURN_TO_VENDOR"})    # lanes a unit leaves from without being sold


@dataclass(frozen=True, slots=True)
class Departure:
    """One time that the unit left, by the site's calendar. `lane`: the lane it left from, "" from stock."""

    day: date
    lane: str = ""
    order: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WarrantyFacts:
    """What the answer rests on, to be shown beside it. `why` is a word: no_sale, no_policy, in_time, too_late.

    `returns` and `swapped` do not change the answer: a client may decide otherwise for a unit that came back before, or
    whose parts are not those that left with it, and a person is told.
    """

    sold: date | None
    months: int | None
    why: Literal["no_sale", "no_policy", "in_time", "too_late"]
    returns: tuple[date, ...] = ()
    swapped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Warranty:
    """The answer. `until` is the last day that is covered, None where nothing is known."""

    value: Literal["under", "expired", "unknown"]
    until: date | None
    facts: WarrantyFacts


def last_sale(departures: Sequence[Departure]) -> Departure | None:
    """The departure that counts: the last that was a sale to a customer."""
    sales = [one for one in departures if one.lane not in NO_SALE]
    return max(sales, key=lambda one: one.day, default=None)


def warranty(shipped_at: date | None, months: int | None, past_returns: Sequence[date], swapped_parts: Sequence[str],
             today: date) -> Warranty:
    """The answer for a unit that was last sold on `shipped_at` under a policy of `months`.

    Unknown without a sale, or where the client has told no policy (None; 0 is a policy: expired from the next day on).
    Days are the site's. Raises ValueError for months no policy has.
    """
    if months is not None and not 0 <= months <= MOST_MONTHS:
        raise ValueError(f"a warranty of {months} months")
    known = tuple(sorted(past_returns)), tuple(swapped_parts)
    if shipped_at is None or months is None:
        return Warranty("unknown", None, WarrantyFacts(
            sold=shipped_at, months=months, why="no_policy" if shipped_at else "no_sale", returns=known[0],
            swapped=known[1]))
    until = months_later(shipped_at, months)
    covered = today <= until
    return Warranty("under" if covered else "expired", until, WarrantyFacts(
        sold=shipped_at, months=months, why="in_time" if covered else "too_late", returns=known[0], swapped=known[1]))


def months_later(day: date, months: int) -> date:
    """The same day of a later month; its last day where it has none of this number, as PostgreSQL counts too."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
