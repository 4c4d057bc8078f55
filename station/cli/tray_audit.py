"""The simulator's tray beside the audit window: badges and codes that a supervisor would scan at the desk."""

from __future__ import annotations

from contextlib import closing

from PySide6.QtCore import QTimer

from station.app_audit import AuditStation
from station.devices.simulated import SimulatedScanner
from station.exchange.demo import demo_badges
from station.exchange.demo_pulses import beat
from station.models.database import Database
from station.sentences import say
from station.views.simulator import SampleCode, SimulatedDevices, SimulatorTray, TrainingWindow
from station.views.translation import Translator

MOST = 6
PULSE_MS = 10_000
_CODES = """
    (SELECT 'unit' AS what, serial AS code FROM unit ORDER BY rev DESC, serial LIMIT %(most)s)
    UNION ALL (SELECT 'order', number FROM orders ORDER BY number LIMIT %(most)s)
    UNION ALL (SELECT 'place', code FROM location WHERE kind = 'bin' ORDER BY code LIMIT %(most)s)
"""


class AuditTray:
    """Only a scanner: nothing else stands at this desk."""

    def __init__(self, station: AuditStation, url: str) -> None:
        self._station = station
        self.tray = SimulatorTray(
            SimulatedDevices(scan=self._scan, set_fault=lambda _fault: None,
                             set_weight=lambda _grams, _stable: None, last_label=lambda: None),
            Translator(station.settings.bench.language))
        self.tray.show_scanner_alone()
        self.tray.show_codes((*_badges(), *_codes(url)))
        self._hearts = QTimer(self.tray)      # benches that seem to be at work, for the wall
        self._hearts.timeout.connect(lambda: beat(url))
        self._hearts.start(PULSE_MS)
        beat(url)

    def put_beside(self) -> TrainingWindow:
        """The window with the tray beside it; to be kept as long as it is shown."""
        return TrainingWindow(self._station.window, self.tray, self._station.window.theme)

    def _scan(self, raw: bytes) -> None:
        scanner = self._station.scanners[0]
        assert isinstance(scanner, SimulatedScanner)
        scanner.inject(raw + b"\r")


def _badges() -> tuple[SampleCode, ...]:
    return tuple(SampleCode(say("Badge of {name}", name=name), badge.encode()) for name, badge in demo_badges().items())


def _codes(url: str) -> tuple[SampleCode, ...]:
    with closing(Database(url)) as base:
        rows = base.rows(_CODES, {"most": MOST})
    words = {"unit": say("A unit"), "order": say("An order"), "place": say("A place")}
    return tuple(SampleCode(words[row["what"]], row["code"].encode()) for row in rows)
