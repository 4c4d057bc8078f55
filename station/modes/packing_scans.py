"""What a scan means at the packing bench."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from station.codes import Badge, Code, Gtin, Order, Place, Plain, PlainKind, Sgtin, Sscc, gtin_of, readings
from station.codes import Command as CommandCode
from station.commands import Act, Action, PackCounted, PackUnit, ProveLabel, RemoveUnit, TakeOrder
from station.gate import TextFacts, stopped_by_text
from station.jobs import Job, JobLine, Parcel, ParcelState
from station.modes import packing_actions
from station.modes.answering import Answer, no_such_command, not_now, refused_now, text_facts
from station.modes.badges import badge_digest, sign_on
from station.modes.packing_state import PackingState
from station.modes.reading import Step
from station.profiles import Fit, Misfit, MisfitKind
from station.refusals import refused
from station.sentences import say
from station.verdicts import Reason


def read(state: PackingState, code: Code, act: Act) -> Answer:
    """What this code asks for, as things stand."""
    if isinstance(code, CommandCode):
        return _command(state, code, act)
    if state.override is not None:
        return _override(state, code, act)
    if state.question is not None:
        return _answer(state, code, act)
    if state.job is None or state.job.parcel is None:
        return _without_order(state, code, act), {}
    return _with_order(state, state.job, state.job.parcel, code, act), {}


def _command(state: PackingState, code: CommandCode, act: Act) -> Answer:
    try:
        action = Action(code.name)
    except ValueError:
        return no_such_command(code), {}
    return packing_actions.press(state, action, act)


def _override(state: PackingState, code: Code, act: Act) -> Answer:
    """The second person's badge, and nothing else."""
    if state.override is None or not state.override.reason:
        return not_now(say("Type the reason first, or press F3 to leave it."))
    if isinstance(code, Badge):
        return packing_actions.lift(state, badge_digest(code), replace(act, raw=b""))
    return not_now(say("Scan the supervisor's badge, or press F3 to leave it."))


def _answer(state: PackingState, code: Code, act: Act) -> Answer:
    """A product code answers "which one"; any other scan waits for the answer."""
    gtin = gtin_of(code)
    question = state.question
    if question is not None and question.about == "sku" and gtin and state.job is not None:
        line = _line_of(state.job, gtin)
        if line is not None and any(choice.value == str(line.sku_id) for choice in question.choices):
            return packing_actions.choose(state, str(line.sku_id), act)
    return not_now(say("Answer the question on the screen first."))


def _without_order(state: PackingState, code: Code, act: Act) -> Step:
    match code:
        case Badge():
            return sign_on(code, act, "packing")
        case Plain(text=text) if text:
            return TakeOrder(act, text, lease_minutes=state.lease_minutes)
        case Place(code=text) | Order(code=text):
            return TakeOrder(act, text, lease_minutes=state.lease_minutes)
        case Sscc(value=text):
            return TakeOrder(act, text, lease_minutes=state.lease_minutes)
        case _:
            return refused_now(say("Scan a tote or an order first: no order is open here."))


def _with_order(state: PackingState, job: Job, parcel: Parcel, code: Code, act: Act) -> Step:
    if parcel.state is not ParcelState.OPEN:
        return _label_back(job, parcel, code, act)
    if job.unconfirmed:
        return refused(Reason.NOTE_UNCONFIRMED)
    if state.removing:
        return _take_out(job, parcel, code, act)
    gtin = gtin_of(code) if isinstance(code, Gtin | Plain) else None
    line = _line_of(job, gtin) if gtin else None
    if gtin and (isinstance(code, Gtin) or line is not None):
        return _product_code(job, parcel, gtin, line, act)
    return _serial(job, parcel, code, act)


def _label_back(job: Job, parcel: Parcel, code: Code, act: Act) -> Step:
    """The box is closed: only a label makes sense now."""
    match code:
        case Sscc(value=text):
            return ProveLabel(act, job.client, job.order, parcel.id, text)
        case Plain(text=text):    # a carrier's tracking number, however it is written: the database knows them all
            return ProveLabel(act, job.client, job.order, parcel.id, text)
        case _:
            return refused(Reason.PARCEL_CLOSED)


def _take_out(job: Job, parcel: Parcel, code: Code, act: Act) -> Step:
    if isinstance(code, Plain | Sgtin):
        return RemoveUnit(act, job.client, job.order, parcel.id, readings(code, _profiles(job)))
    return refused(Reason.NOT_IN_PARCEL)


def _product_code(job: Job, parcel: Parcel, gtin: str, line: JobLine | None, act: Act) -> Step:
    """Counted goods are packed by their product code; where a serial is due it is refused."""
    reason = stopped_by_text(TextFacts(is_gtin=line is not None and line.serialised))
    if reason is not None and line is not None:
        return refused(reason, {"known": {"name": line.name}})
    return PackCounted(act, job.client, job.order, parcel.id, gtin, 1)


def _serial(job: Job, parcel: Parcel, code: Code, act: Act) -> Step:
    """A text that may be a serial: what the text alone has against it first, then the database's question."""
    fits, misfit = _fits(job, code)
    house = not isinstance(code, Plain | Sgtin) or (isinstance(code, Plain) and code.kind is PlainKind.LINK)
    reason = stopped_by_text(TextFacts(is_house_code=house, wrong_check_digit=misfit is not None))
    if reason is not None or not isinstance(code, Plain | Sgtin):
        return refused(reason or Reason.NOT_A_SERIAL, _text_facts(code, misfit))
    if isinstance(code, Sgtin):
        line = _line_of(job, code.gtin)
        if line is not None and not line.serialised:
            return PackCounted(act, job.client, job.order, parcel.id, code.gtin, 1)
    return PackUnit(act, job.client, job.order, parcel.id, readings(code, _profiles(job)), fits,
                    gtin=code.gtin if isinstance(code, Sgtin) else None)


def _text_facts(code: Code, misfit: Misfit | None) -> dict[str, Any]:
    """At this bench an SSCC is one of its parcels."""
    if misfit is None and isinstance(code, Sscc):
        return {"known": {"what": "parcel", "code": code.value}}
    return text_facts(code, misfit)


def _profiles(job: Job) -> tuple[Any, ...]:
    return tuple(line.profile for line in job.lines if line.serialised)


def _fits(job: Job, code: Code) -> tuple[tuple[UUID, ...], Misfit | None]:
    """The SKUs of this order that take the text; and, where none does, a wrong check digit if that is why."""
    if not isinstance(code, Plain | Sgtin):
        return (), None
    text = code.serial if isinstance(code, Sgtin) else code.text
    read = [(line, line.profile.read(text)) for line in job.lines if line.serialised]
    fits = tuple(line.sku_id for line, result in read if isinstance(result, Fit))
    wrong = (result for _, result in read if isinstance(result, Misfit) and result.kind is MisfitKind.CHECK_DIGIT)
    return fits, None if fits else next(wrong, None)


def _line_of(job: Job, gtin: str) -> JobLine | None:
    """The line a product code belongs to, one with room before a full one."""
    lines = [line for line in job.lines if gtin in line.gtins]
    return next((line for line in lines if line.left > 0), lines[0] if lines else None)
