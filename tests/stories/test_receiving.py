"""The receiving bench, as the receiver tells it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from station.commands import Action
from station.labels.pdf import text_of
from station.profiles import profile_to_json
from station.verdicts import Kind, Reason, Tone
from tests.conftest import Database
from tests.models.ledger_world import Bench, World
from tests.stories.packing_table import IMEI, facts
from tests.stories.receiving_dock import ReceivingDock


@pytest.fixture
def dock(receiving: ReceivingDock) -> ReceivingDock:
    return receiving


@pytest.fixture
def elsewhere(world: World, database: Database) -> Iterator[Bench]:
    bench = Bench(world, database.bench_url, "DOCK-9")
    yield bench
    bench.leave()


def test_scans_tick_off_what_the_client_listed(dock: ReceivingDock) -> None:
    _, serials = dock.listed("ASN-1", dock.world.console, 3)
    assert dock.bench.screen.task is not None
    assert dock.bench.screen.task.big == "3"
    assert dock.scan(serials[0]).tone is Tone.ACCEPTED
    assert dock.bench.screen.task.big == "2"
    assert dock.scan(serials[1]).kind is Kind.RECEIVED
    assert dock.scan(serials[2]).tone is Tone.COMPLETE
    closed = dock.bench.press(Action.CLOSE)
    assert closed.kind is Kind.INBOUND_CLOSED
    assert closed.tone is Tone.COMPLETE
    assert [dock.state_of(serial) for serial in serials] == ["received"] * 3
    assert dock.findings() == []
    assert dock.facts_of(serials[0])["announced"] is True
    assert dock.facts_of(serials[0])["inbound"] == "ASN-1"


def test_another_name_of_an_announced_unit_ticks_it_off(dock: ReceivingDock) -> None:
    inbound = dock.announce("ASN-2")
    line = dock.line(inbound, dock.world.console, 1)
    dock.lists(inbound, line, ["BODY-1"], aliases=[("imei", "490154203237518")])
    dock.bench.scan("ASN-2")
    assert dock.scan("490154203237518").tone is Tone.COMPLETE
    assert dock.state_of("BODY-1") == "received"
    assert dock.world.value("SELECT type || ' ' || value FROM alias") == "imei 490154203237518"


def test_a_tracking_number_opens_the_shipment_and_two_of_one_number_are_asked_for(dock: ReceivingDock) -> None:
    dock.announce("ASN-3", (dock.world.console, 1), tracking="TRACK-1")
    theirs = dock.announce("ASN-3", (dock.world.sku("T", client=dock.world.stranger), 1), client=dock.world.stranger)
    asked = dock.scan("ASN-3")
    assert asked.kind is Kind.ASKED
    assert asked.question is not None
    assert dock.bench.choose(str(theirs.id)).kind is Kind.INBOUND_OPENED
    assert dock.inbound.client == dock.world.stranger
    dock.bench.press(Action.RELEASE)
    assert dock.scan("TRACK-1").kind is Kind.INBOUND_OPENED
    assert dock.inbound.client == dock.world.client


def test_a_serial_that_is_not_on_the_list_comes_in_on_hold_with_a_case(dock: ReceivingDock) -> None:
    dock.listed("ASN-4", dock.world.console, 2)
    told = dock.scan("SURPRISE-1")
    assert told.kind is Kind.FOUND
    assert told.tone is Tone.ATTENTION
    assert dock.findings() == [("unexpected", "SURPRISE-1", 1)]
    assert dock.world.value("SELECT hold FROM unit WHERE serial = 'SURPRISE-1'") == "Not on the list of ASN-4"
    assert dock.world.value("SELECT class FROM exception_case") == "product_no_data"
    task = dock.bench.screen.task
    assert task is not None
    assert any(row.tone is Tone.ATTENTION and "SURPRISE-1" in row.serials for row in task.rows)


def test_a_serial_that_lies_in_a_bin_is_a_duplicate_and_the_bin_is_named(dock: ReceivingDock, elsewhere: Bench) -> None:
    _, there = elsewhere.receive(dock.world.console)
    dock.listed("ASN-5", dock.world.console, 1)
    told = dock.scan(there)
    assert told.reason is Reason.DUPLICATE
    assert "A-1" in facts(told)
    assert dock.findings() == [("duplicate", there, 1)]
    assert dock.world.value("SELECT facts->>'place' FROM finding") == "A-1"
    assert dock.state_of(there) == "stored"


def test_the_same_unit_twice_is_asked_about_and_a_second_unit_is_a_duplicate(dock: ReceivingDock) -> None:
    _, serials = dock.listed("ASN-6", dock.world.console, 2)
    dock.scan(serials[0])
    assert dock.scan(serials[0], aim="]d1").kind is Kind.ASKED
    assert dock.scan(serials[1]).kind is Kind.RECEIVED      # it was the same unit: the next one follows
    assert dock.scan(serials[0]).kind is Kind.ASKED
    assert dock.bench.press(Action.CONFIRM).reason is Reason.DUPLICATE
    assert dock.findings() == [("duplicate", serials[0], 1)]


def test_another_clients_unit_goes_into_the_red_tote_with_its_owner_named(
    dock: ReceivingDock, elsewhere: Bench,
) -> None:
    _, theirs = elsewhere.receive(dock.world.sku("THEIRS", client=dock.world.stranger))
    dock.listed("ASN-7", dock.world.console, 1)
    told = dock.scan(theirs)
    assert told.reason is Reason.WRONG_CLIENT
    assert "Other" in facts(told)
    assert dock.findings() == [("wrong_client", theirs, 1)]
    assert dock.inbound.findings[0].kind == "wrong_client"


def test_a_product_that_is_not_on_the_shipment_is_a_wrong_sku(dock: ReceivingDock) -> None:
    other = dock.world.sku("LENS")
    dock.listed("ASN-8", dock.world.console, 1)
    assert dock.scan(f"01{other.gtin}21LENS-1", aim="]d2").reason is Reason.WRONG_SKU
    dock.bench.clear()
    assert dock.scan(other.gtin, aim="]E0").reason is Reason.WRONG_SKU
    assert [kind for kind, _, _ in dock.findings()] == ["wrong_sku", "wrong_sku"]
    assert dock.world.value("SELECT count(*) FROM unit") == 0


@pytest.mark.parametrize("policy", ["none", "outbound"])
def test_what_is_only_counted_here_comes_in_by_product_code(dock: ReceivingDock, policy: str) -> None:
    sku = dock.world.sku("COUNTED", policy=policy, gtin_quantity=4)
    dock.announce("ASN-9", (sku, 8))
    dock.bench.scan("ASN-9")
    assert dock.scan(sku.gtin, aim="]E0").kind is Kind.RECEIVED
    assert dock.scan(sku.gtin, aim="]E0").tone is Tone.COMPLETE
    told = dock.scan(sku.gtin, aim="]E0")
    assert told.tone is Tone.ATTENTION
    assert "4" in facts(told)
    dock.bench.press(Action.CLOSE)
    assert dock.findings() == [("over", "", 4)]
    assert dock.world.value("SELECT count(*) FROM unit") == 0


@pytest.mark.parametrize("policy", ["inbound_outbound", "every_touch"])
def test_what_is_taken_by_serial_is_told_by_its_product_code_which_one_is_meant(
    dock: ReceivingDock, policy: str,
) -> None:
    """Two SKUs whose serials look alike: the product in hand settles it."""
    first, second = dock.world.sku("ONE", policy=policy), dock.world.sku("TWO", policy=policy)
    dock.announce("ASN-10", (first, 1), (second, 2))
    dock.bench.scan("ASN-10")
    assert dock.scan("LIKE-1").kind is Kind.ASKED
    assert dock.bench.choose(str(first.id)).kind is Kind.RECEIVED
    assert dock.scan(second.gtin, aim="]E0").kind is Kind.TOLD
    assert dock.scan("LIKE-2").kind is Kind.RECEIVED
    assert dock.world.value("SELECT s.code FROM unit u JOIN sku s ON s.id = u.sku_id WHERE serial = 'LIKE-2'") == "TWO"


def test_a_damaged_unit_is_photographed_held_and_has_a_case(dock: ReceivingDock) -> None:
    _, serials = dock.listed("ASN-11", dock.world.console, 2)
    assert str(dock.bench.press(Action.DAMAGED).word) == "DAMAGED"
    told = dock.scan(serials[0])
    assert told.kind is Kind.FOUND
    assert dock.findings() == [("damaged", serials[0], 1)]
    photo = dock.world.value("SELECT photo FROM finding")
    assert photo == f"{1:064x}"
    assert dock.world.value("SELECT photos[1] || class FROM exception_case") == photo + "damaged"
    assert dock.world.value("SELECT hold FROM unit WHERE serial = %s", serials[0]) == "Damaged on arrival"
    assert dock.scan(serials[1]).kind is Kind.RECEIVED      # only that one was


def test_an_unreadable_serial_gets_a_house_label_and_stays_as_alias(dock: ReceivingDock) -> None:
    _, serials = dock.listed("ASN-12", dock.world.console, 2)
    dock.bench.press(Action.UNREADABLE)
    assert dock.bench.screen.field is not None
    told = dock.bench.type("real_serial", serials[0].lower())
    assert str(told.word) == "LABEL PRINTED"
    house = dock.world.value("SELECT serial FROM unit")
    assert house.startswith("HS")
    assert dock.world.value("SELECT type || value FROM alias") == "serial" + serials[0]
    assert dock.facts_of(house)["real_serial"] == serials[0]
    assert dock.inbound.left == 1                           # the announced one is ticked off
    dock.bench.quiet()
    assert [title for title, _ in dock.bench.sheets.printed] == ["unit_label ASN-12"]
    assert str(dock.scan(house).word) == "SEEN"             # the label is on its unit
    assert dock.facts_of(house, "see")["before"] == "house"
    assert dock.scan(serials[0]).kind is Kind.ASKED         # and the old serial still names it


def test_a_unit_without_a_serial_is_marked_so(dock: ReceivingDock) -> None:
    dock.announce("ASN-13", (dock.world.console, 1))
    dock.bench.scan("ASN-13")
    told = dock.bench.press(Action.NO_SERIAL)
    assert str(told.word) == "LABEL PRINTED"
    house = dock.world.value("SELECT serial FROM unit")
    assert dock.facts_of(house)["real_serial"] == "absent"
    assert dock.facts_of(house)["how"] == "house"
    assert dock.findings() == [("no_serial", house, 1)]


def test_undo_takes_the_last_one_back_and_it_can_come_in_again(dock: ReceivingDock) -> None:
    _, serials = dock.listed("ASN-14", dock.world.console, 2)
    dock.scan(serials[0])
    dock.bench.press(Action.DAMAGED)
    dock.scan(serials[1])
    undone = dock.bench.press(Action.UNDO)
    assert undone.kind is Kind.TAKEN_BACK
    assert dock.inbound.left == 1
    assert dock.inbound.findings == ()
    assert dock.state_of(serials[1]) == "expected"
    assert dock.world.value("SELECT decision FROM exception_case") == "taken_back"
    assert dock.world.value("SELECT e.corrects IS NOT NULL FROM event e WHERE kind = 'unreceive'") is True
    assert dock.scan(serials[1]).tone is Tone.COMPLETE
    assert dock.world.value("SELECT count(*) FROM event e JOIN unit u ON u.id = e.unit_id WHERE u.serial = %s",
                            serials[1]) == 3
    dock.bench.press(Action.UNDO)
    dock.bench.press(Action.UNDO)
    assert dock.bench.press(Action.UNDO).reason is Reason.NOTHING_RECEIVED


def test_blind_receiving_asks_whose_it_is_and_learns_its_products(dock: ReceivingDock) -> None:
    assert dock.scan("PARCEL-77").reason is Reason.UNKNOWN_INBOUND
    dock.bench.clear()
    assert dock.bench.press(Action.BLIND).kind is Kind.ASKED
    assert dock.bench.choose(str(dock.world.client)).kind is Kind.INBOUND_OPENED
    assert dock.inbound.tracking == "PARCEL-77"
    assert dock.scan(dock.world.console.gtin, aim="]E0").kind is Kind.PRODUCT_ADDED
    assert dock.scan("BLIND-SN-1").kind is Kind.RECEIVED
    assert dock.scan(dock.world.cable.gtin, aim="]E0").kind is Kind.PRODUCT_ADDED
    assert dock.scan(dock.world.cable.gtin, aim="]E0").kind is Kind.RECEIVED
    assert dock.bench.press(Action.CLOSE).kind is Kind.INBOUND_CLOSED
    assert dock.findings() == []
    assert dock.state_of("BLIND-SN-1") == "received"


def test_a_shipment_in_hand_elsewhere_is_refused_with_whom_to_ask(dock: ReceivingDock, elsewhere: Bench) -> None:
    dock.announce("ASN-15", (dock.world.console, 1))
    assert elsewhere.do("open_inbound", code="ASN-15")["outcome"] == "recorded"
    told = dock.scan("ASN-15")
    assert told.reason is Reason.INBOUND_LEASED
    assert "DOCK-9" in facts(told)


def test_a_missing_unit_is_short_after_somebody_said_so(dock: ReceivingDock) -> None:
    _, serials = dock.listed("ASN-16", dock.world.console, 3)
    dock.scan(serials[0])
    assert dock.bench.press(Action.CLOSE).kind is Kind.ASKED
    told = dock.bench.press(Action.CONFIRM)
    assert told.kind is Kind.INBOUND_CLOSED
    assert told.tone is Tone.ATTENTION
    assert dock.findings() == [("short", "", 2)]
    assert dock.world.value("SELECT class FROM exception_case") == "data_no_product"
    dock.bench.quiet()
    assert [title for title, _ in dock.bench.sheets.printed] == ["receipt ASN-16", "discrepancies ASN-16"]
    report = dock.bench.sheets.printed[1][1]
    assert serials[1] in "".join(text_of(report))
    assert serials[2] in "".join(text_of(report))
    assert serials[0] in "".join(text_of(dock.bench.sheets.printed[0][1]))
    assert dock.scan("ASN-16").reason is Reason.INBOUND_CLOSED


def test_a_unit_that_was_expected_before_is_received_from_there(dock: ReceivingDock) -> None:
    dock.world.announce(dock.world.console, "KNOWN-1")
    inbound = dock.announce("ASN-17")
    dock.lists(inbound, dock.line(inbound, dock.world.console, 1), ["KNOWN-1"])
    dock.bench.scan("ASN-17")
    assert dock.scan("KNOWN-1").tone is Tone.COMPLETE
    assert dock.world.value("SELECT rev FROM unit") == 2


def test_a_product_code_without_its_symbology_is_known_for_one(dock: ReceivingDock) -> None:
    """Typed, or read from a Code 128: digits that no serial profile here takes."""
    imei = json.dumps(profile_to_json(IMEI))
    phone, other = dock.world.sku("PHONE", profile=imei), dock.world.sku("OTHER", profile=imei)
    dock.announce("ASN-20", (phone, 1))
    dock.scan("ASN-20")
    assert dock.scan(phone.gtin.lstrip("0")).kind is Kind.TOLD
    assert dock.scan(other.gtin.lstrip("0")).reason is Reason.WRONG_SKU
