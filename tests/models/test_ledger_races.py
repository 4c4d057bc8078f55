"""Several benches at once: one operation is done once, one unit goes into one box."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier
from typing import TypeVar

import pytest
from psycopg import errors, sql

from station.models.asking_again import until_answered
from station.models.ledger import verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import Answer, Bench, World, outcome

T = TypeVar("T")
LIMIT_S = 60


def at_once(acts: Sequence[Callable[[], T]]) -> list[T]:
    """What each of these answers, all begun at the same moment."""
    barrier = Barrier(len(acts))

    def begin(act: Callable[[], T]) -> T:
        barrier.wait(LIMIT_S)
        return act()

    with ThreadPoolExecutor(len(acts)) as pool:
        return [one.result(LIMIT_S) for one in [pool.submit(begin, act) for act in acts]]


def same(answers: list[Answer]) -> bool:
    """Whether all are one answer, told once and repeated."""
    assert sum(not answer.pop("replayed", False) for answer in answers) == 1
    return all(answer == answers[0] for answer in answers)


@pytest.mark.parametrize("kind", ["pack", "newborn", "receive"])
def test_one_operation_from_eight_clients_is_done_once(make_bench: MakeBench, world: World, kind: str) -> None:
    """Fails when the operation's id is not looked up again behind the lock, or is not unique."""
    clients = [make_bench() for _ in range(8)]
    rounds = 50 if kind == "pack" else 15
    sku = world.camera if kind == "newborn" else world.console
    box = clients[0].take(world.order((sku, rounds)))
    for _ in range(rounds):
        if kind == "receive":
            op = clients[0].op("receive", client=world.client, sku=sku.id, candidates=[world.serial()])
        elif kind == "newborn":
            op = clients[0].op("pack", **box.where(), candidates=[world.serial()], fits=[sku.id])
        else:
            op = clients[0].op("pack", **box.where(), candidates=[clients[0].receive(sku, store=False)[1]])
        assert same(at_once([lambda bench=bench, op=op: bench.call(op) for bench in clients]))  # type: ignore[misc]
    last = "receive" if kind == "receive" else "pack"
    assert world.value("SELECT count(*) FROM event WHERE kind = %s", last) == rounds
    assert world.value("SELECT count(DISTINCT op_id) FROM event WHERE kind IN ('pack', 'receive')") == (
        2 * rounds if kind == "pack" else rounds)


def test_of_two_benches_with_one_unit_exactly_one_wins(
    make_bench: MakeBench, world: World, database: Database,
) -> None:
    """Fails when the unit is not locked, or is read before it is locked and not after."""
    rounds = 200
    benches = [make_bench("B1"), make_bench("B2")]
    orders = [world.order((world.console, rounds)) for _ in benches]
    boxes = [bench.take(order) for bench, order in zip(benches, orders, strict=True)]
    wins = [0, 0]
    for _ in range(rounds):
        _, serial = benches[0].receive(world.console, store=False)
        told = at_once([lambda bench=bench, box=box, serial=serial: bench.pack(box, serial)  # type: ignore[misc]
                        for bench, box in zip(benches, boxes, strict=True)])
        assert sorted(map(outcome, told), key=str) == [("recorded", None), ("refused", "in_other_parcel")]
        winner = [one["outcome"] for one in told].index("recorded")
        wins[winner] += 1
        boxed = told[1 - winner]["boxed"]
        assert (boxed["order"], boxed["bench"]) == (orders[winner].number, benches[winner].name)
    assert sum(wins) == rounds
    assert verify(database.audit_url).broken == 0


def test_two_benches_that_receive_one_serial_make_one_unit(make_bench: MakeBench, world: World) -> None:
    benches = [make_bench("B1"), make_bench("B2")]
    for _ in range(40):
        serial = world.serial()
        told = at_once([lambda bench=bench, serial=serial: bench.do(  # type: ignore[misc]
            "receive", client=world.client, sku=world.console.id, candidates=[serial]) for bench in benches])
        assert sorted(map(outcome, told), key=str) == [("recorded", None), ("refused", "illegal_move")]


