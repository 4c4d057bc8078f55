"""Devices without hardware, shipped: the simulator and the demonstration use them, and so do the tests.

They pass the same contract as the real ones. Every fault is set from outside, at any time.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

from station.devices.framing import Assembler, Framer
from station.devices.printer import Fate, Outcome, PrinterFault, PrinterStatus
from station.devices.reader import Voice
from station.devices.scale import Weight
from station.devices.scanner import OnHealth, OnScan
from station.devices.simulated_zpl import SimulatedZpl
from station.devices.zpl_printer import Patience, SendCut, ZplPrinter
from station.devices.zpl_status import sentence_for
from station.errors import DeviceAway
from station.health import Health
from station.sentences import say

T = TypeVar("T")


class SimulatedScanner:
    """Scans what it is told to, through the same framing as a serial scanner."""

    def __init__(self, name: str, framer: Assembler | None = None) -> None:
        self.name = name
        self.signals: list[bool] = []     # the beeps it was told to make
        self._voice: Voice | None = None
        self._framer = framer or Framer()
        self._plugged = True

    def open(self, on_scan: OnScan, on_health: OnHealth) -> None:
        self._voice = Voice(self.name, on_scan, on_health)
        self._tell()

    def scan(self, text: str) -> None:
        """Read a code: its text, then CR. Delivered before this returns, on the same thread."""
        self.inject(text.encode("utf-8") + b"\r")

    def inject(self, data: bytes) -> None:
        """Bytes as they come down the line."""
        if self._voice is not None and self._plugged:
            self._voice.framed(self._framer.feed(data, time.monotonic()))

    def pass_time(self, until_s: float = float("inf")) -> None:
        """Let the silence pass after which half a scan is dropped."""
        if self._voice is not None:
            self._voice.framed(self._framer.expire(until_s))

    def unplug(self) -> None:
        self._plugged = False
        if self._voice is not None:
            self._voice.framed(self._framer.forget())
        self._tell()

    def plug(self) -> None:
        self._plugged = True
        self._tell()

    def signal(self, accepted: bool) -> None:
        if self._plugged:
            self.signals.append(accepted)

    def close(self) -> None:
        self._voice = None
        self._framer.forget()

    def _tell(self) -> None:
        if self._voice is None:
            return
        if self._plugged:
            self._voice.health(Health.READY)
        else:
            self._voice.health(Health.AWAY, say("Plug the simulated scanner in."))


class _SimulatedLink:
    """A line to a SimulatedZpl in the same process."""

    def __init__(self, zpl: SimulatedZpl) -> None:
        if zpl.fault is PrinterFault.AWAY:
            raise DeviceAway(sentence_for(PrinterFault.AWAY))
        self._zpl = zpl

    def send(self, data: bytes, timeout_s: float) -> None:  # noqa: ARG002 - it takes no time
        cut, self._zpl.cut_after = self._zpl.cut_after, None
        if cut is not None and cut < len(data):
            raise SendCut(cut)
        self._zpl.take(data)

    def ask(
        self, question: bytes, parse: Callable[[bytes], T | None], timeout_s: float  # noqa: ARG002
    ) -> T | None:
        return parse(self._zpl.answer(question))

    def close(self) -> None:
        """Nothing is held."""


class SimulatedPrinter(ZplPrinter):
    """A label printer without paper. `zpl` holds its faults and keeps its jobs as bytes."""

    def __init__(self, name: str, *, dots_per_mm: int = 8, zpl: SimulatedZpl | None = None) -> None:
        self.zpl = zpl or SimulatedZpl(dots_per_mm=dots_per_mm)
        patience = Patience(finish_s=1.0, poll_s=0.01)
        super().__init__(name, lambda: _SimulatedLink(self.zpl), dots_per_mm=dots_per_mm, patience=patience)

    @property
    def jobs(self) -> list[bytes]:
        return self.zpl.jobs


class SimulatedPapers:
    """A document printer without paper: keeps what it is given, and says that it cannot confirm it."""

    media = "pdf"

    def __init__(self, name: str, *, dots_per_mm: int = 8) -> None:
        self.name = name
        self.dots_per_mm = dots_per_mm
        self.fault: PrinterFault | None = None
        self.jobs: list[bytes] = []
        self.titles: list[str] = []

    def status(self) -> PrinterStatus:
        return PrinterStatus(self.fault, sentence_for(self.fault) if self.fault else None, "simulated")

    def print(self, data: bytes, title: str) -> Outcome:
        if self.fault is not None:
            return Outcome(Fate.FAILED, self.status())
        self.jobs.append(data)
        self.titles.append(title)
        return Outcome(Fate.SENT_UNCONFIRMED, self.status())

    def close(self) -> None:
        """Nothing is held."""


class SimulatedScale:
    """Shows what it is set to. `away` is why it cannot be read, as the sentence of DeviceAway."""

    def __init__(self, name: str = "scale") -> None:
        self.name = name
        self.away: DeviceAway | None = None
        self._weight = Weight(Decimal(0), stable=True)
        self._changed = threading.Condition()

    def put(self, grams: Decimal | int | str, *, stable: bool = True) -> None:
        """Put a weight on it; a waiting `read` sees it at once."""
        with self._changed:
            self._weight = Weight(Decimal(grams), stable)
            self._changed.notify_all()

    def read(self, timeout_s: float = 3.0) -> Weight:
        with self._changed:
            self._changed.wait_for(lambda: self._weight.stable or self.away is not None, timeout_s)
            if self.away is not None:
                raise self.away
            return self._weight

    def close(self) -> None:
        """Nothing is held."""
