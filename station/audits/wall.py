"""The live wall: every bench as it was last heard of, and what is due, open, counted and held.

`AskWall` is answered by `News`: what has changed since. `Wall.told` lays the news over what was known.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum

from station.audits.asking import Door
from station.health import DeviceHealth
from station.sentences import Sentence
from station.verdicts import Tone

SILENT_AFTER = timedelta(seconds=30)


class Presence(Enum):
    """Whether a bench is heard of."""

    THERE = "there"
    SILENT = "silent"      # somebody was signed on, and nothing comes any more
    CLOSED = "closed"      # nobody was signed on when it was last heard of


@dataclass(frozen=True, slots=True)
class LastVerdict:
    word: Sentence
    tone: Tone
    reason: str            # of verdicts.Reason, or ""
    at: datetime
    latched: bool = False  # it still stands: nobody has cleared it


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchTile:
    """One bench. `subject` is what is on it ("" for nothing); `at` when it was last heard of, by the server's clock.
    Scans and refusals are those of the last hour, or since `counted_since` where that is less."""

    bench: str
    mode: str
    person: str = ""
    subject: str = ""
    client: str = ""
    verdict: LastVerdict | None = None
    scans: int = 0
    refusals: int = 0
    counted_since: datetime
    waiting: int = 0
    devices: tuple[DeviceHealth, ...] = ()
    latency_ms: int | None = None
    at: datetime

    def presence(self, at: datetime) -> Presence:
        if at - self.at < SILENT_AFTER:
            return Presence.THERE
        return Presence.SILENT if self.person else Presence.CLOSED

    @property
    def door(self) -> Door:
        return Door("kpis", f"bench={self.bench}")

    @property
    def subject_door(self) -> Door | None:
        return Door("search", self.subject) if self.subject else None


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOff:
    """The orders of one hour of the clock; `cut_off` is the first of it, None for orders without. `late`: all that
    should have left by now."""

    late: bool
    cut_off: datetime | None
    open: int
    packing: int
    packed: int
    shipped: int
    held: int

    @property
    def left(self) -> int:
        return self.open + self.packing + self.packed


@dataclass(frozen=True, slots=True, kw_only=True)
class NextOrder:
    number: str
    client: str
    state: str
    cut_off: datetime
    held: bool
    bench: str

    @property
    def door(self) -> Door:
        return Door("search", self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class CasesOfClass:
    """Open cases of one class. `shift`, `day`: opened in the last 8 and 24 hours, the one within the other."""

    name: str
    open: int
    late: int
    shift: int
    day: int
    unowned: int
    oldest: datetime

    @property
    def ages(self) -> tuple[int, int, int]:
        """Under eight hours, under a day, older."""
        return self.shift, self.day - self.shift, self.open - self.day

    @property
    def door(self) -> Door:
        return Door("cases", f"class={self.name}")


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningCount:
    id: str
    kind: str
    state: str
    made_at: datetime
    places: int
    done: int
    again: int

    @property
    def door(self) -> Door:
        return Door("counts", self.id)


@dataclass(frozen=True, slots=True)
class HeldFor:
    client: str
    reason: str
    units: int


@dataclass(frozen=True, slots=True)
class Figures:
    orders: tuple[CutOff, ...] = ()
    next: tuple[NextOrder, ...] = ()
    cases: tuple[CasesOfClass, ...] = ()
    counts: tuple[RunningCount, ...] = ()
    held_units: int = 0
    held: tuple[HeldFor, ...] = ()


@dataclass(frozen=True, slots=True)
class AskWall:
    """Answered by `News`. `mark` and `figures_mark` are of the answers that are there; "" for none."""

    mark: str = ""
    figures_mark: str = ""
    figures_age_s: float | None = None


@dataclass(frozen=True, slots=True)
class News:
    """What the base says at `at`; None for what has not changed since it was asked last."""

    mark: str
    at: datetime
    benches: tuple[BenchTile, ...] | None = None
    figures: Figures | None = None


@dataclass(frozen=True, slots=True)
class Wall:
    """What is known. `at` is None before the first answer."""

    at: datetime | None = None
    benches: tuple[BenchTile, ...] = ()
    figures: Figures = field(default_factory=Figures)
    mark: str = ""
    figures_mark: str = ""
    figures_at: datetime | None = None

    def told(self, news: News) -> Wall:
        known = replace(self, at=news.at, mark=news.mark)
        if news.benches is not None:
            known = replace(known, benches=news.benches)
        if news.figures is not None:
            known = replace(known, figures=news.figures, figures_mark=news.mark, figures_at=news.at)
        return known

    @property
    def next_question(self) -> AskWall:
        age = (self.at - self.figures_at).total_seconds() if self.at and self.figures_at else None
        return AskWall(self.mark, self.figures_mark, age)
