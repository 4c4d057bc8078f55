"""What can be the matter with paper at a real bench: each has a sentence of its own, and none loses a box."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from station.commands import Action
from station.devices.printer import PrinterFault
from station.verdicts import Kind
from tests.conftest import Database
from tests.devices.stand_ins import PrinterServer
from tests.models.ledger_world import Bench, World
from tests.stories.bench_at_work import BenchAtWork, bench_at_work
from tests.stories.packing_table import facts


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is done to the printer, the fate that is written, and words of the sentence that tells it."""

    make: Callable[[PrinterServer], None]
    fate: str
    says: tuple[str, ...]


def _fault(fault: PrinterFault) -> Callable[[PrinterServer], None]:
    def make(printer: PrinterServer) -> None:
        printer.zpl.fault = fault

    return make


def _cut(printer: PrinterServer) -> None:
    printer.zpl.cut_after = 200


TROUBLES = {
    "paper out": Trouble(_fault(PrinterFault.PAPER_OUT), "failed", ("NOT PRINTED", "label")),
    "head open": Trouble(_fault(PrinterFault.HEAD_OPEN), "failed", ("NOT PRINTED", "head")),
    "silent": Trouble(_fault(PrinterFault.SILENT), "failed", ("NOT PRINTED",)),
    "away": Trouble(_fault(PrinterFault.AWAY), "failed", ("NOT PRINTED",)),
    "cut in the middle": Trouble(_cut, "unknown", ("DID IT PRINT", "F2")),
}


def close_a_box(bench: BenchAtWork, world: World, number: str, serial: str) -> None:
    bench.scan(world.packer.badge)
    bench.scan(number)
    bench.scan(serial)
    bench.scale.shows("1000 g")
    closed = bench.press(Action.CLOSE)
    assert closed is not None


@pytest.mark.parametrize("name", TROUBLES)
def test_each_trouble_with_the_printer_has_its_own_sentence_and_the_label_comes_later(
    qtbot: QtBot, tmp_path: Path, database: Database, world: World, dock: Bench, name: str,
) -> None:
    trouble = TROUBLES[name]
    serial = dock.receive(world.console)[1]
    order = world.order((world.console, 1))
    with bench_at_work(qtbot, tmp_path, database.bench_url) as bench:
        trouble.make(bench.printer)
        close_a_box(bench, world, order.number, serial)
        bench.until(lambda: world.value("SELECT fate FROM print_job WHERE kind = 'parcel_label'") == trouble.fate)
        bench.until(lambda: str(bench.says.word) == trouble.says[0])
        for words in trouble.says:
            assert words.lower() in facts(bench.says).lower(), facts(bench.says)
        bench.printer.zpl.fault = None
        if trouble.fate == "unknown":
            bench.press(Action.DECLINE)
        bench.press(Action.REPRINT)
        bench.press(Action.CONFIRM)
        bench.until(lambda: len(bench.printer.jobs) == 1)
        sscc = world.value("SELECT sscc FROM parcel")
        assert bench.scan(f"00{sscc}", aim="]C1").kind is Kind.PARCEL_PROVED
    assert world.value("SELECT count(*) FROM print_job WHERE reprint_of IS NOT NULL") == 1


def test_a_bench_without_a_printer_says_which_one_is_missing(
    qtbot: QtBot, tmp_path: Path, database: Database, world: World, dock: Bench,
) -> None:
    serial = dock.receive(world.console)[1]
    order = world.order((world.console, 1))
    with bench_at_work(qtbot, tmp_path, database.bench_url) as bench:
        del bench.station.bench._desk._printers["papers"]
        close_a_box(bench, world, order.number, serial)
        bench.until(lambda: str(bench.says.word) == "NOT PRINTED")
        assert "papers" in facts(bench.says)
        assert "F7" in facts(bench.says)
        bench.until(lambda: world.value("SELECT fate FROM print_job WHERE kind = 'packing_list'") == "failed")
