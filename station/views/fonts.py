"""The shipped typeface: B612 for words, B612 Mono for serials, then fonts for other people's scripts.

B612 was drawn for cockpit screens: tabular digits, a slashed zero, clear 1 l I. Sizes are given in units of
the design as *font size*; its capitals are three quarters of that.
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

import resources

SPACED_FROM_PX = 60
CAPITAL = 0.75     # height of a capital ÷ font size
_TEXT = ("B612", "DejaVu Sans", "Noto Sans Thai", "Droid Sans Fallback")
_MONO = ("B612 Mono", *_TEXT)


@lru_cache(maxsize=1)
def load_fonts() -> tuple[str, ...]:
    """Give every shipped font to Qt once; returns the families. Needs a QApplication."""
    folder = Path(str(files(resources).joinpath("fonts")))
    families: dict[str, None] = {}
    for path in sorted(folder.glob("*.ttf")):
        for family in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path))):
            families[family] = None
    return tuple(families)


class Face(IntEnum):
    PLAIN = 0
    BOLD = 1
    MONO = 2
    MONO_BOLD = 3

    @property
    def bold(self) -> bool:
        return self in (Face.BOLD, Face.MONO_BOLD)

    @property
    def mono(self) -> bool:
        return self in (Face.MONO, Face.MONO_BOLD)


@lru_cache(maxsize=512)
def font(size_px: int, face: Face = Face.PLAIN) -> QFont:
    """One of the four faces at `size_px` pixels."""
    load_fonts()
    made = QFont()
    made.setFamilies(list(_MONO if face.mono else _TEXT))
    made.setPixelSize(max(1, size_px))
    made.setWeight(QFont.Weight.Bold if face.bold else QFont.Weight.Normal)
    if face is Face.BOLD and size_px >= SPACED_FROM_PX:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 103)   # its letters touch when they are large
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return made
