"""A scanner that plays a keyboard, as the bench knows it. The view's key filter feeds it every key."""

from __future__ import annotations

from station.devices.framing import Whole
from station.devices.keystrokes import Keystrokes, Step, Wedge
from station.devices.reader import Voice
from station.devices.scanner import OnHealth, OnScan
from station.health import Health


class KeyboardScanner:
    """Nobody can see whether it is plugged in: it is ready as soon as it is opened. It has no thread.

    `press` and `release` say whether the key is the scanner's: then the filter swallows it. While `busy`, the
    filter runs a timer of keystrokes.GIVE_UP_MS, started anew at every key, which calls `give_up`.
    """

    def __init__(self, name: str, wedge: Wedge) -> None:
        self.name = name
        self.wedge = wedge
        self._keys = Keystrokes(wedge)
        self._voice: Voice | None = None

    @property
    def busy(self) -> bool:
        return self._keys.busy

    def open(self, on_scan: OnScan, on_health: OnHealth) -> None:
        self._keys = Keystrokes(self.wedge)
        self._voice = Voice(self.name, on_scan, on_health)
        self._voice.health(Health.READY)

    def press(self, *, key: int, text: str, at_ms: int, hardware: int = 0) -> bool:
        """A key went down: Qt's key code, its text, the event's own time, its native scan code."""
        return self._tell(self._keys.press(key=key, text=text, at_ms=at_ms, hardware=hardware))

    def release(self, *, key: int, hardware: int = 0) -> bool:
        """A key came up."""
        return self._tell(self._keys.release(key=key, hardware=hardware))

    def give_up(self) -> None:
        """The keys stopped before the end of the scan."""
        self._tell(self._keys.give_up())

    def signal(self, accepted: bool) -> None:
        """A keyboard cannot be told to beep."""

    def close(self) -> None:
        self._voice = None

    def _tell(self, step: Step) -> bool:
        if self._voice is None:
            return False
        self._voice.framed([*step.dropped, *([Whole(step.scan)] if step.scan else [])])
        return step.swallow
