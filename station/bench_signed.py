"""Whose acts are made at a bench, and the secret that proves it to the base: see docs/decisions/0016."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from station.clock import new_id, now
from station.commands import Act, Command
from station.commands.acts import SESSION_LASTS
from station.modes.reading import Mode
from station.refusals import refused
from station.verdicts import Kind, Reason, Verdict


class Signed:
    """The secret was made with the badge's scan; it goes with every act, and is in no text that anybody reads."""

    def __init__(self, bench: str) -> None:
        self._bench, self._session = bench, ""
        self._since: datetime | None = None

    def act(self, mode: Mode) -> Act:
        """A new act of whoever is signed on."""
        return self.by(mode, Act(new_id(), now(), self._bench, None))

    def by(self, mode: Mode, act: Act) -> Act:
        """This act, by whoever is signed on by now."""
        person = getattr(mode, "person", None)
        return replace(act, operator=person.id if person is not None else None, session=self._session)

    def follow(self, command: Command, verdict: Verdict) -> bool:
        """A badge was taken, or the base does not know this one any more: then False, and a badge is scanned again."""
        if verdict.kind is Kind.SIGNED_ON:
            self._session, self._since = command.act.session, command.act.at
        if verdict.reason is not Reason.UNPROVED or command.act.session != self._session:
            return True
        self.off()
        return False

    def over(self, command: Command) -> Verdict | None:
        """While the base is away: nothing is kept that it would not take later. None: it lasts."""
        if self._since is None or command.act.at <= self._since + SESSION_LASTS:
            return None
        return refused(Reason.UNPROVED, operation=command.act.id)

    def off(self) -> None:
        self._session, self._since = "", None
