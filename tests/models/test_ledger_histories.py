"""Random histories: whatever several benches do in whatever order, the ledger holds and the two gates agree."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from station.answers import unit_facts
from station.gate import stopped_by_unit
from station.models.ledger import COLUMNS, fold, verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import Answer, Bench, Box, Order, Sku, World, digest

STEPS = 1200


class Chance:
    """A warehouse with few units and many hands, so that they meet."""

    def __init__(self, seed: int, world: World, benches: list[Bench]) -> None:
        self.random = Random(seed)
        self.world = world
        self.benches = benches
        self.skus = [world.sku(f"S-{policy}", swap=policy, weight_g=100) for policy in ("forbid", "ask", "allow")]
        self.exact = world.sku("S-EXACT", exact=True)
        self.units = [(sku, *benches[0].receive(sku)) for sku in (*self.skus, self.exact) for _ in range(6)]
        self.orders = [self._order() for _ in range(5)]
        self.boxes: dict[str, Box] = {}
        self.holders: dict[str, Bench] = {}
        self.answers: list[Answer] = []

    def _order(self) -> Order:
        lines: list[tuple[Sku, int]] = [(sku, self.random.randint(1, 2)) for sku in self.skus]
        order = self.world.order(*lines, (self.exact, 1), (self.world.cable, 3), (self.world.camera, 1))
        for (sku, unit, _), line in zip(self.random.sample(self.units, 4), order.lines, strict=False):
            mine = self.world.value("SELECT reserved_line IS NULL AND state = 'stored' AND sku_id = (SELECT sku_id"
                                    " FROM order_line WHERE id = %s) FROM unit WHERE id = %s", line, unit)
            if mine and sku.client == order.client:
                self.world.reserve(unit, line)
        return order

    def step(self) -> None:
        order = self.random.choice(self.orders)
        bench = self.random.choice(self.benches)
        if self.random.random() < 0.9:
            bench = self.holders.get(order.number, bench)
        act = self.random.choice((
            "take_order", "pack", "pack", "pack", "pack", "pack", "pack", "count", "camera", "unpack", "undo_last",
            "close_parcel", "close_parcel", "reopen_parcel", "prove", "prove", "prove", "ship_parcel", "ship_parcel",
            "ship_parcel", "hold", "release", "release_order", "take_order", "store", "pick", "new_order"))
        told = getattr(self, act)(bench, order) if hasattr(self, act) else self._plain(act, bench, order)
        if told:
            self.answers.append(told)

    def take_order(self, bench: Bench, order: Order) -> Answer:
        told = bench.do("take_order", code=order.number)
        if told["outcome"] == "recorded":
            self.boxes[order.number] = bench.take(order)
            self.holders[order.number] = bench
        return told

    def new_order(self, bench: Bench, order: Order) -> None:
        """In place of one that has shipped."""
        if self.world.value("SELECT state FROM orders WHERE id = %s", order.id) == "shipped":
            self.orders[self.orders.index(order)] = self._order()

    def pack(self, bench: Bench, order: Order) -> Answer | None:
        if self.random.random() < 0.1:
            sku = self.random.choice((*self.skus, self.exact))
            self.units.append((sku, *bench.receive(sku)))
        _, _, serial = self.random.choice(self.units[-24:])
        return self._in_box("pack", bench, order, candidates=[serial], swap_confirmed=self.random.random() < 0.5)

    def unpack(self, bench: Bench, order: Order) -> Answer | None:
        return self._in_box("unpack", bench, order, candidates=[self.random.choice(self.units)[2]])

    def camera(self, bench: Bench, order: Order) -> Answer | None:
        return self._in_box("pack", bench, order, candidates=[f"CAM-{self.random.randint(1, 8)}"],
                            fits=[self.world.camera.id])

    def count(self, bench: Bench, order: Order) -> Answer | None:
        return self._in_box("pack_counted", bench, order, gtin=self.world.cable.gtin,
                            quantity=self.random.randint(1, 3))

    def prove(self, bench: Bench, order: Order) -> Answer | None:
        code = self.world.value("SELECT coalesce(sscc, '-') FROM parcel ORDER BY order_id = %s DESC, number DESC"
                                " LIMIT 1", order.id)
        return self._in_box("prove_label", bench, order, code=code or "-")

    def hold(self, bench: Bench, _: Order) -> Answer:
        return self._move("hold", bench, hold="recall")

    def release(self, bench: Bench, _: Order) -> Answer:
        return self._move("release", bench, operator=self.world.supervisor.id)

    def store(self, bench: Bench, _: Order) -> Answer:
        return self._move("store", bench, location=self.world.bin)

    def pick(self, bench: Bench, _: Order) -> Answer:
        return self._move("pick", bench)

    def _move(self, kind: str, bench: Bench, **fields: object) -> Answer:
        sku, unit, _ = self.random.choice(self.units)
        return bench.do(kind, client=sku.client, unit=unit, **fields)

    def _plain(self, kind: str, bench: Bench, order: Order) -> Answer | None:
        fields: dict[str, Any] = {}
        if kind == "close_parcel" and self.random.random() < 0.3:
            fields = {"weight_g": "1", "overridden_by": digest(self.world.supervisor.badge), "override_reason": "So"}
        return self._in_box(kind, bench, order, **fields)

    def _in_box(self, kind: str, bench: Bench, order: Order, **fields: object) -> Answer | None:
        box = self.boxes.get(order.number)
        return bench.do(kind, **box.where(), **fields) if box else None


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_history_breaks_the_ledger(make_bench: MakeBench, world: World, database: Database, seed: int) -> None:
    chance = Chance(seed, world, [make_bench(f"B{number}") for number in range(3)])
    for _ in range(STEPS):
        chance.step()
    found = verify(database.audit_url)
    assert [str(fault.sentence) for fault in found.faults] == []
    assert found.events == world.value("SELECT count(*) FROM event")
    shipped = world.value("SELECT array_agg(unit_id) FROM event WHERE kind = 'ship'")
    assert len(shipped) == len(set(shipped)) > 5
    assert world.value("SELECT count(*) FROM (SELECT unit_id FROM parcel_item WHERE unit_id IS NOT NULL AND live"
                       " GROUP BY unit_id HAVING count(*) > 1) x") == 0
    _every_row_is_the_fold_of_its_events(world)
    assert _gates_that_differ(chance.answers) == []
    assert len({answer["reason"] for answer in chance.answers}) > 12, "the history went into too few corners"


def _every_row_is_the_fold_of_its_events(world: World) -> None:
    names = ", ".join((*COLUMNS, "rev", "head", "changed_at"))
    for row in _dicts(world, f"SELECT id, {names} FROM unit"):
        unit = row.pop("id")
        assert fold(_dicts(world, "SELECT * FROM event WHERE unit_id = %s", unit)) == row


def _dicts(world: World, query: str, *parameters: object) -> list[dict[str, Any]]:
    found = world.owner.execute(query.encode(), parameters)
    names = [column.name for column in found.description or ()]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def _gates_that_differ(answers: list[Answer]) -> list[tuple[str | None, object]]:
    """Where the gate in Python says something else of the same facts than the one in the base."""
    asked = [answer for answer in answers if "gate" in answer and "unit" in answer]
    assert len(asked) > 50
    said = [(answer["reason"], stopped_by_unit(unit_facts(answer))) for answer in asked]
    return [(ours, theirs) for ours, theirs in said if ours != (theirs.value if theirs else None)]


def test_a_fold_of_a_gap_is_refused() -> None:
    born = dict.fromkeys((*COLUMNS, "recorded_at")) | {"rev": 1, "from_state": "", "state": "received", "hash": b""}
    with pytest.raises(ValueError, match="rev 3 follows rev 1"):
        fold([born, born | {"rev": 3}])
    with pytest.raises(ValueError, match="starts from stored"):
        fold([born, born | {"rev": 2, "from_state": "stored"}])
