"""What the storing bench asks for when it is not answering."""

from __future__ import annotations

from station.commands import Action
from station.jobs_storing import Pick
from station.modes.storing_state import StoringState
from station.screens import Prompt
from station.sentences import say

_FREE = (Action.SIGN_OFF, Action.HELP)


def prompt(state: StoringState) -> Prompt:
    """The one next action."""
    undo = (Action.UNDO,) if state.done is not None else ()
    if state.question is not None:
        actions = (Action.CONFIRM, Action.DECLINE) if state.question.yes else (Action.DECLINE,)
        return Prompt(say("Answer the question."), "note", actions)
    if state.pick is not None:
        return _picking(state.pick, undo)
    if state.order is not None:
        return Prompt(say("Scan the tote for order {order}.", order=state.order.number), "tote",
                      (Action.DECLINE, Action.HELP))
    if state.tote is not None:
        return Prompt(say("Scan the order that is picked into it."), "tote", (Action.DECLINE, Action.HELP))
    if state.hand is not None:
        label = (Action.LABEL,) if state.hand.carton is not None else ()
        return Prompt(say("Scan the place it goes to."), "place", (*label, Action.DECLINE, Action.HELP))
    if state.place is not None:
        return Prompt(say("Scan what goes to {place}.", place=state.place.code), "serial",
                      (*undo, Action.LABEL, Action.RELEASE, Action.HELP))
    return Prompt(say("Scan a place, a unit, a carton, or a tote to pick into."), "place", (*undo, *_FREE))


def _picking(pick: Pick, undo: tuple[Action, ...]) -> Prompt:
    if pick.complete:
        return Prompt(say("Bring tote {tote} to packing.", tote=pick.tote), "tote", (*undo, *_FREE))
    actions = (*undo, Action.PAPERS, Action.RELEASE, Action.HELP)
    if not pick.open_stops:
        return Prompt(say("Call the lead: not everything is in stock."), "tote", actions)
    stop = pick.open_stops[0]
    if stop.place:
        return Prompt(say("Go to {place} and scan {units} of {name}.", place=stop.place, units=stop.units,
                          name=stop.name), "serial", actions)
    return Prompt(say("Scan {units} of {name}.", units=stop.units, name=stop.name), "serial", actions)
