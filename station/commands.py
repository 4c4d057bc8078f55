"""Everything a bench can ask. One page.

An `Action` is a wish: the same one by key, by printed command code and by button. A command is an
operation on its way to the database: frozen, complete, and repeatable under the same id.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import ClassVar
from uuid import UUID


class Action(Enum):
    """What an operator can do without a product in hand. The name is what the printed code carries."""

    CLEAR = "CLEAR"            # clear a latched refusal
    CONFIRM = "CONFIRM"        # yes, to what is asked
    DECLINE = "DECLINE"        # no
    UNDO = "UNDO"              # take the last one back out
    REMOVE = "REMOVE"          # the next unit scanned comes out of the parcel
    CLOSE = "CLOSE"            # close the parcel, with what is in it
    SHIP = "SHIP"              # hand the proved parcel to the carrier's manifest
    RELEASE = "RELEASE"        # put the order back for another bench
    REOPEN = "REOPEN"          # open a closed parcel again, its label void
    REPRINT = "REPRINT"        # print the label again: asks, and is logged
    PAPERS = "PAPERS"          # print the papers again
    WEIGH = "WEIGH"            # take the weight now
    PHOTO = "PHOTO"            # take the photo now
    OVERRIDE = "OVERRIDE"      # a second person lifts a block
    SIGN_OFF = "SIGN_OFF"
    HELP = "HELP"


KEYS: dict[Action, str] = {
    Action.CLEAR: "Esc",
    Action.CONFIRM: "F2",
    Action.DECLINE: "F3",
    Action.WEIGH: "F4",
    Action.PHOTO: "F5",
    Action.REPRINT: "F6",
    Action.PAPERS: "F7",
    Action.UNDO: "F8",
    Action.REMOVE: "F9",
    Action.OVERRIDE: "F10",
    Action.REOPEN: "F11",
    Action.CLOSE: "F12",
    Action.SHIP: "F12",        # F12 is always the next big step: close it, then ship it
    Action.RELEASE: "Ctrl+R",
    Action.SIGN_OFF: "Ctrl+Q",
    Action.HELP: "F1",
}


@dataclass(frozen=True, slots=True)
class Act:
    """Who asks, where, when and with what read. Part of every command.

    `id` is the operation's id, a UUIDv7. `operator` is None only while signing on. `at` is the bench's time.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"ser_json_bytes": "base64", "val_json_bytes": "base64"}

    id: UUID
    at: datetime
    bench: str
    operator: UUID | None
    scanner: str = ""
    raw: bytes = b""
    keyed: bool = False


@dataclass(frozen=True, slots=True)
class SignOn:
    act: Act
    badge_sha256: str    # hex; the badge itself is kept nowhere, not even in this PC's journal
    mode: str


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


@dataclass(frozen=True, slots=True)
class KeepRefusal:
    """A scan that was refused before it reached the database, kept with its reason."""

    act: Act
    reason: str
    order: UUID | None
    facts: dict[str, str]


Command = (
    SignOn | TakeOrder | ReleaseOrder | ConfirmNote | PackUnit | PackCounted | RemoveUnit | UndoLast
    | CloseParcel | ReopenParcel | ProveLabel | ShipParcel | Reprint | SettlePrint | KeepRefusal
)
