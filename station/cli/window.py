"""What `station run` and `station demo` share: a screen must be there, a bench is put on it, and it runs."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack

from station.app import Station, application, keep_log
from station.errors import SettingsError
from station.sentences import say
from station.settings import Settings


def need_screen(environment: Mapping[str, str] = os.environ) -> None:
    """Raises SettingsError, with what works instead, where no window can be shown."""
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if sys.platform.startswith("linux") and not chosen and not (
            environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        raise SettingsError(say(
            "Sit at a PC with a screen to open the bench: this one has none (DISPLAY and WAYLAND_DISPLAY are empty). "
            "Without a screen, station tour DIR shows every state of the window as pictures in the folder DIR."))


def show(settings: Settings, open_station: Callable[[ExitStack], Station], *, whole_screen: bool) -> int:
    """Open the window, run until it is closed, and close everything in reverse. Returns the exit code."""
    need_screen()
    keep_log(settings.home)
    app = application()
    with ExitStack() as opened:
        station = open_station(opened)
        window = station.face.window.window()
        if whole_screen:
            window.showMaximized()
        else:
            window.resize(1366, 768)
            window.show()
        station.start()
        return int(app.exec())
