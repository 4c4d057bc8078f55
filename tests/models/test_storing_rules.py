"""Every rule of a place refuses in the base itself, whichever function asks; and whatever moved can be taken back."""

from __future__ import annotations

import json
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from station.models.ledger import verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import Bench, World, outcome
from tests.models.stock_world import at, at_once, begin, carton, lock, place, put, received


def test_a_unit_and_then_its_place_is_put_away(bench: Bench, world: World) -> None:
    unit, serial = received(bench, world.console)
    told = bench.do("put_away", candidates=[serial], code=serial)
    assert (told["what"], told["suggestions"][0]["code"]) == ("unit", "A-1")
    stored = bench.do("put_away", candidates=["A-1"], code="A-1", unit=unit, client=world.client)
    assert (stored["what"], stored["units"], stored["there"]["code"]) == ("stored", 1, "A-1")
    assert at(world, unit) == ("stored", "A-1")


@pytest.mark.parametrize("kind", ["tote", "lane"])
def test_what_is_for_returns_takes_no_stock(bench: Bench, world: World, kind: str) -> None:
    unit, serial = received(bench, world.console)
    assert put(bench, serial, place(world, "TOTE:R-1", kind, lane="SELLABLE"))["reason"] == "lane_tote"
    assert at(world, unit)[0] == "received"


def missed(bench: Bench, world: World, unit: UUID, serial: str) -> None:
    """A picker does not find it."""
    order, tote = world.order((world.console, 1)), place(world, "TOTE:T-9", "tote")
    stop = begin(bench, order, tote)["pick"]["stops"][0]
    assert stop["serials"] == [serial]
    told = bench.do("miss_stop", client=world.client, order=order.id, sku="CONSOLE", place=stop["place"])
    assert (told["units"], at(world, unit)) == (1, ("missing", None))


def test_a_unit_that_was_missing_is_found_by_putting_it_away(
    bench: Bench, world: World, database: Database,
) -> None:
    """One act, two events: found, then stored. Whoever decides its case is told; the way back leaves it found."""
    unit, serial = received(bench, world.console)
    there = place(world, "B-1")
    put(bench, serial, there)
    missed(bench, world, unit, serial)
    told = bench.do("put_away", candidates=[serial], code=serial)
    assert (told["what"], told["unit"]["state"], at(world, unit)) == ("unit", "missing", ("missing", None))
    op = bench.op("put_away", candidates=[serial], code=serial, into=there.id)
    told = bench.call(op)
    assert (told["what"], told["was_missing"]["cases"], at(world, unit)) == ("stored", 1, ("stored", "B-1"))
    kinds = world.value("SELECT array_agg(kind ORDER BY rev) FROM event WHERE unit_id = %s", unit)
    assert kinds[-2:] == ["find", "store"]
    found = world.value("SELECT facts->'found' FROM exception_case WHERE unit_id = %s", unit)
    assert (found["place"], found["bench"]) == ("B-1", bench.name)
    assert bench.call(op)["replayed"] is True
    assert bench.do("undo_move", undone=op["id"], client=world.client)["outcome"] == "recorded"
    assert at(world, unit) == ("found", None)
    assert put(bench, serial, there)["was_missing"] is None
    assert verify(database.audit_url).faults == ()


def test_a_missing_unit_goes_where_the_rules_allow_and_nowhere_else(bench: Bench, world: World) -> None:
    unit, serial = bench.receive(world.console)
    missed(bench, world, unit, serial)
    assert put(bench, serial, place(world, "B-1", hold=True))["reason"] == "hold_place"
    assert at(world, unit) == ("missing", None)
    assert world.value("SELECT count(*) FROM exception_case WHERE facts ? 'found'") == 0


def test_a_place_that_is_chosen_takes_one_unit_after_the_other(bench: Bench, world: World) -> None:
    there = place(world, "LOC:B-1")
    chosen = bench.do("put_away", candidates=[there.code], code=there.code)
    assert (chosen["what"], chosen["contents"]) == ("place", [])
    for _ in range(3):
        assert put(bench, received(bench, world.console)[1], there)["what"] == "stored"
    again = bench.do("put_away", candidates=[there.code], code=there.code)
    assert again["contents"][0] | {"units": 3, "sku": "CONSOLE"} == again["contents"][0]


@pytest.mark.parametrize(("rules", "reason"), [
    ({}, None), ({"climate": "cold"}, None), ({"capacity": 1}, None), ({"capacity": 0}, "place_full"),
    ({"hold": True}, "hold_place"),
])
def test_plain_goods_go_where_nothing_forbids_it(
    bench: Bench, world: World, rules: dict[str, Any], reason: str | None,
) -> None:
    told = put(bench, received(bench, world.console)[1], place(world, "B-1", **rules))
    assert told["reason"] == reason


