"""Lanes: exactly one for everything that can be found, quarantine where no rule covers it; plate, tote, way back."""

from __future__ import annotations

import json
import random
from decimal import Decimal
from itertools import product
from typing import Any

import pytest

from station.checks import gs1_check_digit
from station.grading import LIABLE, RulesRefused
from station.jobs_returns import IDENTITIES, LANES
from station.lane_rules import (
    WARRANTIES,
    Decided,
    LaneRule,
    UnitFacts,
    When,
    lane_for,
    lane_rules_of,
    lane_rules_to_json,
)
from tests.models.conftest import MakeBench
from tests.models.inspection_world import (
    ALL_TO_SELLABLE,
    InHand,
    change,
    come_back,
    inspect,
    mismatch,
    office,
    place_it,
    prove,
    set_rules,
    tote,
    unit_row,
)
from tests.models.ledger_world import Bench, Person, World, digest, outcome
from tests.models.stock_world import lock, place

FINDINGS = ("no_fault", "wear", "dead", "missing_parts", "not_inspected")


def routed(bench: Bench, world: World, lane: str = "SELLABLE") -> InHand:
    """Inspected, in this lane, its plate proved."""
    set_rules(world, {"name": "all", "when": {}, "lane": lane})
    hand = come_back(bench, world.console)
    assert inspect(bench, hand)["item"]["lane"] == lane
    assert prove(bench, hand)["item"]["plate_proved"] is True
    return hand


# ---- the rules ---------------------------------------------------------------------------------------------------

def random_when(dice: random.Random) -> When:
    def some(words: tuple[str, ...], chance: float = 0.35) -> tuple[str, ...]:
        return tuple(dice.sample(words, dice.randint(1, 2))) if dice.random() < chance else ()

    low, days = dice.randint(0, 300), dice.randint(0, 60)
    return When(skus=some(("CONSOLE", "CAMERA", "CABLE"), 0.2), classes=some(("phone", "audio", ""), 0.2),
                grades=some(tuple("ABCDEU"), 0.6), findings=some(FINDINGS), liable=some(LIABLE, 0.2),
                warranty=some(WARRANTIES, 0.2), value_from=Decimal(low) if dice.random() < 0.2 else None,
                value_below=Decimal(low) + Decimal("100.50") if dice.random() < 0.2 else None,
                days_out_from=days if dice.random() < 0.2 else None,
                days_out_below=days + 30 if dice.random() < 0.2 else None)


def random_rules(dice: random.Random) -> tuple[LaneRule, ...]:
    return tuple(LaneRule(name=f"rule {number}", lane=dice.choice(LANES), when=random_when(dice))
                 for number in range(dice.randint(0, 6)))


def facts_json(unit: UnitFacts) -> dict[str, Any]:
    return {"sku": unit.sku, "class": unit.sku_class, "grade": unit.grade, "finding": unit.finding,
            "liable": unit.liable, "warranty": unit.warranty,
            "value": None if unit.value is None else str(unit.value), "days_out": unit.days_out}


def every_unit(dice: random.Random) -> list[UnitFacts]:
    """Every grade with every finding, liable party and warranty; SKU, class, value and days as they fall."""
    return [UnitFacts(sku=dice.choice(("CONSOLE", "CAMERA", "OTHER")), sku_class=dice.choice(("phone", "audio", "")),
                      grade=grade, finding=finding, liable=liable, warranty=warranty,
                      value=dice.choice((None, Decimal("99.90"), Decimal(250))),
                      days_out=dice.choice((None, 0, 29, 30)))
            for grade, finding, liable, warranty in product("ABCDEU", FINDINGS, LIABLE, WARRANTIES)]


