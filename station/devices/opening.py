"""Addresses become devices. Nothing is connected here: a device that is away is opened all the same."""

from __future__ import annotations

from station.devices.addresses import Address, parse_address
from station.devices.folder_printer import FolderPrinter
from station.devices.hid_scanner import hid_scanner
from station.devices.keyboard_scanner import KeyboardScanner
from station.devices.keystrokes import F13, Wedge
from station.devices.photos import Camera, PhotoFile, PhotoSource, SimulatedPhotos, WatchedFolder
from station.devices.printer import Printer
from station.devices.rfid_reader import rfid_reader
from station.devices.scale import Scale
from station.devices.scales import hid_scale, nci_scale, sics_scale
from station.devices.scanner import Scanner
from station.devices.serial_scanner import Beeps, SerialPort, serial_scanner
from station.devices.simulated import SimulatedPapers, SimulatedPrinter, SimulatedScale, SimulatedScanner
from station.devices.simulated_rfid import SimulatedRfidReader
from station.devices.spooled_printer import spooled_printer
from station.devices.tcp_printer import tcp_printer
from station.devices.usb_identity import UsbIdentity
from station.devices.usb_printer import usb_printer
from station.errors import DeviceAway, SettingsError

_USB_OPTIONS = frozenset({"serial", "location"})
_NONE: frozenset[str] = frozenset()
SCANNERS = {
    "serial": _USB_OPTIONS | {"baud", "beeps"},
    "socket": frozenset({"beeps"}),
    "keyboard": frozenset({"prefix"}),
    "hidpos": _USB_OPTIONS,
    "sim": _NONE,
    "rfid+serial": _USB_OPTIONS | {"baud"},
    "rfid+tcp": _NONE,
    "rfid+sim": _NONE,
}
PRINTERS = {
    "tcp": frozenset({"dpmm"}),
    "usb": frozenset({"dpmm"}),
    "spooler": frozenset({"dpmm", "media"}),
    "pdf": frozenset({"dpmm"}),
    "zpl": frozenset({"dpmm"}),
    "sim": frozenset({"dpmm", "media"}),
}
SCALES = {"serial": _USB_OPTIONS | {"baud", "language"}, "hid": _USB_OPTIONS, "sim": _NONE}
PHOTOS = {"watch": _NONE, "file": _NONE, "sim": _NONE, "camera": _NONE}
PREFIXES = ("stx", *(f"f{number}" for number in range(13, 25)))


def open_scanner(name: str, address: str) -> Scanner:
    """A scanner that is not yet reading: call its `open`. Raises SettingsError.

    `keyboard://` gives a KeyboardScanner, which the view's key filter feeds.
    """
    at = parse_address(address, SCANNERS)
    match at.scheme:
        case "serial":
            return serial_scanner(name, _port(at), _beeps(at))
        case "socket":
            host, port = _host(at, 0)
            return serial_scanner(name, SerialPort(where=f"socket://{host}:{port}"), _beeps(at))
        case "keyboard":
            prefix = at.option("prefix", "f13", PREFIXES)
            return KeyboardScanner(name, Wedge(None if prefix == "stx" else F13 + int(prefix[1:]) - 13))
        case "hidpos":
            return hid_scanner(name, _identity(at))
        case "sim":
            return SimulatedScanner(name)
        case _:
            return _rfid(name, at)


def _rfid(name: str, at: Address) -> Scanner:
    """An RFID reader: a scanner of many tags at once."""
    if at.scheme == "rfid+sim":
        return SimulatedRfidReader(name)
    if at.scheme == "rfid+serial":
        return rfid_reader(name, _port(at))
    host, port = _host(at, 5084)
    return rfid_reader(name, SerialPort(where=f"socket://{host}:{port}"))


def open_printer(name: str, address: str) -> Printer:
    """A printer; `dpmm` is its resolution in dots per mm (6, 8, 12 or 24; 8 is 203 dpi). Raises SettingsError."""
    at = parse_address(address, PRINTERS)
    dots = int(at.option("dpmm", "8", ("6", "8", "12", "24")))
    match at.scheme:
        case "tcp":
            host, port = _host(at, 9100)
            return tcp_printer(name, host, port, dots_per_mm=dots)
        case "usb":
            return usb_printer(name, str(at.folder()), dots_per_mm=dots)
        case "spooler":
            return _spooled(name, at, dots)
        case "pdf" | "zpl":
            return FolderPrinter(name, at.folder(), media=at.scheme, dots_per_mm=dots)
        case _:
            papers = at.option("media", "zpl", ("zpl", "pdf")) == "pdf"
            return SimulatedPapers(name, dots_per_mm=dots) if papers else SimulatedPrinter(name, dots_per_mm=dots)


def open_scale(address: str) -> Scale:
    """A scale; a serial one speaks MT-SICS, or NCI with language=nci. Raises SettingsError."""
    at = parse_address(address, SCALES)
    match at.scheme:
        case "serial":
            language = at.option("language", "sics", ("sics", "nci"))
            return (sics_scale if language == "sics" else nci_scale)("scale", _port(at))
        case "hid":
            return hid_scale("scale", _identity(at))
        case _:
            return SimulatedScale("scale")


def open_photos(address: str) -> PhotoSource:
    """A source of photos. Raises SettingsError."""
    at = parse_address(address, PHOTOS)
    match at.scheme:
        case "watch":
            return WatchedFolder("photos", at.folder())
        case "file":
            return PhotoFile("photos", at.folder())
        case "sim":
            return SimulatedPhotos("photos", at.folder())
        case _:
            return _camera(at)


def _port(at: Address) -> SerialPort:
    """`serial://usb/05f9:4204`, `serial:///dev/ttyS0` or `serial://COM3`."""
    baud = at.number("baud", 9600, least=300, most=921600)
    if at.place == "usb":
        return SerialPort(where=at.usb(at.path.removeprefix("/")), baud=baud)
    if bool(at.place) == bool(at.path):
        raise at.wrong("serial://usb/05f9:4204")
    return SerialPort(where=at.place or at.path, baud=baud)


def _beeps(at: Address) -> Beeps:
    return Beeps[at.option("beeps", "none", tuple(beeps.name.lower() for beeps in Beeps)).upper()]


def _identity(at: Address) -> UsbIdentity | None:
    return at.usb(at.place) if at.place else None


def _host(at: Address, default_port: int) -> tuple[str, int]:
    host, _, port = at.place.rpartition(":") if ":" in at.place else (at.place, "", str(default_port))
    if not host or at.path not in ("", "/") or not port.isdigit() or not 0 < int(port) < 65536:
        raise at.wrong(f"{at.scheme}://192.0.2.10:9100")
    return host.strip("[]"), int(port)


def _spooled(name: str, at: Address, dots: int) -> Printer:
    if not at.place or at.place.startswith("-"):
        raise at.wrong("spooler://QUEUE")
    return spooled_printer(name, at.place, media=at.option("media", "pdf", ("pdf", "zpl")), dots_per_mm=dots)


def _camera(at: Address) -> Camera:
    if not at.place.isdigit():
        raise at.wrong("camera://0")
    try:
        return Camera("photos", int(at.place))
    except DeviceAway as away:
        raise SettingsError(away.sentence) from away
