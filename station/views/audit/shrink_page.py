"""The search for what is missing: the last sure sight of each unit, and what went on around it or around a place."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLineEdit, QSplitter, QTabWidget, QVBoxLayout, QWidget

from station.audits.asking import Ask, Door, Go
from station.audits.shrink import Around, AskAround, AskMissing, Missing, Touch, Tried
from station.clock import now
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.dress import KeyValues, Line, Section, button, choice, column_of, heading, label
from station.views.audit.page import Page
from station.views.audit.table import AuditTable, Column, Row
from station.views.theme import Theme
from station.views.translation import Translator
from station.words_kinds import kind_word
from station.words_states import state_word

RECORDED = 1    # the column
PLACE_PX = 260
LATER = timedelta(minutes=1)
_TONE = {"unit": Tone.ATTENTION}


class ShrinkPage(Page):
    """`target`: "place=CODE", or nothing."""

    name: ClassVar[str] = "shrink"
    title: ClassVar[Sentence] = say("Missing units")

    def __init__(self, desk: Ask, go: Go, theme: Theme, words: Translator) -> None:
        super().__init__(desk, go, theme, words)
        self.missing: dict[object, Missing] = {}
        self._about: Missing | None = None
        self._chosen: UUID | None = None
        self._place, self._since, self._until = "", now(), now()
        self.table = AuditTable((
            Column(say("Serial"), 215, mono=True), Column(say("Last seen at"), None), Column(say("Seen"), 155)),
            words, theme)
        self.table.set_empty(say("Nothing is missing by the book."))
        self.sum = label("", "soft")
        self.place = QLineEdit()
        self.place.setPlaceholderText(words.text(say("Or scan a place")))
        self.place.setMinimumWidth(PLACE_PX)
        self.span = choice(words, ((say("2 hours around it"), 1), (say("A day around it"), 12),
                                   (say("3 days around it"), 36), (say("A week around it"), 84)))
        self.span.setCurrentIndex(1)
        self.head, self.facts = label("", "title", wraps=True), KeyValues(words, 2)
        self.story = button(words, say("The unit's story"), self._open_story, key="F4")
        self.touches = AuditTable((
            Column(say("When"), 165), Column(say("Recorded"), 145), Column(say("What"), 130),
            Column(say("Serial"), 215, mono=True), Column(say("From and to"), 160), Column(say("Who and where"), None)),
            words, theme)
        self.people = AuditTable((Column(say("Who"), None), Column(say("Bench"), 160),
                                  Column(say("Acts there"), 120, "right")), words, theme)
        self.tried = AuditTable((
            Column(say("When"), 150), Column(say("Recorded"), 150), Column(say("What"), 160),
            Column(say("Refused because"), None),
            Column(say("Who"), 160), Column(say("Bench"), 110)), words, theme)
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        words = self.words
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.sum)
        self.tabs = QTabWidget()
        for part, name in ((self.touches, say("What went on")), (self.people, say("Who was there")),
                           (self.tried, say("Refused scans"))):
            self.tabs.addTab(part, words.text(name))
        self.touches.set_empty(say("Nothing moved there in that time. Choose a longer one."))
        self.people.set_empty(say("Nobody did anything there in that time."))
        self.tried.set_empty(say("Nothing was refused there in that time."))
        self.detail = Section(words)
        self.detail.body.addWidget(Line(self.head).spring().add(self.span, self.story))
        self.detail.body.addWidget(self.facts)
        self.detail.body.addWidget(self.tabs, 1)
        self.detail.hide()
        sides = QSplitter()
        sides.addWidget(left)
        sides.addWidget(self.detail)
        sides.setSizes([350, 650])
        sides.setChildrenCollapsible(False)
        layout = column_of(self)
        layout.addWidget(Line(heading(words, say("Missing units"))).spring().add(self.place))
        layout.addWidget(sides, 1)

    def _listen(self) -> None:
        self.table.selected.connect(lambda _row: self._choose())
        self.span.activated.connect(lambda _at: self._again())
        self.place.returnPressed.connect(lambda: self._look_at(self.place.text().strip()))
        for table in (self.touches, self.table):
            table.door_opened.connect(self.go)

    # ---- reading -------------------------------------------------------------------------------------------------

    def open(self, target: str) -> None:
        self.refresh()
        if target.startswith("place="):
            self._look_at(target.removeprefix("place="))

    def refresh(self) -> None:
        self.desk.ask(AskMissing(), self._got, self.fail)

    def _got(self, told: tuple[Missing, ...]) -> None:
        self.missing = {one.unit_id: one for one in told}
        self.table.show_rows(Row(
            (one.serial, one.seen_place, one.seen_at), key=one.unit_id, door=_door(one)) for one in told)
        self.sum.setText(self._worth(told))
        if self.table.row() is None and told and not self._place:
            self.table.select(told[0].unit_id)

    def _worth(self, told: tuple[Missing, ...]) -> str:
        """How many, and what they are worth in each currency."""
        sums: dict[str, object] = {}
        for currency in sorted({one.currency for one in told if one.value is not None}):
            sums[currency] = sum(one.value for one in told if one.value is not None and one.currency == currency)
        worth = " · ".join(f"{self.words.fact(amount)} {currency}" for currency, amount in sums.items())  # type: ignore[arg-type]
        units = self.words.text(say("{units} missing", units=len(told)))
        return f"{units} · {worth}" if worth else units

    def _choose(self) -> None:
        row = self.table.row()
        one = self.missing.get(row.key) if row is not None else None
        if one is not None and one.unit_id != self._chosen:    # shown again is not chosen again
            self._chosen, self._about, self._place = one.unit_id, one, ""
            self._again()

    def _look_at(self, place: str) -> None:
        if place:
            self._chosen, self._about, self._place = None, None, place.removeprefix("LOC:")
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
            self.place.clear()
            self._again()

    def scanned(self, text: str) -> bool:
        """A place is looked at; everything else is looked up."""
        if not text.startswith("LOC:"):
            return False
        self._look_at(text)
        return True

    def _again(self) -> None:
        """Ask for what went on around the last sure sight, or around now."""
        half = timedelta(hours=int(self.span.currentData()))
        about, middle = self._about, self._middle()
        self._since, self._until = middle - half, min(middle + half, now() + timedelta(minutes=1))
        question = AskAround(
            since=self._since, until=self._until, client_id=about.client_id if about else None,
            unit_id=about.unit_id if about else None, place=self._place)
        self.desk.ask(question, lambda told: self._show(about, question.place, told), self.fail)

    def _middle(self) -> datetime:
        if self._about is None:
            return now()
        return self._about.seen_at or self._about.missed_at

    def _show(self, about: Missing | None, place: str, told: Around) -> None:
        if about is not self._about or place != self._place:
            return    # another one was chosen meanwhile
        if place and not told.places:
            self.tell(say("Scan the label of a place: nothing here is called {place}.", place=place), Tone.ATTENTION)
            return
        self.detail.show()
        self.story.setVisible(about is not None)
        self.head.setText(about.serial if about is not None else ", ".join(told.places))
        self.facts.show_pairs(self._pairs(about, told))
        for table, those in ((self.touches, told.touches), (self.tried, told.refusals)):
            table.setColumnHidden(RECORDED, not any(map(_later, those)))
        self.touches.show_rows(map(_row, told.touches))
        self.people.show_rows(Row((person, bench, count), key=(person, bench)) for person, bench, count in told.people)
        self.tried.show_rows(map(_refused, told.refusals))

    def _pairs(self, about: Missing | None, told: Around) -> list[tuple[Sentence, str | datetime | Sentence | None]]:
        pairs: list[tuple[Sentence, str | datetime | Sentence | None]] = []
        if about is not None:
            pairs += [(say("Last sure sight"), about.seen_at), (say("What"), kind_word(about.seen_kind)),
                      (say("By"), about.seen_by), (say("Bench"), about.seen_bench), (say("Missed"), about.missed_at),
                      (say("Missed by"), about.missed_by)]
        pairs += [(say("Places"), ", ".join(told.places)), (say("Next to them"), ", ".join(told.neighbours)),
                  (say("From"), self._since), (say("To"), self._until)]
        return pairs

    def _open_story(self) -> None:
        if self._about is not None:
            self.go(_door(self._about))


def _door(one: Missing | Touch) -> Door:
    return Door("unit", f"client={one.client_id}&unit={one.unit_id}")


def _later(one: Touch | Tried) -> datetime | None:
    """When the base heard of it, where that is not when it happened: it waited in the bench's journal."""
    return one.recorded_at if abs(one.recorded_at - one.at) > LATER else None


def _row(touch: Touch) -> Row:
    went = Sentence("{name}", {"name": touch.went_to}) if touch.went_to else state_word(touch.state)
    way = say("{before} → {after}", before=touch.came_from or "–", after=went)
    hands = f"{touch.person} · {touch.bench}" if touch.person else touch.bench
    return Row((touch.at, _later(touch), kind_word(touch.kind), touch.serial, way, hands),
               tone=_TONE.get(touch.touch, Tone.NEUTRAL), door=_door(touch),
               key=(touch.unit_id, touch.at))


def _refused(one: Tried) -> Row:
    why = Sentence("{name}", {"name": one.reason.replace("_", " ")})
    return Row((one.at, _later(one), kind_word(one.kind), why, one.person, one.bench), tone=Tone.REFUSED)
