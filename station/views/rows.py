"""Rows of a panel, as roomy as their number allows: picture, name, code, how much is done, the newest serials.

One drawing for the lines of an order and for the rows of any other task.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from station.sentences import Sentence
from station.verdicts import Tone
from station.views import icons
from station.views.fonts import CAPITAL, Face
from station.views.serials import GAP, grouped
from station.views.sheet import LEADING, Sheet
from station.views.symbols import symbol

PAD = 32
MOST_DOTS = 10
MARK = 30
DOT, DOT_GAP = 20, 8
AMOUNT = 26
NAMES = (30, 28, 26, 24, 22, 20)    # all names are smaller before one is cut


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one row shows. Serials newest first; `lead` is said before them. `mark` draws that tone's symbol."""

    name: str | Sentence
    code: str = ""
    detail: Sentence | None = None
    picture: str = ""
    done: int = 0
    total: int | None = None           # None: nobody has said how many
    serials: tuple[str, ...] = ()
    lead: Sentence | None = None
    mark: Tone | None = None

    @property
    def over(self) -> bool:
        """Nothing is left to do in this row, and nothing is wrong with it."""
        return self.mark is None and self.total is not None and self.done >= self.total


@dataclass(frozen=True, slots=True)
class Density:
    """One way to draw a row, in units. `serial` 0 shows none."""

    height: int
    picture: int
    name: int
    code: int
    serial: int


DENSITIES = (
    Density(height=148, picture=104, name=30, code=22, serial=24),
    Density(height=112, picture=72, name=26, code=20, serial=20),
    Density(height=76, picture=52, name=24, code=18, serial=0),
    Density(height=48, picture=36, name=22, code=0, serial=0),
)


