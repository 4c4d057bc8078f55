"""What the storing bench asks for when it is not answering."""

from __future__ import annotations

from station.commands import Action
from station.jobs_storing import Fetch, Pick
from station.modes.storing_state import StoringState
from station.screens import Prompt
from station.sentences import say

_FREE = (Action.SIGN_OFF, Action.HELP)
PUT_DOWN = ((Action.DECLINE, say("Put down")),)
DONE_HERE = ((Action.RELEASE, say("Done here")),)


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
                      (Action.DECLINE, Action.HELP), called=PUT_DOWN)
    if state.tote is not None:
        return Prompt(say("Scan the order that is picked into it."), "tote", (Action.DECLINE, Action.HELP),
                      called=PUT_DOWN)
    if state.hand is not None:
        label = (Action.LABEL,) if state.hand.carton is not None else ()
        return Prompt(say("Scan the place it goes to."), "place", (*label, Action.DECLINE, Action.HELP),
                      called=PUT_DOWN)
    if state.fetch is not None and state.place is not None:
        return _fetching(state.fetch, undo)
    if state.place is not None:
        return Prompt(say("Scan what goes to {place}.", place=state.place.code), "serial",
                      (*undo, Action.HISTORY, Action.LABEL, Action.RELEASE, Action.HELP), called=DONE_HERE)
    return Prompt(say("Scan a place, a unit, a carton, or a tote to pick into."), "place",
                  (*undo, Action.SIGN_OFF, Action.REPLENISH, Action.HELP))


def _fetching(fetch: Fetch, undo: tuple[Action, ...]) -> Prompt:
    actions = (*undo, Action.REPLENISH, Action.HISTORY, Action.LABEL, Action.RELEASE, Action.HELP)
    if not fetch.left:
        return Prompt(say("{place} has what was to come. Press F4 for the next one.", place=fetch.face.code), "place",
                      actions, called=DONE_HERE)
    return Prompt(say("Take {units} of {name} from {source} to {place}.", units=fetch.left, name=fetch.name,
                      source=fetch.source, place=fetch.face.code), "serial", actions, called=DONE_HERE)


def _picking(pick: Pick, undo: tuple[Action, ...]) -> Prompt:
    if pick.complete:
        return Prompt(say("Bring tote {tote} to packing.", tote=pick.tote), "tote", (*undo, *_FREE))
    here = (Action.NOT_HERE,) if pick.open_stops else ()
    actions = (*undo, Action.PAPERS, *here, Action.RELEASE, Action.HELP)
    if not pick.open_stops:
        return Prompt(say("Call the lead: not everything is in stock."), "tote", actions)
    stop = pick.open_stops[0]
    if stop.place:
        return Prompt(say("Go to {place} and scan {units} of {name}.", place=stop.place, units=stop.units,
                          name=stop.name), "serial", actions)
    return Prompt(say("Scan {units} of {name}.", units=stop.units, name=stop.name), "serial", actions)
