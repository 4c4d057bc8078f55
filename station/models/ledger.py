"""The proof: every unit's row follows from its events, and no event was changed since it was written.

The base is read once, in one snapshot, as two streams in the order of the units: nothing is held but the unit
in hand and the faults that were found. What this proves and what it cannot is in docs/decisions/0002.
"""

from __future__ import annotations

import json
from binascii import hexlify, unhexlify
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
from psycopg import sql

from station.models.database import outages
from station.models.ledger_chain import (
    CLIENT,
    EVENT,
    EVENTS,
    HASH,
    RECORDED_AT,
    REST,
    REV,
    STANDING,
    STEP,
    UNIT,
    UNIT_CHANGED_AT,
    UNIT_HEAD,
    UNIT_REV,
    UNIT_SERIAL,
    UNIT_SKU,
    UNIT_STANDING,
    UNIT_STATE,
    UNITS,
    Row,
    chained,
    fields,
    rows,
)
from station.models.ledger_root import Root, Rooting
from station.models.ledger_sides import SIDES
from station.sentences import Sentence, say

COLUMNS = ("state", "location_id", "carton_id", "parcel_id", "line_id", "reserved_line", "hold", "grade", "lane")
KEPT_FAULTS = 1000
_NOBODY = b"00000000-0000-0000-0000-000000000000"
_NO_UNIT = [b"\xff"]    # sorts behind every unit
RELABEL = b"7:relabel"
RENAMING = (RELABEL, b"4:undo")    # how the steps begin that may change what a unit is called
# kind, from and to as they stand in the canonical form, and the two states
Legal = dict[bytes, tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that does not hold. `what` names the rule; `thing` is the unit, or the line or parcel beside it."""

    what: str
    client: UUID
    thing: UUID
    rev: int | None = None
    sentence: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What was read and what is wrong. `faults` are the first of them, `broken` counts them all."""

    events: int
    units: int
    broken: int
    faults: tuple[Fault, ...]
    root: Root | None = None


def fold(events: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The unit row's columns after these events, which are one unit's, as rows of the table `event` in any order.

    Raises ValueError where a rev is missing, or an event starts from a state that the one before did not leave.
    """
    row: dict[str, Any] = {"rev": 0, "state": ""}
    for event in sorted(events, key=lambda one: int(one["rev"])):
        if event["rev"] != row["rev"] + 1:
            raise ValueError(f"rev {event['rev']} follows rev {row['rev']}")
        if event["from_state"] != row["state"]:
            raise ValueError(f"rev {event['rev']} starts from {event['from_state']}, not from {row['state']}")
        row = {name: event[name] for name in ("rev", *COLUMNS)}
        row |= {"head": event["hash"], "changed_at": event["recorded_at"]}
    return row


def verify(url: str, *, since: Root | None = None, new_root: bool = False) -> Verification:
    """Read all of the base as `url` (owner or audit) and check it. Takes about 6 µs an event. Raises DatabaseAway.

    `since`: a root that was written down before; the histories of that moment must still be there.
    `new_root`: answer the root of now as well.
    """
    with outages(), psycopg.connect(url) as reading, psycopg.connect(url) as beside:
        snapshot, now, legal = _same_moment(reading, beside)
        roots = [Rooting(since.snapshot)] if since else []
        if new_root:
            roots.append(Rooting(snapshot))
        proof = _Proof(legal, roots)
        proof.read(rows(reading, EVENTS), rows(beside, UNITS))
        _compare_sides(reading, proof)
        if since and (then := roots[0].root(since.at)).root != since.root:
            proof.add("root", _NOBODY, _NOBODY, None, say(
                "The past of {at} is not the one that was written down: {units} units and {events} events then, "
                "{units_now} and {events_now} of them now.", at=since.at, units=since.units, events=since.events,
                units_now=then.units, events_now=then.events))
    return Verification(events=proof.events, units=proof.units, broken=proof.broken, faults=tuple(proof.faults),
                        root=roots[-1].root(now) if new_root else None)


def _same_moment(reading: psycopg.Connection, beside: psycopg.Connection) -> tuple[str, str, Legal]:
    """Both connections see one snapshot from here on; its text, its time, and the legal transitions."""
    for connection in (reading, beside):
        connection.read_only = True
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
    row = reading.execute("SELECT pg_export_snapshot(), pg_current_snapshot()::text, now()::text").fetchone()
    assert row is not None
    beside.execute(sql.SQL("SET TRANSACTION SNAPSHOT {}").format(sql.Literal(row[0])))
    for connection in (reading, beside):
        connection.execute("SET LOCAL statement_timeout = 0")
        connection.execute("SET LOCAL work_mem = '64MB'")
    legal = reading.execute("SELECT kind, from_state, to_state FROM transition").fetchall()
    return row[1], row[2], {_step(*one): (one[1].encode(), one[2].encode()) for one in legal}


def _step(*parts: str) -> bytes:
    return b"".join(b"%d:%b" % (len(part.encode()), part.encode()) for part in parts)


class _Proof:
    """Two streams in step: the events, and the rows of the units they make."""

    def __init__(self, legal: Legal, roots: list[Rooting]) -> None:
        self._legal = legal
        self._roots = roots
        self.events = self.units = self.broken = 0
        self.faults: list[Fault] = []
        self._sku = self._serial = b""                          # of the unit in hand, as its events say
        self._renamed: dict[bytes, tuple[bytes, bytes]] = {}    # by the event: from which serial to which

    def add(self, what: str, client: bytes, thing: bytes, rev: int | None, sentence: Sentence) -> None:
        self.broken += 1
        if len(self.faults) < KEPT_FAULTS:
            self.faults.append(Fault(what=what, client=UUID(client.decode()), thing=UUID(thing.decode()), rev=rev,
                                     sentence=sentence))

    def read(self, events: Iterator[Row], units: Iterator[Row]) -> None:
        """The hot loop: everything that is asked of every event."""
        legal, roots = self._legal, self._roots
        unit = next(units, _NO_UNIT)
        last: Row | None = None
        head, state, rev = b"", b"", 0
        for row in events:
            if last is None or row[UNIT] != last[UNIT] or row[CLIENT] != last[CLIENT]:
                unit = self._turn(last, row, unit, units)
                head, state, rev = b"", b"", 0
            self.events += 1
            before, after = legal.get(row[STEP]) or self._illegal(row)
            if int(row[REV]) != rev + 1:
                self._add("rev", row, say("Rev {rev} follows rev {last}.", rev=int(row[REV]), last=rev))
            if before != state:
                self._add("transition", row, say(
                    "It starts from {state}, and was {last}.", state=before.decode(), last=state.decode()))
            head = chained(head, row)
            if hexlify(head) != row[HASH]:
                self._add("chain", row, say("The hash is not that of this event after the one before it."))
                head = unhexlify(row[HASH])
            for root in roots:
                root.take(row)
            if row[STEP].startswith(RENAMING):
                self._rename(row)
            last, state, rev = row, after, int(row[REV])
        self._turn(last, None, unit, units)

    def _illegal(self, row: Row) -> tuple[bytes, bytes]:
        kind, before, after = (field or b"" for field in fields(row[STEP]))
        self._add("transition", row, say("{kind} from {state} to {to} is not legal.", kind=kind.decode(),
                                         state=before.decode() or "-", to=after.decode()))
        return before, after

    def _turn(self, last: Row | None, row: Row | None, unit: Row, units: Iterator[Row]) -> Row:
        """All events before `row` are in: close their unit, pass those without any; the unit of `row`."""
        if last is not None:
            if unit[:2] == last[:2]:
                self._compare(last, unit)
                self._check_name(last, unit)
                unit = next(units, _NO_UNIT)
            else:
                self._add("fold", last, say("There are events, and no unit."))
        wanted = _NO_UNIT if row is None else row[:2]
        while unit[:2] < wanted:
            self.units += 1
            self.add("fold", unit[0], unit[1], int(unit[UNIT_REV]), say("There is a unit, and no event."))
            unit = next(units, _NO_UNIT)
        if row is not None:
            self._born(row)
        return unit

    def _born(self, row: Row) -> None:
        """The first event says which SKU and which serial the unit has; only a relabelling changes that."""
        facts = json.loads(fields(row[REST])[1] or b"{}")
        self._sku, self._serial = str(facts.get("sku", "")).encode(), str(facts.get("serial", "")).encode()
        self._renamed.clear()

    def _rename(self, row: Row) -> None:
        """A relabelling, or its correction: the serial follows it from where it was, and from nowhere else."""
        corrects, told = fields(row[REST])
        if row[STEP].startswith(RELABEL):
            facts = json.loads(told or b"{}")
            step = str(facts.get("from", "")).encode(), str(facts.get("to", "")).encode()
            self._renamed[row[EVENT]] = step
        elif corrects in self._renamed:
            step = self._renamed[corrects][::-1]
        else:
            return
        if step[0] != self._serial:
            self._add("serial", row, say("It is relabelled from {old}, and was {now}.", old=step[0].decode(),
                                         now=self._serial.decode()))
        self._serial = step[1]

    def _check_name(self, last: Row, unit: Row) -> None:
        """The unit's row is of the SKU it was born as, and called what its events call it."""
        if [self._sku, self._serial] != [unit[UNIT_SKU], unit[UNIT_SERIAL]]:
            self._add("birth", last, say("By its events the unit is {told}, and its row says {now}.",
                                         told=self._serial.decode(), now=unit[UNIT_SERIAL].decode()))

    def _compare(self, last: Row, unit: Row) -> None:
        """The unit's row says what its last event says."""
        self.units += 1
        told = self._legal[last[STEP]][1] if last[STEP] in self._legal else fields(last[STEP])[2]
        if (unit[UNIT_STANDING], unit[UNIT_REV], unit[UNIT_HEAD], unit[UNIT_CHANGED_AT], unit[UNIT_STATE]) != (
                last[STANDING], last[REV], last[HASH], last[RECORDED_AT], told):
            ours = [told, *fields(last[STANDING]), last[REV], last[HASH], last[RECORDED_AT]]
            here = [unit[UNIT_STATE], *fields(unit[UNIT_STANDING]), unit[UNIT_REV], unit[UNIT_HEAD],
                    unit[UNIT_CHANGED_AT]]
            names = (*COLUMNS, "rev", "head", "changed_at")
            wrong = [name for name, one, other in zip(names, ours, here, strict=True) if one != other]
            self._add("fold", last, say("The unit's row differs from its last event in {columns}.",
                                        columns=", ".join(wrong)))

    def _add(self, what: str, row: Row, sentence: Sentence) -> None:
        self.add(what, row[CLIENT], row[UNIT], int(row[REV]), sentence)


def _compare_sides(connection: psycopg.Connection, proof: _Proof) -> None:
    for side, query in SIDES.items():
        for client, thing, there, here in connection.execute(query):
            proof.add(side, str(client).encode(), str(thing).encode(), None, say(
                "{side} says {there}, the ledger says {here}.", side=side, there=there or "-", here=here or "-"))
