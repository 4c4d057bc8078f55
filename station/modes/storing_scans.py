"""What a scan means at the storing bench."""

from __future__ import annotations

from station.codes import Badge, Code, Order, Place, Plain, Sgtin, Sscc, readings
from station.codes import Command as CommandCode
from station.commands import Act
from station.commands.storing import BeginPick, LookAtPlace, PutAway
from station.jobs_storing import Fetch
from station.modes import picking_scans
from station.modes.answering import no_such_command, refused_now, told
from station.modes.badges import sign_on
from station.modes.picking_scans import never_goods
from station.modes.reading import Step
from station.modes.storing_state import StoringState
from station.refusals import refused
from station.sentences import say
from station.verdicts import Reason, Tone, Verdict

MOST_SERIALS = 4


def read(state: StoringState, code: Code, act: Act) -> Step:
    """What this code asks for, as things stand."""
    if isinstance(code, CommandCode):
        return no_such_command(code)
    if state.question is not None:
        return refused_now(say("Answer the question on the screen first."))
    wrong = never_goods(code)
    if wrong is not None:
        return wrong
    if state.picking is not None:
        return picking_scans.read(state.picking, code, act)
    if isinstance(code, Badge):
        return sign_on(code, act, "storing")
    return _order_or_tote(state, code, act) or _same_place(state, code, act) or _goods_or_place(state, code, act)


def _plain(code: Code) -> str:
    """What a code would be called as a place, or ""."""
    match code:
        case Place(code=text):
            return text.partition(":")[2]
        case Plain(text=text):
            return text.upper()
        case _:
            return ""


def place_of_walk(state: StoringState, code: Code) -> str:
    """The place of the walk that was scanned, or ""."""
    pick, place = state.picking, _plain(code)
    return place if pick is not None and any(stop.place == place for stop in pick.open_stops) else ""


def _same_place(state: StoringState, code: Code, act: Act) -> Step | None:
    """The place that is chosen, once more: what it has seen. The place to fetch from: what to take there."""
    place = _plain(code)
    if state.hand is not None or state.place is None or not place:
        return None
    if state.fetch is not None and place == state.fetch.source:
        return _at_source(state.fetch)
    return LookAtPlace(act, state.place.id) if place == state.place.code.upper() else None


def _at_source(fetch: Fetch) -> Verdict:
    facts = (say("The oldest first: {serials}.", serials=", ".join(fetch.serials[:MOST_SERIALS])),)
    sentence = say("Take {units} of {name}, and scan each one.", units=fetch.left, name=fetch.name)
    return told(say("RIGHT PLACE"), sentence, Tone.ACCEPTED, facts=facts)


def _order_or_tote(state: StoringState, code: Code, act: Act) -> Step | None:
    """What begins a pick; with something in hand only a place makes sense."""
    match code:
        case Order() if state.hand is not None:
            return refused(Reason.NOT_A_PLACE)
        case Order(code=text):
            return _begin(state, act, order=text)
        case Place(code=text) if text.startswith("TOTE:") and state.hand is None:
            return _begin(state, act, tote=text)
        case Plain(text=text) if state.tote is not None:
            return _begin(state, act, order=text)
        case _:
            return None


def _goods_or_place(state: StoringState, code: Code, act: Act) -> Step:
    match code:
        case Plain(text=text):
            return _put(state, act, text, readings(code, ()))
        case Sgtin(gtin=gtin, serial=serial):
            return _put(state, act, serial, readings(code, ()), gtin)
        case Place(code=text) | Sscc(value=text):
            return _put(state, act, text, (text,))
        case _:
            return refused(Reason.NOT_NOW)


def _begin(state: StoringState, act: Act, *, order: str | None = None, tote: str | None = None) -> BeginPick:
    """Order and tote in either order: the other one is remembered."""
    waiting = state.order
    return BeginPick(
        act, order or (waiting.number if waiting is not None else None),
        tote or (state.tote.code if state.tote is not None else None),
        waiting.client if waiting is not None and order is None else None, state.lease_minutes)


def _put(state: StoringState, act: Act, text: str, candidates: tuple[str, ...], gtin: str | None = None) -> PutAway:
    """With what is in hand, or to the place that is chosen, or alone."""
    hand = state.hand
    if hand is not None:
        return PutAway(act=act, code=text, candidates=candidates, gtin=gtin, unit=hand.unit, carton=hand.carton,
                       client=hand.client)
    return PutAway(act=act, code=text, candidates=candidates, gtin=gtin,
                   into=state.place.id if state.place is not None else None)
