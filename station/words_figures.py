"""Figures in the words of people: a value with its unit, the unit by itself, whose and how long."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

from station.audits.kpis import Kind, Measure
from station.sentences import Sentence, say

MINUTE, HOUR, DAY = 60, 3600, 86400
SHORT_S = 10    # below this a time is told in hundredths
SPENT: Sentence = say("What the program costs a day")
PERIODS: Mapping[str, Sentence] = {"day": say("By day"), "week": say("By week"), "month": say("By month")}
SPLITS: Mapping[str, Sentence] = {
    "all": say("Everything"), "sku": say("One SKU"), "bench": say("One bench"), "operator": say("One person"),
    "shift": say("One shift"),
}


def rounded(value: Decimal, to: str) -> Decimal:
    return value.quantize(Decimal(to), ROUND_HALF_UP)


def value_said(measure: Measure, value: Decimal) -> Sentence:
    """A share in percent, a time in its two largest parts, a mean in seconds."""
    match measure.kind:
        case Kind.TIME if value < SHORT_S:
            return say("{seconds} s", seconds=rounded(value, "0.01"))
        case Kind.TIME:
            return span_said(int(value))
        case Kind.MEAN:
            return say("{seconds} s", seconds=rounded(value, "0.1"))
        case _:
            return say("{share} %", share=rounded(value * 100, "0.01"))


def span_said(seconds: int) -> Sentence:
    """The two largest parts: "3 d 4 h", "2 h 5 min", "40 s"."""
    if seconds < MINUTE:
        return say("{seconds} s", seconds=seconds)
    if seconds < HOUR:
        return say("{minutes} min", minutes=seconds // MINUTE)
    if seconds < DAY:
        return say("{hours} h {minutes} min", hours=seconds // HOUR, minutes=seconds % HOUR // MINUTE)
    return say("{days} d {hours} h", days=seconds // DAY, hours=seconds % DAY // HOUR)


def value_exact(measure: Measure, value: Decimal) -> Decimal:
    """The same as a number alone, in the unit of `unit_of`: percent, or seconds."""
    return rounded(value, "0.001") if measure.kind in (Kind.TIME, Kind.MEAN) else rounded(value * 100, "0.0001")


def unit_of(measure: Measure) -> str:
    """What `value_exact` is counted in."""
    return "s" if measure.kind in (Kind.TIME, Kind.MEAN) else "%"


def stated_said(measure: Measure | None, value: Decimal, currency: str) -> Sentence:
    """A baseline as it was stated: money for what is spent (no measure) and for the base of shrink."""
    if measure is None or measure.kind is Kind.MONEY:
        return money_said(value, currency)
    return value_said(measure, value)


def money_said(value: Decimal, currency: str) -> Sentence:
    return say("{value} {currency}", value=rounded(value, "0.01"), currency=currency)
