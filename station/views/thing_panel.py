"""The thing in hand: its picture, its name, and its serial large enough to compare with the box."""

from __future__ import annotations

from dataclasses import dataclass

from station.jobs import Thing
from station.sentences import Sentence
from station.views import icons
from station.views.fonts import Face
from station.views.panel import Panel
from station.views.serials import GAP, groups
from station.views.sheet import Sheet


@dataclass(frozen=True, slots=True)
class InHand:
    thing: Thing | None = None
    lookups: tuple[Sentence, ...] = ()


class ThingPanel(Panel[InHand]):
    def compose(self, sheet: Sheet) -> None:
        thing = self.value.thing
        pad = sheet.px(24)
        x: float = pad
        if thing is not None:
            side = round(min(sheet.height - 2 * pad, sheet.px(136)))
            pixmap = icons.product(thing.picture, round(side * sheet.look.dots_per_px), sheet.theme.ink)
            sheet.drawing(pad, (sheet.height - side) / 2, pixmap)
            x = pad + side + sheet.px(32)
            width = sheet.width - x - pad
            sheet.text(thing.name, x, pad + sheet.px(4), 30, face=Face.BOLD, width=width)
            codes = "  ".join(code for code in (thing.sku, thing.gtin) if code)
            sheet.text(codes, x, pad + sheet.px(44), 22, sheet.theme.soft, face=Face.MONO, width=width)
            _serial(sheet, thing.serial, x, pad + sheet.px(80), width, sheet.height - pad)
        else:
            self._lookups(sheet, pad)

    def _lookups(self, sheet: Sheet, pad: float) -> None:
        y = pad
        for sentence in self.value.lookups:
            text = sheet.say(sentence)
            height = sheet.paragraph_height(sheet.lines_of(text, sheet.width - 2 * pad, 24), 24)
            if y + height > sheet.height - pad / 2:
                return
            y += sheet.paragraph(text, pad, y, sheet.width - 2 * pad, 24) + sheet.px(16)


def _serial(sheet: Sheet, serial: str, x: float, top: float, width: float, bottom: float) -> None:
    """Whole, in groups: on one line as large as fits, else broken between groups."""
    for size in (48, 40, 34, 28):
        if sheet.advance(GAP.join(groups(serial)), size, face=Face.MONO_BOLD) <= width:
            sheet.text(GAP.join(groups(serial)), x, top + sheet.px((48 - size) / 2), size, face=Face.MONO_BOLD)
            return
    for size in (28, 22, 18, 14, 11):
        height = sheet.paragraph_height(sheet.lines_of(_breakable(serial), width, size, face=Face.MONO), size)
        if top + height <= bottom:
            break
    sheet.paragraph(_breakable(serial), x, top, width, size, face=Face.MONO)


def _breakable(serial: str) -> str:
    return " ".join(groups(serial))
