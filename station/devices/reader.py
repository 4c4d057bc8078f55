"""The thread behind a scanner: it opens the line, reads, and when the line breaks it opens it again.

Unplugging is normal. The line is always closed before it is opened anew (Windows keeps a dead port until
then), what was under way is dropped, and meanwhile the scanner is said to be away.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Protocol

from station.clock import new_id, now
from station.devices.framing import Assembler, Dropped, Framed, Whole
from station.devices.scanner import OnHealth, OnScan
from station.errors import DeviceAway
from station.health import DeviceHealth, Health
from station.scans import Scan
from station.sentences import Sentence

BACK_OFF_S = (0.1, 0.2, 0.4, 0.8, 1.0)
CLOSE_LIMIT_S = 6.0     # a network scanner may be connecting, which takes up to 5 s
log = logging.getLogger(__name__)


class Line(Protocol):
    """An open line. `read` waits at most 0.1 s and gives b"" when nothing came. `forget` drops what was not read.

    All but `close` raise DeviceAway.
    """

    def read(self) -> bytes: ...

    def forget(self) -> None: ...

    def write(self, data: bytes) -> None: ...

    def close(self) -> None: ...


class Voice:
    """Tells the bench what a scanner reads and how it is: each state once, not at every attempt."""

    def __init__(self, name: str, on_scan: OnScan, on_health: OnHealth) -> None:
        self._name = name
        self._on_scan = on_scan
        self._on_health = on_health
        self._said: DeviceHealth | None = None

    def health(self, health: Health, sentence: Sentence | None = None, *, lost: bool = False) -> None:
        light = DeviceHealth("scanner", self._name, health, sentence, lost)
        if light != self._said:
            self._said = light
            self._on_health(light)

    def framed(self, items: list[Framed]) -> None:
        """Deliver whole scans; say what was dropped until the next whole one."""
        for item in items:
            if isinstance(item, Whole):
                self.health(Health.READY)
                self._on_scan(Scan(new_id(), item.raw, self._name, now(), bulk=item.bulk))
            else:
                self._dropped(item)

    def _dropped(self, item: Dropped) -> None:
        log.warning("scanner %s: %d bytes dropped (%s)", self._name, item.size, item.why.value)
        self.refused(item.sentence)

    def refused(self, sentence: Sentence) -> None:
        """A read that cannot be delivered, and why. The same again is said again."""
        self._said = None
        self.health(Health.ATTENTION, sentence, lost=True)


class Reader:
    """One thread. `connect` gives a line or raises DeviceAway; it must end within CLOSE_LIMIT_S."""

    def __init__(self, name: str, connect: Callable[[], Line], assembler: Assembler, voice: Voice) -> None:
        self._connect = connect
        self._assembler = assembler
        self._voice = voice
        self._line: Line | None = None
        self._failures = 0
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"scanner {name}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def write(self, data: bytes) -> None:
        """Send something to the scanner if it is there; a beep that is lost is no fault."""
        line = self._line
        if line is None:
            return
        try:
            line.write(data)
        except DeviceAway:
            log.info("a signal did not reach its scanner")

    def close(self) -> None:
        """Stop reading and end the thread."""
        self._closing.set()
        self._thread.join(CLOSE_LIMIT_S)
        if self._thread.is_alive():
            log.warning("%s did not end within %.0f s", self._thread.name, CLOSE_LIMIT_S)

    def _run(self) -> None:
        while not self._closing.is_set():
            try:
                self._line = self._connect()
                self._voice.health(Health.READY)
                self._read(self._line)
            except DeviceAway as away:
                self._lost(away)
            finally:
                self._close_line()
            self._closing.wait(BACK_OFF_S[min(self._failures, len(BACK_OFF_S) - 1)])
            self._failures += 1

    def _read(self, line: Line) -> None:
        while not self._closing.is_set():
            data, at_s = line.read(), time.monotonic()
            self._failures = 0      # only now: a dead port may open and break at the first read
            self._voice.framed(self._assembler.feed(data, at_s) if data else self._assembler.expire(at_s))

    def _lost(self, away: DeviceAway) -> None:
        if not self._closing.is_set():
            self._voice.framed(self._assembler.forget())
            self._voice.health(Health.AWAY, away.sentence)

    def _close_line(self) -> None:
        line, self._line = self._line, None
        self._assembler.forget()
        if line is not None:
            line.close()


class LineScanner:
    """A scanner on a line: what serial, network and HID scanners share."""

    def __init__(
        self,
        name: str,
        connect: Callable[[], Line],
        assemble: Callable[[], Assembler],
        *,
        accepted: bytes = b"",
        refused: bytes = b"",
    ) -> None:
        self.name = name
        self._connect = connect
        self._assemble = assemble
        self._signals = {True: accepted, False: refused}
        self._reader: Reader | None = None

    def open(self, on_scan: OnScan, on_health: OnHealth) -> None:
        """Start reading, now or as soon as the scanner is there. Opening twice is opening once."""
        if self._reader is None:
            voice = Voice(self.name, on_scan, on_health)
            self._reader = Reader(self.name, self._connect, self._assemble(), voice)
            self._reader.start()

    def signal(self, accepted: bool) -> None:
        """Let the scanner itself beep, where its maker has a command for it."""
        data = self._signals[accepted]
        if data and self._reader is not None:
            self._reader.write(data)

    def close(self) -> None:
        """Nothing is delivered after this."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.close()
