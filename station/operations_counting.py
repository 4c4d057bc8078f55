"""The counting bench's commands on their way to the database."""

from __future__ import annotations

from typing import assert_never

from station.commands.counting import (
    ApproveCount,
    BeginCountPlace,
    CountingCommand,
    CountMany,
    CountQuantity,
    CountUnit,
    EndCountPlace,
    LeaveCountPlace,
    RejectCount,
    UncountLast,
)
from station.epc import Epc
from station.operation_json import Op, op_of


def counting(command: CountingCommand) -> tuple[str, Op]:
    """The function's name and its one argument."""
    match command:
        case BeginCountPlace(act, code):
            return "begin_count_place", op_of(act, "begin_count_place", code=code, candidates=(code,))
        case LeaveCountPlace(act, location, why):
            return "leave_count_place", op_of(act, "leave_count_place", location=location, why=why or None)
        case CountUnit() | CountQuantity() | CountMany():
            return _of_goods(command)
        case UncountLast() | EndCountPlace() | ApproveCount() | RejectCount():
            function = _PLAIN[type(command)]
            photo = command.photo if isinstance(command, EndCountPlace) else None
            return function, op_of(command.act, function, count=command.count, location=command.location, photo=photo)
        case _:
            assert_never(command)


_PLAIN: dict[type, str] = {
    UncountLast: "uncount_last", EndCountPlace: "end_count_place", ApproveCount: "approve_count",
    RejectCount: "reject_count",
}


def _of_goods(command: CountUnit | CountQuantity | CountMany) -> tuple[str, Op]:
    here = {"count": command.count, "location": command.location}
    match command:
        case CountUnit(act):
            return "count_unit", op_of(act, "count_unit", **here, candidates=command.candidates, gtin=command.gtin,
                                       client=command.client, sku=command.sku)
        case CountQuantity(act):
            return "count_quantity", op_of(act, "count_quantity", **here, gtin=command.gtin,
                                           quantity=command.quantity, client=command.client)
        case CountMany(act):
            return "count_tags", op_of(act, "count_tags", **here) | {"tags": [_tag(tag) for tag in command.tags]}


def _tag(tag: Epc) -> dict[str, str]:
    said = {"epc": tag.code, "gtin": tag.gtin, "serial": tag.serial}
    return {name: value for name, value in said.items() if value}
