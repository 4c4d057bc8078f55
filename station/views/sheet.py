"""A sheet: what a panel shows, laid out before it is painted.

A panel composes its value into pieces with known boxes; painting only draws them. So tests can ask whether
anything is cut off, and every text goes through `QPainter.drawText` at a point, which knows no markup.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen, QPixmap

from station.sentences import Sentence
from station.views.fonts import CAPITAL, Face, font
from station.views.icons import icon
from station.views.theme import Theme
from station.views.translation import Translator

_BIDI = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F))
LEADING = 1.36     # line to line ÷ font size
LARGEST_SLASHED = 64   # figures above this size stand alone and need no slash


@dataclass(frozen=True, slots=True)
class Look:
    """Everything but the value that decides how a panel looks. `unit_px` is pixels per unit."""

    theme: Theme
    translator: Translator
    unit_px: float
    dots_per_px: float = 1.0


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `box` is the ink it leaves."""

    x: float
    baseline: float
    text: str
    font: QFont
    colour: str
    box: QRectF

    def paint(self, painter: QPainter) -> None:
        painter.setFont(self.font)
        painter.setPen(QColor(self.colour))
        painter.drawText(QPointF(self.x, self.baseline), self.text)


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled or outlined path."""

    path: QPainterPath
    fill: str = ""
    outline: str = ""
    outline_px: float = 0.0
    dashed: bool = False

    def paint(self, painter: QPainter) -> None:
        painter.setBrush(QColor(self.fill) if self.fill else Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(self.outline), self.outline_px) if self.outline else QPen(Qt.PenStyle.NoPen)
        if self.dashed:
            pen.setDashPattern([3.0, 3.0])
        painter.setPen(pen)
        painter.drawPath(self.path)


@dataclass(frozen=True, slots=True)
class Drawing:
    x: float
    y: float
    pixmap: QPixmap

    def paint(self, painter: QPainter) -> None:
        painter.drawPixmap(QPointF(self.x, self.y), self.pixmap)


Piece = Words | Shape | Drawing


def plain(text: str) -> str:
    """Foreign text as it can be shown on one line: control characters visible, direction tricks gone."""
    if text.isascii() and text.isprintable():
        return text
    visible = (chr(0x2400 + ord(c)) if ord(c) < 0x20 else c for c in text.translate(_BIDI))
    return "".join(c if unicodedata.category(c) not in ("Cc", "Zl", "Zp") else "\u2423" for c in visible)


@lru_cache(maxsize=512)
def metrics(size_px: int, face: Face) -> QFontMetricsF:
    return QFontMetricsF(font(size_px, face))


@lru_cache(maxsize=8192)
def advance(text: str, size_px: int, face: Face = Face.PLAIN) -> float:
    """Width of one line in pixels; kept, because a bench says the same things all day."""
    return metrics(size_px, face).horizontalAdvance(text)


@lru_cache(maxsize=2048)
def wrapped(text: str, width_px: float, size_px: int, face: Face = Face.PLAIN) -> tuple[str, ...]:
    """Lines no wider than `width_px`, broken at spaces; a single word wider than that is broken inside."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        tried = f"{line} {word}" if line else word
        if advance(tried, size_px, face) <= width_px:
            line = tried
            continue
        if line:
            lines.append(line)
        *whole, line = _chopped(word, width_px, size_px, face)
        lines.extend(whole)
    return (*lines, line)


def _chopped(word: str, width_px: float, size_px: int, face: Face) -> list[str]:
    parts = [""]
    for character in word:
        if parts[-1] and advance(parts[-1] + character, size_px, face) > width_px:
            parts.append("")
        parts[-1] += character
    return parts


@lru_cache(maxsize=2048)
def _ink(text: str, size_px: int, face: Face) -> QRectF:
    return metrics(size_px, face).tightBoundingRect(text)


@lru_cache(maxsize=2048)
def slashes(text: str, size_px: int, face: Face) -> QPainterPath:
    """The stroke through each zero of a line whose baseline is y 0: the typeface has none of its own."""
    path = QPainterPath()
    if any(unicodedata.bidirectional(character) in ("R", "AL", "AN") for character in text):
        return path    # runs change places there: where a zero lands is not known
    pen = QPainterPathStroker()
    pen.setWidth(size_px * (0.075 if face.bold else 0.055))
    zero = _ink("0", size_px, face)
    middle, height = zero.center(), zero.height() * 0.2
    for place in (n for n, character in enumerate(text) if character == "0"):
        x = advance(text[:place], size_px, face) + middle.x()
        path.moveTo(x - height * 0.42, middle.y() + height)
        path.lineTo(x + height * 0.42, middle.y() - height)
    return pen.createStroke(path)


