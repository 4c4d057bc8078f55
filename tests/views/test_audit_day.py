"""A supervisor's morning over the demonstration's ninety days: the whole window, its desk, a packing bench."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from station.app import Base
from station.app_audit import AuditStation
from station.commands import Action
from station.devices.simulated import SimulatedScanner
from station.exchange.demo import demo_badges
from station.exchange.demo_pulses import beat
from station.exchange.demo_scans import demo_scans
from station.models.embedded import Lease
from station.settings import BenchSettings, ScannerSettings, Settings
from station.verdicts import Reason
from station.views.audit.cases_page import CasesPage
from station.views.audit.holds_page import HoldsPage
from station.views.audit.kpis_page import KpisPage
from station.views.audit.reports_page import ReportsPage
from station.views.audit.shrink_page import ShrinkPage
from station.views.audit.unit_page import UnitPage
from station.views.audit.wall_page import WallPage
from station.views.translation import LANGUAGES
from tests.conftest import Database, cloned
from tests.stories.bare_bench import bare_bench

WITHIN_MS = 40_000
ORDER = "Q-2001"
IRIS, OTTO, PACKER = "Iris Campo", "Otto Lind", "Nia Vale"


@pytest.fixture(scope="module")
def filled(server: Lease, maintenance: psycopg.Connection, lived: str) -> Iterator[Database]:
    """The demonstration, one for all tests here: none of them minds what another has done."""
    with cloned(server, maintenance, lived) as made:
        yield made


class Office:
    """The window, and a supervisor before it."""

    def __init__(self, station: AuditStation, qtbot: QtBot) -> None:
        self.station, self.window, self._qtbot = station, station.window, qtbot

    def until(self, what: Callable[[], object], limit_ms: int = WITHIN_MS) -> None:
        self._qtbot.waitUntil(lambda: bool(what()), timeout=limit_ms)

    def settled(self) -> None:
        """Everything that was asked is answered."""
        QApplication.processEvents()
        self.until(lambda: not self.window.asked.waiting)

    def scan(self, text: str) -> None:
        scanner = self.station.scanners[0]
        assert isinstance(scanner, SimulatedScanner)
        scanner.scan(text)
        QApplication.processEvents()

    def sign_on(self, person: str) -> None:
        self.scan(demo_badges()[person])
        self.until(lambda: self.window.person is not None)
        self.settled()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)
        self.settled()

    def page_key(self, name: str) -> None:
        """Ctrl and the digit of a page."""
        number = list(self.window.pages).index(name) + 1
        self.key(Qt.Key(Qt.Key.Key_0 + number % 10), Qt.KeyboardModifier.ControlModifier)
        assert self.window.shown is self.window.pages[name]

    @property
    def told(self) -> str:
        return self.window.notices.told.text() if not self.window.notices.told.isHidden() else ""


@contextmanager
def office(database: Database, folder: Path, qtbot: QtBot) -> Iterator[Office]:
    settings = Settings(home=folder, bench=BenchSettings(name="AUDIT-1", mode="audit", theme="dark"),
                        scanners=(ScannerSettings(name="desk", address="sim://"),))
    with AuditStation(settings, Base(database.audit_url)) as station:
        station.window.resize(1600, 900)
        station.window.show()
        station.window.activateWindow()
        station.start()
        made = Office(station, qtbot)
        made.until(lambda: station.window.site == "Station demo")
        yield made


def test_a_supervisors_morning(filled: Database, tmp_path: Path, qtbot: QtBot) -> None:
    beat(filled.owner_url)
    with ExitStack() as opened:
        base = opened.enter_context(psycopg.connect(filled.owner_url, autocommit=True))
        base.execute("SET search_path = station")
        base.execute("UPDATE person SET language = 'en'")
        desk = opened.enter_context(office(filled, tmp_path, qtbot))
        desk.sign_on(OTTO)
        _looks_at_the_wall_and_decides_the_oldest_exception(desk, base)
        _reads_a_story_and_saves_its_certificate(desk, base, tmp_path)
        _recalls_a_unit_which_a_packing_bench_then_refuses(desk, filled, tmp_path / "packing")
        _looks_for_a_missing_unit(desk, base)
        _reads_a_figure_and_opens_the_scans_behind_it(desk)
        _looks_into_a_clients_report(desk)


def _looks_at_the_wall_and_decides_the_oldest_exception(desk: Office, base: psycopg.Connection) -> None:
    wall = desk.window.pages["wall"]
    assert isinstance(wall, WallPage)
    desk.until(lambda: len(wall.wall.benches) >= 7)
    assert {"PACK-04", "RETURNS-2"} <= {tile.bench for tile in wall.wall.benches}
    spot = next(spot for spot in wall.canvas.plan.spots if spot.door.page == "cases")
    QTest.mouseClick(wall.canvas, Qt.MouseButton.LeftButton, pos=spot.box.center().toPoint())
    page = desk.window.pages["cases"]
    assert isinstance(page, CasesPage)
    desk.until(lambda: desk.window.shown is page and page.chosen is not None)
    desk.settled()
    case = page.chosen
    assert case is not None
    oldest = base.execute("SELECT id FROM exception_case WHERE decided_at IS NULL AND class = %s"
                          " ORDER BY due_at LIMIT 1", [case.kind]).fetchone()
    assert oldest == (case.id,)
    assert page.detail.head.text()
    assert page.detail.facts.isVisible()
    page.detail.what.setCurrentIndex(page.detail.what.findData("leave"))
    page.detail.reason.setCurrentText("Told the brand on the phone")
    QTest.mouseClick(page.detail.close_it, Qt.MouseButton.LeftButton)
    desk.until(lambda: base.execute("SELECT decision, reason FROM exception_case WHERE id = %s", [case.id]).fetchone()
               == ("leave", "Told the brand on the phone"))
    desk.settled()
    assert case.id not in page.cases


def _reads_a_story_and_saves_its_certificate(desk: Office, base: psycopg.Connection, folder: Path) -> None:
    row = base.execute("""SELECT u.serial FROM return_item i JOIN unit u ON u.id = i.unit_id
                           WHERE i.verdict IN ('serials_disagree', 'part_swapped', 'same_order') AND i.state = 'placed'
                             AND i.grade = 'B' AND u.rev < 12
                           ORDER BY i.verdict DESC, i.arrived_at LIMIT 1""").fetchone()
    assert row is not None
    desk.scan(row[0])
    page = desk.window.pages["unit"]
    assert isinstance(page, UnitPage)
    desk.until(lambda: desk.window.shown is page and page.story is not None and page.story.unit.serial == row[0])
    assert page.story is not None
    assert [event.kind for event in page.story.events][:4] == ["receive", "store", "pack", "ship"]
    assert len(page.story.photos) >= 2
    paper = folder / "certificate.pdf"
    page.papers.where = lambda _name: paper
    page.papers.certificate.click()
    desk.until(lambda: "certificate.pdf" in desk.told)
    assert paper.read_bytes().startswith(b"%PDF")


def _recalls_a_unit_which_a_packing_bench_then_refuses(desk: Office, database: Database, folder: Path) -> None:
    serial = _scan_for(database, "Right: QDL-X5")
    folder.mkdir()
    with bare_bench(database.bench_url, folder, name="PACK-9") as bench:
        bench.scan(demo_badges()[PACKER])
        bench.scan(f"ORDER:{ORDER}")
        while bench.screen.job is None or any(not note.confirmed for note in bench.job.notes):
            bench.press(Action.CONFIRM)
        page = desk.window.pages["holds"]
        assert isinstance(page, HoldsPage)
        code = _recall(desk, page, serial)
        assert bench.scan(serial).reason is Reason.HELD
        bench.clear()
        _release(desk, page, code)
        assert bench.scan(serial).reason is None


def _scan_for(database: Database, label: str) -> str:
    return next(scan.raw.decode() for scan in demo_scans(database.bench_url, ORDER) if str(scan.label) == label)


def _recall(desk: Office, page: HoldsPage, serial: str) -> str:
    """A recall of one serial, counted first; its code."""
    desk.page_key("holds")
    desk.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = page.form
    desk.until(lambda: page.stack.currentIndex() == 1)
    form.client.setCurrentIndex(next(at for at in range(form.client.count()) if "Quendal" in form.client.itemText(at)))
    form.reason.setText("Back cover may come off")
    desk.scan(serial)
    assert serial in form.serials.toPlainText()
    form.preview.click()
    desk.until(form.hold.isEnabled)
    assert "1" in form.units.text()
    form.hold.click()
    desk.until(lambda: page.chosen is not None and page.chosen.reason == "Back cover may come off")
    desk.until(lambda: page.chosen is not None and page.chosen.applied == 1)
    assert page.chosen is not None
    return page.chosen.code


def _release(desk: Office, page: HoldsPage, code: str) -> None:
    """Not alone: with the badge of a second supervisor."""
    detail = page.detail
    detail.reason.setText("The maker has looked at it")
    detail.release.click()
    desk.settled()
    assert "second" in desk.told
    desk.scan(demo_badges()[IRIS])
    detail.release.click()
    desk.until(lambda: f"{code} is released" in desk.told)


def _looks_for_a_missing_unit(desk: Office, base: psycopg.Connection) -> None:
    desk.page_key("shrink")
    page = desk.window.pages["shrink"]
    assert isinstance(page, ShrinkPage)
    missing = base.execute("SELECT count(*) FROM unit WHERE state = 'missing'").fetchone()
    assert missing is not None
    desk.until(lambda: len(page.table.rows()) == missing[0] > 0)
    desk.until(lambda: page.detail.isVisible() and page.head.text() in {one.serial for one in page.missing.values()})
    desk.scan("LOC:B-01-01")
    desk.until(lambda: page.head.text() == "B-01-01")
    assert not desk.told


def _reads_a_figure_and_opens_the_scans_behind_it(desk: Office) -> None:
    desk.page_key("kpis")
    page = desk.window.pages["kpis"]
    assert isinstance(page, KpisPage)
    desk.until(page.below["behind"].rows)
    behind = page.below["behind"]
    behind.setFocus()
    QTest.keyClick(behind, Qt.Key.Key_Down)
    QTest.keyClick(behind, Qt.Key.Key_Return)
    desk.until(lambda: desk.window.shown is not page)
    desk.settled()


def _looks_into_a_clients_report(desk: Office) -> None:
    desk.page_key("reports")
    page = desk.window.pages["reports"]
    assert isinstance(page, ReportsPage)
    page.report.setCurrentIndex(page.report.findData("returns"))
    page.report.activated.emit(page.report.currentIndex())
    desk.until(lambda: "returns" in page.tables and len(page.tables["returns"].rows()) > 5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_opens_by_its_key_without_a_complaint(
    filled: Database, tmp_path: Path, qtbot: QtBot, language: str,
) -> None:
    with psycopg.connect(filled.owner_url, autocommit=True) as base:
        base.execute("UPDATE station.person SET language = %s WHERE role = 'supervisor'", [language])
    with office(filled, tmp_path, qtbot) as desk:
        desk.sign_on(IRIS)
        assert desk.window.words.language == language
        for name in list(desk.window.pages):
            desk.page_key(name)
            assert (desk.told, desk.window.notices.away.isHidden()) == ("", True), name
