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
    diagram: str                       # badge, tote, serial, box, label, note, scale, cart, place
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
class TaskRow:
    """One row of a task: what, how much of how much, and the serials that came (newest last)."""

    name: str | Sentence               # foreign text, or a word of ours
    code: str = ""                     # SKU, place, carton: shown small and monospaced
    detail: Sentence | None = None
    picture: str = ""
    done: int = 0
    total: int | None = None           # None: nobody has said how many
    serials: tuple[str, ...] = ()
    tone: Tone = Tone.NEUTRAL          # REFUSED or ATTENTION marks a row that needs somebody


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is in hand at any bench but packing: drawn by one panel, whatever the bench.

    `big` is the figure that is read at two metres, `big_caption` what it counts.
    """

    title: str                         # a number or a code
    subtitle: tuple[Sentence, ...] = ()
    big: str = ""
    big_caption: Sentence | None = None
    rows: tuple[TaskRow, ...] = ()
    footer: tuple[Sentence, ...] = ()
    due: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    bench: str
    mode: str
    prompt: Prompt
    verdict: Verdict | None = None
    latched: bool = False
    refused_while_latched: int = 0
    person: PersonOnBench | None = None
    job: Job | None = None             # the packing bench's order
    task: Task | None = None           # what any other bench has in hand
    field: TypedField | None = None
    devices: tuple[DeviceHealth, ...] = ()
    last_scans: tuple[LastScan, ...] = ()
    today: int = 0                     # parcels this bench finished today
    waiting: int = 0                   # captured, not yet confirmed
    away: bool = False
    lookups: tuple[Sentence, ...] = ()
