"""Is the unit that came back the unit that left? Every verdict of identity, what it does to the unit, and the case that
opens by itself."""

from __future__ import annotations

import pytest

from station.models.ledger import verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import outcome
from tests.models.returns_world import IMEI, Returns, signal
from tests.models.stock_world import lock, place


def test_a_unit_on_the_order_of_its_parcel_is_the_one_that_shipped(returns: Returns) -> None:
    sent = returns.ship(tracking="1Z-1")
    told = returns.identify(returns.open(sent.order.number), sent.serial)
    item = told["item"]
    assert (told["what"], item["verdict"], item["state"], item["case"]) == ("item", "same_order", "identified", None)
    assert item["shipped"] == item["shipped"] | {
        "order": sent.order.number, "customer": "Ada Byron", "bench": "PACK-1", "tracking": "1Z-1", "photo": sent.photo,
        "sscc": sent.sscc}
    assert item["shipped"]["packer"].startswith("Person")
    assert item["shipped"]["proved_at"]
    assert item["shipped"]["weight_g"] == sent.weight_g
    assert item["warranty"]["answer"] == "under"
    assert item["warranty"]["months"] == 24
    unit = returns.unit(sent.unit)
    assert (unit["state"], unit["location_id"], unit["parcel_id"]) == ("returned", str(returns.place), None)
    assert returns.kinds(sent.unit)[-1] == "return"
    facts = returns.world.value("SELECT facts FROM event WHERE unit_id = %s AND kind = 'return'", sent.unit)
    assert facts["verdict"] == "same_order"
    assert facts["item"] == item["id"]
    assert facts["order"] == sent.order.number
    assert returns.cases() == 0


def test_a_unit_of_another_order_opens_a_case_with_both_orders(returns: Returns) -> None:
    mine, other = returns.ship(), returns.ship()
    opened = returns.open(mine.order.number, weight_g="990", photo=returns.photo())
    item = returns.identify(opened, other.serial)["item"]
    case = returns.case(item)
    assert (item["verdict"], case["class"], case["facts"]["verdict"]) == ("other_order", "data_issue", "other_order")
    assert case["facts"]["expected"]["order"] == other.order.number
    assert case["facts"]["announced"]["order"] == mine.order.number
    assert case["facts"]["announced"]["serials"] == [mine.serial]
    assert case["facts"]["came"]["weight_g"] == 990
    assert case["facts"]["came"]["serial"] == other.serial
    assert other.photo in case["photos"]
    assert len(case["photos"]) == 2
    assert returns.unit(mine.unit)["state"] == "shipped"


def test_an_announcement_without_an_order_is_contradicted_by_another_serial(returns: Returns) -> None:
    mine, other = returns.ship(), returns.ship()
    rma = returns.announce(serials=(mine.serial,))
    assert returns.identify(returns.open(rma.number), other.serial)["item"]["verdict"] == "other_order"
    third, fourth = (returns.ship(returns.world.console, returns.world.console) for _ in range(2))
    twin = returns.announce(serials=(third.serials[0],))
    item = returns.identify(returns.open(twin.number), third.serials[1])["item"]
    assert (item["verdict"], item["unannounced"]) == ("same_order", True)
    assert returns.identify(returns.open(returns.announce().number), fourth.serial)["item"]["unannounced"] is False


def test_a_unit_of_another_client_says_whose_it_is(returns: Returns) -> None:
    theirs = returns.ship(returns.world.sku("THEIRS", client=returns.world.stranger, weight_g=300))
    item = returns.identify(returns.open(returns.ship().order.number), theirs.serial)["item"]
    case = returns.case(item)
    assert (item["verdict"], item["unit"]["client_name"], case["class"]) == ("other_client", "Other", "data_issue")
    assert case["facts"]["client"] == "Acme"
    assert case["client_id"] == str(returns.world.stranger)
    assert returns.unit(theirs.unit)["state"] == "returned"


def test_a_stored_unit_in_a_customers_box_comes_into_our_hands_and_the_case_says_where_the_book_had_it(
    returns: Returns, make_bench: MakeBench,
) -> None:
    unit, serial = make_bench("B1").receive(returns.world.console)
    order = returns.world.order((returns.world.console, 1))
    returns.world.reserve(unit, order.lines[0])
    item = returns.identify(returns.open(returns.ship().order.number), serial)["item"]
    case = returns.case(item)
    assert (item["verdict"], case["class"]) == ("never_shipped", "product_no_data")
    assert case["facts"]["came"]["was"] == {"state": "stored", "place": "A-1"}
    assert item["warranty"]["answer"] == "unknown"
    assert item["shipped"] == {}
    row = returns.unit(unit)
    assert (row["state"], row["location_id"], row["reserved_line"]) == ("returned", str(returns.place), None)
    assert returns.kinds(unit)[-1] == "identify"
    facts = returns.world.value("SELECT facts FROM event WHERE unit_id = %s AND kind = 'identify'", unit)
    assert facts["book"]["place"] == "A-1"
    assert returns.world.value("SELECT count(*) FROM reservation") == 0


