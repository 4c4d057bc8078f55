"""Figures: what the base sums up equals what plain Python counts from raw rows, whoever asks and for whichever days."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import psycopg
import pytest

from station.audits.kpis import (
    BY_NAME,
    AtWork,
    Baseline,
    Behind,
    Better,
    Choices,
    Figures,
    FigureSheet,
    Kind,
    Point,
    RollUp,
    SetBaseline,
    SetShift,
    SetTarget,
    Shift,
    SideBySide,
    Slice,
    Stated,
    Target,
)
from station.audits.session import SessionEnded
from station.clock import new_id, now
from station.commands import Act
from station.models.database import Database as Base
from station.verdicts import Reason
from station.workflows.auditing import answer
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import World
from tests.workflows.kpi_world import DAYS, Plain, Warehouse

NEAR = Decimal("0.000000001")


def act(world: World) -> Act:
    return Act(new_id(), now(), "AUDIT", world.supervisor.id)


def today() -> date:
    return datetime.now(UTC).date()


def sheet(audit: Base, first: date, last: date, which: Slice | None = None, period: str = "day") -> FigureSheet:
    told = answer(audit, Figures(which or Slice(), period, first, last))
    assert isinstance(told, FigureSheet)
    return told


def value(told: FigureSheet, name: str) -> Any:
    figure = next(one for one in told.figures if one.measure.name == name)
    return comparable(figure.total, figure.measure.kind)


def comparable(point: Point, kind: Kind) -> Any:
    if kind is Kind.TIME:
        return None if point.value is None or point.p90 is None else (float(point.value), float(point.p90))
    return point.part if kind is Kind.MONEY else point.value


def assert_same(told: FigureSheet, plain: dict[str, Any]) -> None:
    for name, expected in plain.items():
        found = value(told, name)
        if expected is None or isinstance(expected, tuple):
            assert found == (pytest.approx(expected) if expected else None), name
        else:
            assert abs(found - expected) < NEAR, f"{name}: {found} and not {expected}"


def rolled(audit: Base) -> None:
    left = answer(audit, RollUp(most=4)).left
    while left:
        told = answer(audit, RollUp(most=4, look=False))
        assert told.left < left
        left = told.left


@pytest.mark.parametrize("seed", range(4))
def test_figures_are_what_plain_python_counts_from_raw_rows(
    world: World, make_bench: MakeBench, audit: Base, seed: int,
) -> None:
    Warehouse(seed, world, make_bench).live(70)
    rolled(audit)
    first = today() - timedelta(days=DAYS)
    for begin, end in ((first, today()), (first + timedelta(days=1), first + timedelta(days=2)), (today(), today())):
        assert_same(sheet(audit, begin, end), Plain(world, begin, end).figures())


def test_points_of_days_are_the_figures_of_those_days(world: World, make_bench: MakeBench, audit: Base) -> None:
    Warehouse(7, world, make_bench).live(60)
    rolled(audit)
    first = today() - timedelta(days=DAYS)
    told = sheet(audit, first, today())
    for figure in told.figures:
        if figure.measure.kind is Kind.TIME and figure.points:
            assert figure.total.facts == sum(point.facts for point in figure.points)
    for day in (first + timedelta(days=n) for n in range(DAYS)):
        plain = Plain(world, day, day).figures()
        for figure in told.figures:
            point = next((one for one in figure.points if one.begins == day), None)
            if figure.measure.name in plain and figure.measure.kind is Kind.SHARE:
                assert (point.value if point else None) == plain[figure.measure.name], (figure.measure.name, day)


def test_summing_up_again_changes_nothing(world: World, make_bench: MakeBench, audit: Base) -> None:
    Warehouse(8, world, make_bench).live(40)
    rolled(audit)
    before = kept(world)
    world.owner.execute("UPDATE kpi_heard SET until = '-infinity'")
    rolled(audit)
    assert kept(world) == before
    assert len(before) > 50


def kept(world: World) -> list[Any]:
    return world.owner.execute("SELECT * FROM kpi_day ORDER BY 1, 2, 3, 4, 5, 6").fetchall()


def test_a_scan_that_comes_late_counts_on_the_day_it_was_made(world: World, make_bench: MakeBench, audit: Base) -> None:
    """Fails when days that are summed up are never looked at again."""
    warehouse = Warehouse(9, world, make_bench)
    warehouse.live(20)
    rolled(audit)
    late = datetime.now(UTC) - timedelta(days=2)
    sku, _, serial = warehouse.units[0]
    warehouse.benches[0].do("receive", client=sku.client, sku=sku.id, candidates=[serial], at=late, raw="41",
                            keyed=True)
    rolled(audit)
    assert_same(sheet(audit, late.date(), late.date()), Plain(world, late.date(), late.date()).figures())


def test_an_error_that_is_learned_later_counts_on_the_day_the_order_left(
    world: World, make_bench: MakeBench, audit: Base,
) -> None:
    warehouse = Warehouse(10, world, make_bench)
    warehouse.live(30)
    rolled(audit)
    row = world.owner.execute("SELECT id, shipped_at FROM orders WHERE shipped_at IS NOT NULL LIMIT 1").fetchone()
    assert row is not None
    world.insert("rma", client_id=world.client, id=(rma := new_id()), number="R-LATE", order_id=row[0])
    world.insert("rma_line", client_id=world.client, id=new_id(), rma_id=rma, number=1, reason="wrong_item",
                 sku_id=warehouse.skus[0].id)
    rolled(audit)
    day = row[1].astimezone(UTC).date()
    told = sheet(audit, day, day)
    assert value(told, "order_accuracy") == Plain(world, day, day).figures()["order_accuracy"] != 1


def test_each_way_of_splitting_adds_up_to_the_whole(world: World, make_bench: MakeBench, audit: Base) -> None:
    Warehouse(11, world, make_bench).live(60)
    rolled(audit)
    first, last = today() - timedelta(days=DAYS), today() - timedelta(days=1)
    whole = {one.measure.name: one.total for one in sheet(audit, first, last).figures}
    for measure in ("pick_accuracy", "keyed_share", "dock_to_stock", "return_match_rate"):
        benches = answer(audit, SideBySide(None, "bench", measure, first, last))
        assert sum(one.point.facts for one in benches) == whole[measure].facts > 0
        for one in benches:
            own = sheet(audit, first, last, Slice(None, "bench", one.name))
            kind = BY_NAME[measure].kind
            assert comparable(total_of(own, measure), kind) == comparable(one.point, kind)
    skus = answer(audit, SideBySide(world.client, "sku", "dock_to_stock", first, last))
    assert sum(one.point.facts for one in skus) == whole["dock_to_stock"].facts
    assert {one.title for one in skus} <= {"PHONE", "LENS"}


def total_of(told: FigureSheet, name: str) -> Point:
    return next(one.total for one in told.figures if one.measure.name == name)


def test_the_current_day_is_split_as_the_days_before_are(world: World, make_bench: MakeBench, audit: Base) -> None:
    warehouse = Warehouse(12, world, make_bench)
    warehouse.start = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    answer(audit, SetShift(act(world), Shift("Early", today(), time(0), time(12))))
    answer(audit, SetShift(act(world), Shift("Late", today(), time(12), time(0))))
    warehouse.span_s = 80_000
    warehouse.live(50)
    slices = [Slice(), Slice(world.client), *(Slice(None, "bench", one.name) for one in warehouse.benches),
              *(Slice(None, "operator", str(one.person.id)) for one in warehouse.benches),
              *(Slice(None, "shift", name) for name in ("Early", "Late")),
              *(Slice(world.client, "sku", str(sku.id)) for sku in warehouse.skus)]
    live = [sheet(audit, today(), today(), which).figures for which in slices]
    assert all(any(figure.total.facts for figure in one) for one in live)
    world.owner.execute("SELECT _roll_day(%s, 'UTC')", [today()])
    world.owner.execute("UPDATE kpi_day SET day = day - 400")
    there = today() - timedelta(days=400)
    for which, now_told in zip(slices, live, strict=True):
        for then, figure in zip(sheet(audit, there, there, which).figures, now_told, strict=True):
            assert comparable(then.total, then.measure.kind) == comparable(figure.total, then.measure.kind), then


def test_the_scans_behind_a_figure_are_those_that_make_it(world: World, make_bench: MakeBench, audit: Base) -> None:
    Warehouse(13, world, make_bench).live(70)
    rolled(audit)
    first = today() - timedelta(days=DAYS)
    told = sheet(audit, first, today())
    for figure in told.figures:
        facts = answer(audit, Behind(Slice(), figure.measure.name, first, today(), most=5000))
        if figure.measure.kind is Kind.SHARE and figure.measure.name != "perfect_order":
            assert len(facts) == figure.total.facts
            assert sum(fact.part for fact in facts) == figure.total.part
            against_last = figure.measure.better is Better.HIGHER
            assert [fact.part for fact in facts] == sorted((fact.part for fact in facts), reverse=not against_last), (
                "against it first")
        elif figure.measure.kind is Kind.TIME:
            assert len(facts) == figure.total.facts
    units = answer(audit, Behind(Slice(), "dock_to_stock", first, today()))
    assert all(fact.unit and fact.serial and fact.sku and fact.operator for fact in units)
    none = answer(audit, Behind(Slice(world.stranger), "dock_to_stock", first, today()))
    assert none == ()


def test_people_are_shown_by_name_with_what_they_did(world: World, make_bench: MakeBench, audit: Base) -> None:
    Warehouse(14, world, make_bench).live(60)
    rolled(audit)
    people = answer(audit, AtWork(None, "pick_accuracy", today() - timedelta(days=DAYS), today()))
    assert [one.name for one in people] == sorted(one.name for one in people)
    packer = next(one for one in people if one.operator == str(world.packer.id))
    acts = world.owner.execute("SELECT kind, count(*) FROM operation WHERE operator = %s AND outcome = 'recorded'"
                               " AND at < %s GROUP BY 1", [world.packer.id, today()]).fetchall()
    assert dict(packer.acts) == dict(acts)
    assert packer.days > 0
    assert packer.units > 0
    assert packer.skus_a_day > 0


def test_what_people_state_is_kept_with_what_it_was_before(world: World, audit: Base) -> None:
    first = answer(audit, SetTarget(act(world), Target("pick_accuracy", "", Decimal("0.99")), "pick_accuracy"))
    again = answer(audit, SetTarget(act(world), Target("pick_accuracy", "", Decimal("0.995")), "pick_accuracy"))
    assert (first.reason, again.reason) == (None, None)
    assert (again.told["before"], again.told["after"]) == (Decimal("0.99"), Decimal("0.995"))
    answer(audit, SetTarget(act(world), None, "pick_accuracy"))
    assert answer(audit, Stated()).targets == ()
    changes = world.value("SELECT count(*) FROM operation WHERE kind = 'set_kpi_target' AND operator = %s",
                          world.supervisor.id)
    assert changes == 3


def test_only_a_supervisor_states_values(world: World, audit: Base) -> None:
    def packer() -> Act:
        return Act(new_id(), now(), "AUDIT", world.packer.id)

    wrong = Baseline("pick_accuracy", "", Decimal(1), None, "", "")
    for asked in (SetTarget(packer(), Target("pick_accuracy", "", Decimal(1)), "pick_accuracy"),
                  SetBaseline(packer(), wrong, "pick_accuracy"),
                  SetShift(packer(), Shift("Night", today(), time(22), time(6)))):
        with pytest.raises(SessionEnded):
            answer(audit, asked)
    assert answer(audit, SetTarget(act(world), Target("beauty", "", Decimal(1)), "beauty")).reason is Reason.NOT_NOW
    past = Shift("Night", today() - timedelta(days=1), time(22), time(6))
    assert answer(audit, SetShift(act(world), past)).reason is Reason.NOT_NOW


def test_the_return_on_what_was_spent_is_counted_from_stated_values_alone(
    world: World, make_bench: MakeBench, audit: Base,
) -> None:
    Warehouse(15, world, make_bench).live(60)
    rolled(audit)
    first, last = today() - timedelta(days=DAYS), today() - timedelta(days=1)
    assert sheet(audit, first, last).roi is None
    for name, stated, cost in (("order_accuracy", "0.5", 40), ("spend", "10", None), ("seconds_per_scan", "200", 36)):
        given = Baseline(name, "", Decimal(stated), Decimal(cost) if cost else None, "EUR", "counted by hand in May")
        answer(audit, SetBaseline(act(world), given, name))
    told = sheet(audit, first, last)
    orders, scans = total_of(told, "order_accuracy"), total_of(told, "seconds_per_scan")
    assert orders.value is not None
    assert scans.value is not None
    saved = (orders.value - Decimal("0.5")) * orders.whole * 40 + (200 - scans.value) * scans.facts / 3600 * 36
    assert told.roi is not None
    assert abs(told.roi.saved - saved) < NEAR
    assert told.roi.spent == 10 * DAYS
    assert told.roi.value == (told.roi.saved - told.roi.spent) / told.roi.spent


def test_shrink_is_measured_against_the_stated_base(world: World, make_bench: MakeBench, audit: Base) -> None:
    warehouse = Warehouse(16, world, make_bench)
    for _ in range(12):
        warehouse.receive()
        warehouse.lose()
    assert value(sheet(audit, today(), today()), "shrink") > 0
    assert total_of(sheet(audit, today(), today()), "shrink").value is None
    base = Baseline("shrink", "", Decimal(100_000), None, "EUR", "stock at cost")
    answer(audit, SetBaseline(act(world), base, "shrink"))
    told = total_of(sheet(audit, today(), today()), "shrink")
    assert told.value == told.part / 100_000


def test_the_choices_are_the_houses_own(world: World, audit: Base) -> None:
    told = answer(audit, Choices(world.client))
    assert (told.clients[0][1].split(" · ")[0].upper(), told.skus[-1][1].split(" · ")[0]) == ("ACME", "CONSOLE")
    assert len(told.operators) == 3


def test_the_audit_login_writes_no_figures_itself(database: Database) -> None:
    with psycopg.connect(database.audit_url, autocommit=True) as connection:
        for statement in ("DELETE FROM kpi_day", "UPDATE kpi_target SET value = 1",
                          "INSERT INTO kpi_stale VALUES (now())"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement.encode())
