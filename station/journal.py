"""Every operation is on this PC's disk before the bench beeps.

One SQLite file a bench (apsw carries a SQLite without the WAL-reset bug), write-ahead log, `synchronous=FULL`: a
row that was acknowledged survives a power cut. *captured* means on this disk; *confirmed* that the database has
answered. What was captured and never confirmed is performed again at the next start, in the order of capture, under
its own id, so that the database answers what it answered the first time. The ids would not do for the order: they
carry this PC's clock, and a clock may be set back.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, get_args
from uuid import UUID

import apsw
from pydantic import TypeAdapter

from station.commands import Command
from station.errors import StationError
from station.sentences import say

KEPT_DAYS = 30
_SCHEMA = """
create table if not exists captured (
    n integer primary key, id text not null unique, at text not null, kind text not null, command blob not null,
    settled text, outcome text
);
create index if not exists captured_open on captured (n) where settled is null;
"""
# `command` is text of JSON in a blob; the digests of badges are the operator's and a second person's
_SETTLE = """
update captured set settled = ?, outcome = ?, command = cast(
       json_replace(cast(command as text), '$.act.session', '', '$.badge_sha256', '', '$.badge', '',
                    '$.overridden_by', '') as blob)
 where id = ? and settled is null
"""

_KINDS: dict[str, TypeAdapter[Any]] = {kind.__name__: TypeAdapter(kind) for kind in get_args(Command)}


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation of the journal. `outcome` is the verdict's kind, once there is one."""

    command: Command
    outcome: str | None


class Journal:
    """Used from the journal lane alone. Raises StationError when the disk does not take a row."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))    # what people scanned is nobody else's
        try:
            self._db = apsw.Connection(str(path))
            self._db.execute("pragma journal_mode=wal; pragma synchronous=full; pragma busy_timeout=2000; "
                             "pragma secure_delete=on")
            self._db.execute(_SCHEMA)
        except apsw.Error as error:
            raise _unusable(path) from error
        self._path = path

    def capture(self, command: Command) -> None:
        """Write the operation; when this returns, it is on disk. A repetition under the same id is harmless."""
        kind = type(command).__name__
        try:
            self._db.execute(
                "insert or ignore into captured (id, at, kind, command) values (?, ?, ?, ?)",
                (str(command.act.id), command.act.at.isoformat(), kind, _KINDS[kind].dump_json(command)))
        except apsw.Error as error:
            raise _unusable(self._path) from error

    def settle(self, operation: UUID, at: datetime, outcome: str) -> None:
        """The database has answered: *confirmed*. What proved who did it is needed no more, and goes."""
        try:
            self._db.execute(_SETTLE, (at.isoformat(), outcome, str(operation)))
        except apsw.Error as error:
            raise _unusable(self._path) from error

    def open_entries(self) -> tuple[Entry, ...]:
        """What was captured and not confirmed, oldest first."""
        return tuple(self._read("where settled is null order by n"))

    def entries(self) -> tuple[Entry, ...]:
        """Everything that is kept, oldest first: what a restored database can be supplied from."""
        return tuple(self._read("where true order by n"))

    def last(self) -> Entry | None:
        """The newest operation of this bench that an operator would remember."""
        return next(self._read("where kind not in ('SignOn', 'SettlePrint') order by n desc limit 1"), None)

    def forget(self, now: datetime) -> int:
        """Drop what was confirmed more than 30 days ago; answers how many."""
        before = (now - timedelta(days=KEPT_DAYS)).isoformat()
        self._db.execute("delete from captured where settled is not null and at < ?", (before,))
        return self._db.changes()

    def close(self) -> None:
        self._db.close()

    def _read(self, where: str) -> Iterator[Entry]:
        rows = self._db.execute(f"select kind, command, outcome from captured {where}")  # noqa: S608  our own words
        for kind, blob, outcome in rows:
            yield Entry(_KINDS[str(kind)].validate_json(blob), outcome)


def _unusable(path: Path) -> StationError:
    return StationError(say("Free space on this PC, or ask for help: its journal {path} cannot be written.",
                            path=str(path)))



