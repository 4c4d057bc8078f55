"""The box: closed, weighed, labelled, proved, handed over; and every reason why not."""

from __future__ import annotations

import json

import pytest
from uuid_utils.compat import uuid7

from station.checks import gs1_check_digit
from tests.models.conftest import MakeBench
from tests.models.ledger_world import Bench, Box, Person, World, digest, outcome

WEIGHED = {"weight": {"required": True, "packaging_g": 100, "tolerance_min_g": 20, "tolerance_percent": 2}}


@pytest.fixture
def box(bench: Bench, world: World) -> Box:
    """A box with one console of 1000 g, for a client without rules; the order is complete."""
    _, serial = bench.receive(world.console)
    box = bench.take(world.order((world.console, 1), carrier="DHL"))
    bench.pack(box, serial)
    return box


@pytest.fixture
def weighed(bench: Bench, world: World) -> Box:
    """The same for a client who wants every box weighed: 1100 g are expected, 22 g tolerated."""
    world.change("client", world.client, rules=json.dumps(WEIGHED))
    _, serial = bench.receive(world.console)
    box = bench.take(world.order((world.console, 1)))
    bench.pack(box, serial)
    return box


def test_an_sscc_is_the_houses_own_and_never_repeats(bench: Bench, world: World) -> None:
    """The check digit is the one that Python makes."""
    numbers = [world.value("SELECT _next_sscc()") for _ in range(30)]
    assert len(set(numbers)) == 30
    for number in numbers:
        assert number.startswith("04012345")
        assert len(number) == 18
        assert gs1_check_digit(number[:17]) == number[17]


def test_the_numbers_of_a_prefix_end_loudly(world: World) -> None:
    world.owner.execute("UPDATE site SET sscc_prefix = '4012345678', sscc_next = 1000000")
    with pytest.raises(Exception, match="used up"):
        world.value("SELECT _next_sscc()")


def test_closing_orders_label_and_papers_and_says_what_is_in(bench: Bench, world: World, box: Box) -> None:
    world.insert("order_document", client_id=box.client, order_id=box.order, kind="carrier_label", media="zpl",
                 content=b"^XA^XZ")
    world.change("orders", box.order, lane="export")
    told = bench.close_box(box)
    assert [one["kind"] for one in told["prints"]] == ["parcel_label", "carrier_label", "packing_list", "invoice_annex"]
    paper = told["prints"][2]["payload"]
    assert paper["lines"][0]["serials"] == [world.value("SELECT serial FROM unit")]
    assert paper["last"] is True
    assert told["job"]["parcels"][0]["state"] == "closed"


def test_an_empty_box_is_not_closed(bench: Bench, world: World) -> None:
    box = bench.take(world.order((world.console, 1)))
    assert outcome(bench.close_box(box)) == ("refused", "parcel_empty")


@pytest.mark.parametrize(("fields", "reason"), [
    ({}, "weight_missing"), ({"weight_g": "1100", "stable": False}, "weight_unsettled"),
    ({"weight_g": "1122.01"}, "weight_off"), ({"weight_g": "1077.99"}, "weight_off"),
])
def test_a_box_with_a_wrong_weight_is_not_closed(
    bench: Bench, weighed: Box, fields: dict[str, object], reason: str,
) -> None:
    told = bench.close_box(weighed, **fields)
    assert outcome(told) == ("refused", reason)
    assert (told["parcel"]["expected_g"], told["parcel"]["tolerance_g"]) == (1100, 22)


@pytest.mark.parametrize("weight_g", ["1078", "1100.5", "1122"])
def test_a_box_within_the_tolerance_is_closed(bench: Bench, weighed: Box, weight_g: str) -> None:
    assert outcome(bench.close_box(weighed, weight_g=weight_g)) == ("recorded", None)


def test_a_sku_without_a_weight_leaves_the_weight_unknown(bench: Bench, world: World, weighed: Box) -> None:
    light = world.sku("LIGHT")
    _, serial = bench.receive(light)
    box = bench.take(world.order((light, 1)))
    assert bench.pack(box, serial)["parcel"]["expected_g"] is None
    assert outcome(bench.close_box(box, weight_g="1")) == ("recorded", None)


