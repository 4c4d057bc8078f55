"""What the receiving bench asks."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from station.commands.acts import Act


@dataclass(frozen=True, slots=True)
class OpenInbound:
    """Open the announcement the code names: its number, its tracking number, one of its cartons.

    `inbound` once somebody has said which of several. `blind`: a new one of `client`, which is asked for first;
    `code` is then what the parcel itself carries, or "".
    """

    act: Act
    code: str
    client: UUID | None = None
    inbound: UUID | None = None
    blind: bool = False
    lease_minutes: int = 120
    dock: str | None = None    # the one the receiver chose


@dataclass(frozen=True, slots=True)
class ReleaseInbound:
    act: Act
    client: UUID
    inbound: UUID


@dataclass(frozen=True, slots=True)
class AddProduct:
    """A product code that blind receiving meets for the first time."""

    act: Act
    client: UUID
    inbound: UUID
    gtin: str


@dataclass(frozen=True, slots=True)
class ReceiveUnit:
    """One unit in hand. `fits`: the SKUs of the announcement that take the text, each with the serial it makes of
    it. `sku`: what the operator said it is; `prefer`: the product in hand, where nothing else settles it. `carton`: the
    carton it comes out of. `second`: it is another unit with a serial that is in already."""

    act: Act
    client: UUID
    inbound: UUID
    candidates: tuple[str, ...]
    fits: dict[str, str] = field(default_factory=dict)
    gtin: str | None = None
    sku: UUID | None = None
    prefer: UUID | None = None
    carton: UUID | None = None
    damaged: bool = False
    photo: str | None = None
    second: bool = False


@dataclass(frozen=True, slots=True)
class CountIn:
    """Goods without serials here: `quantity` scans' worth of a product code."""

    act: Act
    client: UUID
    inbound: UUID
    gtin: str
    quantity: int
    carton: UUID | None = None
    damaged: bool = False
    photo: str | None = None


@dataclass(frozen=True, slots=True)
class UndoReceipt:
    """Take back the newest act: an event that names the one it corrects."""

    act: Act
    client: UUID
    inbound: UUID


@dataclass(frozen=True, slots=True)
class HouseLabel:
    """A serial of the house for a unit without a readable one. `why`: unreadable, no_serial. `real`: what a person
    could read, or ""."""

    act: Act
    client: UUID
    inbound: UUID
    sku: UUID
    why: str
    real: str = ""
    carton: UUID | None = None


@dataclass(frozen=True, slots=True)
class ReprintLabel:
    """The newest house label or licence plate of this announcement again."""

    act: Act
    client: UUID
    inbound: UUID


@dataclass(frozen=True, slots=True)
class ReceiveCarton:
    """A carton or pallet by its code. `pallet`: the pallet in hand that it stands on."""

    act: Act
    client: UUID
    inbound: UUID
    code: str
    pallet: UUID | None = None


@dataclass(frozen=True, slots=True)
class OpenCarton:
    """Open one that was received sealed: its units are inferred until they are seen."""

    act: Act
    client: UUID
    inbound: UUID
    carton: UUID


@dataclass(frozen=True, slots=True)
class NewCarton:
    """A licence plate of the house. `what`: carton or pallet."""

    act: Act
    client: UUID
    inbound: UUID
    what: str
    pallet: UUID | None = None


@dataclass(frozen=True, slots=True)
class CheckList:
    """Look over the next part of the announced list, behind `after`; nothing is written yet."""

    act: Act
    client: UUID
    inbound: UUID
    after: str = ""
    after_line: UUID | None = None
    checked: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class ReceiveList:
    """Receive everything that is still listed, in one act: all of it or nothing."""

    act: Act
    client: UUID
    inbound: UUID


@dataclass(frozen=True, slots=True)
class CloseInbound:
    act: Act
    client: UUID
    inbound: UUID


@dataclass(frozen=True, slots=True)
class AddAlias:
    """One more name of a unit in hand: `kind` is imei2, mac, iccid …; `value` its normal form."""

    act: Act
    client: UUID
    unit: UUID
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class CorrectAlias:
    """A name that was wrong: `value` instead of `was`, or none (""). A supervisor's badge and a reason come with it."""

    act: Act
    client: UUID
    unit: UUID
    kind: str
    was: str
    value: str
    overridden_by: str          # SHA-256 of the second person's badge, hex
    override_reason: str


@dataclass(frozen=True, slots=True)
class ChooseDock:
    """The dock that goods come to from now on: those of `inbound`, where one is in hand."""

    act: Act
    code: str
    client: UUID | None = None
    inbound: UUID | None = None


@dataclass(frozen=True, slots=True)
class DamagedCarton:
    """A carton or pallet that came damaged as such. `photo`: SHA-256 of its photo."""

    act: Act
    client: UUID
    inbound: UUID
    code: str
    photo: str | None = None


# What a bench reads of a shipment it has in hand: evidence, whenever it comes into the base.
EVIDENCE = (ReceiveUnit, CountIn)
ReceivingCommand = (
    OpenInbound | ReleaseInbound | AddProduct | ReceiveUnit | CountIn | UndoReceipt | HouseLabel | ReprintLabel
    | ReceiveCarton | OpenCarton | NewCarton | CheckList | ReceiveList | CloseInbound | AddAlias
    | CorrectAlias | ChooseDock | DamagedCarton
)
