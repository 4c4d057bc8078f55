"""`station measure memory`: what the program holds after thousands of scans, and whether it grows.

The bench is a process of its own, which has loaded nothing: only its own memory is looked at.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from argparse import Namespace
from itertools import islice
from pathlib import Path

from station.app import application
from station.cli.measure_base import Size, Tell, base_of, home_for
from station.cli.measure_bench import measured_bench
from station.cli.measure_goods import BADGE, ENDS, STORED
from station.cli.measure_orders import add_orders
from station.cli.measure_scan import at_bench
from station.errors import StationError
from station.models.embedded import own_process
from station.sentences import say
from station.verdicts import Kind

EVENTS_A_UNIT = 4
SCANS, LOOKS = 10_000, 10
BOUND_MB = 250
REST_MS = 1
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


def run_memory(arguments: Namespace) -> int:
    """Print how much there was from look to look beside the bound, or JSON."""
    scans = max(LOOKS, arguments.scans)
    held = measure_memory(scans, arguments.keep, lambda what: print(what, file=sys.stderr, flush=True))
    if arguments.json:
        print(json.dumps({"scans": scans, "memory_mb": round(held[-1]), "first_mb": round(held[0])}))
    else:
        print(f"memory of a bench after {scans:,} scans: {held[-1]:.0f} MB, budget {BOUND_MB} MB, ratio "
              f"{held[-1] / BOUND_MB:.2f}; after each tenth of them: {', '.join(f'{one:.0f}' for one in held)}")
    return 0


def measure_memory(scans: int, keep: Path | None, tell: Tell) -> list[float]:
    """Megabytes in memory after each tenth of the scans."""
    units = 4 * scans * len(ENDS) // ENDS.count(STORED) // 2 + 1000    # packed here, and as many that nobody packs
    size = Size(units, EVENTS_A_UNIT * units)
    with home_for(keep) as home, base_of(home, size, tell):
        tell(f"packing {scans:,} units")
        told = subprocess.run(  # noqa: S603
            own_process("station.cli.measure_memory", str(home), str(size.units), str(size.events), str(scans)),
            capture_output=True, text=True, check=False)
    if told.returncode != 0:
        raise StationError(say("Look into the log: the measured bench ended early ({reason}).",
                               reason=(told.stderr.strip().splitlines() or ["-"])[-1]))
    return [float(line) for line in told.stdout.splitlines()]


def pack(home: Path, size: Size, scans: int) -> None:
    """The other process: pack, and say at each tenth how much memory there is."""
    application()
    with base_of(home, size, lambda _told: None) as lease:
        works, _ = add_orders(lease.url("owner"), scans)
        with measured_bench(home, lease, "MEASURE-M") as bench:
            bench.scan(f"BADGE:{BADGE}", Kind.SIGNED_ON)
            packed = at_bench(bench, works, REST_MS)
            for _ in range(LOOKS):
                for _scan in islice(packed, scans // LOOKS):
                    continue
                print(resident_mb(), flush=True)


def resident_mb() -> float:
    """What the system keeps in memory for this process."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * PAGE_BYTES / 1e6


if __name__ == "__main__":
    pack(Path(sys.argv[1]), Size(int(sys.argv[2]), int(sys.argv[3])), int(sys.argv[4]))
