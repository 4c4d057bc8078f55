"""Every address opens its device; every bad one says what is wrong with it."""

from __future__ import annotations

import argparse
import io
from pathlib import Path

import pytest

from station.cli import devices as devices_command
from station.devices.folder_printer import FolderPrinter
from station.devices.keyboard_scanner import KeyboardScanner
from station.devices.keystrokes import Wedge
from station.devices.listing import FoundDevice, usb_address
from station.devices.opening import open_photos, open_printer, open_scale, open_scanner
from station.devices.printer import Fate
from station.devices.simulated import SimulatedPapers, SimulatedPrinter, SimulatedScale, SimulatedScanner
from station.devices.spooled_printer import CupsPrinter
from station.devices.usb_identity import UsbDevice
from station.errors import SettingsError
from tests.devices.stand_ins import PrinterServer


@pytest.mark.parametrize("address", [
    "serial:///dev/ttyS0", "serial://COM3?baud=115200", "serial://usb/05f9:4204?serial=S1&beeps=datalogic",
    "serial://usb/05f9:4204?location=1-1.2&beeps=honeywell", "socket://192.0.2.7:2001", "hidpos://",
    "hidpos://0c2e:0b61?serial=X", "keyboard://", "keyboard://?prefix=stx", "sim://",
])
def test_scanners_open_by_address(address: str) -> None:
    assert open_scanner("hand", address).name == "hand"


@pytest.mark.parametrize(("address", "media", "dots"), [
    ("tcp://192.0.2.10", "zpl", 8), ("tcp://printer.example:6101?dpmm=12", "zpl", 12),
    ("tcp://[2001:db8::1]:9100", "zpl", 8),
    ("usb:///dev/usb/lp0?dpmm=24", "zpl", 24), ("spooler://Office%20Laser", "pdf", 8),
    ("spooler://ZEBRA?media=zpl", "zpl", 8), ("pdf:///srv/papers", "pdf", 8), ("zpl:///srv/labels?dpmm=12", "zpl", 12),
    ("sim://", "zpl", 8), ("sim://?media=pdf", "pdf", 8), ("sim://?dpmm=12", "zpl", 12),
])
def test_printers_open_by_address(address: str, media: str, dots: int) -> None:
    printer = open_printer("labels", address)
    assert (printer.name, printer.media, printer.dots_per_mm) == ("labels", media, dots)


def test_each_scheme_gives_its_own_kind() -> None:
    assert isinstance(open_scanner("a", "sim://"), SimulatedScanner)
    assert isinstance(open_printer("a", "sim://"), SimulatedPrinter)
    assert isinstance(open_printer("a", "sim://?media=pdf"), SimulatedPapers)
    assert isinstance(open_printer("a", "spooler://Q"), CupsPrinter)
    assert isinstance(open_printer("a", "pdf:///srv"), FolderPrinter)
    assert isinstance(open_scale("sim://"), SimulatedScale)
    assert open_scale("hid://0922:8003").name == open_scale("serial://usb/0403:6001?language=nci").name == "scale"


@pytest.mark.parametrize(("prefix", "wedge"), [("f24", Wedge(0x01000047)), ("stx", Wedge(None)), ("F13", Wedge())])
def test_the_prefix_of_a_keyboard_scanner_is_its_address(prefix: str, wedge: Wedge) -> None:
    scanner = open_scanner("wedge", f"keyboard://?prefix={prefix}")
    assert isinstance(scanner, KeyboardScanner)
    assert (scanner.wedge, scanner.wedge.name) == (wedge, prefix.lower())


@pytest.mark.parametrize("address", [
    "", "ttyACM0", "serial://", "serial://usb/05f9", "serial://COM3/x", "serial://COM3?baud=fast", "serial://COM3?baud=9",
    "serial://COM3?beeps=loud", "serial://COM3?speed=9600", "serial://COM3?baud", "socket://192.0.2.7", "hidpos://scanner",
    "keyboard://?prefix=f12", "tcp://192.0.2.1:9100", "http://[", "sim://?media=zpl",
])
def test_a_bad_scanner_address_is_named(address: str) -> None:
    with pytest.raises(SettingsError) as refused:
        open_scanner("hand", address)
    assert address in str(refused.value)


@pytest.mark.parametrize("address", [
    "tcp://", "tcp://host:port", "tcp://host:0", "tcp://host:70000", "tcp://host?dpmm=7", "tcp://host/path", "usb://lp0",
    "spooler://", "spooler://-o", "pdf://papers", "pdf://host/papers", "sim://?media=png", "serial://COM1",
])
def test_a_bad_printer_address_is_named(address: str) -> None:
    with pytest.raises(SettingsError) as refused:
        open_printer("labels", address)
    assert address in str(refused.value)


@pytest.mark.parametrize("address", ["serial://COM1?language=french", "tcp://host", "hid://x"])
def test_a_bad_scale_address_is_named(address: str) -> None:
    with pytest.raises(SettingsError) as refused:
        open_scale(address)
    assert address in str(refused.value)


@pytest.mark.parametrize("address", ["watch://folder", "camera://front", "jpg:///x"])
def test_a_bad_photo_address_is_named(address: str) -> None:
    with pytest.raises(SettingsError) as refused:
        open_photos(address)
    assert address in str(refused.value)


def test_a_network_printer_prints_by_its_address() -> None:
    with PrinterServer() as server:
        assert open_printer("labels", server.address).print(b"^XA^XZ", "x").fate is Fate.PRINTED


def test_the_listed_address_means_one_device_and_opens_it() -> None:
    alone = UsbDevice("/dev/ttyACM0", 0x05F9, 0x4204)
    left = UsbDevice("/dev/ttyACM0", 0x05F9, 0x4204, "S 1", "1-1.1")
    right = UsbDevice("/dev/ttyACM1", 0x05F9, 0x4204, "S2", "1-1.2")
    twins = [UsbDevice(f"/dev/ttyACM{n}", 0x05F9, 0x4204, "", f"1-1.{n}") for n in (1, 2)]
    start = "serial://usb/"
    assert usb_address(start, alone, [alone]) == "serial://usb/05f9:4204"
    assert usb_address(start, left, [left, right]) == "serial://usb/05f9:4204?serial=S%201"
    assert usb_address(start, twins[0], twins) == "serial://usb/05f9:4204?location=1-1.1"
    assert open_scanner("left", usb_address(start, left, [left, right])).name == "left"


def test_the_command_lists_what_is_here(capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    devices_command.add(parser.add_subparsers())
    arguments = parser.parse_args(["devices"])
    assert arguments.run(arguments) == 0
    assert capsys.readouterr().out


def test_the_table_is_aligned_and_foreign_names_cannot_move_the_cursor() -> None:
    out = io.StringIO()
    found = FoundDevice("scanner", "hidpos://1234:5678", "Evil\x1b[2J\nname", "/dev/hidraw0")
    devices_command.print_table([found], out)
    lines = out.getvalue().splitlines()
    assert len(lines) == 2
    assert "\x1b" not in lines[1]
    assert lines[0].index("address") == lines[1].index("hidpos")


def test_no_device_at_all_says_how_to_go_on(tmp_path: Path) -> None:
    out = io.StringIO()
    devices_command.print_table([], out)
    assert "sim://" in out.getvalue()
