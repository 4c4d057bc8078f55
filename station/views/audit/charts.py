"""One trend as a line or as bars: labels where the values are, no legend, nothing that only a colour says.

A target is a dashed line and what was before a dotted one, each with its name on it. Points are chosen by keys or a
click and opened by Enter or a double click: every point is a door.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.views.audit.dress import unit_px
from station.views.fonts import Face, font
from station.views.theme import Theme

TOP_U, RIGHT_U, BOTTOM_U, LEFT_U = 30, 110, 34, 84
MARK_U, CHOSEN_U = 7, 13
MOST_BAR_U = 56
LEAST_GAP_U = 70     # between two dates under the chart
LABEL_U = 42         # from one level's two lines of label to the next one's


@dataclass(frozen=True, slots=True)
class Mark:
    """One period: its name under the chart and its value; None is a gap, never a nought."""

    begins: date
    name: str
    value: Decimal | None


@dataclass(frozen=True, slots=True)
class Level:
    """A line across: a target (dashed) or what was before (dotted)."""

    name: str
    value: Decimal
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Trend:
    """What a chart shows. `written` gives a value as people read it; bars stand on nought."""

    marks: tuple[Mark, ...]
    levels: tuple[Level, ...]
    written: Callable[[Decimal], str]
    bars: bool = False
    empty: str = ""


class Chart(QWidget):
    """`chosen` tells which period is looked at, `opened` that what is behind it is wanted."""

    chosen = Signal(object)     # Mark
    opened = Signal(object)     # Mark

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.trend = Trend((), (), str)
        self.at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        unit = unit_px(self)
        return QSize(round(640 * unit), round(260 * unit))

    def minimumSizeHint(self) -> QSize:
        unit = unit_px(self)
        return QSize(round(360 * unit), round(170 * unit))

    def show_trend(self, trend: Trend) -> None:
        """Show another trend; the period that was chosen stays so where it is still there."""
        kept = self.mark().begins if self.mark() else None    # type: ignore[union-attr]
        self.trend = trend
        begins = [mark.begins for mark in trend.marks]
        self.at = begins.index(kept) if kept in begins else len(begins) - 1
        said = "; ".join(f"{mark.name} {trend.written(mark.value) if mark.value is not None else '–'}"
                         for mark in trend.marks)
        self.setAccessibleDescription(said)
        self.update()

    def mark(self) -> Mark | None:
        return self.trend.marks[self.at] if 0 <= self.at < len(self.trend.marks) else None

    # ---- keys and mouse ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.trend.marks) - 1
        to = {Qt.Key.Key_Left: self.at - 1, Qt.Key.Key_Right: self.at + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.mark():
            self.opened.emit(self.mark())
        elif (wanted := to.get(Qt.Key(event.key()))) is not None:
            self._choose(min(max(wanted, 0), last))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        if self.trend.marks:
            xs = [abs(self._x(number) - event.position().x()) for number in range(len(self.trend.marks))]
            self._choose(xs.index(min(xs)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        if self.mark():
            self.opened.emit(self.mark())

    def _choose(self, at: int) -> None:
        if at != self.at and self.trend.marks:
            self.at = at
            self.update()
            self.chosen.emit(self.mark())

    # ---- where things are -------------------------------------------------------------------------------------------

    def _room(self) -> QRectF:
        unit = unit_px(self)
        return QRectF(self.rect()).adjusted(LEFT_U * unit, TOP_U * unit, -RIGHT_U * unit, -BOTTOM_U * unit)

    def _x(self, number: int) -> float:
        room, count = self._room(), len(self.trend.marks)
        if self.trend.bars or count == 1:
            return room.left() + room.width() * (number + 0.5) / max(count, 1)
        return room.left() + room.width() * number / max(count - 1, 1)

    def _span(self) -> tuple[Decimal, Decimal]:
        values = [mark.value for mark in self.trend.marks if mark.value is not None]
        values += [level.value for level in self.trend.levels]
        values += [Decimal(0)] if self.trend.bars else []
        low, high = min(values), max(values)
        spare = (high - low) / 10 or abs(high) / 10 or Decimal(1)
        return (low if self.trend.bars and low == 0 else low - spare), high + spare

    def _y(self, value: Decimal) -> float:
        room, (low, high) = self._room(), self._span()
        return room.bottom() - room.height() * float((value - low) / (high - low))

    # ---- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = round(14 * unit_px(self))
        painter.setFont(font(size, Face.PLAIN))
        painter.setPen(QColor(self._theme.soft))
        if any(mark.value is not None for mark in self.trend.marks):
            self._axis(painter)
            (self._bars if self.trend.bars else self._line)(painter)
            self._levels(painter)    # above the bars: a target that a bar hides says nothing
            self._chosen_mark(painter)
        else:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.trend.empty)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.ink), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _axis(self, painter: QPainter) -> None:
        room, unit = self._room(), unit_px(self)
        values = [mark.value for mark in self.trend.marks if mark.value is not None]
        for value in sorted({Decimal(0) if self.trend.bars else min(values), max(values)}):
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.drawLine(QPointF(room.left(), self._y(value)), QPointF(room.right(), self._y(value)))
            self._write(painter, self.trend.written(value), QPointF(room.left() - 10 * unit, self._y(value)),
                        right=True)
        step = max(1, -(-len(self.trend.marks) * LEAST_GAP_U * unit // max(room.width(), 1)))
        for number in range(len(self.trend.marks) - 1, -1, -int(step)):
            self._write(painter, self.trend.marks[number].name, QPointF(self._x(number), room.bottom() + 20 * unit),
                        centre=True)

    def _levels(self, painter: QPainter) -> None:
        room, unit = self._room(), unit_px(self)
        levels = sorted(self.trend.levels, key=lambda one: one.value, reverse=True)
        for level, y in zip(levels, self._label_ys([self._y(level.value) for level in levels]), strict=True):
            style = Qt.PenStyle.DotLine if level.dotted else Qt.PenStyle.DashLine
            painter.setPen(QPen(QColor(self._theme.ink), 1.5 * unit, style))
            painter.drawLine(QPointF(room.left(), self._y(level.value)), QPointF(room.right(), self._y(level.value)))
            for line, text in enumerate((level.name, self.trend.written(level.value))):
                self._write(painter, text, QPointF(room.right() + 10 * unit, y + (line - 0.5) * 16 * unit))

    def _label_ys(self, ys: list[float]) -> list[float]:
        """The middles of labels of two lines, from the top down: near their levels, off each other and the dates."""
        room, unit = self._room(), unit_px(self)
        down: list[float] = []
        for y in ys:
            down.append(max(y, down[-1] + LABEL_U * unit if down else room.top() + 10 * unit))
        up: list[float] = []
        for y in reversed(down):
            up.append(min(y, up[-1] - LABEL_U * unit if up else room.bottom() - 4 * unit))
        return up[::-1]

    def _line(self, painter: QPainter) -> None:
        unit = unit_px(self)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.ink), 2.5 * unit))
        run: list[QPointF] = []
        for number, mark in enumerate((*self.trend.marks, None)):
            if mark is not None and mark.value is not None:
                run.append(QPointF(self._x(number), self._y(mark.value)))
                continue
            painter.drawPolyline(QPolygonF(run))
            run = []
        painter.setBrush(QColor(self._theme.ink))
        painter.setPen(Qt.PenStyle.NoPen)
        for number, mark in enumerate(self.trend.marks):
            if mark.value is not None:
                painter.drawEllipse(QPointF(self._x(number), self._y(mark.value)), MARK_U * unit / 2, MARK_U * unit / 2)

    def _bars(self, painter: QPainter) -> None:
        wide = min(self._room().width() / max(len(self.trend.marks), 1) * 0.6, MOST_BAR_U * unit_px(self))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.soft))
        for number, mark in enumerate(self.trend.marks):
            if mark.value is not None:
                top, foot = sorted((self._y(mark.value), self._y(Decimal(0))))
                painter.drawRect(QRectF(self._x(number) - wide / 2, top, wide, max(foot - top, 2)))

    def _chosen_mark(self, painter: QPainter) -> None:
        """The period looked at: a ring, a line down to its date, and its value beside it."""
        mark, room, unit = self.mark(), self._room(), unit_px(self)
        if mark is None:
            return
        x = self._x(self.at)
        painter.setPen(QPen(QColor(self._theme.soft), 1, Qt.PenStyle.SolidLine))
        painter.drawLine(QPointF(x, room.top() - 4 * unit), QPointF(x, room.bottom() + 6 * unit))
        value = self.trend.written(mark.value) if mark.value is not None else "–"
        if mark.value is not None:
            painter.setBrush(QColor(self._theme.surface))
            painter.setPen(QPen(QColor(self._theme.ink), 2.5 * unit))
            painter.drawEllipse(QPointF(x, self._y(mark.value)), CHOSEN_U * unit / 2, CHOSEN_U * unit / 2)
        painter.setFont(font(round(16 * unit), Face.BOLD))
        measure = QFontMetricsF(painter.font())
        text = f"{mark.name}  {value}"
        half = measure.horizontalAdvance(text) / 2
        x = min(max(x, room.left() + half), self.width() - half - 8 * unit)
        self._write(painter, text, QPointF(x, room.top() - 15 * unit), centre=True, ink=True)

    def _write(self, painter: QPainter, text: str, at: QPointF, *, right: bool = False, centre: bool = False,
               ink: bool = False) -> None:
        measure = QFontMetricsF(painter.font())
        wide = measure.horizontalAdvance(text)
        left = at.x() - (wide if right else wide / 2 if centre else 0)
        painter.setPen(QColor(self._theme.ink if ink else self._theme.soft))
        painter.drawText(QPointF(left, at.y() + measure.capHeight() / 2), text)
