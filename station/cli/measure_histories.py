"""Histories by the million, as lines for COPY, each event tied to the one before by the ledger's own hash. Pure but
for the file the operations wait in.

Events come in the order of time: every unit's first, then every unit's second, so that the events of one unit lie
far from each other on disk, as they do in a base that has grown. The hash is that of `_canonical` and `_chained` in
the migrations; tests/test_measure.py lets the base check it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import IO, NamedTuple

from station.cli.measure_boxes import Box
from station.cli.measure_goods import Goods
from station.cli.measure_lives import BIN, BOX, Lives, Step

EVENT = ("client_id", "id", "unit_id", "rev", "kind", "from_state", "state", "location_id", "parcel_id", "line_id",
         "hold", "lane", "op_id", "operator", "bench", "at", "recorded_at", "facts", "hash")
UNIT = ("client_id", "id", "sku_id", "serial_raw", "state", "location_id", "parcel_id", "line_id", "hold", "lane",
        "rev", "head", "changed_at")
OPERATION = ("id", "kind", "bench", "operator", "at", "recorded_at", "scanner", "raw", "outcome", "answer")
BATCH = 500
DAYS = 1000
DAY_S = 86_400
ANSWERED_US = 3000
NULL = b"\\N"


@dataclass(frozen=True, slots=True)
class Shape:
    """A step as bytes: what is the same for all units, as columns and as it is hashed."""

    columns: bytes
    hashed: bytes
    more: bytes
    more_hashed: bytes
    place: int
    kind: str
    state: bytes


class Moment(NamedTuple):
    """When an event was: as the hash sees it, as COPY does, and as its UUIDv7."""

    micros: int
    at: bytes
    recorded: bytes
    id: bytes


class Histories:
    """Iterate `events` to its end first; `units` and what `operations` has are only then known."""

    def __init__(self, goods: Goods, boxes: dict[int, Box], lives: Lives, operations: IO[bytes], kept: int) -> None:
        self._goods, self._boxes, self._lives = goods, boxes, lives
        self._operations, self._first_kept = operations, lives.events - kept
        self._clock = _Clock(lives.events)
        known = {steps: tuple(map(_shape, range(1, len(steps) + 1), steps))
                 for steps in {lives.steps_of(unit) for unit in range(goods.units)}}
        self._shapes = [known[lives.steps_of(unit)] for unit in range(goods.units)]
        self._clients = [str(client).encode() for client in goods.clients]
        self._bins = [(b"%b\t\\N\t\\N" % code, b"36:%b---" % code) for code in
                      (str(one).encode() for one in goods.bins)]
        self._packer = str(goods.packer).encode()
        self.ids = [self._clock.id(number, 0) for number in range(goods.units)]
        self._heads = [b""] * goods.units

    def events(self) -> Iterator[bytes]:
        """Blocks of lines for EVENT."""
        units = self._goods.units
        for first in range(0, self._lives.events, BATCH):
            numbers = range(first, min(first + BATCH, self._lives.events))
            yield b"".join([self._event(number % units, number // units, number) for number in numbers])

    def _event(self, unit: int, turn: int, number: int) -> bytes:
        shape = self._shapes[unit][turn]
        moment = self._clock.moment(number)
        place, place_hashed = self._place(unit, shape.place, turn)
        facts = self._facts(unit, turn, shape.kind)
        client, own, bench = self._clients[self._goods.client_of(unit)], self.ids[unit], b"BENCH-%02d" % (unit % 40)
        hashed = sha256(self._heads[unit] + b"36:%b36:%b36:%b%b%b%b36:%b36:%b8:%b16:%d16:%d-%d:%b" % (
            client, moment.id, own, shape.hashed, place_hashed, shape.more_hashed, moment.id, self._packer, bench,
            moment.micros, moment.micros + ANSWERED_US, len(facts), facts))
        self._heads[unit] = hashed.digest()
        if number >= self._first_kept:
            self._operations.write(self._operation(unit, shape.kind, moment, bench))
        return b"%b\t%b\t%b\t%b\t%b\t%b\t%b\t%b\t%b\t%b\t%b\t%b\t\\\\x%b\n" % (
            client, moment.id, own, shape.columns, place, shape.more, moment.id, self._packer, bench, moment.at,
            moment.recorded, facts, hashed.hexdigest().encode())

    def _place(self, unit: int, place: int, turn: int) -> tuple[bytes, bytes]:
        """The columns location, parcel and line, and as they are hashed, the carton among them."""
        if place == BIN:
            return self._bins[(unit * 31 + turn * 7) % len(self._bins)]
        if place == BOX:
            box = self._boxes[unit]
            return b"\\N\t%b\t%b" % (box.parcel, box.line), b"--36:%b36:%b" % (box.parcel, box.line)
        return b"\\N\t\\N\t\\N", b"----"

    def _facts(self, unit: int, turn: int, kind: str) -> bytes:
        """As jsonb writes it: keys by length. Nothing in it needs an escape of COPY's."""
        if turn == 0:
            return b'{"sku": "%b", "serial": "%b"}' % (
                str(self._goods.sku_of(unit).id).encode(), self._goods.serial_of(unit).encode())
        if kind == "ship":
            box = self._boxes[unit]
            return b'{"sscc": "%b", "order": "%b", "parcel": 1}' % (box.sscc, box.number)
        return b"{}"

    def _operation(self, unit: int, kind: str, moment: Moment, bench: bytes) -> bytes:
        serial, sku = self._goods.serial_of(unit), self._goods.sku_of(unit)
        answer = (f'{{"unit": {{"id": "{self.ids[unit].decode()}", "sku": "{sku.code}", "name": "{sku.code}", '
                  f'"client": "{sku.client}", "sku_id": "{sku.id}", "serial": "{serial}", "hold": null}}, '
                  f'"reason": null, "outcome": "recorded"}}')
        return b"%b\t%b\t%b\t%b\t%b\t%b\tfront\t\\\\x%b\trecorded\t%b\n" % (
            moment.id, kind.encode(), bench, self._packer, moment.at, moment.recorded,
            f"]C0{serial}".encode().hex().encode(), answer.encode())

    def units(self) -> Iterator[bytes]:
        """Blocks of lines for UNIT: the last line of each history."""
        for first in range(0, self._goods.units, BATCH):
            yield b"".join([self._unit(unit) for unit in range(first, min(first + BATCH, self._goods.units))])

    def _unit(self, unit: int) -> bytes:
        sku, turn = self._goods.sku_of(unit), len(self._shapes[unit]) - 1
        shape = self._shapes[unit][turn]
        place, _ = self._place(unit, shape.place, turn)
        return b"%b\t%b\t%b\t%b\t%b\t%b\t%b\t%d\t\\\\x%b\t%b\n" % (
            self._clients[self._goods.client_of(unit)], self.ids[unit], str(sku.id).encode(),
            self._goods.serial_of(unit).encode(), shape.state, place, shape.more, turn + 1,
            self._heads[unit].hex().encode(), self._clock.moment(turn * self._goods.units + unit).recorded)


