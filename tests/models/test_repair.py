"""A unit of a lane is worked on, and the ledger keeps every act with its way back."""

from __future__ import annotations

from uuid import UUID

import psycopg
import pytest
from uuid_utils.compat import uuid7

from station.models.database import Database as Connection
from station.models.ledger import verify
from station.workflows.audit_units import unit_story
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.inspection_world import (
    inspect,
    mismatch,
    place_it,
    prove,
    unit_row,
)
from tests.models.ledger_world import digest, outcome
from tests.models.repair_world import Repairs, holds
from tests.models.stock_world import place


def test_a_unit_in_a_lane_is_taken_in_hand_by_one_bench(repairs: Repairs, make_bench: MakeBench) -> None:
    unit = repairs.lane("REFURBISHABLE")
    other = make_bench("TRIAGE-2", repairs.world.person("inspector"))
    told = repairs.take(repairs.serial(unit), other)
    assert outcome(told) == ("refused", "work_leased")
    assert told["by"] == "TRIAGE-1"
    assert outcome(other.do("repair_unit", client=repairs.world.client, unit=unit, note="x")) == (
        "refused", "work_leased")
    repairs.done("leave_work", unit)
    assert repairs.take(repairs.serial(unit), other)["work"]["can"][0] == "certify"


def test_what_lies_in_quarantine_is_told_only(repairs: Repairs) -> None:
    unit = repairs.lane("QUARANTINE")
    assert repairs.take(repairs.serial(unit))["work"]["can"] == []
    acts: tuple[tuple[str, dict[str, object]], ...] = (
        ("repair_unit", {"note": "x"}), ("scrap_unit", {"method": "shredded"}), ("restock_unit", {"place": "A-1"}))
    for kind, fields in acts:
        assert repairs.do(kind, unit, **fields)["outcome"] == "refused"


def test_repaired_wiped_graded_and_back_in_stock_for_every_order(repairs: Repairs, database: Database) -> None:
    world, unit = repairs.world, repairs.lane("REFURBISHABLE")
    assert outcome(repairs.do("restock_unit", unit, place="A-1")) == ("refused", "repair_first")
    repairs.done("repair_unit", unit, note="New screen")
    assert outcome(repairs.do("restock_unit", unit, place="A-1")) == ("refused", "grade_first")
    assert outcome(repairs.do("grade_unit", unit, grade="B")) == ("refused", "wipe_first")
    assert repairs.wipe(unit, "failed")["number"] is None
    assert outcome(repairs.do("grade_unit", unit, grade="B")) == ("refused", "wipe_first")
    wiped = repairs.wipe(unit)
    assert [one["kind"] for one in wiped["prints"]] == ["certificate"]
    assert wiped["prints"][0]["payload"]["number"] == wiped["number"]
    repairs.test(unit, "failed")
    refused = repairs.do("grade_unit", unit, grade="A")
    assert (*outcome(refused), refused["failed"]) == ("refused", "test_failed", "Battery")
    repairs.test(unit, "passed")
    repairs.done("grade_unit", unit, grade="B")
    assert repairs.done("restock_unit", unit, place="A-1")["unit"]["state"] == "stored"
    assert unit_row(world, unit) == ("stored", "B", None, "A-1")
    order = world.order((world.console, 1))
    world.owner.execute("SELECT allocate(%s::jsonb)", [world._office_op("allocate", client=order.client,
                                                                       order=order.id)])
    assert world.value("SELECT reserved_line FROM unit WHERE id = %s", unit) == order.lines[0]
    assert holds(database)


def test_restocking_keeps_the_rules_of_places(repairs: Repairs) -> None:
    place(repairs.world, "FULL", capacity=0)
    unit = repairs.lane("SELLABLE")
    assert outcome(repairs.do("restock_unit", unit, place="FULL")) == ("refused", "place_full")
    assert outcome(repairs.do("restock_unit", unit, place="TOTE:SELLABLE"))[0] == "refused"
    assert outcome(repairs.do("restock_unit", unit, place="NOWHERE")) == ("refused", "not_a_store")
    repairs.done("restock_unit", unit, place="A-1")


