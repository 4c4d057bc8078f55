"""A whole bench for stories: the real program on a real database, with a pty scanner, a TCP printer that speaks the
status protocol, a pty scale, and a person who scans and presses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pytestqt.qtbot import QtBot

from station.app import Base, Station
from station.command_codes import CommandKey
from station.commands import Action
from station.settings import load
from station.verdicts import Verdict
from tests.devices.stand_ins import PrinterServer, PtyScale, PtyScanner

WITHIN_MS = 30_000
# by the name of the bench
MODE_OF = {"DOCK": "receiving", "CART": "storing", "COUNT": "counting", "RETURNS": "returns"}


@dataclass(slots=True)
class BenchAtWork:
    """`says` is the verdict on the screen. Every act waits for its verdict."""

    station: Station
    scanner: PtyScanner
    printer: PrinterServer
    scale: PtyScale
    papers: Path
    qtbot: QtBot
    heard: list[str]
    key: CommandKey
    _seen: list[Verdict | None] = field(default_factory=list)

    @property
    def says(self) -> Verdict:
        verdict = self.station.bench.screen().verdict
        assert verdict is not None
        return verdict

    def scan(self, text: str | bytes, *, aim: str = "]C0") -> Verdict:
        """Read a code, and wait for what the bench says to it."""
        raw = text if isinstance(text, bytes) else (aim + text).encode()
        return self._after(lambda: self.scanner.send(raw + b"\r"))

    def press(self, action: Action) -> Verdict | None:
        self._after(lambda: self.station.bench.pressed(action))
        return self.station.bench.screen().verdict

    def type(self, about: str, text: str) -> Verdict:
        return self._after(lambda: self.station.bench.typed(about, text))

    def choose(self, value: str) -> Verdict:
        return self._after(lambda: self.station.bench.chose(value))

    def command(self, action: Action) -> Verdict:
        """Scan a command code of the site's sheet."""
        return self.scan(self.key.sign(action.name))

    def _after(self, act: Callable[[], None]) -> Verdict:
        before = self._verdict_now()
        act()
        self.qtbot.waitUntil(lambda: self._verdict_now() != before and self.station.bench.idle, timeout=WITHIN_MS)
        return self.says if self.station.bench.screen().verdict is not None else self._nothing()

    def _verdict_now(self) -> tuple[int, int]:
        """Changes with every verdict, and with every scan that is refused meanwhile."""
        screen = self.station.bench.screen()
        return id(screen.verdict), screen.refused_while_latched

    def _nothing(self) -> Verdict:
        return None  # type: ignore[return-value]  # cleared: the screen has no verdict

    def until(self, what: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(what()), timeout=WITHIN_MS)


@contextmanager
def bench_at_work(
    qtbot: QtBot, folder: Path, url: str, *, name: str = "PACK-1", key: bytes = b"k" * 32, site: str = "House",
    settings: str = "", mend: Callable[[], None] = lambda: None,
) -> Iterator[BenchAtWork]:
    """Start the program with real devices on loopback and ptys; stop it at the end."""
    folder.mkdir(parents=True, exist_ok=True)
    papers = folder / "papers"
    papers.mkdir(exist_ok=True)
    heard: list[str] = []
    with PtyScanner(folder / "scanner") as scanner, PtyScale(folder / "scale") as scale, PrinterServer() as printer:
        toml = folder / "station.toml"
        toml.write_text(f'''
[bench]
name = "{name}"
site = "House"
mode = "{MODE_OF.get(name.partition("-")[0], "packing")}"
[[scanners]]
name = "front"
address = "serial://{folder / 'scanner'}"
[[printers]]
role = "label"
address = "{printer.address}"
[[printers]]
role = "papers"
address = "pdf://{papers}"
[scale]
address = "serial://{folder / 'scale'}"
{settings}
''')
        told = load(toml, environment={"STATION_HOME": str(folder / "home")})
        with Station(told, Base(url, mend), play=lambda path: heard.append(path.stem)) as station:
            qtbot.addWidget(station.face.window)
            station.face.window.resize(1366, 768)
            station.face.window.show()
            station.start()
            work = BenchAtWork(station, scanner, printer, scale, papers, qtbot, heard, CommandKey(key, site))
            work.until(lambda: station.bench.command_key is not None and station.bench.idle)
            work.until(lambda: all(
                d.health.value in ("ready", "attention") for d in station.bench.screen().devices))
            yield work
