"""Choices and boxes to tick with the signs people know: a style sheet that gives them a frame takes these away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionButton, QWidget

TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.30))
CHEVRON = ((0.15, 0.35), (0.5, 0.7), (0.85, 0.35))
CHEVRON_EM, CHEVRON_FROM_END_EM = 0.62, 1.25
STROKE = 0.12


class Choice(QComboBox):
    """A closed set, with the sign that there is more to choose from."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self.fontInfo().pixelSize()
        side = size * CHEVRON_EM
        left = self.width() - size * CHEVRON_FROM_END_EM
        _draw(self, CHEVRON, QRectF(left, (self.height() - side) / 2, side, side), _ink(self))


class Tick(QCheckBox):
    """A box with a tick in it: filled alone says too little to whoever does not know the other state."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            _draw(self, TICK, QRectF(box), QColor("#000000" if _ink(self).lightness() > 128 else "#ffffff"))


def _ink(widget: QWidget) -> QColor:
    return widget.palette().color(QPalette.ColorRole.WindowText)


def _draw(widget: QWidget, shape: tuple[tuple[float, float], ...], box: QRectF, colour: QColor) -> None:
    """A line through these corners, given as shares of `box`."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(1.5, box.width() * STROKE), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                        Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in shape])
    painter.end()