@pytest.mark.parametrize(("storing", "rules", "kind", "reason"), [
    ({"climate": "cold"}, {}, "bin", "wrong_climate"),
    ({"climate": "cold"}, {"climate": "dry"}, "bin", "wrong_climate"),
    ({"climate": "cold"}, {"climate": "cold"}, "bin", None),
    ({"secure": True}, {}, "bin", "not_secure"),
    ({"secure": True}, {"secure": True}, "bin", None),
    ({"secure": True}, {}, "cage", None),
    ({}, {}, "tote", "not_a_store"), ({}, {}, "dock", "not_a_store"), ({}, {}, "lane", "not_a_store"),
])
def test_goods_go_only_where_their_needs_are_met(
    bench: Bench, world: World, storing: dict[str, Any], rules: dict[str, Any], kind: str, reason: str | None,
) -> None:
    drug = world.sku("DRUG", storing=json.dumps(storing))
    told = put(bench, received(bench, drug)[1], place(world, "B-1", kind, **rules))
    assert told["reason"] == reason


def test_no_function_gets_round_the_rules(bench: Bench, world: World) -> None:
    """The generic door asks the same rules."""
    unit, _ = received(bench, world.sku("DRUG", storing=json.dumps({"secure": True})))
    told = bench.do("store", client=world.client, unit=unit, location=world.bin)
    assert outcome(told) == ("refused", "not_secure")
    assert outcome(bench.do("store", client=world.client, unit=unit)) == ("refused", "not_a_store")
    assert at(world, unit) == ("received", None)


def test_a_place_of_one_client_takes_nothing_of_another(bench: Bench, world: World) -> None:
    told = put(bench, received(bench, world.console)[1], place(world, "B-1", client=world.stranger))
    assert (told["reason"], told["there"]["client_name"]) == ("place_of_other_client", "Other")


def test_a_place_for_one_product_takes_no_second_one(bench: Bench, world: World) -> None:
    there = place(world, "B-1", one_sku=True)
    other = world.sku("PHONE")
    assert put(bench, received(bench, world.console)[1], there)["what"] == "stored"
    assert put(bench, received(bench, other)[1], there)["reason"] == "one_sku_only"
    assert put(bench, received(bench, world.console)[1], there)["what"] == "stored"


def test_held_goods_go_into_the_cage_or_to_a_place_for_held_goods(bench: Bench, world: World) -> None:
    unit, serial = received(bench, world.console)
    bench.do("hold", client=world.client, unit=unit, hold="Recall")
    assert put(bench, serial, place(world, "B-1"))["reason"] == "hold_place_only"
    assert put(bench, serial, place(world, "H-1", hold=True))["what"] == "stored"
    assert put(bench, serial, place(world, "CAGE-1", "cage"))["what"] == "stored"


def test_nothing_goes_to_or_leaves_a_place_that_is_counted(bench: Bench, world: World) -> None:
    """To put away, to pick, to pack, to receive there: each is refused with the place's name."""
    counted, free = place(world, "B-1"), place(world, "B-2")
    unit, serial = received(bench, world.console)
    put(bench, serial, counted)
    lock(world, counted)
    for told in (
        put(bench, serial, free), put(bench, received(bench, world.console)[1], counted),
        bench.do("pick", client=world.client, unit=unit),
        bench.do("receive", client=world.client, sku=world.console.id, candidates=["NEW1"], location=counted.id),
        bench.pack(bench.take(world.order((world.console, 1))), serial),
    ):
        assert (told["reason"], told["locked"]) == ("place_locked", "B-1")
    assert at(world, unit) == ("stored", "B-1")


@pytest.mark.parametrize(("state", "kind", "reason"), [
    ("shipped", "ship", "already_shipped"), ("returned", "return", "not_available"),
])
def test_what_is_not_in_the_house_is_not_put_away(
    bench: Bench, world: World, state: str, kind: str, reason: str,
) -> None:
    unit, serial = bench.receive(world.console)
    bench.pack(bench.take(world.order((world.console, 1))), serial)
    world.push(unit, "ship", "shipped")
    if kind == "return":
        world.owner.execute(
            "SELECT _append(%s::jsonb, 'return', u.state, jsonb_populate_record(u, '{\"state\": \"returned\","
            " \"parcel_id\": null, \"line_id\": null}'), gen_random_uuid(), null, '{}') FROM unit u WHERE u.id = %s",
            [world._office_op("return"), unit])
    told = put(bench, serial, place(world, "B-1"))
    assert (told["unit"]["state"], told["reason"]) == (state, reason)


