"""The live wall: asked every two seconds, read only where something changed; F11 shows it to the whole room."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QFocusEvent, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from station.audits.asking import Ask, Door, Go
from station.audits.wall import News, Wall
from station.sentences import Sentence, say
from station.views.audit.page import Page
from station.views.audit.wall_canvas import WallCanvas
from station.views.theme import Theme
from station.views.translation import Translator

EVERY_MS = 2000


class BigWall(WallCanvas):
    """The wall on a screen of its own, with nothing around it. F11 or Esc closes it; a door leads back to the page."""

    def __init__(self, theme: Theme, words: Translator) -> None:
        super().__init__(theme, words, big=True)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowTitle(words.text(say("Live wall")))
        for key in ("F11", "Escape"):
            QShortcut(QKeySequence(key), self, self.close)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        super().closeEvent(event)


class WallPage(Page):
    name: ClassVar[str] = "wall"
    title: ClassVar[Sentence] = say("Live wall")
    refresh_ms: ClassVar[int] = EVERY_MS

    def __init__(self, desk: Ask, go: Go, theme: Theme, words: Translator) -> None:
        super().__init__(desk, go, theme, words)
        self.wall = Wall()
        self.canvas = WallCanvas(theme, words)
        self.canvas.door_opened.connect(self._opened)
        self.big: BigWall | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self.setFocusProxy(self.canvas)
        QShortcut(QKeySequence("F11"), self, self.show_big)

    def refresh(self) -> None:
        """One round trip; where nothing was committed since the last, there is nothing in it."""
        self.desk.ask(self.wall.next_question, self._got, self.fail)

    def _got(self, news: News) -> None:
        self.wall = self.wall.told(news)
        self.canvas.show_wall(self.wall)
        if self.big is not None and self.big.isVisible():
            self.big.show_wall(self.wall)

    def show_big(self) -> None:
        """On the screen the window is on; asked again: closed."""
        if self.big is None:
            self.big = BigWall(self.theme, self.words)
            self.big.door_opened.connect(self._opened)
        if self.big.isVisible():
            self.big.close()
            return
        self.big.show_wall(self.wall)
        self.big.setGeometry(self.window().screen().geometry())
        self.big.showFullScreen()

    def _opened(self, door: Door) -> None:
        if self.big is not None:
            self.big.close()
        self.go(door)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.canvas.setFocus()
        super().focusInEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page, or the window is gone: nobody refreshes it any more."""
        if self.big is not None and not event.spontaneous():
            self.big.close()
        super().hideEvent(event)
