"""The wall shows what the benches were told: on a real base, with real benches, polled as the window polls."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg.types.json import Jsonb
from pytestqt.qtbot import QtBot

from station.audits.spoken import heard, written
from station.audits.wall import SILENT_AFTER, AskWall, BenchTile, Presence, Wall
from station.bench_pulse import LEAST_S, MOST_S, REST_S, Heart, Tally
from station.clock import new_id, now
from station.commands import Act, Action
from station.models.database import Database as Base
from station.refusals import refused
from station.screens import Prompt, Screen
from station.sentences import say
from station.verdicts import Kind, Reason, Tone, Verdict
from station.workflows.audit_wall import wall
from tests.conftest import Database
from tests.models.ledger_world import Bench, World
from tests.stories.bare_bench import BareBench, bare_bench
from tests.stories.bench_at_work import bench_at_work
from tests.stories.conftest import world

__all__ = ["world"]    # the fixture
FAR_S = 3600.0


@pytest.fixture
def base(database: Database) -> Iterator[Base]:
    with Base(database.audit_url) as base:
        yield base


def shown(base: Base) -> dict[str, BenchTile]:
    return {tile.bench: tile for tile in Wall().told(wall(base, AskWall())).benches}


def pulse_of(bench: str, **more: object) -> dict[str, object]:
    return {"bench": bench, "mode": "packing", "operator": None, "subject": {}, "verdict": None, "scans": 0,
            "refusals": 0, "waiting": 0, "devices": [], "latency_ms": None, **more}


def beaten(bare: BareBench, base: Base, true: Callable[[BenchTile], object]) -> BenchTile:
    """The bench's own second passes until the wall says so."""
    def looked() -> bool:
        bare.bench.tick()
        tile = shown(base).get("PACK-1")
        return tile is not None and bool(true(tile))
    bare.until(looked)
    return shown(base)["PACK-1"]


def test_the_wall_shows_what_a_bench_with_real_devices_was_told(
    qtbot: QtBot, tmp_path: Path, database: Database, world: World, base: Base,
) -> None:
    """The program's own clock beats; nobody asks it to."""
    dock = Bench(world, database.bench_url, "DOCK")
    serial = dock.receive(world.console)[1]
    order = world.order((world.console, 2))
    dock.leave()
    with bench_at_work(qtbot, tmp_path, database.bench_url) as bench:
        bench.scan(world.packer.badge)
        bench.scan(order.number)
        bench.scan(serial)
        assert bench.scan(serial, aim="]d1").reason is Reason.IN_THIS_PARCEL
        bench.until(lambda: (tile := shown(base).get("PACK-1")) and tile.refusals)
    tile = shown(base)["PACK-1"]
    assert (tile.mode, tile.person, tile.subject) == ("packing", "Person 1", order.number)
    assert (tile.scans, tile.refusals, tile.waiting) == (4, 1, 0)
    assert tile.verdict is not None
    assert (tile.verdict.tone, tile.verdict.reason, tile.verdict.latched) == (Tone.REFUSED, "in_this_parcel", True)
    assert tile.verdict.word == refused(Reason.IN_THIS_PARCEL).word
    assert abs(now() - tile.verdict.at) < timedelta(seconds=15)
    assert {device.role for device in tile.devices} == {"scanner", "printer", "scale", "database", "journal"}
    assert tile.latency_ms is not None
    assert tile.presence(tile.at) is Presence.THERE


def test_a_cleared_refusal_stays_the_last_verdict_and_is_latched_no_more(
    tmp_path: Path, database: Database, world: World, base: Base,
) -> None:
    with bare_bench(database.bench_url, tmp_path) as bare:
        seconds = count(0, 6)
        bare.bench._sender._heart = Heart(lambda: next(seconds))    # every look at the clock is six seconds later
        bare.scan(world.packer.badge)
        bare.scan("O-NOT-THERE")
        assert beaten(bare, base, lambda tile: tile.refusals == 1).verdict.latched  # type: ignore[union-attr]
        bare.clear()
        tile = beaten(bare, base, lambda tile: tile.verdict and not tile.verdict.latched)
        assert tile.verdict is not None
        assert tile.verdict.tone is Tone.REFUSED


