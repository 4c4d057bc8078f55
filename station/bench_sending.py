"""The way of an operation: on this PC's disk, to the database, and back with a verdict.

*Captured* means it is in the journal; *confirmed* that the database has answered. Without an answer nothing is
known: the operation waits, and is asked again under its own id, in its order, when the database is back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from station.bench_away import Away
from station.bench_late import Late, not_taken
from station.bench_pulse import Heart, Tally
from station.clock import now
from station.commands import Command
from station.errors import DatabaseAway, StationError
from station.journal import Entry, Journal
from station.screens import Screen
from station.sentences import say
from station.verdicts import Verdict
from station.work import Lane
from station.workflows.asking import Connection
from station.workflows.performing import perform

Facts = Mapping[str, Any]


Met = Callable[[Facts, Sequence[Late]], None]


class Sender:
    """Belongs to the main thread; the journal is used on the lane `disk`, the base on the lane `database`."""

    def __init__(self, *, bench: str, base: Connection, journal: Journal, database: Lane, disk: Lane,
                 call: str = "") -> None:
        self._bench, self._base, self._journal = bench, base, journal
        self._database, self._disk = database, disk
        self.away = Away(call=call)
        self._heart = Heart()
        self._unusable: Callable[[StationError], None] = _nobody
        self._broke: Callable[[Exception], None] = _nobody
        self._bug: Callable[[Exception], None] = _nobody

    def trouble(self, *, unusable: Callable[[StationError], None], broke: Callable[[Exception], None],
                bug: Callable[[Exception], None]) -> None:
        """Whom to tell that the journal's disk fails, or of a bug: one that ended what was under way, or not."""
        self._unusable, self._broke, self._bug = unusable, broke, bug

    # ---- meeting the base, and meeting it again -----------------------------------------------------------------

    def meet(self, met: Met, lost: Callable[[], None]) -> None:
        """At start: ask the base who it is, and perform again what the last run saw no answer to.

        The newest operation is asked again in any case: under its own id it changes nothing, and answers what it
        answered; that is how the bench knows what became of the last scan.
        """
        def found() -> tuple[tuple[Entry, ...], Entry | None]:
            self._journal.forget(now())
            return self._journal.open_entries(), self._journal.last()

        self._disk.submit(found, lambda entries: self._recover(*entries, met, lost), self._unusable, self._broke)

    def _recover(self, entries: tuple[Entry, ...], last: Entry | None, met: Met, lost: Callable[[], None]) -> None:
        commands = tuple(entry.command for entry in entries)
        self.away = replace(self.away, waiting=commands)
        seen = (last.command,) if last is not None and last.outcome is not None else ()
        self._replay(commands, seen, met, lost)

    def look(self, there: Callable[[], None], not_there: Callable[[], None]) -> None:
        """Ask whether the base is there; the bench goes on meanwhile."""
        def failed(outage: StationError) -> None:
            self.away = self.away.gone(outage.sentence)
            not_there()

        def broke(bug: Exception) -> None:
            self._bug(bug)
            not_there()

        self._database.submit(self._hello, lambda _facts: there(), failed, broke)

    def back(self, returned: Met, still_away: Callable[[], None]) -> None:
        """The base is there: perform what waited, in its order."""
        self._replay(self.away.waiting, (), returned, still_away)

    def _hello(self) -> Facts:
        facts = self._base.call("bench_start", {"bench": self._bench})
        if not facts:
            raise DatabaseAway(say(
                "Call the administrator: this base has no warehouse yet. Run station db upgrade, then station site."))
        return facts

    def _replay(self, waited: Sequence[Command], seen: Sequence[Command], met: Met, lost: Callable[[], None]) -> None:
        """One after the other, each under its id. Lost on the way, all of them wait on: asking again is harmless.

        An operation the base or the program cannot digest is set aside and told; it never blocks those behind it.
        """
        late: list[Late] = []
        known: list[Facts] = []
        commands = (*waited, *seen)

        def failed(outage: StationError) -> None:
            self.away = self.away.gone(outage.sentence)
            lost()

        def greeted(facts: Facts) -> None:
            known.append(facts)
            step()

        def took(command: Command, verdict: Verdict) -> None:
            late.append(Late(command, verdict, answered_before=len(late) >= len(waited)))
            step()

        def broke(command: Command, bug: Exception) -> None:
            self._bug(bug)
            took(command, not_taken(command))

        def step() -> None:
            if len(late) == len(commands):
                self._caught_up(len(waited), late)
                met(known[0], late)
                return
            command = commands[len(late)]
            self._database.submit(lambda: perform(self._base, command), lambda verdict: took(command, verdict),
                                  failed, lambda bug: broke(command, bug))

        self._database.submit(self._hello, greeted, failed, self._broke)

    def _caught_up(self, waited: int, late: Sequence[Late]) -> None:
        """What came to wait meanwhile still waits, and so the base still counts as away."""
        behind = self.away.waiting[waited:]
        self.away = replace(self.away, outage=self.away.outage if behind else None, waiting=behind)
        for one in late:
            self._confirm(one.command, one.verdict)

    # ---- one operation -------------------------------------------------------------------------------------------

    def send(self, command: Command, answered: Callable[[Command, Verdict], None],
             lost: Callable[[Command], None]) -> None:
        """On disk, to the database, and home with the verdict; or `lost`, and it waits."""
        self._disk.submit(lambda: self._journal.capture(command), lambda _none: self._ask(command, answered, lost),
                          self._unusable, self._broke)

    def _ask(self, command: Command, answered: Callable[[Command, Verdict], None],
             lost: Callable[[Command], None]) -> None:
        def failed(outage: StationError) -> None:
            self.away = self.away.gone(outage.sentence).with_one(command)
            lost(command)

        def done(verdict: Verdict) -> None:
            answered(command, verdict)
            self._confirm(command, verdict)

        self._database.submit(lambda: perform(self._base, command), done, failed, self._broke)

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

        def captured(_none: None) -> None:    # looked at only now: the base may have gone or come back meanwhile
            if self.away.is_away:
                self.away = self.away.with_one(command)
            else:
                self._ask(command, done, _nobody)

        self._disk.submit(lambda: self._journal.capture(command), captured, self._unusable, self._bug)

    def beat(self, screen: Screen, tally: Tally, session: str) -> None:
        """How the bench is, for the wall; asked for only while the bench has nothing to do."""
        pulse = self._heart.beat(screen, tally) if not self.away.is_away else None
        if pulse is not None:
            proved = pulse | {"session": session}
            self._database.submit(lambda: self._base.call("pulse", proved), _nobody, self._heart.lost, self._heart.lost)

    def _confirm(self, command: Command, verdict: Verdict) -> None:
        outcome = verdict.reason.value if verdict.reason else verdict.kind.value
        settled = now()
        self._disk.submit(lambda: self._journal.settle(command.act.id, settled, outcome), _nobody,
                          self._unusable, self._broke)


def _nobody(_told: object) -> None:
    """Nobody waits for this."""
