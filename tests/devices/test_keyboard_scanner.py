"""A keyboard scanner as the bench knows it: believed once it has typed the keyboard check right."""

from __future__ import annotations

from pathlib import Path

import pytest

from station.devices.keyboard_scanner import UNCHECKED, CheckedKeyboards, KeyboardScanner, layout_here
from station.devices.keystrokes import F13, KEYBOARD_CHECK, PRINTABLE, Wedge
from station.health import DeviceHealth, Health
from station.scans import Scan

ENTER = 0x01000004


class Typed:
    """A scanner that types, and what the bench was told of it."""

    def __init__(self, keyboards: CheckedKeyboards | None, wedge: Wedge | None = None) -> None:
        self.scans: list[Scan] = []
        self.lights: list[DeviceHealth] = []
        self.scanner = KeyboardScanner("wedge", wedge or Wedge(), keyboards)
        self.at_ms = 0
        self.scanner.open(self.scans.append, self.lights.append)

    @property
    def light(self) -> DeviceHealth:
        return self.lights[-1]

    def press(self, key: int, text: str) -> bool:
        self.at_ms += 5
        return self.scanner.press(key=key, text=text, at_ms=self.at_ms)

    def type(self, text: str) -> None:
        assert self.press(F13, "")
        for letter in text:
            assert self.press(ord(letter), letter)
        assert self.press(ENTER, "\r")


@pytest.fixture
def keyboards(tmp_path: Path) -> CheckedKeyboards:
    return CheckedKeyboards(tmp_path / "home" / "keyboards.json", "es")


def test_nothing_is_believed_before_the_keyboard_check(keyboards: CheckedKeyboards) -> None:
    """Fails when KeyboardScanner delivers scans without asking whether it was checked."""
    typed = Typed(keyboards)
    assert (typed.light.health, typed.light.sentence, typed.light.lost) == (Health.ATTENTION, UNCHECKED, False)
    typed.type("XAW10012345671")
    typed.type("XAW10012345671")
    assert typed.scans == []
    assert [(light.sentence, light.lost) for light in typed.lights[1:]] == [(UNCHECKED, True)] * 2


def test_the_check_typed_right_makes_the_scanner_ready_and_is_no_scan(keyboards: CheckedKeyboards) -> None:
    typed = Typed(keyboards)
    typed.type(KEYBOARD_CHECK)
    assert typed.light.health is Health.READY
    assert typed.scans == []
    typed.type("A1")
    assert [(scan.raw, scan.scanner, scan.keyed) for scan in typed.scans] == [(b"A1", "wedge", False)]


def test_a_scanner_that_sends_aim_identifiers_passes_too(keyboards: CheckedKeyboards) -> None:
    typed = Typed(keyboards)
    typed.type("]Q1" + KEYBOARD_CHECK)
    assert typed.light.health is Health.READY


@pytest.mark.parametrize(("typed_as", "sentence"), [
    (KEYBOARD_CHECK.replace("z", "y").replace("/", "&"), "Set the scanner to the keyboard layout of this PC"),
    (PRINTABLE, "Set the scanner to send GS"),
    (PRINTABLE.upper() + "\x1d", "leave letters as they are"),
    (KEYBOARD_CHECK[::2] + "\x1d" + KEYBOARD_CHECK[1::2][:10], "characters arrived"),
])
def test_a_check_typed_wrong_is_refused_with_what_is_wrong(
    keyboards: CheckedKeyboards, typed_as: str, sentence: str,
) -> None:
    typed = Typed(keyboards)
    typed.type(typed_as)
    assert typed.light.lost
    told = str(typed.light.sentence)
    assert sentence in told or "Set the scanner to send GS" in told
    typed.type("A1")
    assert typed.scans == []


def test_a_check_is_remembered_for_this_pc_layout_and_prefix(tmp_path: Path) -> None:
    file = tmp_path / "keyboards.json"
    Typed(CheckedKeyboards(file, "es")).type(KEYBOARD_CHECK)
    assert Typed(CheckedKeyboards(file, "es")).light.health is Health.READY
    assert Typed(CheckedKeyboards(file, "pt-BR")).light.health is Health.ATTENTION
    assert Typed(CheckedKeyboards(file, "es"), Wedge(None)).light.health is Health.ATTENTION
    Typed(CheckedKeyboards(file, "pt-BR")).type(KEYBOARD_CHECK)
    assert Typed(CheckedKeyboards(file, "es")).light.health is Health.READY


@pytest.mark.parametrize("broken", ["", "{", "7", '{"a": 1}', "[1, null]"])
def test_a_memory_that_cannot_be_read_asks_for_the_check_again(tmp_path: Path, broken: str) -> None:
    file = tmp_path / "keyboards.json"
    file.write_text(broken, "utf-8")
    typed = Typed(CheckedKeyboards(file, "es"))
    assert typed.light.health is Health.ATTENTION
    typed.type(KEYBOARD_CHECK)
    assert Typed(CheckedKeyboards(file, "es")).light.health is Health.READY


def test_a_scanner_without_a_memory_has_to_be_checked_each_time() -> None:
    typed = Typed(None)
    typed.type(KEYBOARD_CHECK)
    assert typed.light.health is Health.READY
    assert Typed(None).light.health is Health.ATTENTION


def test_half_a_scan_is_said(keyboards: CheckedKeyboards) -> None:
    typed = Typed(keyboards)
    typed.type(KEYBOARD_CHECK)
    typed.press(F13, "")
    assert typed.scanner.busy
    typed.scanner.give_up()
    assert typed.light.health is Health.ATTENTION
    assert typed.light.lost


def test_a_closed_keyboard_scanner_leaves_every_key_alone() -> None:
    scanner = KeyboardScanner("wedge", Wedge())
    scanner.open(lambda scan: None, lambda light: None)
    scanner.close()
    assert not scanner.press(key=F13, text="", at_ms=0)
    assert not scanner.release(key=F13)


def test_the_layout_is_what_the_desktop_and_the_system_say(tmp_path: Path) -> None:
    system = tmp_path / "keyboard"
    system.write_text('# a comment\nXKBMODEL="pc105"\nXKBLAYOUT="es"\nXKBVARIANT="cat"\n', "utf-8")
    assert layout_here("es-ES", system) == 'es-ES XKBLAYOUT="es" XKBVARIANT="cat"'
    assert layout_here("es-ES", tmp_path / "none") == "es-ES"
