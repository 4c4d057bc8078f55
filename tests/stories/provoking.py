"""How each refusal comes about at a packing bench: one row a reason, as a packer would meet it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from station.commands import Action
from station.verdicts import Reason, Verdict
from tests.stories.packing_table import PackingTable

Provoke = Callable[[PackingTable], Verdict]
GOOD_IMEI, BAD_IMEI = "490154203237518", "490154203237519"


def _command_of(raw: str) -> Provoke:
    return lambda table: table.bench.scan(raw)


def _pressed(action: Action) -> Provoke:
    """With an order in hand whose box is empty."""
    def provoke(table: PackingTable) -> Verdict:
        table.open()
        return table.bench.press(action)

    return provoke


def _order(**columns: Any) -> Provoke:
    """The order is taken when something is the matter with it."""
    def provoke(table: PackingTable) -> Verdict:
        return table.bench.scan(table.world.order((table.world.console, 1), **columns).number)

    return provoke


def _leased(table: PackingTable) -> Verdict:
    order = table.world.order((table.world.console, 1))
    table.dock.take(order)
    return table.bench.scan(order.number)


def _note(table: PackingTable) -> Verdict:
    order = table.world.order((table.world.console, 1))
    table.world.insert("order_note", client_id=order.client, id=order.lines[0], order_id=order.id, text="Wrap it")
    serial = table.serials(1)[0]
    table.bench.scan(order.number)
    return table.bench.scan(serial)


def _scanned(code: Callable[[PackingTable], str], aim: str = "]C0") -> Provoke:
    """Scanned for an order of two consoles and a cable."""
    def provoke(table: PackingTable) -> Verdict:
        text = code(table)
        table.open((table.world.console, 2), (table.world.cable, 1))
        return table.bench.scan(text, aim=aim)

    return provoke


def _check_digit(table: PackingTable) -> Verdict:
    table.open((table.phone(), 1))
    return table.bench.scan(BAD_IMEI)


def _profile(table: PackingTable) -> Verdict:
    table.open((table.phone(), 1))
    return table.bench.scan("NOT-AN-IMEI")


def _strangers(table: PackingTable) -> str:
    return table.dock.receive(table.world.sku("THEIRS", client=table.world.stranger))[1]


def _other_sku(table: PackingTable) -> str:
    return table.dock.receive(table.world.sku("OTHER"))[1]


def _with_state(state: str) -> Callable[[PackingTable], str]:
    """A unit that was in the house and whose row says where it is now."""
    def code(table: PackingTable) -> str:
        unit, serial = table.dock.receive(table.world.console)
        table.world.change("unit", unit, state=state)
        return serial

    return code


def _shipped(table: PackingTable) -> str:
    serial = table.serials(1)[0]
    box = table.dock.take(table.world.order((table.world.console, 1)))
    table.dock.pack(box, serial)
    table.dock.send(box)
    return serial


def _held(table: PackingTable) -> str:
    unit, serial = table.dock.receive(table.world.console)
    table.dock.do("hold", client=table.world.client, unit=unit, hold="recall 7")
    return serial


def _in_other(table: PackingTable) -> str:
    serial = table.serials(1)[0]
    table.dock.pack(table.dock.take(table.world.order((table.world.console, 1))), serial)
    return serial


def _twice(table: PackingTable) -> Verdict:
    serial = table.serials(1)[0]
    table.open()
    table.bench.scan(serial)
    return table.bench.scan(serial)


def _one_too_many(table: PackingTable) -> Verdict:
    serials = table.serials(2)
    table.open((table.world.console, 1))
    table.bench.scan(serials[0])
    return table.bench.scan(serials[1])


def _not_exact(table: PackingTable) -> Verdict:
    exact = table.world.sku("EXACT", exact=True)
    wanted, _ = table.dock.receive(exact)
    other = table.serials(1, exact)[0]
    order = table.world.order((exact, 1))
    table.world.reserve(wanted, order.lines[0])
    table.bench.scan(order.number)
    return table.bench.scan(other)


def _reserved(table: PackingTable) -> Verdict:
    kept = table.world.sku("KEPT", swap="forbid")
    unit, serial = table.dock.receive(kept)
    table.world.reserve(unit, table.world.order((kept, 1)).lines[0])
    table.open((kept, 1))
    return table.bench.scan(serial)


def _not_in_parcel(table: PackingTable) -> Verdict:
    table.opened_with(1)
    other = table.serials(1)[0]
    table.bench.press(Action.REMOVE)
    return table.bench.scan(other)


def _box_closed(table: PackingTable) -> Verdict:
    table.closed()
    return table.bench.press(Action.UNDO)


def _closing(grams: int | None, *, stable: bool = True, works: bool = True, **rules: object) -> Provoke:
    """A box of one console of 1,000 g is closed."""
    def provoke(table: PackingTable) -> Verdict:
        table.rules(**rules)
        table.opened_with(1)
        table.bench.scale.grams = None if grams is None else Decimal(grams)
        table.bench.scale.stable = stable
        table.bench.camera.works = works
        return table.bench.press(Action.CLOSE)

    return provoke


def _lifted_by(who: str) -> Provoke:
    """The box is too heavy, and this person's badge is scanned to lift that."""
    def provoke(table: PackingTable) -> Verdict:
        _closing(1500)(table)
        table.bench.press(Action.OVERRIDE)
        table.bench.type("override_reason", "Gift wrapping")
        return table.bench.scan(getattr(table.world, who).badge)

    return provoke


