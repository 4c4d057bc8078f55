"""What the storing bench remembers between two scans."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from station.jobs import PersonOnBench
from station.jobs_storing import Fetch, InHand, Look, OrderSeen, Pick, PlaceSeen, Stop, Stored, ToteSeen
from station.verdicts import Question


@dataclass(frozen=True, slots=True)
class Done:
    """The newest thing that may be taken back."""

    operation: UUID
    client: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class StoringState:
    """At most one of `place`, `hand`, `tote`, `order` and `pick` is set: what the next scan is about.

    `place` stays chosen until another is scanned; `stored` is what went there since, newest last. `laid` is the last
    put-away that had no place chosen, for the screen alone. `look` is what the chosen place has seen, until the next
    scan; `fetch` is what the chosen place is refilled with. `at` is the place of the walk that was scanned last.
    """

    person: PersonOnBench
    place: PlaceSeen | None = None
    stored: tuple[Stored, ...] = ()
    hand: InHand | None = None
    laid: Stored | None = None
    look: Look | None = None
    fetch: Fetch | None = None
    at: str = ""
    tote: ToteSeen | None = None
    order: OrderSeen | None = None
    pick: Pick | None = None
    done: Done | None = None
    question: Question | None = None
    lease_minutes: int = 30

    @property
    def picking(self) -> Pick | None:
        """The order that scans go to; one that is complete takes no more."""
        return self.pick if self.pick is not None and not self.pick.complete else None

    @property
    def stop(self) -> Stop | None:
        """Where the picker stands: the stop whose place was scanned, else the one that is asked for."""
        stops = self.picking.open_stops if self.picking is not None else ()
        return next((stop for stop in stops if stop.place == self.at), stops[0] if stops else None)
