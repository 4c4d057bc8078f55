"""A workbook as spreadsheets read it (XLSX), written as it comes, row by row: some small files in a zip, nothing else.

Every cell is text or a number; there are no formulas, and the same rows give the same bytes.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import IO
from xml.sax.saxutils import escape, quoteattr

BookCell = str | int | Decimal
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_NAME = re.compile(r"[\[\]:*?/\\']")
LONGEST_NAME = 31
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_STYLES = f"""<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/>\
</fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>\
<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf fontId="0"/><xf fontId="1" applyFont="1"/>\
<xf fontId="0" numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>"""
_HEAD = f"""<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">\
<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"""


@dataclass(frozen=True, slots=True)
class BookSheet:
    """One sheet. `widths` are shares, as on paper; cells are harmless already."""

    title: str
    widths: Sequence[int]
    heading: Sequence[str]
    rows: Iterable[Sequence[BookCell]]


def write_book(file: IO[bytes], sheets: Sequence[BookSheet]) -> None:
    """Each sheet with its heading frozen."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in _parts(sheets):
            book.writestr(_entry(name), _XML + content)
        for number, sheet in enumerate(sheets, 1):
            with book.open(_entry(f"xl/worksheets/sheet{number}.xml"), "w", force_zip64=True) as out:
                cols = "".join(f'<col min="{n}" max="{n}" width="{width * 1.4:.1f}" customWidth="1"/>'
                               for n, width in enumerate(sheet.widths, 1))
                out.write(f"{_XML}{_HEAD}<cols>{cols}</cols><sheetData>".encode())
                out.write(_row(sheet.heading, style=1))
                for row in sheet.rows:
                    out.write(_row(row, style=2))
                out.write(b"</sheetData></worksheet>")


def _parts(sheets: Sequence[BookSheet]) -> Iterator[tuple[str, str]]:
    """Everything but the sheets: what there is, what belongs to what, and how it looks."""
    kinds = "".join(f'<Override PartName="/xl/{name}" ContentType="{_MEDIA}.{kind}+xml"/>' for name, kind in (
        ("workbook.xml", "sheet.main"), ("styles.xml", "styles"),
        *((f"worksheets/sheet{number}.xml", "worksheet") for number in range(1, len(sheets) + 1))))
    yield "[Content_Types].xml", (
        f'<Types xmlns="{_TYPES}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{kinds}</Types>')
    yield "_rels/.rels", _related([("officeDocument", "xl/workbook.xml")])
    yield "xl/_rels/workbook.xml.rels", _related([
        *(("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, len(sheets) + 1)),
        ("styles", "styles.xml")])
    listed = "".join(f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
                     for number, name in enumerate(_names(sheets), 1))
    yield "xl/workbook.xml", f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{listed}</sheets></workbook>'
    yield "xl/styles.xml", _STYLES


def _related(targets: Sequence[tuple[str, str]]) -> str:
    listed = "".join(f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
                     for number, (kind, target) in enumerate(targets, 1))
    return f'<Relationships xmlns="{_RELATIONS}">{listed}</Relationships>'


def _names(sheets: Sequence[BookSheet]) -> Iterator[str]:
    """As the format allows: short, without some signs, each once whatever the case."""
    taken: set[str] = set()
    for number, sheet in enumerate(sheets, 1):
        name = _NO_NAME.sub(" ", sheet.title)[:LONGEST_NAME]
        if name.casefold() in taken:
            name = f"{name[:LONGEST_NAME - 4]} {number}"
        taken.add(name.casefold())
        yield name


def _entry(name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name)    # the same rows give the same bytes: no clock in it
    made.compress_type = zipfile.ZIP_DEFLATED
    return made


def _row(cells: Sequence[BookCell], *, style: int) -> bytes:
    return ("<row>" + "".join(_cell(cell, style) for cell in cells) + "</row>").encode()


def _cell(cell: BookCell, style: int) -> str:
    if not isinstance(cell, str):
        return f"<c><v>{cell}</v></c>"
    return (f'<c s="{style}" t="inlineStr"><is><t xml:space="preserve">{escape(_NO_XML.sub("�", cell))}</t></is></c>'
            if cell else "<c/>")
