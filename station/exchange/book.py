"""The base as an import sees it: one transaction, and the look-ups that every kind of document shares."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import psycopg
from sqlalchemy import ARRAY, ColumnElement, Connection, Engine, Row, Select, any_, literal, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError, ProgrammingError

from station.clock import new_id, now
from station.errors import DatabaseAway, DocumentRefused, SettingsError
from station.models.engine import engine
from station.models.tables import CLIENT, LOCATION, SITE, SKU
from station.sentences import say

BENCH = "import"
CHUNK = 20_000


class Undone(Exception):
    """Leave the transaction without a trace."""


@contextmanager
def owner_engine(url: str) -> Iterator[Engine]:
    """An engine for the owner's own work, which may take its time."""
    made = engine(url, limit_s=None)
    try:
        yield made
    finally:
        made.dispose()


@contextmanager
def one_transaction(made: Engine) -> Iterator[Connection]:
    """All or nothing. `Undone` rolls back quietly. Raises DatabaseAway, DocumentRefused, SettingsError."""
    try:
        with made.connect().execution_options(isolation_level="READ COMMITTED") as connection, connection.begin():
            yield connection
    except Undone:
        return
    except IntegrityError as broken:
        raise DocumentRefused(say(
            "Take the document in again: the base changed meanwhile, and nothing was written ({rule}).",
            rule=_constraint(broken))) from broken
    except ProgrammingError as refused:
        if not isinstance(refused.orig, psycopg.errors.InsufficientPrivilege):
            raise
        raise SettingsError(say("Name the base as its owner with --url: this login may not do that.")) from refused
    except OperationalError as away:
        raise DatabaseAway(say("Look at the server: the base did not answer, and nothing was written.")) from away


def among(column: ColumnElement[Any], values: Iterable[Any]) -> ColumnElement[bool]:
    """That the column is one of `values`, however many: one parameter, where IN would take one each."""
    return column == any_(literal(list(values), ARRAY(column.type)))


def _constraint(broken: DBAPIError) -> str:
    cause = broken.orig
    name = cause.diag.constraint_name if isinstance(cause, psycopg.Error) else None
    return name or type(cause).__name__


@dataclass(slots=True)
class Book:
    """An open transaction with what was looked up in it. `at` is the moment of the whole document."""

    connection: Connection
    document: str
    at: datetime = field(default_factory=now)
    _zone: ZoneInfo | None = None

    @property
    def zone(self) -> ZoneInfo:
        """The site's time zone."""
        if self._zone is None:
            name = self.connection.scalar(select(SITE.c.zone))
            self._zone = ZoneInfo(name or "UTC")
        return self._zone

    def all(self, query: Select[Any]) -> list[Row[Any]]:
        return list(self.connection.execute(query))

    def clients(self) -> dict[str, UUID]:
        """Client code to id; a site has few."""
        return {row.code: row.id for row in self.all(select(CLIENT.c.code, CLIENT.c.id))}

    def skus(self, codes: Iterable[str]) -> dict[tuple[UUID, str], Row[Any]]:
        """The SKUs of these codes, by client and code."""
        return {(row.client_id, row.code): row for row in self.all(select(SKU).where(among(SKU.c.code, set(codes))))}

    def moment(self, told: datetime) -> datetime:
        """An aware moment: a naive one is the site's."""
        return (told if told.tzinfo else told.replace(tzinfo=self.zone)).astimezone(UTC)

    def places(self, codes: Iterable[str]) -> dict[str, Row[Any]]:
        """The locations of these codes, each under its own code and without its prefix."""
        wanted = {form for code in codes for form in (code, f"LOC:{code}", f"TOTE:{code}")}
        found = self.all(select(LOCATION).where(among(LOCATION.c.code, wanted)))
        short = {row.code.partition(":")[2]: row for row in found if ":" in row.code}
        return short | {row.code: row for row in found}

    def call(self, function: str, op: Mapping[str, Any]) -> dict[str, Any]:
        """Ask one of the database's functions; its answer. `function` is a name of ours, never foreign text."""
        assert function.isidentifier()
        answer = self.connection.execute(
            text(f"SELECT station.{function}(CAST(:op AS jsonb))"), {"op": json.dumps(op, default=str)})
        return dict(answer.scalar_one())

    def operation(self, kind: str, client: UUID) -> dict[str, Any]:
        """The start of an operation of this document."""
        return {"id": new_id(), "kind": kind, "bench": BENCH, "at": self.at.isoformat(), "client": client,
                "document": self.document}
