"""The carrier manifest: the parcels handed over, signed by who takes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from station.labels.fitting import Box, Style, settled
from station.labels.fonts import Face
from station.labels.papers import (
    BODY_EM_MM,
    CAPTION,
    HAIR_MM,
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
from station.sentences import say

ROW_MM = 7.0
CELL = Style(em_mm=3.0, min_mm=2.3)
CODE = Style(em_mm=3.0, min_mm=2.5, cut=False)
ORDER = Style(em_mm=3.0, min_mm=2.0, lines=2, cut=False)


@dataclass(frozen=True, slots=True)
class HandedParcel:
    """One parcel. `weight` is formatted for the site; `tracking` may be ""."""

    sscc: str
    order: str
    client: str
    tracking: str = ""
    weight: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one carrier took at one time. `number` names the manifest; `weight` is the total, formatted."""

    carrier: str
    number: str
    site: str
    handed_over: str
    parcels: tuple[HandedParcel, ...]
    weight: str = ""


def manifest(paper: Manifest, translate: Translate = str, *, sheet: Sheet = A4) -> bytes:
    """The manifest as PDF, with a place for the driver's signature after the last parcel."""
    title = translate(say("Carrier manifest"))
    document = Document(sheet, title=f"{title} {paper.number}")
    columns = _columns(sheet, translate)
    rows = [_row(number, parcel, columns) for number, parcel in enumerate(paper.parcels, start=1)]
    frame = Frame(
        first=lambda page: _first_head(page, paper, title, translate),
        later=lambda page: later_head(page, paper.carrier, paper.site, f"{title} · {paper.number}"),
        foot=paper.site,
    )
    return draw(document, frame, columns, [*rows, _signatures(paper, translate)], translate)


def _first_head(page: Document, paper: Manifest, title: str, translate: Translate) -> float:
    y_mm = letterhead(page, paper.carrier, paper.site)
    width_mm = content_width(page.sheet)
    title_and_number(page, title, paper.number, Box(MARGIN_MM, y_mm, width_mm, 19))
    known = ((translate(say("HANDED OVER")), paper.handed_over),
             (translate(say("PARCELS")), str(len(paper.parcels))),
             (translate(say("WEIGHT")), paper.weight))
    return facts(page, known, Box(MARGIN_MM, y_mm + 22, width_mm, 12), columns=3) + 4


def _columns(sheet: Sheet, translate: Translate) -> list[Column]:
    spare_mm = content_width(sheet) - 174
    places = ((say("NO."), 0, 9), (say("SSCC"), 10, 39), (say("ORDER"), 51, 34), (say("CLIENT"), 87, 29 + spare_mm),
              (say("TRACKING"), 118 + spare_mm, 37))
    columns = [Column(translate(name), MARGIN_MM + x_mm, width_mm) for name, x_mm, width_mm in places]
    return [*columns, Column(translate(say("WEIGHT")), MARGIN_MM + 158 + spare_mm, 16, Align.RIGHT)]


def _row(number: int, parcel: HandedParcel, columns: Sequence[Column]) -> Row:
    texts = (str(number), parcel.sscc, parcel.order, parcel.client, parcel.tracking or "–", parcel.weight or "–")
    faces = (Face.TEXT, Face.MONO, Face.TEXT, Face.TEXT, Face.TEXT, Face.TEXT)

    def drawn(page: Document, y_mm: float) -> None:
        for place, (column, text) in enumerate(zip(columns, texts, strict=True)):
            style = (CODE, CODE, ORDER, CELL, CODE, CODE)[place]
            fitted = page.fit(text, Box(column.x_mm, y_mm, column.width_mm, 5.6), style, faces[place])
            box = Box(column.x_mm, y_mm + 1.6 if len(fitted.lines) == 1 else y_mm + 0.6, column.width_mm, 5.6)
            page.lines(fitted, settled(box, CODE, fitted), faces[place], align=column.align)
        page.rule(Box(MARGIN_MM, y_mm + ROW_MM - 0.4, content_width(page.sheet), HAIR_MM), grey=0.8)

    return Row(ROW_MM, drawn)


def _signatures(paper: Manifest, translate: Translate) -> Row:
    count = translate(say("{count} parcels handed over", count=len(paper.parcels)))
    names = [translate(say("DRIVER")), translate(say("SIGNATURE")), translate(say("TIME"))]

    def drawn(page: Document, y_mm: float) -> None:
        page.text(count, Box(MARGIN_MM, y_mm + 5, content_width(page.sheet), 5), Style(4.0, BODY_EM_MM), Face.BOLD)
        width_mm = content_width(page.sheet) / 3
        for place, name in enumerate(names):
            x_mm = MARGIN_MM + place * width_mm
            page.rule(Box(x_mm, y_mm + 28, width_mm - 6, 0.3))
            page.text(name, Box(x_mm, y_mm + 29.5, width_mm - 6, 3), CAPTION, grey=QUIET)

    return Row(36.0, drawn)
