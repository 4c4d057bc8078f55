"""What a stower is told of the past of a place, of pick faces that run low, and of pallets; as the stower tells it."""

from __future__ import annotations

from station.commands import Action
from station.labels.command_sheet import WORDS
from station.verdicts import Kind, Reason, Tone
from tests.models.stock_world import Place, carton
from tests.stories.packing_table import facts
from tests.stories.storing_cart import StoringCart


def face(cart: StoringCart, code: str, least: int = 2, most: int = 4) -> Place:
    return cart.place(code, client=cart.world.client, pick_face="CONSOLE", min=least, max=most)


def unit_ids(cart: StoringCart, serials: list[str]) -> list[object]:
    return [cart.world.value("SELECT id FROM unit WHERE serial = %s", serial) for serial in serials]


def test_the_chosen_place_scanned_once_more_tells_what_it_has_seen(cart: StoringCart) -> None:
    there, other = cart.place("B-1"), cart.place("B-2")
    stays, left = cart.stored(there, 2)
    cart.bench.scan(other.code)
    cart.bench.scan(left)
    cart.bench.scan(there.code)
    told = cart.bench.scan("B-1")
    assert (told.kind, told.tone, cart.task.big) == (Kind.TOLD, Tone.NEUTRAL, "1")
    rows = {str(row.name): str(row.detail) for row in cart.task.rows}
    assert "for B-2" in rows[left]
    assert "Left" not in rows[stays]
    assert cart.bench.scan(left).kind is Kind.STORED
    assert cart.where(left) == there.code
    assert cart.task.rows[0].serials == (left,)


def test_what_was_missing_is_found_by_putting_it_away(cart: StoringCart) -> None:
    there = cart.place("B-1")
    serial = cart.stored(there)[0]
    cart.begun(cart.world.order((cart.world.console, 1)), cart.place("T-1", "tote"))
    cart.bench.press(Action.NOT_HERE)
    cart.bench.press(Action.CONFIRM)
    assert cart.world.value("SELECT state FROM unit WHERE serial = %s", serial) == "missing"
    cart.bench.press(Action.RELEASE)
    held = cart.bench.scan(serial)
    assert (held.kind, "It is missing by the book" in " ".join(map(str, held.facts))) == (Kind.IN_HAND, True)
    found = cart.bench.scan(there.code)
    assert (found.kind, found.tone, str(found.word)) == (Kind.STORED, Tone.ACCEPTED, "FOUND")
    assert cart.where(serial) == there.code


def test_a_returns_tote_is_neither_picked_into_nor_stored_into(cart: StoringCart) -> None:
    lane = cart.place("R-1", "tote", lane="SELLABLE")
    cart.bench.scan(f"ORDER:{cart.world.order((cart.world.console, 1)).number}")
    refused = cart.bench.scan(lane.code)
    assert (refused.reason, str(refused.sentence)) == (Reason.LANE_TOTE, "Take a picking tote: R-1 is for returns.")
    cart.bench.clear()
    cart.bench.press(Action.DECLINE)
    cart.bench.scan(cart.received()[0])
    refused = cart.bench.scan(lane.code)
    assert (refused.reason, "takes returns of one lane" in str(refused.sentence)) == (Reason.LANE_TOTE, True)


def test_the_history_of_a_place_by_its_key(cart: StoringCart) -> None:
    assert cart.bench.press(Action.HISTORY).reason is Reason.NOT_NOW
    cart.bench.clear()
    cart.bench.scan(cart.place("B-1").code)
    told = cart.bench.press(Action.HISTORY)
    assert ("Nothing has ever lain here." in facts(told), cart.task.title) == (True, "B-1")


def test_a_unit_in_hand_says_where_it_has_been(cart: StoringCart) -> None:
    first, second = cart.place("B-1"), cart.place("B-2")
    serial = cart.stored(first)[0]
    cart.bench.scan(second.code)
    cart.bench.scan(serial)
    cart.bench.press(Action.RELEASE)
    cart.bench.scan(serial)
    been = [(str(row.name), str(row.detail)) for row in cart.task.rows[1:]]
    assert [name for name, _ in been] == ["B-2", "B-1", "No place (received)"]
    assert been[0][1].startswith("Since ")
    assert " to " in been[1][1]


def test_ctrl_r_is_called_what_it_does_here(cart: StoringCart) -> None:
    cart.bench.scan(cart.place("B-1").code)
    assert str(dict(cart.bench.screen.prompt.called)[Action.RELEASE]) == "Done here"
    cart.stored(cart.place("B-2"))
    cart.begun(cart.world.order((cart.world.console, 1)), cart.place("T-1", "tote"))
    assert cart.bench.screen.prompt.called == ()


def test_a_pick_face_is_refilled_by_the_stowers_wish(cart: StoringCart) -> None:
    """From where to where and how many; what comes is counted off; then the next."""
    front, reserve = face(cart, "F-1"), cart.place("R-1")
    serials = cart.stored(reserve, 5)
    told = cart.bench.press(Action.REPLENISH)
    assert (told.kind, str(told.sentence)) == (Kind.PLACE_CHOSEN, "Take 4 of Console from R-1 to F-1.")
    assert (cart.task.title, cart.task.big) == ("F-1", "4")
    assert serials[0] in str(cart.task.rows[0].detail)
    assert str(cart.bench.scan(reserve.code).word) == "RIGHT PLACE"
    for serial in serials[:3]:
        assert cart.bench.scan(serial).kind is Kind.STORED
    assert (cart.task.big, cart.where(serials[0])) == ("1", front.code)
    cart.bench.press(Action.UNDO)
    assert cart.task.big == "2"
    for serial in serials[2:4]:
        cart.bench.scan(serial)
    assert cart.task.big == "0"
    assert "Press F4" in str(cart.bench.screen.prompt.sentence)
    assert str(cart.bench.press(Action.REPLENISH).word) == "ALL FULL"


