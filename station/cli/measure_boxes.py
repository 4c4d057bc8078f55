"""The orders of the past: every unit that has left stood on a line of its own, up to three to an order. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from station.checks import gs1_check_digit
from station.cli.measure_goods import Goods
from station.cli.measure_lives import Lives
from station.clock import new_id

TO_AN_ORDER = 3
PREFIX = "4012345"
ORDER = ("client_id", "id", "number", "state", "carrier")
LINE = ("client_id", "id", "order_id", "number", "sku_id", "ordered", "packed")
PARCEL = ("client_id", "id", "order_id", "number", "state", "sscc", "items", "bench")
ITEM = ("client_id", "parcel_id", "id", "line_id", "sku_id", "unit_id", "quantity", "live")


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
    for unit in gone:
        client = goods.client_of(unit)
        before = open_boxes.get(client)
        if before is None or before.place == TO_AN_ORDER:
            box = _new_box(len(boxes))
        else:
            box = Box(before.order, before.parcel, _id(), before.place + 1, before.number, before.sscc)
        boxes[unit] = open_boxes[client] = box
    return boxes


def _new_box(number: int) -> Box:
    digits = f"0{PREFIX}{number + 1:09d}"
    return Box(_id(), _id(), _id(), 1, b"PAST-%d" % (number + 1), f"{digits}{gs1_check_digit(digits)}".encode())


def _id() -> bytes:
    return str(new_id()).encode()


def order_lines(goods: Goods, boxes: dict[int, Box]) -> Iterator[bytes]:
    """Lines for ORDER."""
    for unit, box in boxes.items():
        if box.place == 1:
            yield b"%b\t%b\t%b\tshipped\tParcel Post\n" % (_client(goods, unit), box.order, box.number)


def line_lines(goods: Goods, boxes: dict[int, Box]) -> Iterator[bytes]:
    """Lines for LINE."""
    for unit, box in boxes.items():
        yield b"%b\t%b\t%b\t%d\t%b\t1\t1\n" % (
            _client(goods, unit), box.line, box.order, box.place, str(goods.sku_of(unit).id).encode())


def parcel_lines(goods: Goods, boxes: dict[int, Box]) -> Iterator[bytes]:
    """Lines for PARCEL."""
    items: dict[bytes, int] = {}
    for box in boxes.values():
        items[box.parcel] = items.get(box.parcel, 0) + 1
    for unit, box in boxes.items():
        if box.place == 1:
            yield b"%b\t%b\t%b\t1\tshipped\t%b\t%d\tBENCH-01\n" % (
                _client(goods, unit), box.parcel, box.order, box.sscc, items[box.parcel])


def item_lines(goods: Goods, boxes: dict[int, Box], ids: list[bytes], lives: Lives) -> Iterator[bytes]:
    """Lines for ITEM. `ids` of all units by number; what came back is in its box no more."""
    for unit, box in boxes.items():
        yield b"%b\t%b\t%b\t%b\t%b\t%b\t1\t%b\n" % (
            _client(goods, unit), box.parcel, _id(), box.line, str(goods.sku_of(unit).id).encode(), ids[unit],
            b"f" if lives.is_back(unit) else b"t")


def _client(goods: Goods, unit: int) -> bytes:
    return str(goods.clients[goods.client_of(unit)]).encode()
