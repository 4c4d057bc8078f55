"""Cases as people read them: what happened, and their facts side by side, expected against seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from station.answers import plain_place
from station.audits.cases import CaseTold
from station.sentences import Sentence, say
from station.views.audit.cells import Cell
from station.words_cases import SUBJECTS, VERDICTS, class_word
from station.words_states import state_word

# What supervisors write again and again; a site adds its own.
TEMPLATES: dict[str, tuple[Sentence, ...]] = {
    "store": (say("Checked by hand: it is the unit of the book."), say("Found at its old place again.")),
    "route": (say("Checked by hand: identity proved by its papers."), say("The client has decided so.")),
    "find": (say("It lay at a neighbouring place."), say("It was left on a cart.")),
    "miss": (say("Searched for and not found."),),
    "hold": (say("The client is asked."), say("It is needed as evidence.")),
    "release": (say("The client has agreed."), say("Checked: nothing is wrong.")),
    "scrap": (say("Beyond economic repair."),),
    "leave": (say("The carrier pays for it."), say("The client has written it off."), say("The book is right.")),
}
_FACTS: dict[str, Sentence] = {
    "at": say("When"), "order": say("Order"), "customer": say("Customer"), "packer": say("Packed by"),
    "person": say("By"), "bench": say("Bench"), "tracking": say("Tracking"), "weight_g": say("Weight, g"),
    "proved_at": say("Label scanned back"), "serial": say("Serial"), "serials": say("Serials"), "label": say("Label"),
    "read": say("Read"), "inbound": say("Shipment"), "quantity": say("Quantity"), "place": say("Place"),
    "book": say("By the book at"), "rma": say("RMA"), "client": say("Client of the parcel"), "near": say("Looks like"),
    "owner": say("Whose it is"), "sku": say("SKU"), "name": say("Read"), "state": say("State"),
    "rounds": say("Counted, times"), "count": say("Count"), "parcel": say("Parcel"),
    "lines": say("Announced"),
    "was": say("Before that"), "sscc": say("SSCC"), "items": say("Units in it"), "compared": say("Compared"),
}
# Beside the facts, or of use to the program alone.
_APART = frozenset({"expected", "came", "verdict", "finding", "announced", "return", "item", "op", "order_id",
                    "weighed_by", "sku_id", "unit", "parcel_id", "photo", "photos"})
_PLACES = frozenset({"place", "book"})


def what_happened(case: CaseTold) -> Sentence:
    """One sentence: what this case is about."""
    name = str(case.facts.get("verdict") or case.facts.get("finding") or "")
    return VERDICTS.get(name) or SUBJECTS.get(case.subject) or class_word(case.kind)


def pairs_of(facts: object) -> Iterator[tuple[Sentence, Cell]]:
    """Facts of the base as lines of people; what nobody could read is left out."""
    if not isinstance(facts, Mapping):
        return
    for name, value in facts.items():
        text = _read(name, value)
        if text not in (None, "") and name not in _APART:
            yield _FACTS.get(name) or Sentence("{name}", {"name": name.replace("_", " ")}), text


def _read(name: str, value: Any) -> Cell:
    match value:
        case None | bool():
            return None
        case str() if name.endswith("at") or name == "until":
            return _moment(value)
        case str() if name == "state":
            return state_word(value)
        case str() | int():
            return plain_place(value) if isinstance(value, str) and name in _PLACES else value
        case list():
            return ", ".join(_plain(one) for one in value)
        case Mapping():
            return _side_by_side(value)
        case float():
            return Decimal(f"{value:g}")
        case _:
            return str(value)


def _side_by_side(facts: Mapping[str, Any]) -> Sentence | str:
    """Several facts in one line, those of the base's words in people's."""
    parts = {name: state_word(str(one)) if name == "state" else plain_place(str(one)) if name in _PLACES else one
             for name, one in facts.items()
             if isinstance(one, str | int) and not isinstance(one, bool) and str(one)}
    return Sentence(" · ".join(f"{{{name}}}" for name in parts), parts) if all(
        name.isidentifier() for name in parts) else _plain(facts)


def _plain(value: object) -> str:
    if isinstance(value, Mapping):
        return " · ".join(str(one) for one in value.values() if isinstance(one, str | int) and str(one))
    return str(value)


def _moment(text: str) -> Cell:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return text
