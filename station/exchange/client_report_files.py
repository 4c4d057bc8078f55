"""A report as CSV, XLSX or PDF. Every text goes through `texts`, and no spreadsheet takes one for a formula.

XLSX is written as it comes, row by row: a workbook of one sheet needs seven small files in a zip and nothing else.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import IO, Any
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from station.audits.reports import ClientReport
from station.errors import DocumentRefused
from station.exchange.sheet import escaped
from station.labels.report_pdf import Paper, PaperColumn, table_pdf
from station.sentences import Sentence, say
from station.words_reports import worded

MOST_XLSX_ROWS = 1_048_575
MOST_PDF_ROWS = 20_000
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
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

_PARTS: Mapping[str, str] = {
    "[Content_Types].xml": """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" \
ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
<Override PartName="/xl/worksheets/sheet1.xml" \
ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
<Override PartName="/xl/styles.xml" \
ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""",
    "_rels/.rels": """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
Target="xl/workbook.xml"/></Relationships>""",
    "xl/_rels/workbook.xml.rels": """<Relationships \
xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
Target="worksheets/sheet1.xml"/>\
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
Target="styles.xml"/></Relationships>""",
    "xl/workbook.xml": """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
<sheet name="{name}" sheetId="1" r:id="rId1"/></sheets></workbook>""",
    "xl/styles.xml": """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>\
</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/>\
</fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
<cellXfs count="3"><xf fontId="0"/><xf fontId="1" applyFont="1"/><xf fontId="0" numFmtId="49" applyNumberFormat="1"/>\
</cellXfs></styleSheet>""",
}
_HEAD = """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>\
<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>\
</sheetViews><cols>{cols}</cols><sheetData>"""
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SHEET_NAME = re.compile(r"[\[\]:*?/\\']")


def write_as_xlsx(file: IO[bytes], told: Written, rows: Iterable[Cells]) -> int:
    """One sheet, its heading frozen; texts are never formulas. Raises DocumentRefused past the format's end."""
    counted = _Counted(rows, most=MOST_XLSX_ROWS)
    title = _SHEET_NAME.sub(" ", told.translate(told.report.title))[:31]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in _PARTS.items():
            book.writestr(_entry(name), _XML + content.replace("{name}", escape(title, {'"': "&quot;"})))
        with book.open(_entry("xl/worksheets/sheet1.xml"), "w", force_zip64=True) as sheet:
            cols = "".join(f'<col min="{n}" max="{n}" width="{column.width * 1.4:.1f}" customWidth="1"/>'
                           for n, column in enumerate(told.report.columns, 1))
            sheet.write((_XML + _HEAD.replace("{cols}", cols)).encode())
            sheet.write(_row([escaped(text) for text in told.headings()], style=1))
            for row in counted:
                sheet.write(_row(texts(row, told), style=2))
            sheet.write(b"</sheetData></worksheet>")
    return counted.count


def _entry(name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name)    # the same rows give the same bytes: no clock in it
    made.compress_type = zipfile.ZIP_DEFLATED
    return made


def _row(cells: Sequence[str | int | Decimal], *, style: int) -> bytes:
    return ("<row>" + "".join(_cell(cell, style) for cell in cells) + "</row>").encode()


def _cell(cell: str | int | Decimal, style: int) -> str:
    if not isinstance(cell, str):
        return f"<c><v>{cell}</v></c>"
    return (f'<c s="{style}" t="inlineStr"><is><t xml:space="preserve">{escape(_NO_XML.sub("�", cell))}</t></is></c>'
            if cell else "<c/>")


# ---- PDF ------------------------------------------------------------------------------------------------------------

def write_as_pdf(file: IO[bytes], told: Written, rows: Iterable[Cells]) -> int:
    """A paper to read. Raises DocumentRefused where nobody would."""
    counted = _Counted(rows, most=MOST_PDF_ROWS)
    shown = [[str(cell) for cell in texts(row, told)] for row in counted]
    columns = tuple(PaperColumn(heading, column.width, right=column.right, mono=column.mono)
                    for heading, column in zip(told.headings(), told.report.columns, strict=True))
    file.write(table_pdf(Paper(
        client=told.client, title=told.translate(told.report.title), days=told.days, columns=columns, rows=shown,
        made=f"{told.at.astimezone(told.zone):%Y-%m-%d %H:%M}"), told.translate))
    return counted.count


class _Counted:
    """Rows on their way, counted; too many are refused."""

    def __init__(self, rows: Iterable[Cells], most: int | None = None) -> None:
        self._rows, self._most, self.count = rows, most, 0

    def __iter__(self) -> Iterator[Cells]:
        for row in self._rows:
            self.count += 1
            if self._most is not None and self.count > self._most:
                raise DocumentRefused(say("Ask for fewer days, or for CSV: this format takes {most} rows.",
                                          most=self._most))
            yield row


WRITERS: Mapping[str, Callable[[IO[bytes], Written, Iterable[Cells]], int]] = {
    "csv": write_as_csv, "xlsx": write_as_xlsx, "pdf": write_as_pdf}
