"""What every mode says in the same way: not now, a question, what was seen of a print."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from station.codes import Badge, Code, Order, Place
from station.codes import Command as CommandCode
from station.commands import Act, SettlePrint
from station.modes.reading import Step
from station.profiles import Misfit
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Kind, Question, Reason, Tone, Verdict

Change = dict[str, Any]         # fields of the mode's state, as they are from now on
Answer = tuple[Step, Change]


def refused_now(sentence: Sentence) -> Verdict:
    """What does not fit as things stand, and what to do instead."""
    return replace(refused(Reason.NOT_NOW), sentence=sentence)


def not_now(sentence: Sentence) -> Answer:
    """The same, and nothing changes."""
    return refused_now(sentence), {}


def no_such_command(code: CommandCode) -> Verdict:
    """A command code that this site signed, of another version of the program."""
    return replace(refused(Reason.FORGED_COMMAND), sentence=say(
        "Print a new command sheet: this program has no command {name}.", name=code.name))


def told(word: Sentence, sentence: Sentence, tone: Tone = Tone.ATTENTION, **more: Any) -> Verdict:
    """What the bench says by itself; nothing is asked of the database."""
    return Verdict(kind=Kind.TOLD, tone=tone, word=word, sentence=sentence, **more)


def asked(question: Question, word: Sentence, sentence: Sentence, *facts: Sentence) -> Answer:
    """A question, on the screen until it is answered."""
    return Verdict(kind=Kind.ASKED, tone=Tone.ATTENTION, word=word, sentence=sentence, facts=facts,
                   question=question), {"question": question}


def print_seen(question: Question, act: Act, *, came_out: bool) -> Answer:
    """What the operator says of a print that no printer could tell of."""
    fate, why = ("printed", "the operator saw it") if came_out else ("failed", "the operator saw none")
    return SettlePrint(act, UUID(question.keeps["print"]), fate, why), {"question": None}


def text_facts(code: Code, misfit: Misfit | None) -> dict[str, Any]:
    """What is known of a text that is no serial."""
    if misfit is not None:
        return {"expects": misfit.sentence}
    match code:
        case Badge():
            return {"known": {"what": "badge"}}
        case Place(code=text):
            return {"known": {"what": "tote" if text.startswith("TOTE") else "bin", "code": text}}
        case Order(code=text):
            return {"known": {"what": "order", "code": text}}
        case _:
            return {"known": {"what": "link"}}
