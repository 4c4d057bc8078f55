"""What a scan means while a unit of a lane, or a vendor's list, is in hand."""

from __future__ import annotations

from dataclasses import replace

from station.codes import Badge, Code, Gtin, Place, Plain, PlainKind, Sgtin, readings
from station.commands import Act
from station.commands.repair import (
    LeaveWork,
    PartOut,
    ProveUnitLabel,
    RelabelUnit,
    RestockUnit,
    ScrapUnit,
    ShelveUnit,
)
from station.jobs_repair import Work
from station.modes import repair_actions, repair_parts
from station.modes.answering import Answer, not_now
from station.modes.badges import badge_digest
from station.modes.reading import Step
from station.modes.repair_parts import FATES, IN
from station.modes.repair_state import Doing
from station.modes.returns_state import Label, ReturnsState
from station.profiles import Fit, Misfit, MisfitKind
from station.refusals import refused
from station.sentences import say
from station.verdicts import Kind, Reason, Tone, Verdict
from station.words_repair import next_step


def read(state: ReturnsState, work: Work, code: Code, label: Label, act: Act) -> Answer:
    """What this code asks for, as things stand. `label` is the code as a text that may be a serial."""
    if isinstance(code, Badge):
        return _badge(state, work, code, act)
    if state.question is not None:
        return _answer(state, work, code, act)
    if state.doing is not None:
        return _doing(state, work, state.doing, code, act)
    if isinstance(code, Place):
        return _place(work, code, act), {"place": code.code}
    if isinstance(code, Gtin):
        return refused(Reason.GTIN_FOR_SERIAL), {}
    if not label.candidates or (isinstance(code, Plain) and code.kind is PlainKind.LINK):
        return refused(Reason.NOT_A_SERIAL), {}
    return _serial(work, label, act)


def _place(work: Work, code: Place, act: Act) -> Step:
    """A tote takes it back into its lane, any other place back into stock."""
    if code.code.startswith("TOTE:"):
        return ShelveUnit(act, work.client, work.unit, code.code)
    return RestockUnit(act, work.client, work.unit, code.code)


def _serial(work: Work, label: Label, act: Act) -> Answer:
    if work.label_due:
        return ProveUnitLabel(act, work.client, work.unit, label.code, label.candidates), {}
    if work.thing.serial in label.candidates:
        return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("SAME SERIAL"), thing=work.thing,
                       sentence=next_step(work)), {}
    if "part_out" in work.can:
        return PartOut(act, work.client, work.unit, label.candidates, label.gtin), {}
    if "parts" in work.can:
        return _part(work, label, act)
    return LeaveWork(act, work.client, work.unit), {"next": label}    # the next one is in hand already


def _part(work: Work, label: Label, act: Act) -> Answer:
    """In or out: what is inside comes out, of anything else somebody says which."""
    inside = any(part.serial in label.candidates for part in work.parts)
    return repair_parts.part_question(work, label, act, FATES if inside else (IN, *FATES))


def _answer(state: ReturnsState, work: Work, code: Code, act: Act) -> Answer:
    """A product code says which part it is; any other scan waits for the answer."""
    question = state.question
    gtin = code.value if isinstance(code, Gtin) else code.gtin if isinstance(code, Plain | Sgtin) else None
    if question is not None and question.about == "which_part" and gtin:
        return repair_parts.moved(work, question.keeps["act"], dict(question.keeps), act, gtin=gtin)
    return not_now(say("Answer the question on the screen first."))


def _doing(state: ReturnsState, work: Work, doing: Doing, code: Code, act: Act) -> Answer:
    if doing.about == "relabel":
        return _new_serial(work, code, act)
    if doing.badge:
        return not_now(say("Scan the badge of a second person, or press F3 to leave it."))
    if doing.text and isinstance(code, Plain):    # what is asked for may stand on a label
        return repair_actions.typed(state, doing.text, code.text, act)
    return not_now(say("Type what is asked for, or press F3 to leave it."))


def list_text(state: ReturnsState, code: Code, act: Act) -> Answer:
    """Carrier and tracking number of a vendor's list, where they were scanned."""
    if state.doing is not None and state.doing.badge:
        return not_now(say("Scan the badge of a second person, or press F3 to leave it."))
    if state.doing is not None and isinstance(code, Plain):
        return repair_actions.typed(state, state.doing.text, code.text, act)
    return not_now(say("Type what is asked for, or press F3 to leave it."))


def _new_serial(work: Work, code: Code, act: Act) -> Answer:
    if not isinstance(code, Plain | Sgtin):
        return refused(Reason.GTIN_FOR_SERIAL if isinstance(code, Gtin) else Reason.NOT_A_SERIAL), {}
    found = work.profile.read(code.serial if isinstance(code, Sgtin) else code.text)
    if isinstance(found, Misfit):
        reason = Reason.CHECK_DIGIT if found.kind is MisfitKind.CHECK_DIGIT else Reason.PROFILE
        return refused(reason, {"expects": found.sentence}), {}
    assert isinstance(found, Fit)
    names = dict.fromkeys((found.serial, *readings(code, (work.profile,))))
    return RelabelUnit(act, work.client, work.unit, tuple(names)), {}


def _badge(state: ReturnsState, work: Work, code: Badge, act: Act) -> Answer:
    """The second person where one is needed."""
    doing = state.doing
    act = replace(act, raw=b"")
    if doing is None or not doing.badge:
        return not_now(say("Put the unit back with Ctrl+R, then scan the badge."))
    if doing.about == "scrap":
        return ScrapUnit(act, work.client, work.unit, doing.method, badge_digest(code)), {}
    return RestockUnit(act, work.client, work.unit, doing.place, badge_digest(code)), {}
