"""Cartons onto pallets and into totes, units that are not where the book has them, pick faces that run low."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from psycopg import sql

from station.models.ledger import verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import Bench, World, outcome
from tests.models.stock_world import Place, allocate, at, begin, carton, kept, lock, pick, place, put, received


@pytest.fixture
def tote(world: World) -> Place:
    return place(world, "TOTE:T-1", "tote")


def in_hand(bench: Bench, code: str) -> dict[str, Any]:
    told = bench.do("put_away", candidates=[code], code=code)
    return {"carton": told["carton"]["id"], "client": told["carton"]["client"]}


def test_a_carton_goes_onto_a_pallet_and_so_to_its_place(bench: Bench, world: World, database: Database) -> None:
    dock, there = place(world, "DOCK", "dock"), place(world, "B-1")
    first, second = (received(bench, world.console)[0] for _ in range(2))
    pallet = carton(world, "P1", [first], at=there, kind="pallet")
    carton(world, "C1", [second], at=dock)
    told = bench.do("put_away", candidates=["P1"], code="P1", **in_hand(bench, "C1"))
    assert (told["what"], told["onto"], told["there"]["code"]) == ("stored", "P1", "B-1")
    assert at(world, second) == ("stored", "B-1")
    assert world.value("SELECT parent_id FROM carton WHERE code = 'C1'") == pallet
    again = bench.do("put_away", candidates=["P1"], code="P1", **in_hand(bench, "C1"))
    assert outcome(again) == ("refused", "there_already")
    back = bench.do("undo_move", client=world.client, undone=told_id(world, "put_away", "P1"))
    assert (back["outcome"], at(world, second)) == ("recorded", ("received", "DOCK"))
    assert world.value("SELECT parent_id FROM carton WHERE code = 'C1'") is None
    assert verify(database.audit_url).faults == ()


def told_id(world: World, kind: str, onto: str) -> UUID:
    found: UUID = world.value("SELECT id FROM operation WHERE kind = %s AND answer->>'onto' = %s"
                              " AND outcome = 'recorded' ORDER BY id DESC LIMIT 1", kind, onto)
    return found


def test_on_the_dock_a_pallet_is_built_without_any_unit_moving(bench: Bench, world: World) -> None:
    dock = place(world, "DOCK", "dock")
    unit = received(bench, world.console)[0]
    pallet = carton(world, "P1", [], at=dock, kind="pallet")
    carton(world, "C1", [unit], at=dock)
    before = world.value("SELECT count(*) FROM event")
    told = bench.do("put_away", candidates=["P1"], code="P1", **in_hand(bench, "C1"))
    assert (outcome(told), world.value("SELECT count(*) FROM event") - before) == (("recorded", None), 0)
    assert world.value("SELECT parent_id FROM carton WHERE code = 'C1'") == pallet
    laid = told_id(world, "put_away", "P1")
    assert outcome(bench.do("undo_move", client=world.client, undone=laid)) == ("recorded", None)
    assert world.value("SELECT parent_id FROM carton WHERE code = 'C1'") is None
    assert outcome(bench.do("undo_move", client=world.client, undone=laid)) == ("refused", "moved_since")


@pytest.mark.parametrize(("code", "reason"), [
    ("C2", "not_a_place"), ("C1", "not_a_place"), ("P-THEIRS", "place_of_other_client"), ("P-GONE", "carton_not_here")])
def test_not_everything_is_a_pallet_for_this_carton(bench: Bench, world: World, code: str, reason: str) -> None:
    units = [received(bench, world.console)[0] for _ in range(2)]
    carton(world, "C1", units[:1])
    carton(world, "C2", units[1:])
    carton(world, "P-THEIRS", [], kind="pallet", client=world.stranger)
    world.change("carton", carton(world, "P-GONE", [], kind="pallet"), state="gone")
    told = bench.do("put_away", candidates=[code], code=code, **in_hand(bench, "C1"))
    assert outcome(told) == ("refused", reason)


def test_nobody_says_that_a_carton_lies_on_a_pallet_but_the_house(bench: Bench, world: World) -> None:
    there, serial = place(world, "B-1"), received(bench, world.console)[1]
    assert put(bench, serial, there, onto="P9")["onto"] is None


def test_a_carton_that_is_all_for_the_order_is_picked_whole(
    bench: Bench, world: World, database: Database, tote: Place,
) -> None:
    there = place(world, "B-1")
    units = [received(bench, world.console)[0] for _ in range(3)]
    carton(world, "C1", units, at=there)
    bench.do("put_away", candidates=["C1"], code="C1", into=there.id)
    order = world.order((world.console, 3))
    begin(bench, order, tote)
    told = pick(bench, order, "C1")
    assert (told["outcome"], told["units"], [stop["done"] for stop in told["pick"]["stops"]]) == ("recorded", 3, [True])
    assert {at(world, unit) for unit in units} == {("picked", tote.code)}
    assert outcome(pick(bench, order, "C1"))[0] == "refused"
    box = bench.take(order)
    assert bench.pack(box, world.value("SELECT serial FROM unit WHERE id = %s", units[0]))["outcome"] == "recorded"
    assert verify(database.audit_url).faults == ()


def test_a_whole_carton_is_put_back_by_one_undo(bench: Bench, world: World, tote: Place) -> None:
    there = place(world, "B-1")
    units = [received(bench, world.console)[0] for _ in range(2)]
    carton(world, "C1", units, at=there)
    bench.do("put_away", candidates=["C1"], code="C1", into=there.id)
    order = world.order((world.console, 3))
    begin(bench, order, tote)
    bench.do("pick", id=order.lines[0], client=order.client, order=order.id, candidates=["C1"])
    back = bench.do("undo_move", client=world.client, undone=order.lines[0])
    assert (back["units"], back["back"], {at(world, unit) for unit in units}) == (2, "B-1", {("stored", "B-1")})
    assert world.value("SELECT location_id FROM carton WHERE code = 'C1'") == there.id


def test_a_carton_with_units_for_others_is_opened_first(bench: Bench, world: World, tote: Place) -> None:
    there = place(world, "B-1")
    carton(world, "C1", [received(bench, world.console)[0] for _ in range(3)], at=there)
    bench.do("put_away", candidates=["C1"], code="C1", into=there.id)
    order = world.order((world.console, 2))
    begin(bench, order, tote)
    told = pick(bench, order, "C1")
    assert (outcome(told), told["units"], told["kept"]) == (("refused", "carton_not_whole"), 3, 2)


def test_what_is_not_there_is_missing_and_another_is_kept(
    bench: Bench, world: World, database: Database, tote: Place,
) -> None:
    gone, near = place(world, "A-0"), place(world, "B-9")
    (one, first), (_, second) = received(bench, world.console), received(bench, world.console)
    put(bench, first, gone)
    put(bench, second, near)
    order = world.order((world.console, 1))
    begin(bench, order, tote)
    told = bench.do("miss_stop", client=order.client, order=order.id, place="A-0", sku="CONSOLE")
    assert (told["units"], told["serials"], told["pick"]["stops"][0]["place"]) == (1, [first], "B-9")
    assert (at(world, one), kept(world, order)) == (("missing", None), [second])
    case = world.owner.execute("SELECT class, subject, unit_id, facts FROM exception_case").fetchall()
    assert case == [("data_no_product", "picking", one, {"order": order.number, "place": "A-0", "serial": first})]
    assert bench.do("miss_stop", client=order.client, order=order.id, place="A-0", sku="CONSOLE")["units"] == 0
    found = Bench(world, database.audit_url, "OFFICE", world.supervisor)
    decided = found.do("decide_case", case=world.value("SELECT id FROM exception_case"), decision="find",
                       reason="Behind", place="A-0")
    assert (decided["outcome"], at(world, one)) == ("recorded", ("found", "A-0"))
    found.leave()
    assert verify(database.audit_url).faults == ()


def test_what_was_picked_of_the_stop_stays_picked(bench: Bench, world: World, tote: Place) -> None:
    there = place(world, "A-0")
    units = [received(bench, world.console) for _ in range(3)]
    for _, serial in units:
        put(bench, serial, there)
    order = world.order((world.console, 3))
    begin(bench, order, tote)
    pick(bench, order, units[0][1])
    told = bench.do("miss_stop", client=order.client, order=order.id, place="A-0", sku="CONSOLE")
    assert (told["units"], told["pick"]["short"][0]["units"]) == (2, 2)
    assert at(world, units[0][0]) == ("picked", tote.code)


def test_an_exact_unit_that_the_order_named_is_replaced_by_nothing(bench: Bench, world: World, tote: Place) -> None:
    """Fails when the program chooses for a client what the client chose itself; also when the order is begun again."""
    exact = world.sku("EXACT", exact=True)
    there = place(world, "A-0")
    named, other = (received(bench, exact) for _ in range(2))
    for _, serial in (named, other):
        put(bench, serial, there)
    order = world.order((exact, 1))
    world.reserve(named[0], order.lines[0])
    begin(bench, order, tote)
    told = bench.do("miss_stop", client=order.client, order=order.id, place="A-0", sku="EXACT")
    assert (told["named"], kept(world, order), told["pick"]["short"][0]["units"]) == (1, [], 1)
    begin(bench, order, tote)
    assert kept(world, order) == []


def test_nothing_is_missing_from_a_place_that_is_counted_or_by_another_cart(
    bench: Bench, make_bench: MakeBench, world: World, tote: Place,
) -> None:
    there = place(world, "A-0")
    put(bench, received(bench, world.console)[1], there)
    order = world.order((world.console, 1))
    begin(bench, order, tote)
    ask: dict[str, Any] = {"client": order.client, "order": order.id, "place": "A-0", "sku": "CONSOLE"}
    assert outcome(make_bench("B2").do("miss_stop", **ask)) == ("refused", "order_leased")
    lock(world, there)
    assert outcome(bench.do("miss_stop", **ask)) == ("refused", "place_locked")


# ---- pick faces ----------------------------------------------------------------------------------------------------


def face(world: World, code: str, sku: str = "CONSOLE", least: int = 2, most: int = 4) -> Place:
    return place(world, code, client=world.client, pick_face=sku, min=least, max=most)


def test_a_pick_face_below_its_minimum_is_refilled_from_the_oldest(bench: Bench, world: World) -> None:
    front, old, new = face(world, "F-1"), place(world, "R-9"), place(world, "R-1")
    serials = [received(bench, world.console)[1] for _ in range(4)]
    for serial, where in zip(serials, (old, old, new, new), strict=True):
        put(bench, serial, where)
    told = bench.do("next_replenish")["proposal"]
    assert (told["face"], told["from"], told["units"], told["serials"]) == ("F-1", "R-9", 2, serials[:2])
    for serial in serials[:2]:
        assert put(bench, serial, front)["what"] == "stored"
    assert bench.do("next_replenish")["proposal"] is None


def test_what_is_kept_held_counted_or_on_the_dock_refills_nothing(bench: Bench, world: World) -> None:
    face(world, "F-1")
    counted = place(world, "R-3")
    units = [received(bench, world.console) for _ in range(4)]
    for (_, serial), where in zip(units[:3], (place(world, "R-1"), place(world, "R-2"), counted), strict=True):
        put(bench, serial, where)
    world.reserve(units[0][0], world.order((world.console, 1)).lines[0])
    bench.do("hold", client=world.client, unit=units[1][0], hold="Recall")
    lock(world, counted)
    assert bench.do("next_replenish")["proposal"] is None


def test_two_carts_refill_two_faces(bench: Bench, make_bench: MakeBench, world: World) -> None:
    phone = world.sku("PHONE")
    face(world, "F-1")
    face(world, "F-2", "PHONE")
    there = place(world, "R-1")
    for sku in (world.console, phone):
        put(bench, received(bench, sku)[1], there)
    other = make_bench("B2")
    first, second = bench.do("next_replenish")["proposal"], other.do("next_replenish")["proposal"]
    assert {first["face"], second["face"]} == {"F-1", "F-2"}
    assert make_bench("B3").do("next_replenish")["proposal"] is None
    listed = bench.ask(sql.Identifier("replenish_list"), {})["proposals"]
    assert {one["taken"] for one in listed} == {"B1", "B2"}


def test_a_pick_face_takes_its_own_sku_alone(bench: Bench, world: World) -> None:
    front = face(world, "F-1")
    assert outcome(put(bench, received(bench, world.sku("PHONE"))[1], front)) == ("refused", "one_sku_only")


def test_nothing_is_put_away_into_a_face_that_is_full(bench: Bench, world: World) -> None:
    front = face(world, "F-1", most=2)
    for _ in range(2):
        put(bench, received(bench, world.console)[1], front)
    _, serial = received(bench, world.console)
    told = bench.do("put_away", candidates=[serial], code=serial)
    assert "F-1" not in [one["code"] for one in told["suggestions"]]


# ---- what lay where ------------------------------------------------------------------------------------------------


def test_a_place_tells_what_came_and_left(bench: Bench, world: World) -> None:
    first, second = place(world, "B-1"), place(world, "B-2")
    _, serial = received(bench, world.console)
    put(bench, serial, first)
    put(bench, serial, second)
    told = bench.do("look_at_place", place=first.id)
    assert [(stay["serial"], stay["to"]) for stay in told["stays"]] == [(serial, "B-2")]
    assert (told["there"]["units"], told["contents"]) == (0, [])
    been = bench.do("put_away", candidates=[serial], code=serial)["been"]
    assert [stay["place"] for stay in been] == ["B-2", "B-1", None]


def test_a_look_is_kept_and_told_anew(bench: Bench, world: World) -> None:
    there, once = place(world, "B-1"), world.order().id
    assert bench.do("look_at_place", id=once, place=there.id)["there"]["units"] == 0
    put(bench, received(bench, world.console)[1], there)
    again = bench.do("look_at_place", id=once, place=there.id)
    assert (again["replayed"], again["there"]["units"]) == (True, 1)
    assert world.value("SELECT answer ? 'stays' FROM operation WHERE id = %s", once) is False


def test_stock_is_where_the_order_finds_it_again(bench: Bench, world: World, tote: Place) -> None:
    """A missing unit is nobody's: allocation leaves it alone."""
    there = place(world, "A-0")
    put(bench, received(bench, world.console)[1], there)
    order = world.order((world.console, 1))
    begin(bench, order, tote)
    bench.do("miss_stop", client=order.client, order=order.id, place="A-0", sku="CONSOLE")
    assert allocate(world, order)["orders"][0]["lines"][0]["short"] == 1
