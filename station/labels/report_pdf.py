"""Any table as a quiet paper: whose it is, what it is, which days; rows in columns; page x of y and how many rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from station.labels.fitting import LEADING, Box, Fitted, Style, fit
from station.labels.fonts import Face
from station.labels.papers import (
    HAIR_MM,
    MARGIN_MM,
    QUIET,
    Column,
    Frame,
    Row,
    content_width,
    draw,
    later_head,
    letterhead,
)
from station.labels.pdf import A4, Document, Sheet, Translate, measure
from station.labels.raster import Align
from station.sentences import say

LANDSCAPE = Sheet(A4.height_mm, A4.width_mm)
GAP_MM = 2.0
CELL = Style(em_mm=2.6, min_mm=1.7, lines=2)
CODE = Style(em_mm=2.6, min_mm=1.0, lines=2, cut=False)    # a serial is never cut: it shrinks, and then breaks
FIGURE = Style(em_mm=2.6, min_mm=1.4, cut=False)
CELL_MM = 7.0
WHOLE = 5     # rows of a part that are never torn over two pages
NARROW = 6    # columns that still read well on an upright page


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """`width` is a share of the paper."""

    heading: str
    width: int
    right: bool = False
    mono: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What the paper says. Everything is text already."""

    client: str
    title: str
    days: str
    columns: tuple[PaperColumn, ...]
    rows: Sequence[Sequence[str]]
    made: str
    site: str = ""


@dataclass(frozen=True, slots=True)
class PaperPart:
    """One of several tables on a paper, under its own title; `says` is a line of words below that."""

    title: str
    columns: tuple[PaperColumn, ...]
    rows: Sequence[Sequence[str]]
    says: str = ""


def table_pdf(paper: Paper, translate: Translate = str) -> bytes:
    """The paper, upright where there are few columns, as PDF."""
    sheet = A4 if len(paper.columns) <= NARROW else LANDSCAPE
    document = Document(sheet, title=f"{paper.title} · {paper.client}")
    columns = _columns(paper.columns, sheet)
    frame = Frame(first=lambda page: _first(page, paper, translate), later=lambda page: _later(page, paper),
                  foot=translate(say("{client} · made {moment}", client=paper.client, moment=paper.made)))
    return draw(document, frame, columns, list(_rows(paper, columns, translate)), translate)


def parts_pdf(paper: Paper, parts: Sequence[PaperPart], translate: Translate = str) -> bytes:
    """Several tables under each other on a broad page; `paper` has no table of its own."""
    document = Document(LANDSCAPE, title=f"{paper.title} · {paper.client}")
    frame = Frame(first=lambda page: _titled(page, paper, paper.days), later=lambda page: _later(page, paper),
                  foot=translate(say("{client} · made {moment}", client=paper.client, moment=paper.made)))
    rows = [row for part in parts for row in _part_rows(part, translate)]
    return draw(document, frame, (), rows, translate)


def _part_rows(part: PaperPart, translate: Translate) -> Iterator[Row]:
    """Its title never stands alone at a page's foot, and its headings are said again on the next page."""
    columns = _columns(part.columns, LANDSCAPE)
    heads = _heads_row(columns)
    yield _title_row(part)
    if not part.rows:
        yield replace(_nothing("" if part.says else translate(say("Nothing in these days."))), joined=True)
        return
    yield replace(heads, joined=True)
    for number, cells in enumerate(part.rows):
        row = _row(cells, part.columns, columns, first=number == 0)
        yield replace(row, joined=number == 0 or len(part.rows) <= WHOLE, continued=heads)


def _title_row(part: PaperPart) -> Row:
    def drawn(page: Document, y_mm: float) -> None:
        width_mm = content_width(page.sheet)
        page.text(part.title, Box(MARGIN_MM, y_mm + 5, width_mm, 6), Style(em_mm=4.4, min_mm=3.0), Face.BOLD)
        if part.says:
            page.text(part.says, Box(MARGIN_MM, y_mm + 11.2, width_mm, 4), Style(em_mm=3.0, min_mm=2.2), grey=QUIET)

    return Row(16.5 if part.says else 12.0, drawn)


