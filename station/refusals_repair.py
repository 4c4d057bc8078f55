"""What a refusal says while a unit of a lane is worked on. The rows are merged into those of `refusals`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from station.answers import Answer
from station.sentences import Sentence, say
from station.verdicts import Reason

Told = Callable[[Answer], Sentence]


def _always(sentence: Sentence) -> Told:
    return lambda _told: sentence


def _leased(told: Answer) -> Sentence:
    if told.get("by") and told.get("person"):
        return say("Ask {person} at {bench}: this unit is in hand there.", person=told["person"], bench=told["by"])
    return say("Scan the unit again: this bench has let it go.")


def _lane(told: Answer) -> Sentence:
    lane = ((told.get("work") or {}).get("lane") or "").replace("_", " ")
    if lane:
        return say("Put it back: nothing of that is done to a unit of lane {lane}.", lane=lane)
    return say("Put it back: nothing of that is done to a unit of its lane.")


def _failed(told: Answer) -> Sentence:
    if told.get("failed"):
        return say("Choose C or worse, or test it again: {name} failed.", name=told["failed"])
    return say("Choose C or worse, or test it again: a test failed.")


def _listed(told: Answer) -> Sentence:
    if told.get("number"):
        return say("Put it with the others: it is on list {number} already.", number=told["number"])
    return say("Put it with the others: it is on a vendor's list already.")


def _part_held(told: Answer) -> Sentence:
    serial = (told.get("part") or {}).get("serial")
    if serial:
        return say("Put it back and call the lead: {serial} in it is on hold.", serial=serial)
    return say("Put it back and call the lead: a part in it is on hold.")


ROWS: Mapping[Reason, tuple[Sentence, Told]] = {
    Reason.WORK_LEASED: (say("IN HAND"), _leased),
    Reason.NOT_THIS_LANE: (say("NOT IN THIS LANE"), _lane),
    Reason.REPAIR_FIRST: (say("NOT REPAIRED"), _always(say("Press F2 when it is repaired; then grade it."))),
    Reason.GRADE_FIRST: (say("NOT GRADED"), _always(say("Press F9 and grade it A, B or C first: then it is stock."))),
    Reason.WIPE_FIRST: (say("NOT WIPED"), _always(say(
        "Press F4 and wipe it first, or choose C: personal data may be on it."))),
    Reason.TEST_FAILED: (say("TEST FAILED"), _failed),
    Reason.PART_INSIDE: (say("IT IS INSIDE"), _always(say("Scan another part: this one is in it already."))),
    Reason.PART_HELD: (say("PART ON HOLD"), _part_held),
    Reason.NOT_A_PART: (say("NOT A PART OF IT"), _always(say(
        "Put it aside and call the lead: by the book it is no part of this unit."))),
    Reason.SERIAL_SAME: (say("SAME SERIAL"), _always(say("Scan the new serial: this is the one it has."))),
    Reason.VENDOR_SHIPPED: (say("SHIPPED"), _always(say("Open another list: this one has left."))),
    Reason.VENDOR_EMPTY: (say("EMPTY LIST"), _always(say("Scan a unit onto the list before it leaves."))),
    Reason.ON_A_VENDOR_LIST: (say("LISTED"), _listed),
}
# what other benches say otherwise
OTHERWISE: Mapping[Reason, Told] = {
    Reason.TWO_PEOPLE: _always(say("Scan the badge of a second person: this takes two.")),
    Reason.SAME_PERSON: _always(say("Ask a second person: this takes two.")),
    Reason.NOT_ALLOWED: _always(say("Call a supervisor: one of the two has to be one.")),
    Reason.LABEL_NOT_PROVED: _always(say("Stick the new label on the unit, then scan it.")),
    Reason.MOVED_SINCE: _always(say("Scan the unit again: something has happened to it since.")),
    Reason.REASON_MISSING: _always(say("Type what is asked for: without it nothing is kept.")),
    Reason.WRONG_LABEL: lambda told: say(
        "Scan the label on the unit: {serial}. This was another one.",
        serial=(told.get("work") or {}).get("unit", {}).get("serial") or "?"),
}
