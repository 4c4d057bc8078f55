"""What the bench knows of a scanner: that it can be opened, that it says what it reads, that it can be closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from station.health import DeviceHealth
from station.scans import Scan

OnScan = Callable[[Scan], None]
OnHealth = Callable[[DeviceHealth], None]


class Scanner(Protocol):
    """`opened` starts reading; both callbacks may come from any thread. `signal` lets the scanner itself beep."""

    name: str

    def open(self, on_scan: OnScan, on_health: OnHealth) -> None: ...

    def signal(self, accepted: bool) -> None: ...

    def close(self) -> None: ...
