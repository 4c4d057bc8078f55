"""One unit's papers, each one key away: the certificate of its history, its rows, and all there is as one file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from station.audits.asking import Ask
from station.audits.papers import Saved, SaveEvidence, SaveHistory
from station.audits.units import UnitHeader
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.dress import GAP_U, button
from station.views.translation import Translator


class UnitPapers(QWidget):
    """`told` (Sentence, Tone): what became of the file. `where` asks the person for the file, given a name for it."""

    told = Signal(object, object)

    def __init__(self, desk: Ask, words: Translator) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        self.unit: UnitHeader | None = None
        self.where: Callable[[str], Path | None] = self._asked
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_U)
        self.certificate = button(words, say("Certificate"), lambda: self._history("pdf"), key="F6")
        self.rows = button(words, say("Rows"), lambda: self._history("csv"), key="F7")
        self.evidence = button(words, say("Evidence pack"), self._evidence, key="F8")
        for each in (self.certificate, self.rows, self.evidence):
            row.addWidget(each)

    def _history(self, form: str) -> None:
        unit = self.unit
        path = self.where(_name(unit, form)) if unit is not None else None
        if unit is not None and path is not None:
            self._ask(SaveHistory(unit.client_id, unit.unit_id, path, form, self._words.language))

    def _evidence(self) -> None:
        unit = self.unit
        path = self.where(_name(unit, "zip")) if unit is not None else None
        if unit is not None and path is not None:
            self._ask(SaveEvidence("unit", unit.serial, unit.client_code, unit.sku_code, path, self._words.language))

    def _asked(self, suggested: str) -> Path | None:
        path, _ = QFileDialog.getSaveFileName(self, self._words.text(say("Save as")), suggested)
        return Path(path) if path else None

    def _ask(self, question: SaveHistory | SaveEvidence) -> None:
        for each in (self.certificate, self.rows, self.evidence):
            each.setEnabled(False)
        self._desk.ask(question, self._saved, self._failed)

    def _ready(self) -> None:
        for each in (self.certificate, self.rows, self.evidence):
            each.setEnabled(True)

    def _saved(self, saved: Saved) -> None:
        self._ready()
        if saved.missing:
            self.told.emit(say("Saved {file}. Missing in it: {missing}.", file=saved.path.name,
                               missing="; ".join(saved.missing[:3])), Tone.ATTENTION)
        else:
            self.told.emit(say("Saved {file}.", file=saved.path.name), Tone.ACCEPTED)

    def _failed(self, sentence: Sentence) -> None:
        self._ready()
        self.told.emit(sentence, Tone.REFUSED)


def _name(unit: UnitHeader, form: str) -> str:
    """What the file is called where nobody says otherwise."""
    return "".join(letter if letter.isalnum() else "-" for letter in f"{unit.sku_code}-{unit.serial}") + f".{form}"
