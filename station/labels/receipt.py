"""The papers of receiving: what came, serial by serial, and what was not as announced."""

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
    draw,
    facts,
    later_head,
    letterhead,
    title_and_number,
)
from station.labels.pdf import A4, Document, Sheet, Translate
from station.labels.raster import Align
from station.sentences import Sentence, say


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptLine:
    """One announced line. `unseen` of the received were not scanned; `missing` are listed serials that did not come."""

    sku: str
    name: str
    announced: int
    received: int
    lot: str = ""
    unseen: int = 0
    serials: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptFinding:
    """One finding. `kind` and `detail` are sentences; `photo` says that one was taken."""

    kind: Sentence
    sku: str
    name: str
    quantity: int
    serial: str = ""
    detail: Sentence | None = None
    photo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a shipment's papers say. Dates are formatted for the site; empty texts are left out."""

    client: str
    site: str
    number: str
    lines: tuple[ReceiptLine, ...]
    findings: tuple[ReceiptFinding, ...]
    tracking: str = ""
    arrived: str = ""
    closed: str = ""
    bench: str = ""
    person: str = ""
    blind: bool = False


def receipt(paper: Receipt, translate: Translate = str, *, sheet: Sheet = A4) -> bytes:
    """What was received, as PDF."""
    columns = _receipt_columns(sheet, translate)
    rows = [*_receipt_rows(paper, columns, translate, content_width(sheet)), _totals(paper, columns, translate)]
    return _drawn(paper, translate(say("Receipt")), columns, rows, translate, sheet)


def discrepancies(paper: Receipt, translate: Translate = str, *, sheet: Sheet = A4) -> bytes:
    """What was not as announced, as PDF."""
    columns = _finding_columns(sheet, translate)
    rows = list(_finding_rows(paper, columns, translate, content_width(sheet)))
    return _drawn(paper, translate(say("Discrepancy report")), columns, rows, translate, sheet)


def _drawn(paper: Receipt, title: str, columns: Sequence[Column], rows: Sequence[Row], translate: Translate,
           sheet: Sheet) -> bytes:
    document = Document(sheet, title=f"{title} {paper.number}")
    frame = Frame(first=lambda page: _first_head(page, paper, title, translate),
                  later=lambda page: later_head(page, paper.client, paper.site, f"{title} · {paper.number}"),
                  foot=paper.site)
    return draw(document, frame, columns, rows, translate)


def _first_head(page: Document, paper: Receipt, title: str, translate: Translate) -> float:
    y_mm = letterhead(page, paper.client, paper.site)
    width_mm = content_width(page.sheet)
    title_and_number(page, title, paper.number, Box(MARGIN_MM, y_mm, width_mm, 21))
    known = ((translate(say("ARRIVED")), paper.arrived), (translate(say("CLOSED")), paper.closed),
             (translate(say("TRACKING")), paper.tracking), (translate(say("RECEIVED BY")), paper.person),
             (translate(say("BENCH")), paper.bench),
             (translate(say("ANNOUNCED")), translate(say("No, received unannounced")) if paper.blind else ""))
    return facts(page, known, Box(MARGIN_MM, y_mm + 23, width_mm, 24), columns=3) + 4


def _receipt_columns(sheet: Sheet, translate: Translate) -> list[Column]:
    width_mm = content_width(sheet)
    right_mm = MARGIN_MM + width_mm
    return [
        Column(translate(say("SKU")), MARGIN_MM, 36),
        Column(translate(say("ITEM")), MARGIN_MM + 39, width_mm - 39 - 76),
        Column(translate(say("LOT")), right_mm - 73, 22),
        Column(translate(say("ANNOUNCED")), right_mm - 48, 23, Align.RIGHT),
        Column(translate(say("RECEIVED")), right_mm - 22, 22, Align.RIGHT),
    ]


def _receipt_rows(paper: Receipt, columns: Sequence[Column], translate: Translate, width_mm: float) -> Iterator[Row]:
    for number, line in enumerate(paper.lines):
        announced = "–" if paper.blind else str(line.announced)
        yield cells_row((line.sku, line.name, line.lot or "–", announced, str(line.received)), columns,
                        first=number == 0)
        if line.unseen:
            yield note_row(translate(say("{count} of them were not scanned: received sealed or as listed.",
                                         count=line.unseen)))
        yield from serial_rows(line.serials, line.sku, translate, width_mm=width_mm)


def note_row(text: str) -> Row:
    """A remark under the row it belongs to."""
    def drawn(page: Document, y_mm: float) -> None:
        page.text(text, Box(MARGIN_MM + 4, y_mm, content_width(page.sheet) - 4, 4), Style(2.9, 2.2, cut=False),
                  grey=QUIET)

    return Row(4.8, drawn, joined=True)


def _finding_columns(sheet: Sheet, translate: Translate) -> list[Column]:
    width_mm = content_width(sheet)
    return [
        Column(translate(say("FINDING")), MARGIN_MM, 44),
        Column(translate(say("ITEM")), MARGIN_MM + 47, width_mm - 47 - 26),
        Column(translate(say("QUANTITY")), MARGIN_MM + width_mm - 22, 22, Align.RIGHT),
    ]


def _finding_rows(paper: Receipt, columns: Sequence[Column], translate: Translate, width_mm: float) -> Iterator[Row]:
    for number, found in enumerate(paper.findings):
        item = " · ".join(part for part in (found.sku, found.name) if part) or "–"
        yield cells_row((translate(found.kind), item, str(found.quantity)), columns, first=number == 0)
        if found.detail is not None:
            yield note_row(translate(found.detail))
        if found.photo:
            yield note_row(translate(say("A photo was taken.")))
        yield from serial_rows((found.serial,) if found.serial else (), found.sku, translate, width_mm=width_mm)
    missing = [line for line in paper.lines if line.missing]
    for line in missing:
        texts = (translate(say("Missing serials")), f"{line.sku} · {line.name}", str(len(line.missing)))
        yield cells_row(texts, columns, first=False)
        yield from serial_rows(line.missing, line.sku, translate, width_mm=width_mm)


def _totals(paper: Receipt, columns: Sequence[Column], translate: Translate) -> Row:
    """Totals that can be checked by counting."""
    announced, received = sum(line.announced for line in paper.lines), sum(line.received for line in paper.lines)
    serials = sum(len(line.serials) for line in paper.lines)
    text = translate(say("Lines: {lines} · serials: {serials} · findings: {findings}", lines=len(paper.lines),
                         serials=serials, findings=len(paper.findings)))
    figures = ((columns[3], "–" if paper.blind else str(announced)), (columns[4], str(received)))
    style = Style(em_mm=3.6, min_mm=2.4, cut=False)

    def drawn(page: Document, y_mm: float) -> None:
        page.rule(Box(MARGIN_MM, y_mm + 1.5, content_width(page.sheet), 0.4))
        page.text(translate(say("Total")), Box(MARGIN_MM, y_mm + 4, 36, 5), style, Face.BOLD)
        page.text(text, Box(columns[1].x_mm, y_mm + 4.3, columns[1].width_mm + 20, 5), CAPTION, grey=QUIET)
        for column, figure in figures:
            page.text(figure, Box(column.x_mm, y_mm + 4, column.width_mm, 5), style, Face.BOLD, align=Align.RIGHT)
        page.rule(Box(MARGIN_MM, y_mm + 32, 70, 0.3))
        page.text(translate(say("SIGNATURE")), Box(MARGIN_MM, y_mm + 33.5, 70, 3), CAPTION, grey=QUIET)

    return Row(38.0, drawn)
