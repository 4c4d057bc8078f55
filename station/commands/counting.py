"""What the counting bench asks, and the office of counts and cases."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from station.commands.acts import Act
from station.epc import Epc


@dataclass(frozen=True, slots=True)
class BeginCountPlace:
    """Begin, or take up again, the count of the place the code names; a supervisor sees one that is finished."""

    act: Act
    code: str


@dataclass(frozen=True, slots=True)
class LeaveCountPlace:
    """Stop counting a place: it is free, and has to be counted from the beginning. `why` is kept."""

    act: Act
    location: UUID
    why: str = ""


@dataclass(frozen=True, slots=True)
class CountUnit:
    """One thing that lies at the place. `client` and `sku` once the operator has said which of several it is."""

    act: Act
    count: UUID
    location: UUID
    candidates: tuple[str, ...]
    gtin: str | None = None
    client: UUID | None = None
    sku: UUID | None = None


@dataclass(frozen=True, slots=True)
class CountQuantity:
    """`quantity` scans' worth of a product code of goods without serials."""

    act: Act
    count: UUID
    location: UUID
    gtin: str
    quantity: int
    client: UUID | None = None


@dataclass(frozen=True, slots=True)
class CountMany:
    """The tags an RFID reader heard at the place, in one act."""

    act: Act
    count: UUID
    location: UUID
    tags: tuple[Epc, ...]


@dataclass(frozen=True, slots=True)
class UncountLast:
    act: Act
    count: UUID
    location: UUID


@dataclass(frozen=True, slots=True)
class EndCountPlace:
    act: Act
    count: UUID
    location: UUID
    photo: str | None = None


@dataclass(frozen=True, slots=True)
class ApproveCount:
    """A supervisor books the differences of a place: events, and cases."""

    act: Act
    count: UUID
    location: UUID


@dataclass(frozen=True, slots=True)
class RejectCount:
    """A supervisor does not believe the count of a place: it is counted from the beginning."""

    act: Act
    count: UUID
    location: UUID


CountingCommand = (
    BeginCountPlace | LeaveCountPlace | CountUnit | CountQuantity | CountMany | UncountLast | EndCountPlace
    | ApproveCount | RejectCount
)
EVIDENCE = (CountUnit, CountQuantity, CountMany)    # goes on while the database is away
