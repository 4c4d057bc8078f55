"""The certificate of a unit's history: who it is, what happened to it, and the hash that proves the last line.

Its number is made of the unit's last hash: whoever has the base can compare the two, and whoever has the paper can name
the state it was made from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from station.labels.fitting import LEADING, Box, Style, fit
from station.labels.fonts import Face
from station.labels.papers import (
    CAPTION,
    HAIR_MM,
    MARGIN_MM,
    QUIET,
    TITLE,
    Column,
    Frame,
    Row,
    content_width,
    corner_symbol,
    draw,
    facts,
    later_head,
    letterhead,
)
from station.labels.pdf import A4, Document, Sheet, Translate, measure
from station.labels.symbols import datamatrix
from station.sentences import Sentence, say

MODULE_MM = 0.6
SYMBOL_MM = 22.0
CELL = Style(em_mm=2.9, min_mm=2.1, lines=3)
NOTE = Style(em_mm=2.6, min_mm=2.1, lines=3)
NOTE_INDENT_MM = 33.0
RUNNING_SERIAL = Style(em_mm=3.3, min_mm=1.6, lines=2, cut=False)
CELL_MM = 12.0      # no cell is taller


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One event, or one refusal (`refused`) beside the events. `at` is formatted for the site."""

    at: str
    what: Sentence
    where: str
    who: str
    notes: tuple[Sentence | str, ...] = ()
    refused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePaper:
    """A unit's history. `facts` and `names` are captions and values; `number` goes into the symbol."""

    client: str
    site: str
    serial: str
    sku: str
    name: str
    number: str
    facts: tuple[tuple[Sentence, str], ...]
    names: tuple[tuple[str, str], ...]
    rows: tuple[TimelineRow, ...]
    chain: Sentence
    head: str
    made: str


def timeline_paper(paper: TimelinePaper, translate: Translate = str, *, sheet: Sheet = A4) -> bytes:
    """The history as PDF."""
    title = translate(say("Unit history"))
    document = Document(sheet, title=f"{title} {paper.serial}")
    frame = Frame(first=lambda page: _first_head(page, paper, title, translate),
                  later=lambda page: later_head(page, paper.client, paper.site, f"{title} · {paper.serial}",
                                                RUNNING_SERIAL), foot=f"{paper.site} · {paper.number}")
    columns = _columns(sheet, translate)
    rows = [row for number, one in enumerate(paper.rows) for row in _rows(one, columns, translate, first=number == 0)]
    return draw(document, frame, columns, [*rows, _proof(paper, translate)], translate)


def _first_head(page: Document, paper: TimelinePaper, title: str, translate: Translate) -> float:
    y_mm = letterhead(page, paper.client, paper.site)
    width_mm = content_width(page.sheet)
    beside_mm = width_mm - SYMBOL_MM - 6
    page.text(title, Box(MARGIN_MM, y_mm, beside_mm, 6), TITLE)
    page.text(paper.serial, Box(MARGIN_MM, y_mm + 7, beside_mm, 12), Style(em_mm=8.0, min_mm=2.6, lines=3, cut=False),
              Face.MONO_BOLD)
    page.text(" · ".join(part for part in (paper.sku, paper.name) if part), Box(MARGIN_MM, y_mm + 20, beside_mm, 5),
              Style(3.4, 2.6))
    corner_symbol(page, datamatrix(paper.number), y_mm, module_mm=MODULE_MM)
    page.text(paper.number, Box(MARGIN_MM, y_mm + 25.5, width_mm, 3), CAPTION, Face.MONO, grey=QUIET)
    named = tuple((kind.replace("_", " ").upper(), value) for kind, value in paper.names)
    known = tuple((translate(caption).upper(), value) for caption, value in paper.facts)
    return facts(page, (*known, *named), Box(MARGIN_MM, y_mm + 31, width_mm, 40), columns=4) + 3


