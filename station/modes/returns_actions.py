"""What a key or a command code means at the returns bench, and a text that was asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from station.commands import Act, Action
from station.commands.repair import UndoWork
from station.commands.returns import (
    AddEvidence,
    ChangeLane,
    CloseReturn,
    EmptyBox,
    LeaveReturn,
    ReprintPlate,
    UndoReturn,
)
from station.jobs_repair import Work
from station.jobs_returns import LANES, ReturnParcel
from station.modes import repair_actions, returns_answers, returns_inspection, returns_unreadable
from station.modes.answering import Answer, asked, not_now, print_seen, told
from station.modes.reading import Need, Weighed
from station.modes.repair_state import Doing
from station.modes.returns_state import ReturnsState
from station.sentences import say
from station.verdicts import Choice, Kind, Question, Tone, Verdict
from station.words_returns import EMPTY, lane_meant, shown

LATER_LANES = ("inspected", "routed")


def press(state: ReturnsState, action: Action, act: Act) -> Answer:
    """An action by key, code or button."""
    if state.work is not None or (state.vendor is not None and state.parcel is None):
        return repair_actions.press(state, action, act)
    if action is Action.HELP:
        return Need.HELP, {}
    if action is Action.CONFIRM:
        return _confirm(state, act)
    if action is Action.DECLINE:
        return _decline(state, act)
    if state.question is not None:
        return not_now(say("Answer the question on the screen first."))
    return _pressed(state, action, act)


def _pressed(state: ReturnsState, action: Action, act: Act) -> Answer:
    if action in (Action.CLOSE, Action.SHIP) and state.opening is not None:
        return told(say("KEPT"), say("Scan the next parcel: this one is told when the database is back."),
                    Tone.NEUTRAL), {"opening": None, "kept": ""}
    if action is Action.SIGN_OFF:
        return _sign_off(state)
    if action is Action.UNDO and state.over is not None and state.parcel is None:
        return _undo_work(state.over, act)
    if action is Action.NO_SERIAL and (state.parcel is not None or state.opening is not None):
        return returns_unreadable.what_is_it(state)
    if state.parcel is None:
        return not_now(say("Scan any label of a parcel first: none is open here."))
    pressed = _WITH_PARCEL.get(action)
    if pressed is None:
        return not_now(say("Use the keys on the screen: not this one."))
    return pressed(state, state.parcel, act)


def _undo_work(over: Work, act: Act) -> Answer:
    """What two people have seen destroyed takes two to bring back."""
    if over.state != "scrapped":
        return UndoWork(act, over.client, over.unit), {}
    told = Verdict(kind=Kind.TOLD, tone=Tone.ATTENTION, word=say("SECOND PERSON"), thing=over.thing,
                   sentence=say("Scan the badge of a second person: two have said that it was destroyed."))
    return told, {"doing": Doing(about="undo", badge=True)}


def _sign_off(state: ReturnsState) -> Answer:
    if state.parcel is not None:
        return not_now(say("Close the parcel or put it back with Ctrl+R, then sign off."))
    return Need.SIGN_OFF, {}


def _confirm(state: ReturnsState, act: Act) -> Answer:
    question = state.question
    if question is None:
        return returns_inspection.finish(state, act)
    if question.yes is not Action.CONFIRM:
        return not_now(say("Choose one of the answers on the screen."))
    parcel, item = state.parcel, state.item
    if question.about == "close" and parcel is not None:
        return CloseReturn(act, parcel.id), {"question": None}
    if question.about == "reprint" and item is not None:
        return ReprintPlate(act, item.id), {"question": None}
    if question.about == "goods_sku":
        return returns_unreadable.listed(state, act)
    return returns_answers.confirm(state, question, act)


def _decline(state: ReturnsState, act: Act) -> Answer:
    question = state.question
    if question is not None and question.about == "came_out":
        return print_seen(question, act, came_out=False)
    if question is None and state.wish is None and not state.writing and state.doing is None:
        return not_now(say("Go on: there is nothing to decline."))
    draft = state.written
    if draft is not None and state.writing == "grade":
        draft = replace(draft, grade="", deviation="")
    return told(say("NOT DONE"), say("Go on as before."), Tone.NEUTRAL), {
        "question": None, "wish": None, "writing": "", "draft": draft, "next": None, "doing": None}


def _undo(state: ReturnsState, parcel: ReturnParcel, act: Act) -> Answer:
    return UndoReturn(act, parcel.id), {"wish": None, "writing": ""}


def _weigh(state: ReturnsState, parcel: ReturnParcel, act: Act) -> Answer:
    return Need.CLOSE_FACTS, {"taking": "parcel"}


def _photo(state: ReturnsState, parcel: ReturnParcel, act: Act) -> Answer:
    return Need.CLOSE_FACTS, {"taking": "photo" if state.inspecting is not None else "parcel"}


def _empty(state: ReturnsState, parcel: ReturnParcel, act: Act) -> Answer:
    """Nothing is in it: which of the announced should have been, where there are several; then the photo."""
    if state.item is not None:
        return not_now(say("Go on with the unit in hand: the box is not empty."))
    due = [line for line in parcel.lines if line.came < line.quantity]
    if len(due) < 2:
        return Need.CLOSE_FACTS, {"taking": "empty"}
    choices = tuple(Choice(str(line.id), say("{sku} · {name}", sku=line.sku, name=line.name)) for line in due[:9])
    return asked(Question("empty", choices), say("EMPTY BOX"), say("Choose what should have been in it."))


def _lane(state: ReturnsState, parcel: ReturnParcel, act: Act) -> Answer:
    item = state.item
    if item is None or item.state not in LATER_LANES:
        return not_now(say("Inspect the unit first: its lane follows from that."))
    choices = tuple(Choice(lane, lane_meant(lane)) for lane in LANES if lane != item.lane)
    return asked(Question("lane", choices[:9]), say("OTHER LANE"), say("Choose the lane; then say why."))


def _reprint(state: ReturnsState, parcel: ReturnParcel, act: Act) -> Answer:
    item = state.item
    if item is not None and item.house and not item.plate:
        return asked(Question("reprint", yes=Action.CONFIRM), say("PRINT AGAIN"),
                     say("Press F2 to print the label again, F3 to leave it."),
                     say("It is written down that it was printed again."))
    if item is None or not item.plate:
        return not_now(say("Inspect the unit first: its plate is printed then."))
    return asked(Question("reprint", yes=Action.CONFIRM), say("PRINT AGAIN"),
                 say("Press F2 to print the plate again, F3 to leave it."),
                 say("It is written down that it was printed again."))


def _close(state: ReturnsState, parcel: ReturnParcel, act: Act) -> Answer:
    """F12 ends it. What was announced and is not in it is asked about first."""
    if state.item is not None and state.item.verdict == EMPTY:
        return not_now(say("Stick the plate on the empty box and bring it to its tote first."))
    if state.item is not None:
        return not_now(say("Bring the unit in hand to its tote first."))
    if not parcel.items:
        return not_now(say("Scan the unit, or press F9 if the box is empty."))
    missing = sum(max(line.quantity - line.came, 0) for line in parcel.lines)
    if missing:
        return asked(Question("close", yes=Action.CONFIRM), say("NOT COMPLETE"),
                     say("Press F2 to close with {missing} missing, F3 to go on.", missing=missing))
    return CloseReturn(act, parcel.id), {}


def _release(state: ReturnsState, parcel: ReturnParcel, act: Act) -> Answer:
    return LeaveReturn(act, parcel.id), {"question": None}


_WITH_PARCEL: dict[Action, Callable[[ReturnsState, ReturnParcel, Act], Answer]] = {
    Action.UNDO: _undo, Action.WEIGH: _weigh, Action.PHOTO: _photo, Action.EMPTY: _empty, Action.LANE: _lane,
    Action.REPRINT: _reprint, Action.CLOSE: _close, Action.SHIP: _close, Action.RELEASE: _release,
    Action.GRADE: lambda state, parcel, act: returns_inspection.deviate(state),
    Action.FINDING: lambda state, parcel, act: returns_inspection.find(state),
    Action.MORE: lambda state, parcel, act: returns_inspection.turn_page(state),
    Action.CLEAR: lambda state, parcel, act: not_now(say("Go on: nothing has to be cleared.")),
}


def weighed(state: ReturnsState, found: Weighed, act: Act) -> Answer:
    """What scale and camera gave, for what they were asked."""
    parcel = state.parcel
    if state.taking in ("photo", "inspect"):
        return returns_inspection.photographed(state, found, act)
    if parcel is None:
        return not_now(say("Scan any label of a parcel first: none is open here."))
    if state.taking.startswith("empty"):
        line = state.taking.partition(":")[2]
        return EmptyBox(act, parcel.id, UUID(line) if line else None, found.photo_sha256), {"taking": ""}
    grams = found.grams if found.stable and found.grams else None
    if grams is None and found.photo_sha256 is None:
        return shown(parcel), {"taking": ""}
    return AddEvidence(act, parcel.id, None, grams, found.photo_sha256), {"taking": ""}


def typed(state: ReturnsState, about: str, text: str, act: Act) -> Answer:
    """Why it has another grade, or goes to another lane."""
    if state.doing is not None:
        return repair_actions.typed(state, about, text, act)
    item, wish, text = state.item, state.wish, text.strip()
    if about == "grade":
        return returns_inspection.deviation(state, text)
    if about != "lane" or wish is None or item is None:
        return not_now(say("Go on: nothing has to be typed."))
    if wish.second:
        told = Verdict(kind=Kind.TOLD, tone=Tone.ATTENTION, word=say("SECOND PERSON"), thing=item.thing,
                       sentence=say("Scan the badge of a second person: this was not the unit that left."))
        return told, {"writing": "", "wish": replace(wish, reason=text)}
    return ChangeLane(act, item.id, wish.lane, text), {"writing": "", "wish": None}
