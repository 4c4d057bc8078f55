"""Where the shipped fonts are.

B612 was drawn for cockpit screens: clear 0/O and 1/l/I. Every face has fallbacks, tried in order, so that a
name in another script is drawn too. The same files serve screens, labels and PDF.
"""

from __future__ import annotations

from enum import Enum
from importlib.resources import files
from pathlib import Path

import resources

FALLBACK = ("DejaVuSans", "NotoSansThai-Regular", "DroidSansFallback")
FALLBACK_BOLD = ("DejaVuSans-Bold", "NotoSansThai-Bold", "DroidSansFallback")


class Face(Enum):
    """The four faces of every paper and screen; the value is the fonts that draw it, best first."""

    TEXT = ("B612-Regular", *FALLBACK)
    BOLD = ("B612-Bold", *FALLBACK_BOLD)
    MONO = ("B612Mono-Regular", *FALLBACK)
    MONO_BOLD = ("B612Mono-Bold", *FALLBACK_BOLD)


def font_path(font: str) -> Path:
    """The TrueType file of a font named in `Face`."""
    return Path(str(files(resources).joinpath("fonts", f"{font}.ttf")))


def font_paths() -> tuple[Path, ...]:
    """Every shipped font once, best first: for a window toolkit that keeps its own list."""
    names = dict.fromkeys(name for face in Face for name in face.value)
    return tuple(font_path(name) for name in names)
