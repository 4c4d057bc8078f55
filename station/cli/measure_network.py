"""`station measure network`: what a longer way to the base adds to a verdict. One round trip adds one delay."""

from __future__ import annotations

import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from json import dumps
from pathlib import Path

from station.app import application
from station.cli.measure_base import Size, Tell, base_of, home_for
from station.cli.measure_bench import measured_bench
from station.cli.measure_goods import BADGE
from station.cli.measure_orders import Work, add_orders
from station.cli.measure_scan import LEAST_WARM, at_bench, share
from station.models.database import address_of, at_address
from station.models.embedded import Lease, own_process
from station.verdicts import Kind

UNITS, EVENTS_A_UNIT = 2000, 4
DELAY_MS, SCANS = 20, 200
ALLOWED = 1.25    # of the delay
ENDS_WITHIN_S = 10.0


@dataclass(frozen=True, slots=True)
class Added:
    """Medians of whole scans, without and with the delay."""

    delay_ms: int
    near_ms: float
    far_ms: float

    @property
    def added_ms(self) -> float:
        return self.far_ms - self.near_ms


def run_network(arguments: Namespace) -> int:
    """Print what was added beside the bound, or JSON."""
    application()
    size = Size(arguments.units, arguments.events or EVENTS_A_UNIT * arguments.units)
    added = measure_network(size, arguments.delay_ms, max(1, arguments.scans), arguments.keep,
                            lambda what: print(what, file=sys.stderr, flush=True))
    if arguments.json:
        print(dumps({"delay_ms": added.delay_ms, "near_p50_ms": round(added.near_ms, 2),
                     "far_p50_ms": round(added.far_ms, 2), "added_ms": round(added.added_ms, 2)}))
    else:
        print(f"{added.delay_ms} ms of network: a verdict takes {added.near_ms:.1f} ms without and {added.far_ms:.1f} "
              f"ms with it, added {added.added_ms:.1f} ms, budget {ALLOWED * added.delay_ms:g} ms, "
              f"ratio {added.added_ms / (ALLOWED * added.delay_ms):.2f}")
    return 0


def measure_network(size: Size, delay_ms: int, scans: int, keep: Path | None, tell: Tell) -> Added:
    """So many scans on the straight way, then as many on the long one. A QApplication must be there."""
    with home_for(keep) as home, base_of(home, size, tell) as lease:
        near, far = add_orders(lease.url("owner"), LEAST_WARM + scans)
        tell(f"packing {scans} units, and {scans} with {delay_ms} ms between")
        near_ms = _median(home, lease, "", near, scans, "NEAR")
        with long_way(lease.url("bench"), delay_ms) as url:
            return Added(delay_ms, near_ms, _median(home, lease, url, far, scans, "FAR"))


def _median(home: Path, lease: Lease, url: str, works: list[Work], scans: int, name: str) -> float:
    with measured_bench(home, lease, f"MEASURE-{name}", url) as bench:
        bench.scan(f"BADGE:{BADGE}", Kind.SIGNED_ON)
        timed = list(islice(at_bench(bench, works), LEAST_WARM + scans))[LEAST_WARM:]
        return share([one.ms for one in timed], 50)


@contextmanager
def long_way(url: str, delay_ms: int) -> Iterator[str]:
    """The same base, further away."""
    host, port = address_of(url)
    process = subprocess.Popen(    # noqa: S603
        own_process("station.cli.measure_relay", host, port, str(delay_ms)),
        text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield at_address(url, "127.0.0.1", process.stdout.readline().strip())
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait(ENDS_WITHIN_S)
