"""Cases: opened by themselves, closed by a decision that moves the unit or says why not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from station.models.ledger import verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.counting_world import Counters
from tests.models.ledger_world import Bench, World, outcome


@pytest.fixture
def house(world: World, make_bench: MakeBench, database: Database) -> Iterator[Counters]:
    """Where the boss sits in the office, and so at the office's login."""
    counters = Counters(world, make_bench)
    counters.boss = Bench(world, database.audit_url, "OFFICE", world.supervisor)
    yield counters
    counters.boss.leave()


def _case(house: Counters) -> str:
    house.counted_twice()
    house.approve()
    return str(house.world.value("SELECT id FROM exception_queue WHERE decided_at IS NULL"))


def test_a_case_is_closed_by_a_decision_that_moves_the_unit(house: Counters, database: Database) -> None:
    unit, _ = house.dock.receive(house.world.console)
    case = _case(house)
    assert house.boss.do("assign_case", case=case, owner=house.world.supervisor.id)["owner"]
    by_counter = house.boss.do("decide_case", case=case, decision="leave", reason="no", operator=house.first.person.id)
    assert outcome(by_counter) == ("refused", "not_allowed")
    without_reason = house.boss.do("decide_case", case=case, decision="find", place="B-2")
    assert outcome(without_reason) == ("refused", "reason_missing")
    done = house.boss.do("decide_case", case=case, decision="find", place="B-2", reason="It lay on the cart")
    assert done["unit"]["state"] == "found"
    assert house.state(unit) == ("found", house.other)
    again = house.boss.do("decide_case", case=case, decision="leave", reason="Twice")
    assert outcome(again) == ("refused", "case_closed")
    assert verify(database.owner_url).broken == 0


def test_a_case_may_be_closed_by_saying_why_nothing_moves(house: Counters) -> None:
    house.dock.receive(house.world.console)
    case = _case(house)
    refused = house.boss.do("decide_case", case=case, decision="store", place="B-2", reason="Put it back")
    assert outcome(refused) == ("refused", "illegal_move")
    left = house.boss.do("decide_case", case=case, decision="leave", reason="Paid by the carrier")
    assert outcome(left) == ("recorded", None)
    assert house.world.value("SELECT reason FROM exception_queue") == "Paid by the carrier"


def test_the_photo_of_a_count_goes_into_its_cases_and_others_are_added(house: Counters) -> None:
    house.dock.receive(house.world.console)
    house.plan()
    for bench in (house.first, house.second):
        house.begin(bench)
        house.end(bench, photo="a" * 64)
    house.approve()
    case = house.world.value("SELECT id FROM exception_queue")
    assert house.world.value("SELECT photos FROM exception_queue") == ["a" * 64]
    assert house.first.do("add_case_photo", case=case, photo="b" * 64)["photos"] == ["a" * 64, "b" * 64]
