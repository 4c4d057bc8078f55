"""Counts: which run and how far each is, who is where, what came of them; a new one; what is decided."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from station.audits.asking import Ask, Done, Go
from station.audits.counts import (
    ApproveCount,
    AskCountPlace,
    AskCounts,
    CancelCount,
    CountPlaceTold,
    CountReview,
    CountTold,
    FreePlace,
    PlanCount,
    RecountPlace,
)
from station.clock import now
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.count_detail import PLACE_STATES, CountDetail, per_cent
from station.views.audit.count_form import CountForm
from station.views.audit.dress import Line, button, choice, column_of, heading, label
from station.views.audit.page import Page
from station.views.audit.table import AuditTable, Column, Row
from station.views.theme import Theme
from station.views.translation import Translator

_TONES = {"counting": Tone.NEUTRAL, "recount": Tone.ATTENTION, "counted": Tone.HELD}
Key = tuple[UUID, UUID]


class CountsPage(Page):
    """`target`: the code or id of a count, or the code of a place."""

    name: ClassVar[str] = "counts"
    title: ClassVar[Sentence] = say("Counts")
    refresh_ms: ClassVar[int] = 5_000

    def __init__(self, desk: Ask, go: Go, theme: Theme, words: Translator) -> None:
        super().__init__(desk, go, theme, words)
        self.places: dict[object, tuple[CountTold, CountPlaceTold]] = {}
        self._wanted = ""
        self._reviewed: Key | None = None
        self.every = choice(words, ((say("Running"), False), (say("All, finished ones too"), True)))
        self.progress = label("", "soft")
        self.table = AuditTable((
            Column(say("Place"), None, mono=True), Column(say("State"), 150), Column(say("Who"), 120),
            Column(say("Since"), 80, "right"), Column(say("Accuracy"), 80, "right")), words, theme)
        self.table.set_empty(say("Nothing is being counted. Press Ctrl+N to plan a count."))
        self.detail, self.form = CountDetail(words, theme), CountForm(words)
        self.stack = QStackedWidget()
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Line(self.every).spring().add(self.progress))
        column.addWidget(self.table, 1)
        sides = QSplitter()
        for part in (left, self.detail):
            sides.addWidget(part)
        sides.setStretchFactor(0, 4)
        sides.setStretchFactor(1, 5)
        sides.setSizes([450, 550])
        sides.setChildrenCollapsible(False)
        self.detail.hide()
        self.stack.addWidget(sides)
        self.stack.addWidget(self.form)
        self.new = button(self.words, say("New count"), self._begin, key="Ctrl+N")
        layout = column_of(self)
        layout.addWidget(Line(heading(self.words, say("Counts"))).spring().add(self.new))
        layout.addWidget(self.stack, 1)

    def _listen(self) -> None:
        self.stack.currentChanged.connect(lambda at: self.new.setVisible(at == 0))
        self.every.activated.connect(lambda _at: self.refresh())
        self.table.selected.connect(lambda _row: self._show())
        self.form.wanted.connect(self._plan)
        self.form.left.connect(lambda: self.stack.setCurrentIndex(0))
        self.form.wrong.connect(lambda sentence: self.tell(sentence, Tone.ATTENTION))
        self.detail.door_opened.connect(self.go)
        self.detail.approve_wanted.connect(self._approve)
        self.detail.recount_wanted.connect(self._recount)
        self.detail.free_wanted.connect(self._free)
        self.detail.cancel_wanted.connect(self._cancel)

    # ---- reading ---------------------------------------------------------------------------------------------------

    def open(self, target: str) -> None:
        self._wanted = target
        self.stack.setCurrentIndex(0)
        self.refresh()

    def refresh(self) -> None:
        self.desk.ask(AskCounts(bool(self.every.currentData())), self._got, self.fail)

    def _got(self, told: tuple[CountTold, ...]) -> None:
        self.places = {(count.id, place.location): (count, place) for count in told for place in count.places}
        self.table.show_rows(self._row(key, place) for key, (_count, place) in self.places.items())
        self._progress(told)
        wanted = next((key for key, (count, place) in self.places.items()
                       if self._wanted in (count.code, str(count.id), place.place)), None)
        if wanted is None and self._wanted and not self.every.currentData():
            self.every.setCurrentIndex(1)    # it is over: look among all
            self.refresh()
        if wanted is not None:
            self._wanted = ""
            self.table.select(wanted)
        elif self.table.row() is None and self.places:
            self.table.select(next(iter(self.places)))
        self._show()

    def _row(self, key: object, place: CountPlaceTold) -> Row:
        since = now() - place.since if place.state == "counting" and place.since is not None else None
        return Row((place.place, PLACE_STATES.get(place.state, place.state),
                    place.counter, since, per_cent(place.serial_accuracy)),
                   tone=_TONES.get(place.state, Tone.NEUTRAL), key=key)

    def _progress(self, told: tuple[CountTold, ...]) -> None:
        places = [place for count in told for place in count.places]
        said = say("{done} of {count} places counted, {waiting} to approve", count=len(places),
                   done=sum(place.state in ("counted", "done") for place in places),
                   waiting=sum(place.state == "counted" for place in places))
        self.progress.setText(self.words.text(said) if places else "")

    @property
    def chosen(self) -> tuple[CountTold, CountPlaceTold] | None:
        row = self.table.row()
        return self.places.get(row.key) if row is not None else None

    def _show(self) -> None:
        chosen = self.chosen
        self.detail.setVisible(chosen is not None)
        if chosen is None:
            return
        count, place = chosen
        self.detail.show_place(count, place)
        key = (count.id, place.location)
        if key != self._reviewed:
            self.detail.show_review(None)
        self.desk.ask(AskCountPlace(*key), lambda review: self._reviewing(key, review), self.fail)

    def _reviewing(self, key: Key, review: CountReview | None) -> None:
        chosen = self.chosen
        if chosen is not None and key == (chosen[0].id, chosen[1].location):
            self._reviewed = key
            self.detail.show_review(review)

    def scanned(self, text: str) -> bool:
        """A place scanned while a count is planned goes onto it."""
        if self.stack.currentIndex() == 1 and self.form.what == "place":
            self.form.add_place(text)
            return True
        return False

    # ---- acting ----------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.stack.setCurrentIndex(1)
        self.form.kind.setFocus()

    def _plan(self, what: str, scope: dict[str, Any]) -> None:
        self.desk.ask(PlanCount(self.desk.act(), what, scope), self._planned, self.fail)

    def _planned(self, done: Done) -> None:
        self._said(done)
        if done.reason is None:
            self._wanted = str(done.told["code"])
            self.form.clear()
            self.stack.setCurrentIndex(0)

    def _said(self, done: Done) -> None:
        self.tell(done.sentence, Tone.ACCEPTED if done.reason is None else Tone.REFUSED)
        if done.reason is None:
            self.detail.why.clear()
        self.refresh()

    def _approve(self, every: bool) -> None:
        if self.chosen is not None:
            count, place = self.chosen
            self.desk.ask(ApproveCount(self.desk.act(), count.id, None if every else place.location), self._said,
                          self.fail)

    def _recount(self) -> None:
        if self.chosen is not None:
            count, place = self.chosen
            self.desk.ask(RecountPlace(self.desk.act(), count.id, place.location), self._said, self.fail)

    def _free(self, why: str) -> None:
        if self.chosen is not None:
            self.desk.ask(FreePlace(self.desk.act(), self.chosen[1].location, why), self._said, self.fail)

    def _cancel(self, why: str) -> None:
        if self.chosen is not None:
            self.desk.ask(CancelCount(self.desk.act(), self.chosen[0].id, why), self._said, self.fail)
