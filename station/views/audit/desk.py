"""What the window itself knows of the desk, beside what its pages know."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from station.audits.asking import Answered, Failed
from station.commands import Act
from station.sentences import Sentence


class Desk(Protocol):
    """`Ask` whose supervisor can be set, and which says when the base is away and when a badge is due again."""

    operator: UUID | None
    heard: Callable[[Sentence | None], None]
    ended: Callable[[Sentence], None]

    def ask(self, question: object, answered: Answered, failed: Failed) -> None: ...

    def signed_on(self, person: UUID | None, session: str = "") -> None: ...

    def act(self) -> Act: ...

    def photo(self, digest: str) -> Path | None: ...


class Watched:
    """The desk as pages get it: counts what is on its way, and drops answers for somebody who has signed off."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._turn = 0
        self.waiting = 0

    @property
    def operator(self) -> UUID | None:
        return self._desk.operator

    def act(self) -> Act:
        return self._desk.act()

    def photo(self, digest: str) -> Path | None:
        return self._desk.photo(digest)

    def ask(self, question: object, answered: Answered, failed: Failed) -> None:
        turn = self._turn
        self.waiting += 1

        def home(deliver: Callable[[Any], None], told: Any) -> None:
            if turn == self._turn:
                self.waiting -= 1
                deliver(told)

        self._desk.ask(question, lambda told: home(answered, told), lambda outage: home(failed, outage))

    def forget(self) -> None:
        """Whoever asked is gone."""
        self._turn += 1
        self.waiting = 0