def test_what_was_never_received_is_not_put_away(bench: Bench, world: World) -> None:
    world.announce(world.console, "SOON1")
    assert put(bench, "SOON1", place(world, "B-1"))["reason"] == "never_received"


def test_a_code_that_is_no_unit_is_told_as_what_it_is(bench: Bench, world: World) -> None:
    there = place(world, "B-1")
    assert put(bench, world.console.gtin, there)["reason"] == "gtin_for_serial"
    assert put(bench, "NOSUCH", there)["reason"] == "unknown_unit"
    assert put(bench, world.order((world.console, 1)).number, there)["what"] == "order"
    told = put(bench, world.packer.badge, there, raw=world.packer.badge.encode().hex())
    assert (told["reason"], told["known"]) == ("not_a_serial", {"what": "badge"})
    assert world.value("SELECT count(*) FROM operation WHERE raw = %s", world.packer.badge.encode()) == 0


def test_a_serial_that_two_clients_have_is_asked_for(bench: Bench, world: World) -> None:
    theirs = world.sku("CONSOLE", client=world.stranger)
    bench.receive(world.console, "SAME1", store=False)
    bench.receive(theirs, "SAME1", store=False)
    there = place(world, "B-1")
    told = put(bench, "SAME1", there)
    assert outcome(told) == ("asked", "ambiguous")
    assert {choice["client_name"] for choice in told["choices"]} == {"Acme", "Other"}
    again = put(bench, "SAME1", there, client=theirs.client, sku=theirs.id)
    assert (again["what"], again["unit"]["client_name"]) == ("stored", "Other")


def test_a_pallet_goes_with_all_that_is_in_it(bench: Bench, world: World, database: Database) -> None:
    """Cartons on it included; one event a unit, the cartons still nested, nothing else moved."""
    dock, there = place(world, "DOCK", "dock"), place(world, "B-1", capacity=5)
    inner = [received(bench, world.console) for _ in range(3)]
    loose = [received(bench, world.console) for _ in range(2)]
    pallet = carton(world, "PAL1", [unit for unit, _ in loose], at=dock, kind="pallet")
    box = carton(world, "BOX1", [unit for unit, _ in inner], at=dock, parent=pallet)
    before = world.value("SELECT count(*) FROM event")
    told = put(bench, "PAL1", there)
    assert (told["what"], told["units"], told["from"]) == ("stored", 5, "DOCK")
    assert world.value("SELECT count(*) FROM event") == before + 5
    assert {at(world, unit) for unit, _ in (*inner, *loose)} == {("stored", "B-1")}
    assert world.value("SELECT location_id FROM carton WHERE id = %s", box) == there.id
    assert world.value("SELECT parent_id FROM carton WHERE id = %s", box) == pallet
    assert world.value("SELECT count(*) FROM standing WHERE location_id = %s", there.id) == 5
    assert verify(database.audit_url).faults == ()
    assert put(bench, "PAL1", there)["reason"] == "there_already"


def test_a_carton_goes_whole_or_not_at_all(bench: Bench, world: World) -> None:
    there = place(world, "B-1", capacity=2)
    units = [received(bench, world.console)[0] for _ in range(3)]
    carton(world, "BOX1", units)
    assert put(bench, "BOX1", there)["reason"] == "place_full"
    bench.do("hold", client=world.client, unit=units[1], hold="Recall")
    told = put(bench, "BOX1", place(world, "B-2"))
    assert (told["reason"], told["unit"]["id"]) == ("hold_place_only", str(units[1]))
    assert {at(world, unit)[0] for unit in units} == {"received"}


def test_a_carton_of_two_products_does_not_go_where_one_is_allowed(bench: Bench, world: World) -> None:
    carton(world, "BOX1", [received(bench, world.console)[0], received(bench, world.sku("PHONE"))[0]])
    assert put(bench, "BOX1", place(world, "B-1", one_sku=True))["reason"] == "one_sku_only"


def test_a_carton_that_is_not_here_or_empty_is_not_put_away(bench: Bench, world: World) -> None:
    empty = carton(world, "BOX1", [])
    assert put(bench, "BOX1", place(world, "B-1"))["reason"] == "carton_empty"
    world.change("carton", empty, state="expected")
    assert put(bench, "BOX1", place(world, "B-2"))["reason"] == "carton_not_here"


