"""What people state about figures: targets, what was before, what a mistake costs, shifts; and who stated it when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from station.audits.figure_papers import StatedChange
from station.audits.kpis import (
    BY_NAME,
    MEASURES,
    SPEND,
    Baseline,
    Kind,
    Shift,
    Statements,
    Target,
)
from station.sentences import Sentence, say
from station.views.audit.dress import GAP_U, Line, Section, button, choice, index_of, label, title
from station.views.audit.figure_stated import CHANGES, SHIFTS, STANDING, changed_row, shift_row, standing_rows
from station.views.audit.figure_typing import (
    Untold,
    as_typed,
    clock_typed,
    currency_typed,
    day_typed,
    money_typed,
    plain_number,
    value_typed,
)
from station.views.audit.table import AuditTable, Row
from station.views.theme import Theme
from station.views.translation import Translator
from station.words_figures import SPENT

Wanted = Target | Baseline | None
LONGEST_NAME = 40


class FigureForm(QWidget):
    """`figure_wanted` and `shift_wanted` are emitted with what is typed; `left` when nobody wants it any more."""

    figure_wanted = Signal()
    shift_wanted = Signal()
    left = Signal()

    def __init__(self, words: Translator, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self._stated = Statements((), (), ())
        self.measure = choice(words, [(one.title, one.name) for one in MEASURES] + [(SPENT, SPEND)])
        self.client = choice(words, [(say("Every client"), "")])
        self.target, self.value, self.cost = QLineEdit(), QLineEdit(), QLineEdit()
        self.currency, self.note = QLineEdit(), QLineEdit()
        self.currency.setMaxLength(3)
        self.note.setMaxLength(200)
        self.names = {field: QLabel() for field in ("target", "value", "cost")}
        self.hint = label("", "soft", wraps=True)
        self.shift, self.day = QLineEdit(), QLineEdit()
        self.shift.setMaxLength(LONGEST_NAME)
        self.starts, self.ends = QLineEdit(), QLineEdit()
        self.standing, self.shifts = AuditTable(STANDING, words, theme), AuditTable(SHIFTS, words, theme)
        self.history = AuditTable(CHANGES, words, theme)
        self.keep = button(words, say("Keep for this figure"), self.figure_wanted.emit, key="F12", primary=True)
        self.keep_shift = button(words, say("Keep the shift"), self.shift_wanted.emit, key="F9")
        self._lay_out()
        self._connect()

    # ---- laying out -------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        words = self._words
        sides = Line(self._typed(), self._tables())
        sides.line.setStretch(0, 2)
        sides.line.setStretch(1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(title(words, say("Targets, what was before, shifts")))
        layout.addWidget(sides, 1)
        layout.addWidget(Line(button(words, say("Back"), self.left.emit, key="F3")).spring())
        self.standing.set_empty(say("Nothing is stated yet. Choose a figure, type its target, press F12."))
        self.shifts.set_empty(say("No shift is stated yet: figures cannot be asked for by shift."))
        self.history.set_empty(say("Nothing was ever stated."))

    def _typed(self) -> QWidget:
        words = self._words
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        figure = Section(words, say("A figure"))
        figure.body.addLayout(self._grid((
            (QLabel(words.text(say("Figure"))), self.measure), (QLabel(words.text(say("Client"))), self.client),
            (self.names["target"], self.target), (self.names["value"], self.value), (self.names["cost"], self.cost),
            (QLabel(words.text(say("Currency"))), self.currency),
            (QLabel(words.text(say("Known from"))), self.note))))
        figure.body.addWidget(self.hint)
        figure.body.addWidget(Line().spring().add(self.keep))
        shift = Section(words, say("A shift"))
        shift.body.addLayout(self._grid((
            (QLabel(words.text(say("Name"))), self.shift), (QLabel(words.text(say("From day"))), self.day),
            (QLabel(words.text(say("Starts"))), self.starts), (QLabel(words.text(say("Ends"))), self.ends))))
        shift.body.addWidget(label(words.text(say(
            "Leave both times empty and the shift is no more from that day on. Days that are over keep theirs.")),
            "soft", wraps=True))
        shift.body.addWidget(Line().spring().add(self.keep_shift))
        for section in (figure, shift):
            column.addWidget(section)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll

    @staticmethod
    def _grid(rows: tuple[tuple[QLabel, QWidget], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP_U)
        grid.setColumnStretch(1, 1)
        for number, (name, widget) in enumerate(rows):
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setBuddy(widget)
            grid.addWidget(name, number, 0)
            grid.addWidget(widget, number, 1)
        return grid

    def _tables(self) -> QWidget:
        tabs = QTabWidget()
        for table, name in ((self.standing, say("What stands")), (self.shifts, say("Shifts")),
                            (self.history, say("Who stated it"))):
            tabs.addTab(table, self._words.text(name))
        return tabs

    def _connect(self) -> None:
        for box in (self.measure, self.client):
            box.currentIndexChanged.connect(lambda _index: self._fill())
        self.standing.selected.connect(self._choose)
        self.shifts.selected.connect(self._choose_shift)
        for field in (self.target, self.value, self.cost, self.currency, self.note):
            field.returnPressed.connect(self.figure_wanted)
        for field in (self.shift, self.day, self.starts, self.ends):
            field.returnPressed.connect(self.shift_wanted)

    # ---- showing ----------------------------------------------------------------------------------------------------

    def begin(self, measure: str, client: str, clients: tuple[tuple[str, str], ...], today: date) -> None:
        """About this figure of this client, first."""
        self.client.blockSignals(True)
        self.client.clear()
        self.client.addItem(self._words.text(say("Every client")), "")
        for of, name in clients:
            self.client.addItem(name, of)
        self.client.blockSignals(False)
        self._point_at(measure, client)
        self.day.setText(str(today))
        self.starts.setPlaceholderText("06:00")
        self.ends.setPlaceholderText("14:00")

    def show_stated(self, stated: Statements) -> None:
        """What stands; what is being typed is as it stands now."""
        self._stated = stated
        clients = {str(self.client.itemData(at)): self.client.itemText(at) for at in range(self.client.count())}
        self.standing.show_rows(standing_rows(stated, clients))
        self.shifts.show_rows(shift_row(one) for one in stated.shifts)
        self._fill()

    def show_history(self, told: tuple[StatedChange, ...]) -> None:
        clients = {str(self.client.itemData(at)): self.client.itemText(at) for at in range(self.client.count())}
        self.history.show_rows(changed_row(number, one, clients, self._words) for number, one in enumerate(told))

    def _point_at(self, measure: str, client: str) -> None:
        for box, value in ((self.measure, measure), (self.client, client)):
            box.blockSignals(True)
            box.setCurrentIndex(max(0, index_of(box, value)))
            box.blockSignals(False)
        self._fill()

    def _choose(self, row: Row | None) -> None:
        if row is not None and isinstance(row.key, tuple):
            self._point_at(*row.key)

    def _choose_shift(self, row: Row | None) -> None:
        """Its name and times; from which day on they change stays what is typed."""
        if row is not None and isinstance(row.key, tuple):
            name, day = row.key
            shift = next(one for one in self._stated.shifts if (one.name, one.from_day) == (name, day))
            self.shift.setText(shift.name)
            for field, clock in ((self.starts, shift.starts), (self.ends, shift.ends)):
                field.setText(f"{clock:%H:%M}" if clock is not None else "")

    @property
    def about(self) -> tuple[str, str]:
        """The figure and the client (an id, or empty)."""
        return str(self.measure.currentData()), str(self.client.currentData() or "")

    def _kind(self) -> Kind | None:
        """None: what the program costs, which is no figure."""
        measure = BY_NAME.get(self.about[0])
        return measure.kind if measure is not None else None

    def _fill(self) -> None:
        """What stands for this figure and client, ready to be changed; fields that mean nothing here are put away."""
        kind, target, before = self._kind(), self._target(), self._baseline()
        self.target.setText(as_typed(kind, target.value if target else None) if kind else "")
        money = kind in (None, Kind.MONEY)
        was = before.value if before else None
        self.value.setText(plain_number(was) if money or kind is None else as_typed(kind, was))
        self.cost.setText(plain_number(before.cost) if before else "")
        self.currency.setText(before.currency if before else "")
        self.note.setText(before.note if before else "")
        for name, shown in (("target", kind is not None), ("cost", not money)):
            self.names[name].setVisible(shown)
            getattr(self, name).setVisible(shown)
        for name, text in zip(("target", "value", "cost"), _captions(kind), strict=True):
            self.names[name].setText(self._words.text(text))
        self.hint.setText(self._words.text(_hint(kind)))

    def _target(self) -> Target | None:
        return next((one for one in self._stated.targets if (one.measure, one.client) == self.about), None)

    def _baseline(self) -> Baseline | None:
        return next((one for one in self._stated.baselines if (one.measure, one.client) == self.about), None)

    # ---- reading what is typed --------------------------------------------------------------------------------------

    def changes(self) -> Iterator[tuple[str, Wanted]]:
        """What is typed and does not stand yet: "target" or "baseline", and the new one or None. Raises Untold."""
        kind, (measure, client) = self._kind(), self.about
        aim = value_typed(kind, self.target.text()) if kind is not None else None
        baseline = self._baseline_typed(kind)
        target = Target(measure, client, aim) if aim is not None else None
        if target != self._target():
            yield "target", target
        if baseline != self._baseline():
            yield "baseline", baseline

    def _baseline_typed(self, kind: Kind | None) -> Baseline | None:
        """Raises Untold."""
        money = kind in (None, Kind.MONEY)
        value = money_typed(self.value.text()) if money or kind is None else value_typed(kind, self.value.text())
        cost = None if money else money_typed(self.cost.text())
        currency, note = currency_typed(self.currency.text()), self.note.text().strip()
        if value is None:
            if cost is not None:
                raise Untold(say("Type what it was before too: a cost alone saves nothing."))
            return None
        if not currency and (money or cost is not None):
            raise Untold(say("Type the currency, such as EUR."))
        return Baseline(*self.about, value, cost, currency, note)

    def shift_typed(self, today: date) -> Shift:
        """Raises Untold."""
        name, day = self.shift.text().strip(), day_typed(self.day.text())
        starts, ends = clock_typed(self.starts.text()), clock_typed(self.ends.text())
        if not name:
            raise Untold(say("Type the shift's name."))
        if day < today:
            raise Untold(say("Type today or a later day: days that are over keep their shifts."))
        if (starts is None) != (ends is None):
            raise Untold(say("Type both times, or neither for a shift that is no more."))
        if starts is not None and starts == ends:
            raise Untold(say("Type two different times: the shift would have no length."))
        return Shift(name, day, starts, ends)


def _captions(kind: Kind | None) -> tuple[Sentence, Sentence, Sentence]:
    if kind is None:
        return say("Target"), say("Cost a day"), say("Cost of one")
    if kind is Kind.MONEY:
        return say("Target"), say("Base it is measured against"), say("Cost of one")
    cost = say("Cost of an hour") if kind in (Kind.TIME, Kind.MEAN) else say("Cost of one")
    return say("Target"), say("What it was before"), cost


def _hint(kind: Kind | None) -> Sentence:
    match kind:
        case None:
            return say("What the program costs a day, all in. The return on it is counted against this.")
        case Kind.MONEY:
            return say("The target in percent of the base; the base in money, for example the stock's value.")
        case Kind.TIME:
            return say("Times with their units: 2 h 30 min, 90 s, 1 d. An empty field takes away what stands.")
        case Kind.MEAN:
            return say("In seconds. An empty field takes away what stands.")
        case _:
            return say("In percent. The cost is that of one mistake. An empty field takes away what stands.")
