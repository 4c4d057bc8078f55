"""Operations that were answered late: after a restart, or when the database is back. What is said of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from station.codes import printable
from station.commands import Command, KeepRefusal, SettlePrint, SignOn
from station.commands.returns import EVIDENCE as RETURNED
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Kind, Reason, Tone, Verdict


@dataclass(frozen=True, slots=True)
class Late:
    """An operation that was asked again. `answered_before`: the last run had seen the answer already."""

    command: Command
    verdict: Verdict
    answered_before: bool = False

    @property
    def conflict(self) -> Verdict | None:
        """What somebody has to see of it: a refusal, or a question that nobody was there to answer. It latches,
        and says which scan it speaks of."""
        verdict = self.verdict
        if isinstance(self.command, KeepRefusal | SettlePrint):
            return None
        if verdict.kind is Kind.ASKED and verdict.question is not None:
            reason = Reason.RESERVED if verdict.question.about == "swap" else Reason.AMBIGUOUS
            verdict = replace(
                verdict, kind=Kind.REFUSED, tone=Tone.REFUSED, reason=reason, question=None,
                sentence=say("Do it again and answer the question: nothing of it is written down yet.")
                if isinstance(self.command, RETURNED) else
                say("Take it out of the box, scan it again and answer the question."))
        if not verdict.latches:
            return None
        late = say("Scanned {what} at {at}, checked only now.", what=_read(self.command), at=self.command.act.at)
        return replace(verdict, facts=(late, *verdict.facts))


def _read(command: Command) -> str | Sentence:
    return printable(command.act.raw) if command.act.raw else say("no code")


def after_restart(late: Sequence[Late]) -> tuple[Verdict, ...]:
    """What has to be seen first, one by one; then what the last scan was."""
    remembered = [one for one in late if not isinstance(one.command, SignOn | SettlePrint)]
    newest = max(remembered, key=lambda one: one.command.act.id, default=None)
    unseen = [one.conflict for one in late if one is not newest and not one.answered_before]
    return (*(verdict for verdict in unseen if verdict is not None), *((_last_scan(newest),) if newest else ()))


def _last_scan(late: Late) -> Verdict:
    """What the last captured scan was, and what became of it. A refusal nobody has seen latches."""
    command, told = late.command, late.conflict or late.verdict
    if isinstance(command, KeepRefusal):
        told = refused(Reason(command.reason), command.facts)
    unseen = told.latches and not late.answered_before and not isinstance(command, KeepRefusal)
    return Verdict(
        kind=Kind.TOLD, tone=told.tone if unseen else Tone.NEUTRAL, word=say("LAST SCAN"),
        sentence=say("Scan your badge to go on."),
        facts=(say("{what} at {at}: {word}", what=_read(command), at=command.act.at, word=told.word), told.sentence,
               *late.verdict.facts), reason=told.reason if unseen else None, thing=told.thing)


def after_outage(late: Sequence[Late]) -> Verdict:
    """The database is back: what somebody has to answer, or that it took everything that waited."""
    to_answer = [one.verdict for one in late if one.verdict.tone is Tone.ATTENTION and one.conflict is None]
    if to_answer:
        return to_answer[-1]
    count = sum(not isinstance(one.command, KeepRefusal | SettlePrint) for one in late)
    return Verdict(
        kind=Kind.TOLD, tone=Tone.ACCEPTED, word=say("CONFIRMED"), sentence=say("Go on: the database is back."),
        facts=(say("Held operations that are in it now: {count}.", count=count),))


def not_taken(command: Command) -> Verdict:
    """The base or the program could not digest an operation: it stays in the journal and is not asked again."""
    return replace(refused(Reason.ILLEGAL_MOVE, operation=command.act.id), word=say("NOT TAKEN"), sentence=say(
        "Put it aside and call the supervisor: this scan could not be written to the database."))
