"""What a list would give, tried beside its editor before it is saved."""

from __future__ import annotations

from decimal import Decimal
from textwrap import fill
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from station.errors import StationError
from station.grading import LIABLE, accessories_of, finding_of, grade_by_rule, questions_of
from station.lane_rules import WARRANTIES, UnitFacts, lane_for, lane_rules_of
from station.sentences import Sentence, say
from station.views.audit.controls import Tick
from station.views.audit.dress import Section, label
from station.views.audit.office_fields import Field, FieldForm, Scrolled, Untold
from station.views.audit.office_list_kinds import FINDING_OPTIONS, GRADES
from station.views.sheet import plain
from station.views.translation import Translator
from station.words_facts import WARRANTY
from station.words_returns import LIABLE as LIABLE_WORDS
from station.words_returns import finding_named, liable_named
from station.words_states import lane_word

LINE = 32      # characters: a box does not break its text by itself
_FACTS = (
    Field("sku", say("SKU"), case="upper"), Field("class", say("Class")),
    Field("grade", say("Grade"), "choice", tuple((one, one) for one in (*GRADES, "U"))),
    Field("finding", say("Finding"), "code", FINDING_OPTIONS, case="lower"),
    Field("liable", say("Liable"), "choice", tuple((LIABLE_WORDS[one], one) for one in LIABLE)),
    Field("warranty", say("Warranty"), "choice", tuple((WARRANTY[one], one) for one in WARRANTIES)),
    Field("value", say("Value"), "number"), Field("days", say("Days out"), "number"))
_UNIT = {"sku": "", "class": "", "grade": "A", "finding": "no_fault", "liable": "unknown", "warranty": "under"}


class Trial(Section):
    """`show_list` with the entries as they are now, saved or not; `gives` is what they would give."""

    changed = Signal()

    def __init__(self, words: Translator, what: str) -> None:
        super().__init__(words, say("What would this give?"))
        self._words, self._what = words, what
        self._entries: list[dict[str, Any]] = []
        self.gives, self.why = label("", "big", wraps=True), label("", "soft", wraps=True)
        self.unit = FieldForm(words, _FACTS)
        self.bad: dict[str, QCheckBox] = {}
        self._answers = QVBoxLayout()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        if what == "lanes":
            self.unit.show_facts(_UNIT)
            column.addWidget(self.unit)
        else:
            self.bad_head = label(words.text(_HEADS[what]), "soft", wraps=True)
            column.addWidget(self.bad_head)
            column.addLayout(self._answers)
            column.addStretch(1)
        self.body.addWidget(self.gives)
        self.body.addWidget(self.why)
        self.body.addWidget(Scrolled(inside), 1)
        self.unit.changed.connect(self._try)

    def show_list(self, entries: list[dict[str, Any]]) -> None:
        """Try these; what was ticked stays ticked where its question is still there."""
        self._entries = entries
        if self._what != "lanes":
            self._show_answers()
        self._try()

    def _show_answers(self) -> None:
        ticked = {name for name, box in self.bad.items() if box.isChecked()}
        while (item := self._answers.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.bad = {}
        for number, entry in enumerate(self._entries, 1):
            name = str(entry.get("code") or number)
            text = (entry.get("text") or {}).get(self._words.language) or (entry.get("text") or {}).get("en")
            box = Tick(fill(plain(str(text or entry.get("name") or name)), LINE).replace("&", "&&"))
            box.setChecked(name in ticked)
            box.toggled.connect(lambda _on: self._try())
            self.bad[name] = box
            self._answers.addWidget(box)

    def _try(self) -> None:
        try:
            gives, why = self._lane() if self._what == "lanes" else self._grade()
        except (Untold, StationError, ValueError) as wrong:
            gives, why = Sentence("–"), getattr(wrong, "sentence", say("Correct the list first."))
        self.gives.setText(plain(self._words.text(gives)))
        self.why.setText(plain(self._words.text(why)))

    def _lane(self) -> tuple[Sentence, Sentence]:
        told = {name: one.value() for name, one in self.unit.fields.items()}
        decided = lane_for(lane_rules_of(self._entries), UnitFacts(
            sku=told["sku"], sku_class=told["class"], grade=told["grade"], finding=told["finding"],
            liable=told["liable"], warranty=told["warranty"],
            value=None if told["value"] is None else Decimal(str(told["value"])),
            days_out=None if told["days"] is None else int(told["days"])))
        return lane_word(decided.lane), (say("by the rule {rule}", rule=decided.rule) if decided.rule
                                        else say("because no rule covers it"))

    def _grade(self) -> tuple[Sentence, Sentence]:
        bad = [box.isChecked() for box in self.bad.values()]
        if self._what == "accessories":
            accessories = accessories_of(self._entries)
            answers = {one.code: "missing" if is_bad else "present"
                       for one, is_bad in zip(accessories, bad, strict=True)}
            return say("Grade {grade}", grade=grade_by_rule((), accessories, answers)), say("at best")
        questions = questions_of(self._entries)
        answers = {one.code: ("no" if one.good == "yes" else "yes") if is_bad else one.good
                   for one, is_bad in zip(questions, bad, strict=True)}
        found = finding_of(questions, (), answers, "")
        return (say("Grade {grade}", grade=grade_by_rule(questions, (), answers)),
                say("{finding} (liable: {who})", finding=finding_named(found.finding),
                    who=liable_named(found.liable)))


_HEADS = {"questions": say("Tick what is answered badly:"), "accessories": say("Tick what is missing:")}
