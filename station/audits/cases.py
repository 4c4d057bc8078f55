"""The exception queue: what the page asks and is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from station.commands import Act

CLASSES = ("data_issue", "damaged", "product_no_data", "data_no_product", "packaging", "hold")
DECISIONS = ("store", "route", "find", "miss", "hold", "release", "scrap", "leave")
LANES = ("QUARANTINE", "SELLABLE", "REFURBISHABLE", "PARTS_ONLY", "RETURN_TO_VENDOR", "SCRAP", "LIQUIDATE", "DONATE",
         "SHIP_BACK")


@dataclass(frozen=True, slots=True, kw_only=True)
class AskCases:
    """Which cases. `state`: open, late, mine, closed. Empty texts: any. Answered by Cases."""

    state: str = "open"
    kind: str = ""
    client: str = ""
    owner: UUID | None = None
    case: UUID | None = None      # this one too, whatever the rest says


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One case with its unit as it now is. Texts are "" where there is nothing; `late`: open and past its deadline."""

    id: UUID
    kind: str             # the class
    subject: str
    client: str
    serial: str
    sku: str
    state: str
    place: str
    facts: Mapping[str, Any]
    photos: tuple[str, ...]
    owner: str
    bench: str
    opened_at: datetime
    due_at: datetime
    late: bool
    decision: str
    reason: str
    decided_by: str
    decided_at: datetime | None

    @property
    def short(self) -> str:
        """What people call it by, and type to name it."""
        return str(self.id)[-12:]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTold(Case):
    """The same with what a supervisor decides by: whose unit, on which lane, under which hold."""

    client_id: UUID | None
    unit_id: UUID | None
    lane: str
    hold: str

    @property
    def code(self) -> str:
        """What people call it; the search finds it by this."""
        return f"CASE-{str(self.id)[-8:].upper()}"


@dataclass(frozen=True, slots=True)
class Cases:
    """`counts`: open cases by class, whatever is filtered."""

    cases: tuple[CaseTold, ...]
    counts: Mapping[str, int]
    late: int


@dataclass(frozen=True, slots=True)
class AskDeciding:
    """What a decision may be written with. Answered by Deciding."""


@dataclass(frozen=True, slots=True)
class Deciding:
    """`people` may own a case; `templates`: (decision, text) that the site added."""

    people: tuple[tuple[UUID, str], ...]
    templates: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AssignCase:
    act: Act
    case: UUID
    owner: UUID
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DecideCase:
    """Closes it. `place` for store and find, `lane` for route; `badge_sha256` where two must agree."""

    act: Act
    case: UUID
    decision: str
    reason: str
    place: str = ""
    lane: str = ""
    badge_sha256: str = field(default="", repr=False)
