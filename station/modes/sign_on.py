"""Nobody is at the bench: a badge is the only thing that means anything."""

from __future__ import annotations

from dataclasses import dataclass, replace

from station.codes import Badge, Code
from station.commands import Act, Action
from station.jobs import PersonOnBench
from station.modes.badges import sign_on
from station.modes.beginning import Beginning, begin
from station.modes.reading import Mode, Need, Step, Weighed
from station.refusals import refused
from station.screens import Prompt, TypedField
from station.sentences import say
from station.verdicts import Kind, Reason, Verdict


@dataclass(frozen=True, slots=True)
class SignOnMode:
    """Waits for a badge, then hands over to the bench's own mode."""

    station_mode: str = "packing"
    lease_minutes: int = 30
    ship_on_scan_back: bool = False
    person: PersonOnBench | None = None

    @property
    def name(self) -> str:
        return "sign_on"

    @property
    def prompt(self) -> Prompt:
        return Prompt(say("Scan your badge."), "badge", (Action.HELP,))

    @property
    def field(self) -> TypedField | None:
        return None

    def read(self, code: Code, act: Act) -> tuple[Step, Mode]:
        if isinstance(code, Badge):
            return sign_on(code, act, self.station_mode), self
        return replace(refused(Reason.NOT_NOW), sentence=say("Scan your badge first: nobody is signed on.")), self

    def press(self, action: Action, act: Act) -> tuple[Step, Mode]:
        if action is Action.HELP:
            return Need.HELP, self
        return replace(refused(Reason.NOT_NOW), sentence=say("Scan your badge first: nobody is signed on.")), self

    def choose(self, value: str, act: Act) -> tuple[Step, Mode]:
        return self.press(Action.CONFIRM, act)

    def typed(self, about: str, text: str, act: Act) -> tuple[Step, Mode]:
        return self.press(Action.CONFIRM, act)

    def weighed(self, found: Weighed, act: Act) -> tuple[Step, Mode]:
        return self.press(Action.CONFIRM, act)

    def after(self, verdict: Verdict) -> Mode:
        if verdict.kind is Kind.SIGNED_ON and verdict.person is not None:
            return begin(self.station_mode, Beginning(
                person=verdict.person, question=verdict.question, lease_minutes=self.lease_minutes,
                ship_on_scan_back=self.ship_on_scan_back))
        return self
