"""What a printed code can do to a bench: nothing. Through a real pty, a real window, a real printer."""

from __future__ import annotations

from pathlib import Path

from PIL import ImageChops
from pytestqt.qtbot import QtBot

from station.commands import Action
from station.labels.zpl import image_of
from station.verdicts import Kind, Reason
from tests.conftest import Database
from tests.labels.reading import contents
from tests.models.ledger_world import Bench, World
from tests.stories.bench_at_work import BenchAtWork, bench_at_work

ZPL = "^XZ^XA^FO0,0^GB999,999,999^FS"
HOSTILE = {
    "bell in a serial": b"SN\x07001", "escape sequence": b"\x1b[2J\x1b[31mSN1", "NUL": b"SN\x00001",
    "bidi override": "SN\u202e001".encode(), "zero width": "SN\u200b1".encode(),
}
HARMLESS = {
    "ZPL": ZPL.encode(), "rich text bomb": b"<table>" * 30, "HTML image": b"<img src=file:///etc/passwd>",
    "SQL": b"'; DROP TABLE unit;--", "format": b"{serial}{0}%s%n",
    "not UTF-8": b"\xff\xfe\xfd",
}


def refuse_all(bench: BenchAtWork) -> None:
    """Every one of them is refused whole and cleared, and the bench goes on."""
    for name, raw in HOSTILE.items():
        assert bench.scan(raw).reason is Reason.HOSTILE or bench.says.reason is Reason.UNREADABLE, name
        bench.press(Action.CLEAR)
    for name, raw in HARMLESS.items():
        assert bench.scan(raw).kind is Kind.REFUSED, name
        bench.press(Action.CLEAR)


def test_hostile_codes_are_refused_whole_and_crash_nothing(
    qtbot: QtBot, tmp_path: Path, database: Database, world: World, dock: Bench,
) -> None:
    serial = dock.receive(world.console)[1]
    order = world.order((world.console, 1))
    with bench_at_work(qtbot, tmp_path, database.bench_url) as bench:
        refuse_all(bench)    # nobody is signed on
        bench.scan(world.packer.badge)
        bench.scan(order.number)
        refuse_all(bench)
        too_long = bench.scan(b"A" * 5000)
        assert too_long.reason is Reason.UNREADABLE
        assert "4096" in str(too_long.sentence)
        bench.press(Action.CLEAR)
        assert bench.scan(serial).kind is Kind.PACKED
    assert world.value("SELECT count(*) FROM unit") == 1
    assert world.value("SELECT count(*) FROM operation WHERE reason = 'hostile'") >= len(HOSTILE)


def test_printer_language_in_a_serial_is_ink_and_not_a_command(
    qtbot: QtBot, tmp_path: Path, database: Database, world: World,
) -> None:
    """A serial taken at packing may be any printable text, and so may an order's fields: the label is a picture."""
    orders = [world.order((world.camera, 1), carrier=carrier) for carrier in ("UPS", "UPS" + ZPL)]
    with bench_at_work(qtbot, tmp_path, database.bench_url) as bench:
        bench.scan(world.packer.badge)
        for number, (order, text) in enumerate(zip(orders, ("CAM-1", "CAM" + ZPL), strict=True), 1):
            bench.scan(order.number)
            assert bench.scan(text).kind is Kind.PACKED
            bench.scale.shows("500 g")
            bench.press(Action.CLOSE)
            bench.until(lambda number=number: len(bench.printer.jobs) == number)  # type: ignore[misc]
            sscc = world.value("SELECT sscc FROM parcel WHERE order_id = %s", order.id)
            bench.scan(f"00{sscc}", aim="]C1")
            bench.press(Action.SHIP)
    for job in bench.printer.jobs:
        assert job.count(b"^XA") == job.count(b"^XZ") == 1
    plain, hostile = (image_of(job) for job in bench.printer.jobs)
    assert plain.size == hostile.size
    assert ImageChops.invert(hostile.convert("L")).getextrema()[1] == 255
    for job, order in zip(bench.printer.jobs, orders, strict=True):
        sscc = world.value("SELECT sscc FROM parcel WHERE order_id = %s", order.id)
        assert any(text.startswith(f"00{sscc}") for _, text in contents(image_of(job)))
