"""Papers on office printers: one page frame, the shipped fonts embedded, symbols as vectors.

Places are in mm from the upper left corner, as on labels. Text is drawn and never interpreted: there is no
markup in which a foreign name could be anything but a name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO

import pypdfium2
from PIL import Image
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas as Drawing

from station.errors import StationError
from station.labels.fitting import BASELINE, LEADING, Box, Fitted, Style, fit, settled
from station.labels.fonts import Face, font_path
from station.labels.glyphs import clean, runs
from station.labels.raster import Align
from station.labels.symbols import Symbol
from station.sentences import Sentence, say
from station.work import one_at_a_time

MM = 72 / 25.4
MOST_PIXELS = 80_000_000   # A4 at 900 dpi is 78 million
PDFIUM = one_at_a_time()  # PDFium is not thread-safe, and labels are made on several printers' lanes

Translate = Callable[[Sentence], str]


class BrokenPdf(StationError):
    """The bytes are no PDF, or one of too many or too large pages."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper size in mm."""

    width_mm: float
    height_mm: float


A4 = Sheet(210.0, 297.0)
LETTER = Sheet(215.9, 279.4)


class Document:
    """A PDF in the making. `finish` gives its bytes; the same pages give the same bytes."""

    def __init__(self, sheet: Sheet, *, title: str) -> None:
        self.sheet = sheet
        self._bytes = BytesIO()
        size = (sheet.width_mm * MM, sheet.height_mm * MM)
        self._drawing = Drawing(self._bytes, pagesize=size, invariant=1)
        self._drawing.setTitle(clean(title))

    def text(self, text: str, box: Box, style: Style, face: Face = Face.TEXT, *, align: Align = Align.LEFT,
             grey: float = 0.0) -> float:
        """Set `text` from the top of the box. Returns the y in mm below its last line."""
        fitted = self.fit(text, box, style, face)
        return self.lines(fitted, settled(box, style, fitted), face, align=align, grey=grey)

    def fit(self, text: str, box: Box, style: Style, face: Face) -> Fitted:
        """How `text` would be set in the box."""
        return fit(text, style, width_mm=box.width_mm, height_mm=box.height_mm,
                   measure=lambda line, em_mm: measure(line, em_mm, face))

    def lines(self, fitted: Fitted, box: Box, face: Face, *, align: Align = Align.LEFT, grey: float = 0.0) -> float:
        """Draw lines that are already fitted. Returns the y in mm below the last."""
        y_mm = box.y_mm
        self._drawing.setFillGray(grey)
        for line in fitted.lines:
            x_mm = box.x_mm + (box.width_mm - measure(line, fitted.em_mm, face)) * align.value
            self._line(line, x_mm, y_mm + fitted.em_mm * BASELINE, fitted.em_mm, face)
            y_mm += fitted.em_mm * LEADING
        return y_mm

    def _line(self, line: str, x_mm: float, base_mm: float, em_mm: float, face: Face) -> None:
        for run in runs(line, face):
            self._drawing.setFont(_registered(run.font), em_mm * MM)
            self._drawing.drawString(x_mm * MM, (self.sheet.height_mm - base_mm) * MM, run.text)
            x_mm += _width(run.text, run.font, em_mm)

    def rule(self, box: Box, *, grey: float = 0.0) -> None:
        """A filled bar."""
        self._drawing.setFillGray(grey)
        self._rectangle(box.x_mm, box.y_mm, box.width_mm, box.height_mm)

    def frame(self, box: Box, *, grey: float = 0.0, width_mm: float = 0.25, radius_mm: float = 2.0) -> None:
        """A thin outline with round corners."""
        self._drawing.setStrokeGray(grey)
        self._drawing.setLineWidth(width_mm * MM)
        bottom_mm = self.sheet.height_mm - box.y_mm - box.height_mm
        self._drawing.roundRect(box.x_mm * MM, bottom_mm * MM, box.width_mm * MM, box.height_mm * MM, radius_mm * MM)

    def symbol(self, symbol: Symbol, box: Box, *, module_mm: float) -> None:
        """Draw a symbol with its quiet zone from the box's upper left corner; a linear one is as tall as the box."""
        self._drawing.setFillGray(0.0)
        left_mm = box.x_mm + symbol.quiet * module_mm
        top_mm = box.y_mm if symbol.linear else box.y_mm + symbol.quiet * module_mm
        height_mm = box.height_mm if symbol.linear else module_mm
        for number, row in enumerate(symbol.rows):
            y_mm = top_mm + number * module_mm
            for start, length in _dark_runs(row):
                self._rectangle(left_mm + start * module_mm, y_mm, length * module_mm, height_mm)

    def picture(self, image: Image.Image, box: Box) -> None:
        """A picture filling the box, its pixels kept."""
        bottom_mm = self.sheet.height_mm - box.y_mm - box.height_mm
        self._drawing.drawInlineImage(image.convert("L"), box.x_mm * MM, bottom_mm * MM, box.width_mm * MM,
                                      box.height_mm * MM)

    def next_page(self) -> None:
        self._drawing.showPage()

    def finish(self) -> bytes:
        self._drawing.showPage()
        self._drawing.save()
        return self._bytes.getvalue()

    def _rectangle(self, x_mm: float, y_mm: float, width_mm: float, height_mm: float) -> None:
        bottom_mm = self.sheet.height_mm - y_mm - height_mm
        self._drawing.rect(x_mm * MM, bottom_mm * MM, width_mm * MM, height_mm * MM, stroke=0, fill=1)


