"""Who is at the bench, and what was refused before anybody asked the database."""

from __future__ import annotations

from station import answers
from station.commands import KeepRefusal, SignOn
from station.refusals import refused
from station.sentences import say
from station.verdicts import Choice, Kind, Question, Reason, Tone, Verdict
from station.workflows.asking import Connection, ask

FIRST = {"packing": say("Scan a tote or an order."), "receiving": say("Scan a shipment or a carton."),
         "storing": say("Scan a unit or a carton."), "counting": say("Scan the place to count."),
         "returns": say("Scan any label of a parcel, or the unit itself.")}


def sign_on(connection: Connection, command: SignOn) -> Verdict:
    """Badge to person. What was ordered at this bench and never printed comes back as a question."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    person, owed = answers.person(answer["person"]), len(answer["unsettled"])
    return Verdict(
        kind=Kind.SIGNED_ON, tone=Tone.ATTENTION if owed else Tone.NEUTRAL, word=say("WELCOME"),
        sentence=say("Print what is owed, or leave it: {count} papers of this bench did not come out.", count=owed)
        if owed else FIRST.get(command.mode, say("Scan the first code.")),
        facts=(say("Signed on as {name}.", name=person.name),), operation=command.act.id, person=person,
        today=int(answer["today"]), question=_unsettled(answer),
        prints=answers.prints({"prints": answer["unsettled"]}),
    )


def _unsettled(answer: answers.Answer) -> Question | None:
    """Offer what is still owed to this bench on paper."""
    if not answer["unsettled"]:
        return None
    return Question(about="unsettled", choices=(
        Choice("print", say("Print them now")), Choice("later", say("Leave them for later"))))


def keep_refusal(connection: Connection, command: KeepRefusal) -> Verdict:
    """Keep it; the operator has been told already."""
    answer = ask(connection, command)
    return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("KEPT"), sentence=say("Go on."),
                   reason=Reason(answer["reason"]), operation=command.act.id)
