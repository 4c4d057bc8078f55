"""Bytes become whole scans. Pure: time is handed in, nothing is read and nothing waits.

CR, LF, CRLF and ETX end a scan; STX starts it anew; GS is data. What is cut off is never delivered: half a
serial looks just like a serial. Everything that is dropped is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Protocol

from station.scans import Scan
from station.sentences import Sentence, say

LONGEST_SCAN_BYTES = 4096
SILENCE_S = 0.3
REPEAT_MS = 400

_STX = 0x02
_ENDS = frozenset(b"\r\n\x03")


class Why(Enum):
    """Why bytes were dropped."""

    TOO_LONG = "too_long"    # no end within 4,096 bytes
    NO_END = "no_end"        # 300 ms of silence before the end
    CUT_OFF = "cut_off"      # a new scan began before the end, or the scanner went away
    NOT_A_TAG = "not_a_tag"  # a line of an RFID reader without a tag in it


@dataclass(frozen=True, slots=True)
class Whole:
    """Every byte between the frame's ends. `bulk`: many tags of an RFID reader, one a line."""

    raw: bytes
    bulk: bool = False


@dataclass(frozen=True, slots=True)
class Dropped:
    """`size` bytes that were no whole scan."""

    why: Why
    size: int

    @property
    def sentence(self) -> Sentence:
        match self.why:
            case Why.TOO_LONG:
                return say("Scan another code: this one is longer than {limit} bytes.", limit=LONGEST_SCAN_BYTES)
            case Why.NO_END:
                return say("Scan again: the code came without its end. If this repeats, scan the set-up sheet.")
            case Why.CUT_OFF:
                return say("Scan again: the code was cut off after {size} bytes.", size=self.size)
            case Why.NOT_A_TAG:
                return say("Set the RFID reader to send each tag as a line of hexadecimal digits.")


Framed = Whole | Dropped


class Assembler(Protocol):
    """What turns the reads of one device into whole scans. Times are seconds of any steady clock."""

    def feed(self, data: bytes, at_s: float) -> list[Framed]: ...

    def expire(self, at_s: float) -> list[Framed]: ...

    def forget(self) -> list[Framed]: ...


class Framer:
    """The frame of serial, socket and simulated scanners."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._too_long = 0          # bytes dropped so far of a scan that is too long
        self._last_s = 0.0

    def feed(self, data: bytes, at_s: float) -> list[Framed]:
        """Take what was read. The same bytes give the same scans, however they were split."""
        framed = self.expire(at_s)
        self._last_s = at_s
        for byte in data:
            if byte in _ENDS:
                framed += self._end()
            elif byte == _STX:
                framed += self.forget()
            else:
                self._take(byte)
        return framed

    def expire(self, at_s: float) -> list[Framed]:
        """Give up what has waited for its end for 300 ms."""
        if not self._pending or at_s - self._last_s < SILENCE_S:
            return []
        return self._drop(Why.NO_END)

    def forget(self) -> list[Framed]:
        """Drop what has no end yet: a new scan began, or the device went away."""
        return self._drop(Why.CUT_OFF) if self._pending else []

    @property
    def _pending(self) -> bool:
        return bool(self._bytes or self._too_long)

    def _take(self, byte: int) -> None:
        if self._too_long:
            self._too_long += 1
            return
        self._bytes.append(byte)
        if len(self._bytes) > LONGEST_SCAN_BYTES:
            self._too_long = len(self._bytes)
            self._bytes.clear()

    def _end(self) -> list[Framed]:
        if self._too_long:
            return self._drop(Why.TOO_LONG)
        if not self._bytes:
            return []               # the LF of CRLF, or an end without a scan
        whole = Whole(bytes(self._bytes))
        self._bytes.clear()
        return [whole]

    def _drop(self, why: Why) -> list[Framed]:
        size = self._too_long or len(self._bytes)
        dropped = Dropped(Why.TOO_LONG if self._too_long else why, size)
        self._bytes.clear()
        self._too_long = 0
        return [dropped]


class RepeatFilter:
    """Says whether a scan is the last one of its scanner read once more: 400 ms after it at most.

    Counted from the last read, so that a trigger held on a label is one scan for as long as it is held. A
    repeat is for the bench to show, never to hide. What a person typed is never a repeat.
    """

    def __init__(self, window_ms: int = REPEAT_MS) -> None:
        self._window = timedelta(milliseconds=window_ms)
        self._last: dict[str, tuple[bytes, datetime]] = {}

    def repeated(self, scan: Scan) -> bool:
        """Look at each scan once, in the order they were read."""
        if scan.keyed:
            return False
        before = self._last.get(scan.scanner)
        self._last[scan.scanner] = (scan.raw, scan.at)
        if before is None or before[0] != scan.raw:
            return False
        return timedelta(0) <= scan.at - before[1] <= self._window
