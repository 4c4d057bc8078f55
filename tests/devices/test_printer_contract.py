"""One contract for every label printer that answers: simulated, on the network, on USB (a real device file)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from station.devices.printer import Fate, Printer, PrinterFault
from station.devices.simulated import SimulatedPrinter
from station.devices.simulated_zpl import SimulatedZpl
from station.devices.tcp_printer import tcp_printer
from station.devices.usb_printer import usb_printer
from station.devices.zpl_printer import Patience
from tests.devices.stand_ins import PrinterServer, UsbPrinter

LABEL = b"^XA^FO20,20^FDUNIT^FS^PQ1^XZ"
QUICK = Patience(answer_s=0.2, send_s=1.0, finish_s=1.0, poll_s=0.01)
REPORTED = sorted(
    set(PrinterFault) - {PrinterFault.AWAY, PrinterFault.WRONG_RESOLUTION, PrinterFault.CUTTER},
    key=lambda fault: fault.value,
)


@pytest.fixture
def zpl() -> SimulatedZpl:
    return SimulatedZpl()


@pytest.fixture(params=["simulated", "network", "usb"])
def printer(request: pytest.FixtureRequest, zpl: SimulatedZpl) -> Iterator[Printer]:
    if request.param == "simulated":
        yield SimulatedPrinter("labels", zpl=zpl)
    elif request.param == "network":
        with PrinterServer(zpl) as server:
            yield tcp_printer("labels", "127.0.0.1", server.port, dots_per_mm=8, patience=QUICK)
    else:
        with UsbPrinter(zpl) as usb:
            yield usb_printer("labels", usb.path, dots_per_mm=8, patience=QUICK)


def test_it_says_what_it_takes_and_how_fine_it_prints(printer: Printer) -> None:
    assert (printer.name, printer.media, printer.dots_per_mm) == ("labels", "zpl", 8)
    status = printer.status()
    assert (status.ready, status.dots_per_mm) == (True, 8)


def test_jobs_are_printed_one_after_the_other(printer: Printer, zpl: SimulatedZpl) -> None:
    assert [printer.print(LABEL, "a").fate, printer.print(LABEL, "b").fate] == [Fate.PRINTED] * 2
    assert zpl.jobs == [LABEL, LABEL]
    printer.close()


@pytest.mark.parametrize("fault", REPORTED)
def test_a_fault_before_the_job_fails_it_for_certain(printer: Printer, zpl: SimulatedZpl, fault: PrinterFault) -> None:
    zpl.fault = fault
    outcome = printer.print(LABEL, "a")
    assert (outcome.fate, outcome.status.fault, zpl.jobs) == (Fate.FAILED, fault, [])
    assert printer.status().fault is fault
    zpl.fault = None
    assert printer.print(LABEL, "a").fate is Fate.PRINTED


def test_a_fault_during_the_job_leaves_it_unknown(printer: Printer, zpl: SimulatedZpl) -> None:
    zpl.fault_next = PrinterFault.PAPER_OUT
    outcome = printer.print(LABEL, "a")
    assert (outcome.fate, outcome.status.fault) == (Fate.UNKNOWN, PrinterFault.PAPER_OUT)


def test_another_resolution_is_refused(printer: Printer, zpl: SimulatedZpl) -> None:
    zpl.dots_per_mm = 12
    assert printer.print(LABEL, "a").status.fault is PrinterFault.WRONG_RESOLUTION
    assert zpl.jobs == []


def test_a_simulated_printer_can_be_cut_half_way_and_switched_off() -> None:
    printer = SimulatedPrinter("labels")
    printer.zpl.cut_after = 5
    assert printer.print(LABEL, "a").fate is Fate.UNKNOWN
    printer.zpl.cut_after = 0
    assert printer.print(LABEL, "a").fate is Fate.FAILED      # not a byte left this PC
    printer.zpl.fault = PrinterFault.AWAY
    assert printer.print(LABEL, "a").fate is Fate.FAILED
    assert printer.jobs == []


def test_a_usb_printer_that_is_not_plugged_in_printed_nothing(tmp_path: Path) -> None:
    outcome = usb_printer("labels", str(tmp_path / "lp0"), dots_per_mm=8).print(LABEL, "a")
    assert (outcome.fate, outcome.status.fault) == (Fate.FAILED, PrinterFault.AWAY)
    assert "is not there" in str(outcome.status.sentence)


def test_a_usb_printer_unplugged_during_the_job_is_unknown() -> None:
    with UsbPrinter(SimulatedZpl(cut_after=100)) as usb:
        outcome = usb_printer("labels", usb.path, dots_per_mm=8, patience=QUICK).print(b"^XA" + b"A" * 50_000, "a")
    assert (outcome.fate, outcome.status.fault) == (Fate.UNKNOWN, PrinterFault.AWAY)
