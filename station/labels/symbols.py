"""Barcodes as plain modules: what is dark, nothing about size or paper.

Every symbol is encoded by zint with warnings taken as errors, so that GS1 data is checked (check digits,
lengths, characters) before it is on a box.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import zint

from station.errors import StationError
from station.sentences import say

DM_SQUARE = 100            # zint's option_3 for "no rectangles": they are read less surely at an angle
UTF_8 = 26                 # the extended channel number that says so to a scanner
FNC1_TEXT = re.compile(r"[!-\"%-?A-Z_a-z]+")   # GS1 character set 82
QUIET = {"linear": 10, "datamatrix": 2, "qr": 4}  # modules; DataMatrix asks for 1, an angled scan is glad of 2


class CannotEncode(StationError):
    """A value that the symbol cannot carry."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """Rows of modules, True is dark. A linear symbol has one row. `quiet` is the margin it needs, in modules."""

    rows: tuple[tuple[bool, ...], ...]
    quiet: int
    linear: bool = False

    @property
    def width(self) -> int:
        """Modules across, without the quiet zone."""
        return len(self.rows[0])

    @property
    def height(self) -> int:
        return len(self.rows)


def code128(text: str) -> Symbol:
    """Code 128 of printable ASCII. Raises `CannotEncode`."""
    if not text or not all(" " <= char <= "~" for char in text):
        raise CannotEncode(say("{code} cannot be a Code 128 symbol: only plain letters and digits.", code=text))
    return _linear(zint.Symbology.CODE128, zint.InputMode.UNICODE, text)


def gs1_128(elements: tuple[tuple[str, str], ...]) -> Symbol:
    """GS1-128 of (application identifier, value) pairs, in this order."""
    return _linear(zint.Symbology.GS1_128, zint.InputMode.GS1, element_string(elements))


def gs1_datamatrix(elements: tuple[tuple[str, str], ...]) -> Symbol:
    """GS1 DataMatrix of (application identifier, value) pairs, always square."""
    return _matrix(zint.Symbology.DATAMATRIX, zint.InputMode.GS1, element_string(elements), QUIET["datamatrix"])


def datamatrix(text: str) -> Symbol:
    """A plain DataMatrix of any text, always square; UTF-8 beyond Latin 1."""
    return _matrix(zint.Symbology.DATAMATRIX, zint.InputMode.UNICODE, text, QUIET["datamatrix"])


def qr(text: str) -> Symbol:
    """A QR symbol of any text, error correction M."""
    return _matrix(zint.Symbology.QRCODE, zint.InputMode.UNICODE, text, QUIET["qr"], level=2)


def element_string(elements: tuple[tuple[str, str], ...]) -> str:
    """`[00]…[400]…` for zint. A bracket in a value would begin another element: it is refused, as GS1 does."""
    for identifier, value in elements:
        if not re.fullmatch(r"\d{2,4}", identifier) or not FNC1_TEXT.fullmatch(value):
            raise CannotEncode(say("{code} cannot be a GS1 value.", code=value))
    return "".join(f"[{identifier}]{value}" for identifier, value in elements)


def is_gs1_text(value: str, *, longest: int) -> bool:
    """Whether a value may stand in a GS1 element of at most `longest` characters."""
    return len(value) <= longest and FNC1_TEXT.fullmatch(value) is not None


def _linear(symbology: zint.Symbology, mode: zint.InputMode, text: str) -> Symbol:
    return Symbol(_encode(symbology, mode, text)[:1], QUIET["linear"], linear=True)


def _matrix(symbology: zint.Symbology, mode: zint.InputMode, text: str, quiet: int, *, level: int = -1) -> Symbol:
    return Symbol(_encode(symbology, mode, text, level=level), quiet)


def _encode(symbology: zint.Symbology, mode: zint.InputMode, text: str, *,
            level: int = -1) -> tuple[tuple[bool, ...], ...]:
    drawn = zint.Symbol()
    drawn.symbology = symbology
    drawn.input_mode = mode
    drawn.warn_level = zint.WarningLevel.FAIL_ALL
    if symbology == zint.Symbology.DATAMATRIX:
        drawn.option_3 = DM_SQUARE
    if level > 0:
        drawn.option_1 = level
    if not text.isascii():
        drawn.eci = UTF_8
    try:
        drawn.encode(text)
    except (RuntimeError, ValueError) as wrong:
        raise CannotEncode(say("{code} cannot be a barcode: {why}.", code=text, why=str(wrong))) from wrong
    return _modules(drawn)


def _modules(drawn: zint.Symbol) -> tuple[tuple[bool, ...], ...]:
    """zint packs 8 modules a byte, least bit first, in rows of fixed length."""
    packed = drawn.encoded_data.tobytes()
    stride = len(packed) // len(drawn.encoded_data)
    return tuple(
        tuple(bool(packed[row * stride + column // 8] >> column % 8 & 1) for column in range(drawn.width))
        for row in range(drawn.rows)
    )
