"""Allocation keeps exact units for orders; picking takes them out by scan, through the gate of the packing bench."""

from __future__ import annotations

from functools import partial
from typing import Any

import psycopg
import pytest

from station.answers import unit_facts
from station.gate import stopped_by_unit
from station.models.ledger import verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import Answer, Bench, World, outcome
from tests.models.stock_world import Place, allocate, at, at_once, begin, kept, lock, pick, place, put


@pytest.fixture
def tote(world: World) -> Place:
    return place(world, "TOTE:T-1", "tote")


def test_what_was_received_first_is_kept_first(bench: Bench, world: World) -> None:
    serials = [bench.receive(world.console)[1] for _ in range(3)]
    order = world.order((world.console, 2), (world.cable, 3))
    told = allocate(world, order)
    assert told["orders"] == [{"order": order.number, "lines": [
        {"line": 1, "sku": "CONSOLE", "kept": 2, "short": 0}]}]
    assert kept(world, order) == serials[:2]
    assert allocate(world, order)["orders"] == []


def test_held_counted_and_kept_units_are_left_alone(bench: Bench, world: World) -> None:
    counted = place(world, "B-1")
    held, locked, others, free = (bench.receive(world.console) for _ in range(4))
    bench.do("hold", client=world.client, unit=held[0], hold="Recall")
    put(bench, locked[1], counted)
    lock(world, counted)
    world.reserve(others[0], world.order((world.console, 1)).lines[0])
    order = world.order((world.console, 2))
    assert allocate(world, order)["orders"][0]["lines"][0] == {"line": 1, "sku": "CONSOLE", "kept": 1, "short": 1}
    assert kept(world, order) == [free[1]]


def test_store_goes_before_dock(bench: Bench, world: World) -> None:
    dock = place(world, "DOCK", "dock")
    bench.do("receive", client=world.client, sku=world.console.id, candidates=["ONDOCK"], location=dock.id)
    stored = bench.receive(world.console)[1]
    order = world.order((world.console, 1))
    allocate(world, order)
    assert kept(world, order) == [stored]


def test_a_line_that_names_a_lot_gets_that_lot(bench: Bench, world: World) -> None:
    for serial, lot in (("A1", "L1"), ("A2", "L2"), ("A3", "L2")):
        unit = bench.do("receive", client=world.client, sku=world.console.id, candidates=[serial],
                        facts={"lot": lot})["unit"]["id"]
        bench.do("store", client=world.client, unit=unit, location=world.bin)
    order = world.order((world.console, 3))
    world.change("order_line", order.lines[0], lot="L2")
    told = allocate(world, order)
    assert (told["orders"][0]["lines"][0]["short"], kept(world, order)) == (1, ["A2", "A3"])


def test_two_allocations_at_once_share_what_there_is(make_bench: MakeBench, world: World, database: Database) -> None:
    bench = make_bench()
    for _ in range(6):
        bench.receive(world.console)
    orders = [world.order((world.console, 4)) for _ in range(2)]
    with psycopg.connect(database.owner_url, autocommit=True) as second:
        at_once(partial(allocate, world, orders[0]), partial(allocate, world, orders[1], second))
    assert len({*kept(world, orders[0]), *kept(world, orders[1])}) == 6
    assert verify(database.audit_url).faults == ()


def test_an_order_is_picked_by_scan_into_its_tote(
    bench: Bench, world: World, database: Database, tote: Place,
) -> None:
    near, far = place(world, "A-0"), place(world, "B-9")
    (one, first), (_, second) = bench.receive(world.console), bench.receive(world.console)
    put(bench, first, far)
    put(bench, second, near)
    order = world.order((world.console, 2), (world.cable, 1))
    job = begin(bench, order, tote)["pick"]
    assert [(stop["place"], stop["serials"]) for stop in job["stops"]] == [("A-0", [second]), ("B-9", [first])]
    assert (job["tote"], job["at_packing"][0]["sku"], job["short"]) == ("TOTE:T-1", "CABLE", [])
    left = pick(bench, order, first)["pick"]["stops"]
    assert [(stop["place"], stop["done"]) for stop in left] == [("A-0", False), ("TOTE:T-1", True)]
    assert at(world, one) == ("picked", "TOTE:T-1")
    done = pick(bench, order, second)
    assert [stop["done"] for stop in done["pick"]["stops"]] == [True]
    assert world.value("SELECT lease_bench FROM orders WHERE id = %s", order.id) is None
    packer = bench.take(order)
    assert bench.pack(packer, first)["outcome"] == bench.pack(packer, second)["outcome"] == "recorded"
    assert verify(database.audit_url).faults == ()


def test_tote_first_then_order_and_a_tote_that_has_one(bench: Bench, world: World, tote: Place) -> None:
    bench.receive(world.console)
    order = world.order((world.console, 1))
    assert bench.do("begin_pick", tote=tote.code)["what"] == "tote"
    assert bench.do("begin_pick", code=order.number)["what"] == "order"
    assert begin(bench, order, tote)["what"] == "pick"
    assert bench.do("begin_pick", tote=tote.code)["pick"]["number"] == order.number


