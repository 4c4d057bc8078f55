"""Counting at the base: blind, locked, four sets, a second person, a supervisor, and events at the end."""

from __future__ import annotations

import pytest

from station.models.ledger import verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.counting_world import Counters
from tests.models.ledger_world import World, outcome


@pytest.fixture
def house(world: World, make_bench: MakeBench) -> Counters:
    return Counters(world, make_bench)


def test_a_place_counted_as_the_book_has_it_needs_nobody_else(house: Counters) -> None:
    units = [house.dock.receive(house.world.console) for _ in range(3)]
    house.plan()
    house.begin(house.first)
    house.read(house.first, *(serial for _, serial in units))
    review = house.end(house.first)["review"]
    assert (review["expected"], review["found"], review["right"], review["state"]) == (3, 3, True, "done")
    assert (review["serial_accuracy"], review["location_accuracy"]) == (1, 1)
    assert review["seconds"] >= 0
    assert house.world.value("SELECT count(*) FROM place_lock") == 0
    assert house.world.value("SELECT state FROM count_plan") == "approved"


def test_differences_are_counted_again_approved_and_become_events_and_cases(
    house: Counters, database: Database,
) -> None:
    here = [house.dock.receive(house.world.console) for _ in range(3)]
    unit, stray = house.elsewhere()
    review = house.counted_twice(here[0][1], here[1][1], stray, "NOBODY-7")["review"]
    assert (review["found"], review["sizes"]) == (2, {"missing": 1, "misplaced": 1, "unknown": 1})
    assert review["missing"][0]["serial"] == here[2][1]
    assert (review["misplaced"][0]["serial"], review["misplaced"][0]["place"]) == (stray, "B-2")
    assert review["unknown"][0]["name"] == "NOBODY-7"
    assert review["serial_accuracy"] == pytest.approx(2 / 5)
    assert house.approve()["done"] == {"missing": 1, "placed": 1, "returned": 0, "cases": 2, "moved_meanwhile": 0}
    assert house.state(here[2][0]) == ("missing", None)
    assert house.state(unit) == ("stored", house.world.bin)
    classes = {row[0] for row in house.world.owner.execute("SELECT class FROM exception_queue")}
    assert classes == {"data_no_product", "product_no_data"}
    assert verify(database.owner_url).broken == 0


def test_every_scan_is_answered_alike_whatever_the_book_says(house: Counters) -> None:
    """Blind: fails when an answer tells a unit of this place from a stray one or an unknown one."""
    _, serial = house.dock.receive(house.world.console)
    _, stray = house.elsewhere()
    house.plan()
    begun = house.begin(house.first)["counting"]
    assert "expected" not in begun
    told = [set(answer) for answer in house.read(house.first, serial, stray, "NOBODY-7")]
    assert told[0] == told[1] == told[2] == {"outcome", "reason", "seen", "twice", "name"}


def test_a_unit_read_twice_is_counted_once_also_by_another_of_its_names(house: Counters) -> None:
    unit, serial = house.dock.receive(house.world.console)
    house.world.insert("alias", client_id=house.world.client, type="imei", value="ALIAS-1", unit_id=unit)
    house.plan()
    house.begin(house.first)
    answers = house.read(house.first, serial, serial, "ALIAS-1")
    assert [answer["twice"] for answer in answers] == [False, True, True]
    assert answers[-1]["seen"] == 1


def test_a_missing_unit_that_turns_up_is_found_and_put_where_it_lies(house: Counters) -> None:
    unit, serial = house.dock.receive(house.world.console)
    house.counted_twice()
    house.approve()
    assert house.state(unit) == ("missing", None)
    house.counted_twice(serial)
    assert house.approve()["done"]["returned"] == 1
    assert house.state(unit) == ("stored", house.world.bin)


def test_a_reserved_unit_that_is_gone_is_no_longer_kept_for_its_order(house: Counters) -> None:
    unit, _ = house.dock.receive(house.world.console)
    order = house.world.order((house.world.console, 1))
    house.world.reserve(unit, order.lines[0])
    review = house.counted_twice()["review"]
    assert review["missing"][0]["order"] == order.number
    house.approve()
    assert house.world.value("SELECT count(*) FROM reservation") == 0
    assert house.world.value("SELECT reserved_line FROM unit") is None


def test_the_same_person_may_not_count_the_differences_again(house: Counters) -> None:
    house.dock.receive(house.world.console)
    house.plan()
    house.begin(house.first)
    house.end(house.first)
    assert outcome(house.begin(house.first)) == ("refused", "same_person")
    assert house.begin(house.second)["counting"]["again"]


def test_who_counted_may_not_approve(house: Counters) -> None:
    house.dock.receive(house.world.console)
    house.plan()
    for bench in (house.first, house.boss):
        house.begin(bench)
        house.end(bench)
    assert outcome(house.approve()) == ("refused", "same_person")
    assert outcome(house.approve(house.first)) == ("refused", "not_allowed")


