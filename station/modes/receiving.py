"""The receiving bench: which scan means what, and what follows from a verdict.

The mode holds the announcement in hand as the database last told it. What scans mean is in `receiving_scans`, what
keys and command codes mean in `receiving_actions`, what the task panel shows in `receiving_task`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from station.codes import Code
from station.commands import Act, Action
from station.jobs_receiving import Arrival, CartonInHand, Checked, DockChosen, Finding, Inbound, InboundLine, Naming
from station.modes import receiving_actions, receiving_prompts, receiving_scans, receiving_task
from station.modes.reading import Mode, Step, Weighed
from station.modes.receiving_state import ReceivingState
from station.screens import Prompt, Task, TypedField
from station.verdicts import Kind, Reason, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivingMode(ReceivingState):
    """One receiver, and at most one announcement."""

    @property
    def name(self) -> str:
        return "receiving"

    @property
    def prompt(self) -> Prompt:
        return receiving_prompts.prompt(self)

    @property
    def field(self) -> TypedField | None:
        return receiving_prompts.field(self)

    @property
    def task(self) -> Task | None:
        return receiving_task.task(self)

    @property
    def onward(self) -> bool:
        """Whether the bench goes on by itself: the list is looked over part by part."""
        return self.listing is not None

    def go_on(self, act: Act) -> tuple[Step, Mode]:
        """The next part of the list, or the list itself once all of it is looked over."""
        step, changes = receiving_actions.go_on(self, act)
        return step, replace(self, **changes)

    def read(self, code: Code, act: Act) -> tuple[Step, Mode]:
        step, changes = receiving_scans.read(self, code, act)
        return step, replace(self, **changes)

    def press(self, action: Action, act: Act) -> tuple[Step, Mode]:
        step, changes = receiving_actions.press(self, action, act)
        return step, replace(self, **changes)

    def choose(self, value: str, act: Act) -> tuple[Step, Mode]:
        step, changes = receiving_actions.choose(self, value, act)
        return step, replace(self, **changes)

    def typed(self, about: str, text: str, act: Act) -> tuple[Step, Mode]:
        step, changes = receiving_actions.typed(self, about, text, act)
        return step, replace(self, **changes)

    def weighed(self, found: Weighed, act: Act) -> tuple[Step, Mode]:
        step, changes = receiving_actions.photographed(self, found, act)
        return step, replace(self, **changes)

    def after(self, verdict: Verdict) -> Mode:
        if verdict.kind is Kind.LABEL_SETTLED and verdict.question is None:
            return self    # a printer's word comes at any time and changes nothing
        changes: dict[str, Any] = {"question": verdict.question, "listing": None}
        if verdict.kind is Kind.SIGNED_ON and verdict.person is not None:
            changes["person"] = verdict.person
        return replace(self, **(changes | _after(self, verdict)))


def _after(state: ReceivingState, verdict: Verdict) -> dict[str, Any]:
    match verdict.kind:
        case Kind.INBOUND_RELEASED | Kind.INBOUND_CLOSED:
            return _NOTHING_IN_HAND
        case Kind.REFUSED if verdict.reason is Reason.INBOUND_LEASED:
            return _NOTHING_IN_HAND
        case Kind.REFUSED if state.correcting is not None and verdict.reason in _CANNOT_BE:
            return {"correcting": None}
        case _:
            return _found(state, verdict)


def _found(state: ReceivingState, verdict: Verdict) -> dict[str, Any]:
    """The announcement as it stands after a verdict, and what the act has used up."""
    inbound, found = state.inbound, verdict.found
    match found:
        case Inbound():
            return _whole(state, found)
        case CartonInHand():
            return {"inbound": found.inbound, "carton": found.carton, "pallet": found.pallet, "stick": "",
                    "damaged": None, "named": None}
        case Arrival() if inbound is not None:
            return {"inbound": inbound.progressed(found), "damaged": None, "labelling": None,
                    "line": found.line if found.came else state.line,
                    "stick": found.house, "naming": _still_due(found.naming), "named": None}
        case Naming():
            return {"naming": _still_due(found), "named": found if found.given else None, "correcting": None}
        case DockChosen():
            return {"dock": found.code, "inbound": found.inbound or inbound}
        case _:
            return _noted(inbound, verdict) if inbound is not None else {}


def _noted(inbound: Inbound, verdict: Verdict) -> dict[str, Any]:
    """A product met for the first time, or something that was not as announced."""
    match verdict.found:
        case InboundLine() as line:
            return {"inbound": inbound.with_line(line), "line": line.id}
        case Finding() as found:
            return {"inbound": inbound.with_finding(found), "damaged": None}
        case Checked() as listing:
            return {"listing": listing}
        case _:
            return {}


def _still_due(naming: Naming | None) -> Naming | None:
    return naming if naming is not None and naming.due else None


def _whole(state: ReceivingState, inbound: Inbound) -> dict[str, Any]:
    """The announcement anew. A carton that is done with takes nothing more."""
    opened = any(carton.id == state.carton and carton.state == "opened" for carton in inbound.cartons)
    return {"inbound": inbound, "damaged": None, "labelling": None, "unknown": "", "stick": "", "naming": None,
            "named": None, "correcting": None, "carton": state.carton if opened else None}


_NOTHING_IN_HAND: dict[str, Any] = {
    "inbound": None, "question": None, "line": None, "carton": None, "pallet": None, "damaged": None,
    "labelling": None, "listing": None, "stick": "", "naming": None, "named": None, "correcting": None,
    "unknown": ""}
# a name that cannot be the right one: the way begins anew
_CANNOT_BE = frozenset({Reason.ALIAS_TAKEN, Reason.ALIAS_GIVEN, Reason.ALIAS_IS_SERIAL, Reason.NAME_NOT_GIVEN,
                        Reason.UNKNOWN_UNIT, Reason.ILLEGAL_MOVE})
