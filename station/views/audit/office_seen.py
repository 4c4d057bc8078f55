"""What the office only looks at: the history of changes."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from station.answers import plain_place
from station.audits.office import FIELDS, PLACE_KINDS, ROLES, WHAT, AskHistory, AskOffice, ChangeTold, Entry
from station.sentences import Sentence, say
from station.views.audit.dress import KeyValues, Line, Section, choice, index_of, label, search_field
from station.views.audit.office_families import CARTON_RULES, DECISIONS, LANGUAGES, POLICIES, SWAPS
from station.views.audit.office_fields import Option
from station.views.audit.office_list_kinds import GROUP_WORDS
from station.views.audit.page import Page
from station.views.audit.table import AuditTable, Column, Row
from station.views.sheet import plain
from station.words_returns import FINDINGS, LIABLE
from station.words_states import LANES

LOOK_MS = 250
LONGEST_VALUE = 160


def _turned_over(options: tuple[Option, ...]) -> dict[Any, Sentence | str]:
    return {value: shown for shown, value in options}


VALUES: Mapping[str, Mapping[Any, Sentence | str]] = {
    "policy": _turned_over(POLICIES), "carton_rule": _turned_over(CARTON_RULES), "swap": _turned_over(SWAPS),
    "lane": LANES, "liable": LIABLE, "finding": FINDINGS, "role": ROLES, "kind": PLACE_KINDS,
    "language": _turned_over(LANGUAGES), "group": GROUP_WORDS, "decision": _turned_over(DECISIONS),
}


class HistoryTab(QWidget):
    """Who changed what, before and after."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.words = page, page.words
        self.changes: dict[object, ChangeTold] = {}
        self.what = choice(self.words, ((say("Everything"), ""), *((shown, name) for name, shown in WHAT.items())))
        self.author = choice(self.words, ((say("Everybody"), ""),))
        self.search = search_field(self.words, say("Look for a name or a value …"))
        self.table = AuditTable((
            Column(say("When"), 165), Column(say("Who"), 150), Column(say("What"), 120), Column(say("Name"), 150),
            Column(say("Changed"), None)), self.words, page.theme)
        self.table.set_empty(say("Nothing was changed yet that fits."))
        self.head, self.pairs = label("", "title", wraps=True), KeyValues(self.words)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.refresh)
        self._lay_out()

    def _lay_out(self) -> None:
        section = Section(self.words)
        section.body.addWidget(self.head)
        section.body.addWidget(self.pairs)
        section.body.addStretch(1)
        sides = QSplitter()
        sides.addWidget(self.table)
        sides.addWidget(section)
        sides.setSizes([620, 380])
        sides.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Line(self.what, self.author, self.search))
        layout.addWidget(sides, 1)
        for box in (self.what, self.author):
            box.activated.connect(lambda _at: self.refresh())
        self.search.textChanged.connect(lambda _text: self._looking.start())
        self.table.selected.connect(lambda _row: self._show())

    def refresh(self) -> None:
        self.page.desk.ask(AskOffice("person"), self._people, self.page.fail)
        self.page.desk.ask(AskHistory(str(self.what.currentData()), str(self.author.currentData() or ""),
                                      self.search.text()), self._got, self.page.fail)

    def _people(self, told: tuple[Entry, ...]) -> None:
        was = self.author.currentData()
        self.author.clear()
        self.author.addItem(self.words.text(say("Everybody")), "")
        for entry in told:
            if entry.facts["role"] == "supervisor":
                self.author.addItem(plain(entry.facts["name"]), entry.facts["name"])
        self.author.setCurrentIndex(max(0, index_of(self.author, was)))

    def _got(self, told: tuple[ChangeTold, ...]) -> None:
        self.changes = {one.id: one for one in told}
        self.table.show_rows(Row(
            (one.at, one.author or one.bench, WHAT.get(one.what, one.what), one.name, self._in_short(one)),
            key=one.id) for one in told)
        if self.table.row() is None and told:
            self.table.select(told[0].id)
        self._show()

    def _in_short(self, one: ChangeTold) -> str:
        if one.before is None and not isinstance(one.after, list):
            return self.words.text(say("added"))
        return "; ".join(f"{self._field(name)}: {self._turned(name, before, after)}"
                         for name, before, after in one.differences)

    def _turned(self, name: str, before: Any, after: Any) -> str:
        """A whole entry that came or went is said so; its fields are in the list itself."""
        if isinstance(after, dict) and before is None:
            return self.words.text(say("added: {entry}", entry=self.value(after)))
        if isinstance(before, dict) and after is None:
            return self.words.text(say("taken out: {entry}", entry=self.value(before)))
        return f"{self.value(before, name)} → {self.value(after, name)}"

    def _field(self, name: str) -> str:
        return self.words.text(_titled(name))

    def value(self, value: Any, name: str = "") -> str:
        """A value of the field `name` as it is read."""
        match value:
            case None | "" | []:
                return "–"
            case bool():
                return self.words.text(say("yes") if value else say("no"))
            case list():
                text = ", ".join(str(one.get("name") or one.get("code") or one) if isinstance(one, dict) else str(one)
                                 for one in value)
            case dict():
                text = ", ".join(f"{self._field(name)}: {self.value(one, name)}" for name, one in value.items()
                                 if name != "number")
            case int() | float():
                text = self.words.number(Decimal(f"{value:g}"))
            case str():
                word = VALUES.get(name.rpartition(": ")[2], {}).get(value, value)
                text = self.words.text(word) if isinstance(word, Sentence) else plain_place(word)
            case _:
                text = str(value)
        return text if len(text) <= LONGEST_VALUE else text[:LONGEST_VALUE - 1] + "…"

    def _show(self) -> None:
        row = self.table.row()
        one = self.changes.get(row.key) if row is not None else None
        self.head.setText(plain(f"{self.words.text(WHAT.get(one.what, Sentence(one.what)))} {one.name}") if one else "")
        if one is None:
            self.pairs.show_pairs(())
            return
        pairs: list[tuple[Sentence, Any]] = [(say("Who"), one.author or one.bench), (say("When"), one.at)]
        pairs += [(say("Why"), one.why)] if one.why else []
        pairs += [(_titled(name), self._turned(name, before, after))
                  for name, before, after in one.differences]
        if isinstance(one.after, list):
            pairs += [(say("Before"), self.value(one.before)), (say("After"), self.value(one.after))]
        self.pairs.show_pairs(pairs)


def _titled(name: str) -> Sentence:
    """A field, or one of an entry of a list: "Strap: worst"."""
    entry, divided, field = name.rpartition(": ")
    known = FIELDS.get(field)
    if divided and known is not None:
        return Sentence("{entry}: {field}", {"entry": entry, "field": known})
    return known or Sentence("{name}", {"name": name})
