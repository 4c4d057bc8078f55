"""The override rate: each way in which somebody sets a block or a rule aside, done for real, counts once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from uuid_utils.compat import uuid7

from station.audits.kpis import Behind, Figures, RollUp, Slice
from station.models.database import Database as Base
from station.words_reports import LET_THROUGH
from station.workflows.auditing import answer
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.counting_world import Counters
from tests.models.inspection_world import change, come_back, inspect, mismatch, place_it, prove
from tests.models.ledger_world import Bench, World, digest
from tests.models.repair_world import Repairs, make_repairs
from tests.workflows.kpi_world import Plain


@pytest.fixture
def office(database: Database, world: World) -> Iterator[Bench]:
    desk = Bench(world, database.audit_url, "OFFICE-2", world.supervisor)
    yield desk
    desk.leave()


def done(told: dict[str, Any]) -> dict[str, Any]:
    assert told["outcome"] == "recorded", told
    return told


def at_the_box(bench: Bench) -> None:
    """One box too heavy, closed by a second person; one that nothing stands against."""
    world = bench.world
    for weight in (9000, None):
        _, serial = bench.receive(world.console)
        box = bench.take(world.order((world.console, 1)))
        bench.pack(box, serial)
        more: dict[str, Any] = {"weight_g": weight, "overridden_by": digest(world.supervisor.badge),
                                "override_reason": "Extra padding"} if weight else {}
        done(bench.close_box(box, **more))


def at_returns(repairs: Repairs) -> None:
    """By the rule; another grade; another lane; a unit of another order back to stock by two people."""
    bench, world = repairs.bench, repairs.world
    done(inspect(bench, come_back(bench, world.console)))
    by_rule = inspect(bench, come_back(bench, world.console))["item"]["grade"]
    other = chr(ord(by_rule) + 1)
    done(inspect(bench, come_back(bench, world.console), grade=other, deviation="Scratched on the back"))
    hand = mismatch(bench, world.console)
    done(inspect(bench, hand))
    done(change(bench, hand, "REFURBISHABLE"))
    prove(bench, hand)
    place_it(bench, hand, "TOTE:REFURBISHABLE")
    done(bench.do("close_return", **{"return": hand.parcel}))
    repairs.take(hand.serial)
    repairs.done("repair_unit", hand.unit, note="n")
    repairs.done("grade_unit", hand.unit, grade="C")
    repairs.done("restock_unit", hand.unit, place="A-1", badge=digest(world.supervisor.badge))


def a_name(bench: Bench) -> None:
    world = bench.world
    world.change("sku", world.console.id, profile=json.dumps({"aliases": ["mac"]}))
    unit, _ = bench.receive(world.console)
    done(bench.do("add_alias", client=world.client, unit=unit, type="mac", candidates=["001A2B3C4D5E"]))
    done(bench.do("correct_alias", client=world.client, unit=unit, type="mac", was="001A2B3C4D5E",
                  candidates=["001A2B3C4D5F"], overridden_by=digest(world.supervisor.badge), override_reason="Misread"))


def holds(office: Bench, bench: Bench, boss: Bench) -> None:
    """Let go by itself, with a whole hold, and by a case."""
    world = bench.world
    (first, _), (_, second), (third, _) = (bench.receive(world.console) for _ in range(3))
    done(boss.do("hold", client=world.client, unit=first, hold="wait"))
    done(boss.do("release", client=world.client, unit=first))
    hold = done(office.do("make_hold", client=world.client, what="hold", rule={"serials": [second]}, reason="battery"))
    done(office.do("apply_hold", client=world.client, hold=hold["hold"], most=10))
    done(office.do("release_hold", client=world.client, hold=hold["hold"], reason="checked"))
    done(office.do("lift_hold", client=world.client, hold=hold["hold"], most=10))
    world.change("unit", third, hold="by hand")
    case = uuid7()
    world.insert("exception_case", id=case, client_id=world.client, subject="unit", unit_id=third, op_id=uuid7(),
                 opened_at=datetime.now(UTC), due_at=datetime.now(UTC), bench="B", **{"class": "hold"})
    done(office.do("decide_case", case=case, decision="release", reason="checked",
                   badge=digest(world.person("supervisor").badge)))


def counts(world: World, make_bench: MakeBench) -> None:
    """Not believed, and given up."""
    house = Counters(world, make_bench)
    house.dock.receive(world.console)
    house.counted_twice()
    done(house.boss.do("reject_count", **house.where))


def test_every_act_that_sets_something_aside_counts_once_and_is_named(
    world: World, make_bench: MakeBench, audit: Base, office: Bench,
) -> None:
    """Fails when an act is forgotten, counted twice, or its answer no longer says what the figure reads."""
    bench = make_bench("PACK-9")
    at_the_box(bench)
    at_returns(make_repairs(world, make_bench))
    a_name(bench)
    holds(office, bench, make_bench("BOSS", world.supervisor))
    counts(world, make_bench)
    today = datetime.now(UTC).date()
    facts = answer(audit, Behind(Slice(), "override_rate", today, today))
    named = sorted(fact.what for fact in facts if fact.part)
    assert named == sorted(["box_closed_anyway", "other_grade", "other_lane", "unproved_restocked", "name_corrected",
                            "hold_lifted", "hold_lifted", "hold_lifted", "count_not_taken"])
    assert set(named) == set(LET_THROUGH)
    assert [fact.part for fact in facts][:9] == [1] * 9, "what was let through stands first"
    for turn in range(2):
        if turn:
            answer(audit, RollUp())
        figure = next(one for one in answer(audit, Figures(Slice(), "day", today, today)).figures
                      if one.measure.name == "override_rate")
        assert (figure.total.part, figure.total.whole) == (9, len(facts))
        assert figure.total.value == Decimal(9) / len(facts) == Plain(world, today, today).figures()["override_rate"]
    assert all(fact.serial for fact in facts if fact.what in (
        "other_grade", "other_lane", "unproved_restocked", "name_corrected"))
    assert {fact.client for fact in facts if fact.part} <= {"ACME", ""}
