"""Papers of many rows: what repeats on each page, where pages break, and page x of y.

Rows are measured first and drawn when the number of pages is known.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from station.labels.fitting import LEADING, Box, Style
from station.labels.fonts import Face
from station.labels.pdf import Document, Sheet, Translate
from station.labels.raster import Align
from station.labels.symbols import Symbol
from station.sentences import say

MARGIN_MM = 18.0
FOOT_MM = 20.0              # kept free below the rows
CAPTION = Style(em_mm=2.5, min_mm=1.9)
TITLE = Style(em_mm=4.4, min_mm=3.0)
NUMBER = Style(em_mm=8.5, min_mm=3.5, lines=2, cut=False)
RUNNING = Style(em_mm=3.3, min_mm=2.2, cut=False)      # the line that says on a later page which paper it is
BODY_EM_MM = 3.3
QUIET = 0.35                # grey of what is not read first: 7.0 to 1 on white
HAIR_MM = 0.2


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its height, how it is drawn at a y, and what is put above it if it begins a page.

    `joined` keeps it on the page of the row before.
    """

    height_mm: float
    draw: Callable[[Document, float], None]
    joined: bool = False
    continued: Row | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its heading and place in mm from the left edge of the paper."""

    name: str
    x_mm: float
    width_mm: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Frame:
    """What repeats. `first` draws the first page's head, `later` every other's; each returns the y below it."""

    first: Callable[[Document], float]
    later: Callable[[Document], float]
    foot: str


def draw(document: Document, frame: Frame, columns: Sequence[Column], rows: Sequence[Row],
         translate: Translate) -> bytes:
    """All rows on as many pages as they need, with heads, column names and page x of y. Gives the PDF."""
    bottom_mm = document.sheet.height_mm - FOOT_MM
    blank = Document(document.sheet, title="")
    room_mm = (bottom_mm - _heads(blank, frame.first, columns), bottom_mm - _heads(blank, frame.later, columns))
    pages = paginate(rows, first_mm=room_mm[0], later_mm=room_mm[1])
    for number, page in enumerate(pages, start=1):
        if number > 1:
            document.next_page()
        y_mm = _heads(document, frame.first if number == 1 else frame.later, columns)
        for row in page:
            row.draw(document, y_mm)
            y_mm += row.height_mm
        _foot(document, frame.foot, translate(say("Page {number} of {count}", number=number, count=len(pages))))
    return document.finish()


def paginate(rows: Sequence[Row], *, first_mm: float, later_mm: float) -> list[list[Row]]:
    """Rows in pages. A row taller than a page has one to itself."""
    pages: list[list[Row]] = [[]]
    left_mm = first_mm
    for group in _groups(rows):
        height_mm = sum(row.height_mm for row in group)
        if height_mm > left_mm and (pages[-1] or left_mm < later_mm):
            repeated = [group[0].continued] if group[0].continued else []
            pages.append(list(repeated))
            left_mm = later_mm - sum(row.height_mm for row in repeated)
        pages[-1] += group
        left_mm -= height_mm
    return pages


def _groups(rows: Sequence[Row]) -> list[list[Row]]:
    groups: list[list[Row]] = []
    for row in rows:
        if row.joined and groups:
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _heads(document: Document, head: Callable[[Document], float], columns: Sequence[Column]) -> float:
    y_mm = head(document)
    for column in columns:
        box = Box(column.x_mm, y_mm, column.width_mm, CAPTION.em_mm * LEADING)
        document.text(column.name, box, CAPTION, align=column.align, grey=QUIET)
    if columns:
        width_mm = document.sheet.width_mm - 2 * MARGIN_MM
        document.rule(Box(MARGIN_MM, y_mm + 4.2, width_mm, HAIR_MM))
        y_mm += 4.6
    return y_mm


def _foot(document: Document, text: str, page: str) -> None:
    y_mm = document.sheet.height_mm - 13
    width_mm = document.sheet.width_mm - 2 * MARGIN_MM
    document.rule(Box(MARGIN_MM, y_mm - 2, width_mm, HAIR_MM), grey=0.7)
    document.text(text, Box(MARGIN_MM, y_mm, width_mm - 40, 4), CAPTION, grey=QUIET)
    document.text(page, Box(MARGIN_MM + width_mm - 38, y_mm, 38, 4), CAPTION, align=Align.RIGHT, grey=QUIET)


def letterhead(document: Document, name: str, site: str) -> float:
    """The brand's name left, the site's small on the right, a hairline. Returns the y below."""
    width_mm = document.sheet.width_mm - 2 * MARGIN_MM
    document.text(name, Box(MARGIN_MM, 14, width_mm * 0.62, 7), Style(em_mm=5.2, min_mm=3.2), Face.BOLD)
    document.text(site, Box(MARGIN_MM + width_mm * 0.65, 15.6, width_mm * 0.35, 4), Style(em_mm=3.2, min_mm=2.4),
                  align=Align.RIGHT, grey=QUIET)
    document.rule(Box(MARGIN_MM, 22.5, width_mm, HAIR_MM))
    return 27.0


def later_head(document: Document, name: str, site: str, says: str, style: Style = RUNNING,
               grey: float = 0.0) -> float:
    """The head of every page but the first: the letterhead, and which paper goes on here. Returns the y below."""
    y_mm = letterhead(document, name, site)
    document.text(says, Box(MARGIN_MM, y_mm - 1.5, content_width(document.sheet), 4), style, grey=grey)
    return y_mm + 5.5


def title_and_number(document: Document, title: str, number: str, box: Box) -> None:
    """What kind of paper it is and, large below it down to the end of the box, the number people call it by."""
    document.text(title, Box(box.x_mm, box.y_mm, box.width_mm, 6), TITLE)
    document.text(number, Box(box.x_mm, box.y_mm + 7, box.width_mm, box.height_mm - 7), NUMBER, Face.BOLD)


def facts(document: Document, pairs: Sequence[tuple[str, str]], box: Box, *, columns: int = 2) -> float:
    """Captions above their values, in columns; pairs without a value are left out. Returns the y below."""
    shown = [pair for pair in pairs if pair[1]]
    width_mm = box.width_mm / columns
    for place, (caption, value) in enumerate(shown):
        x_mm = box.x_mm + place % columns * width_mm
        y_mm = box.y_mm + place // columns * 11.0
        document.text(caption, Box(x_mm, y_mm, width_mm - 3, 3), CAPTION, grey=QUIET)
        document.text(value, Box(x_mm, y_mm + 3.4, width_mm - 3, 6.4),
                      Style(em_mm=BODY_EM_MM, min_mm=2.4, lines=2, cut=False))
    return box.y_mm + -(-len(shown) // columns) * 11.0


def address(document: Document, caption: str, lines: Sequence[str], box: Box) -> float:
    """An address under its caption, its first line bold. Returns the y below."""
    document.text(caption, Box(box.x_mm, box.y_mm, box.width_mm, 3), CAPTION, grey=QUIET)
    y_mm = box.y_mm + 3.4
    for number, line in enumerate(line for line in lines if line):
        face = Face.TEXT if number else Face.BOLD
        fitted = document.fit(line, Box(box.x_mm, y_mm, box.width_mm, 9), Style(3.8, 2.8, lines=2), face)
        y_mm = document.lines(fitted, Box(box.x_mm, y_mm, box.width_mm, 9), face) + 0.3
    return y_mm


def corner_symbol(document: Document, symbol: Symbol, y_mm: float, *, module_mm: float) -> None:
    """A symbol in the upper right corner, its last module at the margin: its quiet zone is the margin itself."""
    x_mm = document.sheet.width_mm - MARGIN_MM - (symbol.quiet + symbol.width) * module_mm
    size_mm = (symbol.width + 2 * symbol.quiet) * module_mm
    document.symbol(symbol, Box(x_mm, y_mm, size_mm, size_mm), module_mm=module_mm)


def content_width(sheet: Sheet) -> float:
    """The width in mm between the margins."""
    return sheet.width_mm - 2 * MARGIN_MM
