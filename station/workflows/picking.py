"""Picking: an order and a tote, then unit by unit through the gate. One function a command, each one round trip."""

from __future__ import annotations

from uuid import UUID

from station import answers, answers_storing
from station.answers import Answer, plain_place
from station.commands.storing import BeginPick, MissStop, PickUnit
from station.jobs_storing import OrderSeen, Pick, ToteSeen
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Kind, Reason, Tone, Verdict
from station.workflows.asking import Connection, ask
from station.workflows.telling import gate_question, order_question, refused_while_picking

MOST_TOLD = 3


def begin_pick(connection: Connection, command: BeginPick) -> Verdict:
    """Order and tote together begin; one of them alone waits for the other."""
    answer, operation = ask(connection, command), command.act.id
    if answer["outcome"] == "asked":
        keeps = {"order": command.order or "", "tote": command.tote or ""}
        return order_question(operation, answer, "pick_order", keeps)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=operation)
    if answer["what"] == "tote":
        return Verdict(kind=Kind.PICK_BEGUN, tone=Tone.ACCEPTED, word=say("{tote}", tote=plain_place(answer["tote"])),
                       sentence=say("Scan the order that is picked into it."), operation=operation,
                       found=ToteSeen(answer["tote"]))
    if answer["what"] == "order":
        return _order_seen(operation, answer)
    return _begun(operation, answers_storing.pick(answer["pick"]))


def _order_seen(operation: UUID, answer: Answer) -> Verdict:
    tote = plain_place(answer["tote"] or "")
    if answer["begun"]:
        sentence = say("Scan tote {tote}: what is picked of it is in there.", tote=tote)
    elif tote:
        sentence = say("Scan tote {tote}, or an empty one.", tote=tote)
    else:
        sentence = say("Scan an empty tote.")
    return Verdict(kind=Kind.PICK_BEGUN, tone=Tone.ACCEPTED, word=say("ORDER {order}", order=answer["number"]),
                   sentence=sentence, operation=operation,
                   found=OrderSeen(answer["number"], UUID(answer["client"]), tote, answer["begun"]))


def _begun(operation: UUID, pick: Pick) -> Verdict:
    return Verdict(kind=Kind.PICK_BEGUN, tone=_tone(pick), word=say("ORDER {order}", order=pick.number),
                   sentence=next_stop(pick), facts=tuple(_lacking(pick)), operation=operation, found=pick)


def _tone(pick: Pick) -> Tone:
    if pick.left:
        return Tone.ACCEPTED
    return Tone.ATTENTION if pick.short else Tone.COMPLETE


def next_stop(pick: Pick) -> Sentence:
    """Where to go, or what to do with the tote."""
    if pick.open_stops:
        stop = pick.open_stops[0]
        if stop.place:
            return say("Go to {place} and take {units} of {name}.", place=stop.place, units=stop.units, name=stop.name)
        return say("Find and take {units} of {name}: no place is written down for it.", units=stop.units,
                   name=stop.name)
    if pick.short:
        return say("Call the lead: {units} of {name} are nowhere in stock.", units=pick.short[0].units,
                   name=pick.short[0].name)
    return say("Bring tote {tote} to packing.", tote=pick.tote)


def _lacking(pick: Pick) -> list[Sentence]:
    return [say("Short: {units} of {name}.", units=one.units, name=one.name) for one in pick.short] + [
        say("Added at packing: {units} of {name}.", units=one.units, name=one.name) for one in pick.at_packing]


def pick_unit(connection: Connection, command: PickUnit) -> Verdict:
    """Out of its place and into the tote. Asked: which SKU, or whether to swap. Refused: as packing refuses."""
    answer, operation = ask(connection, command), command.act.id
    if answer["outcome"] == "asked":
        return gate_question(operation, answer, {
            "raw": command.act.raw.hex(), "candidates": "\n".join(command.candidates), "gtin": command.gtin or "",
            "sku": str(command.sku or "")})
    if answer["outcome"] == "refused":
        return refused_while_picking(answer, operation)
    pick = answers_storing.pick(answer["pick"])
    swapped = answer.get("swapped")
    facts = (say("Swapped with order {order}.", order=swapped["order"] or "?"),) if swapped else ()
    if answer.get("carton"):
        facts = (say("Carton {carton} with {units} units.", carton=answer["carton"]["code"], units=answer["units"]),)
    return Verdict(kind=Kind.PICKED, tone=_tone(pick), word=say("ALL PICKED") if pick.complete else say("PICKED"),
                   sentence=next_stop(pick), facts=facts, operation=operation, found=pick,
                   thing=answers.thing(answer["unit"]))


def miss_stop(connection: Connection, command: MissStop) -> Verdict:
    """What was not there is missing from now on, with a case each; the walk goes on to what was found instead."""
    answer, operation = ask(connection, command), command.act.id
    if answer["outcome"] == "refused":
        return refused_while_picking(answer, operation)
    pick, missing = answers_storing.pick(answer["pick"]), answer["units"]
    facts = [say("Missing from now on: {serials}.", serials=", ".join(answer["serials"][:MOST_TOLD]))] if missing else [
        say("Nothing was left to take there.")]
    if len(answer["serials"]) > MOST_TOLD:
        facts.append(say("And {count} more.", count=len(answer["serials"]) - MOST_TOLD))
    if answer["named"]:
        facts.append(say("The order names this very unit: nothing replaces it."))
    return Verdict(kind=Kind.PICK_BEGUN, tone=_tone(pick), word=say("NOT HERE"), sentence=next_stop(pick),
                   facts=(*facts, *_lacking(pick)), operation=operation, found=pick)
