"""A keyboard scanner as the bench knows it."""

from __future__ import annotations

from station.devices.keyboard_scanner import KeyboardScanner
from station.devices.keystrokes import F13, Wedge
from station.health import DeviceHealth, Health
from station.scans import Scan

ENTER = 0x01000004


def test_keys_become_a_scan_of_the_named_scanner_and_half_a_scan_is_said() -> None:
    scans: list[Scan] = []
    lights: list[DeviceHealth] = []
    scanner = KeyboardScanner("wedge", Wedge())
    scanner.open(scans.append, lights.append)
    pressed = [scanner.press(key=key, text=text, at_ms=0) for key, text in ((F13, ""), (65, "A"), (ENTER, "\r"))]
    assert pressed == [True, True, True]
    assert (scans[0].raw, scans[0].scanner, scans[0].keyed) == (b"A", "wedge", False)
    scanner.press(key=F13, text="", at_ms=500)
    assert scanner.busy
    scanner.give_up()
    assert [light.health for light in lights] == [Health.READY, Health.ATTENTION]


def test_a_closed_keyboard_scanner_leaves_every_key_alone() -> None:
    scanner = KeyboardScanner("wedge", Wedge())
    scanner.open(lambda scan: None, lambda light: None)
    scanner.close()
    assert not scanner.press(key=F13, text="", at_ms=0)
    assert not scanner.release(key=F13)
