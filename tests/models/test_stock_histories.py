"""Random lives of stock: whatever several benches do in whatever order, a unit is at one place, in one container, and
its row, its place and its carton say what its events say. After every step."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any
from uuid import UUID

import pytest

from station.answers import unit_facts
from station.gate import stopped_by_unit
from station.models.ledger import COLUMNS, fold, verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import Answer, Bench, Order, Sku, World
from tests.models.stock_world import Place, carton, place

STEPS = 450
# What must never be: asked of the whole base after every step. Each row that is found is a fault.
FAULTS = """
    SELECT 'standing', u.id FROM unit u FULL JOIN standing d ON d.client_id = u.client_id AND d.unit_id = u.id
     WHERE (u.location_id, u.carton_id) IS DISTINCT FROM (d.location_id, d.carton_id)
    UNION ALL
    SELECT 'two places', id FROM unit WHERE parcel_id IS NOT NULL AND num_nonnulls(location_id, carton_id) > 0
    UNION ALL
    SELECT 'carton elsewhere', u.id FROM unit u JOIN carton c ON c.client_id = u.client_id AND c.id = u.carton_id
     WHERE c.location_id IS DISTINCT FROM u.location_id
    UNION ALL
    SELECT 'nested elsewhere', c.id FROM carton c JOIN carton p ON p.client_id = c.client_id AND p.id = c.parent_id
     WHERE c.location_id IS DISTINCT FROM p.location_id
    UNION ALL
    SELECT 'two boxes', unit_id FROM parcel_item WHERE unit_id IS NOT NULL AND live GROUP BY 2 HAVING count(*) > 1
    UNION ALL
    SELECT 'shipped twice and not returned', unit_id FROM event WHERE kind = 'ship' GROUP BY 2
    HAVING count(*) > 1 + (SELECT count(*) FROM event b WHERE b.unit_id = event.unit_id AND b.kind = 'return')
    UNION ALL
    SELECT 'row is not the last event', u.id FROM unit u JOIN LATERAL (SELECT e.* FROM event e
           WHERE e.client_id = u.client_id AND e.unit_id = u.id ORDER BY e.rev DESC LIMIT 1) e ON true
     WHERE (u.rev, u.state, u.location_id, u.carton_id, u.parcel_id, u.line_id, u.reserved_line, u.hold, u.head)
        IS DISTINCT FROM
           (e.rev, e.state, e.location_id, e.carton_id, e.parcel_id, e.line_id, e.reserved_line, e.hold, e.hash)
    UNION ALL
    SELECT 'reservation', u.id FROM unit u FULL JOIN reservation r ON r.client_id = u.client_id AND r.unit_id = u.id
     WHERE u.reserved_line IS DISTINCT FROM r.line_id
    UNION ALL
    SELECT 'kept for a full line', l.id FROM order_line l WHERE l.ordered = l.packed AND EXISTS (
           SELECT FROM reservation r WHERE r.client_id = l.client_id AND r.line_id = l.id)
    UNION ALL
    SELECT 'over capacity', l.id FROM location l
     WHERE (l.rules->>'capacity')::int < (SELECT count(*) FROM standing d WHERE d.location_id = l.id)
    UNION ALL
    SELECT 'two products', l.id FROM location l WHERE l.rules->>'one_sku' = 'true'
       AND (SELECT count(DISTINCT d.sku_id) FROM standing d WHERE d.location_id = l.id) > 1
    UNION ALL
    SELECT 'held on a shelf', e.unit_id FROM event e JOIN location l ON l.id = e.location_id
     WHERE e.kind = 'store' AND e.hold IS NOT NULL AND l.kind <> 'cage'
       AND NOT coalesce((l.rules->>'hold')::boolean, false)
    UNION ALL
    SELECT 'a tote of two orders', u.location_id FROM unit u JOIN order_line l ON l.id = u.reserved_line
     WHERE u.state = 'picked' GROUP BY 2 HAVING count(DISTINCT l.order_id) > 1
