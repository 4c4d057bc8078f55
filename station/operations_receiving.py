"""The receiving bench's commands on their way to the database."""

from __future__ import annotations

from typing import assert_never

from station.commands.receiving import (
    AddAlias,
    AddProduct,
    CheckList,
    ChooseDock,
    CloseInbound,
    CorrectAlias,
    CountIn,
    DamagedCarton,
    HouseLabel,
    NewCarton,
    OpenCarton,
    OpenInbound,
    ReceiveCarton,
    ReceiveList,
    ReceiveUnit,
    ReceivingCommand,
    ReleaseInbound,
    ReprintLabel,
    UndoReceipt,
)
from station.operation_json import Op, op_of


def receiving(command: ReceivingCommand) -> tuple[str, Op]:
    """The function's name and its one argument."""
    match command:
        case OpenInbound(act):
            return "open_inbound", op_of(act, "open_inbound", code=command.code, client=command.client,
                                         inbound=command.inbound, blind=command.blind,
                                         lease_minutes=command.lease_minutes, dock=command.dock)
        case ReceiveUnit() | CountIn() | AddProduct() | HouseLabel():
            return _of_unit(command)
        case ReceiveCarton() | OpenCarton() | NewCarton() | CheckList() | DamagedCarton():
            return _of_many(command)
        case AddAlias() | CorrectAlias():
            return _of_names(command)
        case ChooseDock(act):
            return "choose_dock", op_of(act, "choose_dock", code=command.code, client=command.client,
                                        inbound=command.inbound)
        case ReleaseInbound() | UndoReceipt() | ReprintLabel() | ReceiveList() | CloseInbound():
            function = _PLAIN[type(command)]
            return function, op_of(command.act, function, client=command.client, inbound=command.inbound)
        case _:
            assert_never(command)


_PLAIN: dict[type, str] = {
    ReleaseInbound: "release_inbound", UndoReceipt: "undo_receipt", ReprintLabel: "reprint_label",
    ReceiveList: "receive_list", CloseInbound: "close_inbound",
}


def _of_unit(command: ReceiveUnit | CountIn | AddProduct | HouseLabel) -> tuple[str, Op]:
    here = {"client": command.client, "inbound": command.inbound}
    match command:
        case ReceiveUnit(act):
            return "receive_unit", op_of(
                act, "receive_unit", **here, candidates=command.candidates, fits=command.fits, gtin=command.gtin,
                sku=command.sku, prefer=command.prefer, carton=command.carton, damaged=command.damaged,
                photo=command.photo, second=command.second)
        case CountIn(act):
            return "count_in", op_of(act, "count_in", **here, gtin=command.gtin, quantity=command.quantity,
                                     carton=command.carton, damaged=command.damaged, photo=command.photo)
        case AddProduct(act):
            return "add_product", op_of(act, "add_product", **here, gtin=command.gtin)
        case HouseLabel(act):
            return "house_label", op_of(act, "house_label", **here, sku=command.sku, why=command.why,
                                        real=command.real, carton=command.carton)


def _of_names(command: AddAlias | CorrectAlias) -> tuple[str, Op]:
    this = {"client": command.client, "unit": command.unit, "type": command.kind,
            "candidates": (command.value,) if command.value else ()}
    match command:
        case AddAlias(act):
            return "add_alias", op_of(act, "add_alias", **this)
        case CorrectAlias(act):
            return "correct_alias", op_of(act, "correct_alias", **this, was=command.was,
                                          overridden_by=command.overridden_by, override_reason=command.override_reason)


def _of_many(command: ReceiveCarton | OpenCarton | NewCarton | CheckList | DamagedCarton) -> tuple[str, Op]:
    here = {"client": command.client, "inbound": command.inbound}
    match command:
        case ReceiveCarton(act):
            return "receive_carton", op_of(act, "receive_carton", **here, code=command.code, pallet=command.pallet)
        case DamagedCarton(act):
            return "damaged_carton", op_of(act, "damaged_carton", **here, code=command.code, photo=command.photo)
        case OpenCarton(act):
            return "open_carton", op_of(act, "open_carton", **here, carton=command.carton)
        case NewCarton(act):
            return "new_carton", op_of(act, "new_carton", **here, what=command.what, pallet=command.pallet)
        case CheckList(act):
            return "check_list", op_of(act, "check_list", **here, after=command.after, after_line=command.after_line)
