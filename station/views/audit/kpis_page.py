"""The page of figures: each with its trend, what it should be and what it was, and the scans behind every point."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSplitter, QVBoxLayout, QWidget

from station.audits.asking import Ask, Door, Go
from station.audits.kpis import (
    AtWork,
    Behind,
    Beside,
    Choices,
    Chosen,
    Fact,
    Figure,
    Figures,
    FigureSheet,
    Kind,
    RolledUp,
    RollUp,
    SideBySide,
    Slice,
    Work,
)
from station.sentences import Sentence, say
from station.views.audit.cells import span
from station.views.audit.charts import Chart, Level, Mark, Trend
from station.views.audit.dress import Line, Section, choice, column_of, heading, label
from station.views.audit.page import Page
from station.views.audit.table import AuditTable, Column, Row
from station.views.theme import Theme
from station.views.translation import Translator

PERIODS: tuple[tuple[Sentence, str], ...] = (
    (say("By day"), "day"), (say("By week"), "week"), (say("By month"), "month"))
REACH: Mapping[str, int] = {"day": 30, "week": 26 * 7, "month": 395}
SPLITS: tuple[tuple[Sentence, str], ...] = (
    (say("Everything"), "all"), (say("One SKU"), "sku"), (say("One bench"), "bench"), (say("One person"), "operator"),
    (say("One shift"), "shift"))
VIEWS: tuple[tuple[Sentence, str], ...] = (
    (say("Scans behind this point"), "behind"), (say("Benches beside each other"), "bench"),
    (say("SKUs beside each other"), "sku"), (say("Shifts beside each other"), "shift"),
    (say("People and their work"), "people"))
FIGURES = (Column(say("Figure"), 200), Column(say("Value"), 110, "right"), Column(say("P90"), 104, "right"),
           Column(say("Target"), 96, "right"), Column(say("Before"), 96, "right"), Column(say("Counted"), 84, "right"))
FACTS = (Column(say("When"), 160), Column(say("Counts"), 90, "right"), Column(say("Client"), 80),
         Column(say("SKU"), 130), Column(say("Serial or order"), None, mono=True), Column(say("Bench"), 100),
         Column(say("Person"), 140))
BESIDE = (Column(say("Name"), None), Column(say("Value"), 130, "right"), Column(say("P90"), 130, "right"),
          Column(say("Counted"), 110, "right"))
PEOPLE = (Column(say("Person"), 150), Column(say("Days"), 60, "right"), Column(say("Hours"), 70, "right"),
          Column(say("Work"), None), Column(say("Orders"), 80, "right"), Column(say("Units"), 80, "right"),
          Column(say("SKUs a day"), 90, "right"), Column(say("Refusals"), 200), Column(say("Figure"), 100, "right"))


def written(words: Translator, figure: Figure, value: Decimal | None) -> str:
    """A value with its unit: a share in percent, a time in its two largest parts, money with its currency."""
    if value is None:
        return "–"
    match figure.measure.kind:
        case Kind.TIME if value < 10:
            return words.text(say("{seconds} s", seconds=_rounded(value, "0.01")))
        case Kind.TIME:
            return span(words, timedelta(seconds=float(value)))
        case Kind.MEAN:
            return words.text(say("{seconds} s", seconds=_rounded(value, "0.1")))
        case _:
            return f"{words.number(_rounded(value * 100, '0.01'))} %"


def _rounded(value: Decimal, to: str) -> Decimal:
    return value.quantize(Decimal(to), ROUND_HALF_UP)


class KpisPage(Page):
    """Left the figures, right the trend of the chosen one, below what is behind it."""

    name: ClassVar[str] = "kpis"
    title: ClassVar[Sentence] = say("Figures")

    def __init__(self, desk: Ask, go: Go, theme: Theme, words: Translator) -> None:
        super().__init__(desk, go, theme, words)
        self._sheet: FigureSheet | None = None
        self._chosen: Chosen | None = None
        self._shown: Slice = Slice()
        self._asked_up = False
        self.client = choice(words, [(say("Every client"), "")])
        self.split, self.one = choice(words, SPLITS), QComboBox()
        self.period, self.view = choice(words, PERIODS), choice(words, VIEWS)
        self.table = AuditTable(FIGURES, words, theme)
        self.chart = Chart(theme)
        self.what, self.says = label("", "title"), label("", "soft", wraps=True)
        self.note = label("", "soft", wraps=True)
        self.below = {"behind": AuditTable(FACTS, words, theme), "beside": AuditTable(BESIDE, words, theme),
                      "people": AuditTable(PEOPLE, words, theme)}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = column_of(self)
        column.addWidget(heading(self.words, self.title))
        column.addWidget(Line(self.client, self.split, self.one, self.period).spring())
        column.addWidget(self.note)
        figure = Section(self.words)
        for widget in (self.what, self.says):
            figure.body.addWidget(widget)
        figure.body.addWidget(self.chart, 1)
        top = QSplitter(Qt.Orientation.Horizontal)
        top.addWidget(self.table)
        top.addWidget(figure)
        top.setSizes([740, 640])
        lower = QWidget()
        under = QVBoxLayout(lower)
        under.setContentsMargins(0, 0, 0, 0)
        under.addWidget(Line(self.view).spring())
        for table in self.below.values():
            under.addWidget(table, 1)
        self.below["people"].horizontalHeader().setSectionsClickable(False)    # there is no ranking of people
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(top)
        both.addWidget(lower)
        both.setSizes([520, 300])
        column.addWidget(both, 1)
        self.one.hide()
        self.below["beside"].hide()
        self.below["people"].hide()

    def _connect(self) -> None:
        for box in (self.client, self.period, self.one):
            box.activated.connect(lambda _index: self.refresh())
        self.split.activated.connect(lambda _index: self._offer())
        self.view.activated.connect(lambda _index: self._ask_below())
        self.table.selected.connect(lambda _row: self._show_figure())
        self.chart.chosen.connect(lambda _mark: self._ask_below())
        self.chart.opened.connect(lambda _mark: self._open_point())
        for table in self.below.values():
            table.door_opened.connect(self.go)

    # ---- asking -----------------------------------------------------------------------------------------------------

    def open(self, target: str) -> None:
        """`target`: the name of a figure, or nothing."""
        if target:
            self.table.select(target)
        self.refresh()
        if not self._asked_up:
            self._asked_up = True
            self.desk.ask(RollUp(), self._rolled, self.fail)

    def refresh(self) -> None:
        self.desk.ask(Choices(self._client()), self._got_choices, self.fail)

    def _client(self) -> UUID | None:
        return UUID(self.client.currentData()) if self.client.currentData() else None

    def _got_choices(self, told: Chosen) -> None:
        self._chosen = told
        every = (self.words.text(say("Every client")), "")
        _offer_again(self.client, [every, *((name, of) for of, name in told.clients)])
        self._offer(ask=False)
        self._ask_figures()

    def _offer(self, *, ask: bool = True) -> None:
        """The names that the chosen split has."""
        told, split = self._chosen, str(self.split.currentData())
        if told is None:
            return
        lists = {"sku": told.skus, "bench": told.benches, "operator": told.operators, "shift": told.shifts}
        self.one.setVisible(split in lists)
        _offer_again(self.one, [(name, of) for of, name in lists.get(split, ())])
        if split == "sku" and self._client() is None:
            self.tell(say("Choose a client first: a SKU is its client's."))
        if ask:
            self._ask_figures()

    def _ask_figures(self) -> None:
        if self._chosen is None:
            return
        split = str(self.split.currentData())
        if split != "all" and not self.one.currentData():
            split = "all"
        self._shown = Slice(self._client(), split, str(self.one.currentData() or "") if split != "all" else "")
        first, last = self._days()
        self.desk.ask(Figures(self._shown, self._period(), first, last), self._got, self.fail)

    def _period(self) -> str:
        return str(self.period.currentData())

    def _days(self) -> tuple[date, date]:
        """Whole periods until today."""
        assert self._chosen is not None
        last, period = self._chosen.today, self._period()
        first = last - timedelta(days=REACH[period] - 1)
        if period == "week":
            first -= timedelta(days=first.weekday())
        return (first.replace(day=1) if period == "month" else first), last

    def _rolled(self, told: RolledUp) -> None:
        if told.left:
            self.desk.ask(RollUp(look=False), self._rolled, self.fail)
        if told.days:
            self._ask_figures()

    # ---- showing ----------------------------------------------------------------------------------------------------

    def _got(self, told: FigureSheet) -> None:
        self._sheet = told
        self.table.show_rows(self._row(figure) for figure in told.figures)
        if self.table.row() is None:
            self.table.select(told.figures[0].measure.name)
        self.note.setText(self.words.text(self._noted(told)))
        self._show_figure()

    def _row(self, figure: Figure) -> Row:
        def say_it(value: Decimal | None) -> str:
            return written(self.words, figure, value)

        return Row((figure.measure.title, say_it(figure.total.value), say_it(figure.total.p90), say_it(figure.target),
                    say_it(figure.baseline), figure.total.facts), key=figure.measure.name)

    def _noted(self, told: FigureSheet) -> Sentence:
        if told.waiting:
            return say("Wait a little, or run station figures roll-up: {days} days are not summed up yet.",
                       days=told.waiting)
        if told.roi is None or told.roi.value is None:
            return say("State what the program costs and what a mistake costs, and the return on it is shown here.")
        return say("Return on the program: {share} %. Saved {saved} {currency}, spent {spent} {currency}.",
                   share=_rounded(told.roi.value * 100, "1"), saved=_rounded(told.roi.saved, "0.01"),
                   spent=_rounded(told.roi.spent, "0.01"), currency=told.roi.currency)

    def _figure(self) -> Figure | None:
        row = self.table.row()
        found = self._sheet.figures if self._sheet else ()
        return next((one for one in found if row is not None and one.measure.name == row.key), None)

    def _show_figure(self) -> None:
        figure = self._figure()
        if figure is None:
            return
        self.what.setText(self.words.text(figure.measure.title))
        self.says.setText(self.words.text(figure.measure.says))
        self.chart.show_trend(self._trend(figure))
        self._ask_below()

    def _trend(self, figure: Figure) -> Trend:
        levels = [(say("target"), figure.target, False), (say("before"), figure.baseline, True)]
        return Trend(
            tuple(Mark(point.begins, self.words.day(point.begins), point.value) for point in figure.points),
            tuple(Level(self.words.text(name), value, dotted) for name, value, dotted in levels if value is not None),
            lambda value: written(self.words, figure, value), bars=figure.measure.kind is Kind.MONEY,
            empty=self.words.text(say("Nothing counted in these days.")))

    # ---- what is behind ---------------------------------------------------------------------------------------------

    def _ask_below(self) -> None:
        figure, view = self._figure(), str(self.view.currentData())
        if figure is None:
            return
        shown = view if view in ("behind", "people") else "beside"
        for name, table in self.below.items():
            table.setVisible(name == shown)
        first, last = self._days()
        measure, client = figure.measure.name, self._shown.client
        mark = self.chart.mark()
        if view == "people":
            self.desk.ask(AtWork(client, measure, first, last), self._got_people, self.fail)
        elif shown == "beside":
            self.desk.ask(SideBySide(client, view, measure, first, last), self._got_beside, self.fail)
        elif mark is not None:
            ends = self._end_of(mark.begins)
            self.desk.ask(Behind(self._shown, measure, mark.begins, ends), self._got_facts, self.fail)
        else:
            self.below["behind"].show_rows(())

    def _end_of(self, begins: date) -> date:
        if self._period() == "month":
            return (begins.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        return begins + timedelta(days=6 if self._period() == "week" else 0)

    def _open_point(self) -> None:
        self.view.setCurrentIndex(0)
        self._ask_below()
        self.below["behind"].setFocus()

    def _got_facts(self, told: tuple[Fact, ...]) -> None:
        self.below["behind"].set_empty(say("Nothing counted on this day."))
        self.below["behind"].show_rows(self._fact_row(number, fact) for number, fact in enumerate(told))

    def _fact_row(self, number: int, fact: Fact) -> Row:
        figure = self._figure()
        counts: str | Sentence = fact.what
        if fact.seconds is not None and figure is not None:
            counts = written(self.words, figure, fact.seconds)
        elif fact.whole is not None:
            counts = say("right") if fact.part else say("against")
            if figure is not None and figure.measure.kind is Kind.MEAN:
                counts = written(self.words, figure, fact.part)
        elif fact.part is not None:
            counts = f"{self.words.number(fact.part)} {fact.what}"
        return Row((fact.at, counts, fact.client, fact.sku, fact.serial or fact.order, fact.bench, fact.operator),
                   door=_door(fact), key=(fact.operation, fact.unit, number))

    def _got_beside(self, told: tuple[Beside, ...]) -> None:
        figure = self._figure()
        if figure is not None:
            self.below["beside"].set_empty(say("Choose a client to see its SKUs, or wait until a day is summed up."))
            self.below["beside"].show_rows(Row((
                one.title, written(self.words, figure, one.point.value), written(self.words, figure, one.point.p90),
                one.point.facts), key=one.name) for one in told)

    def _got_people(self, told: tuple[Work, ...]) -> None:
        figure = self._figure()
        if figure is not None:
            self.below["people"].set_empty(say("Nobody worked in these days, as far as they are summed up."))
            self.below["people"].show_rows(self._person(figure, one) for one in told)

    def _person(self, figure: Figure, one: Work) -> Row:
        return Row((one.name, one.days, _rounded(one.hours, "0.1"), _listed(one.acts), one.orders, one.units,
                    _rounded(one.skus_a_day, "0.1"), _listed(one.refusals),
                    written(self.words, figure, one.point.value)), key=one.operator)


def _listed(counted: tuple[tuple[str, int], ...]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counted[:4])


def _door(fact: Fact) -> Door | None:
    if fact.unit is not None:
        return Door("unit", str(fact.unit))
    return Door("search", fact.order) if fact.order else None


def _offer_again(box: QComboBox, options: list[tuple[str, str]]) -> None:
    """Other options, the same one chosen where it is still there."""
    kept = box.currentData()
    box.blockSignals(True)
    box.clear()
    for name, value in options:
        box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(kept)))
    box.blockSignals(False)
