"""The strip of last scans: newest first, each with its time, its symbol and its word."""

from __future__ import annotations

from dataclasses import dataclass

from station.screens import LastScan
from station.views.fonts import CAPITAL, Face
from station.views.panel import Panel
from station.views.serials import shortened
from station.views.sheet import Sheet
from station.views.symbols import symbol

SIZE = 20
LENGTH = 20     # characters of a scan: an IMEI, an SSCC, a house serial are whole
NARROW = 14     # where not even one column of those has room


@dataclass(frozen=True, slots=True)
class Strip:
    scans: tuple[LastScan, ...] = ()


class LastScans(Panel[Strip]):
    _length = LENGTH

    def ground(self) -> str:
        return self.look.theme.paper

    def compose(self, sheet: Sheet) -> None:
        """Two rows, filled column by column; a column that does not fit is left out whole."""
        x: float = sheet.px(24)
        self._length = LENGTH
        if max((self._width(sheet, scan) for scan in self.value.scans[:2]), default=0) > sheet.width - x - sheet.px(16):
            self._length = NARROW
        tops = (sheet.height / 2 - sheet.px(29), sheet.height / 2 + sheet.px(14))
        scans = self.value.scans
        for first in range(0, len(scans), 2):
            pair = scans[first : first + 2]
            width = max(self._width(sheet, scan) for scan in pair)
            if x + width > sheet.width - sheet.px(16):
                return
            for top, scan in zip(tops, pair, strict=False):
                self._scan(sheet, scan, x, top, newest=first == 0 and scan is scans[0])
            x += width + sheet.px(40)

    def _parts(self, sheet: Sheet, scan: LastScan) -> tuple[str, str, str]:
        time = sheet.look.translator.clock(scan.at, seconds=True)
        return time, shortened(scan.text, self._length), sheet.say(scan.word).lower()

    def _width(self, sheet: Sheet, scan: LastScan) -> float:
        time, text, word = self._parts(sheet, scan)
        words = sheet.advance(time, SIZE) + sheet.advance(text, SIZE, face=Face.MONO) + sheet.advance(word, SIZE)
        return words + sheet.px(60)

    def _scan(self, sheet: Sheet, scan: LastScan, x: float, top: float, newest: bool) -> None:
        colour = sheet.theme.ink if newest else sheet.theme.soft
        time, text, word = self._parts(sheet, scan)
        sheet.text(time, x, top, SIZE, sheet.theme.soft)
        x += sheet.advance(time, SIZE) + sheet.px(14)
        side = sheet.px(22)
        sheet.shape(symbol(scan.tone, x, top + (sheet.px(SIZE) * CAPITAL - side) / 2, side), colour)
        x += side + sheet.px(10)
        sheet.text(text, x, top, SIZE, colour, face=Face.MONO)
        x += sheet.advance(text, SIZE, face=Face.MONO) + sheet.px(14)
        sheet.text(word, x, top, SIZE, sheet.theme.soft)