def test_a_carton_and_then_its_place(bench: Bench, world: World) -> None:
    units = [received(bench, world.console)[0] for _ in range(2)]
    box = carton(world, "BOX1", units)
    told = bench.do("put_away", candidates=["BOX1"], code="BOX1")
    assert (told["what"], told["units"], told["suggestions"][0]["code"]) == ("carton", 2, "A-1")
    stored = bench.do("put_away", candidates=["A-1"], code="A-1", carton=box, client=world.client)
    assert (stored["what"], stored["carton"]["code"]) == ("stored", "BOX1")


def test_a_unit_out_of_a_sealed_carton_opens_it(bench: Bench, world: World) -> None:
    (unit, serial), (other, _) = received(bench, world.console), received(bench, world.console)
    box = carton(world, "BOX1", [unit, other], at=place(world, "DOCK", "dock"))
    assert put(bench, serial, place(world, "B-1"))["what"] == "stored"
    assert world.value("SELECT state FROM carton WHERE id = %s", box) == "opened"
    assert world.value("SELECT carton_id FROM unit WHERE id = %s", unit) is None
    assert world.value("SELECT carton_id FROM unit WHERE id = %s", other) == box


def test_the_suggestion_is_where_the_product_lies_and_fits(bench: Bench, world: World) -> None:
    full, near = place(world, "B-1", capacity=1), place(world, "B-2")
    place(world, "A-0", client=world.stranger)
    for there in (full, near, near):
        put(bench, received(bench, world.console)[1], there)
    serial = received(bench, world.console)[1]
    told = bench.do("put_away", candidates=[serial], code=serial)
    assert [(one["code"], one["same"]) for one in told["suggestions"]] == [("B-2", 2), ("A-1", 0)]


def test_held_goods_are_sent_to_where_held_goods_lie(bench: Bench, world: World) -> None:
    """Even where no place is empty: any that takes them is better than none."""
    cage = place(world, "CAGE-1", "cage")
    put(bench, received(bench, world.sku("PHONE"))[1], cage)
    unit, serial = received(bench, world.console)
    bench.do("hold", client=world.client, unit=unit, hold="Recall")
    told = bench.do("put_away", candidates=[serial], code=serial)
    assert [(one["code"], one["empty"]) for one in told["suggestions"]] == [("CAGE-1", False)]


def test_a_place_that_is_none_of_ours_is_no_unit_either(bench: Bench, world: World) -> None:
    unit, _ = received(bench, world.console)
    for more in ({}, {"unit": unit, "client": world.client}):
        told = bench.do("put_away", candidates=["LOC:NOWHERE"], code="LOC:NOWHERE", **more)
        assert outcome(told) == ("refused", "not_a_store")


def test_undo_puts_it_back_where_it_was(bench: Bench, world: World, database: Database) -> None:
    """By an event that names the one it takes back."""
    there = place(world, "B-2")
    unit, serial = received(bench, world.console)
    first = put(bench, serial, place(world, "B-1"))
    op = bench.op("put_away", candidates=[serial], code=serial, into=there.id)
    bench.call(op)
    undone = bench.do("undo_move", client=world.client, undone=op["id"])
    assert (undone["outcome"], undone["back"], at(world, unit)) == ("recorded", "B-1", ("stored", "B-1"))
    assert world.value("SELECT corrects FROM event WHERE kind = 'undo'") == op["id"]
    assert outcome(bench.do("undo_move", client=world.client, undone=op["id"])) == ("refused", "moved_since")
    assert first["what"] == "stored"
    assert verify(database.audit_url).faults == ()


def test_undo_takes_a_whole_pallet_back(bench: Bench, world: World) -> None:
    dock, there = place(world, "DOCK", "dock"), place(world, "B-1")
    units = [received(bench, world.console)[0] for _ in range(4)]
    pallet = carton(world, "PAL1", [], at=dock, kind="pallet")
    box = carton(world, "BOX1", units, at=dock, parent=pallet)
    op = bench.op("put_away", candidates=["BOX1"], code="BOX1", into=there.id)
    assert bench.call(op)["units"] == 4
    assert world.value("SELECT parent_id FROM carton WHERE id = %s", box) is None
    assert bench.do("undo_move", client=world.client, undone=op["id"])["units"] == 4
    assert {at(world, unit) for unit in units} == {("received", "DOCK")}
    assert world.value("SELECT location_id FROM carton WHERE id = %s", box) == dock.id
    assert world.value("SELECT parent_id FROM carton WHERE id = %s", box) == pallet


