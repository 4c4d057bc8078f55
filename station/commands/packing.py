"""What the packing bench asks."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from uuid import UUID

from station.commands.acts import Act


@dataclass(frozen=True, slots=True)
class TakeOrder:
    """Open what the code names: an order, a tote or a parcel of it. `client` once two of them share the code."""

    act: Act
    code: str
    client: UUID | None = None
    lease_minutes: int = 30


@dataclass(frozen=True, slots=True)
class ReleaseOrder:
    act: Act
    client: UUID
    order: UUID


@dataclass(frozen=True, slots=True)
class ConfirmNote:
    act: Act
    client: UUID
    order: UUID
    note: UUID


class Swap(Enum):
    """What to do with a unit that is reserved for another order."""

    FORBID = "forbid"
    ASK = "ask"
    ALLOW = "allow"


@dataclass(frozen=True, slots=True)
class PackUnit:
    """Put one serial-numbered unit into the open parcel.

    `candidates` are the normalised readings of the text, most likely first. `fits` are the SKUs of this
    order whose profile takes the text. `sku` is set once the operator has said which SKU it is;
    `swap_confirmed` once they have said yes to a swap.
    """

    act: Act
    client: UUID
    order: UUID
    parcel: UUID
    candidates: tuple[str, ...]
    fits: tuple[UUID, ...]
    gtin: str | None = None
    sku: UUID | None = None
    swap_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class PackCounted:
    """Put `quantity` scans' worth of a SKU without serials into the open parcel."""

    act: Act
    client: UUID
    order: UUID
    parcel: UUID
    gtin: str
    quantity: int


@dataclass(frozen=True, slots=True)
class RemoveUnit:
    act: Act
    client: UUID
    order: UUID
    parcel: UUID
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UndoLast:
    """Take back the newest thing put into the parcel: an event that names the one it corrects."""

    act: Act
    client: UUID
    order: UUID
    parcel: UUID


@dataclass(frozen=True, slots=True)
class CloseParcel:
    """Close the parcel and order its label and papers. `weight_g` is a settled weight, or None without scale."""

    act: Act
    client: UUID
    order: UUID
    parcel: UUID
    weight_g: Decimal | None
    stable: bool
    photo_sha256: str | None
    overridden_by: str | None = None     # SHA-256 of the second person's badge, hex
    override_reason: str | None = None


@dataclass(frozen=True, slots=True)
class ReopenParcel:
    act: Act
    client: UUID
    order: UUID
    parcel: UUID


@dataclass(frozen=True, slots=True)
class ProveLabel:
    """The label was scanned back from the box."""

    act: Act
    client: UUID
    order: UUID
    parcel: UUID
    code: str


@dataclass(frozen=True, slots=True)
class ShipParcel:
    act: Act
    client: UUID
    order: UUID
    parcel: UUID