def test_what_is_not_sellable_is_not_put_away_past_its_work(repairs: Repairs) -> None:
    unit = repairs.lane("REFURBISHABLE")
    op = {"client": repairs.world.client, "unit": unit, "location": repairs.world.bin}
    assert outcome(repairs.bench.do("store", **op)) == ("refused", "not_available")


def test_a_mismatch_goes_back_to_stock_by_two_people_only(repairs: Repairs) -> None:
    world, bench = repairs.world, repairs.bench
    hand = mismatch(bench, world.console)
    inspect(bench, hand)
    assert bench.do("change_lane", item=hand.item, lane="REFURBISHABLE", reason="r")["outcome"] == "recorded"
    prove(bench, hand)
    place_it(bench, hand, "TOTE:REFURBISHABLE")
    bench.do("close_return", **{"return": hand.parcel})
    repairs.take(hand.serial)
    repairs.done("repair_unit", hand.unit, note="n")
    repairs.done("grade_unit", hand.unit, grade="C")
    assert outcome(repairs.do("restock_unit", hand.unit, place="A-1")) == ("refused", "two_people")
    badge = digest(world.supervisor.badge)
    own = digest(bench.person.badge)
    assert outcome(repairs.do("restock_unit", hand.unit, place="A-1", badge=own)) == ("refused", "same_person")
    repairs.done("restock_unit", hand.unit, place="A-1", badge=badge)
    assert world.value("SELECT cleared_by FROM return_item WHERE id = %s", hand.item) == world.supervisor.id
    repairs.done("undo_work", hand.unit)
    assert world.value("SELECT cleared_by FROM return_item WHERE id = %s", hand.item) is None


def test_parts_go_in_and_come_out_as_units_of_their_own(repairs: Repairs, database: Database) -> None:
    unit, screen = repairs.lane("REFURBISHABLE"), repairs.screen
    stock, new = repairs.bench.receive(screen)
    asked = repairs.do("unfit_part", unit, candidates=["OLD-SCREEN"])
    assert outcome(asked) == ("asked", "which_part")
    assert screen.code in [one["sku"] for one in asked["choices"]]
    out = repairs.done("unfit_part", unit, candidates=["OLD-SCREEN"], sku=screen.id, fate="scrap")
    assert (out["part"]["state"], out["born"]) == ("in_lane", True)
    repairs.done("fit_part", unit, candidates=[new])
    assert unit_row(repairs.world, stock)[0] == "fitted"
    assert repairs.inside(unit) == [new]
    assert outcome(repairs.do("fit_part", unit, candidates=[new])) == ("refused", "part_inside")
    born = repairs.done("fit_part", unit, candidates=["FAN-1"], gtin=repairs.world.sku("FAN").gtin)
    assert born["born"]
    assert repairs.inside(unit) == ["FAN-1", new]
    repairs.done("unfit_part", unit, candidates=["FAN-1"])
    assert repairs.inside(unit) == [new]
    assert repairs.kinds(stock) == ["receive", "store", "fit"]
    assert repairs.kinds(unit)[-4:] == ["unfit", "fit", "fit", "unfit"]
    assert repairs.take("OLD-SCREEN")["work"]["lane"] == "SCRAP"
    repairs.done("undo_work", unit)
    assert repairs.inside(unit) == ["FAN-1", new]
    repairs.done("undo_work", unit)
    repairs.done("undo_work", unit)
    assert repairs.inside(unit) == []
    assert unit_row(repairs.world, stock)[0] == "stored"
    assert holds(database)


