"""The announcement in front of the receiver, as plain frozen values. Every verdict brings what it changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from station.jobs import CapturePolicy
from station.profiles import SerialProfile
from station.sentences import Sentence, say

MOST_SHOWN = 6
FINDINGS: Mapping[str, Sentence] = {
    "short": say("Short"), "over": say("Over"), "unexpected": say("Not on the list"), "duplicate": say("Duplicate"),
    "wrong_client": say("Another client's"), "wrong_sku": say("Not on this shipment"), "damaged": say("Damaged"),
    "unreadable": say("Unreadable"), "no_serial": say("Without a serial"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class InboundLine:
    """One SKU of an announcement. `listed` serials were announced; `serials` are the newest that came."""

    id: UUID
    sku_id: UUID
    sku: str
    name: str
    picture: str
    policy: CapturePolicy
    rule: str                  # of its cartons: units_always, carton_if_asn_lists_serials, sample_n
    announced: int
    received: int
    listed: int
    lot: str
    carton: str                # the code of its carton, or ""
    profile: SerialProfile
    gtins: tuple[str, ...]
    serials: tuple[str, ...] = ()

    @property
    def left(self) -> int:
        return max(self.announced - self.received, 0)

    @property
    def serialised(self) -> bool:
        """Its serials are taken here; else it is counted by its product code."""
        return self.policy in (CapturePolicy.INBOUND_OUTBOUND, CapturePolicy.EVERY_TOUCH)


@dataclass(frozen=True, slots=True, kw_only=True)
class InboundCarton:
    """A carton or pallet of it. `sample_left`: so many are scanned before the rest is believed; None: no sample."""

    id: UUID
    code: str
    kind: str                  # carton, pallet
    parent: UUID | None
    state: str                 # expected, received, opened, gone
    sealed: bool
    sample_left: int | None
    announced: int
    received: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What was not as announced, as the bench marks it."""

    id: UUID
    kind: str
    sku_id: UUID | None
    serial: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Naming:
    """The names that the unit in hand still needs by its profile: imei2, mac, iccid … None due: it has them all."""

    unit: UUID
    serial: str
    due: tuple[str, ...]
    given: tuple[str, str] | None = None    # kind and value of the one just taken down


@dataclass(frozen=True, slots=True)
class DockChosen:
    """Where goods come in from now on: its code; the announcement in hand, if there is one."""

    code: str
    inbound: Inbound | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What one act changed: a line, the open carton, a finding. `left` is the whole announcement's."""

    line: UUID
    received: int
    left: int
    came: str = ""
    house: str = ""            # the serial on a house label that is to be stuck on and scanned
    carton: InboundCarton | None = None
    found: Finding | None = None
    naming: Naming | None = None


@dataclass(frozen=True, slots=True)
class CartonInHand:
    """The announcement after a carton's or a pallet's scan, and what units and cartons go into now."""

    inbound: Inbound
    carton: UUID | None = None
    pallet: UUID | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """How far the list was looked over, and where to go on; nothing is written yet."""

    checked: int
    total: int
    after: str
    after_line: UUID | None
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    """One announcement under the hands of one bench."""

    id: UUID
    number: str
    client: UUID
    client_name: str
    state: str
    blind: bool
    tracking: str
    dock: str
    arrived_at: datetime | None
    leased_until: datetime | None
    left: int
    lines: tuple[InboundLine, ...]
    cartons: tuple[InboundCarton, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def announced(self) -> int:
        return sum(line.announced for line in self.lines)

    @property
    def received(self) -> int:
        return sum(line.received for line in self.lines)

    @property
    def listed(self) -> int:
        """Announced serials that have not come."""
        return sum(max(line.listed - line.received, 0) for line in self.lines)

    def carton(self, code: str) -> InboundCarton | None:
        return next((carton for carton in self.cartons if carton.code == code), None)

    def lines_of(self, gtin: str) -> tuple[InboundLine, ...]:
        return tuple(line for line in self.lines if gtin in line.gtins)

    def progressed(self, arrival: Arrival) -> Inbound:
        """The announcement after one act."""
        lines = tuple(_moved(line, arrival) if line.id == arrival.line else line for line in self.lines)
        cartons = self.cartons if arrival.carton is None else _put(self.cartons, arrival.carton)
        return replace(self, lines=lines, cartons=cartons, left=arrival.left).with_finding(arrival.found)

    def with_finding(self, found: Finding | None) -> Inbound:
        return self if found is None else replace(self, findings=_put(self.findings, found))

    def with_line(self, line: InboundLine) -> Inbound:
        return replace(self, lines=_put(self.lines, line))


T = TypeVar("T", InboundCarton, Finding, InboundLine)


def _put(kept: Iterable[T], new: T) -> tuple[T, ...]:
    rows = {old.id: old for old in kept}
    rows[new.id] = new
    return tuple(rows.values())


def _moved(line: InboundLine, arrival: Arrival) -> InboundLine:
    kept = tuple(serial for serial in line.serials if serial != arrival.came)
    serials = (*kept, arrival.came)[-MOST_SHOWN:] if arrival.came else kept
    return replace(line, received=arrival.received, serials=serials)
