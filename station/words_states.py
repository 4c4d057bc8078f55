"""The states of a unit in the words of people."""

from __future__ import annotations

from station.sentences import Sentence, say

STATES: dict[str, Sentence] = {
    "expected": say("expected"), "received": say("received"), "stored": say("stored"), "picked": say("picked"),
    "packed": say("packed"), "shipped": say("shipped"), "returned": say("returned"), "inspected": say("inspected"),
    "in_lane": say("in a lane"), "repaired": say("repaired"), "sent_to_vendor": say("sent to the vendor"),
    "parted_out": say("taken apart"), "scrapped": say("scrapped"), "missing": say("missing"), "found": say("found"),
}


def state_word(state: str) -> Sentence:
    """The word, or the name itself as plain text."""
    return STATES.get(state) or Sentence("{name}", {"name": state})
