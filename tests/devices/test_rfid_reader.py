"""RFID readers: tags as lines, each once, many together."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from station.devices.framing import Dropped, Framed, Whole, Why
from station.devices.opening import open_scanner
from station.devices.rfid_reader import AGAIN_S, BATCH_S, MOST_TAGS, TagFramer
from station.devices.scanner import Scanner
from station.devices.simulated_rfid import SimulatedRfidReader
from station.epc import sgtin_96
from station.health import DeviceHealth, Health
from station.scans import Scan
from tests.devices.stand_ins import PtyScanner
from tests.waiting import wait_until

TAGS = [sgtin_96("80614141123458", serial) for serial in range(600)]


def lines(tags: list[str]) -> bytes:
    return "".join(f"{tag}\r\n" for tag in tags).encode()


def told(framed: list[Framed]) -> list[str]:
    return [tag for item in framed if isinstance(item, Whole) for tag in item.raw.decode().split("\n")]


def test_a_tag_heard_often_is_passed_on_once_with_its_neighbours() -> None:
    framer = TagFramer()
    assert framer.feed(lines(TAGS[:3]) * 40, 0.0) == []
    framed = framer.expire(BATCH_S)
    assert told(framed) == TAGS[:3]
    assert all(isinstance(item, Whole) and item.bulk for item in framed)
    assert framer.feed(lines(TAGS[:3]), 1.0) == []


def test_tags_are_passed_on_although_the_reader_never_falls_silent() -> None:
    framer = TagFramer()
    framer.feed(lines(TAGS[:1]), 0.0)
    assert told(framer.feed(lines(TAGS[1:2]), BATCH_S)) == TAGS[:2]


def test_a_tag_that_is_still_heard_later_is_passed_on_again() -> None:
    """Fails when a second person's count of the same place would hear nothing."""
    framer = TagFramer()
    framer.feed(lines(TAGS[:1]), 0.0)
    framer.expire(BATCH_S)
    framer.feed(lines(TAGS[:1]), BATCH_S + AGAIN_S)
    assert told(framer.expire(2 * BATCH_S + AGAIN_S)) == TAGS[:1]


def test_many_tags_come_in_parts_that_a_base_can_take() -> None:
    framer = TagFramer()
    framed = framer.feed(lines(TAGS), 0.0) + framer.expire(BATCH_S)
    sizes = [item.raw.count(b"\n") + 1 for item in framed if isinstance(item, Whole)]
    assert sizes == [MOST_TAGS, len(TAGS) - MOST_TAGS]


@pytest.mark.parametrize("rest", ["", ",2026-11-21T13:18:40Z", ";1;-62", "\t3", " 1730"])
def test_what_the_reader_adds_behind_the_tag_is_left_aside(rest: str) -> None:
    framer = TagFramer()
    framer.feed(f"{TAGS[0].lower()}{rest}\n".encode(), 0.0)
    assert told(framer.expire(BATCH_S)) == TAGS[:1]


@pytest.mark.parametrize("line", [b"HELLO", b"XAW10012345671", b"3074257", b"\xff\xfe", b"30" * 200])
def test_a_line_that_is_no_tag_is_said_and_never_passed_on(line: bytes) -> None:
    framer = TagFramer()
    assert framer.feed(line + b"\r\n", 0.0) == [Dropped(Why.NOT_A_TAG, len(line))]
    assert framer.expire(1.0) == []


def test_a_line_without_end_is_dropped_and_half_a_tag_is_never_a_tag() -> None:
    framer = TagFramer()
    assert framer.feed(b"3" * 5000, 0.0) == [Dropped(Why.TOO_LONG, 5000)]
    framer.feed(lines(TAGS[:1]) + b"3074257BF7194E40", 1.0)
    gone = framer.forget()
    assert told(gone) == TAGS[:1]
    assert gone[-1] == Dropped(Why.CUT_OFF, 16)


@given(some.lists(some.integers(1, 30), max_size=12))
def test_the_same_bytes_give_the_same_tags_however_they_are_split(cuts: list[int]) -> None:
    framer, data = TagFramer(), lines(TAGS[:4])
    for cut in cuts:
        framer.feed(data[:cut], 0.0)
        data = data[cut:]
    framer.feed(data, 0.0)
    assert told(framer.expire(BATCH_S)) == TAGS[:4]


@contextmanager
def listening(scanner: Scanner) -> Iterator[tuple[list[Scan], list[DeviceHealth]]]:
    scans: list[Scan] = []
    lights: list[DeviceHealth] = []
    scanner.open(scans.append, lights.append)
    try:
        yield scans, lights
    finally:
        scanner.close()


def test_a_reader_on_a_serial_line_gives_one_bulk_scan(tmp_path: Path) -> None:
    with PtyScanner(tmp_path / "reader") as line:
        with listening(open_scanner("gate", f"rfid+serial://{tmp_path / 'reader'}")) as (scans, lights):
            wait_until(lambda: lights)
            line.send(lines(TAGS[:5]) * 3)
            wait_until(lambda: scans)
        assert (scans[0].scanner, scans[0].bulk) == ("gate", True)
        assert scans[0].raw.decode().split("\n") == TAGS[:5]


def test_a_reader_on_the_network_gives_one_bulk_scan_and_is_missed_when_it_goes() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with listening(open_scanner("gate", f"rfid+tcp://127.0.0.1:{port}")) as (scans, lights):
            peer, _ = server.accept()
            with peer:
                wait_until(lambda: lights)    # what came before the line was open is not believed
                peer.sendall(lines(TAGS[:5]))
                wait_until(lambda: scans)
            wait_until(lambda: any(light.health is Health.AWAY for light in lights))
        assert scans[0].raw.decode().split("\n") == TAGS[:5]


def test_the_simulated_reader_gives_the_same() -> None:
    reader = open_scanner("gate", "rfid+sim://")
    assert isinstance(reader, SimulatedRfidReader)
    with listening(reader) as (scans, _):
        reader.hear(TAGS[:5])
        assert scans[0].bulk
        assert scans[0].raw.decode().split("\n") == TAGS[:5]
