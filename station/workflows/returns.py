"""The acts of the returns bench: one function a command, each one round trip.

The database decides and answers with facts; here the answer becomes what the inspector is told.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from station import answers, answers_repair, answers_returns
from station.answers import Answer
from station.commands.returns import (
    AddEvidence,
    ChangeLane,
    CloseReturn,
    CompareSerial,
    EmptyBox,
    IdentifyUnit,
    InspectItem,
    LeaveReturn,
    ListGoods,
    OpenReturn,
    PlaceItem,
    ProvePlate,
    ReprintPlate,
    TakeUnreadable,
    UndoReturn,
)
from station.jobs_returns import ReturnItem, ReturnParcel
from station.refusals import refused
from station.refusals_returns import wrong_plate
from station.sentences import Sentence, say
from station.verdicts import Kind, Reason, Tone, Verdict
from station.words_returns import (
    EMPTY,
    GRADES,
    finding_named,
    identified,
    in_its_tote,
    lane_said,
    lane_why,
    liable_named,
    opened,
    shown,
)
from station.workflows.asking import Connection, ask
from station.workflows.returns_questions import odd_serial, open_question, which
from station.workflows.telling_repair import in_hand, list_told


def _no(answer: Answer, operation: UUID) -> Verdict:
    """A refusal at the returns bench, with the parcel as it stands where the base told it."""
    reason = Reason(answer["reason"])
    verdict = refused(reason, answer, operation=operation)
    if reason is Reason.WRONG_LABEL:
        verdict = replace(verdict, sentence=wrong_plate(answer))
    return replace(verdict, found=answers_returns.parcel(answer["return"]) if answer.get("return") else None)


def _things(answer: Answer) -> tuple[ReturnParcel, ReturnItem]:
    return answers_returns.parcel(answer["return"]), answers_returns.item(answer["item"])


def open_return(connection: Connection, command: OpenReturn) -> Verdict:
    """Any label, or the unit itself. What lies in a lane or is repaired is told as that."""
    answer = ask(connection, command)
    operation = command.act.id
    match answer["outcome"], answer.get("what"):
        case "asked", _:
            return open_question(command, answer)
        case "refused", _:
            return _no(answer, operation)
        case _, "work":
            return _work(answer, operation)
        case _, "vendor":
            return list_told(answers_repair.vendor_list(answer["vendor"]), operation, say("VENDOR'S LIST"))
        case _, "item":
            return replace(identified(*_things(answer)), operation=operation)
    return replace(opened(answers_returns.parcel(answer["return"])), operation=operation)


def _work(answer: Answer, operation: UUID) -> Verdict:
    """It came back before: it is taken in hand, where its lane lets anything be done to it."""
    if answer.get("work"):
        return in_hand(answers_repair.work(answer["work"]), operation)
    item = answers_returns.item(answer["item"])
    return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("IN ITS LANE"), operation=operation, thing=item.thing,
                   sentence=say("Put it back: it is inspected, and its lane is {lane}.", lane=lane_said(item.lane)),
                   facts=(lane_why(item),) if item.lane else ())


def add_evidence(connection: Connection, command: AddEvidence) -> Verdict:
    """A weight or a photo is with it; what stood on the screen stands there again, with them."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _no(answer, command.act.id)
    return replace(shown(answers_returns.parcel(answer["return"])), operation=command.act.id)


def identify_unit(connection: Connection, command: IdentifyUnit) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "asked":
        code = command.candidates[0] if command.candidates else ""
        keeps = {"raw": command.act.raw.hex(), "candidates": "\n".join(command.candidates), "code": code,
                 "gtin": command.gtin or "", "client": str(command.client or "")}
        if command.fits is not None:
            keeps["fits"] = "\n".join(f"{sku}\t{serial}" for sku, serial in command.fits.items())
        return odd_serial(command, answer, keeps) if answer["reason"] == "odd_serial" else which(
            command.act.id, answer, keeps, "")
    if answer["outcome"] == "refused":
        return _no(answer, command.act.id)
    return replace(identified(*_things(answer)), operation=command.act.id)


