"""The bench that is measured: the whole program with its window, its journal and its database, and a scanner that is
a pseudo-terminal. One scan at a time, the next when the verdict of the last is on the screen."""

from __future__ import annotations

import os
import time
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer

from station.app import Base, Station, keep_what_was_made
from station.commands import Action
from station.errors import StationError
from station.health import Health
from station.models.embedded import Lease
from station.sentences import say
from station.settings import BenchSettings, ScannerSettings, Settings
from station.verdicts import Kind

ANSWER_WITHIN_MS = 10_000
LOOK_EVERY_MS = 2
BEAT_MS = 2
WIDTH_PX, HEIGHT_PX = 1366, 768


@dataclass(frozen=True, slots=True)
class Timed:
    """One scan. `ms`: last byte to painted verdict. `database_ms`: of that, inside Database.call."""

    ms: float
    database_ms: float
    round_trips: int


class Painted:
    """When the window last painted a verdict, and whom to tell."""

    def __init__(self) -> None:
        self.at_s = 0.0
        self.tell: Callable[[], None] = _nobody

    def now(self, _operation: object) -> None:
        self.at_s = self.at_s or time.perf_counter()
        self.tell()


class Busy:
    """The longest stretch in which the GUI thread did not come back to its event loop: how late a timer was."""

    def __init__(self) -> None:
        self.worst_ms = 0.0
        self._due_s = 0.0
        self._timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        self._due_s = time.perf_counter() + BEAT_MS / 1000
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()
        self._beat()

    def _beat(self) -> None:
        now_s = time.perf_counter()
        self.worst_ms = max(self.worst_ms, (now_s - self._due_s) * 1000)
        self._due_s = now_s + BEAT_MS / 1000


class MeasuredBench:
    """Drives a Station. Every act waits for its end, at most ANSWER_WITHIN_MS; StationError where none comes."""

    def __init__(self, station: Station, scanner: int, painted: Painted) -> None:
        self._station, self._scanner, self._painted = station, scanner, painted
        self._loop = QEventLoop()
        painted.tell = self._loop.quit
        self.busy = Busy()

    def scan_unit(self, serial: str) -> Timed:
        """Pack one unit, and say how long it took."""
        base, painted = self._station.connection, self._painted
        asked_s, trips, painted.at_s = base.asked_s, base.round_trips, 0.0
        os.write(self._scanner, _read(serial))
        began_s = time.perf_counter()
        self.busy.begin()
        self._within_limit(lambda: painted.at_s > 0)
        self.busy.end()
        self._must_say(Kind.PACKED)
        return Timed((painted.at_s - began_s) * 1000, (base.asked_s - asked_s) * 1000, base.round_trips - trips)

    def scan(self, text: str, kind: Kind) -> None:
        """Read any code, and wait until the bench says what it should."""
        os.write(self._scanner, _read(text))
        self._until(lambda: self._says(kind))

    def put_back(self) -> None:
        """Release the order in hand, and say yes: its box stays open."""
        self._station.bench.pressed(Action.RELEASE)
        self._until(lambda: self._says(Kind.ASKED))
        self._station.bench.pressed(Action.CONFIRM)
        self._until(lambda: self._says(Kind.ORDER_RELEASED))

    def ready(self) -> None:
        """Wait until somebody can sign on: the database met, every device there."""
        bench = self._station.bench
        self._until(lambda: bench.command_key is not None and bench.idle
                    and all(device.health in (Health.READY, Health.NONE) for device in bench.screen().devices))

    def rest(self, for_ms: int) -> None:
        """What a packer does between two scans; the journal's second write belongs here."""
        QTimer.singleShot(for_ms, self._loop.quit)
        self._loop.exec()

    def _says(self, kind: Kind) -> bool:
        verdict = self._station.bench.screen().verdict
        return verdict is not None and verdict.kind is kind and self._station.bench.idle

    def _must_say(self, kind: Kind) -> None:
        verdict = self._station.bench.screen().verdict
        if verdict is None or verdict.kind is not kind:
            raise StationError(say("Look at the base: a scan that should be {wanted} was answered {word}.",
                                   wanted=kind.value, word=verdict.word if verdict else "-"))

    def _until(self, what: Callable[[], bool]) -> None:
        self._within_limit(what, look_every_ms=LOOK_EVERY_MS)

    def _within_limit(self, what: Callable[[], bool], look_every_ms: int = ANSWER_WITHIN_MS) -> None:
        """Run the event loop until `what`; it is asked when a verdict was painted, and every `look_every_ms`."""
        until_s = time.perf_counter() + ANSWER_WITHIN_MS / 1000
        looking = QTimer(interval=look_every_ms)
        looking.timeout.connect(self._loop.quit)
        looking.start()
        while not what():
            if time.perf_counter() > until_s:
                raise StationError(say("Look into the log: the measured bench did not answer a scan."))
            self._loop.exec()
        looking.stop()


@contextmanager
def measured_bench(home: Path, lease: Lease, name: str, url: str = "") -> Iterator[MeasuredBench]:
    """A window on the screen there is (or on none), a scanner, and nothing that was remembered of an earlier run.

    `url`: another way to the same base.
    """
    scanner, line = os.openpty()
    tty.setraw(line)
    painted = Painted()
    settings = Settings(
        home=home, bench=BenchSettings(name=name, volume_percent=0),
        scanners=(ScannerSettings(name="front", address=f"serial://{os.ttyname(line)}"),))
    try:
        with Station(settings, Base(url or lease.url("bench"), lease.mend), on_verdict_painted=painted.now) as station:
            station.face.window.resize(WIDTH_PX, HEIGHT_PX)
            station.face.window.show()
            station.start()
            bench = MeasuredBench(station, scanner, painted)
            bench.ready()
            keep_what_was_made()
            yield bench
    finally:
        os.close(line)
        os.close(scanner)


def _read(text: str) -> bytes:
    return f"]C0{text}\r".encode()


def _nobody() -> None:
    """Nobody waits yet."""
