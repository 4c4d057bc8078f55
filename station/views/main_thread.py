"""The way home: runs a callable on the main thread, from any thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot


class MainThread(QObject):
    """Make it on the main thread. `home` may be called from any thread and returns at once.

    Callables run in the order in which they came, each from the event loop, never inside another.
    """

    _came = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._came.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def home(self, work: Callable[[], None]) -> None:
        self._came.emit(work)

    @Slot(object)
    def _run(self, work: Callable[[], None]) -> None:
        work()
