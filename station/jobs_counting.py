"""A place under count, and what came of it, as plain frozen values.

While a place is counted nothing here says what the book expects: the count is blind.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from uuid import UUID

MOST_SHOWN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedGoods:
    """Goods without serials: so many pieces."""

    sku: str
    name: str
    picture: str
    quantity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedOne:
    """One scan's worth. `twice`: it was counted before. `goods` where it was no unit but pieces of a product."""

    seen: int
    name: str = ""
    twice: bool = False
    goods: CountedGoods | None = None
    gtin: str = ""
    tags: int = 0               # of an RFID reader; `fresh` of them were not counted before
    fresh: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCount:
    """A place in hand. `again`: the differences of somebody else's count are looked for."""

    count: UUID
    code: str
    kind: str                   # place, sku, value_class, random, suspicion
    sku: str
    location: UUID
    place: str
    again: bool
    seen: int
    latest: tuple[str, ...] = ()          # newest last
    goods: tuple[CountedGoods, ...] = ()
    heard: int = 0                        # by RFID, in this round at this bench

    def with_one(self, one: CountedOne) -> PlaceCount:
        """The count after one scan."""
        if one.goods is not None:
            others = tuple(item for item in self.goods if item.sku != one.goods.sku)
            return replace(self, seen=one.seen, goods=(*others, one.goods))
        if one.tags:
            return replace(self, seen=one.seen, heard=self.heard + one.fresh)
        latest = (*(name for name in self.latest if name != one.name), one.name)[-MOST_SHOWN:]
        return replace(self, seen=one.seen, latest=latest)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A unit, or the name of none, that is not as the book has it. `place`: where the book has it, or ""."""

    serial: str
    sku: str = ""
    name: str = ""
    client_name: str = ""
    state: str = ""
    place: str = ""
    order: str = ""             # it is kept for this order, or left with it, or is in a box of it
    picture: str = ""
    rounds: int = 1             # by how many people it was read


@dataclass(frozen=True, slots=True, kw_only=True)
class CountReview:
    """The four sets of a place, and the figures that follow. The lists are the first of each; `sizes` count all."""

    count: UUID
    code: str
    location: UUID
    place: str
    state: str                  # recount, counted (to be approved), done
    expected: int
    found: int
    missing: tuple[Difference, ...]
    misplaced: tuple[Difference, ...]
    unknown: tuple[Difference, ...]
    sizes: tuple[int, int, int]           # missing, misplaced, unknown
    serial_accuracy: Decimal
    location_accuracy: Decimal | None
    seconds: Decimal
    counters: tuple[str, ...]
    goods: tuple[CountedGoods, ...] = ()

    @property
    def differences(self) -> int:
        return sum(self.sizes)


def percent(share: Decimal) -> Decimal:
    """A share as a percentage with one decimal; only all is 100."""
    value = (share * 100).quantize(Decimal("0.1"))
    return min(value, Decimal("99.9")) if share < 1 else Decimal(100)
