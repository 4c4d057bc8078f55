"""The composition root of the audit window: settings become two lanes, scanners, a desk and a window.

Two connections as the login of audit: one for what is looked up and refreshed, one for what may take seconds.
"""

from __future__ import annotations

from contextlib import ExitStack
from types import TracebackType
from zoneinfo import ZoneInfo

from station.app import Base, feed_keys, scanners_of, take_name, theme_of
from station.audit import AuditDesk, Side
from station.audit_scans import read
from station.clock import zone_here
from station.devices.scanner import Scanner
from station.health import DeviceHealth, Health
from station.models.database import Database
from station.paper_audit import AuditPapers
from station.scans import Scan
from station.sentences import say
from station.settings import Settings
from station.verdicts import Tone
from station.views.audit.pages import PAGES
from station.views.audit.window import AuditWindow
from station.views.main_thread import MainThread
from station.views.translation import Translator
from station.work import Lane

WAIT_S = 5.0
REPORT_S = 60.0     # what the slow side may take


class AuditStation:
    """Everything of one audit window, started in order and closed in reverse. Made and used on the main thread."""

    def __init__(self, settings: Settings, base: Base, *, name: str = "") -> None:
        self.settings = settings
        self.name = name or settings.bench.name
        self._url = base.url
        self._closing = ExitStack()
        with ExitStack() as opened:
            take_name(opened, settings.home, self.name)
            self.main = MainThread()
            self.scanners = scanners_of(settings)
            self._quick = self._side(opened, "database", Database(base.url, mend=base.mend))
            self._slow = self._side(opened, "reports", Database(base.url, mend=base.mend, limit_s=REPORT_S))
            photos = settings.all_photos
            papers = AuditPapers(base.url, photos, lambda language: Translator(language, ZoneInfo(zone_here())).text)
            self.desk = AuditDesk(bench=self.name, quick=self._quick, slow=self._slow, photos=photos,
                                  papers=papers.answers)
            opened.callback(self.desk.close)
            self.window = self._window(opened)
            feed_keys(opened, self.scanners)
            opened.callback(self._close_scanners)
            self._closing = opened.pop_all()

    def _side(self, opened: ExitStack, name: str, base: Database) -> Side:
        lane = Lane(name, self.main.home)
        opened.callback(lane.close)
        opened.callback(lambda: lane.call(base.close, WAIT_S))
        return Side(base, lane)

    def _window(self, opened: ExitStack) -> AuditWindow:
        told = self.settings.bench
        window = AuditWindow(self.desk, PAGES, read, theme=theme_of(told), language=told.language,
                             zone=ZoneInfo(zone_here()), screen_dpi=told.screen_dpi or None)
        opened.callback(window.close)
        return window

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