def take_unreadable(connection: Connection, command: TakeUnreadable | ListGoods) -> Verdict:
    """No serial can be read: what it is, is asked; then it has one of the house, on a label that is printed now."""
    answer = ask(connection, command)
    if answer["outcome"] == "asked":
        told = which(command.act.id, answer, {"client": str(command.client or "")}, "goods_")
        missed = answer.get("nothing")
        return told if not missed else replace(told, facts=(say("No product here is called {code}.", code=missed),))
    if answer["outcome"] == "refused":
        return _no(answer, command.act.id)
    verdict = identified(*_things(answer))
    counted = (say("It is only counted otherwise: as a return it has a serial."),) if answer["counted"] else ()
    return replace(verdict, facts=(*counted, *verdict.facts), operation=command.act.id, prints=answers.prints(answer))


def compare_serial(connection: Connection, command: CompareSerial) -> Verdict:
    """Another serial of the same thing: it agrees with what left, or the verdict is another now."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _no(answer, command.act.id)
    parcel, item = _things(answer)
    verdict = replace(identified(parcel, item, Kind.COMPARED), operation=command.act.id)
    match answer["compared"]["same"]:
        case None:
            nothing = say("The book has nothing to compare it with. It is kept.")
            return replace(verdict, tone=Tone.NEUTRAL, word=say("WRITTEN DOWN"), facts=(nothing, *verdict.facts))
        case True if item.itself:
            return replace(verdict, word=say("IT AGREES"))
    return verdict


def empty_box(connection: Connection, command: EmptyBox) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _no(answer, command.act.id)
    return replace(identified(*_things(answer)), operation=command.act.id, prints=answers.prints(answer))


def inspect_item(connection: Connection, command: InspectItem) -> Verdict:
    """Grade, lane and the rule that decided; the plate is printed."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _no(answer, command.act.id)
    parcel, item = _things(answer)
    finding = say("Finding: {finding}. Liable: {who}", finding=finding_named(answer["finding"]),
                  who=liable_named(answer["liable"]))
    return _routed(parcel, item, Kind.INSPECTED, command.act.id, answer, finding)


def _routed(parcel: ReturnParcel, item: ReturnItem, kind: Kind, operation: UUID, answer: Answer,
            *facts: Sentence) -> Verdict:
    grade = say("Grade {grade}: {words}", grade=item.grade, words=GRADES[item.grade]) if item.grade in GRADES else None
    told = tuple(fact for fact in (lane_why(item), grade, *facts) if fact is not None)
    return Verdict(kind=kind, tone=Tone.ACCEPTED, word=say("{lane}", lane=lane_said(item.lane)), facts=told,
                   sentence=_stick(item), operation=operation, thing=item.thing, found=parcel,
                   prints=answers.prints(answer))


def _stick(item: ReturnItem) -> Sentence:
    if item.verdict == EMPTY:
        return say("Stick the plate on the empty box, then scan it.")
    return say("Stick the plate on the unit, then scan it.")


def change_lane(connection: Connection, command: ChangeLane) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _no(answer, command.act.id)
    parcel, item = _things(answer)
    return _routed(parcel, item, Kind.LANE_CHANGED, command.act.id, answer,
                   say("Changed: {reason}", reason=command.reason))


def prove_plate(connection: Connection, command: ProvePlate) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _no(answer, command.act.id)
    parcel, item = _things(answer)
    return Verdict(kind=Kind.PLATE_PROVED, tone=Tone.ACCEPTED, word=say("PLATE IS ON IT"),
                   sentence=say("Put it in a tote of lane {lane}, then scan the tote.", lane=lane_said(item.lane)),
                   facts=(lane_why(item),), operation=command.act.id, thing=item.thing, found=parcel)


