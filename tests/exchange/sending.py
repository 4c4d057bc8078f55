"""An office that sends documents to a base of its own, as its owner."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from station.exchange.documents import Kind, import_document
from station.exchange.reports import Report


class Office:
    """`kind` is what it sends where nothing else is said."""

    def __init__(self, url: str, folder: Path, kind: Kind) -> None:
        self.url, self.folder, self.kind = url, folder, kind
        self.connection = psycopg.connect(url, autocommit=True)

    def send(self, text: str, kind: Kind | None = None, **more: Any) -> Report:
        return import_document(self.url, kind or self.kind, text.encode(), name="list.csv", folder=self.folder,
                               client="ACME", **more)

    def all(self, query: str) -> list[Any]:
        return self.connection.execute(query.encode()).fetchall()

    def one(self, query: str) -> Any:
        rows = self.all(query)
        return rows[0][0] if rows else None


@contextmanager
def sending(url: str, folder: Path, kind: Kind, *before: tuple[Kind, str]) -> Iterator[Office]:
    """`before`: documents that are there already."""
    office = Office(url, folder, kind)
    for of_kind, text in before:
        assert office.send(text, of_kind).ok
    yield office
    office.connection.close()
