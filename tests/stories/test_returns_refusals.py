"""What the returns bench refuses, and what it takes back."""

from __future__ import annotations

from typing import Any

import pytest

from station.commands import Action
from station.devices.printer import Fate
from station.modes.returns_state import rows_of
from station.refusals import refused
from station.verdicts import Kind, Reason, Tone
from tests.conftest import Database
from tests.models.ledger_world import Bench
from tests.stories.packing_table import facts
from tests.stories.returns_table import ReturnsTable


def test_another_plate_and_another_tote_are_refused_and_the_right_one_is_named(triage: ReturnsTable) -> None:
    triage.lane_always("SELLABLE")
    triage.arrived()
    triage.good()
    plate = triage.plate_on_paper()
    told = triage.scan("LP0000099990", aim="]d1")
    assert told.reason is Reason.WRONG_LABEL
    assert plate in facts(told)
    triage.bench.clear()
    triage.scan(plate, aim="]d1")
    told = triage.scan("TOTE:SCRAP")
    assert told.reason is Reason.WRONG_TOTE
    assert "SELLABLE" in facts(told)
    triage.bench.clear()
    assert triage.scan("TOTE:NOWHERE").reason is Reason.NOT_A_TOTE
    triage.bench.clear()
    assert triage.scan("TOTE:SELLABLE").kind is Kind.PLACED


def test_sellable_after_a_mismatch_needs_two_people(triage: ReturnsTable) -> None:
    sent, other = triage.goods.ship(), triage.goods.ship()
    triage.scan(triage.goods.announce(sent=sent).number)
    triage.scan(other.serial)
    triage.good()
    triage.press(Action.LANE)
    triage.digit(1)
    triage.bench.type("lane", "The customer swapped two parcels")
    assert triage.scan(triage.inspector.badge).reason is Reason.SAME_PERSON
    triage.bench.clear()
    assert triage.scan(triage.world.packer.badge).reason is Reason.NOT_ALLOWED
    triage.bench.clear()
    told = triage.scan(triage.world.supervisor.badge)
    assert (told.kind, str(told.word)) == (Kind.LANE_CHANGED, "SELLABLE")
    assert triage.to_its_tote("SELLABLE").kind is Kind.PLACED


def test_another_lane_has_a_reason_and_another_plate(triage: ReturnsTable) -> None:
    triage.arrived()
    triage.good()
    first = triage.plate_on_paper()
    triage.press(Action.LANE)
    triage.bench.choose("DONATE")
    told = triage.bench.type("lane", "The client asked for it")
    assert str(told.word) == "DONATE"
    assert triage.plate_on_paper() != first
    assert triage.scan(first, aim="]d1").reason is Reason.WRONG_LABEL
    triage.bench.clear()
    assert triage.to_its_tote("DONATE").kind is Kind.PLACED


def test_below_grade_a_a_photo_is_taken_by_itself_and_needed(triage: ReturnsTable) -> None:
    triage.arrived()
    triage.bench.camera.works = False
    told = triage.good("dents")
    assert told.reason is Reason.PHOTO_MISSING
    triage.bench.clear()
    triage.bench.camera.works = True
    told = triage.press(Action.CONFIRM)    # what was said already is not asked again
    assert told.kind is Kind.INSPECTED
    assert "Grade C" in facts(told)
    assert triage.world.value("SELECT cardinality(photos) FROM return_item") == 1


def test_a_plate_that_did_not_come_out_is_printed_again(triage: ReturnsTable) -> None:
    triage.arrived()
    triage.bench.sheets.fate = Fate.FAILED
    triage.good()
    triage.bench.until(lambda: str(triage.bench.says.word) == "NOT PRINTED")
    assert "F6" in facts(triage.bench.says)
    triage.bench.sheets.fate = Fate.PRINTED
    triage.press(Action.REPRINT)
    triage.press(Action.CONFIRM)
    assert triage.plate_on_paper() == triage.item.plate
    assert triage.to_its_tote("QUARANTINE").kind is Kind.PLACED


