"""What the packing bench asks for when it is not answering."""

from __future__ import annotations

from station.commands import Action
from station.jobs import Job, Parcel, ParcelState
from station.modes.packing_state import PackingState
from station.screens import Prompt, TypedField
from station.sentences import say

_IDLE = Prompt(say("Scan a tote or an order."), "tote", (Action.SIGN_OFF, Action.HELP))
_PACKING = (Action.CLOSE, Action.UNDO, Action.REMOVE, Action.RELEASE, Action.HELP)
_BY_HALVES = (Action.UNDO, Action.CLOSE, *_PACKING[2:])      # F12 closes it all the same, but is not the way on
_LABEL = (Action.REPRINT, Action.PAPERS, Action.REOPEN, Action.HELP)


def prompt(state: PackingState) -> Prompt:
    """The one next action."""
    job = state.job
    if state.override is not None:
        return Prompt(say("Let a supervisor scan a badge."), "badge", (Action.DECLINE,))
    if state.question is not None:
        actions = (Action.CONFIRM, Action.DECLINE) if state.question.yes else (Action.DECLINE,)
        return Prompt(say("Answer the question."), "note", actions)
    if job is None or job.parcel is None:
        return _IDLE
    if state.removing:
        return Prompt(say("Scan the unit that comes out of the box."), "serial", (Action.DECLINE,))
    return _with_parcel(state, job, job.parcel)


def _with_parcel(state: PackingState, job: Job, parcel: Parcel) -> Prompt:
    if parcel.state is ParcelState.PROVED:
        return Prompt(say("Put the box on the cart, then press F12."), "cart", (Action.SHIP, *_LABEL))
    if parcel.state is ParcelState.CLOSED:
        return Prompt(say("Stick the label on the box, then scan it."), "label", _LABEL)
    if job.unconfirmed:
        note = job.unconfirmed[0]
        return Prompt(say("Read the packing note, then press F2 to confirm it."), "note",
                      (Action.CONFIRM, Action.RELEASE), detail=say("{note}", note=note.text))
    override = (Action.OVERRIDE,) if state.blocked else ()
    if job.left == 0:
        return Prompt(say("Press F12 to close the box."), "box", (*override, *_PACKING))
    return Prompt(say("Scan the next item: {left} to go.", left=job.left), "serial", (*override, *_BY_HALVES))


def field(state: PackingState) -> TypedField | None:
    """The reason of an override, while it is being asked for."""
    if state.override is None or state.override.reason:
        return None
    return TypedField("override_reason", say("Why may this box leave as it is?"), (
        say("Packaging heavier than usual"), say("Promotional insert added"), say("Scale not working"),
        say("Weight of the product is wrong in the book")))
