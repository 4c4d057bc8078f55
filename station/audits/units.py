"""One unit's whole story: what the unit page, the certificate and the sheet of it are drawn from.

Every fact is of the base, in one moment; nothing is worked out by whoever shows it. Texts are foreign: plain text only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from station.warranty import Warranty


@dataclass(frozen=True, slots=True)
class AskStory:
    """The story of one unit. Answered by UnitStory, or None where nobody knows the unit."""

    client_id: UUID
    unit_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitHeader:
    """The unit as it stands now. Where something is not so, the text is empty."""

    client_id: UUID
    unit_id: UUID
    client_code: str
    client_name: str
    sku_code: str
    sku_name: str
    sku_class: str
    serial: str           # normalised; the raw text is in the first event
    serial_raw: str
    state: str
    place: str            # the code of the place, "" where it is at none
    carton: str           # the code of the carton it lies in
    parcel: str           # the SSCC, or the number of the parcel it is in
    order: str            # the order it is packed for or left on
    reserved: str         # the order it is kept for
    hold: str
    grade: str
    lane: str
    rev: int
    changed_at: datetime
    warranty: Warranty


@dataclass(frozen=True, slots=True)
class StoryAlias:
    type: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryOperation:
    """What a bench asked and was told: beside the event it made, or refused and without one."""

    id: UUID
    kind: str
    bench: str
    operator: str         # name, "" for nobody
    at: datetime          # the bench's clock
    recorded_at: datetime
    scanner: str
    keyed: bool
    raw: str              # as it was read, unprintable bytes as \\xNN; "" for a badge
    outcome: str          # recorded, refused, asked
    reason: str           # a word of verdicts.Reason, "" without
    order: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryEvent:
    """One row of the ledger with the codes behind its ids."""

    id: UUID
    rev: int
    kind: str
    from_state: str
    state: str
    place: str            # where the unit was after it
    carton: str
    parcel: str
    order: str
    reserved: str
    hold: str
    grade: str
    lane: str
    operator: str
    operator_id: UUID | None
    bench: str
    at: datetime
    recorded_at: datetime
    corrects: int | None  # the rev of the event that this one corrects
    facts: Mapping[str, Any] = field(default_factory=dict)
    hash: str             # 64 hexadecimal digits
    op_id: UUID
    operation: StoryOperation | None = None   # None where the event came with a document


@dataclass(frozen=True, slots=True)
class StoryComponent:
    """`inside`: it is built into the unit of this story; else the unit of this story is built into it."""

    inside: bool
    role: str
    client_id: UUID
    unit_id: UUID
    sku_code: str
    serial: str
    since: datetime


@dataclass(frozen=True, slots=True)
class StoryPaper:
    """A paper that was ordered for a parcel, a carton or the unit itself, and what became of it."""

    id: UUID
    kind: str
    fate: str
    bench: str
    ordered_at: datetime
    settled_at: datetime | None
    reprint: bool
    parcel: str


@dataclass(frozen=True, slots=True)
class StoryWeight:
    """The weight of a whole parcel the unit was in. `parcel`: its SSCC, or the label under which it came back."""

    parcel: str
    weight_g: Decimal
    expected_g: Decimal | None
    at: datetime


@dataclass(frozen=True, slots=True)
class StoryPhoto:
    """`digest` is the SHA-256 by which the photo is kept; `of` what it shows: parcel, case, finding, return, event."""

    digest: str
    of: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryCase:
    id: UUID
    kind: str             # the class of the exception
    subject: str
    owner: str
    opened_at: datetime
    due_at: datetime
    decision: str
    reason: str
    decided_by: str
    decided_at: datetime | None


@dataclass(frozen=True, slots=True)
class StoryFinding:
    finding: str
    liable: str
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class StoryAnswer:
    code: str
    asked: str            # the question in English, as it was asked
    answer: str
    photo: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryReturn:
    """One coming back: is it the same one, what was found, where it went."""

    id: UUID
    label: str            # what was read from the parcel
    rma: str
    customer_reason: str
    verdict: str          # the identity verdict
    state: str
    grade: str
    grade_by_rule: str
    deviation: str
    lane: str
    rule: str
    plate: str
    bench: str
    operator: str
    arrived_at: datetime
    inspected_at: datetime | None
    routed_at: datetime | None
    placed_at: datetime | None
    answers: tuple[StoryAnswer, ...] = ()
    findings: tuple[StoryFinding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryCertificate:
    id: UUID
    kind: str             # wipe, destruction, test
    number: str
    facts: Mapping[str, Any]
    operator: str
    witness: str
    bench: str
    at: datetime
    taken_back: datetime | None = None    # the bench undid it: it proves nothing any more


@dataclass(frozen=True, slots=True)
class StoryChain:
    """The chain as this program worked it out itself, from the rows, in this moment.

    `broken_at` is the first rev whose hash does not follow; None where all of them do. `head` is the last hash, hex;
    `row_follows` says that the unit's row is what its last event says.
    """

    events: int
    broken_at: int | None
    head: str
    row_follows: bool

    @property
    def whole(self) -> bool:
        return self.broken_at is None and self.row_follows


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitStory:
    """Everything known of one unit at `told_at`, each list in the order of time."""

    unit: UnitHeader
    events: tuple[StoryEvent, ...]
    chain: StoryChain
    told_at: datetime
    refusals: tuple[StoryOperation, ...] = ()
    aliases: tuple[StoryAlias, ...] = ()
    components: tuple[StoryComponent, ...] = ()
    papers: tuple[StoryPaper, ...] = ()
    weights: tuple[StoryWeight, ...] = ()
    photos: tuple[StoryPhoto, ...] = ()
    cases: tuple[StoryCase, ...] = ()
    returns: tuple[StoryReturn, ...] = ()
    certificates: tuple[StoryCertificate, ...] = ()


def unit_target(client_id: UUID, unit_id: UUID) -> str:
    """What the unit page understands as Door("unit", …)."""
    return f"client={client_id}&unit={unit_id}"
