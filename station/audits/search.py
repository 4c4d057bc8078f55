"""What the one search box asks and is told."""

from __future__ import annotations

from dataclasses import dataclass, field
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
    """The units of an order, carton, place, inbound, rma, return, vendor_return or sku. Answered by a tuple of Hit."""

    what: str
    id: str
    client: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One thing that answers to the text. `what` is unit, alias, order, parcel, carton, inbound, rma, return, place,
    person, certificate or vendor_return; `code` its own name, `matched` what was found of it."""

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
class Found:
    """Exact hits, or where there are none what is near. `more`: there are others that are not listed."""

    wanted: Wanted
    hits: tuple[Hit, ...]
    exact: bool
    more: bool = False
