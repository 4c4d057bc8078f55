"""What is asked of figures beside looking at them: a file of them, and who stated what before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from station.audits.kpis import Baseline, FigureSheet, Shift, Slice, Statements, Target, Work
from station.sentences import Sentence

BESIDE = ("pick_accuracy", "seconds_per_scan", "keyed_share", "override_rate")    # of people, with their work


@dataclass(frozen=True, slots=True)
class ExportFigures:
    """Question: the figures of a slice as a file. Answer: how many rows. `translate` gives the words in it."""

    slice: Slice
    period: str
    first: date
    last: date
    format: str
    path: Path
    translate: Callable[[Sentence], str]


@dataclass(frozen=True, slots=True)
class FigurePaper:
    """Everything that stands in such a file. `whose` is the client's name or empty, `part` the SKU, bench … or empty.

    `people`: by each measure of BESIDE, people by name; empty where the slice is a part.
    """

    sheet: FigureSheet
    stated: Statements
    clients: tuple[tuple[str, str], ...]
    people: tuple[tuple[str, tuple[Work, ...]], ...]
    slice: Slice
    whose: str
    part: str
    period: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class StatedHistory:
    """Question: who stated what, the newest first. Answer: a tuple of `StatedChange`."""

    most: int = 200


@dataclass(frozen=True, slots=True)
class StatedChange:
    """`name`: the figure's, or the shift's. None: nothing stood before, or nothing stands any more."""

    at: datetime
    author: str
    what: str    # target, baseline, shift
    name: str
    client: str
    before: Target | Baseline | Shift | None
    after: Target | Baseline | Shift | None
