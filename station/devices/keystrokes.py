"""Keystrokes of a scanner that plays a keyboard become whole scans. Pure: the view feeds it every key.

A prefix that no person types (F13 to F24, or STX) opens the scan, Enter, Tab or ETX ends it. Timing alone
cannot tell a wireless scanner (40 to 60 ms a key) from a fast typist, so it is never used to guess. Times
are those of the key events, in milliseconds: a busy screen delays the events, not their times.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from station.devices.framing import LONGEST_SCAN_BYTES, Dropped, Why
from station.sentences import Sentence, say

SILENCE_MS = 300
GIVE_UP_MS = 1000    # for the view's timer: longer than the silence, since events may still be queued

F13, F24 = 0x0100003C, 0x01000047                  # Qt.Key_F13, Qt.Key_F24
_ENDS = frozenset({0x01000004, 0x01000005, 0x01000001})  # Qt.Key_Return, Qt.Key_Enter, Qt.Key_Tab
_END_TEXTS = frozenset({"\r", "\n", "\t", "\x03"})
_STX = "\x02"
_EVDEV_F13 = 191      # the native scan code of F13 on Linux; F14 to F24 follow

PRINTABLE = "".join(chr(code) for code in range(0x20, 0x7F))
KEYBOARD_CHECK = PRINTABLE + "\x1d"
"""What the keyboard check barcode holds: all printable ASCII in order, then GS. Print it as a QR code."""


@dataclass(frozen=True, slots=True)
class Wedge:
    """Which prefix the scanner is programmed to send: one of F13 to F24 (by key code), or STX (None)."""

    prefix_key: int | None = F13

    @property
    def name(self) -> str:
        """As the address of the settings writes it: "f13" … "f24" or "stx"."""
        return "stx" if self.prefix_key is None else f"f{13 + self.prefix_key - F13}"

    def opens(self, key: int, text: str, hardware: int) -> bool:
        """By key code, or by native scan code: Linux calls F13 "Tools", and F14 to F23 launch or mute something."""
        if self.prefix_key is None:
            return text == _STX
        return key == self.prefix_key or hardware == _EVDEV_F13 + self.prefix_key - F13


@dataclass(frozen=True, slots=True)
class Step:
    """What one key meant. `swallow`: the key is the scanner's and nobody else may see it."""

    swallow: bool
    scan: bytes | None = None
    dropped: tuple[Dropped, ...] = ()


@dataclass(slots=True)
class _Reading:
    """A scan that has begun. `drain`: it was given up, and its rest is swallowed without being kept."""

    text: bytearray = field(default_factory=bytearray)
    drain: bool = False
    last_ms: int = 0


class Keystrokes:
    """One scanner of one bench. Feed it every key press and release, and call `give_up` when keys stop."""

    def __init__(self, wedge: Wedge) -> None:
        self.wedge = wedge
        self._reading: _Reading | None = None
        self._down: set[int] = set()       # keys whose press was swallowed: so must be their release

    @property
    def busy(self) -> bool:
        """A scan is under way: the view's timer should run."""
        return self._reading is not None

    def press(self, *, key: int, text: str, at_ms: int, hardware: int = 0) -> Step:
        """A key went down. `hardware` is its native scan code, which pairs it with its release."""
        dropped = self._silence(at_ms)
        opens = self.wedge.opens(key, text, hardware)
        if self._reading is None and not opens:
            return Step(swallow=False, dropped=dropped)
        self._down.add(hardware or key)
        if opens:
            return Step(swallow=True, dropped=dropped + self._open(at_ms))
        return self._take(key, text, at_ms, dropped)

    def release(self, *, key: int, hardware: int = 0) -> Step:
        """A key came up: the scanner's, if its press was."""
        name = hardware or key
        swallow = name in self._down
        self._down.discard(name)
        return Step(swallow=swallow)

    def give_up(self) -> Step:
        """No key for GIVE_UP_MS. What is there is dropped; a rest that was only late is swallowed all the same."""
        reading = self._reading
        if reading is None or reading.drain:
            return Step(swallow=False)
        size = len(reading.text)
        self._reading = _Reading(drain=True, last_ms=reading.last_ms)
        return Step(swallow=False, dropped=(Dropped(Why.NO_END, size),))

    def _silence(self, at_ms: int) -> tuple[Dropped, ...]:
        """Close a scan whose last key was 300 ms before this one."""
        reading = self._reading
        if reading is None or at_ms - reading.last_ms < SILENCE_MS:
            return ()
        self._reading = None
        return () if reading.drain else (Dropped(Why.NO_END, len(reading.text)),)

    def _open(self, at_ms: int) -> tuple[Dropped, ...]:
        before, self._reading = self._reading, _Reading(last_ms=at_ms)
        if before is None or before.drain or not before.text:
            return ()
        return (Dropped(Why.CUT_OFF, len(before.text)),)

    def _take(self, key: int, text: str, at_ms: int, dropped: tuple[Dropped, ...]) -> Step:
        reading = self._reading
        if reading is None:
            return Step(swallow=False, dropped=dropped)
        reading.last_ms = at_ms
        if key in _ENDS or text in _END_TEXTS:
            self._reading = None
            scan = None if reading.drain or not reading.text else bytes(reading.text)
            return Step(swallow=True, scan=scan, dropped=dropped)
        if not reading.drain:
            reading.text += text.encode("utf-8", "surrogatepass")
        if len(reading.text) > LONGEST_SCAN_BYTES:
            self._reading = _Reading(drain=True, last_ms=at_ms)
            dropped += (Dropped(Why.TOO_LONG, len(reading.text)),)
        return Step(swallow=True, dropped=dropped)


def check_keyboard(text: str) -> list[Sentence]:
    """What is wrong with the way the keyboard check barcode arrived; empty when the scanner may be used."""
    if text == KEYBOARD_CHECK:
        return []
    printable = text.replace("\x1d", "")
    faults = []
    if "\x1d" not in text:
        faults.append(say("Set the scanner to send GS (ASCII 29): it was left out."))
    elif not text.endswith("\x1d") or text.count("\x1d") > 1:
        faults.append(say("Set the scanner to send GS (ASCII 29) once, where the code has it."))
    if printable == PRINTABLE.swapcase():
        faults.append(say("Turn Caps Lock off, or set the scanner to ignore it: letters arrive case-swapped."))
    elif printable in (PRINTABLE.upper(), PRINTABLE.lower()):
        faults.append(say("Set the scanner to leave letters as they are: it changes capitals and small letters."))
    elif len(printable) != len(PRINTABLE):
        faults.append(_lost(printable))
    elif printable != PRINTABLE:
        faults.append(_changed(printable))
    return faults


def _lost(printable: str) -> Sentence:
    return say(
        "Slow the scanner down, or set it to the keyboard of this PC: {got} of {wanted} characters arrived.",
        got=len(printable), wanted=len(PRINTABLE),
    )


def _changed(printable: str) -> Sentence:
    pairs = [(wanted, got) for wanted, got in zip(PRINTABLE, printable, strict=True) if wanted != got]
    return say(
        "Set the scanner to the keyboard layout of this PC: {count} characters differ, {wanted} arrived as {got}.",
        count=len(pairs), wanted=pairs[0][0], got=pairs[0][1],
    )
