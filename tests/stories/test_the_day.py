"""The count of the day is the base's, so that it survives a restart and a second sign-on."""

from __future__ import annotations

from station.commands import Action
from tests.stories.receiving_dock import ReceivingDock
from tests.stories.storing_cart import StoringCart


def test_what_a_cart_put_away_is_counted_at_the_next_sign_on(cart: StoringCart) -> None:
    """A put-away that was taken back is not counted; choosing a place is none."""
    there = cart.place("B-1")
    cart.bench.scan(there.code)
    for serial in cart.received(3):
        cart.bench.scan(serial)
    cart.bench.press(Action.UNDO)
    assert cart.bench.screen.today == 2
    cart.bench.press(Action.RELEASE)
    cart.bench.press(Action.SIGN_OFF)
    cart.bench.bench.today = 0
    cart.bench.scan(cart.world.person("stower").badge)
    assert cart.bench.screen.today == 2


def test_what_a_dock_received_is_counted_at_the_next_sign_on(receiving: ReceivingDock) -> None:
    _, serials = receiving.listed("ASN-1", receiving.world.console, 3)
    for serial in serials:
        receiving.scan(serial)
    receiving.bench.press(Action.UNDO)
    receiving.bench.press(Action.RELEASE)
    receiving.bench.press(Action.SIGN_OFF)
    receiving.bench.bench.today = 0
    receiving.bench.scan(receiving.world.person("receiver").badge)
    assert receiving.bench.screen.today == 2
