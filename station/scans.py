"""What was read, before anybody believes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Scan:
    """One whole read of one scanner.

    `id` is a UUIDv7 made at the read; it becomes the operation's id, so that asking the database twice is
    harmless. `raw` is every byte between the frame's ends, AIM identifier and GS (0x1D) included.
    `scanner` is the name the settings give the device. `keyed` says that a person typed it. `bulk`: `raw` holds
    the tags that an RFID reader gave, one a line; only such a reader's own driver says so, never the text of a code.
    """

    id: UUID
    raw: bytes
    scanner: str
    at: datetime
    keyed: bool = False
    bulk: bool = False
