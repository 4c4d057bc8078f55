"""A report of figures as tables: the figures with what they are, the return, trends, what was stated, people at work.

The same tables for every format: exact numbers in their unit for a spreadsheet, values in words for paper.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from station.audits.figure_papers import FigurePaper
from station.audits.kpis import BY_NAME, MEASURES, SPEND, Baseline, Figure, Measure, Point, Target, Work
from station.audits.reports import ReportColumn
from station.sentences import Sentence, say
from station.words_figures import SPENT, money_said, rounded, stated_said, unit_of, value_exact, value_said
from station.words_kinds import kind_word
from station.words_reports import refusal_word

BlockCell = str | int | Decimal | date | Sentence | None
MOST_WORDS = 4    # kinds of work, or of refusals, beside a person's name on paper
GROUPS: tuple[tuple[Sentence, tuple[str, ...]], ...] = (
    (say("Trend: orders"), ("order_accuracy", "pick_accuracy", "perfect_order", "on_time", "complete", "undamaged",
                            "right_papers")),
    (say("Trend: stock and returns"), ("dock_to_stock", "serial_accuracy", "location_accuracy", "shrink",
                                       "returns_cycle", "return_match_rate")),
    (say("Trend: exceptions and work"), ("exception_resolution", "exceptions_in_time", "override_rate", "keyed_share",
                                         "seconds_per_scan", "recall_time_to_list")),
)


@dataclass(frozen=True, slots=True)
class Listed:
    """Names of the base with how often; written as one cell. `refused` takes their words from the refusals."""

    counted: tuple[tuple[str, int], ...]
    refused: bool = False

    def said(self, most: int | None) -> list[tuple[Sentence, int]]:
        word = refusal_word if self.refused else kind_word
        return [(word(name), count) for name, count in self.counted[:most]]


@dataclass(frozen=True, slots=True)
class Block:
    """One table. `says` stands under its title."""

    title: Sentence
    columns: tuple[ReportColumn, ...]
    rows: tuple[tuple[BlockCell | Listed, ...], ...]
    says: Sentence | None = None


def blocks(told: FigurePaper, *, exact: bool) -> tuple[Block, ...]:
    """`exact`: numbers in a unit that stands beside them; else values as people read them."""
    made = [_figures(told, exact=exact), _return(told, exact=exact)]
    made += [_trend(title, names, told, exact=exact) for title, names in GROUPS]
    made.append(_stated(told, exact=exact))
    if told.people:
        made.append(_people(told, exact=exact))
    return tuple(made)


def _number(title: Sentence, width: int = 9) -> ReportColumn:
    return ReportColumn(title, width, right=True)


def _value(measure: Measure, value: Decimal | None, *, exact: bool) -> BlockCell:
    if value is None:
        return None
    return value_exact(measure, value) if exact else value_said(measure, value)


# ---- figures --------------------------------------------------------------------------------------------------------

def _figures(told: FigurePaper, *, exact: bool) -> Block:
    unit = (ReportColumn(say("Unit"), 5),) if exact else ()
    parts = (_number(say("Part")), _number(say("Whole"))) if exact else ()
    columns = (ReportColumn(say("Figure"), 16), ReportColumn(say("What it is"), 38), _number(say("Value")), *unit,
               _number(say("P90")), _number(say("Target")), _number(say("Before")), *parts, _number(say("Counted"), 8))
    rows = tuple(_figure(figure, exact=exact) for figure in told.sheet.figures)
    return Block(say("Over the whole time"), columns, rows)


def _figure(figure: Figure, *, exact: bool) -> tuple[BlockCell, ...]:
    measure, total = figure.measure, figure.total
    values = [_value(measure, value, exact=exact) for value in (total.p90, figure.target, figure.baseline)]
    unit = (unit_of(measure),) if exact else ()
    parts = _parts(total) if exact else ()
    return (measure.title, measure.says, _value(measure, total.value, exact=exact), *unit, *values, *parts, total.facts)


def _parts(total: Point) -> tuple[BlockCell, ...]:
    """What was divided; a time and a product of shares have neither."""
    return (total.part, total.whole) if total.part or total.whole else (None, None)


def _return(told: FigurePaper, *, exact: bool) -> Block:
    columns = (ReportColumn(say("What"), 60), _number(say("Amount"), 20),
               *((ReportColumn(say("Unit"), 10),) if exact else ()))
    roi = told.sheet.roi
    if roi is None or roi.value is None:
        return Block(say("Return on the program"), columns, (), say(
            "Not stated: what the program costs a day, or what one mistake costs. Nothing is assumed."))
    lines = ((say("Saved against what was before"), roi.saved), (say("Spent"), roi.spent))
    rows: list[tuple[BlockCell, ...]] = [
        (name, rounded(value, "0.01"), roi.currency) if exact else (name, money_said(value, roi.currency))
        for name, value in lines]
    share = rounded(roi.value * 100, "0.1")
    rows.append((say("(saved − spent) ÷ spent"), share, "%") if exact
                else (say("(saved − spent) ÷ spent"), say("{share} %", share=share)))
    return Block(say("Return on the program"), columns, tuple(rows))


# ---- trends ---------------------------------------------------------------------------------------------------------

def _trend(title: Sentence, names: Sequence[str], told: FigurePaper, *, exact: bool) -> Block:
    """A row a period; a period in which nothing counted has no value."""
    found = {figure.measure.name: figure for figure in told.sheet.figures}
    figures = [found[name] for name in names]
    headed = (_number(_headed(figure.measure, exact=exact), 12) for figure in figures)
    columns = (ReportColumn(say("From"), 10), *headed)
    by_day = [{point.begins: point.value for point in figure.points} for figure in figures]
    periods = sorted(set().union(*by_day))
    rows = tuple((begins, *(_value(figure.measure, own.get(begins), exact=exact)
                            for figure, own in zip(figures, by_day, strict=True))) for begins in periods)
    return Block(title, columns, rows)


def _headed(measure: Measure, *, exact: bool) -> Sentence:
    return say("{figure}, {unit}", figure=measure.title, unit=unit_of(measure)) if exact else measure.title


# ---- what people stated ---------------------------------------------------------------------------------------------

def _stated(told: FigurePaper, *, exact: bool) -> Block:
    columns = (ReportColumn(say("Figure"), 18), ReportColumn(say("Client"), 14), _number(say("Target"), 10),
               _number(say("Before"), 12), *((ReportColumn(say("Unit"), 5),) if exact else ()),
               _number(say("Cost of one"), 10), ReportColumn(say("Currency"), 7), ReportColumn(say("Known from"), 28))
    return Block(say("Targets, and what it was before"), columns, tuple(_statements(told, exact=exact)))


def _statements(told: FigurePaper, *, exact: bool) -> Iterator[tuple[BlockCell, ...]]:
    names, whose = dict(told.clients), ("", str(told.slice.client or ""))
    targets = {(one.measure, one.client): one for one in told.stated.targets if one.client in whose}
    baselines = {(one.measure, one.client): one for one in told.stated.baselines if one.client in whose}
    order = [measure.name for measure in MEASURES] + [SPEND]
    for measure, client in sorted(targets.keys() | baselines.keys(), key=lambda pair: (order.index(pair[0]), pair[1])):
        yield _statement(targets.get((measure, client)), baselines.get((measure, client)), measure,
                         names.get(client, client) or say("Every client"), exact=exact)


def _statement(target: Target | None, before: Baseline | None, name: str, client: str | Sentence, *,
               exact: bool) -> tuple[BlockCell, ...]:
    measure = BY_NAME.get(name)
    aim = _value(measure, target.value, exact=exact) if measure is not None and target is not None else None
    was: BlockCell = None
    unit = unit_of(measure) if measure is not None and name != "shrink" else (before.currency if before else "")
    if before is not None:
        was = stated_said(measure, before.value, before.currency)
        if exact:
            money = measure is None or name == "shrink"
            was = before.value if money or measure is None else value_exact(measure, before.value)
    return (measure.title if measure else SPENT, client, aim, was, *((unit,) if exact else ()),
            before.cost if before else None, before.currency if before else "", before.note if before else "")


# ---- people ---------------------------------------------------------------------------------------------------------

def _people(told: FigurePaper, *, exact: bool) -> Block:
    """By name, each with the work that a figure has to be read with: never a ranking."""
    measures = [BY_NAME[name] for name, _ in told.people]
    columns = (ReportColumn(say("Person"), 14), _number(say("Days"), 5), _number(say("Hours"), 6),
               ReportColumn(say("Work"), 24), _number(say("Orders"), 7), _number(say("Units"), 7),
               _number(say("SKUs a day"), 7), ReportColumn(say("Refusals"), 20),
               *(_number(_headed(measure, exact=exact), 9) for measure in measures))
    by_person = [{one.operator: one.point.value for one in people} for _, people in told.people]
    rows = tuple((*_work(one), *(_value(measure, own.get(one.operator), exact=exact)
                                 for measure, own in zip(measures, by_person, strict=True)))
                 for one in _everybody(people for _, people in told.people))
    return Block(say("People and their work"), columns, rows, say(
        "By name. Read each figure with the work beside it: work differs, and this is no ranking."))


def _everybody(told: Iterable[tuple[Work, ...]]) -> list[Work]:
    found = {one.operator: one for people in told for one in people}
    return sorted(found.values(), key=lambda one: one.name.casefold())


def _work(one: Work) -> tuple[BlockCell | Listed, ...]:
    return (one.name, one.days, rounded(one.hours, "0.1"), Listed(one.acts), one.orders, one.units,
            rounded(one.skus_a_day, "0.1"), Listed(one.refusals, refused=True))
