"""Figures: which there are, what is asked about them, what the window is told. Definitions: docs/guide/figures.md."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from uuid import UUID

from station.commands import Act
from station.sentences import Sentence, say


class Kind(Enum):
    """How a figure is made: part ÷ whole, median and P90 of times, a mean, or money."""

    SHARE = "share"
    TIME = "time"
    MEAN = "mean"
    MONEY = "money"


class Better(Enum):
    HIGHER = "higher"
    LOWER = "lower"


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure. `says` is its definition as a person reads it; `name` as the base and the targets know it."""

    name: str
    kind: Kind
    better: Better
    title: Sentence
    says: Sentence


MEASURES: tuple[Measure, ...] = (
    Measure("order_accuracy", Kind.SHARE, Better.HIGHER, say("Order accuracy"),
            say("Orders without an error of ours ÷ orders shipped.")),
    Measure("pick_accuracy", Kind.SHARE, Better.HIGHER, say("Pick accuracy"),
            say("Units scanned less those refused as the wrong unit ÷ units scanned.")),
    Measure("perfect_order", Kind.SHARE, Better.HIGHER, say("Perfect order"),
            say("On time × complete × undamaged × right papers.")),
    Measure("on_time", Kind.SHARE, Better.HIGHER, say("On time"), say("Orders that left by their cut-off ÷ shipped.")),
    Measure("complete", Kind.SHARE, Better.HIGHER, say("Complete"), say("Orders with every unit ÷ shipped.")),
    Measure("undamaged", Kind.SHARE, Better.HIGHER, say("Undamaged"),
            say("Orders without damage in transit ÷ shipped.")),
    Measure("right_papers", Kind.SHARE, Better.HIGHER, say("Right papers"),
            say("Orders whose labels were read back and whose papers printed ÷ shipped.")),
    Measure("dock_to_stock", Kind.TIME, Better.LOWER, say("Dock to stock"),
            say("From a shipment's arrival until its unit was stored.")),
    Measure("serial_accuracy", Kind.SHARE, Better.HIGHER, say("Serial accuracy"),
            say("Serials expected and found ÷ serials expected or found.")),
    Measure("location_accuracy", Kind.SHARE, Better.HIGHER, say("Location accuracy"),
            say("Places counted without a difference ÷ places counted.")),
    Measure("shrink", Kind.MONEY, Better.LOWER, say("Shrink"),
            say("Value of units counted as missing less those found again ÷ the stated base.")),
    Measure("returns_cycle", Kind.TIME, Better.LOWER, say("Returns cycle"),
            say("From a return's arrival until it was in its lane.")),
    Measure("return_match_rate", Kind.SHARE, Better.HIGHER, say("Return match rate"),
            say("Returns that are the unit of their order ÷ returns.")),
    Measure("exception_resolution", Kind.TIME, Better.LOWER, say("Exception resolution"),
            say("From a case's opening until it was decided.")),
    Measure("exceptions_in_time", Kind.SHARE, Better.HIGHER, say("Exceptions in time"),
            say("Cases decided by their deadline ÷ cases decided.")),
    Measure("override_rate", Kind.SHARE, Better.LOWER, say("Override rate"),
            say("Acts that set a block or a rule aside ÷ acts that can be stopped.")),
    Measure("keyed_share", Kind.SHARE, Better.LOWER, say("Keyed share"), say("Inputs typed by hand ÷ all inputs.")),
    Measure("seconds_per_scan", Kind.MEAN, Better.LOWER, say("Seconds per scan"),
            say("Time between two scans of a person at a bench, pauses over five minutes left out.")),
    Measure("recall_time_to_list", Kind.TIME, Better.LOWER, say("Recall time to list"),
            say("From the order to recall until the list of its units was there.")),
)
BY_NAME: Mapping[str, Measure] = {measure.name: measure for measure in MEASURES}
FACTORS = ("on_time", "complete", "undamaged", "right_papers")
SPLITS: tuple[str, ...] = ("all", "sku", "bench", "operator", "shift")
PERIODS: tuple[str, ...] = ("day", "week", "month")
SPEND = "spend"


