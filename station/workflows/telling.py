"""What several workflows say in the same way: a question, and the two questions of the gate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from station.answers import Answer
from station.commands import Action
from station.refusals import refused
from station.refusals_storing import PICKING
from station.sentences import Sentence, say
from station.verdicts import Choice, Kind, Question, Reason, Tone, Verdict


def asked(operation: UUID, word: Sentence, sentence: Sentence, question: Question, *facts: Sentence) -> Verdict:
    """A question; nothing has been done yet."""
    return Verdict(kind=Kind.ASKED, tone=Tone.ATTENTION, word=word, sentence=sentence, facts=facts, question=question,
                   operation=operation)


def gate_question(operation: UUID, answer: Answer, keeps: Mapping[str, str]) -> Verdict:
    """Which SKU, or whether to take a unit that is kept for another order. `keeps` is the scan: the answer sends it
    again, under an id of its own."""
    if answer["reason"] == "reserved":
        kept = (answer.get("reserved") or {}).get("order") or "?"
        return asked(
            operation, say("KEPT FOR OTHERS"),
            say("Press F2 to take it for this order all the same, F3 to put it back."),
            Question("swap", yes=Action.CONFIRM, keeps=keeps), say("It is kept for order {order}.", order=kept))
    choices = tuple(
        Choice(item["sku_id"], say("{sku} · {name}", sku=item["sku"], name=item["name"])) for item in answer["choices"])
    return asked(operation, say("WHICH ONE"), say("Choose the item you have in your hand."),
                 Question("sku", choices, keeps=keeps))


def order_question(operation: UUID, answer: Answer, about: str, keeps: Mapping[str, str]) -> Verdict:
    """Two clients have an order of this number."""
    choices = tuple(
        Choice(c["client"], say("{client} · order {order}", client=c["name"], order=c["order"]))
        for c in answer["choices"])
    return asked(operation, say("WHICH ORDER"),
                 say("Choose the client: {code} names more than one order.", code=answer["code"]),
                 Question(about, choices, keeps=keeps))


def refused_while_picking(answer: Answer, operation: UUID) -> Verdict:
    """A refusal, in the words of picking where packing says something else."""
    reason = Reason(answer["reason"])
    verdict = refused(reason, answer, operation=operation)
    return replace(verdict, sentence=PICKING[reason](answer)) if reason in PICKING else verdict
