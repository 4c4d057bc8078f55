"""What is missing, and who and what was around when it was last surely seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

LONGEST = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class AskMissing:
    """Units that are missing now, the newest first; `client`: a code or "". Answered by a tuple of Missing."""

    client: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One missing unit. `seen_*` is its last sure sight: somebody had it in hand or before a scanner; all of that is
    empty where nobody ever has."""

    client_id: UUID
    unit_id: UUID
    client: str
    sku: str
    name: str
    serial: str
    value: Decimal | None
    currency: str
    missed_at: datetime
    missed_by: str
    seen_at: datetime | None
    seen_kind: str
    seen_place_id: UUID | None
    seen_place: str
    seen_by: str
    seen_bench: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskAround:
    """Everything that touched this unit, this place and its neighbours between two moments, LONGEST apart at most.

    One of `unit_id` (with `client_id`) and `place` is given; `place` is a code or "". Answered by Around.
    """

    since: datetime
    until: datetime
    client_id: UUID | None = None
    unit_id: UUID | None = None
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """One event. `touch`: unit, place, neighbour. `came_from` and `went_to` are places, "" for none. `at`: by the
    bench; `recorded_at`: by the base, later where it waited in the bench's journal."""

    client_id: UUID
    unit_id: UUID
    at: datetime
    recorded_at: datetime
    kind: str
    serial: str
    sku: str
    client: str
    came_from: str
    went_to: str
    state: str
    person: str
    bench: str
    touch: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """A refusal about the unit or the place in that time; its times are as those of Touch."""

    at: datetime
    recorded_at: datetime
    kind: str
    reason: str
    person: str
    bench: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """`people`: (name, bench, how many of these touches), by name: who to ask, not whom to blame."""

    places: tuple[str, ...]
    neighbours: tuple[str, ...]
    touches: tuple[Touch, ...]
    refusals: tuple[Tried, ...]
    people: tuple[tuple[str, str, int], ...]
