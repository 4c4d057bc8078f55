"""The office: everything that supervisors set, each change with author, before and after."""

from __future__ import annotations

from typing import ClassVar
from urllib.parse import parse_qsl

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar

from station.audits.asking import Ask, Go
from station.sentences import Sentence, say
from station.views.audit.dress import Line, column_of, heading
from station.views.audit.office_benches import BenchesTab
from station.views.audit.office_families import CLIENTS, REASONS
from station.views.audit.office_family import FamilyTab
from station.views.audit.office_list_kinds import ACCESSORIES, LANE_RULES, QUESTIONS
from station.views.audit.office_lists import ListTab
from station.views.audit.office_more import PlacesTab, SiteTab, SkusTab
from station.views.audit.office_people import PeopleTab
from station.views.audit.office_seen import HistoryTab
from station.views.audit.page import Page
from station.views.sheet import plain
from station.views.theme import Theme
from station.views.translation import Translator

Tab = FamilyTab | ListTab | HistoryTab


class OfficePage(Page):
    """`target`: the name of a tab: clients, skus, questions, lanes, accessories, places, people, benches, reasons,
    site, history; or one of it, "skus=id&called=CODE"."""

    name: ClassVar[str] = "office"
    title: ClassVar[Sentence] = say("Office")

    def __init__(self, desk: Ask, go: Go, theme: Theme, words: Translator) -> None:
        super().__init__(desk, go, theme, words)
        self.tabs: dict[str, Tab] = {
            "clients": FamilyTab(self, CLIENTS), "skus": SkusTab(self), "questions": ListTab(self, QUESTIONS),
            "lanes": ListTab(self, LANE_RULES), "accessories": ListTab(self, ACCESSORIES), "places": PlacesTab(self),
            "people": PeopleTab(self), "benches": BenchesTab(self), "reasons": FamilyTab(self, REASONS),
            "site": SiteTab(self), "history": HistoryTab(self)}
        self.bar, self.stack = QTabBar(), QStackedWidget()
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for name, tab in self.tabs.items():
            self.bar.addTab(plain(words.text(_TITLES[name])))
            self.stack.addWidget(tab)
        layout = column_of(self)
        layout.addWidget(Line(heading(words, say("Office"))).spring())
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)
        self.bar.currentChanged.connect(self._turned)
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self.bar.setCurrentIndex(
                (self.bar.currentIndex() + by) % self.bar.count()))

    def open(self, target: str) -> None:
        pairs = dict(parse_qsl(target, keep_blank_values=True)) if "=" in target else {target: ""}
        name = next((one for one in pairs if one in self.tabs), None)
        if name is None:
            self.refresh()
            return
        self.bar.blockSignals(True)    # one question, not two
        self.bar.setCurrentIndex(list(self.tabs).index(name))
        self.bar.blockSignals(False)
        tab = self.tabs[name]
        if pairs[name] and isinstance(tab, FamilyTab | ListTab):
            tab.look_for(pairs[name], pairs.get("called", ""))
        self._turned(self.bar.currentIndex())

    def refresh(self) -> None:
        self.shown.refresh()

    @property
    def shown(self) -> Tab:
        return list(self.tabs.values())[self.stack.currentIndex()]

    def _turned(self, at: int) -> None:
        self.stack.setCurrentIndex(at)
        self.refresh()

    def badge_scanned(self, badge_sha256: str) -> bool:
        shown = self.shown
        return isinstance(shown, PeopleTab) and shown.take_badge(badge_sha256)


_TITLES = {
    "clients": say("Clients"), "skus": say("SKUs"), "questions": say("Questions"), "lanes": say("Lanes"),
    "accessories": say("Accessories"), "places": say("Places"), "people": say("People"), "benches": say("Benches"),
    "reasons": say("Reasons"), "site": say("Warehouse"), "history": say("Changes"),
}
