"""What the counting bench remembers between two scans."""

from __future__ import annotations

from dataclasses import dataclass

from station.jobs import PersonOnBench
from station.jobs_counting import CountReview, PlaceCount
from station.verdicts import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class CountingState:
    """`counting`: the place in hand. `review`: the sets of a place, shown; `deciding`: to a supervisor who is asked.

    `goods`: GTIN and name of the counted goods scanned last. `typing`: "quantity" or "why", the field on the screen.
    `photo`: SHA-256 of the photo for the end of this place.
    """

    person: PersonOnBench
    counting: PlaceCount | None = None
    review: CountReview | None = None
    deciding: bool = False
    question: Question | None = None
    goods: tuple[str, str] | None = None
    typing: str = ""
    photo: str | None = None
