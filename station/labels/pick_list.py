"""The pick list: where to go for what, in the order of the walk, and the order's code to begin with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from station.labels.fitting import Box
from station.labels.packing_rows import cells_row, serial_rows
from station.labels.papers import (
    MARGIN_MM,
    QUIET,
    Column,
    Frame,
    Row,
    content_width,
    draw,
    facts,
    later_head,
    letterhead,
    title_and_number,
)
from station.labels.pdf import A4, Document, Sheet, Translate
from station.labels.raster import Align
from station.labels.symbols import qr
from station.sentences import say

SYMBOL_MM = 24.0


@dataclass(frozen=True, slots=True)
class PickLine:
    """So many units of one SKU at one place. `serials` are those kept for the order; `where` says more of the place."""

    place: str
    sku: str
    name: str
    quantity: int
    serials: tuple[str, ...] = ()
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PickList:
    """`code` is what a scanner reads to begin the order. Dates are formatted for the site."""

    client: str
    site: str
    order: str
    code: str
    lines: tuple[PickLine, ...]
    tote: str = ""
    lane: str = ""
    cut_off: str = ""
    printed: str = ""


def pick_list(paper: PickList, translate: Translate = str, *, sheet: Sheet = A4) -> bytes:
    """The list as PDF, on as many pages as it needs."""
    title = translate(say("Pick list"))
    document = Document(sheet, title=f"{title} {paper.order}")
    frame = Frame(first=lambda page: _first_head(page, paper, title, translate),
                  later=lambda page: later_head(page, paper.client, paper.site, f"{title} · {paper.order}", grey=QUIET),
                  foot=paper.site)
    columns = _columns(sheet, translate)
    return draw(document, frame, columns, list(_rows(paper, columns, translate, content_width(sheet))), translate)


def _first_head(page: Document, paper: PickList, title: str, translate: Translate) -> float:
    y_mm = letterhead(page, paper.client, paper.site)
    width_mm = content_width(page.sheet) - SYMBOL_MM - 4
    title_and_number(page, title, paper.order, Box(MARGIN_MM, y_mm, width_mm, 21))
    symbol = qr(paper.code)
    box = Box(MARGIN_MM + width_mm + 4, y_mm, SYMBOL_MM, SYMBOL_MM)
    page.symbol(symbol, box, module_mm=SYMBOL_MM / symbol.width)
    known = ((translate(say("TOTE")), paper.tote), (translate(say("LANE")), paper.lane),
             (translate(say("CUT-OFF")), paper.cut_off), (translate(say("PRINTED")), paper.printed))
    return max(facts(page, known, Box(MARGIN_MM, y_mm + 23, width_mm, 12), columns=4), y_mm + SYMBOL_MM) + 4


def _columns(sheet: Sheet, translate: Translate) -> list[Column]:
    width_mm = content_width(sheet)
    return [
        Column(translate(say("PLACE")), MARGIN_MM, 38),
        Column(translate(say("ITEM")), MARGIN_MM + 41, width_mm - 41 - 26),
        Column(translate(say("TAKE")), MARGIN_MM + width_mm - 22, 22, Align.RIGHT),
    ]


def _rows(paper: PickList, columns: Sequence[Column], translate: Translate, width_mm: float) -> Iterator[Row]:
    for number, line in enumerate(paper.lines):
        item = " · ".join(part for part in (line.sku, line.name, line.where) if part)
        yield cells_row((line.place, item, str(line.quantity)), columns, first=number == 0)
        yield from serial_rows(line.serials, line.sku, translate, width_mm=width_mm)
