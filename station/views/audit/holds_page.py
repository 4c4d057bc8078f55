"""Holds and recalls: which are live, how far each is, and a new one."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from station.audits.asking import Ask, Done, Door, Go
from station.audits.holds import (
    ApplyHold,
    AskClients,
    AskHoldProgress,
    AskHolds,
    AskHoldUnits,
    ClientTold,
    HoldProgress,
    HoldTold,
    HoldUnit,
    MakeHold,
    Preview,
    PreviewHold,
    ReleaseHold,
)
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.dress import Line, button, choice, column_of, heading
from station.views.audit.hold_detail import HoldDetail
from station.views.audit.hold_form import HoldForm, Untold
from station.views.audit.page import Page
from station.views.audit.table import AuditTable, Column, Row
from station.views.theme import Theme
from station.views.translation import Translator

QUICK_MS = 50    # what is counted within this is counted every time; the rest when it is opened or asked for


class HoldsPage(Page):
    name = "holds"
    title = say("Holds")
    refresh_ms: ClassVar[int] = 15_000

    def __init__(self, desk: Ask, go: Go, theme: Theme, words: Translator) -> None:
        super().__init__(desk, go, theme, words)
        self.holds: dict[object, HoldTold] = {}
        self._wanted = ""
        self._looked_up: tuple[object, ...] = ()    # which units the detail was asked for
        self._took_ms = 0.0
        self.every = choice(words, ((say("Live"), False), (say("All, released ones too"), True)))
        self.table = AuditTable((
            Column(say("Code"), 150, mono=True), Column(say("Reason"), None),
            Column(say("Units"), 70, "right")), words, theme)
        self.table.set_empty(say("Nothing is held. Press Ctrl+N for a hold or a recall."))
        self.detail, self.form = HoldDetail(words, theme), HoldForm(words)
        self.stack = QStackedWidget()
        self._lay_out()
        self.every.currentIndexChanged.connect(lambda _at: self.refresh())
        self.table.selected.connect(self._show_selected)
        self.detail.where_chosen.connect(lambda _where: self._ask_units())
        self.detail.release_wanted.connect(self._release)
        self.detail.again_wanted.connect(self._again)
        self.detail.report_wanted.connect(self._report)
        self.detail.door_opened.connect(self.go)
        self.form.preview_wanted.connect(self._preview)
        self.form.hold_wanted.connect(self._hold)
        self.form.left.connect(lambda: self.stack.setCurrentIndex(0))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Line(self.every).spring())
        column.addWidget(self.table, 1)
        sides = QSplitter()
        sides.addWidget(left)
        sides.addWidget(self.detail)
        sides.setStretchFactor(0, 1)
        sides.setStretchFactor(1, 3)
        sides.setSizes([320, 680])
        sides.setChildrenCollapsible(False)
        self.detail.hide()
        self.stack.addWidget(sides)
        self.stack.addWidget(self.form)
        layout = column_of(self)
        self.new = button(self.words, say("New hold or recall"), self._new, key="Ctrl+N", primary=True)
        head = Line(heading(self.words, say("Holds and recalls"))).spring().add(self.new)
        layout.addWidget(head)
        self.stack.currentChanged.connect(lambda at: head.setVisible(at == 0))    # the form has a head of its own
        layout.addWidget(self.stack, 1)

    # ---- reading -----------------------------------------------------------------------------------------------------

    def open(self, target: str) -> None:
        """`target`: the code or the id of a hold."""
        self._wanted = target or self._wanted
        self.stack.setCurrentIndex(0)
        self.refresh()

    def refresh(self) -> None:
        self._looked_up = ()
        self.tick()

    def tick(self) -> None:
        """The list counts itself. Where units are is looked up again where that is quick, or they are others now."""
        self.desk.ask(AskHolds(bool(self.every.currentData())), self._got, self.fail)

    def _got(self, told: tuple[HoldTold, ...]) -> None:
        self.holds = {hold.id: hold for hold in told}
        self.table.show_rows(Row(
            (hold.code, hold.reason, hold.units),
            tone=Tone.NEUTRAL if hold.released_at else Tone.HELD, key=hold.id) for hold in told)
        wanted = next((hold.id for hold in told if self._wanted in (hold.code, str(hold.id))), None)
        if wanted is None and self._wanted and not self.every.currentData():
            self.every.setCurrentIndex(1)    # it is over: look among all
        if wanted is not None:
            self._wanted = ""
            self.table.select(wanted)
        elif self.table.row() is None and told:
            self.table.select(told[0].id)
        self._show_selected(self.table.row())

    @property
    def chosen(self) -> HoldTold | None:
        row = self.table.row()
        return self.holds.get(row.key) if row is not None else None

    def _show_selected(self, _row: object) -> None:
        hold = self.chosen
        self.detail.setVisible(hold is not None)
        if hold is None:
            return
        units = (hold.id, hold.units, hold.released_at)
        other = units[0] not in self._looked_up
        self.detail.show_hold(hold, other=other)
        if units != self._looked_up or self._took_ms <= QUICK_MS:
            self._looked_up = units
            self.desk.ask(AskHoldProgress(hold.client_id, hold.id), lambda told: self._got_progress(hold.id, told),
                          self.fail)
            self._ask_units()

    def _got_progress(self, hold: UUID, told: HoldProgress | None) -> None:
        if told is not None and self.chosen is not None and self.chosen.id == hold:
            self._took_ms = told.took_ms
            self.detail.show_progress(told, again=told.took_ms > QUICK_MS)

    def _ask_units(self) -> None:
        hold = self.chosen
        if hold is not None:
            self.desk.ask(AskHoldUnits(hold.client_id, hold.id, str(self.detail.where.currentData() or "")),
                          lambda units: self._got_units(hold.id, units), self.fail)

    def _got_units(self, hold: UUID, units: tuple[HoldUnit, ...]) -> None:
        if self.chosen is not None and self.chosen.id == hold:
            self.detail.show_units(self.chosen.client_id, units)

    def scanned(self, text: str) -> bool:
        """A unit scanned while a list is written goes onto it; a badge goes where a badge is asked for."""
        if self.stack.currentIndex() == 1:
            self.form.add_serial(text)
            return True
        return False

    def badge_scanned(self, badge_sha256: str) -> bool:
        return self.stack.currentIndex() == 0 and self.chosen is not None and self.detail.take_badge(badge_sha256)

    def hideEvent(self, event: QHideEvent) -> None:
        """A second badge is for the eyes of who scanned it."""
        self.detail.forget_badge()
        super().hideEvent(event)

    # ---- acting ------------------------------------------------------------------------------------------------------

    def _new(self) -> None:
        self.desk.ask(AskClients(), self._begin, self.fail)

    def _begin(self, clients: tuple[ClientTold, ...]) -> None:
        self.form.show_clients(clients)
        self.stack.setCurrentIndex(1)
        self.form.client.setFocus()

    def _preview(self) -> None:
        client = self.form.client_id
        try:
            rule = self.form.rule()
        except Untold as wrong:
            self.tell(wrong.sentence, Tone.ATTENTION)
            return
        if client is not None:
            self.desk.ask(PreviewHold(client, rule), self._previewed, self.fail)

    def _previewed(self, told: Preview | Done) -> None:
        if isinstance(told, Done):
            self.tell(told.sentence, Tone.REFUSED)
        else:
            self.form.show_preview(told)

    def _hold(self) -> None:
        client = self.form.client_id
        if client is None:
            return
        question = MakeHold(self.desk.act(), client, str(self.form.kind.currentData()), self.form.rule(),
                            self.form.reason.text().strip())
        self.desk.ask(question, lambda done: self._made(client, done), self.fail)

    def _made(self, client: UUID, done: Done) -> None:
        if done.reason is not None:
            self.tell(done.sentence, Tone.REFUSED)
            return
        self.tell(done.sentence, Tone.ATTENTION if done.told["writing"] else Tone.NEUTRAL)
        self.form.clear()
        self.stack.setCurrentIndex(0)
        self._wanted = str(done.told["hold"])
        self._go_on(client, UUID(self._wanted), lift=False)

    def _again(self) -> None:
        """What the rule means by now; or on with what was begun, here or at a window that was closed since."""
        if self.chosen is not None:
            self._go_on(self.chosen.client_id, self.chosen.id, lift=self.chosen.released_at is not None)

    def _go_on(self, client: UUID, hold: UUID, *, lift: bool) -> None:
        """The next chunk, until none is left."""
        self.desk.ask(ApplyHold(self.desk.act(), client, hold, lift),
                      lambda done: self._went_on(client, hold, lift, done), self.fail)

    def _went_on(self, client: UUID, hold: UUID, lift: bool, done: Done) -> None:
        if done.reason is not None:
            self.tell(done.sentence, Tone.REFUSED)
        elif done.told["left"]:
            self.tell(done.sentence)
            self._go_on(client, hold, lift=lift)
        else:
            self.tell(_finished(done, lift=lift), Tone.ACCEPTED)
            self.refresh()

    def _release(self, reason: str, badge: str) -> None:
        hold = self.chosen
        if hold is None:
            return
        question = ReleaseHold(self.desk.act(), hold.client_id, hold.id, reason.strip(), badge)
        self.desk.ask(question, lambda done: self._released(hold, done), self.fail)

    def _released(self, hold: HoldTold, done: Done) -> None:
        if done.reason is not None:
            self.tell(done.sentence, Tone.REFUSED)
            return
        self.detail.forget()
        self._go_on(hold.client_id, hold.id, lift=True)

    def _report(self) -> None:
        if self.chosen is not None:
            self.go(Door("reports", f"name=recalls&client={self.chosen.client}&hold={self.chosen.code}"))


def _finished(done: Done, *, lift: bool) -> Sentence:
    code, units = str(done.told["code"]), int(done.told["units"])
    if lift:
        return say("{code} is released. Let go: {units}.", code=code, units=units)
    return say("{code} is in force. Units: {units}. Every bench refuses them.", code=code, units=units)
