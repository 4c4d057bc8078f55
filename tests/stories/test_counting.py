"""The counting bench, as the counter tells it."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from uuid_utils.compat import uuid7

from station.clock import new_id, now
from station.commands import Action
from station.epc import sgtin_96
from station.models.ledger import verify
from station.modes.sign_on import SignOnMode
from station.scans import Scan
from station.screens import Task
from station.verdicts import Kind, Reason, Tone, Verdict
from tests.conftest import Database
from tests.models.ledger_world import Bench, Person, World
from tests.stories.bare_bench import BareBench, bare_bench
from tests.stories.bench_at_work import BenchAtWork, bench_at_work


@dataclass(slots=True)
class CountingTable:
    """COUNT-1, where people come and go; the house around it."""

    world: World
    dock: Bench
    bench: BareBench
    first: Person
    second: Person

    def plan(self, *places: str) -> None:
        office = Bench(self.world, self.dock.connection.info.dsn + f" password={self.dock.connection.info.password}",
                       "OFFICE", self.world.supervisor)
        office.do("plan_count", what="place", scope={"places": places or ["A-1"]})
        office.leave()

    def count(self, who: Person, *serials: str, place: str = "A-1") -> Verdict:
        """This person signs on, scans the place, these serials, and F12."""
        self.bench.scan(who.badge)
        self.bench.scan(place)
        for serial in serials:
            self.bench.scan(serial)
        ended = self.bench.press(Action.CLOSE)
        return self.bench.press(Action.CONFIRM) if ended.kind is Kind.ASKED else ended

    @property
    def task(self) -> Task:
        assert self.bench.screen.task is not None
        return self.bench.screen.task

    def hear(self, *tags: str) -> Verdict:
        """An RFID reader's driver gives what it heard."""
        self.bench.bench.scanned(Scan(new_id(), "\n".join(tags).encode(), "gate", now(), bulk=True))
        self.bench.until(lambda: self.bench.bench.idle)
        return self.bench.says


@pytest.fixture
def table(world: World, dock: Bench, database: Database, tmp_path: Path) -> Iterator[CountingTable]:
    start = SignOnMode(station_mode="counting")
    with bare_bench(database.bench_url, tmp_path, name="COUNT-1", start=start) as bench:
        yield CountingTable(world, dock, bench, world.person("counter"), world.person("counter"))


def facts(verdict: Verdict) -> list[str]:
    return [str(fact) for fact in verdict.facts]


def test_a_place_is_counted_counted_again_and_approved(table: CountingTable, database: Database) -> None:
    """The whole way: three people, one place, one unit that is not there."""
    here = [table.dock.receive(table.world.console)[1] for _ in range(3)]
    table.plan()
    assert table.bench.scan(table.first.badge).kind is Kind.SIGNED_ON
    begun = table.bench.scan("A-1")
    assert (begun.kind, begun.tone) == (Kind.COUNT_BEGUN, Tone.ACCEPTED)
    assert [str(table.bench.scan(serial).word) for serial in here[:2]] == ["COUNTED", "COUNTED"]
    assert table.task.big == "2"
    ended = table.bench.press(Action.CLOSE)
    assert str(ended.word) == "COUNT AGAIN"
    assert table.bench.scan("A-1").reason is Reason.SAME_PERSON
    table.bench.clear()
    again = table.count(table.second, *here[:2])
    assert str(again.word) == "DIFFERENCES"
    assert "Found 2 of 3." in facts(again)
    assert "Missing 1, misplaced 0, unknown 0." in facts(again)
    assert [row.serials for row in table.task.rows] == [(here[2],)]
    table.bench.scan(table.world.supervisor.badge)
    assert table.bench.scan("A-1").kind is Kind.COUNT_SHOWN
    booked = table.bench.press(Action.CONFIRM)
    assert booked.kind is Kind.COUNT_BOOKED
    assert facts(booked) == ["Missing by the book now: 1.", "Cases opened: 1."]
    assert table.world.value("SELECT state FROM unit WHERE serial = %s", here[2]) == "missing"
    assert table.bench.screen.today == 2
    assert verify(database.owner_url).broken == 0


