"""What HID scanners and HID scales send, report by report. Pure.

Sources: USB HID Point of Sale usage tables 1.02 (pages 0x8C and 0x8D); the layout of the scanner's report is
the one Honeywell documents. No hardware was at hand: the shapes are from the documents.
"""

from __future__ import annotations

from station.devices.framing import LONGEST_SCAN_BYTES, SILENCE_S, Dropped, Framed, Whole, Why

SCANNER_PAGE = 0x8C
SCALE_PAGE = 0x8D

_SCAN_REPORT = 0x02
_AIM = slice(2, 5)
_DATA_AT = 5
_DATA_LONGEST = 56
_FLAGS_AT = 63


class HidPosAssembler:
    """Reports of a HID-POS scanner become scans: id 2, length, AIM identifier, up to 56 bytes, a "more" flag.

    A maker that leaves the AIM bytes out sends zeros there: the scan then has no identifier.
    """

    def __init__(self) -> None:
        self._aim = b""
        self._data = bytearray()
        self._under_way = False
        self._last_s = 0.0

    def feed(self, data: bytes, at_s: float) -> list[Framed]:
        """Take one report. Reports of another kind, and malformed ones, are no scans."""
        framed = self.expire(at_s)
        if len(data) <= _FLAGS_AT or data[0] != _SCAN_REPORT or data[1] > _DATA_LONGEST:
            return framed
        self._last_s = at_s
        if not self._under_way:
            self._under_way, self._aim = True, data[_AIM] if data[2] == ord("]") else b""
        if len(self._data) <= LONGEST_SCAN_BYTES:
            self._data += data[_DATA_AT:_DATA_AT + data[1]]
        return framed if data[_FLAGS_AT] & 1 else framed + self._end()

    def expire(self, at_s: float) -> list[Framed]:
        """Give up a scan whose next report does not come."""
        if not self._under_way or at_s - self._last_s < SILENCE_S:
            return []
        return self._drop(Why.NO_END)

    def forget(self) -> list[Framed]:
        return self._drop(Why.CUT_OFF) if self._under_way else []

    def _end(self) -> list[Framed]:
        if len(self._data) > LONGEST_SCAN_BYTES:
            return self._drop(Why.TOO_LONG)
        raw = self._aim + bytes(self._data)
        empty = not self._data
        self._clear()
        return [] if empty else [Whole(raw)]

    def _drop(self, why: Why) -> list[Framed]:
        size = len(self._data)
        self._clear()
        return [Dropped(why, size)]

    def _clear(self) -> None:
        self._data.clear()
        self._aim, self._under_way = b"", False
