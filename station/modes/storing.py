"""The storing bench: goods to their places and from there into totes; what follows from a verdict.

What scans mean is in `storing_scans`, what keys mean in `storing_actions`, what is asked for in `storing_prompts`,
what the panel shows in `storing_tasks`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from station.codes import Code
from station.commands import Act, Action
from station.jobs_storing import InHand, OrderSeen, Pick, PlaceSeen, Stored, ToteSeen, WentBack
from station.modes import storing_actions, storing_prompts, storing_scans, storing_tasks
from station.modes.reading import Mode, Step, Weighed
from station.modes.storing_state import Done, StoringState
from station.refusals import refused
from station.screens import Prompt, Task, TypedField
from station.verdicts import Kind, Reason, Verdict

_NOTHING: dict[str, Any] = {"place": None, "stored": (), "hand": None, "laid": None, "tote": None, "order": None,
                            "pick": None}


@dataclass(frozen=True, slots=True, kw_only=True)
class StoringMode(StoringState):
    """One stower, and one thing at a time."""

    @property
    def name(self) -> str:
        return "storing"

    @property
    def prompt(self) -> Prompt:
        return storing_prompts.prompt(self)

    @property
    def field(self) -> TypedField | None:
        return None

    @property
    def task(self) -> Task | None:
        return storing_tasks.task(self)

    def read(self, code: Code, act: Act) -> tuple[Step, Mode]:
        return storing_scans.read(self, code, act), self

    def press(self, action: Action, act: Act) -> tuple[Step, Mode]:
        step, changes = storing_actions.press(self, action, act)
        return step, replace(self, **changes)

    def choose(self, value: str, act: Act) -> tuple[Step, Mode]:
        step, changes = storing_actions.choose(self, value, act)
        return step, replace(self, **changes)

    def typed(self, about: str, text: str, act: Act) -> tuple[Step, Mode]:
        return refused(Reason.NOT_NOW), self

    def weighed(self, found: Weighed, act: Act) -> tuple[Step, Mode]:
        return refused(Reason.NOT_NOW), self

    def after(self, verdict: Verdict) -> Mode:
        if verdict.kind is Kind.SIGNED_ON and verdict.person is not None:
            return StoringMode(person=verdict.person, question=verdict.question, lease_minutes=self.lease_minutes)
        if verdict.kind in (Kind.LABEL_SETTLED, Kind.LABEL_ORDERED):
            return self    # a printer's word comes at any time and changes nothing else
        return replace(self, question=verdict.question, **_changes(self, verdict))


def _changes(state: StoringState, verdict: Verdict) -> dict[str, Any]:
    """What is chosen and in hand after a verdict."""
    match verdict.found:
        case PlaceSeen() as place:
            return _NOTHING | {"place": place}
        case InHand() as hand:
            return _NOTHING | {"hand": hand}
        case Stored() as stored:
            return _after_stored(state, stored)
        case ToteSeen() as tote:
            return _NOTHING | {"tote": tote}
        case OrderSeen() as order:
            return _NOTHING | {"order": order}
        case Pick() as pick:
            done = Done(verdict.operation, pick.client) if verdict.kind is Kind.PICKED and verdict.operation else None
            return _NOTHING | {"pick": pick, "done": done}
        case WentBack() as back:
            return _after_undo(state, back)
        case _:
            gone = verdict.kind is Kind.ORDER_RELEASED or verdict.reason in (
                Reason.ORDER_LEASED, Reason.ORDER_CANCELLED)
            return {"pick": None} if gone else {}


def _after_stored(state: StoringState, one: Stored) -> dict[str, Any]:
    """The place that was chosen first stays chosen; one that came second is only where this thing went."""
    done = {"done": Done(one.operation, one.client)}
    if state.place is None or state.place.id != one.place.id:
        return _NOTHING | {"laid": one} | done
    return {"place": replace(one.place, contents=state.place.contents), "stored": (*state.stored, one)} | done


def _after_undo(state: StoringState, back: WentBack) -> dict[str, Any]:
    changes: dict[str, Any] = {"done": None, "laid": None}
    if back.pick is not None:
        changes["pick"] = back.pick
    elif state.place is not None and back.place is not None and back.place.id == state.place.id:
        changes["place"] = replace(back.place, contents=state.place.contents)
        changes["stored"] = state.stored[:-1]
    return changes
