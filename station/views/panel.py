"""A panel draws one frozen value. It keeps nothing else."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from station.views.sheet import Look, Piece, Sheet

V = TypeVar("V")
DIMMED = 190   # of 255: how much of the paper covers what does not matter while a refusal is latched


class Panel(QWidget, Generic[V]):
    """Subclasses say in `compose` what they show of `value`. Equal values are not drawn twice."""

    def __init__(self, parent: QWidget, look: Look, value: V) -> None:
        super().__init__(parent)
        self.look = look
        self.value = value
        self.dimmed = False
        self._pieces: list[Piece] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def compose(self, sheet: Sheet) -> None:
        raise NotImplementedError

    def ground(self) -> str:
        return self.look.theme.surface

    def show_value(self, value: V) -> bool:
        """Take a new value; True if it looks different from the last."""
        if value == self.value:
            return False
        self.value = value
        self.refresh()
        return True

    def set_look(self, look: Look) -> None:
        if look != self.look:
            self.look = look
            self.refresh()

    def set_dimmed(self, dimmed: bool) -> None:
        if dimmed != self.dimmed:
            self.dimmed = dimmed
            self.update()

    def refresh(self) -> None:
        self._pieces = None
        self.update()

    @property
    def pieces(self) -> list[Piece]:
        """What is on the panel now, back to front."""
        if self._pieces is None:
            sheet = Sheet(self.width(), self.height(), self.look)
            self.compose(sheet)
            self._pieces = sheet.pieces
        return self._pieces

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._pieces = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.paint_ground(painter)
        for piece in self.pieces:
            piece.paint(painter)
        if self.dimmed:
            veil = QColor(self.look.theme.paper)
            veil.setAlpha(DIMMED)
            painter.fillRect(self.rect(), veil)
        painter.end()

    def paint_ground(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor(self.ground()))
