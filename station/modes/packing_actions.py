"""What a key, a command code, a choice or a typed word means at the packing bench."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from station.commands import (
    Act,
    Action,
    CloseParcel,
    ConfirmNote,
    PackUnit,
    ReleaseOrder,
    ReopenParcel,
    Reprint,
    ShipParcel,
    TakeOrder,
    UndoLast,
)
from station.jobs import Job, Parcel, ParcelState
from station.modes.answering import Answer, Change, asked, not_now, print_seen, told
from station.modes.packing_state import Override, PackingState
from station.modes.reading import Need, Step, Weighed
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Question, Reason, Tone


def press(state: PackingState, action: Action, act: Act) -> Answer:
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
    if action in (Action.WEIGH, Action.PHOTO):
        return (Need.WEIGHT if action is Action.WEIGH else Need.PHOTO), {}
    if state.job is None or state.job.parcel is None:
        return not_now(say("Scan a tote or an order first: no order is open here."))
    return _WITH_ORDER[action](state, state.job, state.job.parcel, act)


def _ask(about: str, word: Sentence, sentence: Sentence, *facts: Sentence) -> Answer:
    """A question that F2 says yes to."""
    return asked(Question(about, yes=Action.CONFIRM), word, sentence, *facts)


def _sign_off(state: PackingState) -> Answer:
    if state.job is not None:
        return not_now(say("Ship the order or put it back with Ctrl+R, then sign off."))
    return Need.SIGN_OFF, {}


def _undo(state: PackingState, job: Job, parcel: Parcel, act: Act) -> Answer:
    if parcel.state is not ParcelState.OPEN:
        return refused(Reason.PARCEL_CLOSED), {}
    return UndoLast(act, job.client, job.order, parcel.id), {"removing": False}


def _remove(state: PackingState, job: Job, parcel: Parcel, act: Act) -> Answer:
    if parcel.state is not ParcelState.OPEN:
        return refused(Reason.PARCEL_CLOSED), {}
    if parcel.items == 0:
        return refused(Reason.NOTHING_TO_UNDO), {}
    return told(say("TAKE OUT"), say("Scan the unit that comes out of the box.")), {"removing": True}


def _close(state: PackingState, job: Job, parcel: Parcel, act: Act) -> Answer:
    """F12 is always the next big step: close the box, then ship it."""
    if parcel.state is not ParcelState.OPEN:
        return _ship(state, job, parcel, act)
    if job.unconfirmed:
        return refused(Reason.NOTE_UNCONFIRMED), {}
    if parcel.items == 0:
        return refused(Reason.PARCEL_EMPTY), {}
    if job.left > 0:
        return _ask("partial", say("NOT COMPLETE"), say("Press F2 to close this box as it is, F3 to go on packing."),
                    say("{left} of {ordered} are not packed yet; they go into the next box.", left=job.left,
                        ordered=job.ordered))
    return Need.CLOSE_FACTS, {}


def _ship(state: PackingState, job: Job, parcel: Parcel, act: Act) -> Answer:
    if parcel.state is ParcelState.OPEN:
        return _close(state, job, parcel, act)
    if parcel.state is ParcelState.CLOSED:
        return refused(Reason.LABEL_NOT_PRINTED if parcel.label == "failed" else Reason.LABEL_NOT_PROVED), {}
    return ShipParcel(act, job.client, job.order, parcel.id), {}


def _release(state: PackingState, job: Job, parcel: Parcel, act: Act) -> Answer:
    if parcel.state is ParcelState.OPEN and parcel.items:
        return _ask("release", say("PUT BACK"), say("Press F2 to leave the order to another bench, F3 to go on."),
                    say("{items} items stay in the open box: keep box and tote together.", items=parcel.items))
    return ReleaseOrder(act, job.client, job.order), {}


def _reopen(state: PackingState, job: Job, parcel: Parcel, act: Act) -> Answer:
    if parcel.state is ParcelState.OPEN:
        return not_now(say("Go on packing: the box is open."))
    return _ask("reopen", say("OPEN THE BOX"), say("Press F2 to open the box again, F3 to leave it closed."),
                say("Its label becomes void and must be torn up."))


def _reprint(state: PackingState, job: Job, parcel: Parcel, act: Act) -> Answer:
    return _print_again(parcel, "label", say("Press F2 to print the label again, F3 to leave it."))


def _papers(state: PackingState, job: Job, parcel: Parcel, act: Act) -> Answer:
    return _print_again(parcel, "papers", say("Press F2 to print the papers again, F3 to leave it."))


def _print_again(parcel: Parcel, what: str, sentence: Sentence) -> Answer:
    if parcel.state is ParcelState.OPEN:
        return not_now(say("Close the box first: labels and papers are printed then."))
    return _ask(what, say("PRINT AGAIN"), sentence, say("It is written down that it was printed again."))


def _override(state: PackingState, job: Job, parcel: Parcel, act: Act) -> Answer:
    if not state.blocked:
        return not_now(say("Go on: nothing is blocked here."))
    return told(say("SAY WHY"), say("Type the reason, then let a supervisor scan a badge.")), {
        "override": Override()}


_WITH_ORDER: dict[Action, Callable[[PackingState, Job, Parcel, Act], Answer]] = {
    Action.UNDO: _undo, Action.REMOVE: _remove, Action.CLOSE: _close, Action.SHIP: _ship, Action.RELEASE: _release,
    Action.REOPEN: _reopen, Action.REPRINT: _reprint, Action.PAPERS: _papers, Action.OVERRIDE: _override,
    Action.CLEAR: lambda state, job, parcel, act: not_now(say("Go on: nothing has to be cleared.")),
}


def _confirm(state: PackingState, act: Act) -> Answer:
    """Yes: to the question on the screen, or to the packing note."""
    question = state.question
    if question is not None and question.yes is Action.CONFIRM:
        return _yes(state, question, act)
    if question is None and state.job is not None and state.job.unconfirmed:
        job = state.job
        return ConfirmNote(act, job.client, job.order, job.unconfirmed[0].id), {}
    return not_now(say("Go on: there is nothing to confirm."))


def _yes(state: PackingState, question: Question, act: Act) -> Answer:
    done: Change = {"question": None}
    if question.about == "came_out":
        return print_seen(question, act, came_out=True)
    job = state.job
    if job is None or job.parcel is None:
        return told(say("GO ON"), say("Scan a tote or an order.")), done
    parcel = job.parcel.id
    match question.about:
        case "partial":
            return Need.CLOSE_FACTS, done
        case "release":
            return ReleaseOrder(act, job.client, job.order), done
        case "reopen":
            return ReopenParcel(act, job.client, job.order, parcel), done
        case "label" | "papers":
            return Reprint(act, job.client, parcel, question.about), done
        case _:
            return _swap(question, job, parcel, act), done


def _swap(question: Question, job: Job, parcel: UUID, act: Act) -> Step:
    """The unit that was asked about, again, with the packer's yes."""
    kept = question.keeps
    return PackUnit(
        replace(act, raw=bytes.fromhex(kept["raw"])), job.client, job.order, parcel,
        tuple(kept["candidates"].split("\n")), (), gtin=kept["gtin"] or None,
        sku=UUID(kept["sku"]) if kept["sku"] else None, swap_confirmed=True)


