"""Today by quarter hours: the same figures as from raw rows, also when scans come late or a shift is changed."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from station.audits.kpis import Behind, RollUp, SetShift, Shift, Slice
from station.models.database import Database as Base
from station.workflows.auditing import answer
from tests.models.conftest import MakeBench
from tests.models.ledger_world import World
from tests.workflows.kpi_world import Plain, Warehouse
from tests.workflows.test_kpis import act, assert_same, comparable, rolled, sheet, today, total_of


def this_day(warehouse: Warehouse) -> Warehouse:
    """It lives today, from midnight to midnight."""
    warehouse.start = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    warehouse.span_s = 80_000
    return warehouse


def every_slice(world: World, warehouse: Warehouse) -> list[Slice]:
    return [Slice(), Slice(world.client), *(Slice(None, "bench", one.name) for one in warehouse.benches),
            *(Slice(None, "operator", str(one.person.id)) for one in warehouse.benches),
            *(Slice(None, "shift", name) for name in ("Early", "Late")),
            *(Slice(world.client, "sku", str(sku.id)) for sku in warehouse.skus)]


def summed_to_the_end(world: World, audit: Base) -> None:
    """Every quarter hour of today, as if the day were over: what is still to come among it."""
    answer(audit, RollUp())
    world.owner.execute("SELECT _roll_slices(%s, 'UTC', %s)", [today(), datetime.now(UTC) + timedelta(days=1)])


def totals(audit: Base, which: Slice) -> list[Any]:
    return [(one.measure.name, one.total.facts, comparable(one.total, one.measure.kind))
            for one in sheet(audit, today(), today(), which).figures]


@pytest.mark.parametrize("seed", range(3))
def test_today_by_quarter_hours_is_what_plain_python_counts(
    world: World, make_bench: MakeBench, audit: Base, seed: int,
) -> None:
    """Fails when a pause across the end of a quarter hour is lost."""
    warehouse = this_day(Warehouse(20 + seed, world, make_bench))
    warehouse.live(60)
    slices = every_slice(world, warehouse)
    live = [totals(audit, which) for which in slices]
    summed_to_the_end(world, audit)
    assert world.value("SELECT count(*) FROM kpi_sliced") == 96
    assert_same(sheet(audit, today(), today()), Plain(world, today(), today()).figures())
    assert [totals(audit, which) for which in slices] == live
    assert world.value("SELECT count(*) FROM kpi_slice") > 50


def test_a_scan_that_comes_late_opens_its_quarter_hour_again(
    world: World, make_bench: MakeBench, audit: Base,
) -> None:
    """Fails when a quarter hour is believed after something was recorded in it, or in the one before."""
    warehouse = this_day(Warehouse(24, world, make_bench))
    warehouse.live(30)
    summed_to_the_end(world, audit)
    sku, bench = warehouse.skus[0], warehouse.benches[0]
    edge = warehouse.start + timedelta(hours=3)
    for at in (edge + timedelta(seconds=40), edge - timedelta(seconds=50)):    # both after the sums
        bench.do("receive", client=sku.client, sku=sku.id, candidates=[world.serial()], at=at, raw="41", keyed=True)
        assert_same(sheet(audit, today(), today()), Plain(world, today(), today()).figures())
    open_ones = {row[0] for row in world.owner.execute(
        "SELECT begins FROM kpi_sliced EXCEPT SELECT begins FROM kpi_slices(%s, %s, %s)",
        [today(), warehouse.start, warehouse.start - timedelta(days=9)]).fetchall()}
    assert {edge - timedelta(minutes=15), edge} <= open_ones
    answer(audit, RollUp())
    assert_same(sheet(audit, today(), today()), Plain(world, today(), today()).figures())


def test_another_shift_is_another_sum(world: World, make_bench: MakeBench, audit: Base) -> None:
    warehouse = this_day(Warehouse(25, world, make_bench))
    warehouse.live(40)
    answer(audit, SetShift(act(world), Shift("Early", today(), time(0), time(12))))
    summed_to_the_end(world, audit)
    before = totals(audit, Slice(None, "shift", "Early"))
    answer(audit, SetShift(act(world), Shift("Early", today(), time(0), time(4))))
    after = totals(audit, Slice(None, "shift", "Early"))
    assert after != before
    world.owner.execute("DELETE FROM kpi_sliced")
    assert totals(audit, Slice(None, "shift", "Early")) == after


def test_yesterdays_quarter_hours_are_gone_with_the_day(world: World, make_bench: MakeBench, audit: Base) -> None:
    this_day(Warehouse(26, world, make_bench)).live(20)
    summed_to_the_end(world, audit)
    world.owner.execute("UPDATE kpi_slice SET begins = begins - interval '1 day'")
    world.owner.execute("UPDATE kpi_sliced SET begins = begins - interval '1 day'")
    assert_same(sheet(audit, today(), today()), Plain(world, today(), today()).figures())
    answer(audit, RollUp())
    assert world.value("SELECT count(*) FROM kpi_slice WHERE begins < current_date") == 0


def test_the_pauses_of_several_days_are_those_of_each(world: World, make_bench: MakeBench, audit: Base) -> None:
    """A night shift: the list behind a figure of many days begins each day anew, as its sums do."""
    warehouse = Warehouse(27, world, make_bench)
    midnight = warehouse.start + timedelta(days=2)
    sku, bench = warehouse.skus[0], warehouse.benches[0]
    for seconds in (-200, -100, -5, 60, 90):
        bench.do("receive", client=sku.client, sku=sku.id, candidates=[world.serial()], raw="41",
                 at=midnight + timedelta(seconds=seconds))
    rolled(audit)
    first, last = midnight.date() - timedelta(days=1), midnight.date()
    facts = answer(audit, Behind(Slice(), "seconds_per_scan", first, last))
    assert sorted(fact.part for fact in facts) == [30, 95, 100]
    assert total_of(sheet(audit, first, last), "seconds_per_scan").facts == 3


def test_a_day_without_work_is_summed_up_too_and_nothing_waits_for_ever(
    world: World, make_bench: MakeBench, audit: Base,
) -> None:
    """Fails when a Sunday on which nothing was recorded is waited for."""
    Warehouse(28, world, make_bench).live(30)
    rolled(audit)
    for table in ("kpi_rolled", "kpi_day"):
        world.owner.execute(f"DELETE FROM {table} WHERE day >= %s".encode(), [today() - timedelta(days=2)])
    world.owner.execute("UPDATE kpi_heard SET until = now() + interval '1 hour'")    # nothing is heard
    assert sheet(audit, today(), today()).waiting == 2
    answer(audit, RollUp(most=1))
    assert sheet(audit, today(), today()).waiting == 1
    rolled(audit)
    assert sheet(audit, today(), today()).waiting == 0
