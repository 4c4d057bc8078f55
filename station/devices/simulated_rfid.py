"""An RFID reader without hardware, shipped: it hears the tags it is told to hear."""

from __future__ import annotations

import time
from collections.abc import Iterable

from station.devices.rfid_reader import BATCH_S, TagFramer
from station.devices.simulated import SimulatedScanner


class SimulatedRfidReader(SimulatedScanner):
    """Passes its tags on through the same framing as a real one, on the same thread."""

    def __init__(self, name: str) -> None:
        super().__init__(name, TagFramer())

    def hear(self, tags: Iterable[str], times: int = 3) -> None:
        """Hear these tags, each `times` times as readers do, and let half a second pass; its trigger is pulled anew."""
        self._framer.forget()
        self.inject("".join(f"{tag}\r\n" for tag in tags).encode("ascii") * times)
        self.pass_time(time.monotonic() + BATCH_S)
