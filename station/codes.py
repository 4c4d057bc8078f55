"""What a text is, before anybody believes it: a closed set of code types, or a refusal. Pure.

`classify` routes by the symbol's AIM identifier first and parses second, because a parser alone takes the
serial `21SN1` for GS1. What it cannot be sure of is `Plain`, and the mode and the database decide. Decision
0003 has the table.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from station import checks, gs1
from station.characters import GS, decoded, is_hostile, normalise, printable
from station.command_codes import PREFIX, CommandKey
from station.profiles import SerialProfile, readings_of
from station.sentences import Sentence, say

__all__ = [
    "MAX_LENGTH", "Badge", "Code", "Command", "Fault", "Gtin", "Order", "Place", "Plain", "PlainKind", "Rejected",
    "Sgtin", "Sscc", "classify", "normalise", "printable", "readings",
]

MAX_LENGTH = 256


class Fault(Enum):
    """Why a text is no code at all. The values are those of the verdicts' reasons."""

    HOSTILE = "hostile"
    UNREADABLE = "unreadable"
    FORGED_COMMAND = "forged_command"


class PlainKind(Enum):
    """What a plain text looks like; it still may be anything."""

    TEXT = "text"
    TRANSPARENCY = "transparency"    # a marketplace code: an alias of the unit
    LINK = "link"                    # a web address that is no Digital Link: never a serial


@dataclass(frozen=True, slots=True)
class Gtin:
    """A product, not a unit. `value` has 14 digits."""

    value: str


@dataclass(frozen=True, slots=True)
class Sgtin:
    """One unit of one product: GTIN of 14 digits and the serial as it stands in the code."""

    gtin: str
    serial: str
    lot: str = ""
    made: date | None = None
    expires: date | None = None


@dataclass(frozen=True, slots=True)
class Sscc:
    """A carton, pallet or parcel. `value` has 18 digits."""

    value: str


@dataclass(frozen=True, slots=True)
class Badge:
    """A person's badge; `secret` is kept out of every rendering."""

    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Command:
    """A command whose signature is right; the mode turns the name into an action."""

    name: str


@dataclass(frozen=True, slots=True)
class Place:
    """A location or tote. `code` is the whole text, prefix included, in capitals."""

    code: str


@dataclass(frozen=True, slots=True)
class Order:
    """An order. `code` is the number behind `ORDER:`, as the brand writes it."""

    code: str


@dataclass(frozen=True, slots=True)
class Plain:
    """Any other printable text: a serial, alias, order number, tracking number, old label.

    `text` is normal (NFKC, trimmed, case kept), `raw_text` as it was read. `gtin` has 14 digits where the
    text happens to be a valid GTIN-8, -12, -13 or -14.
    """

    text: str
    raw_text: str
    gtin: str | None = None
    kind: PlainKind = PlainKind.TEXT


@dataclass(frozen=True, slots=True)
class Rejected:
    """No code: the sentence says what to do instead."""

    reason: Fault
    sentence: Sentence


Code = Gtin | Sgtin | Sscc | Badge | Command | Place | Order | Plain

_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_AIM_GS1 = frozenset({"]C1", "]d2", "]Q3", "]e0"})
_AIM_RETAIL = frozenset({"]E0", "]E1", "]E2", "]E3", "]E4"})
_HOUSE = re.compile(r"(CMD|BADGE|LOC|TOTE|ORDER)\s*:", re.IGNORECASE)
_SECRET = re.compile(r"[A-Z2-7]{16,}")
_TRANSPARENCY = re.compile(r"(?:AZ|ZA):[A-Z0-9]{26}", re.IGNORECASE)
_SGTIN_38 = re.compile(r"01[0-9]{14}21.{20}")
_HUMAN_READABLE = re.compile(r"\(\s*0[01]\s*\)")


def classify(raw: bytes, *, trusted: CommandKey | None, session: str) -> Code | Rejected:
    """What `raw` is, the AIM identifier and GS included as the scanner sent them. Never raises.

    `trusted` is the site's key for printed commands; without one every command is forged. `session` is what
    on-screen commands are signed for.
    """
    read = decoded(raw)
    if len(read) > MAX_LENGTH:
        return _unreadable(say("Scan another code on the label: this one has {length} characters, at most {most}.",
                               length=len(read), most=MAX_LENGTH))
    aim = read[:3] if _AIM.match(read) else ""
    text = read[len(aim):]
    if is_hostile(text.replace(GS, "")):
        return _hostile()
    if aim in _AIM_GS1:
        return _of_gs1(text)
    if GS in text:
        return _of_gs1_without_aim(text) if not aim else _hostile()
    return _of_retail(aim, text) if aim in _AIM_RETAIL else _of_text(text, trusted=trusted, session=session)


def readings(code: Plain | Sgtin, profiles: Sequence[SerialProfile]) -> tuple[str, ...]:
    """The serials this code may stand for, normal and without doubles, most likely first; at least one."""
    return readings_of(code.serial if isinstance(code, Sgtin) else code.text, profiles)