def test_a_unit_that_was_announced_to_us_and_never_received_never_shipped(returns: Returns) -> None:
    unit = returns.world.announce(returns.world.console, "EXPECTED-1")
    item = returns.identify(returns.open(returns.ship().order.number), "expected-1")["item"]
    assert (item["verdict"], returns.unit(unit)["state"]) == ("never_shipped", "returned")


def test_a_unit_that_came_back_before_has_already_returned(returns: Returns, make_bench: MakeBench) -> None:
    sent = returns.ship()
    first = returns.item(sent)
    other = make_bench("TRIAGE-2", returns.inspector)
    item = returns.identify(returns.open(returns.ship().order.number, other), sent.serial, bench=other)["item"]
    case = returns.case(item)
    assert (item["verdict"], case["class"]) == ("already_returned", "data_issue")
    back = signal(item, "unit_returns")
    assert back is not None
    assert back["count"] == 1
    assert returns.world.value("SELECT kind FROM operation WHERE id = %s", back["op"]) == "identify_unit"
    assert returns.kinds(sent.unit)[-2:] == ["return", "identify"]
    assert first["item"]["verdict"] == "same_order"


def test_a_unit_that_was_stored_again_after_its_return_has_already_returned(returns: Returns) -> None:
    sent = returns.ship()
    returns.item(sent)
    for kind, state in (("inspect", "inspected"), ("route", "in_lane"), ("restock", "stored")):
        returns.world.push(sent.unit, kind, state)
    item = returns.identify(returns.open(returns.ship().order.number), sent.serial)["item"]
    assert item["verdict"] == "already_returned"
    assert returns.case(item)["facts"]["came"]["was"]["state"] == "stored"


def test_a_unit_that_shipped_returned_and_shipped_again_is_measured_by_its_last_order(returns: Returns) -> None:
    sent = returns.ship()
    returns.item(sent)
    for kind, state in (("inspect", "inspected"), ("route", "in_lane"), ("restock", "stored")):
        returns.world.push(sent.unit, kind, state)
    order = returns.world.order((returns.world.console, 1))
    box = returns.packing.take(order)
    returns.packing.pack(box, sent.serial)
    returns.packing.close_box(box, weight_g="1000")
    returns.packing.prove(box)
    assert returns.packing.ship(box)["outcome"] == "recorded"
    item = returns.identify(returns.open(order.number), sent.serial)["item"]
    assert (item["verdict"], item["shipped"]["order"]) == ("same_order", order.number)
    assert (signal(item, "unit_returns") or {})["count"] == 1


def test_an_empty_box_moves_nothing_and_says_what_should_have_been_in_it(returns: Returns) -> None:
    sent = returns.ship()
    rma, photo = returns.announce(sent=sent), returns.photo()
    opened = returns.open(rma.number, weight_g="120")
    told = returns.triage.do("empty_box", **{"return": opened["return"]["id"]}, photo=photo)
    item = told["item"]
    assert (item["verdict"], item["unit"], item["lane"], item["grade"]) == ("empty_box", None, "QUARANTINE", "U")
    assert told["return"]["lines"][0]["came"] == 1
    case = returns.case(item)
    assert (case["class"], case["facts"]["expected"]["serials"]) == ("data_no_product", [sent.serial])
    assert set(case["photos"]) == {photo, sent.photo}
    assert case["facts"]["came"]["weight_g"] == 120
    assert (signal(item, "weight") or {})["in_g"] == 120
    assert returns.unit(sent.unit)["state"] == "shipped"
    assert told["prints"][0]["payload"]["empty"]
    returns.tote("QUARANTINE")
    assert returns.triage.do("prove_plate", item=item["id"], code=item["plate"])["outcome"] == "recorded"
    assert returns.triage.do("place_item", item=item["id"], tote="TOTE:QUARANTINE")["outcome"] == "recorded"
    assert returns.triage.do("close_return", **{"return": opened["return"]["id"]})["return"]["closed_at"]


def test_a_line_that_has_come_is_no_empty_box_as_well(returns: Returns) -> None:
    """What lies in its lane is not told to the client a second time as missing."""
    sent = returns.ship()
    opened = returns.open(returns.announce(sent=sent).number)
    here = {"return": opened["return"]["id"]}
    assert returns.identify(opened, sent.serial)["item"]["verdict"] == "same_order"
    assert outcome(returns.triage.do("empty_box", **here)) == ("refused", "not_now")
    line = opened["return"]["lines"][0]["id"]
    assert outcome(returns.triage.do("empty_box", **here, rma_line=line)) == ("refused", "not_now")
    assert returns.cases() == 0


