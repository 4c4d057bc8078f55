"""The fields of a serial profile as a form, each with its label beside it and its key on the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from station.known_profiles import BUILT_IN
from station.profile_workbench import ProfileDraft, draft_of
from station.profiles import CHECKS, LOOKALIKES
from station.sentences import Sentence, say
from station.views.translation import Translator

PATTERN_LINES_PX = 72
CHECK_NAMES = {
    "": say("none"), "imei": say("IMEI (Luhn)"), "luhn": say("Luhn"), "gtin": say("GTIN (mod 10)"), "vin": say("VIN"),
    "nintendo": say("weighted 3-1"), "mac": say("MAC"), "meid": say("MEID"),
}
LOOKALIKE_NAMES = {"warn": say("warn"), "off": say("say nothing")}


class ProfileFields(QWidget):
    """`changed` whenever a person changed a field. Only text: what it means is for whoever listens."""

    changed = Signal()

    def __init__(self, words: Translator) -> None:
        super().__init__()
        self._words = words
        self._filling = False
        self.start = _choices(words, {"": say("a profile of ours …"), **{name: Sentence(name) for name in BUILT_IN}})
        self.name = QLineEdit()
        self.patterns = QPlainTextEdit()
        self.patterns.setTabChangesFocus(True)
        self.patterns.setFixedHeight(PATTERN_LINES_PX)
        self.lengths = QLineEdit()
        self.check = _choices(words, {name: CHECK_NAMES[name] for name in CHECKS})
        self.strip = QLineEdit()
        self.fold_case = QCheckBox(words.text(say("Small letters count as capitals")))
        self.lookalike = _choices(words, {name: LOOKALIKE_NAMES[name] for name in LOOKALIKES})
        self.aliases = QLineEdit()
        self._lay_out()
        self._listen()

    def draft(self) -> ProfileDraft:
        return ProfileDraft(
            self.name.text(), self.patterns.toPlainText(), self.lengths.text(), self.check.currentData(),
            self.strip.text(), self.fold_case.isChecked(), self.lookalike.currentData(), self.aliases.text())

    def show_draft(self, draft: ProfileDraft) -> None:
        """Fill the fields, and tell it as one change."""
        self._filling = True
        self.name.setText(draft.name)
        self.patterns.setPlainText(draft.patterns)
        self.lengths.setText(draft.lengths)
        self.check.setCurrentIndex(self.check.findData(draft.check))
        self.strip.setText(draft.strip)
        self.fold_case.setChecked(draft.fold_case)
        self.lookalike.setCurrentIndex(self.lookalike.findData(draft.lookalike))
        self.aliases.setText(draft.aliases)
        self._filling = False
        self.changed.emit()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.patterns.setPlaceholderText("X[A-Z]{2,3}[0-9]{11}")
        self.lengths.setPlaceholderText("14-15 17")
        self.strip.setPlaceholderText("S 1P")
        self.aliases.setPlaceholderText("imei2 mac iccid")
        for label, field in (
            (say("Start from"), self.start), (say("Name"), self.name), (say("Patterns, one a line"), self.patterns),
            (say("Lengths"), self.lengths), (say("Check digit"), self.check), (say("Prefixes to take off"), self.strip),
            (say("Letters"), self.fold_case), (say("Look-alikes"), self.lookalike),
            (say("Also to be scanned"), self.aliases),
        ):
            form.addRow(self._words.text(label), field)

    def _listen(self) -> None:
        for line in (self.name, self.lengths, self.strip, self.aliases):
            line.textChanged.connect(self._tell)
        self.patterns.textChanged.connect(self._tell)
        self.fold_case.toggled.connect(self._tell)
        for choice in (self.check, self.lookalike):
            choice.currentIndexChanged.connect(self._tell)
        self.start.activated.connect(self._begin)

    def _begin(self, _index: int) -> None:
        if self.start.currentData():
            self.show_draft(draft_of(BUILT_IN[self.start.currentData()]))

    def _tell(self, *_what: object) -> None:
        if not self._filling:
            self.changed.emit()


def _choices(words: Translator, named: dict[str, Sentence]) -> QComboBox:
    box = QComboBox()
    for value, label in named.items():
        box.addItem(words.text(label), value)
    return box