def gtin_of(code: Code) -> str | None:
    """The product it names, whatever else it says."""
    match code:
        case Gtin(value=value) | Sgtin(gtin=value):
            return value
        case Plain(gtin=found):
            return found
        case _:
            return None


def _of_gs1(text: str) -> Code | Rejected:
    try:
        content = gs1.read_message(text)
    except gs1.Gs1Fault as fault:
        return _bad_gs1(fault)
    return _of_content(content, text)


def _of_gs1_without_aim(text: str) -> Code | Rejected:
    """GS without an AIM identifier is believed only in a message that is GS1 throughout and names its thing."""
    try:
        content = gs1.read_message(text)
    except gs1.Gs1Fault:
        return _hostile()
    return _of_content(content, text) if content.gtin or content.sscc else _hostile()


def _of_content(content: gs1.Gs1Content, text: str) -> Code | Rejected:
    if _HOUSE.match(content.serial):
        return _bad_gs1(gs1.Gs1Fault(say("a code of the house stands in its serial")))
    if content.sscc:
        if content.gtin:
            return _bad_gs1(gs1.Gs1Fault(say("it names a carton and a product")))
        return Sscc(content.sscc)
    if content.gtin and content.serial:
        return Sgtin(content.gtin, content.serial, content.lot, content.made, content.expires)
    if content.gtin:
        return Gtin(content.gtin)
    if content.serial:
        return Plain(content.serial, text)
    return _unreadable(say("Scan the serial: this code names no unit, product or carton."))


def _of_retail(aim: str, text: str) -> Code | Rejected:
    if aim == "]E3":
        text = text[:13]    # the two or five digits behind it are a magazine's issue or a book's price
    elif aim == "]E0" and len(text) == 8:
        text = checks.upc_a_of_upc_e(text) or text
    value = checks.gtin_14(text)
    if value is None:
        return _unreadable(say("Scan the product code again: {read} has a wrong check digit.", read=text))
    return Gtin(value)


def _of_text(raw_text: str, *, trusted: CommandKey | None, session: str) -> Code | Rejected:
    text = normalise(raw_text)
    if not text:
        return _unreadable(say("Scan again: the code is empty."))
    if len(text) > MAX_LENGTH or is_hostile(text):
        return _hostile()
    house = _HOUSE.match(text)
    if house is not None:
        return _of_house(house[1].upper(), text[house.end():].strip(), trusted=trusted, session=session)
    if gs1.is_link(text):
        return _of_link(text, raw_text)
    if _HUMAN_READABLE.match(text):
        return _of_human_readable(text)
    return _of_digits(text) or Plain(text, raw_text, checks.gtin_14(text), _kind(text))


def _of_house(word: str, rest: str, *, trusted: CommandKey | None, session: str) -> Code | Rejected:
    if not rest:
        return _unreadable(say("Print this code again: nothing follows {prefix}.", prefix=word + ":"))
    if word == "CMD":
        name = trusted.verify(PREFIX + rest.upper(), session=session) if trusted else None
        return Command(name) if name else _forged()
    if word == "BADGE":
        secret = rest.upper()
        return Badge(secret) if _SECRET.fullmatch(secret) else _unreadable(
            say("Scan the badge again: it is not complete. Ask a supervisor for a new one if that does not help."))
    return Order(rest) if word == "ORDER" else Place(f"{word}:{normalise(rest, upper=True)}")


def _of_link(text: str, raw_text: str) -> Code | Rejected:
    if not gs1.claims_digital_link(text):
        return Plain(text, raw_text, kind=PlainKind.LINK)
    try:
        return _of_content(gs1.read_digital_link(text), text)
    except gs1.Gs1Fault as fault:
        return _bad_gs1(fault)


def _of_human_readable(text: str) -> Code | Rejected:
    try:
        return _of_content(gs1.read_human_readable(text), text)
    except gs1.Gs1Fault as fault:
        return _bad_gs1(fault)


def _of_digits(text: str) -> Code | None:
    """An SSCC of 20 digits, or an SGTIN written in its full 38 characters: long enough not to be chance."""
    if len(text) == 20 and text.startswith("00") and checks.is_valid_sscc(text[2:]):
        return Sscc(text[2:])
    if _SGTIN_38.fullmatch(text) is None or checks.gtin_14(text[2:16]) is None:
        return None
    read = _of_gs1(text)
    return read if isinstance(read, Sgtin) else None


def _kind(text: str) -> PlainKind:
    return PlainKind.TRANSPARENCY if _TRANSPARENCY.fullmatch(text) else PlainKind.TEXT


def _hostile() -> Rejected:
    return Rejected(Fault.HOSTILE, say("Put the label aside: its code hides control characters. Call a supervisor."))


def _forged() -> Rejected:
    return Rejected(Fault.FORGED_COMMAND,
                    say("Use the command card of this bench: this command was not printed here."))


def _bad_gs1(fault: gs1.Gs1Fault) -> Rejected:
    return _unreadable(
        say("Scan another code on the label: its GS1 data is not right, {fault}.", fault=fault.sentence))


def _unreadable(sentence: Sentence) -> Rejected:
    return Rejected(Fault.UNREADABLE, sentence)
