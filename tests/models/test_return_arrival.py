"""Any label starts the clock, nobody parks a parcel, and what one bench has in hand no other has."""

from __future__ import annotations

import pytest

from tests.models.conftest import MakeBench
from tests.models.ledger_world import digest, outcome
from tests.models.returns_world import Returns
from tests.models.stock_world import carton


@pytest.mark.parametrize("label", ["rma", "rma_tracking", "order", "sscc", "tracking"])
def test_any_label_on_the_parcel_starts_the_clock(returns: Returns, label: str) -> None:
    sent = returns.ship(tracking="1Z-OUT")
    rma = returns.announce(sent=sent, tracking="1Z-BACK")
    photo = returns.photo()
    code, what = {
        "rma": (rma.number, "rma"), "rma_tracking": ("1Z-BACK", "tracking"), "order": (sent.order.number, "order"),
        "sscc": (sent.sscc, "sscc"), "tracking": ("1Z-OUT", "tracking")}[label]
    told = returns.open(code, weight_g="1010.5", photo=photo)
    parcel = told["return"]
    assert (outcome(told), told["what"], parcel["what"], parcel["label"]) == (("recorded", None), "return", what, code)
    assert (parcel["client_name"], parcel["order"], parcel["customer"]) == ("Acme", sent.order.number, "Ada Byron")
    assert (parcel["weight_g"], parcel["outbound_g"], parcel["photos"]) == (1010.5, sent.weight_g, 1)
    assert parcel["arrived_at"]
    assert parcel["items"] == []
    if label.startswith("rma"):
        line = parcel["lines"][0]
        assert (parcel["rma"], line["sku"], line["reason"], line["came"]) == (rma.number, "CONSOLE", "unwanted", 0)
        assert returns.world.value("SELECT state FROM rma WHERE id = %s", rma.id) == "arrived"


def test_a_licence_plate_says_whose_the_goods_are(returns: Returns) -> None:
    unit, _ = returns.packing.receive(returns.world.console, store=False)
    carton(returns.world, "LP-1", [unit])
    parcel = returns.open("LP-1")["return"]
    assert (parcel["what"], parcel["client_name"]) == ("plate", "Acme")


def test_a_label_nobody_knows_asks_and_opens_blind(returns: Returns) -> None:
    asked = returns.open("STICKER-1")
    assert outcome(asked) == ("asked", "unknown_label")
    assert asked["code"] == "STICKER-1"
    parcel = returns.open("STICKER-1", blind=True)["return"]
    assert (parcel["what"], parcel["client"], parcel["label"]) == ("unknown", None, "STICKER-1")


def test_a_number_of_two_clients_asks_whose(returns: Returns) -> None:
    theirs = returns.world.sku("THEIRS", client=returns.world.stranger)
    returns.announce(number="R-1")
    returns.announce(theirs, number="R-1")
    asked = returns.open("R-1")
    assert outcome(asked) == ("asked", "which_client")
    assert [one["client_name"] for one in asked["choices"]] == ["Acme", "Other"]
    told = returns.open("R-1", client=returns.world.stranger)
    assert told["return"]["client_name"] == "Other"


def test_a_unit_at_an_idle_bench_makes_its_own_parcel_and_is_flagged(returns: Returns) -> None:
    sent = returns.ship()
    told = returns.open(sent.serial)
    assert (told["what"], told["item"]["verdict"], told["item"]["unannounced"]) == ("item", "same_order", True)
    assert (told["return"]["what"], told["return"]["order"]) == ("unknown", sent.order.number)
    assert told["return"]["outbound_g"] == sent.weight_g


def test_a_blind_parcel_finds_the_announcement_of_its_unit(returns: Returns) -> None:
    sent = returns.ship()
    rma = returns.announce(sent=sent, reason="defective")
    told = returns.identify(None, sent.serial)
    assert told["return"]["rma"] == rma.number
    assert (told["item"]["unannounced"], told["item"]["reason"]) == (False, "defective")
    assert told["return"]["lines"][0]["came"] == 1
    assert returns.world.value("SELECT state FROM rma WHERE id = %s", rma.id) == "arrived"


