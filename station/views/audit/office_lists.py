"""The editor of a list that judges returns: its entries in their order, one in a form, and what it would give."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from station.audits.asking import Done
from station.audits.office import AskList, AskOffice, Entry, ListTold, SaveList
from station.grading import RulesRefused
from station.sentences import Sentence, say
from station.verdicts import Reason, Tone
from station.views.audit.dress import Line, Section, button, choice, index_of, label
from station.views.audit.office_fields import FieldForm, Scrolled, Untold
from station.views.audit.office_list_kinds import Flat, ListKind
from station.views.audit.office_trial import Trial
from station.views.audit.page import Page
from station.views.audit.table import AuditTable, Row
from station.views.sheet import plain

_SAVE_FIRST = say("Save or undo first (F12, F9): what you typed is not kept yet.")


class ListTab(QWidget):
    """A whole list is saved at once, as a new version; nothing that was judged before changes."""

    def __init__(self, page: Page, kind: ListKind) -> None:
        super().__init__()
        self.page, self.kind, self.words = page, kind, page.words
        self.known = ListTold(())
        self.flat: list[Flat] = []
        self.about: AskList | None = None
        self.asked_for: AskList | None = None
        self._wanted: UUID | None = None
        self.which = choice(self.words, ())
        self.version = label("", "soft")
        self.table = AuditTable(kind.columns, self.words, page.theme)
        self.table.set_empty(kind.empty)
        self.form = FieldForm(self.words, kind.fields)
        self.trial = Trial(self.words, kind.what)
        self.save = button(self.words, say("Save"), self._save, key="F12", primary=True)
        self.undo = button(self.words, say("Undo"), self._undo, key="F9")
        self._lay_out()
        self.which.activated.connect(lambda _at: self._other())
        self.table.selected.connect(lambda _row: self._chosen())
        self.form.changed.connect(self._typed)

    def _lay_out(self) -> None:
        left, words = QWidget(), self.words
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Line(self.which).spring().add(button(words, say("New"), self._add, key="Ctrl+N")))
        column.addWidget(self.table, 1)
        column.addWidget(Line(button(words, say("Up"), lambda: self._move(-1), key="Alt+Up"),
                              button(words, say("Down"), lambda: self._move(1), key="Alt+Down")).spring().add(
                                  button(words, say("Take out"), self._take_out, key="F8")))
        middle = Section(words)
        middle.body.addWidget(Scrolled(self.form), 1)
        middle.body.addWidget(self.version)
        middle.body.addWidget(Line(self.undo).spring().add(self.save))
        sides = QSplitter()
        for part, wide in ((left, 460), (middle, 400), (self.trial, 280)):
            sides.addWidget(part)
            sides.setStretchFactor(sides.count() - 1, wide)
        sides.setSizes([460, 400, 280])
        sides.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(sides)

    # ---- reading ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.page.desk.ask(AskOffice("client" if self.kind.what == "lanes" else "sku", most=2000), self._to_choose,
                           self.page.fail)

    def _to_choose(self, told: tuple[Entry, ...]) -> None:
        was = self.which.currentData()
        self.which.clear()
        for shown, about in self._choices(told):
            self.which.addItem(plain(shown if isinstance(shown, str) else self.words.text(shown)), about)
        self.which.setCurrentIndex(max(0, index_of(self.which, was)))
        self._look()
        if not self.dirty:
            self._ask()

    def look_for(self, key: str, _called: str = "") -> None:
        """Choose the list of this SKU or client; what is typed into another stays first."""
        self._wanted = UUID(key)

    def _look(self) -> None:
        wanted, self._wanted = self._wanted, None
        at = next((n for n in range(self.which.count()) if wanted is not None and wanted in (
            self.which.itemData(n).sku, self.which.itemData(n).client)), None)
        if at is not None and not self.dirty:
            self.which.setCurrentIndex(at)
        elif at is not None:
            self.page.tell(_SAVE_FIRST, Tone.ATTENTION)

    def _choices(self, told: tuple[Entry, ...]) -> list[tuple[str | Sentence, AskList]]:
        what = self.kind.what
        if what == "lanes":
            return [(f"{one.facts['code']} · {one.facts['name']}", AskList(what, client=one.id)) for one in told]
        if what == "accessories":
            return [(f"{one.more['client']} · {one.more['code']}",
                     AskList(what, client=UUID(one.more["client_id"]), sku=one.id)) for one in told]
        classes = sorted({str(one.facts["class"]) for one in told if one.facts["class"]})
        return [(say("Every other class"), AskList(what)), *((one, AskList(what, sku_class=one)) for one in classes)]

    def _other(self) -> None:
        if self.dirty:
            self.which.setCurrentIndex(max(0, index_of(self.which, self.about)))
            self.page.tell(_SAVE_FIRST, Tone.ATTENTION)
        else:
            self._ask()

    def _ask(self) -> None:
        about = self.which.currentData()
        if isinstance(about, AskList):
            self.asked_for = about
            self.page.desk.ask(about, lambda told: self._got(about, told), self.page.fail)

    def _got(self, about: AskList, told: ListTold) -> None:
        if self.dirty or about != self.asked_for:
            return
        self.about, self.known = about, told
        self._start_over()

    def _start_over(self) -> None:
        self.flat = [self.kind.flat(entry) for entry in self.known.entries]
        told = say("Nothing is kept yet.")
        if self.known.version:
            at = self.known.made_at or "–"
            told = (say("Version {number}, by {who}, {at}", number=self.known.version, who=self.known.made_by, at=at)
                    if self.known.made_by else say("Version {number}, {at}", number=self.known.version, at=at))
        self.version.setText(plain(self.words.text(told)))
        self._show(0)

    @property
    def dirty(self) -> bool:
        return [self.kind.nested(one) for one in self.flat] != [
            self.kind.nested(self.kind.flat(entry)) for entry in self.known.entries]

    # ---- editing ---------------------------------------------------------------------------------------------------

    def _show(self, at: int) -> None:
        """The list as it is now, entry `at` in the form."""
        self._rows()
        if self.flat:
            self.table.select(max(0, min(at, len(self.flat) - 1)))
        self._chosen()
        self._tried()

    def _rows(self) -> None:
        self.table.blockSignals(True)
        self.table.show_rows(Row(self.kind.cells(one), key=number) for number, one in enumerate(self.flat))
        self.table.blockSignals(False)

    @property
    def at(self) -> int | None:
        row = self.table.row()
        return row.key if row is not None and isinstance(row.key, int) and row.key < len(self.flat) else None

    def _chosen(self) -> None:
        at = self.at
        self.form.setEnabled(at is not None)
        self.form.show_facts(self.flat[at] if at is not None else self.kind.blank)

    def _typed(self) -> None:
        """What is typed is in the list at once; a field that cannot be read waits."""
        at = self.at
        if at is None:
            return
        try:
            self.flat[at] = self.flat[at] | {name: one.value() for name, one in self.form.fields.items()}
        except Untold as wrong:
            self.page.tell(wrong.sentence, Tone.ATTENTION)
            return
        self._rows()
        self._tried()

    def _tried(self) -> None:
        self.save.setEnabled(self.dirty)
        self.undo.setEnabled(self.dirty)
        self.trial.show_list([self.kind.nested(one) for one in self.flat])

    def _add(self) -> None:
        if self.about is None:
            return
        at = self.at
        place = len(self.flat) if at is None else at + 1
        self.flat.insert(place, dict(self.kind.blank))
        self._show(place)
        next(iter(self.form.fields.values())).widget.setFocus()

    def _take_out(self) -> None:
        at = self.at
        if at is not None:
            del self.flat[at]
            self._show(at)

    def _move(self, by: int) -> None:
        """The order counts: of lanes the first that covers it decides."""
        at = self.at
        if at is not None and 0 <= at + by < len(self.flat):
            self.flat.insert(at + by, self.flat.pop(at))
            self._show(at + by)

    def _undo(self) -> None:
        self._start_over()
        self._ask()

    # ---- saving ----------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        if self.about is None:
            return
        entries: list[dict[str, Any]] = [self.kind.nested(one) for one in self.flat]
        try:
            self.kind.check(entries)
        except RulesRefused as wrong:
            self.page.tell(wrong.sentence, Tone.ATTENTION)
            if wrong.place:
                self.table.select(wrong.place - 1)
                self._chosen()
            return
        self.page.desk.ask(SaveList(self.page.desk.act(), self.about, self.known, tuple(entries)),
                           lambda done: self._saved(tuple(entries), done), self.page.fail)

    def _saved(self, entries: tuple[dict[str, Any], ...], done: Done) -> None:
        self.page.tell(done.sentence, Tone.ACCEPTED if done.reason is None else Tone.REFUSED)
        if done.reason is None:
            self.known = ListTold(entries, int(done.told.get("version") or 0), str(done.told.get("author") or ""))
            self._show(self.at or 0)
            self._ask()
        elif done.reason is Reason.LOST_RACE:
            self.page.tell(say("Press F9 and look at the newer version: somebody saved one meanwhile."), Tone.REFUSED)
