"""The page of figures: each with its trend, what it should be and what it was, and the scans behind every point."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import ClassVar
from urllib.parse import parse_qsl, quote
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from station.audits.asking import Ask, Door, Go
from station.audits.figure_papers import ExportFigures
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
    SideBySide,
    Slice,
    Work,
)
from station.audits.reports import FORMATS
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.charts import Chart, Level, Mark, Trend
from station.views.audit.dress import Line, Section, button, choice, column_of, heading, label
from station.views.audit.figure_acts import Stating, SummingUp
from station.views.audit.figure_form import FigureForm
from station.views.audit.figure_rows import (
    BESIDE,
    FACTS,
    FIGURES,
    PEOPLE,
    beside_row,
    fact_row,
    figure_row,
    person_row,
    written,
)
from station.views.audit.page import Page
from station.views.audit.table import AuditTable
from station.views.theme import Theme
from station.views.translation import Translator
from station.words_figures import PERIODS, SPLITS, rounded

REACH: Mapping[str, int] = {"day": 30, "week": 26 * 7, "month": 395}
VIEWS: tuple[tuple[Sentence, str], ...] = (
    (say("Scans behind this point"), "behind"), (say("Benches beside each other"), "bench"),
    (say("SKUs beside each other"), "sku"), (say("Shifts beside each other"), "shift"),
    (say("People and their work"), "people"))
FORMAT_NAMES = {"csv": "CSV", "xlsx": "XLSX", "pdf": "PDF"}


class KpisPage(Page):
    """Left the figures, right the trend of the chosen one, below what is behind it."""

    name: ClassVar[str] = "kpis"
    title: ClassVar[Sentence] = say("Figures")
    refresh_ms: ClassVar[int] = 60_000

    def __init__(self, desk: Ask, go: Go, theme: Theme, words: Translator) -> None:
        super().__init__(desk, go, theme, words)
        self._sheet: FigureSheet | None = None
        self._chosen: Chosen | None = None
        self._shown: Slice = Slice()
        self._wanted: dict[str, str] = {}
        self._first = ""    # the figure that a door named, until there are figures
        self.client = choice(words, [(say("Every client"), "")])
        self.split = choice(words, [(name, of) for of, name in SPLITS.items()])
        self.one = choice(words, ())
        self.period = choice(words, [(name, of) for of, name in PERIODS.items()])
        self.view = choice(words, VIEWS)
        self.format = choice(words, [(FORMAT_NAMES[name], name) for name in FORMATS])
        self.save = button(words, say("Save the figures"), self._save, key="Ctrl+S", primary=True)
        self.state = button(words, say("Targets, before, shifts"), self._state, key="F8")
        self.table = AuditTable(FIGURES, words, theme)
        self.chart = Chart(theme)
        self.what, self.says = label("", "title"), label("", "soft", wraps=True)
        self.note = label("", "soft", wraps=True)
        self.below = {"behind": AuditTable(FACTS, words, theme), "beside": AuditTable(BESIDE, words, theme),
                      "people": AuditTable(PEOPLE, words, theme)}
        self.form = FigureForm(words, theme)
        self.stating = Stating(desk, self.form, tell=self.tell, fail=self.fail)
        self.summing_up = SummingUp(desk, shown=self.isVisible, news=self._news, fail=self.fail)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = column_of(self)
        column.addWidget(Line(heading(self.words, self.title)).spring().add(self.state, self.format, self.save))
        self.stack.addWidget(self._figures_side())
        self.stack.addWidget(self.form)
        self.stack.currentChanged.connect(self._show_tools)
        column.addWidget(self.stack, 1)

    def _figures_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
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
        return side

    def _show_tools(self, at: int) -> None:
        for widget in (self.state, self.format, self.save):
            widget.setVisible(at == 0)

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
        self.form.left.connect(self._leave_form)

    # ---- asking -----------------------------------------------------------------------------------------------------

    def open(self, target: str) -> None:
        """`target`: a figure by its name or "measure=", and whose figures: "client=" (its code or id), one of "sku=",
        "bench=", "operator=", "shift=" (its id or name). Nothing: as it was left."""
        self._wanted = dict(parse_qsl(target)) if "=" in target else {"measure": target} if target else {}
        self.stack.setCurrentIndex(0)
        self.refresh()

    def refresh(self) -> None:
        if self.stack.currentIndex() == 0:
            self.desk.ask(Choices(self._client()), self._got_choices, self.fail)
            self.summing_up.begin(owed=bool(self._sheet and self._sheet.waiting))

    def _news(self) -> None:
        if self.stack.currentIndex() == 0:
            self._ask_figures()

    def _client(self) -> UUID | None:
        return UUID(self.client.currentData()) if self.client.currentData() else None

    def _got_choices(self, told: Chosen) -> None:
        self._chosen = told
        every = (self.words.text(say("Every client")), "")
        _offer_again(self.client, [every, *((name, of) for of, name in told.clients)])
        if self._wants_client(told):
            self.refresh()    # its SKUs
            return
        self._offer(ask=False)
        self._go_where_wanted()
        self._ask_figures()

    def _wants_client(self, told: Chosen) -> bool:
        """Whether another client than the one shown is wanted, and now chosen."""
        if not self._wanted:
            return False
        name = self._wanted.pop("client", None)
        if name is None:
            return False
        found = next((of for of, title in told.clients if name in (of, title, title.partition(" · ")[0])), "")
        if not found:
            self.tell(say("Choose a client from the list: {name} is not there.", name=name))
        changed = found != str(self.client.currentData() or "")
        self.client.setCurrentIndex(max(0, self.client.findData(found)))
        return changed

    def _go_where_wanted(self) -> None:
        """To the figure and the part that a door named."""
        wanted, self._wanted = self._wanted, {}
        split = next((name for name in ("sku", "bench", "operator", "shift") if name in wanted), "")
        if split:
            self.split.setCurrentIndex(self.split.findData(split))
            self._offer(ask=False)
            at = next((at for at in range(self.one.count()) if wanted[split] in (
                self.one.itemData(at), self.one.itemText(at), self.one.itemText(at).partition(" · ")[0])), -1)
            if at < 0:    # a bench of today, which no day that is over knows yet
                self.one.addItem(wanted[split], wanted[split])
                at = self.one.count() - 1
            self.one.setCurrentIndex(at)
        if "measure" in wanted:
            self._first = wanted["measure"]
            self.table.select(self._first)

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

    # ---- showing ----------------------------------------------------------------------------------------------------

    def _got(self, told: FigureSheet) -> None:
        self._sheet = told
        self.table.show_rows(figure_row(figure, self.words) for figure in told.figures)
        if self._first:
            self.table.select(self._first)
            self._first = ""
        if self.table.row() is None:
            self.table.select(told.figures[0].measure.name)
        self.note.setText(self.words.text(self._noted(told)))
        self._show_figure()

    def _noted(self, told: FigureSheet) -> Sentence:
        if told.waiting:
            return say("Wait a little: days are being summed up, {days} of them are left.", days=told.waiting)
        if told.roi is None or told.roi.value is None:
            return say("State what the program costs and what a mistake costs, and the return on it is shown here.")
        return say("Return on the program: {share} %. Saved {saved} {currency}, spent {spent} {currency}.",
                   share=rounded(told.roi.value * 100, "1"), saved=rounded(told.roi.saved, "0.01"),
                   spent=rounded(told.roi.spent, "0.01"), currency=told.roi.currency)

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
        figure = self._figure()
        if figure is not None:
            self.below["behind"].set_empty(say("Nothing counted on this day."))
            self.below["behind"].show_rows(
                fact_row(number, fact, figure, self.words) for number, fact in enumerate(told))

    def _got_beside(self, told: tuple[Beside, ...]) -> None:
        figure = self._figure()
        if figure is not None:
            split, whose = str(self.view.currentData()), f"&client={self._shown.client}" if self._shown.client else ""
            self.below["beside"].set_empty(say("Choose a client to see its SKUs, or wait until a day is summed up."))
            self.below["beside"].show_rows(
                beside_row(one, figure, self.words, Door("kpis", f"{split}={quote(one.name)}{whose}")) for one in told)

    def _got_people(self, told: tuple[Work, ...]) -> None:
        figure = self._figure()
        if figure is not None:
            self.below["people"].set_empty(say("Nobody worked in these days, as far as they are summed up."))
            self.below["people"].show_rows(person_row(one, figure, self.words) for one in told)

    # ---- a file of them ---------------------------------------------------------------------------------------------

    def _save(self) -> None:
        form = str(self.format.currentData())
        path, _ = QFileDialog.getSaveFileName(
            self, self.words.text(say("Save the figures")), f"figures.{form}", f"{form.upper()} (*.{form})")
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write the figures that are shown there."""
        if self._chosen is None:
            return
        self.save.setEnabled(False)
        first, last = self._days()
        self.desk.ask(
            ExportFigures(self._shown, self._period(), first, last, str(self.format.currentData()), path,
                          self.words.text), lambda count: self._saved(path, count), self._not_saved)

    def _saved(self, path: Path, count: int) -> None:
        self.save.setEnabled(True)
        self.tell(say("Saved {file}: {count} rows.", file=path.name, count=count), Tone.ACCEPTED)

    def _not_saved(self, sentence: Sentence) -> None:
        self.save.setEnabled(True)
        self.fail(sentence)

    # ---- what people state ------------------------------------------------------------------------------------------

    def _state(self) -> None:
        if self._chosen is None:
            return
        figure = self._figure()
        self.stating.begin(self._chosen, figure.measure.name if figure else "", str(self._shown.client or ""))
        self.stack.setCurrentIndex(1)
        self.form.target.setFocus()

    def _leave_form(self) -> None:
        self.stack.setCurrentIndex(0)
        self.refresh()
        self.table.setFocus()


def _offer_again(box: QComboBox, options: list[tuple[str, str]]) -> None:
    """Other options, the same one chosen where it is still there."""
    kept = box.currentData()
    box.blockSignals(True)
    box.clear()
    for name, value in options:
        box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(kept)))
    box.blockSignals(False)
