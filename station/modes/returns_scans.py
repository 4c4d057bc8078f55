"""What a scan means at the returns bench."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from station.codes import Badge, Code, Gtin, Order, Place, Plain, PlainKind, Sgtin, Sscc, readings
from station.codes import Command as CommandCode
from station.commands import Act
from station.commands.repair import UndoWork
from station.commands.returns import (
    ChangeLane,
    CloseReturn,
    IdentifyUnit,
    OpenReturn,
    PlaceItem,
    ProvePlate,
)
from station.jobs_returns import ReturnItem, ReturnParcel
from station.modes import repair_scans, returns_inspection, returns_prompts, returns_unreadable
from station.modes.answering import Answer, no_such_command, not_now
from station.modes.badges import badge_digest, sign_on
from station.modes.returns_answers import again
from station.modes.returns_state import Label, ReturnsState, id_of_parcel
from station.profiles import Fit, SerialProfile
from station.refusals import refused
from station.sentences import say
from station.verdicts import Choice, Kind, Question, Reason, Tone, Verdict
from station.words_returns import WHERE, identified, in_its_tote, lane_said, where_named


def read(state: ReturnsState, code: Code, act: Act) -> Answer:
    """What this code asks for, as things stand."""
    if isinstance(code, CommandCode):
        return no_such_command(code), {}
    if state.work is not None:
        return repair_scans.read(state, state.work, code, label_of(code), act)
    if isinstance(code, Badge):
        return _badge(state, code, act)
    if state.question is not None:
        return _answer(state, code, act)
    if state.doing is not None:
        return repair_scans.list_text(state, code, act)
    wrong = _never_goods(code)
    if wrong is not None:
        return refused(wrong), {}
    return _as_things_stand(state, code, act)


def _never_goods(code: Code) -> Reason | None:
    if isinstance(code, Gtin):
        return Reason.GTIN_FOR_SERIAL
    return Reason.NOT_A_SERIAL if isinstance(code, Plain) and code.kind is PlainKind.LINK else None


def _as_things_stand(state: ReturnsState, code: Code, act: Act) -> Answer:
    if state.opening is not None:
        return _while_away(state, code, act)
    if state.parcel is None:
        return opening(state, label_of(code), act)
    if state.item is not None:
        return _with_item(state, state.item, code, act)
    return _with_parcel(state, state.parcel, code, act)


def label_of(code: Code, profiles: Sequence[SerialProfile] = ()) -> Label:
    """Any code as a parcel's label, and what it may be as a serial: in capitals, and as these profiles read it."""
    match code:
        case Sgtin(gtin=gtin, serial=serial):
            return Label(serial, _readings(code, profiles), gtin)
        case Plain(text=text):
            return Label(text, _readings(code, profiles))
        case Sscc(value=text) | Order(code=text) | Place(code=text):
            return Label(text)
        case _:
            return Label("")


def _readings(code: Plain | Sgtin, profiles: Sequence[SerialProfile]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*readings(code, ()), *(readings(code, profiles) if profiles else ()))))


def _label(state: ReturnsState, code: Code) -> Label:
    """As what is in hand, and what was announced, may be written."""
    parcel, item = state.parcel, state.item
    lines = parcel.lines if parcel is not None else ()
    return label_of(code, (*((item.profile,) if item is not None else ()), *(line.profile for line in lines)))


def _identify(state: ReturnsState, label: Label, act: Act) -> Answer:
    """Who is it; with which of the announced SKUs has serials like this."""
    parcel = state.parcel
    return IdentifyUnit(act, parcel.id if parcel is not None else None, label.candidates, label.gtin,
                        fits=_fits(parcel, label)), {"kept": label.code}


def _fits(parcel: ReturnParcel | None, label: Label) -> dict[str, str] | None:
    if parcel is None or not parcel.lines:
        return None
    read = ((line.sku_id, line.profile.read(label.code)) for line in parcel.lines)
    return {str(sku): found.serial for sku, found in read if sku is not None and isinstance(found, Fit)}


def opening(state: ReturnsState, label: Label, act: Act, **said: Any) -> Answer:
    """The clock starts with this scan. While the base is away, what follows belongs to this parcel."""
    command = OpenReturn(act, label.code, label.candidates, label.gtin, lease_minutes=state.lease_minutes, **said)
    return command, {"question": None, "next": None, "opening": act.id, "kept": "", "over": None}


def _badge(state: ReturnsState, code: Badge, act: Act) -> Answer:
    """The second person where one is asked for; else somebody takes over the bench."""
    wish, item, over = state.wish, state.item, state.over
    if state.doing is not None and state.doing.about == "undo" and over is not None:
        return UndoWork(replace(act, raw=b""), over.client, over.unit, badge=badge_digest(code)), {"doing": None}
    if wish is not None and wish.second and item is not None:
        return ChangeLane(replace(act, raw=b""), item.id, wish.lane, wish.reason, badge_digest(code)), {}
    if state.parcel is not None:
        return not_now(say("Close the parcel or put it back with Ctrl+R, then scan the badge."))
    return sign_on(code, act, "returns"), {}


