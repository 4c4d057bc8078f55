"""How the things around a bench are: what the device bar shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from station.sentences import Sentence


class Health(Enum):
    READY = "ready"
    BUSY = "busy"
    ATTENTION = "attention"   # paper out, head open, unsettled
    AWAY = "away"
    NONE = "none"             # not fitted at this bench


@dataclass(frozen=True, slots=True)
class DeviceHealth:
    """One light of the device bar. `role`: scanner, printer, scale, database, journal."""

    role: str
    name: str
    health: Health
    sentence: Sentence | None = None   # what is wrong and what to do
    lost: bool = False                 # a scanner had to drop what it read: that is refused aloud
