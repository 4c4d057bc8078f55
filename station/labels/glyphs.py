"""Which font draws which part of a text, and what stands in where none does.

The rule: one font for the whole text if there is one; else for each word; else for each character; else the
code point is written out. A name is never drawn with a hole in it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from reportlab.pdfbase.ttfonts import TTFontFile

from station.labels.fonts import Face, font_path
from station.labels.shaping import visual

INKLESS = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff") | frozenset(map(chr, range(0xFE00, 0xFE10)))


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in drawing order that one font draws whole."""

    text: str
    font: str


@lru_cache(maxsize=8192)
def runs(text: str, face: Face) -> tuple[Run, ...]:
    """One line of `text` as it is drawn, left to right. Written-out code points look like `[U+1F4E6]`."""
    shown = "".join(char for char in visual(clean(text)) if char not in INKLESS)
    whole = _one_font(shown, face)
    if whole:
        return (Run(shown, whole),) if shown else ()
    return tuple(_merged(run for word in re.findall(r"\S+|\s+", shown) for run in _word_runs(word, face)))


def clean(text: str) -> str:
    """Composed text on one line; what would steer the drawing instead of being drawn is written out."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(_shown(char) for char in composed)


def _shown(char: str) -> str:
    if char in "\t\n\r\u2028\u2029":
        return " "
    if char not in INKLESS and unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn"}:
        return code_point(char)
    return char


def code_point(char: str) -> str:
    """What is drawn for a character that has no ink or no font: `[U+1F4E6]`."""
    return f"[U+{ord(char):04X}]"


@cache
def _characters(font: str) -> frozenset[int]:
    """The code points a font draws."""
    return frozenset(TTFontFile(str(font_path(font))).charToGlyph)


def _one_font(text: str, face: Face) -> str:
    codes = {ord(char) for char in text}
    return next((font for font in face.value if codes <= _characters(font)), "")


def _word_runs(word: str, face: Face) -> Iterator[Run]:
    whole = _one_font(word, face)
    if whole:
        yield Run(word, whole)
        return
    for char in word:
        font = _one_font(char, face)
        yield Run(char, font) if font else Run(code_point(char), face.value[0])


def _merged(parts: Iterator[Run]) -> Iterator[Run]:
    held: Run | None = None
    for part in parts:
        if held and held.font == part.font:
            held = Run(held.text + part.text, held.font)
            continue
        if held:
            yield held
        held = part
    if held:
        yield held
