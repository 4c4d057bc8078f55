"""The small dialect of regular expressions in which a serial may be described.

Patterns come from people. Python's matcher tries one way through a pattern after the other, so a pattern is
taken only when the number of ways is counted beforehand and small: `MAX_WAYS` ways over at most
`MAX_TEXT` characters is the whole work there can be, whatever the text.

The dialect: plain characters, `.`, `\\d`, `\\w`, escaped punctuation, `[A-Z0-9]`, groups `(…)` and `(?:…)`,
`|`, and the quantifiers `?`, `*`, `+`, `{n}`, `{n,}`, `{n,m}`. No anchors are needed: the whole text must
match. There are no references, look-arounds, lazy or possessive quantifiers.
"""

from __future__ import annotations

import re
from functools import lru_cache

from station.errors import StationError
from station.sentences import Sentence, say

MAX_TEXT = 64
MAX_PATTERN = 160
MAX_WAYS = 10_000
_MAX_DEPTH = 8

_QUANTIFIER = re.compile(r"[?*+]|\{([0-9]{1,3})(?:(,)([0-9]{1,3})?)?\}")
# "--" inside a class is kept for set differences by Python, which warns of it.
_CLASS = re.compile(r"\[\^?(?:(?!--)[A-Za-z0-9 ._:/#+-]|\\[dw\\\]\[^.-])+\]")
_ESCAPE = re.compile(r"\\(?:[dw]|[^A-Za-z0-9\s])")
_SPECIAL = "()[]{}|?*+^$\\"


class PatternRefused(StationError):
    """A serial pattern is outside the dialect, or could take too long."""


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> re.Pattern[str]:
    """The matcher of a pattern; use its `fullmatch` on at most MAX_TEXT characters. Raises PatternRefused."""
    if len(pattern) > MAX_PATTERN:
        raise PatternRefused(
            say("Shorten the serial pattern: it may have {most} characters and has {length}.",
                most=MAX_PATTERN, length=len(pattern)))
    if ways(pattern) > MAX_WAYS:
        raise PatternRefused(
            say("Write the serial pattern {pattern} with fixed lengths such as {example}: "
                "as it is, it could take too long.", pattern=pattern, example="[A-Z0-9]{8,14}"))
    try:
        return re.compile(pattern, re.ASCII)
    except (re.error, OverflowError) as cause:
        raise _refused(pattern) from cause


def ways(pattern: str) -> int:
    """How many ways the matcher could go through the pattern at most. Raises PatternRefused."""
    reader = _Reader(pattern)
    total = reader.alternatives(0)
    if reader.rest:
        raise _refused(pattern)
    return total


class _Reader:
    """Counts ways from left to right: a choice adds, a sequence multiplies, a repetition does both."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.rest = pattern

    def alternatives(self, depth: int) -> int:
        if depth > _MAX_DEPTH:
            raise _refused(self.pattern)
        total = self._sequence(depth)
        while self.rest.startswith("|"):
            self.rest = self.rest[1:]
            total += self._sequence(depth)
        return total

    def _sequence(self, depth: int) -> int:
        total = 1
        while self.rest and self.rest[0] not in "|)":
            total = min(total * self._repeated(self._atom(depth)), MAX_WAYS + 1)
        return total

    def _atom(self, depth: int) -> int:
        if self.rest.startswith("("):
            return self._group(depth)
        for token in (_CLASS, _ESCAPE):
            match = token.match(self.rest)
            if match is not None:
                self.rest = self.rest[match.end():]
                return 1
        if self.rest[0] in _SPECIAL:
            raise _refused(self.pattern)
        self.rest = self.rest[1:]
        return 1

    def _group(self, depth: int) -> int:
        opening = "(?:" if self.rest.startswith("(?:") else "("
        self.rest = self.rest[len(opening):]
        inside = self.alternatives(depth + 1)
        if not self.rest.startswith(")"):
            raise _refused(self.pattern)
        self.rest = self.rest[1:]
        return inside

    def _repeated(self, inside: int) -> int:
        match = _QUANTIFIER.match(self.rest)
        if match is None:
            return inside
        self.rest = self.rest[match.end():]
        least, most = _bounds(match)
        if most > MAX_TEXT or least > most:
            raise _refused(self.pattern)
        total = 0
        for times in range(least, most + 1):
            total = min(total + _power(inside, times), MAX_WAYS + 1)
        return total


def _bounds(quantifier: re.Match[str]) -> tuple[int, int]:
    simple = {"?": (0, 1), "*": (0, MAX_TEXT), "+": (1, MAX_TEXT)}
    if quantifier[0] in simple:
        return simple[quantifier[0]]
    least = int(quantifier[1])
    if quantifier[2] is None:
        return least, least
    return least, int(quantifier[3]) if quantifier[3] else MAX_TEXT


def _power(inside: int, times: int) -> int:
    """`inside` to the power of `times`, but no further than past the limit."""
    total = 1
    for _ in range(times):
        total = min(total * inside, MAX_WAYS + 1)
    return total


def _refused(pattern: str) -> PatternRefused:
    sentence: Sentence = say(
        "Correct the serial pattern {pattern}: use characters, [A-Z0-9], groups, | and quantifiers only.",
        pattern=pattern)
    return PatternRefused(sentence)
