"""The figures: days that are over come summed up, the current day is computed now, from the same facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from station.audits.asking import Done
from station.audits.kpis import (
    BY_NAME,
    FACTORS,
    MEASURES,
    AtWork,
    Baseline,
    Behind,
    Beside,
    Better,
    Choices,
    Chosen,
    Fact,
    Figure,
    Figures,
    FigureSheet,
    Kind,
    Measure,
    Point,
    RolledUp,
    RollUp,
    SetBaseline,
    SetShift,
    SetTarget,
    Shift,
    SideBySide,
    Slice,
    Stated,
    Statements,
    Target,
    Work,
    product,
    return_on,
)
from station.models import figure_queries as queries
from station.models.database import Database
from station.operation_json import op_of
from station.refusals import refused
from station.sentences import say
from station.verdicts import Reason

Row = Mapping[str, Any]
MS = Decimal("0.001")


# ---- the sheet -----------------------------------------------------------------------------------------------------

def figures(base: Database, asked: Figures) -> FigureSheet:
    """One round trip for the days that are over and one for today; three short ones for what people stated."""
    today, given = _today(base)
    stated = statements(base, Stated())
    live = asked.last >= today
    rows = base.rows(queries.figures(asked.slice.split, live=live), _of(asked.slice) | given | {
        "period": asked.period, "first": asked.first, "last": asked.last})
    points = _points(rows, stated, asked.first)
    made = tuple(_figure(measure, points, stated, asked.slice) for measure in MEASURES)
    days = (min(asked.last, today) - asked.first).days + 1
    whose = tuple(one for one in stated.baselines if one.client in ("", _client(asked.slice)))
    waiting = int(base.rows(queries.WAITING, {"today": today})[0]["waiting"])
    roi = return_on(made, whose, days=days) if asked.slice.split == "all" else None
    return FigureSheet(made, roi, today, waiting)


def _today(base: Database) -> tuple[date, dict[str, Any]]:
    """The site's day, and when it began."""
    row = base.rows(queries.TODAY)[0]
    zone = ZoneInfo(row["zone"])
    ends = datetime.combine(row["today"] + timedelta(days=1), datetime.min.time(), zone)
    return row["today"], row | {"until": ends}


def _client(which: Slice) -> str:
    return str(which.client) if which.client else ""


def _of(which: Slice) -> dict[str, Any]:
    return {"client": _client(which), "split": which.split, "name": which.name}


def _points(rows: Iterable[Row], stated: Statements, first: date) -> dict[str, dict[date | None, Point]]:
    """By measure, by the day a period begins; None is the whole time. Shrink of one currency only: its base's."""
    base = next((one for one in stated.baselines if one.measure == "shrink"), None)
    found: dict[str, dict[date | None, Point]] = {}
    for row in rows:
        if row["measure"] in BY_NAME and (row["measure"] != "shrink" or _counts(row, base)):
            found.setdefault(row["measure"], {})[row["begins"]] = _point(row, base, first)
    return found


def _counts(row: Row, base: Baseline | None) -> bool:
    return base is None or row["what"] == base.currency


def _point(row: Row, base: Baseline | None, first: date) -> Point:
    begins = row["begins"] or first
    kind = BY_NAME[row["measure"]].kind
    part, whole, facts = Decimal(row["part"] or 0), Decimal(row["whole"] or 0), int(row["facts"])
    if kind is Kind.TIME:
        scale = MS if row["measure"] == "recall_time_to_list" else Decimal(1)
        return Point(begins, _exact(row["median"], scale), facts, p90=_exact(row["p90"], scale))
    if kind is Kind.MONEY:
        whole = base.value if base is not None else Decimal(0)
    return Point(begins, part / whole if whole else None, facts, part, whole)


def _exact(seconds: float | None, scale: Decimal) -> Decimal | None:
    return None if seconds is None else Decimal(str(seconds)) * scale


def _figure(measure: Measure, points: Mapping[str, Mapping[date | None, Point]], stated: Statements,
            which: Slice) -> Figure:
    own = _perfect(points) if measure.name == "perfect_order" else points.get(measure.name, {})
    series = tuple(sorted((point for begins, point in own.items() if begins is not None), key=lambda one: one.begins))
    target = _own(stated.targets, measure.name, which)
    before = _own(stated.baselines, measure.name, which)
    return Figure(measure, own.get(None) or Point(date.min, None, 0), series,
                  target.value if target else None, before.value if before and measure.name != "shrink" else None,
                  before.currency if before else "")


def _perfect(points: Mapping[str, Mapping[date | None, Point]]) -> dict[date | None, Point]:
    factors = [points.get(name, {}) for name in FACTORS]
    return {begins: product(tuple(own[begins] for own in factors)) for begins in factors[0]
            if all(begins in own for own in factors)}


def _own(stated: Iterable[Any], measure: str, which: Slice) -> Any:
    """The client's own statement, else that for every client."""
    found = {one.client: one for one in stated if one.measure == measure}
    return found.get(_client(which)) or found.get("")


# ---- beside each other, and the scans behind -------------------------------------------------------------------------

def side_by_side(base: Database, asked: SideBySide) -> tuple[Beside, ...]:
    """Days that are over, by name."""
    rows = base.rows(queries.SIDE_BY_SIDE, {
        "client": str(asked.client or ""), "split": asked.split, "measure": asked.measure, "first": asked.first,
        "last": asked.last})
    base_of_shrink = next((one for one in statements(base, Stated()).baselines if one.measure == "shrink"), None)
    made = [Beside(row["name"], row["title"], _point(row, base_of_shrink, asked.first)) for row in rows]
    return tuple(sorted(made, key=lambda one: one.title.casefold()))


