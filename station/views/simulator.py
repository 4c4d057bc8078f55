"""The simulator's tray: a scanner, a printer and a scale to play with, for the demo and for training.

It works on what it is given: values to show and callables to call. A production bench never makes one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QImage, QPixmap
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
from station.views.fonts import Face, font
from station.views.sheet import plain
from station.views.theme import Theme
from station.views.translation import Translator

MOST_GRAMS = 30_000
LABEL_WIDTH_PX = 300
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
        for box in (self._scanner(), self._printer(), self._scale()):
            column.addWidget(box)
        self.setWidget(inside)
        self._quiet_focus()

    def show_codes(self, codes: tuple[SampleCode, ...]) -> None:
        self.codes.clear()
        for code in codes:
            item = QListWidgetItem(plain(f"{self._words.text(code.label)}   {code.raw.decode('latin-1')}"))
            item.setData(Qt.ItemDataRole.UserRole, code.raw)
            self.codes.addItem(item)

    def show_label(self) -> None:
        """Draw the newest label the printer has had."""
        image = QImage.fromData(self._devices.last_label() or b"")
        if not image.isNull():
            shown = QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_RGB32))
            self.label.setPixmap(shown.scaledToWidth(LABEL_WIDTH_PX, Qt.TransformationMode.SmoothTransformation))

    def _scanner(self) -> QGroupBox:
        self.codes.setFont(font(13, Face.MONO))
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
        self.setStyleSheet(f"QMainWindow {{ background: {theme.paper}; }}")
        bench.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.bench.close()
        super().closeEvent(event)
