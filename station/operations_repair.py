"""Commands on a unit in hand on their way to the database. Their fields are the keys of the functions."""

from __future__ import annotations

from dataclasses import fields

from station.commands.repair import (
    CertifyUnit,
    FitPart,
    GradeUnit,
    LeaveWork,
    PartOut,
    ProveUnitLabel,
    RelabelUnit,
    RepairCommand,
    RepairUnit,
    ReprintUnitLabel,
    RestockUnit,
    ScrapUnit,
    SendBack,
    ShelveUnit,
    ShipVendor,
    UndoWork,
    UnfitPart,
)
from station.operation_json import Op, op_of

FUNCTIONS: dict[type, str] = {
    CertifyUnit: "certify_unit", FitPart: "fit_part", UnfitPart: "unfit_part", PartOut: "part_out",
    RepairUnit: "repair_unit", GradeUnit: "grade_unit", RelabelUnit: "relabel_unit",
    ProveUnitLabel: "prove_unit_label", ReprintUnitLabel: "reprint_unit_label", RestockUnit: "restock_unit",
    ShelveUnit: "shelve_unit", SendBack: "send_back", ShipVendor: "ship_vendor", ScrapUnit: "scrap_unit",
    LeaveWork: "leave_work", UndoWork: "undo_work",
}


def repairing(command: RepairCommand) -> tuple[str, Op]:
    """The function's name and its one argument."""
    function = FUNCTIONS[type(command)]
    told = {field.name: getattr(command, field.name) for field in fields(command) if field.name != "act"}
    return function, op_of(command.act, function, **told)
