"""When everything was in the base that is measured: two years until now, evenly filled with events. Pure."""

from __future__ import annotations

from array import array
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from typing import NamedTuple

from station.cli.measure_lives import SLOTS, Lives

DAYS = 730
DAY_S = 86_400
ANSWERED_US = 3000
EVENING = 17    # by the clock of the site: today has most of its events


class Moment(NamedTuple):
    """When an event was: as the hash sees it, as COPY does, and as its UUIDv7."""

    micros: int
    at: bytes
    recorded: bytes
    id: bytes


class Clock:
    """Spreads the events evenly over DAYS days until now; each has a number in the order of time."""

    def __init__(self, events: int) -> None:
        now = datetime.now(UTC)
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        self.zone = zone_where_it_is(EVENING, now.hour)
        self._first_s = int((midnight - timedelta(days=DAYS)).timestamp())
        self._span_s = int(now.timestamp()) - 10 - self._first_s
        self._events = events
        self._dates = [f"{midnight - timedelta(days=DAYS - day):%Y-%m-%d}".encode() for day in range(DAYS + 1)]
        self._times = [b"%02d:%02d:%02d" % (s // 3600, s // 60 % 60, s % 60) for s in range(DAY_S)]

    def moment(self, number: int) -> Moment:
        second, micro = self._when(number)
        day, rest = divmod(second, DAY_S)
        words = b"%b %b." % (self._dates[day], self._times[rest])
        micros = (self._first_s + second) * 1_000_000 + micro
        return Moment(micros, b"%b%06d+00" % (words, micro), b"%b%06d+00" % (words, micro + ANSWERED_US),
                      self.id(number, 1))

    def at(self, number: int, later_s: int = 0) -> bytes:
        """So many seconds after the event of that number, never later than the newest."""
        second = max(0, min(self._when(number)[0] + later_s, self._span_s))
        day, rest = divmod(second, DAY_S)
        return b"%b %b+00" % (self._dates[day], self._times[rest])

    def id(self, number: int, door: int) -> bytes:
        """A UUIDv7 of that time; `door`, 0 to 3, keeps ids of several sorts apart."""
        second, micro = self._when(number)
        return uuid7_at((self._first_s + second) * 1000 + micro // 1000, number << 2 | door)

    def _when(self, number: int) -> tuple[int, int]:
        return number * self._span_s // self._events, number * 7919 % 900 * 1000 + number % 1000


def zone_where_it_is(hour: int, utc_hour: int) -> str:
    ahead = (hour - utc_hour + 11) % 24 - 11
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"


def order_of(lives: Lives) -> tuple[array[int], list[int]]:
    """Which unit each event is of, in the order of time; and the number of each unit's first event."""
    counts = [0] * SLOTS
    for unit in range(lives.units):
        for slot in lives.slots_of(unit):
            counts[slot] += 1
    free = [0, *accumulate(counts)]
    order, births = array("I", bytes(4 * lives.events)), [0] * lives.units
    for unit in range(lives.units):
        slots = lives.slots_of(unit)
        born = next(slots)
        births[unit] = free[born]
        for slot in (born, *slots):
            order[free[slot]] = unit
            free[slot] += 1
    return order, births


def uuid7_at(millis: int, number: int) -> bytes:
    """A UUIDv7 whose random part is a number that nothing else has, scattered."""
    mixed = number * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF
    return b"%08x-%04x-7%03x-%04x-%012x" % (
        millis >> 16, millis & 0xFFFF, mixed >> 52, 0x8000 | mixed >> 48 & 0xF, mixed & 0xFFFFFFFFFFFF)
