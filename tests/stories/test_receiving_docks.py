"""Which dock goods come to, and cartons that come damaged: as the receiver says it."""

from __future__ import annotations

from station.commands import Action
from station.verdicts import Kind, Reason, Tone
from tests.models.stock_world import Place, lock, place
from tests.stories.packing_table import facts
from tests.stories.receiving_dock import ReceivingDock


def where(dock: ReceivingDock, serial: str) -> object:
    return dock.world.value(
        "SELECT l.code FROM unit u JOIN location l ON l.id = u.location_id WHERE u.serial = %s", serial)


def second_dock(dock: ReceivingDock) -> Place:
    return place(dock.world, "LOC:DOCK-2", "dock")


def test_a_dock_chosen_before_the_shipment_is_where_it_comes_in(receiving: ReceivingDock) -> None:
    second_dock(receiving)
    receiving.announce("ASN-D", (receiving.world.console, 2))
    told = receiving.scan("LOC:DOCK-2")
    assert (told.tone, str(told.sentence)) == (Tone.ACCEPTED, "Scan a shipment: what comes now comes to DOCK-2.")
    assert receiving.bench.screen.task is not None
    assert receiving.bench.screen.task.title == "DOCK-2"
    receiving.scan("ASN-D")
    assert receiving.inbound.dock == "DOCK-2"
    assert "At DOCK-2" in [str(line) for line in receiving.bench.screen.task.subtitle]
    receiving.scan("SN-1")
    assert where(receiving, "SN-1") == "LOC:DOCK-2"


def test_a_dock_changed_meanwhile_takes_what_comes_next_and_undo_still_takes_back(receiving: ReceivingDock) -> None:
    second_dock(receiving)
    receiving.announce("ASN-D", (receiving.world.console, 3))
    receiving.scan("ASN-D")
    receiving.scan("SN-1")
    assert "DOCK-2" in str(receiving.scan("LOC:DOCK-2").sentence)
    assert receiving.inbound.left == 2
    assert receiving.bench.press(Action.UNDO).kind is Kind.TAKEN_BACK
    receiving.scan("SN-2")
    assert where(receiving, "SN-2") == "LOC:DOCK-2"


def test_a_dock_is_known_by_its_bare_name_too(receiving: ReceivingDock) -> None:
    """Its label may be older than this program: before a shipment, and in the place of a unit."""
    place(receiving.world, "GATE 7", "dock")
    receiving.announce("ASN-D", (receiving.world.console, 3))
    assert str(receiving.scan("GATE 7").word) == "DOCK"
    receiving.scan("ASN-D")
    assert receiving.inbound.dock == "GATE 7"
    assert "DOCK-1" in str(receiving.scan("LOC:DOCK-1").sentence)
    assert str(receiving.scan("GATE 7").word) == "DOCK"
    assert receiving.inbound.dock == "GATE 7"
    assert receiving.world.value("SELECT count(*) FROM unit WHERE serial = 'GATE 7'") == 0


def test_what_is_no_dock_is_refused(receiving: ReceivingDock) -> None:
    receiving.announce("ASN-D", (receiving.world.console, 3))
    assert receiving.scan("LOC:NOWHERE").reason is Reason.NOT_A_DOCK
    receiving.bench.clear()
    place(receiving.world, "LOC:B-1")
    receiving.scan("ASN-D")
    assert receiving.scan("LOC:B-1").reason is Reason.NOT_A_DOCK
    receiving.bench.clear()
    lock(receiving.world, second_dock(receiving))
    assert receiving.scan("LOC:DOCK-2").reason is Reason.PLACE_LOCKED


def test_a_carton_that_came_damaged_is_a_finding_and_a_case_of_its_packaging(receiving: ReceivingDock) -> None:
    world = receiving.world
    inbound = receiving.announce("ASN-C")
    serials = receiving.listed_carton(inbound, world.console, "CTN-1", 2)
    world.change("sku", world.console.id, carton_rule="carton_if_asn_lists_serials")
    receiving.scan("ASN-C")
    receiving.bench.press(Action.DAMAGED)
    told = receiving.scan("CTN-1")
    assert (told.kind, told.tone) == (Kind.FOUND, Tone.ATTENTION)
    assert str(told.sentence) == "Open the carton and scan every unit, what is damaged as damaged."
    assert receiving.findings() == [("damaged", "CTN-1", 1)]
    assert world.value("SELECT class || ' ' || (facts->>'carton') FROM exception_case") == "packaging CTN-1"
    assert receiving.inbound.left == 2
    assert receiving.scan(serials[0]).kind is Kind.RECEIVED
    assert world.value("SELECT how FROM inbound_item") == "scanned"
    receiving.bench.press(Action.DAMAGED)
    receiving.scan("CTN-1")
    assert receiving.findings() == [("damaged", "CTN-1", 1)]
    assert world.value("SELECT count(*) FROM exception_case") == 1


def test_a_carton_received_sealed_is_opened_when_it_is_damaged(receiving: ReceivingDock) -> None:
    world = receiving.world
    inbound = receiving.announce("ASN-C")
    receiving.listed_carton(inbound, world.console, "CTN-1", 2)
    world.change("sku", world.console.id, carton_rule="carton_if_asn_lists_serials")
    receiving.scan("ASN-C")
    receiving.scan("CTN-1")
    receiving.bench.press(Action.DAMAGED)
    told = receiving.scan("CTN-1")
    assert "Received before and not seen yet: 2 units." in facts(told)
    assert world.value("SELECT state || ' ' || sealed FROM carton WHERE code = 'CTN-1'") == "opened false"


def test_another_shipments_carton_is_not_reported_here(receiving: ReceivingDock) -> None:
    other = receiving.announce("ASN-E")
    receiving.carton(other, "CTN-9")
    receiving.announce("ASN-C", (receiving.world.console, 1))
    receiving.scan("ASN-C")
    receiving.bench.press(Action.DAMAGED)
    receiving.sscc("095212340000000013")
    receiving.bench.clear()
    assert receiving.findings() == []
