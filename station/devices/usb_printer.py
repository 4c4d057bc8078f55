"""The line to a printer on USB: the kernel's /dev/usb/lp0, opened for reading and writing, one job at a time.

Not together with CUPS, which would own the same device.
"""

from __future__ import annotations

import errno
import os
import select
import time
from collections.abc import Callable
from typing import TypeVar

from station.devices.zpl_printer import Patience, SendCut, ZplPrinter
from station.errors import DeviceAway
from station.sentences import say

T = TypeVar("T")
_CHUNK = 4096
_EMPTY_READ_PAUSE_S = 0.02      # the kernel's driver may report bytes and then give none


class UsbLink:
    """An open device file."""

    def __init__(self, file: int) -> None:
        self._file = file

    def send(self, data: bytes, timeout_s: float) -> None:
        deadline = time.monotonic() + timeout_s
        sent = 0
        try:
            while sent < len(data):
                if not select.select([], [self._file], [], max(0.0, deadline - time.monotonic()))[1]:
                    raise TimeoutError
                sent += os.write(self._file, data[sent:sent + _CHUNK])
        except OSError as error:
            raise SendCut(sent) from error

    def ask(self, question: bytes, parse: Callable[[bytes], T | None], timeout_s: float) -> T | None:
        deadline = time.monotonic() + timeout_s
        reply = b""
        try:
            self._forget_late_answers()
            os.write(self._file, question)
            while (left_s := deadline - time.monotonic()) > 0:
                reply += self._read(left_s)
                if (answer := parse(reply)) is not None:
                    return answer
        except BlockingIOError:
            return None         # its buffer is full: it does not listen
        except OSError as error:
            raise DeviceAway(say("Check the printer and its USB cable: the connection broke.")) from error
        return None

    def close(self) -> None:
        os.close(self._file)

    def _read(self, timeout_s: float) -> bytes:
        if not select.select([self._file], [], [], timeout_s)[0]:
            return b""
        data = os.read(self._file, _CHUNK)
        if not data:
            time.sleep(min(_EMPTY_READ_PAUSE_S, timeout_s))
        return data

    def _forget_late_answers(self) -> None:
        while select.select([self._file], [], [], 0)[0] and os.read(self._file, _CHUNK):
            pass


def usb_printer(name: str, path: str, *, dots_per_mm: int, patience: Patience | None = None) -> ZplPrinter:
    """A ZPL printer at a device file. Nothing is opened before the first job."""

    def connect() -> UsbLink:
        try:
            return UsbLink(os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY))
        except OSError as error:
            raise _cannot_open(path, error) from error

    return ZplPrinter(name, connect, dots_per_mm=dots_per_mm, patience=patience)


def _cannot_open(path: str, error: OSError) -> DeviceAway:
    if error.errno == errno.EBUSY:
        return DeviceAway(say("Close the other program that prints on {path}, or remove it from CUPS.", path=path))
    if error.errno in (errno.EACCES, errno.EPERM):
        return DeviceAway(say("Call the supervisor: this user may not open {path}.", path=path))
    return DeviceAway(say("Switch the printer on and plug in its USB cable: {path} is not there.", path=path))
