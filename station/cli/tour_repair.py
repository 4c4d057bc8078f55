"""The tour's states of what is done afterwards, at the returns bench: repair, parts, relabelling, and the ways out."""

from __future__ import annotations

from station.cli.tour_walk import Walk
from station.commands import Action
from station.errors import StationError
from station.exchange.demo_triage import returns_scans
from station.jobs_repair import Work
from station.jobs_returns import LANES, ReturnItem
from station.modes.returns import ReturnsMode
from station.sentences import say

WITNESS = "Iris Campo"
SHELF = "LOC:A-05-02"


def repair_tour(walk: Walk) -> None:
    """Every state of a unit in hand, in the order in which somebody could meet it."""
    _free(walk)
    serial = _into(walk, "REFURBISHABLE")
    walk.scan(serial)
    walk.shoot("repair-in-hand")
    _parts(walk)
    _wipe_and_test(walk)
    walk.press(Action.CONFIRM)
    walk.shoot("repair-what-was-done")
    walk.type("note", "A part was replaced")
    walk.shoot("repaired")
    walk.press(Action.GRADE)
    walk.shoot("repair-new-grade")
    walk.number(2)
    walk.shoot("repair-graded")
    _relabel(walk)
    _quarantine(walk)
    _apart(walk)
    _to_vendor(walk)
    _scrapped(walk)


def _mode(walk: Walk) -> ReturnsMode | None:
    mode = walk.station.bench.mode
    return mode if isinstance(mode, ReturnsMode) else None


def _work(walk: Walk) -> Work | None:
    mode = _mode(walk)
    return mode.work if mode is not None else None


def _asked(walk: Walk) -> str:
    verdict = walk.screen.verdict
    return verdict.question.about if verdict is not None and verdict.question is not None else ""


def _free(walk: Walk) -> None:
    """Nothing in hand: whatever the tour before this left there is put back."""
    if walk.screen.latched:
        walk.clear()
    if _asked(walk):
        walk.press(Action.DECLINE)
    mode = _mode(walk)
    if mode is not None and mode.parcel is not None:
        walk.press(Action.RELEASE)


def _into(walk: Walk, lane: str) -> str:
    """A unit that comes back unannounced, sent to this lane by a person; its parcel is closed. Its serial."""
    code = next(scan.raw for scan in returns_scans(walk.owner_url, None) if str(scan.label).startswith("A unit"))
    walk.scan(code)
    walk.until(lambda: walk.station.bench.idle)
    mode = _mode(walk)
    if mode is None or mode.item is None:    # its parcel was put back: then the unit again
        walk.scan(code)
        walk.until(lambda: walk.station.bench.idle)
    walk.press(Action.CONFIRM)
    while _asked(walk) == "explicit":
        walk.number(1)
    item = _item(walk)
    if item.lane != lane:
        walk.press(Action.LANE)
        walk.number([one for one in LANES if one != item.lane].index(lane) + 1)
        walk.type("lane", "The client asked for it")
        item = _item(walk)
    walk.until(lambda: bool(walk.printer))
    walk.scan(f"]d1{item.plate}")
    walk.scan(f"TOTE:{lane}", aim=False)
    walk.press(Action.CLOSE)
    if _asked(walk) == "close":
        walk.press(Action.CONFIRM)
    return item.serial


def _item(walk: Walk) -> ReturnItem:
    mode = _mode(walk)
    if mode is None or mode.item is None:
        raise StationError(say("Run the tour again: nothing is in hand."))
    return mode.item


def _parts(walk: Walk) -> None:
    """A part that nobody knew comes out, another goes in."""
    walk.scan("SCR-OLD-0042")
    walk.shoot("repair-in-or-out")
    walk.number(3)
    walk.shoot("repair-which-part")
    walk.number(1)
    walk.shoot("repair-part-out")
    walk.scan("SCR-NEW-0043")
    walk.number(1)
    walk.number(1)
    walk.shoot("repair-part-in")
    walk.scan("SCR-NEW-0043")
    walk.shoot("repair-part-inside")
    walk.press(Action.DECLINE)
    walk.refused("repair-not-graded", SHELF, aim=False)


