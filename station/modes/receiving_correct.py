"""Correcting the name that was taken down last: which one it is, why, the right one, and a supervisor's badge."""

from __future__ import annotations

from dataclasses import replace

from station.alias_types import name_of, read_alias
from station.codes import Badge, Code, Plain, PlainKind
from station.commands import Act
from station.commands.receiving import CorrectAlias
from station.jobs_receiving import Inbound
from station.modes.answering import Answer, not_now, text_facts
from station.modes.badges import badge_digest
from station.modes.receiving_state import Correcting, ReceivingState
from station.profiles import Misfit, MisfitKind
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Choice, Kind, Question, Reason, Tone, Verdict

REASONS = (say("Scanned from another unit"), say("Scanned the wrong code of this unit"), say("The label was wrong"))
ABOUT = frozenset({"undo_which", "name_reason", "name_right"})


def ask_which(correcting: Correcting) -> Answer:
    """Undo after a name: the name, or the whole unit?"""
    kind, value = given(correcting)
    return _ask(Question("undo_which", (
        Choice("name", say("Correct its {kind} {value}", kind=name_of(kind), value=value)),
        Choice("unit", say("Take the whole unit back")))), say("WHAT IS WRONG"),
        say("Choose what was wrong."), correcting)


def chosen(correcting: Correcting, about: str, value: str) -> Answer:
    """One of the choices on the way; taking the unit back is not among them."""
    kind = name_of(given(correcting)[0])
    if about == "undo_which":
        choices = tuple(Choice(str(reason), reason) for reason in REASONS)
        return _ask(Question("name_reason", choices), say("WHY"), say("Choose why its {kind} is corrected.", kind=kind),
                    correcting)
    if about == "name_reason":
        return _ask(Question("name_right", (Choice("none", say("It has no such code")),)), say("THE RIGHT ONE"),
                    say("Scan its right {kind}, or choose 1.", kind=kind), replace(correcting, reason=value))
    return _second_person(replace(correcting, right=""))


def right(correcting: Correcting, code: Code) -> Answer:
    """The right name, scanned."""
    kind = given(correcting)[0]
    if not isinstance(code, Plain) or code.kind is PlainKind.LINK:
        return refused(Reason.NOT_A_SERIAL, text_facts(code, None)), {}
    result = read_alias(kind, code.text)
    if isinstance(result, Misfit):
        reason = Reason.CHECK_DIGIT if result.kind is MisfitKind.CHECK_DIGIT else Reason.PROFILE
        return refused(reason, text_facts(code, result)), {}
    return _second_person(replace(correcting, right=result.serial))


def badge(state: ReceivingState, correcting: Correcting, inbound: Inbound, code: Code, act: Act) -> Answer:
    """The second person's badge, and nothing else."""
    if not isinstance(code, Badge):
        return not_now(say("Scan the supervisor's badge, or press F3 to leave it."))
    kind, was = given(correcting)
    return CorrectAlias(replace(act, raw=b""), inbound.client, correcting.naming.unit, kind, was,
                        correcting.right or "", badge_digest(code), correcting.reason), {}


def given(correcting: Correcting) -> tuple[str, str]:
    """Kind and value of the name in question."""
    assert correcting.naming.given is not None
    return correcting.naming.given


def _second_person(correcting: Correcting) -> Answer:
    told = Verdict(kind=Kind.TOLD, tone=Tone.ATTENTION, word=say("SECOND PERSON"),
                   sentence=say("Let a supervisor scan a badge."))
    return told, {"question": None, "correcting": correcting}


def _ask(question: Question, word: Sentence, sentence: Sentence, correcting: Correcting) -> Answer:
    return Verdict(kind=Kind.ASKED, tone=Tone.ATTENTION, word=word, sentence=sentence, question=question), {
        "question": question, "correcting": correcting}
