"""Picking into a tote, as the stower tells it; and how what was kept for an order is let go."""

from __future__ import annotations

import pytest

from station.commands import Action
from station.labels import pdf
from station.modes.sign_on import SignOnMode
from station.verdicts import Kind, Reason, Tone
from tests.conftest import Database
from tests.labels.reading import contents
from tests.stories.bare_bench import bare_bench
from tests.stories.packing_table import facts
from tests.stories.storing_cart import StoringCart


def test_from_shelf_to_tote_to_box(
    cart: StoringCart, database: Database, tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """The picker is led from place to place; the packer then packs the same tote."""
    far, near, tote = cart.place("B-9"), cart.place("A-0"), cart.place("T-1", "tote")
    first, second = cart.stored(far)[0], cart.stored(near)[0]
    order = cart.world.order((cart.world.console, 2), (cart.world.cable, 1))
    told = cart.begun(order, tote)
    assert (told.kind, str(told.sentence)) == (Kind.PICK_BEGUN, "Go to A-0 and take 1 of Console.")
    assert "Added at packing: 1 of Cable." in facts(told)
    assert (cart.task.title, cart.task.big) == (order.number, "2")
    assert str(cart.bench.scan(near.code).sentence) == "Take 1 here: scan each unit."
    assert cart.bench.scan(second).kind is Kind.PICKED
    done = cart.bench.scan(first)
    assert (done.tone, str(done.sentence)) == (Tone.COMPLETE, "Bring tote T-1 to packing.")
    assert {cart.where(serial) for serial in (first, second)} == {"TOTE:T-1"}
    with bare_bench(database.bench_url, tmp_path_factory.mktemp("pack"), start=SignOnMode()) as packing:
        packing.scan(cart.world.packer.badge)
        packing.scan(tote.code)
        packing.scan(first)
        packing.scan(cart.world.cable.gtin, aim="]E0")
        assert packing.scan(second).tone is Tone.COMPLETE


def test_tote_and_order_in_either_order(cart: StoringCart) -> None:
    cart.received()
    tote, order = cart.place("T-1", "tote"), cart.world.order((cart.world.console, 1))
    assert cart.bench.scan(tote.code).kind is Kind.PICK_BEGUN
    assert cart.task.title == "T-1"
    assert cart.bench.scan(order.number).kind is Kind.PICK_BEGUN
    assert cart.pick.number == order.number
    cart.bench.press(Action.RELEASE)
    assert cart.bench.screen.task is None
    assert cart.bench.scan(tote.code).kind is Kind.PICK_BEGUN
    assert cart.pick.number == order.number


def test_an_order_number_without_prefix_is_known_too(cart: StoringCart) -> None:
    order = cart.world.order((cart.world.console, 1))
    assert str(cart.bench.scan(order.number).sentence) == f"Scan the tote for order {order.number}."
    assert cart.bench.scan(cart.place("T-1", "tote").code).kind is Kind.PICK_BEGUN
    assert cart.pick.short[0].units == 1


def test_the_wrong_unit_is_refused_as_packing_refuses_it(cart: StoringCart) -> None:
    cart.stored(cart.place("B-1"))
    cart.begun(cart.world.order((cart.world.console, 1)), cart.place("T-1", "tote"))
    other = cart.received(1, cart.world.sku("PHONE"))[0]
    theirs = cart.received(1, cart.world.sku("THEIRS", client=cart.world.stranger))[0]
    for code, reason, says in (
        (other, Reason.WRONG_SKU, "Put it back: this order has no Phone."),
        (theirs, Reason.WRONG_CLIENT, "Put it in the red tote: it belongs to Other."),
        ("NOSUCH", Reason.UNKNOWN_UNIT, "Put it in the red tote: this serial was never received."),
        ("TOTE:T-9", Reason.NOT_NOW, "Take tote T-1"),
    ):
        told = cart.bench.scan(code)
        assert (told.reason, told.latches, says in str(told.sentence)) == (reason, True, True)
        cart.bench.clear()
    assert cart.bench.scan("LOC:Z-9").tone is Tone.ATTENTION


def test_too_many_and_twice_the_same(cart: StoringCart) -> None:
    serials = cart.stored(cart.place("B-1"), 3)
    cart.begun(cart.world.order((cart.world.console, 2)), cart.place("T-1", "tote"))
    cart.bench.scan(serials[0])
    assert cart.bench.scan(serials[0], aim="]d1").reason is Reason.IN_THIS_TOTE
    cart.bench.clear()
    cart.bench.scan(serials[1])
    assert cart.pick.complete


def test_a_unit_that_is_kept_for_another_order_is_asked_for(cart: StoringCart) -> None:
    mine, theirs = cart.stored(cart.place("B-1"), 2)
    other = cart.world.order((cart.world.console, 1))
    cart.world.reserve(cart.world.value("SELECT id FROM unit WHERE serial = %s", theirs), other.lines[0])
    order = cart.world.order((cart.world.console, 1))
    cart.begun(order, cart.place("T-1", "tote"))
    asked = cart.bench.scan(theirs)
    assert asked.question is not None
    assert asked.question.about == "swap"
    swapped = cart.bench.press(Action.CONFIRM)
    assert (swapped.kind, f"Swapped with order {other.number}." in facts(swapped)) == (Kind.PICKED, True)
    assert cart.world.value("SELECT reserved_line FROM unit WHERE serial = %s", mine) == other.lines[0]


def test_a_pick_goes_back_to_its_shelf(cart: StoringCart) -> None:
    there = cart.place("B-1")
    serials = cart.stored(there, 2)
    cart.begun(cart.world.order((cart.world.console, 2)), cart.place("T-1", "tote"))
    cart.bench.scan(serials[0])
    assert cart.pick.left == 1
    back = cart.bench.press(Action.UNDO)
    assert (str(back.sentence), cart.pick.left, cart.where(serials[0])) == ("Take it back to B-1.", 2, there.code)


def test_an_order_that_is_short_says_so(cart: StoringCart) -> None:
    serial = cart.stored(cart.place("B-1"))[0]
    cart.begun(cart.world.order((cart.world.console, 3)), cart.place("T-1", "tote"))
    told = cart.bench.scan(serial)
    assert (told.tone, str(told.sentence)) == (
        Tone.ATTENTION, "Call the lead: 2 of Console are nowhere in stock.")
    assert not cart.pick.complete


@pytest.mark.parametrize("reason", [Reason.TOTE_TAKEN, Reason.NOT_A_TOTE])
def test_a_tote_that_will_not_do(cart: StoringCart, reason: Reason) -> None:
    tote = cart.place("T-1", "tote")
    taken = cart.world.order((cart.world.console, 1), tote_id=tote.id)
    order = cart.world.order((cart.world.console, 1))
    cart.bench.scan(f"ORDER:{order.number}")
    told = cart.bench.scan(tote.code if reason is Reason.TOTE_TAKEN else "TOTE:NONE")
    assert told.reason is reason
    assert reason is Reason.NOT_A_TOTE or taken.number in str(told.sentence)


def test_an_order_that_is_cancelled_meanwhile(cart: StoringCart) -> None:
    serials = cart.stored(cart.place("B-1"), 2)
    order = cart.world.order((cart.world.console, 2))
    cart.begun(order, cart.place("T-1", "tote"))
    cart.bench.scan(serials[0])
    cart.world.change("orders", order.id, state="cancelled")
    told = cart.bench.scan(serials[1])
    assert told.reason is Reason.ORDER_CANCELLED
    cart.bench.clear()
    assert cart.bench.screen.task is None
    assert cart.bench.scan("A-1").kind is Kind.PLACE_CHOSEN
    assert cart.bench.scan(serials[0]).kind is Kind.STORED


def test_another_cart_has_it(cart: StoringCart, database: Database, tmp_path_factory: pytest.TempPathFactory) -> None:
    cart.stored(cart.place("B-1"))
    tote, order = cart.place("T-1", "tote"), cart.world.order((cart.world.console, 1))
    cart.begun(order, tote)
    with bare_bench(database.bench_url, tmp_path_factory.mktemp("two"), name="CART-2",
                    start=SignOnMode("storing")) as other:
        other.scan(cart.world.person("stower").badge)
        told = other.scan(tote.code)
        assert (told.reason, "CART-1" in str(told.sentence)) == (Reason.ORDER_LEASED, True)


def test_the_pick_list_leads_the_walk_and_its_code_begins_the_order(cart: StoringCart) -> None:
    serials = [cart.stored(cart.place(code))[0] for code in ("B-9", "A-0")]
    order = cart.world.order((cart.world.console, 2), (cart.world.cable, 2))
    cart.begun(order, cart.place("T-1", "tote"))
    cart.bench.press(Action.PAPERS)
    cart.bench.quiet()
    paper = cart.bench.sheets.printed[0][1]
    words = "\n".join(pdf.text_of(paper))
    assert words.index("A-0") < words.index("B-9")
    assert all(part in words for part in (*serials, order.number, "T-1", "CABLE"))
    assert contents(pdf.images_of(paper, dots_per_mm=8)[0]) == {("]Q1", f"ORDER:{order.number}")}


def test_signing_off_waits_until_the_order_is_put_back(cart: StoringCart) -> None:
    cart.stored(cart.place("B-1"))
    cart.begun(cart.world.order((cart.world.console, 1)), cart.place("T-1", "tote"))
    assert cart.bench.press(Action.SIGN_OFF).reason is Reason.NOT_NOW
    cart.bench.clear()
    assert cart.bench.press(Action.RELEASE).kind is Kind.ORDER_RELEASED
    assert cart.bench.press(Action.SIGN_OFF).kind is Kind.SIGNED_OFF
