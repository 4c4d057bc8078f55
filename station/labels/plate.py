"""The licence plate of a carton or pallet: its SSCC as bars, 4 × 2 inches, read from a step away."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

from station.labels.fitting import Box, Style
from station.labels.fonts import Face
from station.labels.parcel import spaced_sscc
from station.labels.place import HEIGHT_MM, INNER_MM, MARGIN_MM, WIDTH_MM
from station.labels.raster import Align, Canvas
from station.labels.symbols import gs1_128


@dataclass(frozen=True, slots=True)
class Plate:
    """`sscc` has 18 digits. `kind` says carton or pallet in the site's language; `note` is a short fact."""

    kind: str
    client: str
    sscc: str
    note: str = ""


def render(plate: Plate, dots_per_mm: int) -> Image.Image:
    """The label's dots. Raises `CannotEncode` or `SymbolTooWide`."""
    canvas = Canvas(width_mm=WIDTH_MM, height_mm=HEIGHT_MM, dots_per_mm=dots_per_mm)
    canvas.text(plate.kind, Box(MARGIN_MM, 3.5, INNER_MM * 0.6, 8), Style(6.5, 3.4), Face.BOLD)
    canvas.text(plate.note, Box(MARGIN_MM + INNER_MM * 0.6, 4.5, INNER_MM * 0.4, 5), Style(3.4, 2.2), align=Align.RIGHT)
    canvas.text(plate.client, Box(MARGIN_MM, 12.5, INNER_MM, 5), Style(4.0, 2.4))
    canvas.symbol(gs1_128((("00", plate.sscc),)), Box(0, 19, WIDTH_MM, 22), largest_mm=0.75)
    canvas.text(spaced_sscc(plate.sscc), Box(MARGIN_MM, 43.5, INNER_MM, 5), Style(4.0, 2.8, cut=False), Face.MONO,
                align=Align.CENTRE)
    return canvas.image
