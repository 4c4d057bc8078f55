"""A new count: what shall be counted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.sentences import Sentence, say
from station.views.audit.dress import Line, Section, button, choice, label, title
from station.views.audit.office_fields import Field, FieldForm, Untold
from station.views.translation import Translator

KIND_WORDS: dict[str, Sentence] = {
    "place": say("Places"), "sku": say("One product"), "value_class": say("Value class"),
    "random": say("Random sample"), "suspicion": say("Suspicion")}
_TOLD: dict[str, Sentence] = {
    "place": say("These places, or every place whose code begins so."),
    "sku": say("Every place where this product lies; only this product is compared."),
    "value_class": say("Every place where goods of this class lie. A is the first 80 % of the value, B the next 15 %."),
    "random": say("So many bins and cages, drawn by the number of the plan: nobody chooses."),
    "suspicion": say("Where units went missing, were found, or a case is open.")}
_FIELDS: dict[str, tuple[Field, ...]] = {
    "place": (Field("places", say("Places"), "words", case="upper", hint=say("A-01-03, A-01-04")),
              Field("area", say("Or area"), case="upper", hint=say("A-01"))),
    "sku": (Field("sku", say("SKU"), case="upper"), Field("client", say("Client"), case="upper",
                                                           hint=say("its code, where several have it"))),
    "value_class": (Field("class", say("Class"), "choice", (("A", "A"), ("B", "B"), ("C", "C"))),),
    "random": (Field("number", say("How many places"), "number"),),
    "suspicion": (Field("days", say("In the last days"), "number"),)}
_FIRST: dict[str, Any] = {"class": "A", "number": 20, "days": 30}


class CountForm(QWidget):
    """`wanted` with what and its scope; `left` when nobody wants it any more; `wrong` with a sentence."""

    wanted = Signal(str, object)
    left = Signal()
    wrong = Signal(object)

    def __init__(self, words: Translator) -> None:
        super().__init__()
        self._words = words
        self.kind = choice(words, tuple((shown, name) for name, shown in KIND_WORDS.items()))
        self.told = label("", "soft", wraps=True)
        self.forms = {name: FieldForm(words, fields) for name, fields in _FIELDS.items()}
        self.plan = button(words, say("Plan it"), self._plan, key="F12", primary=True)
        section = Section(words)
        section.body.addWidget(Line(self.kind).spring())
        section.body.addWidget(self.told)
        for form in self.forms.values():
            form.show_facts(_FIRST, is_new=True)
            section.body.addWidget(form)
        section.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(title(words, say("New count")))
        layout.addWidget(section, 1)
        layout.addWidget(Line(button(words, say("Back"), self.left.emit, key="F3")).spring().add(self.plan))
        self.kind.currentIndexChanged.connect(lambda _at: self._show())
        self._show()

    @property
    def what(self) -> str:
        return str(self.kind.currentData())

    def _show(self) -> None:
        self.told.setText(self._words.text(_TOLD[self.what]))
        for name, form in self.forms.items():
            form.setVisible(name == self.what)

    def scope(self) -> dict[str, Any]:
        """As the base takes it. Raises Untold."""
        told = {name: value for name, value in self.forms[self.what].changes().items() if value not in ("", None, [])}
        for name in ("number", "days"):
            if name in _names(self.what) and not isinstance(told.get(name), int):
                raise Untold(say("Type a whole number."))
        if not told:
            raise Untold(say("Say which: everything is too much for one count."))
        return told

    def _plan(self) -> None:
        try:
            self.wanted.emit(self.what, self.scope())
        except Untold as wrong:
            self.wrong.emit(wrong.sentence)

    def clear(self) -> None:
        for form in self.forms.values():
            form.show_facts(_FIRST, is_new=True)

    def add_place(self, code: str) -> None:
        """A place scanned at the desk."""
        field = self.forms["place"].fields["places"]
        field.show([*field.value(), code.removeprefix("LOC:")])


def _names(what: str) -> set[str]:
    return {field.name for field in _FIELDS[what]}