@pytest.mark.parametrize("seed", range(12))
def test_every_combination_ends_in_exactly_one_lane_the_same_in_base_and_editor(world: World, seed: int) -> None:
    """450 combinations of grade, finding, liable and warranty against a random table of rules."""
    dice = random.Random(seed)
    rules, units = random_rules(dice), every_unit(dice)
    raw = lane_rules_to_json(rules)
    assert lane_rules_of(json.loads(json.dumps(raw))) == rules
    rows = world.owner.execute(
        "SELECT _lane_for(%s::jsonb, f, 'same_order', false)"
        " FROM jsonb_array_elements(%s::jsonb) WITH ORDINALITY x (f, n) ORDER BY n",
        [json.dumps(raw), json.dumps([facts_json(unit) for unit in units])]).fetchall()
    assert len(rows) == len(units) == 450
    for unit, (told,) in zip(units, rows, strict=True):
        assert Decided(told["lane"], told["rule"]) == lane_for(rules, unit)
        assert told["lane"] in LANES


def test_what_no_rule_covers_goes_to_quarantine(bench: Bench, world: World) -> None:
    set_rules(world, {"name": "broken", "when": {"grades": ["D", "E"]}, "lane": "PARTS_ONLY"})
    told = inspect(bench, come_back(bench, world.console))
    assert (told["item"]["lane"], told["item"]["rule"]) == ("QUARANTINE", "")


def test_the_first_rule_that_covers_it_decides_and_is_named(bench: Bench, world: World) -> None:
    set_rules(world, {"name": "dear", "when": {"value_from": 500}, "lane": "QUARANTINE"},
              {"name": "as new", "when": {"grades": "A", "findings": ["no_fault"]}, "lane": "SELLABLE"},
              ALL_TO_SELLABLE)
    told = inspect(bench, come_back(bench, world.console))
    assert (told["item"]["lane"], told["item"]["rule"]) == ("SELLABLE", "as new")
    assert inspect(bench, come_back(bench, world.console), "sealed")["item"]["rule"] == "everything"
    world.change("sku", world.console.id, value=500)
    assert inspect(bench, come_back(bench, world.console))["item"]["rule"] == "dear"


def test_the_newest_version_of_the_rules_counts(bench: Bench, world: World) -> None:
    set_rules(world, ALL_TO_SELLABLE)
    set_rules(world, {"name": "stop", "when": {}, "lane": "LIQUIDATE"})
    assert inspect(bench, come_back(bench, world.console))["item"]["lane"] == "LIQUIDATE"


def test_another_clients_rules_are_not_asked(bench: Bench, world: World) -> None:
    set_rules(world, ALL_TO_SELLABLE, client=world.stranger)
    assert inspect(bench, come_back(bench, world.console))["item"]["lane"] == "QUARANTINE"


@pytest.mark.parametrize("verdict", [one for one in IDENTITIES if one != "same_order"])
def test_nothing_but_the_unit_that_left_escapes_quarantine(world: World, verdict: str) -> None:
    unit = UnitFacts(sku="X", sku_class="", grade="A", finding="no_fault", liable="customer", warranty="under")
    told = world.value("SELECT _lane_for(%s::jsonb, %s::jsonb, %s, false)", json.dumps([ALL_TO_SELLABLE]),
                       json.dumps(facts_json(unit)), verdict)
    decided = lane_for(lane_rules_of([ALL_TO_SELLABLE]), unit, identity=verdict)
    assert (told["lane"], told["rule"]) == (decided.lane, decided.rule) == ("QUARANTINE", "identity")


def test_a_unit_on_hold_goes_to_quarantine_whatever_the_rules_say(bench: Bench, world: World) -> None:
    set_rules(world, ALL_TO_SELLABLE)
    hand = come_back(bench, world.console)
    bench.do("hold", client=world.client, unit=hand.unit, hold="recall 7")
    told = inspect(bench, hand)
    assert (told["item"]["lane"], told["item"]["rule"]) == ("QUARANTINE", "hold")
    assert change(bench, hand, "SELLABLE")["reason"] == "held"


def test_a_unit_nobody_inspected_is_taken_only_by_a_rule_that_names_u(bench: Bench, world: World) -> None:
    set_rules(world, ALL_TO_SELLABLE)
    fields: dict[str, Any] = {"grade": "U", "answers": [], "deviation": "sealed in a bag: smells of smoke"}
    assert inspect(bench, come_back(bench, world.console), **fields)["item"]["lane"] == "QUARANTINE"
    set_rules(world, {"name": "unseen", "when": {"grades": ["U"]}, "lane": "SCRAP"}, ALL_TO_SELLABLE)
    assert inspect(bench, come_back(bench, world.console), **fields)["item"]["lane"] == "SCRAP"