def test_a_bench_that_is_heard_of_no_more_is_silent_and_one_without_anybody_is_closed(
    tmp_path: Path, database: Database, world: World, base: Base,
) -> None:
    with bare_bench(database.bench_url, tmp_path) as bare:
        bare.scan(world.packer.badge)
        tile = beaten(bare, base, lambda tile: tile.person)
    assert tile.presence(tile.at + SILENT_AFTER - timedelta(seconds=1)) is Presence.THERE
    assert tile.presence(tile.at + SILENT_AFTER) is Presence.SILENT
    world.owner.execute("UPDATE bench_pulse SET at = at - interval '40 seconds'")
    known = Wall().told(wall(base, AskWall()))
    assert known.at is not None
    assert known.benches[0].presence(known.at) is Presence.SILENT
    world.owner.execute("UPDATE bench_pulse SET operator = null")
    assert shown(base)["PACK-1"].presence(known.at) is Presence.CLOSED
    world.owner.execute("UPDATE bench_pulse SET at = at - interval '25 hours'")
    assert shown(base) == {}


def test_nothing_is_read_again_until_something_was_committed(
    database: Database, world: World, base: Base,
) -> None:
    known = Wall().told(wall(base, AskWall()))
    before = base.round_trips
    news = wall(base, known.next_question)
    assert base.round_trips == before + 1
    for _ in range(100):    # the mark is the whole server's: other tests commit on it too
        if (news.benches, news.figures) == (None, None):
            break
        known = known.told(news)
        news = wall(base, known.next_question)
    assert (news.benches, news.figures) == (None, None)
    assert known.told(news).benches == known.benches
    dock = Bench(world, database.bench_url, "DOCK")
    dock.connection.execute("SELECT pulse(%s)", [Jsonb(pulse_of("PACK-7", scans=3))])
    news = wall(base, known.next_question)
    dock.leave()
    assert news.benches is not None
    assert [(tile.bench, tile.scans) for tile in news.benches] == [("PACK-7", 3)]
    assert news.figures is None    # read ten seconds later, or a minute later where nothing moved
    assert wall(base, AskWall(news.mark, known.mark, 11.0)).figures is not None
    assert wall(base, AskWall(news.mark, news.mark, 61.0)).figures is not None
    for _ in range(100):
        again = wall(base, AskWall(news.mark, news.mark, 11.0))
        if again.mark == news.mark:
            break
        news = again
    assert (again.mark, again.figures) == (news.mark, None)


def test_what_is_not_committed_does_not_move_the_mark_and_its_commit_does(world: World, base: Base) -> None:
    known = Wall().told(wall(base, AskWall()))
    with world.owner.transaction():
        world.change("person", world.packer.id, name="Somebody")
        assert [tile.bench for tile in wall(base, known.next_question).benches or ()] == []
    assert wall(base, known.next_question).benches is not None


def test_orders_stand_by_their_hour_and_those_that_should_have_left_are_late(
    world: World, base: Base,
) -> None:
    at = datetime.now(UTC)
    hour = (at + timedelta(hours=3)).replace(minute=0, second=0, microsecond=0)
    rows = (("open", hour + timedelta(minutes=20), None), ("packing", hour + timedelta(minutes=10), None),
            ("packed", hour + timedelta(hours=2), "address"), ("open", at - timedelta(days=3), None),
            ("packed", at - timedelta(minutes=5), None), ("open", None, None), ("cancelled", hour, None))
    numbers = [world.order((world.console, 1), state=state, cut_off=cut, hold=hold).number for state, cut, hold in rows]
    world.order((world.console, 1), state="shipped", cut_off=hour + timedelta(minutes=30), shipped_at=at)
    world.order((world.console, 1), state="shipped", cut_off=at - timedelta(days=9), shipped_at=at - timedelta(days=9))
    figures = Wall().told(wall(base, AskWall())).figures
    seen = [(row.late, row.cut_off, row.open, row.packing, row.packed, row.shipped, row.held) for row in figures.orders]
    assert seen == [
        (True, at - timedelta(days=3), 1, 0, 1, 0, 0), (False, hour + timedelta(minutes=10), 1, 1, 0, 1, 0),
        (False, hour + timedelta(hours=2), 0, 0, 1, 0, 1), (False, None, 1, 0, 0, 0, 0)]
    assert [order.number for order in figures.next] == [numbers[n] for n in (3, 4, 1, 0, 2)]
    assert figures.next[0].door.target == numbers[3]