def place_item(connection: Connection, command: PlaceItem) -> Verdict:
    """It lies in its tote: the clock of this unit has stopped."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _no(answer, command.act.id)
    parcel, item = _things(answer)
    left = sum(max(line.quantity - line.came, 0) for line in parcel.lines)
    over = parcel.item is None and bool(parcel.lines) and not left
    if parcel.item is not None:
        sentence = say("Go on with the next unit in hand.")
    elif over:
        sentence = say("Scan the next parcel: everything that was announced is in its tote.")
    else:
        sentence = say("Scan the next unit, or press F12 to close the parcel.")
    return Verdict(kind=Kind.PLACED, tone=Tone.COMPLETE if over else Tone.ACCEPTED, word=say("IN ITS TOTE"),
                   sentence=sentence, operation=command.act.id, thing=item.thing, found=parcel, done=1,
                   facts=(in_its_tote(item),))


def reprint_plate(connection: Connection, command: ReprintPlate) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _no(answer, command.act.id)
    parcel, item = _things(answer)
    sentence = (say("Stick the new plate on, and tear up any other.") if item.plate
                else say("Stick the new label on, and tear up any other."))
    return Verdict(kind=Kind.LABEL_ORDERED, tone=Tone.ATTENTION, word=say("PRINTING AGAIN"),
                   sentence=sentence, operation=command.act.id,
                   thing=item.thing, found=parcel, prints=answers.prints(answer))


def undo_return(connection: Connection, command: UndoReturn) -> Verdict:
    """One step back: what is to be done again is on the screen."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _no(answer, command.act.id)
    if not answer.get("item"):
        return Verdict(kind=Kind.RETURN_UNDONE, tone=Tone.ACCEPTED, word=say("NOT OPENED"), operation=command.act.id,
                       sentence=say("Scan any label of a parcel: the opening of {label} is taken back.",
                                    label=answer["return"]["label"]))
    parcel, item = _things(answer)
    sentence = {"undone": say("Scan the unit again, or the next one."),
                "identified": say("Inspect it again, and tear up its plate."),
                "routed": say("Scan its tote again.") if item.plate_proved else say(
                    "Scan its plate and its tote again.")}.get(item.state, say("Go on as before."))
    return Verdict(kind=Kind.RETURN_UNDONE, tone=Tone.ACCEPTED, word=say("TAKEN BACK"), sentence=sentence,
                   operation=command.act.id, thing=item.thing, found=parcel)


def close_return(connection: Connection, command: CloseReturn) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _no(answer, command.act.id)
    parcel = answers_returns.parcel(answer["return"])
    return Verdict(kind=Kind.RETURN_CLOSED, tone=Tone.COMPLETE, word=say("DONE"),
                   sentence=say("Scan any label of the next parcel."), operation=command.act.id,
                   facts=tuple(_end_of(item) for item in parcel.items), today=int(answer["today"]))


def _end_of(item: ReturnItem) -> Sentence:
    return say("{serial}: grade {grade}, {lane}, in {place}", serial=item.serial or say("Empty box"),
               grade=item.grade or "–", lane=lane_said(item.lane), place=item.tote or "–")


def leave_return(connection: Connection, command: LeaveReturn) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return _no(answer, command.act.id)
    return Verdict(kind=Kind.RETURN_LEFT, tone=Tone.NEUTRAL, word=say("PUT BACK"),
                   sentence=say("Leave everything of it together, then scan the next parcel."),
                   facts=(say("Any bench may go on with it."),), operation=command.act.id)


PERFORMED: dict[type, Callable[[Connection, Any], Verdict]] = {
    OpenReturn: open_return, AddEvidence: add_evidence, IdentifyUnit: identify_unit,
    TakeUnreadable: take_unreadable, ListGoods: take_unreadable, CompareSerial: compare_serial, EmptyBox: empty_box,
    InspectItem: inspect_item, ChangeLane: change_lane, ProvePlate: prove_plate, PlaceItem: place_item,
    ReprintPlate: reprint_plate, UndoReturn: undo_return, CloseReturn: close_return, LeaveReturn: leave_return,
}
