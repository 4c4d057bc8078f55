"""Putting away, as the stower tells it."""

from __future__ import annotations

import json

import pytest

from station.commands import Action
from station.labels import zpl
from station.models import database as connection
from station.verdicts import Kind, Reason, Tone
from tests.labels.reading import contents
from tests.models.stock_world import carton, lock
from tests.stories.packing_table import facts
from tests.stories.storing_cart import StoringCart


def test_a_unit_and_then_its_place(cart: StoringCart) -> None:
    """The bench says where to, and any other place that fits is as good."""
    near, serial = cart.place("B-1"), cart.received()[0]
    cart.stored(near)
    told = cart.bench.scan(serial)
    assert (told.kind, str(told.sentence)) == (Kind.IN_HAND, "Take it to B-1: 1 of the same lie there.")
    assert (cart.task.big, cart.task.title) == ("B-1", serial)
    done = cart.bench.scan("A-1")
    assert (done.kind, cart.where(serial)) == (Kind.STORED, "A-1")
    assert cart.task.big == "A-1"


def test_many_units_to_one_place_until_another_is_scanned(cart: StoringCart) -> None:
    one, two, three = cart.received(3)
    first, second = cart.place("B-1", capacity=5), cart.place("B-2")
    assert cart.bench.scan(first.code).kind is Kind.PLACE_CHOSEN
    assert cart.bench.scan(one).kind is cart.bench.scan(two).kind is Kind.STORED
    assert (cart.task.title, cart.task.big) == ("B-1", "2")
    assert [row.serials for row in cart.task.rows] == [(two,), (one,)]
    cart.bench.scan(second.code)
    cart.bench.scan(three)
    assert (cart.where(one), cart.where(three)) == ("LOC:B-1", "LOC:B-2")


def test_a_unit_that_goes_elsewhere_leaves_no_place_chosen(cart: StoringCart) -> None:
    """What, then where: the next unit is asked for its own place, not put where the last one went."""
    one, two = cart.received(2)
    cart.bench.scan(one)
    cart.bench.scan(cart.place("B-1").code)
    assert cart.bench.scan(two).kind is Kind.IN_HAND


def test_a_carton_goes_with_all_that_is_in_it(cart: StoringCart) -> None:
    serials = cart.received(3)
    carton(cart.world, "095212340000000013", [cart.world.value("SELECT id FROM unit WHERE serial = %s", serial)
                                              for serial in serials])
    told = cart.bench.scan("00095212340000000013", aim="]C1")
    assert (told.kind, cart.task.rows[0].done) == (Kind.IN_HAND, 3)
    stored = cart.bench.scan(cart.place("B-1").code)
    assert str(stored.sentence) == "Put it into B-1: 3 units went with it."
    assert {cart.where(serial) for serial in serials} == {"LOC:B-1"}


def test_a_second_thing_in_hand_waits_for_the_place_of_the_first(cart: StoringCart) -> None:
    one, two = cart.received(2)
    cart.bench.scan(one)
    assert cart.bench.scan(two).reason is Reason.NOT_A_PLACE
    cart.bench.clear()
    assert cart.bench.scan("ORDER:O-1").reason is Reason.NOT_A_PLACE
    cart.bench.clear()
    cart.bench.press(Action.DECLINE)
    assert cart.bench.scan(two).kind is Kind.IN_HAND


@pytest.mark.parametrize(("storing", "rules", "kind", "reason", "says"), [
    ({"climate": "cold"}, {}, "bin", Reason.WRONG_CLIMATE, "does not have it for Drug"),
    ({"secure": True}, {}, "bin", Reason.NOT_SECURE, "Drug must be locked up"),
    ({}, {"capacity": 0}, "bin", Reason.PLACE_FULL, "B-1 is full"),
    ({}, {"hold": True}, "bin", Reason.HOLD_PLACE, "is for goods on hold"),
    ({}, {}, "dock", Reason.NOT_A_STORE, "B-1 is no place for stock"),
])
def test_a_rule_of_the_place_refuses_at_the_scan(
    cart: StoringCart, storing: dict[str, object], rules: dict[str, object], kind: str, reason: Reason, says: str,
) -> None:
    serial = cart.received(1, cart.world.sku("DRUG", storing=json.dumps(storing)))[0]
    there = cart.place("B-1", kind, **rules)  # type: ignore[arg-type]
    cart.bench.scan(there.code)
    told = cart.bench.scan(serial)
    assert (told.reason, told.latches, says in facts(told)) == (reason, True, True)
    assert cart.where(serial) is None


def test_held_goods_are_sent_to_the_cage(cart: StoringCart) -> None:
    serial = cart.received()[0]
    unit = cart.world.value("SELECT id FROM unit WHERE serial = %s", serial)
    cart.dock.do("hold", client=cart.world.client, unit=unit, hold="Recall R-17")
    cart.place("CAGE-1", "cage")
    told = cart.bench.scan(serial)
    assert ("CAGE-1" in str(told.sentence), "On hold: Recall R-17" in facts(told)) == (True, True)
    refused = cart.bench.scan("A-1")
    assert (refused.reason, refused.tone) == (Reason.HOLD_PLACE_ONLY, Tone.HELD)


