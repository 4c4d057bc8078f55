"""The way back at the returns bench: act by act, by events that name what they correct."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.models.inspection_world import (
    ALL_TO_SELLABLE,
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
from tests.models.returns_world import Returns


def undo(bench: Bench, hand: InHand) -> dict[str, Any]:
    return bench.do("undo_return", **{"return": hand.parcel})


def test_every_act_is_taken_back_in_its_order(bench: Bench, world: World) -> None:
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
    assert undo(bench, hand)["outcome"] == "recorded"    # the opening, once nothing of it stands
    assert undo(bench, hand)["reason"] == "return_closed"
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


def test_a_parcel_opened_by_mistake_ends_and_what_was_announced_is_awaited_again(returns: Returns) -> None:
    world, triage = returns.world, returns.triage
    rma = returns.announce(sent=returns.ship())
    opened = returns.open(rma.number)
    here = {"return": opened["return"]["id"]}
    told = triage.do("undo_return", **here)
    assert (told["outcome"], told["return"]["items"]) == ("recorded", [])
    assert world.value("SELECT state || ' ' || (closed_at IS NOT NULL) FROM return_parcel WHERE id = %s",
                       here["return"]) == "closed true"
    assert world.value("SELECT state FROM rma WHERE id = %s", rma.id) == "announced"
    assert world.value("SELECT outcome FROM operation WHERE kind = 'undo_return'") == "recorded"
    assert triage.do("undo_return", **here)["reason"] == "return_closed"
    again = returns.open(rma.number)["return"]
    assert (again["id"] != here["return"], again["closed_before"]) == (True, None)


def test_an_opening_is_taken_back_only_by_the_bench_that_has_it(
    returns: Returns, make_bench: Callable[..., Bench],
) -> None:
    opened = returns.open(returns.announce(sent=returns.ship()).number)
    other = make_bench("TRIAGE-2", returns.inspector)
    assert other.do("undo_return", **{"return": opened["return"]["id"]})["reason"] == "return_leased"
    assert returns.world.value("SELECT state FROM return_parcel") == "open"


def test_what_came_in_another_parcel_keeps_the_announcement_arrived(returns: Returns) -> None:
    sent = returns.ship(returns.world.console, returns.world.console)
    rma = returns.announce(sent=sent, quantity=2, tracking="1Z-SECOND-BOX")
    first = returns.open(rma.number)
    returns.identify(first, sent.serials[0])
    second = returns.open("1Z-SECOND-BOX")
    assert second["return"]["id"] != first["return"]["id"]
    assert returns.triage.do("undo_return", **{"return": second["return"]["id"]})["outcome"] == "recorded"
    assert returns.world.value("SELECT state FROM rma WHERE id = %s", rma.id) == "arrived"
