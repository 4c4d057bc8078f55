"""Places with rules, cartons with units in them, carts that put away and pick: what the stock side's tests share."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
from uuid_utils.compat import uuid7

from tests.models.ledger_world import Answer, Bench, Order, Sku, World


@dataclass(frozen=True, slots=True)
class Place:
    id: UUID
    code: str


def place(world: World, code: str, kind: str = "bin", *, client: UUID | None = None, **rules: object) -> Place:
    made = Place(uuid7(), code)
    world.insert("location", id=made.id, code=code, kind=kind, client_id=client, rules=json.dumps(rules))
    return made


def lock(world: World, where: Place) -> None:
    """As a count that has begun there does."""
    count = uuid7()
    world.insert("count_plan", id=count, code=f"C-{where.code}", kind="place", scope="{}", made_by=world.supervisor.id)
    world.owner.execute("INSERT INTO place_lock (location_id, count_id, locked_at) VALUES (%s, %s, now())",
                        [where.id, count])


def carton(world: World, code: str, units: list[UUID], *, at: Place | None = None, parent: UUID | None = None,
           kind: str = "carton", client: UUID | None = None) -> UUID:
    """A sealed carton with these units in it, received."""
    made = uuid7()
    world.insert("carton", client_id=client or world.client, id=made, code=code, kind=kind, parent_id=parent,
                 location_id=at.id if at else None, state="received")
    for unit in units:
        world.owner.execute(
            "SELECT _append(%s::jsonb, 'see', u.state, jsonb_populate_record(u, jsonb_build_object('carton_id',"
            " %s::uuid, 'location_id', %s::uuid)), gen_random_uuid(), null, '{}') FROM unit u WHERE u.id = %s",
            [world._office_op("see"), made, at.id if at else None, unit])
    return made


def put(bench: Bench, what: str, where: Place, **more: object) -> Answer:
    """A unit or a carton to a place that is chosen."""
    return bench.do("put_away", candidates=[what], code=what, into=where.id, **more)


def received(bench: Bench, sku: Sku) -> tuple[UUID, str]:
    return bench.receive(sku, store=False)


def at(world: World, unit: UUID) -> tuple[str, str | None]:
    """State and place of a unit, by its row."""
    row = world.owner.execute("SELECT u.state, l.code FROM unit u LEFT JOIN location l ON l.id = u.location_id"
                              " WHERE u.id = %s", [unit]).fetchone()
    assert row is not None
    return row[0], row[1]


def allocate(world: World, order: Order, owner: psycopg.Connection[Any] | None = None) -> Answer:
    row = (owner or world.owner).execute("SELECT allocate(%s::jsonb)", [world._office_op(
        "allocate", client=order.client, order=order.id)]).fetchone()
    assert row is not None
    answer: Answer = row[0]
    return answer


def begin(bench: Bench, order: Order, tote: Place) -> Answer:
    return bench.do("begin_pick", code=order.number, tote=tote.code)


def pick(bench: Bench, order: Order, serial: str, **more: object) -> Answer:
    return bench.do("pick", client=order.client, order=order.id, candidates=[serial], **more)


def kept(world: World, order: Order) -> list[str]:
    rows = world.owner.execute(
        "SELECT u.serial FROM unit u JOIN order_line l ON l.client_id = u.client_id AND l.id = u.reserved_line"
        " WHERE l.order_id = %s ORDER BY u.serial", [order.id]).fetchall()
    return [row[0] for row in rows]


def at_once(*asks: Callable[[], Answer | None]) -> list[Answer]:
    """All of them in the same moment; what those answered that answer."""
    answers: list[Answer] = []
    gate = threading.Barrier(len(asks))

    def run(ask: Callable[[], Answer | None]) -> None:
        gate.wait(10)
        told = ask()
        if told is not None:
            answers.append(told)

    threads = [threading.Thread(target=run, args=(ask,)) for ask in asks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    return answers
