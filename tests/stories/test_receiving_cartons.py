"""Cartons, pallets and lists: what is received without a scan of each unit, and what is written down of it."""

from __future__ import annotations

import pytest
from uuid_utils.compat import uuid7

from station.checks import gs1_check_digit
from station.commands import Action
from station.verdicts import Kind, Reason, Tone
from tests.models.ledger_world import Sku
from tests.stories.packing_table import facts
from tests.stories.receiving_dock import ReceivingDock


@pytest.fixture
def dock(receiving: ReceivingDock) -> ReceivingDock:
    return receiving


def sscc(number: int) -> str:
    body = f"0950123{number:010d}"
    return body + gs1_check_digit(body)


def listed(dock: ReceivingDock, rule: str, count: int, *, sample: int = 0) -> tuple[str, list[str], Sku]:
    """A shipment of one listed carton of a SKU with this rule, taken in hand."""
    sku = dock.world.sku(f"RULED-{rule}", carton_rule=rule, sample_n=sample)
    inbound = dock.announce("ASN-C")
    serials = dock.listed_carton(inbound, sku, sscc(1), count)
    dock.bench.scan("ASN-C")
    return sscc(1), serials, sku


def how_many(dock: ReceivingDock, how: str) -> int:
    return int(dock.world.value("SELECT count(*) FROM inbound_item WHERE how = %s", how))


def test_units_always_opens_the_carton_and_its_units_are_scanned_into_it(dock: ReceivingDock) -> None:
    carton, serials, _ = listed(dock, "units_always", 2)
    told = dock.sscc(carton)
    assert str(told.word) == "OPEN IT"
    assert dock.world.value("SELECT count(*) FROM unit") == 0
    for serial in serials:
        dock.scan(serial)
    assert dock.facts_of(serials[0])["rule"] == "units_always"
    assert dock.facts_of(serials[0])["carton"] == carton
    assert how_many(dock, "scanned") == 2
    assert dock.world.value("SELECT count(*) FROM standing WHERE num_nonnulls(carton_id, location_id) = 2") == 2


def test_a_sealed_carton_whose_serials_are_listed_comes_in_whole_and_its_units_are_inferred(
    dock: ReceivingDock,
) -> None:
    carton, serials, _ = listed(dock, "carton_if_asn_lists_serials", 4)
    assert dock.sscc(carton).tone is Tone.COMPLETE
    assert [dock.state_of(serial) for serial in serials] == ["received"] * 4
    told = dock.facts_of(serials[0])
    assert (told["inferred"], told["rule"], told["how"]) == (True, "carton_if_asn_lists_serials", "inferred")
    assert how_many(dock, "inferred") == 4


def test_opened_later_its_units_turn_from_inferred_to_seen(dock: ReceivingDock) -> None:
    carton, serials, _ = listed(dock, "carton_if_asn_lists_serials", 2)
    dock.sscc(carton)
    dock.bench.press(Action.CLOSE)
    assert dock.sscc(carton).kind is Kind.INBOUND_OPENED      # closed, and opened by its carton alone
    assert dock.sscc(carton).kind is Kind.ASKED
    assert str(dock.bench.press(Action.CONFIRM).word) == "OPENED"
    told = dock.scan(serials[0])
    assert str(told.word) == "SEEN"
    assert "1" in facts(told)
    assert dock.facts_of(serials[0], "see")["before"] == "inferred"
    assert dock.state_of(serials[0]) == "received"
    assert how_many(dock, "inferred") == 1
    assert dock.scan("NEW-IN-CLOSED-1").reason is Reason.INBOUND_CLOSED
    dock.bench.clear()
    assert dock.bench.press(Action.CLOSE).kind is Kind.INBOUND_RELEASED


def test_a_carton_whose_serials_are_not_all_listed_is_opened(dock: ReceivingDock) -> None:
    sku = dock.world.sku("PART", carton_rule="carton_if_asn_lists_serials")
    inbound = dock.announce("ASN-C")
    carton = dock.carton(inbound, sscc(2))
    dock.lists(inbound, dock.line(inbound, sku, 3, carton=carton), ["P-1", "P-2"], carton=carton)
    dock.bench.scan("ASN-C")
    told = dock.sscc(sscc(2))
    assert str(told.word) == "OPEN IT"
    assert "did not list" in facts(told)
    assert dock.world.value("SELECT count(*) FROM unit") == 0


def test_a_sample_lets_the_rest_in_and_not_before(dock: ReceivingDock) -> None:
    carton, serials, _ = listed(dock, "sample_n", 5, sample=2)
    assert str(dock.sscc(carton).word) == "SAMPLE"
    assert dock.inbound.left == 5
    assert dock.bench.press(Action.CLOSE).kind is Kind.ASKED
    assert dock.bench.press(Action.CONFIRM).reason is Reason.SAMPLE_OPEN
    dock.bench.clear()
    dock.scan(serials[0])
    assert dock.inbound.left == 4
    told = dock.scan(serials[3])
    assert told.tone is Tone.COMPLETE
    assert "3 more" in facts(told)
    assert how_many(dock, "inferred") == 3
    assert dock.facts_of(serials[1])["rule"] == "sample_n"
    assert dock.facts_of(serials[0])["how"] == "scanned"


