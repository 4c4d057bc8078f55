"""What a key, a command code or a choice means at the storing bench."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from station.commands import Act, Action, ReleaseOrder
from station.commands.storing import (
    BeginPick,
    LookAtPlace,
    MissStop,
    NextReplenish,
    PickUnit,
    PrintStock,
    PutAway,
    UndoMove,
)
from station.modes.answering import Answer, asked, not_now, told
from station.modes.reading import Need
from station.modes.storing_state import StoringState
from station.refusals import refused
from station.sentences import say
from station.verdicts import Question, Reason, Tone

MOST_TOLD = 3


def press(state: StoringState, action: Action, act: Act) -> Answer:
    """An action by key, code or button."""
    if action is Action.HELP:
        return Need.HELP, {}
    if action is Action.DECLINE:
        return _decline(state)
    if action is Action.CONFIRM and state.question is not None:
        return _yes(state, state.question, act)
    if state.question is not None:
        return not_now(say("Answer the question on the screen first."))
    act_of = _ACTIONS.get(action)
    return act_of(state, act) if act_of is not None else not_now(
        say("Do what the screen asks for: this key does nothing here."))


def _sign_off(state: StoringState, act: Act) -> Answer:
    if state.picking is not None:
        return not_now(say("Put the order back with Ctrl+R, then sign off."))
    if state.hand is not None:
        return not_now(say("Scan the place for what you hold, or press F3 to put it down, then sign off."))
    return Need.SIGN_OFF, {}


def _undo(state: StoringState, act: Act) -> Answer:
    if state.done is None:
        return replace(refused(Reason.NOTHING_TO_UNDO), sentence=say("Go on: there is nothing here to take back.")), {}
    return UndoMove(act, state.done.client, state.done.operation), {}


def _release(state: StoringState, act: Act) -> Answer:
    """Let go what is chosen: the order, or the place."""
    if state.picking is not None:
        return ReleaseOrder(act, state.picking.client, state.picking.order), {}
    if state.place is None and state.pick is None:
        return not_now(say("Scan a place, a unit, a carton or a tote: nothing is chosen here."))
    return told(say("DONE HERE"), say("Scan the next place, unit, carton or tote."), Tone.NEUTRAL), {
        "place": None, "stored": (), "pick": None, "look": None, "fetch": None}


def _label(state: StoringState, act: Act) -> Answer:
    if state.hand is not None and state.hand.carton is not None:
        return PrintStock(act, client=state.hand.client, carton=state.hand.carton), {}
    if state.place is not None:
        return PrintStock(act, place=state.place.id), {}
    return not_now(say("Scan the place or the carton first: its label is printed then."))


def _pick_list(state: StoringState, act: Act) -> Answer:
    if state.picking is None:
        return not_now(say("Begin an order first: its list is printed then."))
    return PrintStock(act, client=state.picking.client, order=state.picking.order), {}


def _history(state: StoringState, act: Act) -> Answer:
    if state.place is None or state.hand is not None:
        return not_now(say("Scan a place first: what it has seen is shown then."))
    return LookAtPlace(act, state.place.id), {}


def _replenish(state: StoringState, act: Act) -> Answer:
    if state.picking is not None or state.hand is not None:
        return not_now(say("Do what is in hand first: put it away, or put the order back with Ctrl+R."))
    return NextReplenish(act, state.fetch.face.id if state.fetch is not None and state.fetch.left else None), {}


def _not_here(state: StoringState, act: Act) -> Answer:
    """Asked first: what is called missing is looked for by a supervisor."""
    stop = state.stop
    if state.picking is None or stop is None:
        return not_now(say("Begin an order first: this is for what you are sent to and do not find."))
    question = Question("not_here", yes=Action.CONFIRM, keeps={
        "sku": stop.sku, "place": stop.place_code, "carton": stop.carton})
    return asked(question, say("NOT HERE"),
                 say("Press F2 if {units} of {name} are not at {place}, F3 to look again.", units=stop.units,
                     name=stop.name, place=stop.place or "?"),
                 say("Missing then: {serials}.", serials=", ".join(stop.serials[:MOST_TOLD])))


_ACTIONS: dict[Action, Callable[[StoringState, Act], Answer]] = {
    Action.UNDO: _undo, Action.RELEASE: _release, Action.LABEL: _label, Action.PAPERS: _pick_list,
    Action.SIGN_OFF: _sign_off, Action.HISTORY: _history, Action.REPLENISH: _replenish, Action.NOT_HERE: _not_here,
}


def _decline(state: StoringState) -> Answer:
    if state.question is not None:
        return told(say("LEFT"), say("Go on with the next scan."), Tone.NEUTRAL), {"question": None}
    if state.hand is not None or state.order is not None or state.tote is not None:
        return told(say("PUT DOWN"), say("Scan a place, a unit, a carton, or a tote to pick into."), Tone.NEUTRAL), {
            "hand": None, "order": None, "tote": None}
    return not_now(say("Go on: nothing is asked here."))


def _yes(state: StoringState, question: Question, act: Act) -> Answer:
    if question.about == "not_here" and state.picking is not None:
        keeps, pick = question.keeps, state.picking
        return MissStop(act=act, client=pick.client, order=pick.order, sku=keeps["sku"], place=keeps["place"] or None,
                        carton=keeps["carton"] or None), {"question": None}
    if question.yes is not Action.CONFIRM or question.about != "swap" or state.picking is None:
        return not_now(say("Choose one of the answers on the screen."))
    return _pick_again(state, question, act, swap=True), {"question": None}


def choose(state: StoringState, value: str, act: Act) -> Answer:
    """One of the answers on the screen."""
    question = state.question
    if question is None or not any(choice.value == value for choice in question.choices):
        return not_now(say("Choose one of the answers on the screen."))
    if question.about == "pick_order":
        keeps = question.keeps
        return BeginPick(act, keeps["order"] or None, keeps["tote"] or None, UUID(value), state.lease_minutes), {
            "question": None}
    if question.about == "sku" and state.picking is not None:
        return _pick_again(state, question, act, sku=UUID(value)), {"question": None}
    return _put_again(question, value, act), {"question": None}


def _put_again(question: Question, value: str, act: Act) -> PutAway:
    """The scan that was asked about, now that somebody has said whose it is."""
    client, sku = value.split(" ")
    keeps = question.keeps
    return PutAway(
        act=replace(act, raw=bytes.fromhex(keeps["raw"])), code=keeps["code"],
        candidates=tuple(keeps["candidates"].split("\n")), gtin=keeps["gtin"] or None,
        into=UUID(keeps["into"]) if keeps["into"] else None, client=UUID(client), sku=UUID(sku))


def _pick_again(state: StoringState, question: Question, act: Act, *, sku: UUID | None = None,
                swap: bool = False) -> PickUnit:
    keeps, pick = question.keeps, state.picking
    assert pick is not None
    known = UUID(keeps["sku"]) if keeps["sku"] else None
    return PickUnit(
        replace(act, raw=bytes.fromhex(keeps["raw"])), pick.client, pick.order, tuple(keeps["candidates"].split("\n")),
        gtin=keeps["gtin"] or None, sku=sku or known, swap_confirmed=swap)
