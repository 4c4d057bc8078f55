"""The window in which a supervisor says which serials a SKU may have, and tries it on samples before it counts.

It knows values alone: SKUs to choose, a profile, how many units would no longer fit. Every control has its place in
the order of Tab, and the main ones a key of their own.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from station.errors import StationError
from station.known_profiles import learn
from station.profile_workbench import Unfit, changes, draft_of, profile_of, readings
from station.profiles import SerialProfile
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.fonts import font
from station.views.profile_fields import ProfileFields
from station.views.profile_samples import ProfileSamples
from station.views.sheet import plain
from station.views.simulator import FONT_PX, dress_of
from station.views.theme import Theme
from station.views.translation import Translator

FORM_WIDTH_PX = 470
KEY_SKU, KEY_SAMPLES, KEY_LEARN, KEY_SAVE = "F4", "F5", "F8", "F12"


@dataclass(frozen=True, slots=True)
class SkuChoice:
    """A SKU to choose; `key` goes back as it is."""

    key: object
    client: str
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class SaveWanted:
    """Keep this profile, in the name of whoever has the badge."""

    profile: SerialProfile
    badge: str


class ProfileEditor(QWidget):
    """`sku_chosen` carries the choice's key, `profile_typed` a whole profile to be tried on the units that are there,
    `save_wanted` a SaveWanted."""

    sku_chosen = Signal(object)
    profile_typed = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, theme: Theme, words: Translator) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._kept = SerialProfile()
        self._choices: tuple[SkuChoice, ...] = ()
        self.client, self.sku = QComboBox(), QComboBox()
        self.fields, self.samples = ProfileFields(words), ProfileSamples(words)
        self.kept_by, self.told, self.units = _label(), _label(), _label()
        self.learn = QPushButton(f"{KEY_LEARN}  {words.text(say('Learn from the samples'))}")
        self.save = QPushButton(f"{KEY_SAVE}  {words.text(say('Save'))}")
        self.badge = QLineEdit()
        self._lay_out()
        self._listen()
        self._dress()
        self._try()

    # ---- what is shown ------------------------------------------------------------------------------------------

    def show_skus(self, choices: tuple[SkuChoice, ...]) -> None:
        self._choices = choices
        self.client.clear()
        self.client.addItems([plain(client) for client in dict.fromkeys(choice.client for choice in choices)])
        self._show_client()

    def choose(self, client: str, code: str) -> None:
        """As if a person had chosen it."""
        self.client.setCurrentText(client)
        self._show_client()
        place = next((n for n in range(self.sku.count()) if self.sku.itemData(n).code == code), 0)
        self.sku.setCurrentIndex(place)
        self._chosen()

    def show_profile(self, profile: SerialProfile, kept_by: Sentence) -> None:
        """The profile as the base has it, and who changed it last."""
        self._kept = profile
        self.kept_by.setText(plain(self._words.text(kept_by)))
        self.fields.show_draft(draft_of(profile))

    def show_unfit(self, found: Unfit) -> None:
        """How many units that are there would be refused if they were scanned for the first time now."""
        if not found.checked:
            said = say("No units of this SKU are in the book.")
        elif not found.count:
            said = say("All {count} units in the book fit.", count=found.checked)
        else:
            said = say("{count} of {checked} units in the book would not fit, such as {serials}. They stay as they "
                       "are.", count=found.count, checked=found.checked, serials=", ".join(found.examples))
        self.units.setText(plain(self._words.text(said)))
        _tint(self.units, self._theme, Tone.ATTENTION if found.count else Tone.NEUTRAL)

    def tell(self, said: Sentence, tone: Tone = Tone.NEUTRAL) -> None:
        """One line about what was done or is wrong."""
        self.told.setText(plain(self._words.text(said)))
        _tint(self.told, self._theme, tone)

    # ---- what a person does ----------------------------------------------------------------------------------------

    def _show_client(self, *_index: object) -> None:
        self.sku.clear()
        for choice in self._choices:
            if plain(choice.client) == self.client.currentText():
                self.sku.addItem(plain(f"{choice.code}   {choice.name}"), choice)
        self._chosen()

    def _chosen(self, *_index: object) -> None:
        choice = self.sku.currentData()
        if choice is not None:
            self.sku_chosen.emit(choice.key)

    def _try(self) -> None:
        """Read every sample as the bench would now, and say what is wrong with what was typed."""
        try:
            profile = profile_of(self.fields.draft())
        except StationError as wrong:
            self.save.setEnabled(False)
            self.tell(wrong.sentence, Tone.REFUSED)
            return
        changed = changes(self._kept, profile)
        self.save.setEnabled(bool(changed))
        self.tell(say("Scan your badge and press Enter to save: only new scans are read this way.") if changed
                  else say("Nothing is changed yet."))
        self.samples.show_readings(readings(profile, self.samples.samples()))
        self.profile_typed.emit(profile)

    def _learn(self) -> None:
        try:
            learned = learn(self.samples.samples())
        except StationError as wrong:
            self.tell(wrong.sentence, Tone.ATTENTION)
            return
        self.fields.show_draft(draft_of(learned))

    def _save(self) -> None:
        badge = self.badge.text()
        self.badge.clear()
        if not self.save.isEnabled():
            return
        if not badge:
            self.badge.setFocus()
            self.tell(say("Scan the badge of a supervisor: a change is kept with its author."), Tone.ATTENTION)
            return
        self.save_wanted.emit(SaveWanted(profile_of(self.fields.draft()), badge))

    # ---- how it is laid out ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        say_it = self._words.text
        self.setWindowTitle(say_it(say("Serial profiles")))
        self.badge.setEchoMode(QLineEdit.EchoMode.Password)
        self.badge.setPlaceholderText(say_it(say("Badge of a supervisor")))
        which = _box(f"{say_it(say('Client and SKU'))}   {KEY_SKU}", self.client, self.sku, self.kept_by)
        what = _box(say_it(say("Which serials it may have")), self.fields)
        tried = _box(f"{say_it(say('Samples'))}   {KEY_SAMPLES}", self.samples, self.learn)
        tried.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        there = _box(say_it(say("Units that are here")), self.units)
        left = QVBoxLayout()
        left.addWidget(which)
        left.addWidget(what)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(tried, 1)
        right.addWidget(there)
        columns = QHBoxLayout()
        left_side = QWidget()
        left.setContentsMargins(0, 0, 0, 0)
        left_side.setLayout(left)
        left_side.setFixedWidth(FORM_WIDTH_PX)
        columns.addWidget(left_side)
        columns.addSpacing(24)
        columns.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 8, 24, 24)
        whole.addLayout(columns, 1)
        whole.addLayout(self._last_row())

    def _last_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.told, 1)
        row.addWidget(self.badge)
        row.addWidget(self.save)
        self.badge.setFixedWidth(240)
        return row

    def _listen(self) -> None:
        self.client.currentIndexChanged.connect(self._show_client)
        self.sku.activated.connect(self._chosen)
        self.fields.changed.connect(self._try)
        self.samples.changed.connect(self._try)
        self.learn.clicked.connect(self._learn)
        self.save.clicked.connect(self._save)
        self.badge.returnPressed.connect(self._save)
        for key, act in ((KEY_SKU, self.sku.setFocus), (KEY_SAMPLES, self.samples.typed.setFocus),
                         (KEY_LEARN, self._learn), (KEY_SAVE, self._save)):
            QShortcut(QKeySequence(key), self, act)

    def _dress(self) -> None:
        theme = self._theme
        self.setFont(font(FONT_PX))
        self.setStyleSheet(dress_of(theme) + f"""
            QPlainTextEdit, QTableWidget {{
                background: {theme.surface}; border: 1px solid {theme.line}; border-radius: 6px; padding: 4px; }}
            QGroupBox {{ margin-top: 32px; }}
            QHeaderView::section {{ background: {theme.surface}; color: {theme.soft}; border: 0; padding: 6px; }}
            QPushButton {{ background: {theme.raised}; color: {theme.ink}; border: 0; border-radius: 6px;
                padding: 12px 20px; font-weight: bold; }}
            QPushButton:disabled {{ color: {theme.soft}; background: {theme.surface}; }}
            QPushButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{
                border: 2px solid {theme.ink}; }}
            QCheckBox:focus {{ text-decoration: underline; }}
        """)


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _tint(label: QLabel, theme: Theme, tone: Tone) -> None:
    """Quiet text, or black on a bright ground where a person is needed."""
    if tone is Tone.NEUTRAL:
        label.setStyleSheet(f"color: {theme.soft}; padding: 8px 0;")
        return
    colours = theme.tone(tone)
    label.setStyleSheet(f"background: {colours.ground}; color: {colours.ink}; border-radius: 6px; padding: 8px 12px;")


def _box(title: str, *widgets: QWidget) -> QGroupBox:
    box = QGroupBox(title)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 4, 0, 0)
    for widget in widgets:
        column.addWidget(widget)
    return box
