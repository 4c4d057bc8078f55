"""A unit that says no serial: what it is, is asked here, so that it is told whether or not the database is there."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from station.codes import Code, Gtin, Plain, Sgtin
from station.commands import Act, Action
from station.commands.returns import ListGoods, TakeUnreadable
from station.jobs_returns import ReturnParcel
from station.modes.answering import Answer, asked, not_now
from station.modes.returns_state import ReturnsState, id_of_parcel
from station.sentences import say
from station.verdicts import Choice, Question

MORE = "more"
MOST = 8


def what_is_it(state: ReturnsState) -> Answer:
    """What was announced is offered, the rest by its product code or out of the base's list."""
    if state.item is not None and not state.kept:
        return not_now(say("Bring the unit in hand to its tote first."))
    choices = tuple(_announced(state.parcel)) if state.parcel is not None else ()
    yes = None
    if choices:
        choices = (*choices, Choice(MORE, say("Something else")))
        sentence = say("Choose what you have in your hand, or scan its product code.")
    elif state.parcel is None:
        sentence = say("Scan its product code: the list waits for the database.")
    else:
        sentence, yes = say("Scan its product code, or press F2 for a list."), Action.CONFIRM
    question = Question("goods_sku", choices, yes=yes, keeps={"client": ""})
    return asked(question, say("NO SERIAL"), sentence)


def _announced(parcel: ReturnParcel) -> Iterator[Choice]:
    """Each product once, what is still to come before what came."""
    lines = sorted(parcel.lines, key=lambda line: line.came >= line.quantity)
    for line in {line.sku: line for line in reversed(lines)}.values():
        if line.sku_id is not None:
            yield Choice(f"/{line.sku_id}", say("{sku} · {name}", sku=line.sku, name=line.name))


def chosen(state: ReturnsState, value: str, act: Act) -> Answer:
    """One of the choices: a product, or something else."""
    parcel = _parcel_of(state)
    if parcel is None:
        return not_now(say("Scan any label of a parcel first: none is open here."))
    if value == MORE:
        return ListGoods(act, parcel), {"question": None}
    client, _, sku = value.rpartition("/")
    return TakeUnreadable(act, parcel, UUID(client) if client else None, UUID(sku)), {"question": None, "kept": value}


def listed(state: ReturnsState, act: Act, client: UUID | None = None) -> Answer:
    """The base's list, of this client where somebody has said whose it is."""
    parcel = _parcel_of(state)
    if parcel is None:
        return not_now(say("Scan any label of a parcel first: none is open here."))
    return ListGoods(act, parcel, client), {"question": None}


def read(state: ReturnsState, question: Question, code: Code, act: Act) -> Answer:
    """A product code, or the number of a product as the client writes it, says what it is."""
    parcel = _parcel_of(state)
    gtin = code.value if isinstance(code, Gtin) else code.gtin if isinstance(code, Plain | Sgtin) else None
    text = code.text if isinstance(code, Plain) else None
    if parcel is None or not (gtin or text):
        return not_now(say("Answer the question on the screen first."))
    client = UUID(question.keeps["client"]) if question.keeps["client"] else None
    return TakeUnreadable(act, parcel, client, None, gtin, None if gtin else text), {
        "question": None, "kept": gtin or text or ""}


def _parcel_of(state: ReturnsState) -> UUID | None:
    """The parcel in hand; while the base is away, the one that it will be."""
    if state.parcel is not None:
        return state.parcel.id
    return id_of_parcel(state.opening) if state.opening is not None else None
