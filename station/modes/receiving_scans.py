"""What a scan means at the receiving bench."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from station.codes import Badge, Code, Gtin, Order, Place, Plain, PlainKind, Sgtin, Sscc, gtin_of, readings
from station.codes import Command as CommandCode
from station.commands import Act, Action
from station.commands.receiving import (
    AddProduct,
    ChooseDock,
    CountIn,
    DamagedCarton,
    OpenInbound,
    ReceiveCarton,
    ReceiveUnit,
)
from station.gate import TextFacts, stopped_by_text
from station.jobs_receiving import Inbound, InboundLine
from station.modes import receiving_actions, receiving_correct, receiving_names
from station.modes.answering import Answer, no_such_command, not_now, text_facts
from station.modes.badges import sign_on
from station.modes.reading import Step
from station.modes.receiving_state import ReceivingState
from station.profiles import Fit, Misfit, MisfitKind
from station.refusals import refused
from station.sentences import say
from station.verdicts import Kind, Reason, Tone, Verdict


def read(state: ReceivingState, code: Code, act: Act) -> Answer:
    """What this code asks for, as things stand."""
    if isinstance(code, CommandCode):
        return _command(state, code, act)
    if state.question is not None:
        return _answer(state, code, act)
    if state.correcting is not None and state.inbound is not None:
        return receiving_correct.badge(state, state.correcting, state.inbound, code, act)
    if state.labelling is not None:
        return receiving_actions.labelled_product(state, gtin_of(code), act)
    if state.inbound is None:
        return _without_inbound(state, code, act)
    if state.naming is not None:
        return receiving_names.read(state.naming, state.inbound, code, act), {}
    return _with_inbound(state, state.inbound, code, act)


def _command(state: ReceivingState, code: CommandCode, act: Act) -> Answer:
    try:
        action = Action(code.name)
    except ValueError:
        return no_such_command(code), {}
    return receiving_actions.press(state, action, act)


def _answer(state: ReceivingState, code: Code, act: Act) -> Answer:
    """A product code answers "which one"; any other scan waits, or is the next one after "in already"."""
    question, gtin = state.question, gtin_of(code)
    if question is not None and question.about == "name_right" and state.correcting is not None:
        return receiving_correct.right(state.correcting, code)
    if question is not None and question.about == "second":
        return read(_without_question(state), code, act)
    if question is not None and question.about in ("sku", "label") and gtin and state.inbound is not None:
        for line in state.inbound.lines_of(gtin):
            if any(choice.value == str(line.sku_id) for choice in question.choices):
                return receiving_actions.choose(state, str(line.sku_id), act)
    return not_now(say("Answer the question on the screen first."))


def _without_question(state: ReceivingState) -> ReceivingState:
    return replace(state, question=None)


def _without_inbound(state: ReceivingState, code: Code, act: Act) -> Answer:
    match code:
        case Place(code=text) if not text.startswith("TOTE:"):
            return ChooseDock(act, text), {}
        case Badge():
            return sign_on(code, act, "receiving"), {}
        case Plain(text=text) if text and code.kind is not PlainKind.LINK:
            return _open(state, text, act), {"unknown": text}
        case Sscc(value=text) | Order(code=text):
            return _open(state, text, act), {"unknown": text}
        case _:
            return not_now(say("Scan a shipment first: its number, its tracking number or a carton."))


def _open(state: ReceivingState, text: str, act: Act) -> OpenInbound:
    return OpenInbound(act, text, lease_minutes=state.lease_minutes, dock=state.dock or None)


def _with_inbound(state: ReceivingState, inbound: Inbound, code: Code, act: Act) -> Answer:
    if isinstance(code, Place) and not code.code.startswith("TOTE:"):
        return ChooseDock(act, code.code, inbound.client, inbound.id), {"question": None}
    carton = _carton_code(inbound, code)
    if carton and state.damaged is not None:
        return DamagedCarton(act, inbound.client, inbound.id, carton, _photo(state)), {"question": None}
    if carton:
        return ReceiveCarton(act, inbound.client, inbound.id, carton, state.pallet), {"question": None}
    gtin = gtin_of(code) if isinstance(code, Gtin | Plain) else None
    if gtin and (isinstance(code, Gtin) or inbound.lines_of(gtin) or not _fits(inbound, code)[0]):
        return _product_code(state, inbound, gtin, act)
    step = _serial(state, inbound, code, act)
    return step, {"question": None}


def _carton_code(inbound: Inbound, code: Code) -> str:
    """The code of a carton or pallet: every SSCC, and what the announcement calls one."""
    match code:
        case Sscc(value=text):
            return text
        case Plain(text=text) if inbound.carton(text) is not None:
            return text
        case _:
            return ""


def _product_code(state: ReceivingState, inbound: Inbound, gtin: str, act: Act) -> Answer:
    """Counted goods come in by their product code; of others it says what is in hand."""
    line = _best(state, inbound.lines_of(gtin))
    if line is None:
        return AddProduct(act, inbound.client, inbound.id, gtin), {"question": None}
    if not line.serialised:
        return CountIn(act, inbound.client, inbound.id, gtin, 1, carton=state.carton,
                       damaged=state.damaged is not None, photo=_photo(state)), {"question": None}
    told = Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("PRODUCT"),
                   sentence=say("Scan the serials of its units."),
                   facts=(say("{sku} · {name}", sku=line.sku, name=line.name),))
    return told, {"line": line.id, "question": None}


def _best(state: ReceivingState, lines: tuple[InboundLine, ...]) -> InboundLine | None:
    """One with room before a full one."""
    return next((line for line in lines if line.left > 0), lines[0] if lines else None)


def _photo(state: ReceivingState) -> str | None:
    return state.damaged.photo if state.damaged is not None else None


def _serial(state: ReceivingState, inbound: Inbound, code: Code, act: Act) -> Step:
    """A text that may be a serial: what the text alone has against it first, then the database's question."""
    fits, misfit = _fits(inbound, code)
    house = not isinstance(code, Plain | Sgtin) or (isinstance(code, Plain) and code.kind is PlainKind.LINK)
    reason = stopped_by_text(TextFacts(is_house_code=house, wrong_check_digit=misfit is not None))
    if reason is not None or not isinstance(code, Plain | Sgtin):
        return refused(reason or Reason.NOT_A_SERIAL, text_facts(code, misfit))
    if isinstance(code, Sgtin):
        line = _best(state, inbound.lines_of(code.gtin))
        if line is not None and not line.serialised:
            return CountIn(act, inbound.client, inbound.id, code.gtin, 1, carton=state.carton,
                           damaged=state.damaged is not None, photo=_photo(state))
    names = readings(code, tuple(line.profile for line in inbound.lines if line.serialised))
    return ReceiveUnit(
        act, inbound.client, inbound.id, names, fits, gtin=code.gtin if isinstance(code, Sgtin) else None,
        prefer=_preferred(state, fits), carton=state.carton, damaged=state.damaged is not None, photo=_photo(state))


def _preferred(state: ReceivingState, fits: dict[str, str]) -> UUID | None:
    """The product in hand, where several SKUs take the text."""
    line = state.line_in_hand
    return line.sku_id if line is not None and str(line.sku_id) in fits else None


def _fits(inbound: Inbound, code: Code) -> tuple[dict[str, str], Misfit | None]:
    """The SKUs that take the text, each with the serial it makes of it; else a wrong check digit if that is why."""
    if not isinstance(code, Plain | Sgtin):
        return {}, None
    text = code.serial if isinstance(code, Sgtin) else code.text
    read = [(line, line.profile.read(text)) for line in inbound.lines if line.serialised]
    fits = {str(line.sku_id): result.serial for line, result in read if isinstance(result, Fit)}
    wrong = (result for _, result in read if isinstance(result, Misfit) and result.kind is MisfitKind.CHECK_DIGIT)
    return fits, None if fits else next(wrong, None)
