"""People and their badges: whoever changes one shows the own badge once more."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QLineEdit

from station.audits.asking import Done
from station.audits.office import Entry, IssueBadge, RevokeBadge
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.dress import Line, button
from station.views.audit.office_families import PEOPLE
from station.views.audit.office_family import FamilyTab
from station.views.audit.page import Page

Act = Callable[[str], None]


class PeopleTab(FamilyTab):
    """An act waits for the author's badge: scanned, or typed into `proof`."""

    def __init__(self, page: Page) -> None:
        self._waiting: Act | None = None
        self.proof = QLineEdit()
        super().__init__(page, PEOPLE)
        self.proof.setEchoMode(QLineEdit.EchoMode.Password)
        self.proof.setPlaceholderText(self.words.text(say("Scan or type your own badge, then Enter")))
        self.proof.returnPressed.connect(self._proof_typed)
        self.issue = button(self.words, say("New badge"), self._issue, key="F8")
        self.revoke = button(self.words, say("Revoke badge"), self._revoke, key="F7")
        self.section.body.insertWidget(self.section.body.count() - 1, Line(self.revoke, self.issue).spring())
        self.section.body.insertWidget(self.section.body.count() - 1, self.proof)
        self.proof.hide()
        self._typed()

    def show_entry(self, entry: Entry) -> None:
        self._forget()
        super().show_entry(entry)

    def _typed(self) -> None:
        super()._typed()
        if hasattr(self, "issue"):
            known = self.shown is not None and not self.dirty
            self.issue.setEnabled(known and bool(self.form.facts.get("active")))
            self.revoke.setEnabled(known and self.shown is not None and bool(self.shown.more.get("badge_since")))

    def send(self, changes: dict[str, Any], badge: str = "", *, sure: bool = False) -> None:
        if badge:
            super().send(changes, badge, sure=sure)
        else:
            self._prove(lambda proved: self.send(changes, proved))

    # ---- the author's badge ----------------------------------------------------------------------------------------

    def _prove(self, act: Act) -> None:
        self._waiting = act
        self.proof.show()
        self.proof.setFocus()
        self.page.tell(_SCAN, Tone.ATTENTION)

    def take_badge(self, badge_sha256: str) -> bool:
        """The author's own; wanted while an act waits for it."""
        act = self._waiting
        if act is None:
            return False
        self._forget()
        act(badge_sha256)
        return True

    def _proof_typed(self) -> None:
        text = self.proof.text().strip()
        if text:
            self.take_badge(sha256(text.encode()).hexdigest())

    def _forget(self) -> None:
        """A badge stays nowhere."""
        self._waiting = None
        self.proof.clear()
        self.proof.hide()

    # ---- badges ----------------------------------------------------------------------------------------------------

    def _issue(self) -> None:
        if self.shown is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self, self.words.text(say("Save the badge")), f"badge-{self.shown.facts['name']}.pdf", "PDF (*.pdf)")
        if path:
            self.issue_to(Path(path))

    def issue_to(self, path: Path) -> None:
        """Make a badge for whoever is shown, on paper there."""
        shown = self.shown
        if shown is None or shown.id is None:
            return
        person, facts = shown.id, shown.facts
        self._prove(lambda proved: self.page.desk.ask(
            IssueBadge(self.page.desk.act(), person, facts["name"], facts["role"], proved, path, self.words.text),
            self._badged, self.page.fail))

    def _revoke(self) -> None:
        shown = self.shown
        if shown is None or shown.id is None:
            return
        person = shown.id
        self._prove(lambda proved: self.page.desk.ask(
            RevokeBadge(self.page.desk.act(), person, proved), self._badged, self.page.fail))

    def _badged(self, done: Done) -> None:
        self.page.tell(done.sentence, Tone.ACCEPTED if done.reason is None else Tone.REFUSED)
        if done.reason is None:
            self.refresh()


_SCAN: Sentence = say("Scan your own badge to go on: people and badges are changed by whoever shows one.")
