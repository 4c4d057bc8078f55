"""What the returns bench asks for when it is not answering."""

from __future__ import annotations

from dataclasses import replace

from station.commands import Action
from station.jobs_returns import ReturnItem
from station.modes import repair_look
from station.modes.returns_inspection import next_step
from station.modes.returns_state import PAGE, ReturnsState, rows_of
from station.screens import Prompt, TypedField
from station.sentences import Sentence, say
from station.words_returns import EMPTY, lane_said, lane_why

_IDLE = Prompt(say("Scan any label of a parcel, or the unit itself."), "box", (Action.SIGN_OFF, Action.HELP))
_LEAVE = ((Action.DECLINE, say("Leave")),)      # F3 does not answer a question that has numbered answers
_REST_GOOD = ((Action.CONFIRM, say("Rest good")),)
_REASONS: tuple[Sentence, ...] = (
    say("The client asked for it"), say("The answers do not say it all"), say("A supervisor decided it"))


def prompt(state: ReturnsState) -> Prompt:
    """The one next action."""
    if state.question is not None:
        actions = (Action.CONFIRM, Action.DECLINE) if state.question.yes else (Action.DECLINE,)
        return Prompt(say("Answer the question."), "note", actions, called=() if state.question.yes else _LEAVE)
    if state.opening is not None or (state.kept and state.item is None):
        return Prompt(say("Put it in the waiting place: who it is will be told when the database is back."), "serial",
                      (Action.CLOSE, Action.NO_SERIAL, Action.HELP),
                      say("Scan the next unit, or press F12 for the next parcel."))
    if state.doing is not None and state.doing.badge:
        return Prompt(say("Scan the badge of a second person."), "badge", (Action.DECLINE, Action.HELP), called=_LEAVE)
    if state.work is not None or (state.vendor is not None and state.parcel is None):
        return repair_look.prompt(state)
    if state.parcel is None:
        return replace(_IDLE, actions=(Action.UNDO, *_IDLE.actions)) if state.over is not None else _IDLE
    if state.wish is not None and not state.writing:
        return Prompt(say("Scan the badge of a second person."), "badge", (Action.DECLINE, Action.HELP), called=_LEAVE)
    if state.item is not None:
        return _with_item(state, state.item)
    return _with_parcel(state)


def _with_parcel(state: ReturnsState) -> Prompt:
    actions: tuple[Action, ...] = (Action.EMPTY, Action.WEIGH, Action.PHOTO, Action.NO_SERIAL, Action.RELEASE,
                                   Action.HELP)
    parcel = state.parcel
    if parcel is None or not parcel.items:
        return Prompt(say("Scan the unit, or press F9 if the box is empty."), "serial",
                      (Action.UNDO, *actions))
    actions = (Action.CLOSE, Action.UNDO, *actions)
    if state.complete:
        return Prompt(say("Scan the next parcel: everything that was announced is in its tote."), "box", actions)
    return Prompt(say("Scan the next unit, or press F12 to close the parcel."), "serial", actions)


def _with_item(state: ReturnsState, item: ReturnItem) -> Prompt:
    rest = (Action.UNDO, Action.RELEASE, Action.HELP)
    if state.kept:
        return Prompt(say("Put it in the waiting place: its lane will be told when the database is back."), "tote",
                      rest)
    if item.state == "identified":
        more = (Action.MORE,) if len(rows_of(item)) > PAGE else ()
        again = (Action.REPRINT,) if item.house else ()
        looks = (Action.GRADE, Action.FINDING, Action.PHOTO) if rows_of(item) else ()
        return Prompt(next_step(state), "note", (Action.CONFIRM, *looks, *more, *again, *rest),
                      called=_REST_GOOD if rows_of(item) else ())
    after = (Action.LANE, Action.REPRINT, *rest)
    if not item.plate_proved:
        sentence = (say("Stick the plate on the empty box, then scan it.") if item.verdict == EMPTY
                    else say("Stick the plate on the unit, then scan it."))
        return Prompt(sentence, "label", after, lane_why(item))
    return Prompt(say("Put it in a tote of lane {lane}, then scan the tote.", lane=lane_said(item.lane)), "tote",
                  after, lane_why(item))


def field(state: ReturnsState) -> TypedField | None:
    """Why it has another grade, or another lane."""
    if state.question is not None:
        return None
    if state.doing is not None:
        return repair_look.field(state.doing)
    if state.writing == "grade":
        return TypedField("grade", say("Why has it this grade?"), _REASONS)
    if state.writing == "lane":
        return TypedField("lane", say("Why does it go to this lane?"), _REASONS)
    return None
