"""What a refusal says in the office, at the audit window. The rows are merged into those of `refusals`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from station.answers import Answer
from station.sentences import Sentence, say
from station.verdicts import Reason

Told = Callable[[Answer], Sentence]


def _always(sentence: Sentence) -> Told:
    return lambda _told: sentence


_WORK: Mapping[str, Sentence] = {
    "receiving": say("Receiving"), "storing": say("Storing"), "packing": say("Packing"), "returns": say("Returns"),
    "counting": say("Counting"),
}


def _other_work(told: Answer) -> Sentence:
    if not told.get("bench"):
        return say("Go to another bench: this one is not for this work.")
    return say("Go to another bench: {bench} is not for “{work}”.", bench=told["bench"],
               work=_WORK.get(told.get("mode") or "", say("this work")))


ROWS: Mapping[Reason, tuple[Sentence, Told]] = {
    Reason.RULE_EMPTY: (say("NO RULE"), _always(say("Choose the units: by SKU, serials, lot, shipment or dates."))),
    Reason.RULE_RANGE: (say("CHECK THE RANGE"), _always(
        say("Check the range: both serials have the same length, the lower one first."))),
    Reason.UNKNOWN_HOLD: (say("UNKNOWN HOLD"), _always(say("Choose a hold from the list: this one is not known."))),
    Reason.HOLD_RELEASED: (say("RELEASED"), _always(say("Choose another hold: this one was released already."))),
    Reason.ON_A_RECALL: (say("ON A RECALL"), lambda told: say(
        "Ask for {recall} itself to be released: the unit is on its list.", recall=told.get("recall") or "the recall")),
    Reason.FIELD_WRONG: (say("CHECK A FIELD"), lambda told: say(
        "Check {field}: it cannot be so.", field=told.get("field") or "?")),
    Reason.NAME_TAKEN: (say("NAME TAKEN"), lambda told: say(
        "Choose another name: {name} is taken.", name=told.get("name") or "?")),
    Reason.IN_USE: (say("IN USE"), lambda told: say(
        "Check {name} first: something uses it still.", name=told.get("name") or "?")),
    Reason.OWN_ROLE: (say("YOUR OWN"), _always(
        say("Ask another supervisor: nobody takes away the own role or badge."))),
    Reason.LAST_SUPERVISOR: (say("THE LAST ONE"), _always(
        say("Choose another supervisor first: this is the last one."))),
    Reason.BENCH_STOPPED: (say("BENCH CLOSED"), lambda told: say(
        "Go to another bench: {bench} is out of use.", bench=told.get("bench") or "this one")),
    Reason.BENCH_MODE: (say("NOT THIS WORK"), _other_work),
    Reason.NOTHING_CHANGED: (say("AS IT WAS"), _always(say("Go on: everything is already so."))),
}
