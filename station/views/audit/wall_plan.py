"""Laying out the wall: pieces to paint, and spots that open what is behind them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from math import ceil

from PySide6.QtCore import QPointF, QRectF

from station.audits.asking import Door
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.fonts import CAPITAL, Face
from station.views.sheet import Drawing, Look, Piece, Shape, Sheet, Words
from station.views.symbols import symbol

GAP_U = 12.0


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that opens `door`. `text` says what it is to whoever cannot see it."""

    box: QRectF
    door: Door
    text: str


@dataclass(frozen=True, slots=True)
class Design:
    """How a tile is drawn: its size in units. The first is the richest."""

    name: str
    width_u: float
    height_u: float
    small_u: float        # its smallest type


@dataclass(frozen=True, slots=True)
class Grid:
    """So many columns of cells, each with its own pixels per unit."""

    design: Design
    columns: int
    unit_px: float
    cell: QRectF          # the first one, gap included at its right and under it

    def box(self, number: int, gap_px: float) -> QRectF:
        row, column = divmod(number, self.columns)
        at = self.cell.topLeft() + QPointF(column * self.cell.width(), row * self.cell.height())
        return QRectF(at.x(), at.y(), self.cell.width() - gap_px, self.cell.height() - gap_px)


def grid_for(count: int, area: QRectF, designs: tuple[Design, ...], *, least_px: float, most_unit_px: float,
             gap_px: float) -> Grid:
    """The richest design whose smallest type is still `least_px`; where none is, the last as large as it can be."""
    grids = [_best(count, area, design, gap_px) for design in designs]
    chosen = next((grid for grid in grids if grid.unit_px * grid.design.small_u >= least_px), grids[-1])
    unit = min(chosen.unit_px, most_unit_px)
    height = min(chosen.cell.height(), chosen.design.height_u * unit * 1.3 + gap_px)
    width = min(chosen.cell.width(), chosen.design.width_u * unit * 1.5 + gap_px)
    return replace(chosen, unit_px=unit, cell=QRectF(area.x(), area.y(), width, height))


def _best(count: int, area: QRectF, design: Design, gap_px: float) -> Grid:
    tried = []
    for columns in range(1, count + 1):
        rows = ceil(count / columns)
        width, height = (area.width() + gap_px) / columns, (area.height() + gap_px) / rows
        unit = min((width - gap_px) / design.width_u, (height - gap_px) / design.height_u)
        tried.append(Grid(design, columns, unit, QRectF(area.x(), area.y(), width, height)))
    return max(tried, key=lambda grid: grid.unit_px)


class Plan:
    """A sheet of the whole wall. `at` works on a part of it in units of its own."""

    def __init__(self, width_px: float, height_px: float, look: Look) -> None:
        self.look = look
        self.width, self.height = width_px, height_px
        self.pieces: list[Piece] = []
        self.spots: list[Spot] = []

    @contextmanager
    def at(self, box: QRectF, unit_px: float) -> Iterator[Sheet]:
        """A sheet whose origin is the corner of `box`."""
        sheet = Sheet(box.width(), box.height(), replace(self.look, unit_px=unit_px))
        yield sheet
        self.pieces.extend(_moved(piece, box.x(), box.y()) for piece in sheet.pieces)

    def open(self, box: QRectF, door: Door | None, text: str) -> None:
        if door is not None:
            self.spots.append(Spot(box, door, text))


def _moved(piece: Piece, x: float, y: float) -> Piece:
    match piece:
        case Words():
            return replace(piece, x=piece.x + x, baseline=piece.baseline + y, box=piece.box.translated(x, y))
        case Shape():
            return replace(piece, path=piece.path.translated(x, y))
        case Drawing():
            return replace(piece, x=piece.x + x, y=piece.y + y)


def centred(sheet: Sheet, middle: float, size_u: float) -> float:
    """The top of a line of capitals whose middle is at `middle`."""
    return middle - sheet.px(size_u) * CAPITAL / 2


def marked(sheet: Sheet, tone: Tone, x: float, middle: float, side_u: float, ink: str) -> float:
    """The symbol of a tone; returns where it ends."""
    side = sheet.px(side_u)
    sheet.shape(symbol(tone, x, middle - side / 2, side), ink)
    return x + side


def pair(sheet: Sheet, figure: str, name: str, x: float, top: float, size_u: float, *, width: float,
         ink: str = "") -> float:
    """A figure and what it counts behind it; returns where it ends."""
    end = sheet.text(figure, x, top, size_u, ink, face=Face.BOLD, width=width).right()
    lower = top + (sheet.px(size_u) - sheet.px(size_u * 0.68)) * CAPITAL
    left = max(x, end) + sheet.px(size_u * 0.3)
    room = x + width - left
    if room > sheet.px(size_u):
        end = sheet.text(name, left, lower, size_u * 0.68, sheet.theme.soft, width=room).right()
    return end


def spell(time: timedelta) -> Sentence:
    """"2 h 40", "12 min": how long, to the minute."""
    minutes = max(0, int(time.total_seconds()) // 60)
    if minutes < 60:
        return say("{minutes} min", minutes=minutes)
    if minutes < 1440:
        return say("{hours} h {minutes}", hours=minutes // 60, minutes=f"{minutes % 60:02}")
    return say("{days} d", days=minutes // 1440)