def test_a_place_that_is_as_the_book_has_it_is_done_at_once(table: CountingTable) -> None:
    here = [table.dock.receive(table.world.console)[1] for _ in range(2)]
    table.plan()
    ended = table.count(table.first, *here)
    assert (str(ended.word), ended.tone) == ("AS IN THE BOOK", Tone.COMPLETE)
    assert any("100" in fact for fact in facts(ended))


def test_no_verdict_of_a_count_says_what_the_book_expects(table: CountingTable) -> None:
    """Blind: fails when a stray, an unknown and an expected unit are answered in different words."""
    _, here = table.dock.receive(table.world.console)
    stray, elsewhere = table.dock.receive(table.world.console)
    other = uuid7()
    table.world.insert("location", id=other, code="B-2", kind="bin")
    table.dock.do("store", client=table.world.client, unit=stray, location=other)
    table.plan()
    table.bench.scan(table.first.badge)
    table.bench.scan("A-1")
    told = [table.bench.scan(serial) for serial in (here, elsewhere, "NOBODY-7")]
    assert {(str(v.word), str(v.sentence), v.tone, v.thing) for v in told} == {
        ("COUNTED", "Scan the next one.", Tone.ACCEPTED, None)}
    assert [facts(verdict) for verdict in told] == [[f"Counted here: {n}."] for n in (1, 2, 3)]


def test_what_was_counted_before_is_told_and_counted_once(table: CountingTable) -> None:
    table.plan()
    table.bench.scan(table.first.badge)
    table.bench.scan("A-1")
    table.bench.scan("X-1")
    again = table.bench.scan("X-1")
    assert (str(again.word), again.tone) == ("COUNTED BEFORE", Tone.ATTENTION)
    assert table.task.big == "1"


def test_nothing_at_all_at_a_place_has_to_be_said_twice(table: CountingTable) -> None:
    table.plan()
    table.bench.scan(table.first.badge)
    table.bench.scan("A-1")
    assert table.bench.press(Action.CLOSE).kind is Kind.ASKED
    assert table.bench.press(Action.DECLINE).kind is Kind.TOLD
    assert table.bench.press(Action.CLOSE).kind is Kind.ASKED
    assert str(table.bench.press(Action.CONFIRM).word) == "AS IN THE BOOK"


def test_goods_without_serials_are_scanned_once_and_typed(table: CountingTable) -> None:
    table.plan()
    table.bench.scan(table.first.badge)
    table.bench.scan("A-1")
    assert table.bench.press(Action.QUANTITY).reason is Reason.NOT_NOW
    table.bench.clear()
    table.bench.scan(table.world.cable.gtin, aim="]E0")
    table.bench.press(Action.QUANTITY)
    assert table.bench.screen.field is not None
    assert facts(table.bench.type("quantity", "29")) == ["Cable: 30"]
    assert table.bench.screen.field is None
    table.bench.press(Action.QUANTITY)
    assert table.bench.type("quantity", "many").reason is Reason.NOT_NOW


def test_a_product_code_of_serial_numbered_goods_is_refused(table: CountingTable) -> None:
    table.plan()
    table.bench.scan(table.first.badge)
    table.bench.scan("A-1")
    assert table.bench.scan(table.world.console.gtin, aim="]E0").reason is Reason.GTIN_FOR_SERIAL


def test_two_brands_with_one_serial_are_asked_about(table: CountingTable) -> None:
    theirs = table.world.sku("RADIO", client=table.world.stranger)
    for sku in (table.world.console, theirs):
        table.dock.receive(sku, "TWIN-1")
    table.plan()
    table.bench.scan(table.first.badge)
    table.bench.scan("A-1")
    asked = table.bench.scan("TWIN-1")
    assert asked.question is not None
    assert len(asked.question.choices) == 2
    for choice in asked.question.choices:
        table.bench.choose(choice.value)
        table.bench.scan("TWIN-1")
    assert table.task.big == "2"