def test_the_grade_may_be_one_step_off_with_a_reason(triage: ReturnsTable) -> None:
    triage.arrived()
    triage.mark("dents")
    assert triage.bench.screen.inspection is not None
    assert triage.bench.screen.inspection.big == "C"
    triage.press(Action.GRADE)
    triage.bench.choose("B")
    triage.bench.type("grade", "Only the film is bent")
    triage.press(Action.FINDING)
    triage.bench.choose("wear")
    triage.bench.choose("carrier")
    told = triage.good()
    assert "Grade B" in facts(told)
    assert triage.world.value("SELECT grade_by_rule || grade || ': ' || deviation FROM return_item") == (
        "CB: Only the film is bent")
    assert triage.world.value("SELECT finding || ' ' || liable FROM return_finding") == "wear carrier"


def test_every_step_is_taken_back_one_by_one(triage: ReturnsTable) -> None:
    triage.lane_always("SELLABLE")
    sent = triage.arrived()
    triage.good()
    triage.to_its_tote("SELLABLE")
    assert triage.press(Action.UNDO).kind is Kind.RETURN_UNDONE
    assert triage.item.state == "routed"
    triage.press(Action.UNDO)
    assert triage.item.state == "identified"
    triage.press(Action.UNDO)
    assert triage.state_of(sent.serial) == "shipped"
    assert str(triage.press(Action.UNDO).word) == "NOT OPENED"
    assert str(triage.scan(sent.serial).word) == "SAME UNIT"


def test_what_another_bench_has_in_hand_is_refused_and_what_is_put_back_goes_on(
    triage: ReturnsTable, database: Database,
) -> None:
    rma = triage.goods.announce(sent=triage.goods.ship())
    other = Bench(triage.world, database.bench_url, "RETURNS-2", triage.inspector)
    opened = triage.goods.open(rma.number, other)
    told = triage.scan(rma.number)
    assert told.reason is Reason.RETURN_LEASED
    assert "RETURNS-2" in facts(told)
    triage.bench.clear()
    other.do("leave_return", **{"return": opened["return"]["id"]})
    other.leave()
    assert triage.scan(rma.number).kind is not Kind.REFUSED
    assert triage.press(Action.RELEASE).kind is Kind.RETURN_LEFT


REFUSED_BY_THE_BASE = (
    Reason.RETURN_CLOSED, Reason.RETURN_OPEN, Reason.RETURN_EMPTY, Reason.INSPECTED_ALREADY, Reason.NOT_INSPECTED,
    Reason.ANSWERS_MISSING, Reason.GRADE_TOO_FAR, Reason.LANE_ALREADY, Reason.PLACED_ALREADY)


@pytest.mark.parametrize("reason", REFUSED_BY_THE_BASE, ids=lambda reason: reason.value)
def test_what_the_bench_never_asks_is_refused_by_the_base_as_well(triage: ReturnsTable, reason: Reason) -> None:
    """A bench of another version may ask it: the base has the same rules, and the bench has words for each."""
    kind, fields = _asking(triage, reason)
    answer = triage.goods.triage.do(kind, **fields)
    assert answer["reason"] == reason.value
    assert "{" not in str(refused(reason, answer).sentence)


def _asking(triage: ReturnsTable, reason: Reason) -> tuple[str, dict[str, Any]]:
    """What provokes it, asked past the bench."""
    if reason is Reason.RETURN_EMPTY:
        triage.scan(triage.goods.announce(sent=triage.goods.ship()).number)
        return "close_return", {"return": triage.parcel.id}
    triage.arrived()
    item, parcel = triage.item, triage.parcel
    answers = [{"code": row.code, "answer": row.good} for row in rows_of(item)]
    inspection = {"item": item.id, "set": item.question_set, "answers": answers, "photos": ["a" * 64]}
    match reason:
        case Reason.RETURN_OPEN:
            return "close_return", {"return": parcel.id}
        case Reason.ANSWERS_MISSING:
            return "inspect_item", {**inspection, "answers": answers[1:]}
        case Reason.GRADE_TOO_FAR:
            return "inspect_item", {**inspection, "grade": "E", "deviation": "far"}
        case Reason.NOT_INSPECTED:
            return "place_item", {"item": item.id, "tote": "TOTE:SCRAP"}
    return _asking_later(triage, reason, inspection)


