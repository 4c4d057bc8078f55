"""The audit window over a real base: badge, search, pages, the way back, outages. Driven as a supervisor would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from station.app import Base
from station.app_audit import AuditStation
from station.clock import new_id
from station.devices.simulated import SimulatedScanner
from station.settings import BenchSettings, ScannerSettings, Settings
from station.views.audit.search_page import SearchPage
from station.views.audit.unit_page import UnitPage
from tests.conftest import Database
from tests.models.ledger_world import Bench, World
from tests.views.shown import shown_in

WITHIN_MS = 30_000
NOWHERE = "postgresql://station_audit@127.0.0.1:1/station"


@pytest.fixture
def bench(world: World, database: Database) -> Iterator[Bench]:
    bench = Bench(world, database.bench_url, "PACK-1")
    yield bench
    bench.leave()


class Desk:
    """A supervisor's hands and eyes."""

    def __init__(self, station: AuditStation, qtbot: QtBot) -> None:
        self.station, self.window, self._qtbot = station, station.window, qtbot

    def until(self, what: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(what, timeout=WITHIN_MS)

    def scan(self, text: str) -> None:
        scanner = self.station.scanners[0]
        assert isinstance(scanner, SimulatedScanner)
        scanner.scan(text)

    def sign_on(self, badge: str) -> None:
        self.scan(badge)
        self.until(lambda: self.window.person is not None)

    def find(self, text: str) -> None:
        self.window.top.search.setText(text)
        QTest.keyClick(self.window.top.search, Qt.Key.Key_Return)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)

    @property
    def told(self) -> str:
        return self.window.notices.told.text() if not self.window.notices.told.isHidden() else ""

    @property
    def away(self) -> bool:
        return not self.window.notices.away.isHidden()

    @property
    def page(self) -> str:
        return self.window.shown.name if self.window.shown is not None else ""

    @property
    def unit(self) -> UnitPage:
        page = self.window.pages["unit"]
        assert isinstance(page, UnitPage)
        return page

    @property
    def search(self) -> SearchPage:
        page = self.window.pages["search"]
        assert isinstance(page, SearchPage)
        return page

    def shows_unit(self, serial: str) -> bool:
        return self.page == "unit" and self.unit.story is not None and self.unit.story.unit.serial == serial


