"""What `station run` and `station demo` share: a screen must be there, a bench is put on it, and it runs."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from typing import Protocol

from PySide6.QtWidgets import QWidget

from station.app import application, keep_log, keep_what_was_made
from station.errors import SettingsError
from station.sentences import say
from station.settings import Settings

log = logging.getLogger(__name__)
LEAST_SIZE = (1366, 768)    # where there is no window manager to make it larger


class Startable(Protocol):
    """A bench or the audit window, put together and not yet begun."""

    @property
    def name(self) -> str: ...

    def start(self) -> None: ...


def need_screen(environment: Mapping[str, str] = os.environ) -> None:
    """Raises SettingsError, with what works instead, where no window can be shown."""
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if sys.platform.startswith("linux") and not chosen and not (
            environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        raise SettingsError(say(
            "Sit at a PC with a screen to open the bench: this one has none (DISPLAY and WAYLAND_DISPLAY are empty). "
            "Without a screen, write tour DIR in its place: every state of the window as pictures in the folder DIR."))


def show(settings: Settings, opening: Callable[[ExitStack], tuple[Startable, QWidget]]) -> int:
    """Open a bench and its outermost window, run until that is closed, close everything in reverse."""
    need_screen()
    keep_log(settings.home)
    app = application()
    with ExitStack() as opened:
        station, window = opening(opened)
        for ending in (signal.SIGINT, signal.SIGTERM):    # Ctrl+C and a shutdown close it as a person would
            signal.signal(ending, lambda _number, _frame: window.close())
        window.resize(*LEAST_SIZE)
        window.showMaximized()
        station.start()
        keep_what_was_made()
        log.info("bench %s is open", station.name)
        return int(app.exec())