def test_cases_stand_by_class_and_age(world: World, base: Base) -> None:
    at = datetime.now(UTC)
    for hours, name, due in ((0.5, "damaged", 24), (5, "damaged", 24), (30, "damaged", 24), (2, "hold", 4)):
        world.insert("exception_case", **{
            "id": uuid4(), "client_id": world.client, "class": name, "subject": "unit", "op_id": uuid4(),
            "opened_at": at - timedelta(hours=hours), "due_at": at + timedelta(hours=due - hours)})
    damaged, hold = Wall().told(wall(base, AskWall())).figures.cases
    assert (damaged.name, damaged.open, damaged.late, damaged.ages) == ("damaged", 3, 1, (2, 0, 1))
    assert (hold.name, hold.open, hold.late, hold.ages) == ("hold", 1, 0, (1, 0, 0))


def test_units_on_hold_are_counted_by_their_reason(database: Database, world: World, base: Base) -> None:
    dock = Bench(world, database.bench_url, "DOCK", world.supervisor)
    units = [dock.receive(world.console)[0] for _ in range(3)]
    for unit, reason in zip(units, ("recall 7", "recall 7", "water"), strict=True):
        world.change("unit", unit, hold=reason)
    dock.leave()
    figures = Wall().told(wall(base, AskWall())).figures
    assert figures.held_units == 3
    assert [(held.client, held.reason, held.units) for held in figures.held] == [
        ("ACME", "recall 7", 2), ("ACME", "water", 1)]


@pytest.mark.parametrize(("what", "constraint"), [
    ({"bench": "x" * 61}, "bench_pulse_bench_plain"),
    ({"bench": "A\nB"}, "bench_pulse_bench_plain"),
    ({"mode": "\x1b[2J"}, "bench_pulse_mode_plain"),
    ({"subject": {"text": "x" * 600}}, "bench_pulse_subject_calm"),
    ({"verdict": {"word": {"say": "a\\\u0007"}}}, "bench_pulse_verdict_calm"),
    ({"devices": [{"role": "\x7f"}]}, "bench_pulse_devices_calm"),
    ({"scans": -1}, "bench_pulse_scans_not_negative"),
])
def test_a_pulse_that_no_screen_could_show_is_refused(
    what: dict[str, object], constraint: str, database: Database, world: World,
) -> None:
    with psycopg.connect(database.bench_url, autocommit=True) as bench:
        with pytest.raises(psycopg.errors.CheckViolation) as refusal:
            bench.execute("SELECT pulse(%s)", [Jsonb(pulse_of("PACK-9") | what)])
        assert refusal.value.diag.constraint_name == constraint
        backslashes = {"word": {"say": "C:\\new\\\\tab"}}
        bench.execute("SELECT pulse(%s)", [Jsonb(pulse_of("PACK-9", verdict=backslashes))])


