"""What a killed keeper leaves behind: a server that nobody keeps, or the pid file of one that is dead.

PostgreSQL itself clears a pid file whose process is gone. It does not clear one whose number is alive again:
a zombie that nobody reaped (containers without an init), or another program that was given the number.
"""

from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from station.errors import DatabaseAway
from station.sentences import say

STOP_WITHIN_S = 30.0
PROC = Path("/proc")


def clear_the_way(data: Path) -> None:
    """Stop a server that still runs over `data`, remove a pid file that names a stranger or a zombie.

    Only for the holder of the keeper's lock: nobody else may run a server over this folder.
    """
    until = time.monotonic() + STOP_WITHIN_S
    while (process := _named_process(data)) and _is_server(process, data):
        if time.monotonic() > until:
            raise DatabaseAway(say(
                "End process {process}: a database server that nobody keeps still runs over {folder}.",
                process=process, folder=str(data),
            ))
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGINT)
        time.sleep(0.05)
    if process and _exists(process):
        (data / "postmaster.pid").unlink(missing_ok=True)


def pid_file(data: Path) -> list[str]:
    """The lines of `postmaster.pid`; none when no server has run, or while it is being written."""
    try:
        return (data / "postmaster.pid").read_text("utf-8").splitlines()
    except FileNotFoundError:
        return []


def _named_process(data: Path) -> int:
    lines = pid_file(data)
    return abs(int(lines[0])) if lines and lines[0].strip().lstrip("-").isdigit() else 0


def _exists(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _is_server(process: int, data: Path) -> bool:
    """Whether `process` is a living PostgreSQL over `data`: not a zombie, not a stranger."""
    if not PROC.joinpath("self", "stat").exists():
        answer = subprocess.run(  # noqa: S603
            ["/bin/ps", "-o", "stat=,comm=", "-p", str(process)], capture_output=True, text=True, check=False).stdout
        return "postgres" in answer and not answer.lstrip().startswith("Z")
    try:
        stat = PROC.joinpath(str(process), "stat").read_text("utf-8", "replace")
        folder = PROC.joinpath(str(process), "cwd").readlink()
    except OSError:
        return False
    return "(postgres)" in stat and stat.rpartition(")")[2].split()[0] != "Z" and folder == data.resolve()
