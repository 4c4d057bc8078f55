"""Afterwards: a unit of a lane is worked on at the returns bench, by scans and keys alone."""

from __future__ import annotations

import json

import pytest
from uuid_utils.compat import uuid7

from station.cli import run
from station.commands import Action
from station.jobs_repair import Work
from station.labels.pdf import images_of, text_of
from station.models.ledger import verify
from station.verdicts import Kind, Reason, Tone, Verdict
from tests.conftest import Database
from tests.labels.reading import contents
from tests.stories.packing_table import facts
from tests.stories.returns_table import ReturnsTable

SHELF = "LOC:R-1"


@pytest.fixture
def repairs(triage: ReturnsTable) -> ReturnsTable:
    triage.world.insert("location", id=uuid7(), code=SHELF, kind="bin")
    return triage


def work(table: ReturnsTable) -> Work:
    found = getattr(table.bench.bench.mode, "work", None)
    assert isinstance(found, Work)
    return found


def into(table: ReturnsTable, lane: str) -> str:
    """A unit that came back and lies in this lane, its parcel closed, and taken in hand again: its serial."""
    table.lane_always(lane)
    sent = table.arrived()
    to_lane(table, lane)
    assert table.scan(sent.serial).kind is Kind.WORK_IN_HAND
    return sent.serial


def to_lane(table: ReturnsTable, lane: str) -> None:
    table.good()
    assert table.to_its_tote(lane).kind is Kind.PLACED
    assert table.press(Action.CLOSE).kind is Kind.RETURN_CLOSED


def paper(table: ReturnsTable) -> str:
    """The text of the newest paper, and what a scanner reads on it."""
    table.bench.quiet()
    data = table.bench.sheets.printed[-1][1]
    codes = " ".join(text for _, text in contents(images_of(data, dots_per_mm=8)[0]))
    return " ".join(" ".join(text_of(data)).split()) + " " + codes


def repaired(table: ReturnsTable, note: str = "New screen") -> Verdict:
    table.press(Action.CONFIRM)
    return table.bench.type("note", note)


def wiped(table: ReturnsTable, result: int = 1) -> Verdict:
    table.press(Action.WIPE)
    table.digit(2)
    table.bench.type("tool", "Eraser 4.2")
    return table.digit(result)


def checked(table: ReturnsTable, result: int) -> Verdict:
    table.press(Action.TEST)
    table.bench.type("test", "Battery")
    return table.digit(result)


def graded(table: ReturnsTable, number: int) -> Verdict:
    table.press(Action.GRADE)
    return table.digit(number)


def relabelled(table: ReturnsTable, serial: str) -> Verdict:
    table.press(Action.RELABEL)
    table.scan(serial)
    return table.scan(serial)    # the label that is on it now


def test_it_ships_returns_is_repaired_relabelled_ships_and_returns_again(
    repairs: ReturnsTable, database: Database, capsys: pytest.CaptureFixture[str],
) -> None:
    old = into(repairs, "REFURBISHABLE")
    unit = repairs.world.value("SELECT id FROM unit WHERE serial = %s", old)
    assert str(repaired(repairs).word) == "REPAIRED"
    assert wiped(repairs).kind is Kind.WORKED
    assert checked(repairs, 1).tone is Tone.ACCEPTED
    assert graded(repairs, 2).kind is Kind.WORKED
    assert str(relabelled(repairs, "REFURB-77").word) == "LABEL IS ON IT"
    told = repairs.scan(SHELF)
    assert (told.kind, str(told.word)) == (Kind.WORK_OVER, "IN STOCK")
    order = repairs.world.order((repairs.world.console, 1))
    box = repairs.goods.packing.take(order)
    assert repairs.goods.packing.pack(box, "REFURB-77", sku=repairs.world.console.id)["outcome"] == "recorded"
    assert repairs.goods.packing.send(box)["outcome"] == "recorded"
    repairs.scan(order.number)
    again = repairs.scan(old)    # the customer reads the old serial off the box
    assert str(again.word) == "SAME UNIT"
    assert "Under warranty" in facts(again)
    assert repairs.goods.kinds(unit)[-9:] == [
        "repair", "certify", "certify", "grade", "relabel", "restock", "pack", "ship", "return"]
    stories = []
    for serial in (old, "REFURB-77"):
        assert run(["trace", serial, "--json", "--url", database.audit_url]) == 0
        stories.append(json.loads(capsys.readouterr().out))
    first, second = stories
    assert first["events"] == second["events"]
    assert [one["kind"] for one in first["events"]] == repairs.goods.kinds(unit)
    assert {"type": "old_serial", "value": old}.items() <= first["aliases"][0].items()
    assert first["unit"]["serial"] == "REFURB-77"
    assert first["chain"]["whole"]
    assert first["unit"]["warranty"]["value"] == "under"
    assert not verify(database.owner_url).faults


