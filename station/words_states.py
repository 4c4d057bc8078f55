"""The states of a unit, and the lanes of what came back, in the words of people."""

from __future__ import annotations

from station.sentences import Sentence, say

STATES: dict[str, Sentence] = {
    "expected": say("expected"), "received": say("received"), "stored": say("stored"), "picked": say("picked"),
    "packed": say("packed"), "shipped": say("shipped"), "returned": say("returned"), "inspected": say("inspected"),
    "in_lane": say("in a lane"), "repaired": say("repaired"), "sent_to_vendor": say("sent to the vendor"),
    "parted_out": say("taken apart"), "scrapped": say("scrapped"), "missing": say("missing"), "found": say("found"),
    "fitted": say("built into another unit"),
}
LANES: dict[str, Sentence] = {
    "SELLABLE": say("Sellable"), "REFURBISHABLE": say("To be refurbished"), "PARTS_ONLY": say("For parts"),
    "RETURN_TO_VENDOR": say("Back to the vendor"), "QUARANTINE": say("Quarantine"), "SCRAP": say("To be scrapped"),
    "LIQUIDATE": say("To be liquidated"), "DONATE": say("To be donated"), "SHIP_BACK": say("Back to the customer"),
    "MISSING": say("Missing"),
}


def state_word(state: str) -> Sentence:
    """The word, or the name itself as plain text."""
    return STATES.get(state) or Sentence("{name}", {"name": state})


def lane_word(lane: str) -> Sentence:
    """The word, or the name itself as plain text."""
    return LANES.get(lane) or Sentence("{name}", {"name": lane.replace("_", " ")})