def test_of_two_announcements_of_an_order_none_is_guessed(returns: Returns) -> None:
    sent = returns.ship()
    returns.announce(sent=sent)
    returns.announce(sent=sent)
    told = returns.identify(None, sent.serial)
    assert (told["return"]["rma"], told["item"]["unannounced"]) == (None, True)


def test_a_second_unit_of_another_order_in_a_blind_parcel_is_not_on_its_order(returns: Returns) -> None:
    mine, other = returns.ship(), returns.ship()
    opened = returns.open(mine.serial)
    assert returns.identify(opened, other.serial)["item"]["verdict"] == "other_order"


def test_the_announced_quantity_counts_down(returns: Returns) -> None:
    sent = returns.ship(returns.world.console, returns.world.console)
    opened = returns.open(returns.announce(sent=sent, quantity=1).number)
    first, second = (returns.identify(opened, serial)["item"] for serial in sent.serials)
    assert (first["unannounced"], second["unannounced"]) == (False, True)


@pytest.mark.parametrize("what", ["gtin", "location", "badge", "command"])
def test_what_is_no_label_opens_nothing(returns: Returns, what: str) -> None:
    code = {"gtin": returns.world.console.gtin, "location": "A-1", "badge": returns.inspector.badge,
            "command": "CMD:CONFIRM:AAAAAAAAAA"}[what]
    told = returns.open(code, blind=True)
    assert outcome(told) == ("refused", "gtin_for_serial" if what == "gtin" else "not_a_serial")
    assert returns.world.value("SELECT count(*) FROM return_parcel") == 0


def test_a_parcel_in_hand_is_not_opened_elsewhere_until_it_is_let_go(returns: Returns, make_bench: MakeBench) -> None:
    sent, other = returns.ship(), make_bench("TRIAGE-2")
    opened = returns.open(sent.order.number)
    refused = returns.open(sent.order.number, other)
    assert (outcome(refused), refused["by"]) == (("refused", "return_leased"), "TRIAGE-1")
    assert outcome(returns.identify(opened, sent.serial, bench=other)) == ("refused", "return_leased")
    here = {"return": opened["return"]["id"]}
    for kind in ("return_evidence", "empty_box", "close_return", "leave_return"):
        assert outcome(other.do(kind, **here, weight_g="5")) == ("refused", "return_leased"), kind
    returns.triage.do("leave_return", **here)
    assert returns.open(sent.order.number, other)["return"]["id"] == opened["return"]["id"]


def test_a_lease_that_ran_out_is_no_lock(returns: Returns, make_bench: MakeBench) -> None:
    sent, other = returns.ship(), make_bench("TRIAGE-2")
    opened = returns.open(sent.order.number)
    returns.world.change("return_parcel", opened["return"]["id"], lease_until="2020-01-01")
    assert outcome(returns.open(sent.order.number, other)) == ("recorded", None)
    assert outcome(returns.identify(opened, sent.serial)) == ("refused", "return_leased")


def test_the_same_bench_finds_its_parcel_again_by_any_scan_of_its_label_or_its_unit(returns: Returns) -> None:
    sent = returns.ship()
    opened = returns.open(sent.order.number)
    returns.identify(opened, sent.serial)
    again, by_unit = returns.open(sent.order.number), returns.open(sent.serial)
    assert again["return"]["id"] == by_unit["return"]["id"] == opened["return"]["id"]
    assert [item["verdict"] for item in by_unit["return"]["items"]] == ["same_order"]


def test_a_unit_in_its_lane_is_taken_in_hand_to_be_worked_on(returns: Returns) -> None:
    sent = returns.ship()
    item = returns.item(sent)["item"]
    for kind, state in (("inspect", "inspected"), ("route", "in_lane")):
        returns.world.push(sent.unit, kind, state)
    returns.world.change("return_item", item["id"], state="placed", lane="PARTS_ONLY", plate="RP-7")
    for code in (sent.serial, "RP-7"):
        told = returns.open(code)
        assert (told["what"], told["unit"]["state"], told["item"]["id"]) == ("work", "in_lane", item["id"])


