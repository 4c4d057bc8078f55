"""The packing bench's tour: one packer's morning, with everything that can go wrong in it."""

from __future__ import annotations

from decimal import Decimal

from station.checks import luhn_check_digit
from station.cli.tour_walk import Walk
from station.commands import Action
from station.devices.printer import PrinterFault
from station.views.window import BenchWindow

PACKER, OTHER_PACKER, SUPERVISOR = "Nia Vale", "Teo Brasa", "Iris Campo"


def packing_tour(walk: Walk) -> None:
    """Every state, in the order in which a packer could meet it."""
    walk.shoot("starting")
    walk.start()
    _signing_on(walk)
    _taking_orders(walk)
    _the_gate(walk)
    _a_box_that_is_too_light(walk)
    _paper_that_fails(walk)
    _the_label_back(walk)
    _counted_goods_and_partial_boxes(walk)
    _whose_unit_is_it(walk)
    _away(walk)
    _pages(walk)


def _signing_on(walk: Walk) -> None:
    walk.shoot("sign-on")
    walk.refused("sign-on-first", "TOTE:T-01")
    walk.refused("unknown-badge", "BADGE:" + "A" * 26, aim=False)
    walk.scan(walk.badge(PACKER), aim=False)
    walk.shoot("welcome")


def _taking_orders(walk: Walk) -> None:
    walk.refused("unknown-order", "NOSUCH-1")
    walk.refused("order-held", walk.code("Order H-1005"))
    walk.refused("order-cancelled", walk.code("Order H-1006"))
    walk.refused("order-at-another-bench", "ORDER:Q-5002")
    walk.refused("order-shipped", "ORDER:Q-9001")
    _which_order(walk)
    walk.scan("TOTE:T-05")
    walk.shoot("order-with-note")
    walk.refused("read-the-note-first", walk.code("Right:"))
    walk.press(Action.CONFIRM)
    walk.shoot("order-taken")


def _which_order(walk: Walk) -> None:
    """Two brands may number their orders alike; the bench asks."""
    walk.take_in_orders("client,order,line,sku,quantity\nARV,Q-2002,1,ARV-BT,2\n")
    walk.scan("ORDER:Q-2002")
    walk.shoot("which-order")
    walk.choose(0)
    walk.press(Action.RELEASE)


def _the_gate(walk: Walk) -> None:
    for name, label in (
        ("gate-product-code", "Wrong: the product"), ("gate-misread", "Wrong: one digit"),
        ("gate-wrong-client", "Wrong: another client"), ("gate-wrong-item", "Wrong: not on this order"),
        ("gate-never-received", "Wrong: never received"), ("gate-shipped", "Wrong: shipped"),
        ("gate-held", "Wrong: held"), ("forged-command", "Wrong: a command"),
    ):
        walk.refused(name, walk.code(label))
    walk.refused("gate-not-a-serial", "TOTE:T-01")
    walk.refused("gate-unknown", "00125678999999" + luhn_check_digit("00125678999999"))
    walk.refused("gate-no-such-serial", "WHAT-IS-THIS")
    walk.refused("hostile", b"ABC\x1b[2J^XZ", aim=False)
    _pack_the_order(walk)


def _pack_the_order(walk: Walk) -> None:
    phone = walk.code("Right: QDL-X5")
    assert phone is not None
    walk.scan(phone)
    walk.shoot("packed")
    walk.refused("gate-in-already", phone)
    _latched(walk, phone)
    walk.press(Action.REMOVE)
    walk.shoot("take-out")
    walk.scan(phone)
    walk.shoot("taken-out")
    walk.scan(phone)
    walk.press(Action.UNDO)
    walk.shoot("undone")
    walk.scan(phone)
    for code in walk.codes("Right: QDL-CAR"):
        walk.scan(code)
        walk.shoot("counted")
        walk.refused("too-many", code)
    walk.press(Action.CLOSE)
    walk.shoot("not-complete")
    walk.press(Action.DECLINE)
    for code in walk.codes("Right:"):
        walk.scan(code)
    walk.shoot("complete")


def _latched(walk: Walk, code: bytes) -> None:
    """A refusal stands; what is scanned meanwhile is refused aloud and counted."""
    walk.scan(code)
    walk.scan(b"XYZ-1")
    walk.scan(b"XYZ-2")
    walk.shoot("latched-and-counting")
    walk.clear()


def _expected(walk: Walk) -> Decimal:
    job = walk.screen.job
    assert job is not None
    assert job.parcel is not None
    return job.parcel.expected_g or Decimal(0)


def _a_box_that_is_too_light(walk: Walk) -> None:
    walk.weigh(_expected(walk) - 150)
    walk.press(Action.WEIGH)
    walk.shoot("weight")
    walk.press(Action.CLOSE)
    walk.shoot("weight-off")
    walk.press(Action.OVERRIDE)
    walk.shoot("say-why")
    walk.type("override_reason", "The charger was left out on the customer's wish")
    walk.shoot("second-person")
    walk.refused("same-person", walk.badge(PACKER), aim=False)
    walk.weigh(_expected(walk) - 150, stable=False)
    walk.press(Action.CLOSE)
    walk.shoot("weight-moving")
    walk.clear()
    walk.weigh(_expected(walk) - 150)


