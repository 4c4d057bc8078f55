"""The way of an operation: on this PC's disk, to the database, and back with a verdict.

*Captured* means it is in the journal; *confirmed* that the database has answered. Without an answer nothing is
known: the operation waits, and is asked again under its own id, in its order, when the database is back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from station.bench_away import Away
from station.clock import now
from station.commands import Command
from station.errors import StationError
from station.journal import Entry, Journal
from station.verdicts import Verdict
from station.work import Lane
from station.workflows.asking import Connection
from station.workflows.performing import perform

Facts = Mapping[str, Any]
Commands = Sequence[Command]
Verdicts = Sequence[Verdict]
Met = Callable[[Facts, Commands, Verdicts], None]


class Sender:
    """Belongs to the main thread; the journal is used on the lane `disk`, the base on the lane `database`."""

    def __init__(self, *, bench: str, base: Connection, journal: Journal, database: Lane, disk: Lane) -> None:
        self._bench, self._base, self._journal = bench, base, journal
        self._database, self._disk = database, disk
        self.away = Away()
        self._unusable: Callable[[StationError], None] = _nobody
        self._broke: Callable[[Exception], None] = _nobody

    def trouble(self, unusable: Callable[[StationError], None], broke: Callable[[Exception], None]) -> None:
        """Whom to tell that the journal's disk fails, or that there is a bug."""
        self._unusable, self._broke = unusable, broke

    def meet(self, met: Met, lost: Callable[[], None]) -> None:
        """At start: ask the base who it is, and perform again what the last run saw no answer to.

        The newest operation is asked again in any case: under its own id it changes nothing, and answers what it
        answered; that is how the bench knows what became of the last scan.
        """
        self._disk.submit(lambda: (self._journal.open_entries(), self._journal.last()),
                          lambda found: self._recover(*found, met, lost), self._unusable, self._broke)

    def _recover(self, entries: tuple[Entry, ...], last: Entry | None, met: Met, lost: Callable[[], None]) -> None:
        commands = [entry.command for entry in entries]
        self.away = Away(waiting=tuple(commands))
        if last is not None and last.outcome is not None:
            commands.append(last.command)
        self._replay(commands, met, lost)

    def back(self, returned: Met, still_away: Callable[[], None]) -> None:
        """Ask whether the base is there; if so, perform what waited."""
        self._replay(list(self.away.waiting), returned, still_away)

    def _replay(self, commands: list[Command], met: Met, lost: Callable[[], None]) -> None:
        def work() -> tuple[Facts, list[Verdict]]:
            facts = self._base.call("bench_start", {"bench": self._bench})
            return facts, [perform(self._base, command) for command in commands]

        def done(found: tuple[Facts, list[Verdict]]) -> None:
            facts, verdicts = found
            self.away = Away(waiting=self.away.waiting[len(commands):])
            for command, verdict in zip(commands, verdicts, strict=True):
                self._confirm(command, verdict)
            met(facts, commands, verdicts)

        def failed(outage: StationError) -> None:
            self.away = self.away.gone(outage.sentence)
            lost()

        self._database.submit(work, done, failed, self._broke)

    def send(self, command: Command, answered: Callable[[Command, Verdict], None],
             lost: Callable[[Command], None]) -> None:
        """On disk, to the database, and home with the verdict; or `lost`, and it waits."""
        def failed(outage: StationError) -> None:
            self.away = self.away.gone(outage.sentence).with_one(command)
            lost(command)

        def done(verdict: Verdict) -> None:
            answered(command, verdict)
            self._confirm(command, verdict)

        def ask(_captured: None) -> None:
            self._database.submit(lambda: perform(self._base, command), done, failed, self._broke)

        self._disk.submit(lambda: self._journal.capture(command), ask, self._unusable, self._broke)

    def hold(self, command: Command, held: Callable[[Command], None]) -> None:
        """The base is away: on disk, and in the queue of what waits."""
        def captured(_none: None) -> None:
            self.away = self.away.with_one(command)
            held(command)

        self._disk.submit(lambda: self._journal.capture(command), captured, self._unusable, self._broke)

    def quietly(self, command: Command, answered: Callable[[Verdict], None] | None = None) -> None:
        """An operation nobody waits for: what a printer said, a scan that was refused at the bench."""
        def done(_command: Command, verdict: Verdict) -> None:
            if answered is not None:
                answered(verdict)

        if self.away.is_away:
            self.hold(command, _nobody)
        else:
            self.send(command, done, _nobody)

    def _confirm(self, command: Command, verdict: Verdict) -> None:
        outcome = verdict.reason.value if verdict.reason else verdict.kind.value
        settled = now()
        self._disk.submit(lambda: self._journal.settle(command.act.id, settled, outcome), _nobody,
                          self._unusable, self._broke)


def _nobody(_told: object) -> None:
    """Nobody waits for this."""
