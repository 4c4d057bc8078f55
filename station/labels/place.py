"""The label of a place: bin, tote, lane, dock, cart, cage. 4 × 2 inches, read from a step away."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

from station.labels.fitting import Box, Style, centred
from station.labels.fonts import Face
from station.labels.raster import Align, Canvas, SymbolTooWide
from station.labels.symbols import CannotEncode, code128, datamatrix

WIDTH_MM = 101.6
HEIGHT_MM = 50.8
MARGIN_MM = 4.0
INNER_MM = WIDTH_MM - 2 * MARGIN_MM
SQUARE_MM = 30.0


@dataclass(frozen=True, slots=True)
class PlaceLabel:
    """`name` is what people call the place, `code` what a scanner reads; `kind` and `zone` say what it is."""

    kind: str
    name: str
    code: str
    zone: str = ""


def render(label: PlaceLabel, dots_per_mm: int) -> Image.Image:
    """Bars where the code has room for them, for the oldest scanner on a cart; else a square."""
    try:
        return _with_bars(label, dots_per_mm)
    except (CannotEncode, SymbolTooWide):
        return _with_square(label, dots_per_mm)


def _with_bars(label: PlaceLabel, dots_per_mm: int) -> Image.Image:
    canvas = Canvas(width_mm=WIDTH_MM, height_mm=HEIGHT_MM, dots_per_mm=dots_per_mm)
    canvas.symbol(code128(label.code), Box(0, 27, WIDTH_MM, 17), largest_mm=0.75)
    _words(canvas, label, width_mm=INNER_MM, name_mm=16.0)
    below = Box(MARGIN_MM, 45, INNER_MM, 3.4)
    canvas.text(label.code, below, Style(3.0, 2.0, cut=False), Face.MONO, align=Align.CENTRE)
    return canvas.image


def _with_square(label: PlaceLabel, dots_per_mm: int) -> Image.Image:
    canvas = Canvas(width_mm=WIDTH_MM, height_mm=HEIGHT_MM, dots_per_mm=dots_per_mm)
    canvas.symbol(datamatrix(label.code), Box(WIDTH_MM - SQUARE_MM - 2, 8, SQUARE_MM, SQUARE_MM))
    _words(canvas, label, width_mm=INNER_MM - SQUARE_MM, name_mm=26.0)
    canvas.text(label.code, Box(MARGIN_MM, 40.5, INNER_MM, 8), Style(3.0, 2.0, lines=2, cut=False), Face.MONO)
    return canvas.image


def _words(canvas: Canvas, label: PlaceLabel, *, width_mm: float, name_mm: float) -> None:
    what = " · ".join(part for part in (label.kind, label.zone) if part)
    canvas.text(what, Box(MARGIN_MM, 3.5, width_mm, 4), Style(3.4, 2.2))
    box = Box(MARGIN_MM, 8.5, width_mm, name_mm)
    fitted = canvas.fit(label.name, box, Style(16.0, 4.0, lines=3, cut=False), Face.BOLD)
    canvas.lines(fitted, centred(box, fitted), Face.BOLD)