def at_work(base: Database, asked: AtWork) -> tuple[Work, ...]:
    """People by name, each with the work that a figure has to be read with."""
    rows = base.rows(queries.AT_WORK, {
        "client": str(asked.client or ""), "measure": asked.measure, "first": asked.first, "last": asked.last})
    people: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        people.setdefault((row["title"], row["name"]), []).append(row)
    return tuple(_work(name, title, own, asked) for (title, name), own in
                 sorted(people.items(), key=lambda item: item[0][0].casefold()))


def _work(operator: str, name: str, rows: list[Row], asked: AtWork) -> Work:
    def summed(measure: str) -> tuple[tuple[str, int], ...]:
        own = [(str(row["what"]), int(row["part"])) for row in rows if row["measure"] == measure]
        return tuple(sorted(own, key=lambda pair: (-pair[1], pair[0])))

    variety = dict(summed("variety"))
    days = max((int(row["days"]) for row in rows), default=0)
    handled = next((Decimal(row["part"]) for row in rows if row["measure"] == "seconds_per_scan"), Decimal(0))
    figure = next((_point(row, None, asked.first) for row in rows if row["measure"] == asked.measure),
                  Point(asked.first, None, 0))
    return Work(operator, name, days, handled / 3600, summed("acts"), summed("refusals"), variety.get("orders", 0),
                variety.get("units", 0), Decimal(variety.get("skus", 0)) / max(days, 1), figure)


def behind(base: Database, asked: Behind) -> tuple[Fact, ...]:
    """The newest scans behind a figure, those that count against it first."""
    _, given = _today(base)
    zone = ZoneInfo(given["zone"])
    least_first = BY_NAME[asked.measure].better is Better.HIGHER    # a lifted block, a typed input are against it
    query = queries.behind(asked.measure, asked.slice.split, least_first=least_first)
    rows = base.rows(query, _of(asked.slice) | given | {
        "since": datetime.combine(asked.first, datetime.min.time(), zone),
        "until": datetime.combine(asked.last + timedelta(days=1), datetime.min.time(), zone),
        "measures": list(FACTORS) if asked.measure == "perfect_order" else [asked.measure], "most": asked.most})
    return tuple(_fact(row) for row in rows)


def _fact(row: Row) -> Fact:
    scale = MS if row["measure"] == "recall_time_to_list" else Decimal(1)
    seconds = None if row["seconds"] is None else row["seconds"] * scale
    return Fact(**{name: row[name] for name in (
        "measure", "what", "at", "client", "sku", "serial", "unit", "order", "bench", "operator", "part", "whole",
        "operation")}, seconds=seconds)


# ---- what people state -----------------------------------------------------------------------------------------------

def choices(base: Database, asked: Choices) -> Chosen:
    """Who and what figures can be asked for."""
    today, _ = _today(base)
    found: dict[str, list[tuple[str, str]]] = {}
    for row in base.rows(queries.CHOICES, {"client": asked.client, "today": today}):
        found.setdefault(row["list"], []).append((row["value"], row["title"]))
    return Chosen(today, *(tuple(found.get(name, ())) for name in ("client", "sku", "bench", "operator", "shift")))


def statements(base: Database, _asked: Stated) -> Statements:
    """Targets, baselines and shifts as they stand."""
    targets = base.rows(queries.TARGETS)
    baselines = base.rows(queries.BASELINES)
    shifts = base.rows(queries.SHIFTS)
    return Statements(tuple(Target(**row) for row in targets), tuple(Baseline(**row) for row in baselines),
                      tuple(Shift(**row) for row in shifts))


def set_target(base: Database, asked: SetTarget) -> Done:
    value = asked.target.value if asked.target else None
    return _done(base.call("set_kpi_target", op_of(
        asked.act, "set_kpi_target", measure=asked.measure, client=asked.client, value=value)))


def set_baseline(base: Database, asked: SetBaseline) -> Done:
    given = asked.baseline
    more = {"value": given.value, "cost": given.cost, "currency": given.currency, "note": given.note} if given else {}
    return _done(base.call("set_kpi_baseline", op_of(
        asked.act, "set_kpi_baseline", measure=asked.measure, client=asked.client, **more)))


def set_shift(base: Database, asked: SetShift) -> Done:
    shift = asked.shift
    return _done(base.call("set_shift", op_of(
        asked.act, "set_shift", name=shift.name, from_day=shift.from_day, starts=shift.starts, ends=shift.ends)))


def _done(told: dict[str, Any]) -> Done:
    if told["outcome"] == "refused":
        reason = Reason(told["reason"])
        return Done(refused(reason, told).sentence, reason, told)
    return Done(say("Kept, with your name and what it was before."), None, told)


def roll_up(base: Database, asked: RollUp) -> RolledUp:
    """Sum up days that wait, newest first."""
    told = base.call("roll_up_figures", {"most": asked.most, "look": asked.look})
    return RolledUp(int(told["days"]), int(told["left"]))


ANSWERS: Mapping[type, Callable[[Database, Any], Any]] = {
    Figures: figures, SideBySide: side_by_side, AtWork: at_work, Behind: behind, Choices: choices, Stated: statements,
    SetTarget: set_target, SetBaseline: set_baseline, SetShift: set_shift, RollUp: roll_up,
}
SLOW: frozenset[type] = frozenset({Behind, SideBySide, AtWork, RollUp})
