"""What only a serial scanner can do: find its port, and lose it."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest

from station.devices.serial_scanner import Beeps, SerialPort, serial_scanner
from station.devices.usb_identity import UsbDevice, UsbIdentity, find_device
from station.errors import DeviceAway
from station.health import DeviceHealth, Health
from station.scans import Scan
from tests.devices.stand_ins import PtyScanner
from tests.waiting import wait_until

LEFT = UsbDevice("/dev/ttyACM0", 0x05F9, 0x4204, "S1", "1-1.1")
RIGHT = UsbDevice("/dev/ttyACM1", 0x05F9, 0x4204, "S2", "1-1.2")
SCALE = UsbDevice("/dev/ttyUSB0", 0x0403, 0x6001)


def test_a_scanner_is_found_by_maker_and_product_wherever_it_is_plugged_in() -> None:
    assert find_device(UsbIdentity(0x0403, 0x6001), [LEFT, SCALE]) is SCALE


@pytest.mark.parametrize("identity", [
    UsbIdentity(0x05F9, 0x4204, serial="S2"), UsbIdentity(0x05F9, 0x4204, location="1-1.2"),
])
def test_two_alike_are_told_apart_by_serial_number_or_socket(identity: UsbIdentity) -> None:
    assert find_device(identity, [LEFT, RIGHT]) is RIGHT


def test_of_two_alike_none_is_guessed() -> None:
    with pytest.raises(DeviceAway, match="2 USB devices"):
        find_device(UsbIdentity(0x05F9, 0x4204), [LEFT, RIGHT])


def test_a_scanner_that_is_not_plugged_in_is_named() -> None:
    with pytest.raises(DeviceAway, match="05f9:4204 S9"):
        find_device(UsbIdentity(0x05F9, 0x4204, serial="S9"), [LEFT, RIGHT])


def test_no_port_is_opened_twice(tmp_path: Path) -> None:
    with PtyScanner(tmp_path / "gun"):
        port = SerialPort(where=str(tmp_path / "gun"))
        line = port.open()
        with pytest.raises(DeviceAway, match="other program"):
            port.open()
        line.close()
        port.open().close()


def test_a_port_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(DeviceAway, match="is not there"):
        SerialPort(where=str(tmp_path / "none")).open()


def test_away_is_said_once_however_often_it_is_tried(tmp_path: Path) -> None:
    lights: list[DeviceHealth] = []
    scanner = serial_scanner("gun", SerialPort(where=str(tmp_path / "gun")))
    scanner.open(lambda scan: None, lights.append)
    wait_until(lambda: lights)
    with PtyScanner(tmp_path / "gun"):
        wait_until(lambda: lights[-1].health is Health.READY)
        scanner.close()
    assert [light.health for light in lights] == [Health.AWAY, Health.READY]


def test_the_thread_ends_when_the_scanner_is_closed(tmp_path: Path) -> None:
    scanner = serial_scanner("gun", SerialPort(where=str(tmp_path / "gun")))
    scanner.open(lambda scan: None, lambda light: None)
    scanner.close()
    assert "scanner gun" not in {thread.name for thread in threading.enumerate()}


@pytest.mark.parametrize(("beeps", "told"), [(Beeps.HONEYWELL, b"\x1b8,"), (Beeps.DATALOGIC, b"F")])
def test_each_maker_has_its_own_beep(tmp_path: Path, beeps: Beeps, told: bytes) -> None:
    lights: list[DeviceHealth] = []
    with PtyScanner(tmp_path / "gun") as gun:
        scanner = serial_scanner("gun", SerialPort(where=str(tmp_path / "gun")), beeps)
        scanner.open(lambda scan: None, lights.append)
        wait_until(lambda: lights)
        scanner.signal(accepted=False)
        assert gun.told() == told
        scanner.close()


def test_a_network_scanner_is_read_and_comes_back() -> None:
    scans: list[Scan] = []
    lights: list[DeviceHealth] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(5)
        scanner = serial_scanner("cart", SerialPort(where=f"socket://127.0.0.1:{server.getsockname()[1]}"))
        scanner.open(scans.append, lights.append)
        for count, code in enumerate((b"ONE", b"TWO"), start=1):
            line, _ = server.accept()
            with line:
                wait_until(lambda: [light.health for light in lights].count(Health.READY) == count)  # noqa: B023
                line.sendall(code + b"\r")
                wait_until(lambda: len(scans) == count)  # noqa: B023 - used at once
        wait_until(lambda: lights[-1].health is Health.AWAY)
        scanner.close()
    assert [scan.raw for scan in scans] == [b"ONE", b"TWO"]
