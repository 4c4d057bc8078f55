"""A unit of a lane is in hand when the database goes away: what was done is kept, what is final waits."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from uuid_utils.compat import uuid7

from station.commands import Action
from station.verdicts import Kind, Reason, Verdict
from tests.conftest import Database
from tests.faults.proxy import Wire
from tests.models.ledger_world import World
from tests.stories.returns_table import ReturnsTable, returns_at_work
from tests.stories.test_repair import SHELF, checked, graded, into, repaired


@pytest.fixture
def far(world: World, database: Database, wire: Wire, tmp_path: Path) -> Iterator[ReturnsTable]:
    with returns_at_work(world, database, wire.url, tmp_path) as made:
        world.insert("location", id=uuid7(), code=SHELF, kind="bin")
        yield made


def relabelled(table: ReturnsTable) -> Verdict:
    table.press(Action.RELABEL)
    return table.scan("NEW-1")


FINAL: dict[str, Callable[[ReturnsTable], Verdict]] = {
    "relabel": relabelled, "grade": lambda table: graded(table, 3), "restock": lambda table: table.scan(SHELF)}


@pytest.mark.parametrize("what", FINAL)
def test_evidence_is_kept_and_what_is_final_is_refused_with_whom_to_call(
    far: ReturnsTable, wire: Wire, what: str,
) -> None:
    serial = into(far, "REFURBISHABLE")
    wire.cut()
    assert checked(far, 1).kind is Kind.CAPTURED
    assert repaired(far).kind is Kind.CAPTURED
    told = FINAL[what](far)
    assert told.reason is Reason.AWAY
    assert "all the supervisor" in str(told.sentence)
    far.bench.clear()
    wire.heal()
    _back(far)
    assert far.world.value("SELECT count(*) FROM certificate WHERE kind = 'test'") == 1
    assert far.state_of(serial) == "repaired"


@pytest.mark.parametrize("lane", ["SCRAP", "RETURN_TO_VENDOR"])
def test_nothing_leaves_for_good_while_the_database_is_away(far: ReturnsTable, wire: Wire, lane: str) -> None:
    serial = into(far, lane)
    if lane == "RETURN_TO_VENDOR":
        far.press(Action.CONFIRM)
        far.digit(1)
        far.bench.type("vendor", "Screens Ltd")
    wire.cut()
    if lane == "SCRAP":
        checked(far, 2)
        far.press(Action.CONFIRM)
        far.digit(1)
        told = far.scan(far.world.supervisor.badge)
    else:
        far.scan("SN-UNSEEN")    # by this the bench notices
        far.press(Action.CLOSE)
        far.bench.type("carrier", "Post")
        told = far.scan("T-1")
    assert told.reason is Reason.AWAY
    far.bench.clear()
    wire.heal()
    _back(far)
    assert far.state_of(serial) == "in_lane"


def _back(table: ReturnsTable) -> None:
    deadline = time.monotonic() + 30
    bench = table.bench.bench
    while table.bench.screen.away:
        assert time.monotonic() < deadline
        bench.tick()
        table.bench.until(lambda: bench.idle)
        table.bench.until(lambda: not bench._looking)
    table.bench.quiet()
