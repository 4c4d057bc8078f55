"""Counts: what the page asks and is told. A plan has places; a place has rounds; what a round says are four sets."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from station.commands import Act

KINDS = ("place", "sku", "value_class", "random", "suspicion")


@dataclass(frozen=True, slots=True)
class AskCounts:
    """Answered by a tuple of CountTold, the newest first; without `every` only those that are not at their end."""

    every: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CountPlaceTold:
    """`state`: waiting, counting, recount, counted (to approve), done. `since`: when its round began."""

    location: UUID
    place: str
    state: str
    locked: bool
    counter: str
    bench: str
    since: datetime | None
    seen: int
    serial_accuracy: Decimal | None
    missing: int | None
    misplaced: int | None
    unknown: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountTold:
    id: UUID
    code: str
    kind: str
    scope: dict[str, Any]
    state: str
    made_at: datetime
    made_by: str
    approved_by: str
    approved_at: datetime | None
    location_accuracy: Decimal | None
    places: tuple[CountPlaceTold, ...]

    @property
    def finished(self) -> int:
        """Places about which nothing is left to do but to approve them."""
        return sum(place.state in ("counted", "done") for place in self.places)


@dataclass(frozen=True, slots=True)
class AskCountPlace:
    """One place of a count with its sets. Answered by CountReview, None where there is none."""

    count: UUID
    location: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    number: int
    again: bool
    counter: str
    bench: str
    begun_at: datetime
    ended_at: datetime | None
    left_at: datetime | None
    seen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedUnit:
    """`which`: found, missing, misplaced, unknown. `book`: where the book has it; `rounds`: those that read it."""

    which: str
    serial: str
    sku: str
    client: UUID | None = None
    unit: UUID | None = None
    state: str = ""
    book: str = ""
    rounds: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedGoods:
    """Goods without serials: pieces by round."""

    sku: str
    by_round: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountReview:
    """`expected` and `took` are None until a round has ended: a count is blind until then."""

    rounds: tuple[Round, ...]
    units: tuple[CountedUnit, ...] = ()
    goods: tuple[CountedGoods, ...] = ()
    expected: int | None = None
    found: int | None = None
    serial_accuracy: Decimal | None = None
    took: timedelta | None = None


@dataclass(frozen=True, slots=True)
class PlanCount:
    """`what` is one of KINDS; `scope` as plan_count in the base takes it. Answered by Done."""

    act: Act
    what: str
    scope: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ApproveCount:
    """One place, or all that are ready where it is None. Answered by Done."""

    act: Act
    count: UUID
    location: UUID | None = None


@dataclass(frozen=True, slots=True)
class RecountPlace:
    """Not believed: the place is counted again from the beginning, by two people. Answered by Done."""

    act: Act
    count: UUID
    location: UUID


@dataclass(frozen=True, slots=True)
class FreePlace:
    """Unlock a place that somebody left locked; it is counted from the beginning. Answered by Done."""

    act: Act
    location: UUID
    why: str


@dataclass(frozen=True, slots=True)
class CancelCount:
    """Nothing of it is booked any more. Answered by Done."""

    act: Act
    count: UUID
    why: str
