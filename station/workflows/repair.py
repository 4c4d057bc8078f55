"""The acts on a unit of a lane: each one round trip. The database decides; here the answer becomes what is told."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from station import answers, answers_repair
from station.answers import Answer, plain_place
from station.commands.repair import FitPart, PartOut, RepairCommand, SendBack, UnfitPart
from station.jobs_repair import Work
from station.operations_repair import FUNCTIONS
from station.refusals import refused
from station.refusals_repair import OTHERWISE
from station.sentences import Sentence, say
from station.verdicts import Choice, Kind, Question, Reason, Tone, Verdict
from station.words_repair import DID, facts_of, next_step, where
from station.workflows.asking import Connection, ask
from station.workflows.telling import asked
from station.workflows.telling_repair import list_told

MOST_CHOICES = 9
OVER = frozenset({"restock", "shelve", "scrap"})


def _no(answer: Answer, operation: UUID) -> Verdict:
    reason = Reason(answer["reason"])
    verdict = refused(reason, answer, operation=operation)
    if reason in OTHERWISE:
        verdict = replace(verdict, sentence=OTHERWISE[reason](answer))
    return replace(verdict, found=answers_repair.work(answer["work"]) if answer.get("work") else None)


def perform(connection: Connection, command: RepairCommand) -> Verdict:
    """Any of them: what was done, and what is to be done next."""
    answer = ask(connection, command)
    operation = command.act.id
    match answer["outcome"], answer.get("what"):
        case "refused", _:
            return _no(answer, operation)
        case "asked", _:
            return _which(command, answer)
        case _, "vendor":
            found = answers_repair.vendor_list(answer["vendor"])
            return list_told(found, operation, DID[answer["did"]], answer)
    return _done(answer, answers_repair.work(answer["work"]), operation)


def _done(answer: Answer, work: Work, operation: UUID) -> Verdict:
    did = str(answer.get("did") or "")
    told = Verdict(kind=Kind.WORKED, tone=Tone.ACCEPTED, word=DID.get(did) or say("PUT BACK"),
                   sentence=next_step(work), thing=work.thing, found=work, operation=operation,
                   facts=(*_about(answer), *facts_of(work)), prints=answers.prints(answer))
    if did in OVER:
        return replace(told, kind=Kind.WORK_OVER, tone=Tone.COMPLETE, sentence=_after(did), done=1)
    if not did:
        return replace(told, kind=Kind.WORK_LEFT, tone=Tone.NEUTRAL, sentence=say("Put it back where it was."),
                       facts=(where(work),))
    if answer.get("result") == "failed":
        return replace(told, tone=Tone.ATTENTION, word=say("IT FAILED"))
    return told


def _after(did: str) -> Sentence:
    if did == "scrap":
        return say("Put the certificate into its folder, then scan the next unit.")
    return say("Scan any label of a parcel, or the unit itself.")


def _about(answer: Answer) -> tuple[Sentence, ...]:
    """What this act was about, beside how the unit stands."""
    part, there, number = answer.get("part"), answer.get("there"), answer.get("number")
    if part and answer.get("did") == "fit":
        return (say("{serial} is in it now.", serial=part["serial"]),)
    if part and part["state"] == "in_lane":
        return (say("{serial} goes to lane SCRAP: scan it there.", serial=part["serial"]),)
    if part:
        return (say("{serial} is a unit of its own now: put it away.", serial=part["serial"]),)
    if there:
        return (say("In {place}", place=plain_place(there["code"])),)
    return (say("Certificate {number}", number=number),) if number else ()


def _which(command: RepairCommand, answer: Answer) -> Verdict:
    if isinstance(command, SendBack):
        return _which_list(command, answer)
    assert isinstance(command, FitPart | UnfitPart | PartOut)
    keeps = {"raw": command.act.raw.hex(), "candidates": "\n".join(command.candidates), "act": FUNCTIONS[type(command)],
             "house": "yes" if command.house else "", "fate": command.fate if isinstance(command, UnfitPart) else ""}
    choices = tuple(Choice(row["sku_id"], say("{sku} · {name}", sku=row["sku"], name=row["name"]))
                    for row in answer["choices"][:MOST_CHOICES])
    return asked(command.act.id, say("WHICH PART"), say("Choose the part, or scan its product code."),
                 Question("which_part", choices, keeps=keeps))


def _which_list(command: SendBack, answer: Answer) -> Verdict:
    lists = tuple(Choice(row["id"], say("{number} · {vendor}", number=row["number"], vendor=row["vendor"]))
                  for row in answer["lists"][:MOST_CHOICES - 1])
    question = Question("which_vendor", (*lists, Choice("new", say("A new list"))),
                        keeps={"vendors": "\n".join(answer["vendors"][:MOST_CHOICES])})
    return asked(command.act.id, say("WHICH LIST"), say("Choose the list that it goes back on."), question)
