"""A returned unit that says no serial: what it is is said, it gets one of the house, and goes to quarantine."""

from __future__ import annotations

from station.commands import Action
from station.devices.printer import Fate
from station.verdicts import Kind, Reason, Tone, Verdict
from tests.stories.packing_table import facts
from tests.stories.returns_table import ReturnsTable


def _to_quarantine(triage: ReturnsTable, told: Verdict) -> None:
    assert (str(told.word), told.tone) == ("UNKNOWN UNIT", Tone.ATTENTION)
    assert "house label" in str(told.sentence)
    assert triage.item.has_case
    triage.lane_always("SELLABLE")
    routed = triage.good()
    assert (routed.kind, str(routed.word)) == (Kind.INSPECTED, "QUARANTINE")
    assert triage.to_its_tote("QUARANTINE").kind is Kind.PLACED


def test_what_was_announced_is_offered_first_and_its_label_is_printed(triage: ReturnsTable) -> None:
    rma = triage.goods.announce(sent=triage.goods.ship())
    triage.scan(rma.number)
    assert triage.bench.screen.prompt is not None
    assert Action.NO_SERIAL in triage.bench.screen.prompt.actions
    asked = triage.press(Action.NO_SERIAL)
    assert asked.question is not None
    told = triage.digit(1)
    serial = triage.item.serial
    assert serial.startswith("HS")
    assert serial in facts(told)
    triage.bench.quiet()
    assert triage.world.value("SELECT payload->>'serial' FROM print_job WHERE kind = 'unit_label'") == serial
    case = triage.world.value("SELECT to_jsonb(x) FROM exception_case x")
    assert case["class"] == "product_no_data"
    assert triage.world.console.code in case["facts"]["lines"][0]
    assert case["facts"]["came"]["photos"]
    assert str(triage.scan(serial).word) == "SAME SERIAL"    # the label that was stuck on
    _to_quarantine(triage, told)
    assert triage.parcel.lines[0].came == 1
    assert triage.press(Action.CLOSE).kind is Kind.RETURN_CLOSED


def test_a_product_code_or_the_sku_itself_says_what_it_is(triage: ReturnsTable) -> None:
    lens = triage.world.sku("LENS", weight_g=500)
    triage.scan(triage.goods.announce(sent=triage.goods.ship()).number)
    triage.press(Action.NO_SERIAL)
    asked = triage.scan("NO-SUCH-THING")
    assert "NO-SUCH-THING" in facts(asked)
    assert asked.question is not None
    triage.scan(lens.gtin.lstrip("0"), aim="]E0")
    assert triage.item.unannounced
    triage.press(Action.UNDO)
    triage.press(Action.NO_SERIAL)
    told = triage.scan("LENS")
    assert triage.world.value("SELECT sku_id FROM unit WHERE serial = %s", triage.item.serial) == lens.id
    _to_quarantine(triage, told)


def test_something_else_than_was_announced_is_chosen_from_the_bases_list(triage: ReturnsTable) -> None:
    sent = triage.goods.ship(triage.world.console, triage.world.sku("LENS", weight_g=500))
    triage.scan(triage.goods.announce(sent=sent).number)
    asked = triage.press(Action.NO_SERIAL)
    assert asked.question is not None
    assert len(asked.question.choices) == 2    # the console, and something else
    listed = triage.digit(2)
    assert listed.question is not None
    lens = next(choice for choice in listed.question.choices if "LENS" in str(choice.label))
    _to_quarantine(triage, triage.bench.choose(lens.value))
    assert triage.parcel.items[0].thing is not None
    assert triage.parcel.items[0].thing.sku == "LENS"


def test_what_is_only_counted_has_a_serial_as_a_return(triage: ReturnsTable) -> None:
    cable = triage.world.sku("STRAP", policy="none", weight_g=50)
    triage.scan(triage.goods.announce(cable).number)
    asked = triage.press(Action.NO_SERIAL)
    assert asked.question is not None
    told = triage.digit(1)
    assert "only counted" in facts(told)
    _to_quarantine(triage, told)


def test_a_parcel_nobody_knows_asks_whose_it_is_first(triage: ReturnsTable) -> None:
    triage.scan("1Z-NOBODY-KNOWS")
    triage.press(Action.CONFIRM)
    assert triage.press(Action.NO_SERIAL).question is not None
    asked = triage.press(Action.CONFIRM)
    assert asked.question is not None
    assert asked.question.about == "goods_client"
    triage.bench.choose(str(triage.world.client))
    told = triage.scan(triage.world.console.gtin.lstrip("0"), aim="]E0")
    _to_quarantine(triage, told)


def test_a_label_that_did_not_come_out_is_printed_again_and_goes_with_what_is_taken_back(triage: ReturnsTable) -> None:
    triage.scan(triage.goods.announce(sent=triage.goods.ship()).number)
    triage.press(Action.NO_SERIAL)
    triage.bench.sheets.fate = Fate.FAILED
    triage.digit(1)
    triage.bench.until(lambda: str(triage.bench.says.word) == "NOT PRINTED")
    serial = triage.item.serial
    assert triage.press(Action.NO_SERIAL).reason is Reason.NOT_NOW
    triage.bench.clear()
    triage.press(Action.REPRINT)
    triage.press(Action.CONFIRM)
    triage.bench.quiet()
    assert triage.world.value("SELECT count(*) FROM print_job WHERE payload->>'serial' = %s", serial) == 2
    assert triage.press(Action.UNDO).kind is Kind.RETURN_UNDONE
    fates = triage.world.value("SELECT array_agg(DISTINCT fate) FROM print_job WHERE kind = 'unit_label'")
    assert fates == ["cancelled"]
    assert triage.state_of(serial) == "expected"
    assert triage.world.value("SELECT decision FROM exception_case") == "taken_back"