class _Clock:
    """Spreads the events evenly over DAYS days until yesterday."""

    def __init__(self, events: int) -> None:
        midnight = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        self._first_s = int((midnight - timedelta(days=DAYS)).timestamp())
        self._events = events
        self._dates = [f"{midnight - timedelta(days=DAYS - day):%Y-%m-%d}".encode() for day in range(DAYS)]
        self._times = [b"%02d:%02d:%02d" % (s // 3600, s // 60 % 60, s % 60) for s in range(DAY_S)]

    def moment(self, number: int) -> Moment:
        second, micro = self._when(number)
        day, rest = divmod(second, DAY_S)
        words = b"%b %b." % (self._dates[day], self._times[rest])
        micros = (self._first_s + second) * 1_000_000 + micro
        return Moment(micros, b"%b%06d+00" % (words, micro), b"%b%06d+00" % (words, micro + ANSWERED_US),
                      self.id(number, 1))

    def id(self, number: int, door: int) -> bytes:
        """A UUIDv7 of that time; `door` keeps units' and events' ids apart."""
        second, micro = self._when(number)
        return uuid7_at((self._first_s + second) * 1000 + micro // 1000, number << 1 | door)

    def _when(self, number: int) -> tuple[int, int]:
        return number * (DAYS * DAY_S) // self._events, number * 7919 % 900 * 1000 + number % 1000


def uuid7_at(millis: int, number: int) -> bytes:
    """A UUIDv7 whose random part is a number that nothing else has, scattered."""
    mixed = number * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF
    return b"%08x-%04x-7%03x-%04x-%012x" % (
        millis >> 16, millis & 0xFFFF, mixed >> 52, 0x8000 | mixed >> 48 & 0xF, mixed & 0xFFFFFFFFFFFF)


def _shape(rev: int, step: Step) -> Shape:
    words = (str(rev), step.kind, step.from_state, step.state)
    return Shape(
        columns="\t".join(words).encode(), hashed=b"".join(_field(word) for word in words),
        more=b"%b\t%b" % (step.hold.encode() or NULL, step.lane.encode() or NULL),
        more_hashed=b"-%b-%b" % (_field(step.hold) if step.hold else b"-", _field(step.lane) if step.lane else b"-"),
        place=step.place, kind=step.kind, state=step.state.encode())


def _field(text: str) -> bytes:
    return b"%d:%b" % (len(text.encode()), text.encode())