def test_undo_is_refused_where_a_count_has_begun_and_for_others_acts(make_bench: MakeBench, world: World) -> None:
    mine, other = make_bench("CART-1"), make_bench("CART-2")
    there = place(world, "B-1")
    op = mine.op("put_away", candidates=[received(mine, world.console)[1]], code="-", into=there.id)
    mine.call(op)
    assert other.do("undo_move", client=world.client, undone=op["id"])["reason"] == "nothing_to_undo"
    lock(world, there)
    assert mine.do("undo_move", client=world.client, undone=op["id"])["reason"] == "place_locked"


def test_asked_twice_it_is_done_once(bench: Bench, world: World) -> None:
    unit, serial = received(bench, world.console)
    op = bench.op("put_away", candidates=[serial], code=serial, into=world.bin)
    first, again = bench.call(op), bench.call(op)
    assert again == first | {"replayed": True}
    undo = bench.op("undo_move", client=world.client, undone=op["id"])
    assert bench.call(undo) | {"replayed": True} == bench.call(undo)
    assert world.value("SELECT count(*) FROM event WHERE unit_id = %s", unit) == 3


def test_two_carts_and_the_last_room_in_a_bin(make_bench: MakeBench, world: World) -> None:
    """Exactly one wins, every time."""
    carts = [make_bench("CART-1"), make_bench("CART-2")]
    for turn in range(12):
        there = place(world, f"R-{turn}", capacity=1)
        ops = [cart.op("put_away", candidates=[received(cart, world.console)[1]], code="-", into=there.id)
               for cart in carts]
        answers = at_once(*(partial(cart.call, op) for cart, op in zip(carts, ops, strict=True)))
        assert sorted(str(answer["reason"]) for answer in answers) == ["None", "place_full"]


def test_two_carts_and_one_unit(make_bench: MakeBench, world: World, database: Database) -> None:
    """Both may move it, one after the other: the last word is the row, and every step is an event."""
    carts = [make_bench("CART-1"), make_bench("CART-2")]
    places = [place(world, "B-1"), place(world, "B-2")]
    for _ in range(12):
        unit, serial = received(carts[0], world.console)
        ops = [cart.op("put_away", candidates=[serial], code=serial, into=there.id)
               for cart, there in zip(carts, places, strict=True)]
        answers = at_once(*(partial(cart.call, op) for cart, op in zip(carts, ops, strict=True)))
        moved = [answer for answer in answers if answer["outcome"] == "recorded"]
        assert moved
        assert world.value("SELECT count(*) FROM event WHERE unit_id = %s AND kind = 'store'", unit) == len(moved)
    assert verify(database.audit_url).faults == ()


def test_history_tells_what_came_to_a_place_and_where_it_went(bench: Bench, world: World) -> None:
    here, there = place(world, "B-1"), place(world, "B-2")
    unit, serial = received(bench, world.console)
    put(bench, serial, here)
    put(bench, serial, there)
    bench.pack(bench.take(world.order((world.console, 1))), serial)
    history = world.value("SELECT place_history('{\"code\": \"B-1\"}')")["stays"]
    assert [(s["serial"], s["from"], s["to"], s["kind"], s["left_kind"]) for s in history] == [
        (serial, None, "B-2", "store", "store")]
    assert history[0]["came"] < history[0]["left"]
    life = world.value("SELECT unit_places(%s::jsonb)", json.dumps({"client": str(world.client), "unit": str(unit)}))
    assert [(stay["place"], stay["state"]) for stay in life] == [
        (None, "received"), ("B-1", "stored"), ("B-2", "stored"), (None, "packed")]
    assert [stay["left"] for stay in life[:-1]] == [stay["came"] for stay in life[1:]]


def test_a_pallet_of_two_thousand_moves_within_its_time(bench: Bench, world: World) -> None:
    """No timed test: the bench's own limit of two seconds a statement is what it has to stay within."""
    pallet = carton(world, "PAL1", [], kind="pallet")
    world.owner.execute(
        "SELECT count(_append(%s::jsonb || jsonb_build_object('id', gen_random_uuid()), 'receive', '',"
        " jsonb_populate_record(null::unit, jsonb_build_object('client_id', %s::uuid, 'id', gen_random_uuid(),"
        " 'sku_id', %s::uuid, 'serial_raw', 'BULK' || n, 'state', 'received', 'carton_id', %s::uuid)),"
        " gen_random_uuid(), null, '{}')) FROM generate_series(1, 2000) n",
        [world._office_op("receive"), world.client, world.console.id, pallet])
    bench.connection.execute("SET statement_timeout = '2s'")
    assert put(bench, "PAL1", place(world, "B-1"))["units"] == 2000
