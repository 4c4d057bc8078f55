"""The composition root of the audit window: settings become two lanes, scanners, a desk and a window.

Two connections as the login of audit: one for what is looked up and refreshed, one for what may take seconds.
"""

from __future__ import annotations

import logging
from contextlib import ExitStack
from types import TracebackType
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from station.app import Base, feed_keys, safe_name
from station.audit import AuditDesk, Side
from station.audit_scans import read
from station.clock import zone_here
from station.devices.keyboard_scanner import CheckedKeyboards, KeyboardScanner, layout_here
from station.devices.opening import open_scanner
from station.devices.scanner import Scanner
from station.errors import SettingsError
from station.health import DeviceHealth, Health
from station.models.database import Database
from station.models.locks import FileLock
from station.paper_audit import AuditPapers
from station.scans import Scan
from station.sentences import say
from station.settings import Settings
from station.verdicts import Tone
from station.views.audit.pages import PAGES
from station.views.audit.window import AuditWindow
from station.views.main_thread import MainThread
from station.views.theme import THEMES, Theme
from station.views.translation import Translator
from station.work import Lane

WAIT_S = 5.0
REPORT_S = 60.0     # what the slow side may take
log = logging.getLogger(__name__)


class AuditStation:
    """Everything of one audit window, started in order and closed in reverse. Made and used on the main thread."""

    def __init__(self, settings: Settings, base: Base, *, name: str = "") -> None:
        self.settings = settings
        self.name = name or settings.bench.name
        self._url = base.url
        self._closing = ExitStack()
        with ExitStack() as opened:
            self._lock(opened)
            self.main = MainThread()
            self.scanners = tuple(open_scanner(one.name, one.address) for one in settings.scanners)
            self._quick = self._side(opened, "database", Database(base.url, mend=base.mend))
            self._slow = self._side(opened, "reports", Database(base.url, mend=base.mend, limit_s=REPORT_S))
            photos = settings.all_photos
            papers = AuditPapers(base.url, photos, lambda language: Translator(language, ZoneInfo(zone_here())).text)
            self.desk = AuditDesk(bench=self.name, quick=self._quick, slow=self._slow, photos=photos,
                                  papers=papers.answers)
            opened.callback(self.desk.close)
            self.window = self._window(opened)
            self._wedges(opened)
            opened.callback(self._close_scanners)
            self._closing = opened.pop_all()

    def _lock(self, opened: ExitStack) -> None:
        """One window a name: acts are kept under it."""
        folder = self.settings.home / "bench"
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / f"{safe_name(self.name)}.lock")
        opened.callback(lock.close)
        if not lock.try_exclusive():
            raise SettingsError(say("Use the window that is open already: bench {bench} is running on this PC.",
                                    bench=self.name))

    def _side(self, opened: ExitStack, name: str, base: Database) -> Side:
        lane = Lane(name, self.main.home)
        opened.callback(lane.close)
        opened.callback(lambda: lane.call(base.close, WAIT_S))
        return Side(base, lane)

    def _window(self, opened: ExitStack) -> AuditWindow:
        told = self.settings.bench
        window = AuditWindow(self.desk, PAGES, read, theme=self._theme(), language=told.language,
                             zone=ZoneInfo(zone_here()), screen_dpi=told.screen_dpi or None)
        opened.callback(window.close)
        return window

    def _theme(self) -> Theme:
        name = self.settings.bench.theme
        if name == "system":
            light = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light
            name = "light" if light else "dark"
        return THEMES[name]

    def _wedges(self, opened: ExitStack) -> None:
        layout = layout_here(QGuiApplication.inputMethod().locale().bcp47Name())
        for scanner in self.scanners:
            if isinstance(scanner, KeyboardScanner):
                scanner.remember_in(CheckedKeyboards(self.settings.home / "bench" / "keyboards.json", layout))
                feed_keys(opened, scanner)

    def start(self) -> None:
        """Begin to read codes, and ask which warehouse this is."""
        for scanner in self.scanners:
            self._open(scanner)
        self.window.start()

    def _open(self, scanner: Scanner) -> None:
        scanner.open(lambda scan: self.main.home(lambda: self._scanned(scanner, scan)),
                     lambda health: self.main.home(lambda: self._heard(health)))

    def _scanned(self, scanner: Scanner, scan: Scan) -> None:
        """Many tags at once are for a count, not for a desk."""
        if scan.bulk:
            self.window.tell(say("Scan one code: an RFID reader hears too many at once."), Tone.REFUSED)
            return
        self.window.scanned(scan.raw)
        scanner.signal(True)

    def _heard(self, health: DeviceHealth) -> None:
        if health.sentence is not None and health.health in (Health.AWAY, Health.ATTENTION):
            self.window.tell(health.sentence, Tone.ATTENTION)

    def move_base(self, url: str) -> None:
        """Ask another database server from the next question on."""
        for side in (self._quick, self._slow):
            side.lane.call(lambda base=side.base: base.move_to(url), WAIT_S)    # type: ignore[misc]

    def come_back(self) -> None:
        """Ask the first server again."""
        self.move_base(self._url)

    def settle(self) -> None:
        """Wait until everything that was asked so far is answered, for walks without a person."""
        for side in (self._quick, self._slow):
            side.lane.call(lambda: None, REPORT_S)

    def _close_scanners(self) -> None:
        for scanner in self.scanners:
            scanner.close()

    def close(self) -> None:
        self._closing.close()

    def __enter__(self) -> AuditStation:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()