def test_two_orders_that_swap_with_each_other_both_get_an_answer(
    make_bench: MakeBench, world: World, database: Database,
) -> None:
    """Each takes the unit that is kept for the other: a ring of locks, which the server breaks and the bench asks
    again. Fails when `until_answered` does not, or when a swap believes what it read before it waited."""
    sku = world.sku("SWAPPED", swap="allow")
    benches = [make_bench("B1"), make_bench("B2")]
    for _ in range(40):
        units = [benches[0].receive(sku, store=False) for _ in benches]
        orders = [world.order((sku, 1)) for _ in benches]
        for (unit, _), order in zip(units, orders, strict=True):
            world.reserve(unit, order.lines[0])
        boxes = [bench.take(order) for bench, order in zip(benches, orders, strict=True)]
        told = at_once([lambda bench=bench, box=box, serial=serial: bench.pack(box, serial)  # type: ignore[misc]
                        for bench, box, (_, serial) in zip(benches, boxes, reversed(units), strict=True)])
        assert [outcome(one) for one in told] == [("recorded", None)] * 2
    assert world.value("SELECT count(*) FROM reservation") == 0
    assert verify(database.audit_url).broken == 0


def test_a_hold_and_a_shipment_at_once_never_both_pass_unseen(make_bench: MakeBench, world: World) -> None:
    """Either the box ships first, or it does not ship. Fails when ship_parcel asks for holds before it locks."""
    packer, office = make_bench("B1"), make_bench("B2")
    for _ in range(40):
        unit, serial = packer.receive(world.console, store=False)
        box = packer.take(world.order((world.console, 1)))
        packer.pack(box, serial)
        packer.close_box(box)
        packer.prove(box)
        ships = partial(packer.ship, box)
        holds = partial(office.do, "hold", client=world.client, unit=unit, hold="recall")
        shipped, held = at_once([ships, holds])
        assert outcome(held) == ("recorded", None)
        kinds = world.value("SELECT array_agg(kind ORDER BY rev) FROM event WHERE unit_id = %s", unit)
        assert kinds[2:] == (["ship", "hold"] if shipped["outcome"] == "recorded" else ["hold"])


def test_of_two_benches_at_one_order_exactly_one_has_it(make_bench: MakeBench, world: World) -> None:
    benches = [make_bench(f"B{number}") for number in range(4)]
    for _ in range(20):
        order = world.order((world.console, 1))
        told = at_once([lambda bench=bench, order=order: bench.do("take_order", code=order.number)  # type: ignore[misc]
                        for bench in benches])
        assert sorted(one["outcome"] for one in told) == ["recorded", *["refused"] * 3]
        assert world.value("SELECT count(*) FROM parcel WHERE order_id = %s", order.id) == 1


@pytest.mark.parametrize("error", [errors.DeadlockDetected, errors.SerializationFailure, errors.UniqueViolation])
def test_what_somebody_else_stopped_is_asked_again_but_not_for_ever(error: type[Exception]) -> None:
    asked = []

    def ask() -> str:
        asked.append(1)
        if len(asked) < 3:
            raise error
        return "answer"

    assert until_answered(ask) == "answer"
    with pytest.raises(error):
        until_answered(lambda: (_ for _ in ()).throw(error), times=3)


def test_a_deadlock_is_answered_at_the_second_asking(make_bench: MakeBench, world: World) -> None:
    """The real thing: two connections that wait for each other's row."""
    benches: list[Bench] = [make_bench("B1"), make_bench("B2")]
    units = [benches[0].receive(world.console)[0] for _ in benches]
    told = at_once([lambda: until_answered(lambda: _lock(world, benches[0], units)),
                    lambda: until_answered(lambda: _lock(world, benches[1], units[::-1]))])
    assert told == [2, 2]


def _lock(world: World, bench: Bench, units: Sequence[object]) -> int:
    """Hold both units, one after the other, in one transaction."""
    told = 0
    with bench.connection.transaction():
        for unit in units:
            op = bench.op("hold", client=world.client, unit=unit, hold="x")
            told += bench.ask(sql.Identifier("record"), op)["outcome"] == "recorded"
    return told
