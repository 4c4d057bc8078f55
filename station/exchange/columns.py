"""Which column of a document is what: headers in the sender's own words, in English, Spanish and Portuguese."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from station.errors import DocumentRefused
from station.exchange.sheet import Sheet, SheetRow
from station.sentences import say

_NOT_WORD = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Column:
    """A field and the headers it is known by; `free` texts may have several lines."""

    field: str
    headers: tuple[str, ...] = ()
    free: bool = False


# What documents of several kinds have, and how senders call it in each of them.
CLIENT_CODE = Column("client_code", ("client", "brand code", "cliente", "codigo cliente", "marca", "código do cliente"))
SKU_CODE = Column("sku", ("sku code", "item", "item code", "item number", "article", "referencia", "ref", "código",
                          "codigo", "código del artículo", "código do produto", "part number"))
QUANTITY = Column("quantity", ("qty", "units", "pieces", "cantidad", "unidades", "cant", "quantidade", "qtd", "qtde"))
TRACKING = Column("tracking", ("tracking number", "seguimiento", "número de seguimiento", "rastreio",
                               "código de rastreio"))


@dataclass(frozen=True, slots=True)
class TakenColumn:
    """That the sender's `header` was taken for our `field`."""

    header: str
    field: str
    place: int
    free: bool


@dataclass(frozen=True, slots=True)
class Heading:
    """The columns of one document: those taken, and the headers of those left aside."""

    taken: tuple[TakenColumn, ...]
    ignored: tuple[str, ...]

    def header_of(self, field: str) -> str:
        """The sender's word for a field; our own where the document has none."""
        return next((column.header for column in self.taken if column.field == field), field)

    def texts(self, row: SheetRow) -> dict[str, str]:
        """Field to cell, the empty cells left out."""
        return {column.field: text for column in self.taken if (text := row.cells[column.place].strip())}


def folded(header: str) -> str:
    """A header without case, accents, spaces and punctuation: `Número de série` is `numerodeserie`."""
    plain = unicodedata.normalize("NFKD", header.casefold())
    return _NOT_WORD.sub("", plain.encode("ascii", "ignore").decode())


def dictionary(columns: Sequence[Column]) -> Mapping[str, Column]:
    """Folded header to column. A header that two columns claim is a mistake of ours."""
    words: dict[str, Column] = {}
    for column in columns:
        for header in (column.field, *column.headers):
            assert words.setdefault(folded(header), column) is column, header
    return words


def heading_of(sheet: Sheet, columns: Sequence[Column], required: Sequence[str]) -> Heading:
    """What each column of the sheet is taken for. Raises DocumentRefused where one is missing or double."""
    words = dictionary(columns)
    taken: dict[str, TakenColumn] = {}
    ignored = []
    for place, header in enumerate(sheet.headers):
        column = words.get(folded(header))
        if column is None:
            ignored.append(header)
        elif column.field in taken:
            raise DocumentRefused(say(
                "Rename one of the columns {first} and {second} in {name}: both are read as {field}.",
                first=taken[column.field].header, second=header, name=sheet.name, field=column.field))
        else:
            taken[column.field] = TakenColumn(header, column.field, place, column.free)
    missing = [field for field in required if field not in taken]
    if missing:
        raise DocumentRefused(say(
            "Add the column {missing} to {name}. Its columns are: {headers}.", missing=", ".join(missing),
            name=sheet.name, headers=", ".join(sheet.headers)[:300]))
    return Heading(tuple(taken.values()), tuple(header for header in ignored if header))
