"""What a key, a command code, a choice or a typed word means at the receiving bench."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from station.alias_types import name_of
from station.commands import Act, Action
from station.commands.receiving import (
    CheckList,
    CloseInbound,
    HouseLabel,
    NewCarton,
    OpenCarton,
    OpenInbound,
    ReceiveList,
    ReceiveUnit,
    ReleaseInbound,
    ReprintLabel,
    UndoReceipt,
)
from station.jobs_receiving import Inbound
from station.modes import receiving_correct
from station.modes.answering import Answer, Change, asked, not_now, print_seen, told
from station.modes.reading import Need, Step, Weighed
from station.modes.receiving_state import Correcting, Damaged, Labelling, ReceivingState
from station.refusals import refused
from station.sentences import say
from station.verdicts import Choice, Question, Reason, Tone


def press(state: ReceivingState, action: Action, act: Act) -> Answer:
    """An action by key, code or button."""
    if action is Action.HELP:
        return Need.HELP, {}
    if action is Action.CONFIRM:
        return _confirm(state, act)
    if action is Action.DECLINE:
        return _decline(state, act)
    if state.question is not None:
        return not_now(say("Answer the question on the screen first."))
    if action is Action.PHOTO:
        return Need.PHOTO, {}
    if action is Action.SIGN_OFF:
        return _sign_off(state)
    if state.inbound is None:
        return _without_inbound(state, action, act)
    pressed = _WITH_INBOUND.get(action)
    return pressed(state, state.inbound, act) if pressed else not_now(say("Use the keys on the screen: not this one."))


def _sign_off(state: ReceivingState) -> Answer:
    if state.inbound is not None:
        return not_now(say("Close the shipment or put it back with Ctrl+R, then sign off."))
    return Need.SIGN_OFF, {}


def _without_inbound(state: ReceivingState, action: Action, act: Act) -> Answer:
    if action is Action.BLIND:
        return OpenInbound(act, state.unknown, blind=True, lease_minutes=state.lease_minutes,
                           dock=state.dock or None), {}
    return not_now(say("Scan a shipment first: none is open here."))


def _undo(state: ReceivingState, inbound: Inbound, act: Act) -> Answer:
    if state.named is not None:
        return receiving_correct.ask_which(Correcting(state.named))
    return UndoReceipt(act, inbound.client, inbound.id), {"stick": ""}


def _damaged(state: ReceivingState, inbound: Inbound, act: Act) -> Answer:
    """The photo first, then the scan: the bench takes it, and `photographed` goes on."""
    return Need.CLOSE_FACTS, {}


def photographed(state: ReceivingState, found: Weighed, act: Act) -> Answer:
    """The photo of something damaged is taken, or no camera is there."""
    facts = () if found.photo_sha256 else (say("No photo: no camera answers here."),)
    return told(say("DAMAGED"), say("Scan the damaged one, or press F3 to leave it."), facts=facts), {
        "damaged": Damaged(found.photo_sha256)}


def _unreadable(state: ReceivingState, inbound: Inbound, act: Act) -> Answer:
    return _begin_label(state, inbound, Labelling("unreadable"), act)


def _no_serial(state: ReceivingState, inbound: Inbound, act: Act) -> Answer:
    return _begin_label(state, inbound, Labelling("no_serial"), act)


def _begin_label(state: ReceivingState, inbound: Inbound, label: Labelling, act: Act) -> Answer:
    """Which product is it: the one in hand, the only one, or one of a few."""
    lines = {line.sku_id: line for line in inbound.lines if line.serialised}
    line = state.line_in_hand
    if line is not None and line.serialised and len(lines) > 1:
        lines = {line.sku_id: line, **lines}
    if len(lines) == 1:
        return _with_product(state, inbound, replace(label, sku=next(iter(lines))), act)
    if not lines:
        return told(say("WHICH PRODUCT"), say("Scan its product code.")), {"labelling": label}
    choices = tuple(Choice(str(one.sku_id), say("{sku} · {name}", sku=one.sku, name=one.name))
                    for one in list(lines.values())[:9])
    step, changes = asked(Question("label", choices, keeps={"why": label.why}), say("WHICH PRODUCT"),
                          say("Choose what it is, or scan its product code."))
    return step, {**changes, "labelling": label}


def _with_product(state: ReceivingState, inbound: Inbound, label: Labelling, act: Act) -> Answer:
    """The product is known: print at once, or let somebody type what can be read."""
    assert label.sku is not None
    if label.why == "no_serial":
        return HouseLabel(act, inbound.client, inbound.id, label.sku, label.why, carton=state.carton), {
            "labelling": None, "question": None}
    return told(say("TYPE IT"), say("Type its serial as far as you can read it whole, or choose 1.")), {
        "labelling": label, "question": None}


def labelled_product(state: ReceivingState, gtin: str | None, act: Act) -> Answer:
    """A scan while a house label is being made: the product code says what it is."""
    inbound, label = state.inbound, state.labelling
    assert inbound is not None
    assert label is not None
    lines = [line for line in inbound.lines_of(gtin or "") if line.serialised]
    if label.sku is None and lines:
        return _with_product(state, inbound, replace(label, sku=lines[0].sku_id), act)
    return not_now(say("Finish the house label first, or press F3 to leave it."))


def typed(state: ReceivingState, about: str, text: str, act: Act) -> Answer:
    """The serial a person read from a label that no scanner reads; empty where nobody can."""
    inbound, label = state.inbound, state.labelling
    if about != "real_serial" or inbound is None or label is None or label.sku is None:
        return not_now(say("Scan the next one: nothing has to be typed."))
    real = "" if text.strip() in ("", str(ILLEGIBLE)) else text.strip()
    return HouseLabel(act, inbound.client, inbound.id, label.sku, label.why, real, state.carton), {"labelling": None}


ILLEGIBLE = say("Nobody can read it")


def _plate(state: ReceivingState, inbound: Inbound, act: Act) -> Answer:
    return asked(Question("plate", (Choice("carton", say("A carton")), Choice("pallet", say("A pallet")))),
                 say("NEW PLATE"), say("Choose what the licence plate is for."))


def _list(state: ReceivingState, inbound: Inbound, act: Act) -> Answer:
    if not inbound.listed:
        return refused(Reason.NOTHING_LISTED), {}
    return asked(Question("list", yes=Action.CONFIRM), say("WHOLE LIST"),
                 say("Press F2 to receive all that is listed without scanning it, F3 to go on scanning."),
                 say("Listed and not here yet: {count} serials.", count=inbound.listed),
                 say("Each is marked as not seen until it is scanned."))


def go_on(state: ReceivingState, act: Act) -> Answer:
    """The bench goes on by itself: the next part of the list, and at its end the list."""
    inbound, listing = state.inbound, state.listing
    if inbound is None or listing is None:
        return Need.HELP, {"listing": None}
    if listing.done:
        return ReceiveList(act, inbound.client, inbound.id), {"listing": None}
    return CheckList(act, inbound.client, inbound.id, listing.after, listing.after_line, listing.checked,
                     listing.total), {"listing": None}


def _close(state: ReceivingState, inbound: Inbound, act: Act) -> Answer:
    """F12 closes. What is missing then is short, so somebody says so first."""
    if inbound.state == "closed":
        return ReleaseInbound(act, inbound.client, inbound.id), {}
    if inbound.left and not inbound.blind:
        return asked(Question("close", yes=Action.CONFIRM), say("NOT COMPLETE"),
                     say("Press F2 to close with {left} missing, F3 to go on receiving.", left=inbound.left),
                     say("Received {received} of {announced} announced.", received=inbound.received,
                         announced=inbound.announced))
    return CloseInbound(act, inbound.client, inbound.id), {}


def _release(state: ReceivingState, inbound: Inbound, act: Act) -> Answer:
    return ReleaseInbound(act, inbound.client, inbound.id), {}


def _reprint(state: ReceivingState, inbound: Inbound, act: Act) -> Answer:
    return asked(Question("reprint", yes=Action.CONFIRM), say("PRINT AGAIN"),
                 say("Press F2 to print the last label again, F3 to leave it."),
                 say("It is written down that it was printed again."))


_WITH_INBOUND: dict[Action, Callable[[ReceivingState, Inbound, Act], Answer]] = {
    Action.UNDO: _undo, Action.DAMAGED: _damaged, Action.UNREADABLE: _unreadable, Action.NO_SERIAL: _no_serial,
    Action.PLATE: _plate, Action.LIST: _list, Action.CLOSE: _close, Action.SHIP: _close, Action.RELEASE: _release,
    Action.REPRINT: _reprint,
    Action.CLEAR: lambda state, inbound, act: not_now(say("Go on: nothing has to be cleared.")),
}


def _confirm(state: ReceivingState, act: Act) -> Answer:
    """Yes, to the question on the screen."""
    question = state.question
    if question is None or question.yes is not Action.CONFIRM:
        return not_now(say("Go on: there is nothing to confirm."))
    done: Change = {"question": None}
    if question.about == "came_out":
        return print_seen(question, act, came_out=True)
    inbound = state.inbound
    if inbound is None:
        return told(say("GO ON"), say("Scan a shipment.")), done
    match question.about:
        case "list":
            return CheckList(act, inbound.client, inbound.id, total=inbound.listed), done
        case "close":
            return CloseInbound(act, inbound.client, inbound.id), done
        case "reprint":
            return ReprintLabel(act, inbound.client, inbound.id), done
        case "open_carton":
            return OpenCarton(act, inbound.client, inbound.id, UUID(question.keeps["carton"])), done
        case _:
            return _again(question, inbound, act, second=True), done


def _again(question: Question, inbound: Inbound, act: Act, *, second: bool = False, sku: str = "") -> Step:
    """The unit that was asked about, again, with the answer."""
    kept = question.keeps
    meant = sku or kept["sku"]
    fits = dict(pair.split("\t", 1) for pair in kept["fits"].split("\n") if pair)
    return ReceiveUnit(
        replace(act, raw=bytes.fromhex(kept["raw"])), inbound.client, inbound.id,
        tuple(kept["candidates"].split("\n")), fits, gtin=kept["gtin"] or None, sku=UUID(meant) if meant else None,
        carton=UUID(kept["carton"]) if kept["carton"] else None, damaged=bool(kept["damaged"]),
        photo=kept["photo"] or None, second=second)


def _decline(state: ReceivingState, act: Act) -> Answer:
    if state.question is not None and state.question.about == "came_out":
        return print_seen(state.question, act, came_out=False)
    if state.naming is not None and state.question is None and state.correcting is None:
        return told(say("LEFT OUT"), say("Scan the next one: {serial} goes without its {kind}.",
                    serial=state.naming.serial, kind=name_of(state.naming.due[0]))), {"naming": None}
    waits = (state.question, state.damaged, state.labelling, state.listing, state.correcting)
    if all(one is None for one in waits):
        return not_now(say("Go on: there is nothing to decline."))
    return told(say("NOT DONE"), say("Go on as before."), Tone.NEUTRAL), {
        "question": None, "damaged": None, "labelling": None, "listing": None, "correcting": None}


def choose(state: ReceivingState, value: str, act: Act) -> Answer:
    """One of the choices on the screen."""
    question = state.question
    if question is None or all(choice.value != value for choice in question.choices):
        return not_now(say("Choose one of the answers on the screen."))
    done: Change = {"question": None}
    match question.about:
        case "unsettled":
            return (Need.PRINT_OWED, done) if value == "print" else (
                told(say("LATER"), say("Scan a shipment."), Tone.NEUTRAL), done)
        case "open_inbound":
            return OpenInbound(act, question.keeps["code"], inbound=UUID(value),
                               lease_minutes=state.lease_minutes, dock=state.dock or None), done
        case "blind":
            return OpenInbound(act, question.keeps["code"], client=UUID(value), blind=True,
                               lease_minutes=state.lease_minutes, dock=state.dock or None), done
        case _:
            return _choose_with_inbound(state, question, value, act)


def _choose_with_inbound(state: ReceivingState, question: Question, value: str, act: Act) -> Answer:
    inbound = state.inbound
    if inbound is None:
        return not_now(say("Scan a shipment first: none is open here."))
    if question.about in receiving_correct.ABOUT and state.correcting is not None:
        if value == "unit":
            return UndoReceipt(act, inbound.client, inbound.id), {
                "question": None, "correcting": None, "named": None, "stick": ""}
        return receiving_correct.chosen(state.correcting, question.about, value)
    match question.about:
        case "plate":
            return NewCarton(act, inbound.client, inbound.id, value, state.pallet), {"question": None}
        case "label":
            return _with_product(state, inbound, Labelling(question.keeps["why"], UUID(value)), act)
        case _:
            return _again(question, inbound, act, sku=value), {"question": None}


