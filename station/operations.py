"""Commands on their way to the database: which function is asked, and with what JSON.

One function a command, one round trip each. Keys are those of the functions in the migrations. The unit's facts
in an answer are as they stood when the scan came in, except its state after a recorded move.
"""

from __future__ import annotations

from typing import assert_never

from station.commands import (
    CloseParcel,
    Command,
    ConfirmNote,
    KeepRefusal,
    PackCounted,
    PackUnit,
    ProveLabel,
    ReleaseOrder,
    RemoveUnit,
    ReopenParcel,
    Reprint,
    SettlePrint,
    ShipParcel,
    SignOn,
    TakeOrder,
    UndoLast,
)
from station.commands.counting import CountingCommand
from station.commands.receiving import ReceivingCommand
from station.commands.repair import RepairCommand
from station.commands.returns import ReturnsCommand
from station.commands.storing import StoringCommand
from station.operation_json import Op
from station.operation_json import op_of as _op
from station.operations_counting import counting
from station.operations_receiving import receiving
from station.operations_repair import repairing
from station.operations_returns import returning
from station.operations_storing import storing


def operation(command: Command) -> tuple[str, Op]:
    """The function's name and its one argument."""
    if isinstance(command, ReceivingCommand):
        return receiving(command)
    if isinstance(command, StoringCommand):
        return storing(command)
    if isinstance(command, CountingCommand):
        return counting(command)
    if isinstance(command, ReturnsCommand | RepairCommand):
        return repairing(command) if isinstance(command, RepairCommand) else returning(command)
    match command:
        case SignOn() | TakeOrder() | ReleaseOrder() | ConfirmNote() | KeepRefusal():
            return _of_order(command)
        case PackUnit() | PackCounted() | RemoveUnit() | UndoLast():
            return _of_unit(command)
        case CloseParcel() | ReopenParcel() | ProveLabel() | ShipParcel() | Reprint() | SettlePrint():
            return _of_parcel(command)
        case _:
            assert_never(command)


def _of_order(command: SignOn | TakeOrder | ReleaseOrder | ConfirmNote | KeepRefusal) -> tuple[str, Op]:
    match command:
        case SignOn(act, badge, mode):
            return "sign_on", _op(act, "sign_on", badge=badge, mode=mode)
        case TakeOrder(act, code, client, minutes):
            return "take_order", _op(act, "take_order", code=code, client=client, lease_minutes=minutes)
        case ReleaseOrder(act, client, order):
            return "release_order", _op(act, "release_order", client=client, order=order)
        case ConfirmNote(act, client, order, note):
            return "confirm_note", _op(act, "confirm_note", client=client, order=order, note=note)
        case KeepRefusal(act, reason, order, facts):
            return "keep_refusal", _op(act, "refused_scan", reason=reason, order=order, facts=facts)


def _of_unit(command: PackUnit | PackCounted | RemoveUnit | UndoLast) -> tuple[str, Op]:
    where = {"client": command.client, "order": command.order, "parcel": command.parcel}
    match command:
        case PackUnit(act):
            return "record", _op(
                act, "pack", **where, candidates=command.candidates, fits=command.fits, gtin=command.gtin,
                sku=command.sku, swap_confirmed=command.swap_confirmed)
        case RemoveUnit(act):
            return "record", _op(act, "unpack", **where, candidates=command.candidates)
        case PackCounted(act):
            return "pack_counted", _op(act, "pack_counted", **where, gtin=command.gtin, quantity=command.quantity)
        case UndoLast(act):
            return "undo_last", _op(act, "undo_last", **where)


def _of_parcel(
    command: CloseParcel | ReopenParcel | ProveLabel | ShipParcel | Reprint | SettlePrint,
) -> tuple[str, Op]:
    match command:
        case CloseParcel(act, client, order, parcel):
            return "close_parcel", _op(
                act, "close_parcel", client=client, order=order, parcel=parcel, weight_g=command.weight_g,
                stable=command.stable, photo=command.photo_sha256, overridden_by=command.overridden_by,
                override_reason=command.override_reason)
        case ReopenParcel(act, client, order, parcel):
            return "reopen_parcel", _op(act, "reopen_parcel", client=client, order=order, parcel=parcel)
        case ProveLabel(act, client, order, parcel, code):
            return "prove_label", _op(act, "prove_label", client=client, order=order, parcel=parcel, code=code)
        case ShipParcel(act, client, order, parcel):
            return "ship_parcel", _op(act, "ship_parcel", client=client, order=order, parcel=parcel)
        case Reprint(act, client, parcel, what):
            return "reprint", _op(act, "reprint", client=client, parcel=parcel, what=what)
        case SettlePrint(act, print_id, fate, facts):
            return "settle_print", _op(act, "settle_print", print=print_id, fate=fate, facts={"said": facts})
