"""The job in front of the packer, as plain frozen values: the order, its lines, its parcels.

Bench-side knowledge only: the database is right, and every verdict brings the lines it changed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import Enum
from uuid import UUID

from station.profiles import SerialProfile


class CapturePolicy(Enum):
    """Where a SKU's serials are taken."""

    NONE = "none"
    OUTBOUND = "outbound"
    INBOUND_OUTBOUND = "inbound_outbound"
    EVERY_TOUCH = "every_touch"


@dataclass(frozen=True, slots=True)
class PersonOnBench:
    id: UUID
    name: str
    role: str           # packer, supervisor …
    language: str       # "en", "es", "pt_BR", or "" for the bench's own


@dataclass(frozen=True, slots=True)
class Thing:
    """The unit or item in hand. `picture` is a file name or "" (the view then draws a neutral outline)."""

    sku: str
    name: str
    serial: str = ""
    gtin: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    id: UUID
    text: str           # the brand's words: foreign text
    confirmed: bool


@dataclass(frozen=True, slots=True)
class JobLine:
    """One order line. `packed` counts all parcels of the order; `serials` those of the open parcel."""

    id: UUID
    sku_id: UUID
    sku: str
    name: str
    gtin: str
    picture: str
    policy: CapturePolicy
    exact: bool
    ordered: int
    packed: int
    weight_g: Decimal | None
    profile: SerialProfile
    gtins: tuple[str, ...] = ()      # all of them, inner packs included
    serials: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()     # exact units reserved for this line

    @property
    def left(self) -> int:
        return self.ordered - self.packed

    @property
    def serialised(self) -> bool:
        return self.policy is not CapturePolicy.NONE


class ParcelState(Enum):
    OPEN = "open"
    CLOSED = "closed"      # label ordered
    PROVED = "proved"      # label scanned back
    SHIPPED = "shipped"


@dataclass(frozen=True, slots=True)
class Parcel:
    id: UUID
    number: int            # 1, 2, 3 … within the order
    state: ParcelState
    sscc: str = ""
    items: int = 0
    weight_g: Decimal | None = None
    expected_g: Decimal | None = None
    tolerance_g: Decimal | None = None
    label: str = ""        # fate of the label: "", ordered, printing, printed, sent_unconfirmed, failed, unknown
    carrier_label: bool = False
    tracking: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """What one scan changed: one line, one parcel, and a serial that came or went. `left` is the whole order's."""

    line: UUID
    packed: int
    parcel: Parcel
    left: int
    came: str = ""
    went: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """One order under the hands of one bench."""

    order: UUID
    number: str
    client: UUID
    client_name: str
    lane: str              # DTC, marketplace, wholesale, export
    carrier: str
    cut_off: datetime | None
    leased_until: datetime | None      # None once it is shipped
    lines: tuple[JobLine, ...]
    parcels: tuple[Parcel, ...]
    notes: tuple[Note, ...] = ()
    tote: str = ""

    @property
    def left(self) -> int:
        return sum(line.left for line in self.lines)

    @property
    def ordered(self) -> int:
        return sum(line.ordered for line in self.lines)

    @property
    def packed(self) -> int:
        return self.ordered - self.left

    @property
    def unconfirmed(self) -> tuple[Note, ...]:
        return tuple(note for note in self.notes if not note.confirmed)

    @property
    def parcel(self) -> Parcel | None:
        """The parcel being worked on: the newest that has not shipped."""
        return next((p for p in reversed(self.parcels) if p.state is not ParcelState.SHIPPED), None)

    def progressed(self, progress: Progress) -> Job:
        """The job after one scan."""
        lines = tuple(_moved(line, progress) if line.id == progress.line else line for line in self.lines)
        return replace(self, lines=lines).with_parcel(progress.parcel)

    def with_parcel(self, parcel: Parcel) -> Job:
        known = any(old.id == parcel.id for old in self.parcels)
        kept = tuple(parcel if old.id == parcel.id else old for old in self.parcels)
        return replace(self, parcels=kept if known else (*kept, parcel))


def _moved(line: JobLine, progress: Progress) -> JobLine:
    kept = tuple(serial for serial in line.serials if serial not in (progress.went, progress.came))
    return replace(line, packed=progress.packed, serials=(*kept, progress.came) if progress.came else kept)