def test_a_missing_photo_stops_the_box(bench: Bench, world: World, box: Box) -> None:
    world.change("client", world.client, rules=json.dumps({"photo": "required"}))
    assert outcome(bench.close_box(box)) == ("refused", "photo_missing")
    assert outcome(bench.close_box(box, photo="ab" * 32)) == ("recorded", None)


@pytest.mark.parametrize(("who", "why", "reason"), [
    ("supervisor", "Customer waits", None), ("supervisor", " ", "not_now"), ("supervisor", None, "not_now"),
    ("packer", "Please", "not_allowed"), ("operator", "Please", "same_person"), ("nobody", "Please", "unknown_badge"),
])
def test_a_second_person_lifts_a_block_with_a_reason(
    make_bench: MakeBench, bench: Bench, world: World, weighed: Box, who: str, why: str | None, reason: str | None,
) -> None:
    """Not the one who packs, even when that is a supervisor; not a packer; not without a reason."""
    people = {"supervisor": world.supervisor, "packer": world.second_packer, "operator": world.supervisor,
              "nobody": Person(uuid7(), "NO BADGE")}
    operator = world.supervisor if who == "operator" else world.packer
    told = bench.close_box(weighed, weight_g="1500", operator=operator.id,
                           overridden_by=digest(people[who].badge), override_reason=why)
    assert outcome(told) == ("recorded" if reason is None else "refused", reason)
    assert world.value("SELECT count(*) FROM operation o WHERE o::text LIKE %s", f"%{digest(people[who].badge)}%") == 0
    if reason is None:
        assert (told["lifted"], told["blocks"], told["lifted_by_id"], told["why"]) == (
            "weight_off", ["weight_off"], str(world.supervisor.id), why)
    else:
        assert told["block"] == "weight_off"


def test_an_override_lifts_no_more_than_weight_and_photo(bench: Bench, world: World) -> None:
    box = bench.take(world.order((world.console, 1)))
    told = bench.close_box(box, overridden_by=digest(world.supervisor.badge), override_reason="Please")
    assert outcome(told) == ("refused", "parcel_empty")


def test_a_label_is_proved_by_its_own_number_or_by_the_carriers(bench: Bench, world: World, box: Box) -> None:
    world.change("parcel", box.parcel, tracking="1Z999")
    assert outcome(bench.do("prove_label", **box.where(), code="1Z999")) == ("refused", "not_now")
    bench.close_box(box)
    assert outcome(bench.do("prove_label", **box.where(), code="1Z999")) == ("recorded", None)
    assert outcome(bench.prove(box)) == ("recorded", None)


def test_the_label_of_another_box_is_refused_with_its_order(bench: Bench, world: World, box: Box) -> None:
    _, serial = bench.receive(world.console)
    order = world.order((world.console, 1))
    other = bench.take(order)
    bench.pack(other, serial)
    bench.close_box(other)
    bench.close_box(box)
    theirs = world.value("SELECT sscc FROM parcel WHERE id = %s", other.parcel)
    told = bench.do("prove_label", **box.where(), code=theirs)
    assert (outcome(told), told["theirs"]["order"]) == (("refused", "wrong_label"), order.number)
    assert outcome(bench.do("prove_label", **box.where(), code="NO SUCH")) == ("refused", "wrong_label")


def test_a_box_ships_once_with_every_unit_in_it(bench: Bench, world: World, box: Box) -> None:
    assert outcome(bench.ship(box)) == ("refused", "label_not_proved")
    bench.close_box(box)
    assert outcome(bench.ship(box)) == ("refused", "label_not_proved")
    bench.prove(box)
    told = bench.ship(box)
    assert (outcome(told), told["left"], told["carrier"], told["manifest"]) == (("recorded", None), 0, "DHL", 1)
    again = bench.ship(box)
    assert outcome(again) == ("refused", "order_shipped")
    assert again["at"] is not None
    assert world.value("SELECT array_agg(kind ORDER BY rev) FROM event") == ["receive", "store", "pack", "ship"]
    assert world.value("SELECT state FROM orders WHERE id = %s", box.order) == "shipped"


