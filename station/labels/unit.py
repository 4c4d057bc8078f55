"""The house label of one unit that has no serial a scanner can read, and of a returned one: 2 × 1 inches."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

from station.labels.fitting import Box, Style, centred
from station.labels.fonts import Face
from station.labels.raster import Canvas
from station.labels.symbols import Symbol, datamatrix, gs1_datamatrix, is_gs1_text

WIDTH_MM = 50.8
HEIGHT_MM = 25.4
MARGIN_MM = 1.5
SQUARE_MM = 19.0
SERIAL_AI_LONGEST = 20     # GS1 General Specifications: AI (21) is X..20


@dataclass(frozen=True, slots=True)
class UnitLabel:
    """`gtin` has 14 digits, or is "" where the SKU has none. `note` is a short fact: a date, a grade, a lane."""

    client: str
    sku: str
    name: str
    serial: str
    gtin: str = ""
    note: str = ""


def render(label: UnitLabel, dots_per_mm: int) -> Image.Image:
    """The label's dots. Raises `CannotEncode`, `SymbolTooWide` or `DoesNotFit`."""
    canvas = Canvas(width_mm=WIDTH_MM, height_mm=HEIGHT_MM, dots_per_mm=dots_per_mm)
    canvas.symbol(_symbol(label), Box(0.8, (HEIGHT_MM - SQUARE_MM) / 2, SQUARE_MM, SQUARE_MM), largest_mm=1.0)
    left_mm = SQUARE_MM + 1.6
    width_mm = WIDTH_MM - MARGIN_MM - left_mm
    canvas.text(label.client, Box(left_mm, 1.6, width_mm, 2.6), Style(2.4, 1.9))
    box = Box(left_mm, 4.4, width_mm, 8.0)
    serial = canvas.fit(label.serial, box, Style(5.0, 2.2, lines=3, cut=False), Face.MONO_BOLD)
    canvas.lines(serial, centred(box, serial), Face.MONO_BOLD)
    canvas.text(label.sku, Box(left_mm, 12.8, width_mm, 3.2), Style(2.8, 1.9, lines=2, cut=False), Face.BOLD)
    canvas.text(label.name, Box(left_mm, 16.4, width_mm, 5.0), Style(2.3, 2.0, lines=2))
    canvas.text(label.note, Box(left_mm, 22.1, width_mm, 2.4), Style(2.2, 1.8))
    return canvas.image


def _symbol(label: UnitLabel) -> Symbol:
    """GS1 where GTIN and serial allow it, so that every scanner knows what it reads; else the serial alone."""
    if label.gtin and is_gs1_text(label.serial, longest=SERIAL_AI_LONGEST):
        return gs1_datamatrix((("01", label.gtin), ("21", label.serial)))
    return datamatrix(label.serial)
