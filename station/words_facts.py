"""The facts of an event as people read them: each with its name, its value in words; what only programs use is out.

An id says nothing to anybody: what it stands for is in the place, the order or the person beside it. A fact that has no
name here is one of a site's own or of a later program: it is shown under its own name, as plain text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from station.alias_types import NAMES as ALIASES
from station.answers import plain_place
from station.sentences import Sentence, say
from station.words_cases import CLASSES, DECISIONS, SUBJECTS, VERDICTS
from station.words_kinds import kind_word
from station.words_repair import DESTROYED, METHODS, RESULTS
from station.words_reports import CERTIFICATES, IDENTITIES, LET_THROUGH
from station.words_returns import FINDINGS, LIABLE, REASONS
from station.words_returns import WHERE as SERIALS_AT
from station.words_states import LANES, STATES

Value = Sentence | str | int | Decimal | datetime
NAMES: Mapping[str, Sentence] = {
    "how": say("How"), "lot": say("Lot"), "made": say("Made on"), "inbound": say("Shipment"), "list": say("List"),
    "line": say("Line"), "asn": say("Announced as"), "carton": say("Carton"), "cartons": say("Cartons"),
    "finding": say("Finding"), "real_serial": say("Read serial"), "order": say("Order"), "parcel": say("Parcel"),
    "sscc": say("SSCC"), "carrier": say("Carrier"), "tracking": say("Tracking"), "manifest": say("Manifest"),
    "rma": say("RMA"), "book": say("By the book"), "verdict": say("Identity"), "grade": say("Grade"),
    "by_rule": say("Grade by the rule"), "why": say("Why"), "liable": say("Liable"), "lane": say("Lane"),
    "rule": say("Rule"), "rules": say("Version of the rules"), "plate": say("Plate"), "tote": say("Tote"),
    "was": say("Before that"), "hold": say("Hold"), "reason": say("Reason"), "count": say("Count"),
    "place": say("Place"), "round": say("Round"), "rounds": say("Counted, times"), "from": say("From"),
    "to": say("To"), "part_serial": say("Part"), "parent_serial": say("Built into"), "result": say("Result"),
    "name": say("Name"), "value": say("Value"), "method": say("Method"), "tool": say("Tool"), "what": say("What"),
    "number": say("Number"), "note": say("Note"), "vendor": say("Vendor"), "vendor_return": say("Vendor's list"),
    "witness": say("Seen by"), "policy": say("Serial taken"), "undone": say("Taken back"), "decision": say("Decision"),
    "weight_g": say("Weight, g"), "customer": say("Customer"), "bench": say("Bench"), "person": say("By"),
    "serials": say("Serials"), "quantity": say("Quantity"), "subject": say("Subject"), "class": say("Class"),
    "state": say("State"), "at": say("When"), "client": say("Client"), "days": say("Days"), "parts": say("Parts"),
    "document": say("Document"), "row": say("Row"), "read": say("Read"), "expected": say("Expected"),
    "where": say("Where"), "alias": say("Other name"), "type": say("Kind"), "warranty": say("Warranty"),
    "swapped": say("Swapped"),
}
# Only programs use these: ids, proofs and what stands in a column of its own.
APART = frozenset({
    "photo", "photos", "serial", "sku", "item", "return", "set", "case", "second", "by", "part", "parent", "op", "unit",
    "order_id", "parcel_id", "sku_id", "client_id", "unit_id", "line_id", "from_line", "to_line", "undo", "work",
    "swap", "printed", "print", "prints", "inferred", "deviation_rule"})
HOW: Mapping[str, Sentence] = {
    "scanned": say("scanned"), "listed": say("by the sender's list"), "inferred": say("by its carton"),
    "typed": say("typed"), "house": say("with a house label"), "counted": say("counted"),
    "imported": say("from a list"), "rfid": say("by its RFID tag"), "sample": say("by a sample"),
    "outbound": say("when it leaves"), "inbound_outbound": say("in and out"), "every_touch": say("at every touch"),
    "none": say("never by serial"),
}
RULED: Mapping[str, Sentence] = {    # a lane that no rule of the client gave
    "changed": say("changed by a person"), "identity": say("identity not proved"), "hold": say("on hold"),
}
WARRANTY: Mapping[str, Sentence] = {
    "under": say("Under warranty"), "expired": say("Warranty over"), "unknown": say("Warranty not known"),
}
WHERE: Mapping[str, Sentence] = {**ALIASES, **SERIALS_AT}
_CODES: Mapping[str, Mapping[str, Sentence]] = {
    "how": HOW, "policy": HOW, "state": STATES, "lane": LANES, "was": {**STATES, **LANES}, "book": STATES,
    "verdict": IDENTITIES, "finding": {**FINDINGS, **VERDICTS}, "liable": LIABLE, "reason": REASONS,
    "customer_reason": REASONS, "result": {**RESULTS, **CERTIFICATES}, "method": {**METHODS, **DESTROYED},
    "what": CERTIFICATES, "decision": DECISIONS, "subject": SUBJECTS, "class": CLASSES, "type": ALIASES,
    "why": LET_THROUGH, "warranty": WARRANTY, "rule": RULED, "alias": ALIASES, "where": WHERE,
}
_PLACES = frozenset({"place", "tote", "from", "to"})


def facts_told(facts: Mapping[str, Any]) -> Iterator[tuple[Sentence, Value]]:
    """Name and value of each fact that says something to a person, in the order of the base."""
    for name, value in facts.items():
        if name in APART or isinstance(value, bool) or value in (None, "", [], {}):
            continue
        told = _told(name, value)
        if told not in (None, ""):
            yield fact_name(name), told


def fact_name(name: str) -> Sentence:
    """The word for a fact, or its own name as plain text."""
    return NAMES.get(name) or Sentence("{name}", {"name": name.replace("_", " ")})


def code_word(name: str, code: str) -> Sentence | str:
    """The word for a value of the fact `name`, or the value as it is written."""
    if name == "undone":
        return kind_word(code)
    return _CODES.get(name, {}).get(code) or (plain_place(code) if name in _PLACES else code)


def in_line(parts: Iterator[Sentence | str] | list[Sentence | str]) -> Sentence | str:
    """Parts behind each other; each is put into the reader's language."""
    kept = [part for part in parts if part]
    if not kept:
        return ""
    return Sentence(", ".join(f"{{p{n}}}" for n in range(len(kept))), {f"p{n}": part for n, part in enumerate(kept)})


