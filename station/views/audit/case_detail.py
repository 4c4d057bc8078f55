"""One case: what was expected beside what was seen, its photos, and the decision that closes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from station.audits.asking import Door
from station.audits.cases import DECISIONS, LANES, CaseTold, Deciding
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.case_words import TEMPLATES, pairs_of, what_happened
from station.views.audit.cells import Cell
from station.views.audit.dress import (
    GAP_U,
    KeyValues,
    Line,
    Section,
    button,
    choice,
    label,
    rule,
    tint,
    title,
    unit_px,
)
from station.views.theme import Theme
from station.views.translation import Translator
from station.words_cases import DECISIONS as WORDS
from station.words_cases import class_word
from station.words_states import lane_word, state_word

PHOTO_U = 132
Photo = Callable[[str], Path | None]


class CaseDetail(Section):
    """`decided` (decision, reason, place, lane), `assigned` (person, due), `door_opened`."""

    decided = Signal(str, str, str, str)
    assigned = Signal(object)
    door_opened = Signal(object)
    photo_opened = Signal(str)

    def __init__(self, words: Translator, theme: Theme, photo: Photo) -> None:
        super().__init__(words)
        self._words, self._theme, self._photo = words, theme, photo
        self._deciding = Deciding((), ())
        self.case: CaseTold | None = None
        self.head, self.due = label("", "title", wraps=True), label()
        self.unit = button(words, say("The unit's story"), self._open_unit, key="F4")
        self.facts, self.expected, self.came = KeyValues(words, 2), KeyValues(words), KeyValues(words)
        self.photos = QListWidget()
        self._lay_out()

    # ---- the frame ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        words = self._words
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_U + GAP_U // 2)
        self.sides = QWidget()
        beside = QHBoxLayout(self.sides)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP_U * 3)
        for name, part in ((say("Expected"), self.expected), (say("Seen"), self.came)):
            box = QVBoxLayout()
            box.setSpacing(GAP_U)
            box.addWidget(title(words, name))
            box.addWidget(rule())
            box.addWidget(part)
            box.addStretch(1)
            beside.addLayout(box, 1)
        self.photos.setViewMode(QListWidget.ViewMode.IconMode)
        self.photos.setMovement(QListWidget.Movement.Static)
        self.photos.itemActivated.connect(lambda item: self.photo_opened.emit(item.data(Qt.ItemDataRole.UserRole)))
        for shown in (self.facts, self.sides, self.photos):
            column.addWidget(shown)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        top = Line(self.head, self.due, self.unit)
        top.line.setStretch(0, 1)
        self.body.addWidget(top)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self._decision())

    def _decision(self) -> QWidget:
        words = self._words
        self.owner = choice(words, ())
        self.owner.activated.connect(lambda _at: self.assigned.emit(self.owner.currentData()))
        self.what: QComboBox = choice(words, tuple((WORDS[name], name) for name in DECISIONS))
        self.place, self.lane = _field(words, say("Scan or type the place")), choice(words, tuple(
            (lane_word(lane), lane) for lane in LANES))
        self.reason = choice(words, ())
        self.reason.setEditable(True)
        self.second = label("", "soft")
        self.close_it = button(words, say("Decide"), self._decide, key="F12", primary=True)
        self.what.currentIndexChanged.connect(lambda _at: self._fit())
        self.deciding = QWidget()
        column = QVBoxLayout(self.deciding)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rule())
        column.addWidget(Line(_named(words, say("Owner"), self.owner), self.owner).spring())
        row = Line(self.what, self.place, self.lane, self.reason, self.close_it)
        row.line.setStretch(1, 2)
        row.line.setStretch(3, 3)
        column.addWidget(row)
        column.addWidget(self.second)
        return self.deciding

    # ---- what is shown ----------------------------------------------------------------------------------

    def take_choices(self, told: Deciding) -> None:
        self._deciding = told
        self.owner.clear()
        self.owner.addItem(self._words.text(say("Nobody")), None)
        for person, name in told.people:
            self.owner.addItem(name, person)
        self._fit()

    def show_case(self, case: CaseTold) -> None:
        """What was written stays while the same case is shown again."""
        new = self.case is None or self.case.id != case.id
        self.case = case
        self.head.setText(f"{self._words.text(class_word(case.kind))} · {self._words.text(what_happened(case))}")
        self._show_due(case)
        self.unit.setVisible(case.unit_id is not None)
        self.facts.show_pairs(list(_of_the_case(case)))
        expected, came = list(pairs_of(case.facts.get("expected"))), list(pairs_of(case.facts.get("came")))
        self.sides.setVisible(bool(expected or came))
        self.expected.show_pairs(expected or [(say("Nothing"), None)])
        self.came.show_pairs(came or [(say("Nothing"), None)])
        self._show_photos(case.photos)
        self.deciding.setVisible(case.decided_at is None)
        at = next((n for n in range(self.owner.count()) if self.owner.itemText(n) == case.owner), 0)
        self.owner.setCurrentIndex(at)
        if new:
            self.ask_badge(Sentence("", {}))
            self.what.setCurrentIndex(self.what.findData("leave") if case.unit_id is None else 0)
            self._fit()

    def _show_due(self, case: CaseTold) -> None:
        if case.decided_at is not None:
            tint(self.due, self._theme, Tone.NEUTRAL)
            self.due.setText(self._words.text(say("closed")))
            return
        tint(self.due, self._theme, Tone.REFUSED if case.late else Tone.NEUTRAL)
        due = say("{mark} late since {at}", mark="✕", at=case.due_at) if case.late else say("due {at}", at=case.due_at)
        self.due.setText(self._words.text(due))

    def _show_photos(self, digests: tuple[str, ...]) -> None:
        self.photos.clear()
        side = round(PHOTO_U * unit_px(self))
        self.photos.setIconSize(QSize(side, side))
        self.photos.setFixedHeight(round((PHOTO_U + 44) * unit_px(self)))
        for number, digest in enumerate(digests, 1):
            path = self._photo(digest)
            item = QListWidgetItem(self._words.text(say("Photo {number}", number=number)))
            item.setData(Qt.ItemDataRole.UserRole, digest)
            picture = QPixmap(str(path)) if path is not None else QPixmap()
            if picture.isNull():
                item.setText(self._words.text(say("not on this PC")))
            else:
                item.setIcon(QIcon(picture))
            self.photos.addItem(item)
        self.photos.setVisible(bool(digests))

    def ask_badge(self, sentence: Sentence) -> None:
        """What is said of the second person: that one is needed, that one is read."""
        self.second.setText(self._words.text(sentence))
        self.second.setVisible(bool(sentence.text))

    # ---- what is wanted ----------------------------------------------------------------------------------

    @property
    def decision(self) -> str:
        return str(self.what.currentData())

    def _fit(self) -> None:
        """The fields that this decision needs, and what is usually written with it."""
        self.place.setVisible(self.decision in ("store", "find"))
        self.lane.setVisible(self.decision == "route")
        self.reason.clear()
        own = [text for decision, text in self._deciding.templates if decision == self.decision]
        for text in [*(self._words.text(one) for one in TEMPLATES.get(self.decision, ())), *own]:
            self.reason.addItem(text)
        self.reason.setCurrentIndex(-1)
        line = self.reason.lineEdit()
        assert line is not None
        line.setPlaceholderText(self._words.text(say("Why, in a few words: it is kept")))

    def _decide(self) -> None:
        self.decided.emit(self.decision, self.reason.currentText().strip(), self.place.text().strip(),
                          str(self.lane.currentData()) if self.decision == "route" else "")

    def _open_unit(self) -> None:
        case = self.case
        if case is not None and case.unit_id is not None:
            self.door_opened.emit(Door("unit", f"client={case.client_id}&unit={case.unit_id}"))


def _field(words: Translator, hint: Sentence) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(words.text(hint))
    return made


def _named(words: Translator, sentence: Sentence, widget: QWidget) -> QLabel:
    made = label(words.text(sentence), "soft")
    made.setBuddy(widget)
    return made


def _of_the_case(case: CaseTold) -> list[tuple[Sentence, Cell]]:
    pairs: list[tuple[Sentence, Cell]] = [
        (say("Case"), case.code), (say("Client"), case.client), (say("Serial"), case.serial), (say("SKU"), case.sku),
        (say("Now"), state_word(case.state) if case.state else None), (say("Place"), case.place),
        (say("Lane"), lane_word(case.lane) if case.lane else None), (say("Hold"), case.hold),
        (say("Bench"), case.bench),
        (say("Opened"), case.opened_at), (say("Owner"), case.owner)]
    pairs += list(pairs_of(case.facts))
    if case.decided_at is not None:
        pairs += [(say("Decided"), case.decided_at), (say("By"), case.decided_by),
                  (say("Decision"), WORDS.get(case.decision) or case.decision), (say("Reason"), case.reason)]
    named: dict[str, tuple[Sentence, Cell]] = {}
    for name, value in pairs:
        if value not in (None, ""):
            named.setdefault(name.text, (name, value))
    return list(named.values())
