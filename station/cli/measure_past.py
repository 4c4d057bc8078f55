"""The rest of a warehouse's past, as lines for COPY: shipments with lots, other names, returns, cases, orders that
wait. Pure. Everything is dated by the events of the units it is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from station.cli.measure_boxes import Box
from station.cli.measure_goods import BENCHES, Goods
from station.cli.measure_histories import Histories
from station.clock import new_id, now

TO_A_SHIPMENT = 500
RECALLED_EACH, RECALLED = 4, b"LOT-RECALLED"    # of each client's shipments
INBOUND = ("client_id", "id", "number", "state", "expected_at", "arrived_at", "closed_at")
INBOUND_LINE = ("client_id", "id", "inbound_id", "number", "sku_id", "announced", "received", "lot", "made")
INBOUND_SERIAL = ("client_id", "inbound_id", "line_id", "serial_raw", "unit_id")
INBOUND_ITEM = ("client_id", "inbound_id", "id", "op_id", "line_id", "sku_id", "unit_id", "quantity", "how", "at")
ALIAS = ("client_id", "type", "value", "unit_id")
RMA = ("client_id", "id", "number", "order_id", "tracking", "state", "made_at")
RMA_LINE = ("client_id", "id", "rma_id", "number", "sku_id", "serial", "unit_id", "reason")
RETURN = ("id", "label", "what", "client_id", "rma_id", "order_id", "parcel_id", "state", "weight_g", "arrived_at",
          "closed_at", "bench", "operator")
RETURN_ITEM = ("id", "return_id", "client_id", "unit_id", "sku_id", "serial", "verdict", "rma_line_id", "order_id",
               "state", "grade_by_rule", "grade", "lane", "plate", "arrived_at", "inspected_at", "routed_at",
               "placed_at", "bench", "operator", "op_id")
ANSWER = ("item_id", "code", "asked", "answer", "at", "op_id")
CASE = ("id", "client_id", "class", "subject", "unit_id", "owner", "opened_at", "due_at", "op_id", "bench", "decision",
        "reason", "decided_by", "decided_at")
WAITING = ("client_id", "id", "number", "state", "carrier", "cut_off", "created_at")
WAITING_LINE = ("client_id", "id", "order_id", "number", "sku_id", "ordered", "packed")
ASKED = (b"box_whole", b"screen_whole", b"works")
REASONS = (b"unwanted", b"defective", b"late", b"not_as_described", b"wrong_item", b"transit_damage")
CLASSES = (b"data_issue", b"damaged", b"packaging", b"product_no_data", b"hold")
CASE_EACH, OPEN_EACH, WAITING_EACH = 50, 60, 300
HOUR_S = 3600


@dataclass(frozen=True, slots=True)
class Shipment:
    """What came together: units of one client. `lines` by SKU."""

    id: bytes
    number: bytes
    client: bytes
    lot: bytes
    units: list[int] = field(default_factory=list)
    lines: dict[bytes, bytes] = field(default_factory=dict)


def shipments_of(goods: Goods, births: list[int]) -> tuple[list[Shipment], list[bytes]]:
    """All shipments, and the number of each unit's."""
    made: list[Shipment] = []
    coming: dict[int, Shipment] = {}
    counts = [0] * len(goods.clients)
    numbers = [b""] * goods.units
    for unit in sorted(range(goods.units), key=births.__getitem__):
        client = goods.client_of(unit)
        one = coming.get(client)
        if one is None or len(one.units) == TO_A_SHIPMENT:
            lot = b"LOT-%05d" % (counts[client] // 10) if counts[client] % RECALLED_EACH else RECALLED
            one = coming[client] = Shipment(_id(), b"IN-%06d" % len(made), str(goods.clients[client]).encode(), lot)
            made.append(one)
            counts[client] += 1
        one.units.append(unit)
        one.lines.setdefault(str(goods.sku_of(unit).id).encode(), _id())
        numbers[unit] = one.number
    return made, numbers


@dataclass(frozen=True, slots=True)
class Past:
    """What is told of the units beside their events. `lived`: all their events have been written."""

    goods: Goods
    lived: Histories
    shipments: list[Shipment]
    boxes: dict[int, Box]

    def inbounds(self) -> Iterator[bytes]:
        for one in self.shipments:
            first, last = self.lived.births[one.units[0]], self.lived.births[one.units[-1]]
            at = self.lived.clock.at
            yield b"%b\t%b\t%b\tclosed\t%b\t%b\t%b\n" % (
                one.client, one.id, one.number, at(first, -24 * HOUR_S), at(first, -HOUR_S), at(last, HOUR_S))

    def inbound_lines(self) -> Iterator[bytes]:
        for one in self.shipments:
            counts = dict.fromkeys(one.lines, 0)
            for unit in one.units:
                counts[self._sku(unit)] += 1
            made = self.lived.clock.at(self.lived.births[one.units[0]], -40 * 24 * HOUR_S)[:10]
            yield b"".join([b"%b\t%b\t%b\t%d\t%b\t%d\t%d\t%b\t%b\n" % (
                one.client, line, one.id, place, sku, counts[sku], counts[sku], one.lot, made)
                for place, (sku, line) in enumerate(one.lines.items(), 1)])

    def inbound_serials(self) -> Iterator[bytes]:
        for one in self.shipments:
            yield b"".join([b"%b\t%b\t%b\t%b\t%b\n" % (
                one.client, one.id, one.lines[self._sku(unit)], self.goods.serial_of(unit).encode(),
                self.lived.ids[unit]) for unit in one.units])

    def inbound_items(self) -> Iterator[bytes]:
        for one in self.shipments:
            yield b"".join([b"%b\t%b\t%b\t%b\t%b\t%b\t%b\t1\tscanned\t%b\n" % (
                one.client, one.id, self.lived.clock.id(self.lived.births[unit], 3),
                self.lived.clock.id(self.lived.births[unit], 1), one.lines[self._sku(unit)], self._sku(unit),
                self.lived.ids[unit], self.lived.clock.at(self.lived.births[unit])) for unit in one.units])

    def aliases(self) -> Iterator[bytes]:
        """Every second unit has an IMEI."""
        for unit in range(0, self.goods.units, 2):
            yield b"%b\timei\t35%013d\t%b\n" % (self._client(unit), unit * 7919, self.lived.ids[unit])

    # ---- what came back ---------------------------------------------------------------------------------------------

    def back(self) -> list[int]:
        return list(self.lived.dated["route"])

    def rmas(self) -> Iterator[bytes]:
        for unit in self.back():
            yield b"%b\t%b\tRMA-%d\t%b\tBACK%09d\tclosed\t%b\n" % (
                self._client(unit), self._of(unit, 1), unit, self.boxes[unit].order, unit,
                self.lived.clock.at(self.lived.dated["return"][unit], -48 * HOUR_S))

    def rma_lines(self) -> Iterator[bytes]:
        for unit in self.back():
            yield b"%b\t%b\t%b\t1\t%b\t%b\t%b\t%b\n" % (
                self._client(unit), self._of(unit, 2), self._of(unit, 1), self._sku(unit),
                self.goods.serial_of(unit).encode(), self.lived.ids[unit], REASONS[unit // 20 % len(REASONS)])

    def returns(self) -> Iterator[bytes]:
        for unit in self.back():
            came, gone = self._times(unit, "return"), self._times(unit, "route")
            yield b"%b\tBACK%09d\trma\t%b\t%b\t%b\t%b\tclosed\t270\t%b\t%b\tBENCH-%02d\t%b\n" % (
                self._of(unit, 3), unit, self._client(unit), self._of(unit, 1), self.boxes[unit].order,
                self.boxes[unit].parcel, came, gone, unit % BENCHES, self._person(unit))

    def return_items(self) -> Iterator[bytes]:
        for unit in self.back():
            verdict = b"other_order" if unit // 20 % 25 == 0 else b"same_order"
            yield (b"%b\t%b\t%b\t%b\t%b\t%b\t%b\t%b\t%b\tplaced\tB\tB\tQUARANTINE\tRP-%d\t"
                   b"%b\t%b\t%b\t%b\tBENCH-%02d\t%b\t%b\n") % (
                self._of(unit, 0), self._of(unit, 3), self._client(unit), self.lived.ids[unit], self._sku(unit),
                self.goods.serial_of(unit).encode(), verdict, self._of(unit, 2), self.boxes[unit].order, unit,
                self._times(unit, "return"), self._times(unit, "inspect"), self._times(unit, "route"),
                self.lived.clock.at(self.lived.dated["route"][unit], 600), unit % BENCHES, self._person(unit), _id())

    def answers(self) -> Iterator[bytes]:
        for unit in self.back():
            at, own = self._times(unit, "inspect"), self._of(unit, 0)
            yield b"".join([b'%b\t%b\t{"text": {"en": "Is it whole?"}}\tyes\t%b\t%b\n' % (own, code, at, _id())
                            for code in ASKED])

    # ---- cases, and what waits --------------------------------------------------------------------------------------

    def cases(self) -> Iterator[bytes]:
        """One of so many units has one; of those, some are open."""
        boss = str(self.goods.supervisors[0]).encode()
        for unit in range(7, self.goods.units, CASE_EACH):
            opened, at = self.lived.births[unit], self.lived.clock.at
            is_open = unit // CASE_EACH % OPEN_EACH == 0
            decided = b"\\N\t\\N\t\\N\t\\N" if is_open else b"leave\tLooked at\t%b\t%b" % (
                boss, at(opened, (1 + unit // CASE_EACH % 30) * HOUR_S))
            yield b"%b\t%b\t%b\tMeasured\t%b\t%b\t%b\t%b\t%b\tBENCH-%02d\t%b\n" % (
                _id(), self._client(unit), CLASSES[unit // CASE_EACH % len(CLASSES)], self.lived.ids[unit],
                boss if unit % 3 else b"\\N", at(opened), at(opened, 24 * HOUR_S), _id(), unit % BENCHES, decided)

    def waiting(self) -> tuple[list[bytes], list[bytes]]:
        """Lines for WAITING and WAITING_LINE: orders that have not left yet, due in the next hours."""
        orders, lines, newest = [], [], now()
        for number in range(max(20, self.goods.units // WAITING_EACH)):
            own, client = _id(), number % len(self.goods.clients)
            state = (b"open", b"open", b"packing", b"packed")[number % 4]
            who = str(self.goods.clients[client]).encode()
            due, made = newest + timedelta(minutes=number % 1400 - 120), newest - timedelta(minutes=number % 2000)
            orders.append(b"%b\t%b\tNOW-%d\t%b\tParcel Post\t%b\t%b\n" % (
                who, own, number, state, due.isoformat().encode(), made.isoformat().encode()))
            skus = self.goods.skus[client]
            lines.append(b"%b\t%b\t%b\t1\t%b\t2\t0\n" % (who, _id(), own, str(skus[number % len(skus)].id).encode()))
        return orders, lines

    def _times(self, unit: int, kind: str) -> bytes:
        return self.lived.clock.at(self.lived.dated[kind][unit])

    def _of(self, unit: int, door: int) -> bytes:
        """An id that belongs to the unit's return."""
        return self.lived.clock.id(self.lived.dated["return" if door < 2 else "inspect"][unit], 2 + door % 2)

    def _person(self, unit: int) -> bytes:
        return str(self.goods.people[unit % BENCHES % len(self.goods.people)]).encode()

    def _client(self, unit: int) -> bytes:
        return str(self.goods.clients[self.goods.client_of(unit)]).encode()

    def _sku(self, unit: int) -> bytes:
        return str(self.goods.sku_of(unit).id).encode()


def _id() -> bytes:
    return str(new_id()).encode()
