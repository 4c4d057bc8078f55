"""One audit window on its way through its states, and the codes of the tour's base that it goes to."""

from __future__ import annotations

from collections.abc import Callable
from typing import LiteralString

from PySide6.QtWidgets import QApplication, QWidget

from station.app_audit import AuditStation
from station.audits.asking import Door
from station.devices.simulated import SimulatedScanner
from station.models.database import Database
from station.views.audit.page import Page
from station.views.audit.window import AuditWindow

SETTLES = 5      # an answer may ask in turn


class AuditWalk:
    """One window on its way; `settle` waits for everything that was asked. `shown` is what a picture is taken of."""

    def __init__(self, station: AuditStation, owner_url: str, facts: dict[str, str]) -> None:
        self.station, self.owner_url = station, owner_url
        self.shown: QWidget | None = None
        self._facts = facts

    @property
    def window(self) -> AuditWindow:
        return self.station.window

    def page(self, name: str) -> Page:
        return self.window.pages[name]

    def has(self, page: str) -> bool:
        return page in self.window.pages

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

    def one(self, name: str) -> str:
        """A code of the tour's base: the first answer to one of QUERIES."""
        if name not in self._facts:
            with Database(self.owner_url) as base:
                self._facts[name] = str(base.rows(QUERIES[name])[0]["code"])
        return self._facts[name]


State = tuple[str, Callable[[AuditWalk], None]]
QUERIES: dict[str, LiteralString] = {
    "much lived": "SELECT serial AS code FROM unit ORDER BY rev DESC, serial LIMIT 1",
    "order": "SELECT number AS code FROM orders WHERE state = 'shipped' ORDER BY shipped_at DESC LIMIT 1",
    "place": "SELECT code FROM location WHERE id = (SELECT location_id FROM standing GROUP BY 1 ORDER BY count(*) DESC"
             " LIMIT 1)",
    "rma": "SELECT number AS code FROM rma WHERE state = 'closed' ORDER BY made_at DESC, number LIMIT 1",
    "held": "SELECT serial AS code FROM unit WHERE hold ~ '^[HR]-' ORDER BY hold DESC, serial LIMIT 1",
    "returned": """SELECT u.serial AS code FROM return_item i JOIN unit u ON u.id = i.unit_id
                    WHERE i.verdict IN ('serials_disagree', 'part_swapped')
                    ORDER BY i.state = 'placed' DESC, i.arrived_at DESC LIMIT 1""",
    "graded": """SELECT u.serial AS code FROM return_item i JOIN unit u ON u.id = i.unit_id
                  WHERE i.verdict = 'same_order' AND i.grade = 'C' ORDER BY i.arrived_at DESC LIMIT 1""",
    "missing": "SELECT serial AS code FROM unit WHERE state = 'missing' ORDER BY rev DESC, serial LIMIT 1",
    "broken": "SELECT serial AS code FROM unit WHERE state = 'shipped' ORDER BY serial DESC LIMIT 1",
    "case side by side": """SELECT id AS code FROM exception_case WHERE class = 'data_issue' AND subject = 'return'
                             ORDER BY decided_at IS NOT NULL, opened_at DESC LIMIT 1""",
    "damaged case": """SELECT id AS code FROM exception_case WHERE class = 'damaged'
                        ORDER BY decided_at IS NOT NULL, opened_at DESC LIMIT 1""",
    "held case": """SELECT x.id AS code FROM exception_case x JOIN unit u ON u.id = x.unit_id
                     WHERE x.decided_at IS NULL
                     ORDER BY u.hold IS NOT NULL AND u.hold !~ '^[HR]-' DESC, x.opened_at DESC LIMIT 1""",
    "recall": "SELECT code FROM hold_order WHERE kind = 'recall' AND released_at IS NULL LIMIT 1",
    "released": "SELECT code FROM hold_order WHERE released_at IS NOT NULL LIMIT 1",
    "lot": "SELECT rule #>> '{lots,0}' AS code FROM hold_order WHERE released_at IS NOT NULL LIMIT 1",
    "shelf": "SELECT code FROM location WHERE code LIKE 'LOC:B-%' ORDER BY code LIMIT 1",
    "client": "SELECT code FROM client ORDER BY code DESC LIMIT 1",
}
