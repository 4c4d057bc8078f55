"""Nine answers to one question: is it the one that left? Each from the parcel's label to the tote of its lane."""

from __future__ import annotations

from psycopg.types.json import Jsonb

from station.commands import Action
from station.verdicts import Kind, Reason, Tone, Verdict
from tests.stories.packing_table import facts
from tests.stories.returns_table import ReturnsTable


def _to_quarantine(triage: ReturnsTable, told: Verdict, word: str) -> None:
    """Whatever the client's rules say, and with a case that opened by itself."""
    assert str(told.word) == word
    assert told.tone is Tone.ATTENTION
    assert triage.item.has_case
    triage.lane_always("SELLABLE")
    routed = triage.good()
    assert (routed.kind, str(routed.word)) == (Kind.INSPECTED, "QUARANTINE")
    assert "not proved" in facts(routed)
    assert triage.to_its_tote("QUARANTINE").kind is Kind.PLACED


def test_the_unit_that_left_is_told_with_what_left(triage: ReturnsTable) -> None:
    sent = triage.goods.ship()
    rma = triage.goods.announce(sent=sent, reason="defective")
    triage.scan(rma.number)
    told = triage.scan(sent.serial)
    assert (str(told.word), told.tone) == ("SAME UNIT", Tone.ACCEPTED)
    for part in (sent.order.number, "Ada Byron", "Person", "PACK-9", "defective", "Under warranty"):
        assert part in facts(told), part
    assert not triage.item.has_case
    triage.lane_always("REFURBISHABLE")
    triage.good()
    assert triage.to_its_tote("REFURBISHABLE").kind is Kind.PLACED


def test_a_unit_that_left_on_another_order(triage: ReturnsTable) -> None:
    sent, other = triage.goods.ship(), triage.goods.ship()
    triage.scan(triage.goods.announce(sent=sent).number)
    told = triage.scan(other.serial)
    assert other.order.number in facts(told)
    _to_quarantine(triage, told, "OTHER ORDER")


def test_another_clients_unit(triage: ReturnsTable) -> None:
    theirs = triage.goods.ship(triage.world.sku("THEIRS", client=triage.world.stranger, weight_g=500))
    triage.scan(triage.goods.announce(sent=triage.goods.ship()).number)
    _to_quarantine(triage, triage.scan(theirs.serial), "OTHER CLIENT")


def test_a_unit_that_never_left(triage: ReturnsTable) -> None:
    _, serial = triage.goods.packing.receive(triage.world.console)
    triage.scan(triage.goods.announce(sent=triage.goods.ship()).number)
    _to_quarantine(triage, triage.scan(serial), "NEVER SHIPPED")


def test_a_unit_that_came_back_already(triage: ReturnsTable) -> None:
    sent = triage.arrived()
    triage.good()
    triage.to_its_tote("QUARANTINE")
    triage.press(Action.CLOSE)
    triage.scan(triage.goods.announce(sent=triage.goods.ship()).number)
    told = triage.scan(sent.serial)
    assert "Earlier returns of this unit: 1" in facts(told)
    _to_quarantine(triage, told, "BACK ALREADY")


def test_a_unit_that_nobody_knows_with_serials_that_look_alike(triage: ReturnsTable) -> None:
    sent = triage.goods.ship(serials=("XAW10012345671",))
    triage.scan(triage.goods.announce(sent=sent).number)
    told = triage.scan("XAW10012345677")
    assert "XAW10012345671" in facts(told)
    _to_quarantine(triage, told, "UNKNOWN UNIT")
    assert triage.world.value("SELECT sku_id FROM unit WHERE serial = 'XAW10012345677'") == triage.world.console.id


def test_which_product_an_unknown_unit_is_has_to_be_said(triage: ReturnsTable) -> None:
    sent = triage.goods.ship(triage.world.console, triage.world.sku("LENS", weight_g=500))
    triage.scan(sent.order.number)
    asked = triage.scan("NOBODY-KNOWS-1")
    assert asked.question is not None
    told = triage.scan(triage.world.console.gtin.lstrip("0"), aim="]E0")
    _to_quarantine(triage, told, "UNKNOWN UNIT")


def test_every_code_of_its_label_is_read_as_what_it_is(triage: ReturnsTable) -> None:
    """Product code, lot, and the serial with the letter that its maker's scanners send: one unit, and no other."""
    profile = {"name": "console", "patterns": ["XAW[0-9]{11}"], "strip": ["S"]}
    triage.world.change("sku", triage.world.console.id, profile=Jsonb(profile))
    sent = triage.goods.ship(serials=("XAW10012345671",))
    triage.scan(triage.goods.announce(sent=sent).number)
    assert triage.scan(triage.world.console.gtin.lstrip("0"), aim="]E0").reason is Reason.GTIN_FOR_SERIAL
    triage.bench.clear()
    asked = triage.scan("LOT-4711")
    assert "announced" in facts(asked)
    told = triage.scan("SXAW10012345671")
    assert (str(told.word), triage.item.serial) == ("SAME UNIT", sent.serial)
    assert str(triage.scan("SXAW10012345671").word) == "SAME SERIAL"
    assert triage.world.value("SELECT count(*) FROM unit WHERE serial = 'LOT-4711'") == 0


