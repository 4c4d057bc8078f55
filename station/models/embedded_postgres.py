"""One PostgreSQL server as a child process: make its base, start it, stop it."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from station.errors import DatabaseAway
from station.models.embedded_account import Account
from station.models.embedded_binaries import Binaries
from station.models.embedded_leftovers import clear_the_way, pid_file
from station.models.embedded_place import ADMIN, Place, write
from station.sentences import say

TRY_AGAIN_FOR_S = 5.0
START_WITHIN_S = 60.0    # crash recovery of a 14 GB base was measured at 3.1 s
STOP_WITHIN_S = 30.0
PR_SET_PDEATHSIG = 1
SETTINGS = (
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",       # one door, the same on every system, with a password
    "password_encryption=scram-sha-256",
    "fsync=on",
    "synchronous_commit=on",
    "max_connections=50",
    "timezone=UTC",
    "log_line_prefix=%m [%p] ",
)


class Postgres:
    """The server over one place. Not for more than one thread: the kernel tells a *thread's* death to its child."""

    def __init__(self, place: Place, binaries: Binaries, account: Account | None, options: list[str]) -> None:
        self._place = place
        self._binaries = binaries
        self._account = account
        self._options = options
        self._child: subprocess.Popen[bytes] | None = None
        self._port = 0

    @property
    def process(self) -> int:
        return self._child.pid if self._child is not None else 0

    def is_running(self) -> bool:
        return self._child is not None and self._child.poll() is None

    def make(self) -> None:
        """Make the base if there is none. Half a base, left by a kill -9, is never taken for a whole one."""
        data = self._place.data
        if data.exists():
            return
        home = data.parent
        if not home.exists():
            home.mkdir(parents=True)
            home.chmod(0o711)    # mkdir's own mode bows to root's umask, and the server's account must pass
        with tempfile.TemporaryDirectory(prefix="new.", dir=home) as new:
            self._own(Path(new))
            password = Path(new) / "password"
            password.write_text(self._place.passwords()["admin"], "utf-8")
            self._own(password)
            self._initdb(Path(new) / "data", password)
            (Path(new) / "data").rename(data)

    def _initdb(self, data: Path, password: Path) -> None:
        with self._place.open_log() as log:
            answer = subprocess.run(  # noqa: S603
                [self._binaries.program("initdb"), "-D", data, "-U", ADMIN, f"--pwfile={password}",
                 "--auth=scram-sha-256", "--data-checksums", "--encoding=UTF8", "--locale=C", "--no-instructions"],
                stdout=log, stderr=log, check=False, **self._as_account(),
            )
        if answer.returncode != 0:
            raise DatabaseAway(say(
                "Look into {log}: the database of this machine could not be made in {folder}.",
                log=str(self._place.log), folder=str(data.parent.parent),
            ))

    def start(self) -> int:
        """Start the server and wait until it answers; its port. Raises DatabaseAway.

        Tried again for a while: another program may take the port first, and after a kill -9 the server's
        own children need a moment to notice and to let go of the shared memory.
        """
        self._port = self._port or remembered_port(self._place)
        until = time.monotonic() + TRY_AGAIN_FOR_S
        while True:
            clear_the_way(self._place.data)
            self._port = self._port if self._port and _is_free(self._port) else _free_port()
            self._spawn()
            if self._wait_until_ready():
                write(self._place.folder / "port", str(self._port))
                return self._port
            if time.monotonic() > until:
                raise DatabaseAway(say(
                    "Look into {log}: the database of this machine did not start.", log=str(self._place.log)))
            time.sleep(0.1)

    def _spawn(self) -> None:
        names = [f"port={self._port}", *SETTINGS, *self._options]
        settings = [word for name in names for word in ("-c", name)]
        with self._place.open_log() as log:
            self._child = subprocess.Popen(  # noqa: S603
                [self._binaries.program("postgres"), "-D", self._place.data, *settings],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/",
                preexec_fn=_die_with_parent(),  # noqa: PLW1509  the keeper has one thread
                **self._as_account(),
            )

    def _wait_until_ready(self) -> bool:
        """Line 8 of postmaster.pid says `ready`: that is what pg_ctl waits for as well."""
        until = time.monotonic() + START_WITHIN_S
        while self.is_running() and time.monotonic() < until:
            lines = pid_file(self._place.data)
            if len(lines) > 7 and lines[0].strip() == str(self.process) and lines[7].strip() == "ready":
                return True
            time.sleep(0.005)
        self.stop()
        return False

    def stop(self) -> None:
        """Fast shutdown: connections are closed, all that was acknowledged is on disk."""
        if self._child is None:
            return
        if self.is_running():
            self._child.send_signal(signal.SIGINT)
        try:
            self._child.wait(STOP_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._child.send_signal(signal.SIGQUIT)   # immediate: the log is replayed at the next start
            self._child.wait()
        self._child = None

    def _own(self, path: Path) -> None:
        if self._account is not None:
            shutil.chown(path, self._account.uid, self._account.gid)

    def _as_account(self) -> dict[str, Any]:
        # PG_GRANDPARENT_PID: PostgreSQL then does not take our parent for another server over the same folder
        environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "PG_GRANDPARENT_PID": str(os.getppid())}
        if self._account is None:
            return {"env": environment}
        return {"env": environment, "user": self._account.uid, "group": self._account.gid, "extra_groups": []}


def remembered_port(place: Place) -> int:
    """The port of the last start, so that a window's connection finds the server again; 0: none yet."""
    try:
        return int((place.folder / "port").read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return 0


def _is_free(port: int) -> bool:
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)   # as PostgreSQL does: TIME_WAIT is no tenant
        try:
            door.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def _free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


def _die_with_parent() -> Callable[[], None] | None:
    """On Linux the kernel sends our child SIGINT (a fast, clean stop) when we are killed."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    keeper = os.getpid()

    def ask() -> None:
        prctl(PR_SET_PDEATHSIG, int(signal.SIGINT), 0, 0, 0)
        if os.getppid() != keeper:
            os._exit(1)   # killed between fork and here: nobody is left to send it

    return ask
