"""What a unit has lived through until it stands where it stands: its steps, each a legal transition. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from station.cli.measure_goods import ENDS, IN_LANE, MISSING, SHIPPED, STORED

BIN, BOX, NOWHERE = range(3)
LEAST = 2
SLOTS = 4096
NEWEST = SLOTS - 1    # nothing is born later than this
MISSED_EACH, MISSED = 500, 3


@dataclass(frozen=True, slots=True)
class Step:
    """`place`: in a bin, in a box, or nowhere that has a code."""

    kind: str
    from_state: str
    state: str
    place: int
    hold: str = ""
    lane: str = ""


BEGINNING = (Step("receive", "", "received", NOWHERE), Step("store", "received", "stored", BIN))
MOVED = Step("store", "stored", "stored", BIN)
PICKED = (Step("pick", "stored", "picked", NOWHERE), Step("store", "picked", "stored", BIN))
HELD = (Step("hold", "stored", "stored", BIN, hold="quality"), Step("release", "stored", "stored", BIN))
LEFT = (Step("pack", "stored", "packed", BOX), Step("ship", "packed", "shipped", BOX))
CAME_BACK = (Step("return", "shipped", "returned", NOWHERE), Step("inspect", "returned", "inspected", NOWHERE),
             Step("route", "inspected", "in_lane", NOWHERE, lane="QUARANTINE"))
ENDINGS = {STORED: (), SHIPPED: LEFT, IN_LANE: (*LEFT, *CAME_BACK),
           MISSING: (Step("miss", "stored", "missing", NOWHERE),)}


@cache
def life(end: str, length: int) -> tuple[Step, ...]:
    """`length` steps that end at `end`; where that is too short for it, in a bin."""
    ending = ENDINGS[end]
    between = length - len(BEGINNING) - len(ending)
    if between < 0:
        return life(STORED, length)
    middle = (MOVED,) * (between % 2) + HELD * (between >= 2) + PICKED * max(0, between // 2 - 1)
    return (*BEGINNING, *middle, *ending)


@dataclass(frozen=True, slots=True)
class Lives:
    """How `events` are spread over `units`: evenly, the first units having one more where it does not come out even.

    Units come at any time and leave at any later one: time has SLOTS of equally many events, more or less.
    """

    units: int
    events: int

    def steps_of(self, unit: int) -> tuple[Step, ...]:
        return life(end_of(unit), self.length_of(unit))

    def length_of(self, unit: int) -> int:
        each, more = divmod(self.events, self.units)
        return each + (unit < more)

    def slots_of(self, unit: int) -> Iterator[int]:
        """In which slot each of its events was."""
        born = _scattered(unit, 0x9E3779B1, NEWEST)
        rest, most = _scattered(unit, 0x85EBCA6B, SLOTS - born), self.length_of(unit) - 1
        return iter([born + rest * turn // most for turn in range(most + 1)])

    def gone(self) -> list[int]:
        """The units that have been in a box that left, those that left together beside each other."""
        gone = [unit for unit in range(self.units) if LEFT[-1] in self.steps_of(unit)]
        return sorted(gone, key=self._left_in)

    def _left_in(self, unit: int) -> int:
        return list(self.slots_of(unit))[self.steps_of(unit).index(LEFT[-1])]

    def is_back(self, unit: int) -> bool:
        return self.steps_of(unit)[-1].state == IN_LANE


def end_of(unit: int) -> str:
    return MISSING if unit % MISSED_EACH == MISSED else ENDS[unit % len(ENDS)]


def _scattered(unit: int, by: int, below: int) -> int:
    return ((unit + 1) * by & 0xFFFFFFFF) * below >> 32
