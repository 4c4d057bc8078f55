"""`station measure start`: from the start of the process to a bench that is ready to scan, its database being up."""

from __future__ import annotations

import os
import subprocess
import time
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from station.cli.measure_base import Tell, temporary_home
from station.errors import StationError
from station.models.embedded import EmbeddedServer, own_process
from station.sentences import say

BASE = "station"
LIMIT_S = 90


def measure_start(starts: int, tell: Tell) -> list[float]:
    """Milliseconds of so many starts, each a process of its own, on this machine's own database as it comes."""
    with temporary_home(BASE) as home, EmbeddedServer(home, base=BASE).lease(), _scanner() as path:
        (home / "station.toml").write_text(
            f'[bench]\nname = "MEASURED"\n[[scanners]]\nname = "front"\naddress = "serial://{path}"\n', "utf-8")
        tell(f"starting the program {starts} times and once to warm the disk's cache")
        return [_start(home) for _ in range(starts + 1)][1:]


def _start(home: Path) -> float:
    environment = {**os.environ, "STATION_HOME": str(home), "STATION_SETTINGS": str(home / "station.toml")}
    began_s = time.monotonic()
    answer = subprocess.run(  # noqa: S603
        own_process("station.cli.measure_ready"), env=environment, capture_output=True, text=True, timeout=LIMIT_S,
        check=False)
    if answer.returncode != 0:
        raise StationError(say("Look into the log: the program did not start ({reason}).",
                               reason=(answer.stderr.strip().splitlines() or ["-"])[-1]))
    return (float(answer.stdout) - began_s) * 1000


@contextmanager
def _scanner() -> Iterator[str]:
    """The path of a serial scanner that nobody scans with."""
    scanner, line = os.openpty()
    tty.setraw(line)
    try:
        yield os.ttyname(line)
    finally:
        os.close(line)
        os.close(scanner)
