"""`station measure wall`: what open walls cost the benches. Scans a second with and without them, turn by turn.

The benches are the program's own connections, each on its lane, packing and taking out again, every scan an operation
and an event; each sends its pulse as a bench does. The walls are a process of their own, as they are in a warehouse:
so many windows, each asking every two seconds with the mark it has.
"""

from __future__ import annotations

import json
import select
import subprocess
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from statistics import median
from typing import IO
from uuid import UUID

from station.audits.wall import Wall
from station.cli.measure_base import Size, Tell, base_of, home_for
from station.cli.measure_hands import Hand, sign_on_at
from station.cli.measure_orders import TO_AN_ORDER, Work, add_orders
from station.cli.measure_scan import share
from station.commands import PackUnit, RemoveUnit, TakeOrder
from station.errors import StationError
from station.models.database import Database
from station.models.embedded import Lease
from station.sentences import say
from station.verdicts import Kind
from station.work import Lane
from station.workflows.audit_wall import wall
from station.workflows.performing import perform

UNITS, EVENTS_A_UNIT = 10_000, 20
BENCHES, WINDOWS = 8, 10
TURNS, TURN_S = 5, 4.0
EVERY_S, PULSE_S = 2.0, 5.0
ENDS_WITHIN_S = 30.0


@dataclass(frozen=True, slots=True)
class WallCost:
    """Scans a second of all benches together, the median of the turns; a wall's question, in milliseconds."""

    benches: int
    windows: int
    without: float
    with_walls: float
    wall_p50_ms: float
    wall_p99_ms: float
    asked: int

    @property
    def ratio(self) -> float:
        return self.with_walls / self.without


def run_wall(arguments: Namespace) -> int:
    """Print what was measured, or JSON on the last line."""
    size = Size(arguments.units, arguments.events or EVENTS_A_UNIT * arguments.units)
    cost = measure_wall(size, max(1, arguments.benches), max(1, arguments.windows), arguments.keep, _tell)
    if arguments.json:
        print(json.dumps({
            "benches": cost.benches, "windows": cost.windows, "scans_per_s_without": round(cost.without, 1),
            "scans_per_s_with": round(cost.with_walls, 1), "ratio": round(cost.ratio, 3),
            "wall_p50_ms": round(cost.wall_p50_ms, 1), "wall_p99_ms": round(cost.wall_p99_ms, 1)}))
    else:
        print(f"{cost.benches} benches: {cost.without:,.0f} scans/s without a wall, {cost.with_walls:,.0f} with "
              f"{cost.windows} open walls, ratio {cost.ratio:.3f}; a wall asked under this load: "
              f"{cost.wall_p50_ms:.1f} ms p50, {cost.wall_p99_ms:.1f} ms p99 of {cost.asked:,}")
    return 0


