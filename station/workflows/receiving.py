"""The receiving acts: one function a command, each one round trip.

The database decides and answers with facts; here the answer becomes what the receiver is told. Cartons, lists and
the end are told in `receiving_many`.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from station import answers, answers_receiving
from station.answers import Answer
from station.commands import Action
from station.commands.receiving import (
    AddProduct,
    CountIn,
    HouseLabel,
    OpenInbound,
    ReceiveUnit,
    ReleaseInbound,
    ReprintLabel,
    UndoReceipt,
)
from station.jobs_receiving import Inbound
from station.refusals import refused
from station.refusals_receiving import wrong_client_here, wrong_sku_here
from station.sentences import Sentence, say
from station.verdicts import Choice, Kind, Question, Reason, Tone, Verdict
from station.workflows.asking import Connection, ask
from station.workflows.telling_receiving import dock_told, noticed


def no(answer: Answer, operation: UUID) -> Verdict:
    """A refusal at the dock, with the finding it left behind."""
    reason = Reason(answer["reason"])
    verdict = replace(refused(reason, answer, operation=operation), found=answers_receiving.found(answer))
    if reason is Reason.WRONG_CLIENT:
        return replace(verdict, sentence=wrong_client_here(answer))
    if reason is Reason.WRONG_SKU:
        return replace(verdict, sentence=wrong_sku_here(answer))
    return verdict


def open_inbound(connection: Connection, command: OpenInbound) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "asked":
        return _which(command, answer)
    if answer["outcome"] == "refused":
        return no(answer, command.act.id)
    if "dock" in answer:
        return dock_told(command.act.id, answer)
    inbound = answers_receiving.inbound(answer["job"])
    return Verdict(kind=Kind.INBOUND_OPENED, tone=Tone.ACCEPTED, word=say("SHIPMENT"), sentence=_first_step(inbound),
                   facts=(say("{client} · {inbound}", client=inbound.client_name, inbound=inbound.number),),
                   operation=command.act.id, found=inbound)


def _which(command: OpenInbound, answer: Answer) -> Verdict:
    if command.blind:
        choices = tuple(Choice(c["client"], say("{client}", client=c["name"])) for c in answer["choices"])
        return _asked(command.act.id, say("WHOSE IS IT"), say("Choose the client whose goods these are."),
                      Question("blind", choices, keeps={"code": command.code}))
    choices = tuple(Choice(c["inbound"], say("{client} · shipment {inbound}", client=c["name"], inbound=c["number"]))
                    for c in answer["choices"])
    return _asked(command.act.id, say("WHICH ONE"), say("Choose the shipment: {code} names more than one.",
                  code=answer["code"]), Question("open_inbound", choices, keeps={"code": command.code}))


def _first_step(inbound: Inbound) -> Sentence:
    if inbound.state == "closed":
        return say("Scan the carton that you open: this shipment is closed.")
    if inbound.blind:
        return say("Scan a product code, then the serials of its units.")
    if inbound.left:
        return say("Scan a carton or a unit: {left} to come.", left=inbound.left)
    return say("Press F12 to close: everything has come.")


def release_inbound(connection: Connection, command: ReleaseInbound) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return no(answer, command.act.id)
    return Verdict(kind=Kind.INBOUND_RELEASED, tone=Tone.NEUTRAL, word=say("PUT BACK"),
                   sentence=say("Leave the goods together, then scan the next shipment."),
                   facts=(say("Shipment {inbound} is free for any bench.", inbound=answer["inbound"]),),
                   operation=command.act.id)


def add_product(connection: Connection, command: AddProduct) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return no(answer, command.act.id)
    line = answers_receiving.line(answer["line"])
    return Verdict(kind=Kind.PRODUCT_ADDED, tone=Tone.NEUTRAL, word=say("PRODUCT"),
                   sentence=say("Scan the serials of its units.") if line.serialised
                   else say("Scan the product code once for each piece."),
                   facts=(say("{sku} · {name}", sku=line.sku, name=line.name),), operation=command.act.id, found=line)


def receive_unit(connection: Connection, command: ReceiveUnit) -> Verdict:
    """One unit, with what was found at it. Asked: which SKU, or whether it is a second unit of the same serial."""
    answer = ask(connection, command)
    if answer["outcome"] == "asked":
        return _unit_question(command, answer)
    if answer["outcome"] == "refused":
        return no(answer, command.act.id)
    if "dock" in answer:
        return dock_told(command.act.id, answer)
    verdict = _seen(command.act.id, answer) if answer.get("seen") else came(command.act.id, answer)
    return noticed(verdict, answer)


def _unit_question(command: ReceiveUnit, answer: Answer) -> Verdict:
    """Ask, and keep the scan: the answer sends it again, under an id of its own."""
    keeps = {"raw": command.act.raw.hex(), "candidates": "\n".join(command.candidates), "gtin": command.gtin or "",
             "sku": str(command.sku or ""), "carton": str(command.carton or ""), "photo": command.photo or "",
             "damaged": "yes" if command.damaged else "",
             "fits": "\n".join(f"{sku}\t{serial}" for sku, serial in command.fits.items())}
    if answer["reason"] == "received_already":
        return replace(_asked(
            command.act.id, say("IN ALREADY"), say("Scan the next one, or press F2 if this is another unit."),
            Question("second", yes=Action.CONFIRM, keeps=keeps),
            say("This serial was received in this shipment a moment ago.")), thing=answers.thing(answer["unit"]))
    choices = tuple(
        Choice(item["sku_id"], say("{sku} · {name}", sku=item["sku"], name=item["name"])) for item in answer["choices"])
    return _asked(command.act.id, say("WHICH ONE"), say("Choose the item you have in your hand."),
                  Question("sku", choices, keeps=keeps))


def _seen(operation: UUID, answer: Answer) -> Verdict:
    """A unit that was only believed, or has its house label now, is in somebody's hand."""
    if answer["seen"] == "house":
        sentence = say("Scan the next one: the label is on its unit.")
    else:
        sentence = say("Scan the next one: {unseen} are not seen yet.", unseen=answer["unseen"])
    return Verdict(kind=Kind.RECEIVED, tone=Tone.ACCEPTED, word=say("SEEN"), sentence=sentence, operation=operation,
                   thing=answers.thing(answer["unit"]), found=answers_receiving.arrival(answer))