def test_nothing_is_put_into_a_counted_place_or_taken_from_it(house: Counters) -> None:
    """Fails when any of the doors forgets the lock."""
    unit, serial = house.dock.receive(house.world.console)
    other, _ = house.elsewhere()
    box = house.dock.take(house.world.order((house.world.console, 1)))
    house.plan()
    house.begin(house.first)
    into = house.dock.do("store", client=house.world.client, unit=other, location=house.world.bin)
    out = house.move(unit)
    packed = house.dock.pack(box, serial)
    picked = house.dock.do("pick", client=house.world.client, unit=unit)
    assert {outcome(answer) for answer in (into, out, packed, picked)} == {("refused", "place_locked")}
    house.read(house.first, serial)
    house.end(house.first)
    assert outcome(house.dock.pack(box, serial)) == ("recorded", None)


def test_a_place_left_is_free_and_is_counted_from_the_beginning(house: Counters) -> None:
    unit, serial = house.dock.receive(house.world.console)
    house.plan()
    house.begin(house.first)
    house.read(house.first, serial)
    assert outcome(house.second.do("leave_count_place", candidates=["A-1"])) == ("refused", "not_allowed")
    left = house.first.do("leave_count_place", **house.where, why="Truck at the dock")
    assert outcome(left) == ("recorded", None)
    assert house.world.value("SELECT count(*) FROM place_lock") == 0
    assert outcome(house.move(unit)) == ("recorded", None)
    assert house.begin(house.first)["counting"]["seen"] == 0
    assert house.world.value("SELECT answer->>'why' FROM operation WHERE kind = 'leave_count_place'"
                             " AND outcome = 'recorded'") == "Truck at the dock"


def test_a_supervisor_frees_a_place_that_somebody_left_locked(house: Counters) -> None:
    house.plan()
    house.begin(house.first)
    assert outcome(house.boss.do("leave_count_place", candidates=["A-1"])) == ("recorded", None)
    assert house.begin(house.second)["counting"]["seen"] == 0


def test_two_counters_at_one_place_are_told_of_each_other(house: Counters) -> None:
    house.plan()
    house.begin(house.first)
    refused = house.begin(house.second)
    assert outcome(refused) == ("refused", "counting_elsewhere")
    assert refused["by"] == "COUNT-1"
    assert house.begin(house.first)["what"] == "counting"


def test_a_place_nobody_planned_is_begun_by_a_supervisor_alone(house: Counters) -> None:
    assert outcome(house.begin(house.first)) == ("refused", "no_count_here")
    assert house.begin(house.boss)["counting"]["place"] == "A-1"
    assert outcome(house.first.do("begin_count_place", candidates=["Z-9"], code="Z-9")) == ("refused", "unknown_place")


def test_only_a_supervisor_plans(house: Counters) -> None:
    assert outcome(house.first.do("plan_count", what="place", scope={"places": ["A-1"]})) == ("refused", "not_allowed")


def test_a_shipped_unit_that_lies_here_is_a_case_and_moves_nowhere(house: Counters) -> None:
    unit, serial = house.dock.receive(house.world.console)
    box = house.dock.take(house.world.order((house.world.console, 1)))
    house.dock.pack(box, serial)
    house.dock.send(box)
    review = house.counted_twice(serial)["review"]
    assert review["misplaced"][0]["shipped"]["bench"] == "DOCK"
    assert house.approve()["done"]["cases"] == 1
    assert house.state(unit)[0] == "shipped"


def test_a_stray_only_one_of_two_people_read_is_a_case_and_not_a_move(house: Counters) -> None:
    house.dock.receive(house.world.console, "HERE-1")
    unit, stray = house.elsewhere()
    house.plan()
    for bench, serials in ((house.first, ["HERE-1", stray]), (house.second, ["HERE-1"])):
        house.begin(bench)
        house.read(bench, *serials)
        house.end(bench)
    done = house.approve()["done"]
    assert (done["placed"], done["cases"]) == (0, 1)
    assert house.state(unit) == ("stored", house.other)


def test_what_moved_between_count_and_approval_is_left_as_it_is(house: Counters) -> None:
    unit, _ = house.dock.receive(house.world.console)
    house.counted_twice()
    house.move(unit)
    done = house.approve()["done"]
    assert (done["missing"], done["moved_meanwhile"]) == (0, 1)
    assert house.state(unit) == ("stored", house.other)


def test_a_count_of_one_sku_leaves_the_others_of_the_place_alone(house: Counters) -> None:
    lens = house.world.sku("LENS")
    house.dock.receive(house.world.console)
    _, serial = house.dock.receive(lens)
    assert house.plan("sku", sku="LENS")["places"] == ["A-1"]
    house.begin(house.first)
    house.read(house.first, serial)
    assert house.end(house.first)["review"]["right"]


