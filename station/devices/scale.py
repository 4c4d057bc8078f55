"""What the bench knows of a scale."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Weight:
    """`grams` is exact; `stable` says that it has settled."""

    grams: Decimal
    stable: bool


class Scale(Protocol):
    """`read` blocks up to `timeout_s` for a settled weight and returns the last reading, settled or not.

    Raises DeviceAway with a sentence when the scale is not there, is over or under its range.
    """

    name: str

    def read(self, timeout_s: float = 3.0) -> Weight: ...

    def close(self) -> None: ...
