"""What the returns bench has in hand, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from station.jobs import Thing
from station.profiles import SerialProfile

IDENTITIES = ("same_order", "other_order", "other_client", "never_shipped", "already_returned", "unknown", "empty_box",
              "part_swapped", "serials_disagree", "from_vendor")
GRADES = "ABCDE"
LANES = ("SELLABLE", "REFURBISHABLE", "PARTS_ONLY", "RETURN_TO_VENDOR", "QUARANTINE", "SCRAP", "LIQUIDATE", "DONATE",
         "SHIP_BACK", "MISSING")


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """One line of the RMA. `reason` is the customer's, a word of the house; `profile`: which serials its SKU has."""

    id: UUID
    sku: str
    name: str
    sku_id: UUID | None = None
    profile: SerialProfile = field(default_factory=SerialProfile)
    picture: str = ""
    serial: str = ""
    quantity: int = 1
    came: int = 0
    reason: str = "unknown"
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """As it is asked now. `good` is the answer of a sound unit; `explicit`: never answered by "all good"."""

    code: str
    group: str            # packaging, cosmetic, functional, lock
    text: Mapping[str, str]    # by language; "en" always
    good: str             # yes, no
    explicit: bool = False
    worst: str = "C"      # the best grade of a unit of which the answer is not good
    finding: str = "other"
    liable: str = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Accessory:
    number: int
    name: str
    picture: str = ""
    worst: str = "C"      # the best grade of a unit that comes without it

    @property
    def code(self) -> str:
        """As its answer is called."""
        return f"accessory:{self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped:
    """How it left, as far as the base knows."""

    at: datetime | None = None
    order: str = ""
    customer: str = ""
    packer: str = ""
    bench: str = ""
    tracking: str = ""
    weight_g: Decimal | None = None
    photo: str = ""
    proved_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorTrip:
    """The list on which it was sent to the vendor it is back from."""

    number: str
    vendor: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """One fact that a person may want to weigh; never an accusation. `operation`: the scan behind it."""

    name: str             # unit_returns, order_returns, weight, days_out, elsewhere
    facts: Mapping[str, Any] = field(default_factory=dict)
    operation: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Warranty:
    answer: str = "unknown"    # under, expired, unknown
    until: date | None = None
    months: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnItem:
    """One thing that came back. `thing` is None for an empty box."""

    id: UUID
    verdict: str
    state: str                 # identified, inspected, routed, placed, undone
    thing: Thing | None = None
    serial: str = ""
    unannounced: bool = False
    reason: str = ""
    comment: str = ""
    shipped: Shipped = field(default_factory=Shipped)
    warranty: Warranty = field(default_factory=Warranty)
    signals: tuple[Signal, ...] = ()
    grade_by_rule: str = ""
    grade: str = ""
    lane: str = ""
    rule: str = ""
    plate: str = ""
    plate_proved: bool = False
    tote: str = ""
    has_case: bool = False
    question_set: UUID | None = None
    questions: tuple[Question, ...] = ()
    accessories: tuple[Accessory, ...] = ()
    checks: tuple[str, ...] = ()    # other serials the client wants compared: box, screen, imei …
    near: tuple[str, ...] = ()      # nearest serials of an unknown one, a hint only
    house: bool = False             # no serial could be read: it has one of the house
    itself: bool = False            # proved to be the unit that left: the client's rules say where it goes
    vendor: VendorTrip | None = None
    profile: SerialProfile = field(default_factory=SerialProfile)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnParcel:
    """The parcel on the bench."""

    id: UUID
    label: str
    what: str                  # rma, order, tracking, sscc, plate, unknown
    client: str = ""
    rma: str = ""
    order: str = ""
    customer: str = ""
    arrived_at: datetime | None = None
    closed_before: datetime | None = None    # when its announcement was done, if it was before this parcel came
    weight_g: Decimal | None = None
    outbound_g: Decimal | None = None
    photos: int = 0
    lines: tuple[Announced, ...] = ()
    items: tuple[ReturnItem, ...] = ()

    @property
    def item(self) -> ReturnItem | None:
        """The thing in hand: the newest that is not in its tote."""
        return next((item for item in reversed(self.items) if item.state not in ("placed", "undone")), None)
