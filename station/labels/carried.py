"""A carrier's label, carried from the carrier to the box: bytes and what they are. We prove it, we do not draw it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from io import BytesIO

from PIL import Image, UnidentifiedImageError

from station.errors import StationError
from station.labels.fitting import Box
from station.labels.foreign_zpl import check_foreign_zpl
from station.labels.pdf import BrokenPdf, Document, Sheet, images_of
from station.labels.zpl import of_image
from station.sentences import say

MOST_PIXELS = 40_000_000   # 4 × 6 inches at 1,200 dpi is 35 million: more is not a label
MOST_PAGES = 4
THRESHOLD = 128
OFFICE_DOTS_PER_MM = 12     # 300 dpi: what carriers draw their bar codes for


class CarrierLabelRefused(StationError):
    """The carrier's label cannot be printed as it is."""


class Media(Enum):
    ZPL = "zpl"
    PDF = "pdf"
    PNG = "png"


@dataclass(frozen=True, slots=True)
class CarrierLabel:
    data: bytes
    media: Media


def to_zpl(label: CarrierLabel, *, width_mm: float, height_mm: float, dots_per_mm: int) -> bytes:
    """The label for a ZPL printer with labels of this size. Raises `CarrierLabelRefused`."""
    if label.media is Media.ZPL:
        wrong = check_foreign_zpl(label.data)
        if wrong:
            raise CarrierLabelRefused(wrong)
        return label.data
    size = (round(width_mm * dots_per_mm), round(height_mm * dots_per_mm))
    return b"".join(of_image(_fitted(picture, size)) for picture in _pictures(label, dots_per_mm))


def to_pdf(label: CarrierLabel, *, width_mm: float, height_mm: float) -> bytes:
    """The label for an office printer, drawn anew: a page a label, and no script, link or file of a foreign PDF.

    Raises `CarrierLabelRefused`.
    """
    if label.media is Media.ZPL:
        raise CarrierLabelRefused(say("Print this carrier label on a label printer: it is in ZPL."))
    size = (round(width_mm * OFFICE_DOTS_PER_MM), round(height_mm * OFFICE_DOTS_PER_MM))
    document = Document(Sheet(width_mm, height_mm), title="")
    for number, picture in enumerate(_pictures(label, OFFICE_DOTS_PER_MM)):
        if number:
            document.next_page()
        document.picture(_fitted(picture, size), Box(0, 0, width_mm, height_mm))
    return document.finish()


def _pictures(label: CarrierLabel, dots_per_mm: int) -> list[Image.Image]:
    if label.media is Media.PNG:
        return [_png(label.data)]
    try:
        return images_of(label.data, dots_per_mm=dots_per_mm, most_pages=MOST_PAGES)
    except BrokenPdf as broken:
        raise CarrierLabelRefused(say("This carrier label is not a PDF of a label. Ask for a new label.")) from broken


def _png(data: bytes) -> Image.Image:
    try:
        with Image.open(BytesIO(data), formats=["PNG"]) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise CarrierLabelRefused(say("This carrier label is too large. Ask for a new label."))
            clear = Image.new("RGBA", picture.size, "white")
            clear.alpha_composite(picture.convert("RGBA"))
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError) as broken:
        raise CarrierLabelRefused(say("This carrier label is not a picture. Ask for a new label.")) from broken
    return clear.convert("L")


def _fitted(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The picture on the label: turned if it lies, never stretched; at its own dots where it already fits them."""
    grey = picture.convert("L")
    if (grey.width > grey.height) != (size[0] > size[1]):
        grey = grey.rotate(90, expand=True)
    scale = min(size[0] / grey.width, size[1] / grey.height)
    if not 0.97 <= scale <= 1.03 or scale < 1:
        grey = grey.resize((max(1, int(grey.width * scale)), max(1, int(grey.height * scale))))
    page = Image.new("L", size, 255)
    page.paste(grey, ((size[0] - grey.width) // 2, (size[1] - grey.height) // 2))
    return page.point([0] * THRESHOLD + [255] * (256 - THRESHOLD)).convert("1", dither=Image.Dither.NONE)
