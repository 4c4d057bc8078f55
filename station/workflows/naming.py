"""Names of a unit at the dock, and what a receiver should look at once more."""

from __future__ import annotations

from station import answers, answers_receiving
from station.alias_types import name_of
from station.commands.receiving import AddAlias, CorrectAlias
from station.refusals import refused
from station.sentences import say
from station.verdicts import Kind, Reason, Tone, Verdict
from station.workflows.asking import Connection, ask
from station.workflows.telling_receiving import due_name


def add_alias(connection: Connection, command: AddAlias) -> Verdict:
    """One more name; the next one that is due is asked for."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    return Verdict(kind=Kind.TOLD, tone=Tone.ACCEPTED, word=say("NAMED"),
                   sentence=due_name(answer) or say("Scan the next one."), operation=command.act.id,
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
                   sentence=due_name(answer) or say("Scan the next one."), operation=command.act.id,
                   facts=(now, say("With {person}.", person=answer["second"])),
                   thing=answers.thing(answer["unit"]), found=answers_receiving.named(answer))
