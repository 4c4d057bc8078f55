"""Walking through a bench without a person: scan, press, wait for the verdict, take the picture."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from station.app import Station
from station.cli.tour_pictures import Album
from station.commands import Action
from station.devices.simulated import SimulatedPrinter, SimulatedScale, SimulatedScanner
from station.devices.simulated_rfid import SimulatedRfidReader
from station.devices.simulated_zpl import SimulatedZpl
from station.errors import StationError
from station.exchange.demo import demo_badges
from station.exchange.demo_goods import stored_serials
from station.exchange.demo_scans import demo_scans
from station.exchange.documents import Kind, import_document
from station.screens import Screen, numbered
from station.sentences import say
from station.views.window import BenchWindow

WITHIN_S = 20.0
NOWHERE = "postgresql://station_bench@127.0.0.1:1/station"
AIM = ("", "]C0", "]d1", "]Q1")    # the same code by another symbol is not a trigger held too long


@dataclass(frozen=True, slots=True)
class Urls:
    """The tour's base as its owner and as the bench."""

    owner: str
    bench: str


class Walk:
    """`scan` and `press` wait until the bench has answered; `shoot` keeps the state."""

    def __init__(self, station: Station, urls: Urls, album: Album) -> None:
        self.station, self.album = station, album
        self._url, self._bench_url = urls.owner, urls.bench
        self._turn = 0

    @property
    def owner_url(self) -> str:
        """The tour's base, for reading what could be scanned."""
        return self._url

    @property
    def screen(self) -> Screen:
        return self.station.bench.screen()

    def start(self) -> None:
        self.station.start()
        self.until(lambda: self.station.bench.command_key is not None and self.station.bench.idle)

    def until(self, what: Callable[[], bool]) -> None:
        """Let the program work until `what` is so. Raises StationError after a while."""
        end = time.monotonic() + WITHIN_S
        while not what():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if time.monotonic() > end:
                raise StationError(say("Run the tour again: the bench did not answer within {seconds} s.",
                                       seconds=int(WITHIN_S)))

    def scan(self, code: str | bytes, *, aim: bool = True) -> None:
        scanner = self.station.devices.scanners[0]
        assert isinstance(scanner, SimulatedScanner)
        raw = code if isinstance(code, bytes) else code.encode()
        self._turn += 1
        prefix = AIM[self._turn % len(AIM)].encode() if aim and not raw.startswith(b"]") else b""
        self._act(lambda: scanner.inject(prefix + raw + b"\r"))

    def hear(self, tags: bytes) -> None:
        """Let the RFID reader hear these, one a line."""
        reader = next(r for r in self.station.devices.scanners if isinstance(r, SimulatedRfidReader))
        self._act(lambda: reader.hear(tags.decode("ascii").split("\n")))

    def press(self, action: Action) -> None:
        self._act(lambda: self.station.bench.pressed(action))

    def choose(self, place: int) -> None:
        """The first choice on the screen is 0."""
        verdict = self.screen.verdict
        assert verdict is not None
        assert verdict.question is not None
        value = verdict.question.choices[place].value
        self._act(lambda: self.station.bench.chose(value))

    def take_in_orders(self, csv: str) -> None:
        """Orders that a brand sends meanwhile."""
        import_document(self._url, Kind.ORDERS, csv.encode(), name="tour.csv", folder=Path())

    def number(self, number: int) -> None:
        """The key of a number, 1 to 9."""
        value = numbered(self.screen)[number - 1]
        self._act(lambda: self.station.bench.chose(value))

    def type(self, about: str, text: str) -> None:
        self._act(lambda: self.station.bench.typed(about, text))

    def _act(self, act: Callable[[], None]) -> None:
        before = self.screen
        act()
        self.until(lambda: self.station.bench.idle and _changed(before, self.screen))

    def shoot(self, name: str, prepare: Callable[[BenchWindow], None] | None = None) -> None:
        self.album.shoot(name, self.screen, prepare)

    def refused(self, name: str, code: str | bytes | None, *, aim: bool = True) -> None:
        """A scan that is refused: picture, then clear it. Nothing where the demonstration has no such code."""
        if code is None:
            return
        self.scan(code, aim=aim)
        self.shoot(name)
        if self.screen.latched:
            self.clear()

    def clear(self) -> None:
        self.press(Action.CLEAR)

    def code(self, label: str) -> bytes | None:
        """The first code whose label begins so, for the order in hand."""
        return next(iter(self.codes(label)), None)

    def codes(self, label: str) -> list[bytes]:
        job = self.screen.job
        found = demo_scans(self._url, job.number if job else None)
        return [scan.raw for scan in found if str(scan.label).startswith(label)]

    def badge(self, name: str) -> str:
        return demo_badges()[name]

    def unit_of(self, sku: str, *, but: list[bytes]) -> bytes | None:
        """A stored unit of a SKU that is none of these."""
        return next((serial.encode() for serial in stored_serials(sku) if serial.encode() not in but), None)

    @contextmanager
    def database_away(self) -> Iterator[None]:
        """The base is asked at a port where nobody is; afterwards at the right one again."""
        self.station.move_base(NOWHERE)
        yield
        self.station.move_base(self._bench_url)

    @property
    def printer(self) -> SimulatedZpl:
        printer = self.station.devices.printers["label"].printer
        assert isinstance(printer, SimulatedPrinter)
        return printer.zpl

    def weigh(self, grams: Decimal | int, *, stable: bool = True) -> None:
        scale = self.station.devices.scale
        assert isinstance(scale, SimulatedScale)
        scale.put(grams, stable=stable)


def _changed(before: Screen, now: Screen) -> bool:
    return now.verdict is not before.verdict or now.refused_while_latched != before.refused_while_latched or (
        now.prompt != before.prompt or now.field != before.field or len(now.last_scans) != len(before.last_scans))
