"""Benches: what each may do, set here; what each is made of, as it was last heard of."""

from __future__ import annotations

from typing import Any

from station.audits.office import ChangeOffice, Entry
from station.sentences import Sentence, say
from station.views.audit.cells import Cell
from station.views.audit.dress import KeyValues, label, rule, title
from station.views.audit.office_families import BENCHES
from station.views.audit.office_family import FamilyTab
from station.views.audit.page import Page
from station.views.words import DEVICES

HEALTH: dict[str, Sentence] = {
    "ready": say("ready"), "busy": say("busy"), "attention": say("look after it"), "away": say("away"),
}

PRINTS: dict[str, Sentence] = {"label": say("for labels"), "papers": say("for papers")}


class BenchesTab(FamilyTab):
    """Those that were named, and those that were only heard of: a change names such a one."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, BENCHES)
        self.heard = KeyValues(self.words)
        for part in (rule(), title(self.words, say("Last heard")), self.heard, label(self.words.text(say(
                "Devices, language and database of a bench stand in the settings file of its own PC. What it may do "
                "counts from the next sign-on.")), "soft", wraps=True)):
            self.body.addWidget(part)

    def _key(self, entry: Entry) -> object:
        return entry.facts["code"]

    def key_of(self, text: str) -> object:
        return text

    def show_entry(self, entry: Entry) -> None:
        super().show_entry(entry)
        self.heard.show_pairs(_pairs(entry.more))

    def begin(self) -> None:
        super().begin()
        if self.shown is None:
            self.heard.show_pairs(())

    def send(self, changes: dict[str, Any], badge: str = "", *, sure: bool = False) -> None:
        shown = self.shown
        if shown is None or shown.id is not None:
            super().send(changes, badge, sure=sure)
            return
        named = {"code": shown.facts["code"]} | changes
        self.page.desk.ask(ChangeOffice(self.page.desk.act(), "bench", None, {}, named), self.answered,
                           self.page.fail)


def _pairs(more: dict[str, Any]) -> list[tuple[Sentence, Cell]]:
    if not more.get("at"):
        return [(say("Heard"), say("not yet"))]
    pairs: list[tuple[Sentence, Cell]] = [(say("Operator"), more["person"]), (say("Waiting"), more["waiting"]),
                                          (say("Answer, ms"), more["latency_ms"])]
    return [pair for pair in pairs if pair[1] not in (None, "")] + [
        (_device(role, name), HEALTH.get(health, health)) for role, name, health in more["devices"]]


def _device(role: str, name: str) -> Sentence:
    """What it is, and what its bench calls it where that says more."""
    word = DEVICES.get(role)
    if word is None:
        return Sentence("{name}", {"name": name or role})
    return word if name in ("", role) else Sentence("{role} {name}", {"role": word, "name": PRINTS.get(name, name)})
