"""How the tests read a label: with a decoder that this program has no part in."""

from __future__ import annotations

import zxingcpp
from PIL import Image

RESOLUTIONS = (8, 12)


def read(image: Image.Image) -> set[tuple[str, str, str]]:
    """Every symbol found: AIM identifier, text with GS as it is, and the decoder's name of the kind."""
    found = zxingcpp.read_barcodes(image.convert("L"))
    return {(code.symbology_identifier, code.bytes.decode("utf-8"), code.format.name) for code in found}


def contents(image: Image.Image) -> set[tuple[str, str]]:
    """AIM identifier and text of every symbol found."""
    return {(aim, text) for aim, text, _ in read(image)}


def seen_at_an_angle(image: Image.Image, *, degrees: float, scale: float) -> Image.Image:
    """The label as a hand-held scanner sees it: turned a little, nearer or farther, on a white table."""
    grey = image.convert("L")
    sized = grey.resize((round(grey.width * scale), round(grey.height * scale)), Image.Resampling.BICUBIC)
    return sized.rotate(degrees, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    """The box of everything that is not white."""
    box = image.convert("L").point([255] * 200 + [0] * 56).getbbox()
    assert box is not None
    return box


def has_clean_edges(image: Image.Image, margin_dots: int) -> bool:
    """Whether nothing is printed within `margin_dots` of any edge."""
    left, top, right, bottom = ink(image)
    return (min(left, top) >= margin_dots and right <= image.width - margin_dots
            and bottom <= image.height - margin_dots)
