"""One unit: what it is, its life at a glance, and every fact of it beneath."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar
from urllib.parse import parse_qsl
from uuid import UUID

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QTabWidget, QVBoxLayout, QWidget

from station.alias_types import name_of
from station.answers import plain_place
from station.audits.asking import Ask, Go
from station.audits.units import AskStory, StoryAlias, StoryEvent, UnitStory
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.cells import Cell, moment
from station.views.audit.dress import KeyValues, Line, Section, choice, column_of, heading, label, tint
from station.views.audit.page import Page
from station.views.audit.table import AuditTable, Row
from station.views.audit.timeline import Timeline
from station.views.audit.timeline_plan import planned
from station.views.audit.unit_papers import UnitPapers
from station.views.audit.unit_tables import BESIDE_COLUMNS, EVENT_COLUMNS, beside_rows, detail_of, event_rows
from station.views.serials import grouped
from station.views.sheet import plain
from station.views.theme import Theme
from station.views.translation import Translator
from station.words_kinds import kind_word
from station.words_states import lane_word, state_word


class UnitPage(Page):
    """`target`: "client=…&unit=…", both UUIDs."""

    name: ClassVar[str] = "unit"
    title: ClassVar[Sentence] = say("Unit")

    def __init__(self, desk: Ask, go: Go, theme: Theme, words: Translator) -> None:
        super().__init__(desk, go, theme, words)
        self.story: UnitStory | None = None
        self._who: tuple[UUID, UUID] | None = None
        self.headline = heading(words, say("Find a unit: scan it, or type its serial above."))
        self.under, self.chain = label(role="soft"), label()
        self.facts = KeyValues(words, columns=4)
        self.known_at: QComboBox = choice(words, ())
        self.timeline = Timeline(words, theme, desk.photo)
        self.events = AuditTable(EVENT_COLUMNS, words, theme)
        self.beside = AuditTable(BESIDE_COLUMNS, words, theme)
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        words, column = self.words, column_of(self)
        column.addWidget(Line(self.headline).spring().add(
            label(words.text(say("What was known")), "soft"), self.known_at, self.chain))
        self.papers = UnitPapers(self.desk, words)
        self.papers.told.connect(self.told)
        column.addWidget(Line(self.under).spring().add(self.papers))
        self._facts_box, self._life = Section(words), Section(words)
        self._facts_box.body.addWidget(self.facts)
        self._life.body.addWidget(self.timeline)
        column.addWidget(self._facts_box)
        column.addWidget(self._life)
        self.tabs = QTabWidget()
        self.detail = KeyValues(words, columns=2)
        events, beneath = QWidget(), QVBoxLayout()
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.addWidget(self.events, 1)
        beneath.addWidget(self.detail)
        events.setLayout(beneath)
        self.tabs.addTab(events, plain(words.text(say("Events and refusals"))))
        self.tabs.addTab(self.beside, plain(words.text(say("Names, parts, papers, cases"))))
        column.addWidget(self.tabs, 1)
        self.events.set_empty(say("Nothing was known of it yet."))
        self.beside.set_empty(say("Nothing else is kept of this unit."))
        self._show_parts(False)

    def _listen(self) -> None:
        self.timeline.chosen.connect(self.events.select)
        self.events.selected.connect(self._selected)
        self.known_at.activated.connect(lambda _index: self._draw())
        for table in (self.events, self.beside):
            table.door_opened.connect(self.go)

    def open(self, target: str) -> None:
        pairs = dict(parse_qsl(target))
        if "unit" in pairs and "client" in pairs:
            who = UUID(pairs["client"]), UUID(pairs["unit"])
            if who != self._who:
                self._who, self.story = who, None
                self.known_at.clear()
        self.refresh()

    def refresh(self) -> None:
        if self._who is not None:
            who = self._who
            self.desk.ask(AskStory(*who), lambda story: self._got(who, story), self.fail)

    def _got(self, who: tuple[UUID, UUID], story: UnitStory | None) -> None:
        if who != self._who:
            return    # another unit was opened meanwhile
        if story is None:
            self.tell(say("Search again: this unit is not in the base."), Tone.REFUSED)
            return
        self.story = story
        self.papers.unit = story.unit
        self._offer_moments(story)
        self._show_parts(True)
        self._draw()

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def _offer_moments(self, story: UnitStory) -> None:
        """Now, and after each of its events."""
        chosen = self.known_at.currentData()
        self.known_at.clear()
        self.known_at.addItem(self.words.text(say("now")), None)
        for event in reversed(story.events):
            text = say("{at}, after no. {rev}: {what}", at=Sentence("{text}", {"text": moment(
                self.words, event.recorded_at, seconds=True)}), rev=event.rev, what=kind_word(event.kind))
            self.known_at.addItem(plain(self.words.text(text)), event.recorded_at)
        self.known_at.setCurrentIndex(max(0, self.known_at.findData(chosen) if chosen is not None else 0))

    def _draw(self) -> None:
        story = self.story
        if story is None:
            return
        until: datetime | None = self.known_at.currentData()
        known = [event for event in story.events if until is None or event.recorded_at <= until]
        unit = story.unit
        self.headline.setText(plain(f"{unit.sku_code}   {grouped(unit.serial)}"))
        self.under.setText(plain(f"{unit.sku_name}   {unit.client_name}"))
        self.facts.show_pairs(_now(story, self.words) if until is None else _then(known[-1]))
        self.timeline.show_plan(planned(story, until))
        self.events.show_rows(event_rows(story, until))
        self.beside.show_rows(beside_rows(story, until))
        self._show_chain(story)

    def _show_chain(self, story: UnitStory) -> None:
        chain = story.chain
        if chain.whole:
            said, tone = say("Chain whole: {count} events", count=chain.events), Tone.ACCEPTED
        elif chain.broken_at is not None:
            said, tone = say("Chain broken at no. {rev}: call whoever looks after the base", rev=chain.broken_at), \
                Tone.REFUSED
        else:
            said, tone = say("The unit's row is not what its last event says: call whoever looks after the base"), \
                Tone.REFUSED
        self.chain.setText(plain(self.words.text(said)))
        tint(self.chain, self.theme, tone)

    def _show_parts(self, shown: bool) -> None:
        for widget in (self.under, self.papers, self._facts_box, self._life, self.tabs, self.chain, self.known_at):
            widget.setVisible(shown)

    def _selected(self, row: Row | None) -> None:
        key = row.key if row is not None else None
        self.timeline.select(key)
        self.detail.show_pairs(detail_of(self.story, key) if self.story is not None else ())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.timeline.setFocus()


def _now(story: UnitStory, words: Translator) -> list[tuple[Sentence, Cell]]:
    unit = story.unit
    return [(say("State"), say("held: {hold}, {state}", hold=unit.hold, state=state_word(unit.state)) if unit.hold
             else state_word(unit.state)),
            (say("Place"), plain_place(unit.place)), (say("Carton or parcel"), unit.carton or unit.parcel),
            (say("Order"), unit.order or unit.reserved), (say("Grade"), unit.grade), (say("Lane"), _lane(unit.lane)),
            (say("Warranty"), _warranty(story, words)), (say("Other names"), ", ".join(
                words.text(_named(alias)) for alias in story.aliases[:3]))]


def _then(event: StoryEvent) -> list[tuple[Sentence, Cell]]:
    return [(say("State"), say("held: {hold}, {state}", hold=event.hold, state=state_word(event.state)) if event.hold
             else state_word(event.state)),
            (say("Place"), plain_place(event.place)), (say("Carton or parcel"), event.carton or event.parcel),
            (say("Order"), event.order or event.reserved), (say("Grade"), event.grade),
            (say("Lane"), _lane(event.lane)), (say("As of"), event.recorded_at), (say("By"), event.operator)]


def _lane(lane: str) -> Sentence | None:
    return lane_word(lane) if lane else None


def _named(alias: StoryAlias) -> Sentence:
    return Sentence("{kind} {value}", {"kind": name_of(alias.type), "value": alias.value})


def _warranty(story: UnitStory, words: Translator) -> Cell:
    told = story.unit.warranty
    if told.until is None:
        return say("never sold") if told.facts.sold is None else say("no policy told")
    until = Sentence("{text}", {"text": _day(told.until, words)})
    return say("until {day}", day=until) if told.value == "under" else say("ended on {day}", day=until)


def _day(day: date, words: Translator) -> str:
    return f"{words.day(day)} {day.year}"
