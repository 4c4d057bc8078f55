"""What a refusal says while places are counted and cases decided. The rows are merged into those of `refusals`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from station.answers import Answer, plain_place
from station.sentences import Sentence, say
from station.verdicts import Reason

Told = Callable[[Answer], Sentence]


def _always(sentence: Sentence) -> Told:
    return lambda _told: sentence


def _place(told: Answer) -> str:
    return plain_place(told.get("counted") or told.get("code") or "?")


def _elsewhere(told: Answer) -> Sentence:
    if told.get("person"):
        return say("Ask {person} at {bench}: {place} is being counted there.", person=told["person"],
                   bench=told["by"] or "?", place=_place(told))
    return say("Scan the place again: it is not in hand here.")


def _same_person(told: Answer) -> Sentence:
    if told.get("recount"):
        return say("Let another person count {place} again: you counted it first.", place=_place(told))
    return say("Let another supervisor decide: you have counted here yourself.")


ROWS: Mapping[Reason, tuple[Sentence, Told]] = {
    Reason.UNKNOWN_PLACE: (say("UNKNOWN PLACE"), lambda told: say(
        "Scan the label of a place: nothing here is called {place}.", place=_place(told))),
    Reason.NO_COUNT_HERE: (say("NO COUNT HERE"), lambda told: say(
        "Scan another place, or call a supervisor: no count of {place} is planned.", place=_place(told))),
    Reason.COUNTING_ELSEWHERE: (say("IN HAND"), _elsewhere),
    Reason.COUNT_FINISHED: (say("COUNTED"), lambda told: say(
        "Scan another place: {place} is counted and waits for a supervisor.", place=_place(told))),
    Reason.NOT_COUNTING: (say("NO PLACE"), _always(say("Scan the place first: none is being counted here."))),
    Reason.NOTHING_TO_COUNT: (say("NOTHING TO COUNT"), _always(say(
        "Choose other places: none fits, or they are in another count."))),
    Reason.NOTHING_TO_APPROVE: (say("ALL APPROVED"), _always(say("Go on: nothing of it waits for approval."))),
    Reason.UNKNOWN_CASE: (say("UNKNOWN CASE"), _always(say("Choose a case of the list: this one is not known."))),
    Reason.CASE_CLOSED: (say("DECIDED"), _always(say("Go on: this case has been decided already."))),
    Reason.REASON_MISSING: (say("SAY WHY"), _always(say("Type the reason: a decision without one is not kept."))),
    Reason.UNKNOWN_PERSON: (say("UNKNOWN PERSON"), _always(say("Choose somebody who works here."))),
}
# what packing says otherwise
COUNTING: Mapping[Reason, Told] = {Reason.SAME_PERSON: _same_person}
