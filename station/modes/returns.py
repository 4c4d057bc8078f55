"""The returns bench: is it the same one, in what condition, and where does it go.

What scans mean is in `returns_scans`, keys in `returns_actions`, looking at the unit in `returns_inspection`, answers
to questions in `returns_answers`; what is asked for in `returns_prompts`, what is shown in `returns_look`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from station.codes import Code
from station.commands import Act, Action
from station.commands.repair import SendBack
from station.jobs_repair import VendorList, Work
from station.jobs_returns import ReturnParcel
from station.modes import (
    repair_actions,
    repair_look,
    returns_actions,
    returns_answers,
    returns_look,
    returns_prompts,
    returns_scans,
    returns_unreadable,
)
from station.modes.answering import Answer, not_now
from station.modes.reading import Mode, Need, Step, Weighed
from station.modes.repair_state import Doing
from station.modes.returns_state import ReturnsState
from station.screens import Inspection, Prompt, Task, TypedField
from station.sentences import say
from station.verdicts import Kind, Reason, Verdict

_NOTHING_IN_HAND: dict[str, Any] = {
    "parcel": None, "work": None, "doing": None,
    "question": None, "draft": None, "taking": "", "look": False, "wish": None, "writing": "",
    "chosen": None}
_LOST = (Reason.RETURN_LEASED, Reason.RETURN_CLOSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnsMode(ReturnsState):
    """One inspector, and at most one parcel."""

    @property
    def name(self) -> str:
        return "returns"

    @property
    def prompt(self) -> Prompt:
        return returns_prompts.prompt(self)

    @property
    def field(self) -> TypedField | None:
        return returns_prompts.field(self)

    @property
    def task(self) -> Task | None:
        return repair_look.task(self) if self.parcel is None else returns_look.task(self)

    @property
    def inspection(self) -> Inspection | None:
        return returns_look.inspection(self)

    @property
    def onward(self) -> bool:
        """Whether the bench goes on by itself: weight and photo of what arrived, or the label that was scanned last."""
        return self.look or self._to_list or (self.next is not None and self.parcel is None and self.work is None)

    @property
    def _to_list(self) -> bool:
        """A unit that was scanned while a vendor's list is in hand goes onto that list."""
        work, found = self.work, self.vendor
        return (work is not None and found is not None and not found.shipped and self.adding and "vendor" in work.can
                and work.client == found.client)

    def go_on(self, act: Act) -> tuple[Step, Mode]:
        if self._to_list and self.work is not None and self.vendor is not None:
            return SendBack(act, self.work.client, self.work.unit, self.vendor.id), replace(self, adding=False)
        if self.next is not None and self.parcel is None:
            return self._with(returns_scans.opening(self, self.next, act))
        return Need.CLOSE_FACTS, replace(self, look=False, taking="parcel")

    def read(self, code: Code, act: Act) -> tuple[Step, Mode]:
        return self._with(returns_scans.read(self, code, act))

    def press(self, action: Action, act: Act) -> tuple[Step, Mode]:
        return self._with(returns_actions.press(self, action, act))

    def choose(self, value: str, act: Act) -> tuple[Step, Mode]:
        if self.question is not None and self.work is not None and self.question.about != "unsettled" and any(
                choice.value == value for choice in self.question.choices):
            return self._with(repair_actions.choose(self, self.question, value, act))
        if self.question is not None and self.question.about in ("goods_sku", "goods_client"):
            return self._with(self._goods(value, act))
        return self._with(returns_answers.choose(self, value, act))

    def _goods(self, value: str, act: Act) -> Answer:
        """What a unit without a serial is, or whose."""
        question = self.question
        if question is None or all(choice.value != value for choice in question.choices):
            return not_now(say("Choose one of the answers on the screen."))
        if question.about == "goods_client":
            return returns_unreadable.listed(self, act, UUID(value))
        return returns_unreadable.chosen(self, value, act)

    def typed(self, about: str, text: str, act: Act) -> tuple[Step, Mode]:
        return self._with(returns_actions.typed(self, about, text, act))

    def weighed(self, found: Weighed, act: Act) -> tuple[Step, Mode]:
        return self._with(returns_actions.weighed(self, found, act))

    def _with(self, answer: Answer) -> tuple[Step, Mode]:
        step, changes = answer
        return step, replace(self, **changes)

    def after(self, verdict: Verdict) -> Mode:
        if verdict.kind is Kind.LABEL_SETTLED and verdict.question is None:
            return self    # a printer's word comes at any time and changes nothing
        changes: dict[str, Any] = {"question": verdict.question, "opening": None, "kept": ""}
        if verdict.kind is Kind.SIGNED_ON and verdict.person is not None:
            changes["person"] = verdict.person
        return replace(self, **(changes | self._found(verdict)))

    def _found(self, verdict: Verdict) -> dict[str, Any]:
        """The parcel as it stands after a verdict."""
        unopened = verdict.kind is Kind.RETURN_UNDONE and verdict.found is None
        if unopened or verdict.kind in (Kind.RETURN_CLOSED, Kind.RETURN_LEFT) or verdict.reason in _LOST:
            return _NOTHING_IN_HAND | ({} if verdict.kind is Kind.RETURN_CLOSED else {"next": None})
        parcel = verdict.found
        if isinstance(parcel, Work | VendorList) or verdict.reason is Reason.WORK_LEASED:
            return self._worked(verdict)
        if not isinstance(parcel, ReturnParcel):
            return {"next": None} if verdict.kind is Kind.REFUSED else {}
        new = self.parcel is None or self.parcel.id != parcel.id
        done = {"wish": None, "writing": "", "next": None} if verdict.kind is not Kind.REFUSED else {}
        return {"parcel": parcel, "look": self.look or new, "work": None, "doing": None, **done}

    def _worked(self, verdict: Verdict) -> dict[str, Any]:
        """The unit of a lane, or the vendor's list, as it stands after a verdict."""
        found = verdict.found
        if isinstance(found, VendorList):
            return {"vendor": found, "work": None, "doing": None, "over": None, "next": None}
        if verdict.reason is Reason.WORK_LEASED or not isinstance(found, Work):
            return {"work": None, "doing": None, "next": None}
        if verdict.kind in (Kind.WORK_OVER, Kind.WORK_LEFT):
            over = found if verdict.kind is Kind.WORK_OVER else None
            return {"work": None, "doing": None, "over": over}
        if verdict.kind is Kind.REFUSED:    # what was being said stands: it is said again, or left
            return self._two(verdict, found)
        return {"work": found, "doing": None, "over": None, "next": None,
                "adding": verdict.kind is Kind.WORK_IN_HAND and self.vendor is not None}

    def _two(self, verdict: Verdict, found: Work) -> dict[str, Any]:
        """Back to stock takes a second person here: the place that was scanned is kept for the badge."""
        kept = {"work": found, "next": None}
        if verdict.reason is Reason.TWO_PEOPLE and self.doing is None:
            return kept | {"doing": Doing(about="restock", badge=True, place=self.place)}
        return kept
