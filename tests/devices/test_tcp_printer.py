"""What became of a job: over a real TCP connection, with every fault a printer can have."""

from __future__ import annotations

import os
import socket
import time
import tty

import pytest

from station.devices.printer import Fate, Outcome, PrinterFault
from station.devices.simulated_zpl import SimulatedZpl
from station.devices.tcp_printer import TcpLink, tcp_printer
from station.devices.usb_printer import UsbLink
from station.devices.zpl_printer import Patience, ZplPrinter
from station.devices.zpl_status import HOST_STATUS, parse_host_status
from tests.devices.stand_ins import PrinterServer

LABEL = b"^XA^CI28^FO20,20^FDUNIT^FS^PQ1^XZ"
QUICK = Patience(answer_s=0.15, send_s=1.0, finish_s=0.6, poll_s=0.01)
REPORTED = [fault for fault in PrinterFault if fault not in (
    PrinterFault.AWAY, PrinterFault.SILENT, PrinterFault.WRONG_RESOLUTION, PrinterFault.CUTTER
)]


def printer_at(server: PrinterServer) -> ZplPrinter:
    return tcp_printer("labels", "127.0.0.1", server.port, dots_per_mm=8, patience=QUICK)


def printed(zpl: SimulatedZpl, data: bytes = LABEL) -> Outcome:
    with PrinterServer(zpl) as server:
        return printer_at(server).print(data, "parcel 1")


def test_a_job_is_printed_when_the_printer_says_so() -> None:
    zpl = SimulatedZpl()
    assert printed(zpl).fate is Fate.PRINTED
    assert zpl.jobs == [LABEL]


class Counting(SimulatedZpl):
    """Keeps what it was asked."""

    def __init__(self, busy_polls: int) -> None:
        super().__init__(busy_polls=busy_polls)
        self.asked: list[bytes] = []

    def answer(self, question: bytes) -> bytes:
        self.asked.append(question)
        return super().answer(question)


def test_a_job_is_not_printed_on_the_first_idle_answer() -> None:
    """Fails when one idle answer is enough: it may be older than the job."""
    zpl = Counting(busy_polls=0)
    assert printed(zpl).fate is Fate.PRINTED
    assert zpl.asked.count(b"~HS") == 3     # before, and twice after


@pytest.mark.parametrize("fault", REPORTED)
def test_a_fault_before_the_job_is_a_certain_failure_with_its_own_sentence(fault: PrinterFault) -> None:
    zpl = SimulatedZpl(fault=fault)
    outcome = printed(zpl)
    assert (outcome.fate, outcome.status.fault) == (Fate.FAILED, fault)
    assert outcome.status.sentence is not None
    assert zpl.jobs == []


@pytest.mark.parametrize("fault", [
    PrinterFault.PAPER_OUT, PrinterFault.RIBBON_OUT, PrinterFault.HEAD_OPEN, PrinterFault.CUTTER,
])
def test_a_printer_that_falls_silent_over_its_fault_still_names_it(fault: PrinterFault) -> None:
    outcome = printed(SimulatedZpl(fault=fault, mute=True))
    assert (outcome.fate, outcome.status.fault) == (Fate.FAILED, fault)


def test_silence_is_itself_a_fault() -> None:
    outcome = printed(SimulatedZpl(fault=PrinterFault.SILENT))
    assert (outcome.fate, outcome.status.fault) == (Fate.FAILED, PrinterFault.SILENT)


@pytest.mark.parametrize("fault", [PrinterFault.PAPER_OUT, PrinterFault.HEAD_OPEN, PrinterFault.SILENT])
def test_a_fault_during_the_job_leaves_it_unknown(fault: PrinterFault) -> None:
    """The printer holds the label and may print it once the fault is mended: only a person can tell."""
    outcome = printed(SimulatedZpl(fault_next=fault))
    assert (outcome.fate, outcome.status.fault) == (Fate.UNKNOWN, fault)


def test_a_send_cut_half_way_is_unknown() -> None:
    zpl = SimulatedZpl(cut_after=1000)
    outcome = printed(zpl, b"^XA" + b"A" * 4_000_000 + b"^XZ")
    assert (outcome.fate, outcome.status.fault) == (Fate.UNKNOWN, PrinterFault.AWAY)
    assert zpl.jobs == []


def test_a_printer_that_never_finishes_is_unknown_within_the_limit() -> None:
    began = time.monotonic()
    outcome = printed(SimulatedZpl(busy_polls=100_000))
    assert (outcome.fate, outcome.status.fault) == (Fate.UNKNOWN, PrinterFault.TROUBLE)
    assert time.monotonic() - began < 5


def test_a_printer_that_cannot_be_reached_printed_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    outcome = tcp_printer("labels", "127.0.0.1", port, dots_per_mm=8).print(LABEL, "parcel 1")
    assert (outcome.fate, outcome.status.fault) == (Fate.FAILED, PrinterFault.AWAY)
    assert f"127.0.0.1:{port}" in str(outcome.status.sentence)


def test_a_printer_that_hangs_up_before_the_job_printed_nothing() -> None:
    outcome = printed(SimulatedZpl(fault=PrinterFault.AWAY))
    assert (outcome.fate, outcome.status.fault) == (Fate.FAILED, PrinterFault.AWAY)


def test_a_job_made_for_another_resolution_is_refused() -> None:
    zpl = SimulatedZpl(model="SIM-300dpi", dots_per_mm=12)
    outcome = printed(zpl)
    assert (outcome.fate, outcome.status.fault) == (Fate.FAILED, PrinterFault.WRONG_RESOLUTION)
    assert "12" in str(outcome.status.sentence)
    assert zpl.jobs == []


def test_a_label_waiting_to_be_taken_has_been_printed() -> None:
    zpl = SimulatedZpl(fault_next=PrinterFault.LABEL_WAITING)
    assert printed(zpl).fate is Fate.PRINTED
    assert zpl.jobs == [LABEL]


def test_the_status_says_model_and_resolution() -> None:
    with PrinterServer() as server:
        status = printer_at(server).status()
    assert (status.ready, status.model, status.dots_per_mm) == (True, "SIM-203dpi", 8)


def test_each_job_has_a_connection_of_its_own_so_that_benches_may_share_a_printer() -> None:
    with PrinterServer() as server:
        left, right = printer_at(server), printer_at(server)
        fates = [printer.print(LABEL, "x").fate for printer in (left, right, left)]
    assert fates == [Fate.PRINTED] * 3


def test_an_answer_that_came_late_is_not_taken_for_the_next_one() -> None:
    """Fails when late answers are kept: "nothing is left" from before the job would be believed after it."""
    near, far = socket.socketpair()
    with near, far:
        far.sendall(SimulatedZpl().answer(HOST_STATUS))
        assert TcpLink(near).ask(HOST_STATUS, parse_host_status, 0.1) is None
        assert far.recv(100) == HOST_STATUS


def test_the_same_holds_on_usb() -> None:
    master, slave = os.openpty()
    tty.setraw(slave)
    os.write(master, SimulatedZpl().answer(HOST_STATUS))
    link = UsbLink(os.open(os.ttyname(slave), os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY))
    assert link.ask(HOST_STATUS, parse_host_status, 0.1) is None
    for end in (link, os.fdopen(slave), os.fdopen(master)):
        end.close()