def _wipe_and_test(walk: Walk) -> None:
    walk.press(Action.GRADE)
    walk.number(1)
    walk.shoot("repair-not-wiped")
    walk.clear()
    walk.press(Action.WIPE)
    walk.shoot("repair-wipe-method")
    walk.number(1)
    walk.shoot("repair-wipe-tool")
    walk.type("tool", "Wiping station 2")
    walk.shoot("repair-wipe-result")
    walk.number(1)
    walk.shoot("repair-wiped")
    walk.press(Action.TEST)
    walk.shoot("repair-test-name")
    walk.type("test", "Battery")
    walk.shoot("repair-test-result")
    walk.number(3)
    walk.shoot("repair-test-figure")
    walk.type("value", "92 %")
    walk.shoot("repair-tested")


def _relabel(walk: Walk) -> None:
    walk.press(Action.RELABEL)
    walk.shoot("relabel-new-serial")
    walk.press(Action.NO_SERIAL)
    walk.until(lambda: bool(walk.printer))
    walk.shoot("relabel-label-due")
    walk.refused("relabel-wrong-label", "SN-NOT-THIS-ONE")
    work = _work(walk)
    if work is not None:
        walk.scan(work.thing.serial)
    walk.shoot("relabel-proved")
    walk.scan(SHELF, aim=False)
    walk.shoot("relabel-in-stock")
    if walk.screen.latched:
        walk.clear()
    walk.press(Action.UNDO)
    walk.shoot("relabel-taken-back")
    walk.scan("TOTE:REFURBISHABLE", aim=False)
    walk.shoot("repair-back-in-its-lane")


def _quarantine(walk: Walk) -> None:
    walk.scan(_into(walk, "QUARANTINE"))
    walk.shoot("quarantine-told")


def _apart(walk: Walk) -> None:
    """A unit for parts gives birth to one."""
    walk.scan(_into(walk, "PARTS_ONLY"))
    walk.shoot("parts-in-hand")
    walk.scan("BOARD-0007")
    walk.number(1)
    walk.shoot("parts-born")
    walk.press(Action.RELEASE)


def _to_vendor(walk: Walk) -> None:
    """A vendor's list, and a unit that is back from there."""
    sent = _into(walk, "RETURN_TO_VENDOR")
    walk.scan(sent)
    walk.press(Action.CONFIRM)
    walk.shoot("vendor-which-list")
    walk.number(1)
    walk.shoot("vendor-which-vendor")
    walk.type("vendor", "Northern Service Center")
    walk.shoot("vendor-on-the-list")
    walk.press(Action.CLOSE)
    walk.type("carrier", "Parcel Post")
    walk.shoot("vendor-tracking")
    walk.type("tracking", "PP-00417")
    walk.shoot("vendor-sent")
    walk.press(Action.RELEASE)
    walk.scan(sent)
    walk.until(lambda: walk.station.bench.idle)
    walk.shoot("identity-from-vendor")
    walk.press(Action.RELEASE)


def _scrapped(walk: Walk) -> None:
    """Destroyed by two people, and taken back by two."""
    walk.scan(_into(walk, "SCRAP"))
    walk.shoot("scrap-in-hand")
    walk.press(Action.CONFIRM)
    walk.shoot("scrap-how")
    walk.number(1)
    walk.shoot("scrap-second-person")
    walk.refused("scrap-same-person", walk.badge("Otto Lind"), aim=False)
    walk.scan(walk.badge(WITNESS), aim=False)
    walk.shoot("scrapped")
    walk.press(Action.UNDO)
    walk.shoot("scrapped-second-person-to-take-back")
