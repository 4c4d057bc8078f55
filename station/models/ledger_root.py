"""A root: one hash over where every unit's history stood at a moment, to be kept where the base's owner cannot go.

The chain of one unit cannot tell that its last event was taken away and the unit put back, nor that it was
written anew from the first event on. A root that was written down before can: the histories of that moment
must still be there, whatever came after. The moment is a PostgreSQL snapshot, so that writing a root stops
nobody; after a restore, check first and write a new root before work goes on.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from station.errors import DocumentRefused
from station.models.ledger_chain import CLIENT, HASH, REV, UNIT, XID, Row
from station.sentences import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """`snapshot` is PostgreSQL's xmin:xmax:in-progress; `before` the SHA-256 of the line above in the file."""

    at: str
    snapshot: str
    units: int
    events: int
    root: str
    before: str = ""


class Moment:
    """Which events a snapshot saw."""

    def __init__(self, snapshot: str) -> None:
        _, end, running = snapshot.split(":")
        self._end = int(end)
        self._running = frozenset(int(xid) for xid in running.split(",") if xid)

    def saw(self, xid: bytes) -> bool:
        number = int(xid)
        return number < self._end and number not in self._running


class Rooting:
    """Makes the root of a moment out of all events, in the order of the chains."""

    def __init__(self, snapshot: str) -> None:
        self._moment = Moment(snapshot)
        self._snapshot = snapshot
        self._hash = sha256()
        self._last: Row | None = None
        self._units = self._events = 0

    def take(self, row: Row) -> None:
        """The next event. Those that the moment did not see are left out."""
        if not self._moment.saw(row[XID]):
            return
        self._events += 1
        if self._last is not None and self._last[UNIT] != row[UNIT]:
            self._close_unit(self._last)
        self._last = row

    def _close_unit(self, row: Row) -> None:
        self._units += 1
        self._hash.update(b"%b %b %b %b\n" % (row[CLIENT], row[UNIT], row[REV], row[HASH]))

    def root(self, at: str) -> Root:
        """Once, after the last event."""
        if self._last is not None:
            self._close_unit(self._last)
        return Root(at=at, snapshot=self._snapshot, units=self._units, events=self._events,
                    root=self._hash.hexdigest())


def last_root(path: Path) -> Root | None:
    """The newest root of the file, whose lines must hang together. None without a file. Raises DocumentRefused."""
    if not path.exists():
        return None
    root, above = None, ""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        try:
            root = Root(**json.loads(line))
        except (ValueError, TypeError) as error:
            raise DocumentRefused(say("Look at line {number} of {file}: it is no root.", number=number,
                                      file=path.name)) from error
        if root.before != above:
            raise DocumentRefused(say("Find out who changed {file}: line {number} does not follow the one above.",
                                      number=number, file=path.name))
        above = sha256(line.encode()).hexdigest()
    return root


def append_root(path: Path, root: Root) -> None:
    """Write the root behind the others, tied to the last line."""
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    before = sha256(lines[-1].encode()).hexdigest() if lines else ""
    row = json.dumps(asdict(root) | {"before": before})
    path.write_text("".join(f"{line}\n" for line in [*lines, row]), "utf-8")
