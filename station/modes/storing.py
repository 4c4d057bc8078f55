"""The storing bench: goods to their places and from there into totes; what follows from a verdict.

What scans mean is in `storing_scans`, what keys mean in `storing_actions`, what is asked for in `storing_prompts`,
what the panel shows in `storing_tasks`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from station.codes import Code
from station.commands import Act, Action
from station.jobs_storing import Fetch, InHand, Look, OrderSeen, Pick, PlaceSeen, Stored, ToteSeen, WentBack
from station.modes import storing_actions, storing_prompts, storing_scans, storing_tasks
from station.modes.reading import Mode, Step, Weighed
from station.modes.storing_state import Done, StoringState
from station.refusals import refused
from station.screens import Prompt, Task, TypedField
from station.verdicts import Kind, Reason, Verdict

_NOTHING: dict[str, Any] = {"place": None, "stored": (), "hand": None, "laid": None, "tote": None, "order": None,
                            "pick": None, "look": None, "fetch": None, "at": ""}


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
        return storing_scans.read(self, code, act), replace(self, at=storing_scans.place_of_walk(self, code) or self.at)

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
        case Stored() as stored:
            return _after_stored(state, stored)
        case Pick() as pick:
            done = Done(verdict.operation, pick.client) if verdict.kind is Kind.PICKED and verdict.operation else None
            return _NOTHING | {"pick": pick, "done": done, "at": state.at}
        case WentBack() as back:
            return _after_undo(state, back)
        case Look() as look:
            return {"place": look.place, "look": look}
        case None:
            gone = verdict.kind is Kind.ORDER_RELEASED or verdict.reason in (
                Reason.ORDER_LEASED, Reason.ORDER_CANCELLED)
            return {"pick": None} if gone else {}
        case found:
            return _NOTHING | _chosen(found)


def _chosen(found: object) -> dict[str, Any]:
    """What the next scan is about, and nothing else any more."""
    match found:
        case PlaceSeen() as place:
            return {"place": place}
        case Fetch() as fetch:
            return {"place": fetch.face, "fetch": fetch}
        case InHand() as hand:
            return {"hand": hand}
        case ToteSeen() as tote:
            return {"tote": tote}
        case OrderSeen() as order:
            return {"order": order}
        case _:
            raise ValueError(f"{found!r} is nothing a stower has")


def _after_stored(state: StoringState, one: Stored) -> dict[str, Any]:
    """The place that was chosen first stays chosen; one that came second is only where this thing went."""
    done = {"done": Done(one.operation, one.client)}
    if state.place is None or state.place.id != one.place.id:
        return _NOTHING | {"laid": one} | done
    return {"place": replace(one.place, contents=state.place.contents), "stored": (*state.stored, one), "look": None,
            "fetch": _still_to_bring(state.fetch, one.units)} | done


def _still_to_bring(fetch: Fetch | None, units: int) -> Fetch | None:
    """What came to the face is counted off; what goes back is to bring again."""
    return replace(fetch, left=min(max(fetch.left - units, 0), fetch.units)) if fetch is not None else None


def _after_undo(state: StoringState, back: WentBack) -> dict[str, Any]:
    changes: dict[str, Any] = {"done": None, "laid": None, "look": None}
    if back.pick is not None:
        changes["pick"] = back.pick
    elif state.place is not None and back.place is not None and back.place.id == state.place.id:
        changes["place"] = replace(back.place, contents=state.place.contents)
        changes["stored"] = state.stored[:-1]
        changes["fetch"] = _still_to_bring(state.fetch, -sum(one.units for one in state.stored[-1:]))
    return changes
