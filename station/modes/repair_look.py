"""What is shown and asked for while a unit of a lane, or a vendor's list, is in hand."""

from __future__ import annotations

from collections.abc import Iterator

from station.commands import Action
from station.jobs_repair import VendorList, Work
from station.modes.repair_state import Doing
from station.modes.returns_state import ReturnsState
from station.screens import Prompt, Task, TaskRow, TypedField
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.words_repair import did_said, facts_of, next_step, where
from station.words_returns import GRADES, lane_said

CALLED = {"repair": say("Repaired"), "scrap": say("Scrap"), "vendor": say("To vendor")}
TEXTS = {
    "note": say("What was done to it?"), "tool": say("Which tool was used?"), "test": say("What was tested?"),
    "value": say("What was the figure?"), "vendor": say("Which vendor?"), "carrier": say("Who carries it?"),
    "tracking": say("Which tracking number?"),
}
SUGGESTED = {
    "note": (say("A part was replaced"), say("Cleaned"), say("Software set up anew")),
    "tool": (say("The device's own menu"), say("The wiping station")),
    "test": (say("Battery"), say("Screen"), say("Sound"), say("Radio"), say("Self-test")),
}


def prompt(state: ReturnsState) -> Prompt:
    """The one next action."""
    work, doing = state.work, state.doing
    if doing is not None and doing.badge:
        return Prompt(say("Scan the badge of a second person."), "badge", (Action.DECLINE, Action.HELP))
    if doing is not None and doing.about == "relabel":
        return Prompt(say("Scan the new serial, or press F11 for one of the house."), "serial",
                      (Action.NO_SERIAL, Action.DECLINE, Action.HELP))
    if doing is not None:
        return Prompt(TEXTS.get(doing.text) or say("Answer the question."), "note", (Action.DECLINE, Action.HELP))
    if work is None:
        return _of_list(state)
    big = next((name for name in ("repair", "scrap", "vendor") if name in work.can), "")
    rest = (Action.UNDO, Action.RELEASE, Action.HELP)
    keys = (*((Action.CONFIRM,) if big else ()), *_keys(work), *rest)
    if work.state == "repaired":     # what F2 wrote down is done: a grade is due, and then its place
        keys = ((Action.GRADE, *(key for key in keys if key is not Action.GRADE)) if "grade" in work.can
                and not work.graded else (Action.UNDO, *(key for key in keys if key is not Action.UNDO)))
    return Prompt(next_step(work), _diagram(work), keys,
                  called=((Action.CONFIRM, CALLED[big]),) if big else ())


def _keys(work: Work) -> Iterator[Action]:
    yield from (Action.WIPE, Action.TEST)
    if work.label_due:
        yield Action.REPRINT
    if "relabel" in work.can:
        yield Action.RELABEL
    if "grade" in work.can:
        yield Action.GRADE
    if "parts" in work.can or "part_out" in work.can:
        yield Action.NO_SERIAL


def _diagram(work: Work) -> str:
    if work.label_due:
        return "label"
    return "place" if "restock" in work.can and (work.graded or work.lane == "SELLABLE") else "serial"


def _of_list(state: ReturnsState) -> Prompt:
    found = state.vendor
    if found is not None and found.shipped:
        return Prompt(say("Put the paper with them: they are on their way."), "box",
                      (Action.UNDO, Action.RELEASE, Action.HELP))
    return Prompt(say("Scan the next unit onto the list, or press F12 to send it."), "serial",
                  (Action.CLOSE, Action.UNDO, Action.RELEASE, Action.HELP), called=((Action.CLOSE, say("Send it")),))


def field(doing: Doing | None) -> TypedField | None:
    """The text that is asked for now."""
    if doing is None or not doing.text:
        return None
    known = tuple(say("{words}", words=name) for name in doing.vendors) if doing.text == "vendor" else SUGGESTED.get(
        doing.text, ())
    return TypedField(doing.text, TEXTS[doing.text], known)


def task(state: ReturnsState) -> Task | None:
    work = state.work
    if work is not None:
        return _of_work(work)
    return _list_task(state.vendor) if state.vendor is not None else None


def _of_work(work: Work) -> Task:
    """The unit, the parts in it, and what has been done to it since it came back."""
    grade = GRADES.get(work.grade)
    return Task(
        title=work.thing.serial, subtitle=(say("{client}", client=work.client_name), where(work)),
        big=work.grade or "–", big_caption=grade or say("no grade yet"),
        rows=(TaskRow(name=work.thing.name, code=work.thing.sku, picture=work.thing.picture,
                      detail=say("Was called {serials}", serials=", ".join(work.names)) if work.names else None),
              *(TaskRow(name=part.name, code=part.sku, detail=say("Built in"), serials=(part.serial,))
                for part in work.parts),
              *(TaskRow(name=did_said(did)) for did in work.did)),
        footer=tuple(fact for fact in facts_of(work)))


def _list_task(found: VendorList) -> Task:
    return Task(
        title=found.number, subtitle=(say("{client}", client=found.client_name),
                                      say("Back to {vendor}", vendor=found.vendor)),
        big=str(len(found.units)), big_caption=say("on the list"),
        rows=tuple(TaskRow(name=unit.name, code=unit.sku, picture=unit.picture, serials=(unit.serial,), done=1, total=1,
                           tone=Tone.NEUTRAL) for unit in found.units),
        footer=(_sent(found),))


def _sent(found: VendorList) -> Sentence:
    if not found.shipped:
        return say("Lane {lane}", lane=lane_said("RETURN_TO_VENDOR"))
    return say("Sent with {carrier}, {tracking}", carrier=found.carrier, tracking=found.tracking or "–")
