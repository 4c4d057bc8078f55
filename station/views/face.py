"""The bench's face: its window and its sounds behind the four calls the bench knows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo

from station.screens import Screen
from station.verdicts import Tone
from station.views.sounds import Sounds
from station.views.window import BenchWindow


class WindowFace:
    """`changed` hears of every screen after it is shown: the simulator's tray and the tour live on it."""

    def __init__(self, window: BenchWindow, sounds: Sounds, log_file: str) -> None:
        self.window = window
        self._sounds = sounds
        self._log_file = log_file
        self.zone: tzinfo = UTC
        self.changed: Callable[[Screen], None] | None = None

    def show(self, screen: Screen) -> None:
        self.window.show_screen(screen)
        if self.changed is not None:
            self.changed(screen)

    def sound(self, tone: Tone) -> None:
        self._sounds.sound(tone)

    def met(self, zone: str) -> None:
        """The site is known: its clock is the one on the wall."""
        self.zone = ZoneInfo(zone)
        self.window.set_zone(self.zone)

    def help(self) -> None:
        self.window.toggle_help()

    def crashed(self, bug: Exception) -> None:
        """Say that it was us, and where the rest is written; no traceback on a screen."""
        self.window.show_crash(type(bug).__name__, self._log_file)