WRONG_WHENS: tuple[Any, ...] = (
    [], {"colour": "red"}, {"grades": []}, {"grades": ["F"]}, {"grades": {"A": 1}}, {"sku": 7}, {"liable": "moon"},
    {"warranty": "yes"}, {"findings": ["Kaput!"]}, {"value_from": "much"}, {"value_from": -1}, {"value_from": "NaN"},
    {"days_out_from": 1.5}, {"days_out_from": "30"},
)


@pytest.mark.parametrize("rule", [
    {"name": "", "lane": "SCRAP"}, {"lane": "SCRAP"}, {"name": "x", "lane": "SHELF"}, {"name": "x"}, "SCRAP",
    {"name": "x" * 61, "lane": "SCRAP"}, {"name": "Identity", "lane": "SELLABLE"}, {"name": "FIRST", "lane": "SCRAP"},
    {"name": "x", "lane": "SCRAP", "note": "hello"},
    *({"name": "x", "lane": "SCRAP", "when": when} for when in WRONG_WHENS),
])
def test_a_rule_that_cannot_be_is_refused_by_base_and_editor(world: World, rule: Any) -> None:
    rules = [{"name": "first", "when": {}, "lane": "SCRAP"}, rule]
    with pytest.raises(RulesRefused) as refused:
        lane_rules_of(rules)
    assert refused.value.place == 2
    kept = office(world, "save_lane_rules", client=world.client, version=0, rules=rules)
    assert (outcome(kept), kept["place"]) == (("refused", "rules_wrong"), 2)
    assert world.value("SELECT count(*) FROM lane_rules") == 0


def test_rules_are_saved_as_versions_with_before_and_after(world: World) -> None:
    first = office(world, "save_lane_rules", client=world.client, version=0, rules=[ALL_TO_SELLABLE])
    second = office(world, "save_lane_rules", client=world.client, version=1, rules=[])
    assert (first["version"], second["version"]) == (1, 2)
    assert (second["before"], second["after"]) == ([ALL_TO_SELLABLE], [])
    assert office(world, "save_lane_rules", client=world.client, version=1, rules=[])["reason"] == "lost_race"
    assert office(world, "save_lane_rules", who=world.packer, client=world.client, version=2,
                  rules=[])["reason"] == "not_allowed"


# ---- another lane --------------------------------------------------------------------------------------------------

def test_another_lane_needs_a_reason_and_a_new_plate(bench: Bench, world: World) -> None:
    """"lane_already"."""
    hand = routed(bench, world)
    old = world.value("SELECT plate FROM return_item WHERE id = %s", hand.item)
    assert change(bench, hand, "REFURBISHABLE", reason="  ")["reason"] == "reason_missing"
    assert change(bench, hand, "SELLABLE")["reason"] == "lane_already"
    assert change(bench, hand, "SHELF")["reason"] == "not_now"
    told = change(bench, hand, "REFURBISHABLE", reason="a key sticks")
    item = told["item"]
    assert (item["lane"], item["rule"], item["plate_proved"]) == ("REFURBISHABLE", "changed", False)
    assert [job["payload"]["lane"] for job in told["prints"]] == ["REFURBISHABLE"]
    assert prove(bench, hand, old)["reason"] == "wrong_label"
    assert unit_row(world, hand.unit)[2] == "REFURBISHABLE"
    assert world.value("SELECT facts->>'why' FROM event WHERE unit_id = %s ORDER BY rev DESC LIMIT 1",
                       hand.unit) == "a key sticks"


