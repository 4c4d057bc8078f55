"""What a hit of the search is called."""

from __future__ import annotations

from station.sentences import Sentence, say
from station.words_states import state_word

WHAT: dict[str, Sentence] = {
    "unit": say("Unit"), "alias": say("Unit, by another name"), "order": say("Order"), "parcel": say("Parcel"),
    "carton": say("Carton"), "inbound": say("Shipment in"), "rma": say("Return announced"), "return": say("Return"),
    "place": say("Place"), "person": say("Person"), "certificate": say("Certificate"), "sku": say("SKU"),
    "vendor_return": say("Return to vendor"),
}
# Of orders, shipments, returns and lists; what a unit may also be is said as it is there.
STATES: dict[str, Sentence] = {
    "open": say("open"), "packing": say("packing"), "announced": say("announced"), "receiving": say("being received"),
    "arrived": say("arrived"), "closed": say("closed"), "cancelled": say("cancelled"), "held": say("held"),
}
NEAR: dict[str, Sentence] = {
    "fold": say("looks alike"), "typo": say("one character away"), "tail": say("the same end"),
}


def what_word(what: str) -> Sentence:
    return WHAT.get(what) or Sentence("{name}", {"name": what})


def standing_word(state: str) -> Sentence:
    """The state of a unit or of a document."""
    return STATES.get(state) or state_word(state)
