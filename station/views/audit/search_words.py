"""What a hit of the search is called."""

from __future__ import annotations

from station.sentences import Sentence, say
from station.words_cases import class_word
from station.words_states import state_word

WHAT: dict[str, Sentence] = {
    "unit": say("Unit"), "alias": say("Unit, by another name"), "order": say("Order"), "parcel": say("Parcel"),
    "carton": say("Carton"), "inbound": say("Shipment in"), "rma": say("Return announced"), "return": say("Return"),
    "place": say("Place"), "person": say("Person"), "certificate": say("Certificate"), "sku": say("SKU"),
    "vendor_return": say("Return to vendor"), "hold": say("Hold"), "recall": say("Recall"), "count": say("Count"),
    "case": say("Exception"), "lot": say("Lot"), "bench": say("Bench"),
}
# Of orders, shipments, returns and lists; what a unit may also be is said as it is there.
STATES: dict[str, Sentence] = {
    "open": say("open"), "packing": say("packing"), "announced": say("announced"), "receiving": say("being received"),
    "arrived": say("arrived"), "closed": say("closed"), "cancelled": say("cancelled"), "held": say("held"),
    "released": say("released"), "planned": say("planned"), "counting": say("being counted"),
    "recounting": say("counted again"), "to_approve": say("to approve"), "approved": say("approved"),
    "decided": say("decided"),
}
COUNT_KINDS: dict[str, Sentence] = {
    "place": say("Places"), "sku": say("One SKU"), "value_class": say("Value class"), "random": say("Random sample"),
    "suspicion": say("Suspicion"),
}
# What the label of a parcel that came back was read as.
FOUND_BY: dict[str, Sentence] = {
    "rma": say("by its RMA"), "order": say("by its order"), "tracking": say("by its tracking number"),
    "sscc": say("by its SSCC"), "plate": say("by its plate"), "unknown": say("not announced"),
}
NEAR: dict[str, Sentence] = {
    "fold": say("looks alike"), "typo": say("one character away"), "tail": say("the same end"),
}


def what_word(what: str) -> Sentence:
    return WHAT.get(what) or Sentence("{name}", {"name": what})


def described(what: str, name: str) -> Sentence | str:
    """What stands beside a code: a brand's own text, or a word of ours in the reader's language."""
    if what == "case":
        return class_word(name)
    if what == "return":
        return FOUND_BY.get(name, name)
    return COUNT_KINDS.get(name, name) if what == "count" else name


def standing_word(state: str) -> Sentence:
    """The state of a unit or of a document."""
    return STATES.get(state) or state_word(state)
