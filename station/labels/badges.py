"""Badges to cut out: bank-card size, a name to be read by a colleague, a symbol to be read by a scanner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from station.labels.fitting import Box, Style
from station.labels.fonts import Face
from station.labels.papers import QUIET
from station.labels.pdf import A4, Document, Sheet
from station.labels.symbols import qr

CARD = Sheet(85.6, 54.0)    # ISO/IEC 7810 ID-1, to the nearest tenth
ACROSS = 2
QR_MM = 27.0


@dataclass(frozen=True, slots=True)
class Badge:
    """`code` is what the scanner reads; it is in the symbol alone, so that nobody types it from a photo."""

    name: str
    role: str
    code: str
    site: str = ""


def badge_sheet(badges: Sequence[Badge], title: str, *, sheet: Sheet = A4) -> bytes:
    """Sheets of badges with thin outlines to cut along, as PDF."""
    document = Document(sheet, title=title)
    left_mm = (sheet.width_mm - ACROSS * CARD.width_mm) / 2
    down = int((sheet.height_mm - 16) / CARD.height_mm)
    top_mm = (sheet.height_mm - down * CARD.height_mm) / 2
    for number, badge in enumerate(badges):
        place = number % (ACROSS * down)
        if number and not place:
            document.next_page()
        x_mm = left_mm + place % ACROSS * CARD.width_mm
        y_mm = top_mm + place // ACROSS * CARD.height_mm
        _card(document, badge, Box(x_mm, y_mm, CARD.width_mm, CARD.height_mm))
    return document.finish()


def _card(document: Document, badge: Badge, box: Box) -> None:
    document.frame(box, grey=0.7, width_mm=0.15, radius_mm=3.0)
    inner_mm = box.width_mm - 12
    document.text(badge.site, Box(box.x_mm + 6, box.y_mm + 5, inner_mm, 4), Style(2.8, 2.2), grey=QUIET)
    text_mm = inner_mm - QR_MM
    document.text(badge.name, Box(box.x_mm + 6, box.y_mm + 20.4, text_mm, 17), Style(6.4, 3.4, lines=3), Face.BOLD)
    document.text(badge.role, Box(box.x_mm + 6, box.y_mm + 38.6, text_mm, 5), Style(3.6, 2.6))
    symbol = qr(badge.code)
    module_mm = QR_MM / (symbol.width + 2 * symbol.quiet)
    place = Box(box.x_mm + box.width_mm - QR_MM - 3, box.y_mm + 18, QR_MM, QR_MM)
    document.symbol(symbol, place, module_mm=module_mm)