def test_a_sample_that_is_not_as_listed_opens_the_carton_for_every_unit(dock: ReceivingDock) -> None:
    carton, serials, _ = listed(dock, "sample_n", 3, sample=2)
    dock.sscc(carton)
    told = dock.scan("NOT-LISTED-1")
    assert told.kind is Kind.FOUND
    assert "every unit" in facts(told)
    for serial in serials:
        dock.scan(serial)
    assert how_many(dock, "inferred") == 0
    assert how_many(dock, "scanned") == 4


def test_a_pallet_brings_in_every_carton_that_may_and_names_how_many_must_be_opened(dock: ReceivingDock) -> None:
    sealed = dock.world.sku("SEALED", carton_rule="carton_if_asn_lists_serials")
    inbound = dock.announce("ASN-P")
    pallet = dock.carton(inbound, sscc(9), kind="pallet")
    for number in (1, 2):
        dock.listed_carton(inbound, sealed, sscc(number), 3, parent=pallet)
    opened = dock.listed_carton(inbound, dock.world.console, sscc(3), 2, parent=pallet)
    dock.bench.scan("ASN-P")
    told = dock.sscc(sscc(9))
    assert told.tone is Tone.ATTENTION
    assert dock.inbound.left == 2
    assert how_many(dock, "inferred") == 6
    dock.sscc(sscc(3))
    dock.scan(opened[0])
    assert dock.scan(opened[1]).tone is Tone.COMPLETE
    assert dock.world.value(
        "SELECT count(*) FROM unit u JOIN carton c ON c.id = u.carton_id JOIN carton p ON p.id = c.parent_id"
        " WHERE p.code = %s", sscc(9)) == 8


def test_a_carton_is_undone_as_one_act(dock: ReceivingDock) -> None:
    carton, serials, _ = listed(dock, "carton_if_asn_lists_serials", 3)
    dock.sscc(carton)
    dock.bench.press(Action.UNDO)
    assert [dock.state_of(serial) for serial in serials] == ["expected"] * 3
    assert dock.inbound.left == 3
    assert dock.sscc(carton).tone is Tone.COMPLETE            # and it may come in again
    assert dock.world.value("SELECT max(rev) FROM unit") == 3


def test_a_house_plate_makes_a_carton_and_its_label_is_printed(dock: ReceivingDock) -> None:
    _, serials = dock.listed("ASN-L", dock.world.console, 2)
    dock.bench.press(Action.PLATE)
    dock.bench.choose("pallet")
    pallet = dock.world.value("SELECT code FROM carton WHERE kind = 'pallet'")
    dock.bench.press(Action.PLATE)
    dock.bench.choose("carton")
    code = dock.world.value("SELECT code FROM carton WHERE kind = 'carton'")
    dock.scan(serials[0])
    assert dock.facts_of(serials[0])["carton"] == code
    assert dock.world.value("SELECT p.code FROM carton c JOIN carton p ON p.id = c.parent_id") == pallet
    dock.bench.quiet()
    assert [title for title, _ in dock.bench.sheets.printed] == ["carton_label ASN-L"] * 2


def test_a_list_is_looked_over_in_parts_and_comes_in_as_one_act(dock: ReceivingDock) -> None:
    _, serials = dock.listed("ASN-B", dock.world.console, 2500)
    assert dock.bench.press(Action.LIST).kind is Kind.ASKED
    before = len(dock.bench.seen.screens)
    told = dock.bench.press(Action.CONFIRM)
    assert told.kind is Kind.LIST_RECEIVED
    assert told.tone is Tone.COMPLETE
    shown = {facts(s.verdict) for s in dock.bench.seen.screens[before:] if s.verdict is not None}
    assert any("1000 of 2500" in text for text in shown)
    assert how_many(dock, "listed") == 2500
    assert dock.world.value("SELECT count(DISTINCT op_id) FROM event") == 1
    assert dock.facts_of(serials[7])["how"] == "listed"
    assert str(dock.scan(serials[7]).word) == "SEEN"
    assert dock.bench.press(Action.UNDO).reason is Reason.TOO_MANY_TO_UNDO


def test_a_list_is_stopped_before_anything_is_written(dock: ReceivingDock) -> None:
    dock.listed("ASN-B", dock.world.console, 1500)
    dock.bench.press(Action.LIST)
    dock.bench.bench.pressed(Action.CONFIRM)
    dock.bench.bench.pressed(Action.DECLINE)                  # while the first part is looked over
    dock.bench.until(lambda: dock.bench.bench.idle)
    assert str(dock.bench.says.word) == "NOT DONE"
    assert dock.world.value("SELECT count(*) FROM unit") == 0


def test_a_list_with_one_serial_that_cannot_be_is_refused_whole(dock: ReceivingDock) -> None:
    _, serials = dock.listed("ASN-B", dock.world.console, 3)
    dock.world.insert("location", id=uuid7(), code=serials[1], kind="bin")
    dock.bench.press(Action.LIST)
    told = dock.bench.press(Action.CONFIRM)
    assert told.reason is Reason.LIST_REFUSED
    assert serials[1] in facts(told)
    assert dock.world.value("SELECT count(*) FROM unit") == 0


@pytest.mark.parametrize("code", ["carton", "unknown"])
def test_a_carton_that_is_not_of_this_shipment_is_put_aside(dock: ReceivingDock, code: str) -> None:
    other = dock.announce("ASN-O")
    dock.carton(other, sscc(5))
    dock.listed("ASN-D", dock.world.console, 1)
    told = dock.sscc(sscc(5) if code == "carton" else sscc(6))
    assert told.reason is (Reason.CARTON_ELSEWHERE if code == "carton" else Reason.UNKNOWN_CARTON)
