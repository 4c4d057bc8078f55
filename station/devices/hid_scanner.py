"""HID-POS scanners (USB usage page 0x8C) through hidapi. They need no driver, no port and no keyboard layout."""

from __future__ import annotations

import hid

from station.devices.hid_reports import SCANNER_PAGE, HidPosAssembler
from station.devices.reader import LineScanner
from station.devices.usb_identity import UsbDevice, UsbIdentity, find_device
from station.errors import DeviceAway
from station.sentences import say

READ_LIMIT_MS = 100
LONGEST_REPORT_BYTES = 64
MOST_WAITING = 128


class HidLine:
    """An open HID device: one read is one report."""

    def __init__(self, path: str) -> None:
        self._device = hid.device()
        try:
            self._device.open_path(path.encode())
        except OSError as error:
            raise DeviceAway(say("Call the supervisor: this user may not open {path}.", path=path)) from error

    def read(self) -> bytes:
        """The next report, b"" when none came within 0.1 s."""
        try:
            return bytes(self._device.read(LONGEST_REPORT_BYTES, READ_LIMIT_MS))
        except (OSError, ValueError) as error:
            raise _broke() from error

    def forget(self) -> None:
        """Drop the reports that wait: the system keeps some dozens. Bounded, since a scale never stops."""
        try:
            for _ in range(MOST_WAITING):
                if not self._device.read(LONGEST_REPORT_BYTES, 1):
                    return
        except (OSError, ValueError) as error:
            raise _broke() from error

    def write(self, data: bytes) -> None:
        """HID-POS has no common command for a beep: nothing is sent."""

    def close(self) -> None:
        self._device.close()


def _broke() -> DeviceAway:
    return DeviceAway(say("Plug the device in again: its line broke."))


def hid_devices(usage_page: int) -> list[UsbDevice]:
    """HID devices of one usage page that are plugged in: one each, however many usages of the page it has."""
    found = {one["path"]: one for one in hid.enumerate() if one["usage_page"] == usage_page}
    return [
        UsbDevice(
            path=path.decode(), vid=one["vendor_id"], pid=one["product_id"],
            serial=one["serial_number"] or "", product=one["product_string"] or "",
        )
        for path, one in found.items()
    ]


def open_hid(identity: UsbIdentity | None, usage_page: int) -> HidLine:
    """Open the device that is meant, or the only one of its kind. Raises DeviceAway."""
    devices = hid_devices(usage_page)
    if identity is None:
        if len(devices) != 1:
            raise DeviceAway(
                say("Plug in one device, or name it in the settings: {count} are there.", count=len(devices))
            )
        return HidLine(devices[0].path)
    return HidLine(find_device(identity, devices).path)


def hid_scanner(name: str, identity: UsbIdentity | None) -> LineScanner:
    """The HID-POS scanner that is meant; None: the only one there is."""
    return LineScanner(name, lambda: open_hid(identity, SCANNER_PAGE), HidPosAssembler)
