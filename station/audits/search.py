"""What the one search box asks and is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from station.audits.asking import Door
from station.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text that was scanned or typed at the supervisor's desk, read as what it is.

    `names` are the ways in which it may be written in the base. Of a badge nothing is kept but its digest.
    """

    names: tuple[str, ...] = ()
    badge_sha256: str = field(default="", repr=False)
    gtin: str = ""

    @property
    def text(self) -> str:
        """What may be shown of it."""
        return self.names[0] if self.names else ""


@dataclass(frozen=True, slots=True)
class NotRead:
    """A text that means nothing here, and what to do about it."""

    sentence: Sentence


Read = Wanted | NotRead


@dataclass(frozen=True, slots=True)
class Search:
    """Answered by Found."""

    wanted: Wanted


@dataclass(frozen=True, slots=True)
class AskUnitsOf:
    """The units of an order, carton, place, inbound, rma, return, vendor_return, lot or sku. Answered by UnitsOf."""

    what: str
    id: str
    client: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One thing that answers to the text. `what` is unit, alias, order, parcel, carton, inbound, rma, return, place,
    person, certificate, vendor_return, sku, lot, hold, recall, count, case or bench; `code` its own name,
    `matched` what was found of it."""

    what: str
    id: UUID
    code: str
    client: str = ""
    sku: str = ""
    name: str = ""
    state: str = ""
    place: str = ""
    matched: str = ""
    near: str = ""        # why it is near: "" is exact, "fold" look-alikes, "typo" one character, "tail" the same end
    door: Door


@dataclass(frozen=True, slots=True)
class AboutLine:
    """One line of a document: `due` were ordered or announced, of which `done` are packed, received or back."""

    client_id: UUID
    sku_id: UUID
    sku: str
    name: str
    due: int
    done: int


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """An order, a shipment in or an announced return as it stands; what it has not is empty."""

    what: str             # order, inbound, rma
    state: str
    client: str
    hold: str = ""
    lane: str = ""
    carrier: str = ""
    tote: str = ""
    dock: str = ""
    cut_off: datetime | None = None
    shipped_at: datetime | None = None
    made_at: datetime | None = None
    due_at: datetime | None = None        # of a return: until when it may come
    expected_at: datetime | None = None
    arrived_at: datetime | None = None
    closed_at: datetime | None = None
    tracking: str = ""                    # of every parcel, a comma between them
    customer: str = ""
    order: str = ""                       # of a return
    order_id: UUID | None = None
    client_id: UUID
    lines: tuple[AboutLine, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitsOf:
    """The units, and of a document what it says of itself."""

    hits: tuple[Hit, ...]
    about: About | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Exact hits, or where there are none what is near. `more`: there are others that are not listed."""

    wanted: Wanted
    hits: tuple[Hit, ...]
    exact: bool
    more: bool = False
