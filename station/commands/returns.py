"""What the returns bench asks."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from station.commands.acts import Act


@dataclass(frozen=True, slots=True)
class OpenReturn:
    """Whatever is scanned at an idle bench: any label of a parcel, or a unit itself.

    `code`: as it was read; `candidates`: what it may be as a serial. A unit that is out of the building begins a blind
    return; one that lies in a lane is taken in hand to be worked on. `client`, `sku`: once somebody has said which of
    several. `blind`: open it although nobody knows the label.
    """

    act: Act
    code: str
    candidates: tuple[str, ...] = ()
    gtin: str | None = None
    client: UUID | None = None
    sku: UUID | None = None
    blind: bool = False
    weight_g: Decimal | None = None
    photo: str | None = None
    lease_minutes: int = 60


@dataclass(frozen=True, slots=True)
class AddEvidence:
    """A weight or a photo of the parcel (`item` None) or of one thing in it."""

    act: Act
    parcel: UUID
    item: UUID | None = None
    weight_g: Decimal | None = None
    photo: str | None = None


@dataclass(frozen=True, slots=True)
class IdentifyUnit:
    """Is this the one that shipped? `sku`, `client`: once somebody has said which of several. `parcel` None: no parcel
    is open, a blind one is made. `fits`: the announced SKUs that have serials like this, each with the serial it makes
    of the text; None: nothing is known of what was announced. `sure`: it is its serial although none of them has."""

    act: Act
    parcel: UUID | None
    candidates: tuple[str, ...]
    gtin: str | None = None
    client: UUID | None = None
    sku: UUID | None = None
    fits: dict[str, str] | None = None
    sure: bool = False


@dataclass(frozen=True, slots=True)
class TakeUnreadable:
    """A unit whose serial nobody can read, or that has none: it gets one of the house, on a label printed now. What it
    is, somebody says: `sku`, or `gtin` or `code` of the product (with `client` where the parcel names none). Kept while
    the base is away; its label comes when it is back."""

    act: Act
    parcel: UUID
    client: UUID | None = None
    sku: UUID | None = None
    gtin: str | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class ListGoods:
    """What a unit without a serial may be: the base's list, of one client where somebody has said whose it is."""

    act: Act
    parcel: UUID
    client: UUID | None = None


@dataclass(frozen=True, slots=True)
class CompareSerial:
    """Another serial on the same thing. `where`: box, chassis, screen, or an alias type (imei, imei2, mac …), or
    part. Different from what shipped: the verdict changes."""

    act: Act
    item: UUID
    where: str
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EmptyBox:
    """Nothing is in it. `rma_line`: which line should have been, where there are several."""

    act: Act
    parcel: UUID
    rma_line: UUID | None = None
    photo: str | None = None


@dataclass(frozen=True, slots=True)
class Inspected:
    """One answer: a question's code with yes or no, an accessory's `accessory:<number>` with present or missing."""

    code: str
    answer: str
    photo: str | None = None


@dataclass(frozen=True, slots=True)
class InspectItem:
    """Condition, in one act: every question and accessory answered. Grade and lane follow by rule and come back with
    the verdict, the plate is ordered. `grade`: one step off the rule's at most, with `deviation` (why). `finding` and
    `liable` where the inspector says other than the answers do."""

    act: Act
    item: UUID
    question_set: UUID | None      # None: there is nothing to be asked of, an empty box
    answers: tuple[Inspected, ...]
    photos: tuple[str, ...] = ()
    grade: str | None = None
    deviation: str = ""
    finding: str | None = None
    liable: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ChangeLane:
    """Another lane than the rule's, with a reason; SELLABLE after an identity mismatch needs a second person's badge
    (its digest)."""

    act: Act
    item: UUID
    lane: str
    reason: str
    badge: str | None = None


@dataclass(frozen=True, slots=True)
class ProvePlate:
    """The plate that is on the unit, scanned back."""

    act: Act
    item: UUID
    code: str


@dataclass(frozen=True, slots=True)
class PlaceItem:
    """Into the tote of its lane, and no other."""

    act: Act
    item: UUID
    tote: str


@dataclass(frozen=True, slots=True)
class ReprintPlate:
    act: Act
    item: UUID


@dataclass(frozen=True, slots=True)
class UndoReturn:
    """Take back the newest act on the newest thing of this parcel: an event that names the one it corrects."""

    act: Act
    parcel: UUID


@dataclass(frozen=True, slots=True)
class CloseReturn:
    """Everything of this parcel is in its tote: the clock stops."""

    act: Act
    parcel: UUID


@dataclass(frozen=True, slots=True)
class LeaveReturn:
    """Put it back for another bench, as far as it is."""

    act: Act
    parcel: UUID


# What a bench sees of a parcel in its hands: evidence, whenever it comes into the base.
EVIDENCE = (OpenReturn, AddEvidence, IdentifyUnit, TakeUnreadable, CompareSerial, EmptyBox, InspectItem)
ReturnsCommand = (
    OpenReturn | AddEvidence | IdentifyUnit | TakeUnreadable | ListGoods | CompareSerial | EmptyBox | InspectItem
    | ChangeLane | ProvePlate | PlaceItem | ReprintPlate | UndoReturn | CloseReturn | LeaveReturn
)
