"""The packing bench: which scan means what, and what follows from a verdict.

The mode holds the order in hand as the database last told it. What scans mean is in `packing_scans`, what keys
and command codes mean in `packing_actions`, what is asked for in `packing_prompts`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from station.codes import Code
from station.commands import Act, Action
from station.jobs import Job, ParcelState, PersonOnBench
from station.modes import packing_actions, packing_prompts, packing_scans
from station.modes.packing_state import WEIGHT_BLOCKS, Override, PackingState
from station.modes.reading import Mode, Step, Weighed
from station.screens import Prompt, TypedField
from station.verdicts import Kind, Reason, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class PackingMode(PackingState):
    """One packer, and at most one order."""

    @property
    def name(self) -> str:
        return "packing"

    @property
    def prompt(self) -> Prompt:
        return packing_prompts.prompt(self)

    @property
    def field(self) -> TypedField | None:
        return packing_prompts.field(self)

    def read(self, code: Code, act: Act) -> tuple[Step, Mode]:
        step, changes = packing_scans.read(self, code, act)
        return step, replace(self, **changes)

    def press(self, action: Action, act: Act) -> tuple[Step, Mode]:
        step, changes = packing_actions.press(self, action, act)
        return step, replace(self, **changes)

    def choose(self, value: str, act: Act) -> tuple[Step, Mode]:
        step, changes = packing_actions.choose(self, value, act)
        return step, replace(self, **changes)

    def typed(self, about: str, text: str, act: Act) -> tuple[Step, Mode]:
        step, changes = packing_actions.typed(self, about, text, act)
        return step, replace(self, **changes)

    def weighed(self, found: Weighed, act: Act) -> tuple[Step, Mode]:
        step, changes = packing_actions.weighed(self, found, act)
        return step, replace(self, **changes)

    def after(self, verdict: Verdict) -> Mode:
        job = _job_after(self.job, verdict)
        if verdict.kind is Kind.LABEL_SETTLED and verdict.question is None:
            return replace(self, job=job)    # a printer's word comes at any time and changes nothing else
        blocked = verdict.reason in WEIGHT_BLOCKS or (
            self.override is not None and verdict.kind is Kind.REFUSED)
        return replace(
            self, job=job, question=verdict.question,
            removing=self.removing and verdict.kind is Kind.REFUSED,
            blocked=blocked and job is not None, override=None if verdict.kind is not Kind.TOLD else self.override,
            person=_person_after(self.person, verdict))


def _person_after(person: PersonOnBench, verdict: Verdict) -> PersonOnBench:
    return verdict.person if verdict.kind is Kind.SIGNED_ON and verdict.person is not None else person


def _job_after(job: Job | None, verdict: Verdict) -> Job | None:
    """The order as it stands after a verdict."""
    if verdict.kind is Kind.ORDER_RELEASED or verdict.reason is Reason.ORDER_LEASED:
        return None
    if verdict.job is not None:
        done = verdict.job.left == 0 and all(p.state is ParcelState.SHIPPED for p in verdict.job.parcels)
        return None if done and verdict.kind is Kind.PARCEL_SHIPPED else verdict.job
    if job is not None and verdict.progress is not None:
        return job.progressed(verdict.progress)
    if job is not None and verdict.parcel is not None and any(p.id == verdict.parcel.id for p in job.parcels):
        return job.with_parcel(verdict.parcel)
    return job


__all__ = ["Override", "PackingMode"]