def test_a_part_of_another_unit_or_of_an_order_stays_where_it_is(repairs: Repairs) -> None:
    one, two = repairs.lane("REFURBISHABLE"), repairs.lane("REFURBISHABLE")
    _stock, serial = repairs.bench.receive(repairs.screen)
    repairs.done("fit_part", one, candidates=[serial])
    assert outcome(repairs.do("fit_part", two, candidates=[serial])) == ("refused", "not_available")
    assert outcome(repairs.do("unfit_part", two, candidates=[serial])) == ("refused", "not_a_part")
    kept, kept_serial = repairs.bench.receive(repairs.screen)
    order = repairs.world.order((repairs.screen, 1))
    repairs.world.reserve(kept, order.lines[0])
    assert outcome(repairs.do("fit_part", two, candidates=[kept_serial])) == ("refused", "reserved")
    assert outcome(repairs.do("fit_part", two, candidates=[repairs.serial(two)])) == ("refused", "not_a_part")


def test_a_unit_for_parts_gives_birth_to_them(repairs: Repairs, database: Database) -> None:
    unit = repairs.lane("PARTS_ONLY")
    first = repairs.done("part_out", unit, candidates=["BOARD-1"], sku=repairs.screen.id)
    assert first["part"]["state"] == "received"
    house = repairs.done("part_out", unit, house=True, sku=repairs.screen.id)
    assert house["prints"][0]["kind"] == "unit_label"
    assert house["part"]["serial"].startswith("HS")
    assert unit_row(repairs.world, unit)[0] == "parted_out"
    told = repairs.done("scrap_unit", unit, method="recycler", badge=digest(repairs.world.supervisor.badge))
    assert told["unit"]["state"] == "scrapped"
    repairs.done("undo_work", unit, badge=digest(repairs.world.supervisor.badge))
    repairs.done("undo_work", unit)
    assert repairs.world.value("SELECT state FROM unit WHERE serial = %s", house["part"]["serial"]) == "expected"
    repairs.done("undo_work", unit)
    assert unit_row(repairs.world, unit)[0] == "in_lane"
    assert outcome(repairs.do("undo_work", unit)) == ("refused", "nothing_to_undo")
    assert holds(database)


def test_relabelled_it_is_found_under_both_serials(repairs: Repairs, database: Database) -> None:
    unit = repairs.lane("REFURBISHABLE")
    old = repairs.serial(unit)
    assert outcome(repairs.do("relabel_unit", unit, candidates=[old])) == ("refused", "serial_same")
    other = repairs.bench.receive(repairs.world.console)[1]
    assert outcome(repairs.do("relabel_unit", unit, candidates=[other])) == ("refused", "alias_taken")
    told = repairs.done("relabel_unit", unit, candidates=["REFURB-1"])
    assert (told["was"], told["unit"]["serial"]) == (old, "REFURB-1")
    assert told["prints"][0]["payload"]["serial"] == "REFURB-1"
    assert repairs.take(old)["unit"]["id"] == repairs.take("REFURB-1")["unit"]["id"] == str(unit)
    repairs.done("repair_unit", unit, note="n")
    repairs.done("grade_unit", unit, grade="C")
    assert outcome(repairs.do("restock_unit", unit, place="A-1")) == ("refused", "label_not_proved")
    assert outcome(repairs.do("prove_unit_label", unit, code=old)) == ("refused", "wrong_label")
    repairs.done("prove_unit_label", unit, code="REFURB-1")
    repairs.done("restock_unit", unit, place="A-1")
    assert holds(database)


def test_a_relabelling_taken_back_leaves_the_old_serial_and_a_chain_that_holds(
    repairs: Repairs, database: Database,
) -> None:
    unit = repairs.lane("REFURBISHABLE")
    old = repairs.serial(unit)
    repairs.done("relabel_unit", unit, candidates=["REFURB-1"])
    repairs.done("relabel_unit", unit, candidates=["REFURB-2"])
    assert holds(database)
    repairs.done("undo_work", unit)
    assert repairs.serial(unit) == "REFURB-1"
    assert holds(database)
    repairs.done("undo_work", unit)
    assert repairs.serial(unit) == old
    assert repairs.world.value("SELECT count(*) FROM alias WHERE unit_id = %s", unit) == 0
    assert holds(database)


