"""The counting bench: a place is scanned, then everything that lies there, blind.

What scans mean is in `counting_scans`, what keys mean in `counting_actions`, what is shown in `counting_task`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from station.codes import Code
from station.commands import Act, Action
from station.epc import Epc
from station.jobs_counting import CountedOne, CountReview, PlaceCount
from station.modes import counting_actions, counting_scans, counting_task
from station.modes.answering import Answer
from station.modes.counting_state import CountingState
from station.modes.reading import Mode, Step, Weighed
from station.screens import Prompt, Task, TypedField
from station.verdicts import Kind, Reason, Verdict

_OVER = {"counting": None, "review": None, "deciding": False, "goods": None, "typing": "", "photo": None}


@dataclass(frozen=True, slots=True, kw_only=True)
class CountingMode(CountingState):
    """One counter, and at most one place."""

    @property
    def name(self) -> str:
        return "counting"

    @property
    def prompt(self) -> Prompt:
        return counting_task.prompt(self)

    @property
    def field(self) -> TypedField | None:
        return counting_task.field(self)

    @property
    def task(self) -> Task | None:
        return counting_task.task(self)

    def read(self, code: Code, act: Act) -> tuple[Step, Mode]:
        return counting_scans.read(self, code, act), replace(self, typing="")

    def heard(self, tags: tuple[Epc, ...], act: Act) -> tuple[Step, Mode]:
        """Many tags of an RFID reader."""
        return counting_scans.heard(self, tags, act), self

    def press(self, action: Action, act: Act) -> tuple[Step, Mode]:
        return self._with(counting_actions.press(self, action, act))

    def choose(self, value: str, act: Act) -> tuple[Step, Mode]:
        return self._with(counting_actions.choose(self, value, act))

    def typed(self, about: str, text: str, act: Act) -> tuple[Step, Mode]:
        return self._with(counting_actions.typed(self, about, text, act))

    def weighed(self, found: Weighed, act: Act) -> tuple[Step, Mode]:
        return self._with(counting_actions.photographed(found))

    def _with(self, answer: Answer) -> tuple[Step, Mode]:
        step, changes = answer
        return step, replace(self, **changes)

    def after(self, verdict: Verdict) -> Mode:
        changes: dict[str, Any] = {"question": verdict.question}
        if verdict.kind is Kind.SIGNED_ON and verdict.person is not None:
            changes |= {"person": verdict.person, "deciding": False}
        return replace(self, **(changes | self._found(verdict)))

    def _found(self, verdict: Verdict) -> dict[str, Any]:
        """The place as it stands after a verdict."""
        match verdict.found:
            case PlaceCount() as place:
                return _OVER | {"counting": place, "photo": self.photo if verdict.kind is Kind.TAKEN_BACK else None}
            case CountReview() as review:
                return _OVER | {"review": review, "deciding": verdict.kind is Kind.COUNT_SHOWN}
            case CountedOne() as one if self.counting is not None:
                goods = (one.gtin, one.goods.name) if one.goods is not None else None
                return {"counting": self.counting.with_one(one), "goods": goods}
        if verdict.kind in (Kind.COUNT_LEFT, Kind.COUNT_BOOKED):
            return dict(_OVER)
        lost = verdict.reason in (Reason.NOT_COUNTING, Reason.COUNTING_ELSEWHERE)
        return {"counting": None} if lost else {}
