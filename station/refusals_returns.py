"""What a refusal at the returns bench says. The rows are merged into those of `refusals`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from station.answers import Answer, moment, plain_place
from station.sentences import Sentence, say
from station.verdicts import Reason

Told = Callable[[Answer], Sentence]


def _always(sentence: Sentence) -> Told:
    return lambda _told: sentence


def _leased(told: Answer) -> Sentence:
    if told.get("by") and told.get("person"):
        return say("Ask {person} at {bench}: this parcel is in hand there.", person=told["person"], bench=told["by"])
    return say("Scan the parcel again: this bench has let it go.")


def _closed(told: Answer) -> Sentence:
    if told.get("at"):
        return say("Scan the unit itself: this parcel was closed on {at}.", at=moment(told["at"]) or told["at"])
    return say("Scan the unit itself: this parcel is closed.")


def _open(told: Answer) -> Sentence:
    if told.get("serial"):
        return say("Scan {serial} and bring it to its tote first.", serial=told["serial"])
    return say("Scan what is not in its tote yet, and bring it there first.")


def _too_far(told: Answer) -> Sentence:
    if told.get("by_rule"):
        return say("Choose a grade next to {grade}: that is what the answers say.", grade=told["by_rule"])
    return say("Choose a grade next to the one that the answers say.")


def _wrong_tote(told: Answer) -> Sentence:
    lane = str(told.get("lane") or "?").replace("_", " ")
    totes = ", ".join(plain_place(code) for code in told.get("totes") or ())
    if totes:
        return say("Put it in a tote of lane {lane}: {totes}", lane=lane, totes=totes)
    if told.get("lane"):
        return say("Put it in a tote of lane {lane}.", lane=lane)
    return say("Put it in a tote of its own lane.")


def _wrong_rules(told: Answer) -> Sentence:
    if told.get("place"):
        return say("Check entry {place} of the list: it cannot be what it is.", place=told["place"])
    return say("Check the list: it cannot be what it is.")


ROWS: Mapping[Reason, tuple[Sentence, Told]] = {
    Reason.RETURN_LEASED: (say("IN HAND"), _leased),
    Reason.RETURN_CLOSED: (say("CLOSED"), _closed),
    Reason.RETURN_OPEN: (say("NOT DONE"), _open),
    Reason.RETURN_EMPTY: (say("NOTHING FOUND"), _always(say("Scan the unit, or press F9 if the box is empty."))),
    Reason.INSPECTED_ALREADY: (say("INSPECTED"), _always(say("Scan its plate: it was inspected already."))),
    Reason.NOT_INSPECTED: (say("NOT INSPECTED"), _always(say("Do the inspection first: its lane follows from that."))),
    Reason.ANSWERS_MISSING: (say("NOT ANSWERED"), _always(say("Do the inspection again: an answer is missing."))),
    Reason.GRADE_TOO_FAR: (say("TOO FAR"), _too_far),
    Reason.LANE_ALREADY: (say("SAME LANE"), _always(say("Choose another lane: it goes to this one already."))),
    Reason.TWO_PEOPLE: (say("TWO PEOPLE"), _always(say(
        "Call a second person: this was not proved to be the unit that left."))),
    Reason.WRONG_TOTE: (say("WRONG TOTE"), _wrong_tote),
    Reason.PLACED_ALREADY: (say("IN ITS TOTE"), _always(say("Scan the next unit: this one lies in its tote."))),
    Reason.RULES_WRONG: (say("NOT POSSIBLE"), _wrong_rules),
}


def wrong_plate(told: Answer) -> Sentence:
    """Another label than the plate of the unit in hand."""
    plate = (told.get("item") or {}).get("plate")
    if plate:
        return say("Scan the plate on the unit: {plate}. This was {code}.", plate=plate, code=told.get("code") or "?")
    return say("Scan the plate that was printed for this unit.")