def test_a_place_that_is_counted_is_left_alone(cart: StoringCart) -> None:
    there = cart.place("B-1")
    lock(cart.world, there)
    cart.bench.scan(there.code)
    told = cart.bench.scan(cart.received()[0])
    assert (told.reason, str(told.sentence)) == (
        Reason.PLACE_LOCKED, "Wait until the count of B-1 is done: nothing goes in or out.")


def test_a_place_of_another_client(cart: StoringCart) -> None:
    cart.bench.scan(cart.place("B-1", client=cart.world.stranger).code)
    told = cart.bench.scan(cart.received()[0])
    assert str(told.sentence) == "Choose another place: B-1 is kept for Other."


def test_scanned_where_it_lies_already_nothing_latches(cart: StoringCart) -> None:
    there = cart.place("B-1")
    serial = cart.stored(there)[0]
    cart.bench.scan(there.code)
    told = cart.bench.scan(serial)
    assert (told.reason, told.latches) == (Reason.THERE_ALREADY, False)


def test_the_last_move_is_taken_back(cart: StoringCart) -> None:
    from_here, there = cart.place("B-1"), cart.place("B-2")
    serial = cart.stored(from_here)[0]
    cart.bench.scan(there.code)
    cart.bench.scan(serial)
    back = cart.bench.press(Action.UNDO)
    assert (back.kind, str(back.sentence), cart.where(serial)) == (
        Kind.MOVED_BACK, "Take it back to B-1.", "LOC:B-1")
    assert (cart.task.title, cart.task.big, cart.task.rows) == ("B-2", "0", ())
    assert cart.bench.press(Action.UNDO).reason is Reason.NOTHING_TO_UNDO


def test_a_serial_of_two_clients_is_asked_for_and_remembered(cart: StoringCart) -> None:
    theirs = cart.world.sku("CONSOLE", client=cart.world.stranger)
    cart.dock.receive(cart.world.console, "SAME1", store=False)
    cart.dock.receive(theirs, "SAME1", store=False)
    cart.bench.scan(cart.place("B-1").code)
    asked = cart.bench.scan("SAME1")
    assert asked.question is not None
    choice = next(one for one in asked.question.choices if "Other" in str(one.label))
    assert cart.bench.scan("A-1").reason is Reason.NOT_NOW
    cart.bench.clear()
    assert cart.bench.choose(choice.value).kind is Kind.STORED
    assert cart.world.value("SELECT client_id FROM unit WHERE state = 'stored'") == cart.world.stranger


@pytest.mark.parametrize(("code", "aim", "reason"), [
    ("NOSUCH", "]C0", Reason.UNKNOWN_UNIT), ("https://example.org/x", "]Q1", Reason.NOT_A_SERIAL),
    ("CMD:UNDO:AAAAAAAAAA", "", Reason.FORGED_COMMAND),
])
def test_what_is_no_goods_is_refused(cart: StoringCart, code: str, aim: str, reason: Reason) -> None:
    assert cart.bench.scan(code, aim=aim).reason is reason


def test_a_product_code_is_no_unit(cart: StoringCart) -> None:
    assert cart.bench.scan(cart.world.console.gtin, aim="]E0").reason is Reason.GTIN_FOR_SERIAL


def test_the_label_of_the_chosen_place_is_printed_and_reads_back(cart: StoringCart) -> None:
    there = cart.place("B-1", climate="cold", capacity=9)
    cart.bench.scan(there.code)
    cart.bench.sheets.media = "zpl"
    assert cart.bench.press(Action.LABEL).kind is Kind.LABEL_ORDERED
    cart.bench.quiet()
    assert cart.world.value("SELECT fate FROM print_job WHERE kind = 'place_label'") == "printed"
    assert ("]C0", "LOC:B-1") in contents(zpl.image_of(cart.bench.sheets.printed[0][1]))


def test_the_plate_of_the_carton_in_hand_is_printed(cart: StoringCart) -> None:
    unit = cart.world.value("SELECT id FROM unit WHERE serial = %s", cart.received()[0])
    carton(cart.world, "095212340000000013", [unit])
    cart.bench.scan("00095212340000000013", aim="]C1")
    cart.bench.sheets.media = "zpl"
    cart.bench.press(Action.LABEL)
    cart.bench.quiet()
    assert contents(zpl.image_of(cart.bench.sheets.printed[0][1])) == {("]C1", "00095212340000000013")}


def test_signing_off_waits_for_what_is_in_hand(cart: StoringCart) -> None:
    cart.bench.scan(cart.received()[0])
    assert cart.bench.press(Action.SIGN_OFF).reason is Reason.NOT_NOW
    cart.bench.clear()
    cart.bench.scan("A-1")
    assert cart.bench.press(Action.SIGN_OFF).kind is Kind.SIGNED_OFF


def test_every_hot_scan_is_one_round_trip(cart: StoringCart) -> None:
    there = cart.place("B-1")
    base = cart.bench.bench._sender._base
    assert isinstance(base, connection.Database)
    serials = cart.received(3)
    cart.bench.scan(there.code)
    before = base.round_trips
    for serial in serials:
        cart.bench.scan(serial)
    assert base.round_trips - before == 3
