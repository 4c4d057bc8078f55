"""How the pages of the audit window ask: a question goes out, its answer comes back later, on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from station.commands import Act
from station.sentences import Sentence
from station.verdicts import Reason


@dataclass(frozen=True, slots=True)
class Door:
    """What is behind a figure, a row or a name: a page and what it shall show.

    `page` is the name of a page ("unit", "cases", "kpis" …); `target` what that page understands: a UUID, a code, a
    filter as "key=value&key=value". Empty: the page as it was left.
    """

    page: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """The answer to an act. Refused where `reason` is not None; `sentence` says it to a person either way.

    `told` is the function's whole answer, for the page that asked.
    """

    sentence: Sentence
    reason: Reason | None = None
    told: dict[str, Any] = field(default_factory=dict)


Answered = Callable[[Any], None]
Failed = Callable[[Sentence], None]


class Ask(Protocol):
    """What a page can do. `answered` and `failed` are called later, on the main thread, exactly one of them."""

    def ask(self, question: object, answered: Answered, failed: Failed) -> None: ...

    def act(self) -> Act:
        """A new act of the supervisor who is signed on: fresh id, now, this window's name."""
        ...

    def photo(self, digest: str) -> Path | None:
        """The file of a photo, by its SHA-256, where this PC has it."""
        ...

    @property
    def operator(self) -> UUID | None: ...


Go = Callable[[Door], None]
