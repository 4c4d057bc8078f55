"""What the stower has chosen or in hand, and the order that is being picked, as plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """So many units of one SKU, at a place or in a carton."""

    sku: str
    name: str
    picture: str
    client_name: str
    units: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceSeen:
    """A place, its rules and how much lies there. `capacity` in units, or None where nobody has said."""

    id: UUID
    code: str
    kind: str
    units: int
    capacity: int | None = None
    client_name: str = ""
    climate: str = ""
    secure: bool = False
    one_sku: bool = False
    hold: bool = False
    contents: tuple[Content, ...] = ()

    @property
    def free(self) -> int | None:
        return None if self.capacity is None else max(self.capacity - self.units, 0)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A place that would take it. `same` units of this SKU lie there already."""

    code: str
    same: int
    capacity: int | None
    empty: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Been:
    """One place a unit was at, with its times; `left` is None while it is there. `place` "" is no place."""

    place: str
    state: str
    carton: str
    came: datetime
    left: datetime | None
    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """One unit that came to a place, whether it left, and where to: a place, or the state it left in.

    `origin` is "" where it came from no place.
    """

    serial: str
    sku: str
    name: str
    picture: str
    came: datetime
    origin: str
    left: datetime | None
    to: str


@dataclass(frozen=True, slots=True)
class Look:
    """A place looked at: what lies there is in `place`, and of what came there the newest first."""

    place: PlaceSeen
    stays: tuple[Stay, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """So many units to bring from a place in reserve to a pick face; `left` is how many are still to come.

    `serials` are the oldest ones there, which go first. `highest` is what the face takes in all.
    """

    face: PlaceSeen
    source: str
    client_name: str
    sku: str
    name: str
    picture: str
    units: int
    left: int
    highest: int
    serials: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InHand:
    """A unit, or a carton with all that is in it. Exactly one of `unit` and `carton` is set.

    `code` is the serial or the carton's code, `place` where it lies by the book, "" for nowhere.
    """

    client: UUID
    client_name: str
    code: str
    unit: UUID | None = None
    carton: UUID | None = None
    kind: str = "unit"           # unit, carton, pallet
    name: str = ""
    sku: str = ""
    picture: str = ""
    units: int = 1
    place: str = ""
    hold: str = ""
    contents: tuple[Content, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    been: tuple[Been, ...] = ()
    missing: bool = False        # by the book; putting it away says that it is found


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """One put-away as it was recorded. `came_from` is a place or ""."""

    operation: UUID
    client: UUID
    code: str
    kind: str
    name: str
    sku: str
    picture: str
    units: int
    place: PlaceSeen
    came_from: str = ""
    onto: str = ""               # the pallet it lies on now
    was_missing: bool = False


@dataclass(frozen=True, slots=True)
class ToteSeen:
    """A tote that waits for its order."""

    code: str


@dataclass(frozen=True, slots=True)
class OrderSeen:
    """An order that waits for its tote. `tote`: the one it has to go on with, or may use; "" for none.

    `client` is None until somebody has said whose.
    """

    number: str
    client: UUID | None
    tote: str
    begun: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """So many units of one SKU to take at one place, or, `done`, in the tote. `place_code` is the place as scanned."""

    place: str
    place_code: str
    carton: str
    sku: str
    name: str
    picture: str
    units: int
    serials: tuple[str, ...]
    done: bool
    exact: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """What picking cannot bring: short, or counted and taken only at packing."""

    sku: str
    name: str
    units: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """One order on its way into one tote; the stops in the order in which to walk."""

    order: UUID
    number: str
    client: UUID
    client_name: str
    lane: str
    tote: str
    cut_off: datetime | None
    stops: tuple[Stop, ...]
    short: tuple[Waiting, ...] = ()
    at_packing: tuple[Waiting, ...] = ()

    @property
    def open_stops(self) -> tuple[Stop, ...]:
        return tuple(stop for stop in self.stops if not stop.done)

    @property
    def left(self) -> int:
        return sum(stop.units for stop in self.open_stops)

    @property
    def picked(self) -> int:
        return sum(stop.units for stop in self.stops if stop.done)

    @property
    def complete(self) -> bool:
        """Nothing is left to take, and nothing is short."""
        return self.left == 0 and not self.short


@dataclass(frozen=True, slots=True)
class WentBack:
    """What an undo brought back, and how things stand where it was taken from."""

    place: PlaceSeen | None
    pick: Pick | None
