"""A unit of a lane and a vendor's list, as both tell them: who takes them in hand, and who works on them."""

from __future__ import annotations

from uuid import UUID

from station import answers
from station.answers import Answer
from station.jobs_repair import VendorList, Work
from station.sentences import Sentence, say
from station.verdicts import Kind, Tone, Verdict
from station.words_repair import facts_of, next_step, where


def in_hand(work: Work, operation: UUID) -> Verdict:
    """Taken in hand, with what is possible in its lane; where nothing is, it is told and put back."""
    facts = (where(work), *facts_of(work))
    if not work.can:
        sentence = (say("Put it back: it waits for a decision.") if work.lane == "QUARANTINE"
                    else say("Put it back: it is inspected, and its lane is {lane}.",
                             lane=work.lane.replace("_", " ") or "–"))
        return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("IN ITS LANE"), operation=operation,
                       thing=work.thing, sentence=sentence, facts=facts)
    return Verdict(kind=Kind.WORK_IN_HAND, tone=Tone.ACCEPTED, word=say("IN HAND"), sentence=next_step(work),
                   facts=facts, thing=work.thing, operation=operation, found=work)


def list_told(found: VendorList, operation: UUID, word: Sentence, answer: Answer | None = None) -> Verdict:
    """A vendor's list as it stands."""
    sentence = (say("Put the paper with them: they are on their way.") if found.shipped
                else say("Scan the next unit onto the list, or press F12 to send it."))
    return Verdict(kind=Kind.VENDOR_LIST, tone=Tone.COMPLETE if found.shipped else Tone.ACCEPTED, word=word,
                   sentence=sentence, operation=operation, found=found,
                   facts=(say("{number} · {vendor} · units: {count}", number=found.number, vendor=found.vendor,
                              count=len(found.units)),),
                   prints=answers.prints(answer) if answer else ())
