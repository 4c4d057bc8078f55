"""HID reports, in the shapes the documents give: no hardware was at hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from station.devices.framing import Dropped, Framed, Whole, Why
from station.devices.hid_reports import HidPosAssembler
from station.devices.scale import Weight
from station.devices.scale_replies import Reading, Trouble, parse_hid


def report(data: bytes, *, aim: bytes = b"]C1", more: bool = False) -> bytes:
    return bytes([2, len(data)]) + aim + data.ljust(56, b"\0") + b"\0\0" + bytes([more])


def assembled(*reports: bytes) -> list[Framed]:
    assembler = HidPosAssembler()
    return [item for one in reports for item in assembler.feed(one, 0.0)]


def test_a_report_is_a_scan_with_its_aim_identifier() -> None:
    assert assembled(report(b"0109506000134352\x1d21A")) == [Whole(b"]C10109506000134352\x1d21A")]


def test_a_maker_that_leaves_the_identifier_out_is_read_too() -> None:
    assert assembled(report(b"SN1", aim=b"\0\0\0")) == [Whole(b"SN1")]


def test_a_long_code_comes_in_several_reports() -> None:
    assert assembled(report(b"A" * 56, more=True), report(b"B" * 10)) == [Whole(b"]C1" + b"A" * 56 + b"B" * 10)]


def test_a_code_whose_rest_does_not_come_is_dropped() -> None:
    assembler = HidPosAssembler()
    assembler.feed(report(b"A" * 56, more=True), 0.0)
    assert assembler.expire(0.31) == [Dropped(Why.NO_END, 56)]


def test_a_code_that_never_ends_is_dropped_whole_and_takes_no_memory() -> None:
    endless = [report(b"A" * 56, more=True)] * 200
    assert assembled(*endless, report(b"B")) == [Dropped(Why.TOO_LONG, 4144)]


@pytest.mark.parametrize("strange", [b"", b"\x02\x01", b"\x03" + b"A" * 63, b"\x02\x39" + b"A" * 62])
def test_other_reports_are_no_scans(strange: bytes) -> None:
    assert assembled(strange) == []


@pytest.mark.parametrize(("report_bytes", "reading"), [
    (bytes([3, 4, 2, 0, 0x9C, 0x01]), Weight(Decimal(412), stable=True)),
    (bytes([3, 4, 3, 0xFD, 0x9C, 0x01]), Weight(Decimal("412"), stable=True)),
    (bytes([3, 3, 12, 0xFF, 10, 0]), Weight(Decimal("453.59237"), stable=False)),
    (bytes([3, 4, 11, 0xFF, 160, 0]), Weight(Decimal("453.59237"), stable=True)),
    (bytes([3, 2, 2, 0, 0, 0]), Weight(Decimal(0), stable=True)),
    (bytes([3, 5, 2, 0, 0, 0]), Trouble.UNDER),
    (bytes([3, 6, 2, 0, 0, 0]), Trouble.OVER),
    (bytes([3, 8, 2, 0, 0, 0]), Trouble.NEEDS_ZERO),
    (bytes([3, 1, 2, 0, 0, 0]), Trouble.FAULTY),
    (bytes([3, 4, 7, 0, 1, 0]), Trouble.STRANGE),
    (bytes([4, 4, 2, 0, 1, 0]), Trouble.STRANGE),
    (b"\x03\x04", Trouble.STRANGE),
])
def test_a_hid_scale_is_read_exactly(report_bytes: bytes, reading: Reading) -> None:
    assert parse_hid(report_bytes) == reading
