"""How the pages of the audit window look: one style sheet, and the few shapes that pages are made of.

Sizes are in units of the design (theme.py). The window gives the type its size once; everything here follows the
type, so a page asks `unit_px(self)` and never for the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from station.sentences import Sentence
from station.verdicts import Tone
from station.views.audit.cells import Cell, cell_text
from station.views.audit.controls import Choice
from station.views.fonts import load_fonts
from station.views.sheet import plain
from station.views.theme import Theme
from station.views.translation import Translator

TYPE_U = 16            # the size of the text, in units
GAP_U = 8
MARGIN_U = 24
ARROW_UP, ARROW_DOWN = "\u2191", "\u2193"


def unit_px(widget: QWidget) -> float:
    """Pixels per unit, by the type that `widget` was given."""
    size = widget.fontInfo().pixelSize()
    return size / TYPE_U if size > 0 else 1.0


def sheet_of(theme: Theme, unit: float) -> str:
    """The style sheet of the whole window; `unit` is pixels per unit."""
    load_fonts()

    def px(units: float) -> str:
        return f"{max(1, round(units * unit))}px"

    return f"""
        QWidget {{ background: transparent; color: {theme.ink}; font-family: "B612"; font-size: {px(TYPE_U)}; }}
        QWidget#audit {{ background: {theme.paper}; }}
        QLabel[role="heading"] {{ font-size: {px(26)}; font-weight: bold; }}
        QLabel[role="title"] {{ font-size: {px(19)}; font-weight: bold; }}
        QLabel[role="big"] {{ font-size: {px(40)}; font-weight: bold; }}
        QLabel[role="soft"] {{ color: {theme.soft}; }}
        QLabel[mono="true"], QLineEdit[mono="true"] {{ font-family: "B612 Mono"; }}
        QFrame[role="section"] {{ background: {theme.surface}; border-radius: {px(8)}; }}
        QFrame[role="rule"] {{ background: {theme.line}; max-height: 1px; min-height: 1px; }}
        QTableView {{ background: {theme.surface}; border: 0; border-radius: {px(8)}; outline: 0; }}
        QHeaderView {{ background: {theme.surface}; border: 0; }}
        QHeaderView::section {{ background: {theme.surface}; color: {theme.soft}; border: 0;
            border-bottom: 1px solid {theme.line}; padding: {px(8)} {px(12)}; }}
        QTableCornerButton::section {{ background: {theme.surface}; border: 0; }}
        QPushButton {{ background: {theme.raised}; border: {px(2)} solid transparent; border-radius: {px(6)};
            padding: {px(8)} {px(16)}; }}
        QPushButton:hover {{ border-color: {theme.soft}; }}
        QPushButton:focus {{ border-color: {theme.ink}; }}
        QPushButton:disabled {{ color: {theme.soft}; background: {theme.surface}; }}
        QPushButton[role="primary"] {{ background: {theme.ink}; color: {theme.paper}; font-weight: bold; }}
        QPushButton[role="primary"]:focus {{ border-color: {theme.soft}; }}
        QPushButton[role="primary"]:disabled {{ background: {theme.raised}; color: {theme.soft}; }}
        QPushButton[role="link"] {{ background: transparent; padding: {px(4)}; text-align: left; color: {theme.ink};
            text-decoration: underline; }}
        QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QDateTimeEdit, QPlainTextEdit, QListWidget {{
            background: {theme.surface}; border: {px(2)} solid {theme.line}; border-radius: {px(6)};
            padding: {px(6)} {px(10)}; selection-background-color: {theme.ink}; selection-color: {theme.paper};
            placeholder-text-color: {theme.soft}; }}
        QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QDateTimeEdit:focus,
        QPlainTextEdit:focus, QListWidget:focus {{ border-color: {theme.ink}; }}
        QFrame[role="section"] QLineEdit, QFrame[role="section"] QComboBox, QFrame[role="section"] QPlainTextEdit
            {{ background: {theme.paper}; }}
        QLineEdit[role="search"] {{ font-size: {px(19)}; padding: {px(8)} {px(14)}; }}
        QComboBox::drop-down {{ border: 0; width: {px(24)}; }}
        QComboBox QAbstractItemView {{ background: {theme.surface}; color: {theme.ink}; border: 1px solid {theme.line};
            selection-background-color: {theme.raised}; selection-color: {theme.ink}; }}
        QListWidget::item {{ padding: {px(6)}; }}
        QListWidget::item:selected {{ background: {theme.raised}; color: {theme.ink}; }}
        QCheckBox::indicator, QRadioButton::indicator {{ width: {px(18)}; height: {px(18)};
            border: {px(2)} solid {theme.soft}; border-radius: {px(4)}; }}
        QRadioButton::indicator {{ border-radius: {px(11)}; }}
        QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {theme.ink}; }}
        QCheckBox:focus, QRadioButton:focus {{ text-decoration: underline; }}
        QToolTip {{ background: {theme.raised}; color: {theme.ink}; border: 1px solid {theme.line}; }}
        QScrollArea {{ border: 0; }}
        QTabWidget::pane {{ border: 0; }}
        QTabWidget::tab-bar {{ left: 0; }}
        QTabBar {{ qproperty-drawBase: 0; }}
        QTabBar::tab {{ background: transparent; color: {theme.soft}; padding: {px(6)} {px(10)};
            border: 0; border-bottom: {px(3)} solid transparent; }}
        QTabBar::tab:selected {{ color: {theme.ink}; border-bottom-color: {theme.ink}; font-weight: bold; }}
        QTabBar::tab:focus {{ color: {theme.ink}; }}
        QScrollBar:vertical {{ background: transparent; width: {px(10)}; margin: 0; }}
        QScrollBar:horizontal {{ background: transparent; height: {px(10)}; margin: 0; }}
        QScrollBar::handle {{ background: {theme.line}; border-radius: {px(4)}; min-height: {px(24)};
            min-width: {px(24)}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    """


def label(text: str = "", role: str = "", *, mono: bool = False, wraps: bool = False) -> QLabel:
    """Plain text, always. Roles: "" · soft · heading · title · big."""
    made = QLabel(plain(text))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setProperty("mono", mono)
    made.setWordWrap(wraps)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def heading(words: Translator, sentence: Sentence) -> QLabel:
    """What a page is about."""
    return label(words.text(sentence), "heading")


def title(words: Translator, sentence: Sentence) -> QLabel:
    """What a part of a page is about."""
    return label(words.text(sentence), "title")


def button(words: Translator, sentence: Sentence, pressed: Callable[[], object] | None = None, *, key: str = "",
           primary: bool = False, link: bool = False) -> QPushButton:
    """`key` ("F8", "Ctrl+N") is written on it and works wherever the page is shown. One primary button a page."""
    text = plain(words.text(sentence)).replace("&", "&&")
    made = QPushButton(f"{key.replace('Up', ARROW_UP).replace('Down', ARROW_DOWN)}  {text}" if key else text)
    made.setProperty("role", "primary" if primary else "link" if link else "")
    made.setAutoDefault(True)
    if key:
        made.setShortcut(key)
    if pressed is not None:
        made.clicked.connect(lambda _checked=False: pressed())
    return made


def search_field(words: Translator, hint: Sentence) -> QLineEdit:
    """A field that finds; `hint` says what may be typed."""
    made = QLineEdit()
    made.setPlaceholderText(plain(words.text(hint)))
    made.setClearButtonEnabled(False)
    made.setProperty("role", "search")
    return made


def choice(words: Translator, options: Iterable[tuple[Sentence | str, object]]) -> Choice:
    """A closed set to choose from; `currentData()` is the value."""
    made = Choice()
    for shown, value in options:
        made.addItem(plain(shown if isinstance(shown, str) else words.text(shown)), value)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return made


def index_of(box: QComboBox, value: object) -> int:
    """Where `value` stands, or -1. Qt itself finds texts alone, and no ids."""
    return next((at for at in range(box.count()) if box.itemData(at) == value), -1)


def tint(widget: QWidget, theme: Theme, tone: Tone) -> None:
    """The ground and the ink of a meaning. NEUTRAL is the theme's own surface."""
    colours = theme.tone(tone)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setStyleSheet(f"background: {colours.ground}; color: {colours.ink}; border-radius: 4px; padding: 4px 8px;")


def rule() -> QFrame:
    """A quiet line across."""
    made = QFrame()
    made.setProperty("role", "rule")
    return made


class Section(QFrame):
    """A raised part of a page with a title of its own; put widgets into `body`."""

    def __init__(self, words: Translator, sentence: Sentence | None = None) -> None:
        super().__init__()
        self.setProperty("role", "section")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(GAP_U)
        if sentence is not None:
            self.body.addWidget(title(words, sentence))


class Line(QWidget):
    """Widgets beside each other: filters above a table, buttons under it. Those after `spring()` stand at the right."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(GAP_U)
        for widget in widgets:
            self.line.addWidget(widget)

    def add(self, *widgets: QWidget) -> Line:
        for widget in widgets:
            self.line.addWidget(widget)
        return self

    def spring(self) -> Line:
        self.line.addStretch(1)
        return self


class KeyValues(QWidget):
    """Facts with their names before them, in one or more columns of pairs."""

    def __init__(self, words: Translator, columns: int = 1) -> None:
        super().__init__()
        self._words, self._columns = words, columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(GAP_U // 2)
        for column in range(columns):
            self._grid.setColumnStretch(column * 2 + 1, 1)

    def show_pairs(self, pairs: Iterable[tuple[Sentence, Cell]]) -> None:
        """Replaces what was shown."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, (name, cell) in enumerate(pairs):
            row, column = number // self._columns, number % self._columns * 2
            value = label(cell_text(self._words, cell), wraps=True)    # never wider than there is room
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._grid.addWidget(label(self._words.text(name), "soft"), row, column, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, column + 1, Qt.AlignmentFlag.AlignTop)


def column_of(page: QWidget) -> QVBoxLayout:
    """The layout of a page: from top to bottom, with the page's margins."""
    made = QVBoxLayout(page)
    made.setContentsMargins(MARGIN_U, MARGIN_U // 2, MARGIN_U, MARGIN_U // 2)
    made.setSpacing(GAP_U + GAP_U // 2)
    return made
