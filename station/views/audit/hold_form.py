"""A new hold or recall: which units, why; counted before anything is done."""

from __future__ import annotations

import re
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from station.audits.holds import ClientTold, HoldRule, Preview
from station.sentences import Sentence, say
from station.views.audit.dress import GAP_U, KeyValues, Line, Section, button, choice, index_of, label, title
from station.views.translation import Translator
from station.words_states import state_word

_FIELDS: tuple[tuple[str, Sentence, Sentence], ...] = (
    ("skus", say("SKUs"), say("CONSOLE-1, CONSOLE-2")),
    ("range", say("Serials from … to"), say("XAW10000001 XAW10004999")),
    ("lots", say("Lots"), say("L2026-03")),
    ("inbounds", say("Shipments received"), say("ASN-1001")),
    ("shipped", say("Shipped from … to"), say("2026-01-01 2026-03-31")),
    ("made", say("Made from … to"), say("2026-01-01 2026-03-31")),
    ("component", say("Has the part with serial"), say("SCREEN-000123")),
)
_BETWEEN = re.compile(r"[\s,;]+")


class Untold(Exception):
    """A field that cannot be read; `sentence` says what to type."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def words_of(text: str) -> tuple[str, ...]:
    """A pasted list: by line, comma, semicolon or blank."""
    return tuple(part for part in _BETWEEN.split(text.strip()) if part)


def _pair(text: str) -> tuple[str, str]:
    parts = words_of(text)
    if not parts:
        return "", ""
    if len(parts) > 2:
        raise Untold(say("Type two at most: from and to."))
    return parts[0], parts[-1]


def _days(text: str) -> tuple[date | None, date | None]:
    first, last = _pair(text)
    try:
        return (date.fromisoformat(first) if first else None), (date.fromisoformat(last) if last else None)
    except ValueError as wrong:
        raise Untold(say("Type days as 2026-03-31.")) from wrong


def _unnamed(told: Preview) -> str:
    """How many names of the rule nobody knows, and the first of them."""
    return f"{told.unknown}: {'  '.join(told.unnamed)}{' …' if told.unknown > len(told.unnamed) else ''}"


class HoldForm(QWidget):
    """`preview_wanted` and `hold_wanted` are emitted with what is typed; `left` when nobody wants it any more."""

    preview_wanted = Signal()
    hold_wanted = Signal()
    left = Signal()

    def __init__(self, words: Translator) -> None:
        super().__init__()
        self._words = words
        self.client = choice(words, ())
        self.kind = choice(words, ((say("Recall: released by two supervisors"), "recall"), (say("Hold"), "hold")))
        self.fields = {name: self._field(hint) for name, _title, hint in _FIELDS}
        self.serials = QPlainTextEdit()
        self.serials.setTabChangesFocus(True)
        self.serials.setPlaceholderText(words.text(say("One serial or alias a line, as they come out of a list.")))
        self.serials.setMinimumHeight(84)
        self.reason = QLineEdit()
        self.reason.setMaxLength(500)    # as the base keeps it
        self.units = label("", "big")
        self.counted = KeyValues(words)
        self.preview = button(words, say("Count them"), self.preview_wanted.emit, key="F6")
        self.hold = button(words, say("Hold them now"), self.hold_wanted.emit, key="F12", primary=True)
        self.hold.setEnabled(False)
        self._lay_out()
        for field in self.fields.values():    # why is not which: it may be written after counting
            field.textChanged.connect(self._changed)
        self.serials.textChanged.connect(self._changed)
        self.client.currentIndexChanged.connect(self._changed)

    def _field(self, hint: Sentence) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self._words.text(hint))
        return field

    def _lay_out(self) -> None:
        words = self._words
        which = Section(words, say("Which units"))
        which.body.addLayout(self._grid())
        which.body.addWidget(label(words.text(say("What you fill in must all hold together.")), "soft", wraps=True))
        found = Section(words, say("What that means"))
        found.body.addWidget(self.units)
        found.body.addWidget(self.counted)
        found.body.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(which)
        sides = Line(scroll, found)
        sides.line.setStretch(0, 3)
        sides.line.setStretch(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(title(words, say("New hold or recall")))
        layout.addWidget(sides, 1)
        back = button(words, say("Back"), self.left.emit, key="F3")
        layout.addWidget(Line(back).spring().add(self.preview, self.hold))

    def _grid(self) -> QGridLayout:
        """Short fields two by two, each under its name: the list of serials is in sight on a small screen too."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP_U * 2)
        grid.setVerticalSpacing(GAP_U // 2)
        rows: list[tuple[Sentence, QWidget]] = [(say("Client"), self.client), (say("What"), self.kind),
                                               (say("Reason"), self.reason)]
        rows += [(name, self.fields[key]) for key, name, _hint in _FIELDS]
        for number, (name, widget) in enumerate(rows):
            self._named(grid, name, widget, number // 2 * 2, number % 2)
        self._named(grid, say("Serials"), self.serials, (len(rows) + 1) // 2 * 2, 0, across=2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        return grid

    def _named(
        self, grid: QGridLayout, name: Sentence, widget: QWidget, row: int, column: int, across: int = 1,
    ) -> None:
        above = label(self._words.text(name), "soft")
        above.setBuddy(widget)
        grid.addWidget(above, row, column, 1, across)
        grid.addWidget(widget, row + 1, column, 1, across)

    def show_clients(self, clients: tuple[ClientTold, ...]) -> None:
        """Who may be chosen; what was chosen stays."""
        was = self.client.currentData()
        self.client.blockSignals(True)
        self.client.clear()
        for row in clients:
            self.client.addItem(f"{row.name} · {row.code}", row.id)
        self.client.setCurrentIndex(max(0, index_of(self.client, was)))
        self.client.blockSignals(False)

    def rule(self) -> HoldRule:
        """As it is typed. Raises Untold."""
        text = {name: field.text() for name, field in self.fields.items()}
        first, last = _pair(text["range"])
        shipped, made = _days(text["shipped"]), _days(text["made"])
        return HoldRule(
            skus=words_of(text["skus"]), serials=words_of(self.serials.toPlainText()), serial_from=first,
            serial_to=last, lots=words_of(text["lots"]), inbounds=words_of(text["inbounds"]), shipped_from=shipped[0],
            shipped_to=shipped[1], made_from=made[0], made_to=made[1], component=text["component"].strip())

    @property
    def client_id(self) -> UUID | None:
        chosen = self.client.currentData()
        return chosen if isinstance(chosen, UUID) else None

    def show_preview(self, told: Preview) -> None:
        """How many, where, of what; now it may be held."""
        self.units.setText(self._words.text(say("Units: {count}", count=told.units)))
        pairs: list[tuple[Sentence, str | int]] = [(say("Nobody knows"), _unnamed(told))] if told.unknown else []
        pairs += [(state_word(state), count) for state, count in told.states]
        pairs += [(say("Held already"), told.held)] if told.held else []
        pairs += [(say("{sku} {name}", sku=sku, name=name), count) for sku, name, count in told.skus[:8]]
        pairs += [(say("For example"), "  ".join(told.sample[:4]))] if told.sample else []
        self.counted.show_pairs(pairs)
        self.hold.setEnabled(told.units > 0)

    def clear(self) -> None:
        for field in (*self.fields.values(), self.reason):
            field.clear()
        self.serials.clear()
        self._changed()

    def add_serial(self, text: str) -> None:
        """A unit scanned at the desk."""
        self.serials.appendPlainText(text)

    def _changed(self, *_what: object) -> None:
        """What was counted is not what is typed any more."""
        self.hold.setEnabled(False)
        self.units.setText("")
        self.counted.show_pairs(())
