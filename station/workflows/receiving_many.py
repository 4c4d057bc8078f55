"""Receiving by the carton, by the pallet, by the list, and the end of a shipment."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from station import answers, answers_receiving
from station.answers import Answer
from station.commands import Action
from station.commands.receiving import CheckList, CloseInbound, NewCarton, OpenCarton, ReceiveCarton, ReceiveList
from station.jobs_receiving import CartonInHand, Checked, Inbound
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Kind, Question, Reason, Tone, Verdict
from station.workflows.asking import Connection, ask


def receive_carton(connection: Connection, command: ReceiveCarton) -> Verdict:
    """A carton by its SKUs' rule, or a pallet with every carton on it."""
    answer = ask(connection, command)
    if answer["outcome"] == "asked":
        code = answer["carton"]["code"]
        return Verdict(
            kind=Kind.ASKED, tone=Tone.ATTENTION, word=say("OPEN IT"), operation=command.act.id,
            sentence=say("Press F2 to open carton {carton} and see its units, F3 to leave it sealed.", carton=code),
            question=Question("open_carton", yes=Action.CONFIRM, keeps={"carton": answer["carton"]["id"]}))
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    inbound = answers_receiving.inbound(answer["job"])
    if answer.get("pallet"):
        return _pallet(command, answer, inbound)
    return _carton(command, answer, inbound)


def _pallet(command: ReceiveCarton, answer: Answer, inbound: Inbound) -> Verdict:
    found = CartonInHand(inbound, pallet=UUID(answer["pallet"]["id"]))
    facts = (say("Received sealed: {count} cartons with {units} units.", count=answer["cartons"],
                 units=answer["units"]),)
    if answer["to_open"]:
        return Verdict(kind=Kind.CARTON_IN_HAND, tone=Tone.ATTENTION, word=say("PALLET IN"), facts=facts,
                       sentence=say("Scan the cartons to open: {count} have to be.", count=answer["to_open"]),
                       done=int(answer["units"]),
                       operation=command.act.id, found=found)
    return Verdict(kind=Kind.CARTON_IN_HAND, tone=_tone(inbound), word=say("PALLET IN"), facts=facts,
                   sentence=_after_sealed(inbound), operation=command.act.id, found=found,
                       done=int(answer["units"]))


def _carton(command: ReceiveCarton, answer: Answer, inbound: Inbound) -> Verdict:
    carton = answers_receiving.carton(answer["carton"])
    found = CartonInHand(inbound, carton.id if carton.state == "opened" else None, command.pallet)
    if answer["units"]:
        facts = (say("Carton {carton}: {units} units, as the client listed them.", carton=carton.code,
                     units=answer["units"]),)
        return Verdict(kind=Kind.CARTON_IN_HAND, tone=_tone(inbound), word=say("CARTON IN"), facts=facts,
                       sentence=_after_sealed(inbound), operation=command.act.id, found=found,
                       done=int(answer["units"]))
    if carton.sample_left:
        return Verdict(kind=Kind.CARTON_IN_HAND, tone=Tone.ATTENTION, word=say("SAMPLE"), operation=command.act.id,
                       sentence=say("Open the carton and scan {count} of its units.", count=carton.sample_left),
                       facts=(say("The others follow when these are as listed."),), found=found)
    return Verdict(kind=Kind.CARTON_IN_HAND, tone=Tone.ATTENTION, word=say("OPEN IT"), operation=command.act.id,
                   sentence=say("Open the carton and scan every unit."), facts=_why(answer), found=found)


def _why(answer: Answer) -> tuple[Sentence, ...]:
    match answer.get("why"):
        case "rule":
            return (say("Units of this product are never received sealed."),)
        case "not_listed":
            return (say("The client did not list every serial of it."),)
        case "conflict":
            return (say("The book has a serial of it already."),)
        case "no_contents":
            return (say("The client did not say what is in it."),)
        case _:
            return ()


