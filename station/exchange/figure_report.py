"""A report of figures as CSV, XLSX or PDF, whole or not at all."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO
from zoneinfo import ZoneInfo

from station.audits.figure_papers import FigurePaper
from station.audits.reports import ReportColumn
from station.exchange.figure_blocks import MOST_WORDS, Block, BlockCell, Listed, blocks
from station.exchange.sheet import escaped
from station.exchange.whole_file import whole_file
from station.exchange.workbook import BookCell, BookSheet, write_book
from station.labels.report_pdf import Paper, PaperColumn, PaperPart, parts_pdf
from station.sentences import Sentence, say
from station.words_figures import PERIODS

Translate = Callable[[Sentence], str]


def write_figures(told: FigurePaper, *, format: str, path: Path, zone: ZoneInfo, at: datetime,
                  translate: Translate = str) -> int:
    """How many rows all its tables have. Raises DocumentRefused."""
    made = blocks(told, exact=format != "pdf")
    with whole_file(path) as file:
        _WRITERS[format](file, told, made, f"{at.astimezone(zone):%Y-%m-%d %H:%M}", translate)
    return sum(len(block.rows) for block in made)


def _csv(file: IO[bytes], told: FigurePaper, made: Sequence[Block], at: str, translate: Translate) -> None:
    """One table below the other, an empty line between; UTF-8 with its mark, which spreadsheets look for."""
    text = io.TextIOWrapper(file, "utf-8-sig", newline="")
    writer = csv.writer(text)
    writer.writerows([escaped(name), escaped(value)] for name, value in _about(told, at, translate))
    for block in made:
        writer.writerow([])
        writer.writerow([escaped(translate(block.title))])
        writer.writerow(_headings(block, translate))
        writer.writerows(_cells(row, translate) for row in block.rows)
    text.flush()
    text.detach()    # the file is closed by whoever opened it


def _xlsx(file: IO[bytes], told: FigurePaper, made: Sequence[Block], at: str, translate: Translate) -> None:
    """A sheet a table; the last says what the file is."""
    sheets = [BookSheet(translate(block.title), [column.width + 4 for column in block.columns],
                        _headings(block, translate), [_cells(row, translate) for row in block.rows]) for block in made]
    about = [[escaped(name), escaped(value)] for name, value in _about(told, at, translate)]
    write_book(file, [*sheets, BookSheet(translate(say("About this file")), (20, 50), about[0], about[1:])])


def _about(told: FigurePaper, at: str, translate: Translate) -> list[tuple[str, str]]:
    return [(translate(say("Figures")), _whose(told, translate)), (translate(say("Days")), _days(told)),
            (translate(say("Period")), translate(PERIODS[told.period])), (translate(say("Made")), at)]


def _whose(told: FigurePaper, translate: Translate) -> str:
    return " · ".join(part for part in (told.whose or translate(say("Every client")), told.part) if part)


def _days(told: FigurePaper) -> str:
    return f"{told.first} – {told.last}"


def _headings(block: Block, translate: Translate) -> list[str]:
    return [escaped(translate(column.title)) for column in block.columns]


def _cells(row: Sequence[BlockCell | Listed], translate: Translate) -> list[BookCell]:
    """Numbers as numbers, any text harmless."""
    return [cell if isinstance(cell, int | Decimal) else escaped(_text(cell, translate, most=None)) for cell in row]


def _text(cell: BlockCell | Listed, translate: Translate, *, most: int | None) -> str:
    match cell:
        case None:
            return ""
        case Sentence():
            return translate(cell)
        case Listed():
            return ", ".join(f"{translate(word)} {count}" for word, count in cell.said(most))
        case date():
            return cell.isoformat()
        case int() | Decimal():
            return translate(say("{number}", number=cell))
        case _:
            return cell


def _pdf(file: IO[bytes], told: FigurePaper, made: Sequence[Block], at: str, translate: Translate) -> None:
    paper = Paper(client=_whose(told, translate), title=translate(say("Figures")),
                  days=f"{_days(told)} · {translate(PERIODS[told.period])}", columns=(), rows=(), made=at)
    parts = [PaperPart(translate(block.title), tuple(_column(column, translate) for column in block.columns),
                       [[_text(cell, translate, most=MOST_WORDS) for cell in row] for row in block.rows],
                       translate(block.says) if block.says is not None else "") for block in made]
    file.write(parts_pdf(paper, parts, translate))


def _column(column: ReportColumn, translate: Translate) -> PaperColumn:
    return PaperColumn(translate(column.title), column.width, right=column.right, mono=column.mono)


_WRITERS: Mapping[str, Callable[[IO[bytes], FigurePaper, Sequence[Block], str, Translate], None]] = {
    "csv": _csv, "xlsx": _xlsx, "pdf": _pdf}
