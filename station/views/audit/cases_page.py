"""The exception queue: filters, deadlines, one case beside the list, and its decision."""

from __future__ import annotations

from typing import ClassVar
from urllib.parse import parse_qsl
from uuid import UUID

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from station.audits.asking import Ask, Done, Go
from station.audits.cases import CLASSES, AskCases, AskDeciding, AssignCase, Cases, CaseTold, DecideCase, Deciding
from station.audits.holds import AskClients, ClientTold
from station.clock import now
from station.sentences import Sentence, say
from station.verdicts import Reason, Tone
from station.views.audit.case_detail import CaseDetail
from station.views.audit.case_words import what_happened
from station.views.audit.dress import Line, choice, column_of, heading, label
from station.views.audit.page import Page
from station.views.audit.table import AuditTable, Column, Row
from station.views.theme import Theme
from station.views.translation import Translator
from station.words_cases import class_word

_PLACES = ("LOC:", "TOTE:")
_NEEDS_SECOND = (Reason.TWO_PEOPLE, Reason.SAME_PERSON, Reason.UNKNOWN_BADGE)


class CasesPage(Page):
    """`target`: the id of a case, or "state=late&kind=damaged&client=CODE"."""

    name: ClassVar[str] = "cases"
    title: ClassVar[Sentence] = say("Exceptions")
    refresh_ms: ClassVar[int] = 10_000

    def __init__(self, desk: Ask, go: Go, theme: Theme, words: Translator) -> None:
        super().__init__(desk, go, theme, words)
        self.cases: dict[object, CaseTold] = {}
        self._wanted: UUID | None = None
        self._waiting: tuple[str, str, str, str] | None = None
        self.state = choice(words, ((say("Open"), "open"), (say("Overdue"), "late"), (say("Mine"), "mine"),
                                    (say("Closed"), "closed")))
        self.kind = choice(words, ((say("Every class"), ""), *((class_word(kind), kind) for kind in CLASSES)))
        self.client = choice(words, ((say("Every client"), ""),))
        self.counted = label("", "soft")
        self.table = AuditTable((
            Column(say("What"), None), Column(say("Client"), 100), Column(say("Age"), 130, "right")), words, theme)
        self.table.set_empty(say("No case here: nothing waits for a decision."))
        self.detail = CaseDetail(words, theme, desk.photo)
        self._lay_out()
        for field in (self.state, self.kind, self.client):
            field.activated.connect(lambda _at: self._filter())
        self.table.selected.connect(lambda _row: self._show_selected())
        self.detail.decided.connect(self._decide)
        self.detail.assigned.connect(self._assign)
        self.detail.door_opened.connect(self.go)
        self.detail.photo_opened.connect(self._open_photo)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Line(self.state, self.kind, self.client).spring())
        column.addWidget(self.table, 1)
        sides = QSplitter()
        sides.addWidget(left)
        sides.addWidget(self.detail)
        sides.setStretchFactor(0, 2)
        sides.setStretchFactor(1, 3)
        sides.setSizes([400, 600])
        sides.setChildrenCollapsible(False)
        self.detail.hide()
        layout = column_of(self)
        layout.addWidget(Line(heading(self.words, say("Exceptions"))).spring().add(self.counted))
        layout.addWidget(sides, 1)

    # ---- reading ----------------------------------------------------------------------------------

    def open(self, target: str) -> None:
        pairs = dict(parse_qsl(target))
        if target:
            self._wanted = None if pairs else UUID(target)
        for field, name in ((self.state, "state"), (self.kind, "kind"), (self.kind, "class")):
            if name in pairs:
                field.setCurrentIndex(max(0, field.findData(pairs[name])))
        self.desk.ask(AskClients(), lambda rows: self._clients(rows, pairs.get("client", "")), self.fail)
        self.desk.ask(AskDeciding(), self._choices, self.fail)
        self.refresh()

    def _clients(self, rows: tuple[ClientTold, ...], wanted: str) -> None:
        was = wanted or self.client.currentData()
        self.client.clear()
        self.client.addItem(self.words.text(say("Every client")), "")
        for row in rows:
            self.client.addItem(row.name, row.code)
        self.client.setCurrentIndex(max(0, self.client.findData(was)))
        if wanted:
            self.refresh()

    def _choices(self, told: Deciding) -> None:
        self.detail.take_choices(told)
        self._show_selected()

    def refresh(self) -> None:
        question = AskCases(
            state=str(self.state.currentData()), kind=str(self.kind.currentData()),
            client=str(self.client.currentData() or ""), owner=self.desk.operator, case=self._wanted)
        self.desk.ask(question, self._got, self.fail)

    def _filter(self) -> None:
        """By hand: a case that a door opened is shown no longer than the filter means it."""
        self._wanted = None
        self.refresh()

    def _got(self, told: Cases) -> None:
        self.cases = {case.id: case for case in told.cases}
        moment = now()
        self.table.show_rows(Row(
            (_named(case), case.client, (case.decided_at or moment) - case.opened_at),
            tone=Tone.REFUSED if case.late else Tone.NEUTRAL, key=case.id) for case in told.cases)
        self.counted.setText(self.words.text(say(
            "{open} open, {late} of them late", open=sum(told.counts.values()), late=told.late)))
        if self._wanted is not None:
            self.table.select(self._wanted)
        elif self.table.row() is None and told.cases:
            self.table.select(told.cases[0].id)
        self._show_selected()

    @property
    def chosen(self) -> CaseTold | None:
        row = self.table.row()
        return self.cases.get(row.key) if row is not None else None

    def _show_selected(self) -> None:
        case = self.chosen
        self.detail.setVisible(case is not None)
        if case is not None:
            if self.detail.case is None or self.detail.case.id != case.id:
                self._waiting = None
            self.detail.show_case(case)

    def _open_photo(self, digest: str) -> None:
        path = self.desk.photo(digest)
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    # ---- scans ----------------------------------------------------------------------------------

    def scanned(self, text: str) -> bool:
        """A place goes where a place is asked for; everything else is looked up."""
        if not text.startswith(_PLACES) or not self.detail.isVisible() or not self.detail.place.isVisible():
            return False
        self.detail.place.setText(text.removeprefix("LOC:"))
        return True

    def badge_scanned(self, badge_sha256: str) -> bool:
        """The second person's: the decision that waited for it goes out again."""
        if self._waiting is None:
            return False
        self._send(self._waiting, badge_sha256)
        return True

    # ---- acting ----------------------------------------------------------------------------------

    def _assign(self, person: object) -> None:
        case = self.chosen
        if case is not None and isinstance(person, UUID):
            self.desk.ask(AssignCase(self.desk.act(), case.id, person), self._done, self.fail)

    def _decide(self, decision: str, reason: str, place: str, lane: str) -> None:
        self._send((decision, reason, place, lane), "")

    def _send(self, wanted: tuple[str, str, str, str], badge: str) -> None:
        case = self.chosen
        if case is None:
            return
        decision, reason, place, lane = wanted
        question = DecideCase(self.desk.act(), case.id, decision, reason, place, lane, badge)
        self.desk.ask(question, lambda done: self._decided(wanted, done), self.fail)

    def _decided(self, wanted: tuple[str, str, str, str], done: Done) -> None:
        self._waiting = wanted if done.reason in _NEEDS_SECOND else None
        if done.reason in _NEEDS_SECOND:
            self.detail.ask_badge(done.sentence)
        self._done(done)

    def _done(self, done: Done) -> None:
        self.tell(done.sentence, Tone.ACCEPTED if done.reason is None else
                  Tone.ATTENTION if done.reason in _NEEDS_SECOND else Tone.REFUSED)
        if done.reason is None:
            self._wanted = None
            self.refresh()


def _named(case: CaseTold) -> Sentence:
    """What it is about, and of which unit."""
    return say("{what}: {serial}", what=what_happened(case), serial=case.serial) if case.serial else what_happened(case)
