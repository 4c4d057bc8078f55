"""What a text is made of: bytes to text, text to its normal form, and which characters no code may hold.

Pure, and below everything that reads a code. Nothing here knows what a code means.
"""

from __future__ import annotations

import re
import unicodedata

GS = "\x1d"

# Control, format (zero-width, bidi), private use, unassigned, surrogate, line and paragraph separators.
_FORBIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp"})
# Letters and marks by category, but drawn as nothing: two serials that differ by one look the same.
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]")
_BADGE = re.compile(r"BADGE\s*:", re.IGNORECASE)
_LEADING_ZEROS = re.compile(r"\A[0\s]+")
_SHOWN_LENGTH = 48


def decoded(raw: bytes) -> str:
    """The text of a read: UTF-8, else Latin-1, whose C1 range counts as control characters."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def is_hostile(text: str) -> bool:
    """Whether the text holds a character that no code may hold, GS included."""
    if text.isascii():
        return not text.isprintable()
    if _INVISIBLE.search(text):
        return True
    return any(unicodedata.category(character) in _FORBIDDEN_CATEGORIES for character in text)


def normalise(text: str, *, upper: bool = False) -> str:
    """NFKC, trimmed, and upper-cased where asked: full-width `１２３` becomes `123`, never nothing."""
    folded = unicodedata.normalize("NFKC", text).strip()
    if not upper:
        return folded
    # Upper-casing can undo the composed form (ΐ), and the normal form must be one that stays as it is.
    return unicodedata.normalize("NFKC", folded.upper()).strip()


def fold_lookalikes(text: str) -> str:
    """The form in which O and 0, I and 1, and leading zeros are the same. For warnings, never for identity."""
    folded = normalise(text, upper=True).translate(str.maketrans("OI", "01"))
    return _LEADING_ZEROS.sub("", folded) or folded[:1]


def printable(raw: bytes) -> str:
    """A short rendering for logs and the list of last scans: control characters as symbols, badges hidden."""
    text = decoded(raw)
    badge = _BADGE.search(unicodedata.normalize("NFKC", text))
    if badge is not None:
        return "BADGE:•••"
    shown = "".join(_symbol(character) for character in text[: _SHOWN_LENGTH + 1])
    return shown if len(shown) <= _SHOWN_LENGTH else shown[:_SHOWN_LENGTH] + "…"


def _symbol(character: str) -> str:
    if character < " ":
        return chr(0x2400 + ord(character))
    if character == "\x7f":
        return "␡"
    return f"<{ord(character):04X}>" if is_hostile(character) else character
