"""The frame around the pages: bar, rail, the page that waits for a badge, and the sheet of keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from station.health import Health
from station.sentences import Sentence, say
from station.views.audit.dress import button, heading, label, search_field, unit_px
from station.views.sheet import plain
from station.views.theme import Theme
from station.views.top_bar import light
from station.views.translation import Translator

BADGE_U = 360
DIGITS = "1234567890"    # Ctrl with each of them opens a page


class DatabaseLight(QWidget):
    """Its shape says how the database is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self.health = theme, Health.BUSY

    def sizeHint(self) -> QSize:
        side = round(18 * unit_px(self))
        return QSize(side, side)

    def show_health(self, health: Health) -> None:
        self.health = health
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = 18 * unit_px(self)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        painter.fillPath(light(self.health, box.x(), box.y(), side), QColor(self._theme.ink))
        painter.end()


class TopBar(QWidget):
    """Back and search at the left, who and when at the right."""

    def __init__(self, words: Translator, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self.back = button(words, say("Alt+←  Back"))    # the window has that key, whatever has focus
        self.back.setEnabled(False)
        self.search = search_field(words, say("Find a serial, order, tracking number, place, person …  Ctrl+K"))
        self.search.setMinimumWidth(260)
        self.site, self.person = label("", "soft"), label()
        self.time = label()
        self.database, self._name = DatabaseLight(theme), label(words.text(say("Database")), "soft")
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 10, 24, 10)
        line.setSpacing(16)
        line.addWidget(self.back)
        line.addWidget(self.search, 1)
        line.addStretch(0)
        for widget in (self.site, self.person, self.time, self.database, self._name):
            line.addWidget(widget)

    def show_who(self, site: str, person: str) -> None:
        self.site.setText(plain(site))
        self.person.setText(plain(person))

    def show_time(self, at: datetime) -> None:
        self.time.setText(self._words.clock(at))

    def show_database(self, *, away: bool) -> None:
        self.database.show_health(Health.AWAY if away else Health.READY)

    def show_tools(self, shown: bool) -> None:
        self.back.setVisible(shown)
        self.search.setVisible(shown)


class Rail(QWidget):
    """The pages, each with its key."""

    chosen = Signal(str)

    def __init__(self, words: Translator, theme: Theme, pages: Sequence[tuple[str, Sentence]]) -> None:
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        self.setStyleSheet(f"""
            QPushButton {{ background: transparent; color: {theme.soft}; border-radius: 0; padding: 6px 10px;
                           border: 0; border-bottom: 3px solid transparent; }}
            QPushButton:focus {{ color: {theme.ink}; }}
            QPushButton:checked {{ color: {theme.ink}; border-bottom-color: {theme.ink}; font-weight: bold; }}""")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(4)
        for digit, (name, title) in zip(DIGITS, pages, strict=False):
            made = QPushButton(plain(words.text(title)).replace("&", "&&"))
            made.setToolTip(f"Ctrl+{digit}")
            made.setCheckable(True)
            made.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            self._buttons[name] = made
            line.addWidget(made)
        line.addStretch(1)

    def mark(self, name: str) -> None:
        """The page that is shown."""
        for other, made in self._buttons.items():
            made.setChecked(other == name)


class SignOnPage(QWidget):
    """Waits for a badge; one that is typed is not shown."""

    def __init__(self, words: Translator) -> None:
        super().__init__()
        self.badge = QLineEdit()
        self.badge.setEchoMode(QLineEdit.EchoMode.Password)
        self.badge.setPlaceholderText(words.text(say("Or type it, then Enter")))
        column = QVBoxLayout(self)
        column.addStretch(2)
        for widget in (heading(words, say("Scan your badge.")),
                       label(words.text(say("This window is for supervisors.")), "soft"), self.badge):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.setSpacing(16)
        column.addStretch(3)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.badge.setFixedWidth(round(BADGE_U * unit_px(self.badge)))


class HelpSheet(QDialog):
    """Every key on one sheet; Escape leaves it."""

    def __init__(self, parent: QWidget, words: Translator, pages: Sequence[tuple[str, Sentence]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.text(say("Help")))
        self.setObjectName("audit")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(self)
        grid.setContentsMargins(32, 24, 32, 24)
        grid.setHorizontalSpacing(24)
        keys = (("Ctrl+K", say("Find anything: type, then Enter. A scan finds as well.")), *pages,
                ("Alt+\u2190", say("Back to the page before")), ("F5", say("Ask again what is shown")),
                ("Enter", say("Open what is behind a row")), ("Ctrl+C", say("Copy a row")),
                ("Esc", say("Put away what was said")), ("Ctrl+Q", say("Sign off")))
        for row, (key, sentence) in enumerate(keys):
            grid.addWidget(label(key, mono=True), row, 0)
            grid.addWidget(label(words.text(sentence)), row, 1)
