"""Arabic and Hebrew made ready for drawing left to right, the same on every platform.

The text engines that do this are not in every installation of Pillow, and a label must look the same on every
bench. So: Arabic letters become their joined forms (the Unicode presentation forms), and a line is put into
the order in which it is drawn (Unicode Standard Annex 9, without its nested embeddings: a name, a street and
a number in one line come out right).
"""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import groupby

MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
TATWEEL = "\u0640"
JOINS_BOTH = {TATWEEL, "\u200d"}
FORMS = {(True, True): "medial", (True, False): "final", (False, True): "initial", (False, False): "isolated"}
RIGHT_TO_LEFT = frozenset({"R", "AL"})
NUMBERS = frozenset({"EN", "AN"})


def visual(line: str) -> str:
    """One logical line in drawing order, Arabic joined. A line without right-to-left letters comes back as is."""
    if not any(unicodedata.bidirectional(char) in RIGHT_TO_LEFT for char in line):
        return line
    joined = join_arabic(line)
    levels = _levels(joined)
    cells = [(char.translate(MIRRORED) if level % 2 else char, level)
             for char, level in zip(joined, levels, strict=True)]
    for level in range(max(levels, default=0), 0, -1):
        cells = _reverse_runs(cells, level)
    return "".join(char for char, _ in _marks_after_bases(cells))


def join_arabic(text: str) -> str:
    """Each Arabic letter in its initial, medial, final or isolated form; lam and alef as one."""
    forms = _arabic_forms()
    shaped: list[str] = []
    letters = _with_ligatures(text)
    for place, letter in enumerate(letters):
        own = forms.get(letter)
        if own is None:
            shaped.append(letter)
            continue
        before = _neighbour(letters, place, -1)
        after = _neighbour(letters, place, 1)
        left = _joins_next(before) and "final" in own
        right = _joins_next(letter) and _joins_previous(after)
        shaped.append(own.get(FORMS[left, right], letter[0]))
    return "".join(shaped)


@cache
def _arabic_forms() -> dict[str, dict[str, str]]:
    """Letter or ligature → form name → the character that draws it, read from Unicode's own table."""
    forms: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD)):
        kind, *parts = unicodedata.decomposition(chr(code)).split() or [""]
        base = "".join(chr(int(part, 16)) for part in parts)
        lam_alef = len(base) == 2 and base[0] == "\u0644" and base[1] in "\u0622\u0623\u0625\u0627"
        if len(base) == 1 or lam_alef:
            forms.setdefault(base, {})[kind.strip("<>")] = chr(code)
    return forms


def _with_ligatures(text: str) -> list[str]:
    forms = _arabic_forms()
    letters: list[str] = []
    for char in text:
        if letters and len(letters[-1]) == 1 and letters[-1] + char in forms:
            letters[-1] += char
        else:
            letters.append(char)
    return letters


def _neighbour(letters: list[str], place: int, step: int) -> str:
    place += step
    while 0 <= place < len(letters) and unicodedata.category(letters[place][0]) == "Mn":
        place += step
    return letters[place] if 0 <= place < len(letters) else ""


def _joins_next(letter: str) -> bool:
    return letter in JOINS_BOTH or "initial" in _arabic_forms().get(letter, {})


def _joins_previous(letter: str) -> bool:
    return letter in JOINS_BOTH or "final" in _arabic_forms().get(letter, {})


def _levels(line: str) -> list[int]:
    """The embedding level of each character: even is left to right, odd right to left."""
    kinds = [unicodedata.bidirectional(char) or "L" for char in line]
    strong = next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L")
    base = 1 if strong in RIGHT_TO_LEFT else 0
    kinds = _resolve_brackets(line, _resolve_weak(kinds, base), base)
    kinds = _resolve_neutral(kinds, base)
    return [_level(kind, base) for kind in kinds]


def _level(kind: str, base: int) -> int:
    if kind == "R":
        return 1
    if kind in NUMBERS:
        return 2
    return 2 if base else 0


def _resolve_weak(kinds: list[str], base: int) -> list[str]:
    """Rules W1 to W7: marks take after their letter, separators join digits, the rest becomes neutral."""
    out: list[str] = []
    strong = "R" if base else "L"
    for given in kinds:
        kind = given
        if given == "NSM":
            kind = out[-1] if out else strong
        elif given == "EN" and strong == "AL":
            kind = "AN"
        if kind in {"L", "R", "AL"}:
            strong = kind
        out.append("R" if kind == "AL" else kind)
    out = _join_separators(out)
    strong = "R" if base else "L"
    for place, kind in enumerate(out):
        strong = kind if kind in {"L", "R"} else strong
        if kind == "EN" and strong == "L":
            out[place] = "L"
    return out


def _join_separators(kinds: list[str]) -> list[str]:
    """W4 and W5: `12.50` and `1,000` are one number, and `%`, `#`, `€` belong to the number beside them."""
    out = list(kinds)
    for place in range(1, len(out) - 1):
        before, kind, after = out[place - 1], out[place], out[place + 1]
        if before == after and before in NUMBERS and (kind == "CS" or (kind == "ES" and before == "EN")):
            out[place] = before
    for order in (range(1, len(out)), range(len(out) - 2, -1, -1)):
        step = -1 if order.step > 0 else 1
        for place in order:
            if out[place] == "ET" and out[place + step] == "EN":
                out[place] = "EN"
    return out


def _resolve_brackets(line: str, kinds: list[str], base: int) -> list[str]:
    """N0: both brackets of a pair go the way of what they hold."""
    out = list(kinds)
    own, other = ("R", "L") if base else ("L", "R")
    opened: list[int] = []
    for place, char in enumerate(line):
        if char in "([{":
            opened.append(place)
        elif char in ")]}" and opened:
            start = opened.pop()
            held = {_side(kind) for kind in out[start + 1:place]}
            before = next((_side(kind) for kind in reversed(out[:start]) if _side(kind) in {"L", "R"}), own)
            if own in held or other in held:
                out[start] = out[place] = other if own not in held and before == other else own
    return out


def _resolve_neutral(kinds: list[str], base: int) -> list[str]:
    """N1 and N2: neutrals between two of one direction take it, others take the line's."""
    own = "R" if base else "L"
    groups = [(directed, list(run)) for directed, run in groupby(kinds, lambda kind: kind in {"L", "R", *NUMBERS})]
    out: list[str] = []
    for place, (directed, run) in enumerate(groups):
        if directed:
            out += run
            continue
        before = _side(groups[place - 1][1][-1]) if place else own
        after = _side(groups[place + 1][1][0]) if place + 1 < len(groups) else own
        out += [before if before == after else own] * len(run)
    return out


def _side(kind: str) -> str:
    return "R" if kind in NUMBERS else kind


def _reverse_runs(cells: list[tuple[str, int]], level: int) -> list[tuple[str, int]]:
    out: list[tuple[str, int]] = []
    for high, group in groupby(cells, lambda cell: cell[1] >= level):
        run = list(group)
        out += reversed(run) if high else run
    return out


def _marks_after_bases(cells: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """A reversed mark stands before its letter; drawing wants it after (rule L3)."""
    out: list[tuple[str, int]] = []
    marks: list[tuple[str, int]] = []
    for cell in cells:
        if cell[1] % 2 and unicodedata.category(cell[0]) == "Mn":
            marks.append(cell)
        else:
            out += [cell, *marks]
            marks = []
    return out + marks
