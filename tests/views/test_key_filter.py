"""A keyboard scanner, with real key events through the application and its window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from station.commands import Action
from station.devices.keystrokes import Keystrokes, Wedge
from station.views.key_filter import KeyFilter
from station.views.window import BenchWindow
from tests.views.conftest import Opened
from tests.views.gallery import SCREENS


class Bench:
    """A window with a keyboard scanner in front of it."""

    def __init__(self, window: BenchWindow) -> None:
        self.window = window
        self.scans: list[bytes] = []
        self.dropped: list[object] = []
        self.pressed: list[Action] = []
        window.action_pressed.connect(self.pressed.append)
        self.filter = KeyFilter(Keystrokes(Wedge()), self.scans.append, self.dropped.append)
        self.at_ms = 1000

    def key(self, key: int, text: str = "") -> None:
        target: QWindow = self.window.windowHandle()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self.at_ms)
            QApplication.sendEvent(target, event)
        self.at_ms += 5

    def scan(self, text: str) -> None:
        self.key(Qt.Key.Key_F13)
        for character in text:
            self.key(ord(character.upper()), character)
        self.key(Qt.Key.Key_Return, "\r")


@pytest.fixture
def bench(opened: Opened, qapp: QApplication) -> Iterator[Bench]:
    made = Bench(opened(SCREENS["accepted"]))
    qapp.installEventFilter(made.filter)
    yield made
    qapp.removeEventFilter(made.filter)


def test_keys_after_the_prefix_become_one_scan_and_reach_no_widget(bench: Bench) -> None:
    bench.scan("XAW10012345671")
    assert bench.scans == [b"XAW10012345671"]
    assert bench.window.frame.field.isHidden()
    assert bench.pressed == []


def test_a_scan_while_a_text_is_typed_does_not_end_up_in_the_field(bench: Bench) -> None:
    bench.window.show_screen(SCREENS["field"])
    bench.scan("4006381333931")
    assert bench.scans == [b"4006381333931"]
    assert bench.window.frame.field.entry.text() == ""


def test_keys_of_a_person_pass(bench: Bench) -> None:
    bench.key(Qt.Key.Key_F8)
    assert bench.pressed == [Action.UNDO]
    assert bench.scans == []


def test_a_scan_without_an_end_is_dropped_and_said(bench: Bench, qtbot: QtBot) -> None:
    bench.key(Qt.Key.Key_F13)
    bench.key(Qt.Key.Key_X, "X")
    qtbot.waitUntil(lambda: len(bench.dropped) == 1)
    assert bench.scans == []


def test_the_filter_looks_only_at_windows_keys(bench: Bench) -> None:
    assert not bench.filter.eventFilter(bench.window, QEvent(QEvent.Type.Paint))