def test_sellable_after_a_mismatch_needs_two_people_one_of_them_a_supervisor(
    make_bench: MakeBench, world: World,
) -> None:
    """"two_people"."""
    bench = make_bench("R1", world.person("inspector"))
    hand = mismatch(bench, world.console)
    assert inspect(bench, hand)["item"]["rule"] == "identity"
    assert change(bench, hand, "SELLABLE")["reason"] == "two_people"
    assert change(bench, hand, "SELLABLE", Person(hand.unit, "BADGE:NOBODY"))["reason"] == "unknown_badge"
    assert change(bench, hand, "SELLABLE", bench.person)["reason"] == "same_person"
    assert change(bench, hand, "SELLABLE", world.packer)["reason"] == "not_allowed"
    told = change(bench, hand, "SELLABLE", world.supervisor)
    assert (told["item"]["lane"], told["second"]) == (
        "SELLABLE", world.value("SELECT name FROM person WHERE id = %s", world.supervisor.id))
    assert world.value("SELECT cleared_by FROM return_item WHERE id = %s", hand.item) == world.supervisor.id
    assert digest(world.supervisor.badge) not in world.value("SELECT string_agg(o::text, '') FROM operation o")


def test_a_supervisor_alone_does_not_let_a_mismatch_go(make_bench: MakeBench, world: World) -> None:
    bench = make_bench("R1", world.supervisor)
    hand = mismatch(bench, world.console)
    inspect(bench, hand)
    assert change(bench, hand, "SELLABLE", world.supervisor)["reason"] == "same_person"
    bench.session = ""    # named, and nobody saw a badge
    assert change(bench, hand, "SELLABLE", world.packer)["reason"] == "unproved"
    bench.session = None
    assert change(bench, hand, "SELLABLE", world.packer)["outcome"] == "recorded"


def test_a_lane_is_not_changed_before_the_inspection(bench: Bench, world: World) -> None:
    """"not_inspected"."""
    hand = come_back(bench, world.console)
    assert change(bench, hand, "SCRAP")["reason"] == "not_inspected"
    assert bench.do("prove_plate", item=hand.item, code="LP0000000000")["reason"] == "not_inspected"
    assert bench.do("reprint_plate", item=hand.item)["reason"] == "not_inspected"
    assert place_it(bench, hand, "TOTE:1")["reason"] == "not_inspected"


# ---- the plate -----------------------------------------------------------------------------------------------------

def test_the_plate_says_lane_grade_serial_and_never_repeats(bench: Bench, world: World) -> None:
    hands = [come_back(bench, world.console) for _ in range(2)]
    papers = [inspect(bench, hand)["prints"] for hand in hands]
    assert [[job["kind"] for job in prints] for prints in papers] == [["lane_plate"], ["lane_plate"]]
    paper = papers[0][0]["payload"]
    assert [paper[name] for name in ("lane", "grade", "serial", "sku")] == [
        "QUARANTINE", "A", hands[0].serial, "CONSOLE"]
    plates = [prints[0]["payload"]["plate"] for prints in papers]
    assert len(set(plates)) == 2
    assert all(plate[:2] == "LP" and gs1_check_digit(plate[2:-1]) == plate[-1] for plate in plates)


def test_only_the_units_own_plate_proves_it(bench: Bench, world: World) -> None:
    """"wrong_label"."""
    first, second = come_back(bench, world.console), come_back(bench, world.console)
    plate = inspect(bench, first)["item"]["plate"]
    inspect(bench, second)
    refused = prove(bench, second, plate)
    assert (refused["reason"], refused["item"]["plate_proved"], refused["code"]) == ("wrong_label", False, plate)
    assert prove(bench, second, "  " + refused["item"]["plate"].lower() + " ")["item"]["plate_proved"] is True


def test_a_plate_printed_again_is_the_same_plate(bench: Bench, world: World) -> None:
    hand = come_back(bench, world.console)
    first = inspect(bench, hand)["prints"][0]
    again = bench.do("reprint_plate", item=hand.item)["prints"][0]
    assert again["payload"] == first["payload"]
    assert str(world.value("SELECT reprint_of FROM print_job WHERE id = %s", again["id"])) == first["id"]


def test_a_plate_is_never_believed_to_be_a_serial(bench: Bench, world: World) -> None:
    plate = inspect(bench, come_back(bench, world.console))["item"]["plate"]
    told = bench.do("receive", client=world.client, sku=world.console.id, candidates=[plate])
    assert (told["reason"], told["known"]["what"]) == ("not_a_serial", "plate")