@dataclass(frozen=True, slots=True)
class Slice:
    """Whose figures: of every client or one, whole or of one SKU, bench, operator or shift (`name`: its id or name).

    SKUs are asked for with their client.
    """

    client: UUID | None = None
    split: str = "all"
    name: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """Question: every figure of a slice, from the first day to the last, by period. Answer: `FigureSheet`."""

    slice: Slice
    period: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Point:
    """One period of one figure. Times in seconds; None where nothing counted. `facts`: how many scans are behind it."""

    begins: date
    value: Decimal | None
    facts: int
    part: Decimal = Decimal(0)
    whole: Decimal = Decimal(0)
    p90: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure over the whole time asked for (`total`) and by period. Target and baseline as people stated them."""

    measure: Measure
    total: Point
    points: tuple[Point, ...]
    target: Decimal | None = None
    baseline: Decimal | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Baseline:
    """What a figure was before, and what one bad thing (an hour, for times) costs. Client "" is every client."""

    measure: str
    client: str
    value: Decimal
    cost: Decimal | None
    currency: str
    note: str


@dataclass(frozen=True, slots=True)
class Roi:
    """What was saved and spent in the time asked for, and (saved − spent) ÷ spent. None: not stated."""

    saved: Decimal
    spent: Decimal
    currency: str
    value: Decimal | None


@dataclass(frozen=True, slots=True)
class FigureSheet:
    """Answer to `Figures`. `waiting`: days that are over and not yet summed up."""

    figures: tuple[Figure, ...]
    roi: Roi | None
    today: date
    waiting: int


@dataclass(frozen=True, slots=True)
class Choices:
    """Question: what figures can be asked for. Answer: `Chosen`."""

    client: UUID | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """What there is to choose from: (value, name as read). SKUs of the client that was named."""

    today: date
    clients: tuple[tuple[str, str], ...]
    skus: tuple[tuple[str, str], ...]
    benches: tuple[tuple[str, str], ...]
    operators: tuple[tuple[str, str], ...]
    shifts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Behind:
    """Question: the scans behind a figure, those that count against it first. Answer: a tuple of `Fact`."""

    slice: Slice
    measure: str
    first: date
    last: date
    most: int = 300


@dataclass(frozen=True, slots=True)
class Fact:
    """One scan, unit, order, place, return or case that counts. `part` 0 of a share counts against it."""

    measure: str
    what: str
    at: datetime
    client: str
    sku: str
    serial: str
    unit: UUID | None
    order: str
    bench: str
    operator: str
    part: Decimal | None
    whole: Decimal | None
    seconds: Decimal | None
    operation: UUID | None


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Question: one figure of every SKU, bench or shift. Answer: a tuple of `Beside`, by name."""

    client: UUID | None
    split: str
    measure: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Beside:
    """One of them. `name` is what a slice is asked with, `title` what people read."""

    name: str
    title: str
    point: Point


@dataclass(frozen=True, slots=True)
class AtWork:
    """Question: people with what they did. Answer: a tuple of `Work`, by name: there is no ranking of people."""

    client: UUID | None
    measure: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Work:
    """One person's time: what was done, on how many things, what was refused and why, before any figure."""

    operator: str
    name: str
    days: int
    hours: Decimal
    acts: tuple[tuple[str, int], ...]
    refusals: tuple[tuple[str, int], ...]
    orders: int
    units: int
    skus_a_day: Decimal
    point: Point


@dataclass(frozen=True, slots=True)
class RollUp:
    """Question: sum up days that wait. `look` first for days of which news came. Answer: `RolledUp`."""

    most: int = 5
    look: bool = True


@dataclass(frozen=True, slots=True)
class RolledUp:
    days: int
    left: int


@dataclass(frozen=True, slots=True)
class Stated:
    """Question: what people stated. Answer: `Statements`."""


@dataclass(frozen=True, slots=True)
class Target:
    measure: str
    client: str
    value: Decimal


@dataclass(frozen=True, slots=True)
class Shift:
    """`starts` None: the shift is no more from that day on."""

    name: str
    from_day: date
    starts: time | None
    ends: time | None


@dataclass(frozen=True, slots=True)
class Statements:
    targets: tuple[Target, ...]
    baselines: tuple[Baseline, ...]
    shifts: tuple[Shift, ...]


@dataclass(frozen=True, slots=True)
class SetTarget:
    """Act. `value` None: no target any more."""

    act: Act
    target: Target | None
    measure: str
    client: str = ""


@dataclass(frozen=True, slots=True)
class SetBaseline:
    """Act. `baseline` None: none any more."""

    act: Act
    baseline: Baseline | None
    measure: str
    client: str = ""


@dataclass(frozen=True, slots=True)
class SetShift:
    """Act."""

    act: Act
    shift: Shift


def product(points: tuple[Point, ...]) -> Point:
    """Perfect order of one period: its four shares multiplied; nothing where one of them has nothing."""
    value = Decimal(1)
    for point in points:
        if point.value is None:
            return Point(points[0].begins, None, 0)
        value *= point.value
    return Point(points[0].begins, value, points[0].facts)


def return_on(figures: tuple[Figure, ...], baselines: tuple[Baseline, ...], *, days: int) -> Roi | None:
    """What changed against the stated baseline, in money, against what the program costs. None where no cost is stated.

    Only baselines with a cost in the currency of the spend count; nothing is assumed.
    """
    spend = next((one for one in baselines if one.measure == SPEND), None)
    if spend is None:
        return None
    by_name = {figure.measure.name: figure for figure in figures}
    saved = sum((saving(by_name[one.measure], one) for one in baselines
                 if one.measure in by_name and one.currency == spend.currency), Decimal(0))
    spent = spend.value * days
    return Roi(saved, spent, spend.currency, (saved - spent) / spent if spent else None)


def saving(figure: Figure, baseline: Baseline) -> Decimal:
    """What one figure saved against its baseline: bad things that did not happen, or hours, times what one costs."""
    value = figure.total.value
    if value is None or baseline.cost is None or figure.measure.kind is Kind.MONEY:
        return Decimal(0)
    better = value - baseline.value if figure.measure.better is Better.HIGHER else baseline.value - value
    if figure.measure.kind is Kind.SHARE:
        return better * (figure.total.whole or figure.total.facts) * baseline.cost
    return better * figure.total.facts / 3600 * baseline.cost
