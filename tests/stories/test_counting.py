"""The counting bench, as the counter tells it."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from uuid_utils.compat import uuid7

from station.commands import Action
from station.epc import sgtin_96
from station.models.ledger import verify
from station.verdicts import Kind, Reason, Tone, Verdict
from tests.conftest import Database
from tests.models.ledger_world import Bench, World
from tests.stories.bench_at_work import BenchAtWork, bench_at_work
from tests.stories.counting_table import CountingTable


def facts(verdict: Verdict) -> list[str]:
    return [str(fact) for fact in verdict.facts]


def test_a_place_is_counted_counted_again_and_approved(counters: CountingTable, database: Database) -> None:
    """The whole way: three people, one place, one unit that is not there."""
    here = [counters.dock.receive(counters.world.console)[1] for _ in range(3)]
    counters.plan()
    assert counters.bench.scan(counters.first.badge).kind is Kind.SIGNED_ON
    begun = counters.bench.scan("A-1")
    assert (begun.kind, begun.tone) == (Kind.COUNT_BEGUN, Tone.ACCEPTED)
    assert [str(counters.bench.scan(serial).word) for serial in here[:2]] == ["COUNTED", "COUNTED"]
    assert counters.task.big == "2"
    ended = counters.bench.press(Action.CLOSE)
    assert str(ended.word) == "COUNT AGAIN"
    assert counters.bench.scan("A-1").reason is Reason.SAME_PERSON
    counters.bench.clear()
    again = counters.count(counters.second, *here[:2])
    assert str(again.word) == "DIFFERENCES"
    assert "Found 2 of 3." in facts(again)
    assert "Missing 1, misplaced 0, unknown 0." in facts(again)
    assert [row.serials for row in counters.task.rows] == [(here[2],)]
    counters.bench.scan(counters.world.supervisor.badge)
    assert counters.bench.scan("A-1").kind is Kind.COUNT_SHOWN
    booked = counters.bench.press(Action.CONFIRM)
    assert booked.kind is Kind.COUNT_BOOKED
    assert facts(booked) == ["Missing by the book now: 1.", "Cases opened: 1."]
    assert counters.world.value("SELECT state FROM unit WHERE serial = %s", here[2]) == "missing"
    assert counters.bench.screen.today == 2
    assert verify(database.owner_url).broken == 0


def test_a_place_that_is_as_the_book_has_it_is_done_at_once(counters: CountingTable) -> None:
    here = [counters.dock.receive(counters.world.console)[1] for _ in range(2)]
    counters.plan()
    ended = counters.count(counters.first, *here)
    assert (str(ended.word), ended.tone) == ("AS IN THE BOOK", Tone.COMPLETE)
    assert any("100" in fact for fact in facts(ended))


def test_no_verdict_of_a_count_says_what_the_book_expects(counters: CountingTable) -> None:
    """Blind: fails when a stray, an unknown and an expected unit are answered in different words."""
    _, here = counters.dock.receive(counters.world.console)
    stray, elsewhere = counters.dock.receive(counters.world.console)
    other = uuid7()
    counters.world.insert("location", id=other, code="B-2", kind="bin")
    counters.dock.do("store", client=counters.world.client, unit=stray, location=other)
    counters.plan()
    counters.bench.scan(counters.first.badge)
    counters.bench.scan("A-1")
    told = [counters.bench.scan(serial) for serial in (here, elsewhere, "NOBODY-7")]
    assert {(str(v.word), str(v.sentence), v.tone, v.thing) for v in told} == {
        ("COUNTED", "Scan the next one.", Tone.ACCEPTED, None)}
    assert [facts(verdict) for verdict in told] == [[f"Counted here: {n}."] for n in (1, 2, 3)]


def test_what_was_counted_before_is_told_and_counted_once(counters: CountingTable) -> None:
    counters.plan()
    counters.bench.scan(counters.first.badge)
    counters.bench.scan("A-1")
    counters.bench.scan("X-1")
    again = counters.bench.scan("X-1")
    assert (str(again.word), again.tone) == ("COUNTED BEFORE", Tone.ATTENTION)
    assert counters.task.big == "1"


def test_nothing_at_all_at_a_place_has_to_be_said_twice(counters: CountingTable) -> None:
    counters.plan()
    counters.bench.scan(counters.first.badge)
    counters.bench.scan("A-1")
    assert counters.bench.press(Action.CLOSE).kind is Kind.ASKED
    assert counters.bench.press(Action.DECLINE).kind is Kind.TOLD
    assert counters.bench.press(Action.CLOSE).kind is Kind.ASKED
    assert str(counters.bench.press(Action.CONFIRM).word) == "AS IN THE BOOK"


def test_goods_without_serials_are_scanned_once_and_typed(counters: CountingTable) -> None:
    counters.plan()
    counters.bench.scan(counters.first.badge)
    counters.bench.scan("A-1")
    assert counters.bench.press(Action.QUANTITY).reason is Reason.NOT_NOW
    counters.bench.clear()
    counters.bench.scan(counters.world.cable.gtin, aim="]E0")
    counters.bench.press(Action.QUANTITY)
    assert counters.bench.screen.field is not None
    assert facts(counters.bench.type("quantity", "29")) == ["Cable: 30"]
    assert counters.bench.screen.field is None
    counters.bench.press(Action.QUANTITY)
    assert counters.bench.type("quantity", "many").reason is Reason.NOT_NOW


def test_a_product_code_of_serial_numbered_goods_is_refused(counters: CountingTable) -> None:
    counters.plan()
    counters.bench.scan(counters.first.badge)
    counters.bench.scan("A-1")
    assert counters.bench.scan(counters.world.console.gtin, aim="]E0").reason is Reason.GTIN_FOR_SERIAL


def test_two_brands_with_one_serial_are_asked_about(counters: CountingTable) -> None:
    theirs = counters.world.sku("RADIO", client=counters.world.stranger)
    for sku in (counters.world.console, theirs):
        counters.dock.receive(sku, "TWIN-1")
    counters.plan()
    counters.bench.scan(counters.first.badge)
    counters.bench.scan("A-1")
    asked = counters.bench.scan("TWIN-1")
    assert asked.question is not None
    assert len(asked.question.choices) == 2
    for choice in asked.question.choices:
        counters.bench.choose(choice.value)
        counters.bench.scan("TWIN-1")
    assert counters.task.big == "2"


def test_a_place_is_left_with_a_reason_and_is_free(counters: CountingTable) -> None:
    _, serial = counters.dock.receive(counters.world.console)
    counters.plan()
    counters.bench.scan(counters.first.badge)
    counters.bench.scan("A-1")
    counters.bench.scan(serial)
    assert counters.bench.press(Action.SIGN_OFF).reason is Reason.NOT_NOW
    counters.bench.clear()
    counters.bench.press(Action.LEAVE)
    left = counters.bench.type("why", "Goods have to be moved now")
    assert left.kind is Kind.COUNT_LEFT
    assert counters.bench.screen.task is None
    assert counters.world.value("SELECT count(*) FROM place_lock") == 0


def test_the_last_one_is_taken_back(counters: CountingTable) -> None:
    counters.plan()
    counters.bench.scan(counters.first.badge)
    counters.bench.scan("A-1")
    counters.bench.scan("X-1")
    assert counters.bench.press(Action.UNDO).kind is Kind.TAKEN_BACK
    assert counters.task.big == "0"
    assert counters.bench.press(Action.UNDO).reason is Reason.NOTHING_TO_UNDO


def test_a_supervisor_has_a_count_done_again(counters: CountingTable) -> None:
    counters.dock.receive(counters.world.console)
    counters.plan()
    counters.count(counters.first)
    counters.count(counters.second)
    counters.bench.scan(counters.world.supervisor.badge)
    counters.bench.scan("A-1")
    assert counters.bench.press(Action.DECLINE).kind is Kind.COUNT_LEFT
    assert counters.world.value("SELECT state FROM unit") == "stored"


def test_a_photo_taken_at_the_place_goes_into_its_cases(counters: CountingTable) -> None:
    counters.dock.receive(counters.world.console)
    counters.plan()
    counters.bench.scan(counters.first.badge)
    counters.bench.scan("A-1")
    assert str(counters.bench.press(Action.PHOTO).word) == "PHOTO TAKEN"
    counters.bench.press(Action.CLOSE)
    counters.bench.press(Action.CONFIRM)
    counters.count(counters.second)
    counters.bench.scan(counters.world.supervisor.badge)
    counters.bench.scan("A-1")
    counters.bench.press(Action.CONFIRM)
    assert counters.world.value("SELECT photos FROM exception_queue") == [f"{1:064x}"]


def test_tags_of_a_reader_make_the_same_four_sets(counters: CountingTable) -> None:
    """Ten units with tags, two of them not there, one stray tag; heard in bulk, confirmed by a second person."""
    gtin = counters.world.console.gtin
    for serial in range(10):
        counters.dock.receive(counters.world.console, str(1000 + serial))
    counters.plan()
    tags = [sgtin_96(gtin, 1000 + serial) for serial in range(8)] + ["E28011606000020612345678"]
    for who in (counters.first, counters.second):
        counters.bench.scan(who.badge)
        counters.bench.scan("A-1")
        heard = counters.hear(*tags)
        assert (str(heard.word), facts(heard)[0]) == ("TAGS HEARD", "9 new of 9 tags.")
        counters.hear(*tags)
        ended = counters.bench.press(Action.CLOSE)
    assert "Found 8 of 10." in facts(ended)
    assert "Missing 2, misplaced 0, unknown 1." in facts(ended)


def test_tags_are_refused_where_no_place_is_counted(counters: CountingTable) -> None:
    counters.bench.scan(counters.first.badge)
    assert counters.hear("E28011606000020612345678").reason is Reason.NOT_COUNTING


@pytest.mark.parametrize(("text", "aim", "reason"), [
    ("LOC:B-2", "]C0", Reason.NOT_NOW), ("340123450000000017", "]C1", Reason.UNREADABLE),
    ("https://example.com/a", "]Q1", Reason.NOT_A_SERIAL), ("CMD:CLOSE:FORGED", "]C0", Reason.FORGED_COMMAND),
])
def test_what_is_no_unit_is_never_counted(counters: CountingTable, text: str, aim: str, reason: Reason) -> None:
    counters.plan()
    counters.bench.scan(counters.first.badge)
    counters.bench.scan("A-1")
    assert counters.bench.scan(text, aim=aim).reason is reason
    assert counters.world.value("SELECT count(*) FROM count_scan") == 0


def test_a_count_on_real_devices_by_scanner_and_rfid_reader(
    qtbot: QtBot, tmp_path: Path, database: Database, world: World, dock: Bench,
) -> None:
    """A pty scanner and a reader on the network: eight units by their tags, the ninth by hand, the tenth is gone."""
    for serial in range(10):
        dock.receive(world.console, str(2000 + serial))
    counter, second = world.person("counter"), world.person("counter")
    with socket.create_server(("127.0.0.1", 0)) as gate:
        reader = f'[[scanners]]\nname = "gate"\naddress = "rfid+tcp://127.0.0.1:{gate.getsockname()[1]}"\n'
        with bench_at_work(qtbot, tmp_path, database.bench_url, name="COUNT-1", settings=reader) as bench:
            bench.scan(world.supervisor.badge)
            bench.scan("A-1")
            bench.press(Action.LEAVE)
            assert bench.type("why", "End of the shift").kind is Kind.COUNT_LEFT
            for who in (counter, second):
                bench.scan(who.badge)
                assert bench.scan("A-1").kind is Kind.COUNT_BEGUN
                _pass_the_reader(bench, gate, [sgtin_96(world.console.gtin, 2000 + serial) for serial in range(8)])
                assert str(bench.scan("2008").word) == "COUNTED"
                ended = bench.press(Action.CLOSE)
            assert ended is not None
            assert "Found 9 of 10." in facts(ended)


def _pass_the_reader(bench: BenchAtWork, gate: socket.socket, tags: list[str]) -> None:
    """Its line is open while its trigger is pulled, and it hears every tag three times."""
    line, _ = gate.accept()
    with line:
        bench.until(lambda: all(device.health.value == "ready" for device in bench.station.bench.screen().devices))
        line.sendall("".join(f"{tag}\r\n" for tag in tags).encode() * 3)
        bench.until(lambda: str(bench.says.word) == "TAGS HEARD" and bench.station.bench.idle)