def _wrong_label(table: PackingTable) -> Verdict:
    serial = table.serials(1)[0]
    box = table.dock.take(table.world.order((table.world.console, 1)))
    table.dock.pack(box, serial)
    table.dock.close_box(box)
    theirs = table.world.value("SELECT sscc FROM parcel WHERE id = %s", box.parcel)
    table.closed()
    return table.bench.scan(f"00{theirs}", aim="]C1")


def _not_printed(table: PackingTable) -> Verdict:
    table.closed()
    table.world.owner.execute("UPDATE print_job SET fate = 'failed' WHERE kind = 'parcel_label'")
    table.bench.press(Action.RELEASE)
    table.bench.scan(table.world.value("SELECT number FROM orders LIMIT 1"))
    return table.bench.press(Action.SHIP)


def _badge_lost(table: PackingTable) -> Verdict:
    """Somebody in the office revokes the badge that is signed on."""
    order = table.world.order((table.world.console, 1))
    table.world.owner.execute("UPDATE badge SET revoked_at = now() WHERE person_id = %s", [table.world.packer.id])
    return table.bench.scan(order.number)


def _not_proved(table: PackingTable) -> Verdict:
    table.closed()
    return table.bench.press(Action.SHIP)


def _no_prefix(table: PackingTable) -> Verdict:
    table.world.owner.execute("UPDATE site SET sscc_prefix = ''")
    table.opened_with(1)
    return table.bench.press(Action.CLOSE)


