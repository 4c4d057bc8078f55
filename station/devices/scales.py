"""Scales on a serial line or USB HID. `read` asks until the weight has settled, within its limit.

MT-SICS is asked with `SI` (at once) again and again rather than `S` (when stable): a scale that waits for a
stable weight cannot be called off, and the last unsettled weight is worth showing.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol, assert_never

from station.devices.hid_reports import SCALE_PAGE
from station.devices.hid_scanner import open_hid
from station.devices.reader import Line
from station.devices.scale import Weight
from station.devices.scale_replies import NCI, SICS, Language, Reading, Trouble, parse_hid, parse_nci, parse_sics
from station.devices.serial_scanner import SerialPort
from station.devices.usb_identity import UsbIdentity
from station.errors import DeviceAway
from station.sentences import Sentence, say

ANSWER_S = 1.0
BETWEEN_S = 0.05
LONGEST_REPLY_BYTES = 256


class Asking(Protocol):
    """One open scale: gives its next reading within `timeout_s`, None when there was none."""

    def __call__(self, line: Line, timeout_s: float) -> Reading | None: ...


class LineScale:
    """A scale on a line, opened at the first reading and again after it was away."""

    def __init__(self, name: str, connect: Callable[[], Line], ask: Asking) -> None:
        self.name = name
        self._connect = connect
        self._ask = ask
        self._line: Line | None = None

    def read(self, timeout_s: float = 3.0) -> Weight:
        """The settled weight, or the last unsettled one at the limit. Raises DeviceAway with what to do."""
        deadline = time.monotonic() + timeout_s
        last = self._settle(deadline) if self._line is None else self._settle_or_reopen(self._line, deadline)
        if last is None:
            self.close()
        return _last_word(last)

    def close(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.close()

    def _settle_or_reopen(self, line: Line, deadline: float) -> Reading | None:
        """A scale that was unplugged between two parcels and is back is no fault."""
        try:
            return self._settled(line, deadline)
        except DeviceAway:
            self.close()
        return self._settle(deadline)

    def _settle(self, deadline: float) -> Reading | None:
        self._line = self._connect()
        try:
            return self._settled(self._line, deadline)
        except DeviceAway:
            self.close()
            raise

    def _settled(self, line: Line, deadline: float) -> Reading | None:
        """The first settled reading, or the last of any kind at the deadline; None when there was no answer."""
        last: Reading | None = None
        while (left_s := deadline - time.monotonic()) > 0:
            reading = self._ask(line, min(left_s, ANSWER_S))
            if isinstance(reading, Weight) and reading.stable:
                return reading
            last = reading or last
            time.sleep(min(BETWEEN_S, left_s))
        return last


def _last_word(last: Reading | None) -> Weight:
    if isinstance(last, Weight):
        return last
    if last is None:
        raise DeviceAway(say("Switch the scale on and check its cable: it does not answer."))
    raise DeviceAway(_sentence(last))


def _sentence(trouble: Trouble) -> Sentence:
    match trouble:
        case Trouble.NOT_READY:
            return say("Wait until the scale is still, then weigh again: it is not ready.")
        case Trouble.OVER:
            return say("Take the parcel off: it is over the range of this scale.")
        case Trouble.UNDER:
            return say("Empty the scale and set it to zero: it shows less than nothing.")
        case Trouble.NEEDS_ZERO:
            return say("Empty the scale and set it to zero: it asks for it.")
        case Trouble.FAULTY:
            return say("Call the supervisor: the scale reports a fault of its own.")
        case Trouble.STRANGE:
            return say("Call the supervisor: the scale answers in another language than the settings say.")
        case _:
            assert_never(trouble)


def _dialogue(language: Language, parse: Callable[[bytes], Reading]) -> Asking:
    def ask(line: Line, timeout_s: float) -> Reading | None:
        line.forget()               # an answer that came late belongs to no question
        line.write(language.question)
        reply = _until(line, language.end, timeout_s)
        return parse(reply) if reply else None

    return ask


def _until(line: Line, end: bytes, timeout_s: float) -> bytes:
    """What arrived up to `end`; b"" when its end did not come, or it is too long to be an answer."""
    deadline = time.monotonic() + timeout_s
    reply = b""
    while end not in reply and time.monotonic() < deadline and len(reply) < LONGEST_REPLY_BYTES:
        reply += line.read()
    whole, found, _ = reply.partition(end)
    return whole + found if found else b""


def _next_report(line: Line, timeout_s: float) -> Reading | None:
    """HID scales report by themselves, many times a second: what waited is old."""
    line.forget()
    deadline = time.monotonic() + timeout_s
    report = b""
    while not report and time.monotonic() < deadline:
        report = line.read()
    return parse_hid(report) if report else None


def sics_scale(name: str, port: SerialPort) -> LineScale:
    """A Mettler-Toledo scale, or one that speaks its MT-SICS."""
    return LineScale(name, port.open, _dialogue(SICS, parse_sics))


def nci_scale(name: str, port: SerialPort) -> LineScale:
    """A scale that speaks NCI (Weigh-Tronix SCP-01)."""
    return LineScale(name, port.open, _dialogue(NCI, parse_nci))


def hid_scale(name: str, identity: UsbIdentity | None) -> LineScale:
    """A USB HID scale: the one that is meant, or the only one."""
    return LineScale(name, lambda: open_hid(identity, SCALE_PAGE), _next_report)