# ---- the tote ------------------------------------------------------------------------------------------------------

def test_only_the_tote_of_its_lane_takes_it(bench: Bench, world: World) -> None:
    """"wrong_tote", "not_a_tote", "placed_already"."""
    hand = routed(bench, world)
    tote(world, "SCRAP")
    tote(world, "SELLABLE")
    place(world, "TOTE:PLAIN", "tote")
    refused = place_it(bench, hand, "TOTE:SCRAP")
    assert (refused["reason"], refused["lane"], refused["totes"]) == ("wrong_tote", "SELLABLE", ["TOTE:SELLABLE"])
    assert place_it(bench, hand, "TOTE:PLAIN")["reason"] == "wrong_tote"
    assert place_it(bench, hand, "A-1")["reason"] == "wrong_tote"
    assert place_it(bench, hand, "TOTE:NOWHERE")["reason"] == "not_a_tote"
    told = place_it(bench, hand, "tote:sellable")
    assert (told["item"]["state"], told["item"]["tote"]) == ("placed", "TOTE:SELLABLE")
    assert unit_row(world, hand.unit) == ("in_lane", "A", "SELLABLE", "TOTE:SELLABLE")
    assert place_it(bench, hand, "TOTE:SELLABLE")["reason"] == "placed_already"


@pytest.mark.parametrize("lane", LANES)
def test_every_lane_has_its_way_into_its_tote(bench: Bench, world: World, lane: str) -> None:
    hand = routed(bench, world, lane)
    tote(world, lane)
    assert place_it(bench, hand, f"TOTE:{lane}")["outcome"] == "recorded"
    assert unit_row(world, hand.unit)[2:] == (lane, f"TOTE:{lane}")


def test_the_plate_is_proved_before_the_tote(bench: Bench, world: World) -> None:
    """"label_not_proved"."""
    hand = come_back(bench, world.console)
    inspect(bench, hand)
    tote(world, "QUARANTINE")
    assert place_it(bench, hand, "TOTE:QUARANTINE")["reason"] == "label_not_proved"


def test_a_full_a_locked_and_a_strangers_tote_take_nothing(bench: Bench, world: World) -> None:
    hand = routed(bench, world)
    counted = tote(world, "SELLABLE", "TOTE:COUNTED")
    lock(world, counted)
    tote(world, "SELLABLE", "TOTE:FULL", capacity=0)
    place(world, "TOTE:THEIRS", "tote", client=world.stranger, lane="SELLABLE")
    refused = place_it(bench, hand, "TOTE:COUNTED")
    assert (refused["reason"], refused["locked"], refused["totes"]) == ("place_locked", "TOTE:COUNTED", [])
    assert place_it(bench, hand, "TOTE:FULL")["reason"] == "place_full"
    assert place_it(bench, hand, "TOTE:THEIRS")["reason"] == "place_of_other_client"


def test_what_is_on_hold_goes_to_a_hold_tote_only(bench: Bench, world: World) -> None:
    hand = routed(bench, world, "QUARANTINE")
    tote(world, "QUARANTINE")
    tote(world, "QUARANTINE", "TOTE:HELD", hold=True)
    assert place_it(bench, hand, "TOTE:HELD")["reason"] == "hold_place"
    bench.do("hold", client=world.client, unit=hand.unit, hold="recall 7")
    refused = place_it(bench, hand, "TOTE:QUARANTINE")
    assert (refused["reason"], refused["totes"]) == ("hold_place_only", ["TOTE:HELD"])
    assert place_it(bench, hand, "TOTE:HELD")["outcome"] == "recorded"


def test_another_bench_does_not_work_on_it(bench: Bench, make_bench: MakeBench, world: World) -> None:
    hand = come_back(bench, world.console)
    other = make_bench("R2", world.second_packer)
    assert inspect(other, hand)["reason"] == "return_leased"
    inspect(bench, hand)
    assert prove(other, hand)["reason"] == "return_leased"
    assert other.do("undo_return", **{"return": hand.parcel})["reason"] == "return_leased"
