"""Histories by the million, as lines for COPY, each event tied to the one before by the ledger's own hash. Pure but
for the file the operations wait in.

Events come in the order of time, so that those of one unit lie far from each other on disk, as they do in a base that
has grown. The hash is that of `_canonical` and `_chained` in the migrations; tests/test_measure.py lets the base check
it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from typing import IO

from station.cli.measure_boxes import Box
from station.cli.measure_goods import BENCHES, Goods
from station.cli.measure_lives import BIN, BOX, Lives, Step
from station.cli.measure_times import ANSWERED_US, Clock, Moment, order_of

EVENT = ("client_id", "id", "unit_id", "rev", "kind", "from_state", "state", "location_id", "parcel_id", "line_id",
         "hold", "lane", "op_id", "operator", "bench", "at", "recorded_at", "facts", "hash")
UNIT = ("client_id", "id", "sku_id", "serial_raw", "state", "location_id", "parcel_id", "line_id", "hold", "lane",
        "rev", "head", "changed_at")
OPERATION = ("id", "kind", "bench", "operator", "at", "recorded_at", "scanner", "raw", "keyed", "order_id", "outcome",
             "reason", "answer")
BATCH = 500
REFUSED_EACH, KEYED_EACH = 40, 60
DATED = frozenset({"pack", "ship", "return", "inspect", "route"})    # what papers are dated by
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


class Histories:
    """Iterate `events` to its end first; `units`, `dated` and what `operations` has are only then known."""

    def __init__(self, goods: Goods, boxes: dict[int, Box], lives: Lives, operations: IO[bytes], kept: int) -> None:
        self._goods, self._boxes, self._lives = goods, boxes, lives
        self._operations, self._first_kept = operations, lives.events - kept
        self.clock = Clock(lives.events)
        self._order, self.births = order_of(lives)
        known = {steps: tuple(map(_shape, range(1, len(steps) + 1), steps))
                 for steps in {lives.steps_of(unit) for unit in range(goods.units)}}
        self._shapes = [known[lives.steps_of(unit)] for unit in range(goods.units)]
        self._clients = [str(client).encode() for client in goods.clients]
        self._bins = [(b"%b\t\\N\t\\N" % code, b"36:%b---" % code) for code in
                      (str(one).encode() for one in goods.bins)]
        self._hands = [(b"BENCH-%02d" % bench, str(goods.people[bench % len(goods.people)]).encode())
                       for bench in range(BENCHES)]
        self.ids = [self.clock.id(birth, 0) for birth in self.births]
        self.shipments: list[bytes] = []
        self._heads = [b""] * goods.units
        self._turns = [0] * goods.units
        self._lasts = [0] * goods.units
        self.dated: dict[str, dict[int, int]] = {kind: {} for kind in DATED}

    def events(self) -> Iterator[bytes]:
        """Blocks of lines for EVENT. `shipments` has to have the number of each unit's before."""
        numbered = enumerate(self._order)
        while block := [self._event(unit, number) for number, unit in islice(numbered, BATCH)]:
            yield b"".join(block)

    def _event(self, unit: int, number: int) -> bytes:
        turn = self._turns[unit]
        self._turns[unit], self._lasts[unit] = turn + 1, number
        shape = self._shapes[unit][turn]
        if shape.kind in DATED:
            self.dated[shape.kind][unit] = number
        moment = self.clock.moment(number)
        place, place_hashed = self._place(unit, shape.place, turn)
        facts = self._facts(unit, turn, shape.kind)
        client, own = self._clients[self._goods.client_of(unit)], self.ids[unit]
        bench, person = self._hands[unit % BENCHES]
        hashed = sha256(self._heads[unit] + b"36:%b36:%b36:%b%b%b%b36:%b36:%b8:%b16:%d16:%d-%d:%b" % (
            client, moment.id, own, shape.hashed, place_hashed, shape.more_hashed, moment.id, person, bench,
            moment.micros, moment.micros + ANSWERED_US, len(facts), facts))
        self._heads[unit] = hashed.digest()
        if number >= self._first_kept:
            self._keep(unit, shape.kind, moment, number)
        return b"%b\t%b\t%b\t%b\t%b\t%b\t%b\t%b\t%b\t%b\t%b\t%b\t\\\\x%b\n" % (
            client, moment.id, own, shape.columns, place, shape.more, moment.id, person, bench, moment.at,
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
            return b'{"sku": "%b", "serial": "%b", "inbound": "%b"}' % (
                str(self._goods.sku_of(unit).id).encode(), self._goods.serial_of(unit).encode(), self.shipments[unit])
        if kind == "ship":
            box = self._boxes[unit]
            return b'{"sscc": "%b", "order": "%b", "parcel": 1}' % (box.sscc, box.number)
        return b"{}"

    def _keep(self, unit: int, kind: str, moment: Moment, number: int) -> None:
        """The operation behind an event, and now and then one that was refused just before."""
        if number % REFUSED_EACH == 0:
            self._operations.write(self._operation(unit, "pack", moment, self.clock.id(number, 2), number, "wrong_sku"))
        self._operations.write(self._operation(unit, kind, moment, moment.id, number, ""))

    def _operation(self, unit: int, kind: str, moment: Moment, own: bytes, number: int, reason: str) -> bytes:
        serial, sku = self._goods.serial_of(unit), self._goods.sku_of(unit)
        bench, person = self._hands[unit % BENCHES]
        order = self._boxes[unit].order if kind in ("pack", "ship") and unit in self._boxes and not reason else NULL
        word, told = ("refused", f'"{reason}"') if reason else ("recorded", "null")
        answer = (f'{{"unit": {{"id": "{self.ids[unit].decode()}", "sku": "{sku.code}", "name": "{sku.code}", '
                  f'"client": "{sku.client}", "sku_id": "{sku.id}", "serial": "{serial}", "hold": null}}, '
                  f'"reason": {told}, "outcome": "{word}"}}')
        return b"%b\t%b\t%b\t%b\t%b\t%b\tfront\t\\\\x%b\t%b\t%b\t%b\t%b\t%b\n" % (
            own, kind.encode(), bench, person, moment.at, moment.recorded, f"]C0{serial}".encode().hex().encode(),
            b"f" if number % KEYED_EACH else b"t", order, word.encode(), reason.encode() or NULL, answer.encode())

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
            self._heads[unit].hex().encode(), self.clock.moment(self._lasts[unit]).recorded)


def _shape(rev: int, step: Step) -> Shape:
    words = (str(rev), step.kind, step.from_state, step.state)
    return Shape(
        columns="\t".join(words).encode(), hashed=b"".join(_field(word) for word in words),
        more=b"%b\t%b" % (step.hold.encode() or NULL, step.lane.encode() or NULL),
        more_hashed=b"-%b-%b" % (_field(step.hold) if step.hold else b"-", _field(step.lane) if step.lane else b"-"),
        place=step.place, kind=step.kind, state=step.state.encode())


def _field(text: str) -> bytes:
    return b"%d:%b" % (len(text.encode()), text.encode())
