"""How large a verdict may be: the fitting rule, apart from the painting.

The word has capitals of 36 mm and the sentence of 12 mm wherever there is room. Where there is not, facts go
first (the last one first), then the sentence comes down to 9 mm, then the word down to 18 mm; only what no
bench should ever say goes below that. Nothing is ever cut off.
"""

from __future__ import annotations

from dataclasses import dataclass

from station.views.fonts import CAPITAL, Face
from station.views.sheet import Sheet
from station.views.theme import UNIT_MM

WORD_MM = 36.0
WORD_LEAST_MM = 18.0
SENTENCE_MM = 12.0
SENTENCE_LEAST_MM = 9.0
FACT = 26                  # size of type of a fact, in units
ONE_LINE_SHARE = 0.62      # a word that must be smaller than this to stay on one line is broken into two
TWO_LINE_SHARE = 0.75
GAP = 44                   # word to sentence
WORD_LEADING = 1.24     # room for the accents of the second line


def size_of(capital_mm: float) -> float:
    """Size of type, in units, whose capitals are so high on the reference screen."""
    return capital_mm / UNIT_MM / CAPITAL


@dataclass(frozen=True, slots=True)
class Fit:
    word: float
    lines: tuple[str, ...]
    sentence: float
    facts: int
    gap: float
    height_px: float


@dataclass(frozen=True, slots=True)
class _Attempt:
    share: float
    sentence: float
    facts: int
    gap: float = GAP


def fit(sheet: Sheet, word: str, sentence: str, facts: tuple[str, ...], width: float, height: float) -> Fit:
    """The first attempt that fits into `width` × `height` pixels, or the smallest of all."""
    tried: Fit | None = None
    for attempt in _attempts(len(facts)):
        tried = _measure(sheet, attempt, word, sentence, facts, width)
        if tried.height_px <= height:
            return tried
    assert tried is not None
    return tried


def _attempts(facts: int) -> list[_Attempt]:
    full, least = size_of(SENTENCE_MM), size_of(SENTENCE_LEAST_MM)
    middle = (full + least) / 2
    fewer = [_Attempt(1.0, full, kept) for kept in range(facts, -1, -1)]
    smaller = [_Attempt(1.0, middle, 0), _Attempt(1.0, least, 0)]
    floor = WORD_LEAST_MM / WORD_MM
    shrunk = [_Attempt(share, least, 0, GAP * share) for share in (0.85, 0.7, 0.6, floor)]
    last = [_Attempt(floor, least * share, 0, GAP / 2) for share in (0.85, 0.7, 0.6, 0.5)]
    return [*fewer, *smaller, *shrunk, *last]


def _measure(sheet: Sheet, attempt: _Attempt, word: str, sentence: str, facts: tuple[str, ...], width: float) -> Fit:
    size, lines = fit_word(sheet, word, width, attempt.share)
    height = word_height(sheet, size, len(lines)) + sheet.px(attempt.gap)
    height += sheet.paragraph_height(sheet.lines_of(sentence, width, attempt.sentence), attempt.sentence)
    if attempt.facts:
        height += sheet.px(attempt.gap) + facts_height(sheet, facts[: attempt.facts], width)
    return Fit(size, lines, attempt.sentence, attempt.facts, attempt.gap, height)


def facts_height(sheet: Sheet, facts: tuple[str, ...], width: float) -> float:
    lines = sum(sheet.lines_of(fact, width, FACT) for fact in facts)
    return lines * sheet.px(FACT) * 1.5


def word_height(sheet: Sheet, size: float, lines: int) -> float:
    return sheet.px(size) * (CAPITAL + (lines - 1) * WORD_LEADING)


def symbol_px(sheet: Sheet, size: float) -> float:
    return sheet.px(size) * CAPITAL * 1.04


def fit_word(sheet: Sheet, word: str, width: float, share: float) -> tuple[float, tuple[str, ...]]:
    """Size and lines of the word beside its symbol, at most `share` of full size."""
    full = size_of(WORD_MM)
    one = min(share, _share_that_fits(sheet, (word,), width))
    broken = halves(word)
    if one >= ONE_LINE_SHARE * share or len(broken) == 1:
        return full * one, (word,)
    two = min(share * TWO_LINE_SHARE, _share_that_fits(sheet, broken, width))
    return (full * two, broken) if two > one else (full * one, (word,))


def _share_that_fits(sheet: Sheet, lines: tuple[str, ...], width: float) -> float:
    full = size_of(WORD_MM)
    widest = max(sheet.advance(line, full, face=Face.BOLD) for line in lines)
    return width / (widest + symbol_px(sheet, full) + sheet.px(full) * 0.22 + 2)


def halves(word: str) -> tuple[str, ...]:
    """A word of several parts in two lines, as even as can be."""
    parts = word.split(" ")
    if len(parts) == 1:
        return (word,)
    cuts = [(" ".join(parts[:n]), " ".join(parts[n:])) for n in range(1, len(parts))]
    return min(cuts, key=lambda cut: max(len(cut[0]), len(cut[1])))
