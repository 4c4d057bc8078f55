"""Holds and recalls: what the page asks and is told."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

from station.commands import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldRule:
    """Which units are meant: all that is given must hold. Texts as people type them; the base normalises serials."""

    skus: tuple[str, ...] = ()
    serials: tuple[str, ...] = ()
    serial_from: str = ""
    serial_to: str = ""
    lots: tuple[str, ...] = ()
    inbounds: tuple[str, ...] = ()
    shipped_from: date | None = None
    shipped_to: date | None = None
    made_from: date | None = None
    made_to: date | None = None
    component: str = ""

    def as_json(self) -> dict[str, Any]:
        """As `_rule_units` in the base takes it: what is not given is left out."""
        told: dict[str, Any] = {}
        for name in (f.name for f in fields(self)):
            value = getattr(self, name)
            if value:
                told[name] = value.isoformat() if isinstance(value, date) else list(value) if isinstance(
                    value, tuple) else value
        return told


@dataclass(frozen=True, slots=True)
class AskClients:
    """Answered by a tuple of ClientTold, by name."""


@dataclass(frozen=True, slots=True)
class ClientTold:
    id: UUID
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class AskHolds:
    """Every hold and recall, live ones first, as they count themselves: none of their units is looked up. Answered by a
    tuple of HoldTold."""

    every: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldTold:
    """One hold. Of the `units` on its list every bench refuses each from the moment it is listed; `applied` of them
    have it in their history, and `let_go` are released again."""

    client_id: UUID
    id: UUID
    client: str
    code: str
    kind: str             # hold, recall
    reason: str
    rule: dict[str, Any]
    made_at: datetime
    made_by: str
    listed_ms: int | None
    released_at: datetime | None
    released_by: str
    release_reason: str
    units: int
    applied: int
    let_go: int


@dataclass(frozen=True, slots=True)
class AskHoldProgress:
    """Where the units of one hold are now: each is looked up, half a second for 100,000. Answered by HoldProgress, or
    None where there is no such hold."""

    client: UUID
    hold: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldProgress:
    """How many are where, at `at`; `took_ms` to count them."""

    located: int
    shipped: int
    quarantined: int
    destroyed: int
    missing: int
    at: datetime
    took_ms: float


@dataclass(frozen=True, slots=True)
class PreviewHold:
    """Count before anything is done. Answered by Preview or a refused Done."""

    client: UUID
    rule: HoldRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """`unknown`: how many of the names in the rule nobody knows; `unnamed`: the first of these."""

    units: int
    held: int
    states: tuple[tuple[str, int], ...]
    skus: tuple[tuple[str, str, int], ...]    # code, name, units
    sample: tuple[str, ...]
    unknown: int = 0
    unnamed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MakeHold:
    """Lists the units in one act: once it is answered, no bench moves one of them. ApplyHold then writes it into their
    histories. Answered by Done: `told` has hold, code, units, left, and in `writing` how many acts that began before it
    are still under way, which is none but beside a long import."""

    act: Act
    client: UUID
    kind: str
    rule: HoldRule
    reason: str


@dataclass(frozen=True, slots=True)
class ApplyHold:
    """The next units of a hold (`lift`: of one that was released). Ask again until `told["left"]` is 0."""

    act: Act
    client: UUID
    hold: UUID
    lift: bool = False


@dataclass(frozen=True, slots=True)
class ReleaseHold:
    """`badge_sha256`: of the second supervisor, for a recall; "" for a hold. LiftHold follows."""

    act: Act
    client: UUID
    hold: UUID
    reason: str
    badge_sha256: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class AskHoldUnits:
    """Where each unit of a hold is, or whom it was shipped to, by serial. `after`: the last serial shown."""

    client: UUID
    hold: UUID
    where: str = ""       # "" all, located, shipped, quarantined, destroyed, missing
    most: int = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldUnit:
    unit_id: UUID
    serial: str
    sku: str
    state: str
    place: str
    order: str
    customer: str
    shipped_at: datetime | None
    held: bool