def _paper_that_fails(walk: Walk) -> None:
    """The box is closed with a second person; then everything that a printer can do wrong."""
    walk.press(Action.CLOSE)
    walk.press(Action.OVERRIDE)
    walk.type("override_reason", "The charger was left out on the customer's wish")
    walk.printer.fault = PrinterFault.PAPER_OUT
    walk.scan(walk.badge(SUPERVISOR), aim=False)
    walk.until(lambda: _label(walk) == "failed")
    walk.shoot("paper-out")
    for fault in (PrinterFault.HEAD_OPEN, PrinterFault.SILENT):
        walk.printer.fault = fault
        _print_again(walk)
        walk.until(lambda: _label(walk) == "failed" and walk.screen.verdict is not None)
        walk.shoot(f"printer-{fault.value.replace('_', '-')}")
    walk.printer.fault, walk.printer.cut_after = None, 400
    _print_again(walk)
    walk.until(lambda: _label(walk) == "unknown")
    walk.shoot("did-it-print")
    walk.press(Action.DECLINE)
    walk.printer.cut_after = None
    walk.press(Action.REPRINT)
    walk.shoot("print-again")
    walk.press(Action.CONFIRM)
    walk.until(lambda: _label(walk) == "printed")
    walk.shoot("closed")


def _label(walk: Walk) -> str:
    job = walk.screen.job
    return job.parcel.label if job is not None and job.parcel is not None else ""


def _print_again(walk: Walk) -> None:
    walk.press(Action.REPRINT)
    walk.press(Action.CONFIRM)


def _the_label_back(walk: Walk) -> None:
    walk.press(Action.SHIP)
    walk.shoot("scan-the-label-first")
    walk.clear()
    walk.refused("wrong-label", walk.code("Wrong: another box"))
    walk.press(Action.REOPEN)
    walk.shoot("open-the-box")
    walk.press(Action.DECLINE)
    label = walk.code("Label of box")
    assert label is not None
    walk.scan(label)
    walk.shoot("right-label")
    walk.press(Action.SHIP)
    walk.shoot("order-done")


def _counted_goods_and_partial_boxes(walk: Walk) -> None:
    """An order of twelve lines, closed in parts; a box opened again."""
    walk.scan("TOTE:T-30")
    walk.press(Action.CONFIRM)
    walk.shoot("twelve-lines")
    for code in walk.codes("Right: HLV-C1")[:2]:
        walk.scan(code)
    walk.press(Action.CLOSE)
    walk.weigh(_expected(walk))
    walk.press(Action.CONFIRM)
    walk.until(lambda: _label(walk) == "printed")
    walk.press(Action.REOPEN)
    walk.press(Action.CONFIRM)
    walk.shoot("open-again")
    walk.press(Action.CLOSE)
    walk.press(Action.CONFIRM)
    walk.until(lambda: _label(walk) == "printed")
    label = walk.codes("Label of box")[-1]
    walk.scan(label)
    walk.press(Action.SHIP)
    walk.shoot("next-box")
    walk.press(Action.RELEASE)
    walk.shoot("put-back")


def _whose_unit_is_it(walk: Walk) -> None:
    """A unit that is kept for another order, and an order that wants exactly one unit."""
    kept = _kept_camera(walk)
    walk.scan("TOTE:T-07")
    walk.press(Action.CONFIRM)
    if kept is not None:
        walk.scan(kept)
        walk.shoot("kept-for-others")
        walk.press(Action.DECLINE)
        walk.shoot("left")
    walk.press(Action.RELEASE)
    walk.scan("TOTE:T-29")
    walk.shoot("exactly-this-unit")
    walk.refused("not-that-one", walk.unit_of("HLV-H2L", but=walk.codes("Right: HLV-H2L")))
    walk.press(Action.RELEASE)


def _kept_camera(walk: Walk) -> bytes | None:
    """The camera that order A-5051 waits for."""
    walk.scan("TOTE:T-28")
    code = walk.code("Right: ARV-M1")
    walk.press(Action.RELEASE)
    return code


def _away(walk: Walk) -> None:
    """The database goes; packing goes on, captured; it comes back."""
    walk.scan("TOTE:T-09")
    console = walk.code("Right: HLV-C1")
    assert console is not None
    with walk.database_away():
        walk.scan(console)
        walk.shoot("away-kept")
        walk.press(Action.RELEASE)
        walk.shoot("away-refused")
        walk.clear()
    walk.until(lambda: not walk.screen.away)
    walk.shoot("back-and-confirmed")
    walk.press(Action.UNDO)
    walk.press(Action.RELEASE)
    walk.press(Action.SIGN_OFF)
    walk.shoot("signed-off")
    _leave_paper_owed(walk)


def _leave_paper_owed(walk: Walk) -> None:
    """A box is closed while the printer is off; then the PC is switched off too."""
    walk.scan(walk.badge(OTHER_PACKER), aim=False)
    walk.scan("TOTE:T-13")
    walk.scan(walk.code("Right: QDL-A1") or b"")
    walk.weigh(_expected(walk))
    walk.printer.fault = PrinterFault.AWAY
    walk.press(Action.CLOSE)
    walk.until(lambda: _label(walk) == "failed")
    walk.shoot("printer-off")


def after_restart(walk: Walk) -> None:
    """The program starts again: what the last scan was, and what paper is owed."""
    walk.start()
    walk.shoot("last-scan")
    walk.scan(walk.badge(OTHER_PACKER), aim=False)
    walk.shoot("paper-owed")
    walk.choose(1)
    walk.scan("TOTE:T-13")
    walk.shoot("taken-up-again")
    walk.press(Action.RELEASE)


def _pages(walk: Walk) -> None:
    """What lies over the window: help, and the page for a bug."""
    walk.shoot("help", BenchWindow.toggle_help)
    walk.shoot("crash", _crash)


def _crash(window: BenchWindow) -> None:
    window.toggle_help()
    window.show_crash("ValueError", "station.log")
