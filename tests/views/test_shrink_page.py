"""The search for what is missing, over a real base: last sure sights, what went on around them, whom to ask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import psycopg
import pytest
from pytestqt.qtbot import QtBot

from station.audits.shrink import AskAround, AskMissing
from station.clock import now
from station.models.database import Database as Connection
from station.views.audit.shrink_page import RECORDED, ShrinkPage
from station.workflows.audit_shrink import around, missing
from tests.conftest import Database
from tests.models.ledger_world import Bench, World
from tests.models.stock_world import Place, lock, place, put
from tests.views.audit_room import Room, room


@dataclass(frozen=True, slots=True)
class House:
    """One unit that is missing from B-2, one that lies there, one beside it, one far off."""

    world: World
    cart: Bench
    shelf: Place
    gone: tuple[UUID, str]
    there: str
    beside: str
    far: str


@pytest.fixture
def house(database: Database) -> Iterator[House]:
    with psycopg.connect(database.owner_url, autocommit=True) as owner:
        world = World(owner)
        cart = Bench(world, database.bench_url, "CART-1")
        try:
            shelf, next_to, far_off = place(world, "B-2"), place(world, "B-3"), place(world, "Z-9")
            for code in ("C-1", "C-2", "C-3", "C-4"):
                place(world, code)
            units = [cart.receive(world.console, store=False) for _ in range(4)]
            for (_, serial), where in zip(units, (shelf, shelf, next_to, far_off), strict=True):
                assert put(cart, serial, where)["outcome"] == "recorded"
            world.reserve(units[0][0], world.order((world.console, 1)).lines[0])
            world.push(units[0][0], "miss", "missing")
            yield House(world, cart, shelf, units[0], *(serial for _, serial in units[1:]))
        finally:
            cart.leave()


@pytest.fixture
def office(database: Database) -> Iterator[Connection]:
    with Connection(database.audit_url) as base:
        yield base


def test_the_last_sure_sight_is_a_scan_and_not_what_the_book_did_since(office: Connection, house: House) -> None:
    one, = missing(office, AskMissing())
    assert (one.serial, one.seen_kind, one.seen_place) == (house.gone[1], "store", "B-2")
    assert one.seen_bench == "CART-1"
    assert missing(office, AskMissing("OTHER")) == ()


def test_what_was_found_again_is_not_missing_any_more(office: Connection, house: House) -> None:
    house.world.push(house.gone[0], "find", "found")
    assert missing(office, AskMissing()) == ()


def test_what_touched_the_unit_its_place_and_the_places_beside_it_is_told_and_nothing_else(
    office: Connection, house: House,
) -> None:
    house.cart.do("hold", client=house.world.client, unit=house.gone[0])
    told = around(office, AskAround(since=house.world.value("SELECT now() - interval '1 hour'"), until=now(),
                                    client_id=house.world.client, unit_id=house.gone[0]))
    by = {(touch.serial, touch.touch) for touch in told.touches if touch.kind == "store"}
    assert {(house.gone[1], "unit"), (house.there, "place"), (house.beside, "neighbour")} <= by
    assert house.far not in {touch.serial for touch in told.touches}
    assert told.places == ("B-2",)
    assert "B-3" in told.neighbours
    assert [bench for _, bench, _ in told.people][:1] == ["CART-1"]


def test_places_are_called_as_people_call_them(office: Connection, house: House) -> None:
    for code in ("B-2", "B-3"):
        house.world.owner.execute("UPDATE location SET code = 'LOC:' || code WHERE code = %s", [code])
    assert [one.seen_place for one in missing(office, AskMissing())] == ["B-2"]
    since = house.world.value("SELECT now() - interval '1 hour'")
    told = around(office, AskAround(since=since, until=now(), client_id=house.world.client, unit_id=house.gone[0]))
    assert told.places == ("B-2",)
    named = {*told.neighbours, *(touch.came_from for touch in told.touches), *(one.went_to for one in told.touches)}
    assert {"B-2", "B-3"} <= named
    assert not [name for name in named if name.startswith("LOC:")]
    for called in ("B-2", "LOC:B-2"):
        assert around(office, AskAround(since=since, until=now(), client_id=None, place=called)).places == ("B-2",)


def test_nothing_outside_the_time_is_told(office: Connection, house: House) -> None:
    earlier = house.world.value("SELECT now() - interval '1 day'")
    told = around(office, AskAround(since=earlier, until=house.world.value("SELECT now() - interval '2 hours'"),
                                    client_id=house.world.client, unit_id=house.gone[0]))
    assert told.touches == ()


def test_a_scan_that_waited_in_a_bench_is_told_when_it_happened(office: Connection, house: House) -> None:
    """The network was away: it happened three hours ago, and the base has heard of it just now."""
    then, few = now() - timedelta(hours=3), timedelta(minutes=5)
    assert put(house.cart, house.beside, house.shelf, at=then)["outcome"] == "recorded"
    lock(house.world, house.shelf)
    assert put(house.cart, house.there, house.shelf, at=then)["outcome"] == "refused"
    told = around(office, AskAround(since=then - few, until=then + few, place="B-2"))
    assert [(one.serial, one.at) for one in told.touches] == [(house.beside, then)]
    assert [one.at for one in told.refusals] == [then]
    late = [one.recorded_at for one in told.touches] + [one.recorded_at for one in told.refusals]
    assert min(late) - then > timedelta(hours=2)
    today = around(office, AskAround(since=now() - few, until=now(), place="B-2"))
    assert then not in {one.at for one in today.touches} | {one.at for one in today.refusals}


def test_both_times_are_shown_where_they_differ(qtbot: QtBot, page: Room[ShrinkPage], house: House) -> None:
    assert page.page.touches.isColumnHidden(RECORDED)
    then = now() - timedelta(hours=1)
    put(house.cart, house.beside, house.shelf, at=then)
    page.page.scanned("LOC:B-2")
    qtbot.waitUntil(lambda: not page.page.touches.isColumnHidden(RECORDED))
    late, = (row for row in page.page.touches.rows() if row.cells[0] == then)
    assert late.cells[RECORDED] is not None
    assert {row.cells[RECORDED] for row in page.page.touches.rows() if row is not late} == {None}


def test_a_refused_scan_of_the_unit_is_told_beside(office: Connection, house: House) -> None:
    lock(house.world, house.shelf)
    assert put(house.cart, house.there, house.shelf)["outcome"] == "refused"
    told = around(office, AskAround(since=house.world.value("SELECT now() - interval '1 hour'"), until=now(),
                                    client_id=house.world.client, unit_id=house.gone[0]))
    assert [one.bench for one in told.refusals] == ["CART-1"]


@pytest.fixture
def page(qtbot: QtBot, database: Database, house: House) -> Iterator[Room[ShrinkPage]]:
    with room(ShrinkPage, qtbot, database, house.world.supervisor) as made:
        qtbot.waitUntil(lambda: len(made.page.touches.rows()) > 0)
        yield made


def test_the_page_begins_with_the_newest_missing_unit(page: Room[ShrinkPage], house: House) -> None:
    assert page.page.head.text() == house.gone[1]
    assert page.page.sum.text().startswith("1 missing")
    page.page.story.click()
    assert str(house.gone[0]) in page.doors[-1].target


def test_a_scanned_place_is_looked_at(qtbot: QtBot, page: Room[ShrinkPage], house: House) -> None:
    assert page.page.scanned("LOC:Z-9")
    qtbot.waitUntil(lambda: page.page.head.text() == "Z-9")
    assert house.far in {row.cells[3] for row in page.page.touches.rows()}
    assert not page.page.story.isVisible()


def test_a_place_that_nobody_knows_says_so(qtbot: QtBot, page: Room[ShrinkPage]) -> None:
    page.page.open("place=NOWHERE")
    qtbot.waitUntil(lambda: bool(page.told))
    assert "NOWHERE" in page.told[-1][0]
