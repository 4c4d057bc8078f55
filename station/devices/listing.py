"""What is plugged in here, each with the address that belongs into the settings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from serial.tools import list_ports

from station.devices.hid_reports import SCALE_PAGE, SCANNER_PAGE
from station.devices.hid_scanner import hid_devices
from station.devices.serial_scanner import serial_devices
from station.devices.usb_identity import UsbDevice


@dataclass(frozen=True, slots=True)
class FoundDevice:
    """`role` is what it may be used as; `product` is what it calls itself: foreign text."""

    role: str
    address: str
    product: str
    path: str


def list_devices() -> list[FoundDevice]:
    """Serial ports, HID-POS scanners, HID scales and USB printers of this PC."""
    usb_ports = serial_devices()
    return [
        *_listed("scanner or scale", "serial://usb/", usb_ports),
        *_plain_ports({port.path for port in usb_ports}),
        *_listed("scanner", "hidpos://", hid_devices(SCANNER_PAGE)),
        *_listed("scale", "hid://", hid_devices(SCALE_PAGE)),
        *_usb_printers(Path("/dev/usb")),
    ]


def usb_address(start: str, device: UsbDevice, among: Iterable[UsbDevice]) -> str:
    """The shortest address that means this device only: serial number first, then the socket it is in."""
    address = f"{start}{device.vid:04x}:{device.pid:04x}"
    alike = [other for other in among if (other.vid, other.pid) == (device.vid, device.pid)]
    if device.serial and sum(other.serial == device.serial for other in alike) == 1:
        return f"{address}?serial={quote(device.serial, safe='')}"
    if len(alike) > 1 and device.location:
        return f"{address}?location={quote(device.location, safe='')}"
    return address


def _listed(role: str, start: str, devices: list[UsbDevice]) -> list[FoundDevice]:
    return [FoundDevice(role, usb_address(start, device, devices), device.product, device.path) for device in devices]


def _plain_ports(usb_paths: set[str]) -> list[FoundDevice]:
    return [
        FoundDevice("scanner or scale", f"serial://{port.device}", port.description, port.device)
        for port in list_ports.comports()
        if port.device not in usb_paths
    ]


def _usb_printers(folder: Path) -> list[FoundDevice]:
    return [FoundDevice("printer", f"usb://{path}", "USB printer", str(path)) for path in sorted(folder.glob("lp*"))]
