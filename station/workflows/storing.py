"""The storing acts: one function a command, each one round trip. The database decides; here it becomes words."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from station import answers, answers_storing
from station.answers import Answer, plain_place
from station.commands.storing import PrintStock, PutAway, UndoMove
from station.jobs import Thing
from station.jobs_storing import InHand, OrderSeen, PlaceSeen, Stored, WentBack
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Choice, Kind, Question, Reason, Tone, Verdict
from station.workflows.asking import Connection, ask
from station.workflows.telling import asked, refused_while_picking


def put_away(connection: Connection, command: PutAway) -> Verdict:
    """A place chosen, something in hand, or both together: stored. Asked: whose unit this is."""
    answer, operation = ask(connection, command), command.act.id
    if answer["outcome"] == "asked":
        return _which(command, answer)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), {"code": command.code, **answer}, operation=operation)
    match answer["what"]:
        case "place":
            return _place_chosen(operation, answers_storing.place_seen(answer["there"], answer["contents"]))
        case "order":
            return Verdict(
                kind=Kind.PICK_BEGUN, tone=Tone.NEUTRAL, word=say("AN ORDER"), operation=operation,
                sentence=say("Scan the tote for order {order}.", order=command.code),
                found=OrderSeen(command.code, None, "", begun=False))
        case "stored":
            return _stored(operation, answers_storing.stored(operation, answer))
        case _:
            return _in_hand(operation, answers_storing.in_hand(answer))


def _which(command: PutAway, answer: Answer) -> Verdict:
    """Ask, and keep the scan: the answer sends it again, under an id of its own."""
    choices = tuple(
        Choice(f"{one['client']} {one['sku_id']}",
               say("{client} · {sku} · {name}", client=one["client_name"], sku=one["sku"], name=one["name"]))
        for one in answer["choices"])
    keeps = {"code": command.code, "candidates": "\n".join(command.candidates), "gtin": command.gtin or "",
             "into": str(command.into or ""), "raw": command.act.raw.hex()}
    return asked(command.act.id, say("WHICH ONE"), say("Choose the item you have in your hand."),
                 Question("whose", choices, keeps=keeps))


def _place_chosen(operation: UUID, place: PlaceSeen) -> Verdict:
    return Verdict(
        kind=Kind.PLACE_CHOSEN, tone=Tone.ACCEPTED, word=say("{place}", place=place.code), operation=operation,
        sentence=say("Scan what goes here, one after the other."), facts=tuple(rules_of(place)), found=place)


def rules_of(place: PlaceSeen) -> list[Sentence]:
    """What a place allows and how full it is, most telling first."""
    told: list[Sentence] = []
    if place.capacity is not None:
        told.append(say("{units} of {capacity} units lie here.", units=place.units, capacity=place.capacity))
    elif place.units:
        told.append(say("{units} units lie here.", units=place.units))
    if place.client_name:
        told.append(say("Only for {client}.", client=place.client_name))
    if place.climate:
        told.append(say("Climate: {climate}.", climate=place.climate))
    told.extend(sentence for is_so, sentence in (
        (place.hold, say("Only for goods on hold.")), (place.secure, say("Secure.")),
        (place.one_sku, say("One product only."))) if is_so)
    return told


def _in_hand(operation: UUID, thing: InHand) -> Verdict:
    """Where to: the best place first, but any other that the rules allow is as good."""
    best = thing.suggestions[0] if thing.suggestions else None
    if best is None:
        sentence = say("Scan the place it goes to: no place that is free fits it.")
    elif best.same:
        sentence = say("Take it to {place}: {count} of the same lie there.", place=best.code, count=best.same)
    elif best.empty:
        sentence = say("Take it to {place}: that place is empty.", place=best.code)
    else:
        sentence = say("Take it to {place}: there is room for it.", place=best.code)
    facts = [say("By the book it lies at {place}.", place=thing.place)] if thing.place else []
    if thing.missing:
        facts.insert(0, say("It is missing by the book: putting it away says that it is found."))
    if thing.hold:
        facts.insert(0, say("On hold: {reason}", reason=thing.hold))
    if thing.carton is not None:
        facts.append(say("{units} units in it.", units=thing.units))
    return Verdict(kind=Kind.IN_HAND, tone=Tone.ATTENTION if best is None else Tone.ACCEPTED, word=say("IN HAND"),
                   sentence=sentence, facts=tuple(facts), operation=operation, found=thing, thing=_thing_in_hand(thing))


def _thing_in_hand(thing: InHand) -> Thing:
    return Thing(thing.sku or thing.kind, thing.name or thing.client_name, serial=thing.code, picture=thing.picture)


def _stored(operation: UUID, one: Stored) -> Verdict:
    free = one.place.free
    facts = [say("From {place}.", place=one.came_from)] if one.came_from else []
    if one.was_missing:
        facts.append(say("It was missing. Whoever looks for it is told."))
    if free is not None:
        facts.append(say("Room for {free} more.", free=free))
    sentence = say("Put it into {place}, then scan the next one.", place=one.place.code)
    if one.onto:
        sentence = say("Lay it onto {pallet}: {units} units lie at {place} with it.", pallet=one.onto, units=one.units,
                       place=one.place.code)
    elif one.kind != "unit":
        sentence = say("Put it into {place}: {units} units went with it.", place=one.place.code, units=one.units)
    return Verdict(
        kind=Kind.STORED, tone=Tone.COMPLETE if free == 0 else Tone.ACCEPTED, sentence=sentence,
        word=say("FOUND") if one.was_missing else say("STORED"), facts=tuple(facts),
        operation=operation, found=one, done=1,
        thing=Thing(one.sku or one.kind, one.name or one.code, serial=one.code, picture=one.picture))


def undo_move(connection: Connection, command: UndoMove) -> Verdict:
    """Back to where it was, by an event that names the one it corrects."""
    answer, operation = ask(connection, command), command.act.id
    if answer["outcome"] == "refused":
        return refused_while_picking(answer, operation)
    back = WentBack(answers_storing.place_seen(answer["there"]) if answer["there"] else None,
                    answers_storing.pick(answer["pick"]) if answer["pick"] else None)
    sentence = say("Take it back to {place}.", place=plain_place(answer["back"])) if answer["back"] else say(
        "Take it back to where it came from.")
    facts = (say("{units} units went back.", units=answer["units"]),) if answer["units"] > 1 else ()
    return Verdict(kind=Kind.MOVED_BACK, tone=Tone.ACCEPTED, word=say("TAKEN BACK"), sentence=sentence, facts=facts,
                   operation=operation, found=back, done=0 if back.pick else -1,
                   thing=answers.thing(answer.get("unit")))


def print_stock(connection: Connection, command: PrintStock) -> Verdict:
    """The paper comes with the verdict."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    return Verdict(kind=Kind.LABEL_ORDERED, tone=Tone.NEUTRAL, word=say("PRINTING"), sentence=_PAPERS[answer["paper"]],
                   operation=command.act.id, prints=answers.prints(answer))


_PAPERS: Mapping[str, Sentence] = {
    "place_label": say("Stick the label on the place."), "carton_label": say("Stick the plate on."),
    "pick_list": say("Take the list from the printer."),
}
