"""One list of the office with a form beside it: look, change, save; what somebody typed is never lost by a click."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from station.audits.asking import Done
from station.audits.office import AskOffice, ChangeOffice, Entry
from station.sentences import say
from station.verdicts import Reason, Tone
from station.views.audit.dress import Line, Section, button, label, search_field
from station.views.audit.office_families import Family
from station.views.audit.office_fields import FieldForm, Scrolled, Untold
from station.views.audit.page import Page
from station.views.audit.table import AuditTable, Row
from station.views.sheet import plain

LOOK_MS = 200


class FamilyTab(QWidget):
    """`page` asks and tells. Below the form is room for what a family has more (`extras`)."""

    def __init__(self, page: Page, family: Family) -> None:
        super().__init__()
        self.page, self.family, self.words = page, family, page.words
        self.entries: dict[object, Entry] = {}
        self.shown: Entry | None = None
        self._select: object = None
        self.search = search_field(self.words, say("Look for …"))
        self.table = AuditTable(family.columns, self.words, page.theme)
        self.table.set_empty(family.empty)
        self.form = FieldForm(self.words, family.fields)
        self.title = label("", "title", wraps=True)
        self.save = button(self.words, say("Save"), self._save, key="F12", primary=True)
        self.undo = button(self.words, say("Undo"), self._undo, key="F9")
        self.tools = Line(self.undo).spring()
        self.section = Section(self.words)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.refresh)
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._looking.start())
        self.table.selected.connect(lambda _row: self._chosen())
        self.form.changed.connect(self._typed)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        head = Line(self.search)
        if self.family.new is not None:
            self.new = button(self.words, self.family.new, self.begin, key="Ctrl+N")
            head.add(self.new)
        if self.family.what == "site":    # there is one warehouse; shown without a parent it would be a window
            head.hide()
        column.addWidget(head)
        column.addWidget(self.table, 1)
        self._lay_out_form()
        sides = QSplitter()
        for part in (left, self.section):
            sides.addWidget(part)
            sides.setStretchFactor(sides.count() - 1, 1)
        sides.setChildrenCollapsible(False)
        sides.setSizes([500, 500])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(sides)
        self._typed()

    def _lay_out_form(self) -> None:
        self.section.body.addWidget(self.title)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.form)
        self.section.body.addWidget(Scrolled(inside), 1)
        self.section.body.addWidget(self.tools)
        self.tools.add(self.save)

    # ---- reading ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.page.desk.ask(AskOffice(self.family.what, self.search.text()), self._got, self.page.fail)

    def look_for(self, key: str, called: str) -> None:
        """Show the one of this id; `called` finds it among thousands. Something typed elsewhere stays first."""
        if self.dirty:
            self._hold_back()
            return
        self._select = self.key_of(key)
        self.search.setText(called)
        self._looking.stop()

    def _got(self, told: tuple[Entry, ...]) -> None:
        self.entries = {self._key(entry): entry for entry in told}
        self.table.show_rows(Row(self.family.cells(entry), tone=self.family.tone(entry), key=self._key(entry))
                             for entry in told)
        wanted, self._select = self._select, None
        if wanted is not None:
            self.table.select(wanted)
        elif self.table.row() is None and told and not self.dirty and not self.form.is_new:
            self.table.select(self._key(told[0]))
        self._chosen()

    def key_of(self, text: str) -> object:
        """The key of a row, as a door names it."""
        return UUID(text)

    def _key(self, entry: Entry) -> object:
        return entry.id or self.family.what

    @property
    def dirty(self) -> bool:
        return self.form.dirty

    def _chosen(self) -> None:
        """Show what was chosen, unless something was typed into another one."""
        row = self.table.row()
        entry = self.entries.get(row.key) if row is not None else None
        if entry is None or (self.form.is_new and not self.table.hasFocus()):
            return
        if self.dirty and self._differs(entry):
            self._hold_back()
        elif not self.dirty:
            self.show_entry(entry)

    def _differs(self, entry: Entry) -> bool:
        return self.shown is None or self._key(entry) != self._key(self.shown)

    def _hold_back(self) -> None:
        self.page.tell(say("Save or undo first (F12, F9): what you typed is not kept yet."), Tone.ATTENTION)
        if self.shown is not None:
            self.table.blockSignals(True)
            self.table.select(self._key(self.shown))
            self.table.blockSignals(False)
        else:
            self.table.blockSignals(True)
            self.table.clearSelection()
            self.table.blockSignals(False)

    def show_entry(self, entry: Entry) -> None:
        self.shown = entry
        self.form.show_facts(entry.facts)
        self._typed()

    def _typed(self) -> None:
        self.save.setEnabled(self.dirty)
        self.undo.setEnabled(self.dirty or self.form.is_new)
        self.section.setVisible(self.shown is not None or self.form.is_new)
        self.title.setText(plain(self._headline()))

    def _headline(self) -> str:
        if self.shown is None:
            return self.words.text(self.family.new) if self.family.new is not None else ""
        facts = self.shown.facts | self.shown.more
        parts = dict.fromkeys(str(facts[name]) for name in ("code", "name", "text") if facts.get(name))
        return " · ".join(parts)

    # ---- acting ----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """A new one."""
        if self.dirty:
            self._hold_back()
            return
        self.shown = None
        self.form.show_facts(self.family.blank or {}, is_new=True)
        self._typed()
        first = next(iter(self.form.fields.values()))
        first.widget.setFocus()

    def _undo(self) -> None:
        if self.shown is not None:
            self.show_entry(self.entries.get(self._key(self.shown), self.shown))
            return
        self.form.clear()
        row = self.table.row()
        entry = self.entries.get(row.key) if row is not None else None
        if entry is not None:
            self.show_entry(entry)
        self._typed()

    def _save(self) -> None:
        try:
            changes = self.form.changes()
        except Untold as wrong:
            self.page.tell(wrong.sentence, Tone.ATTENTION)
            return
        self.send(changes)

    def send(self, changes: dict[str, Any], badge: str = "", *, sure: bool = False) -> None:
        before = {} if self.shown is None else {name: self.form.facts.get(name) for name in changes}
        target = self.shown.id if self.shown is not None else None
        self.page.desk.ask(ChangeOffice(self.page.desk.act(), self.family.what, target, before, changes, badge, sure),
                           self.answered, self.page.fail)

    def answered(self, done: Done) -> None:
        self.page.tell(done.sentence, Tone.ACCEPTED if done.reason is None else Tone.REFUSED)
        if done.reason is None:
            target = done.told.get("target")
            self.kept(UUID(target) if target else None, done.told["after"])
        elif done.reason is Reason.LOST_RACE and self.shown is not None:
            self._meanwhile(done.told.get("now") or {})

    def kept(self, target: UUID | None, after: dict[str, Any]) -> None:
        """It is as it was typed now; the list follows."""
        more = self.shown.more if self.shown is not None else {}
        self.shown = Entry(target, after, more)
        self.form.show_facts(after)
        self._select = self._key(self.shown)
        self._typed()
        self.refresh()

    def _meanwhile(self, now: dict[str, Any]) -> None:
        """Compare with what is there now; what was typed stays typed."""
        assert self.shown is not None
        typed = {name: one.value() for name, one in self.form.fields.items()}
        was = self.form.facts
        self.shown = Entry(self.shown.id, now, self.shown.more)
        self.form.show_facts(now)
        for name, value in typed.items():
            if value != was.get(name):
                self.form.fields[name].show(value)
        self._typed()