@pytest.mark.parametrize(("forged", "wanted"), [
    ("UPDATE unit SET serial_raw = 'OTHER' WHERE id = %s", ["birth"]),
    ("UPDATE event SET facts = facts || '{\"to\": \"OTHER\"}' WHERE kind = 'relabel' AND unit_id = %s",
     ["birth", "chain"]),
    ("UPDATE event SET facts = facts || '{\"from\": \"OTHER\"}' WHERE kind = 'relabel' AND unit_id = %s",
     ["chain", "serial"]),
])
def test_a_serial_changed_past_its_relabelling_is_found(
    repairs: Repairs, database: Database, forged: str, wanted: list[str],
) -> None:
    unit = repairs.lane("REFURBISHABLE")
    repairs.done("relabel_unit", unit, candidates=["REFURB-1"])
    with psycopg.connect(database.owner_url, autocommit=True) as owner:
        owner.execute("ALTER TABLE event DISABLE TRIGGER USER")
        owner.execute(forged.encode(), [unit])
        owner.execute("ALTER TABLE event ENABLE TRIGGER USER")
    assert sorted({fault.what for fault in verify(database.audit_url).faults}) == wanted


def test_a_part_said_to_be_in_another_unit_is_found(repairs: Repairs, database: Database) -> None:
    one, two = repairs.lane("REFURBISHABLE"), repairs.lane("REFURBISHABLE")
    repairs.done("fit_part", one, candidates=["SCR-1"], sku=repairs.screen.id)
    repairs.world.owner.execute("UPDATE component SET parent_id = %s WHERE parent_id = %s", [two, one])
    assert [fault.what for fault in verify(database.audit_url).faults] == ["component"]


def test_scrapping_takes_two_people_and_leaves_a_certificate(repairs: Repairs, database: Database) -> None:
    world, unit = repairs.world, repairs.lane("SCRAP")
    assert outcome(repairs.do("scrap_unit", unit, method="shredded")) == ("refused", "two_people")
    assert outcome(repairs.do("scrap_unit", unit, method="shredded", badge="00" * 32)) == ("refused", "unknown_badge")
    own = digest(repairs.bench.person.badge)
    assert outcome(repairs.do("scrap_unit", unit, method="shredded", badge=own)) == ("refused", "same_person")
    packer = digest(world.packer.badge)
    assert outcome(repairs.do("scrap_unit", unit, method="shredded", badge=packer)) == ("refused", "not_allowed")
    told = repairs.done("scrap_unit", unit, method="shredded", badge=digest(world.supervisor.badge))
    assert world.value("SELECT witness FROM certificate WHERE number = %s", told["number"]) == world.supervisor.id
    assert told["prints"][0]["payload"]["kind"] == "destruction"
    assert unit_row(world, unit)[0] == "scrapped"
    assert outcome(repairs.do("undo_work", unit)) == ("refused", "two_people")
    assert outcome(repairs.do("undo_work", unit, badge=own)) == ("refused", "same_person")
    assert outcome(repairs.do("undo_work", unit, badge=packer)) == ("refused", "not_allowed")
    op = repairs.bench.op("undo_work", client=world.client, unit=unit, badge=digest(world.supervisor.badge))
    assert repairs.bench.call(op)["outcome"] == "recorded"
    assert repairs.bench.call(op)["replayed"]
    assert world.value("SELECT facts->>'second' FROM event WHERE kind = 'undo' AND unit_id = %s",
                       unit) == str(world.supervisor.id)
    assert unit_row(world, unit)[3] == "TOTE:SCRAP"
    assert world.value("SELECT count(*) FROM certificate_void") == 1
    with Connection(database.audit_url) as office:
        story = unit_story(office, world.client, UUID(str(unit)))
    assert story is not None
    assert [one.taken_back is not None for one in story.certificates] == [True]
    assert holds(database)


