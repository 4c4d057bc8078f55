"""Who is at the bench, and what was refused there."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from station.commands.acts import Act


@dataclass(frozen=True, slots=True)
class SignOn:
    act: Act
    badge_sha256: str    # hex; the badge itself is kept nowhere, not even in this PC's journal
    mode: str


@dataclass(frozen=True, slots=True)
class KeepRefusal:
    """A scan that was refused before it reached the database, kept with its reason."""

    act: Act
    reason: str
    order: UUID | None
    facts: dict[str, str]
