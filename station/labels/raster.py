"""Drawing a label as the printer will print it: dots, black or white, nothing between.

Everything is placed in mm and lands on whole dots; a barcode module is a whole number of dots, because half
a dot is what makes a symbol unreadable. The image is the label: tests decode the very dots that are sent.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from station.errors import StationError
from station.labels.fitting import BASELINE, LEADING, Box, Fitted, Style, fit, settled
from station.labels.fonts import Face, font_path
from station.labels.glyphs import Run, runs
from station.labels.symbols import Symbol
from station.sentences import say

SMALLEST_MODULE_MM = 0.25   # 2 dots at 203 dpi, 3 at 300
WHITE, BLACK = 1, 0


class SymbolTooWide(StationError):
    """A symbol has no room with modules that a scanner can read."""


class Align(Enum):
    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


class Canvas:
    """One label in the making. Black on white; `image` is mode "1"."""

    def __init__(self, *, width_mm: float, height_mm: float, dots_per_mm: int) -> None:
        self.dots_per_mm = dots_per_mm
        self.image = Image.new("1", (self._dots(width_mm), self._dots(height_mm)), WHITE)
        self._draw = ImageDraw.Draw(self.image)
        self._draw.fontmode = "1"

    def text(self, text: str, box: Box, style: Style, face: Face = Face.TEXT, *,
             align: Align = Align.LEFT) -> float:
        """Set `text` from the top of the box. Returns the y in mm below its last line."""
        fitted = self.fit(text, box, style, face)
        return self.lines(fitted, settled(box, style, fitted), face, align=align)

    def fit(self, text: str, box: Box, style: Style, face: Face) -> Fitted:
        """How `text` would be set in the box."""
        return fit(text, style, width_mm=box.width_mm, height_mm=box.height_mm,
                   measure=lambda line, em_mm: self.measure(line, em_mm, face))

    def measure(self, line: str, em_mm: float, face: Face) -> float:
        """The width in mm of one line."""
        em_dots = self._dots(em_mm)
        return sum(_advance(run, em_dots) for run in runs(line, face)) / self.dots_per_mm

    def lines(self, fitted: Fitted, box: Box, face: Face, *, align: Align = Align.LEFT) -> float:
        """Draw lines that are already fitted. Returns the y in mm below the last."""
        y_mm = box.y_mm
        for line in fitted.lines:
            spare_mm = box.width_mm - self.measure(line, fitted.em_mm, face)
            self._line(line, box.x_mm + spare_mm * align.value, y_mm, fitted.em_mm, face)
            y_mm += fitted.em_mm * LEADING
        return y_mm

    def _line(self, line: str, x_mm: float, y_mm: float, em_mm: float, face: Face) -> None:
        em_dots = self._dots(em_mm)
        x_dots = float(self._dots(x_mm))
        y_dots = self._dots(y_mm) + round(em_dots * BASELINE)
        for run in runs(line, face):
            font = _font(run.font, em_dots)
            self._draw.text((round(x_dots), y_dots), run.text, fill=BLACK, font=font, anchor="ls")
            x_dots += _advance(run, em_dots)

    def rule(self, box: Box) -> None:
        """A filled bar; at least one dot in each direction."""
        left, top = self._dots(box.x_mm), self._dots(box.y_mm)
        right = max(left, self._dots(box.x_mm + box.width_mm) - 1)
        bottom = max(top, self._dots(box.y_mm + box.height_mm) - 1)
        self._draw.rectangle((left, top, right, bottom), fill=BLACK)

    def symbol(self, symbol: Symbol, box: Box, *, align: Align = Align.CENTRE, largest_mm: float = 1.0) -> Box:
        """Draw a symbol as large as the box allows, quiet zone included, modules at most `largest_mm` wide.

        A linear symbol is as tall as the box. Returns where the dark part is. Raises `SymbolTooWide`.
        """
        module = self._module_dots(symbol, box, largest_mm)
        height = self._dots(box.height_mm) if symbol.linear else symbol.height * module
        spare = self._dots(box.width_mm) - symbol.width * module
        quiet = symbol.quiet * module
        left = self._dots(box.x_mm) + round(quiet + (spare - 2 * quiet) * align.value)
        top = self._dots(box.y_mm) + (self._dots(box.height_mm) - height) // 2
        for number, row in enumerate(symbol.rows):
            y = top + number * module
            bottom = top + height - 1 if symbol.linear else y + module - 1
            for column, dark in enumerate(row):
                if dark:
                    x = left + column * module
                    self._draw.rectangle((x, y, x + module - 1, bottom), fill=BLACK)
        dots = self.dots_per_mm
        return Box(left / dots, top / dots, symbol.width * module / dots, height / dots)

    def _module_dots(self, symbol: Symbol, box: Box, largest_mm: float) -> int:
        module = self._dots(box.width_mm) // (symbol.width + 2 * symbol.quiet)
        if not symbol.linear:
            module = min(module, self._dots(box.height_mm) // (symbol.height + 2 * symbol.quiet))
        module = min(module, int(largest_mm * self.dots_per_mm))
        if module < SMALLEST_MODULE_MM * self.dots_per_mm:
            raise SymbolTooWide(say("A code is too long for a barcode on this label. Ask a supervisor."))
        return module

    def _dots(self, length_mm: float) -> int:
        return round(length_mm * self.dots_per_mm)


def _advance(run: Run, em_dots: int) -> float:
    """In mode "1": the hinted widths, which differ from those of smooth text."""
    return _font(run.font, em_dots).getlength(run.text, mode="1")


@lru_cache(maxsize=128)
def _font(font: str, em_dots: int) -> ImageFont.FreeTypeFont:
    """Pillow's own layout everywhere: text is shaped before it comes here, and must look the same on every bench."""
    return ImageFont.truetype(str(font_path(font)), max(4, em_dots), layout_engine=ImageFont.Layout.BASIC)
