"""The counts page over a real base: planned, watched, compared round against round, and decided."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from station.verdicts import Tone
from station.views.audit.counts_page import CountsPage
from tests.conftest import Database
from tests.models.counting_world import Counters
from tests.models.ledger_world import Bench, Person, World
from tests.views.audit_room import Room, room


@pytest.fixture
def counters(database: Database, world: World) -> Iterator[Counters]:
    benches: list[Bench] = []

    def make(name: str = "B1", person: Person | None = None) -> Bench:
        benches.append(Bench(world, database.bench_url, name, person))
        return benches[-1]

    yield Counters(world, make)
    for bench in benches:
        bench.leave()


@pytest.fixture
def counts(qtbot: QtBot, database: Database, world: World) -> Iterator[Room[CountsPage]]:
    with room(CountsPage, qtbot, database, world.supervisor) as made:
        yield made


def shown(qtbot: QtBot, made: Room[CountsPage], state: str) -> None:
    made.page.refresh()
    qtbot.waitUntil(lambda: made.page.chosen is not None and made.page.chosen[1].state == state)


def accepted(qtbot: QtBot, made: Room[CountsPage]) -> None:
    qtbot.waitUntil(lambda: bool(made.told))
    assert made.told[-1][1] is Tone.ACCEPTED, made.told[-1]


def test_nothing_counted_says_what_to_do(qtbot: QtBot, counts: Room[CountsPage]) -> None:
    qtbot.waitUntil(lambda: counts.page.table._settled)
    assert "Ctrl+N" in counts.page.table._empty
    assert not counts.page.detail.isVisible()


def test_a_count_is_planned_by_scanning_its_places(
    qtbot: QtBot, counts: Room[CountsPage], world: World, counters: Counters,
) -> None:
    page = counts.page
    page.new.click()
    assert page.scanned("A-1")
    assert page.scanned("B-2")
    page.form.plan.click()
    accepted(qtbot, counts)
    qtbot.waitUntil(lambda: len(page.table.rows()) == 2)
    assert world.value("SELECT count(*) FROM count_place") == 2


@pytest.mark.parametrize(("what", "field", "text"), [("random", "number", "many"), ("place", "places", "")])
def test_a_plan_without_a_scope_says_what_is_missing(
    qtbot: QtBot, counts: Room[CountsPage], what: str, field: str, text: str,
) -> None:
    form = counts.page.form
    counts.page.new.click()
    form.kind.setCurrentIndex(form.kind.findData(what))
    form.forms[what].fields[field].show(text)
    form.plan.click()
    assert counts.told[-1][1] is Tone.ATTENTION


def test_who_counts_where_is_seen_but_nothing_of_what_the_book_has(
    qtbot: QtBot, counts: Room[CountsPage], counters: Counters, world: World,
) -> None:
    _, serial = counters.dock.receive(world.console)
    counters.plan()
    counters.begin(counters.first)
    counters.read(counters.first, serial)
    shown(qtbot, counts, "counting")
    name = world.value("SELECT name FROM person WHERE id = %s", counters.first.person.id)
    assert counts.page.table.rows()[0].cells[2] == name
    qtbot.waitUntil(lambda: counts.page._reviewed is not None)
    assert counts.page.detail.units.rows() == ()
    assert counts.page.detail.units._empty.startswith("Nothing is compared before")


def test_the_four_sets_stand_side_by_side_with_the_rounds_that_read_them(
    qtbot: QtBot, counts: Room[CountsPage], counters: Counters, world: World,
) -> None:
    here = [counters.dock.receive(world.console)[1] for _ in range(2)]
    _, stray = counters.elsewhere()
    counters.plan()
    counters.begin(counters.first)
    counters.read(counters.first, here[0], stray)
    counters.end(counters.first)
    counters.begin(counters.second)
    counters.read(counters.second, here[0], stray, "NOBODY-1")
    counters.end(counters.second)
    shown(qtbot, counts, "counted")
    page = counts.page
    qtbot.waitUntil(lambda: len(page.detail.units.rows()) == 3)
    page.detail.which.setCurrentIndex(page.detail.which.findData(""))
    told = {row.cells[1]: (str(row.cells[0]), row.cells[3] and str(row.cells[3]), row.cells[4])
            for row in page.detail.units.rows()}
    assert told == {here[0]: ("found", None, "1, 2"), here[1]: ("missing", "stored", ""),
                    stray: ("misplaced", "B-2", "1, 2"), "NOBODY-1": ("unknown", None, "2")}


def test_a_place_is_approved_and_the_units_are_where_they_were_found(
    qtbot: QtBot, counts: Room[CountsPage], counters: Counters, world: World,
) -> None:
    unit, stray = counters.elsewhere()
    counters.counted_twice(stray)
    shown(qtbot, counts, "counted")
    counts.page.detail.approve.click()
    accepted(qtbot, counts)
    assert counters.state(unit) == ("stored", world.bin)
    qtbot.waitUntil(lambda: counts.page.chosen is None)


def test_what_is_not_believed_is_counted_again(
    qtbot: QtBot, counts: Room[CountsPage], counters: Counters, world: World,
) -> None:
    counters.counted_twice("NOBODY-1")
    shown(qtbot, counts, "counted")
    counts.page.detail.recount.click()
    accepted(qtbot, counts)
    shown(qtbot, counts, "waiting")
    assert world.value("SELECT count(*) FROM exception_case") == 0


def test_a_count_is_given_up_with_a_reason_and_its_places_are_free(
    qtbot: QtBot, counts: Room[CountsPage], counters: Counters, world: World,
) -> None:
    counters.plan()
    counters.begin(counters.first)
    shown(qtbot, counts, "counting")
    page = counts.page
    page.detail.cancel.click()
    qtbot.waitUntil(lambda: bool(counts.told))
    assert counts.told[-1][0] == "Type the reason: a decision without one is not kept."
    page.detail.why.setText("planned twice")
    page.detail.cancel.click()
    qtbot.waitUntil(lambda: counts.told[-1][1] is Tone.ACCEPTED)
    assert world.value("SELECT state FROM count_plan") == "cancelled"
    assert world.value("SELECT count(*) FROM place_lock") == 0
    assert counters.read(counters.first, "X-1")[0]["reason"] == "not_counting"
    assert counters.plan()["outcome"] == "recorded"


def test_a_place_left_locked_is_freed(
    qtbot: QtBot, counts: Room[CountsPage], counters: Counters, world: World,
) -> None:
    counters.plan()
    counters.begin(counters.first)
    shown(qtbot, counts, "counting")
    counts.page.detail.why.setText("went home")
    counts.page.detail.free.click()
    accepted(qtbot, counts)
    shown(qtbot, counts, "waiting")
    assert world.value("SELECT count(*) FROM place_lock") == 0