PROVOKED: dict[Reason, Provoke] = {
    Reason.HOSTILE: _command_of("SN1\x07X"),
    Reason.UNREADABLE: _command_of(" "),
    Reason.FORGED_COMMAND: _command_of("CMD:CLEAR:ABCDEFGHIJ"),
    Reason.NOT_NOW: _pressed(Action.CONFIRM),
    Reason.UNKNOWN_BADGE: _command_of("BADGE:" + "Q" * 24),
    Reason.UNPROVED: _badge_lost,
    Reason.SAME_PERSON: _lifted_by("packer"),
    Reason.NOT_ALLOWED: _lifted_by("second_packer"),
    Reason.UNKNOWN_ORDER: _command_of("NO-SUCH-ORDER"),
    Reason.ORDER_LEASED: _leased,
    Reason.ORDER_SHIPPED: _order(state="shipped"),
    Reason.ORDER_CANCELLED: _order(state="cancelled"),
    Reason.ORDER_HELD: _order(hold="Address check"),
    Reason.NOTE_UNCONFIRMED: _note,
    Reason.GTIN_FOR_SERIAL: _scanned(lambda table: table.world.console.gtin, aim="]E0"),
    Reason.NOT_A_SERIAL: _scanned(lambda table: "TOTE:7"),
    Reason.CHECK_DIGIT: _check_digit,
    Reason.PROFILE: _profile,
    Reason.UNKNOWN_UNIT: _scanned(lambda table: "NEVER-SEEN-1"),
    Reason.WRONG_CLIENT: _scanned(_strangers),
    Reason.WRONG_SKU: _scanned(_other_sku),
    Reason.NEVER_RECEIVED: _scanned(_with_state("expected")),
    Reason.ALREADY_SHIPPED: _scanned(_shipped),
    Reason.NOT_AVAILABLE: _scanned(_with_state("scrapped")),
    Reason.HELD: _scanned(_held),
    Reason.IN_THIS_PARCEL: _twice,
    Reason.IN_OTHER_PARCEL: _scanned(_in_other),
    Reason.LINE_FULL: _one_too_many,
    Reason.NOT_EXACT_UNIT: _not_exact,
    Reason.RESERVED: _reserved,
    Reason.NOT_IN_PARCEL: _not_in_parcel,
    Reason.NOTHING_TO_UNDO: _pressed(Action.UNDO),
    Reason.PARCEL_EMPTY: _pressed(Action.CLOSE),
    Reason.PARCEL_CLOSED: _box_closed,
    Reason.WEIGHT_MISSING: _closing(None, weight={"required": True}),
    Reason.WEIGHT_UNSETTLED: _closing(1000, stable=False),
    Reason.WEIGHT_OFF: _closing(1500),
    Reason.PHOTO_MISSING: _closing(1000, works=False, photo="required"),
    Reason.WRONG_LABEL: _wrong_label,
    Reason.LABEL_NOT_PRINTED: _not_printed,
    Reason.LABEL_NOT_PROVED: _not_proved,
    Reason.NO_PREFIX: _no_prefix,
}

AT_THE_DOCK = (
    Reason.UNKNOWN_INBOUND, Reason.INBOUND_LEASED, Reason.INBOUND_CLOSED, Reason.INBOUND_CANCELLED,
    Reason.UNKNOWN_PRODUCT, Reason.COUNT_ONLY, Reason.DUPLICATE, Reason.UNKNOWN_CARTON, Reason.CARTON_ELSEWHERE,
    Reason.NOTHING_RECEIVED, Reason.TOO_MANY_TO_UNDO, Reason.MOVED_ON, Reason.NOTHING_LISTED, Reason.LIST_REFUSED,
    Reason.SAMPLE_OPEN, Reason.PLACE_LOCKED,
)

# Not to be met by one scan at a bench that works: proved where they arise.
ELSEWHERE: dict[Reason, str] = {
    Reason.LATCHED: "test_latching.py: a scan while a refusal stands",
    Reason.REPEATED: "test_latching.py: the same read within 400 ms",
    Reason.BUSY: "test_latching.py: more scans than may wait",
    Reason.COMMAND_AS_SERIAL: "tests/modes/test_gate.py: the first row of the gate; a bench acts on commands before it",
    Reason.AMBIGUOUS: "tests/faults/test_away.py: a question nobody was there to answer",
    Reason.ILLEGAL_MOVE: "tests/faults/test_away.py: an operation that cannot be digested",
    Reason.LOST_RACE: "tests/workflows/test_answers.py: the unit moved since it was looked at",
    Reason.AWAY: "tests/faults/test_away.py: ship while the database is away",
    Reason.ALIAS_TAKEN: "test_receiving_names.py: another unit's name",
    Reason.ALIAS_GIVEN: "test_receiving_names.py: a second name of one kind",
    Reason.ALIAS_IS_SERIAL: "test_receiving_names.py: the serial scanned again for a name",
}
ELSEWHERE |= dict.fromkeys(AT_THE_DOCK, "test_receiving_refusals.py: at the receiving bench")
ELSEWHERE |= dict.fromkeys((
    Reason.UNKNOWN_PLACE, Reason.NO_COUNT_HERE, Reason.COUNTING_ELSEWHERE, Reason.COUNT_FINISHED, Reason.NOT_COUNTING,
    Reason.NOTHING_TO_COUNT, Reason.NOTHING_TO_APPROVE, Reason.UNKNOWN_CASE, Reason.CASE_CLOSED, Reason.REASON_MISSING,
    Reason.UNKNOWN_PERSON), "test_counting_refusals.py: at the counting bench, or in the office")