def test_the_only_line_that_is_still_due_is_what_an_empty_box_is_of(returns: Returns) -> None:
    world = returns.world
    sent, screen = returns.ship(), world.sku("SCREEN")
    opened = returns.open(returns.announce(world.console, screen, sent=sent).number)
    returns.identify(opened, sent.serial)
    told = returns.triage.do("empty_box", **{"return": opened["return"]["id"]})
    assert outcome(told) == ("recorded", None)
    assert [line["came"] for line in told["return"]["lines"]] == [1, 1]
    assert told["item"]["unannounced"] is False


@pytest.mark.parametrize(("where", "verdict"), [
    ("box", "serials_disagree"), ("chassis", "serials_disagree"), ("screen", "serials_disagree"),
    ("imei", "part_swapped")])
def test_another_serial_on_the_same_thing_changes_the_verdict(returns: Returns, where: str, verdict: str) -> None:
    sent = returns.ship()
    returns.world.insert("alias", client_id=returns.world.client, type="imei", value=IMEI, unit_id=sent.unit)
    item = returns.item(sent)["item"]
    good = IMEI if where == "imei" else sent.serial
    same = returns.triage.do("compare_serial", item=item["id"], where=where, candidates=[good])
    assert (same["item"]["verdict"], same["compared"]["same"], same["item"]["case"]) == ("same_order", True, None)
    other = returns.triage.do("compare_serial", item=item["id"], where=where, candidates=["FOREIGN-9"])
    assert (other["item"]["verdict"], other["compared"]["same"]) == (verdict, False)
    case = returns.case(other["item"])
    assert case["class"] == "data_issue"
    assert case["facts"]["came"]["compared"][-1]["read"] == ["FOREIGN-9"]
    assert returns.kinds(sent.unit)[-2:] == ["return", "identify"]
    assert returns.unit(sent.unit)["state"] == "returned"


def test_a_part_that_is_not_the_one_inside_is_a_swap(returns: Returns) -> None:
    sent = returns.ship()
    disk, _ = returns.packing.receive(returns.world.camera, "DISK-1", store=False)
    returns.world.insert("component", client_id=returns.world.client, child_id=disk, parent_id=sent.unit,
                         role="disk", since="2026-01-01")
    item = returns.item(sent)["item"]
    assert returns.triage.do("compare_serial", item=item["id"], where="part", candidates=["DISK-1"])["compared"]["same"]
    told = returns.triage.do("compare_serial", item=item["id"], where="part", candidates=["DISK-2"])
    assert told["item"]["verdict"] == "part_swapped"


def test_what_the_book_does_not_know_is_kept_and_changes_nothing(returns: Returns) -> None:
    item = returns.item()["item"]
    told = returns.triage.do("compare_serial", item=item["id"], where="mac", candidates=["001122334455"])
    assert (told["compared"]["same"], told["item"]["verdict"]) == (None, "same_order")


def test_codes_that_are_something_else_are_never_believed_to_be_serials(returns: Returns) -> None:
    sent, rma = returns.ship(tracking="1Z-9"), returns.announce(tracking="TRK-77")
    opened = returns.open(sent.order.number)
    before = returns.world.value("SELECT count(*) FROM event")
    for name in (sent.order.number, rma.number, "TRK-77", "1Z-9", sent.sscc, "A-1", "LOC:X-9",
                 "CMD:CONFIRM:AAAAAAAAAA"):
        assert outcome(returns.identify(opened, name)) == ("refused", "not_a_serial"), name
    assert outcome(returns.identify(opened, returns.world.console.gtin)) == ("refused", "gtin_for_serial")
    assert returns.world.value("SELECT count(*) FROM event") == before


@pytest.mark.parametrize("opened", [True, False])
def test_a_badge_that_is_scanned_as_a_serial_is_kept_nowhere(returns: Returns, opened: bool) -> None:
    badge = returns.inspector.badge
    if opened:
        parcel = returns.open(returns.ship().order.number)
        told = returns.identify(parcel, badge, raw=badge.encode().hex())
    else:
        told = returns.open(badge, raw=badge.encode().hex())
    assert outcome(told) == ("refused", "not_a_serial")
    assert returns.world.value("SELECT count(*) FROM operation WHERE answer::text || encode(raw, 'escape') LIKE %s",
                               f"%{badge}%") == 0