def test_a_tote_of_the_returns_takes_nothing_of_an_order(bench: Bench, world: World) -> None:
    bench.receive(world.console)
    order, lane = world.order((world.console, 1)), place(world, "TOTE:R-1", "tote", lane="SELLABLE")
    told = begin(bench, order, lane)
    assert (told["reason"], told["code"], told["lane"]) == ("lane_tote", "TOTE:R-1", "SELLABLE")
    assert bench.do("begin_pick", tote=lane.code)["reason"] == "lane_tote"
    assert world.value("SELECT tote_id FROM orders WHERE id = %s", order.id) is None


def test_a_tote_serves_one_order(bench: Bench, world: World, tote: Place) -> None:
    serial = bench.receive(world.console)[1]
    order, other = world.order((world.console, 1)), world.order((world.console, 1))
    begin(bench, order, tote)
    told = begin(bench, other, tote)
    assert (told["reason"], told["waits"]) == ("tote_taken", order.number)
    pick(bench, order, serial)
    second = place(world, "TOTE:T-2", "tote")
    told = begin(bench, order, second)
    assert (told["reason"], told["tote"]) == ("order_in_other_tote", "TOTE:T-1")
    world.change("orders", order.id, state="cancelled")
    assert begin(bench, other, tote)["reason"] == "tote_not_empty"
    assert bench.do("begin_pick", tote="LOC:NONE")["reason"] == "not_a_tote"


@pytest.mark.parametrize(("columns", "reason"), [
    ({"state": "shipped"}, "order_shipped"), ({"state": "cancelled"}, "order_cancelled"),
    ({"hold": "Credit"}, "order_held"),
])
def test_an_order_that_may_not_leave_is_not_picked(
    bench: Bench, world: World, tote: Place, columns: dict[str, Any], reason: str,
) -> None:
    assert begin(bench, world.order((world.console, 1), **columns), tote)["reason"] == reason


def test_one_cart_has_an_order_in_hand(make_bench: MakeBench, world: World, tote: Place) -> None:
    mine, other = make_bench("CART-1"), make_bench("CART-2")
    serial = mine.receive(world.console)[1]
    order = world.order((world.console, 1))
    begin(mine, order, tote)
    assert begin(other, order, tote)["reason"] == "order_leased"
    assert pick(other, order, serial)["reason"] == "order_leased"
    assert other.do("take_order", code=order.number)["reason"] == "order_leased"
    mine.do("release_order", client=order.client, order=order.id)
    assert begin(other, order, tote)["what"] == "pick"


def test_the_gate_of_picking_is_the_gate_of_packing(bench: Bench, world: World, tote: Place) -> None:
    """Row by row; and the gate in Python says the same of the same facts."""
    mine = bench.receive(world.console)[1]
    order = world.order((world.console, 1))
    begin(bench, order, tote)
    cases = {world.console.gtin: "gtin_for_serial", "TOTE:T-1": "not_a_serial", "NOSUCH": "unknown_unit",
             bench.receive(world.sku("THEIRS", client=world.stranger))[1]: "wrong_client",
             bench.receive(world.sku("PHONE"))[1]: "wrong_sku", _held(bench, world): "held"}
    world.announce(world.console, "SOON")
    spare = bench.receive(world.console)[1]
    answers = [(pick(bench, order, serial), reason) for serial, reason in (cases | {"SOON": "never_received"}).items()]
    answers += [(pick(bench, order, serial), reason) for serial, reason in _gone(bench, world)]
    answers.append((pick(bench, order, mine), "None"))
    begin(bench, order, tote)
    answers += [(pick(bench, order, mine), "in_this_tote"), (pick(bench, order, spare), "line_full")]
    assert [str(told["reason"]) for told, _ in answers] == [reason for _, reason in answers]
    _gates_agree([told for told, _ in answers])


def _held(bench: Bench, world: World) -> str:
    unit, serial = bench.receive(world.console)
    bench.do("hold", client=world.client, unit=unit, hold="Recall")
    return serial


def _gone(bench: Bench, world: World) -> list[tuple[str, str]]:
    """One that is in another box, one that has left."""
    (_, boxed), (unit, shipped) = bench.receive(world.console), bench.receive(world.console)
    box = bench.take(world.order((world.console, 2)))
    bench.pack(box, boxed)
    bench.pack(box, shipped)
    world.push(unit, "ship", "shipped")
    return [(boxed, "in_other_parcel"), (shipped, "already_shipped")]


def _gates_agree(answers: list[Answer]) -> None:
    for told in answers:
        if "gate" in told and "unit" in told:
            said = stopped_by_unit(unit_facts(told))
            assert told["reason"] == (said.value if said else None)


