"""What a key, an answer or a typed text means while a unit of a lane, or a vendor's list, is in hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from station.commands import Act, Action
from station.commands.repair import (
    CertifyUnit,
    GradeUnit,
    LeaveWork,
    PartOut,
    RelabelUnit,
    RepairUnit,
    ReprintUnitLabel,
    SendBack,
    ShipVendor,
    UndoWork,
)
from station.jobs_repair import Work
from station.jobs_returns import GRADES as LETTERS
from station.modes import repair_parts
from station.modes.answering import Answer, Change, not_now, print_seen
from station.modes.reading import Need
from station.modes.repair_state import Doing
from station.modes.returns_answers import confirm
from station.modes.returns_state import Label, ReturnsState
from station.sentences import Sentence, say
from station.verdicts import Choice, Kind, Question, Tone, Verdict
from station.words_repair import DESTROYED, METHODS
from station.words_returns import GRADES

NOT_HERE = say("Put it back: nothing of that is done to a unit of its lane.")
_SENT: Change = {"question": None, "doing": None}    # said to the end, whether or not there is an answer soon
RESULTS = (Choice("passed", say("Passed")), Choice("failed", say("Failed")),
           Choice("passed_value", say("Passed, with a figure")), Choice("failed_value", say("Failed, with a figure")))


def press(state: ReturnsState, action: Action, act: Act) -> Answer:
    """An action by key, code or button."""
    if action is Action.HELP:
        return Need.HELP, {}
    if action is Action.DECLINE:
        return _decline(state, act)
    if state.question is not None:
        return (confirm(state, state.question, act) if state.question.yes is action
                else not_now(say("Answer the question on the screen first.")))
    if action is Action.SIGN_OFF:
        return not_now(say("Put it back with Ctrl+R, then sign off."))
    return _with_list(state, action, act) if state.work is None else _with_unit(state, state.work, action, act)


def _with_unit(state: ReturnsState, work: Work, action: Action, act: Act) -> Answer:
    if state.doing is not None and not (action is Action.NO_SERIAL and state.doing.about == "relabel"):
        return not_now(say("Finish this first, or press F3 to leave it."))
    pressed = _PRESSED.get(action)
    if pressed is None:
        return not_now(say("Use the keys on the screen: not this one."))
    return pressed(state, work, act)


def _decline(state: ReturnsState, act: Act) -> Answer:
    question = state.question
    if question is not None and question.about == "came_out":
        return print_seen(question, act, came_out=False)
    if question is None and state.doing is None:
        return not_now(say("Go on: there is nothing to decline."))
    return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("NOT DONE"), sentence=say("Go on as before.")), {
        "question": None, "doing": None}


def _asked(work: Work, question: Question, word: Sentence, sentence: Sentence, **changes: Any) -> Answer:
    return Verdict(kind=Kind.ASKED, tone=Tone.ATTENTION, word=word, sentence=sentence, thing=work.thing,
                   question=question), {"question": question, **changes}


def _told(word: Sentence, sentence: Sentence, **changes: Any) -> Answer:
    return Verdict(kind=Kind.TOLD, tone=Tone.ATTENTION, word=word, sentence=sentence), {"question": None, **changes}


# ---- keys ----------------------------------------------------------------------------------------------------


def _confirm(state: ReturnsState, work: Work, act: Act) -> Answer:
    """The big step of its lane."""
    if "repair" in work.can:
        return _told(say("REPAIRED"), say("Say what was done to it."), doing=Doing(about="repair", text="note"))
    if "scrap" in work.can:
        return _asked(work, Question("destroyed", _choices(DESTROYED)), say("SCRAP"),
                      say("Choose how it is destroyed."))
    if "vendor" in work.can:
        listed = state.vendor.id if state.vendor is not None and state.vendor.client == work.client else None
        return SendBack(act, work.client, work.unit, listed), {}
    return not_now(say("Use the keys on the screen: not this one."))


def _choices(words: Any) -> tuple[Choice, ...]:
    return tuple(Choice(value, label) for value, label in words.items())


def _wipe(state: ReturnsState, work: Work, act: Act) -> Answer:
    return _asked(work, Question("wipe", _choices(METHODS)), say("WIPE"), say("Choose how its data were erased."))


def _test(state: ReturnsState, work: Work, act: Act) -> Answer:
    return _told(say("TEST"), say("Say what was tested."), doing=Doing(about="test", text="test"))


def _grade(state: ReturnsState, work: Work, act: Act) -> Answer:
    if "grade" not in work.can:
        return not_now(NOT_HERE)
    choices = tuple(Choice(letter, say("{grade}: {words}", grade=letter, words=GRADES[letter])) for letter in LETTERS)
    return _asked(work, Question("new_grade", choices), say("NEW GRADE"), say("Choose the grade it has now."))


def _relabel(state: ReturnsState, work: Work, act: Act) -> Answer:
    if "relabel" not in work.can:
        return not_now(NOT_HERE)
    return _told(say("NEW SERIAL"), say("Scan the new serial, or press F11 for one of the house."),
                 doing=Doing(about="relabel"))


def _no_serial(state: ReturnsState, work: Work, act: Act) -> Answer:
    if state.doing is not None:
        return RelabelUnit(act, work.client, work.unit, house=True), {}
    if "part_out" in work.can:
        return PartOut(act, work.client, work.unit, house=True), {}
    if "parts" in work.can:
        return repair_parts.part_question(work, Label(""), act, repair_parts.FATES, house="yes")
    return not_now(NOT_HERE)


def _reprint(state: ReturnsState, work: Work, act: Act) -> Answer:
    return ReprintUnitLabel(act, work.client, work.unit), {}


def _undo(state: ReturnsState, work: Work, act: Act) -> Answer:
    return UndoWork(act, work.client, work.unit), {}


def _release(state: ReturnsState, work: Work, act: Act) -> Answer:
    return LeaveWork(act, work.client, work.unit), {}


_PRESSED: dict[Action, Callable[[ReturnsState, Work, Act], Answer]] = {
    Action.CONFIRM: _confirm, Action.WIPE: _wipe, Action.WEIGH: _wipe, Action.TEST: _test, Action.PHOTO: _test,
    Action.GRADE: _grade, Action.RELABEL: _relabel, Action.NO_SERIAL: _no_serial, Action.REPRINT: _reprint,
    Action.UNDO: _undo, Action.RELEASE: _release,
}


def _with_list(state: ReturnsState, action: Action, act: Act) -> Answer:
    """A vendor's list is in hand, and no unit."""
    found = state.vendor
    assert found is not None
    match action:
        case Action.CLOSE | Action.SHIP | Action.CONFIRM if not found.shipped:
            return _told(say("SEND IT"), say("Say who carries it."), doing=Doing(about="ship", text="carrier"))
        case Action.UNDO:
            return UndoWork(act, found.client, vendor=found.id), {}
        case Action.RELEASE:
            return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("PUT ASIDE"),
                           sentence=say("Scan its number to go on with the list.")), {"vendor": None, "doing": None}
    return not_now(say("Use the keys on the screen: not this one."))