def test_what_says_no_other_serial_is_taken_by_what_it_says(triage: ReturnsTable) -> None:
    profile = {"name": "console", "patterns": ["XAW[0-9]{11}"]}
    triage.world.change("sku", triage.world.console.id, profile=Jsonb(profile))
    sent = triage.goods.ship(serials=("XAW10012345671",))
    triage.scan(triage.goods.announce(sent=sent).number)
    triage.scan("COUNTERFEIT-1")
    _to_quarantine(triage, triage.press(Action.CONFIRM), "UNKNOWN UNIT")


def test_an_empty_box(triage: ReturnsTable) -> None:
    sent = triage.goods.ship()
    triage.scan(triage.goods.announce(sent=sent).number)
    told = triage.press(Action.EMPTY)
    assert (str(told.word), told.tone) == ("EMPTY BOX", Tone.ATTENTION)
    assert triage.world.value("SELECT class FROM exception_case") == "data_no_product"
    assert triage.world.value("SELECT cardinality(photos) FROM exception_case") >= 1
    assert triage.state_of(sent.serial) == "shipped"
    assert "Stick the plate" in str(told.sentence)
    assert triage.press(Action.CLOSE).reason is Reason.NOT_NOW    # the box itself lies somewhere, too
    triage.bench.clear()
    assert triage.to_its_tote("QUARANTINE").kind is Kind.PLACED
    assert triage.press(Action.CLOSE).kind is Kind.RETURN_CLOSED
    plate = triage.world.value("SELECT plate FROM return_item")
    assert str(triage.scan(plate, aim="]d1").word) == "IN ITS LANE"


def test_every_step_with_an_empty_box_is_taken_back(triage: ReturnsTable) -> None:
    triage.scan(triage.goods.announce(sent=triage.goods.ship()).number)
    triage.press(Action.EMPTY)
    triage.press(Action.LANE)
    triage.bench.choose("SHIP_BACK")
    assert triage.bench.type("lane", "The client wants it").kind is Kind.LANE_CHANGED
    triage.to_its_tote("SHIP_BACK")
    triage.press(Action.UNDO)
    assert triage.item.tote == ""
    triage.press(Action.UNDO)
    assert triage.item.lane == "QUARANTINE"
    assert triage.press(Action.UNDO).kind is Kind.RETURN_UNDONE
    assert not triage.parcel.items
    assert triage.world.value("SELECT decision FROM exception_case") == "taken_back"
    assert triage.world.value("SELECT array_agg(DISTINCT fate) FROM print_job WHERE kind = 'lane_plate'"
                              " AND fate <> 'printed'") in (
        None, ["cancelled"])


def test_a_part_that_is_not_the_one_that_left(triage: ReturnsTable) -> None:
    sent = triage.goods.ship()
    unit = triage.world.value("SELECT id FROM unit WHERE serial = %s", sent.serial)
    triage.world.insert("alias", client_id=triage.world.client, unit_id=unit, type="imei", value="490154203237518")
    triage.world.owner.execute(
        "UPDATE client SET rules = rules || '{\"returns\": {\"compare\": [\"imei\"]}}' WHERE id = %s",
        [triage.world.client])
    triage.arrived(sent)
    asked = triage.scan("356938035643809")
    assert asked.question is not None
    assert asked.question.choices[0].value == "imei"    # what the client wants compared stands first
    _to_quarantine(triage, triage.digit(1), "PART SWAPPED")


def test_box_chassis_and_screen_disagree(triage: ReturnsTable) -> None:
    triage.arrived()
    triage.scan("BOX-OF-ANOTHER")
    _to_quarantine(triage, triage.digit(1), "SERIALS DIFFER")


def test_the_serial_on_the_box_agrees(triage: ReturnsTable) -> None:
    sent = triage.arrived()
    assert str(triage.scan(sent.serial, aim="]d1").word) == "SAME SERIAL"
    assert triage.item.verdict == "same_order"


def test_a_return_that_nobody_announced_begins_with_the_unit(triage: ReturnsTable) -> None:
    """One scan fewer than an announced one, and nothing is missing."""
    triage.lane_always("SELLABLE")
    sent = triage.goods.ship()
    told = triage.scan(sent.serial)
    assert str(told.word) == "SAME UNIT"
    assert "Nobody announced it" in facts(told)
    triage.good()
    assert triage.to_its_tote("SELLABLE").kind is Kind.PLACED
    assert (triage.scans, triage.keys) == (3, 2)
    assert triage.press(Action.CLOSE).kind is Kind.RETURN_CLOSED


def test_a_label_nobody_knows_may_be_opened_all_the_same(triage: ReturnsTable) -> None:
    asked = triage.scan("1Z-NOBODY-KNOWS")
    assert asked.question is not None
    triage.press(Action.CONFIRM)
    sent = triage.goods.ship()
    assert str(triage.scan(sent.serial).word) == "SAME UNIT"
    assert triage.item.unannounced


def test_a_box_that_is_empty_beside_a_unit_that_came(triage: ReturnsTable) -> None:
    """Of two announced things one came: the empty box is of the other, and nothing is asked."""
    screen, sent = triage.world.sku("SCREEN"), triage.goods.ship()
    triage.scan(triage.goods.announce(triage.world.console, screen, sent=sent).number)
    triage.scan(sent.serial)
    triage.good()
    triage.to_its_tote("QUARANTINE")
    assert str(triage.press(Action.EMPTY).word) == "EMPTY BOX"
    triage.to_its_tote("QUARANTINE")
    assert [line.came for line in triage.parcel.lines] == [1, 1]
    assert triage.press(Action.EMPTY).reason is Reason.NOT_NOW    # everything has come
    triage.bench.clear()
    assert triage.press(Action.CLOSE).kind is Kind.RETURN_CLOSED
