"""The composition root: settings become lanes, devices, a bench and a window; closing runs in reverse.

The only module that knows the concrete classes of everything.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import tzinfo
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from station.bench import Bench
from station.bench_desk import Desk, PrinterOnDesk
from station.bench_sending import Sender
from station.clock import zone_here
from station.commands import Action
from station.devices.keyboard_scanner import CheckedKeyboards, KeyboardScanner, layout_here
from station.devices.opening import open_photos, open_printer, open_scale, open_scanner
from station.devices.photo_gathering import PhotoGathering
from station.devices.photos import PhotoSource
from station.devices.scale import Scale
from station.devices.scanner import Scanner
from station.errors import SettingsError
from station.journal import Journal
from station.labels.symbols import qr
from station.models.database import Database
from station.models.locks import FileLock
from station.modes.sign_on import SignOnMode
from station.paper import Drawing
from station.screens import Prompt, Screen
from station.sentences import say
from station.settings import BenchSettings, Settings
from station.views.code_drawing import Rows
from station.views.face import WindowFace
from station.views.key_filter import KeyFilter
from station.views.main_thread import MainThread
from station.views.sounds import Sounds
from station.views.theme import THEMES, Theme
from station.views.translation import Translator
from station.views.window import BenchWindow
from station.work import Lane

TICK_MS = 1000
GATHER_MS = 15_000
WAIT_S = 5.0
LOG_BYTES = 2_000_000
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Base:
    """Which database: its URL as the bench role, and what is asked before connecting again after an outage."""

    url: str
    mend: Callable[[], None] = lambda: None


@dataclass(slots=True)
class Devices:
    """What is on this bench, opened by address."""

    scanners: tuple[Scanner, ...]
    printers: dict[str, PrinterOnDesk]
    scale: Scale | None
    photos: PhotoSource | None


class Station:
    """Everything of one bench, started in order and closed in reverse. Made and used on the main thread."""

    def __init__(self, settings: Settings, base: Base, *, name: str = "", play: Callable[[Path], None] | None = None,
                 on_verdict_painted: Callable[[object], None] | None = None) -> None:
        self.settings = settings
        self.name = name or settings.bench.name
        self._closing = ExitStack()
        with ExitStack() as opened:
            take_name(opened, settings.home, self.name)
            self.main = MainThread()
            self.devices = self._devices(opened)
            self.face = self._face(opened, play, on_verdict_painted)
            self.bench = self._bench(opened, base)
            self._signals(opened)
            self._gather_photos(opened)
            self._closing = opened.pop_all()

    def _devices(self, opened: ExitStack) -> Devices:
        told = self.settings
        printers: dict[str, PrinterOnDesk] = {}
        for printer in told.printers:
            lane = self._lane(opened, f"printer-{printer.role}")
            printers[printer.role] = PrinterOnDesk(open_printer(printer.role, printer.address), lane)
        scale = open_scale(told.scale.address) if told.scale.address else None
        photos = open_photos(told.photos.source) if told.photos.source else None
        return Devices(scanners_of(told), printers, scale, photos)

    def _lane(self, opened: ExitStack, name: str) -> Lane:
        lane = Lane(name, self.main.home)
        opened.callback(lane.close)
        return lane

    def _face(self, opened: ExitStack, play: Callable[[Path], None] | None,
              painted: Callable[[object], None] | None) -> WindowFace:
        told = self.settings.bench
        sounds = Sounds(told.volume_percent / 100, play)
        opened.callback(sounds.close)
        waiting = Screen(bench=self.name, mode=told.mode,
                         prompt=Prompt(say("Starting: the database is being opened."), "badge", (Action.HELP,)))
        window = BenchWindow(waiting, theme=theme_of(told), language=told.language, zone=ZoneInfo(zone_here()),
                             screen_dpi=told.screen_dpi or None, code_rows=self.code_rows,
                             on_verdict_painted=painted)
        opened.callback(window.close)
        return WindowFace(window, sounds, str(log_file(self.settings.home)))

    def _bench(self, opened: ExitStack, base: Base) -> Bench:
        told = self.settings
        database, disk = self._lane(opened, "database"), self._lane(opened, "journal")
        connection = Database(base.url, mend=base.mend)
        opened.callback(lambda: database.call(connection.close, WAIT_S))
        journal = Journal(told.home / "bench" / f"{safe_name(self.name)}.journal")
        opened.callback(lambda: disk.call(journal.close, WAIT_S))
        words = Translator(told.bench.language)
        desk = Desk(home=self.main.home, scanners=self.devices.scanners, printers=self.devices.printers,
                    draw=Drawing(words.text, self.zone), scale=self.devices.scale,
                    photos=self.devices.photos, photo_folder=told.own_photos,
                    lane=self._lane(opened, "scale"))
        sender = Sender(bench=self.name, base=connection, journal=journal, database=database, disk=disk,
                        call=told.bench.call)
        start = SignOnMode(told.bench.mode, told.packing.lease_minutes, told.packing.ship_on_scan_back)
        bench = Bench(name=self.name, start=start, sender=sender, desk=desk, face=self.face)
        opened.callback(bench.close)
        self._connection, self._database = connection, database
        return bench

    def _signals(self, opened: ExitStack) -> None:
        window, bench = self.face.window, self.bench
        window.action_pressed.connect(bench.pressed)
        window.choice_made.connect(bench.chose)
        window.text_entered.connect(bench.typed)
        window.code_typed.connect(bench.keyed)
        feed_keys(opened, self.devices.scanners)
        timer = QTimer(window)
        timer.setInterval(TICK_MS)
        timer.timeout.connect(bench.tick)
        timer.start()
        opened.callback(timer.stop)

    def _gather_photos(self, opened: ExitStack) -> None:
        """To the folder of all PCs, where there is one, whenever there is time: no scan waits for it."""
        shared = self.settings.photos.shared
        if shared is None:
            return
        lane, gathering = self._lane(opened, "photos"), PhotoGathering(self.settings.own_photos, shared)
        timer = QTimer(self.face.window)
        timer.setInterval(GATHER_MS)
        timer.timeout.connect(lambda: lane.submit(gathering.copy, _nothing, _not_gathered, _not_gathered))
        timer.start()
        opened.callback(timer.stop)

    def code_rows(self, action: Action) -> Rows | None:
        """The command code of an action as modules, signed by this site; None before the base has been met."""
        key = self.bench.command_key
        return qr(key.sign(action.name)).rows if key is not None else None

    @property
    def connection(self) -> Database:
        """The bench's connection, for its counters alone: it belongs to the lane."""
        return self._connection

    def zone(self) -> tzinfo:
        """The site's clock."""
        return self.face.zone

    def move_base(self, url: str) -> None:
        """Ask another database server from the next operation on."""
        self._database.call(lambda: self._connection.move_to(url), WAIT_S)

    def start(self) -> None:
        """Show the window and begin."""
        self.bench.start()

    def close(self) -> None:
        self._closing.close()

    def __enter__(self) -> Station:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class _Swallowed:
    """What the key filter needs to know of one key: the keyboard scanner has delivered its scan by itself."""

    swallow: bool
    scan: bytes | None = None
    dropped: tuple[object, ...] = ()


