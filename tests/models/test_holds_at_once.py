"""From the moment a hold answers, nothing moves one of its units, whether its event is written already or not."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from uuid import UUID

import psycopg
import pytest
from psycopg import errors

from station.clock import new_id
from station.models.asking_again import HELD_FIRST
from station.models.database import Database as Connection
from station.models.ledger import verify
from tests.conftest import Database
from tests.models.ledger_world import Answer, Bench, World, as_json, digest, outcome
from tests.models.stock_world import begin, pick, place, put
from tests.models.test_holds import apply, make
from tests.waiting import wait_until

BOOK_KEEPING = ("hold", "release", "reserve", "unreserve")


@pytest.fixture
def office(database: Database, world: World) -> Iterator[Bench]:
    desk = Bench(world, database.audit_url, "AUDIT", world.supervisor)
    yield desk
    desk.leave()


def kinds(world: World, unit: UUID) -> list[str]:
    rows = world.owner.execute("SELECT kind FROM event WHERE unit_id = %s ORDER BY rev", [unit]).fetchall()
    return [kind for kind, in rows]


def test_a_bench_that_packs_between_making_and_applying_is_refused(
    office: Bench, bench: Bench, world: World, database: Database,
) -> None:
    unit, serial = bench.receive(world.console)
    box = bench.take(world.order((world.console, 1)))
    hold = make(office, "recall", skus=["CONSOLE"])
    told = bench.pack(box, serial)
    assert outcome(told) == ("refused", "held")
    assert told["unit"]["hold"] == f"{hold['code']}: battery"
    assert kinds(world, unit)[-1] == "hold"
    who = world.owner.execute("SELECT operator, bench FROM event WHERE kind = 'hold'").fetchone()
    assert who == (world.supervisor.id, bench.name)
    apply(office, hold["hold"])
    assert kinds(world, unit).count("hold") == 1
    assert not verify(database.owner_url).faults


def test_nor_is_it_picked_or_stored_where_anything_may_be_taken(office: Bench, bench: Bench, world: World) -> None:
    shelf = place(world, "C-1")
    _, picked = bench.receive(world.console)
    _, stored = bench.receive(world.console)
    order = world.order((world.console, 1))
    begin(bench, order, place(world, "TOTE:T-1", "tote"))
    make(office, skus=["CONSOLE"])
    for told in (pick(bench, order, picked), put(bench, stored, shelf)):
        assert told["outcome"] == "refused"
    assert world.value("SELECT count(*) FROM unit WHERE hold IS NULL") == 0


def test_a_box_that_was_packed_before_is_not_shipped_after(office: Bench, bench: Bench, world: World) -> None:
    serials = [bench.receive(world.console)[1] for _ in range(3)]
    box = bench.take(world.order((world.console, 3)))
    for serial in serials:
        bench.pack(box, serial)
    bench.close_box(box)
    bench.prove(box)
    make(office, skus=["CONSOLE"])
    told = bench.ship(box)
    assert outcome(told) == ("refused", "held")
    assert {row["serial"] for row in told["held"]} == set(serials)
    assert world.value("SELECT count(*) FROM operation WHERE kind = 'apply_hold'") == 1    # the box at once


def test_no_kind_of_event_moves_a_listed_unit(office: Bench, bench: Bench, world: World) -> None:
    """Also those that no bench asks for, and those to come: the guard is where events are written."""
    unit, _ = bench.receive(world.console)
    make(office, skus=["CONSOLE"])
    steps = world.owner.execute(
        "SELECT kind, from_state, to_state FROM transition WHERE from_state <> '' AND kind <> ALL (%s)",
        [list(BOOK_KEEPING)]).fetchall()
    assert {"pack", "ship", "pick", "store", "restock", "route"} <= {kind for kind, *_ in steps}
    for kind, before, after in steps:
        world.owner.execute("UPDATE unit SET state = %s WHERE id = %s", [before, unit])
        with pytest.raises(errors.SerializationFailure) as stopped:
            world.push(unit, kind, after)
        assert stopped.value.diag.constraint_name == HELD_FIRST


def test_what_is_released_before_it_was_applied_is_free(office: Bench, bench: Bench, world: World) -> None:
    _, serial = bench.receive(world.console)
    hold = make(office, skus=["CONSOLE"])
    office.do("release_hold", client=world.client, hold=hold["hold"], reason="typed wrong")
    box = bench.take(world.order((world.console, 1)))
    assert bench.pack(box, serial)["outcome"] == "recorded"
    apply(office, hold["hold"], "lift_hold")


def test_an_act_that_had_begun_before_is_waited_for(
    office: Bench, bench: Bench, world: World, database: Database,
) -> None:
    """It looked before the list was there: until it has ended, nobody is told that the hold is made."""
    _, serial = bench.receive(world.console)
    box = bench.take(world.order((world.console, 1)))
    op = as_json(bench.op("pack", **box.where(), candidates=[serial]))
    settled: list[Answer] = []
    with (psycopg.connect(database.bench_url, options="-c search_path=station") as late,
          psycopg.connect(database.admin_url, autocommit=True) as server):
        told = late.execute("SELECT record(%s::jsonb)", [op]).fetchone()
        assert told is not None
        assert told[0]["outcome"] == "recorded"
        hold = make(office, skus=["CONSOLE"])
        waiting = threading.Thread(target=lambda: settled.append(
            office.do("settle_hold", client=world.client, hold=hold["hold"])))
        waiting.start()
        wait_until(lambda: server.execute("SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'").fetchone())
        assert settled == []
        late.commit()
    waiting.join(20)
    assert [answer["writing"] for answer in settled] == [0]
    bench.close_box(box)
    bench.prove(box)
    assert outcome(bench.ship(box)) == ("refused", "held")


def test_benches_that_scan_while_events_are_written_are_all_refused(
    office: Bench, bench: Bench, world: World, database: Database,
) -> None:
    serials = [bench.receive(world.console)[1] for _ in range(40)]
    box = bench.take(world.order((world.console, 40)))
    hold = make(office, skus=["CONSOLE"])
    applying = threading.Thread(target=lambda: apply(office, hold["hold"], most=3))
    applying.start()
    told = [outcome(bench.pack(box, serial)) for serial in reversed(serials)]
    applying.join(60)
    assert not applying.is_alive()
    assert set(told) == {("refused", "held")}
    assert world.owner.execute("SELECT units, held FROM hold_order").fetchone() == (40, 40)
    assert world.value("SELECT count(*) FROM event WHERE kind = 'hold'") == 40
    assert not verify(database.owner_url).faults


def test_the_program_asks_again_by_itself_and_the_bench_sees_a_refusal(
    office: Bench, bench: Bench, world: World, database: Database,
) -> None:
    _, serial = bench.receive(world.console)
    box = bench.take(world.order((world.console, 1)))
    make(office, "recall", skus=["CONSOLE"])
    with Connection(database.bench_url) as base:
        told = base.call("record", bench.op("pack", **box.where(), candidates=[serial]))
    assert (told["outcome"], told["reason"]) == ("refused", "held")


def test_a_bench_can_hold_only_what_a_supervisor_listed(office: Bench, bench: Bench, world: World) -> None:
    listed, serial = bench.receive(world.console)
    other, _ = bench.receive(world.console)
    make(office, serials=[serial])
    told = bench.do("hold_listed", client=world.client, op=new_id(), units=[listed, other])
    assert told["done"] == 1
    assert world.value("SELECT hold FROM unit WHERE id = %s", other) is None


def test_a_hold_counts_what_it_lists_holds_and_lets_go(office: Bench, bench: Bench, world: World) -> None:
    for _ in range(5):
        bench.receive(world.console)
    hold = make(office, "recall", skus=["CONSOLE"])

    def counted() -> tuple[int, ...]:
        row = world.owner.execute("SELECT units, held, let_go FROM hold_order").fetchone()
        assert row is not None
        return tuple(row)

    assert counted() == (5, 0, 0)
    assert office.do("apply_hold", client=world.client, hold=hold["hold"], most=2)["left"] == 3
    assert counted() == (5, 2, 0)
    apply(office, hold["hold"], most=2)
    bench.receive(world.console)
    apply(office, hold["hold"], most=2)
    assert counted() == (6, 6, 0)
    office.do("release_hold", client=world.client, hold=hold["hold"], reason="done",
              badge=digest(world.person("supervisor").badge))
    assert apply(office, hold["hold"], "lift_hold", most=4) == 2
    assert counted() == (6, 6, 6)
    assert world.value("SELECT count(*) FROM hold_order_unit WHERE applied_at IS NULL OR lifted_at IS NULL") == 0


@pytest.mark.parametrize("table", ["unit", "hold_order", "hold_order_unit"])
def test_what_a_list_names_is_never_deleted(office: Bench, bench: Bench, world: World, table: str) -> None:
    bench.receive(world.console)
    make(office, skus=["CONSOLE"])
    with pytest.raises(errors.RestrictViolation):
        world.owner.execute(f"DELETE FROM {table}".encode())
