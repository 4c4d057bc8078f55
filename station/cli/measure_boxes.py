"""The orders of the past: every unit that has left stood on a line of its own, up to three to an order. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from station.checks import gs1_check_digit
from station.cli.measure_goods import Goods
from station.cli.measure_lives import Lives
from station.cli.measure_times import Clock
from station.clock import new_id

TO_AN_ORDER = 3
PREFIX = "4012345"
ORDER = ("client_id", "id", "number", "state", "carrier", "cut_off", "ship_to", "created_at", "shipped_at")
LINE = ("client_id", "id", "order_id", "number", "sku_id", "ordered", "packed")
PARCEL = ("client_id", "id", "order_id", "number", "state", "sscc", "tracking", "items", "weight_g", "expected_g",
          "opened_at", "closed_at", "proved_at", "shipped_at", "bench")
ITEM = ("client_id", "parcel_id", "id", "line_id", "sku_id", "unit_id", "quantity", "live", "added_at")
PAPER = ("id", "kind", "client_id", "parcel_id", "bench", "op_id", "payload", "fate", "ordered_at", "settled_at")
HOUR_S = 3600


@dataclass(frozen=True, slots=True)
class Box:
    """Where a unit left: ids and numbers as they stand in lines for COPY. `place`: which line of the order."""

    order: bytes
    parcel: bytes
    line: bytes
    place: int
    number: bytes
    sscc: bytes


def boxes_of(goods: Goods, gone: Iterable[int]) -> dict[int, Box]:
    """A box for each of these units, filled client by client."""
    boxes: dict[int, Box] = {}
    open_boxes: dict[int, Box] = {}
    numbers = 0
    for unit in gone:
        client = goods.client_of(unit)
        before = open_boxes.get(client)
        if before is None or before.place == TO_AN_ORDER:
            numbers += 1
            box = _new_box(numbers)
        else:
            box = Box(before.order, before.parcel, _id(), before.place + 1, before.number, before.sscc)
        boxes[unit] = open_boxes[client] = box
    return boxes


def _new_box(number: int) -> Box:
    digits = f"0{PREFIX}{number:09d}"
    return Box(_id(), _id(), _id(), 1, b"PAST-%d" % number, f"{digits}{gs1_check_digit(digits)}".encode())


def _id() -> bytes:
    return str(new_id()).encode()


@dataclass(frozen=True, slots=True)
class Shipped:
    """All boxes with their times. `dated`: the number of the events by which units were packed and shipped."""

    goods: Goods
    boxes: dict[int, Box]
    clock: Clock
    dated: Mapping[str, Mapping[int, int]]

    def orders(self) -> Iterator[bytes]:
        """Lines for ORDER. One in twelve missed its cut-off."""
        for unit, box in self._firsts():
            left = self.dated["ship"][unit]
            late = unit % 12 == 0
            yield b'%b\t%b\t%b\tshipped\tParcel Post\t%b\t{"name": "Customer %d", "country": "BR"}\t%b\t%b\n' % (
                self._client(unit), box.order, box.number, self.clock.at(left, -HOUR_S if late else 3 * HOUR_S), unit,
                self.clock.at(left, -30 * HOUR_S), self.clock.at(left, 1))

    def lines(self) -> Iterator[bytes]:
        """Lines for LINE."""
        for unit, box in self.boxes.items():
            yield b"%b\t%b\t%b\t%d\t%b\t1\t1\n" % (
                self._client(unit), box.line, box.order, box.place, str(self.goods.sku_of(unit).id).encode())

    def parcels(self) -> Iterator[bytes]:
        """Lines for PARCEL."""
        items: dict[bytes, int] = {}
        for box in self.boxes.values():
            items[box.parcel] = items.get(box.parcel, 0) + 1
        for unit, box in self._firsts():
            packed, left = self.dated["pack"][unit], self.dated["ship"][unit]
            yield b"%b\t%b\t%b\t1\tshipped\t%b\tTRK%b\t%d\t%d\t%d\t%b\t%b\t%b\t%b\tBENCH-%02d\n" % (
                self._client(unit), box.parcel, box.order, box.sscc, box.number[5:].zfill(9), items[box.parcel],
                250 * items[box.parcel] + unit % 40, 250 * items[box.parcel] + 20, self.clock.at(packed),
                self.clock.at(packed, 60), self.clock.at(packed, 70), self.clock.at(left, 1), unit % 40)

    def items(self, ids: list[bytes], lives: Lives) -> Iterator[bytes]:
        """Lines for ITEM. `ids` of all units by number; what came back is in its box no more."""
        for unit, box in self.boxes.items():
            yield b"%b\t%b\t%b\t%b\t%b\t%b\t1\t%b\t%b\n" % (
                self._client(unit), box.parcel, _id(), box.line, str(self.goods.sku_of(unit).id).encode(), ids[unit],
                b"f" if lives.is_back(unit) else b"t", self.clock.at(self.dated["pack"][unit]))

    def papers(self) -> Iterator[bytes]:
        """Lines for PAPER: a label and a list with each box."""
        for unit, box in self._firsts():
            packed = self.dated["pack"][unit]
            for kind in (b"parcel_label", b"packing_list"):
                yield b"%b\t%b\t%b\t%b\tBENCH-%02d\t%b\t{}\tprinted\t%b\t%b\n" % (
                    _id(), kind, self._client(unit), box.parcel, unit % 40, _id(), self.clock.at(packed, 60),
                    self.clock.at(packed, 62))

    def _firsts(self) -> Iterator[tuple[int, Box]]:
        return ((unit, box) for unit, box in self.boxes.items() if box.place == 1)

    def _client(self, unit: int) -> bytes:
        return str(self.goods.clients[self.goods.client_of(unit)]).encode()
