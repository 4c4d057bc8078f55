"""The storing bench's tour: a cart that puts away, is told no by places, and picks an order."""

from __future__ import annotations

from station.cli.tour_walk import Walk
from station.commands import Action
from station.exchange.demo_scans import demo_scans
from station.exchange.demo_storing import storing_scans

STOWER = "Sol Prado"


def storing_tour(walk: Walk) -> None:
    """Every state, in the order in which a stower could meet it."""
    walk.shoot("starting")
    walk.start()
    walk.shoot("sign-on")
    walk.scan(walk.badge(STOWER), aim=False)
    walk.shoot("welcome")
    _putting_away(walk)
    _places_that_say_no(walk)
    _many_to_one_place(walk)
    _picking(walk)
    _away(walk)


def _codes(walk: Walk, label: str) -> list[bytes]:
    """The tray's codes whose label begins so."""
    return [scan.raw for scan in storing_scans(walk.owner_url) if str(scan.label).startswith(label)]


def _putting_away(walk: Walk) -> None:
    unit = _codes(walk, "On the dock")[0]
    walk.refused("unknown", "WHAT-IS-THIS")
    walk.refused("shipped", _codes(walk, "Wrong: shipped")[0])
    walk.scan(unit)
    walk.shoot("in-hand")
    walk.refused("a-place-is-due", _codes(walk, "On the dock")[1])
    walk.press(Action.DECLINE)
    walk.shoot("put-down")
    walk.scan(unit)
    walk.scan("LOC:A-03-02")
    walk.shoot("stored")
    walk.press(Action.UNDO)
    walk.shoot("taken-back")


def _places_that_say_no(walk: Walk) -> None:
    walk.scan(_codes(walk, "On the dock")[0])
    walk.refused("place-full", "LOC:A-05-04")
    walk.refused("place-of-another-client", "LOC:A-05-03")
    walk.refused("place-for-holds", "LOC:CAGE-1")
    walk.refused("no-place-for-stock", "LOC:DOCK-1")
    walk.refused("unknown-place", "LOC:Z-99-99")
    walk.press(Action.DECLINE)
    held = _codes(walk, "On hold")[0]
    walk.scan(held)
    walk.shoot("on-hold-in-hand")
    walk.refused("hold-goes-to-the-cage", "LOC:A-03-02")
    walk.scan("LOC:CAGE-1")
    walk.shoot("hold-stored")


def _many_to_one_place(walk: Walk) -> None:
    walk.scan("LOC:A-03-03")
    walk.shoot("place-chosen")
    for unit in _codes(walk, "On the dock")[:2]:
        walk.scan(unit)
    walk.shoot("two-stored")
    walk.refused("there-already", walk.screen.task.rows[0].serials[0] if walk.screen.task is not None else None)
    walk.scan("LOC:A-03-03")
    walk.shoot("place-history")
    walk.press(Action.RELEASE)
    walk.shoot("done-here")
    walk.press(Action.REPLENISH)
    walk.shoot("pick-face-runs-low")
    if walk.screen.task is not None:
        walk.press(Action.RELEASE)


def _picking(walk: Walk) -> None:
    order, tote = _codes(walk, "Order to pick")[0], _codes(walk, "Empty tote")[0]
    walk.refused("tote-taken", "TOTE:T-05")
    if walk.screen.prompt.actions[:1] == (Action.DECLINE,):
        walk.press(Action.DECLINE)
    walk.scan(order)
    walk.shoot("order-without-tote")
    walk.scan(tote)
    walk.shoot("pick-begun")
    right = [scan.raw for scan in demo_scans(walk.owner_url, order.decode().removeprefix("ORDER:"))
             if str(scan.label).startswith("Right: ")]
    walk.scan(right[0])
    walk.shoot("picked")
    walk.refused("picked-already", right[0])
    walk.refused("not-on-the-order", _codes(walk, "On the dock")[0])
    walk.press(Action.PAPERS)
    walk.shoot("pick-list")
    walk.press(Action.NOT_HERE)
    walk.shoot("not-here-asked")
    walk.press(Action.CONFIRM)
    walk.shoot("not-here")
    walk.press(Action.RELEASE)
    walk.shoot("order-put-back")


def _away(walk: Walk) -> None:
    with walk.database_away():
        walk.scan(_codes(walk, "On the dock")[0])
        walk.shoot("away")
        if walk.screen.latched:
            walk.clear()
    walk.until(lambda: not walk.screen.away)
    walk.shoot("back")
