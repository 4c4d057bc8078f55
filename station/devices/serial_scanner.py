"""Scanners on a serial line: USB-COM, RS-232, or a network socket that carries the same bytes."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from enum import Enum

import serial
from serial.tools import list_ports

from station.devices.framing import Framer
from station.devices.reader import LineScanner
from station.devices.usb_identity import UsbDevice, UsbIdentity, find_device
from station.errors import DeviceAway
from station.sentences import say

try:
    import termios
except ImportError:             # Windows
    _BROKEN: tuple[type[Exception], ...] = (serial.SerialException, OSError, TypeError)
else:
    _BROKEN = (serial.SerialException, OSError, TypeError, termios.error)
_CANNOT_OPEN: tuple[type[Exception], ...] = (*_BROKEN, ValueError)
# WORKAROUND pyserial 3.5: a port that vanishes under a call may raise TypeError (its handle is None) or
# termios.error, which is no OSError

READ_LIMIT_S = 0.1
WRITE_LIMIT_S = 0.05


class Beeps(Enum):
    """Bytes that make a scanner beep: for an accepted scan, for a refused one. Documented by the makers."""

    NONE = (b"", b"")
    DATALOGIC = (b"B", b"F")
    HONEYWELL = (b"\x1b7,", b"\x1b8,")


@dataclass(frozen=True, slots=True, kw_only=True)
class SerialPort:
    """Where the line is: a USB device, or a path, a COM name or a socket:// address."""

    where: UsbIdentity | str
    baud: int = 9600

    def path(self) -> str:
        """What to open now. Raises DeviceAway when the USB device is not there."""
        if isinstance(self.where, str):
            return self.where
        return find_device(self.where, serial_devices()).path

    def open(self) -> SerialLine:
        """Open it for this program alone. Raises DeviceAway."""
        path = self.path()
        try:
            return SerialLine(
                serial.serial_for_url(
                    path, baudrate=self.baud, timeout=READ_LIMIT_S, write_timeout=WRITE_LIMIT_S, exclusive=True
                )
            )
        except _CANNOT_OPEN as error:
            raise _cannot_open(path, error) from error


class SerialLine:
    """An open port. Times are short: a read ends within 0.1 s, a write within 0.05 s."""

    def __init__(self, port: serial.Serial) -> None:
        self._port = port

    def read(self) -> bytes:
        """All that has arrived; waits 0.1 s for a first byte."""
        try:
            first = self._port.read(1)
            waiting = self._port.in_waiting if first else 0
            return bytes(first + self._port.read(waiting) if waiting else first)
        except _BROKEN as error:
            raise _broke() from error

    def write(self, data: bytes) -> None:
        try:
            self._port.write(data)
        except _BROKEN as error:
            raise _broke() from error

    def forget(self) -> None:
        """Drop what has arrived and was not read."""
        try:
            self._port.reset_input_buffer()
        except _BROKEN as error:
            raise _broke() from error

    def close(self) -> None:
        try:
            self._port.close()
        except _BROKEN:
            return      # it is gone, and so is the handle


def serial_devices() -> list[UsbDevice]:
    """Every serial port that is a USB device."""
    return [
        UsbDevice(port.device, port.vid, port.pid, port.serial_number or "", port.location or "", port.product or "")
        for port in list_ports.comports()
        if port.vid is not None and port.pid is not None
    ]


def serial_scanner(name: str, port: SerialPort, beeps: Beeps = Beeps.NONE) -> LineScanner:
    """A scanner on `port`. Nothing is opened before `open`."""
    accepted, refused = beeps.value
    return LineScanner(name, port.open, Framer, accepted=accepted, refused=refused)


def _broke() -> DeviceAway:
    return DeviceAway(say("Plug the device in again: its line broke."))


def _cannot_open(path: str, error: Exception) -> DeviceAway:
    if isinstance(error, OSError) and error.errno == errno.EACCES:
        return DeviceAway(say("Call the supervisor: this user may not open {path}.", path=path))
    if "exclusively lock" in str(error):
        return DeviceAway(say("Close the other program that uses {path}.", path=path))
    return DeviceAway(say("Plug the device in: {path} is not there.", path=path))