def _asking_later(triage: ReturnsTable, reason: Reason, inspection: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Once it has a plate, or lies in its tote."""
    item, parcel = triage.item, triage.parcel
    triage.good()
    if reason is Reason.INSPECTED_ALREADY:
        return "inspect_item", inspection
    if reason is Reason.LANE_ALREADY:
        return "change_lane", {"item": item.id, "lane": "QUARANTINE", "reason": "again"}
    triage.to_its_tote("QUARANTINE")
    if reason is Reason.PLACED_ALREADY:
        return "place_item", {"item": item.id, "tote": "TOTE:QUARANTINE"}
    triage.press(Action.CLOSE)
    return "undo_return", {"return": parcel.id}


def test_two_people_are_asked_for_by_the_base_itself(triage: ReturnsTable) -> None:
    triage.scan(triage.goods.announce(sent=triage.goods.ship()).number)
    triage.scan(triage.goods.ship().serial)
    triage.good()
    answer = triage.goods.triage.do("change_lane", item=triage.item.id, lane="SELLABLE", reason="alone")
    assert answer["reason"] == Reason.TWO_PEOPLE.value


def test_several_units_in_one_parcel_and_what_is_missing_is_asked(triage: ReturnsTable) -> None:
    sent = triage.goods.ship(triage.world.console, triage.world.console)
    rma = triage.goods.announce(triage.world.console, sent=sent, quantity=3)
    triage.scan(rma.number)
    for serial in sent.serials:
        triage.scan(serial)
        triage.good()
        triage.to_its_tote("QUARANTINE")
    asked = triage.press(Action.CLOSE)
    assert asked.question is not None
    assert triage.press(Action.CONFIRM).kind is Kind.RETURN_CLOSED


def test_another_unit_before_the_first_is_looked_at(triage: ReturnsTable) -> None:
    sent = triage.goods.ship(triage.world.console, triage.world.console)
    rma = triage.goods.announce(triage.world.console, sent=sent, quantity=2)
    triage.scan(rma.number)
    triage.scan(sent.serials[0])
    asked = triage.scan(sent.serials[1])
    assert asked.question is not None
    triage.bench.choose("another")
    assert triage.item.serial == sent.serials[1]
    triage.scan(sent.serials[0])
    assert triage.item.serial == sent.serials[0]
    for _ in range(2):
        triage.good()
        triage.to_its_tote("QUARANTINE")
    assert triage.parcel.item is None


def test_keys_that_mean_nothing_yet_say_what_to_do(triage: ReturnsTable) -> None:
    assert triage.press(Action.CLOSE).reason is Reason.NOT_NOW
    triage.bench.clear()
    sent = triage.arrived()
    for action in (Action.CLOSE, Action.LANE, Action.REPRINT, Action.SIGN_OFF, Action.EMPTY):
        assert triage.press(action).reason is Reason.NOT_NOW
        triage.bench.clear()
    assert triage.state_of(sent.serial) == "returned"


def test_a_product_code_is_no_serial(triage: ReturnsTable) -> None:
    triage.scan(triage.goods.announce(sent=triage.goods.ship()).number)
    assert triage.scan(triage.world.console.gtin.lstrip("0"), aim="]E0").reason is Reason.GTIN_FOR_SERIAL


def test_the_parcels_own_label_once_more_changes_nothing(triage: ReturnsTable) -> None:
    sent = triage.goods.ship()
    rma = triage.goods.announce(sent=sent)
    triage.scan(rma.number)
    told = triage.scan(rma.number)
    assert (told.kind, str(told.word), told.tone) == (Kind.TOLD, "THIS PARCEL", Tone.NEUTRAL)
    triage.scan(sent.serial)
    assert str(triage.scan(rma.number).word) == "THIS PARCEL"    # and no question what it is
    triage.good()
    assert str(triage.scan(rma.number).word) == "THIS PARCEL"    # it is not taken for the plate
    triage.to_its_tote("QUARANTINE")
    assert str(triage.scan(rma.number).word) == "THIS PARCEL"
    assert triage.world.value("SELECT count(*) FROM return_parcel") == 1


def test_what_lies_in_its_tote_and_is_read_again_closes_nothing(triage: ReturnsTable) -> None:
    triage.lane_always("SELLABLE")
    sent = triage.arrived()
    triage.good()
    plate = triage.plate_on_paper()
    triage.to_its_tote("SELLABLE")
    for code in (sent.serial, plate):
        told = triage.scan(code)
        assert (str(told.word), told.tone) == ("IN ITS TOTE", Tone.NEUTRAL)
    assert triage.world.value("SELECT state FROM return_parcel") == "open"
    told = triage.press(Action.UNDO)    # the tote is still the last step
    assert str(told.sentence) == "Scan its tote again."
    assert triage.scan("TOTE:SELLABLE", aim="]C0").kind is Kind.PLACED


def test_a_plate_that_was_torn_up_is_no_serial(triage: ReturnsTable) -> None:
    triage.arrived()
    triage.good()
    torn = triage.plate_on_paper()
    triage.press(Action.UNDO)
    triage.scan(torn, aim="]d1")
    told = triage.bench.choose("another")
    assert told.reason is Reason.NOT_A_SERIAL
    assert torn in str(told.sentence)
    assert triage.world.value("SELECT count(*) FROM unit WHERE serial = %s", torn) == 0


def test_a_plate_read_twice_and_f2_pressed_twice_say_what_is_next(triage: ReturnsTable) -> None:
    triage.arrived()
    triage.good()
    assert "Scan the plate" in str(triage.press(Action.CONFIRM).sentence)
    triage.bench.clear()
    plate = triage.plate_on_paper()
    triage.scan(plate, aim="]d1")
    again = triage.scan(plate, aim="]d1")
    assert (str(again.word), again.tone) == ("PLATE IS ON IT", Tone.NEUTRAL)
    assert "Scan the tote" in str(triage.press(Action.CONFIRM).sentence)


def test_a_parcel_opened_by_mistake_is_taken_back(triage: ReturnsTable) -> None:
    rma = triage.goods.announce(sent=triage.goods.ship())
    triage.scan(rma.number)
    assert triage.bench.screen.prompt is not None
    assert Action.UNDO in triage.bench.screen.prompt.actions
    told = triage.press(Action.UNDO)
    assert (told.kind, str(told.word)) == (Kind.RETURN_UNDONE, "NOT OPENED")
    assert rma.number in str(told.sentence)
    assert triage.world.value("SELECT state FROM rma WHERE id = %s", rma.id) == "announced"
    other = triage.goods.ship()
    assert str(triage.scan(other.serial).word) == "SAME UNIT"    # the bench is free for the next


def test_the_label_of_a_closed_announcement_says_when_it_was_closed(triage: ReturnsTable) -> None:
    triage.lane_always("SELLABLE")
    triage.arrived()
    label = triage.parcel.label
    triage.good()
    triage.to_its_tote("SELLABLE")
    assert triage.press(Action.CLOSE).kind is Kind.RETURN_CLOSED
    told = triage.scan(label)
    assert "This announcement was closed on" in facts(triage.bench.says)
    assert str(told.word) == "RETURN"
    assert str(triage.press(Action.UNDO).word) == "NOT OPENED"
    assert triage.world.value("SELECT state FROM rma") == "closed"


def test_f3_is_called_leave_where_answers_have_numbers(triage: ReturnsTable) -> None:
    triage.arrived()
    assert str(dict(triage.bench.screen.prompt.called)[Action.CONFIRM]) == "Rest good"
    triage.press(Action.CONFIRM)
    assert str(dict(triage.bench.screen.prompt.called)[Action.DECLINE]) == "Leave"
