"""The returns bench's tour: every identity, looking at a unit, every lane, and what can go wrong on the way."""

from __future__ import annotations

from collections.abc import Callable

from station.cli.tour_repair import repair_tour
from station.cli.tour_walk import Walk
from station.commands import Action
from station.devices.printer import PrinterFault
from station.exchange.demo_goods import second_imei, serial_of
from station.exchange.demo_triage import returns_scans
from station.jobs_returns import LANES, ReturnItem
from station.modes.returns import ReturnsMode

PHONE = "QDL-X5"
INSPECTOR, OTHER = "Otto Lind", "Iris Campo"
# Repair and relabelling stand on the same bench.
AFTERWARDS: list[Callable[[Walk], None]] = [repair_tour]


def returns_tour(walk: Walk) -> None:
    """Every state, in the order in which an inspector could meet it."""
    walk.shoot("starting")
    walk.start()
    walk.weigh(812)
    walk.shoot("sign-on")
    walk.scan(walk.badge(INSPECTOR), aim=False)
    walk.shoot("welcome")
    _plain(walk)
    _identities(walk)
    _questions(walk)
    _lanes(walk)
    _trouble(walk)
    for part in AFTERWARDS:
        part(walk)


def _codes(walk: Walk, rma: str | None, label: str) -> list[bytes]:
    return [scan.raw for scan in returns_scans(walk.owner_url, rma) if str(scan.label).startswith(label)]


def _item(walk: Walk) -> ReturnItem | None:
    mode = walk.station.bench.mode
    return mode.item if isinstance(mode, ReturnsMode) else None


def _rma(walk: Walk) -> str:
    mode = walk.station.bench.mode
    return mode.parcel.rma if isinstance(mode, ReturnsMode) and mode.parcel is not None else ""


def _arrive(walk: Walk, label: str = "Return ") -> None:
    """The next parcel is opened; weight and photo are taken by themselves."""
    code = _codes(walk, None, label)[0]
    walk.scan(code)
    walk.until(lambda: walk.station.bench.idle)
    if label.startswith("A unit") and _item(walk) is None:    # its parcel was put back: then the unit again
        walk.scan(code)
        walk.until(lambda: walk.station.bench.idle)


def _unit(walk: Walk, label: str = "Right") -> None:
    walk.scan(_codes(walk, _rma(walk), label)[0])
    walk.until(lambda: walk.station.bench.idle)


def _all_good(walk: Walk) -> None:
    """F2, and what must be answered by itself is good."""
    walk.press(Action.CONFIRM)
    while _asked(walk) == "explicit":
        walk.number(1)


def _asked(walk: Walk) -> str:
    verdict = walk.screen.verdict
    return verdict.question.about if verdict is not None and verdict.question is not None else ""


def _away(walk: Walk, name: str = "") -> None:
    """Plate and tote, whatever lane it is."""
    item = _item(walk)
    while item is not None:
        if item.state == "identified":
            _all_good(walk)
            item = _item(walk)
            continue
        if not item.plate_proved:
            walk.scan(f"]d1{item.plate}")
            if name:
                walk.shoot(f"{name}-plate")
        walk.scan(f"TOTE:{item.lane}", aim=False)
        if name:
            walk.shoot(f"{name}-tote")
        item = _item(walk)


def _close(walk: Walk) -> None:
    walk.press(Action.CLOSE)
    if _asked(walk) == "close":
        walk.press(Action.CONFIRM)


def _plain(walk: Walk) -> None:
    _arrive(walk)
    walk.shoot("parcel-open")
    _unit(walk)
    walk.shoot("same-unit")
    walk.press(Action.CONFIRM)
    walk.shoot("asked-by-itself")
    walk.number(1)
    walk.shoot("lane-sellable")
    _away(walk, "sellable")
    _close(walk)
    walk.shoot("parcel-done")


IDENTITIES = (("other-order", "Wrong: left on another"), ("other-client", "Wrong: another client"),
              ("never-shipped", "Wrong: never left"), ("already-returned", "Wrong: came back before"))


def _identities(walk: Walk) -> None:
    for name, label in IDENTITIES:
        _arrive(walk)
        _unit(walk, label)
        walk.shoot(f"identity-{name}")
        _away(walk)
        _close(walk)
    _arrive(walk)
    _unit(walk, "Wrong: nobody knows")
    if _asked(walk) == "odd":
        walk.shoot("is-it-its-serial")
        walk.press(Action.CONFIRM)
        walk.until(lambda: walk.station.bench.idle)
    walk.shoot("identity-unknown")
    _away(walk)
    _close(walk)
    _arrive(walk)
    walk.press(Action.EMPTY)
    walk.until(lambda: walk.station.bench.idle)
    walk.shoot("identity-empty-box")
    _away(walk)
    _close(walk)
    _unreadable(walk)
    _arrive(walk)
    _unit(walk)
    _second_serial(walk, "serials-disagree", "BX-4400112233")
    _arrive(walk, "A unit itself")
    _second_serial(walk, "part-swapped", second_imei(serial_of("QDL-X5", 42_001)))
    _nobody_knows(walk)


