"""What the bench knows of its window."""

from __future__ import annotations

from typing import Protocol

from station.screens import Screen
from station.verdicts import Tone


class Face(Protocol):
    """Draws what it is given and asks nothing."""

    def show(self, screen: Screen) -> None: ...

    def sound(self, tone: Tone) -> None: ...

    def met(self, zone: str) -> None: ...

    def help(self) -> None: ...

    def crashed(self, bug: Exception) -> None: ...
