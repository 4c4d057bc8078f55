"""The connection of a bench to its base: one function call, one round trip, one answer or one outage.

No SQLAlchemy here: its import alone would take 0.6 s of a bench's start. Screens of the office, imports and
reports, which compose queries, use `station.models.engine` over the same guarded connection.

Nothing waits for ever. The server gives up after `statement_timeout`, the network after `tcp_user_timeout`,
and for a server that is frozen, which neither notices, the wait itself ends at `LIMIT_S` by closing the socket.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from typing import Any, LiteralString, Self, TypeVar
from uuid import UUID

import psycopg
from psycopg import errors, generators
from psycopg.abc import PQGen
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.pq import ExecStatus
from psycopg.rows import dict_row

from station.errors import DatabaseAway
from station.models.asking_again import SOMEBODY_WAS_FIRST, held_first, until_answered
from station.sentences import Sentence, say

LIMIT_S = 2.5
LOOK_EVERY_S = 0.05
# Acts over thousands of rows: they may take longer than a scan, and cost two round trips more. A server that is dead is
# noticed all the same, only later.
PATIENT_S: Mapping[str, float] = {
    "receive_list": 30.0, "undo_move": 12.0, "miss_stop": 12.0, "roll_up_figures": 60.0}
PALLET_S = 12.0
SSCC_DIGITS = 18
CONNECTION: Mapping[str, str | int] = {
    "target_session_attrs": "read-write",   # of several hosts, the one that is primary now
    "connect_timeout": 2,
    "keepalives_idle": 1,
    "keepalives_interval": 1,
    "keepalives_count": 2,
    "tcp_user_timeout": 2000,
    "application_name": "station",
}
CALLABLE: LiteralString = """
    SELECT proname FROM pg_proc
     WHERE pronamespace = to_regnamespace('station') AND proargtypes::text = 'jsonb'::regtype::oid::text
       AND prokind = 'f' AND proname NOT LIKE '\\_%' AND has_function_privilege(oid, 'EXECUTE')
"""
OUTDATED = (errors.UndefinedFunction, errors.UndefinedTable, errors.UndefinedColumn, errors.InsufficientPrivilege,
            errors.InvalidSchemaName)
OUTAGES = (psycopg.OperationalError, psycopg.InterfaceError, errors.ReadOnlySqlTransaction, errors.InternalError_)
T = TypeVar("T")


class ConstraintBroken(Exception):
    """The base refused a row; `constraint` is the name that the schema gave to the rule."""

    def __init__(self, constraint: str, table: str, detail: str) -> None:
        super().__init__(f"{constraint} of {table}: {detail}")
        self.constraint = constraint
        self.table = table
        self.detail = detail


class GuardedConnection(psycopg.Connection[Any]):
    """A psycopg connection none of whose waits lasts longer than `limit_s`; then its socket is closed."""

    limit_s: float | None = LIMIT_S
    round_trips = 0

    def wait(self, gen: PQGen[T], interval: float = LOOK_EVERY_S, *rest: Any, **named: Any) -> T:
        self.round_trips += 1
        if self.limit_s is None:
            return super().wait(gen, interval, *rest, **named)
        return super().wait(self._until(gen, time.monotonic() + self.limit_s), LOOK_EVERY_S)

    def _until(self, gen: PQGen[T], deadline: float) -> PQGen[T]:
        """Pass `gen` through: its wait is woken every LOOK_EVERY_S, and that is when we look at the clock."""
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                if not ready and time.monotonic() > deadline:
                    self.pgconn.finish()
                    raise errors.OperationalError(f"no answer within {self.limit_s} s")
                wanted = gen.send(ready)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def address_of(url: str) -> tuple[str, str]:
    """Host and port of a base's URL."""
    told = conninfo_to_dict(url)
    return str(told["host"]), str(told["port"])


def at_address(url: str, host: str, port: str) -> str:
    """The same base and login, asked for somewhere else."""
    return make_conninfo(url, host=host, port=port)


