"""One cell at a time: a text becomes a code, a number, a yes or no, or is wrong with a sentence that says why.

What spreadsheets do to codes is recognised and never guessed back: a rounded number is lost. Only a GTIN's leading
zeros come back, because its check digit proves them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Annotated

from pydantic import BeforeValidator

from station import checks
from station.characters import is_hostile, normalise, printable
from station.sentences import Sentence, say

LONGEST_CODE = 64
LONGEST_TEXT = 2000
PLACEHOLDERS = frozenset({
    "-", "--", "?", "N/A", "NA", "NONE", "NULL", "NIL", "TBD", "#N/A", "#REF!", "#VALUE!", "#NAME?"})

_ROUNDED = re.compile(r"[0-9](?:[.,][0-9]+)?E\+?[0-9]+", re.IGNORECASE)
_POINT_ZERO = re.compile(r"[0-9]+[.,]0+")
_TEXT_FORMULA = re.compile(r'="([^"]*)"')
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029")
_NUMBER = re.compile(r"-?[0-9]+(?:[.,][0-9]+)*")
_THOUSAND = re.compile(r"-?[1-9][0-9]{0,2}[.,][0-9]{3}")


class Wrong(ValueError):
    """The cell cannot be what its column says."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def shown(text: str) -> str:
    """A foreign text short and printable, for a report."""
    return printable(text.encode("utf-8", "replace"))


def code(text: str) -> str:
    """A code as it is written: NFKC, trimmed, nothing hidden in it, not rounded by a spreadsheet."""
    unwrapped = _TEXT_FORMULA.fullmatch(text)
    value = normalise(unwrapped[1] if unwrapped else text)
    if len(value) > LONGEST_CODE:
        raise Wrong(say("Shorten it: a code has at most {most} characters.", most=LONGEST_CODE))
    if is_hostile(value):
        raise Wrong(say("Type it again: it hides control characters."))
    if _ROUNDED.fullmatch(value):
        raise Wrong(say("Format the column as text and export again: a spreadsheet rounded this number."))
    return value


def capital_code(text: str) -> str:
    return code(text).upper()


def number_like_code(text: str) -> str:
    """A code that is often all digits, such as a serial: what a spreadsheet made a number of is refused."""
    value = code(text)
    if _POINT_ZERO.fullmatch(value):
        raise Wrong(say("Format the column as text and export again: a spreadsheet made a number of it, and leading "
                        "zeros may be lost."))
    if value.upper() in PLACEHOLDERS:
        raise Wrong(say("Give the code or leave the cell empty: this is a placeholder."))
    return value


def free_text(text: str) -> str:
    """Words for people, several lines allowed; nothing that turns the writing round or controls a device."""
    value = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").strip()
    if len(value) > LONGEST_TEXT:
        raise Wrong(say("Shorten it: a text has at most {most} characters.", most=LONGEST_TEXT))
    if any((unicodedata.category(c) in ("Cc", "Cs", "Co") and c != "\n") or c in _BIDI for c in value):
        raise Wrong(say("Type it again: it hides control characters."))
    return unicodedata.normalize("NFC", value)


def line_text(text: str) -> str:
    return " ".join(free_text(text).split())


def gtin(text: str) -> str:
    """14 digits. Zeros in front are put back, since the check digit stays right behind them."""
    value = re.sub(r"[\s-]", "", code(text))
    value = re.sub(r"[.,]0+$", "", value)
    if not checks.is_digits(value) or not 6 <= len(value) <= 14:
        raise Wrong(say("Give a GTIN (EAN, UPC) of 8, 12, 13 or 14 digits."))
    whole = checks.gtin_14(value.zfill(14))
    if whole is None:
        raise Wrong(say("Compare the GTIN with the bar code: its check digit is not right."))
    return whole


def whole_number(text: str) -> int:
    """1 to 1,000,000; `3.0` is 3."""
    match = re.fullmatch(r"([0-9]{1,7})(?:[.,]0+)?", normalise(text))
    if match is None or not 1 <= int(match[1]) <= 1_000_000:
        raise Wrong(say("Give a whole number of at least 1."))
    return int(match[1])


def decimal(text: str) -> Decimal:
    """A number above 0 with at most two decimals kept; what could be thousands or decimals is not guessed."""
    value = normalise(text).replace("\u00a0", "").replace(" ", "")
    if not _NUMBER.fullmatch(value):
        raise Wrong(say("Give a number such as 1250.50."))
    if _THOUSAND.fullmatch(value):
        raise Wrong(say("Write the number without a thousands separator: this one can be read in two ways."))
    last = max(value.rfind("."), value.rfind(","))
    plain = value if last < 0 else re.sub("[.,]", "", value[:last]) + "." + value[last + 1:]
    try:
        number = Decimal(plain)
    except InvalidOperation as broken:
        raise Wrong(say("Give a number such as 1250.50.")) from broken
    if not 0 < number < 10_000_000_000:
        raise Wrong(say("Give a number above 0."))
    return number


def choice(words: Mapping[str, str], text: str) -> str:
    """One of a closed set, by any of its words."""
    value = words.get(" ".join(normalise(text).casefold().replace("_", " ").split()))
    if value is None:
        raise Wrong(say("Use one of these words: {words}.", words=", ".join(dict.fromkeys(words.values()))))
    return value


YES_NO = {"yes": "yes", "y": "yes", "true": "yes", "1": "yes", "x": "yes", "si": "yes", "sí": "yes", "sim": "yes",
          "s": "yes", "verdadero": "yes", "verdadeiro": "yes", "no": "no", "n": "no", "false": "no", "0": "no",
          "não": "no", "nao": "no", "falso": "no"}


def yes_no(text: str) -> bool:
    return choice(YES_NO, text) == "yes"


def split_list(text: str) -> tuple[str, ...]:
    """Several codes in one cell, divided by space, comma, semicolon, bar or line."""
    return tuple(part for part in re.split(r"[\s,;|]+", text) if part)


Code = Annotated[str, BeforeValidator(code)]
CapitalCode = Annotated[str, BeforeValidator(capital_code)]
NumberLikeCode = Annotated[str, BeforeValidator(number_like_code)]
Text = Annotated[str, BeforeValidator(free_text)]
Line = Annotated[str, BeforeValidator(line_text)]
Whole = Annotated[int, BeforeValidator(whole_number)]
Number = Annotated[Decimal, BeforeValidator(decimal)]
YesNo = Annotated[bool, BeforeValidator(yes_no)]
