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
    called: tuple[tuple[Action, Sentence], ...] = ()   # what an action is called here, where that is not its usual name


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
class CheckRow:
    """One thing to look at, marked by its number. `value` is what the number sends. `good` None: nobody has said."""

    value: str
    text: Sentence
    group: Sentence
    picture: str = ""
    good: bool | None = None
    explicit: bool = False             # never taken for good because the rest is


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What is looked at on a returned unit, at most nine at a time; how it came out stands at the right."""

    title: Sentence                    # what it was found to be
    serial: str
    tone: Tone
    rows: tuple[CheckRow, ...]
    page: int = 1
    pages: int = 1
    big: str = ""                      # the grade, as it stands now
    big_caption: Sentence | None = None
    facts: tuple[Sentence, ...] = ()   # of the identity: they stay beside the questions
    footer: tuple[Sentence, ...] = ()


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
    inspection: Inspection | None = None    # the returns bench, while a unit is looked at
    field: TypedField | None = None
    devices: tuple[DeviceHealth, ...] = ()
    last_scans: tuple[LastScan, ...] = ()
    today: int = 0                     # parcels this bench finished today
    waiting: int = 0                   # captured, not yet confirmed
    away: bool = False
    lookups: tuple[Sentence, ...] = ()


def numbered(screen: Screen) -> tuple[str, ...]:
    """What the numbers 1 to 9 send now: the answers to a question, or else the rows that are looked at."""
    question = screen.verdict.question if screen.verdict else None
    if question is not None and question.choices:
        return tuple(choice.value for choice in question.choices[:9])
    return tuple(row.value for row in screen.inspection.rows) if screen.inspection is not None else ()
