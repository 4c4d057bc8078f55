"""A CSV file as a table of texts: encoding and delimiter found out, sizes bounded.

Pure; what the texts mean is not known here. Row numbers are those a spreadsheet shows: the heading is row 1.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from station.errors import DocumentRefused
from station.sentences import say

LARGEST_BYTES = 64_000_000
MOST_ROWS = 100_000
MOST_COLUMNS = 200
DELIMITERS = (",", ";", "\t")

_FORMULA_SIGNS = tuple("=+-@＝＋－＠")
_FORMULA_BEHIND = re.compile(r"([;,|\t\r\n]\s*)(?=[=+\-@＝＋－＠])")
_SEP_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row as it stands in the file; `cells` are as many as the heading has, or more."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole document. `digest` is the SHA-256 of its bytes."""

    name: str
    digest: bytes
    encoding: str
    delimiter: str
    headers: tuple[str, ...]
    rows: tuple[SheetRow, ...]


def read_sheet(data: bytes, *, name: str, is_known: Callable[[str], bool]) -> Sheet:
    """The table in `data`. Of the delimiters, the one under which most headers are known is taken.

    Raises DocumentRefused for what is too large, no text, or no table.
    """
    if len(data) > LARGEST_BYTES:
        raise DocumentRefused(say("Split {name}: it has {size} MB, and at most {most} MB are taken at once.",
                                  name=name, size=len(data) // 1_000_000, most=LARGEST_BYTES // 1_000_000))
    text, encoding = decoded(data, name=name)
    named = _SEP_LINE.match(text)
    start = named.end() if named else 0
    delimiter = named[1] if named else _delimiter_of(text, is_known)
    records = _records(text[start:], delimiter, name=name, first=2 if named else 1)
    header = next(records, None)
    if header is None:
        raise DocumentRefused(say("Send {name} again: it is empty.", name=name))
    if len(header.cells) > MOST_COLUMNS:
        raise DocumentRefused(say("Send {name} again with fewer columns: it has {count}, at most {most} are read.",
                                  name=name, count=len(header.cells), most=MOST_COLUMNS))
    rows = tuple(_bounded(_padded(records, len(header.cells)), name=name))
    headers = tuple(cell.strip() for cell in header.cells)
    return Sheet(name, hashlib.sha256(data).digest(), encoding, delimiter, headers, rows)


def decoded(data: bytes, *, name: str) -> tuple[str, str]:
    """Text and the name of its encoding: by byte order mark, else UTF-16 by its zeros, else UTF-8, else cp1252."""
    for encoding in _encodings(data):
        try:
            return data.decode(encoding), encoding.removesuffix("-sig")
        except UnicodeDecodeError:
            continue
    raise DocumentRefused(say("Save {name} as CSV in UTF-8 and send it again: it is not text.", name=name))


def _encodings(data: bytes) -> tuple[str, ...]:
    if data.startswith(b"\xef\xbb\xbf"):
        return ("utf-8-sig",)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    start = data[:4000]
    # Text of our alphabets in UTF-16 has a zero beside nearly every character; any other text has none.
    if start[1::2].count(0) * 5 > len(start):
        return ("utf-16-le",)
    if start[0::2].count(0) * 5 > len(start):
        return ("utf-16-be",)
    return ("utf-8", "cp1252")


def _delimiter_of(text: str, is_known: Callable[[str], bool]) -> str:
    def score(delimiter: str) -> tuple[int, int]:
        heading = next(csv.reader(io.StringIO(text[:20_000]), delimiter=delimiter), [])
        return sum(map(is_known, heading)), len(heading)

    try:
        return max(DELIMITERS, key=score)
    except csv.Error:
        return DELIMITERS[0]


def _records(text: str, delimiter: str, *, name: str, first: int) -> Iterator[SheetRow]:
    """Rows with something in them; numbers count the empty ones too."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = first - 1
    try:
        for number, cells in enumerate(reader, first):
            if any(cell.strip() for cell in cells):
                yield SheetRow(number, tuple(cells))
    except csv.Error as broken:
        raise DocumentRefused(say("Correct {name} near row {row}: {reason}.",
                                  name=name, row=number + 1, reason=str(broken))) from broken


def _padded(rows: Iterable[SheetRow], width: int) -> Iterator[SheetRow]:
    for row in rows:
        missing = width - len(row.cells)
        yield row if missing <= 0 else SheetRow(row.number, row.cells + ("",) * missing)


def _bounded(rows: Iterable[SheetRow], *, name: str) -> Iterator[SheetRow]:
    for count, row in enumerate(rows, 1):
        if count > MOST_ROWS:
            raise DocumentRefused(say("Split {name}: it has more than {most} rows.", name=name, most=MOST_ROWS))
        yield row


def write_csv(path: io.TextIOBase, heading: Iterable[str], rows: Iterable[Iterable[object]]) -> None:
    """Write a table that a spreadsheet opens without running anything in it."""
    writer = csv.writer(path)
    writer.writerow(escaped(text) for text in heading)
    writer.writerows([escaped(str(cell)) for cell in row] for row in rows)


def escaped(text: str) -> str:
    """A text a spreadsheet takes for a text: an apostrophe in front of what it would take for a formula.

    Behind a semicolon too: where the comma is the decimal sign, that is where a spreadsheet begins the next cell.
    """
    text = _FORMULA_BEHIND.sub(r"\1'", text)
    return "'" + text if text.lstrip()[:1] in _FORMULA_SIGNS or text[:1] in ("\t", "\r", "\n") else text
