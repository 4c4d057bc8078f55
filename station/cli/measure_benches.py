"""`station measure benches`: many benches at once, each scanning once a second, and how long their answers take.

Each bench is a connection of the program's own, packing and taking out again: what is measured is the operation as a
value to the verdict as a value. A few processes have them all; windows and journals, which are on other PCs in a
warehouse, are not there.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Any
from uuid import UUID

from station.cli.measure_base import Size, Tell, base_of, home_for
from station.cli.measure_orders import TO_AN_ORDER, Work, add_orders
from station.cli.measure_scan import share
from station.cli.measure_wall import Packer
from station.errors import StationError
from station.models.database import Database
from station.models.embedded import own_process
from station.work import Lane

EVENTS_A_UNIT = 4
BENCHES, SECONDS = 500, 20.0
PROCESSES = 4
UNITS_A_BENCH = 80
SPARE = 30    # connections of others
BOUND_MS = 250
STARTED_WITHIN_S = 120.0
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Crowd:
    """Milliseconds of all scans. `failed`: benches that ended without a verdict; `late`: scans begun more than a second
    after their time."""

    benches: int
    took_ms: tuple[float, ...]
    failed: int
    late: int


def run_benches(arguments: Namespace) -> int:
    """Print p99 beside its bound, or JSON."""
    crowd = measure_benches(max(1, arguments.benches), arguments.seconds, arguments.units, arguments.events,
                            arguments.keep, lambda what: print(what, file=sys.stderr, flush=True))
    p50, p99 = share(crowd.took_ms, 50), share(crowd.took_ms, 99)
    if arguments.json:
        print(json.dumps({"benches": crowd.benches, "scans": len(crowd.took_ms), "p50_ms": round(p50, 1),
                          "p99_ms": round(p99, 1), "failed": crowd.failed, "late": crowd.late}))
    else:
        print(f"{crowd.benches} benches at one scan a second: {len(crowd.took_ms):,} scans, {p50:.1f} ms p50, "
              f"{p99:.1f} ms p99, budget {BOUND_MS} ms, ratio {p99 / BOUND_MS:.2f}; {crowd.failed} benches failed, "
              f"{crowd.late} scans more than a second late; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    return 0


def measure_benches(benches: int, seconds: float, units: int | None, events: int | None, keep: Path | None,
                    tell: Tell) -> Crowd:
    """Let them all scan for so long."""
    units = units or UNITS_A_BENCH * benches + 1000
    size = Size(units, events or EVENTS_A_UNIT * units)
    room = {"max_connections": str(benches + SPARE)}
    with home_for(keep) as home, base_of(home, size, tell, room) as lease, ExitStack() as opened:
        works, _ = add_orders(lease.url("owner"), (benches + 4) * TO_AN_ORDER)
        shares = [works[:benches][place::PROCESSES] for place in range(PROCESSES)]
        tell(f"{benches} benches in {PROCESSES} processes")
        told = [opened.enter_context(_process(lease.url("bench"), one, seconds)) for one in shares if one]
        for process in told:
            _out(process).readline()    # all its benches have their order in hand
        for process in told:
            _in(process).write("\n")
            _in(process).flush()
        answers = [json.loads(_out(process).readline()) for process in told]
    failed = [why for one in answers for why in one["failed"]]
    for why in sorted(set(failed))[:SHOWN]:
        tell(why)
    return Crowd(benches, tuple(ms for one in answers for ms in one["took_ms"]), len(failed),
                 sum(one["late"] for one in answers))


def _process(url: str, works: Sequence[Work], seconds: float) -> subprocess.Popen[str]:
    process = subprocess.Popen(own_process("station.cli.measure_benches"), text=True,    # noqa: S603
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    asked = {"url": url, "works": [asdict(work) for work in works], "seconds": seconds}
    _in(process).write(json.dumps(asked, default=str) + "\n")    # a secret: in no list of processes
    _in(process).flush()
    return process


def _in(process: subprocess.Popen[str]) -> IO[str]:
    assert process.stdin is not None
    return process.stdin


def _out(process: subprocess.Popen[str]) -> IO[str]:
    assert process.stdout is not None
    return process.stdout


# ---- the other process ---------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Turn:
    """What one bench saw. `failed`: why its last scan got no verdict; it scanned no more."""

    took_ms: list[float] = field(default_factory=list)
    late: int = 0
    failed: str = ""


def scan(packer: Packer, begin_s: float, seconds: float) -> Turn:
    """One scan a second, however long the one before took."""
    told, due_s = Turn(), begin_s
    while due_s < begin_s + seconds:
        time.sleep(max(0.0, due_s - time.monotonic()))
        began_s = time.monotonic()
        told.late += began_s - due_s > 1
        try:
            packer.scan()
            told.took_ms.append((time.monotonic() - began_s) * 1000)
        except StationError as why:
            told.failed = str(why)
            break
        due_s += 1
    return told


def work_of(told: dict[str, Any]) -> Work:
    return Work(UUID(told["client"]), UUID(told["order"]), told["number"], tuple(map(UUID, told["skus"])),
                tuple(told["serials"]))


def crowd(asked: IO[str], answers: IO[str]) -> None:
    """All benches of this process: ready at the first line, told at the end."""
    told = json.loads(asked.readline())
    home: SimpleQueue[Callable[[], None]] = SimpleQueue()
    turns: list[Turn] = []
    works = [work_of(one) for one in told["works"]]
    packers = [Packer(Database(told["url"]), f"CROWD-{os.getpid()}-{place}", work)
               for place, work in enumerate(works)]
    lanes = [Lane(f"bench-{place}", home.put) for place in range(len(packers))]
    for lane, packer in zip(lanes, packers, strict=True):
        lane.call(packer.scan, STARTED_WITHIN_S)
    print("ready", file=answers, flush=True)
    asked.readline()
    begin_s = time.monotonic() + 0.5
    for place, (lane, packer) in enumerate(zip(lanes, packers, strict=True)):
        scans = partial(scan, packer, begin_s + place / len(packers), told["seconds"])
        lane.submit(scans, turns.append, _raise, _raise)
    for _ in lanes:
        home.get(timeout=told["seconds"] + STARTED_WITHIN_S)()
    for lane, packer in zip(lanes, packers, strict=True):
        lane.call(packer.base.close, STARTED_WITHIN_S)
        lane.close()
    print(json.dumps({"took_ms": [ms for one in turns for ms in one.took_ms],
                      "failed": [one.failed for one in turns if one.failed], "late": sum(one.late for one in turns)}),
          file=answers, flush=True)


def _raise(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    crowd(sys.stdin, sys.stdout)
