"""What a key, a command code, a choice or a typed word means at the counting bench."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from station.commands import Act, Action
from station.commands.counting import (
    ApproveCount,
    CountQuantity,
    CountUnit,
    EndCountPlace,
    LeaveCountPlace,
    RejectCount,
    UncountLast,
)
from station.jobs_counting import PlaceCount
from station.modes.answering import Answer, asked, not_now, told
from station.modes.counting_state import CountingState
from station.modes.reading import Need, Weighed
from station.sentences import say
from station.verdicts import Question, Tone

MOST_PIECES = 100_000


def press(state: CountingState, action: Action, act: Act) -> Answer:
    """An action by key, code or button."""
    if action is Action.HELP:
        return Need.HELP, {}
    if action is Action.CONFIRM:
        return _confirm(state, act)
    if action is Action.DECLINE:
        return _decline(state, act)
    if state.question is not None:
        return not_now(say("Answer the question on the screen first."))
    if action is Action.SIGN_OFF:
        return _sign_off(state)
    if state.counting is None:
        return not_now(say("Scan the place first: none is being counted here."))
    act_of = _AT_A_PLACE.get(action)
    return act_of(state, state.counting, act) if act_of else not_now(say("Scan what lies here, then press F12."))


def _sign_off(state: CountingState) -> Answer:
    if state.counting is not None:
        return not_now(say("Finish {place} with F12 or leave it with Ctrl+R first.", place=state.counting.place))
    return Need.SIGN_OFF, {}


def _close(state: CountingState, place: PlaceCount, act: Act) -> Answer:
    if place.seen or place.goods:
        return EndCountPlace(act, place.count, place.location, state.photo), {}
    question = Question("empty", yes=Action.CONFIRM)
    return asked(question, say("EMPTY"),
                 say("Press F2 if nothing at all lies at {place}, F3 to go on.", place=place.place))


def _undo(state: CountingState, place: PlaceCount, act: Act) -> Answer:
    return UncountLast(act, place.count, place.location), {}


def _leave(state: CountingState, place: PlaceCount, act: Act) -> Answer:
    return told(say("LEAVE"), say("Say why {place} is left uncounted.", place=place.place)), {"typing": "why"}


def _quantity(state: CountingState, place: PlaceCount, act: Act) -> Answer:
    if state.goods is None:
        return not_now(say("Scan the product code of goods without serials first."))
    return told(say("HOW MANY"), say("Type how many more lie here.")), {"typing": "quantity"}


def _photo(state: CountingState, place: PlaceCount, act: Act) -> Answer:
    return Need.CLOSE_FACTS, {}


_AT_A_PLACE: dict[Action, Callable[[CountingState, PlaceCount, Act], Answer]] = {
    Action.CLOSE: _close, Action.UNDO: _undo, Action.LEAVE: _leave, Action.QUANTITY: _quantity, Action.PHOTO: _photo,
}


def photographed(found: Weighed) -> Answer:
    """The photo goes with the end of this place, into whatever case it opens."""
    if found.photo_sha256 is None:
        return not_now(say("Check the camera: no photo came from it."))
    return told(say("PHOTO TAKEN"), say("Go on."), Tone.NEUTRAL), {"photo": found.photo_sha256}


def _confirm(state: CountingState, act: Act) -> Answer:
    """Yes: nothing lies here; or the differences are booked."""
    place, review = state.counting, state.review
    if state.question is not None and state.question.about == "empty" and place is not None:
        return EndCountPlace(act, place.count, place.location, state.photo), {"question": None}
    if state.question is None and state.deciding and review is not None:
        return ApproveCount(act, review.count, review.location), {}
    return not_now(say("Go on: there is nothing to confirm."))


def _decline(state: CountingState, act: Act) -> Answer:
    review = state.review
    if state.question is None and not state.typing and state.deciding and review is not None:
        return RejectCount(act, review.count, review.location), {}
    if state.question is None and not state.typing:
        return not_now(say("Go on: nothing was asked."))
    return told(say("NOT DONE"), say("Go on as before."), Tone.NEUTRAL), {"question": None, "typing": ""}


def choose(state: CountingState, value: str, act: Act) -> Answer:
    """Whose the thing in hand is: the scan that was kept goes again, with that."""
    question, place = state.question, state.counting
    if question is None or place is None or value not in {choice.value for choice in question.choices}:
        return not_now(say("Choose one of the answers on the screen."))
    kept, (client, sku) = question.keeps, (UUID(part) for part in value.split(" "))
    act = replace(act, raw=bytes.fromhex(kept["raw"]))
    if "goods" in kept:
        return CountQuantity(act, place.count, place.location, kept["goods"], int(kept["quantity"]), client), {
            "question": None}
    return CountUnit(act, place.count, place.location, tuple(kept["candidates"].split("\n")), kept["gtin"] or None,
                     client, sku), {"question": None}


def typed(state: CountingState, about: str, text: str, act: Act) -> Answer:
    place = state.counting
    if place is None or about != state.typing:
        return not_now(say("Scan the place first: none is being counted here."))
    if about == "why":
        return LeaveCountPlace(act, place.location, text.strip()), {"typing": ""}
    if state.goods is None or not text.strip().isascii() or not text.strip().isdigit() or not (
            0 < int(text) <= MOST_PIECES):
        return not_now(say("Type a number from 1 to {most}.", most=MOST_PIECES))
    return CountQuantity(act, place.count, place.location, state.goods[0], int(text)), {"typing": ""}
