"""The real bench without a window: spine, journal, lanes and database as in the program; only the devices are told
what to say. Fast enough for a story a rule.

    with bare_bench(database.bench_url, tmp_path) as bench: bench.scan("SN1").kind
"""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from station.bench import Bench
from station.bench_desk import Desk, PrinterOnDesk
from station.bench_sending import Sender
from station.clock import new_id, now
from station.command_codes import CommandKey
from station.commands import Action
from station.devices.photos import Photo
from station.devices.printer import Fate, Outcome, Printer, PrinterStatus
from station.devices.scale import Weight
from station.errors import DeviceAway
from station.jobs import Job
from station.journal import Journal
from station.models.database import Database
from station.modes.sign_on import SignOnMode
from station.paper import Drawing
from station.scans import Scan
from station.screens import Screen
from station.sentences import say
from station.verdicts import Tone, Verdict
from station.work import Lane

LIMIT_S = 40.0


@dataclass(slots=True)
class Seen:
    """What the window was given, and what was heard."""

    screens: list[Screen] = field(default_factory=list)
    heard: list[Tone] = field(default_factory=list)
    bugs: list[Exception] = field(default_factory=list)

    def show(self, screen: Screen) -> None:
        self.screens.append(screen)

    def sound(self, tone: Tone) -> None:
        self.heard.append(tone)

    def met(self, zone: str) -> None:
        """The site's zone is nothing to a bench without a window."""

    def help(self) -> None:
        """There is no page to show."""

    def crashed(self, bug: Exception) -> None:
        self.bugs.append(bug)


@dataclass(slots=True)
class Scales:
    """Shows `grams`, or None for a scale that is away."""

    name: str = "scale"
    grams: Decimal | None = Decimal(0)
    stable: bool = True

    def read(self, timeout_s: float = 3.0) -> Weight:
        if self.grams is None:
            raise DeviceAway(say("Plug the scale in."))
        return Weight(self.grams, self.stable)

    def close(self) -> None:
        """Nothing is held."""


@dataclass(slots=True)
class Sheets:
    """A printer that keeps what it was given and answers with `fate`."""

    name: str = "sheets"
    media: str = "pdf"
    dots_per_mm: int = 8
    fate: Fate = Fate.PRINTED
    printed: list[tuple[str, bytes]] = field(default_factory=list)

    def status(self) -> PrinterStatus:
        return PrinterStatus(None, None)

    def print(self, data: bytes, title: str) -> Outcome:
        self.printed.append((title, data))
        return Outcome(self.fate, PrinterStatus(None, None))

    def close(self) -> None:
        """Nothing is held."""


@dataclass(slots=True)
class Camera:
    """Gives one photo after the other while `works`."""

    name: str = "camera"
    works: bool = True
    taken: int = 0

    def take(self, into: Path, timeout_s: float = 10.0) -> Photo:
        if not self.works:
            raise DeviceAway(say("Plug the camera in."))
        self.taken += 1
        return Photo(into, f"{self.taken:064x}")

    def close(self) -> None:
        """Nothing is held."""


@dataclass(slots=True)
class BareBench:
    bench: Bench
    seen: Seen
    scale: Scales
    sheets: Sheets
    camera: Camera
    key: CommandKey
    _home: queue.Queue[Callable[[], None]]
    _lanes: dict[str, Lane]
    _at: datetime = field(default_factory=now)

    @property
    def screen(self) -> Screen:
        return self.bench.screen()

    @property
    def says(self) -> Verdict:
        verdict = self.screen.verdict
        assert verdict is not None
        return verdict

    @property
    def job(self) -> Job:
        assert self.screen.job is not None
        return self.screen.job

    def scan(self, text: str | bytes, *, aim: str = "]C0") -> Verdict:
        """One scan, a second after the last one by the bench's clock, and what the bench says to it."""
        self._at += timedelta(seconds=1)
        raw = text if isinstance(text, bytes) else (aim + text).encode()
        self.bench.scanned(Scan(new_id(), raw, "front", self._at))
        return self._settled()

    def press(self, action: Action) -> Verdict:
        self.bench.pressed(action)
        return self._settled()

    def clear(self) -> None:
        self.bench.pressed(Action.CLEAR)
        self.until(lambda: self.bench.idle)

    def choose(self, value: str) -> Verdict:
        self.bench.chose(value)
        return self._settled()

    def type(self, about: str, text: str) -> Verdict:
        self.bench.typed(about, text)
        return self._settled()

    def _settled(self) -> Verdict:
        self.until(lambda: self.bench.idle)
        return self.says

    def until(self, true: Callable[[], object], timeout_s: float = LIMIT_S) -> None:
        """Do what comes home until `true()`."""
        limit = time.monotonic() + timeout_s
        while not true():
            assert time.monotonic() < limit, "not true in time"
            try:
                self._home.get(timeout=0.02)()
            except queue.Empty:
                continue

    def quiet(self) -> None:
        """Until everything that was written in the background is in the database and in the journal."""
        for name in ("scale", "sheets", "journal", "database", "journal", "database", "journal"):
            done: list[None] = []
            self._lanes[name].submit(lambda: None, done.append, lambda outage: None, lambda bug: None)
            self.until(lambda done=done: done)  # type: ignore[misc]


@contextmanager
def bare_bench(
    url: str, folder: Path, *, name: str = "PACK-1", start: SignOnMode | None = None,
) -> Iterator[BareBench]:
    """Start it and wait until it has met the base, or found it away. The same folder again is the same journal."""
    home: queue.Queue[Callable[[], None]] = queue.Queue()
    lanes = {lane: Lane(lane, home.put) for lane in ("database", "journal", "scale", "sheets")}
    base, journal = Database(url), Journal(folder / f"{name}.journal")
    seen, scale, sheets, camera = Seen(), Scales(), Sheets(), Camera()
    printer: Printer = sheets
    desk = Desk(home=home.put, scanners=(), printers={
        role: PrinterOnDesk(printer, lanes["sheets"]) for role in ("label", "papers")},
        draw=Drawing(str, lambda: UTC), scale=scale, photos=camera, photo_folder=folder, lane=lanes["scale"])
    sender = Sender(bench=name, base=base, journal=journal, database=lanes["database"], disk=lanes["journal"])
    bench = Bench(name=name, start=start or SignOnMode(), sender=sender, desk=desk, face=seen)
    bare = BareBench(bench, seen, scale, sheets, camera, CommandKey(b"k" * 32, "House"), home, lanes)
    try:
        bench.start()
        bare.until(lambda: bench.idle)
        yield bare
        assert not seen.bugs
    finally:
        bench.close()
        lanes["journal"].call(journal.close, 5.0)
        lanes["database"].call(base.close, 5.0)
        for lane in lanes.values():
            lane.close()
