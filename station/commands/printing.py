"""Paper again, and what became of paper."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from station.commands.acts import Act


@dataclass(frozen=True, slots=True)
class Reprint:
    act: Act
    client: UUID
    parcel: UUID
    what: str           # "label" or "papers"


@dataclass(frozen=True, slots=True)
class SettlePrint:
    """What became of an ordered print. `fate`: printed, sent_unconfirmed, failed, unknown, cancelled."""

    act: Act
    print_id: UUID
    fate: str
    facts: str
