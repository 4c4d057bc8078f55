"""Everything a bench can ask: one file a bench, and what they share in `acts`.

A command is an operation on its way to the database: frozen, complete, and repeatable under the same id.
"""

from __future__ import annotations

from station.commands.acts import KEYS, Act, Action
from station.commands.counting import CountingCommand
from station.commands.packing import (
    CloseParcel,
    ConfirmNote,
    PackCounted,
    PackUnit,
    ProveLabel,
    ReleaseOrder,
    RemoveUnit,
    ReopenParcel,
    ShipParcel,
    Swap,
    TakeOrder,
    UndoLast,
)
from station.commands.printing import Reprint, SettlePrint
from station.commands.receiving import ReceivingCommand
from station.commands.repair import RepairCommand
from station.commands.returns import ReturnsCommand
from station.commands.sign_on import KeepRefusal, SignOn
from station.commands.storing import StoringCommand

Command = (
    SignOn
    | TakeOrder
    | ReleaseOrder
    | ConfirmNote
    | PackUnit
    | PackCounted
    | RemoveUnit
    | UndoLast
    | CloseParcel
    | ReopenParcel
    | ProveLabel
    | ShipParcel
    | Reprint
    | SettlePrint
    | KeepRefusal
    | ReceivingCommand
    | StoringCommand
    | CountingCommand
    | ReturnsCommand
    | RepairCommand
)

__all__ = [
    "KEYS", "Act", "Action", "CloseParcel", "Command", "ConfirmNote", "KeepRefusal", "PackCounted", "PackUnit",
    "ProveLabel", "ReleaseOrder", "RemoveUnit", "ReopenParcel", "Reprint", "SettlePrint", "ShipParcel", "SignOn",
    "Swap", "TakeOrder", "UndoLast",
]
