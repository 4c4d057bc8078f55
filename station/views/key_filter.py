"""Keys of a scanner that plays a keyboard, taken before any widget sees them.

The filter sits on the application and acts on events of the *window* (`QWindow`): there every key passes
once, whatever has focus. Times are the event's own, because keys queue while the screen is busy. What the
keys mean is decided by a pure state machine that is handed in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QWindow

GIVE_UP_MS = 1000   # longer than the machine's own silence: events may still be on their way


class KeyStep(Protocol):
    @property
    def swallow(self) -> bool: ...

    @property
    def scan(self) -> bytes | None: ...

    @property
    def dropped(self) -> tuple[object, ...]: ...


class KeyMachine(Protocol):
    """What turns keys into scans; see `station/devices/keystrokes.py`."""

    @property
    def busy(self) -> bool: ...

    def press(self, *, key: int, text: str, at_ms: int, hardware: int = 0) -> KeyStep: ...

    def release(self, *, key: int, hardware: int = 0) -> KeyStep: ...

    def give_up(self) -> KeyStep: ...


class KeyFilter(QObject):
    """Install it with `QApplication.installEventFilter`. Whole scans go to `on_scan`, lost ones to `on_dropped`."""

    def __init__(
        self, machine: KeyMachine, on_scan: Callable[[bytes], None], on_dropped: Callable[[object], None],
    ) -> None:
        super().__init__()
        self._machine = machine
        self._on_scan = on_scan
        self._on_dropped = on_dropped
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GIVE_UP_MS)
        self._timer.timeout.connect(lambda: self._take(self._machine.give_up()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent):
            return False
        match event.type():
            case QEvent.Type.KeyPress:
                return self._press(event)
            case QEvent.Type.KeyRelease:
                return self._take(self._machine.release(key=event.key(), hardware=event.nativeScanCode()))
            case QEvent.Type.ShortcutOverride if self._machine.busy:
                event.accept()   # else Qt would try the scanner's keys as shortcuts first
                return False
            case _:
                return False

    def _press(self, event: QKeyEvent) -> bool:
        step = self._machine.press(
            key=event.key(), text=event.text(), at_ms=event.timestamp(), hardware=event.nativeScanCode(),
        )
        return self._take(step)

    def _take(self, step: KeyStep) -> bool:
        if self._machine.busy:
            self._timer.start()
        else:
            self._timer.stop()
        for dropped in step.dropped:
            self._on_dropped(dropped)
        if step.scan is not None:
            self._on_scan(step.scan)
        return step.swallow