def draw_rows(sheet: Sheet, rows: tuple[Row, ...], top: float, bottom: float, more: Sentence) -> None:
    """All rows from `top` to `bottom`; where they are too many, the finished ones are only counted by `more`."""
    density = _density(sheet, rows, bottom - top)
    step = sheet.px(density.height)
    room = max(0, int((bottom - top) // step))
    if len(rows) > room:
        shown = tuple(sorted(rows, key=lambda row: (row.mark is None, row.over)))[: max(room - 1, 0)]
        _counted(sheet, more, len(rows) - len(shown), top + len(shown) * step + sheet.px(12), bottom)
        rows = shown
    drawn = [_Drawn(sheet, row, density, top + number * step) for number, row in enumerate(rows)]
    dotted = all(one.fits(density.name, dotted=True) for one in drawn)    # figures take less room than ten dots
    name = next((size for size in NAMES if size <= density.name
                 and all(one.fits(size, dotted=dotted) for one in drawn)), NAMES[-1])
    for one in drawn:
        one.draw(name, dotted=dotted)


def _density(sheet: Sheet, rows: tuple[Row, ...], room: float) -> Density:
    """The roomiest that holds all rows; a smaller picture rather than a cut name, where that costs no serial."""
    fitting = [d for d in DENSITIES if len(rows) * sheet.px(d.height) <= room] or [DENSITIES[-1]]
    as_rich = [d for d in fitting if bool(d.serial) == bool(fitting[0].serial) and d.code]
    return next((d for d in as_rich if all(_Drawn(sheet, row, d, 0).fits(NAMES[-1], dotted=False) for row in rows)),
                fitting[0])


def _counted(sheet: Sheet, more: Sentence, count: int, y: float, bottom: float) -> None:
    """How many there are besides, where there is room to say so."""
    if y + sheet.px(22) <= bottom:
        text = sheet.say(replace(more, facts={**more.facts, "count": count}))
        sheet.text(text, sheet.px(PAD), y, 22, sheet.theme.soft, width=sheet.width - 2 * sheet.px(PAD))


class _Drawn:
    """One row at its place."""

    def __init__(self, sheet: Sheet, row: Row, density: Density, y: float) -> None:
        self.sheet, self.row, self.density, self.y = sheet, row, density, y
        self.right = sheet.width - sheet.px(PAD)
        self.middle = y + sheet.px(density.height) / 2
        self.colour = sheet.theme.soft if row.over else sheet.theme.ink
        self._dotted, self._size = True, density.name

    def fits(self, name: int, *, dotted: bool) -> bool:
        """Is the name whole in this type, beside dots or figures?"""
        sheet = self.sheet
        beside = self._dots_width() if dotted else sheet.advance(self._figures(), AMOUNT, face=Face.BOLD)
        mark = sheet.px(MARK + 16) if self.row.mark is not None else 0
        taken = sheet.px(2 * PAD + self.density.picture + 20 + 24) + beside + mark
        return sheet.advance(self._name(), name, face=Face.BOLD) + taken <= sheet.width

    def draw(self, name: int, *, dotted: bool) -> None:
        self._size, self._dotted = name, dotted
        sheet, row, density = self.sheet, self.row, self.density
        pad = sheet.px(PAD)
        sheet.block(QRectF(pad, self.y, sheet.width - 2 * pad, max(1, sheet.px(1))), sheet.theme.line)
        side = sheet.px(density.picture)
        pixmap = icons.product(row.picture, round(side * sheet.look.dots_per_px), self.colour)
        sheet.drawing(pad, self.middle - side / 2, pixmap)
        x = pad + side + sheet.px(20)
        room = self.right - x - sheet.px(24)
        self._words(x, room, room - self._progress())

    def _words(self, x: float, room: float, beside: float) -> None:
        """Name, code, serials under each other; `beside` is the width left of the progress."""
        sheet, row, density = self.sheet, self.row, self.density
        under = density.serial == 0
        bare = under and not row.code and row.detail is None
        if density.code == 0 or bare:
            self._one_line(x, beside)
            return
        first = self.middle - sheet.px(22) if under else self.y + sheet.px(24)
        face = Face.PLAIN if row.over else Face.BOLD
        second = first + sheet.px(density.name) + sheet.px(6)
        if density.serial and sheet.advance(self._name(), self._size, face=face) > beside:
            first = self.y + sheet.px(10)      # two lines, where a third and a fourth have room under them
            second = first + sheet.px(self._size) * LEADING + sheet.px(self._size + 6)
            sheet.paragraph(self._name(), x, first, beside, self._size, self.colour, face=face, most_lines=2)
        else:
            sheet.text(self._name(), x, first, self._size, self.colour, face=face, width=beside)
        third = second + sheet.px(density.code) + sheet.px(10)
        alone = bool(density.serial) and not row.serials    # the line of the serials is free for the detail
        self._code(x, second, beside if under else room, with_detail=not alone)
        if density.serial and row.serials:
            self._serials(x, third, room)
        elif alone and row.detail is not None:
            sheet.text(sheet.say(row.detail), x, third if row.code else second, density.code, self.colour, width=room)

    def _name(self) -> str:
        return self.sheet.say(self.row.name) if isinstance(self.row.name, Sentence) else self.row.name

    def _one_line(self, x: float, width: float) -> None:
        said = self.sheet.say(self.row.detail) if self.row.detail is not None else ""
        text = " · ".join(part for part in (self._name(), said) if part)
        top = self.middle - self.sheet.px(self._size) * CAPITAL / 2
        face = Face.BOLD if self.density.code and not self.row.over else Face.PLAIN
        if self.sheet.advance(text, self._size, face=face) > width:    # the name whole, before half of its detail
            text = self._name() or said
        self.sheet.text(text, x, top, self._size, self.colour, face=face, width=width)

    def _code(self, x: float, top: float, width: float, *, with_detail: bool) -> None:
        sheet, row, size = self.sheet, self.row, self.density.code
        sheet.text(row.code, x, top, size, sheet.theme.soft, face=Face.MONO, width=width)
        if not with_detail or row.detail is None:
            return
        taken = sheet.advance(row.code, size, face=Face.MONO) + sheet.px(20) if row.code else 0.0
        if width - taken > sheet.px(80):
            said = sheet.say(row.detail)
            fitting = next((s for s in (size, size - 2, size - 4) if sheet.advance(said, s) <= width - taken), size - 4)
            sheet.text(said, x + taken, top, fitting, self.colour, width=width - taken)

    def _progress(self) -> float:
        """The mark, then ●●●○ up to ten units or figures above that. Returns the width they take."""
        centre = self.middle if self.density.serial == 0 else self.y + self.sheet.px(34)
        width = self._amount(centre)
        if self.row.mark is None:
            return width
        side = self.sheet.px(MARK)
        x = self.right - width - (self.sheet.px(16) if width else 0) - side
        self.sheet.shape(symbol(self.row.mark, x, centre - side / 2, side), self.colour)
        return self.right - x

    def _amount(self, centre: float) -> float:
        sheet, row = self.sheet, self.row
        if row.total is not None and row.done <= row.total <= MOST_DOTS and self._dotted:
            return self._dots(row.done, row.total, centre)
        text = self._figures()
        if not text:
            return 0.0
        width = sheet.advance(text, AMOUNT, face=Face.BOLD)
        top = centre - sheet.px(AMOUNT) * CAPITAL / 2
        sheet.text(text, self.right - width, top, AMOUNT, self.colour, face=Face.BOLD)
        return width

    def _figures(self) -> str:
        row, number = self.row, self.sheet.look.translator.number
        if row.total is None:
            return number(row.done) if row.done else ""
        return f"{number(row.done)} / {number(row.total)}"

    def _dots_width(self) -> float:
        """Of the dots; of the figures where there are no dots."""
        row = self.row
        if row.total is None or not row.done <= row.total <= MOST_DOTS:
            return self.sheet.advance(self._figures(), AMOUNT, face=Face.BOLD)
        count = row.total
        return max(0, count * self.sheet.px(DOT) + (count - 1) * self.sheet.px(DOT_GAP))

    def _dots(self, full: int, count: int, centre: float) -> float:
        side, gap, width = self.sheet.px(DOT), self.sheet.px(DOT_GAP), self._dots_width()
        for number in range(count):
            box = QRectF(self.right - width + number * (side + gap), centre - side / 2, side, side)
            self.sheet.shape(_dot(box, number < full), self.colour)
        return width

    def _serials(self, x: float, y: float, room: float) -> None:
        """Whole or not at all."""
        sheet, row, size = self.sheet, self.row, self.density.serial
        ink = sheet.theme.ink
        if row.lead is not None:
            lead, ink = sheet.say(row.lead) + GAP, sheet.theme.soft
            width = sheet.advance(lead + " ", size)
            sheet.text(lead, x, y, size, ink)
            x, room = x + width, room - width
        for number, serial in enumerate(row.serials):
            text, rest = grouped(serial), len(row.serials) - number
            width, more = sheet.advance(text, size, face=Face.MONO), f"+{rest}"
            spare = sheet.advance(more, size, face=Face.MONO) + sheet.px(20) if rest > 1 else 0
            if width + spare > room:
                sheet.text(more, x, y, size, sheet.theme.soft, face=Face.MONO)
                return
            sheet.text(text, x, y, size, ink, face=Face.MONO)
            x, room = x + width + sheet.px(24), room - width - sheet.px(24)


def _dot(box: QRectF, full: bool) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(box)
    if not full:
        rim = box.width() * 0.14
        path.addEllipse(box.adjusted(rim, rim, -rim, -rim))
    return path