def measure(line: str, em_mm: float, face: Face) -> float:
    """The width in mm of one line as a PDF draws it."""
    if line.isascii() and line.isprintable():    # nearly all of a long report: each character as wide as it is alone
        wide = _plain_widths(face)
        return em_mm * sum([wide[char] for char in line])
    return sum(_width(run.text, run.font, em_mm) for run in runs(line, face))


@cache
def _plain_widths(face: Face) -> Mapping[str, float]:
    """How wide each printable ASCII character is, in ems."""
    return {char: sum(_width(run.text, run.font, 1.0) for run in runs(char, face)) for char in map(chr, range(32, 127))}


def of_image(image: Image.Image, *, width_mm: float, height_mm: float, title: str) -> bytes:
    """A label's dots as a PDF page of the label's size, for an office printer."""
    document = Document(Sheet(width_mm, height_mm), title=title)
    document.picture(image, Box(0, 0, width_mm, height_mm))
    return document.finish()


def images_of(data: bytes, *, dots_per_mm: float, most_pages: int = 500) -> list[Image.Image]:
    """Each page as a grey picture. Raises `BrokenPdf`."""
    with PDFIUM:
        document = _opened(data)
        try:
            if len(document) > most_pages:
                raise BrokenPdf(say("This PDF has {pages} pages, too many.", pages=len(document)))
            scale = dots_per_mm / MM
            if any(page.get_width() * page.get_height() * scale * scale > MOST_PIXELS for page in document):
                raise BrokenPdf(say("This PDF has a page that is too large."))
            return [page.render(scale=scale, grayscale=True).to_pil().convert("L") for page in document]
        finally:
            document.close()


def text_of(data: bytes) -> list[str]:
    """The text of each page, as a reader would copy it. Raises `BrokenPdf`."""
    with PDFIUM:
        document = _opened(data)
        try:
            return [page.get_textpage().get_text_bounded() for page in document]
        finally:
            document.close()


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as broken:
        raise BrokenPdf(say("This is not a PDF.")) from broken


def _registered(font: str) -> str:
    if font not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(font, str(font_path(font))))
    return font


def _width(text: str, font: str, em_mm: float) -> float:
    return float(pdfmetrics.stringWidth(text, _registered(font), em_mm))


def _dark_runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Start and length of each dark run: one bar each, so that no hairline shows between modules."""
    found: list[tuple[int, int]] = []
    for place, dark in enumerate(row):
        if dark and found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif dark:
            found.append((place, 1))
    return found
