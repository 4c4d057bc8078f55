"""A unit's life at a glance: places as lanes, events as marks, photos as thumbnails. Arrows go from mark to mark."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.verdicts import Tone
from station.views.audit.cells import cell_text, moment
from station.views.audit.dress import unit_px
from station.views.audit.timeline_plan import Mark, Plan
from station.views.fonts import Face, font
from station.views.sheet import plain
from station.views.symbols import symbol
from station.views.theme import Theme
from station.views.translation import Translator

LANE_U, HEAD_U, FOOT_U, THUMB_U = 36.0, 34.0, 30.0, 44.0
NAME_U, PAD_U = 270.0, 16.0
DOT_U, CHIP_U = 6.0, 20.0
TYPE_U = 15.0


class Timeline(QWidget):
    """`chosen` carries a mark's key. `photo` gives the file of a photo, or None where this PC has it not."""

    chosen = Signal(object)

    def __init__(self, words: Translator, theme: Theme, photo: Callable[[str], Path | None]) -> None:
        super().__init__()
        self._words, self._theme, self._photo = words, theme, photo
        self._thumbs: dict[str, QPixmap | None] = {}
        self.plan = Plan()
        self.at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_plan(self, plan: Plan) -> None:
        """Draw this life; the selected mark stays where it is still there."""
        key = self.mark.key if self.mark else None
        self.plan = plan
        self.at = next((n for n, mark in enumerate(plan.marks) if mark.key == key), None)
        self.updateGeometry()
        self.update()

    @property
    def mark(self) -> Mark | None:
        return self.plan.marks[self.at] if self.at is not None and self.at < len(self.plan.marks) else None

    def select(self, key: object) -> None:
        """Show which mark is meant, as if by the table."""
        found = next((n for n, mark in enumerate(self.plan.marks) if mark.key == key), None)
        if found != self.at:
            self.at = found
            self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())    # photos are never cut in half

    def sizeHint(self) -> QSize:
        unit = unit_px(self)
        thumbs = THUMB_U + 8 if self._has_thumbs() else 0
        return QSize(600, round((HEAD_U + FOOT_U + thumbs + LANE_U * max(1, len(self.plan.lanes))) * unit))

    def _has_thumbs(self) -> bool:
        return any(self._thumb(digest) is not None for mark in self.plan.marks for digest in mark.photos)

    # ---- where things are ------------------------------------------------------------------------------------------

    def _point(self, mark: Mark) -> QPointF:
        return QPointF(self._x(mark.at_x), self._y(mark.lane))

    def _x(self, share: float) -> float:
        unit = unit_px(self)
        left = NAME_U * unit
        return left + share * (self.width() - left - PAD_U * unit)

    def _y(self, lane: int) -> float:
        return (HEAD_U + (lane + 0.5) * LANE_U) * unit_px(self)

    def _nearest(self, at: QPointF) -> int | None:
        reach = CHIP_U * unit_px(self)
        near = [((self._point(mark) - at).manhattanLength(), n) for n, mark in enumerate(self.plan.marks)]
        distance, number = min(near, default=(reach, -1))
        return number if distance < reach else None

    # ---- hands -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.plan.marks) - 1
        now = -1 if self.at is None else self.at
        goes = {Qt.Key.Key_Right: min(now + 1, last), Qt.Key.Key_Left: max(now - 1, 0), Qt.Key.Key_Home: 0,
                Qt.Key.Key_End: last}
        if last >= 0 and event.key() in goes:
            self._choose(goes[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        found = self._nearest(event.position())
        if found is not None:
            self._choose(found)

    def _choose(self, number: int) -> None:
        self.at = number
        self.update()
        self.chosen.emit(self.plan.marks[number].key)

    # ---- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for lane, name in enumerate(self.plan.lanes):
            self._lane(painter, lane, plain(self._words.text(name)))
        self._stays(painter)
        for number, mark in enumerate(self.plan.marks):
            self._mark(painter, mark, number == self.at)
        self._times(painter)
        self._pictures(painter)
        if self.mark is not None:
            self._caption(painter, self.mark)
        painter.end()

    def _lane(self, painter: QPainter, lane: int, name: str) -> None:
        unit, y = unit_px(self), self._y(lane)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(1), y))
        self._text(painter, name, PAD_U * unit, y, room=(NAME_U - 2 * PAD_U) * unit, mono=False)

    def _stays(self, painter: QPainter) -> None:
        """Thick where it lay, thin where it moved."""
        unit = unit_px(self)
        before = None
        for stay in self.plan.stays:
            painter.setPen(QPen(QColor(self._theme.soft), 1.5 * unit))
            if before is not None and before.lane != stay.lane:
                painter.drawLine(QPointF(self._x(stay.from_x), self._y(before.lane)),
                                 QPointF(self._x(stay.from_x), self._y(stay.lane)))
            painter.setPen(QPen(QColor(self._theme.soft), 4 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(self._x(stay.from_x), self._y(stay.lane)),
                             QPointF(self._x(stay.to_x), self._y(stay.lane)))
            before = stay

    def _mark(self, painter: QPainter, mark: Mark, chosen: bool) -> None:
        unit, at = unit_px(self), self._point(mark)
        painter.setPen(Qt.PenStyle.NoPen)
        if mark.tone is Tone.NEUTRAL:
            painter.setBrush(QColor(self._theme.ink))
            painter.drawEllipse(at, DOT_U * unit, DOT_U * unit)
        else:
            side, colours = CHIP_U * unit, self._theme.tone(mark.tone)
            chip = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
            painter.setBrush(QColor(colours.ground))
            painter.drawRoundedRect(chip, side * 0.2, side * 0.2)
            painter.fillPath(symbol(mark.tone, chip.x() + side * 0.14, chip.y() + side * 0.14, side * 0.72),
                             QColor(colours.ink))
        if chosen:
            reach = (CHIP_U * 0.5 + 5) * unit
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.ink), 2.5 * unit))
            painter.drawEllipse(at, reach, reach)

    def _times(self, painter: QPainter) -> None:
        """Days under the lanes, as many as fit."""
        unit = unit_px(self)
        y, free = self._y(len(self.plan.lanes) - 1) + (LANE_U / 2 + FOOT_U / 2) * unit, 0.0
        for mark in self.plan.marks:
            text = moment(self._words, mark.at).rpartition(",")[0]
            wide = self._wide(text)
            x = max(self._x(0), min(self._x(mark.at_x) - wide / 2, self.width() - wide - 4))
            if x >= free:
                self._text(painter, text, x, y, soft=True)
                free = x + wide + 16 * unit

    def _caption(self, painter: QPainter, mark: Mark) -> None:
        """What the selected mark is, above the lanes."""
        told = [plain(self._words.text(mark.word)), moment(self._words, mark.at, seconds=True)]
        told += [cell_text(self._words, part) for part in (mark.who, mark.where) if part]
        text = "   ".join(told)
        x = min(self._x(0), self.width() - self._wide(text) - 8)
        self._text(painter, text, x, HEAD_U / 2 * unit_px(self))

    def _pictures(self, painter: QPainter) -> None:
        unit, side = unit_px(self), THUMB_U * unit_px(self)
        y, free = self._y(len(self.plan.lanes) - 1) + (LANE_U / 2 + FOOT_U) * unit, 0.0
        for mark in self.plan.marks:
            for digest in mark.photos:
                picture = self._thumb(digest)
                x = max(free, self._x(mark.at_x) - side / 2)
                if picture is not None and x + side <= self.width():
                    painter.drawPixmap(QRectF(x, y, side, side), picture, QRectF(picture.rect()))
                    free = x + side + 4 * unit

    def _thumb(self, digest: str) -> QPixmap | None:
        """Read once, small; a photo that cannot be read is none."""
        if digest not in self._thumbs:
            path = self._photo(digest)
            self._thumbs[digest] = _square(path) if path is not None else None
        return self._thumbs[digest]

    # ---- type --------------------------------------------------------------------------------------------------------

    def _size(self) -> int:
        return max(1, round(TYPE_U * unit_px(self)))

    def _wide(self, text: str) -> float:
        return QFontMetricsF(font(self._size())).horizontalAdvance(text)

    def _text(self, painter: QPainter, text: str, x: float, middle: float, *, room: float = 0.0, soft: bool = False,
              mono: bool = False) -> None:
        face = font(self._size(), Face.MONO if mono else Face.PLAIN)
        measure = QFontMetricsF(face)
        if room:
            text = measure.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(face)
        painter.setPen(QColor(self._theme.soft if soft else self._theme.ink))
        painter.drawText(QPointF(x, middle + measure.capHeight() / 2), text)


def _square(path: Path) -> QPixmap | None:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > 120_000_000:
        return None
    reader.setScaledSize(size.scaled(256, 256, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return None
    side = min(image.width(), image.height())
    return QPixmap.fromImage(image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side))