class _Keys:
    """A keyboard scanner as the key filter sees it."""

    def __init__(self, scanner: KeyboardScanner) -> None:
        self._scanner = scanner

    @property
    def busy(self) -> bool:
        return self._scanner.busy

    def press(self, *, key: int, text: str, at_ms: int, hardware: int = 0) -> _Swallowed:
        return _Swallowed(self._scanner.press(key=key, text=text, at_ms=at_ms, hardware=hardware))

    def release(self, *, key: int, hardware: int = 0) -> _Swallowed:
        return _Swallowed(self._scanner.release(key=key, hardware=hardware))

    def give_up(self) -> _Swallowed:
        self._scanner.give_up()
        return _Swallowed(swallow=False)


def take_name(opened: ExitStack, home: Path, name: str) -> None:
    """One window a name, until `opened` closes: two would share a journal, a lease on orders and what is kept under it.

    Raises SettingsError where one is open already.
    """
    folder = home / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / f"{safe_name(name)}.lock")
    opened.callback(lock.close)
    if not lock.try_exclusive():
        raise SettingsError(say("Use the window that is open already: bench {bench} is running on this PC.",
                                bench=name))


def theme_of(told: BenchSettings) -> Theme:
    """The look that is set; "system" is the desktop's."""
    if told.theme != "system":
        return THEMES[told.theme]
    light = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light
    return THEMES["light" if light else "dark"]


def scanners_of(settings: Settings) -> tuple[Scanner, ...]:
    """The scanners of this PC; those that type know which keyboards were checked here."""
    scanners = tuple(open_scanner(scanner.name, scanner.address) for scanner in settings.scanners)
    layout = layout_here(QGuiApplication.inputMethod().locale().bcp47Name())
    for scanner in scanners:
        if isinstance(scanner, KeyboardScanner):
            scanner.remember_in(CheckedKeyboards(settings.home / "bench" / "keyboards.json", layout))
    return scanners


def feed_keys(opened: ExitStack, scanners: Iterable[Scanner]) -> None:
    """Keys of a keyboard scanner are taken before any widget sees them, until `opened` closes."""
    for scanner in scanners:
        if isinstance(scanner, KeyboardScanner):
            _feed_keys(opened, scanner)


def _feed_keys(opened: ExitStack, scanner: KeyboardScanner) -> None:
    app = QApplication.instance()
    assert app is not None
    keys = KeyFilter(_Keys(scanner), _nothing, _nothing)
    app.installEventFilter(keys)
    opened.callback(lambda: app.removeEventFilter(keys))


def _nothing(_told: object) -> None:
    """The scanner itself tells."""


def _not_gathered(why: Exception) -> None:
    log.warning("photos stay on this PC for now: %s", why)


def safe_name(name: str) -> str:
    """A bench's name as a file name."""
    return "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in name)


def log_file(home: Path) -> Path:
    return home / "log" / "station.log"


class _LogOfOneUser(RotatingFileHandler):
    """The next file of a full log is for the same eyes as the first: it says what was scanned, and by whom."""

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding,
                    opener=lambda path, flags: os.open(path, flags, 0o600))


def keep_log(home: Path) -> None:
    """Write what happens into the program's folder, readable by this user alone."""
    path = log_file(home)
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    handler = _LogOfOneUser(path, maxBytes=LOG_BYTES, backupCount=5, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])


def application() -> QApplication:
    """The one QApplication of this process."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Station")
    app.setQuitOnLastWindowClosed(True)
    return app


def keep_what_was_made() -> None:
    """Once a process, after the start: a collection of garbage over all that the start made holds the window up for
    44 ms (`station measure scan`), so it is never looked through again."""
    gc.freeze()