def _decline(state: PackingState, act: Act) -> Answer:
    if state.question is not None and state.question.about == "came_out":
        return print_seen(state.question, act, came_out=False)
    if state.question is not None:
        return told(say("NOT DONE"), say("Go on as before."), Tone.NEUTRAL), {"question": None}
    if state.override is not None or state.removing:
        return told(say("NOT DONE"), say("Go on as before."), Tone.NEUTRAL), {
            "override": None, "removing": False}
    return not_now(say("Go on: there is nothing to decline."))


def choose(state: PackingState, value: str, act: Act) -> Answer:
    """One of the choices on the screen."""
    question = state.question
    if question is None or all(choice.value != value for choice in question.choices):
        return not_now(say("Choose one of the answers on the screen."))
    done: Change = {"question": None}
    if question.about == "unsettled":
        return (Need.PRINT_OWED, done) if value == "print" else (
            told(say("LATER"), say("Scan a tote or an order."), Tone.NEUTRAL), done)
    if question.about == "take_order":
        return TakeOrder(act, question.keeps["code"], UUID(value), state.lease_minutes), done
    if state.job is None or state.job.parcel is None:
        return not_now(say("Scan a tote or an order first: no order is open here."))
    kept = question.keeps
    return PackUnit(
        replace(act, raw=bytes.fromhex(kept["raw"])), state.job.client, state.job.order, state.job.parcel.id,
        tuple(kept["candidates"].split("\n")),
        (UUID(value),) if value in kept["fits"].split("\n") else (), sku=UUID(value)), done


def typed(state: PackingState, about: str, text: str, act: Act) -> Answer:
    """The reason of an override."""
    if about == "override_reason" and state.override is not None and text.strip():
        return told(say("SECOND PERSON"), say("Let a supervisor scan a badge.")), {
            "override": Override(text.strip())}
    return not_now(say("Type a reason, then press Enter."))


def weighed(state: PackingState, found: Weighed, act: Act) -> Answer:
    """Weight and photo are there: close the box."""
    if state.job is None or state.job.parcel is None:
        return not_now(say("Scan a tote or an order first: no order is open here."))
    job = state.job
    return CloseParcel(act, job.client, job.order, state.job.parcel.id, found.grams, found.stable,
                       found.photo_sha256), {"found": found}


def lift(state: PackingState, badge_sha256: str, act: Act) -> Answer:
    """Close it with what was weighed when it was refused, on the second person's word."""
    assert state.job is not None
    assert state.job.parcel is not None
    assert state.override is not None
    job, found = state.job, state.found
    return CloseParcel(
        act, job.client, job.order, state.job.parcel.id, found.grams, found.stable, found.photo_sha256,
        overridden_by=badge_sha256, override_reason=state.override.reason), {}
