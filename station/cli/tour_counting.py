"""The counting bench's tour: a morning of two counters and a supervisor."""

from __future__ import annotations

from station.cli.tour_walk import Walk
from station.commands import Action
from station.exchange.demo_counting import counting_scans

FIRST, SECOND, SUPERVISOR = "Rui Mar", "Sol Prado", "Otto Lind"
PLACE, OTHER = "A-01-01", "A-02-03"


def counting_tour(walk: Walk) -> None:
    """Every state, in the order in which a counter could meet it."""
    walk.shoot("starting")
    walk.start()
    _beginning(walk)
    _counting(walk)
    _not_units(walk)
    _leaving_and_away(walk)
    _ending(walk)
    _a_second_person(walk)
    _a_supervisor(walk)
    _as_in_the_book(walk)


def _code(walk: Walk, label: str, place: str | None = PLACE) -> bytes:
    """The first code of the tray whose label begins so."""
    return next(scan.raw for scan in counting_scans(walk.owner_url, place) if str(scan.label).startswith(label))


def _beginning(walk: Walk) -> None:
    walk.shoot("sign-on")
    walk.scan(walk.badge(FIRST), aim=False)
    walk.shoot("welcome")
    walk.refused("unknown-place", "LOC:Z-99-99")
    walk.refused("no-count-here", _code(walk, "Wrong: no count", None))
    walk.refused("place-first", "]C100340123450000000017")
    walk.scan(f"LOC:{PLACE}")
    walk.shoot("place-begun")


def _counting(walk: Walk) -> None:
    unit = _code(walk, "Right:")
    walk.scan(unit)
    walk.shoot("counted")
    walk.scan(unit)
    walk.shoot("counted-before")
    walk.scan(_code(walk, "Nobody knows it"))
    walk.shoot("counted-whatever-it-is")
    walk.press(Action.UNDO)
    walk.shoot("taken-back")
    walk.hear(_code(walk, "RFID reader:"))
    walk.shoot("tags-heard")
    walk.scan(_code(walk, "Counted goods"))
    walk.shoot("counted-goods")
    walk.press(Action.QUANTITY)
    walk.shoot("how-many")
    walk.type("quantity", "29")
    walk.shoot("counted-goods-typed")


def _not_units(walk: Walk) -> None:
    walk.refused("product-code", _code(walk, "Wrong: the product's"))
    walk.refused("another-place", f"LOC:{OTHER}")
    walk.refused("a-carton", "]C100095212340000000013")
    walk.refused("a-link", "https://example.com/unit/7")
    walk.refused("a-badge", walk.badge(SECOND), aim=False)


def _leaving_and_away(walk: Walk) -> None:
    walk.press(Action.LEAVE)
    walk.shoot("why-is-it-left")
    walk.press(Action.DECLINE)
    with walk.database_away():
        walk.scan(_code(walk, "Nobody knows it"))
        walk.shoot("kept-while-away")
    walk.until(lambda: not walk.screen.away and walk.station.bench.idle)
    walk.shoot("database-back")


def _ending(walk: Walk) -> None:
    walk.press(Action.CLOSE)
    walk.shoot("count-again")
    walk.refused("same-person", f"LOC:{PLACE}")
    walk.scan(f"LOC:{OTHER}")
    walk.press(Action.CLOSE)
    walk.shoot("is-it-empty")
    walk.press(Action.DECLINE)
    walk.press(Action.LEAVE)
    walk.type("why", "Goods have to be moved now")
    walk.shoot("left")


def _a_second_person(walk: Walk) -> None:
    walk.scan(walk.badge(SECOND), aim=False)
    walk.scan(f"LOC:{PLACE}")
    walk.shoot("second-count")
    walk.hear(_code(walk, "RFID reader:"))
    walk.scan(_code(walk, "Nobody knows it"))
    walk.scan(_code(walk, "Lies elsewhere"))
    walk.press(Action.CLOSE)
    walk.shoot("differences")
    walk.refused("waits-for-a-supervisor", f"LOC:{PLACE}")


def _a_supervisor(walk: Walk) -> None:
    walk.scan(walk.badge(SUPERVISOR), aim=False)
    walk.scan(f"LOC:{PLACE}")
    walk.shoot("to-be-decided")
    walk.press(Action.CONFIRM)
    walk.shoot("booked")


def _as_in_the_book(walk: Walk) -> None:
    walk.scan(walk.badge(FIRST), aim=False)
    walk.scan(f"LOC:{OTHER}")
    walk.hear(_code(walk, "RFID reader:", OTHER))
    for scan in counting_scans(walk.owner_url, OTHER):
        if str(scan.label).startswith("Right, but not heard"):
            walk.scan(scan.raw)
    walk.press(Action.CLOSE)
    walk.shoot("as-in-the-book")
