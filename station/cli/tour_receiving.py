"""The receiving bench's tour: a morning at the dock, with everything that a shipment can have in it."""

from __future__ import annotations

from station.cli.tour_walk import Walk
from station.commands import Action
from station.devices.printer import PrinterFault
from station.exchange.demo_goods import second_imei
from station.exchange.demo_inbounds import receiving_scans

RECEIVER, LEAD = "Rui Mar", "Iris Campo"
CARTONS, PHONES, LIST = "HLV-ASN-0412", "QDL-ENV-77", "HLV-ASN-0398"


def receiving_tour(walk: Walk) -> None:
    """Every state, in the order in which a receiver could meet it."""
    walk.shoot("starting")
    walk.start()
    _opening(walk)
    _unit_by_unit(walk)
    _findings(walk)
    _house_labels(walk)
    _ending(walk)
    _cartons(walk)
    _a_list(walk)
    _blind(walk)


def _code(walk: Walk, inbound: str | None, label: str, place: int = 0) -> bytes:
    """The tray's code of this label that stands at this place among its like."""
    return [scan.raw for scan in receiving_scans(walk.owner_url, inbound) if str(scan.label).startswith(label)][place]


def _opening(walk: Walk) -> None:
    walk.shoot("sign-on")
    walk.scan(walk.badge(RECEIVER), aim=False)
    walk.shoot("welcome")
    walk.refused("not-announced", _code(walk, None, "A parcel that nobody"))
    walk.scan("LOC:DOCK-1")
    walk.shoot("dock-chosen")
    walk.scan(PHONES)
    walk.shoot("shipment-opened")


def _unit_by_unit(walk: Walk) -> None:
    carton = _code(walk, PHONES, "Carton", 0)
    walk.scan(carton)
    walk.shoot("open-the-carton")
    unit = _code(walk, PHONES, "Listed: QDL-X5")
    walk.scan(unit)
    walk.shoot("received")
    walk.scan(unit)
    walk.shoot("in-already")
    walk.scan(_code(walk, PHONES, "Product code of QDL-X5"))
    walk.shoot("product-in-hand")
    walk.scan(_code(walk, PHONES, "Counted: QDL-BAT"))
    walk.shoot("counted")
    walk.press(Action.UNDO)
    walk.shoot("taken-back")


def _findings(walk: Walk) -> None:
    walk.refused("duplicate", _code(walk, PHONES, "Wrong: lies in a bin"))
    walk.refused("another-clients", _code(walk, PHONES, "Wrong: another client"))
    walk.refused("not-on-this-shipment", _code(walk, PHONES, "Wrong: not on this"))
    unlisted = _code(walk, PHONES, "Wrong: not on the list")
    walk.scan(unlisted)
    walk.shoot("not-on-the-list")
    walk.scan(second_imei(unlisted.decode()))
    walk.shoot("its-second-imei")
    _wrong_name(walk)
    walk.press(Action.DAMAGED)
    walk.shoot("scan-the-damaged-one")
    walk.scan(_code(walk, PHONES, "Listed: QDL-X5"))
    walk.shoot("damaged")


def _wrong_name(walk: Walk) -> None:
    walk.press(Action.UNDO)
    walk.shoot("name-or-unit")
    walk.choose(0)
    walk.shoot("why-corrected")
    walk.choose(0)
    walk.shoot("the-right-one")
    walk.choose(0)
    walk.shoot("second-person")
    walk.scan(walk.badge(LEAD), aim=False)
    walk.shoot("name-corrected")
    walk.press(Action.DECLINE)


def _house_labels(walk: Walk) -> None:
    walk.press(Action.UNREADABLE)
    walk.shoot("which-product")
    walk.choose(0)
    walk.shoot("what-does-it-say")
    walk.type("real_serial", _code(walk, PHONES, "Listed: QDL-X5").decode())
    walk.until(lambda: bool(walk.printer))
    walk.shoot("label-printed")
    walk.press(Action.PLATE)
    walk.shoot("new-plate")
    walk.choose(0)
    walk.shoot("new-carton")


def _ending(walk: Walk) -> None:
    walk.scan(_code(walk, PHONES, "Carton", -1))
    walk.shoot("carton-in")
    walk.press(Action.CLOSE)
    walk.shoot("not-complete")
    walk.press(Action.CONFIRM)
    walk.shoot("closed-with-findings")


def _cartons(walk: Walk) -> None:
    walk.scan(CARTONS)
    walk.scan(_code(walk, CARTONS, "Pallet"))
    walk.shoot("pallet-in")
    walk.scan(_code(walk, CARTONS, "Carton", 0))
    walk.shoot("open-it-again")
    walk.press(Action.CONFIRM)
    walk.shoot("opened")
    walk.press(Action.RELEASE)
    walk.scan(CARTONS)
    walk.scan("]C100095212340000071105")
    walk.shoot("sample")
    walk.press(Action.DAMAGED)
    walk.scan("]C100095212340000071105")
    walk.shoot("damaged-carton")
    walk.press(Action.RELEASE)


def _a_list(walk: Walk) -> None:
    walk.scan(LIST)
    walk.press(Action.LIST)
    walk.shoot("whole-list")
    walk.press(Action.CONFIRM)
    walk.until(lambda: walk.station.bench.idle)
    walk.shoot("list-in")
    walk.press(Action.CLOSE)
    walk.shoot("closed")


def _blind(walk: Walk) -> None:
    walk.press(Action.BLIND)
    walk.shoot("whose-is-it")
    walk.choose(0)
    walk.shoot("blind")
    walk.press(Action.NO_SERIAL)
    walk.shoot("scan-its-product-code")
    walk.press(Action.DECLINE)
    with walk.database_away():
        walk.scan("ARV-UNKNOWN-1")
        walk.shoot("database-away")
    walk.until(lambda: not walk.screen.away and walk.station.bench.idle)
    if walk.screen.latched:
        walk.clear()
    walk.printer.fault = PrinterFault.PAPER_OUT
    walk.press(Action.PLATE)
    walk.choose(0)
    walk.until(lambda: str(walk.screen.verdict.word) == "NOT PRINTED" if walk.screen.verdict else False)
    walk.shoot("plate-not-printed")
    walk.printer.fault = None