"""


class Stock:
    """A warehouse with few places and many hands, so that they meet."""

    def __init__(self, seed: int, world: World, benches: list[Bench]) -> None:
        self.random, self.world, self.benches = Random(seed), world, benches
        self.skus = [world.sku(f"S-{swap}", swap=swap, weight_g=100) for swap in ("forbid", "ask", "allow")]
        self.dock = place(world, "DOCK", "dock")
        self.bins = [place(world, "B-1", capacity=4), place(world, "B-2", one_sku=True), place(world, "B-3"),
                     place(world, "H-1", hold=True), place(world, "CAGE", "cage")]
        self.totes = [place(world, f"TOTE:T-{n}", "tote") for n in range(3)]
        self.units: list[tuple[Sku, UUID, str]] = []
        self.cartons: list[tuple[UUID, str]] = []
        self.orders = [self.order() for _ in range(4)]
        self.moves: list[tuple[Bench, object]] = []
        self.answers: list[Answer] = []
        for _ in range(8):
            self.receive(benches[0])
        self.acts: tuple[Callable[[Bench], Answer | None], ...] = (
            self.receive, self.receive, self.nest, self.put, self.put, self.put, self.move_carton, self.move_carton,
            self.undo, self.hold, self.release, self.begin, self.begin, self.pick, self.pick, self.pick, self.allocate,
            self.let_go, self.pack, self.pack, self.ship, self.bring_back, self.count, self.new_order)

    def order(self) -> Order:
        return self.world.order(*((sku, self.random.randint(1, 2)) for sku in self.random.sample(self.skus, 2)))

    def step(self) -> None:
        told = self.random.choice(self.acts)(self.random.choice(self.benches))
        if told is not None:
            self.answers.append(told)

    def receive(self, bench: Bench) -> Answer:
        sku, serial = self.random.choice(self.skus), self.world.serial()
        told = bench.do("receive", client=sku.client, sku=sku.id, candidates=[serial], location=self.dock.id)
        if told["outcome"] == "recorded":
            self.units.append((sku, UUID(told["unit"]["id"]), serial))
        return told

    def nest(self, bench: Bench) -> None:
        """Some of what lies on the dock goes into a new carton, now and then onto a pallet with another one."""
        loose = [unit for _, unit, _ in self.units if self.world.value(
            "SELECT state = 'received' AND carton_id IS NULL AND location_id = %s FROM unit WHERE id = %s",
            self.dock.id, unit)][:3]
        parent = next((one for one, _ in self.cartons if self.world.value(
            "SELECT kind = 'pallet' AND location_id = %s FROM carton WHERE id = %s", self.dock.id, one)), None)
        if loose:
            code = f"BOX-{len(self.cartons)}"
            kind = "pallet" if parent is None and self.random.random() < 0.3 else "carton"
            self.cartons.append((carton(self.world, code, loose, at=self.dock, kind=kind,
                                        parent=parent if kind == "carton" else None), code))

    def put(self, bench: Bench) -> Answer:
        _, _, serial = self.random.choice(self.units)
        return self._moved(bench, serial)

    def move_carton(self, bench: Bench) -> Answer | None:
        return self._moved(bench, self.random.choice(self.cartons)[1]) if self.cartons else None

    def _moved(self, bench: Bench, code: str) -> Answer:
        op = bench.op("put_away", candidates=[code], code=code, into=self.random.choice(self.bins).id)
        return self._kept(bench, op)

    def _kept(self, bench: Bench, op: dict[str, Any]) -> Answer:
        """Some acts are asked twice, as after a broken wire."""
        told = bench.call(op)
        if self.random.random() < 0.1:
            assert bench.call(op) == told | {"replayed": True}
        if told["outcome"] == "recorded":
            self.moves.append((bench, op["id"]))
        return told

    def undo(self, bench: Bench) -> Answer | None:
        if not self.moves:
            return None
        bench, undone = self.moves[-1] if self.random.random() < 0.7 else self.random.choice(self.moves)
        return bench.do("undo_move", client=self.world.client, undone=undone)

    def hold(self, bench: Bench) -> Answer:
        return bench.do("hold", client=self.world.client, unit=self.random.choice(self.units)[1], hold="Recall")

    def release(self, bench: Bench) -> Answer | None:
        held = self.world.value("SELECT id FROM unit WHERE hold IS NOT NULL ORDER BY id LIMIT 1")
        if held is None:
            return None
        return bench.do("release", client=self.world.client, unit=held, operator=self.world.supervisor.id)

    def begin(self, bench: Bench) -> Answer:
        order = self.random.choice(self.orders)
        return bench.do("begin_pick", code=order.number, tote=self._tote(order).code)

    def _tote(self, order: Order) -> Place:
        own = self.world.value("SELECT tote_id FROM orders WHERE id = %s", order.id)
        return next((tote for tote in self.totes if tote.id == own), self.random.choice(self.totes))

    def pick(self, bench: Bench) -> Answer:
        """Mostly at the bench that has the order, mostly what is kept for it."""
        order = self.random.choice(self.orders)
        holder = self.world.value("SELECT lease_bench FROM orders WHERE id = %s", order.id)
        bench = next((one for one in self.benches if one.name == holder), bench)
        kept = self.world.value("SELECT u.serial FROM unit u JOIN order_line l ON l.id = u.reserved_line"
                                " WHERE l.order_id = %s AND u.state <> 'picked' ORDER BY u.id LIMIT 1", order.id)
        serial = kept if kept and self.random.random() < 0.6 else self.random.choice(self.units)[2]
        return self._kept(bench, bench.op("pick", client=order.client, order=order.id, candidates=[serial],
                                          swap_confirmed=self.random.random() < 0.5))

    def allocate(self, bench: Bench) -> None:
        self._office("allocate")

    def let_go(self, bench: Bench) -> None:
        if self.random.random() < 0.3:
            self._office("deallocate")

    def _office(self, function: str) -> None:
        order = self.random.choice(self.orders)
        op = self.world._office_op(function, client=order.client, order=order.id)
        self.world.owner.execute(f"SELECT {function}(%s::jsonb)".encode(), [op])

    def pack(self, bench: Bench) -> Answer | None:
        order = self.random.choice(self.orders)
        if bench.do("take_order", code=order.number)["outcome"] != "recorded":
            return None
        told = bench.pack(bench.take(order), self._serial_for(order), swap_confirmed=self.random.random() < 0.5)
        bench.do("release_order", client=order.client, order=order.id)
        return told

    def _serial_for(self, order: Order) -> str:
        picked = self.world.value("SELECT u.serial FROM unit u JOIN order_line l ON l.id = u.reserved_line"
                                  " WHERE l.order_id = %s AND u.state = 'picked' LIMIT 1", order.id)
        return str(picked or self.random.choice(self.units)[2])

    def ship(self, bench: Bench) -> Answer | None:
        order = self.random.choice(self.orders)
        if bench.do("take_order", code=order.number)["outcome"] != "recorded":
            return None
        box = bench.take(order)
        told = bench.send(box) if self.world.value("SELECT items FROM parcel WHERE id = %s", box.parcel) else None
        bench.do("release_order", client=order.client, order=order.id)
        return told

    def bring_back(self, bench: Bench) -> None:
        """A unit comes back, is inspected and lies in its lane: from there it is stored again."""
        unit = self.world.value("SELECT id FROM unit WHERE state = 'shipped' ORDER BY id LIMIT 1")
        if unit is None:
            return
        self.world.owner.execute(
            "UPDATE parcel_item SET live = false WHERE unit_id = %s", [unit])
        for kind, changes in (("return", '{"state": "returned", "parcel_id": null, "line_id": null}'),
                              ("inspect", '{"state": "inspected"}'), ("route", '{"state": "in_lane"}')):
            self.world.owner.execute(
                "SELECT _append(%s::jsonb, %s, u.state, jsonb_populate_record(u, %s::jsonb), gen_random_uuid(), null,"
                " '{}') FROM unit u WHERE u.id = %s", [self.world._office_op(kind), kind, changes, unit])

    def count(self, bench: Bench) -> None:
        """A place is locked for a while: what is asked of it meanwhile is refused."""
        there = self.random.choice(self.bins)
        before = self._contents(there)
        self.world.owner.execute(
            "INSERT INTO count_plan (id, code, kind, scope, made_by) SELECT %s, 'C-1', 'place', '{}', %s"
            " ON CONFLICT DO NOTHING", [self.dock.id, self.world.supervisor.id])
        self.world.owner.execute("INSERT INTO place_lock (location_id, count_id, locked_at) VALUES (%s, %s, now())",
                                 [there.id, self.dock.id])
        acts: tuple[Callable[[Bench], Answer | None], ...] = (
            self.put, self.move_carton, self.pick, self.undo, self.pack)
        for act in self.random.choices(acts, k=4):
            act(bench)
        assert self._contents(there) == before, "something moved while it was counted"
        self.world.owner.execute("DELETE FROM place_lock")

    def _contents(self, there: Place) -> list[Any]:
        return self.world.owner.execute(
            "SELECT unit_id FROM standing WHERE location_id = %s ORDER BY 1", [there.id]).fetchall()

    def new_order(self, bench: Bench) -> None:
        """In place of one that has left."""
        for number, order in enumerate(self.orders):
            if self.world.value("SELECT state FROM orders WHERE id = %s", order.id) == "shipped":
                self.orders[number] = self.order()


@pytest.mark.parametrize("seed", [11, 12])
def test_no_life_of_stock_breaks_the_ledger(make_bench: MakeBench, world: World, database: Database, seed: int) -> None:
    stock = Stock(seed, world, [make_bench(f"CART-{number}") for number in range(3)])
    for number in range(STEPS):
        stock.step()
        faults = world.owner.execute(FAULTS.encode()).fetchall()
        assert faults == [], f"step {number}"
    found = verify(database.audit_url)
    assert [str(fault.sentence) for fault in found.faults] == []
    _every_row_is_the_fold_of_its_events(world)
    _places_say_what_events_say(world, stock)
    _gates_agree(stock.answers)
    reasons = {answer["reason"] for answer in stock.answers}
    assert len(reasons) > 12, f"the lives went into too few corners: {reasons}"
    assert {"stored", "pick"} <= {what for answer in stock.answers for what in (answer.get("what"),) if what}
    assert world.value("SELECT count(*) FROM event WHERE kind = 'undo'") > 0


def _every_row_is_the_fold_of_its_events(world: World) -> None:
    names = ", ".join((*COLUMNS, "rev", "head", "changed_at"))
    for row in _dicts(world, f"SELECT id, {names} FROM unit"):
        unit = row.pop("id")
        assert fold(_dicts(world, "SELECT * FROM event WHERE unit_id = %s", unit)) == row


def _places_say_what_events_say(world: World, stock: Stock) -> None:
    """The history of every place, played through, leaves exactly what lies there."""
    for there in stock.bins:
        history = world.value("SELECT place_history(%s::jsonb)", f'{{"code": "{there.code}", "most": 1000}}')
        here = sorted(stay["serial"] for stay in history["stays"] if stay["left"] is None)
        rows = world.owner.execute("SELECT u.serial FROM unit u WHERE u.location_id = %s", [there.id]).fetchall()
        assert here == sorted(row[0] for row in rows)


def _dicts(world: World, query: str, *parameters: object) -> list[dict[str, Any]]:
    found = world.owner.execute(query.encode(), parameters)
    names = [column.name for column in found.description or ()]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def _gates_agree(answers: list[Answer]) -> None:
    asked = [answer for answer in answers if "gate" in answer and "unit" in answer]
    assert len(asked) > 20
    said = [(answer["reason"], stopped_by_unit(unit_facts(answer))) for answer in asked]
    assert [(ours, theirs) for ours, theirs in said if ours != (theirs.value if theirs else None)] == []