def _unreadable(walk: Walk) -> None:
    """No serial that a scanner reads: what it is is said, and a label of the house is printed."""
    _arrive(walk)
    walk.press(Action.NO_SERIAL)
    walk.shoot("no-serial-what-is-it")
    walk.number(1)
    walk.until(lambda: walk.station.bench.idle)
    walk.shoot("no-serial-house-label")
    _away(walk)
    _close(walk)


def _second_serial(walk: Walk, name: str, code: str) -> None:
    """Another serial of the unit in hand, of what stands first; it does not agree."""
    walk.scan(code)
    walk.shoot(f"what-is-it-{name}")
    walk.number(1)
    walk.shoot(f"identity-{name}")
    _away(walk)
    _close(walk)


def _nobody_knows(walk: Walk) -> None:
    """Neither the label nor the serial says whose it is."""
    walk.scan(_codes(walk, None, "A parcel that nobody")[0])
    walk.press(Action.CONFIRM)
    walk.until(lambda: walk.station.bench.idle)
    walk.scan("HVX9Q7Z2K4M7")
    walk.shoot("whose-is-it")
    walk.number(1)
    walk.shoot("which-product")
    if _asked(walk):
        walk.number(1)
    _away(walk)
    _close(walk)


def _questions(walk: Walk) -> None:
    """Looking at the unit: marks, pages, photo, grade, finding, undo."""
    _arrive(walk, "A unit itself")
    walk.shoot("unannounced")
    walk.number(1)
    walk.number(4)
    walk.shoot("two-not-good")
    if walk.screen.inspection is not None and walk.screen.inspection.pages > 1:
        walk.press(Action.MORE)
        walk.shoot("more-questions")
        walk.press(Action.MORE)
    walk.press(Action.PHOTO)
    walk.shoot("photo")
    if walk.screen.latched:
        walk.clear()
    walk.press(Action.GRADE)
    walk.shoot("which-grade")
    walk.number(1)
    walk.shoot("why-this-grade")
    walk.type("grade", "Only the film is scratched")
    walk.shoot("grade-changed")
    walk.press(Action.FINDING)
    walk.shoot("which-finding")
    walk.number(2)
    walk.shoot("who-is-liable")
    walk.number(1)
    walk.shoot("finding-said")
    walk.press(Action.UNDO)
    walk.shoot("identity-taken-back")
    walk.press(Action.RELEASE)
    walk.shoot("put-back")


def _lanes(walk: Walk) -> None:
    """Every lane, reached by a person where no rule of the demonstration leads there."""
    _arrive(walk, "A unit itself")
    _all_good(walk)
    for lane in LANES:
        item = _item(walk)
        if item is None or item.lane == lane:
            continue
        walk.press(Action.LANE)
        if lane == "REFURBISHABLE":
            walk.shoot("which-lane")
        choices = [one for one in LANES if one != item.lane]
        if lane not in choices[:9]:
            walk.press(Action.DECLINE)
            continue
        walk.number(choices.index(lane) + 1)
        if lane == "REFURBISHABLE":
            walk.shoot("why-this-lane")
        walk.type("lane", "The client asked for it")
        walk.shoot(f"lane-{lane.lower().replace('_', '-')}")
    walk.press(Action.REPRINT)
    walk.shoot("print-again")
    walk.press(Action.CONFIRM)
    walk.shoot("printing-again")


def _trouble(walk: Walk) -> None:
    item = _item(walk)
    walk.refused("wrong-plate", "]d1LP0000099990")
    if item is not None:
        walk.scan(f"]d1{item.plate}")
        wrong = next(lane for lane in LANES if lane != item.lane)
        walk.refused("wrong-tote", f"TOTE:{wrong}", aim=False)
        walk.refused("no-tote", "TOTE:NOWHERE", aim=False)
        _away(walk)
    _close(walk)
    walk.refused("unknown-label", _codes(walk, None, "A parcel that nobody")[0])
    walk.press(Action.DECLINE)
    _arrive(walk, "A unit itself")
    walk.printer.fault = PrinterFault.PAPER_OUT
    _all_good(walk)
    walk.until(lambda: str(walk.screen.verdict.word) == "NOT PRINTED" if walk.screen.verdict else False)
    walk.shoot("plate-not-printed")
    walk.printer.fault = None
    walk.press(Action.UNDO)
    walk.press(Action.UNDO)
    walk.press(Action.RELEASE)
    with walk.database_away():
        walk.scan(_codes(walk, None, "A unit itself")[0])
        walk.shoot("database-away")
        walk.press(Action.NO_SERIAL)
        walk.shoot("no-serial-away")
        walk.scan(PHONE)
        walk.shoot("no-serial-kept")
    walk.until(lambda: not walk.screen.away and walk.station.bench.idle)
    walk.shoot("database-back")
