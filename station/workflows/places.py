"""Looking at a place, and refilling the pick faces: one function a command, each one round trip."""

from __future__ import annotations

from station import answers_storing
from station.commands.storing import LookAtPlace, NextReplenish
from station.refusals import refused
from station.sentences import say
from station.verdicts import Kind, Reason, Tone, Verdict
from station.workflows.asking import Connection, ask


def look_at_place(connection: Connection, command: LookAtPlace) -> Verdict:
    """What lies there, and what came and left. Nothing moves."""
    answer, operation = ask(connection, command), command.act.id
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=operation)
    seen = answers_storing.look(answer)
    if seen.stays:
        newest = seen.stays[0]
        facts = (say("{serial} came on {at}.", serial=newest.serial, at=newest.came),)
    else:
        facts = (say("Nothing has ever lain here."),)
    return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("{place}", place=seen.place.code),
                   sentence=say("Scan what goes here, or another place."), facts=facts, operation=operation, found=seen)


def next_replenish(connection: Connection, command: NextReplenish) -> Verdict:
    """Which pick face to refill from where; nothing where all of them have enough, or reserve has nothing."""
    answer, operation = ask(connection, command), command.act.id
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=operation)
    if answer["proposal"] is None:
        return Verdict(kind=Kind.TOLD, tone=Tone.COMPLETE, word=say("ALL FULL"), operation=operation,
                       sentence=say("Go on: no pick face runs low that reserve could fill."))
    fetch = answers_storing.fetch(answer)
    return Verdict(
        kind=Kind.PLACE_CHOSEN, tone=Tone.ACCEPTED, word=say("{place}", place=fetch.face.code), operation=operation,
        sentence=say("Take {units} of {name} from {source} to {place}.", units=fetch.units, name=fetch.name,
                     source=fetch.source, place=fetch.face.code),
        facts=(say("{units} lie here, and it takes {highest}.", units=answer["proposal"]["here"],
                   highest=fetch.highest),), found=fetch)
