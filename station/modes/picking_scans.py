"""What a scan means while an order is picked into its tote."""

from __future__ import annotations

from dataclasses import replace

from station.codes import Badge, Code, Gtin, Order, Place, Plain, PlainKind, Sgtin, Sscc, readings
from station.commands import Act
from station.commands.storing import PickUnit
from station.jobs_storing import Pick
from station.modes.answering import refused_now, told
from station.modes.reading import Step
from station.refusals import refused
from station.sentences import say
from station.verdicts import Reason, Tone, Verdict


def never_goods(code: Code) -> Verdict | None:
    """What the text alone shows to be no unit and no carton."""
    if isinstance(code, Gtin):
        return refused(Reason.GTIN_FOR_SERIAL)
    if isinstance(code, Plain) and code.kind is PlainKind.LINK:
        return refused(Reason.NOT_A_SERIAL, {"known": {"what": "link"}})
    return None


def read(pick: Pick, code: Code, act: Act) -> Step:
    """A unit for the tote; a place on the way; anything else waits until the order is done or put back."""
    match code:
        case Place(code=text):
            return _at(pick, text.partition(":")[2], is_tote=text.startswith("TOTE:"))
        case Plain(text=text) if any(stop.place == text.upper() for stop in pick.open_stops):
            return _at(pick, text.upper(), is_tote=False)
        case Badge():
            return refused_now(say(
                "Put the order back with Ctrl+R first: order {order} is in hand here.", order=pick.number))
        case Order():
            return refused_now(say("Finish order {order} first, or put it back with Ctrl+R.", order=pick.number))
        case Sscc(value=text):    # a carton that is all for this order goes into the tote as it is
            return PickUnit(act, pick.client, pick.order, (text,))
        case Plain() | Sgtin():
            return PickUnit(act, pick.client, pick.order, readings(code, ()),
                            gtin=code.gtin if isinstance(code, Sgtin) else None)
        case _:
            return refused(Reason.NOT_NOW)


def _at(pick: Pick, place: str, *, is_tote: bool) -> Verdict:
    """A place on the way: what to take there. Nothing is asked of the database."""
    if is_tote and place == pick.tote:
        return told(say("RIGHT TOTE"), say("Scan the unit, then lay it into this tote."), Tone.ACCEPTED)
    if is_tote:
        return replace(refused(Reason.NOT_NOW), word=say("OTHER TOTE"), sentence=say(
            "Take tote {tote}: order {order} is picked into that one.", tote=pick.tote, order=pick.number))
    here = [stop for stop in pick.open_stops if stop.place == place]
    if not here:
        return told(say("NOTHING HERE"), say("Go to {place}: nothing of this order lies here.",
                                             place=pick.open_stops[0].place if pick.open_stops else "—"))
    facts = tuple(say("{units} of {name}", units=stop.units, name=stop.name) for stop in here)
    return told(say("RIGHT PLACE"), say("Take {units} here: scan each unit.", units=sum(stop.units for stop in here)),
                Tone.ACCEPTED, facts=facts)
