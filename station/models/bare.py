"""The one statement of a scan without the program around it: psycopg as it comes, for comparison only."""

from __future__ import annotations

from types import TracebackType
from typing import Any, LiteralString, Self

import psycopg

RECORD = "SELECT station.record(%s::jsonb)"
TAKE_ORDER = "SELECT station.take_order(%s::jsonb)"


class BareBench:
    """A bench's login on a plain connection: AUTOCOMMIT, every statement prepared, no guard and no limit."""

    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(url, autocommit=True, prepare_threshold=0)
        self._cursor = self._connection.cursor()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._connection.close()

    def record(self, operation: str) -> dict[str, Any]:
        """Ask with an operation as JSON; the answer as psycopg reads it."""
        return _only(self._cursor.execute(RECORD, [operation]))

    def take_order(self, operation: str) -> dict[str, Any]:
        return _only(self._cursor.execute(TAKE_ORDER, [operation]))


class BareStatement:
    """One statement without parameters on a plain connection, prepared, again and again."""

    def __init__(self, url: str, statement: LiteralString) -> None:
        self._connection = psycopg.connect(url, autocommit=True, prepare_threshold=0)
        self._cursor = self._connection.cursor()
        self._statement = statement

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._connection.close()

    def ask(self) -> None:
        """Wait for its first row."""
        self._cursor.execute(self._statement).fetchone()


def _only(cursor: psycopg.Cursor[tuple[dict[str, Any]]] | psycopg.Cursor[tuple[Any, ...]]) -> dict[str, Any]:
    row = cursor.fetchone()
    assert row is not None
    answer: dict[str, Any] = row[0]
    return answer