def _answer(state: ReturnsState, code: Code, act: Act) -> Answer:
    """A product code says which one it is; any other scan waits for the answer."""
    question = state.question
    gtin = code.value if isinstance(code, Gtin) else code.gtin if isinstance(code, Plain | Sgtin) else None
    if question is not None and question.about == "odd" and not gtin and isinstance(code, Plain):
        step, changes = _as_things_stand(replace(state, question=None), code, act)    # another code of its label
        return step, {"question": None, **changes}
    if question is not None and question.about in ("sku", "open_sku", "odd") and gtin:
        return again(state, question, act, gtin=gtin)
    if question is not None and question.about == "goods_sku":
        return returns_unreadable.read(state, question, code, act)
    return not_now(say("Answer the question on the screen first."))


def _while_away(state: ReturnsState, code: Code, act: Act) -> Answer:
    """The parcel was kept on this PC, and so is what comes out of it. Who it is, the database will say."""
    label = label_of(code)
    if state.opening is None or not label.candidates:
        return not_now(say("Scan the unit's serial, or press F12 for the next parcel."))
    return IdentifyUnit(act, id_of_parcel(state.opening), label.candidates, label.gtin), {"kept": label.code}


def _is_of(parcel: ReturnParcel, label: Label) -> bool:
    """A label of the parcel that is open. One that was opened by the unit itself is called like the unit."""
    known = (parcel.label, parcel.rma, parcel.order) if parcel.what != "unknown" else (parcel.rma, parcel.order)
    return any(name and name in (label.code, *label.candidates) for name in known)


def _this_parcel(state: ReturnsState) -> Answer:
    """Its own label once more says nothing new, and does nothing."""
    return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("THIS PARCEL"),
                   sentence=returns_prompts.prompt(state).sentence), {}


def _lies_in_its_tote(state: ReturnsState, parcel: ReturnParcel, label: Label) -> ReturnItem | None:
    """A unit of this parcel that is done, read once more: by its plate, or, where all is done, by its serial."""
    return next((item for item in parcel.items if item.state == "placed" and (
        item.plate == label.code or (state.complete and item.serial in label.candidates))), None)


def _with_parcel(state: ReturnsState, parcel: ReturnParcel, code: Code, act: Act) -> Answer:
    """Nothing is in hand: the next unit of it; or the next parcel, where nothing more was announced."""
    label = _label(state, code)
    placed = _lies_in_its_tote(state, parcel, label)
    if placed is not None:
        return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("IN ITS TOTE"), thing=placed.thing,
                       sentence=returns_prompts.prompt(state).sentence, facts=(in_its_tote(placed),)), {}
    if _is_of(parcel, label):
        return _this_parcel(state)
    if state.complete or (parcel.items and not label.candidates and not isinstance(code, Place)):
        return CloseReturn(act, parcel.id), {"next": label}
    if not label.candidates:
        return not_now(say("Scan the serial of the unit: this is a label."))
    return _identify(state, label, act)


def _with_item(state: ReturnsState, item: ReturnItem, code: Code, act: Act) -> Answer:
    if state.wish is not None:
        return not_now(say("Finish the other lane first, or press F3 to leave it."))
    label = _label(state, code)
    names = label.candidates
    other = next((one for one in state.open_items if one.id != item.id and one.serial in names), None)
    if other is not None and state.parcel is not None:
        return identified(state.parcel, other, Kind.TOLD), {"chosen": other.id, "kept": ""}
    if state.parcel is not None and item.serial not in names and _is_of(state.parcel, label):
        return _this_parcel(state)
    if item.state == "identified":
        return _second_serial(state, item, code, act)
    if item.plate_proved and label_of(code).code == item.plate:
        return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("PLATE IS ON IT"), thing=item.thing,
                       sentence=returns_prompts.prompt(state).sentence), {}
    if not item.plate_proved:
        return ProvePlate(act, item.id, label_of(code).code), {}
    if not isinstance(code, Place):
        return not_now(say("Put it in a tote of lane {lane}, then scan the tote.", lane=lane_said(item.lane)))
    return PlaceItem(act, item.id, code.code), {}


def _second_serial(state: ReturnsState, item: ReturnItem, code: Code, act: Act) -> Answer:
    """Another serial before the inspection: another unit, or another serial of this one."""
    label = _label(state, code)
    if not label.candidates:
        return not_now(say("Inspect the unit first: F2 when everything else is good."))
    if state.kept:
        return _identify(state, label, act)
    if item.serial in label.candidates:
        return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("SAME SERIAL"), thing=item.thing,
                       sentence=returns_inspection.next_step(state)), {}
    kinds = tuple(dict.fromkeys((*item.checks, *WHERE)))[:8]
    choices = (*(Choice(kind, where_named(kind)) for kind in kinds), Choice("another", say("Another unit")))
    fits = _fits(state.parcel, label)
    question = Question("where", choices, keeps={
        "raw": act.raw.hex(), "candidates": "\n".join(label.candidates), "gtin": label.gtin or "", "code": label.code,
        **({} if fits is None else {"fits": "\n".join("\t".join(pair) for pair in fits.items())})})
    return Verdict(kind=Kind.ASKED, tone=Tone.ATTENTION, word=say("WHAT IS IT"), question=question, thing=item.thing,
                   sentence=say("Choose what you have scanned: {code}", code=label.code)), {"question": question}