def test_a_packed_unit_is_refused_and_a_case_says_so(returns: Returns) -> None:
    order = returns.world.order((returns.world.console, 2))
    unit, serial = returns.packing.receive(returns.world.console, store=False)
    returns.packing.pack(returns.packing.take(order), serial)
    told = returns.identify(returns.open(returns.ship().order.number), serial)
    assert outcome(told) == ("refused", "in_other_parcel")
    assert told["boxed"]["order"] == order.number
    assert returns.unit(unit)["state"] == "packed"
    assert returns.world.value("SELECT class FROM exception_case WHERE unit_id = %s", unit) == "data_issue"


def test_a_unit_at_a_place_that_is_counted_is_not_moved_out_of_it(returns: Returns, make_bench: MakeBench) -> None:
    there = place(returns.world, "COUNTED-1")
    unit, serial = make_bench("B1").receive(returns.world.console, store=False)
    make_bench("B1").do("store", client=returns.world.client, unit=unit, location=there.id)
    lock(returns.world, there)
    told = returns.identify(returns.open(returns.ship().order.number), serial)
    assert outcome(told) == ("refused", "place_locked")
    assert told["locked"] == "COUNTED-1"
    assert returns.item()["item"]["verdict"] == "same_order"


def test_a_unit_on_hold_stays_on_hold(returns: Returns) -> None:
    sent = returns.ship()
    returns.packing.do("hold", client=returns.world.client, unit=sent.unit, hold="Recall 7")
    item = returns.item(sent)["item"]
    assert (item["verdict"], item["unit"]["hold"]) == ("same_order", "Recall 7")


def test_the_same_serial_scanned_twice_is_one_thing(returns: Returns) -> None:
    sent = returns.ship()
    opened = returns.open(sent.order.number)
    first, again = returns.identify(opened, sent.serial), returns.identify(opened, sent.serial)
    assert again["again"]
    assert again["item"]["id"] == first["item"]["id"]
    assert returns.kinds(sent.unit).count("return") == 1
    assert returns.cases() == 0


def test_a_repetition_of_the_operation_is_the_same_answer(returns: Returns) -> None:
    sent = returns.ship()
    opened = returns.open(sent.order.number)
    op = returns.triage.op("identify_unit", **{"return": opened["return"]["id"]}, candidates=[sent.serial])
    first = returns.triage.call(op)
    assert returns.triage.call(op) == first | {"replayed": True}
    assert returns.kinds(sent.unit).count("return") == 1


def test_facts_worth_weighing_come_with_the_scan_behind_them(returns: Returns) -> None:
    sent = returns.ship(returns.world.console, returns.world.console)
    first = returns.open(sent.order.number)
    returns.identify(first, sent.serials[0])
    second = returns.open(sent.sscc)
    item = returns.identify(second, sent.serials[1])["item"]
    earlier = signal(item, "order_returns")
    assert earlier is not None
    assert earlier["count"] == 1
    assert returns.world.value("SELECT kind FROM operation WHERE id = %s", earlier["op"]) == "identify_unit"
    days = signal(item, "days_out")
    assert days is not None
    assert days["days"] == 0
    assert returns.world.value("SELECT kind FROM operation WHERE id = %s", days["op"]) == "ship_parcel"


def test_a_weight_that_is_off_is_told_with_the_weighing_of_the_box(returns: Returns) -> None:
    sent = returns.ship()
    opened = returns.open(sent.order.number, weight_g="500")
    item = returns.identify(opened, sent.serial)["item"]
    off = signal(item, "weight")
    assert off is not None
    assert (off["in_g"], off["out_g"]) == (500, sent.weight_g)
    assert returns.world.value("SELECT kind FROM operation WHERE id = %s", off["op"]) == "close_parcel"
    told = returns.triage.do("return_evidence", **{"return": opened["return"]["id"]}, weight_g=str(sent.weight_g + 5))
    assert signal(told["return"]["items"][0], "weight") is None


def test_warranty_is_counted_from_the_last_shipment(returns: Returns) -> None:
    old = returns.world.sku("OLD", weight_g=100, warranty_months=1)
    unsaid = returns.world.sku("UNSAID", weight_g=100)
    sent, other = returns.ship(old), returns.ship(unsaid)
    returns.world.owner.execute("ALTER TABLE event DISABLE TRIGGER event_append_only")
    returns.world.owner.execute("UPDATE event SET at = now() - interval '40 days' WHERE unit_id = %s", [sent.unit])
    assert returns.item(sent)["item"]["warranty"]["answer"] == "expired"
    assert returns.item(other)["item"]["warranty"] == {"answer": "unknown", "until": None, "months": None}


def test_the_chain_of_every_unit_that_came_back_is_whole(returns: Returns, database: Database) -> None:
    sent = returns.ship()
    returns.item(sent)
    returns.identify(None, "NOBODYS-3", gtin=returns.world.console.gtin)
    assert verify(database.audit_url).broken == 0
