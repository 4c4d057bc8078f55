"""What the storing bench asks: to put away, to take back, to pick, and for paper."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from station.commands.acts import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAway:
    """One scan, whatever it is of: a place, a carton, an order, a unit. What and where together move.

    `into` is the place that is chosen; `unit` or `carton` (with `client`) is what is in hand. `candidates` are the
    normalised readings, `code` the text as it stands. `client` and `sku` are set once somebody has said which.
    """

    act: Act
    code: str
    candidates: tuple[str, ...]
    gtin: str | None = None
    into: UUID | None = None
    unit: UUID | None = None
    carton: UUID | None = None
    client: UUID | None = None
    sku: UUID | None = None


@dataclass(frozen=True, slots=True)
class UndoMove:
    """Put back what the operation `undone` moved or picked: an event that names the one it corrects."""

    act: Act
    client: UUID
    undone: UUID


@dataclass(frozen=True, slots=True)
class BeginPick:
    """Begin, or go on: an order by its number and a tote by its code, either of which may still be missing."""

    act: Act
    order: str | None
    tote: str | None
    client: UUID | None = None
    lease_minutes: int = 30


@dataclass(frozen=True, slots=True)
class PickUnit:
    """Out of its place and into the order's tote, through the gate."""

    act: Act
    client: UUID
    order: UUID
    candidates: tuple[str, ...]
    gtin: str | None = None
    sku: UUID | None = None
    swap_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class PrintStock:
    """The label of a place, the plate of a carton, or the list of what to pick: exactly one of the three is named."""

    act: Act
    place: UUID | None = None
    client: UUID | None = None
    carton: UUID | None = None
    order: UUID | None = None


@dataclass(frozen=True, slots=True)
class LookAtPlace:
    """What lies at a place, and what came and left there of late."""

    act: Act
    place: UUID


@dataclass(frozen=True, slots=True)
class NextReplenish:
    """The next pick face that runs low, kept for this bench a while. `but`: the one that is let go for it."""

    act: Act
    but: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MissStop:
    """What is left to take at one stop of the walk is not there. `place` and `carton` as the base calls them."""

    act: Act
    client: UUID
    order: UUID
    sku: str
    place: str | None = None
    carton: str | None = None


StoringCommand = PutAway | UndoMove | BeginPick | PickUnit | PrintStock | LookAtPlace | NextReplenish | MissStop
