"""A document in JSON as the rows it would have as CSV."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import chain
from typing import Any

from station.errors import DocumentRefused
from station.exchange.columns import Column
from station.exchange.sheet import MOST_ROWS, Sheet, SheetRow, decoded
from station.sentences import Sentence, say

RowsOf = Callable[[Mapping[str, Any]], Iterable[Mapping[str, object]]]


def is_json(data: bytes) -> bool:
    """Whether it begins as JSON does; else it is CSV."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")


def json_sheet(data: bytes, *, name: str, columns: Sequence[Column], rows_of: RowsOf, shape: Sentence) -> Sheet:
    """`rows_of` gives the rows of one object, by field; a document is one of them or a list.

    Raises DocumentRefused: for what is no JSON, for too many rows, and with `shape` where the objects are of another.
    """
    told, encoding = _read(data, name)
    headers = tuple(column.field for column in columns)
    rows: list[SheetRow] = []
    try:
        for row in chain.from_iterable(rows_of(one) for one in told):
            rows.append(SheetRow(len(rows) + 1, tuple(_cell(row.get(field)) for field in headers)))
            if len(rows) > MOST_ROWS:
                raise DocumentRefused(say("Split {name}: it has more than {most} rows.", name=name, most=MOST_ROWS))
    except (AttributeError, TypeError, KeyError, ValueError) as broken:
        raise DocumentRefused(shape) from broken
    return Sheet(name, sha256(data).digest(), encoding, "json", headers, tuple(rows))


def _read(data: bytes, name: str) -> tuple[list[Any], str]:
    text, encoding = decoded(data, name=name)
    try:
        told = json.loads(text)
    except ValueError as broken:
        raise DocumentRefused(say("Correct {name}: it is not JSON ({reason}).", name=name,
                                  reason=str(broken))) from broken
    return told if isinstance(told, list) else [told], encoding


def _cell(value: object) -> str:
    return "" if value is None else str(value)
