"""The page of holds and recalls over a real base: counted first, held at once, let go by two."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from station.audits.asking import Answered, Ask, Door, Failed
from station.audits.holds import AskHoldProgress
from station.verdicts import Tone
from station.views.audit.holds_page import QUICK_MS, HoldsPage
from tests.conftest import Database
from tests.models.ledger_world import Bench, Person, World
from tests.views.audit_room import Room, room
from tests.views.shown import shown_in


@pytest.fixture
def units(database: Database, world: World) -> list[str]:
    """Three consoles in the house, their serials."""
    bench = Bench(world, database.bench_url, "B1")
    serials = [bench.receive(world.console)[1] for _ in range(3)]
    bench.leave()
    return serials


@pytest.fixture
def holds(qtbot: QtBot, database: Database, world: World, units: list[str]) -> Iterator[Room[HoldsPage]]:
    with room(HoldsPage, qtbot, database, world.supervisor) as made:
        yield made


def sha256(person: Person) -> str:
    return hashlib.sha256(person.badge.encode()).hexdigest()


def fill(qtbot: QtBot, page: HoldsPage, kind: str, **fields: str) -> None:
    """The form, as a supervisor fills it in."""
    page._new()
    qtbot.waitUntil(lambda: page.form.client.count() == 2)
    page.form.client.setCurrentIndex(page.form.client.findText("Acme · ACME"))
    page.form.kind.setCurrentIndex(page.form.kind.findData(kind))
    for name, text in fields.items():
        page.form.fields[name].setText(text)


def hold(qtbot: QtBot, made: Room[HoldsPage], kind: str = "recall", reason: str = "battery", **fields: str) -> None:
    page = made.page
    fill(qtbot, page, kind, **fields)
    page.form.reason.setText(reason)
    page.form.preview.click()
    qtbot.waitUntil(page.form.hold.isEnabled)
    page.form.hold.click()
    qtbot.waitUntil(lambda: bool(made.told) and made.told[-1][1] is Tone.ACCEPTED)
    qtbot.waitUntil(lambda: page.chosen is not None and bool(page.detail.units.rows()))


def test_nothing_is_held_says_what_to_do(qtbot: QtBot, holds: Room[HoldsPage]) -> None:
    qtbot.waitUntil(lambda: holds.page.table._settled)
    assert holds.page.table.rows() == ()
    assert "Ctrl+N" in holds.page.table._empty
    assert not holds.page.detail.isVisible()


def test_units_are_counted_before_they_can_be_held(qtbot: QtBot, holds: Room[HoldsPage], units: list[str]) -> None:
    page = holds.page
    fill(qtbot, page, "recall", skus="CONSOLE")
    assert not page.form.hold.isEnabled()
    page.form.preview.click()
    qtbot.waitUntil(page.form.hold.isEnabled)
    assert page.form.units.text() == "Units: 3"
    page.form.fields["skus"].setText("CAMERA")
    assert not page.form.hold.isEnabled()


def test_what_nobody_knows_is_told_before_anything_is_held(
    qtbot: QtBot, holds: Room[HoldsPage], units: list[str],
) -> None:
    page = holds.page
    fill(qtbot, page, "recall")
    page.form.serials.setPlainText(f"{units[0]}\nNO-SUCH-1")
    page.form.preview.click()
    qtbot.waitUntil(page.form.hold.isEnabled)
    assert page.form.units.text() == "Units: 1"
    said = shown_in(page.form.counted)
    assert said[said.index("Nobody knows") + 1] == "1: NO-SUCH-1"


def test_a_recall_holds_every_unit_and_says_where_each_is(
    qtbot: QtBot, holds: Room[HoldsPage], world: World, units: list[str],
) -> None:
    world.change("location", world.bin, code="LOC:A-1")
    hold(qtbot, holds, skus="CONSOLE")
    assert world.value("SELECT count(*) FROM unit WHERE hold LIKE 'R-000001: battery'") == 3
    assert [row.cells[0] for row in holds.page.detail.units.rows()] == sorted(units)
    assert {row.cells[3] for row in holds.page.detail.units.rows()} == {"A-1"}
    assert holds.told[-1][0] == "R-000001 is in force. Units: 3. Every bench refuses them."
    assert holds.told[0][0] == "R-000001: every bench refuses its units from now on (3)."


def test_the_head_says_how_many_are_on_the_list_and_how_many_are_held(
    qtbot: QtBot, holds: Room[HoldsPage], world: World, units: list[str],
) -> None:
    hold(qtbot, holds, skus="CONSOLE")
    world.owner.execute("UPDATE hold_order SET held = 2")
    holds.page.refresh()
    qtbot.waitUntil(lambda: holds.page.chosen is not None and holds.page.chosen.applied == 2)
    said = shown_in(holds.page.detail.facts)
    assert said[said.index("On the list") + 1] == "3"
    assert said[said.index("In their histories") + 1] == "2"


def test_a_unit_of_the_list_opens_its_story(qtbot: QtBot, holds: Room[HoldsPage], units: list[str]) -> None:
    hold(qtbot, holds, skus="CONSOLE")
    table = holds.page.detail.units
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert holds.doors[-1].page == "unit"


def test_a_recall_is_let_go_by_a_second_badge_with_a_reason(
    qtbot: QtBot, holds: Room[HoldsPage], world: World, units: list[str],
) -> None:
    hold(qtbot, holds, skus="CONSOLE")
    page = holds.page
    page.detail.reason.setText("repaired")
    page.detail.release.click()
    qtbot.waitUntil(lambda: holds.told[-1][1] is Tone.REFUSED)
    assert page.badge_scanned(sha256(world.person("supervisor")))
    page.detail.release.click()
    qtbot.waitUntil(lambda: holds.told[-1][1] is Tone.ACCEPTED)
    assert world.value("SELECT count(*) FROM unit WHERE hold IS NOT NULL") == 0


def test_a_hold_without_a_reason_is_refused_in_words(qtbot: QtBot, holds: Room[HoldsPage], world: World) -> None:
    page = holds.page
    fill(qtbot, page, "hold", skus="CONSOLE")
    page._hold()
    qtbot.waitUntil(lambda: bool(holds.told))
    assert holds.told[-1] == ("Type the reason: a decision without one is not kept.", Tone.REFUSED)
    assert world.value("SELECT count(*) FROM hold_order") == 0


@pytest.mark.parametrize(("field", "text"), [("range", "A B C"), ("shipped", "yesterday"), ("made", "31.3.2026")])
def test_what_cannot_be_read_says_how_to_type_it(
    qtbot: QtBot, holds: Room[HoldsPage], field: str, text: str,
) -> None:
    fill(qtbot, holds.page, "hold", **{field: text})
    holds.page.form.preview.click()
    assert holds.told[-1][0].startswith("Type ")


def test_a_unit_scanned_while_a_list_is_written_goes_onto_it(
    qtbot: QtBot, holds: Room[HoldsPage], units: list[str],
) -> None:
    assert not holds.page.scanned(units[0])
    fill(qtbot, holds.page, "hold")
    assert holds.page.scanned(units[0])
    assert holds.page.form.rule().serials == (units[0],)


class Listening:
    """The desk, and what was asked of it."""

    def __init__(self, desk: Ask) -> None:
        self._desk = desk
        self.asked: list[object] = []
        self.waiting = 0

    def ask(self, question: object, answered: Answered, failed: Failed) -> None:
        self.asked.append(question)
        self.waiting += 1
        self._desk.ask(question, self._heard(answered), self._heard(failed))

    def _heard(self, hear: Callable[[Any], None]) -> Callable[[Any], None]:
        def heard(told: object) -> None:
            self.waiting -= 1
            hear(told)
        return heard

    def __getattr__(self, name: str) -> Any:
        return getattr(self._desk, name)


def test_what_is_slow_to_count_is_counted_when_it_is_asked_for(
    qtbot: QtBot, holds: Room[HoldsPage], world: World, units: list[str],
) -> None:
    """The list counts itself at every tick; a hundred thousand units are not looked up every fifteen seconds."""
    page = holds.page
    page.desk = desk = Listening(page.desk)
    hold(qtbot, holds, skus="CONSOLE")
    for took_ms, look, wanted in ((QUICK_MS + 1, page.tick, False), (QUICK_MS - 1, page.tick, True),
                                  (QUICK_MS + 1, page.refresh, True)):
        qtbot.waitUntil(lambda: desk.waiting == 0)
        page._took_ms = took_ms
        desk.asked.clear()
        look()
        qtbot.waitUntil(lambda: desk.waiting == 0)
        assert (AskHoldProgress in map(type, desk.asked)) is wanted
    assert "Counted" in page.detail.counted.text()


def test_a_release_that_was_broken_off_is_gone_on_with(
    qtbot: QtBot, holds: Room[HoldsPage], world: World, units: list[str],
) -> None:
    """The window was closed before the last unit was let go."""
    hold(qtbot, holds, "hold", skus="CONSOLE")
    page = holds.page
    assert page.detail.on.isHidden()
    assert not page.detail.again.isHidden()
    world.owner.execute("UPDATE hold_order SET released_at = now(), release_reason = 'checked'")
    page.every.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not page.detail.on.isHidden())
    page.detail.on.click()
    qtbot.waitUntil(lambda: holds.told[-1][0] == "H-000001 is released. Let go: 3.")
    assert world.value("SELECT count(*) FROM unit WHERE hold IS NOT NULL") == 0


def test_its_report_is_one_key_away(qtbot: QtBot, holds: Room[HoldsPage]) -> None:
    hold(qtbot, holds, skus="CONSOLE")
    holds.page.detail.report.click()
    assert holds.doors[-1] == Door("reports", "name=recalls&client=ACME&hold=R-000001")
