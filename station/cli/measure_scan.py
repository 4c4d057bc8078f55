"""`station measure scan`: from the last byte of a scan to the painted verdict, beside the bare statement."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from time import perf_counter
from uuid import UUID

from station.cli.measure_base import Size, Tell, base_of, home_for
from station.cli.measure_bench import MeasuredBench, Timed, measured_bench
from station.cli.measure_goods import BADGE
from station.cli.measure_hands import Hand, sign_on_at
from station.cli.measure_orders import Work, add_orders
from station.commands import PackUnit, TakeOrder
from station.errors import StationError
from station.models.bare import BareBench
from station.models.database import Database
from station.models.embedded import Lease
from station.operations import operation
from station.sentences import say
from station.verdicts import Kind

LEAST_WARM, MOST_WARM = 16, 100
REST_MS = 25
A_BENCH, BARE_BENCH = "MEASURE-A", "MEASURE-B"


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds, of so many scans. `bare_*`: the same statement through plain psycopg, scan by scan in turn.
    `round_trips`: of nine scans in ten at most; the pulse of a bench that falls between is one of its own.
    `load`: how many processes of this PC wanted to run, the measured ones included, in the minute up to the end.
    """

    scans: int
    p50_ms: float
    p99_ms: float
    worst_ms: float
    db_p50_ms: float
    db_p99_ms: float
    bare_p50_ms: float
    bare_p99_ms: float
    round_trips: int
    gui_worst_ms: float
    load: float

    @property
    def ratio(self) -> float:
        """The database part of a scan over the bare statement, at the median."""
        return self.db_p50_ms / self.bare_p50_ms


def measure(size: Size, scans: int, keep: Path | None, tell: Tell) -> Figures:
    """Make or reuse a base, and pack `scans` units in it at a real bench. A QApplication must be there."""
    warm = min(MOST_WARM, max(LEAST_WARM, scans // 10))
    with home_for(keep) as home, base_of(home, size, tell) as lease:
        mine, bare = add_orders(lease.url("owner"), warm + scans)
        tell(f"packing {scans:,} units after {warm} to warm up, each beside the bare statement")
        with measured_bench(home, lease, A_BENCH) as bench, bare_packer(lease) as packer:
            bench.scan(f"BADGE:{BADGE}", Kind.SIGNED_ON)
            both = zip(at_bench(bench, mine), packer.pack(bare), strict=False)
            timed = list(islice(both, warm + scans))[warm:]
            return _figures([scan for scan, _ in timed], [ms for _, ms in timed], bench.busy.worst_ms)


def at_bench(bench: MeasuredBench, works: Sequence[Work], rest_ms: int = REST_MS) -> Iterator[Timed]:
    """Pack all of it, a scan at a time."""
    for work in works:
        bench.scan(f"ORDER:{work.number}", Kind.ORDER_TAKEN)
        for serial in work.serials:
            bench.rest(rest_ms)
            yield bench.scan_unit(serial)
        bench.put_back()


class BarePacker:
    """The same operations without the program: each is made as the bench makes it, then only the statement is timed."""

    def __init__(self, bare: BareBench, hand: Hand) -> None:
        self._bare, self._hand = bare, hand

    def pack(self, works: Sequence[Work]) -> Iterator[float]:
        """Milliseconds of one statement each."""
        for work in works:
            parcel = self._take(work)
            for serial in work.serials:
                command = PackUnit(self._hand.act(serial), work.client, work.order, parcel, (serial,), work.skus)
                asked = json.dumps(operation(command)[1])
                began_s = perf_counter()
                answer = self._bare.record(asked)
                took_ms = (perf_counter() - began_s) * 1000
                if answer["outcome"] != "recorded":
                    raise StationError(say("Look at the base: the bare statement was refused ({reason}).",
                                           reason=answer["reason"]))
                yield took_ms

    def _take(self, work: Work) -> UUID:
        command = TakeOrder(self._hand.act(work.number), work.number, work.client)
        answer = self._bare.take_order(json.dumps(operation(command)[1]))
        return UUID(answer["job"]["parcels"][0]["id"])


@contextmanager
def bare_packer(lease: Lease) -> Iterator[BarePacker]:
    with Database(lease.url("bench")) as base:
        hand = sign_on_at(base, BARE_BENCH)
    with BareBench(lease.url("bench")) as bare:
        yield BarePacker(bare, hand)


def _figures(timed: Sequence[Timed], bare_ms: Sequence[float], gui_worst_ms: float) -> Figures:
    whole, database = [one.ms for one in timed], [one.database_ms for one in timed]
    return Figures(
        scans=len(timed), p50_ms=share(whole, 50), p99_ms=share(whole, 99), worst_ms=max(whole),
        db_p50_ms=share(database, 50), db_p99_ms=share(database, 99), bare_p50_ms=share(bare_ms, 50),
        bare_p99_ms=share(bare_ms, 99), gui_worst_ms=gui_worst_ms,
        round_trips=int(share([float(one.round_trips) for one in timed], 90)), load=os.getloadavg()[0])


def share(values: Sequence[float], percent: int) -> float:
    """The smallest value that so many percent of all do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]