def connect(url: str, *, limit_s: float | None = LIMIT_S) -> GuardedConnection:
    """Open a connection by rule 7: AUTOCOMMIT, prepared at once, every wait bounded. Raises DatabaseAway.

    `limit_s` None is for imports, reports and dumps: those may take their time.
    """
    given = conninfo_to_dict(url)
    ours = {name: value for name, value in CONNECTION.items() if name not in given}
    if limit_s is not None:
        ours["options"] = f"{given.get('options', '')} -c statement_timeout={int((limit_s - 0.5) * 1000)}".strip()
    with outages():
        connection = GuardedConnection.connect(make_conninfo(url, **ours), autocommit=True, prepare_threshold=0)
    connection.limit_s = limit_s
    return connection


class Database:
    """A bench's one connection. Used from one thread (the lane `database`).

    After an outage the next call connects again by itself; `mend` is asked first, which for the embedded
    server is `Lease.mend`: it starts the server again where that is what is missing.
    """

    def __init__(self, url: str, *, mend: Callable[[], None] = lambda: None, limit_s: float = LIMIT_S) -> None:
        self._url = url
        self._mend = mend
        self._limit_s = limit_s
        self._connection: GuardedConnection | None = None
        self._prepared: set[str] = set()
        self._earlier_round_trips = 0
        self.session: str | None = None    # the secret of whoever is signed on at an audit window: goes with every call
        self.asked_s = 0.0    # how long `call` has taken altogether, its JSON included: for `station measure`

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def round_trips(self) -> int:
        """How often this bench has waited for the server since it was made; connecting is not counted."""
        current = self._connection.round_trips if self._connection is not None else 0
        return self._earlier_round_trips + current

    def open(self) -> None:
        """Connect and prepare every function this login may call, so that no scan pays for it."""
        self.close()
        connection = connect(self._url, limit_s=self._limit_s)
        self._connection = connection
        with self._closing_on_outage():
            for name, in connection.execute(CALLABLE).fetchall():
                self._prepare(connection, name)

    def call(self, function: str, argument: Mapping[str, object]) -> dict[str, Any]:
        """`SELECT station.function(argument::jsonb)` in exactly one round trip; its jsonb answer. Only where two
        benches stopped each other, and so nothing was done, is the same question asked again.

        Asked again only where another bench came first and nothing was written (asking_again.py). Numbers with
        a point come back as Decimal. Raises DatabaseAway (nothing is known: ask again with the
        same operation id) or ConstraintBroken.
        """
        began_s = time.perf_counter()
        connection = self._opened()
        if self.session is not None and "session" not in argument:
            argument = {**argument, "session": self.session}    # last: a log shows a bad text up to where it is bad
        text = json.dumps(argument, default=_as_text, ensure_ascii=False, allow_nan=False)
        with self._closing_on_outage(), _patience(connection, patience_of(function, argument)):
            if function not in self._prepared:
                self._prepare(connection, function)
            answer = until_answered(lambda: self._ask(connection, function, text))
        told: dict[str, Any] = json.loads(answer, parse_float=Decimal) if answer is not None else {}
        self.asked_s += time.perf_counter() - began_s
        return told

    def rows(self, query: LiteralString, parameters: Mapping[str, object] | None = None) -> list[dict[str, Any]]:
        """The rows of one SELECT, in one round trip. Raises DatabaseAway."""
        connection = self._opened()
        with self._closing_on_outage(), connection.cursor(row_factory=dict_row) as cursor:
            return cursor.execute(query, parameters).fetchall()

    def streamed(
        self, query: LiteralString, parameters: Mapping[str, object], *, each: int,
    ) -> Iterator[tuple[Any, ...]]:
        """The rows of one SELECT of any length, `each` at a time by a cursor of the server. Raises DatabaseAway."""
        connection = self._opened()
        with self._closing_on_outage(), connection.transaction(), connection.cursor(name="streamed") as cursor:
            cursor.execute(query, parameters)
            while rows := cursor.fetchmany(each):
                yield from rows

    def move_to(self, url: str) -> None:
        """Ask another server from the next call on."""
        self.close()
        self._url = url

    def close(self) -> None:
        """Close the connection. May be called twice; a later call opens it again."""
        if self._connection is not None:
            self._earlier_round_trips += self._connection.round_trips
            self._connection.close()
        self._connection = None
        self._prepared.clear()

    def _opened(self) -> GuardedConnection:
        if self._connection is None or self._connection.closed:
            self._mend()
            self.open()
        assert self._connection is not None
        return self._connection

    def _ask(self, connection: GuardedConnection, function: str, text: str) -> bytes | None:
        """The answer. What is on a recall's list and not held yet is held before the act is asked again."""
        try:
            return _asked(connection, function, text)
        except errors.SerializationFailure as error:
            if (told := held_first(error)) is not None:
                _asked(connection, "hold_listed", told)
            raise

    def _prepare(self, connection: GuardedConnection, function: str) -> None:
        if not re.fullmatch(r"[a-z][a-z0-9_]*", function):
            raise ValueError(f"{function!r} is no function of the schema")
        connection.pgconn.send_prepare(function.encode(), f"SELECT station.{function}($1::jsonb)".encode())
        _value(connection)
        self._prepared.add(function)

    @contextmanager
    def _closing_on_outage(self) -> Iterator[None]:
        """An outage ends the connection: what it would answer next would belong to another question."""
        try:
            with outages():
                yield
        except DatabaseAway:
            self.close()
            raise