def _tell(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


def measure_wall(size: Size, benches: int, windows: int, keep: Path | None, tell: Tell, *, turns: int = TURNS,
                 turn_s: float = TURN_S) -> WallCost:
    """Turns without and with walls, one after the other, so that whatever else this PC does falls on both."""
    with home_for(keep) as home, base_of(home, size, tell) as lease:
        works, _ = add_orders(lease.url("owner"), benches * TO_AN_ORDER)
        with Packers(lease, works[:benches]) as packers:
            packers.pack(turn_s / 2)    # warm
            without, with_walls, asked = [], [], list[float]()
            for turn in range(turns):
                without.append(packers.pack(turn_s) / turn_s)
                with walls(lease.url("audit"), windows) as told:
                    with_walls.append(packers.pack(turn_s) / turn_s)
                asked.extend(told)
                tell(f"turn {turn + 1}: {without[-1]:,.0f} scans/s without, {with_walls[-1]:,.0f} with walls")
        return WallCost(benches, windows, median(without), median(with_walls), share(asked, 50), share(asked, 99),
                        len(asked))


# ---- the benches ---------------------------------------------------------------------------------------------------


class Packers:
    """So many benches at once, each with an order of its own in hand."""

    def __init__(self, lease: Lease, works: Sequence[Work]) -> None:
        self._lease, self._works = lease, works
        self._home: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._lanes = [Lane(f"bench-{number}", self._home.put) for number in range(len(works))]
        self._packers: list[Packer] = []

    def __enter__(self) -> Packers:
        self._packers = [Packer(Database(self._lease.url("bench")), f"WALL-{number}", work)
                         for number, work in enumerate(self._works, 1)]
        return self

    def __exit__(self, *_: object) -> None:
        for lane, packer in zip(self._lanes, self._packers, strict=True):
            lane.call(packer.base.close, ENDS_WITHIN_S)
            lane.close()

    def pack(self, seconds: float) -> int:
        """How many scans were answered in this time, by all of them."""
        counted: list[int] = []
        for lane, packer in zip(self._lanes, self._packers, strict=True):
            lane.submit(lambda packer=packer: packer.scans_for(seconds),  # type: ignore[misc]
                        counted.append, _raise, _raise)
        for _ in self._lanes:
            self._home.get(timeout=seconds + ENDS_WITHIN_S)()
        return sum(counted)


class Packer:
    """One bench: puts what it has into the box and takes it out again."""

    def __init__(self, base: Database, name: str, work: Work) -> None:
        self.base, self._name, self._work = base, name, work
        self._hand: Hand | None = None
        self._scans = self._scanning()
        self._pulse_s, self._scanned = 0.0, 0

    def scans_for(self, seconds: float) -> int:
        until, scans = time.monotonic() + seconds, 0
        while time.monotonic() < until:
            scans += 1
            self.scan()
        return scans

    def scan(self) -> None:
        """The next scan, and the pulse where it is due."""
        next(self._scans)
        self._scanned += 1
        if self._hand is not None:
            self._beat(self._hand, self._scanned)

    def _scanning(self) -> Iterator[None]:
        hand = self._hand = sign_on_at(self.base, self._name)
        work, parcel = self._work, self._taken(hand)
        while True:
            for serial in work.serials:
                self._expect(PackUnit(hand.act(serial), work.client, work.order, parcel, (serial,), work.skus),
                             Kind.PACKED)
                yield
            for serial in work.serials:
                self._expect(RemoveUnit(hand.act(serial), work.client, work.order, parcel, (serial,)), Kind.REMOVED)
                yield

    def _taken(self, hand: Hand) -> UUID:
        job = perform(self.base, TakeOrder(hand.act(self._work.number), self._work.number, self._work.client)).job
        assert job is not None
        return job.parcels[0].id

    def _expect(self, command: PackUnit | RemoveUnit, kind: Kind) -> None:
        verdict = perform(self.base, command)
        if verdict.kind is not kind:
            raise StationError(say("Look at the base: a measured scan was answered {word}.", word=verdict.word))

    def _beat(self, hand: Hand, scans: int) -> None:
        if time.monotonic() - self._pulse_s >= PULSE_S:
            self._pulse_s = time.monotonic()
            self.base.call("pulse", {
                "bench": self._name, "mode": "packing", "operator": hand.person, "session": hand.session,
                "subject": {"text": self._work.number}, "verdict": {"word": {"say": "PACKED"}, "tone": "accepted"},
                "scans": scans, "refusals": 0, "waiting": 0, "devices": [], "latency_ms": 3})


def _raise(error: Exception) -> None:
    raise error


# ---- the walls -----------------------------------------------------------------------------------------------------


@contextmanager
def walls(url: str, windows: int) -> Iterator[list[float]]:
    """So many open walls; at the end the list has how long each question took, in milliseconds."""
    told: list[float] = []
    process = subprocess.Popen([sys.executable, "-m", "station.cli.measure_wall"], text=True,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(json.dumps({"url": url, "windows": windows}) + "\n")    # a secret: in no list of processes
        process.stdin.flush()
        process.stdout.readline()    # all of them have their first answer
        yield told
        process.stdin.write("\n")
        process.stdin.flush()
        told.extend(json.loads(process.stdout.readline()))
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait(ENDS_WITHIN_S)


class OpenWall:
    """One window's wall: what it knows, and when it asks next."""

    def __init__(self, url: str, first_s: float) -> None:
        self._base, self._wall, self.next_s = Database(url), Wall(), first_s

    def ask(self) -> float:
        """Milliseconds until it is told and read."""
        began = time.perf_counter()
        self._wall = self._wall.told(wall(self._base, self._wall.next_question))
        self.next_s += EVERY_S
        return (time.perf_counter() - began) * 1000

    def close(self) -> None:
        self._base.close()


def watch(asked: IO[str], answers: IO[str]) -> None:
    """The other process: walls that ask, each in its turn, until a line comes."""
    told = json.loads(asked.readline())
    start = time.monotonic()
    open_walls = [OpenWall(told["url"], start + EVERY_S * n / told["windows"]) for n in range(told["windows"])]
    for one in open_walls:
        one.ask()
        one.next_s -= EVERY_S
    print("open", file=answers, flush=True)
    took: list[float] = []
    while True:
        due = min(open_walls, key=lambda one: one.next_s)
        if select.select([asked], [], [], max(0.0, due.next_s - time.monotonic()))[0]:
            break
        took.append(due.ask())
    for one in open_walls:
        one.close()
    print(json.dumps(took), file=answers, flush=True)


if __name__ == "__main__":
    watch(sys.stdin, sys.stdout)