def came(operation: UUID, answer: Answer) -> Verdict:
    """Something came in: accepted, complete, or with a finding that has its own route."""
    verdict = Verdict(
        kind=Kind.RECEIVED, tone=Tone.ACCEPTED, word=say("RECEIVED"), sentence=_next(answer), operation=operation,
        facts=_carton_said(answer), thing=answers.thing(answer.get("unit") or answer.get("item")),
        done=int(answer.get("came", 1)) + int(answer.get("inferred", 0)),
        found=answers_receiving.inbound(answer["job"]) if answer.get("job") else answers_receiving.arrival(answer),
        prints=answers.prints(answer))
    if answer.get("finding"):
        word, sentence = ROUTES[answer["finding"]]
        return replace(verdict, kind=Kind.FOUND, tone=Tone.ATTENTION, word=word, sentence=sentence)
    line = answer["line"]
    if not answer["blind"] and line["received"] > line["announced"]:
        return replace(verdict, tone=Tone.ATTENTION, word=say("ONE TOO MANY"), sentence=say(
            "Keep it with the others: {over} more than announced.", over=line["received"] - line["announced"]))
    if not answer["blind"] and answer["left"] == 0:
        return replace(verdict, tone=Tone.COMPLETE, word=say("ALL HERE"),
                       sentence=say("Press F12 to close: everything has come."))
    return verdict


ROUTES: dict[str, tuple[Sentence, Sentence]] = {
    "unexpected": (say("NOT ON THE LIST"), say("Put it in the yellow tote: it is on hold until the client answers.")),
    "damaged": (say("DAMAGED"), say("Put it in the red tote: it is on hold, and a case is open.")),
    "unreadable": (say("LABEL PRINTED"), say("Stick the label on the unit, then scan it.")),
    "no_serial": (say("LABEL PRINTED"), say("Stick the label on the unit, then scan it.")),
}


def _next(answer: Answer) -> Sentence:
    if answer["blind"]:
        return say("Scan the next one.")
    return say("Scan the next one: {left} to come.", left=int(answer["left"]))


def _carton_said(answer: Answer) -> tuple[Sentence, ...]:
    carton = answer.get("carton") or {}
    match answer.get("sample"):
        case "passed":
            return (say("The sample is right: {count} more of carton {carton} are received as listed.",
                        count=answer["inferred"], carton=carton["code"]),)
        case "failed":
            return (say("The sample is not as listed: scan every unit of carton {carton}.", carton=carton["code"]),)
    if carton.get("sample_left"):
        return (say("{left} more of the sample of carton {carton}.", left=carton["sample_left"],
                    carton=carton["code"]),)
    return ()


def count_in(connection: Connection, command: CountIn) -> Verdict:
    """Goods without serials here: counted by product code."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return no(answer, command.act.id)
    verdict = came(command.act.id, answer)
    counted = say("{taken} × {name}", taken=answer["came"], name=answer["item"]["name"])
    return replace(verdict, facts=(counted, *verdict.facts))


def undo_receipt(connection: Connection, command: UndoReceipt) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return no(answer, command.act.id)
    count = int(answer["units"])
    return Verdict(kind=Kind.TAKEN_BACK, tone=Tone.ACCEPTED, word=say("TAKEN BACK"),
                   sentence=say("Put {name} back where it came from.", name=answer["item"]["name"]) if count <= 1
                   else say("Put the carton back: {count} units are no longer received.", count=count),
                   operation=command.act.id, thing=answers.thing(answer.get("unit") or answer.get("item")),
                   found=answers_receiving.inbound(answer["job"]), done=-int(answer["pieces"]))


def house_label(connection: Connection, command: HouseLabel) -> Verdict:
    """A serial of the house, on a label that is printed now."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return no(answer, command.act.id)
    kept = (say("Its own serial {serial} is kept beside it.", serial=answer["real"]) if answer["real"]
            else say("It is marked as having no serial of its own."))
    verdict = came(command.act.id, answer)
    return replace(verdict, facts=(kept, *verdict.facts), found=answers_receiving.arrival(answer, house=True)
                   if not answer.get("job") else verdict.found)


def reprint_label(connection: Connection, command: ReprintLabel) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return no(answer, command.act.id)
    return Verdict(kind=Kind.LABEL_ORDERED, tone=Tone.ATTENTION, word=say("PRINTING AGAIN"),
                   sentence=say("Stick the new label on, and tear up any other."), operation=command.act.id,
                   prints=answers.prints(answer))


def _asked(operation: UUID, word: Sentence, sentence: Sentence, question: Question, *facts: Sentence) -> Verdict:
    return Verdict(kind=Kind.ASKED, tone=Tone.ATTENTION, word=word, sentence=sentence, facts=facts, question=question,
                   operation=operation)
