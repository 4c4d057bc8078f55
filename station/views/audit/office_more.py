"""Families with something of their own: SKUs have a serial profile, places have labels, the warehouse has a prefix."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QFileDialog

from station.audits.asking import Done, Door
from station.audits.office import ChangeSku, Entry, PrintPlaces
from station.errors import StationError
from station.profile_workbench import draft_of, profile_of
from station.profiles import profile_from_json, profile_to_json
from station.sentences import say
from station.verdicts import Tone
from station.views.audit.controls import Tick
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
        self.parts = button(page.words, say("What must come with it"), self._to_parts, link=True)
        super().__init__(page, SKUS)
        self.body.addWidget(rule())
        self.body.addWidget(title(self.words, say("Serial profile")))
        self.body.addWidget(self.profile)
        self.body.addStretch(1)
        self.profile.changed.connect(self._typed)
        self.tools.line.insertWidget(1, self.parts)

    def show_entry(self, entry: Entry) -> None:
        self._show_profile(entry.facts["profile"])
        super().show_entry(Entry(entry.id, _named(entry.facts, entry.more), entry.more))

    def begin(self) -> None:
        if not self.dirty:
            self._show_profile({})
        super().begin()

    def _show_profile(self, kept: dict[str, Any]) -> None:
        self._kept = kept
        self.profile.blockSignals(True)
        self.profile.show_draft(draft_of(profile_from_json(kept)))
        self.profile.blockSignals(False)

    def _typed(self) -> None:
        super()._typed()
        self.parts.setEnabled(self.shown is not None)

    def _to_parts(self) -> None:
        if self.shown is not None:
            self.page.go(Door("office", f"accessories={self.shown.id}"))

    @property
    def dirty(self) -> bool:
        return self.form.dirty or self._profile_changed()

    def _profile_changed(self) -> bool:
        return self.form.live and self.profile.draft() != draft_of(profile_from_json(self._kept))

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
        client = sku = None
        if self.shown is not None:
            client, sku = UUID(self.shown.more["client_id"]), self.shown.id
        before = {name: self.shown.facts.get(name) for name in changes} if self.shown is not None else {}
        self.page.desk.ask(ChangeSku(self.page.desk.act(), client, sku, before, changes), self.answered,
                           self.page.fail)

    def answered(self, done: Done) -> None:
        if done.reason is None:
            done.told["target"] = done.told["sku_id"]
            self._show_profile(done.told["after"]["profile"])
        super().answered(done)

    def kept(self, target: UUID | None, after: dict[str, Any]) -> None:
        super().kept(target, _named(after, self.shown.more if self.shown is not None else {}))

    def _meanwhile(self, now: dict[str, Any]) -> None:
        assert self.shown is not None
        super()._meanwhile(_named(now, self.shown.more))


def _named(facts: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """A SKU's fields with what it is called, which is beside them in the base."""
    return facts | {name: more[name] for name in ("client", "code") if name in more}


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
        self.sure = Tick(self.words.text(say("The company has a new prefix")))
        self.body.addWidget(self.sure)

    def send(self, changes: dict[str, Any], badge: str = "", *, sure: bool = False) -> None:
        super().send(changes, badge, sure=sure or self.sure.isChecked())
        self.sure.setChecked(False)
