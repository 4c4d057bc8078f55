"""What the packing bench remembers between two scans."""

from __future__ import annotations

from dataclasses import dataclass

from station.jobs import Job, PersonOnBench
from station.modes.reading import Weighed
from station.verdicts import Question, Reason

NOTHING_WEIGHED = Weighed()
WEIGHT_BLOCKS = frozenset({Reason.WEIGHT_OFF, Reason.WEIGHT_MISSING, Reason.WEIGHT_UNSETTLED, Reason.PHOTO_MISSING})


@dataclass(frozen=True, slots=True)
class Override:
    """A block being lifted: first the reason is typed, then the second person scans a badge."""

    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackingState:
    """`blocked`: closing was refused for its weight or photo, and a second person may lift that.

    `found` is what was weighed when it was refused: the override is for that weight and no other.
    `removing`: the next unit comes out of the box.
    """

    person: PersonOnBench
    job: Job | None = None
    question: Question | None = None
    removing: bool = False
    blocked: bool = False
    found: Weighed = NOTHING_WEIGHED
    override: Override | None = None
    lease_minutes: int = 30
    ship_on_scan_back: bool = False