def test_a_wipe_certificate_says_what_was_done_to_which_unit(repairs: ReturnsTable) -> None:
    serial = into(repairs, "REFURBISHABLE")
    told = wiped(repairs)
    number = repairs.world.value("SELECT number FROM certificate")
    assert number in facts(told)
    said = paper(repairs)
    for fact in ("Certificate of data erasure", number, serial, "CONSOLE", "Overwritten and read back", "Eraser 4.2",
                 "Passed"):
        assert fact in said
    assert said.rstrip().endswith(number)


def test_a_failed_wipe_certifies_nothing_and_keeps_the_grade_down(repairs: ReturnsTable) -> None:
    into(repairs, "REFURBISHABLE")
    repaired(repairs)
    assert str(wiped(repairs, 2).word) == "IT FAILED"
    assert repairs.world.value("SELECT count(*) FROM certificate") == 0
    assert graded(repairs, 1).reason is Reason.WIPE_FIRST
    repairs.bench.clear()
    assert graded(repairs, 3).kind is Kind.WORKED


def test_a_part_comes_out_and_another_goes_in(repairs: ReturnsTable) -> None:
    into(repairs, "REFURBISHABLE")
    screen = repairs.world.sku("SCREEN")
    stock = repairs.goods.packing.receive(screen)[1]
    asked = repairs.scan("OLD-SCREEN-1")
    assert asked.question is not None
    repairs.digit(3)    # it came out: scrap it
    told = repairs.bench.choose(str(screen.id))
    assert str(told.word) == "PART IS OUT"
    repairs.scan(stock)
    assert str(repairs.digit(1).word) == "PART IS IN"
    assert [part.serial for part in work(repairs).parts] == [stock]
    repairs.scan(stock)
    assert str(repairs.digit(1).word) == "PART IS OUT"    # what is inside can only come out
    repairs.press(Action.UNDO)
    assert [part.serial for part in work(repairs).parts] == [stock]
    repairs.press(Action.RELEASE)
    assert repairs.scan("OLD-SCREEN-1").kind is Kind.WORK_IN_HAND
    assert work(repairs).lane == "SCRAP"


def test_a_unit_for_parts_gives_birth_to_units_with_labels(repairs: ReturnsTable) -> None:
    into(repairs, "PARTS_ONLY")
    board = repairs.world.sku("BOARD")
    asked = repairs.scan("BOARD-1")
    assert asked.question is not None
    assert str(repairs.bench.choose(str(board.id)).word) == "PART IS OUT"
    repairs.press(Action.NO_SERIAL)
    repairs.bench.choose(str(board.id))
    house = repairs.world.value("SELECT serial FROM unit WHERE serial LIKE 'HS%%'")
    assert house in paper(repairs)
    assert repairs.state_of("BOARD-1") == "received"
    assert work(repairs).state == "parted_out"
    repairs.press(Action.CONFIRM)
    repairs.digit(2)
    assert str(repairs.scan(repairs.world.supervisor.badge).word) == "SCRAPPED"
    assert "Certificate of destruction" in paper(repairs)


def test_scrapping_takes_two_people_and_can_be_taken_back(repairs: ReturnsTable) -> None:
    serial = into(repairs, "SCRAP")
    repairs.press(Action.CONFIRM)
    repairs.digit(1)
    assert repairs.scan(repairs.inspector.badge).reason is Reason.SAME_PERSON
    repairs.bench.clear()
    told = repairs.scan(repairs.world.supervisor.badge)
    assert (told.kind, str(told.word)) == (Kind.WORK_OVER, "SCRAPPED")
    said = paper(repairs)
    for fact in ("Certificate of destruction", "Shredded", serial):
        assert fact in said
    assert repairs.state_of(serial) == "scrapped"
    told = repairs.press(Action.UNDO)
    assert "second person" in str(told.sentence)
    assert repairs.scan("ANYTHING").reason is Reason.NOT_NOW
    repairs.bench.clear()
    repairs.press(Action.DECLINE)
    repairs.press(Action.UNDO)
    assert repairs.scan(repairs.inspector.badge).reason is Reason.SAME_PERSON
    repairs.bench.clear()
    repairs.press(Action.UNDO)
    assert str(repairs.scan(repairs.world.supervisor.badge).word) == "TAKEN BACK"
    assert repairs.state_of(serial) == "in_lane"


