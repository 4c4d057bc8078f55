"""Scrapping: what is built into a unit goes with it, by an event of each part, and comes back with it alone."""

from __future__ import annotations

from uuid import UUID

from tests.conftest import Database
from tests.models.inspection_world import InHand, come_back, inspect, place_it, prove, set_rules, unit_row
from tests.models.ledger_world import Bench, digest, outcome
from tests.models.repair_world import Repairs, holds


def test_what_is_built_into_a_scrapped_unit_is_destroyed_with_it(repairs: Repairs, database: Database) -> None:
    """Nothing stays a part of what is no more: each part has its own event, and comes back with the unit alone."""
    world, unit = repairs.world, _with_parts(repairs, "BOARD-1", "SCREEN-1")
    badge = digest(world.supervisor.badge)
    told = repairs.done("scrap_unit", unit, method="crushed", badge=badge)
    parts = {serial: world.value("SELECT id FROM unit WHERE serial = %s", serial) for serial in ("BOARD-1", "SCREEN-1")}
    assert {unit_row(world, part)[0] for part in parts.values()} == {"scrapped"}
    assert repairs.inside(unit) == []
    facts = world.value("SELECT facts FROM event WHERE unit_id = %s AND kind = 'scrap'", parts["BOARD-1"])
    assert (facts["parent"], facts["number"]) == (str(unit), told["number"])
    assert told["prints"][0]["payload"]["facts"]["parts"] == "BOARD-1, SCREEN-1"
    assert holds(database)
    repairs.done("undo_work", unit, badge=badge)
    assert {unit_row(world, part)[0] for part in parts.values()} == {"fitted"}
    assert repairs.inside(unit) == ["BOARD-1", "SCREEN-1"]
    assert holds(database)


def _with_parts(repairs: Repairs, *serials: str) -> UUID:
    """A unit for scrap with these parts built in while it was still to be repaired."""
    bench = repairs.bench
    set_rules(repairs.world, {"name": "r", "when": {}, "lane": "REFURBISHABLE"})
    hand = come_back(bench, repairs.world.console)
    inspect(bench, hand)
    prove(bench, hand)
    place_it(bench, hand, "TOTE:REFURBISHABLE")
    repairs.take(hand.serial)
    for serial in serials:
        repairs.done("fit_part", hand.unit, candidates=[serial], sku=repairs.screen.id)
    repairs.done("leave_work", hand.unit)
    item = bench.do("change_lane", item=hand.item, lane="SCRAP", reason="Not worth it")["item"]
    bench.do("prove_plate", item=hand.item, code=item["plate"])
    assert place_it(bench, hand, "TOTE:SCRAP")["outcome"] == "recorded"
    repairs.take(hand.serial)
    return hand.unit


def test_a_case_that_ends_in_scrap_takes_the_parts_as_well(repairs: Repairs, database: Database) -> None:
    world, bench, unit = repairs.world, repairs.bench, _with_parts(repairs, "BOARD-1")
    repairs.done("leave_work", unit)
    opened = bench.do("open_return", code="UNANNOUNCED", candidates=["UNANNOUNCED"], blind=True)
    told = bench.do("identify_unit", **{"return": opened["return"]["id"]}, candidates=[repairs.serial(unit)])
    hand = InHand(opened["return"]["id"], told["item"]["id"], unit, repairs.serial(unit), "", told)
    assert told["item"]["verdict"] == "already_returned"
    inspect(bench, hand)
    prove(bench, hand)
    place_it(bench, hand, "TOTE:QUARANTINE")
    office = Bench(world, database.audit_url, "OFFICE", world.supervisor)
    second = digest(world.person("supervisor").badge)
    done = office.do("decide_case", case=told["item"]["case"], decision="scrap", reason="Broken", badge=second)
    office.leave()
    assert outcome(done) == ("recorded", None)
    assert world.value("SELECT state FROM unit WHERE serial = 'BOARD-1'") == "scrapped"
    assert repairs.inside(unit) == []
    assert holds(database)


def test_a_part_of_a_part_goes_too_and_one_on_hold_keeps_it_from_being_scrapped(
    repairs: Repairs, database: Database,
) -> None:
    world, board = repairs.world, repairs.lane("REFURBISHABLE", repairs.screen)
    repairs.done("fit_part", board, candidates=["CHIP-1"], sku=world.sku("CHIP").id)
    chip = world.value("SELECT id FROM unit WHERE serial = 'CHIP-1'")
    unit = _with_parts(repairs, repairs.serial(board))
    repairs.bench.do("hold", client=world.client, unit=chip, hold="Recall")
    badge = digest(world.supervisor.badge)
    told = repairs.do("scrap_unit", unit, method="crushed", badge=badge)
    assert outcome(told) == ("refused", "part_held")
    assert told["part"]["id"] == str(chip)
    assert {unit_row(world, part)[0] for part in (board, chip)} == {"fitted"}
    repairs.bench.do("release", client=world.client, unit=chip, operator=world.supervisor.id)
    repairs.done("scrap_unit", unit, method="crushed", badge=badge)
    assert {unit_row(world, part)[0] for part in (unit, board, chip)} == {"scrapped"}
    assert holds(database)