class Sheet:
    """Takes pieces in pixels; sizes of type are in units. `top` of a text is the top of its capitals."""

    def __init__(self, width_px: float, height_px: float, look: Look) -> None:
        self.width = width_px
        self.height = height_px
        self.look = look
        self.theme = look.theme
        self.pieces: list[Piece] = []

    def px(self, units: float) -> int:
        return max(1, round(units * self.look.unit_px))

    def say(self, sentence: Sentence) -> str:
        return plain(self.look.translator.text(sentence))

    def text(
        self, text: str, x: float, top: float, size: float, colour: str = "",
        *, face: Face = Face.PLAIN, width: float | None = None, align: str = "left",
    ) -> QRectF:
        """One line. Within `width` it is aligned, and shortened at its end if it must be. Returns its ink."""
        size_px = self.px(size)
        shown = plain(text)
        if width is not None and advance(shown, size_px, face) > width:
            shown = metrics(size_px, face).elidedText(shown, Qt.TextElideMode.ElideRight, width)
        spare = 0.0 if width is None else width - advance(shown, size_px, face)
        left = x + {"left": 0.0, "center": spare / 2, "right": spare}[align]
        baseline = top + size_px * CAPITAL
        box = _ink(shown, size_px, face).translated(left, baseline)
        ink = colour or self.theme.ink
        self.pieces.append(Words(left, baseline, shown, font(size_px, face), ink, box))
        if "0" in shown and size <= LARGEST_SLASHED:
            self.pieces.append(Shape(slashes(shown, size_px, face).translated(left, baseline), ink))
        return box

    def paragraph(
        self, text: str, x: float, top: float, width: float, size: float, colour: str = "",
        *, face: Face = Face.PLAIN, most_lines: int = 99,
    ) -> float:
        """Lines under each other, all of them or the first `most_lines`. Returns the height from cap to base."""
        size_px = self.px(size)
        lines = wrapped(plain(text), width, size_px, face)
        for number, line in enumerate(lines[:most_lines]):
            last = number == most_lines - 1 and len(lines) > most_lines
            shown = f"{line} …" if last else line
            y = top + number * size_px * LEADING
            self.text(shown, x, y, size, colour, face=face, width=width)
        return self.paragraph_height(min(len(lines), most_lines), size)

    def lines_of(self, text: str, width: float, size: float, *, face: Face = Face.PLAIN) -> int:
        return len(self.wrapped(text, width, size, face=face))

    def wrapped(self, text: str, width: float, size: float, *, face: Face = Face.PLAIN) -> tuple[str, ...]:
        """The lines of a paragraph, for whoever sets them otherwise than from the left."""
        return wrapped(plain(text), width, self.px(size), face)

    def paragraph_height(self, lines: int, size: float) -> float:
        return self.px(size) * (CAPITAL + (lines - 1) * LEADING) if lines else 0.0

    def advance(self, text: str, size: float, *, face: Face = Face.PLAIN) -> float:
        return advance(plain(text), self.px(size), face)

    def block(
        self, box: QRectF, fill: str = "", *, radius: float = 0, outline: str = "", outline_px: float = 0,
        dashed: bool = False,
    ) -> None:
        path = QPainterPath()
        inset = outline_px / 2
        path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), self.px(radius), self.px(radius))
        self.pieces.append(Shape(path, fill, outline, outline_px, dashed))

    def shape(self, path: QPainterPath, fill: str) -> None:
        self.pieces.append(Shape(path, fill))

    def icon(self, name: str, x: float, y: float, size_px: int, colour: str) -> None:
        self.drawing(x, y, icon(name, round(size_px * self.look.dots_per_px), colour))

    def drawing(self, x: float, y: float, pixmap: QPixmap) -> None:
        if pixmap.devicePixelRatio() != self.look.dots_per_px:
            pixmap = pixmap.copy()
            pixmap.setDevicePixelRatio(self.look.dots_per_px)
        self.pieces.append(Drawing(x, y, pixmap))

    def key_cap(self, key: str, x: float, y: float, height: float, ink: str, ground: str) -> float:
        """A key as it looks on the keyboard, filled with ink so that it stands out. Returns its width."""
        size = 0.42 * height / self.look.unit_px
        width = max(height, self.advance(key, size, face=Face.BOLD) + height * 0.6)
        self.block(QRectF(x, y, width, height), ink, radius=6)
        top = y + (height - self.px(size) * CAPITAL) / 2
        self.text(key, x, top, size, ground, face=Face.BOLD, width=width, align="center")
        return width
