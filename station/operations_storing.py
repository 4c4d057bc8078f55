"""The storing bench's commands on their way to the database."""

from __future__ import annotations

from typing import assert_never

from station.commands.storing import (
    BeginPick,
    LookAtPlace,
    MissStop,
    NextReplenish,
    PickUnit,
    PrintStock,
    PutAway,
    StoringCommand,
    UndoMove,
)
from station.operation_json import Op, op_of


def storing(command: StoringCommand) -> tuple[str, Op]:
    """The function's name and its one argument."""
    match command:
        case PutAway(act=act):
            return "put_away", op_of(
                act, "put_away", code=command.code, candidates=command.candidates, gtin=command.gtin,
                into=command.into, unit=command.unit, carton=command.carton, client=command.client, sku=command.sku)
        case UndoMove(act, client, undone):
            return "undo_move", op_of(act, "undo_move", client=client, undone=undone)
        case BeginPick(act, order, tote, client, minutes):
            return "begin_pick", op_of(act, "begin_pick", code=order, tote=tote, client=client, lease_minutes=minutes)
        case PickUnit(act):
            return "record", op_of(
                act, "pick", client=command.client, order=command.order, candidates=command.candidates,
                gtin=command.gtin, sku=command.sku, swap_confirmed=command.swap_confirmed)
        case PrintStock() | LookAtPlace() | NextReplenish() | MissStop():
            return _beside(command)
        case _:
            assert_never(command)


def _beside(command: PrintStock | LookAtPlace | NextReplenish | MissStop) -> tuple[str, Op]:
    """What moves nothing by itself: paper, looks, and what is not there."""
    match command:
        case PrintStock(act):
            return "print_stock", op_of(act, "print_stock", place=command.place, client=command.client,
                                        carton=command.carton, order=command.order)
        case LookAtPlace(act, place):
            return "look_at_place", op_of(act, "look_at_place", place=place)
        case NextReplenish(act, but):
            return "next_replenish", op_of(act, "next_replenish", but=but)
        case MissStop(act=act):
            return "miss_stop", op_of(act, "miss_stop", client=command.client, order=command.order, sku=command.sku,
                                      place=command.place, carton=command.carton)
        case _:
            assert_never(command)
