"""What the search found: one exact hit opens by itself, several are listed; near ones only where nothing is exact."""

from __future__ import annotations

from typing import ClassVar
from urllib.parse import parse_qsl

from PySide6.QtGui import QFocusEvent

from station.answers import plain_place
from station.audits.asking import Ask, Go
from station.audits.search import AskUnitsOf, Found, Hit, Search, UnitsOf, Wanted
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.dress import column_of, heading, label
from station.views.audit.page import Page
from station.views.audit.search_about import AboutPanel
from station.views.audit.search_words import NEAR, described, standing_word, what_word
from station.views.audit.table import AuditTable, Column, Row
from station.views.sheet import plain
from station.views.theme import Theme
from station.views.translation import Translator

COLUMNS = (
    Column(say("What"), 190), Column(say("Name"), 250, mono=True), Column(say("Client"), 90), Column(say("SKU"), 150),
    Column(say("Description"), None), Column(say("State"), 130), Column(say("Place"), 220),
    Column(say("Found by"), 190))
HELD = "held"


class SearchPage(Page):
    """`target`: a text that was looked for, or "of=order&id=…&client=…": the units of that."""

    name: ClassVar[str] = "search"
    title: ClassVar[Sentence] = say("Search")

    def __init__(self, desk: Ask, go: Go, theme: Theme, words: Translator) -> None:
        super().__init__(desk, go, theme, words)
        self._wanted: Wanted | None = None
        self._found: Found | None = None
        self._fresh = False
        self._inside: dict[str, str] | None = None    # what the units of are shown, if any
        self.headline, self.under = heading(words, say("Search")), label(role="soft")
        self.table = AuditTable(COLUMNS, words, theme)
        self.table.door_opened.connect(self.go)
        column = column_of(self)
        self.about = AboutPanel(words, theme)
        self.about.door_opened.connect(self.go)
        for widget in (self.headline, self.about, self.under):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        self._say(say("Type or scan a serial, alias, order, tracking number, return, shipment, carton, lot, place, "
                      "bench or person, or the code of a hold, a count or an exception."))

    def take(self, wanted: Wanted) -> None:
        self._wanted, self._fresh, self._inside = wanted, True, None

    def open(self, target: str) -> None:
        """A fresh question opens what it finds; on the way back the list stands as it was."""
        pairs = dict(parse_qsl(target))
        if self._fresh and self._wanted is not None:
            self.passing = True
            self._fresh = False
            self._ask(self._wanted, at_once=True)
        elif "of" in pairs:
            self.passing = False
            self._ask_units(pairs)
        elif self._found is not None and self._found.wanted.text == target:
            self._show(self._found)

    def _ask(self, wanted: Wanted, *, at_once: bool) -> None:
        self._say(say("Looking for {name} …", name=plain_place(wanted.text) or say("a badge")))
        self.desk.ask(Search(wanted), lambda found: self._told(found, at_once), self._failed)

    def _ask_units(self, pairs: dict[str, str]) -> None:
        self._inside = pairs
        question = AskUnitsOf(pairs["of"], pairs.get("id", ""), pairs.get("client", ""))
        self.desk.ask(question, lambda told: self._units(pairs, told), self.fail)

    def refresh(self) -> None:
        if self._inside is not None:
            self._ask_units(self._inside)
        elif self._wanted is not None:
            self._ask(self._wanted, at_once=False)

    def _failed(self, sentence: Sentence) -> None:
        self.passing = False
        self.fail(sentence)

    def _told(self, found: Found, at_once: bool) -> None:
        if found.wanted is not self._wanted:
            return    # something else is looked for meanwhile
        self._found = found
        self._show(found)
        if at_once and found.exact and len(found.hits) == 1 and found.hits[0].what != "person":
            self.go(found.hits[0].door)
        self.passing = False

    def _show(self, found: Found) -> None:
        self._inside = None
        self.about.show_about(None)
        text = plain_place(found.wanted.text) or say("this badge")
        count = len(found.hits)
        if not count:
            self._say(say("Nothing is called {name}, and nothing is near it.", name=text))
        elif not found.exact:
            self._say(say("Nothing is called {name}. These are near it: compare before you choose.", name=text))
        elif count == 1:
            self._say(say("One thing is called {name}.", name=text))
        else:
            self._say(say("{count} things are called {name}: choose by client and SKU.", count=count, name=text))
        self.headline.setText(plain(self.words.text(say("Search"))))
        self.table.set_empty(say("Type more of it, or scan another code on the label."))
        self.table.show_rows([_row(hit) for hit in found.hits])
        if count:
            self.table.select(found.hits[0].id)

    def _units(self, pairs: dict[str, str], told: UnitsOf) -> None:
        if pairs is not self._inside:
            return    # something else is looked at meanwhile
        self.about.show_about(told.about)
        self.headline.setText(plain(f"{self.words.text(what_word(pairs['of']))}   {pairs.get('name', '')}"))
        self._say(say("Units: {count}", count=len(told.hits)))
        self.table.set_empty(say("No unit is there now."))
        self.table.show_rows([_row(hit) for hit in told.hits])
        (self.table if told.hits or told.about is None else self.about.lines[told.about.what]).setFocus()

    def _say(self, sentence: Sentence) -> None:
        self.under.setText(plain(self.words.text(sentence)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.table.setFocus()


def _row(hit: Hit) -> Row:
    state = standing_word(hit.state) if hit.state else None
    matched = NEAR.get(hit.near, hit.matched if hit.matched != hit.code else None)
    beside = described(hit.what, hit.name)
    return Row((what_word(hit.what), hit.code, hit.client, hit.sku, beside, state, hit.place, matched),
               tone=Tone.HELD if hit.state == HELD else Tone.NEUTRAL, door=hit.door, key=hit.id)