ELSEWHERE |= dict.fromkeys((
    Reason.CARTON_EMPTY, Reason.CARTON_NOT_HERE, Reason.HOLD_PLACE, Reason.HOLD_PLACE_ONLY, Reason.MOVED_SINCE,
    Reason.NOT_A_STORE, Reason.NOT_SECURE, Reason.ONE_SKU_ONLY, Reason.PLACE_FULL, Reason.PLACE_OF_OTHER_CLIENT,
    Reason.THERE_ALREADY, Reason.WRONG_CLIMATE), "tests/models/test_storing_rules.py: by the rules of the place")
ELSEWHERE |= dict.fromkeys((
    Reason.IN_OTHER_TOTE, Reason.IN_THIS_TOTE, Reason.LANE_TOTE, Reason.NOT_A_TOTE, Reason.ORDER_IN_OTHER_TOTE,
    Reason.TOTE_NOT_EMPTY, Reason.TOTE_TAKEN), "tests/models/test_picking_rules.py: into a tote")
ELSEWHERE[Reason.NOT_A_DOCK] = "test_receiving_docks.py: a place that is no dock"
ELSEWHERE[Reason.NAME_NOT_GIVEN] = "tests/models/test_aliases.py: a correction of a name it does not have"
ELSEWHERE |= dict.fromkeys((Reason.RULE_EMPTY, Reason.RULE_RANGE, Reason.UNKNOWN_HOLD, Reason.HOLD_RELEASED,
                            Reason.ON_A_RECALL),
                           "tests/models/test_holds.py: holds and recalls, in the office")
ELSEWHERE |= dict.fromkeys((Reason.FIELD_WRONG, Reason.NAME_TAKEN, Reason.IN_USE, Reason.OWN_ROLE,
                            Reason.LAST_SUPERVISOR, Reason.NOTHING_CHANGED, Reason.BENCH_STOPPED,
                            Reason.BENCH_MODE),
                           "tests/models/test_office.py: changes in the office")
ELSEWHERE |= dict.fromkeys((
    Reason.RETURN_LEASED, Reason.RETURN_CLOSED, Reason.RETURN_OPEN, Reason.RETURN_EMPTY, Reason.INSPECTED_ALREADY,
    Reason.NOT_INSPECTED, Reason.ANSWERS_MISSING, Reason.GRADE_TOO_FAR, Reason.LANE_ALREADY, Reason.TWO_PEOPLE,
    Reason.WRONG_TOTE, Reason.PLACED_ALREADY), "test_returns_refusals.py: at the returns bench")
ELSEWHERE[Reason.PART_HELD] = "tests/models/test_scrapping.py: a part of it is on hold"
ELSEWHERE[Reason.CARTON_NOT_WHOLE] = "tests/models/test_stock_more.py: units for others in it"
ELSEWHERE[Reason.RULES_WRONG] = "tests/models/test_return_condition.py: a question that cannot be"
ELSEWHERE[Reason.NOT_A_PLACE] = "test_storing.py: what was scanned is no place"
ELSEWHERE |= dict.fromkeys((
    Reason.WORK_LEASED, Reason.NOT_THIS_LANE, Reason.REPAIR_FIRST, Reason.GRADE_FIRST, Reason.WIPE_FIRST,
    Reason.TEST_FAILED, Reason.PART_INSIDE, Reason.NOT_A_PART, Reason.SERIAL_SAME),
                           "tests/models/test_repair.py: a unit of a lane is worked on")
ELSEWHERE |= dict.fromkeys((Reason.VENDOR_SHIPPED, Reason.VENDOR_EMPTY, Reason.ON_A_VENDOR_LIST),
                           "tests/models/test_repair_vendor.py: units that go back to their maker")
