"""The parcel label: 4 × 6 inches, read by a tired person at arm's length and by a scanner at an angle.

One big fact: the order number. One symbol for everybody: the SSCC. Everything else is small.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from station.labels.fitting import Box, Style, centred
from station.labels.fonts import Face
from station.labels.raster import Align, Canvas
from station.labels.symbols import gs1_128, gs1_datamatrix, is_gs1_text
from station.sentences import Sentence, say

WIDTH_MM = 101.6
HEIGHT_MM = 152.4
MARGIN_MM = 4.0
INNER_MM = WIDTH_MM - 2 * MARGIN_MM
ADDRESS_MM = 32.0
SQUARE_MM = 25.5
ORDER_AI_LONGEST = 30      # GS1 General Specifications: AI (400) is X..30

NAME = Style(em_mm=3.4, min_mm=2.2, lines=1)
SMALL = Style(em_mm=2.8, min_mm=2.0, lines=1)
BIG_ORDER = Style(em_mm=13.0, min_mm=4.0, lines=3, cut=False)


@dataclass(frozen=True, slots=True)
class ParcelLabel:
    """What the label says, in words of the site. Empty texts leave their place empty; `sscc` has 18 digits.

    `parcel` is "2 of 3" or "2", `cut_off` and `weight` are already formatted for the site.
    """

    site: str
    client: str
    ship_to: tuple[str, ...]
    order: str
    parcel: str
    sscc: str
    ship_from: tuple[str, ...] = ()
    lane: str = ""
    carrier: str = ""
    cut_off: str = ""
    weight: str = ""


def render(label: ParcelLabel, dots_per_mm: int, translate: Callable[[Sentence], str] = str) -> Image.Image:
    """The label's dots. `translate` gives the captions' language. Raises `CannotEncode` or `DoesNotFit`."""
    canvas = Canvas(width_mm=WIDTH_MM, height_mm=HEIGHT_MM, dots_per_mm=dots_per_mm)
    _sender(canvas, label)
    _receiver(canvas, label, translate(say("SHIP TO")))
    _order(canvas, label, translate(say("ORDER")))
    _facts(canvas, label, translate)
    _carrier(canvas, label, translate)
    _symbols(canvas, label)
    return canvas.image


def _sender(canvas: Canvas, label: ParcelLabel) -> None:
    half_mm = INNER_MM / 2 - 1
    y_mm = canvas.text(label.client, Box(MARGIN_MM, 4, half_mm, 4), NAME, Face.BOLD)
    canvas.text(label.site, Box(MARGIN_MM + half_mm + 2, 4, half_mm, 4), NAME, align=Align.RIGHT)
    street = ", ".join(line for line in label.ship_from if line)
    if street:
        canvas.text(street, Box(MARGIN_MM, y_mm + 0.4, INNER_MM, 3), SMALL)
    canvas.rule(Box(MARGIN_MM, 12.5, INNER_MM, 0.25))


def _receiver(canvas: Canvas, label: ParcelLabel, caption: str) -> None:
    canvas.text(caption, Box(MARGIN_MM, 14, INNER_MM, 2.4), SMALL)
    lines = [line for line in label.ship_to if line]
    if not lines:
        return
    pitch_mm = min(7.0, ADDRESS_MM / len(lines))
    em_mm = pitch_mm / 1.22
    for number, line in enumerate(lines):
        style = Style(em_mm=em_mm, min_mm=em_mm * 0.55)
        box = Box(MARGIN_MM, 17.5 + number * pitch_mm, INNER_MM, pitch_mm)
        canvas.text(line, box, style, Face.TEXT if number else Face.BOLD)


def _order(canvas: Canvas, label: ParcelLabel, caption: str) -> None:
    canvas.rule(Box(MARGIN_MM, 50, INNER_MM, 0.25))
    canvas.text(caption, Box(MARGIN_MM, 51.5, INNER_MM, 2.4), SMALL)
    box = Box(MARGIN_MM, 55, INNER_MM, 16)
    fitted = canvas.fit(label.order, box, BIG_ORDER, Face.BOLD)
    canvas.lines(fitted, centred(box, fitted), Face.BOLD)


def _facts(canvas: Canvas, label: ParcelLabel, translate: Callable[[Sentence], str]) -> None:
    """Three facts in a row that never moves: an eye learns where to look."""
    canvas.rule(Box(MARGIN_MM, 72.5, INNER_MM, 0.25))
    facts = ((say("PARCEL"), label.parcel), (say("LANE"), label.lane), (say("WEIGHT"), label.weight))
    width_mm = INNER_MM / len(facts)
    for column, (caption, value) in enumerate(facts):
        _fact(canvas, translate(caption), value, Box(MARGIN_MM + column * width_mm, 74, width_mm - 2, 10.5))


def _carrier(canvas: Canvas, label: ParcelLabel, translate: Callable[[Sentence], str]) -> None:
    canvas.rule(Box(MARGIN_MM, 86, INNER_MM, 0.25))
    width_mm = INNER_MM - SQUARE_MM - 2
    _fact(canvas, translate(say("CARRIER")), label.carrier, Box(MARGIN_MM, 87.5, width_mm, 12))
    _fact(canvas, translate(say("CUT-OFF")), label.cut_off, Box(MARGIN_MM, 101, width_mm, 10))


def _fact(canvas: Canvas, caption: str, value: str, box: Box) -> None:
    canvas.text(caption, Box(box.x_mm, box.y_mm, box.width_mm, 2.4), SMALL)
    below = Box(box.x_mm, box.y_mm + 3.2, box.width_mm, box.height_mm - 3.2)
    canvas.text(value or "–", below, Style(em_mm=5.6, min_mm=2.6, lines=2), Face.BOLD)


def _symbols(canvas: Canvas, label: ParcelLabel) -> None:
    """The SSCC twice: bars for every scanner, and a square that is read from any side and holds the order too."""
    elements = (("00", label.sscc),)
    order = (("400", label.order),) if is_gs1_text(label.order, longest=ORDER_AI_LONGEST) else ()
    square = Box(WIDTH_MM - MARGIN_MM - SQUARE_MM, 86.5, SQUARE_MM, SQUARE_MM)
    canvas.symbol(gs1_datamatrix(elements + order), square, align=Align.RIGHT)
    canvas.symbol(gs1_128(elements), Box(MARGIN_MM, 112.5, INNER_MM, 31), largest_mm=0.5)
    canvas.text(spaced_sscc(label.sscc), Box(MARGIN_MM, 144.2, INNER_MM, 4), Style(em_mm=3.9, min_mm=3.0, cut=False),
                Face.MONO, align=Align.CENTRE)


def spaced_sscc(sscc: str) -> str:
    """18 digits as people read them: extension digit, fours, check digit."""
    body = " ".join(sscc[start:start + 4] for start in range(1, 17, 4))
    return f"(00) {sscc[:1]} {body} {sscc[17:]}"
