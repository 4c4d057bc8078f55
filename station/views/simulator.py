"""The simulator's tray: a scanner, a printer and a scale to play with, for the demo and for training.

It works on what it is given: values to show and callables to call. A production bench never makes one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDockWidget,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from station.sentences import Sentence, say
from station.views.fonts import font
from station.views.sheet import plain
from station.views.theme import Theme
from station.views.translation import Translator

MOST_GRAMS = 30_000
LABEL_WIDTH_PX = 300
FONT_PX = 15
GS_TYPED = "<GS>"    # how a person types what no keyboard has


@dataclass(frozen=True, slots=True)
class SampleCode:
    """A code that a scanner could read here: what it is for people, and the bytes a scanner would send."""

    label: Sentence
    raw: bytes


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault the simulated printer can have; `value` goes back as it is, "" is none."""

    value: str
    label: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedDevices:
    """What the tray plays on. `last_label` gives the newest printed label as PNG, or None."""

    scan: Callable[[bytes], None]
    set_fault: Callable[[str], None]
    set_weight: Callable[[Decimal, bool], None]
    last_label: Callable[[], bytes | None]
    faults: tuple[Fault, ...] = ()


class SimulatorTray(QDockWidget):
    """Dockable. `show_codes` and `show_label` are called by whoever knows that they changed."""

    def __init__(self, devices: SimulatedDevices, translator: Translator, parent: QWidget | None = None) -> None:
        super().__init__(translator.text(say("Simulator")), parent)
        self._devices = devices
        self._words = translator
        self.codes = QListWidget()
        self.typed = QLineEdit()
        self.fault = QComboBox()
        self.grams = QDoubleSpinBox()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.stable = QCheckBox(translator.text(say("Settled")))
        self.label = QLabel()
        inside = QWidget()
        column = QVBoxLayout(inside)
        self._boxes = (self._scanner(), self._printer(), self._scale())
        for number, box in enumerate(self._boxes):
            column.addWidget(box, 0 if number else 1)    # the codes have what room there is
        self.setWidget(inside)
        self._quiet_focus()

    def show_codes(self, codes: tuple[SampleCode, ...]) -> None:
        self.codes.clear()
        for code in codes:
            label, text = plain(self._words.text(code.label)), plain(code.raw.decode("latin-1"))
            item = QListWidgetItem(f"{label}\n{text}")
            item.setData(Qt.ItemDataRole.UserRole, code.raw)
            self.codes.addItem(item)
        self.codes.scrollToTop()    # what fits now stands first

    def show_scanner_alone(self) -> None:
        """Where nothing else stands on the desk."""
        for box in self._boxes[1:]:
            box.hide()

    def dress(self, theme: Theme) -> None:
        """The colours and the typeface of the bench beside it."""
        self.setFont(font(FONT_PX))
        self.setStyleSheet(dress_of(theme))

    def show_label(self) -> None:
        """Draw the newest label the printer has had."""
        image = QImage.fromData(self._devices.last_label() or b"")
        if not image.isNull():
            shown = QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_RGB32))
            self.label.setPixmap(shown.scaledToWidth(LABEL_WIDTH_PX, Qt.TransformationMode.SmoothTransformation))

    def _scanner(self) -> QGroupBox:
        self.codes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.codes.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.codes.setMinimumWidth(LABEL_WIDTH_PX)
        self.codes.itemActivated.connect(self._scan_item)
        self.codes.itemClicked.connect(self._scan_item)
        self.typed.setPlaceholderText(self._words.text(say("Any other code, then Enter")))
        self.typed.returnPressed.connect(self._scan_typed)
        return _grouped(self._words.text(say("Scanner")), self.codes, self.typed)

    def _printer(self) -> QGroupBox:
        self.fault.addItem(self._words.text(say("Works")), "")
        for fault in self._devices.faults:
            self.fault.addItem(self._words.text(fault.label), fault.value)
        self.fault.currentIndexChanged.connect(lambda _index: self._devices.set_fault(self.fault.currentData()))
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setMinimumHeight(LABEL_WIDTH_PX // 2)
        self.label.setText(self._words.text(say("No label yet")))
        return _grouped(self._words.text(say("Printer")), self.fault, self.label)

    def _scale(self) -> QGroupBox:
        self.grams.setRange(0, MOST_GRAMS)
        self.grams.setDecimals(1)
        self.grams.setSuffix(" g")
        self.slider.setRange(0, MOST_GRAMS)
        self.stable.setChecked(True)
        self.slider.valueChanged.connect(self.grams.setValue)
        self.grams.valueChanged.connect(self._weigh)
        self.stable.toggled.connect(self._weigh)
        return _grouped(self._words.text(say("Scale")), self.grams, self.slider, self.stable)

    def _quiet_focus(self) -> None:
        """Only the fields that are typed into may hold the keyboard, and only after a click."""
        for widget in (self.codes, self.fault, self.slider, self.stable):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for field in (self.typed, self.grams):
            field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _scan_item(self, item: QListWidgetItem) -> None:
        self._devices.scan(bytes(item.data(Qt.ItemDataRole.UserRole)))

    def _scan_typed(self) -> None:
        text = self.typed.text()
        self.typed.clear()
        if text:
            self._devices.scan(text.replace(GS_TYPED, "\x1d").encode())

    def _weigh(self, _value: object = None) -> None:
        grams = Decimal(str(round(self.grams.value(), 1)))
        self._devices.set_weight(grams, self.stable.isChecked())


def dress_of(theme: Theme) -> str:
    return f"""
        QWidget {{ background: {theme.paper}; color: {theme.ink}; font-family: "B612"; font-size: {FONT_PX}px; }}
        QDockWidget::title {{ background: {theme.paper}; padding: 8px; }}
        QGroupBox {{ border: 0; margin-top: 24px; padding: 4px 0 0 0; font-weight: bold; }}
        QGroupBox::title {{ subcontrol-origin: margin; left: 2px; padding: 2px; }}
        QListWidget, QLineEdit, QDoubleSpinBox, QComboBox {{
            background: {theme.surface}; border: 1px solid {theme.line}; border-radius: 6px; padding: 6px;
            selection-background-color: {theme.ink}; selection-color: {theme.paper}; }}
        QListWidget::item {{ padding: 6px; border-bottom: 1px solid {theme.line}; }}
        QListWidget::item:hover {{ background: {theme.raised}; }}
        QListWidget::item:selected {{ background: {theme.raised}; color: {theme.ink}; }}
        QComboBox QAbstractItemView {{ background: {theme.surface}; color: {theme.ink}; }}
        QLabel {{ color: {theme.soft}; }}
        QSlider::groove:horizontal {{ height: 6px; background: {theme.line}; border-radius: 3px; }}
        QSlider::handle:horizontal {{ width: 22px; margin: -8px 0; background: {theme.ink}; border-radius: 11px; }}
        QCheckBox::indicator {{ width: 20px; height: 20px; border: 2px solid {theme.ink}; border-radius: 4px; }}
        QCheckBox::indicator:checked {{ background: {theme.ink}; }}
        QScrollBar:vertical {{ background: {theme.surface}; width: 10px; }}
        QScrollBar::handle:vertical {{ background: {theme.line}; border-radius: 5px; min-height: 24px; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    """


def _grouped(title: str, *widgets: QWidget) -> QGroupBox:
    box = QGroupBox(title)
    form = QFormLayout(box)
    for widget in widgets:
        form.addRow(widget)
    return box


class TrainingWindow(QMainWindow):
    """The bench window with the simulator's tray beside it."""

    def __init__(self, bench: QWidget, tray: SimulatorTray, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle(bench.windowTitle())
        self.bench = bench
        self.setCentralWidget(bench)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, tray)
        tray.dress(theme)
        self.setStyleSheet(f"QMainWindow {{ background: {theme.paper}; }}")
        bench.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A field of the tray that has the keyboard keeps what is typed; F12 and Esc are still the bench's."""
        focus = self.focusWidget()
        elsewhere = focus is not None and focus is not self.bench and not self.bench.isAncestorOf(focus)
        if elsewhere and (not event.text().isprintable() or not event.text()):
            self.bench.keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.bench.close()
        super().closeEvent(event)
