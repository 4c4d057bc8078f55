"""The PostgreSQL that comes with the program: for one machine, with nothing to install and nothing to set up.

    server = EmbeddedServer(home)
    with server.lease() as lease:
        lease.url("bench")

Every window of the machine takes a lease; the first starts the server, the last stops it. What it promises
after a kill -9 of any of its processes, and why, is in docs/decisions/0001-embedded-postgresql.md.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

import psycopg

from station.errors import DatabaseAway
from station.models.embedded_account import server_account
from station.models.embedded_binaries import Binaries, find_binaries
from station.models.embedded_place import ADMIN, DATABASE, FIRST_NAME, Place
from station.models.locks import FileLock, is_held
from station.models.roles import LOGIN_OF_ROLE, is_prepared
from station.sentences import say

READY_WITHIN_S = 90.0
KEEPERS_TRIED = 5
PREPARED_WITHIN_S = 300.0


class EmbeddedServer:
    """One base of this machine, by `home` and `base` ("station", or "demo").

    `binaries`: the folder of a PostgreSQL to use instead of the one found. `options`: settings of the server.
    `site`: what the warehouse is called in a base that is made now.
    """

    def __init__(
        self, home: Path, *, base: str = "station", binaries: Path | None = None,
        options: Mapping[str, str] | None = None, site: str = FIRST_NAME,
    ) -> None:
        self.place = Place(home.absolute() / "embedded" / base)
        self._binaries = binaries
        self._options = dict(options or {})
        self._site = site

    @property
    def exists(self) -> bool:
        return self.place.data.exists()

    def binaries(self) -> Binaries:
        """The programs this base is run with (`pg_dump` lies beside them)."""
        data = self.place.data
        major = int((data / "PG_VERSION").read_text("ascii")) if self._may_read(data) else None
        return find_binaries(self._binaries, major=major)

    def lease(self, *, prepare: bool = True) -> Lease:
        """Use the server until the lease is closed. Raises SettingsError or DatabaseAway.

        `prepare`: with the program's database, roles and schema in it, made or brought up to date.
        """
        server_account(self.place.data)   # says at once when there is no account to run as
        self.place.make()
        lease = Lease(self.place, self._command(), self._site)
        try:
            lease.mend()
            if prepare:
                lease.prepare()
        except BaseException:
            lease.close()
            raise
        return lease

    def _command(self) -> list[str]:
        found = self.binaries()
        options = [f"{name}={value}" for name, value in self._options.items()]
        return own_process(
            "station.models.embedded_keeper", str(self.place.folder), str(found.folder), found.version, *options)

    @staticmethod
    def _may_read(data: Path) -> bool:
        return (data / "PG_VERSION").exists()


class Lease:
    """One window's share of the server. Closing it, or being killed, gives it back."""

    def __init__(self, place: Place, command: list[str], site: str = FIRST_NAME) -> None:
        self._place = place
        self._command = command
        self._site = site
        self._lock = FileLock(place.lease)
        self._port = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None,
    ) -> None:
        self.close()

    def url(self, role: str, database: str = DATABASE) -> str:
        """A libpq URL for "owner", "bench", "audit" or "admin". Holds the password."""
        login = ADMIN if role == "admin" else LOGIN_OF_ROLE[role]
        password = quote(self._place.passwords()[role], safe="")
        return f"postgresql://{login}:{password}@127.0.0.1:{self._port}/{database}"

    def passwords(self) -> dict[str, str]:
        """The password of each role's login, for `migrating.init_database`."""
        known = self._place.passwords()
        return {role: known[role] for role in LOGIN_OF_ROLE}

    def mend(self, within_s: float = READY_WITHIN_S) -> None:
        """See that the server answers, and start it if it does not: at first, and after any outage.

        Raises DatabaseAway after `within_s`; the server goes on starting meanwhile.
        """
        until = time.monotonic() + within_s
        while not self._lock.try_shared():   # its keeper is just stopping
            _still_before(until, self._place)
            time.sleep(0.01)
        spawned = 0
        while not self._answers():
            if not is_held(self._place.keeper):
                self._give_up_after(spawned)
                self._spawn()
                spawned += 1
            _still_before(until, self._place)
            time.sleep(0.01)

    def close(self) -> None:
        """Give the lease back. The last one stops the server."""
        self._lock.close()

    def prepare(self) -> None:
        """Make the database, its roles and its schema, or bring them up to date."""
        if is_prepared(self.url("admin", "postgres"), DATABASE):
            return
        wanted = json.dumps({
            "admin_url": self.url("admin", "postgres"), "database": DATABASE, "passwords": self.passwords(),
            "site": self._site})
        # in a process of its own: the migrations' library would cost every start of every window 0.4 s
        answer = subprocess.run(  # noqa: S603
            own_process("station.models.migrating"), input=wanted, capture_output=True, text=True,
            timeout=PREPARED_WITHIN_S, check=False)
        if answer.returncode != 0:
            raise DatabaseAway(say(
                "Ask for help: the database of this machine could not be brought up to date ({reason}).",
                reason=(answer.stderr.strip().splitlines() or ["-"])[-1]))

    def _give_up_after(self, spawned: int) -> None:
        state = self._place.state()
        if spawned and state is not None and state.failure is not None:
            raise DatabaseAway(state.failure)
        if spawned == KEEPERS_TRIED:
            raise DatabaseAway(say(
                "Look into {log}: what keeps the database of this machine ended at once.", log=str(self._place.log)))

    def fill_once(self, fill: Callable[[str], None]) -> None:
        """Fill a new base by `fill(owner_url)`, once. A filling that was cut off begins again in an empty base."""
        filled, begun = self._place.folder / "filled", self._place.folder / "filling"
        lock = FileLock(begun)
        try:
            while not lock.try_exclusive():   # another window is at it
                time.sleep(0.05)
            if filled.exists():
                return
            if begun.stat().st_size:
                self._drop()
                self.prepare()
            begun.write_text("begun", "utf-8")
            fill(self.url("owner"))
            filled.touch(mode=0o600)
        finally:
            lock.close()

    def _drop(self) -> None:
        with psycopg.connect(self.url("admin", "postgres"), autocommit=True) as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")

    def _spawn(self) -> None:
        with self._place.open_log() as log:
            subprocess.run(  # noqa: S603
                self._command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, check=False, timeout=READY_WITHIN_S)

    def _answers(self) -> bool:
        state = self._place.state()
        if state is None or state.port == 0:
            return False
        self._port = state.port
        try:
            psycopg.connect(self.url("admin", "postgres"), connect_timeout=2).close()
        except psycopg.OperationalError:
            return False   # still starting, or the last word of a keeper that was killed
        return True


def own_process(module: str, *arguments: str) -> list[str]:
    """The command for another process of this program; a bundle's `station` takes -m as Python does."""
    return [sys.executable, "-m", module, *arguments]


def _still_before(until: float, place: Place) -> None:
    if time.monotonic() > until:
        raise DatabaseAway(say(
            "Look into {log}: the database of this machine does not answer yet.", log=str(place.log)))