def test_nothing_is_taken_back_once_something_has_happened_since(repairs: Repairs, make_bench: MakeBench) -> None:
    unit = repairs.lane("SELLABLE")
    repairs.done("restock_unit", unit, place="A-1")
    dock = make_bench("DOCK")
    dock.do("hold", client=repairs.world.client, unit=unit, hold="Recall")
    assert outcome(repairs.do("undo_work", unit))[0] == "refused"
    repairs.world.owner.execute("SELECT 1")
    dock.do("release", client=repairs.world.client, unit=unit, operator=repairs.world.supervisor.id)
    assert outcome(repairs.do("undo_work", unit))[0] == "refused"


def test_another_benchs_act_is_not_taken_back_here(repairs: Repairs, make_bench: MakeBench) -> None:
    unit = repairs.lane("REFURBISHABLE")
    repairs.done("repair_unit", unit, note="n")
    other = make_bench("TRIAGE-2", repairs.world.person("inspector"))
    assert outcome(other.do("undo_work", client=repairs.world.client, unit=unit)) == ("refused", "nothing_to_undo")


@pytest.mark.parametrize("kind", ["certify_unit", "repair_unit", "grade_unit", "relabel_unit", "fit_part"])
def test_an_act_asked_twice_is_done_once(repairs: Repairs, kind: str) -> None:
    unit = repairs.lane("REFURBISHABLE")
    fields: dict[str, dict[str, object]] = {
        "certify_unit": {"what": "test", "name": "t", "result": "passed"}, "repair_unit": {"note": "n"},
        "grade_unit": {"grade": "C"}, "relabel_unit": {"house": True},
        "fit_part": {"candidates": ["P-1"], "sku": repairs.screen.id}}
    op = repairs.bench.op(kind, client=repairs.world.client, unit=unit, **fields[kind])
    first, events = repairs.bench.call(op), len(repairs.kinds(unit))
    assert first["outcome"] == "recorded"
    assert repairs.bench.call(op) == first | {"replayed": True}
    assert len(repairs.kinds(unit)) == events


def test_a_held_unit_is_not_worked_on(repairs: Repairs) -> None:
    unit = repairs.lane("REFURBISHABLE")
    repairs.bench.do("hold", client=repairs.world.client, unit=unit, hold="Recall")
    acts: tuple[tuple[str, dict[str, object]], ...] = (
        ("repair_unit", {"note": "x"}), ("relabel_unit", {"house": True}),
        ("fit_part", {"candidates": ["P-1"], "sku": uuid7()}))
    for kind, fields in acts:
        assert outcome(repairs.do(kind, unit, **fields)) == ("refused", "held")


def test_back_into_a_tote_of_its_lane_and_no_other(repairs: Repairs) -> None:
    unit = repairs.lane("DONATE")
    repairs.wipe(unit)
    assert outcome(repairs.do("shelve_unit", unit, tote="TOTE:SCRAP")) == ("refused", "wrong_tote")
    assert repairs.done("shelve_unit", unit, tote="TOTE:DONATE")["unit"]["state"] == "in_lane"
    assert outcome(repairs.do("grade_unit", unit, grade="A")) == ("refused", "work_leased")


@pytest.mark.parametrize(("lane", "kind"), [
    ("SCRAP", "repair_unit"), ("SCRAP", "relabel_unit"), ("SELLABLE", "scrap_unit"), ("REFURBISHABLE", "part_out"),
    ("PARTS_ONLY", "fit_part"), ("DONATE", "restock_unit"), ("SELLABLE", "send_back")])
def test_what_may_be_done_follows_from_the_lane(repairs: Repairs, lane: str, kind: str) -> None:
    unit = repairs.lane(lane)
    fields = {"note": "n", "house": True, "sku": repairs.screen.id, "method": "shredded", "place": "A-1", "name": "V"}
    assert outcome(repairs.do(kind, unit, **fields)) == ("refused", "not_this_lane")
