"""A scanner that plays a keyboard, as the bench knows it. The view's key filter feeds it every key.

Between such a scanner and us stands the keyboard layout, which may change every character. So its scans are
believed only after it has typed the keyboard check right once, on this PC and with this layout.
"""

from __future__ import annotations

import json
import logging
import platform
from pathlib import Path

from station.devices.framing import Whole
from station.devices.keystrokes import KEYBOARD_CHECK, Keystrokes, Step, Wedge, check_keyboard
from station.devices.reader import Voice
from station.devices.scanner import OnHealth, OnScan
from station.health import Health
from station.sentences import say

UNCHECKED = say("Scan the keyboard check: what this scanner types is not proved yet (station print keyboard-check).")
DISTINCT_IN_A_CHECK = 48    # of its 96 characters: no ordinary code has so many different ones
AIM_LENGTH = 3              # "]Q1", where the scanner is set to send it
log = logging.getLogger(__name__)


class CheckedKeyboards:
    """Which scanners typed the keyboard check right, in a file of the program's folder. `layout` is that of now."""

    def __init__(self, file: Path, layout: str) -> None:
        self._file = file
        self._layout = layout

    def knows(self, prefix: str) -> bool:
        """Whether a scanner with this prefix was checked on this PC with this layout."""
        return self._name(prefix) in self._names()

    def keep(self, prefix: str) -> None:
        """Remember it. Where the disk does not take it, the check is asked for again at the next start."""
        names = sorted({*self._names(), self._name(prefix)})
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(names), "utf-8")
        except OSError as error:
            log.warning("the keyboard check is not remembered: %s", error)

    def _name(self, prefix: str) -> str:
        return f"{platform.node()} {self._layout} {prefix}"

    def _names(self) -> list[str]:
        try:
            told = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return []
        return [name for name in told if isinstance(name, str)] if isinstance(told, list) else []


def layout_here(locale: str, system: Path = Path("/etc/default/keyboard")) -> str:
    """The keyboard layout as far as it can be told: the desktop's `locale` of it, and what the system is set to."""
    try:
        lines = system.read_text("utf-8").splitlines()
    except (OSError, ValueError):
        lines = []
    return " ".join([locale, *(line.strip() for line in lines if line.startswith(("XKBLAYOUT", "XKBVARIANT")))])


class KeyboardScanner:
    """Nobody can see whether it is plugged in: it is ready as soon as it is opened. It has no thread.

    `press` and `release` say whether the key is the scanner's: then the filter swallows it. While `busy`, the
    filter runs a timer of keystrokes.GIVE_UP_MS, started anew at every key, which calls `give_up`.
    """

    def __init__(self, name: str, wedge: Wedge, keyboards: CheckedKeyboards | None = None) -> None:
        self.name = name
        self.wedge = wedge
        self._keyboards = keyboards
        self._checked = False
        self._keys = Keystrokes(wedge)
        self._voice: Voice | None = None

    @property
    def busy(self) -> bool:
        return self._keys.busy

    def open(self, on_scan: OnScan, on_health: OnHealth) -> None:
        self._keys = Keystrokes(self.wedge)
        self._voice = Voice(self.name, on_scan, on_health)
        self._checked = self._keyboards is not None and self._keyboards.knows(self.wedge.name)
        if self._checked:
            self._voice.health(Health.READY)
        else:
            self._voice.health(Health.ATTENTION, UNCHECKED)

    def remember_in(self, keyboards: CheckedKeyboards) -> None:
        """Before it is opened: where checks are kept."""
        self._keyboards = keyboards

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
        if step.scan is None or self._checked:
            self._voice.framed([*step.dropped, *([Whole(step.scan)] if step.scan else [])])
        else:
            self._voice.framed([*step.dropped])
            self._check(self._voice, step.scan.decode("utf-8", "replace"))
        return step.swallow

    def _check(self, voice: Voice, text: str) -> None:
        """Not proved yet: the keyboard check proves it, and everything else is refused."""
        aim = AIM_LENGTH if len(text) == len(KEYBOARD_CHECK) + AIM_LENGTH else 0
        faults = check_keyboard(text[aim:])
        if not faults:
            self._checked = True
            if self._keyboards is not None:
                self._keyboards.keep(self.wedge.name)
            voice.health(Health.READY)
        elif len(set(text)) >= DISTINCT_IN_A_CHECK:
            voice.refused(faults[0])
        else:
            voice.refused(UNCHECKED)
