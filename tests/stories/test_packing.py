"""The packing bench, as the packer tells it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from station.commands import Action
from station.verdicts import Kind, Reason, Tone
from tests.conftest import Database
from tests.models.ledger_world import Bench, World
from tests.stories.bench_at_work import bench_at_work


def test_scan_by_scan_an_order_is_packed_labelled_proved_and_shipped(
    qtbot: QtBot, tmp_path: Path, database: Database, world: World,
) -> None:
    """The whole way on real devices; nothing but scans and keys."""
    dock = Bench(world, database.bench_url, "DOCK")
    serials = [dock.receive(world.console)[1] for _ in range(2)]
    order = world.order((world.console, 2), (world.cable, 1))
    dock.leave()
    with bench_at_work(qtbot, tmp_path, database.bench_url) as bench:
        assert bench.scan(world.packer.badge).kind is Kind.SIGNED_ON
        assert bench.scan(order.number).kind is Kind.ORDER_TAKEN
        assert bench.scan(serials[0]).kind is Kind.PACKED
        assert bench.scan(serials[0], aim="]d1").reason is Reason.IN_THIS_PARCEL
        bench.command(Action.CLEAR)
        assert bench.scan(world.cable.gtin, aim="]E0").tone is Tone.ACCEPTED
        assert bench.scan(serials[1]).tone is Tone.COMPLETE
        bench.scale.shows("2010 g")
        closed = bench.press(Action.CLOSE)
        assert closed is not None
        assert closed.kind is Kind.PARCEL_CLOSED
        bench.until(lambda: len(bench.printer.jobs) == 1)
        sscc = world.value("SELECT sscc FROM parcel")
        assert bench.scan(f"00{sscc}", aim="]C1").kind is Kind.PARCEL_PROVED
        shipped = bench.press(Action.SHIP)
        assert shipped is not None
        assert shipped.tone is Tone.COMPLETE
        bench.until(lambda: world.value("SELECT count(*) FROM print_job WHERE fate = 'ordered'") == 0)
    assert world.value("SELECT count(*) FROM unit WHERE state = 'shipped'") == 2
