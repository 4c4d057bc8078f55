"""Names of a unit at the dock, and what a receiver should look at once more."""

from __future__ import annotations

from dataclasses import replace

from station import answers, answers_receiving
from station.alias_types import name_of
from station.answers import Answer
from station.commands.receiving import AddAlias, CorrectAlias
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Kind, Reason, Tone, Verdict
from station.workflows.asking import Connection, ask


def add_alias(connection: Connection, command: AddAlias) -> Verdict:
    """One more name; the next one that is due is asked for."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    return Verdict(kind=Kind.TOLD, tone=Tone.ACCEPTED, word=say("NAMED"),
                   sentence=_due(answer) or say("Scan the next one."), operation=command.act.id,
                   facts=(say("{kind}: {value}", kind=name_of(answer["type"]), value=answer["value"]),),
                   thing=answers.thing(answer["unit"]), found=answers_receiving.named(answer))


def correct_alias(connection: Connection, command: CorrectAlias) -> Verdict:
    """A wrong name, put right or taken away by two people."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    kind = name_of(answer["type"])
    now = (say("{kind}: {value}, no longer {was}.", kind=kind, value=answer["value"], was=answer["was"])
           if answer["value"] else say("{kind}: none, no longer {was}.", kind=kind, was=answer["was"]))
    return Verdict(kind=Kind.TOLD, tone=Tone.ACCEPTED, word=say("CORRECTED"),
                   sentence=_due(answer) or say("Scan the next one."), operation=command.act.id,
                   facts=(now, say("With {person}.", person=answer["second"])),
                   thing=answers.thing(answer["unit"]), found=answers_receiving.named(answer))


def noticed(verdict: Verdict, answer: Answer) -> Verdict:
    """An arrival, and what is odd or still missing about it. A finding keeps its own route."""
    like, due = answer.get("like") or (), _due(answer)
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


def _due(answer: Answer) -> Sentence | None:
    due = answer.get("due") or ()
    return say("Scan its {kind} now.", kind=name_of(due[0])) if due else None
