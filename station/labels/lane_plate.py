"""The licence plate of one returned unit: its lane, large, and the plate that is scanned back. 2 × 1 inches."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

from station.labels.fitting import Box, Style, centred
from station.labels.fonts import Face
from station.labels.raster import Canvas
from station.labels.symbols import datamatrix
from station.labels.unit import HEIGHT_MM, MARGIN_MM, SQUARE_MM, WIDTH_MM


@dataclass(frozen=True, slots=True)
class LanePlate:
    """`plate` is what the symbol says; `grade` a short text in the site's language."""

    lane: str
    plate: str
    grade: str
    client: str = ""
    name: str = ""
    serial: str = ""
    note: str = ""


def render(label: LanePlate, dots_per_mm: int) -> Image.Image:
    """The label's dots. Raises `CannotEncode`, `SymbolTooWide` or `DoesNotFit`."""
    canvas = Canvas(width_mm=WIDTH_MM, height_mm=HEIGHT_MM, dots_per_mm=dots_per_mm)
    canvas.symbol(datamatrix(label.plate), Box(0.8, 1.2, SQUARE_MM, SQUARE_MM), largest_mm=1.0)
    canvas.text(label.plate, Box(MARGIN_MM, 21.2, SQUARE_MM, 2.8), Style(2.5, 1.9, cut=False), Face.MONO)
    left_mm = SQUARE_MM + 1.6
    width_mm = WIDTH_MM - MARGIN_MM - left_mm
    box = Box(left_mm, 1.6, width_mm, 8.6)
    lane = canvas.fit(label.lane, box, Style(6.0, 2.6, lines=2, cut=False), Face.BOLD)
    canvas.lines(lane, centred(box, lane), Face.BOLD)
    canvas.text(label.grade, Box(left_mm, 10.8, width_mm, 3.0), Style(2.8, 2.0), Face.BOLD)
    canvas.text(label.name, Box(left_mm, 14.2, width_mm, 2.6), Style(2.3, 1.9))
    canvas.text(label.serial, Box(left_mm, 17.0, width_mm, 3.8), Style(2.5, 1.4, lines=2, cut=False), Face.MONO)
    _who(canvas, label, left_mm, width_mm)
    return canvas.image


def _who(canvas: Canvas, label: LanePlate, left_mm: float, width_mm: float) -> None:
    """Under each other where there are both: the client may be cut, the number of its return never."""
    top_mm = 20.9 if label.client and label.note else 21.2
    if label.client:
        canvas.text(label.client, Box(left_mm, top_mm, width_mm, 1.9 if label.note else 2.6), Style(2.2, 1.6))
    if label.note:
        below_mm = 22.8 if label.client else top_mm
        canvas.text(label.note, Box(left_mm, below_mm, width_mm, 1.9), Style(1.9, 1.4, cut=False))
