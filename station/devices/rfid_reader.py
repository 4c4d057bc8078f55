"""RFID readers that send a line for each tag they hear: over serial or TCP, hexadecimal EPC, CR or LF.

    3074257BF7194E4000001A85
    3074257BF7194E4000001A85,2026-11-21T13:18:40Z

Behind the EPC may stand a comma, a semicolon, a tab or a blank and whatever the reader adds (time, antenna); it is
not believed, the bench has its own clock. A reader hears one tag many times a second: each is passed on once, with
the others of half a second, as one bulk scan whose raw bytes are the tags, one a line.
"""

from __future__ import annotations

import re

from station.devices.framing import LONGEST_SCAN_BYTES, Dropped, Framed, Whole, Why
from station.devices.reader import LineScanner
from station.devices.serial_scanner import SerialPort
from station.epc import read_epc

BATCH_S = 0.5          # how long tags are gathered
MOST_TAGS = 500        # in one bulk scan
AGAIN_S = 10.0         # a tag that is still heard after this is passed on again: another count may have begun
_ENDS = re.compile(rb"[\r\n]")
_REST = re.compile(rb"[,;\t ]")


class TagFramer:
    """The frame of RFID readers. Times are seconds of any steady clock."""

    def __init__(self) -> None:
        self._half = b""                          # a line without its end
        self._fresh: dict[bytes, None] = {}       # to be passed on, in the order they were heard
        self._since_s = 0.0                       # when the first of them was heard
        self._passed_s: dict[bytes, float] = {}   # when each was passed on last

    def feed(self, data: bytes, at_s: float) -> list[Framed]:
        """Take what was read. The same bytes give the same tags, however they were split."""
        framed: list[Framed] = []
        *lines, self._half = _ENDS.split(self._half + data)
        for line in lines:
            framed += self._take(line, at_s)
        if len(self._half) > LONGEST_SCAN_BYTES:
            framed.append(Dropped(Why.TOO_LONG, len(self._half)))
            self._half = b""
        return framed + self.expire(at_s)

    def expire(self, at_s: float) -> list[Framed]:
        """Pass on what has been gathered for half a second."""
        return self._pass_on(at_s) if self._fresh and at_s - self._since_s >= BATCH_S else []

    def forget(self) -> list[Framed]:
        """The reader went away: half a line is dropped, whole tags were heard and are passed on."""
        dropped: list[Framed] = [Dropped(Why.CUT_OFF, len(self._half))] if self._half else []
        heard = self._pass_on(self._since_s) if self._fresh else []
        self._half, self._passed_s = b"", {}
        return heard + dropped

    def _take(self, line: bytes, at_s: float) -> list[Framed]:
        text = _REST.split(line.strip(), maxsplit=1)[0].upper()
        if not text:
            return []                # the LF of CRLF
        if read_epc(text.decode("latin-1")) is None:
            return [Dropped(Why.NOT_A_TAG, len(line))]
        if text in self._fresh or at_s - self._passed_s.get(text, -AGAIN_S) < AGAIN_S:
            return []
        self._since_s = self._since_s if self._fresh else at_s
        self._fresh[text] = None
        return self._pass_on(at_s) if len(self._fresh) >= MOST_TAGS else []

    def _pass_on(self, at_s: float) -> list[Framed]:
        tags, self._fresh = tuple(self._fresh), {}
        self._passed_s = {tag: s for tag, s in self._passed_s.items() if at_s - s < AGAIN_S} | dict.fromkeys(tags, at_s)
        return [Whole(b"\n".join(tags), bulk=True)]


def rfid_reader(name: str, port: SerialPort) -> LineScanner:
    """A reader on `port`, a serial line or a socket:// address. Nothing is opened before `open`."""
    return LineScanner(name, port.open, TagFramer)
