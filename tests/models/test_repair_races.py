"""Several returns benches at once, each with its own connections: one part, one parcel, one unit for one of them."""

from __future__ import annotations

import pytest

from station.models.ledger import verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.inspection_world import PHOTO, answers, default_set
from tests.models.ledger_world import Answer, Bench, digest, outcome
from tests.models.repair_world import Repairs, holds
from tests.models.returns_world import Returns
from tests.models.test_ledger_races import at_once

ROUNDS = 12


def _fit(bench: Bench, repairs: Repairs, parent: object, serial: str) -> Answer:
    return bench.do("fit_part", client=repairs.world.client, unit=parent, candidates=[serial], sku=repairs.screen.id)


@pytest.mark.parametrize("known", [True, False], ids=["of_stock", "that_nobody_knew"])
def test_one_part_is_built_into_one_of_two_units_at_once(
    repairs: Repairs, make_bench: MakeBench, database: Database, known: bool,
) -> None:
    """Fails when the part is not locked, or is looked at before it is; one that nobody knew is born once."""
    benches = [repairs.bench, make_bench("TRIAGE-2", repairs.world.person("inspector"))]
    parents = [repairs.lane("REFURBISHABLE") for _ in benches]
    for bench, parent in zip(benches, parents, strict=True):
        if bench is not repairs.bench:
            repairs.done("leave_work", parent)
            assert repairs.take(repairs.serial(parent), bench)["outcome"] == "recorded"
    for number in range(ROUNDS):
        serial = repairs.bench.receive(repairs.screen)[1] if known else f"NEW-PART-{number}"
        told = at_once([lambda bench=bench, parent=parent: _fit(bench, repairs, parent, serial)  # type: ignore[misc] # noqa: B023
                        for bench, parent in zip(benches, parents, strict=True)])
        assert sorted(map(outcome, told), key=str) == [("recorded", None), ("refused", "not_available")]
        inside = [serial in repairs.inside(parent) for parent in parents]
        assert sorted(inside) == [False, True]
        assert repairs.world.value("SELECT count(*) FROM unit WHERE serial = %s", serial) == 1
    assert holds(database)


def test_a_unit_is_scrapped_with_its_parts_or_the_part_is_out_before(
    repairs: Repairs, make_bench: MakeBench, database: Database,
) -> None:
    """The same bench from two connections: what is told out is out, and nothing stays in what is no more."""
    other = make_bench("TRIAGE-1")
    badge = digest(repairs.world.supervisor.badge)
    for number in range(6):
        unit = repairs.lane("PARTS_ONLY")
        repairs.done("part_out", unit, candidates=[f"FIRST-{number}"], sku=repairs.screen.id)
        scrapped, out = at_once([
            lambda: repairs.do("scrap_unit", unit, method="crushed", badge=badge),  # noqa: B023
            lambda: other.do("part_out", client=repairs.world.client, unit=unit, sku=repairs.screen.id,  # noqa: B023
                             operator=repairs.bench.person.id, candidates=[f"SECOND-{number}"])])  # noqa: B023
        assert scrapped["outcome"] == "recorded"
        state = repairs.world.value("SELECT state FROM unit WHERE serial = %s", f"SECOND-{number}")
        assert state == ("received" if out["outcome"] == "recorded" else None)
        assert repairs.inside(unit) == []
    assert holds(database)


def test_a_parcel_that_goes_to_another_bench_is_worked_on_by_one_of_the_two(
    returns: Returns, make_bench: MakeBench, database: Database,
) -> None:
    """Its time at the first bench is over; the second scans its label while the first scans the unit."""
    second = make_bench("TRIAGE-2", returns.world.person("inspector"))
    for _ in range(ROUNDS):
        sent = returns.ship()
        opened = returns.open(sent.order.number)
        returns.world.owner.execute("UPDATE return_parcel SET lease_until = now() - interval '1 second' WHERE id = %s",
                                    [opened["return"]["id"]])
        told, taken = at_once([lambda: returns.identify(opened, sent.serial),  # noqa: B023
                               lambda: returns.open(sent.order.number, second)])  # noqa: B023
        assert {outcome(told), outcome(taken)} in (
            {("recorded", None), ("refused", "return_leased")}, {("recorded", None)})
        assert returns.kinds(sent.unit).count("return") == (told["outcome"] == "recorded")
        hands = returns.world.value("SELECT lease_bench FROM return_parcel WHERE id = %s", opened["return"]["id"])
        assert hands == (second.name if taken["outcome"] == "recorded" else returns.triage.name)
    assert verify(database.audit_url).broken == 0


def test_two_inspections_of_one_unit_at_once_are_one(
    returns: Returns, make_bench: MakeBench, database: Database,
) -> None:
    """Two people at one bench, or one who pressed twice: one inspection counts, one plate is printed."""
    beside = make_bench("TRIAGE-1", returns.triage.person)
    for _ in range(ROUNDS):
        item = returns.item()["item"]["id"]
        told = at_once([lambda bench=bench: bench.do(  # type: ignore[misc]
            "inspect_item", item=item, set=default_set(returns.world), answers=answers(), photos=[PHOTO])  # noqa: B023
            for bench in (returns.triage, beside)])
        assert sorted(map(outcome, told), key=str) == [("recorded", None), ("refused", "inspected_already")]
        assert returns.world.value("SELECT count(*) FROM return_finding WHERE item_id = %s", item) == 1
        assert returns.world.value("SELECT count(*) FROM print_job WHERE kind = 'lane_plate' AND payload->>'plate' = ("
                                   "SELECT plate FROM return_item WHERE id = %s)", item) == 1
    assert verify(database.audit_url).broken == 0
