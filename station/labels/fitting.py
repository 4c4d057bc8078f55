"""How a text of any length gets into a box of a given size, on every kind of paper.

Large first; smaller down to a minimum; on more lines if that makes it much larger; and then a name may end
in "…" while a code never does: it shrinks on, or the label is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from station.errors import StationError
from station.sentences import say

Measure = Callable[[str, float], float]  # (text, em in mm) → width in mm

LEADING = 1.2          # distance of two base lines, in ems
BASELINE = 0.8         # of the em, from the top of a line
SHRINK = 0.95          # one step smaller
WORTH_A_LINE = 1.3     # a further line is taken when the text grows by this much
SURELY = 0.95          # of a width: kerning and whole dots change it, though never by this much
SMALLEST_MM = 1.0      # below this nobody reads it, and a code is refused instead
LONGEST_NAME = 400     # characters looked at before a name is cut anyway


class DoesNotFit(StationError):
    """A code that may not be cut is too long for its place on the label."""


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a paper: from its upper left corner, in mm."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class Style:
    """How large a text may be (`em_mm`), how small (`min_mm`), on how many lines, and whether it may be cut."""

    em_mm: float
    min_mm: float
    lines: int = 1
    cut: bool = True


@dataclass(frozen=True, slots=True)
class Fitted:
    em_mm: float
    lines: tuple[str, ...]


def settled(box: Box, style: Style, fitted: Fitted) -> Box:
    """The box lowered so that a shrunk single line keeps the base line it would have had at full size."""
    if style.lines > 1 or len(fitted.lines) > 1:
        return box
    full_mm = min(style.em_mm, box.height_mm)
    return replace(box, y_mm=box.y_mm + max(0.0, full_mm - fitted.em_mm) * BASELINE)


def centred(box: Box, fitted: Fitted) -> Box:
    """The box lowered so that its lines stand in the middle of its height."""
    used_mm = fitted.em_mm * (1 + (len(fitted.lines) - 1) * LEADING)
    return replace(box, y_mm=box.y_mm + max(0.0, box.height_mm - used_mm) / 2)


def fit(text: str, style: Style, *, width_mm: float, height_mm: float, measure: Measure) -> Fitted:
    """The largest setting of `text` in the box. Raises `DoesNotFit` for a code that cannot be shown whole."""
    text = text[:LONGEST_NAME] if style.cut else text
    best: Fitted | None = None
    for count in range(1, style.lines + 1):
        found = _largest(text, style, count, width_mm=width_mm, height_mm=height_mm, measure=measure)
        if found and (best is None or found.em_mm >= best.em_mm * WORTH_A_LINE):
            best = found
    return best or _last_resort(text, style, width_mm=width_mm, height_mm=height_mm, measure=measure)


def _largest(text: str, style: Style, count: int, *, width_mm: float, height_mm: float,
             measure: Measure) -> Fitted | None:
    em_mm = min(style.em_mm, height_mm / (1 + (count - 1) * LEADING))
    wide_ems = _wide_ems(text, em_mm, measure)
    while em_mm >= style.min_mm * 0.999:
        if wide_ems * em_mm > width_mm * count:
            em_mm *= SHRINK
            continue
        lines = wrap(text, em_mm, width_mm=width_mm, measure=measure)
        if len(lines) <= count and all(measure(line, em_mm) <= width_mm for line in lines):
            return Fitted(em_mm, _balanced(text, lines, em_mm, style, width_mm=width_mm, measure=measure))
        em_mm *= SHRINK
    return None


def _wide_ems(text: str, em_mm: float, measure: Measure) -> float:
    """How wide the words are without the spaces between them: what is wider than all its lines needs no wrapping.

    Of plain texts alone: letters of other scripts are wider or narrower by what stands beside them.
    """
    return SURELY * sum(measure(word, em_mm) for word in text.split()) / em_mm if text.isascii() else 0.0


def _balanced(text: str, lines: tuple[str, ...], em_mm: float, style: Style, *, width_mm: float,
              measure: Measure) -> tuple[str, ...]:
    """A code on several lines is broken into lines of much the same length, so that none looks forgotten."""
    if style.cut or len(lines) < 2:
        return lines
    wide_mm = em_mm * _wide_ems(text, em_mm, measure)
    for part in range(len(lines) * 4, 20):
        narrow_mm = width_mm * part / 20
        if wide_mm > narrow_mm * len(lines):
            continue
        tried = wrap(text, em_mm, width_mm=narrow_mm, measure=measure)
        if len(tried) == len(lines) and all(measure(line, em_mm) <= narrow_mm for line in tried):
            return tried
    return lines


def _last_resort(text: str, style: Style, *, width_mm: float, height_mm: float, measure: Measure) -> Fitted:
    em_mm = min(style.min_mm, height_mm)
    if style.cut:
        count = max(1, min(style.lines, 1 + int((height_mm / em_mm - 1) / LEADING)))
        lines = wrap(text, em_mm, width_mm=width_mm, measure=measure)
        kept = list(lines[:count])
        if len(lines) > count:
            kept[-1] = ellipsis(" ".join(lines[count - 1:]), em_mm, width_mm=width_mm, measure=measure)
        return Fitted(em_mm, tuple(kept))
    while em_mm >= SMALLEST_MM:
        lines = wrap(text, em_mm, width_mm=width_mm, measure=measure)
        if em_mm * (1 + (len(lines) - 1) * LEADING) <= height_mm:
            return Fitted(em_mm, _balanced(text, lines, em_mm, style, width_mm=width_mm, measure=measure))
        em_mm *= SHRINK
    raise DoesNotFit(say("{code} is too long for the label. Ask a supervisor.", code=text))


def ellipsis(text: str, em_mm: float, *, width_mm: float, measure: Measure) -> str:
    """As much of a name as fits, with "…" for the rest."""
    kept = text[:LONGEST_NAME]
    while kept and measure(kept.rstrip() + "…", em_mm) > width_mm:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def wrap(text: str, em_mm: float, *, width_mm: float, measure: Measure) -> tuple[str, ...]:
    """`text` on lines no wider than the box: between words, else after a hyphen, else between characters."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        joined = f"{line} {word}" if line else word
        if measure(joined, em_mm) <= width_mm:
            line = joined
            continue
        lines += [line] if line else []
        *full, line = _broken(word, em_mm, width_mm=width_mm, measure=measure)
        lines += full
    return (*lines, line) if line or not lines else tuple(lines)


def _broken(word: str, em_mm: float, *, width_mm: float, measure: Measure) -> list[str]:
    """A word wider than the box in pieces; joined again they are the word."""
    pieces: list[str] = []
    line = ""
    for part in re.findall(r"[^-/_.]*[-/_.]+|[^-/_.]+", word):
        if line and measure(line + part, em_mm) > width_mm:
            pieces.append(line)
            line = ""
        for char in part:
            if line and measure(line + char, em_mm) > width_mm:
                pieces.append(line)
                line = ""
            line += char
    return [*pieces, line]
