"""Who sits at the audit window, and in which warehouse."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from station.commands import Act
from station.errors import StationError


class SessionEnded(StationError):
    """An act was refused because whoever signed on at this window does not count any more; `sentence` says why, and
    what to scan. Nothing was done."""


@dataclass(frozen=True, slots=True)
class AskSite:
    """Answered by SiteTold; asked before anybody has signed on, so it tells no more than a clock needs."""


@dataclass(frozen=True, slots=True)
class SiteTold:
    name: str
    zone: str


@dataclass(frozen=True, slots=True)
class SignOnHere:
    """An act without an operator. Answered by SignedOn, or by a refused Done."""

    act: Act
    badge_sha256: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignedOn:
    """A supervisor; nobody else is let in. `session` is the secret that proves it with every act from now on."""

    person: UUID
    name: str
    language: str
    session: str = field(default="", repr=False)