def test_what_is_in_another_tote_is_told_so(bench: Bench, world: World, tote: Place) -> None:
    serial = bench.receive(world.console)[1]
    first, second = world.order((world.console, 1)), world.order((world.console, 1))
    begin(bench, first, tote)
    pick(bench, first, serial)
    begin(bench, second, place(world, "TOTE:T-2", "tote"))
    told = pick(bench, second, serial)
    assert (told["reason"], told["place"]) == ("in_other_tote", "TOTE:T-1")
    _gates_agree([told])


@pytest.mark.parametrize(("policy", "first", "second"), [
    ("forbid", ("refused", "reserved"), ("refused", "reserved")),
    ("ask", ("asked", "reserved"), ("recorded", None)), ("allow", ("recorded", None), None),
])
def test_a_unit_of_another_order_is_swapped_by_policy(
    bench: Bench, world: World, database: Database, tote: Place, policy: str, first: tuple[str, str | None],
    second: tuple[str, str | None] | None,
) -> None:
    sku = world.sku("SWAP", swap=policy)
    mine, theirs = bench.receive(sku)[1], bench.receive(sku)[1]
    order, other = world.order((sku, 1)), world.order((sku, 1))
    begin(bench, order, tote)
    allocate(world, other)
    assert (kept(world, order), kept(world, other)) == ([mine], [theirs])
    assert outcome(pick(bench, order, theirs)) == first
    if second is not None:
        assert outcome(pick(bench, order, theirs, swap_confirmed=True)) == second
    if policy != "forbid":
        assert (kept(world, order), kept(world, other)) == ([theirs], [mine])
    assert verify(database.audit_url).faults == ()


def test_an_exact_unit_is_the_only_one(bench: Bench, world: World, tote: Place) -> None:
    sku = world.sku("EXACT", exact=True)
    (mine, serial), (_, other) = bench.receive(sku), bench.receive(sku)
    order = world.order((sku, 1))
    world.reserve(mine, order.lines[0])
    begin(bench, order, tote)
    assert pick(bench, order, other)["reason"] == "not_exact_unit"
    assert pick(bench, order, serial)["outcome"] == "recorded"


def test_a_free_unit_in_place_of_the_one_that_was_kept(bench: Bench, world: World, tote: Place) -> None:
    """The one that was kept is free again; the order never keeps more than it asks for."""
    kept_first, free = bench.receive(world.console)[1], bench.receive(world.console)[1]
    order = world.order((world.console, 1))
    begin(bench, order, tote)
    assert kept(world, order) == [kept_first]
    assert pick(bench, order, free)["outcome"] == "recorded"
    assert kept(world, order) == [free]


def test_two_lines_of_one_product_fill_one_after_the_other(bench: Bench, world: World, tote: Place) -> None:
    serials = [bench.receive(world.console)[1] for _ in range(4)]
    order = world.order((world.console, 1), (world.console, 2))
    begin(bench, order, tote)
    for serial in reversed(serials[1:]):
        assert pick(bench, order, serial)["outcome"] == "recorded"
    begin(bench, order, tote)
    assert pick(bench, order, serials[0])["reason"] == "line_full"


def test_a_pick_is_taken_back_to_its_place(bench: Bench, world: World, database: Database, tote: Place) -> None:
    unit, serial = bench.receive(world.console)
    order = world.order((world.console, 1))
    begin(bench, order, tote)
    op = bench.op("pick", client=order.client, order=order.id, candidates=[serial])
    bench.call(op)
    told = bench.do("undo_move", client=world.client, undone=op["id"])
    assert (at(world, unit), told["pick"]["stops"][0]["place"]) == (("stored", "A-1"), "A-1")
    assert kept(world, order) == [serial]
    assert verify(database.audit_url).faults == ()


def test_two_carts_and_one_unit_exactly_one_picks_it(make_bench: MakeBench, world: World, database: Database) -> None:
    carts = [make_bench("CART-1"), make_bench("CART-2")]
    for turn in range(10):
        serial = carts[0].receive(world.console)[1]
        orders = [world.order((world.console, 1)) for _ in carts]
        for n, (cart, order) in enumerate(zip(carts, orders, strict=True)):
            begin(cart, order, place(world, f"TOTE:R{turn}-{n}", "tote"))
        assert len(kept(world, orders[0]) + kept(world, orders[1])) == 1
        answers = at_once(*(partial(pick, cart, order, serial, swap_confirmed=True)
                            for cart, order in zip(carts, orders, strict=True)))
        assert sorted(answer["outcome"] for answer in answers) == ["recorded", "refused"]
        assert {answer["reason"] for answer in answers} <= {None, "in_other_tote", "reserved"}
    assert verify(database.audit_url).faults == ()


def test_what_is_let_go_is_free_for_the_next(bench: Bench, world: World, database: Database) -> None:
    serial = bench.receive(world.console)[1]
    first, second = world.order((world.console, 1)), world.order((world.console, 1))
    allocate(world, first)
    world.owner.execute("SELECT deallocate(%s::jsonb)", [world._office_op(
        "deallocate", client=first.client, order=first.id)])
    allocate(world, second)
    assert (kept(world, first), kept(world, second)) == ([], [serial])
    assert verify(database.audit_url).faults == ()
