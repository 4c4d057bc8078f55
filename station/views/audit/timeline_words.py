"""Where a unit is after what happened to it, and in which tone that is told. The words: station/words_kinds.py."""

from __future__ import annotations

from station.answers import plain_place
from station.audits.units import StoryEvent
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.words_states import state_word

TONES: dict[str, Tone] = {
    "hold": Tone.HELD, "ship": Tone.COMPLETE, "miss": Tone.ATTENTION, "scrap": Tone.ATTENTION, "return": Tone.CAPTURED,
}
GONE = frozenset({"shipped", "sent_to_vendor", "scrapped", "parted_out", "missing"})


def lane_of(event: StoryEvent) -> Sentence:
    """Where a unit is after an event: a place, a carton, a parcel, or outside."""
    if event.state in GONE:
        return state_word(event.state)
    if event.place:
        return Sentence("{name}", {"name": plain_place(event.place)})
    if event.carton:
        return say("Carton {code}", code=event.carton)
    if event.parcel:
        return say("Parcel of {order}", order=event.order or event.parcel)
    return say("Not here yet") if event.state == "expected" else say("No place")
