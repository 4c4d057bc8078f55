"""A unit of a lane that is worked on, and a list of units that go back to a vendor, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from station.jobs import Thing
from station.jobs_returns import Warranty
from station.profiles import SerialProfile

METHODS = ("device_erase", "overwrite", "key_destroyed", "factory_reset")
DESTROYED = ("shredded", "crushed", "recycler", "dismantled")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    serial: str
    sku: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tested:
    """The newest result of one test. `number` is its certificate's."""

    name: str
    passed: bool
    value: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wiped:
    number: str
    method: str
    tool: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorUnit:
    serial: str
    sku: str
    name: str
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorList:
    """Units that go back to a vendor together."""

    client: UUID
    id: UUID
    number: str
    vendor: str
    client_name: str = ""
    shipped: bool = False
    carrier: str = ""
    tracking: str = ""
    units: tuple[VendorUnit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Did:
    """One thing that was done since it came back: repair (with a note), fit, unfit, part_out, relabel."""

    kind: str
    part: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """The unit in hand. `can` says what may be done to it, in the order in which it is done: certify, parts, repair,
    grade, relabel, restock, part_out, vendor, scrap. `names` are its old serials. `label_due`: the label of its new
    serial has not been read back."""

    client: UUID
    unit: UUID
    thing: Thing
    client_name: str = ""
    state: str = ""
    grade: str = ""
    lane: str = ""
    rule: str = ""
    place: str = ""
    hold: str = ""
    can: tuple[str, ...] = ()
    profile: SerialProfile = field(default_factory=SerialProfile)
    names: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    tests: tuple[Tested, ...] = ()
    did: tuple[Did, ...] = ()
    wiped: Wiped | None = None
    wipe_due: bool = False
    graded: bool = False
    cleared: bool = True
    label_due: bool = False
    vendor: str = ""
    warranty: Warranty = field(default_factory=Warranty)

    @property
    def failed(self) -> str:
        """The first test that failed; "" for none."""
        return next((test.name for test in self.tests if not test.passed), "")