# ---- answers ---------------------------------------------------------------------------------------------------


def choose(state: ReturnsState, question: Question, value: str, act: Act) -> Answer:
    """One of the choices on the screen."""
    work = state.work
    if question.about == "part" and work is not None:
        return repair_parts.moved(work, value, dict(question.keeps), act)
    if question.about == "which_part" and work is not None:
        return repair_parts.moved(work, question.keeps["act"], dict(question.keeps), act, sku=UUID(value))
    if work is None:
        return not_now(say("Scan a unit first: none is in hand."))
    return _chosen(state, work, question, value, act)


def _chosen(state: ReturnsState, work: Work, question: Question, value: str, act: Act) -> Answer:
    doing = state.doing
    if question.about in ("wipe_result", "test_result") and doing is not None:
        return _result(work, doing, value, act)
    match question.about:
        case "wipe":
            return _told(say("WIPE"), say("Say which tool was used."), doing=Doing(about="wipe", text="tool",
                                                                                  method=value))
        case "new_grade":
            return GradeUnit(act, work.client, work.unit, value), {"question": None}
        case "destroyed":
            return _told(say("SECOND PERSON"), say("Scan the badge of a second person who sees it destroyed."),
                         doing=Doing(about="scrap", badge=True, method=value))
        case "which_vendor" if value == "new":
            vendors = tuple(name for name in question.keeps["vendors"].split("\n") if name)
            return _told(say("A NEW LIST"), say("Say which vendor it goes back to."),
                         doing=Doing(about="vendor", text="vendor", vendors=vendors))
        case "which_vendor":
            return SendBack(act, work.client, work.unit, UUID(value)), {"question": None}
    return not_now(say("Choose one of the answers on the screen."))


def _result(work: Work, doing: Doing, value: str, act: Act) -> Answer:
    """How a wipe or a test came out; a figure is asked for after that."""
    if doing.about == "wipe":
        return CertifyUnit(act, work.client, work.unit, "wipe", value, method=doing.method, tool=doing.tool), _SENT
    if value.endswith("_value"):
        return _told(say("TEST"), say("Say the figure."), doing=replace(
            doing, text="value", result=value.removesuffix("_value")))
    return CertifyUnit(act, work.client, work.unit, "test", value, doing.name), _SENT


# ---- texts -----------------------------------------------------------------------------------------------------


def typed(state: ReturnsState, about: str, text: str, act: Act) -> Answer:
    """A text that was asked for, typed or scanned."""
    doing, work, text = state.doing, state.work, text.strip()
    if doing is None or doing.text != about:
        return not_now(say("Go on: nothing has to be typed."))
    if about in ("carrier", "tracking"):
        return _shipping(state, doing, about, text, act)
    if work is None or not text:
        return not_now(say("Type what is asked for, or press F3 to leave it."))
    match about:
        case "note":
            return RepairUnit(act, work.client, work.unit, text), _SENT
        case "tool":
            choices = (Choice("passed", say("Erased and checked")), Choice("failed", say("It could not be erased")))
            return _asked(work, Question("wipe_result", choices), say("WIPE"), say("Choose how it came out."),
                          doing=replace(doing, tool=text, text=""))
        case "test":
            return _asked(work, Question("test_result", RESULTS), say("TEST"), say("Choose how it came out."),
                          doing=replace(doing, name=text, text=""))
        case "value":
            return CertifyUnit(act, work.client, work.unit, "test", doing.result, doing.name, text), _SENT
    return SendBack(act, work.client, work.unit, name=text), _SENT


def _shipping(state: ReturnsState, doing: Doing, about: str, text: str, act: Act) -> Answer:
    """Who carries the list, then under which number."""
    found = state.vendor
    if found is None or (about == "carrier" and not text):
        return not_now(say("Type what is asked for, or press F3 to leave it."))
    if about == "carrier":
        return _told(say("SEND IT"), say("Scan or type its tracking number."),
                     doing=replace(doing, carrier=text, text="tracking"))
    return ShipVendor(act, found.client, found.id, doing.carrier, text), _SENT
