"""Which function performs which command. One table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from station import commands
from station.commands import Command
from station.commands import counting as counts
from station.commands import receiving as inbound
from station.commands import storing as stock
from station.operations_repair import FUNCTIONS as REPAIRS
from station.verdicts import Verdict
from station.workflows import (
    counting,
    docks,
    naming,
    packing,
    picking,
    places,
    printing,
    receiving,
    receiving_many,
    repair,
    returns,
    sign_on,
    storing,
)
from station.workflows.asking import Connection

_BY_COMMAND: dict[type, Callable[[Connection, Any], Verdict]] = {
    commands.SignOn: sign_on.sign_on,
    commands.KeepRefusal: sign_on.keep_refusal,
    commands.TakeOrder: packing.take_order,
    commands.ReleaseOrder: packing.release_order,
    commands.ConfirmNote: packing.confirm_note,
    commands.PackUnit: packing.pack_unit,
    commands.PackCounted: packing.pack_counted,
    commands.RemoveUnit: packing.remove_unit,
    commands.UndoLast: packing.undo_last,
    commands.CloseParcel: packing.close_parcel,
    commands.ReopenParcel: packing.reopen_parcel,
    commands.ProveLabel: packing.prove_label,
    commands.ShipParcel: packing.ship_parcel,
    commands.Reprint: printing.reprint,
    commands.SettlePrint: printing.settle_print,
    inbound.OpenInbound: receiving.open_inbound,
    inbound.ReleaseInbound: receiving.release_inbound,
    inbound.AddProduct: receiving.add_product,
    inbound.ReceiveUnit: receiving.receive_unit,
    inbound.CountIn: receiving.count_in,
    inbound.UndoReceipt: receiving.undo_receipt,
    inbound.HouseLabel: receiving.house_label,
    inbound.ReprintLabel: receiving.reprint_label,
    inbound.ReceiveCarton: receiving_many.receive_carton,
    inbound.OpenCarton: receiving_many.open_carton,
    inbound.NewCarton: receiving_many.new_carton,
    inbound.CheckList: receiving_many.check_list,
    inbound.ReceiveList: receiving_many.receive_list,
    inbound.CloseInbound: receiving_many.close_inbound,
    inbound.AddAlias: naming.add_alias,
    inbound.CorrectAlias: naming.correct_alias,
    inbound.ChooseDock: docks.choose_dock,
    inbound.DamagedCarton: docks.damaged_carton,
    stock.PutAway: storing.put_away,
    stock.UndoMove: storing.undo_move,
    stock.PrintStock: storing.print_stock,
    counts.BeginCountPlace: counting.begin_count_place,
    counts.LeaveCountPlace: counting.leave_count_place,
    counts.CountUnit: counting.count_unit,
    counts.CountQuantity: counting.count_quantity,
    counts.CountMany: counting.count_many,
    counts.UncountLast: counting.uncount_last,
    counts.EndCountPlace: counting.end_count_place,
    counts.ApproveCount: counting.approve_count,
    counts.RejectCount: counting.reject_count,
    stock.BeginPick: picking.begin_pick,
    stock.PickUnit: picking.pick_unit,
    stock.MissStop: picking.miss_stop,
    stock.LookAtPlace: places.look_at_place,
    stock.NextReplenish: places.next_replenish,
    **returns.PERFORMED,
    **dict.fromkeys(REPAIRS, repair.perform),
}


def perform(connection: Connection, command: Command) -> Verdict:
    """Do one command: one round trip, one transaction, one verdict. Raises DatabaseAway without an answer."""
    return _BY_COMMAND[type(command)](connection, command)
