"""What a printer answers, as the programming guide prints it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from station.devices.printer import PrinterFault
from station.devices.zpl_status import (
    HOST_STATUS,
    HostStatus,
    Identity,
    parse_errors,
    parse_host_status,
    parse_identity,
    sentence_for,
)

READY = b"\x02030,0,0,1245,000,0,0,0,000,0,0,0\x03\r\n\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"


def host(reply: bytes = READY) -> HostStatus:
    status = parse_host_status(reply)
    assert status is not None
    return status


def errors(bits: int) -> bytes:
    head = b"\x02\r\n\r\n  PRINTER STATUS\r\n   ERRORS:         1 00000000 "
    return head + b"%08X\r\n   WARNINGS:       0 00000000 00000000\x03" % bits


def test_a_ready_printer_has_no_fault_and_is_idle() -> None:
    assert host().fault is None
    assert host().idle


@pytest.mark.parametrize(("string", "place", "value", "fault"), [
    (0, 1, b"1", PrinterFault.PAPER_OUT),
    (0, 2, b"1", PrinterFault.PAUSED),
    (0, 5, b"1", PrinterFault.TROUBLE),
    (0, 9, b"1", PrinterFault.TROUBLE),
    (0, 11, b"1", PrinterFault.TOO_HOT),
    (1, 2, b"1", PrinterFault.HEAD_OPEN),
    (1, 3, b"1", PrinterFault.RIBBON_OUT),
    (1, 7, b"1", PrinterFault.LABEL_WAITING),
])
def test_each_flag_is_its_own_fault(string: int, place: int, value: bytes, fault: PrinterFault) -> None:
    assert host(altered(string, place, value)).fault is fault


def altered(string: int, place: int, value: bytes) -> bytes:
    strings = READY.split(b"\r\n")
    fields = strings[string].strip(b"\x02\x03").split(b",")
    fields[place] = value
    strings[string] = b"\x02" + b",".join(fields) + b"\x03"
    return b"\r\n".join(strings)


@pytest.mark.parametrize(("string", "place", "value"), [(0, 4, b"001"), (0, 7, b"1"), (1, 8, b"00000002")])
def test_work_left_is_not_idle(string: int, place: int, value: bytes) -> None:
    assert not host(altered(string, place, value)).idle


def test_an_answer_that_is_not_whole_is_no_answer() -> None:
    second = READY.index(b"\x03", READY.index(b"\x03") + 1)
    assert parse_host_status(READY[:second]) is None
    assert parse_host_status(READY[:second + 1]) is not None


@pytest.mark.parametrize("noise", [b"", b"\x02\x03", b"\x02hello\x03", READY.replace(b"030,0", b"030,x")])
def test_noise_is_no_answer(noise: bytes) -> None:
    assert parse_host_status(noise) is None


@pytest.mark.parametrize(("bits", "fault"), [
    (0x1, PrinterFault.PAPER_OUT), (0x2, PrinterFault.RIBBON_OUT), (0x4, PrinterFault.HEAD_OPEN),
    (0x8, PrinterFault.CUTTER), (0x10, PrinterFault.TOO_HOT), (0x20, PrinterFault.TOO_HOT),
    (0x10000, PrinterFault.PAUSED), (0x10001, PrinterFault.PAPER_OUT), (0x40, PrinterFault.TROUBLE),
])
def test_hqes_names_the_fault(bits: int, fault: PrinterFault) -> None:
    status = parse_errors(errors(bits))
    assert status is not None
    assert status.fault is fault


def test_hqes_may_say_that_nothing_is_wrong_but_only_when_it_is_whole() -> None:
    whole = errors(0).replace(b"ERRORS:         1", b"ERRORS:         0")
    status = parse_errors(whole)
    assert status is not None
    assert status.ready
    assert parse_errors(whole[:-1]) is None


def test_the_printer_says_its_resolution() -> None:
    assert parse_identity(b"\x02ZTC ZD421-203dpi ZPL,V84.20.18Z,8,8192KB\x03") == Identity(
        "ZTC ZD421-203dpi ZPL", "V84.20.18Z", 8
    )
    assert parse_identity(b"\x02ZTC ZD421-203dpi ZPL,V84.20.18Z") is None


def test_every_fault_has_a_sentence_of_its_own() -> None:
    assert len({str(sentence_for(fault)) for fault in PrinterFault}) == len(PrinterFault)


def test_an_open_head_is_told_before_the_pause_it_causes() -> None:
    assert replace(host(), head_open=True, paused=True).fault is PrinterFault.HEAD_OPEN
    assert HOST_STATUS == b"~HS"
