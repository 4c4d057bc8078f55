"""The whole window as one frozen value: what the bench hands to the view after every change.

The view draws it and asks nothing. Two equal screens look the same, in any language and theme.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from station.commands import Action
from station.health import DeviceHealth
from station.jobs import Job, PersonOnBench
from station.sentences import Sentence
from station.verdicts import Tone, Verdict


@dataclass(frozen=True, slots=True)
class LastScan:
    at: datetime
    text: str                          # printable form, shortened in the middle only by the view
    tone: Tone
    word: Sentence


@dataclass(frozen=True, slots=True)
class Prompt:
    """The one question on the screen when no verdict is: what to do next."""

    sentence: Sentence
    diagram: str                       # badge, tote, serial, box, label, note, scale, cart
    actions: tuple[Action, ...] = ()   # offered now, the primary one first
    detail: Sentence | None = None


@dataclass(frozen=True, slots=True)
class TypedField:
    """A text the bench asks for (a reason, a quantity): shown as one large field, Enter sends it."""

    about: str
    sentence: Sentence
    suggestions: tuple[Sentence, ...] = ()   # chosen with 1 to 9
    secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    bench: str
    mode: str
    prompt: Prompt
    verdict: Verdict | None = None
    latched: bool = False
    refused_while_latched: int = 0
    person: PersonOnBench | None = None
    job: Job | None = None
    field: TypedField | None = None
    devices: tuple[DeviceHealth, ...] = ()
    last_scans: tuple[LastScan, ...] = ()
    today: int = 0                     # parcels this bench finished today
    waiting: int = 0                   # captured, not yet confirmed
    away: bool = False
    lookups: tuple[Sentence, ...] = ()
