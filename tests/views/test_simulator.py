from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from station.commands import Action
from station.sentences import Sentence
from station.views.simulator import Fault, SampleCode, SimulatedDevices, SimulatorTray, TrainingWindow
from station.views.theme import DARK
from station.views.translation import Translator
from station.views.window import BenchWindow
from tests.views.gallery import SCREENS


class Devices:
    """What the tray plays on, and what it did."""

    def __init__(self) -> None:
        self.scans: list[bytes] = []
        self.faults: list[str] = []
        self.weights: list[tuple[Decimal, bool]] = []
        self.label: bytes | None = None

    def handed(self) -> SimulatedDevices:
        return SimulatedDevices(
            scan=self.scans.append, set_fault=self.faults.append, last_label=lambda: self.label,
            set_weight=lambda grams, stable: self.weights.append((grams, stable)),
            faults=(Fault("paper_out", Sentence("Paper is out.")),),
        )


def tray_of(devices: Devices, qtbot: QtBot) -> SimulatorTray:
    tray = SimulatorTray(devices.handed(), Translator())
    qtbot.addWidget(tray)
    tray.show()
    return tray


def png() -> bytes:
    image = QImage(40, 30, QImage.Format.Format_Mono)
    image.fill(1)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def test_a_code_is_scanned_with_its_own_bytes(qtbot: QtBot) -> None:
    devices = Devices()
    tray = tray_of(devices, qtbot)
    tray.show_codes((SampleCode(Sentence("A console"), b"]d2010454999999999921XAW\x1d"),))
    place = tray.codes.visualItemRect(tray.codes.item(0)).center()
    QTest.mouseClick(tray.codes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert devices.scans[0] == b"]d2010454999999999921XAW\x1d"


def test_any_text_can_be_scanned_gs_included(qtbot: QtBot) -> None:
    devices = Devices()
    tray = tray_of(devices, qtbot)
    QTest.keyClicks(tray.typed, "10AB<GS>21X")
    QTest.keyClick(tray.typed, Qt.Key.Key_Return)
    assert devices.scans == [b"10AB\x1d21X"]
    assert tray.typed.text() == ""


def test_a_fault_is_switched_on_and_off(qtbot: QtBot) -> None:
    devices = Devices()
    tray = tray_of(devices, qtbot)
    tray.fault.setCurrentIndex(1)
    tray.fault.setCurrentIndex(0)
    assert devices.faults == ["paper_out", ""]


def test_the_weight_is_exact_and_knows_whether_it_has_settled(qtbot: QtBot) -> None:
    devices = Devices()
    tray = tray_of(devices, qtbot)
    tray.grams.setValue(412.3)
    tray.stable.setChecked(False)
    assert devices.weights == [(Decimal("412.3"), True), (Decimal("412.3"), False)]
    tray.slider.setValue(1500)
    assert devices.weights[-1] == (Decimal("1500.0"), False)


def test_the_last_label_is_shown(qtbot: QtBot) -> None:
    devices = Devices()
    tray = tray_of(devices, qtbot)
    tray.show_label()
    assert tray.label.pixmap().isNull()
    devices.label = png()
    tray.show_label()
    assert not tray.label.pixmap().isNull()


def test_every_label_of_the_tray_is_plain_text(qtbot: QtBot) -> None:
    for label in tray_of(Devices(), qtbot).findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_the_tray_leaves_the_keyboard_to_the_bench(qtbot: QtBot) -> None:
    bench = BenchWindow(SCREENS["prompt"], theme=DARK)
    tray = SimulatorTray(Devices().handed(), Translator())
    window = TrainingWindow(bench, tray, DARK)
    qtbot.addWidget(window)
    window.show()
    assert tray.codes.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert window.centralWidget() is bench
    assert not bench.geometry().isEmpty()


def test_what_fits_now_stands_first_even_where_somebody_scrolled_before(qtbot: QtBot) -> None:
    tray = tray_of(Devices(), qtbot)
    codes = tuple(SampleCode(Sentence("Unit {number}", {"number": number}), b"U") for number in range(200))
    tray.show_codes(codes)
    tray.codes.scrollToBottom()
    assert tray.codes.verticalScrollBar().value() > 0
    tray.show_codes(codes)
    assert tray.codes.verticalScrollBar().value() == 0


def test_the_keys_of_the_bench_act_while_a_field_of_the_tray_has_the_keyboard(qtbot: QtBot) -> None:
    bench = BenchWindow(SCREENS["accepted"], theme=DARK)
    tray = SimulatorTray(Devices().handed(), Translator())
    window = TrainingWindow(bench, tray, DARK)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    acted: list[object] = []
    bench.action_pressed.connect(acted.append)
    grams = tray.grams
    grams.setFocus()
    grams.selectAll()
    qtbot.waitUntil(lambda: window.focusWidget() is grams)
    QTest.keyClicks(grams, "12")
    QTest.keyClick(grams, Qt.Key.Key_F12)
    assert acted == [Action.CLOSE]
    assert grams.value() == 12
