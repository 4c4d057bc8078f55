"""The spine of the audit window: a page asks, a lane answers, the answer comes home. Read beside bench.py.

Two sides, so that a long report never holds up the wall: `quick` answers what is refreshed and looked up, `slow` what
may take seconds. Nothing is journalled here: an act of the audit window is done when the database says so, or not.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from station.audits.asking import Answered, Failed
from station.audits.session import SessionEnded
from station.clock import new_id, now
from station.commands import Act
from station.errors import DatabaseAway, StationError
from station.models.database import Database
from station.sentences import Sentence, say
from station.work import Lane
from station.workflows.auditing import SLOW, answer

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Side:
    """One connection and the lane it belongs to."""

    base: Database
    lane: Lane


class AuditDesk:
    """Used on the main thread. `bench` is the name under which this window's acts are kept; `photos` the folder of this
    PC's photos, each under its SHA-256; `papers` answers what is written to files. `heard` is told of every outage,
    and None whenever the base has answered; `ended` that whoever signed on has to scan a badge again."""

    def __init__(self, *, bench: str, quick: Side, slow: Side, photos: Path | None = None,
                 papers: Mapping[type, Callable[[Any], Any]] | None = None) -> None:
        self.bench = bench
        self.operator: UUID | None = None
        self.heard: Callable[[Sentence | None], None] = _nobody
        self.ended: Callable[[Sentence], None] = _nobody
        self._photos = photos
        self._papers = papers or {}
        self._quick, self._slow = quick, slow
        self._closed = False

    def signed_on(self, person: UUID | None, session: str = "") -> None:
        """Whose acts these are from now on, and the secret that proves it to the base; None: nobody's."""
        self.operator = person
        for side in (self._quick, self._slow):
            side.base.session = session or None

    def act(self) -> Act:
        """A new act of whoever is signed on."""
        return Act(new_id(), now(), self.bench, self.operator)

    def ask(self, question: object, answered: Answered, failed: Failed) -> None:
        """Answer `question` on its side; exactly one of the two is called later, here."""
        write = self._papers.get(type(question))
        side = self._slow if write is not None or type(question) in SLOW else self._quick
        work = partial(write, question) if write is not None else partial(answer, side.base, question)
        side.lane.submit(work, self._unless_closed(answered),
                         lambda outage: self._say(outage, failed), lambda bug: self._broke(bug, failed))

    def photo(self, digest: str) -> Path | None:
        """The file of a photo where this PC has it."""
        found = sorted(self._photos.glob(f"{digest}*")) if self._photos is not None and digest.isalnum() else []
        return found[0] if found else None

    def _unless_closed(self, answered: Answered) -> Answered:
        def home(told: object) -> None:
            if not self._closed:
                self.heard(None)
                answered(told)

        return home

    def _say(self, outage: StationError, failed: Failed) -> None:
        if not self._closed:
            self.heard(outage.sentence if isinstance(outage, DatabaseAway) else None)
            failed(outage.sentence)
            if isinstance(outage, SessionEnded):
                self.ended(outage.sentence)

    def _broke(self, bug: Exception, failed: Failed) -> None:
        log.error("the audit window", exc_info=bug)
        if not self._closed:
            failed(say("Call whoever looks after the program: {reason}. The log has the rest.",
                       reason=type(bug).__name__))

    def close(self) -> None:
        """Answers that are still on their way are dropped."""
        self._closed = True


def _nobody(_outage: Sentence | None) -> None:
    """Nobody listens yet."""
