"""What a hit of the search is called."""

from __future__ import annotations

from station.sentences import Sentence, say

WHAT: dict[str, Sentence] = {
    "unit": say("Unit"), "alias": say("Unit, by another name"), "order": say("Order"), "parcel": say("Parcel"),
    "carton": say("Carton"), "inbound": say("Shipment in"), "rma": say("Return announced"), "return": say("Return"),
    "place": say("Place"), "person": say("Person"), "certificate": say("Certificate"), "sku": say("SKU"),
    "vendor_return": say("Return to vendor"),
}
NEAR: dict[str, Sentence] = {
    "fold": say("looks alike"), "typo": say("one character away"), "tail": say("the same end"),
}


def what_word(what: str) -> Sentence:
    return WHAT.get(what) or Sentence("{name}", {"name": what})
