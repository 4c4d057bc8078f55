"""A returns bench with a unit in hand: what the tests of condition and lane share."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import psycopg
from psycopg.types.json import Jsonb
from uuid_utils.compat import uuid7

from tests.models.ledger_world import Answer, Bench, Person, Sku, World, digest
from tests.models.stock_world import Place, place

ALL_TO_SELLABLE = {"name": "everything", "when": {}, "lane": "SELLABLE"}
PHOTO = hashlib.sha256(b"photo").hexdigest()
CODES = ("sealed", "packaging", "scratches", "dents", "powers_on", "works", "lock", "data")


@dataclass(frozen=True, slots=True)
class InHand:
    """A unit on the returns bench, identified."""

    parcel: str
    item: str
    unit: UUID
    serial: str
    order: str
    told: Answer


def send_out(bench: Bench, sku: Sku) -> tuple[UUID, str, str]:
    """A unit that shipped: id, serial, and the number of its order."""
    unit, serial = bench.receive(sku)
    order = bench.world.order((sku, 1))
    box = bench.take(order)
    assert bench.pack(box, serial)["outcome"] == "recorded"
    assert bench.send(box)["outcome"] == "recorded"
    return unit, serial, order.number


def come_back(bench: Bench, sku: Sku, *, label: str = "") -> InHand:
    """It shipped, and its parcel is opened by the order's number, or by another `label`."""
    unit, serial, order = send_out(bench, sku)
    opened = bench.do("open_return", code=label or order, candidates=[], lease_minutes=60)
    assert opened["outcome"] == "recorded", opened
    told = bench.do("identify_unit", **{"return": opened["return"]["id"]}, candidates=[serial])
    assert told["outcome"] == "recorded", told
    return InHand(opened["return"]["id"], told["item"]["id"], unit, serial, order, told)


def mismatch(bench: Bench, sku: Sku) -> InHand:
    """A unit of one order in the parcel of another."""
    *_, other = send_out(bench, sku)
    hand = come_back(bench, sku, label=other)
    assert hand.told["item"]["verdict"] == "other_order"
    return hand


def answers(bad: str | tuple[str, ...] = (), *, but: tuple[str, ...] = (), **more: str) -> list[dict[str, str]]:
    """Everything of the default set good but these; `but` are left out, `more` are accessories by number."""
    wrong = (bad,) if isinstance(bad, str) else bad
    return ([{"code": code, "answer": "no" if code in wrong else "yes"} for code in CODES if code not in but]
            + [{"code": f"accessory:{number[1:]}", "answer": answer} for number, answer in more.items()])


def inspect(bench: Bench, hand: InHand, bad: str | tuple[str, ...] = (), **fields: Any) -> Answer:
    """In one act; with a photo unless `photos` says otherwise."""
    op: dict[str, Any] = {"item": hand.item, "set": default_set(bench.world), "answers": answers(bad),
                          "photos": [PHOTO], "deviation": "", "note": ""}
    return bench.do("inspect_item", **(op | fields))


def default_set(world: World) -> Any:
    return world.value("SELECT id FROM question_set WHERE class = '' AND version = 1")


def tote(world: World, lane: str, code: str = "", **rules: Any) -> Place:
    return place(world, code or f"TOTE:{lane}", "tote", lane=lane, **rules)


def set_rules(world: World, *rules: dict[str, Any], client: UUID | None = None) -> None:
    """The next version of a client's lane rules, past the office."""
    client = client or world.client
    version = world.value("SELECT coalesce(max(version), 0) + 1 FROM lane_rules WHERE client_id = %s", client)
    world.insert("lane_rules", client_id=client, version=version, rules=Jsonb(list(rules)))


def place_it(bench: Bench, hand: InHand, code: str) -> Answer:
    return bench.do("place_item", item=hand.item, tote=code)


def prove(bench: Bench, hand: InHand, code: str = "") -> Answer:
    plate = bench.world.value("SELECT plate FROM return_item WHERE id = %s", hand.item)
    return bench.do("prove_plate", item=hand.item, code=code or plate)


def change(bench: Bench, hand: InHand, lane: str, who: Person | None = None, reason: str = "checked") -> Answer:
    return bench.do("change_lane", item=hand.item, lane=lane, reason=reason,
                    badge=None if who is None else digest(who.badge))


def told_item(bench: Bench, hand: InHand) -> str:
    """The thing as the base tells it now, byte for byte."""
    text = bench.world.value("SELECT _item_told(i)::text FROM return_item i WHERE i.id = %s", hand.item)
    assert isinstance(text, str)
    return text


def office(world: World, kind: str, *, who: Person | None = None, of_class: str = "", **fields: Any) -> Answer:
    """Ask as the office does, its supervisor as operator unless a badge says who."""
    op = {"id": uuid7(), "kind": kind, "at": datetime.now(UTC), "bench": "office", "class": of_class,
          "operator": (who or world.supervisor).id, **fields}
    return ask(world.owner, kind, op)


def ask(connection: psycopg.Connection[Any], function: str, op: dict[str, Any]) -> Answer:
    text = json.dumps(op, default=lambda value: value.isoformat() if isinstance(value, datetime) else str(value))
    row = connection.execute(f"SELECT {function}(%s::jsonb)".encode(), [text]).fetchone()
    assert row is not None
    answer: Answer = row[0]
    return answer


def unit_row(world: World, unit: UUID) -> tuple[Any, ...]:
    """State, grade, lane and place."""
    row: tuple[Any, ...] | None = world.owner.execute(
        "SELECT state, grade, lane, (SELECT code FROM location WHERE id = location_id) FROM unit WHERE id = %s",
        [unit]).fetchone()
    assert row is not None
    return row
