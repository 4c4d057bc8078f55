"""How the cells of a table are painted: text at a point, which knows no markup; a mark where a row has a meaning."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from station.verdicts import Tone
from station.views.fonts import Face, font
from station.views.sheet import slashes
from station.views.symbols import symbol
from station.views.theme import Theme

ToneRole = int(Qt.ItemDataRole.UserRole) + 1
DoorRole = int(Qt.ItemDataRole.UserRole) + 2
PAD_EM = 0.75
MARK_EM = 1.25
CHEVRON = "\u203a"
AnyIndex = QModelIndex | QPersistentModelIndex


class RowPainter(QStyledItemDelegate):
    """`marks`: some row has a meaning, so that all rows leave room for its mark."""

    def __init__(self, theme: Theme, mono: tuple[bool, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._mono = theme, mono
        self.marks = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        size = option.font.pixelSize()
        painter.save()
        if chosen:
            painter.fillRect(box, QColor(self._theme.raised))
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        room = QRectF(box).adjusted(size * PAD_EM, 0, -size * PAD_EM, 0)
        if self.marks and index.column() == 0:
            self._mark(painter, room, index.data(ToneRole), size)
            room.setLeft(room.left() + size * (MARK_EM + 0.5))
        if index.column() == len(self._mono) - 1:
            room.setRight(room.right() - size * 0.6)
            if index.data(DoorRole):
                self._text(painter, CHEVRON, QRectF(room.right(), box.y(), size * 0.9, box.height()), size, "right")
        self._cell(painter, room, index, size)
        painter.restore()

    def _cell(self, painter: QPainter, room: QRectF, index: AnyIndex, size: int) -> None:
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        side = ("right" if align & Qt.AlignmentFlag.AlignRight else
                "centre" if align & Qt.AlignmentFlag.AlignHCenter else "left")
        self._text(painter, str(index.data()), room, size, side, mono=self._mono[index.column()])

    def _mark(self, painter: QPainter, room: QRectF, tone: Tone | None, size: int) -> None:
        """A chip in the tone's own colours, with its symbol cut into it: readable without colour."""
        if tone is None or tone is Tone.NEUTRAL:
            return
        side = size * MARK_EM
        chip = QRectF(room.left(), room.center().y() - side / 2, side, side)
        colours = self._theme.tone(tone)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.ground))
        painter.drawRoundedRect(chip, side * 0.2, side * 0.2)
        painter.setBrush(QColor(colours.ink))
        painter.drawPath(symbol(tone, chip.x() + side * 0.14, chip.y() + side * 0.14, side * 0.72))

    def _text(self, painter: QPainter, text: str, room: QRectF, size: int, side: str, *, mono: bool = False) -> None:
        face = Face.MONO if mono else Face.PLAIN
        measure = QFontMetricsF(font(size, face))
        if measure.horizontalAdvance(text) > room.width():
            text = measure.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        spare = room.width() - measure.horizontalAdvance(text)
        left = room.left() + {"left": 0.0, "centre": spare / 2, "right": spare}[side]
        baseline = room.center().y() + measure.capHeight() / 2
        painter.setFont(font(size, face))
        painter.setPen(QColor(self._theme.soft if text == "\u2013" else self._theme.ink))
        painter.drawText(QPointF(left, baseline), text)
        if mono and "0" in text:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(slashes(text, size, face).translated(left, baseline), QColor(self._theme.ink))