def _columns(sheet: Sheet, translate: Translate) -> list[Column]:
    width_mm = content_width(sheet)
    rest_mm = width_mm - NOTE_INDENT_MM - 3 * 3
    return [
        Column(translate(say("WHEN")), MARGIN_MM, NOTE_INDENT_MM),
        Column(translate(say("WHAT")), MARGIN_MM + NOTE_INDENT_MM + 3, rest_mm * 0.42),
        Column(translate(say("WHERE")), MARGIN_MM + NOTE_INDENT_MM + 6 + rest_mm * 0.42, rest_mm * 0.32),
        Column(translate(say("WHO")), MARGIN_MM + NOTE_INDENT_MM + 9 + rest_mm * 0.74, rest_mm * 0.26),
    ]


def _rows(row: TimelineRow, columns: Sequence[Column], translate: Translate, *, first: bool) -> list[Row]:
    what = translate(row.what)
    shown = translate(say("Refused: {what}", what=what)) if row.refused else what
    found = [_cells((row.at, shown, row.where, row.who), columns, first=first, quiet=row.refused)]
    for note in row.notes:
        found.append(_note(translate(note) if isinstance(note, Sentence) else note, columns))
    return found


def _cells(texts: Sequence[str], columns: Sequence[Column], *, first: bool, quiet: bool) -> Row:
    grey = QUIET if quiet else 0.0
    faces = (Face.TEXT, Face.TEXT if quiet else Face.BOLD, Face.TEXT, Face.TEXT)
    fitted = [fit(text, CELL, width_mm=column.width_mm, height_mm=CELL_MM,
                  measure=lambda part, em_mm, face=face: measure(part, em_mm, face))  # type: ignore[misc]
              for text, column, face in zip(texts, columns, faces, strict=True)]
    height_mm = max(one.em_mm * LEADING * len(one.lines) for one in fitted)

    def drawn(page: Document, y_mm: float) -> None:
        if not first:
            page.rule(Box(MARGIN_MM, y_mm + 0.5, content_width(page.sheet), HAIR_MM), grey=0.8)
        for column, face, one in zip(columns, faces, fitted, strict=True):
            page.lines(one, Box(column.x_mm, y_mm + 1.7, column.width_mm, CELL_MM), face, grey=grey)

    return Row(height_mm + 2.4, drawn)


def _note(text: str, columns: Sequence[Column]) -> Row:
    x_mm = columns[1].x_mm
    width_mm = columns[3].x_mm + columns[3].width_mm - x_mm
    fitted = fit(text, NOTE, width_mm=width_mm, height_mm=CELL_MM,
                 measure=lambda part, em_mm: measure(part, em_mm, Face.TEXT))

    def drawn(page: Document, y_mm: float) -> None:
        page.lines(fitted, Box(x_mm, y_mm, width_mm, CELL_MM), Face.TEXT, grey=QUIET)

    return Row(fitted.em_mm * LEADING * len(fitted.lines) + 0.4, drawn, joined=True)


def _proof(paper: TimelinePaper, translate: Translate) -> Row:
    """What was checked, and the hash somebody else can compare."""
    def drawn(page: Document, y_mm: float) -> None:
        width_mm = content_width(page.sheet)
        page.frame(Box(MARGIN_MM, y_mm + 4, width_mm, 22))
        page.text(translate(paper.chain), Box(MARGIN_MM + 4, y_mm + 7, width_mm - 8, 5), Style(3.4, 2.4, lines=2),
                  Face.BOLD)
        page.text(translate(say("SHA-256 OF THE LAST EVENT")), Box(MARGIN_MM + 4, y_mm + 13.5, width_mm - 8, 3),
                  CAPTION, grey=QUIET)
        page.text(paper.head, Box(MARGIN_MM + 4, y_mm + 16.8, width_mm - 8, 4), Style(2.9, 2.0, cut=False), Face.MONO)
        page.text(translate(say("As the record stood on {at}.", at=paper.made)),
                  Box(MARGIN_MM + 4, y_mm + 21, width_mm - 8, 3), CAPTION, grey=QUIET)

    return Row(28.0, drawn)
