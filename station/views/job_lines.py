"""The lines of an order, as roomy as their number allows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from station.jobs import Job, JobLine
from station.sentences import say
from station.views import icons
from station.views.fonts import CAPITAL, Face
from station.views.serials import GAP, grouped
from station.views.sheet import Sheet

PAD = 32
MOST_DOTS = 10


@dataclass(frozen=True, slots=True)
class Density:
    """One way to draw a line, in units. `serial` 0 shows none."""

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


def draw_lines(sheet: Sheet, job: Job, top: float, bottom: float) -> None:
    """All lines from `top` to `bottom`; where they are too many, the finished ones are only counted."""
    density = next((d for d in DENSITIES if len(job.lines) * sheet.px(d.height) <= bottom - top), DENSITIES[-1])
    step = sheet.px(density.height)
    room = int((bottom - top) // step)
    lines = job.lines
    if len(lines) > room:
        room -= 1
        lines = tuple(sorted(job.lines, key=lambda line: line.left <= 0))[: max(room, 0)]
        more = sheet.say(say("and {count} more lines", count=len(job.lines) - len(lines)))
        sheet.text(more, sheet.px(PAD), top + len(lines) * step + sheet.px(12), 22, sheet.theme.soft)
    for number, line in enumerate(lines):
        _line(sheet, line, density, top + number * step)


def _line(sheet: Sheet, line: JobLine, density: Density, y: float) -> None:
    pad, height = sheet.px(PAD), sheet.px(density.height)
    sheet.block(QRectF(pad, y, sheet.width - 2 * pad, max(1, sheet.px(1))), sheet.theme.line)
    side = sheet.px(density.picture)
    colour = sheet.theme.soft if line.left <= 0 else sheet.theme.ink
    pixmap = icons.product(line.picture, round(side * sheet.look.dots_per_px), colour)
    sheet.drawing(pad, y + (height - side) / 2, pixmap)
    x = pad + side + sheet.px(20)
    middle = y + height / 2
    progress = _progress(sheet, line, sheet.width - pad, middle if density.serial == 0 else y + sheet.px(34), colour)
    room = sheet.width - pad - x - sheet.px(24)
    beside = room - progress
    if density.code == 0:
        sheet.text(line.name, x, middle - sheet.px(density.name) * CAPITAL / 2, density.name, colour, width=beside)
        return
    under = density.serial == 0
    first = middle - sheet.px(22) if under else y + sheet.px(24)
    face = Face.BOLD if line.left > 0 else Face.PLAIN
    sheet.text(line.name, x, first, density.name, colour, face=face, width=beside)
    second = first + sheet.px(density.name) + sheet.px(6)
    sheet.text(line.sku, x, second, density.code, sheet.theme.soft, face=Face.MONO, width=beside if under else room)
    if density.serial:
        _serials(sheet, line, density, x, second + sheet.px(density.code) + sheet.px(10), room)


def _progress(sheet: Sheet, line: JobLine, right: float, middle: float, colour: str) -> float:
    """●●●○ up to ten units, figures above that. Returns its width."""
    if line.ordered > MOST_DOTS:
        text = f"{sheet.look.translator.number(line.packed)} / {sheet.look.translator.number(line.ordered)}"
        width = sheet.advance(text, 26, face=Face.BOLD)
        sheet.text(text, right - width, middle - sheet.px(26) * CAPITAL / 2, 26, colour, face=Face.BOLD)
        return width
    side, gap = sheet.px(20), sheet.px(8)
    width = line.ordered * side + (line.ordered - 1) * gap
    for number in range(line.ordered):
        box = QRectF(right - width + number * (side + gap), middle - side / 2, side, side)
        sheet.shape(_dot(box, number < line.packed), colour)
    return width


def _dot(box: QRectF, full: bool) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(box)
    if not full:
        rim = box.width() * 0.14
        path.addEllipse(box.adjusted(rim, rim, -rim, -rim))
    return path


def _serials(sheet: Sheet, line: JobLine, density: Density, x: float, y: float, room: float) -> None:
    """Serials in this parcel, newest first, whole or not at all; before the first, the exact ones wanted."""
    waiting = tuple(serial for serial in line.wanted if serial not in line.serials)
    if line.serials:
        _row(sheet, tuple(reversed(line.serials)), density.serial, x, y, room, sheet.theme.ink)
    elif waiting and line.exact:
        exactly = sheet.say(say("Exactly")) + GAP
        width = sheet.advance(exactly + " ", density.serial)
        sheet.text(exactly, x, y, density.serial, sheet.theme.soft)
        _row(sheet, waiting, density.serial, x + width, y, room - width, sheet.theme.soft)


def _row(sheet: Sheet, serials: tuple[str, ...], size: float, x: float, y: float, room: float, colour: str) -> None:
    for number, serial in enumerate(serials):
        text = grouped(serial)
        width = sheet.advance(text, size, face=Face.MONO)
        rest = len(serials) - number
        more = f"+{rest}"
        spare = sheet.advance(more, size, face=Face.MONO) + sheet.px(20) if rest > 1 else 0
        if width + spare > room:
            sheet.text(more, x, y, size, sheet.theme.soft, face=Face.MONO)
            return
        sheet.text(text, x, y, size, colour, face=Face.MONO)
        x += width + sheet.px(24)
        room -= width + sheet.px(24)