def _heads_row(columns: Sequence[Column]) -> Row:
    """Headings in up to two lines, standing on their rule."""
    style = Style(em_mm=2.5, min_mm=1.9, lines=2)
    height_mm = style.em_mm * LEADING * style.lines

    def drawn(page: Document, y_mm: float) -> None:
        for column in columns:
            box = Box(column.x_mm, y_mm, column.width_mm, height_mm)
            fitted = page.fit(column.name, box, style, Face.TEXT)
            down_mm = height_mm - fitted.em_mm * LEADING * len(fitted.lines)
            page.lines(fitted, replace(box, y_mm=y_mm + down_mm), Face.TEXT, align=column.align, grey=QUIET)
        page.rule(Box(MARGIN_MM, y_mm + height_mm + 0.6, content_width(page.sheet), HAIR_MM))

    return Row(height_mm + 1.2, drawn)


def _columns(given: Sequence[PaperColumn], sheet: Sheet) -> list[Column]:
    """Places by the columns' shares; headings that are wider than their column shrink with their caption."""
    room_mm = content_width(sheet) - GAP_MM * (len(given) - 1)
    shares = sum(column.width for column in given)
    placed, x_mm = [], MARGIN_MM
    for column in given:
        width_mm = room_mm * column.width / shares
        placed.append(Column(column.heading, x_mm, width_mm, Align.RIGHT if column.right else Align.LEFT))
        x_mm += width_mm + GAP_MM
    return placed


def _first(page: Document, paper: Paper, translate: Translate) -> float:
    return _titled(page, paper, translate(say("{days} · {count} rows", days=paper.days, count=len(paper.rows))))


def _titled(page: Document, paper: Paper, below: str) -> float:
    y_mm = letterhead(page, paper.client, paper.site)
    width_mm = content_width(page.sheet)
    page.text(paper.title, Box(MARGIN_MM, y_mm, width_mm, 8), Style(em_mm=6.4, min_mm=3.5), Face.BOLD)
    page.text(below, Box(MARGIN_MM, y_mm + 8.6, width_mm, 5), Style(em_mm=3.3, min_mm=2.4), grey=QUIET)
    return y_mm + 18


def _later(page: Document, paper: Paper) -> float:
    return later_head(page, paper.client, paper.site, f"{paper.title} · {paper.days}", Style(3.3, 2.2))


def _rows(paper: Paper, columns: Sequence[Column], translate: Translate) -> Iterator[Row]:
    if not paper.rows:
        yield _nothing(translate(say("Nothing in these days.")))
    for number, cells in enumerate(paper.rows):
        yield _row(cells, paper.columns, columns, first=number == 0)


def _nothing(text: str) -> Row:
    return Row(9.0, lambda page, y_mm: (page.text(
        text, Box(MARGIN_MM, y_mm + 2.5, content_width(page.sheet), 5), Style(3.3, 2.4), grey=QUIET), None)[1])


def _row(cells: Sequence[str], given: Sequence[PaperColumn], columns: Sequence[Column], *, first: bool) -> Row:
    set_cells = [(column, _fitted(text, own, column), _face(own)) for text, own, column in
                 zip(cells, given, columns, strict=True)]
    height_mm = max(fitted.em_mm * LEADING * len(fitted.lines) for _, fitted, _ in set_cells)

    def drawn(page: Document, y_mm: float) -> None:
        if not first:
            page.rule(Box(MARGIN_MM, y_mm + 0.4, content_width(page.sheet), HAIR_MM), grey=0.82)
        for column, fitted, face in set_cells:
            page.lines(fitted, Box(column.x_mm, y_mm + 1.4, column.width_mm, CELL_MM), face, align=column.align)

    return Row(height_mm + 2.0, drawn)


def _face(column: PaperColumn) -> Face:
    return Face.MONO if column.mono else Face.TEXT


def _fitted(text: str, given: PaperColumn, column: Column) -> Fitted:
    style = CODE if given.mono else FIGURE if given.right else CELL
    face = _face(given)
    return fit(text or "–", style, width_mm=column.width_mm, height_mm=CELL_MM,
               measure=lambda line, em_mm: measure(line, em_mm, face))
