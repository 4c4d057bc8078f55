"""The tour of the audit window: every state of every page, in every language and both themes, drawn by the window.

A page's engineer adds to STATES: a name for the picture and what is done to come there from the state before. The
whole walk is done once for each language and theme, each time by a supervisor who speaks that language.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from station.app import Base
from station.app_audit import AuditStation
from station.audits.asking import Door
from station.devices.simulated import SimulatedScanner
from station.exchange.demo import demo_badges
from station.models.database import Database
from station.settings import ScannerSettings, Settings
from station.views.audit.page import Page
from station.views.audit.window import AuditWindow
from station.views.theme import THEMES
from station.views.translation import LANGUAGES

DPI_OF_24_INCH = 92.0
SUPERVISOR, STRANGER = "Otto Lind", "Teo Brasa"
NOWHERE = "postgresql://station_audit@127.0.0.1:1/station"
SETTLES = 6      # an answer may ask in turn


class AuditWalk:
    """One window on its way; `settle` waits for everything that was asked."""

    def __init__(self, station: AuditStation, owner_url: str) -> None:
        self.station, self.owner_url = station, owner_url
        self._facts: dict[str, str] = {}

    @property
    def window(self) -> AuditWindow:
        return self.station.window

    def page(self, name: str) -> Page:
        return self.window.pages[name]

    def settle(self) -> None:
        for _ in range(SETTLES):
            self.station.settle()
            QApplication.processEvents()

    def scan(self, code: str) -> None:
        scanner = self.station.scanners[0]
        assert isinstance(scanner, SimulatedScanner)
        scanner.scan(code)
        self.settle()

    def find(self, text: str) -> None:
        """Type into the search box, then Enter."""
        self.window.top.search.setText(text)
        self.window.top.search.returnPressed.emit()
        self.settle()

    def open(self, page: str, target: str = "") -> None:
        self.window.go(Door(page, target))
        self.settle()

    def one(self, query_name: str) -> str:
        """A code of the tour's base: the first answer to one of QUERIES."""
        if query_name not in self._facts:
            with Database(self.owner_url) as base:
                self._facts[query_name] = str(base.rows(QUERIES[query_name])[0]["code"])
        return self._facts[query_name]


QUERIES = {
    "much lived": "SELECT serial AS code FROM unit ORDER BY rev DESC, serial LIMIT 1",
    "order": "SELECT number AS code FROM orders WHERE state = 'shipped' ORDER BY number LIMIT 1",
    "place": "SELECT code FROM location WHERE id = (SELECT location_id FROM standing GROUP BY 1 ORDER BY count(*) DESC"
             " LIMIT 1)",
}


def _sign_on(walk: AuditWalk) -> None:
    walk.settle()


def _stranger(walk: AuditWalk) -> None:
    walk.scan(demo_badges()[STRANGER])


def _first(walk: AuditWalk) -> None:
    walk.scan(demo_badges()[SUPERVISOR])


def _unit(walk: AuditWalk) -> None:
    walk.scan(walk.one("much lived"))


def _unit_event(walk: AuditWalk) -> None:
    page = walk.page("unit")
    page.events.select(("event", 4))    # type: ignore[attr-defined]
    walk.settle()


def _unit_then(walk: AuditWalk) -> None:
    page = walk.page("unit")
    page.known_at.setCurrentIndex(4)    # type: ignore[attr-defined]
    page.known_at.activated.emit(4)    # type: ignore[attr-defined]
    walk.settle()


def _near(walk: AuditWalk) -> None:
    walk.find(walk.one("much lived")[:-1])


def _order(walk: AuditWalk) -> None:
    walk.find(walk.one("order"))


def _place(walk: AuditWalk) -> None:
    walk.find(walk.one("place"))


def _nothing(walk: AuditWalk) -> None:
    walk.find("NOBODY-KNOWS-THIS-77")


def _away(walk: AuditWalk) -> None:
    walk.station.move_base(NOWHERE)
    walk.find(walk.one("order"))
    walk.settle()


def _back(walk: AuditWalk) -> None:
    walk.station.come_back()
    walk.find(walk.one("order"))
    walk.settle()


State = tuple[str, Callable[[AuditWalk], None]]
STATES: tuple[State, ...] = (
    ("sign-on", _sign_on), ("sign-on-refused", _stranger), ("first-page", _first), ("unit", _unit),
    ("unit-event", _unit_event), ("unit-then", _unit_then), ("search-near", _near), ("search-order", _order),
    ("search-place", _place), ("search-nothing", _nothing), ("database-away", _away), ("database-back", _back),
)


def audit_pictures(folder: Path, size: QSize, settings: Settings, owner_url: str, audit_url: str) -> int:
    """Write every state as PNG; how many pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    return sum(_walk(folder, size, _spoken(settings, language, theme, size), owner_url, audit_url)
               for language in LANGUAGES for theme in THEMES)


def _spoken(settings: Settings, language: str, theme: str, size: QSize) -> Settings:
    bench = settings.bench.model_copy(update={
        "mode": "audit", "name": "AUDIT-1", "language": language, "theme": theme,
        "screen_dpi": DPI_OF_24_INCH * size.height() / 1080})
    return settings.model_copy(update={
        "bench": bench, "scanners": (ScannerSettings(name="simulated", address="sim://"),)})


def _walk(folder: Path, size: QSize, settings: Settings, owner_url: str, audit_url: str) -> int:
    language, theme = settings.bench.language, settings.bench.theme
    with Database(owner_url) as base:
        base.rows("UPDATE person SET language = %(language)s WHERE role = 'supervisor' RETURNING id",
                  {"language": language})
    with AuditStation(settings, Base(audit_url)) as station:
        walk = AuditWalk(station, owner_url)
        station.window.resize(size)
        station.window.show()
        station.start()
        for number, (name, act) in enumerate(STATES, 1):
            act(walk)
            _shoot(walk, folder / f"{number:02d}-{name}.{language}.{theme}.png")
    return len(STATES)


def _shoot(walk: AuditWalk, path: Path) -> None:
    QApplication.processEvents()
    if not walk.window.grab().save(str(path)):
        raise OSError(f"{path} cannot be written")