def facts_line(facts: Mapping[str, Any]) -> Sentence | str:
    """All of them on one line: "Lot: Q2634, Finding: It is damaged"."""
    return in_line([Sentence("{name}: {value}", {"name": name, "value": value})
                    for name, value in facts_told(facts)])


def _told(name: str, value: Any) -> Value | None:
    match value:
        case str():
            return None if _is_id(value) else _moment(value) if _is_moment(name, value) else code_word(name, value)
        case int() | Decimal():
            return value
        case float():
            return Decimal(str(value))
        case Mapping() if name == "alias":
            return Sentence("{kind} {value}", {"kind": code_word("type", str(value.get("type", ""))),
                                               "value": str(value.get("value", ""))})
        case Mapping():
            return in_line([_text(told) for _, told in facts_told(value)])
        case list():
            return in_line([_text(told) for one in value if (told := _told(name, one)) is not None])
    return None


def _text(value: Value) -> Sentence | str:
    return value if isinstance(value, Sentence | str) else Sentence("{value}", {"value": value})


def _is_id(text: str) -> bool:
    if len(text) != 36:
        return False
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _is_moment(name: str, text: str) -> bool:
    return (name == "at" or name.endswith("_at")) and isinstance(_moment(text), datetime)


def _moment(text: str) -> datetime | str:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return text
    return found if found.tzinfo is not None else text
