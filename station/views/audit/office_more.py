"""Families with something of their own: SKUs have a serial profile, places have labels, the warehouse has a prefix."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QFileDialog

from station.audits.asking import Done
from station.audits.office import ChangeSku, Entry, PrintPlaces
from station.errors import StationError
from station.profile_workbench import draft_of, profile_of
from station.profiles import profile_from_json, profile_to_json
from station.sentences import say
from station.verdicts import Tone
from station.views.audit.dress import button, rule, title
from station.views.audit.office_families import PLACES, SITE, SKUS
from station.views.audit.office_family import FamilyTab
from station.views.audit.office_fields import Untold
from station.views.audit.page import Page
from station.views.profile_fields import ProfileFields


class SkusTab(FamilyTab):
    """The rules of a SKU, its serial profile among them."""

    def __init__(self, page: Page) -> None:
        self._kept: dict[str, Any] = {}
        self.profile = ProfileFields(page.words)
        super().__init__(page, SKUS)
        self.body.addWidget(rule())
        self.body.addWidget(title(self.words, say("Serial profile")))
        self.body.addWidget(self.profile)
        self.profile.changed.connect(self._typed)

    def show_entry(self, entry: Entry) -> None:
        self._kept = entry.facts["profile"]
        self.profile.blockSignals(True)
        self.profile.show_draft(draft_of(profile_from_json(self._kept)))
        self.profile.blockSignals(False)
        super().show_entry(entry)

    @property
    def dirty(self) -> bool:
        return self.form.dirty or self._profile_changed()

    def _profile_changed(self) -> bool:
        return self.shown is not None and self.profile.draft() != draft_of(profile_from_json(self._kept))

    def _save(self) -> None:
        try:
            changes = self.form.changes()
            if self._profile_changed():
                changes["profile"] = profile_to_json(profile_of(self.profile.draft()))
        except (Untold, StationError) as wrong:
            self.page.tell(wrong.sentence, Tone.ATTENTION)
            return
        self.send(changes)

    def send(self, changes: dict[str, Any], badge: str = "", *, sure: bool = False) -> None:  # noqa: ARG002
        shown = self.shown
        if shown is None or shown.id is None:
            return
        before = {name: shown.facts.get(name) for name in changes}
        self.page.desk.ask(ChangeSku(self.page.desk.act(), UUID(shown.more["client_id"]), shown.id, before, changes),
                           self.answered, self.page.fail)

    def answered(self, done: Done) -> None:
        if done.reason is None and self.shown is not None:
            done.told["target"] = str(self.shown.id)
            self._kept = done.told["after"]["profile"]
        super().answered(done)


class PlacesTab(FamilyTab):
    """Labels of all places that the list shows, in its order."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, PLACES)
        self.labels = button(self.words, say("Labels of these"), self._labels, key="F8")
        self.tools.line.insertWidget(1, self.labels)

    def _labels(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.words.text(say("Save the labels")), "places.pdf", "PDF (*.pdf)")
        if path:
            self.print_to(Path(path))

    def print_to(self, path: Path) -> None:
        """A label for every place that is listed now and not retired."""
        wanted = tuple(entry.id for entry in self.entries.values()
                       if entry.id is not None and not entry.facts["retired"])
        self.page.desk.ask(PrintPlaces(wanted, path, self.words.text), lambda count: self.page.tell(
            say("Labels are in {file}: {count}.", file=path.name, count=count), Tone.ACCEPTED), self.page.fail)


class SiteTab(FamilyTab):
    """The warehouse itself; a prefix that numbers were given out with changes only for whoever says so."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, SITE)
        self.sure = QCheckBox(self.words.text(say("The company has a new prefix")))
        self.body.addWidget(self.sure)

    def send(self, changes: dict[str, Any], badge: str = "", *, sure: bool = False) -> None:
        super().send(changes, badge, sure=sure or self.sure.isChecked())
        self.sure.setChecked(False)
