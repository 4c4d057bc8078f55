"""Pull the plug: the program is killed at any moment and started again; nothing is lost and nothing is done twice."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from station.codes import printable
from station.command_codes import CommandKey
from station.commands import Action, PackUnit
from station.journal import Entry, Journal
from station.models.ledger import verify
from tests.conftest import Database
from tests.devices.stand_ins import PtyScanner
from tests.models.ledger_world import Bench, Order, World
from tests.waiting import wait_until

KILLS = int(os.environ.get("STATION_TEST_KILLS", "6"))
SEED = int(os.environ.get("STATION_TEST_SEED", "7"))
STARTS_WITHIN_S = 30.0
LONGEST_LIFE_S = 0.25
CLEAR = CommandKey(b"k" * 32, "House").sign(Action.CLEAR.name)
SCANS_A_LIFE = 5


class Process:
    """The bench, its screens as they came, and the scanner in front of it."""

    def __init__(self, folder: Path, url: str, scanner: PtyScanner) -> None:
        self.scanner = scanner
        self.screens: list[dict[str, Any]] = []
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.driven_bench", str(folder / "station.toml"), url],
            stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parent.parent.parent)
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                self.screens.append(json.loads(line))

    def wait_for(self, kind: str) -> dict[str, Any]:
        """The first screen of this kind."""
        wait_until(lambda: any(screen["kind"] == kind for screen in self.screens), STARTS_WITHIN_S,
                   lambda: f"no {kind} in {self.screens[-3:]}")
        return next(screen for screen in self.screens if screen["kind"] == kind)

    def scan(self, text: str) -> None:
        self.scanner.send(text.encode() + b"\r")

    def kill(self) -> None:
        """As a power cut would: no signal that could be handled."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()


@contextmanager
def started(folder: Path, url: str, scanner: PtyScanner) -> Iterator[Process]:
    """Running, and the base met."""
    process = Process(folder, url, scanner)
    try:
        wait_until(lambda: any(screen["ready"] for screen in process.screens), STARTS_WITHIN_S,
                   lambda: f"not started: {process.screens[-1:]}")
        yield process
    finally:
        process.kill()


def journal_of(folder: Path) -> tuple[Entry | None, tuple[Entry, ...]]:
    """The last entry an operator would remember, and all that have no answer yet."""
    journal = Journal(folder / "home" / "bench" / "PACK-1.journal")
    told = journal.last(), journal.open_entries()
    journal.close()
    return told


def says_the_last_scan(process: Process, last: Entry | None) -> None:
    """The bench tells of the newest thing in its journal, by the text that was scanned."""
    if last is None:
        return
    for number in range(SCANS_A_LIFE):    # refusals nobody saw come first, one by one
        wait_until(lambda: process.screens[-1]["kind"] in ("told", "refused"), STARTS_WITHIN_S)
        if process.screens[-1]["kind"] == "told":
            break
        shown = len(process.screens)
        process.scan(f"]d{number}" + CLEAR)    # not the same read twice
        wait_until(lambda shown=shown: len(process.screens) > shown)  # type: ignore[misc]
    told = process.screens[-1]
    assert told["said"][0] == "LAST SCAN"
    what = printable(last.command.act.raw) if last.command.act.raw else "no code"
    assert any(text.startswith(what) for text in told["said"]), (told, what)


def lives_and_dies(process: Process, world: World, order: Order, serials: list[str], dice: random.Random) -> None:
    """Sign on, take the order, scan on without waiting, and be killed somewhere in between."""
    process.scan(CLEAR)
    process.scan(world.packer.badge)
    process.wait_for("signed_on")
    process.scan(order.number)
    process.wait_for("order_taken")
    for serial in dice.sample(serials, SCANS_A_LIFE):
        process.scan(serial)
    threading.Event().wait(dice.uniform(0, LONGEST_LIFE_S))    # not a wait for something: the moment of the kill


def test_a_bench_killed_at_any_moment_loses_nothing_and_repeats_nothing(database: Database, tmp_path: Path) -> None:
    """Fails when an operation is answered before it is on disk, or asked again under another id."""
    with psycopg.connect(database.owner_url, autocommit=True) as owner:
        kill_and_kill_again(World(owner), database, tmp_path)
    assert not verify(database.owner_url).faults


def kill_and_kill_again(world: World, database: Database, tmp_path: Path) -> None:
    dock = Bench(world, database.bench_url, "DOCK")
    serials = [dock.receive(world.console)[1] for _ in range(SCANS_A_LIFE * 2)]
    order = world.order((world.console, len(serials)))
    dock.leave()
    dice = random.Random(SEED)
    with PtyScanner(tmp_path / "scanner") as scanner:
        (tmp_path / "station.toml").write_text(
            f'[bench]\nname = "PACK-1"\nsite = "House"\n[[scanners]]\nname = "front"\naddress = "{scanner.address}"\n')
        last: Entry | None = None
        for _ in range(KILLS):
            with started(tmp_path, database.bench_url, scanner) as process:
                says_the_last_scan(process, last)
                lives_and_dies(process, world, order, serials, dice)
            last, _ = journal_of(tmp_path)
        with started(tmp_path, database.bench_url, scanner) as process:
            says_the_last_scan(process, last)
            wait_until(lambda: not _unanswered(tmp_path))
    _nothing_lost_nothing_twice(world, tmp_path)


def _unanswered(folder: Path) -> tuple[Entry, ...]:
    return journal_of(folder)[1]


def _nothing_lost_nothing_twice(world: World, folder: Path) -> None:
    journal = Journal(folder / "home" / "bench" / "PACK-1.journal")
    captured = {entry.command.act.id for entry in journal.entries() if isinstance(entry.command, PackUnit)}
    journal.close()
    asked = {row[0] for row in world.owner.execute("SELECT id FROM operation WHERE kind = 'pack'").fetchall()}
    assert asked == captured
    packed = world.owner.execute("SELECT op_id, unit_id FROM event WHERE kind = 'pack'").fetchall()
    assert len({op for op, _ in packed}) == len({unit for _, unit in packed}) == len(packed) > 0
    assert len(packed) == world.value("SELECT sum(packed) FROM order_line")
