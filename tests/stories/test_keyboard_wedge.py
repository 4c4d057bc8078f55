"""A scanner that types, at the whole bench: real key events through the window, refused until the check is right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from station.devices.keystrokes import KEYBOARD_CHECK
from station.health import Health
from station.verdicts import Kind
from tests.conftest import Database
from tests.models.ledger_world import World
from tests.stories.bench_at_work import BenchAtWork, bench_at_work

WEDGE = '[[scanners]]\nname = "hand"\naddress = "keyboard://?prefix=f13"\n'


def typed(bench: BenchAtWork, text: str) -> None:
    """The keys of one scan, as the system sends them to the window."""
    target = bench.station.face.window.windowHandle()
    keys = [(Qt.Key.Key_F13, ""), *((Qt.Key.Key_A, letter) for letter in text), (Qt.Key.Key_Return, "\r")]
    for at_ms, (key, letter) in enumerate(keys, 1000):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(at_ms)
            QApplication.sendEvent(target, event)


def light(bench: BenchAtWork) -> Health:
    return next(one.health for one in bench.station.bench.screen().devices if one.name == "hand")


def test_a_badge_that_is_typed_is_refused_until_the_keyboard_check_was_right(
    qtbot: QtBot, database: Database, world: World, tmp_path: Path,
) -> None:
    with bench_at_work(qtbot, tmp_path, database.bench_url, settings=WEDGE) as bench:
        assert light(bench) is Health.ATTENTION
        assert bench.station.bench.screen().verdict is None
        typed(bench, world.packer.badge)
        bench.until(lambda: bench.station.bench.screen().latched)
        assert "Scan the keyboard check" in str(bench.says.sentence)
        bench.scanner.send(b"]C0" + bench.key.sign("CLEAR").encode() + b"\r")
        bench.until(lambda: not bench.station.bench.screen().latched)
        typed(bench, KEYBOARD_CHECK)
        bench.until(lambda: light(bench) is Health.READY)
        typed(bench, world.packer.badge)
        bench.until(lambda: bench.station.bench.screen().person is not None)
        assert bench.says.kind is Kind.SIGNED_ON
    with bench_at_work(qtbot, tmp_path, database.bench_url, settings=WEDGE) as again:
        assert light(again) is Health.READY
