"""The fields of the office's forms: each says what it is, shows a value, and gives back what was typed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from station.sentences import Sentence, say
from station.views.audit.controls import Tick
from station.views.audit.dress import GAP_U, choice, index_of
from station.views.sheet import plain
from station.views.translation import Translator

_BETWEEN = re.compile(r"[\s,;]+")
_LISTED = re.compile(r"[,;]+")
_NUMBER = re.compile(r"-?[0-9]{1,12}([.,][0-9]{1,6})?")
AREA_LINES = 3
SETS_ACROSS = 3
HINTED = 4      # of the codes that may be typed, so many are told in an empty field

Option = tuple[Sentence | str, object]


class Untold(Exception):
    """A field that cannot be read; `sentence` says what to type."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Field:
    """`kind`: text, area, number (empty is null), yes, choice, set (of `options`), words (a list as text),
    code (of `options`, or one of a site's own), codes (several of them).

    `once`: only a new one may be given it. `case`: how a code is kept, whatever is typed.
    """

    name: str
    title: Sentence
    kind: str = "text"
    options: tuple[Option, ...] = ()
    hint: Sentence | None = None
    once: bool = False
    case: str = ""    # upper, lower


class FieldWidget:
    """One field of a form, whatever widget it needs."""

    def __init__(self, spec: Field, words: Translator) -> None:
        self.spec, self._words = spec, words
        self.boxes: dict[object, QCheckBox] = {}
        self.widget = self._made()

    def _made(self) -> QWidget:
        match self.spec.kind:
            case "yes":
                return Tick(self._words.text(self.spec.title))
            case "choice":
                return choice(self._words, self.spec.options)
            case "code":
                return self._open_choice()
            case "set":
                return self._set()
            case "area":
                area = QPlainTextEdit()
                area.setTabChangesFocus(True)
                area.setFixedHeight(area.fontMetrics().lineSpacing() * (AREA_LINES + 1))
                return area
            case _:
                line = QLineEdit()
                if self.spec.kind == "codes":
                    line.setPlaceholderText(plain(self._named([code for _, code in self.spec.options[:HINTED]]) + " …"))
                if self.spec.hint is not None:
                    line.setPlaceholderText(plain(self._words.text(self.spec.hint)))
                return line

    def _open_choice(self) -> QWidget:
        made = choice(self._words, self.spec.options)
        made.setEditable(True)
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        return made

    def _set(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        for number, (shown, value) in enumerate(self.spec.options):
            self.boxes[value] = Tick(plain(shown if isinstance(shown, str) else self._words.text(shown)))
            grid.addWidget(self.boxes[value], number // SETS_ACROSS, number % SETS_ACROSS)
        return made

    def listen(self, changed: Any) -> None:
        """Call `changed` whenever a person changed it."""
        for box in self.boxes.values():
            box.toggled.connect(changed)
        match self.widget:
            case QCheckBox():
                self.widget.toggled.connect(changed)
            case QComboBox():
                self.widget.currentIndexChanged.connect(changed)
                if self.widget.isEditable():
                    self.widget.editTextChanged.connect(changed)
            case QLineEdit() | QPlainTextEdit():
                self.widget.textChanged.connect(changed)

    def show(self, value: Any) -> None:
        for name, box in self.boxes.items():
            box.setChecked(name in (value or ()))
        match self.widget:
            case QCheckBox():
                self.widget.setChecked(bool(value))
            case QComboBox() if self.spec.kind == "code" and index_of(self.widget, value) < 0:
                self.widget.setEditText(str(value or ""))
            case QComboBox():
                self.widget.setCurrentIndex(max(0, index_of(self.widget, value)))
            case QPlainTextEdit():
                self.widget.setPlainText(str(value or ""))
            case QLineEdit():
                self.widget.setText(self._named(value) if self.spec.kind == "codes" else _written(value))

    def value(self) -> Any:
        """What was typed, as the base keeps it. Raises Untold."""
        match self.widget:
            case QCheckBox():
                return self.widget.isChecked()
            case QComboBox() if self.spec.kind == "code":
                text = self.widget.currentText().strip()
                at = self.widget.findText(text, Qt.MatchFlag.MatchExactly)
                return self.widget.itemData(at) if at >= 0 else self._read(text)
            case QComboBox():
                return self.widget.currentData()
            case QPlainTextEdit():
                return self.widget.toPlainText().strip()
            case QLineEdit():
                return self._read(self.widget.text().strip())
        return [name for name, box in self.boxes.items() if box.isChecked()]

    def is_still(self, fact: Any) -> bool:
        """Whether what is typed says the same as `fact`. Raises Untold."""
        value = self.value()
        return set(value) == set(fact or ()) if self.spec.kind == "set" else bool(value == fact)

    def _read(self, text: str) -> Any:
        text = text.upper() if self.spec.case == "upper" else text.lower() if self.spec.case == "lower" else text
        if self.spec.kind == "codes":
            return [self._code(part) for part in _LISTED.split(text) if part.strip()]
        if self.spec.kind == "words":
            return [part for part in _BETWEEN.split(text) if part]
        return self._number(text) if self.spec.kind == "number" else text

    def _named(self, codes: Any) -> str:
        """Codes in the reader's words, those of a site's own as they are."""
        known = {value: shown for shown, value in self.spec.options}
        return ", ".join(shown if isinstance(shown := known.get(code, str(code)), str) else self._words.text(shown)
                         for code in codes or ())

    def _code(self, text: str) -> object:
        said = text.strip().casefold()
        return next((value for shown, value in self.spec.options
                     if (shown if isinstance(shown, str) else self._words.text(shown)).casefold() == said),
                    said.replace(" ", "_"))

    def _number(self, text: str) -> int | float | None:
        if not text:
            return None
        if _NUMBER.fullmatch(text) is None:
            raise Untold(say("Type a number for “{field}”: {typed} is none.", field=self.spec.title, typed=text))
        value = float(text.replace(",", "."))
        return int(value) if value == int(value) else value


def _written(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(str(one) for one in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


class FieldForm(QWidget):
    """Fields under each other with their names before them. `changed` when a person changed one."""

    changed = Signal()

    def __init__(self, words: Translator, fields: tuple[Field, ...]) -> None:
        super().__init__()
        self._words = words
        self._filling = False
        self.is_new = self.live = False    # live: something is shown
        self.facts: dict[str, Any] = {}
        self.fields = {spec.name: FieldWidget(spec, words) for spec in fields}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grid = QGridLayout()
        grid.setSpacing(GAP_U)
        grid.setColumnStretch(1, 1)
        for number, one in enumerate(self.fields.values()):
            if one.spec.kind == "yes":
                grid.addWidget(one.widget, number, 1)
            else:
                beside = QLabel(plain(words.text(one.spec.title)))
                beside.setWordWrap(True)
                beside.setBuddy(one.widget)
                grid.addWidget(beside, number, 0)
                grid.addWidget(one.widget, number, 1)
            if one.spec.hint is not None and one.spec.kind != "text":
                one.widget.setToolTip(plain(words.text(one.spec.hint)))
            one.listen(self._tell)
        column.addLayout(grid)
        column.addStretch(1)

    def show_facts(self, facts: Mapping[str, Any], *, is_new: bool = False) -> None:
        """These instead of what was typed. What can only be said once is locked for one that is there."""
        self._filling, self.live, self.is_new, self.facts = True, True, is_new, dict(facts)
        for name, one in self.fields.items():
            one.show(facts.get(name))
            one.widget.setEnabled(is_new or not one.spec.once)
        self._filling = False

    def changes(self) -> dict[str, Any]:
        """What differs from what is shown, as the base keeps it. Raises Untold."""
        return {name: one.value() for name, one in self.fields.items()
                if self.is_new or not one.is_still(self.facts.get(name))}

    def clear(self) -> None:
        """Nothing is shown any more."""
        self.show_facts({})
        self.live = False

    @property
    def dirty(self) -> bool:
        if not self.live:
            return False
        try:
            return any(not one.is_still(self.facts.get(name)) for name, one in self.fields.items())
        except Untold:
            return True

    def _tell(self, *_what: object) -> None:
        if not self._filling:
            self.changed.emit()


class Scrolled(QScrollArea):
    """What is higher than its room; never wider."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, GAP_U, 0)
        column.addWidget(inside)
        self.setWidget(self._holder)

    def minimumSizeHint(self) -> QSize:
        room = self._holder.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(room, super().minimumSizeHint().height())
