"""The rows of a packing list: a line, and under it its serials in columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from station.labels.fitting import LEADING, Box, Style, fit
from station.labels.fonts import Face
from station.labels.papers import BODY_EM_MM, HAIR_MM, MARGIN_MM, QUIET, Column, Row
from station.labels.pdf import Document, Translate, measure
from station.sentences import say

SERIAL = Style(em_mm=3.0, min_mm=1.8, lines=1, cut=False)
SERIAL_GAP_MM = 6.0
SERIAL_ROW_MM = 4.6
INDENT_MM = 4.0
CODE = Style(em_mm=BODY_EM_MM, min_mm=2.2, lines=2, cut=False)
NAME = Style(em_mm=BODY_EM_MM, min_mm=BODY_EM_MM, lines=2)
FIGURE = Style(em_mm=BODY_EM_MM, min_mm=2.0, cut=False)


@dataclass(frozen=True, slots=True)
class PackingLine:
    """What of one SKU is in the parcel. HS code, origin and `value` (of one unit) are for the invoice annex."""

    sku: str
    name: str
    quantity: int
    serials: tuple[str, ...] = ()
    hs_code: str = ""
    origin: str = ""
    value: Decimal | None = None


def rows_of(lines: Sequence[PackingLine], columns: Sequence[Column], translate: Translate, *,
            width_mm: float) -> Iterator[Row]:
    """Every row of the table, in order."""
    for number, line in enumerate(lines):
        yield cells_row(_texts(line, len(columns)), columns, first=number == 0)
        yield from serial_rows(line.serials, line.sku, translate, width_mm=width_mm)


def cells_row(texts: Sequence[str], columns: Sequence[Column], *, first: bool) -> Row:
    """One row of a table: a code, a name, then figures. As tall as its tallest cell."""
    cells = [(column, text, *_setting(place)) for place, (column, text) in
             enumerate(zip(columns, texts, strict=True))]
    fitted = [fit(text, style, width_mm=column.width_mm, height_mm=9,
                  measure=lambda part, em_mm, face=face: measure(part, em_mm, face))  # type: ignore[misc]
              for column, text, style, face in cells]
    height_mm = max(setting.em_mm * LEADING * len(setting.lines) for setting in fitted)

    def drawn(page: Document, y_mm: float) -> None:
        if not first:
            page.rule(Box(MARGIN_MM, y_mm + 0.6, page.sheet.width_mm - 2 * MARGIN_MM, HAIR_MM), grey=0.75)
        for (column, _, _, face), setting in zip(cells, fitted, strict=True):
            page.lines(setting, Box(column.x_mm, y_mm + 2.2, column.width_mm, 9), face, align=column.align)

    return Row(height_mm + 3.2, drawn)


def _setting(place: int) -> tuple[Style, Face]:
    if place == 0:
        return CODE, Face.BOLD
    if place == 1:
        return NAME, Face.TEXT
    return FIGURE, Face.TEXT


def _texts(line: PackingLine, columns: int) -> list[str]:
    if columns == 3:
        return [line.sku, line.name, str(line.quantity)]
    each = f"{line.value:.2f}" if line.value is not None else "–"
    value = f"{line.quantity * line.value:.2f}" if line.value is not None else "–"
    return [line.sku, line.name, line.hs_code or "–", line.origin or "–", str(line.quantity), each, value]


def serial_rows(serials: Sequence[str], name: str, translate: Translate, *, width_mm: float) -> Iterator[Row]:
    """Serials in columns below the row they belong to; `name` stands above those that begin a page."""
    if not serials:
        return
    room_mm = width_mm - INDENT_MM
    widest_mm = max(measure(serial, SERIAL.em_mm, Face.MONO) for serial in serials)
    across = max(1, int((room_mm + SERIAL_GAP_MM) / (widest_mm + SERIAL_GAP_MM)))
    pitch_mm = widest_mm + SERIAL_GAP_MM if across > 1 else room_mm
    continued = _continued(name, translate)
    for start in range(0, len(serials), across):
        part = serials[start:start + across]
        last = start + across >= len(serials)
        yield _serial_row(part, pitch_mm, joined=start == 0, last=last, continued=continued)


def _serial_row(serials: Sequence[str], pitch_mm: float, *, joined: bool, last: bool, continued: Row) -> Row:
    def drawn(page: Document, y_mm: float) -> None:
        for place, serial in enumerate(serials):
            x_mm = MARGIN_MM + INDENT_MM + place * pitch_mm
            width_mm = min(pitch_mm, page.sheet.width_mm - MARGIN_MM - x_mm)
            page.text(serial, Box(x_mm, y_mm, width_mm, SERIAL_ROW_MM), SERIAL, Face.MONO)

    return Row(SERIAL_ROW_MM + (1.4 if last else 0), drawn, joined=joined, continued=continued)


def _continued(name: str, translate: Translate) -> Row:
    text = translate(say("{sku}, continued", sku=name))

    def drawn(page: Document, y_mm: float) -> None:
        width_mm = page.sheet.width_mm - 2 * MARGIN_MM
        page.text(text, Box(MARGIN_MM, y_mm + 0.5, width_mm, 5), Style(BODY_EM_MM, 2.0, cut=False), grey=QUIET)

    return Row(6.5, drawn)
