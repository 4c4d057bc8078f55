"""The profile editor over the real base: a window that is typed into, a supervisor's badge, and what is kept."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import psycopg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from station.cli import run
from station.cli.profile_desk import ProfileDesk
from station.models.database import Database as Connection
from station.profiles import SerialProfile, profile_from_json
from station.views.main_thread import MainThread
from station.views.profile_editor import ProfileEditor
from station.views.theme import LIGHT
from station.views.translation import Translator
from station.work import Lane
from tests.conftest import Database
from tests.models.ledger_world import Bench, Person, World

WITHIN_MS = 30_000
SHORT = "AB[0-9]{4}"


@dataclass(frozen=True, slots=True)
class Office:
    """The window, and what a person does at it."""

    window: ProfileEditor
    qtbot: QtBot
    world: World

    def until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=WITHIN_MS)

    def choose(self, code: str) -> None:
        self.window.choose("ACME", code)
        self.until(lambda: bool(self.window.kept_by.text()) and bool(self.window.units.text()))

    def type_profile(self) -> None:
        for field, text in ((self.window.fields.name, "short"), (self.window.fields.patterns, SHORT)):
            field.setFocus()
            field.clear()
            QTest.keyClicks(field, text)

    def scan_badge(self, person: Person) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_F12)
        QTest.keyClicks(self.window.badge, person.badge)
        QTest.keyClick(self.window.badge, Qt.Key.Key_Return)

    def kept(self) -> SerialProfile:
        return profile_from_json(self.world.value("SELECT profile FROM sku WHERE id = %s", self.world.console.id))


@pytest.fixture
def world(database: Database) -> Iterator[World]:
    with psycopg.connect(database.owner_url, autocommit=True) as owner:
        yield World(owner)


@pytest.fixture
def bench(database: Database, world: World) -> Iterator[Bench]:
    made = Bench(world, database.bench_url, "B1")
    yield made
    made.leave()


@pytest.fixture
def office(database: Database, world: World, qtbot: QtBot) -> Iterator[Office]:
    main = MainThread()
    lane = Lane("database", main.home)
    with Connection(database.audit_url) as base:
        window = ProfileEditor(LIGHT, Translator("en"))
        qtbot.addWidget(window)
        window.show()
        desk = ProfileDesk(window, base, lane)
        desk.start()
        qtbot.waitUntil(lambda: window.sku.count() > 0, timeout=WITHIN_MS)
        yield Office(window, qtbot, world)
        lane.close()
        QApplication.processEvents()


def test_a_supervisor_types_a_profile_and_saves_it_with_a_badge(office: Office) -> None:
    office.choose("CONSOLE")
    office.type_profile()
    office.scan_badge(office.world.supervisor)
    office.until(lambda: office.window.told.text().startswith("Saved"))
    assert office.kept() == SerialProfile("short", (SHORT,))
    assert office.window.kept_by.text().startswith("Changed by")
    assert office.window.badge.text() == ""


def test_a_packers_badge_saves_nothing_and_says_whose_is_needed(office: Office) -> None:
    office.choose("CONSOLE")
    office.type_profile()
    office.scan_badge(office.world.packer)
    office.until(lambda: "badge of a supervisor" in office.window.told.text())
    assert office.kept() == SerialProfile()


def test_a_code_that_is_no_badge_saves_nothing(office: Office) -> None:
    office.choose("CONSOLE")
    office.type_profile()
    QTest.keyClicks(office.window.badge, "356938035643809")
    QTest.keyClick(office.window.badge, Qt.Key.Key_Return)
    assert "this code is none" in office.window.told.text()
    assert office.kept() == SerialProfile()


def test_units_that_would_no_longer_fit_are_counted_while_it_is_typed(office: Office, bench: Bench) -> None:
    for serial in ("AB0001", "AB0002", "CD-1"):
        bench.receive(office.world.console, serial)
    office.choose("CONSOLE")
    office.until(lambda: office.window.units.text() == "All 3 units in the book fit.")
    office.type_profile()
    office.until(lambda: office.window.units.text().startswith("1 of 3 units"))
    assert "CD-1" in office.window.units.text()


def test_what_another_supervisor_saved_meanwhile_is_not_overwritten(office: Office) -> None:
    office.choose("CONSOLE")
    office.world.change("sku", office.world.console.id, profile=json.dumps({"name": "theirs"}))
    office.type_profile()
    office.scan_badge(office.world.supervisor)
    office.until(lambda: "somebody else changed it" in office.window.told.text())
    assert office.kept().name == "theirs"


def test_a_profile_is_learned_from_the_first_units_and_kept(
    database: Database, world: World, bench: Bench, capsys: pytest.CaptureFixture[str],
) -> None:
    for number in range(1, 5):
        bench.receive(world.console, f"HP{number:08d}")
    bench.receive(world.console, "ODD")
    words = ["profiles", "learn", "--url", database.audit_url, "--client", "acme", "--sku", "CONSOLE", "--units", "4"]
    assert run(words) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["lengths"] == [10]
    assert "1 of 5 in the book do not fit" in told.err
    saved = subprocess.run([sys.executable, "-m", "station", *words, "--save"], input=f"{world.supervisor.badge}\n",
                           capture_output=True, text=True, check=False)
    assert saved.returncode == 0, saved.stderr
    kept = profile_from_json(world.value("SELECT profile FROM sku WHERE id = %s", world.console.id))
    assert kept.lengths == (10,)
    assert world.value("SELECT answer->>'why' FROM operation WHERE kind = 'change_sku'") == "learned"


def test_too_few_units_teach_nothing(
    database: Database, world: World, bench: Bench, capsys: pytest.CaptureFixture[str],
) -> None:
    bench.receive(world.console, "HP00000001")
    assert run(["profiles", "learn", "--url", database.audit_url, "--client", "ACME", "--sku", "CONSOLE"]) != 0
    assert "Scan more units first" in capsys.readouterr().err