def test_refilling_waits_for_what_is_in_hand(cart: StoringCart) -> None:
    cart.bench.scan(cart.received()[0])
    assert cart.bench.press(Action.REPLENISH).reason is Reason.NOT_NOW


def test_other_goods_are_kept_out_of_a_pick_face(cart: StoringCart) -> None:
    cart.bench.scan(face(cart, "F-1").code)
    assert cart.bench.scan(cart.received(1, cart.world.sku("PHONE"))[0]).reason is Reason.ONE_SKU_ONLY


def test_a_carton_and_then_its_pallet(cart: StoringCart) -> None:
    there, serials = cart.place("B-1"), cart.received(2)
    carton(cart.world, "095212340000000013", unit_ids(cart, serials))  # type: ignore[arg-type]
    carton(cart.world, "PALLET-7", [], at=there, kind="pallet")
    cart.bench.scan("00095212340000000013", aim="]C1")
    told = cart.bench.scan("PALLET-7")
    assert (told.kind, str(told.sentence)) == (
        Kind.STORED, "Lay it onto PALLET-7: 2 units lie at B-1 with it.")
    assert {cart.where(serial) for serial in serials} == {"LOC:B-1"}
    assert cart.bench.press(Action.UNDO).kind is Kind.MOVED_BACK
    assert {cart.where(serial) for serial in serials} == {None}


# ---- picking ------------------------------------------------------------------------------------------------


def test_what_is_not_there_is_asked_then_missing_and_another_place_is_told(cart: StoringCart) -> None:
    gone, near = cart.place("A-0"), cart.place("B-9")
    first, second = cart.stored(gone)[0], cart.stored(near)[0]
    cart.begun(cart.world.order((cart.world.console, 1)), cart.place("T-1", "tote"))
    asked = cart.bench.press(Action.NOT_HERE)
    assert (str(asked.sentence), cart.pick.left) == ("Press F2 if 1 of Console are not at A-0, F3 to look again.", 1)
    cart.bench.press(Action.DECLINE)
    assert cart.where(first) == gone.code
    cart.bench.press(Action.NOT_HERE)
    told = cart.bench.press(Action.CONFIRM)
    assert (str(told.sentence), f"Missing from now on: {first}." in facts(told)) == (
        "Go to B-9 and take 1 of Console.", True)
    assert cart.world.value("SELECT state FROM unit WHERE serial = %s", first) == "missing"
    assert cart.world.value("SELECT class FROM exception_case") == "data_no_product"
    assert cart.bench.scan(second).kind is Kind.PICKED


def test_the_place_that_was_scanned_is_the_one_that_is_meant(cart: StoringCart) -> None:
    for code in ("A-0", "B-9"):
        cart.stored(cart.place(code))
    cart.begun(cart.world.order((cart.world.console, 2)), cart.place("T-1", "tote"))
    cart.bench.scan("LOC:B-9")
    cart.bench.press(Action.NOT_HERE)
    told = cart.bench.press(Action.CONFIRM)
    assert [stop.place for stop in cart.pick.open_stops] == ["A-0"]
    assert "Short: 1 of Console." in facts(told)


def test_not_here_is_nothing_without_an_order(cart: StoringCart) -> None:
    assert cart.bench.press(Action.NOT_HERE).reason is Reason.NOT_NOW


def test_a_carton_that_is_all_for_the_order_goes_whole(cart: StoringCart) -> None:
    there, serials = cart.place("B-1"), cart.received(2)
    carton(cart.world, "095212340000000013", unit_ids(cart, serials), at=there)  # type: ignore[arg-type]
    cart.bench.scan("00095212340000000013", aim="]C1")
    cart.bench.scan(there.code)
    cart.begun(cart.world.order((cart.world.console, 2)), cart.place("T-1", "tote"))
    told = cart.bench.scan("00095212340000000013", aim="]C1")
    assert (told.kind, told.tone, "Carton 095212340000000013 with 2 units." in facts(told)) == (
        Kind.PICKED, Tone.COMPLETE, True)
    cart.bench.press(Action.UNDO)
    assert {cart.where(serial) for serial in serials} == {"LOC:B-1"}


def test_a_carton_with_more_than_the_order_wants_is_opened(cart: StoringCart) -> None:
    there, serials = cart.place("B-1"), cart.received(3)
    carton(cart.world, "095212340000000013", unit_ids(cart, serials), at=there)  # type: ignore[arg-type]
    cart.bench.scan("00095212340000000013", aim="]C1")
    cart.bench.scan(there.code)
    cart.begun(cart.world.order((cart.world.console, 2)), cart.place("T-1", "tote"))
    told = cart.bench.scan("00095212340000000013", aim="]C1")
    assert (told.reason, str(told.sentence)) == (
        Reason.CARTON_NOT_WHOLE, "Open it and scan each unit: 2 of the 3 in it are for this order.")


def test_what_a_key_does_a_code_of_the_sheet_does_too() -> None:
    assert {"HISTORY", "REPLENISH", "NOT_HERE"} <= set(WORDS)
