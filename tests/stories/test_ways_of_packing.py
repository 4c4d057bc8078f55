"""The less common ways an order goes out: in parts, with notes, counted, swapped, captured here, taken over."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from station.checks import gs1_check_digit
from station.commands import Action
from station.labels import pdf
from station.labels.parcel import render
from station.verdicts import Kind, Reason, Tone
from tests.conftest import Database
from tests.labels.reading import contents
from tests.labels.test_parcel import BOTH, LABEL
from tests.stories.bare_bench import bare_bench
from tests.stories.packing_table import PackingTable, facts


def ship(table: PackingTable, order: object, grams: int) -> Kind:
    """Weigh, close, scan back and ship the box that is open."""
    table.bench.scale.grams = Decimal(grams)
    closed = table.bench.press(Action.CLOSE)
    if closed.kind is Kind.ASKED:
        closed = table.bench.press(Action.CONFIRM)
    assert closed.kind is Kind.PARCEL_CLOSED, facts(closed)
    table.bench.quiet()
    proved = table.bench.scan(f"00{table.sscc(order)}", aim="]C1")  # type: ignore[arg-type]
    assert proved.kind is Kind.PARCEL_PROVED, facts(proved)
    return table.bench.press(Action.SHIP).kind


def test_an_order_leaves_in_two_boxes_after_a_question(table: PackingTable) -> None:
    serials = table.serials(3)
    order = table.open((table.world.console, 3))
    for serial in serials[:2]:
        table.bench.scan(serial)
    asked = table.bench.press(Action.CLOSE)
    assert asked.kind is Kind.ASKED
    assert "1 of 3" in facts(asked)
    table.bench.press(Action.DECLINE)
    assert ship(table, order, 2000) is Kind.PARCEL_SHIPPED
    assert table.bench.job.parcel is not None
    assert table.bench.job.parcel.number == 2
    table.bench.scan(serials[2])
    assert ship(table, order, 1000) is Kind.PARCEL_SHIPPED
    assert table.bench.screen.job is None
    assert table.world.value("SELECT count(DISTINCT sscc) FROM parcel WHERE state = 'shipped'") == 2


def test_a_declined_question_leaves_the_box_open(table: PackingTable) -> None:
    serials = table.serials(2)
    table.open((table.world.console, 2))
    table.bench.scan(serials[0])
    table.bench.press(Action.CLOSE)
    table.bench.press(Action.DECLINE)
    assert table.bench.scan(serials[1]).tone is Tone.COMPLETE


def test_notes_are_read_before_the_first_scan(table: PackingTable) -> None:
    order = table.world.order((table.world.console, 1))
    for number, text in enumerate(("Wrap it", "No invoice in the box")):
        table.world.insert("order_note", client_id=order.client, id=table.world.client if number else order.id,
                           order_id=order.id, text=text)
    serial = table.serials(1)[0]
    assert "note" in facts(table.bench.scan(order.number))
    for _ in range(2):
        assert table.bench.press(Action.CONFIRM).kind is Kind.NOTE_CONFIRMED
    assert table.bench.scan(serial).tone is Tone.COMPLETE


def test_counted_goods_go_in_by_their_code_and_by_the_inner_pack(table: PackingTable) -> None:
    inner = "1950000000000" + gs1_check_digit("1950000000000")
    cable = table.world.cable
    table.world.insert("gtin", client_id=cable.client, gtin=inner, sku_id=cable.id, quantity=5)
    table.open((cable, 7))
    assert "5 ×" in facts(table.bench.scan(inner, aim="]I1"))
    over = table.bench.scan(inner, aim="]d1")
    assert over.reason is Reason.LINE_FULL, facts(over)
    assert "2 of" in facts(over)
    table.bench.clear()
    for _ in range(2):
        last = table.bench.scan(cable.gtin, aim="]E0")
    assert last.tone is Tone.COMPLETE
    assert table.bench.scan(cable.gtin, aim="]E0").reason is Reason.LINE_FULL


def test_undo_and_remove_take_things_out_by_events_that_name_what_they_correct(table: PackingTable) -> None:
    _, serials = table.opened_with(2)
    assert table.bench.press(Action.UNDO).kind is Kind.REMOVED
    assert table.bench.job.packed == 1
    table.bench.press(Action.REMOVE)
    assert table.bench.scan(serials[0]).kind is Kind.REMOVED
    assert table.bench.job.packed == 0
    assert table.world.value(
        "SELECT count(*) FROM event x JOIN event y ON y.client_id = x.client_id AND y.id = x.corrects"
        " WHERE x.kind = 'unpack' AND y.kind = 'pack'") == 2
    assert table.bench.scan(serials[0]).kind is Kind.PACKED


def test_a_wrong_unit_while_taking_out_does_not_go_in(table: PackingTable) -> None:
    table.opened_with(1)
    other = table.serials(1)[0]
    table.bench.press(Action.REMOVE)
    assert table.bench.scan(other).reason is Reason.NOT_IN_PARCEL
    table.bench.clear()
    assert table.bench.scan(other).reason is Reason.NOT_IN_PARCEL    # still taking out
    table.bench.clear()
    table.bench.press(Action.DECLINE)
    assert table.bench.scan(other).reason is Reason.LINE_FULL


def test_another_bench_takes_over_what_was_put_back_and_nothing_else(
    table: PackingTable, database: Database, tmp_path: Path,
) -> None:
    serials = table.serials(2)
    order = table.open((table.world.console, 2))
    table.bench.scan(serials[0])
    with bare_bench(database.bench_url, tmp_path, name="PACK-2") as second:
        second.scan(table.world.second_packer.badge)
        refused = second.scan(order.number)
        assert refused.reason is Reason.ORDER_LEASED
        assert "PACK-1" in facts(refused)
        second.clear()
        assert table.bench.press(Action.RELEASE).kind is Kind.ASKED
        assert table.bench.press(Action.CONFIRM).kind is Kind.ORDER_RELEASED
        taken = second.scan(order.number)
        assert taken.kind is Kind.ORDER_TAKEN
        assert second.job.packed == 1
        assert second.scan(serials[1]).tone is Tone.COMPLETE


def test_a_lease_that_ran_out_is_taken_over_and_the_first_bench_is_told(
    table: PackingTable, database: Database, tmp_path: Path,
) -> None:
    serials = table.serials(2)
    order = table.open((table.world.console, 2))
    table.world.owner.execute("UPDATE orders SET lease_until = now() - interval '1 minute'")
    with bare_bench(database.bench_url, tmp_path, name="PACK-2") as second:
        second.scan(table.world.second_packer.badge)
        assert second.scan(order.number).kind is Kind.ORDER_TAKEN
        assert second.scan(serials[0]).kind is Kind.PACKED
    told = table.bench.scan(serials[1])
    assert told.reason is Reason.ORDER_LEASED
    assert "PACK-2" in facts(told)
    table.bench.clear()
    assert table.bench.screen.job is None


def test_a_serial_taken_at_packing_is_born_in_the_box(table: PackingTable) -> None:
    table.open((table.world.camera, 1))
    assert table.bench.scan("CAM-0001").tone is Tone.COMPLETE
    rows = table.world.owner.execute("SELECT kind FROM event ORDER BY recorded_at").fetchall()
    assert [row[0] for row in rows] == ["capture", "pack"]


@pytest.mark.parametrize("by", ["gtin", "choice"])
def test_one_serial_of_two_skus_asks_which(table: PackingTable, by: str) -> None:
    twin = table.world.sku("TWIN", weight_g=5)
    for sku in (table.world.console, twin):
        table.dock.receive(sku, "SAME-1")
    table.open((table.world.console, 1), (twin, 1))
    asked = table.bench.scan("SAME-1")
    assert asked.kind is Kind.ASKED
    assert asked.question is not None
    assert {choice.value for choice in asked.question.choices} == {str(table.world.console.id), str(twin.id)}
    packed = table.bench.scan(twin.gtin, aim="]E0") if by == "gtin" else table.bench.choose(str(twin.id))
    assert packed.kind is Kind.PACKED
    assert table.world.value("SELECT sku_id FROM unit WHERE state = 'packed'") == twin.id


def test_exactly_the_unit_that_was_promised_goes_in(table: PackingTable) -> None:
    exact = table.world.sku("EXACT", exact=True)
    wanted, serial = table.dock.receive(exact)
    order = table.world.order((exact, 1))
    table.world.reserve(wanted, order.lines[0])
    table.bench.scan(order.number)
    assert table.bench.scan(serial).tone is Tone.COMPLETE


def test_an_export_box_has_an_annex_and_the_carriers_label_is_passed_through(table: PackingTable) -> None:
    _, _ = table.opened_with(1, lane="export", ship_to=json.dumps({"name": "Ada", "city": "Oslo"}))
    order_id = table.world.value("SELECT id FROM orders WHERE lane = 'export'")
    table.world.insert("order_document", client_id=table.world.client, order_id=order_id, kind="carrier_label",
                       media="pdf", content=pdf.of_image(render(LABEL, 12), width_mm=101.6, height_mm=152.4, title=""))
    table.world.owner.execute("UPDATE parcel SET tracking = '1Z999AA10123456784'")
    table.bench.scale.grams = Decimal(1000)
    table.bench.press(Action.CLOSE)
    table.bench.quiet()
    kinds = {row[0] for row in table.world.owner.execute("SELECT kind FROM print_job").fetchall()}
    assert kinds == {"parcel_label", "carrier_label", "packing_list", "invoice_annex"}
    carried = [data for title, data in table.bench.sheets.printed if title.startswith("carrier_label")]
    assert [contents(page) for page in pdf.images_of(carried[0], dots_per_mm=12)] == [BOTH]
    assert table.bench.scan("1Z999AA10123456784").kind is Kind.PARCEL_PROVED    # the carrier's label proves it too
