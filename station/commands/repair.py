"""What the returns bench asks of a unit that lies in its lane: tests, wipes, parts, grade, a new serial, ways out."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from station.commands.acts import Act


@dataclass(frozen=True, slots=True)
class CertifyUnit:
    """A test or a wipe (`what`), and how it came out (`result`: passed, failed). A test has a name and a value, a wipe
    a method and a tool; a wipe that passed gets a certificate that is printed."""

    act: Act
    client: UUID
    unit: UUID
    what: str
    result: str
    name: str = ""
    value: str = ""
    method: str = ""
    tool: str = ""


@dataclass(frozen=True, slots=True)
class FitPart:
    """A part goes in. `house`: it has no serial that can be read, so one of the house is printed."""

    act: Act
    client: UUID
    unit: UUID
    candidates: tuple[str, ...] = ()
    gtin: str | None = None
    sku: UUID | None = None
    house: bool = False


@dataclass(frozen=True, slots=True)
class UnfitPart:
    """A part comes out, and is a unit of its own. `fate`: keep (as stock), scrap."""

    act: Act
    client: UUID
    unit: UUID
    candidates: tuple[str, ...] = ()
    gtin: str | None = None
    sku: UUID | None = None
    house: bool = False
    fate: str = "keep"


@dataclass(frozen=True, slots=True)
class PartOut:
    """A unit for parts gives birth to one of them."""

    act: Act
    client: UUID
    unit: UUID
    candidates: tuple[str, ...] = ()
    gtin: str | None = None
    sku: UUID | None = None
    house: bool = False


@dataclass(frozen=True, slots=True)
class RepairUnit:
    """It is made good. `note`: what was done."""

    act: Act
    client: UUID
    unit: UUID
    note: str


@dataclass(frozen=True, slots=True)
class GradeUnit:
    act: Act
    client: UUID
    unit: UUID
    grade: str


@dataclass(frozen=True, slots=True)
class RelabelUnit:
    """A new serial, read or of the house. The old one stays a name of the unit."""

    act: Act
    client: UUID
    unit: UUID
    candidates: tuple[str, ...] = ()
    house: bool = False


@dataclass(frozen=True, slots=True)
class ProveUnitLabel:
    """The label of the new serial, scanned back off the unit."""

    act: Act
    client: UUID
    unit: UUID
    code: str
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReprintUnitLabel:
    act: Act
    client: UUID
    unit: UUID


@dataclass(frozen=True, slots=True)
class RestockUnit:
    """Back to stock, at a place. `badge`: a second person's (its digest), where it was not proved to be the one that
    left."""

    act: Act
    client: UUID
    unit: UUID
    place: str
    badge: str | None = None


@dataclass(frozen=True, slots=True)
class ShelveUnit:
    """Into a tote of its lane."""

    act: Act
    client: UUID
    unit: UUID
    tote: str


@dataclass(frozen=True, slots=True)
class SendBack:
    """Onto a vendor's list: one that is open (`vendor`), or a new one of the vendor called `name`."""

    act: Act
    client: UUID
    unit: UUID
    vendor: UUID | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class ShipVendor:
    """The list leaves, by serial, with its paper."""

    act: Act
    client: UUID
    vendor: UUID
    carrier: str
    tracking: str = ""


@dataclass(frozen=True, slots=True)
class ScrapUnit:
    """By two people: `badge` is the witness's (its digest)."""

    act: Act
    client: UUID
    unit: UUID
    method: str
    badge: str | None = None


@dataclass(frozen=True, slots=True)
class LeaveWork:
    """Put it back where it was, for any bench."""

    act: Act
    client: UUID
    unit: UUID


@dataclass(frozen=True, slots=True)
class UndoWork:
    """Take back the newest act on this unit, or on this vendor's list. `badge`: a second person's (its digest), where
    the act took two."""

    act: Act
    client: UUID
    unit: UUID | None = None
    vendor: UUID | None = None
    badge: str | None = None


# What was done to a unit in hand and is over: evidence, whenever it comes into the base.
EVIDENCE = (CertifyUnit, RepairUnit)
RepairCommand = (
    CertifyUnit | FitPart | UnfitPart | PartOut | RepairUnit | GradeUnit | RelabelUnit | ProveUnitLabel
    | ReprintUnitLabel | RestockUnit | ShelveUnit | SendBack | ShipVendor | ScrapUnit | LeaveWork | UndoWork
)
