"""Lists of units that leave the house for good: back to a vendor, or to be scrapped. By serial, to be ticked off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from station.labels.fitting import Box, Style
from station.labels.fonts import Face
from station.labels.packing_rows import cells_row, serial_rows
from station.labels.papers import (
    CAPTION,
    MARGIN_MM,
    QUIET,
    Column,
    Frame,
    Row,
    content_width,
    corner_symbol,
    draw,
    facts,
    later_head,
    letterhead,
    title_and_number,
)
from station.labels.pdf import A4, Document, Sheet, Translate
from station.labels.raster import Align
from station.labels.symbols import datamatrix
from station.sentences import Sentence, say

SYMBOL_MM = 20.0
MODULE_MM = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavingUnit:
    """One unit. `why` is what was found, or the certificate's number; names are other identities, as "imei …"."""

    serial: str
    sku: str
    name: str
    why: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavingList:
    """What such a list says. `to` is the vendor; empty for a scrap list. Dates are formatted for the site."""

    number: str
    client: str
    site: str
    units: tuple[LeavingUnit, ...]
    to: str = ""
    opened: str = ""
    shipped: str = ""
    carrier: str = ""
    tracking: str = ""
    person: str = ""
    bench: str = ""


def vendor_list(paper: LeavingList, translate: Translate = str, *, sheet: Sheet = A4) -> bytes:
    """What goes back to a vendor, as PDF."""
    return _drawn(paper, say("Return to vendor"), say("Handed over"), translate, sheet)


def scrap_list(paper: LeavingList, translate: Translate = str, *, sheet: Sheet = A4) -> bytes:
    """What is scrapped, as PDF."""
    return _drawn(paper, say("Scrap list"), say("Scrapped"), translate, sheet)


def _drawn(paper: LeavingList, title: Sentence, signed: Sentence, translate: Translate, sheet: Sheet) -> bytes:
    told = translate(title)
    document = Document(sheet, title=f"{told} {paper.number}")
    frame = Frame(first=lambda page: _first_head(page, paper, told, translate),
                  later=lambda page: later_head(page, paper.client, paper.site, f"{told} · {paper.number}"),
                  foot=f"{paper.site} · {paper.number}")
    columns = _columns(sheet, translate)
    rows = list(_rows(paper.units, columns, translate, content_width(sheet)))
    return draw(document, frame, columns, [*rows, _total(paper, signed, translate)], translate)


def _first_head(page: Document, paper: LeavingList, title: str, translate: Translate) -> float:
    y_mm = letterhead(page, paper.client, paper.site)
    width_mm = content_width(page.sheet)
    beside_mm = width_mm - SYMBOL_MM - 6
    title_and_number(page, title, paper.number, Box(MARGIN_MM, y_mm, beside_mm, 19))
    corner_symbol(page, datamatrix(paper.number), y_mm, module_mm=MODULE_MM)
    known = ((translate(say("TO")), paper.to), (translate(say("OPENED")), paper.opened),
             (translate(say("SHIPPED")), paper.shipped), (translate(say("CARRIER")), paper.carrier),
             (translate(say("TRACKING")), paper.tracking), (translate(say("MADE BY")), paper.person),
             (translate(say("BENCH")), paper.bench))
    return facts(page, known, Box(MARGIN_MM, y_mm + 23, width_mm, 24), columns=3) + 4


def _columns(sheet: Sheet, translate: Translate) -> list[Column]:
    width_mm = content_width(sheet)
    return [
        Column(translate(say("SKU")), MARGIN_MM, 40),
        Column(translate(say("ITEM")), MARGIN_MM + 43, width_mm - 43 - 60),
        Column(translate(say("FOUND")), MARGIN_MM + width_mm - 57, 57, Align.RIGHT),
    ]


def _rows(units: Sequence[LeavingUnit], columns: Sequence[Column], translate: Translate,
          width_mm: float) -> Iterator[Row]:
    for number, unit in enumerate(units):
        yield cells_row((unit.sku, unit.name, unit.why or "–"), columns, first=number == 0)
        yield from serial_rows((unit.serial, *unit.names), unit.sku, translate, width_mm=width_mm)


def _total(paper: LeavingList, signed: Sentence, translate: Translate) -> Row:
    """How many, to be counted, and two signatures."""
    def drawn(page: Document, y_mm: float) -> None:
        width_mm = content_width(page.sheet)
        page.rule(Box(MARGIN_MM, y_mm + 1.5, width_mm, 0.4))
        page.text(translate(say("Units: {count}", count=len(paper.units))), Box(MARGIN_MM, y_mm + 4, 90, 5),
                  Style(em_mm=3.8, min_mm=2.4), Face.BOLD)
        for place, role in enumerate((signed, say("Taken over"))):
            x_mm = MARGIN_MM + place * 92
            page.rule(Box(x_mm, y_mm + 30, 74, 0.3))
            page.text(translate(role), Box(x_mm, y_mm + 31.5, 74, 3), CAPTION, grey=QUIET)

    return Row(38.0, drawn)
