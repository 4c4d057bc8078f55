"""The returns bench's commands on their way to the database."""

from __future__ import annotations

from typing import assert_never

from station.commands.returns import (
    AddEvidence,
    ChangeLane,
    CloseReturn,
    CompareSerial,
    EmptyBox,
    IdentifyUnit,
    Inspected,
    InspectItem,
    LeaveReturn,
    ListGoods,
    OpenReturn,
    PlaceItem,
    ProvePlate,
    ReprintPlate,
    ReturnsCommand,
    TakeUnreadable,
    UndoReturn,
)
from station.operation_json import Op, op_of


def returning(command: ReturnsCommand) -> tuple[str, Op]:
    """The function's name and its one argument."""
    match command:
        case OpenReturn() | AddEvidence() | IdentifyUnit() | CompareSerial() | EmptyBox():
            return _what_came(command)
        case InspectItem() | ChangeLane() | ProvePlate() | PlaceItem() | ReprintPlate():
            return _of_item(command)
        case TakeUnreadable(act, parcel):
            return "take_unreadable", op_of(act, "take_unreadable", **{"return": parcel}, client=command.client,
                                            sku=command.sku, gtin=command.gtin, code=command.code)
        case ListGoods(act, parcel, client):
            return "take_unreadable", op_of(act, "take_unreadable", **{"return": parcel}, client=client)
        case UndoReturn() | CloseReturn() | LeaveReturn():
            function = _PLAIN[type(command)]
            return function, op_of(command.act, function, **{"return": command.parcel})
        case _:
            assert_never(command)


_PLAIN: dict[type, str] = {UndoReturn: "undo_return", CloseReturn: "close_return", LeaveReturn: "leave_return"}


def _what_came(command: OpenReturn | AddEvidence | IdentifyUnit | CompareSerial | EmptyBox) -> tuple[str, Op]:
    match command:
        case OpenReturn(act):
            return "open_return", op_of(
                act, "open_return", code=command.code, candidates=command.candidates, gtin=command.gtin,
                client=command.client, sku=command.sku, blind=command.blind, weight_g=command.weight_g,
                photo=command.photo, lease_minutes=command.lease_minutes)
        case AddEvidence(act, parcel, item):
            return "return_evidence", op_of(act, "return_evidence", **{"return": parcel}, item=item,
                                            weight_g=command.weight_g, photo=command.photo)
        case IdentifyUnit(act, parcel, candidates):
            return "identify_unit", op_of(act, "identify_unit", **{"return": parcel}, candidates=candidates,
                                          gtin=command.gtin, client=command.client, sku=command.sku,
                                          fits=command.fits, sure=command.sure or None)
        case CompareSerial(act, item, where, candidates):
            return "compare_serial", op_of(act, "compare_serial", item=item, where=where, candidates=candidates)
        case EmptyBox(act, parcel, line):
            return "empty_box", op_of(act, "empty_box", **{"return": parcel}, rma_line=line, photo=command.photo)


def _of_item(command: InspectItem | ChangeLane | ProvePlate | PlaceItem | ReprintPlate) -> tuple[str, Op]:
    match command:
        case InspectItem(act, item):
            return "inspect_item", op_of(
                act, "inspect_item", item=item, set=command.question_set, answers=[_answer(a) for a in command.answers],
                photos=list(command.photos), grade=command.grade, deviation=command.deviation,
                finding=command.finding, liable=command.liable, note=command.note)
        case ChangeLane(act, item, lane, reason, badge):
            return "change_lane", op_of(act, "change_lane", item=item, lane=lane, reason=reason, badge=badge)
        case ProvePlate(act, item, code):
            return "prove_plate", op_of(act, "prove_plate", item=item, code=code)
        case PlaceItem(act, item, tote):
            return "place_item", op_of(act, "place_item", item=item, tote=tote)
        case ReprintPlate(act, item):
            return "reprint_plate", op_of(act, "reprint_plate", item=item)


def _answer(answer: Inspected) -> dict[str, str]:
    told = {"code": answer.code, "answer": answer.answer}
    return told | ({"photo": answer.photo} if answer.photo else {})
