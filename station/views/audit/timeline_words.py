"""What happens to a unit, in the words of people."""

from __future__ import annotations

from station.audits.units import StoryEvent
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.unit_words import state_word

KINDS: dict[str, Sentence] = {
    "expect": say("Announced"), "receive": say("Received"), "capture": say("Serial taken"), "store": say("Put away"),
    "pick": say("Picked"), "reserve": say("Kept for an order"), "unreserve": say("No longer kept"),
    "pack": say("Packed"), "unpack": say("Taken out"), "ship": say("Shipped"), "return": say("Came back"),
    "inspect": say("Inspected"), "route": say("Sent to a lane"), "repair": say("Repaired"),
    "send_to_vendor": say("Sent to the vendor"), "part_out": say("Taken apart"), "scrap": say("Scrapped"),
    "hold": say("Held"), "release": say("Released"), "miss": say("Missing"), "find": say("Found again"),
    "see": say("Seen"), "identify": say("Identified"), "grade": say("Graded"), "fit": say("Part built in"),
    "unfit": say("Part taken out"), "certify": say("Certified"), "relabel": say("New serial"),
    "restock": say("Back to stock"), "move": say("Moved"), "correct": say("Corrected"), "undo": say("Taken back"),
}
TONES: dict[str, Tone] = {
    "hold": Tone.HELD, "ship": Tone.COMPLETE, "miss": Tone.ATTENTION, "scrap": Tone.ATTENTION, "return": Tone.CAPTURED,
}
GONE = frozenset({"shipped", "sent_to_vendor", "scrapped", "parted_out", "missing"})


def kind_word(kind: str) -> Sentence:
    """The word for an event or an operation, or its own name as plain text."""
    return KINDS.get(kind) or Sentence("{name}", {"name": kind.replace("_", " ")})


def lane_of(event: StoryEvent) -> Sentence:
    """Where a unit is after an event: a place, a carton, a parcel, or outside."""
    if event.state in GONE:
        return state_word(event.state)
    if event.place:
        return Sentence("{name}", {"name": event.place})
    if event.carton:
        return say("Carton {code}", code=event.carton)
    if event.parcel:
        return say("Parcel of {order}", order=event.order or event.parcel)
    return say("Not here yet") if event.state == "expected" else say("No place")
