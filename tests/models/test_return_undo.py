"""The way back at the returns bench: act by act, by events that name what they correct."""

from __future__ import annotations

from typing import Any

from tests.models.inspection_world import (
    InHand,
    answers,
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
from tests.models.ledger_world import Bench, World

ALL_TO_SELLABLE = {"name": "everything", "when": {}, "lane": "SELLABLE"}


def undo(bench: Bench, hand: InHand) -> dict[str, Any]:
    return bench.do("undo_return", **{"return": hand.parcel})


def test_every_act_is_taken_back_in_its_order(bench: Bench, world: World) -> None:
    """"nothing_to_undo"."""
    hand = come_back(bench, world.console)
    before = world.value("SELECT to_jsonb(u) - '{rev,head,changed_at}'::text[] FROM unit u WHERE id = %s", hand.unit)
    set_rules(world, ALL_TO_SELLABLE)
    tote(world, "SELLABLE")
    plate = inspect(bench, hand, "dents")["item"]["plate"]
    prove(bench, hand)
    place_it(bench, hand, "TOTE:SELLABLE")
    change(bench, hand, "SCRAP", reason="broken after all")
    told = undo(bench, hand)["item"]
    assert (told["lane"], told["rule"], told["plate"], told["state"], told["tote"]) == (
        "SELLABLE", "everything", plate, "placed", "TOTE:SELLABLE")
    told = undo(bench, hand)["item"]
    assert (told["state"], told["tote"], told["plate_proved"]) == ("routed", None, True)
    told = undo(bench, hand)["item"]
    assert (told["state"], told["grade"], told["lane"], told["plate"]) == ("identified", None, None, None)
    after = world.value("SELECT to_jsonb(u) - '{rev,head,changed_at}'::text[] FROM unit u WHERE id = %s", hand.unit)
    assert after == before
    assert undo(bench, hand)["item"]["state"] == "undone"
    assert unit_row(world, hand.unit)[0] == "shipped"
    assert undo(bench, hand)["reason"] == "nothing_to_undo"
    assert world.value("SELECT bool_and(corrects IS NOT NULL) FROM event WHERE unit_id = %s AND kind = 'undo'",
                       hand.unit)


def test_it_can_be_inspected_again_and_both_inspections_stay(bench: Bench, world: World) -> None:
    hand = come_back(bench, world.console)
    inspect(bench, hand, "dents")
    undo(bench, hand)
    assert inspect(bench, hand)["item"]["grade"] == "A"
    assert world.value("SELECT count(*) FROM return_answer WHERE item_id = %s AND code = 'dents'", hand.item) == 2
    assert world.value("SELECT count(*) FROM return_finding WHERE item_id = %s", hand.item) == 2


def test_an_identification_that_is_taken_back_closes_its_case(bench: Bench, world: World) -> None:
    hand = mismatch(bench, world.console)
    case = hand.told["item"]["case"]
    assert undo(bench, hand)["item"]["state"] == "undone"
    assert world.value("SELECT decision FROM exception_case WHERE id = %s", case) == "taken_back"
    assert unit_row(world, hand.unit)[0] == "shipped"


def test_what_moved_on_stays(bench: Bench, world: World) -> None:
    hand = come_back(bench, world.console)
    bench.do("hold", client=world.client, unit=hand.unit, hold="recall 7")
    assert undo(bench, hand)["reason"] == "moved_since"


def test_an_accessory_asked_for_is_kept_with_the_answer(bench: Bench, world: World) -> None:
    office(world, "save_accessories", client=world.client, sku=world.console.id, accessories=[{"name": "Strap"}])
    hand = come_back(bench, world.console)
    inspect(bench, hand, answers=answers(_1="present"))
    assert world.value("SELECT asked->>'name' FROM return_answer WHERE item_id = %s AND code = 'accessory:1'",
                       hand.item) == "Strap"