def test_a_parcel_closes_when_everything_is_in_its_tote(returns: Returns) -> None:
    sent = returns.ship()
    rma = returns.announce(sent=sent)
    opened = returns.open(rma.number)
    here = {"return": opened["return"]["id"]}
    assert outcome(returns.triage.do("close_return", **here)) == ("refused", "return_empty")
    item = returns.identify(opened, sent.serial)["item"]
    waiting = returns.triage.do("close_return", **here)
    assert (outcome(waiting), waiting["serial"]) == (("refused", "return_open"), sent.serial)
    returns.world.change("return_item", item["id"], state="placed", placed_at="now")
    closed = returns.triage.do("close_return", **here)
    assert (outcome(closed), closed["today"]) == (("recorded", None), 1)
    assert closed["return"]["closed_at"]
    assert returns.world.value("SELECT state FROM rma WHERE id = %s", rma.id) == "closed"
    assert outcome(returns.triage.do("leave_return", **here)) == ("refused", "return_closed")
    signed = returns.triage.do("sign_on", badge=_digest(returns), mode="returns")
    assert signed["today"] == 1


def test_a_parcel_with_an_announcement_that_is_half_here_leaves_it_open(returns: Returns) -> None:
    sent = returns.ship(returns.world.console, returns.world.console)
    rma = returns.announce(sent=sent, quantity=2)
    opened = returns.open(rma.number)
    item = returns.identify(opened, sent.serial)["item"]
    returns.world.change("return_item", item["id"], state="placed")
    returns.triage.do("close_return", **{"return": opened["return"]["id"]})
    assert returns.world.value("SELECT state FROM rma WHERE id = %s", rma.id) == "arrived"
    assert returns.open(rma.number)["return"]["id"] != opened["return"]["id"]


def test_evidence_that_comes_later_is_in_the_case_too(returns: Returns) -> None:
    mine, other = returns.ship(), returns.ship()
    opened = returns.open(mine.order.number)
    item = returns.identify(opened, other.serial)["item"]
    here = {"return": opened["return"]["id"]}
    of_box, of_unit = returns.photo(), returns.photo()
    told = returns.triage.do("return_evidence", **here, photo=of_box, weight_g="777")
    assert (told["return"]["photos"], told["return"]["weight_g"]) == (1, 777)
    returns.triage.do("return_evidence", **here, item=item["id"], photo=of_unit)
    case = returns.case(item)
    assert {of_box, of_unit, other.photo} == set(case["photos"])
    assert case["facts"]["came"]["weight_g"] == 777
    assert outcome(returns.triage.do("return_evidence", **here, photo="no digest")) == ("refused", "photo_missing")
    assert outcome(returns.triage.do("return_evidence", **here)) == ("refused", "not_now")


def test_nobody_without_a_badge_opens_anything(returns: Returns) -> None:
    sent = returns.ship()
    told = returns.open(sent.order.number, operator=None)
    assert outcome(told) == ("refused", "not_allowed")
    assert returns.world.value("SELECT count(*) FROM return_parcel") == 0


def test_opening_asked_twice_with_one_id_is_one_parcel(returns: Returns) -> None:
    sent = returns.ship()
    op = returns.triage.op("open_return", code=sent.order.number, candidates=[sent.order.number])
    first = returns.triage.call(op)
    assert returns.triage.call(op) == first | {"replayed": True}
    assert returns.world.value("SELECT count(*) FROM return_parcel") == 1


def test_a_replayed_parcel_begins_the_same_even_as_its_unit(returns: Returns) -> None:
    sent = returns.ship()
    op = returns.triage.op("open_return", code=sent.serial, candidates=[sent.serial])
    first = returns.triage.call(op)
    assert returns.triage.call(op) == first | {"replayed": True}
    assert returns.kinds(sent.unit).count("return") == 1


def _digest(returns: Returns) -> str:
    return digest(returns.inspector.badge)
