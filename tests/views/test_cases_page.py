"""The exception queue over a real base: facts side by side, decisions that move the unit, two where two are due."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

import psycopg
import pytest
from pytestqt.qtbot import QtBot

from station.verdicts import Tone
from station.views.audit.case_words import pairs_of
from station.views.audit.cases_page import CasesPage
from station.views.audit.dress import index_of
from tests.conftest import Database
from tests.models.ledger_world import Bench, Person, World
from tests.models.returns_world import Returns
from tests.views.audit_room import Room, room


@dataclass(frozen=True, slots=True)
class House:
    """One case of each: a unit that left on another order, and an empty box."""

    world: World
    returns: Returns
    other: str    # the serial of the unit that is not the one that left


@pytest.fixture
def house(database: Database) -> Iterator[House]:
    with psycopg.connect(database.owner_url, autocommit=True) as owner:
        world = World(owner)
        packing = Bench(world, database.bench_url, "B1")
        triage = Bench(world, database.bench_url, "R1", world.person("inspector"))
        returns = Returns(world, packing, triage)
        try:
            mine, other = returns.ship(), returns.ship()
            returns.identify(returns.open(mine.sscc), other.serial)
            yield House(world, returns, other.serial)
        finally:
            packing.leave()
            triage.leave()


@pytest.fixture
def cases(qtbot: QtBot, database: Database, house: House) -> Iterator[Room[CasesPage]]:
    with room(CasesPage, qtbot, database, house.world.supervisor) as made:
        qtbot.waitUntil(lambda: made.page.chosen is not None and made.page.detail.owner.count() > 1)
        yield made


def sha256(person: Person) -> str:
    return hashlib.sha256(person.badge.encode()).hexdigest()


def decide(made: Room[CasesPage], decision: str, reason: str, place: str = "") -> None:
    detail = made.page.detail
    detail.what.setCurrentIndex(detail.what.findData(decision))
    detail.reason.setEditText(reason)
    detail.place.setText(place)
    detail.close_it.click()


def test_a_case_shows_what_left_beside_what_came(cases: Room[CasesPage], house: House) -> None:
    detail = cases.page.detail
    assert "another order" in detail.head.text()
    assert house.other in str(cases.page.table.rows()[0].cells[0])
    assert detail.sides.isVisible()
    assert cases.page.counted.text() == "1 open, 0 of them late"


def test_nothing_closes_without_a_reason(qtbot: QtBot, cases: Room[CasesPage], house: House) -> None:
    decide(cases, "leave", "  ")
    qtbot.waitUntil(lambda: bool(cases.told))
    assert cases.told[-1][1] is Tone.REFUSED
    assert house.world.value("SELECT count(*) FROM exception_case WHERE decided_at IS NULL") == 1


def test_a_decision_closes_the_case_and_it_is_found_among_the_closed(
    qtbot: QtBot, cases: Room[CasesPage], house: House,
) -> None:
    decide(cases, "hold", "The client is asked.")
    qtbot.waitUntil(lambda: bool(cases.told) and cases.told[-1][1] is Tone.ACCEPTED)
    assert house.world.value("SELECT hold FROM unit WHERE serial = %s", house.other) == "The client is asked."
    qtbot.waitUntil(lambda: cases.page.table.rows() == ())
    cases.page.open("state=closed")
    qtbot.waitUntil(lambda: len(cases.page.table.rows()) == 1)
    assert not cases.page.detail.deciding.isVisible()


def test_a_release_waits_for_a_second_supervisors_badge(qtbot: QtBot, cases: Room[CasesPage], house: House) -> None:
    house.returns.triage.do("hold", client=house.world.client, unit=house.world.value(
        "SELECT id FROM unit WHERE serial = %s", house.other), hold="looked at")
    assert not cases.page.badge_scanned(sha256(house.world.person("supervisor")))
    decide(cases, "release", "Checked: nothing is wrong.")
    qtbot.waitUntil(cases.page.detail.second.isVisible)
    assert cases.told[-1][1] is Tone.ATTENTION
    assert cases.page.badge_scanned(sha256(house.world.supervisor))
    qtbot.waitUntil(lambda: "another supervisor" in cases.told[-1][0])
    assert cases.page.badge_scanned(sha256(house.world.person("supervisor")))
    qtbot.waitUntil(lambda: cases.told[-1][1] is Tone.ACCEPTED)
    assert house.world.value("SELECT hold FROM unit WHERE serial = %s", house.other) is None


def test_a_decision_that_cannot_move_the_unit_says_so(qtbot: QtBot, cases: Room[CasesPage], house: House) -> None:
    decide(cases, "find", "It lay there.", "A-1")
    qtbot.waitUntil(lambda: bool(cases.told))
    assert cases.told[-1] == (
        "Choose another decision: the unit is not where this one could move it.", Tone.REFUSED)


def test_a_case_is_given_to_somebody(qtbot: QtBot, cases: Room[CasesPage], house: House) -> None:
    owner = cases.page.detail.owner
    at = index_of(owner, house.world.supervisor.id)
    owner.setCurrentIndex(at)
    owner.activated.emit(at)
    qtbot.waitUntil(lambda: bool(cases.told) and cases.told[-1][1] is Tone.ACCEPTED)
    assert house.world.value("SELECT owner FROM exception_case") == house.world.supervisor.id
    cases.page.state.setCurrentIndex(cases.page.state.findData("mine"))
    cases.page.refresh()
    qtbot.waitUntil(lambda: cases.page.chosen is not None and cases.page.chosen.owner != "")


def test_filters_leave_out_what_is_not_wanted(qtbot: QtBot, cases: Room[CasesPage]) -> None:
    cases.page.open("kind=damaged")
    qtbot.waitUntil(lambda: cases.page.table.rows() == ())
    cases.page.open("kind=data_issue&state=open")
    qtbot.waitUntil(lambda: len(cases.page.table.rows()) == 1)


def test_a_filter_set_by_hand_lets_go_of_the_case_a_door_opened(qtbot: QtBot, cases: Room[CasesPage]) -> None:
    assert cases.page.chosen is not None
    cases.page.open(str(cases.page.chosen.id))
    qtbot.waitUntil(lambda: len(cases.page.table.rows()) == 1)
    at = index_of(cases.page.kind, "damaged")
    cases.page.kind.setCurrentIndex(at)
    cases.page.kind.activated.emit(at)
    qtbot.waitUntil(lambda: cases.page.table.rows() == ())
    assert not cases.page.detail.isVisible()


def test_its_unit_is_one_key_away(cases: Room[CasesPage]) -> None:
    cases.page.detail.unit.click()
    assert cases.doors[-1].page == "unit"
    assert "client=" in cases.doors[-1].target


def test_the_places_of_a_case_are_called_as_people_call_them() -> None:
    facts = {"place": "LOC:A-1", "book": "TOTE:T-7", "came": None, "was": {"place": "LOC:B-2", "state": "stored"}}
    said = [str(cell) for _name, cell in pairs_of(facts)]
    assert said == ["A-1", "T-7", "B-2 · stored"]
