"""The packing list, and the same as annex to a commercial invoice: what is in this parcel, which exact ones.

Serials stand in columns so that a person can tick them off; the totals can be checked by counting.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from station.labels.fitting import Box, Style
from station.labels.fonts import Face
from station.labels.packing_rows import PackingLine, rows_of
from station.labels.papers import (
    CAPTION,
    HAIR_MM,
    MARGIN_MM,
    QUIET,
    Column,
    Frame,
    Row,
    address,
    content_width,
    draw,
    facts,
    later_head,
    letterhead,
    title_and_number,
)
from station.labels.parcel import spaced_sscc
from station.labels.pdf import A4, Document, Sheet, Translate
from station.labels.raster import Align
from station.labels.symbols import gs1_128
from station.sentences import say

SSCC_MODULE_MM = 0.33
SSCC_WIDTH_MM = 60.0


@dataclass(frozen=True, slots=True)
class PackingList:
    """One parcel's papers. Empty texts are left out; dates, weights and "2 of 3" are formatted for the site.

    `currency` is the code beside the values of a commercial-invoice annex. `sscc` has 18 digits, or is "".
    """

    client: str
    site: str
    order: str
    ship_to: tuple[str, ...]
    lines: tuple[PackingLine, ...]
    parcel: str = ""
    sscc: str = ""
    packed: str = ""
    carrier: str = ""
    tracking: str = ""
    weight: str = ""
    invoice: str = ""
    currency: str = ""


def packing_list(paper: PackingList, translate: Translate = str, *, sheet: Sheet = A4) -> bytes:
    """The packing list as PDF."""
    return _paper(paper, translate(say("Packing list")), _plain_columns(sheet, translate), translate, sheet)


def invoice_annex(paper: PackingList, translate: Translate = str, *, sheet: Sheet = A4) -> bytes:
    """The annex to a commercial invoice as PDF: HS code, origin and value beside each line, with its serials."""
    title = translate(say("Annex to the commercial invoice"))
    return _paper(paper, title, _invoice_columns(sheet, paper.currency, translate), translate, sheet)


def _paper(paper: PackingList, title: str, columns: Sequence[Column], translate: Translate, sheet: Sheet) -> bytes:
    document = Document(sheet, title=f"{title} {paper.order}")
    frame = Frame(
        first=lambda page: _first_head(page, paper, title, translate),
        later=lambda page: _later_head(page, paper, title),
        foot=paper.site,
    )
    rows = rows_of(paper.lines, columns, translate, width_mm=content_width(sheet))
    return draw(document, frame, columns, [*rows, _totals(paper, columns, translate)], translate)


def _first_head(page: Document, paper: PackingList, title: str, translate: Translate) -> float:
    y_mm = letterhead(page, paper.client, paper.site)
    width_mm = content_width(page.sheet)
    beside_mm = SSCC_WIDTH_MM + 4 if paper.sscc else 0
    title_and_number(page, title, paper.order, Box(MARGIN_MM, y_mm, width_mm - beside_mm, 21))
    if paper.sscc:
        left_mm = MARGIN_MM + width_mm - SSCC_WIDTH_MM + 2
        page.symbol(gs1_128((("00", paper.sscc),)), Box(left_mm, y_mm, SSCC_WIDTH_MM, 13), module_mm=SSCC_MODULE_MM)
        page.text(spaced_sscc(paper.sscc), Box(left_mm, y_mm + 14, SSCC_WIDTH_MM - 2, 4), Style(2.8, 2.4, cut=False),
                  Face.MONO, align=Align.CENTRE)
    half_mm = width_mm / 2
    below_mm = address(page, translate(say("SHIP TO")), paper.ship_to, Box(MARGIN_MM, y_mm + 25, half_mm - 6, 40))
    beside = facts(page, _facts(paper, translate), Box(MARGIN_MM + half_mm, y_mm + 25, half_mm, 40))
    return max(below_mm, beside) + 5


def _facts(paper: PackingList, translate: Translate) -> list[tuple[str, str]]:
    return [
        (translate(say("PARCEL")), paper.parcel),
        (translate(say("PACKED")), paper.packed),
        (translate(say("INVOICE")), paper.invoice),
        (translate(say("CARRIER")), paper.carrier),
        (translate(say("TRACKING")), paper.tracking),
        (translate(say("WEIGHT")), paper.weight),
    ]


def _later_head(page: Document, paper: PackingList, title: str) -> float:
    parts = " · ".join(part for part in (title, paper.order, paper.parcel) if part)
    return later_head(page, paper.client, paper.site, parts)


def _plain_columns(sheet: Sheet, translate: Translate) -> list[Column]:
    width_mm = content_width(sheet)
    return [
        Column(translate(say("SKU")), MARGIN_MM, 44),
        Column(translate(say("ITEM")), MARGIN_MM + 48, width_mm - 48 - 26),
        Column(translate(say("QUANTITY")), MARGIN_MM + width_mm - 22, 22, Align.RIGHT),
    ]


def _invoice_columns(sheet: Sheet, currency: str, translate: Translate) -> list[Column]:
    width_mm = content_width(sheet)
    right_mm = MARGIN_MM + width_mm
    return [
        Column(translate(say("SKU")), MARGIN_MM, 32),
        Column(translate(say("ITEM")), MARGIN_MM + 35, width_mm - 35 - 101),
        Column(translate(say("HS CODE")), right_mm - 98, 20),
        Column(translate(say("ORIGIN")), right_mm - 76, 13),
        Column(translate(say("QUANTITY")), right_mm - 62, 15, Align.RIGHT),
        Column(translate(say("EACH {currency}", currency=currency)), right_mm - 45, 20, Align.RIGHT),
        Column(translate(say("VALUE {currency}", currency=currency)), right_mm - 23, 23, Align.RIGHT),
    ]


def _totals(paper: PackingList, columns: Sequence[Column], translate: Translate) -> Row:
    units = sum(line.quantity for line in paper.lines)
    serials = sum(len(line.serials) for line in paper.lines)
    text = translate(say("Lines: {lines} · serials: {serials}", lines=len(paper.lines), serials=serials))
    values = [line.quantity * line.value for line in paper.lines if line.value is not None]
    total = f"{sum(values, Decimal()):.2f}" if values and len(columns) > 3 else ""
    style = Style(em_mm=3.6, min_mm=2.4, cut=False)

    def drawn(page: Document, y_mm: float) -> None:
        page.rule(Box(MARGIN_MM, y_mm + 1.5, content_width(page.sheet), 0.4))
        page.text(translate(say("Total")), Box(MARGIN_MM, y_mm + 4, 44, 5), style, Face.BOLD)
        page.text(text, Box(columns[1].x_mm, y_mm + 4.3, columns[1].width_mm, 5), CAPTION, grey=QUIET)
        quantity = columns[2] if len(columns) == 3 else columns[4]
        page.text(str(units), Box(quantity.x_mm, y_mm + 4, quantity.width_mm, 5), style, Face.BOLD, align=Align.RIGHT)
        if total:
            last = columns[-1]
            page.text(total, Box(last.x_mm, y_mm + 4, last.width_mm, 5), style, Face.BOLD, align=Align.RIGHT)
        page.rule(Box(MARGIN_MM, y_mm + 10, content_width(page.sheet), HAIR_MM))

    return Row(12.0, drawn)
