"""One unit's whole story in two indexed queries: its events, and everything that points at it.

The chain is worked out here, in Python, from the rows as they came: the base cannot vouch for itself.
"""

from __future__ import annotations

from binascii import hexlify
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from station.audits.units import (
    AskStory,
    StoryChain,
    StoryEvent,
    StoryOperation,
    StoryPhoto,
    UnitHeader,
    UnitStory,
)
from station.clock import now
from station.models.database import Database
from station.models.ledger_chain import HASH, OF_ONE_UNIT, REV, chained
from station.warranty import Departure, Warranty, last_sale, warranty
from station.workflows.audit_units_rows import (
    aliases_of,
    cases_of,
    certificates_of,
    components_of,
    papers_of,
    photos_of,
    returns_of,
    weights_of,
)

Row = Mapping[str, Any]
PREFIXES = (b"", b"]C0", b"]C1", b"]d1", b"]d2", b"]Q1", b"]Q3", b"]A0")    # how scanners begin a plain text
PIECES = 12


def unit_story(base: Database, client_id: UUID, unit_id: UUID) -> UnitStory | None:
    """Everything known of one unit; None where there is no such unit. Two round trips. Raises DatabaseAway."""
    who = {"client": client_id, "unit": unit_id}
    while True:
        told = base.call("unit_story", who | {"prefixes": [prefix.hex() for prefix in PREFIXES]})
        if told.get("unit") is None:
            return None
        rows = base.rows(OF_ONE_UNIT, who)
        if len(rows) == len(told["events"]):    # else something has just happened to it
            return _story(told, chain_of(rows, follows=told["row_follows"]))


def _story(told: Row, chain: StoryChain) -> UnitStory:
    events = tuple(map(_event, told["events"]))
    return UnitStory(
        unit=_header(told["unit"], events, told["returns"] or [], ZoneInfo(told["zone"])), events=events, chain=chain,
        told_at=now(), refusals=tuple(map(_operation, told["refusals"] or [])), aliases=aliases_of(told),
        components=components_of(told), papers=papers_of(told), weights=weights_of(told),
        photos=_photos(told, events), cases=cases_of(told), returns=returns_of(told),
        certificates=certificates_of(told))


def chain_of(rows: Sequence[Row], *, follows: bool) -> StoryChain:
    """Each hash from the one before it. `follows`: the unit's row says what its last event says."""
    head, broken, last = b"", None, 0
    for row in rows:
        pieces = [str(row[f"p{number}"]).encode() for number in range(PIECES)]
        head = chained(head, pieces)
        if broken is None and (hexlify(head) != pieces[HASH] or int(pieces[REV]) != last + 1):
            broken = int(pieces[REV])
        head, last = bytes.fromhex(pieces[HASH].decode()), int(pieces[REV])
    return StoryChain(len(rows), broken, head.hex(), follows)


def _event(row: Row) -> StoryEvent:
    texts = {name: row[name] or "" for name in (
        "kind", "from_state", "state", "place", "carton", "parcel", "order", "reserved", "hold", "grade", "lane",
        "operator", "bench")}
    return StoryEvent(
        id=UUID(row["id"]), rev=row["rev"], **texts,
        operator_id=UUID(row["operator_id"]) if row["operator_id"] else None,
        at=datetime.fromisoformat(row["at"]), recorded_at=datetime.fromisoformat(row["recorded_at"]),
        corrects=row["corrected_rev"], facts=row["facts"], hash=row["hash"], op_id=UUID(row["op_id"]),
        operation=_operation(row["operation"]) if row["operation"] else None)


def _operation(told: Row) -> StoryOperation:
    return StoryOperation(
        id=UUID(told["id"]), kind=told["kind"], bench=told["bench"], operator=told["operator"] or "",
        at=datetime.fromisoformat(told["at"]), recorded_at=datetime.fromisoformat(told["recorded_at"]),
        scanner=told["scanner"], keyed=told["keyed"], raw=readable(bytes.fromhex(told["raw"])),
        outcome=told["outcome"], reason=told["reason"] or "", order=told["order"] or "")


def readable(raw: bytes) -> str:
    """What a scanner sent, unprintable bytes as \\xNN."""
    return raw.decode("utf-8", "backslashreplace").encode("unicode_escape").decode("ascii") if not (
        raw.isascii() and raw.decode("ascii").isprintable()) else raw.decode("ascii")


def _header(unit: Row, events: Sequence[StoryEvent], returns: Sequence[Row], zone: ZoneInfo) -> UnitHeader:
    texts = {name: unit[name] or "" for name in (
        "client_code", "client_name", "sku_code", "sku_name", "sku_class", "serial", "serial_raw", "state", "place",
        "carton", "parcel", "order", "reserved", "hold", "grade", "lane")}
    return UnitHeader(client_id=UUID(unit["client_id"]), unit_id=UUID(unit["unit_id"]), rev=unit["rev"],
                      changed_at=datetime.fromisoformat(unit["changed_at"]), **texts,
                      warranty=_warranty(unit["warranty_months"], events, returns, zone))


def _warranty(months: int | None, events: Sequence[StoryEvent], returns: Sequence[Row], zone: ZoneInfo) -> Warranty:
    def day(at: datetime) -> date:
        return at.astimezone(zone).date()

    before = ("", *(event.lane for event in events))
    left = [Departure(day(event.at), lane, event.order) for lane, event in zip(before, events, strict=False)
            if event.kind == "ship"]
    sale = last_sale(left)
    came = [day(datetime.fromisoformat(one["arrived_at"])) for one in returns]
    swapped = [str(part) for one in returns if one["verdict"] == "part_swapped" for part in one["signals"]]
    return warranty(sale.day if sale else None, months, came, swapped, day(now()))


def _photos(told: Row, events: Sequence[StoryEvent]) -> tuple[StoryPhoto, ...]:
    beside = [StoryPhoto(str(event.facts["photo"]), "event", event.at) for event in events
              if isinstance(event.facts.get("photo"), str)]
    once = {photo.digest: photo for photo in sorted((*photos_of(told), *beside), key=lambda photo: photo.at)}
    return tuple(once.values())


def story(base: Database, question: AskStory) -> UnitStory | None:
    return unit_story(base, question.client_id, question.unit_id)


ANSWERS: Mapping[type, Callable[[Database, Any], Any]] = {AskStory: story}
SLOW: frozenset[type] = frozenset()
