"""What a unit has lived through until it stands where it stands: its steps, each a legal transition. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from station.cli.measure_goods import IN_LANE, SHIPPED, STORED

BIN, BOX, NOWHERE = range(3)
LEAST = 2


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
             Step("route", "inspected", "in_lane", NOWHERE, lane="B"))
ENDINGS = {STORED: (), SHIPPED: LEFT, IN_LANE: (*LEFT, *CAME_BACK)}


@cache
def life(end: str, length: int) -> tuple[Step, ...]:
    """`length` steps that end at `end`; where that is too short for it, in a bin."""
    ending = ENDINGS[end]
    between = length - len(BEGINNING) - len(ending)
    if between < 0:
        return life(STORED, length)
    middle = (MOVED,) * (between % 2) + HELD * (between >= 2) + PICKED * max(0, between // 2 - 1)
    return (*BEGINNING, *middle, *ending)


def ends_shipped(steps: tuple[Step, ...]) -> bool:
    """It has been in a box that left."""
    return any(step.kind == "ship" for step in steps)

