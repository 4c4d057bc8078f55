"""The warehouse that is measured: who and what is in it, all by number, so that a million units need no list. Pure.

Four clients with 40, 30, 20 and 10 percent of the units. Of each twenty units thirteen lie in a bin and may be
packed, five have been shipped, two came back and wait in a lane; of each five hundred one is missing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from station.checks import gs1_check_digit
from station.clock import new_id

CLIENTS = ("ALDER", "BIRCH", "CEDAR", "DOGWOOD")
SHARE = (0, 0, 0, 0, 1, 1, 1, 2, 2, 3)
STORED, SHIPPED, IN_LANE, MISSING = "stored", "shipped", "in_lane", "missing"
ENDS = (*(STORED,) * 13, *(SHIPPED,) * 5, *(IN_LANE,) * 2)
LANES = ("SELLABLE", "REFURBISHABLE", "PARTS_ONLY", "QUARANTINE")
BINS = 2000
BENCHES = 40
PEOPLE = 24
UNITS_A_SKU = 400
MOST_SKUS = 50
BADGE = "MEASUREDPACKERAAAAAA"


@dataclass(frozen=True, slots=True)
class Sku:
    client: UUID
    id: UUID
    code: str
    gtin: str


@dataclass(frozen=True, slots=True)
class Goods:
    """Everything but the units' histories. `units`: how many there are, numbered from 0."""

    units: int
    clients: tuple[UUID, ...] = field(default_factory=lambda: tuple(new_id() for _ in CLIENTS))
    people: tuple[UUID, ...] = field(default_factory=lambda: tuple(new_id() for _ in range(PEOPLE)))
    supervisors: tuple[UUID, ...] = field(default_factory=lambda: tuple(new_id() for _ in range(3)))
    bins: tuple[UUID, ...] = field(default_factory=lambda: tuple(new_id() for _ in range(BINS)))
    skus: tuple[tuple[Sku, ...], ...] = ()

    def __post_init__(self) -> None:
        each = max(1, min(MOST_SKUS, self.units // UNITS_A_SKU))
        skus = tuple(tuple(_sku(self.clients[place], place * MOST_SKUS + number) for number in range(each))
                     for place in range(len(CLIENTS)))
        object.__setattr__(self, "skus", skus)

    @property
    def packer(self) -> UUID:
        """Whose badge is scanned while measuring."""
        return self.people[0]

    def client_of(self, unit: int) -> int:
        """The place of the unit's client in `clients`."""
        return SHARE[unit // len(ENDS) % len(SHARE)]

    def sku_of(self, unit: int) -> Sku:
        own = self.skus[self.client_of(unit)]
        return own[unit * 7919 % len(own)]

    def serial_of(self, unit: int) -> str:
        return f"{CLIENTS[self.client_of(unit)][0]}S{unit * 7919 % 10_000_000_000:010d}"


def _sku(client: UUID, number: int) -> Sku:
    digits = f"0950{number:09d}"    # the range that GS1 keeps for examples
    return Sku(client, new_id(), f"ITEM-{number:03d}", digits + gs1_check_digit(digits))


PROFILE = '{"name": "measured", "patterns": ["[A-Z]S[0-9]{10}"], "lengths": [12]}'
