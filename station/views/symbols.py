"""One symbol for each tone: its own outline and its own mark, so that neither colour nor word is needed."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF, QTransform

from station.verdicts import Tone

_STROKE = 0.1
FINE = 1000.0   # paths are cut out of each other at this size, so that curves stay round


def symbol(tone: Tone, x: float, y: float, size: float) -> QPainterPath:
    """The symbol of `tone` in the square at x, y of side `size`: one solid path with its mark cut out."""
    return QTransform.fromTranslate(x, y).scale(size / FINE, size / FINE).map(_SYMBOLS[tone])


def _disc() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(0, 0, FINE, FINE))
    return path


def _box(radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(0.02 * FINE, 0.02 * FINE, 0.96 * FINE, 0.96 * FINE), radius * FINE, radius * FINE)
    return path


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x * FINE, y * FINE) for x, y in points]))
    path.closeSubpath()
    return path


def _octagon() -> QPainterPath:
    angles = [pi / 8 + pi / 4 * corner for corner in range(8)]
    return _polygon(*((0.5 + 0.54 * cos(a), 0.5 + 0.54 * sin(a)) for a in angles))


def _strokes(*lines: tuple[tuple[float, float], ...], width: float = _STROKE) -> QPainterPath:
    drawn = QPainterPath()
    for first, *rest in lines:
        drawn.moveTo(first[0] * FINE, first[1] * FINE)
        for point in rest:
            drawn.lineTo(point[0] * FINE, point[1] * FINE)
    pen = QPainterPathStroker()
    pen.setWidth(width * FINE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen.createStroke(drawn).simplified()


def _ring() -> QPainterPath:
    hole = QPainterPath()
    hole.addEllipse(QRectF(0.12 * FINE, 0.12 * FINE, 0.76 * FINE, 0.76 * FINE))
    return _disc().subtracted(hole)


_CHECK = ((0.27, 0.53), (0.44, 0.69), (0.74, 0.33))
_DOUBLE_CHECK = (((0.14, 0.54), (0.3, 0.7), (0.57, 0.34)), ((0.5, 0.64), (0.58, 0.7), (0.86, 0.34)))
_CROSS = (((0.32, 0.32), (0.68, 0.68)), ((0.68, 0.32), (0.32, 0.68)))
_TRAY = ((0.24, 0.66), (0.24, 0.79), (0.76, 0.79), (0.76, 0.66))
_DOWN = (((0.5, 0.2), (0.5, 0.58)), ((0.34, 0.44), (0.5, 0.6), (0.66, 0.44)), _TRAY)
_BANG = (((0.5, 0.36), (0.5, 0.62)), ((0.5, 0.79), (0.5, 0.795)))
_TRIANGLE = _strokes(((0.5, 0.12), (0.92, 0.87), (0.08, 0.87), (0.5, 0.12)), width=0.14).united(
    _polygon((0.5, 0.12), (0.92, 0.87), (0.08, 0.87))
)

_SYMBOLS: dict[Tone, QPainterPath] = {
    Tone.ACCEPTED: _disc().subtracted(_strokes(_CHECK)),
    Tone.COMPLETE: _box(0.12).subtracted(_strokes(*_DOUBLE_CHECK, width=0.085)),
    Tone.REFUSED: _octagon().subtracted(_strokes(*_CROSS, width=0.12)),
    Tone.ATTENTION: _TRIANGLE.subtracted(_strokes(*_BANG, width=0.11)),
    Tone.CAPTURED: _box(0.3).subtracted(_strokes(*_DOWN, width=0.085)),
    Tone.HELD: _polygon((0.5, -0.02), (1.02, 0.5), (0.5, 1.02), (-0.02, 0.5)).subtracted(
        _strokes(((0.4, 0.34), (0.4, 0.66)), ((0.6, 0.34), (0.6, 0.66)), width=0.11)
    ),
    Tone.NEUTRAL: _ring().united(_strokes(((0.5, 0.46), (0.5, 0.7)), ((0.5, 0.29), (0.5, 0.295)))),
}
