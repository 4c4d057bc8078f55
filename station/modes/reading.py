"""What a mode is: what scans and keys mean now. Pure: no database, no screen, no device, no clock."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from typing import Protocol

from station.codes import Code, Fault, Rejected, classify
from station.command_codes import CommandKey
from station.commands import Act, Action, Command
from station.refusals import refused
from station.screens import Prompt, TypedField
from station.verdicts import Reason, Verdict


class Need(Enum):
    """What a mode asks of the bench itself."""

    CLOSE_FACTS = "close_facts"    # weight and photo, then `weighed`
    WEIGHT = "weight"              # show the weight
    PHOTO = "photo"                # take the photo
    PRINT_OWED = "print_owed"      # print what is still owed to this bench
    SIGN_OFF = "sign_off"
    HELP = "help"


Step = Command | Verdict | Need


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the bench found for closing a box. No grams: no scale is fitted, or it did not answer."""

    grams: Decimal | None = None
    stable: bool = True
    photo_sha256: str | None = None


class Mode(Protocol):
    """What is on the bench now. Every method answers with a step and the mode that follows."""

    @property
    def name(self) -> str: ...

    @property
    def prompt(self) -> Prompt: ...

    @property
    def field(self) -> TypedField | None: ...

    def read(self, code: Code, act: Act) -> tuple[Step, Mode]: ...

    def press(self, action: Action, act: Act) -> tuple[Step, Mode]: ...

    def choose(self, value: str, act: Act) -> tuple[Step, Mode]: ...

    def typed(self, about: str, text: str, act: Act) -> tuple[Step, Mode]: ...

    def weighed(self, found: Weighed, act: Act) -> tuple[Step, Mode]: ...

    def after(self, verdict: Verdict) -> Mode: ...


def believed(raw: bytes, key: CommandKey | None, session: str) -> Code | Verdict:
    """The code in a scan, or the verdict of one that is not believed."""
    code = classify(raw, trusted=key, session=session)
    if not isinstance(code, Rejected):
        return code
    reason = {Fault.HOSTILE: Reason.HOSTILE, Fault.UNREADABLE: Reason.UNREADABLE,
              Fault.FORGED_COMMAND: Reason.FORGED_COMMAND}[code.reason]
    return replace(refused(reason), sentence=code.sentence)