def test_units_go_back_to_a_vendor_by_serial(repairs: ReturnsTable) -> None:
    first = into(repairs, "RETURN_TO_VENDOR")
    asked = repairs.press(Action.CONFIRM)
    assert asked.question is not None
    repairs.digit(1)
    told = repairs.bench.type("vendor", "Screens Ltd")
    assert (told.kind, str(told.word)) == (Kind.VENDOR_LIST, "ON THE LIST")
    number = repairs.world.value("SELECT number FROM vendor_return")
    repairs.press(Action.RELEASE)
    second = into(repairs, "RETURN_TO_VENDOR")
    repairs.press(Action.RELEASE)
    assert repairs.scan(number).kind is Kind.VENDOR_LIST
    assert repairs.scan(second).kind is Kind.VENDOR_LIST    # onto the list that is in hand
    repairs.press(Action.CLOSE)
    repairs.bench.type("carrier", "Post")
    told = repairs.scan("TRACK-1")
    assert (str(told.word), told.tone) == ("SENT BACK", Tone.COMPLETE)
    said = paper(repairs)
    for fact in (number, "Screens Ltd", first, second, "TRACK-1"):
        assert fact in said
    assert repairs.state_of(first) == repairs.state_of(second) == "sent_to_vendor"
    assert str(repairs.press(Action.UNDO).word) == "TAKEN BACK"
    assert repairs.state_of(first) == "in_lane"


def test_what_is_back_from_the_vendor_is_told_as_that_and_goes_on(repairs: ReturnsTable) -> None:
    serial = into(repairs, "RETURN_TO_VENDOR")
    repairs.press(Action.CONFIRM)
    repairs.digit(1)
    repairs.bench.type("vendor", "Screens Ltd")
    number = repairs.world.value("SELECT number FROM vendor_return")
    repairs.press(Action.CLOSE)
    repairs.bench.type("carrier", "Post")
    repairs.scan("TRACK-1")
    repairs.press(Action.RELEASE)
    told = repairs.scan(serial)
    assert (str(told.word), told.tone) == ("FROM VENDOR", Tone.ACCEPTED)
    assert "Sent to Screens Ltd" in facts(told)
    assert number in facts(told)
    repairs.lane_always("REFURBISHABLE")
    assert str(repairs.good().word) == "REFURBISHABLE"


def test_quarantine_is_told_and_nothing_else(repairs: ReturnsTable) -> None:
    repairs.lane_always("QUARANTINE")
    sent = repairs.arrived()
    to_lane(repairs, "QUARANTINE")
    told = repairs.scan(sent.serial)
    assert (told.kind, str(told.word)) == (Kind.TOLD, "IN ITS LANE")
    assert "QUARANTINE" in facts(told)


def test_sellable_is_stock_again_with_one_scan(repairs: ReturnsTable) -> None:
    serial = into(repairs, "SELLABLE")
    assert repairs.scan(SHELF).kind is Kind.WORK_OVER
    assert repairs.state_of(serial) == "stored"
    assert str(repairs.press(Action.UNDO).word) == "TAKEN BACK"
    assert repairs.scan("TOTE:SELLABLE").kind is Kind.WORK_OVER
    assert repairs.state_of(serial) == "in_lane"


def test_a_new_serial_has_to_look_like_one_of_its_kind(repairs: ReturnsTable) -> None:
    profile = json.dumps({"name": "rf", "patterns": ["RF[0-9]{4}"]})
    repairs.world.change("sku", repairs.world.console.id, profile=profile)
    into_profiled(repairs)
    repairs.press(Action.RELABEL)
    assert repairs.scan("NOT-ONE").reason is Reason.PROFILE
    repairs.bench.clear()
    assert str(repairs.scan("RF0001").word) == "NEW SERIAL"
    assert repairs.scan("RF0002").reason is Reason.WRONG_LABEL


def into_profiled(table: ReturnsTable) -> None:
    table.lane_always("REFURBISHABLE")
    sent = table.goods.ship(serials=("RF9999",))
    table.arrived(sent)
    to_lane(table, "REFURBISHABLE")
    assert table.scan(sent.serial).kind is Kind.WORK_IN_HAND
