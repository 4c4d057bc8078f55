"""What the receiving bench asks for when it is not answering."""

from __future__ import annotations

from station.alias_types import name_of
from station.commands import Action
from station.modes.receiving_actions import ILLEGIBLE
from station.modes.receiving_state import ReceivingState
from station.screens import Prompt, TypedField
from station.sentences import say

_IDLE = Prompt(say("Scan a shipment: its number, its tracking number or a carton."), "box",
               (Action.BLIND, Action.SIGN_OFF, Action.HELP))
_ALWAYS = (Action.UNDO, Action.CLOSE, Action.DAMAGED, Action.UNREADABLE, Action.NO_SERIAL, Action.PLATE, Action.REPRINT)


def prompt(state: ReceivingState) -> Prompt:
    """The one next action."""
    inbound = state.inbound
    if state.question is not None:
        actions = (Action.CONFIRM, Action.DECLINE) if state.question.yes else (Action.DECLINE,)
        return Prompt(say("Answer the question."), "note", actions)
    if state.listing is not None:
        return Prompt(say("Wait: the list is looked over."), "note", (Action.DECLINE,))
    if inbound is None:
        return _IDLE
    return _under_way(state) or _with_inbound(state)


def _under_way(state: ReceivingState) -> Prompt | None:
    """What was begun and waits for its next scan."""
    if state.correcting is not None:
        return Prompt(say("Let a supervisor scan a badge."), "badge", (Action.DECLINE,))
    if state.labelling is not None:
        return Prompt(say("Say what it is: a house label is printed then."), "label", (Action.DECLINE,))
    if state.damaged is not None:
        return Prompt(say("Scan the damaged unit or carton."), "serial", (Action.DECLINE,))
    if state.naming is not None:
        return Prompt(say("Scan its {kind}.", kind=name_of(state.naming.due[0])), "serial",
                      (Action.DECLINE, Action.UNDO, Action.HELP))
    if state.stick:
        return Prompt(say("Stick the label on the unit, then scan it."), "label", (Action.REPRINT, *_ALWAYS[:-1]))
    return None


def _with_inbound(state: ReceivingState) -> Prompt:
    inbound, carton = state.inbound, state.open_carton
    assert inbound is not None
    if inbound.state == "closed":
        return Prompt(say("Scan the carton that you open, then its units."), "box", (Action.CLOSE, Action.HELP))
    actions = (*_ALWAYS, *((Action.LIST,) if inbound.listed else ()), Action.RELEASE, Action.HELP)
    if carton is not None:
        if carton.sample_left:
            return Prompt(say("Scan {left} more of carton {carton}.", left=carton.sample_left, carton=carton.code),
                          "serial", actions)
        return Prompt(say("Scan what is in carton {carton}.", carton=carton.code), "serial", actions)
    if inbound.left == 0 and not inbound.blind:
        return Prompt(say("Press F12 to close: everything has come."), "note",
                      (Action.CLOSE, *(action for action in actions if action is not Action.CLOSE)))
    return Prompt(say("Scan a carton or a unit."), "serial", actions)


def field(state: ReceivingState) -> TypedField | None:
    """The serial that only a person can read, while it is asked for."""
    label = state.labelling
    if label is None or label.sku is None or state.question is not None:
        return None
    return TypedField("real_serial", say("What does its serial say?"), (ILLEGIBLE,))
