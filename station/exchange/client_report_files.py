"""A report as CSV, XLSX or PDF. Every text goes through `texts`, and no spreadsheet takes one for a formula."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import IO, Any
from zoneinfo import ZoneInfo

from station.audits.reports import ClientReport
from station.errors import DocumentRefused
from station.exchange.sheet import escaped
from station.exchange.workbook import BookSheet, write_book
from station.labels.report_pdf import Paper, PaperColumn, PaperPart, parts_pdf, table_pdf
from station.sentences import Sentence, say
from station.words_reports import worded

MOST_XLSX_ROWS = 1_048_575
MOST_PDF_ROWS = 20_000
SUMMARY, EVERY_ROW = say("How many"), say("One by one")
Cells = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Written:
    """What stands on every format: the report, whose it is, which days it covers, when it was made."""

    report: ClientReport
    client: str
    days: str
    zone: ZoneInfo
    at: datetime
    translate: Callable[[Sentence], str]

    def headings(self) -> list[str]:
        return [self.translate(column.title) for column in self.report.columns]


def texts(cells: Iterable[object], told: Written) -> list[str | int | Decimal]:
    """One row as it is written: times in the site's zone, numbers as numbers, names of the base in words, any other
    text harmless."""
    return [_plain(_in_words(cell, column.words, told.translate), told.zone)
            for cell, column in zip(cells, told.report.columns, strict=True)]


def _in_words(cell: object, vocabulary: str, translate: Callable[[Sentence], str]) -> object:
    return worded(cell, vocabulary, translate) if vocabulary and isinstance(cell, str) else cell


def _plain(cell: object, zone: ZoneInfo) -> str | int | Decimal:
    match cell:
        case None:
            return ""
        case bool():
            return str(cell)
        case int() | Decimal():
            return cell
        case datetime():
            return f"{cell.astimezone(zone):%Y-%m-%d %H:%M:%S}"
        case date():
            return cell.isoformat()
        case _:
            return escaped(str(cell))


# ---- CSV ------------------------------------------------------------------------------------------------------------

def write_as_csv(file: IO[bytes], told: Written, rows: Iterable[Cells]) -> int:
    """UTF-8 with its mark, which spreadsheets look for."""
    counted = _Counted(rows)
    text = io.TextIOWrapper(file, "utf-8-sig", newline="")
    writer = csv.writer(text)
    writer.writerow(escaped(heading) for heading in told.headings())
    writer.writerows(texts(row, told) for row in counted)
    text.flush()
    text.detach()    # the file is closed by whoever opened it
    return counted.count


# ---- XLSX -----------------------------------------------------------------------------------------------------------

def write_as_xlsx(file: IO[bytes], told: Written, rows: Iterable[Cells]) -> int:
    """One sheet, its heading frozen; texts are never formulas. Raises DocumentRefused past the format's end."""
    counted = _Counted(rows, told.report.tally, most=MOST_XLSX_ROWS)
    sheets = [BookSheet(
        told.translate(told.report.title), [column.width for column in told.report.columns],
        [escaped(text) for text in told.headings()], (texts(row, told) for row in counted))]
    if told.report.tally:
        sheets.append(BookSheet(told.translate(SUMMARY), [16] * (len(told.report.tally) + 1),
                                _summary_heads(told), _summary(counted, told)))
    write_book(file, sheets)
    return counted.count


# ---- PDF ------------------------------------------------------------------------------------------------------------

def write_as_pdf(file: IO[bytes], told: Written, rows: Iterable[Cells]) -> int:
    """A paper to read; its summary comes first. Raises DocumentRefused where nobody would."""
    counted = _Counted(rows, told.report.tally, most=MOST_PDF_ROWS)
    shown = [[str(cell) for cell in texts(row, told)] for row in counted]
    columns = tuple(PaperColumn(heading, column.width, right=column.right, mono=column.mono)
                    for heading, column in zip(told.headings(), told.report.columns, strict=True))
    paper = Paper(client=told.client, title=told.translate(told.report.title), days=told.days, columns=columns,
                  rows=shown, made=f"{told.at.astimezone(told.zone):%Y-%m-%d %H:%M}")
    if told.report.tally and shown:
        file.write(parts_pdf(paper, (_summary_part(counted, told), PaperPart(
            told.translate(EVERY_ROW), columns, shown)), told.translate))
    else:
        file.write(table_pdf(paper, told.translate))
    return counted.count


# ---- how many of each ----------------------------------------------------------------------------------------------

def _summary_heads(told: Written) -> list[str]:
    return [told.headings()[at] for at in told.report.tally] + [told.translate(say("Units"))]


def _summary(counted: _Counted, told: Written) -> Iterator[list[str | int | Decimal]]:
    """One line each, in the order in which they came; asked for when every row has passed."""
    columns = [told.report.columns[at] for at in told.report.tally]
    for cells, count in counted.tally.items():
        yield [*(_plain(_in_words(cell, column.words, told.translate), told.zone)
                 for cell, column in zip(cells, columns, strict=True)), count]


def _summary_part(counted: _Counted, told: Written) -> PaperPart:
    *keys, units = _summary_heads(told)
    columns = (*(PaperColumn(key, 3) for key in keys), PaperColumn(units, 2, right=True), PaperColumn("", 12))
    return PaperPart(told.translate(SUMMARY), columns,
                     [[*(str(cell) for cell in row), " "] for row in _summary(counted, told)])


class _Counted:
    """Rows on their way, counted; too many are refused."""

    def __init__(self, rows: Iterable[Cells], by: tuple[int, ...] = (), most: int | None = None) -> None:
        self._rows, self._by, self._most, self.count = rows, by, most, 0
        self.tally: Counter[tuple[Any, ...]] = Counter()

    def __iter__(self) -> Iterator[Cells]:
        for row in self._rows:
            self.count += 1
            if self._most is not None and self.count > self._most:
                raise DocumentRefused(say("Ask for fewer days, or for CSV: this format takes {most} rows.",
                                          most=self._most))
            if self._by:
                self.tally[tuple(row[at] for at in self._by)] += 1
            yield row


WRITERS: Mapping[str, Callable[[IO[bytes], Written, Iterable[Cells]], int]] = {
    "csv": write_as_csv, "xlsx": write_as_xlsx, "pdf": write_as_pdf}