@pytest.fixture
def desk(world: World, database: Database, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    settings = Settings(home=tmp_path, bench=BenchSettings(name="AUDIT-1", mode="audit", theme="dark"),
                        scanners=(ScannerSettings(name="desk", address="sim://"),))
    with AuditStation(settings, Base(database.audit_url)) as station:
        station.window.resize(1600, 900)
        station.window.show()
        station.window.activateWindow()
        station.start()
        made = Desk(station, qtbot)
        made.until(lambda: station.window.site == "House")
        yield made


def test_a_supervisors_badge_opens_the_pages(desk: Desk, world: World) -> None:
    desk.sign_on(world.supervisor.badge)
    assert desk.window.rail.isVisible()
    assert desk.page == next(iter(desk.window.pages))
    assert desk.station.desk.operator == world.supervisor.id


def test_a_packers_badge_is_refused_with_a_sentence(desk: Desk, world: World) -> None:
    desk.scan(world.packer.badge)
    desk.until(lambda: "supervisor" in desk.told)
    assert desk.window.person is None
    assert desk.window.pages == {}


def test_an_unknown_badge_is_refused(desk: Desk) -> None:
    desk.scan("BADGE:NOBODYHASTHISBADGEATALLAA")
    desk.until(lambda: "not known" in desk.told)
    assert desk.window.person is None


def test_a_revoked_badge_opens_nothing(desk: Desk, world: World) -> None:
    world.owner.execute("UPDATE badge SET revoked_at = now() WHERE person_id = %s", [world.supervisor.id])
    desk.scan(world.supervisor.badge)
    desk.until(lambda: "not known" in desk.told)


def test_a_badge_may_be_typed_and_is_not_shown(desk: Desk, world: World) -> None:
    field = desk.window.sign_on.badge
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field.setText(world.supervisor.badge)
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.until(lambda: desk.window.person is not None)


def test_every_try_to_sign_on_is_kept_without_the_badge(desk: Desk, world: World) -> None:
    desk.scan(world.packer.badge)
    desk.until(lambda: desk.told != "")
    row = world.owner.execute("SELECT outcome, reason, raw, answer::text FROM operation"
                              " WHERE kind = 'audit_sign_on'").fetchone()
    assert row is not None
    assert row[:3] == ("refused", "not_allowed", b"")
    assert world.packer.badge.partition(":")[2] not in row[3]


def test_a_code_before_the_badge_finds_nothing(desk: Desk, world: World, bench: Bench) -> None:
    _, serial = bench.receive(world.console)
    desk.scan(serial)
    desk.until(lambda: "badge" in desk.told)
    assert desk.window.pages == {}


def test_one_exact_hit_opens_at_once_and_back_leads_past_the_search(desk: Desk, world: World, bench: Bench) -> None:
    _, serial = bench.receive(world.console)
    desk.sign_on(world.supervisor.badge)
    first = desk.page
    desk.scan(serial)
    desk.until(lambda: desk.shows_unit(serial))
    desk.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.page == first


def test_the_same_code_twice_opens_twice(desk: Desk, world: World, bench: Bench) -> None:
    _, serial = bench.receive(world.console)
    desk.sign_on(world.supervisor.badge)
    for _ in "12":
        desk.scan(serial)
        desk.until(lambda: desk.shows_unit(serial))


def test_a_serial_of_two_skus_is_listed_and_enter_opens_one(desk: Desk, world: World, bench: Bench) -> None:
    bench.receive(world.console, "SAME-77-SERIAL")
    bench.receive(world.camera, "SAME-77-SERIAL")
    desk.sign_on(world.supervisor.badge)
    desk.find("same-77-serial")
    desk.until(lambda: len(desk.search.table.rows()) == 2)
    assert desk.page == "search"
    QTest.keyClick(desk.search.table, Qt.Key.Key_Down)
    QTest.keyClick(desk.search.table, Qt.Key.Key_Return)
    desk.until(lambda: desk.shows_unit("SAME-77-SERIAL"))
    desk.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.page == "search"
    assert len(desk.search.table.rows()) == 2


def test_an_order_of_which_nothing_is_packed_says_what_it_is(desk: Desk, world: World) -> None:
    order = world.order((world.console, 2), (world.cable, 3), lane="B2B", carrier="DHL",
                        cut_off=datetime(2026, 3, 4, 15, 30, tzinfo=UTC))
    desk.sign_on(world.supervisor.badge)
    desk.find(order.number)
    desk.until(lambda: bool(desk.search.about.lines["order"].rows()))
    said = shown_in(desk.search.about)
    assert {"open", "ACME", "B2B", "DHL"} <= set(said)
    assert any("4 Mar" in text and "15:30" in text for text in said)
    assert [row.cells for row in desk.search.about.lines["order"].rows()] == [
        ("CONSOLE", "Console", 2, 0), ("CABLE", "Cable", 3, 0)]
    assert not desk.search.about.lines["rma"].isVisible()
    QTest.keyClick(desk.search.about.lines["order"], Qt.Key.Key_Down)
    QTest.keyClick(desk.search.about.lines["order"], Qt.Key.Key_Return)
    desk.until(lambda: "CABLE" in desk.search.headline.text() or "CONSOLE" in desk.search.headline.text())
    assert not desk.search.about.isVisible()


def test_a_parcel_leads_to_its_order_with_its_tracking_and_its_units(
    desk: Desk, world: World, bench: Bench,
) -> None:
    order = world.order((world.console, 1))
    world.insert("parcel", client_id=world.client, id=new_id(), order_id=order.id, number=1, tracking="TRACK-4711")
    desk.sign_on(world.supervisor.badge)
    desk.find("TRACK-4711")
    desk.until(lambda: bool(desk.search.about.lines["order"].rows()))
    assert "TRACK-4711" in shown_in(desk.search.about)


def test_a_shipment_and_a_return_say_their_lines_and_the_return_leads_to_its_order(desk: Desk, world: World) -> None:
    order, inbound, rma = world.order((world.console, 1)), new_id(), new_id()
    world.insert("inbound", client_id=world.client, id=inbound, number="IN-77")
    world.insert("inbound_line", client_id=world.client, id=new_id(), inbound_id=inbound, number=1,
                 sku_id=world.camera.id, announced=9, received=4)
    world.insert("rma", client_id=world.client, id=rma, number="RMA-77", order_id=order.id, customer="Ana Ruiz")
    world.insert("rma_line", client_id=world.client, id=new_id(), rma_id=rma, number=1, sku_id=world.console.id,
                 quantity=1, reason="defective")
    desk.sign_on(world.supervisor.badge)
    desk.find("IN-77")
    desk.until(lambda: bool(desk.search.about.lines["inbound"].rows()))
    assert desk.search.about.lines["inbound"].rows()[0].cells == ("CAMERA", "Camera", 9, 4)
    desk.find("RMA-77")
    desk.until(lambda: bool(desk.search.about.lines["rma"].rows()))
    assert desk.search.about.lines["rma"].rows()[0].cells == ("CONSOLE", "Console", 1, 0)
    assert {"Ana Ruiz", "announced", order.number} <= set(shown_in(desk.search.about))
    desk.search.about.order.click()
    desk.until(lambda: order.number in desk.search.headline.text())


def test_a_place_is_called_as_people_call_it(desk: Desk, world: World, bench: Bench) -> None:
    world.change("location", world.bin, code="LOC:A-1")
    _, serial = bench.receive(world.console, "SAME-78-SERIAL")
    bench.receive(world.camera, "SAME-78-SERIAL")
    desk.sign_on(world.supervisor.badge)
    desk.find("LOC:A-1")
    desk.until(lambda: "A-1" in desk.search.headline.text() and len(desk.search.table.rows()) == 2)
    assert "LOC:" not in desk.search.headline.text()
    assert {row.cells[6] for row in desk.search.table.rows()} == {"A-1"}
    desk.find(serial)
    desk.until(lambda: desk.search.headline.text() == "Search" and len(desk.search.table.rows()) == 2)
    assert {row.cells[6] for row in desk.search.table.rows()} == {"A-1"}


def test_a_badge_in_the_search_is_never_shown(desk: Desk, world: World) -> None:
    desk.sign_on(world.supervisor.badge)
    desk.find(world.packer.badge)
    desk.until(lambda: len(desk.search.table.rows()) == 1)
    secret = world.packer.badge.partition(":")[2]
    assert not [shown.text() for shown in desk.window.findChildren(QLabel) if secret in shown.text()]
    assert desk.window.top.search.text() == ""


def test_the_story_is_drawn_and_its_marks_go_with_the_table(desk: Desk, world: World, bench: Bench) -> None:
    world.change("location", world.bin, code="LOC:A-1")
    _, serial = bench.receive(world.console)
    desk.sign_on(world.supervisor.badge)
    desk.scan(serial)
    desk.until(lambda: desk.shows_unit(serial))
    assert "A-1" in shown_in(desk.unit.facts)
    assert {row.cells[5] for row in desk.unit.events.rows()} == {"", "A-1"}
    timeline = desk.unit.timeline
    assert [str(lane) for lane in timeline.plan.lanes] == ["No place", "A-1"]
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_End)
    row = desk.unit.events.row()
    assert row is not None
    assert row.key == ("event", 2)