def test_plans_by_value_class_random_sample_and_suspicion(house: Counters) -> None:
    dear = house.world.sku("DEAR", value=900)
    cheap = house.world.sku("CHEAP", value=1)
    _, serial = house.dock.receive(dear)
    unit, _ = house.dock.receive(cheap)
    house.move(unit)
    assert outcome(house.plan("suspicion")) == ("refused", "nothing_to_count")
    assert house.plan("value_class", **{"class": "A"})["places"] == ["A-1"]
    assert house.plan("value_class", **{"class": "C"})["places"] == ["B-2"]
    assert outcome(house.plan("random", number=1)) == ("refused", "nothing_to_count")    # both are in open counts
    for place, serials in (("A-1", [serial]), ("B-2", [])):
        for bench in (house.first, house.second)[: 1 if serials else 2]:
            house.begin(bench, place)
            house.read(bench, *serials)
            house.end(bench)
        house.approve()
    assert house.plan("suspicion")["places"] == ["B-2"]
    assert house.plan("random", number=1)["places"] == ["A-1"]


def test_goods_without_serials_are_counted_by_their_product_code(house: Counters) -> None:
    pack = house.world.sku("PACK", policy="none", gtin_quantity=12)
    house.plan()
    house.begin(house.first)
    cable = house.first.do("count_quantity", **house.where, gtin=house.world.cable.gtin, quantity=30)
    assert cable["item"]["quantity"] == 30
    assert house.first.do("count_unit", **house.where, candidates=[house.world.cable.gtin])["item"]["quantity"] == 31
    assert house.first.do("count_quantity", **house.where, gtin=pack.gtin, quantity=2)["item"]["quantity"] == 24
    refused = house.first.do("count_quantity", **house.where, gtin=house.world.console.gtin, quantity=1)
    assert outcome(refused) == ("refused", "gtin_for_serial")
    goods = house.end(house.first)["review"]["goods"]
    assert {item["sku"]: item["quantity"] for item in goods} == {"CABLE": 31, "PACK": 24}


def test_two_products_with_one_serial_are_asked_about_and_never_guessed(house: Counters) -> None:
    lens = house.world.sku("LENS")
    house.dock.receive(house.world.console, "TWIN-1")
    house.dock.receive(lens, "TWIN-1")
    house.plan()
    house.begin(house.first)
    asked = house.read(house.first, "TWIN-1")[0]
    assert (asked["outcome"], len(asked["choices"])) == ("asked", 2)
    assert [house.read(house.first, "TWIN-1", sku=sku.id)[0]["seen"] for sku in (lens, house.world.console)] == [1, 2]


def test_a_place_and_a_badge_are_never_counted_as_units(house: Counters) -> None:
    house.plan()
    house.begin(house.first)
    for text in ("B-2", house.world.packer.badge):
        assert outcome(house.read(house.first, text)[0]) == ("refused", "not_a_serial")
    assert house.world.value("SELECT count(*) FROM operation WHERE answer::text LIKE %s", "%TESTPERSON%") == 0


def test_tags_come_in_bulk_and_make_the_same_four_sets(house: Counters) -> None:
    console = house.world.console
    units = [house.dock.receive(console, f"RF-{n}") for n in range(4)]
    tagged, _ = house.dock.receive(console, "RF-OLD")
    house.world.insert("alias", client_id=console.client, type="epc", value="30AA", unit_id=tagged)
    stray, _ = house.dock.receive(console, "RF-STRAY")
    house.move(stray)
    house.plan()
    house.begin(house.first)
    tags = [{"epc": f"3034F{n}", "gtin": console.gtin, "serial": f"RF-{n}"} for n in range(3)]
    tags += [{"epc": "30aa"}, {"epc": "30FF"}, {"epc": "30FF"}]
    tags += [{"epc": "3034FF", "gtin": console.gtin, "serial": "RF-STRAY"}]
    told = house.first.do("count_tags", **house.where, tags=tags)
    assert (told["tags"], told["fresh"], told["seen"]) == (7, 6, 6)
    assert house.first.do("count_tags", **house.where, tags=tags)["fresh"] == 0
    review = house.end(house.first)["review"]
    assert (review["found"], review["sizes"]) == (4, {"missing": 1, "misplaced": 1, "unknown": 1})
    assert review["missing"][0]["serial"] == units[3][1]


def test_the_last_thing_counted_is_taken_back(house: Counters) -> None:
    house.plan()
    house.begin(house.first)
    house.read(house.first, "X-1", "X-2")
    assert house.first.do("uncount_last", **house.where)["name"] == "X-2"
    assert house.read(house.first, "X-2")[0]["seen"] == 2


def test_asked_again_with_the_same_id_a_count_answers_the_same(house: Counters) -> None:
    house.dock.receive(house.world.console)
    house.plan()
    house.begin(house.first)
    op = house.first.op("count_unit", **house.where, candidates=["X-1"])
    once, again = house.first.call(op), house.first.call(op)
    assert again == {**once, "replayed": True}
    end = house.first.op("end_count_place", **house.where)
    assert house.first.call(end)["review"] == house.first.call(end)["review"]


def test_a_supervisor_who_does_not_believe_a_count_has_it_done_again(house: Counters) -> None:
    unit, _ = house.dock.receive(house.world.console)
    house.counted_twice()
    assert house.begin(house.boss)["what"] == "review"
    assert outcome(house.boss.do("reject_count", **house.where)) == ("recorded", None)
    assert house.state(unit)[0] == "stored"
    assert not house.begin(house.first)["counting"]["again"]