def patience_of(function: str, argument: Mapping[str, object]) -> float | None:
    """How long this call may take, or None for as long as any: a carton that is put away or picked whole takes all that
    is in it along, which for a pallet is thousands of units. One unit is never waited for longer."""
    names = argument.get("candidates")
    whole = isinstance(names, list) and any(len(name) == SSCC_DIGITS and name.isdigit() for name in names)
    if function in ("put_away", "record") and ("carton" in argument or whole):
        return PALLET_S
    return PATIENT_S.get(function)


@contextmanager
def outages() -> Iterator[None]:
    """The one door where the driver's errors become ours: DatabaseAway or ConstraintBroken, or a bug as it is."""
    try:
        yield
    except SOMEBODY_WAS_FIRST:
        raise    # no outage and no answer: whoever asks does so again, under the same operation id
    except psycopg.IntegrityError as error:
        facts = error.diag
        raise ConstraintBroken(
            facts.constraint_name or "", facts.table_name or "", facts.message_detail or str(error)) from error
    except OUTAGES as error:
        raise DatabaseAway(_sentence(error)) from error
    except OUTDATED as error:
        raise DatabaseAway(say(
            "Run station db upgrade, or update this bench: the base and the program are of different versions "
            "({reason}).", reason=_reason(error))) from error


def _sentence(error: psycopg.Error) -> Sentence:
    reason = _reason(error)
    if isinstance(error, errors.InvalidPassword) or "password authentication failed" in reason:
        return say("Correct url in [database]: the database server refuses this login ({reason}).", reason=reason)
    if isinstance(error, errors.QueryCanceled) or "no answer within" in reason:
        return say("Wait a moment: the database server does not answer in time ({reason}).", reason=reason)
    return say("Check the network and the database server: it cannot be reached ({reason}).", reason=reason)


def _reason(error: psycopg.Error) -> str:
    return str(error).strip().partition("\n")[0]


@contextmanager
def _patience(connection: GuardedConnection, limit_s: float | None) -> Iterator[None]:
    """Wait longer for one call, and no longer than before for the next. An outage ends the connection anyway."""
    usual_s = connection.limit_s
    if limit_s is None or usual_s is None or usual_s >= limit_s:
        yield
        return
    connection.execute("SELECT set_config('statement_timeout', %s, false)", [str(int((limit_s - 0.5) * 1000))])
    connection.limit_s = limit_s
    yield
    connection.limit_s = usual_s
    connection.execute("SELECT set_config('statement_timeout', %s, false)", [str(int((usual_s - 0.5) * 1000))])


def _asked(connection: GuardedConnection, function: str, text: str) -> bytes | None:
    connection.pgconn.send_query_prepared(function.encode(), [text.encode()])
    return _value(connection)


def _value(connection: GuardedConnection) -> bytes | None:
    """What the one result of the query that was just sent says."""
    result = connection.wait(generators.execute(connection.pgconn))[-1]
    if result.status == ExecStatus.FATAL_ERROR:
        raise errors.error_from_result(result)
    return result.get_value(0, 0) if result.status == ExecStatus.TUPLES_OK else None


def _as_text(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, UUID | Decimal):
        return str(value)
    raise TypeError(f"{value!r} has no place in an operation")
