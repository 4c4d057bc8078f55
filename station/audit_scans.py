"""What a code means at the supervisor's desk: something to find, or a badge. Pure."""

from __future__ import annotations

from station.audits.search import NotRead, Read, Wanted
from station.codes import Badge, Code, Command, Gtin, Order, Place, Plain, Rejected, Sgtin, Sscc, classify, normalise
from station.modes.badges import badge_digest
from station.sentences import say

PLACES = ("LOC:", "TOTE:")


def read(raw: bytes) -> Read:
    """Read `raw` as a bench would. A command of a bench means nothing here."""
    code = classify(raw, trusted=None, session="")
    if isinstance(code, Rejected):
        return NotRead(code.sentence)
    if isinstance(code, Command):
        return NotRead(say("Use the keys: commands of a bench mean nothing at this desk."))
    if isinstance(code, Badge):
        return Wanted(badge_sha256=badge_digest(code))
    return Wanted(tuple(dict.fromkeys(_names(code))), gtin=code.gtin if isinstance(code, Sgtin) else "")


def _names(code: Code) -> tuple[str, ...]:
    match code:
        case Plain(text, raw_text):
            upper = normalise(text, upper=True)
            together = "".join(upper.split())    # a serial is shown in groups: so it is read off a screen or a paper
            return (upper, text, raw_text.strip(), together, *(prefix + upper for prefix in PLACES))
        case Sgtin(_, serial):
            return (normalise(serial, upper=True), serial)
        case Gtin(value) | Sscc(value):
            return (value, value.lstrip("0"))
        case Place(text):
            return (text, text.partition(":")[2])
        case Order(text):
            return (text, normalise(text, upper=True))
        case _:
            return ()