@pytest.mark.parametrize(("columns", "reason"), [
    ({"state": "cancelled"}, "order_cancelled"), ({"hold": "x"}, "order_held"),
])
def test_a_stopped_order_does_not_ship(
    bench: Bench, world: World, box: Box, columns: dict[str, str], reason: str,
) -> None:
    bench.close_box(box)
    bench.prove(box)
    world.change("orders", box.order, **columns)
    assert outcome(bench.ship(box)) == ("refused", reason)


def test_another_bench_neither_proves_nor_ships_nor_reopens(
    make_bench: MakeBench, bench: Bench, box: Box,
) -> None:
    bench.close_box(box)
    other = make_bench("B2")
    told = [other.prove(box), other.ship(box), other.do("reopen_parcel", **box.where()), other.close_box(box)]
    assert {outcome(one) for one in told} == {("refused", "order_leased")}


def test_a_box_with_a_held_unit_does_not_ship(bench: Bench, world: World, box: Box) -> None:
    unit, serial = world.owner.execute("SELECT id, serial FROM unit").fetchall()[0]
    bench.close_box(box)
    bench.prove(box)
    bench.do("hold", client=world.client, unit=unit, hold="recall 7")
    told = bench.ship(box)
    assert (outcome(told), told["held"]) == (("refused", "held"), [{"serial": serial, "hold": "recall 7"}])


def test_what_is_left_goes_into_a_second_box(bench: Bench, world: World) -> None:
    serials = [bench.receive(world.console)[1] for _ in range(2)]
    order = world.order((world.console, 2))
    box = bench.take(order)
    bench.pack(box, serials[0])
    told = bench.send(box)
    assert told["left"] == 1
    second = bench.take(order)
    assert second.parcel != box.parcel
    assert outcome(bench.pack(second, serials[1])) == ("recorded", None)
    told = bench.send(second)
    assert (told["left"], told["manifest"]) == (0, 2)


def test_a_box_that_is_opened_again_voids_its_label(bench: Bench, world: World, box: Box) -> None:
    prints = bench.close_box(box)["prints"]
    bench.do("settle_print", print=prints[0]["id"], fate="printed")
    void = world.value("SELECT sscc FROM parcel")
    told = bench.do("reopen_parcel", **box.where())
    assert (outcome(told), told["voided"]) == (("recorded", None), void)
    assert {row[0] for row in world.owner.execute("SELECT fate FROM print_job")} == {"cancelled"}
    assert outcome(bench.do("reopen_parcel", **box.where())) == ("refused", "not_now")
    late = bench.do("settle_print", print=prints[1]["id"], fate="printed")
    assert late["fate"] == "cancelled", "what was voided stays void, whenever the printer answers"
    bench.close_box(box)
    assert outcome(bench.do("prove_label", **box.where(), code=void)) == ("refused", "wrong_label")
    assert outcome(bench.prove(box)) == ("recorded", None)


def test_a_reprint_is_the_same_paper_and_names_the_first(bench: Bench, world: World, box: Box) -> None:
    assert outcome(bench.do("reprint", client=box.client, parcel=box.parcel, what="label")) == ("refused", "not_now")
    first = bench.close_box(box)["prints"][0]
    world.owner.execute("UPDATE site SET name = 'Renamed'")
    told = bench.do("reprint", client=box.client, parcel=box.parcel, what="label")
    assert told["prints"][0]["payload"] == first["payload"]
    assert str(world.value("SELECT reprint_of FROM print_job WHERE reprint_of IS NOT NULL")) == first["id"]
    assert outcome(bench.do("reprint", client=box.client, parcel=box.parcel, what="money")) == ("refused", "not_now")


def test_the_fate_of_a_paper_nobody_ordered_is_refused(bench: Bench) -> None:
    assert outcome(bench.do("settle_print", print=uuid7(), fate="printed")) == ("refused", "not_now")
