"""What an answer to a question means at the returns bench: the scan is sent again with what was said."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from station.commands import Act
from station.commands.returns import CompareSerial, IdentifyUnit, OpenReturn
from station.modes import returns_inspection
from station.modes.answering import Answer, Change, not_now, print_seen
from station.modes.reading import Need
from station.modes.returns_state import LaneWish, ReturnsState
from station.sentences import say
from station.verdicts import Kind, Question, Tone, Verdict
from station.words_returns import lane_said


def choose(state: ReturnsState, value: str, act: Act) -> Answer:
    """One of the choices on the screen, or a row of the inspection by its number."""
    question = state.question
    if question is None:
        return returns_inspection.mark(state, value)
    if all(choice.value != value for choice in question.choices):
        return not_now(say("Choose one of the answers on the screen."))
    match question.about:
        case "unsettled":
            done: Change = {"question": None}
            return (Need.PRINT_OWED, done) if value == "print" else (_later(), done)
        case "explicit":
            return returns_inspection.said(state, question.keeps["code"], value == "good", act)
        case "grade" | "finding" | "liable":
            return returns_inspection.chosen(state, question, value)
        case "lane":
            return _lane(state, value)
        case _:
            return _sent_again(state, question, value, act)


def _later() -> Verdict:
    return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("LATER"), sentence=say("Scan any label of a parcel."))


def _lane(state: ReturnsState, value: str) -> Answer:
    item = state.item
    if item is None:
        return not_now(say("Scan a unit first: none is in hand."))
    second = value == "SELLABLE" and not item.itself
    told = Verdict(kind=Kind.TOLD, tone=Tone.ATTENTION, word=say("{lane}", lane=lane_said(value)), thing=item.thing,
                   sentence=say("Say why it goes to lane {lane}.", lane=lane_said(value)))
    return told, {"question": None, "wish": LaneWish(value, second=second), "writing": "lane"}


def _sent_again(state: ReturnsState, question: Question, value: str, act: Act) -> Answer:
    item, keeps = state.item, question.keeps
    match question.about:
        case "where" if item is not None and value == "another":
            return again(state, question, act)
        case "where" if item is not None:
            raw = replace(act, raw=bytes.fromhex(keeps["raw"]))
            return CompareSerial(raw, item.id, value, tuple(keeps["candidates"].split("\n"))), {"question": None}
        case "empty" if state.parcel is not None:
            return Need.CLOSE_FACTS, {"question": None, "taking": f"empty:{value}"}
        case "client" | "open_client":
            return again(state, question, act, client=UUID(value))
        case _:
            client, _, sku = value.rpartition("/")
            return again(state, question, act, client=UUID(client) if client else None, sku=UUID(sku))


def again(state: ReturnsState, question: Question, act: Act, *, client: UUID | None = None, sku: UUID | None = None,
          gtin: str | None = None, blind: bool = False, sure: bool = False) -> Answer:
    """The scan that was asked about once more, under an id of its own, with the answer."""
    keeps = question.keeps
    act = replace(act, raw=bytes.fromhex(keeps["raw"]))
    names = tuple(filter(None, keeps["candidates"].split("\n")))
    gtin = gtin or keeps.get("gtin") or None
    client = client or (UUID(keeps["client"]) if keeps.get("client") else None)
    if question.about.startswith("open"):
        command = OpenReturn(act, keeps["code"], names, gtin, client, sku, blind=blind or bool(keeps.get("blind")),
                             lease_minutes=state.lease_minutes)
        return command, {"question": None, "opening": act.id}
    fits = dict(pair.split("\t", 1) for pair in keeps["fits"].split("\n") if pair) if "fits" in keeps else None
    return IdentifyUnit(act, state.parcel.id if state.parcel is not None else None, names, gtin, client, sku, fits,
                        sure), {"question": None, "kept": keeps.get("code", "")}


def confirm(state: ReturnsState, question: Question, act: Act) -> Answer:
    """Yes, to a question without choices."""
    match question.about:
        case "came_out":
            return print_seen(question, act, came_out=True)
        case "odd":
            return again(state, question, act, sure=True)
        case "open_blind":
            return again(state, question, act, blind=True)
        case _:
            return not_now(say("Choose one of the answers on the screen."))