def test_a_place_is_left_with_a_reason_and_is_free(table: CountingTable) -> None:
    _, serial = table.dock.receive(table.world.console)
    table.plan()
    table.bench.scan(table.first.badge)
    table.bench.scan("A-1")
    table.bench.scan(serial)
    assert table.bench.press(Action.SIGN_OFF).reason is Reason.NOT_NOW
    table.bench.clear()
    table.bench.press(Action.LEAVE)
    left = table.bench.type("why", "Goods have to be moved now")
    assert left.kind is Kind.COUNT_LEFT
    assert table.bench.screen.task is None
    assert table.world.value("SELECT count(*) FROM place_lock") == 0


def test_the_last_one_is_taken_back(table: CountingTable) -> None:
    table.plan()
    table.bench.scan(table.first.badge)
    table.bench.scan("A-1")
    table.bench.scan("X-1")
    assert table.bench.press(Action.UNDO).kind is Kind.TAKEN_BACK
    assert table.task.big == "0"
    assert table.bench.press(Action.UNDO).reason is Reason.NOTHING_TO_UNDO


def test_a_supervisor_has_a_count_done_again(table: CountingTable) -> None:
    table.dock.receive(table.world.console)
    table.plan()
    table.count(table.first)
    table.count(table.second)
    table.bench.scan(table.world.supervisor.badge)
    table.bench.scan("A-1")
    assert table.bench.press(Action.DECLINE).kind is Kind.COUNT_LEFT
    assert table.world.value("SELECT state FROM unit") == "stored"


def test_a_photo_taken_at_the_place_goes_into_its_cases(table: CountingTable) -> None:
    table.dock.receive(table.world.console)
    table.plan()
    table.bench.scan(table.first.badge)
    table.bench.scan("A-1")
    assert str(table.bench.press(Action.PHOTO).word) == "PHOTO TAKEN"
    table.bench.press(Action.CLOSE)
    table.bench.press(Action.CONFIRM)
    table.count(table.second)
    table.bench.scan(table.world.supervisor.badge)
    table.bench.scan("A-1")
    table.bench.press(Action.CONFIRM)
    assert table.world.value("SELECT photos FROM exception_queue") == [f"{1:064x}"]


def test_tags_of_a_reader_make_the_same_four_sets(table: CountingTable) -> None:
    """Ten units with tags, two of them not there, one stray tag; heard in bulk, confirmed by a second person."""
    gtin = table.world.console.gtin
    for serial in range(10):
        table.dock.receive(table.world.console, str(1000 + serial))
    table.plan()
    tags = [sgtin_96(gtin, 1000 + serial) for serial in range(8)] + ["E28011606000020612345678"]
    for who in (table.first, table.second):
        table.bench.scan(who.badge)
        table.bench.scan("A-1")
        heard = table.hear(*tags)
        assert (str(heard.word), facts(heard)[0]) == ("TAGS HEARD", "9 new of 9 tags.")
        table.hear(*tags)
        ended = table.bench.press(Action.CLOSE)
    assert "Found 8 of 10." in facts(ended)
    assert "Missing 2, misplaced 0, unknown 1." in facts(ended)


def test_tags_are_refused_where_no_place_is_counted(table: CountingTable) -> None:
    table.bench.scan(table.first.badge)
    assert table.hear("E28011606000020612345678").reason is Reason.NOT_COUNTING


@pytest.mark.parametrize(("text", "aim", "reason"), [
    ("LOC:B-2", "]C0", Reason.NOT_NOW), ("340123450000000017", "]C1", Reason.UNREADABLE),
    ("https://example.com/a", "]Q1", Reason.NOT_A_SERIAL), ("CMD:CLOSE:FORGED", "]C0", Reason.FORGED_COMMAND),
])
def test_what_is_no_unit_is_never_counted(table: CountingTable, text: str, aim: str, reason: Reason) -> None:
    table.plan()
    table.bench.scan(table.first.badge)
    table.bench.scan("A-1")
    assert table.bench.scan(text, aim=aim).reason is reason
    assert table.world.value("SELECT count(*) FROM count_scan") == 0


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
