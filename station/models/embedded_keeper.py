"""The process that keeps one embedded PostgreSQL: one a base, started by the first window, gone after the last.

It holds the `keeper` lock while it lives, has `postgres` as its own child (and so reaps it), starts it again
when it falls, and stops it with SIGINT as soon as it can take the windows' `lease` lock for itself: a window
that left or was killed no longer holds it. It takes that lock before it stops, so a window that arrives
meanwhile waits and then starts a new keeper.

    python -m station.models.embedded_keeper FOLDER BINARIES VERSION [name=value …]
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from station.errors import DatabaseAway, StationError
from station.models.embedded_account import server_account
from station.models.embedded_binaries import Binaries, readable_by
from station.models.embedded_place import Place, State
from station.models.embedded_postgres import Postgres
from station.models.locks import FileLock
from station.sentences import say

LOOK_EVERY_S = 0.1
TAKE_LOCK_WITHIN_S = 1.0
FALLS_BEFORE_GIVING_UP = 5


def main(arguments: list[str]) -> int:
    """Keep the base in `arguments[0]` until its last window has left. 0 when another keeper does already."""
    folder, binaries, version, *options = arguments
    place = Place(Path(folder))
    lock = FileLock(place.keeper)
    if not _taken(lock):
        return 0
    _leave_parent()
    try:
        place.tell(None)
        _keep(place, Binaries(Path(binaries), version), options)
    except StationError as outage:
        place.tell(State(0, 0, outage.sentence))
        return 1
    except OSError as error:
        place.tell(State(0, 0, say(
            "Make room and rights for the database of this machine in {folder} ({reason}).",
            folder=folder, reason=str(error))))
        return 1
    finally:
        lock.close()
    return 0


def _leave_parent() -> None:
    """Become nobody's child: the window that started us may go first, and must not have to reap us.

    The lock goes along: it belongs to the open file, which both halves share. So the window that waits for
    our first half knows that the lock is held.
    """
    if os.fork() > 0:
        os._exit(0)
    os.setsid()
    os.chdir("/")


def _taken(lock: FileLock) -> bool:
    """Try for a moment: a window that looks whether the lock is held holds it for that instant."""
    until = time.monotonic() + TAKE_LOCK_WITHIN_S
    while not lock.try_exclusive():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def _keep(place: Place, binaries: Binaries, options: list[str]) -> None:
    account = server_account(place.data)
    place.settle(account)
    postgres = Postgres(place, readable_by(binaries, account), account, options)
    stop = _Stop()
    lease = FileLock(place.lease)
    try:
        postgres.make()
        _watch(place, postgres, lease, stop)
    finally:
        postgres.stop()
        place.tell(None)
        lease.close()


class _Stop:
    """Set by SIGTERM or SIGINT: the machine is going down, or someone wants the server gone."""

    def __init__(self) -> None:
        self.asked = False
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._ask)

    def _ask(self, _number: int, _frame: object) -> None:
        self.asked = True


def _watch(place: Place, postgres: Postgres, lease: FileLock, stop: _Stop) -> None:
    falls = 0
    while not stop.asked and not lease.try_exclusive():
        if not postgres.is_running():
            if falls == FALLS_BEFORE_GIVING_UP:
                raise DatabaseAway(say(
                    "Look into {log}: the database of this machine was started {times} times and fell each time.",
                    log=str(place.log), times=falls,
                ))
            falls += 1
            port = postgres.start()
            place.tell(State(port, postgres.process))
        time.sleep(LOOK_EVERY_S)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
