"""What the receiving bench remembers between two scans."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from station.jobs import PersonOnBench
from station.jobs_receiving import Checked, Inbound, InboundCarton, InboundLine, Naming
from station.verdicts import Question


@dataclass(frozen=True, slots=True)
class Labelling:
    """A house label in the making. `sku` is None until somebody has said what it is; `real` is typed last."""

    why: str               # unreadable, no_serial
    sku: UUID | None = None


@dataclass(frozen=True, slots=True)
class Damaged:
    """The next one scanned is damaged. `photo`: SHA-256 of its photo, or None without a camera."""

    photo: str | None


@dataclass(frozen=True, slots=True)
class Correcting:
    """A name that is being corrected. `right` is None until it was scanned, "" where the unit has no such name."""

    naming: Naming
    reason: str = ""
    right: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivingState:
    """`line`: the product in hand, once its code was scanned. `carton`, `pallet`: what units and cartons go into.
    `unknown`: the code that nobody announced, offered for blind receiving. `stick`: a house label that waits to be
    scanned back. `naming`: the names that the unit in hand still needs. `named`: the name that was taken down last, as
    long as nothing came after it. `listing`: how far the list is looked over. `dock`: the receiver's choice, or ""."""

    person: PersonOnBench
    inbound: Inbound | None = None
    question: Question | None = None
    line: UUID | None = None
    carton: UUID | None = None
    pallet: UUID | None = None
    damaged: Damaged | None = None
    labelling: Labelling | None = None
    listing: Checked | None = None
    stick: str = ""
    naming: Naming | None = None
    named: Naming | None = None
    correcting: Correcting | None = None
    unknown: str = ""
    dock: str = ""
    lease_minutes: int = 120

    @property
    def line_in_hand(self) -> InboundLine | None:
        lines = self.inbound.lines if self.inbound is not None else ()
        return next((line for line in lines if line.id == self.line), None)

    @property
    def open_carton(self) -> InboundCarton | None:
        cartons = self.inbound.cartons if self.inbound is not None else ()
        return next((carton for carton in cartons if carton.id == self.carton), None)