def _tone(inbound: Inbound) -> Tone:
    return Tone.COMPLETE if inbound.left == 0 and not inbound.blind else Tone.ACCEPTED


def _after_sealed(inbound: Inbound) -> Sentence:
    if inbound.left == 0 and not inbound.blind:
        return say("Press F12 to close: everything has come.")
    return say("Scan the next carton or unit: {left} to come.", left=inbound.left)


def open_carton(connection: Connection, command: OpenCarton) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    return Verdict(kind=Kind.CARTON_IN_HAND, tone=Tone.ACCEPTED, word=say("OPENED"),
                   sentence=say("Scan every unit of it: {unseen} are not seen yet.", unseen=answer["unseen"]),
                   operation=command.act.id, found=CartonInHand(
                       answers_receiving.inbound(answer["job"]), UUID(answer["carton"]["id"])))


def new_carton(connection: Connection, command: NewCarton) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    pallet, made = command.what == "pallet", UUID(answer["carton"]["id"])
    return Verdict(kind=Kind.CARTON_IN_HAND, tone=Tone.ACCEPTED, operation=command.act.id,
                   word=say("NEW PALLET") if pallet else say("NEW CARTON"),
                   sentence=say("Stick the plate on, then scan the cartons of this pallet.") if pallet
                   else say("Stick the plate on, then scan what goes into it."),
                   found=CartonInHand(answers_receiving.inbound(answer["job"]), None if pallet else made,
                                      made if pallet else command.pallet),
                   prints=answers.prints(answer))


def check_list(connection: Connection, command: CheckList) -> Verdict:
    """A part of the list, looked over. Nothing is written, so leaving it is free."""
    answer = ask(connection, command)
    if answer.get("faults"):
        return refused(Reason.LIST_REFUSED, answer, operation=command.act.id)
    checked = command.checked + int(answer["checked"])
    done = not answer["checked"]
    line = UUID(answer["after_line"]) if answer["after_line"] else command.after_line
    return Verdict(
        kind=Kind.LIST_CHECKED, tone=Tone.NEUTRAL, word=say("CHECKING"),
        sentence=say("Wait, or press F3 to stop: nothing is received yet."),
        facts=(say("Looked over: {checked} of {total}.", checked=checked, total=command.total),),
        operation=command.act.id,
        found=Checked(checked, command.total, answer["after"] or command.after, line, done))


def receive_list(connection: Connection, command: ReceiveList) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    inbound = answers_receiving.inbound(answer["job"])
    return Verdict(kind=Kind.LIST_RECEIVED, tone=_tone(inbound), word=say("LIST IN"), sentence=_after_sealed(inbound),
                   facts=(say("Received as listed: {units} units. Each is seen when it is first scanned.",
                              units=answer["units"]),), operation=command.act.id, found=inbound,
                   done=int(answer["units"]))


def close_inbound(connection: Connection, command: CloseInbound) -> Verdict:
    """The end: what is short and over is a finding, and the papers are printed."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    facts = (say("Received {received} of {announced} announced.", received=answer["received"],
                 announced=answer["announced"]),
             say("From arrival to here: {minutes} min.", minutes=_minutes(answer["seconds"])))
    if answer["findings"]:
        return Verdict(kind=Kind.INBOUND_CLOSED, tone=Tone.ATTENTION, word=say("WITH FINDINGS"), facts=facts,
                       sentence=say("Take receipt and discrepancy report: {count} findings.",
                                    count=answer["findings"]),
                       operation=command.act.id, prints=answers.prints(answer))
    return Verdict(kind=Kind.INBOUND_CLOSED, tone=Tone.COMPLETE, word=say("ALL RECEIVED"), facts=facts,
                   sentence=say("Take the receipt, then scan the next shipment."), operation=command.act.id,
                   prints=answers.prints(answer))


def _minutes(seconds: int) -> int:
    return round(timedelta(seconds=int(seconds)) / timedelta(minutes=1))
