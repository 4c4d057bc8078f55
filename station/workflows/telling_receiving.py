"""What several workflows of the dock tell: which dock it is, and what to look at once more about an arrival."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from station import answers_receiving
from station.alias_types import name_of
from station.answers import Answer, plain_place
from station.sentences import Sentence, say
from station.verdicts import Kind, Tone, Verdict


def dock_told(operation: UUID, answer: Answer) -> Verdict:
    """The dock, also where it was scanned in the place of a shipment or a unit."""
    found = answers_receiving.dock_chosen(answer)
    sentence = say("Scan a shipment: what comes now comes to {dock}.", dock=plain_place(found.code))
    if found.inbound is not None:
        sentence = say("Scan the next one: it comes to {dock}.", dock=plain_place(found.code))
    return Verdict(kind=Kind.TOLD, tone=Tone.ACCEPTED, word=say("DOCK"), sentence=sentence, operation=operation,
                   found=found)


def noticed(verdict: Verdict, answer: Answer) -> Verdict:
    """An arrival, and what is odd or still missing about it. A finding keeps its own route."""
    like, due = answer.get("like") or (), due_name(answer)
    if like:
        verdict = replace(verdict, facts=(say("Looks like {serials}, which is a different serial.",
                                              serials=", ".join(like)), *verdict.facts))
    if answer.get("finding"):
        return verdict
    if like:
        verdict = replace(verdict, tone=Tone.ATTENTION, word=say("LOOK TWICE"), sentence=say(
            "Compare the serial with the label, and press F8 if it was read wrong."))
    elif due is not None:
        verdict = replace(verdict, sentence=due)
    return verdict


def due_name(answer: Answer) -> Sentence | None:
    """The name that is asked for next; None where none is due."""
    due = answer.get("due") or ()
    return say("Scan its {kind} now.", kind=name_of(due[0])) if due else None
