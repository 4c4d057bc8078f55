"""What goes back to its vendor, and what comes back from there."""

from __future__ import annotations

from uuid import UUID

from tests.conftest import Database
from tests.models.inspection_world import (
    InHand,
    inspect,
    place_it,
    prove,
    set_rules,
    unit_row,
)
from tests.models.ledger_world import outcome
from tests.models.repair_world import Repairs, holds


def test_a_vendors_list_is_shipped_by_serial_and_what_it_took_comes_back(
    repairs: Repairs, database: Database,
) -> None:
    units = [repairs.lane("RETURN_TO_VENDOR") for _ in range(2)]
    assert outcome(repairs.do("send_back", units[0])) == ("asked", "which_vendor")
    told = repairs.done("send_back", units[0], name="Screens Ltd")
    number, vendor = told["vendor"]["number"], told["vendor"]["id"]
    repairs.take(repairs.serial(units[0]))
    assert outcome(repairs.do("send_back", units[0], vendor=vendor)) == ("refused", "on_a_vendor_list")
    repairs.done("send_back", units[1], vendor=vendor)
    repairs.done("undo_work", None, vendor=vendor)
    repairs.take(repairs.serial(units[1]))
    repairs.done("send_back", units[1], vendor=vendor)
    assert repairs.bench.do("open_return", code=number, candidates=[number])["vendor"]["id"] == vendor
    shipped = repairs.done("ship_vendor", None, vendor=vendor, carrier="Post", tracking="T1")
    assert [row["serial"] for row in shipped["prints"][0]["payload"]["rows"]] == sorted(map(repairs.serial, units))
    assert {unit_row(repairs.world, unit)[0] for unit in units} == {"sent_to_vendor"}
    assert outcome(repairs.do("ship_vendor", None, vendor=vendor, carrier="Post")) == ("refused", "vendor_shipped")
    repairs.done("undo_work", None, vendor=vendor)
    assert {unit_row(repairs.world, unit)[0] for unit in units} == {"in_lane"}
    repairs.done("ship_vendor", None, vendor=vendor, carrier="Post")
    back = repairs.take(repairs.serial(units[0]))
    assert (back["what"], back["item"]["verdict"], back["item"]["itself"]) == ("item", "from_vendor", True)
    assert (back["item"]["vendor"]["number"], back["item"]["vendor"]["vendor"]) == (number, "Screens Ltd")
    assert back["item"]["vendor"]["at"]
    assert not back["item"]["unannounced"]
    assert back["item"]["case"] is None
    assert repairs.kinds(units[0])[-1] == "identify"
    assert outcome(repairs.do("undo_work", None, vendor=vendor)) == ("refused", "moved_since")
    assert holds(database)


def _from_the_vendor(repairs: Repairs, unit: UUID) -> InHand:
    """Sent to a vendor and come back from there, on the bench."""
    vendor = repairs.done("send_back", unit, name="Screens Ltd")["vendor"]["id"]
    repairs.done("ship_vendor", None, vendor=vendor, carrier="Post")
    told = repairs.take(repairs.serial(unit))
    return InHand(told["return"]["id"], told["item"]["id"], unit, repairs.serial(unit), "", told)


def test_what_comes_back_from_a_vendor_goes_where_the_rules_say_and_to_stock(
    repairs: Repairs, database: Database,
) -> None:
    unit = repairs.lane("RETURN_TO_VENDOR")
    hand = _from_the_vendor(repairs, unit)
    set_rules(repairs.world, {"name": "good again", "when": {}, "lane": "SELLABLE"})
    routed = inspect(repairs.bench, hand)
    assert (routed["item"]["lane"], routed["item"]["rule"]) == ("SELLABLE", "good again")
    prove(repairs.bench, hand)
    place_it(repairs.bench, hand, "TOTE:SELLABLE")
    repairs.bench.do("close_return", **{"return": hand.parcel})
    repairs.take(hand.serial)
    repairs.done("restock_unit", unit, place="A-1")
    assert unit_row(repairs.world, unit)[0] == "stored"
    counted = ("SELECT count(*) FROM kpi_return_facts(now() - interval '1 day', now() + interval '1 day')"
               " WHERE measure = 'return_match_rate' AND unit_id = %s")
    assert repairs.world.value(counted, unit) == 1    # the customer's return, not the vendor's
    assert holds(database)


def test_an_identification_from_a_vendor_is_taken_back_to_the_vendor(repairs: Repairs) -> None:
    unit = repairs.lane("RETURN_TO_VENDOR")
    hand = _from_the_vendor(repairs, unit)
    assert repairs.bench.do("undo_return", **{"return": hand.parcel})["outcome"] == "recorded"
    assert unit_row(repairs.world, unit)[0] == "sent_to_vendor"


def test_a_unit_that_was_not_proved_before_it_went_to_the_vendor_is_not_proved_by_that(repairs: Repairs) -> None:
    """A mismatch is not washed clean on the way: quarantine, a case, and two people for SELLABLE."""
    world, bench = repairs.world, repairs.bench
    unit, serial = bench.receive(world.console)
    opened = bench.do("open_return", code=serial, candidates=[serial])
    hand = InHand(opened["return"]["id"], opened["item"]["id"], unit, serial, "", opened)
    inspect(bench, hand)
    bench.do("change_lane", item=hand.item, lane="RETURN_TO_VENDOR", reason="The maker asks for it")
    prove(bench, hand)
    place_it(bench, hand, "TOTE:RETURN_TO_VENDOR")
    bench.do("close_return", **{"return": hand.parcel})
    repairs.take(serial)
    back = _from_the_vendor(repairs, unit)
    set_rules(world, {"name": "s", "when": {}, "lane": "SELLABLE"})
    routed = inspect(bench, back)
    assert (routed["item"]["verdict"], routed["item"]["lane"]) == ("from_vendor", "QUARANTINE")
    assert routed["item"]["case"]
    assert outcome(bench.do("change_lane", item=back.item, lane="SELLABLE", reason="r")) == ("refused", "two_people")


def test_a_unit_in_a_customers_parcel_that_should_be_at_the_vendors_came_back_before(repairs: Repairs) -> None:
    unit = repairs.lane("RETURN_TO_VENDOR")
    vendor = repairs.done("send_back", unit, name="V")["vendor"]["id"]
    repairs.done("ship_vendor", None, vendor=vendor, carrier="Post")
    order = repairs.world.value("SELECT o.number FROM orders o JOIN order_line l ON l.order_id = o.id LIMIT 1")
    opened = repairs.take(order)
    told = repairs.bench.do("identify_unit", **{"return": opened["return"]["id"]}, candidates=[repairs.serial(unit)])
    assert told["item"]["verdict"] == "already_returned"


def test_an_empty_list_does_not_leave(repairs: Repairs) -> None:
    unit = repairs.lane("RETURN_TO_VENDOR")
    vendor = repairs.done("send_back", unit, name="V")["vendor"]["id"]
    repairs.done("undo_work", unit)
    assert outcome(repairs.do("ship_vendor", None, vendor=vendor, carrier="P")) == ("refused", "vendor_empty")
