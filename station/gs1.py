"""GS1 element strings and Digital Link URIs: what they say of one product, unit or carton.

biip knows the application identifiers; this file is stricter than biip where a bench must be (see decision
0003): check digits count, nothing may stand twice, nothing may be left over, and digits are ASCII.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import parse_qsl, urlsplit

from biip import ParseError
from biip.gs1_digital_link_uris import GS1DigitalLinkURI
from biip.gs1_element_strings import GS1ElementString

from station import checks
from station.characters import GS
from station.sentences import Sentence, say

_HUMAN_READABLE = re.compile(r"(?:\([0-9]{2,4}\)[^()]+)+")
_HUMAN_ELEMENT = re.compile(r"\(([0-9]{2,4})\)([^()]+)")
_SERIAL = re.compile(r"[!\"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}")
_LINK = re.compile(r"https?://", re.IGNORECASE)
_LINK_CLAIM = re.compile(r"/0[01]/[0-9]{6,}(?:/|$)")


class Gs1Fault(Exception):
    """The text claims to be GS1 and is not right; `sentence` says what is wrong with it."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Gs1Content:
    """What the message says; "" and None where it says nothing. `gtin` has 14 digits, `sscc` 18."""

    gtin: str = ""
    serial: str = ""
    sscc: str = ""
    lot: str = ""
    made: date | None = None
    expires: date | None = None


def read_message(text: str) -> Gs1Content:
    """Read element strings as a scanner sends them, GS between them where they vary in length.

    Raises Gs1Fault.
    """
    elements: list[tuple[str, str, date | None]] = []
    for chunk in text.split(GS):
        rest = chunk
        while rest:
            ai, value, day, separated = _first_element(rest)
            rest = rest[len(ai) + len(value):]
            if rest and separated:
                raise Gs1Fault(say("({ai}) is too long, or its separator is missing", ai=ai))
            elements.append((ai, value, day))
    return _content(elements)


def read_human_readable(text: str) -> Gs1Content:
    """Read `(01)09501101530003(21)A1` as it is printed below a symbol. Raises Gs1Fault.

    Parentheses inside a value are refused: the text would have two meanings.
    """
    joined = "".join(text.split())
    if _HUMAN_READABLE.fullmatch(joined) is None:
        raise Gs1Fault(say("the parentheses do not pair up"))
    return _content(_whole_element(ai, value) for ai, value in _HUMAN_ELEMENT.findall(joined))


def is_link(text: str) -> bool:
    """Whether the text is a web address."""
    return _LINK.match(text) is not None


def claims_digital_link(text: str) -> bool:
    """Whether a web address has a step (01) or (00) with digits behind it in its path, and so must be right."""
    return is_link(text) and _LINK_CLAIM.search(text.partition("?")[0].partition("#")[0]) is not None


def read_digital_link(text: str) -> Gs1Content:
    """Read a GS1 Digital Link URI of any domain. Raises Gs1Fault."""
    try:
        asked = [name for name, _ in parse_qsl(urlsplit(text).query) if checks.is_digits(name)]
        elements = GS1DigitalLinkURI.parse(text).element_strings
    except (ParseError, ValueError) as cause:
        raise Gs1Fault(say("it does not follow the rules of GS1")) from cause
    if len(set(asked)) != len(asked):
        raise Gs1Fault(say("a part stands twice"))    # biip would keep the last one silently
    return _content((element.ai.ai, element.value, element.date) for element in elements)


def _first_element(text: str) -> tuple[str, str, date | None, bool]:
    # GTIN and SSCC are checked here: biip would also look their company prefix up, at three times the time.
    if text.startswith("01"):
        return "01", text[2:16], None, False
    if text.startswith("00"):
        return "00", text[2:20], None, False
    try:
        element = GS1ElementString.extract(text)
    except ParseError as cause:
        raise Gs1Fault(say("it does not follow the rules of GS1")) from cause
    return element.ai.ai, element.value, element.date, element.ai.separator_required


def _whole_element(ai: str, value: str) -> tuple[str, str, date | None]:
    if ai in {"00", "01"}:
        return ai, value, None
    try:
        return ai, value, GS1ElementString.parse(ai + value).date
    except ParseError as cause:
        raise Gs1Fault(say("it does not follow the rules of GS1")) from cause


def _content(elements: Iterable[tuple[str, str, date | None]]) -> Gs1Content:
    values: dict[str, str] = {}
    days: dict[str, date | None] = {}
    for ai, value, day in _checked(elements):
        if ai in values:
            raise Gs1Fault(say("({ai}) stands twice", ai=ai))
        values[ai], days[ai] = value, day
    if not values:
        raise Gs1Fault(say("it is empty"))
    return Gs1Content(
        gtin=values.get("01", ""), serial=values.get("21", ""), sscc=values.get("00", ""),
        lot=values.get("10", ""), made=days.get("11"), expires=days.get("17"))


def _checked(elements: Iterable[tuple[str, str, date | None]]) -> Iterator[tuple[str, str, date | None]]:
    for ai, value, day in elements:
        if not value or not value.isascii():
            raise Gs1Fault(say("({ai}) is empty or has foreign characters", ai=ai))
        if ai == "01" and (len(value) != 14 or checks.gtin_14(value) is None):
            raise Gs1Fault(say("the check digit of product {value} is wrong", value=value))
        if ai == "00" and not checks.is_valid_sscc(value):
            raise Gs1Fault(say("the check digit of carton {value} is wrong", value=value))
        if ai == "21" and _SERIAL.fullmatch(value) is None:
            raise Gs1Fault(say("the serial has more than 20 characters or foreign ones"))
        yield ai, value, day