def test_what_was_known_then_leaves_out_what_came_later(desk: Desk, world: World, bench: Bench) -> None:
    _, serial = bench.receive(world.console)
    desk.sign_on(world.supervisor.badge)
    desk.scan(serial)
    desk.until(lambda: desk.shows_unit(serial))
    assert len(desk.unit.events.rows()) == 2
    desk.unit.known_at.setCurrentIndex(2)
    desk.unit.known_at.activated.emit(2)
    assert [row.key for row in desk.unit.events.rows()] == [("event", 1)]


def test_a_broken_chain_is_said(desk: Desk, world: World, bench: Bench) -> None:
    unit, serial = bench.receive(world.console)
    world.owner.execute("ALTER TABLE event DISABLE TRIGGER event_append_only")
    world.owner.execute("UPDATE event SET bench = 'ELSEWHERE' WHERE unit_id = %s AND rev = 1", [unit])
    desk.sign_on(world.supervisor.badge)
    desk.scan(serial)
    desk.until(lambda: desk.shows_unit(serial))
    assert "broken at no. 1" in desk.unit.chain.text()


def test_an_outage_is_said_and_heals_by_itself(desk: Desk, world: World, bench: Bench) -> None:
    _, serial = bench.receive(world.console)
    desk.sign_on(world.supervisor.badge)
    desk.scan(serial)
    desk.until(lambda: desk.shows_unit(serial))
    desk.station.move_base(NOWHERE)
    desk.key(Qt.Key.Key_F5)
    desk.until(lambda: desk.away)
    assert desk.shows_unit(serial)
    desk.station.come_back()
    desk.until(lambda: not desk.away)
    assert desk.shows_unit(serial)


def test_signing_off_leaves_nothing_of_the_one_before(desk: Desk, world: World, bench: Bench) -> None:
    _, serial = bench.receive(world.console)
    desk.sign_on(world.supervisor.badge)
    desk.scan(serial)
    desk.until(lambda: desk.shows_unit(serial))
    desk.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.person is None
    assert desk.window.pages == {}
    assert not desk.window.rail.isVisible()
    desk.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.window.shown is None


def test_the_keys_of_the_pages_open_them_and_ctrl_k_finds(desk: Desk, world: World) -> None:
    desk.sign_on(world.supervisor.badge)
    for number, name in enumerate(desk.window.pages, 1):
        desk.key(Qt.Key(Qt.Key.Key_0 + number % 10), Qt.KeyboardModifier.ControlModifier)
        assert desk.page == name
    desk.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert desk.window.top.search.hasFocus()


def test_the_window_speaks_the_supervisors_language(desk: Desk, world: World) -> None:
    world.change("person", world.supervisor.id, language="es")
    desk.sign_on(world.supervisor.badge)
    assert desk.window.words.language == "es"
    desk.window.sign_off()
    assert desk.window.words.language == "en"
