"""The order the customer asked to see: all that can be wrong with an item, then out of the door."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pypdfium2
import zxingcpp
from PIL import Image
from pytestqt.qtbot import QtBot

from station.commands import Action
from station.labels.zpl import image_of
from station.profiles import SerialProfile, profile_to_json
from station.verdicts import Kind, Reason, Tone
from tests.conftest import Database
from tests.labels.reading import contents
from tests.models.ledger_world import Bench, Order, Sku, World
from tests.stories.bench_at_work import BenchAtWork, bench_at_work
from tests.stories.packing_table import IMEI, facts
from tests.stories.provoking import BAD_IMEI, GOOD_IMEI

REFUSED = (
    ("wrong client", Reason.WRONG_CLIENT), ("wrong SKU", Reason.WRONG_SKU), ("held", Reason.HELD),
    ("shipped", Reason.ALREADY_SHIPPED), ("never received", Reason.NEVER_RECEIVED), ("GTIN", Reason.GTIN_FOR_SERIAL),
    ("checksum", Reason.CHECK_DIGIT), ("duplicate", Reason.IN_THIS_PARCEL),
)
CONSOLE = SerialProfile("console", ("SN[0-9]{6}X",), (9,))
PACKED_G = 200 + 1000 + 2 * 10


@dataclass(frozen=True, slots=True)
class Goods:
    """What lies on the table, by name, and what has to go into the box."""

    order: Order
    phone: Sku
    codes: dict[str, str]
    swapped: str


def goods_of(world: World, dock: Bench) -> Goods:
    """Three lines: a phone by IMEI, a console, two cables. One of everything that may not go in."""
    phone = world.sku("PHONE", profile=json.dumps(profile_to_json(IMEI)), weight_g=200, swap="ask")
    world.change("sku", world.console.id, profile=json.dumps(profile_to_json(CONSOLE)))
    dock.receive(phone, GOOD_IMEI)
    held, held_serial = dock.receive(world.console)
    dock.do("hold", client=world.client, unit=held, hold="recall 7")
    codes = {
        "wrong client": dock.receive(world.sku("THEIRS", client=world.stranger))[1],
        "wrong SKU": dock.receive(world.camera)[1], "held": held_serial, "shipped": _shipped(world, dock),
        "never received": _expected_unit(world, dock), "GTIN": world.console.gtin, "checksum": BAD_IMEI,
        "duplicate": GOOD_IMEI,
    }
    kept, swapped = dock.receive(world.console)
    world.reserve(kept, world.order((world.console, 1)).lines[0])
    order = world.order((phone, 1), (world.console, 1), (world.cable, 2), carrier="UPS", ship_to=json.dumps(
        {"name": "Ada Poe", "street": "Main St 1", "city": "Salem"}))
    return Goods(order, phone, codes, swapped)


def _shipped(world: World, dock: Bench) -> str:
    serial = dock.receive(world.console)[1]
    box = dock.take(world.order((world.console, 1)))
    dock.pack(box, serial)
    dock.send(box)
    return serial


def _expected_unit(world: World, dock: Bench) -> str:
    unit, serial = dock.receive(world.console)
    world.change("unit", unit, state="expected", location_id=None)
    return serial


def scan_it_away(bench: BenchAtWork, code: str, reason: Reason, clear: str, *, aim: str = "]C0") -> None:
    """Refused, heard, latched against the next scan and a forged CLEAR; then cleared by key or by code."""
    heard = len(bench.heard)
    verdict = bench.scan(code, aim=aim)
    assert verdict.reason is reason, facts(verdict)
    assert bench.station.bench.screen().latched
    assert len(bench.heard) > heard
    bench.scan("SN-IN-BETWEEN")
    bench.scan("CMD:CLEAR:AAAAAAAAAA")
    screen = bench.station.bench.screen()
    assert screen.latched
    assert screen.refused_while_latched == 2
    assert screen.verdict == verdict
    if clear == "key":
        bench.press(Action.CLEAR)
    else:
        bench.scan(bench.key.sign("CLEAR"))
    assert not bench.station.bench.screen().latched


def pack_all(bench: BenchAtWork, world: World, goods: Goods) -> None:
    """The phone first; then all that is refused; then the console that was kept for others, and the cables."""
    assert bench.scan(goods.order.number).kind is Kind.ORDER_TAKEN
    assert bench.scan(GOOD_IMEI).kind is Kind.PACKED
    for number, (name, reason) in enumerate(REFUSED):
        aim = "]E0" if name == "GTIN" else "]d1"
        scan_it_away(bench, goods.codes[name], reason, "key" if number % 2 else "code", aim=aim)
    asked = bench.scan(goods.swapped)
    assert (asked.kind, asked.tone) == (Kind.ASKED, Tone.ATTENTION)
    swapped = bench.press(Action.CONFIRM)
    assert swapped is not None
    assert "Swapped" in facts(swapped)
    assert bench.scan(world.cable.gtin, aim="]E0").tone is Tone.ACCEPTED
    assert bench.scan(world.cable.gtin, aim="]d1").tone is Tone.COMPLETE


def close_and_read_the_paper(bench: BenchAtWork, world: World, goods: Goods) -> str:
    """Weight, label, packing list: what they say is what was packed. Answers the SSCC."""
    bench.scale.shows(f"{PACKED_G + 5} g")
    closed = bench.press(Action.CLOSE)
    assert closed is not None
    assert closed.kind is Kind.PARCEL_CLOSED
    bench.until(lambda: bench.printer.jobs)
    sscc = str(world.value("SELECT sscc FROM parcel WHERE order_id = %s", goods.order.id))
    on_label = {text for _, text in contents(image_of(bench.printer.jobs[0]))}
    assert any(text == f"00{sscc}" or text.startswith(f"00{sscc}") for text in on_label), on_label
    bench.until(lambda: list(bench.papers.glob("*.pdf")))
    bench.until(lambda: not world.value(
        "SELECT count(*) FROM print_job WHERE fate = 'ordered' AND bench = 'PACK-1'"))
    text, codes = read_pdf(next(iter(bench.papers.glob("*.pdf"))))
    for told in (goods.order.number, GOOD_IMEI, goods.swapped, "PHONE", "CONSOLE", "CABLE"):
        assert told in text, told
    for refused in set(goods.codes.values()) - {GOOD_IMEI, world.console.gtin}:
        assert refused not in text
    assert any(sscc in code for code in codes), codes
    weight = world.value("SELECT weight_g FROM parcel WHERE order_id = %s", goods.order.id)
    assert weight == Decimal(PACKED_G + 5)
    return sscc


def read_pdf(path: Path) -> tuple[str, set[str]]:
    """The text of every page, and every bar code on them, by a foreign reader."""
    document = pypdfium2.PdfDocument(path)
    text, codes = "", set()
    for page in document:
        text_page = page.get_textpage()
        text += text_page.get_text_bounded()
        picture: Image.Image = page.render(scale=3).to_pil()
        codes |= {code.text for code in zxingcpp.read_barcodes(picture.convert("L"))}
        text_page.close()
        page.close()
    document.close()
    return text, codes


def test_one_of_everything_is_refused_and_what_was_packed_is_on_the_paper_and_leaves(
    qtbot: QtBot, tmp_path: Path, database: Database, world: World, dock: Bench,
) -> None:
    """On the real database, with a pty scanner, a pty scale and a printer on TCP that says when it has printed."""
    goods = goods_of(world, dock)
    other = dock.take(world.order((world.console, 1)))
    dock.pack(other, dock.receive(world.console)[1])
    dock.close_box(other)
    wrong = world.value("SELECT sscc FROM parcel WHERE id = %s", other.parcel)
    with bench_at_work(qtbot, tmp_path, database.bench_url) as bench:
        bench.scan(world.packer.badge)
        pack_all(bench, world, goods)
        sscc = close_and_read_the_paper(bench, world, goods)
        assert bench.scan(f"00{wrong}", aim="]C1").reason is Reason.WRONG_LABEL
        bench.press(Action.CLEAR)
        assert bench.scan(f"00{sscc}", aim="]C1").kind is Kind.PARCEL_PROVED
        shipped = bench.press(Action.SHIP)
        assert shipped is not None
        assert shipped.kind is Kind.PARCEL_SHIPPED
        assert {"accepted", "refused", "complete", "attention", "held"} <= set(bench.heard), set(bench.heard)
    _kept_and_shipped(world, goods)


def _kept_and_shipped(world: World, goods: Goods) -> None:
    """Every refusal is in the base with its raw text; the two units of the order have left, and no other."""
    rows = world.owner.execute(
        "SELECT reason, convert_from(raw, 'UTF8') FROM operation WHERE outcome = 'refused' AND bench = 'PACK-1'",
    ).fetchall()
    for name, reason in REFUSED:
        assert any(kept == reason.value and raw.endswith(goods.codes[name]) for kept, raw in rows), name
    assert sum(kept == Reason.LATCHED.value for kept, _ in rows) == 2 * len(REFUSED)
    left = world.owner.execute(
        "SELECT u.serial FROM unit u JOIN event e ON e.client_id = u.client_id AND e.unit_id = u.id AND e.kind = 'ship'"
        " WHERE e.bench = 'PACK-1'").fetchall()
    assert {row[0] for row in left} == {GOOD_IMEI, goods.swapped}
    assert world.value("SELECT state FROM orders WHERE id = %s", goods.order.id) == "shipped"