def test_a_bench_says_nothing_of_when_and_reads_nobodys_pulse(database: Database, world: World, base: Base) -> None:
    with psycopg.connect(database.bench_url, autocommit=True) as bench:
        bench.execute("SELECT pulse(%s)", [Jsonb(pulse_of(
            "PACK-9", at="2199-01-01T00:00:00Z", verdict_at="2199-01-01T00:00:00Z", verdict_age_s=-5e9,
            verdict={"word": {"say": "<b>PACKED</b>"}, "tone": "no such tone", "reason": 7}, subject=[1],
            devices=[7, {"health": []}]))])
        tile = shown(base)["PACK-9"]
        assert abs(tile.at - now()) < timedelta(seconds=30)
        assert tile.verdict is not None
        assert tile.verdict.at == tile.at
        assert (tile.verdict.tone, tile.subject, len(tile.devices)) == (Tone.NEUTRAL, "", 1)
        for forbidden in ("SELECT * FROM bench_pulse", "DELETE FROM bench_pulse", "SELECT wall('{}')"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                bench.execute(forbidden.encode())


def test_a_pulse_never_waits_for_another_of_the_same_name(database: Database, world: World) -> None:
    with psycopg.connect(database.bench_url) as first, psycopg.connect(database.bench_url, autocommit=True) as second:
        second.execute("SELECT pulse(%s)", [Jsonb(pulse_of("PACK-1"))])
        first.execute("SELECT pulse(%s)", [Jsonb(pulse_of("PACK-1", scans=1))])
        second.execute("SET lock_timeout = '1s'")
        second.execute("SELECT pulse(%s)", [Jsonb(pulse_of("PACK-1", scans=2))])
    assert world.value("SELECT scans FROM bench_pulse") == 1


def test_pulses_are_few_and_at_once_where_something_changed() -> None:
    at = [100.0]
    heart, tally = Heart(lambda: at[0]), Tally(lambda: at[0])
    screen = Screen(bench="PACK-1", mode="packing", prompt=Prompt(say("Scan your badge."), "badge"))
    assert heart.beat(screen, tally) is not None
    packed = Verdict(kind=Kind.PACKED, tone=Tone.ACCEPTED, word=say("PACKED"), sentence=say("Go on."))
    tally.scanned(Act(new_id(), now(), "PACK-1", None, "front", b"SN1"), packed)
    at[0] += LEAST_S - 0.1
    assert heart.beat(screen, tally) is None
    at[0] += 0.1
    told = heart.beat(screen, tally)
    assert told is not None
    assert (told["scans"], told["verdict_age_s"]) == (1, 5.0)
    at[0] += MOST_S - 0.1
    assert heart.beat(screen, tally) is None
    at[0] += 0.1
    assert heart.beat(screen, tally) is not None
    heart.lost(OSError("away"))
    at[0] += REST_S - 0.1
    assert heart.beat(screen, tally) is None
    at[0] += 0.1
    assert heart.beat(screen, tally) is not None


def test_scans_leave_the_hour_minute_by_minute_and_a_key_is_no_scan() -> None:
    at = [0.0]
    tally = Tally(lambda: at[0])
    wrong = refused(Reason.WRONG_SKU)
    for minute in range(90):
        at[0] = minute * 60.0
        tally.scanned(Act(new_id(), now(), "PACK-1", None, "front", b"SN1"), wrong)
        tally.scanned(Act(new_id(), now(), "PACK-1", None), wrong)
    assert tally.of_the_hour() == (60, 60)
    at[0] += FAR_S
    assert tally.of_the_hour() == (0, 0)
    assert tally.counted_s() == FAR_S


def test_a_sentence_comes_back_as_it_was_said() -> None:
    told = say("Shipped {at} on {order}: {grams} g, {count}.", at=now(), order=say("Order {n}", n="1\x07009"),
               grams=refused(Reason.WRONG_SKU).word, count=3)
    assert str(heard(written(told))) == str(told).replace("\x07", "\N{OPEN BOX}")
    assert heard({"say": "x", "facts": {"a": {"number": "NaN"}, "b": {"at": "1999"}, "c": None}}).facts == {
        "a": "", "b": "", "c": ""}


def test_a_base_that_is_away_hears_nothing_and_the_bench_goes_on(
    tmp_path: Path, database: Database, world: World, base: Base,
) -> None:
    with bare_bench(database.bench_url, tmp_path) as bare:
        bare.scan(world.packer.badge)
        world.owner.execute("ALTER FUNCTION pulse(jsonb) RENAME TO pulse_gone")
        bare.bench.tick()
        bare.quiet()
        assert not bare.screen.away
        assert bare.scan("O-NOT-THERE").reason is Reason.UNKNOWN_ORDER
        bare.bench.pressed(Action.CLEAR)
        assert shown(base) == {}
