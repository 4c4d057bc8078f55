"""What every command has, and what an operator can wish for without a product in hand.

An `Action` is a wish: the same one by key, by printed command code and by button.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import ClassVar
from uuid import UUID


class Action(Enum):
    """What an operator can do without a product in hand. The name is what the printed code carries."""

    CLEAR = "CLEAR"            # clear a latched refusal
    CONFIRM = "CONFIRM"        # yes, to what is asked
    DECLINE = "DECLINE"        # no
    UNDO = "UNDO"              # take the last one back out
    REMOVE = "REMOVE"          # the next unit scanned comes out of the parcel
    CLOSE = "CLOSE"            # close the parcel, with what is in it
    SHIP = "SHIP"              # hand the proved parcel to the carrier's manifest
    RELEASE = "RELEASE"        # put the order back for another bench
    REOPEN = "REOPEN"          # open a closed parcel again, its label void
    REPRINT = "REPRINT"        # print the label again: asks, and is logged
    PAPERS = "PAPERS"          # print the papers again
    WEIGH = "WEIGH"            # take the weight now
    PHOTO = "PHOTO"            # take the photo now
    OVERRIDE = "OVERRIDE"      # a second person lifts a block
    BLIND = "BLIND"            # receive what nobody announced
    DAMAGED = "DAMAGED"        # the next one scanned is damaged
    UNREADABLE = "UNREADABLE"  # its serial cannot be scanned: print one of the house
    NO_SERIAL = "NO_SERIAL"    # it has none: print one of the house
    LIST = "LIST"              # receive everything the client listed, in one act
    PLATE = "PLATE"            # a licence plate for a new carton or pallet
    LABEL = "LABEL"            # the label of the place that is chosen, the plate of the carton in hand
    QUANTITY = "QUANTITY"      # so many more of the counted goods that were scanned last
    LEAVE = "LEAVE"            # leave the place uncounted, with the reason
    EMPTY = "EMPTY"            # nothing is in the parcel
    GRADE = "GRADE"            # another grade than the rule's, one step off
    FINDING = "FINDING"        # what was found and who is liable, other than the answers say
    LANE = "LANE"              # another lane than the rule's, with the reason
    MORE = "MORE"              # the next nine of a long list
    WIPE = "WIPE"              # the data on it were erased, or could not be
    TEST = "TEST"              # a test, and how it came out
    RELABEL = "RELABEL"        # a new serial: the old one stays its name
    HISTORY = "HISTORY"        # what came to the place that is chosen and left it
    REPLENISH = "REPLENISH"    # the next pick face that runs low
    NOT_HERE = "NOT_HERE"      # what is to be picked is not at its place
    SIGN_OFF = "SIGN_OFF"
    HELP = "HELP"


KEYS: dict[Action, str] = {
    Action.CLEAR: "Esc",
    Action.CONFIRM: "F2",
    Action.DECLINE: "F3",
    Action.WEIGH: "F4",
    Action.PHOTO: "F5",
    Action.REPRINT: "F6",
    Action.PAPERS: "F7",
    Action.UNDO: "F8",
    Action.REMOVE: "F9",
    Action.OVERRIDE: "F10",
    Action.REOPEN: "F11",
    Action.CLOSE: "F12",
    Action.SHIP: "F12",        # F12 is always the next big step: close it, then ship it
    Action.LIST: "F4",
    Action.REPLENISH: "F4",
    Action.HISTORY: "F5",
    Action.NOT_HERE: "F9",
    Action.LABEL: "F6",
    Action.PLATE: "F7",
    Action.QUANTITY: "F4",
    Action.LEAVE: "Ctrl+R",
    Action.EMPTY: "F9",
    Action.GRADE: "F9",
    Action.LANE: "F10",
    Action.FINDING: "F11",
    Action.MORE: "PgDown",
    Action.WIPE: "F4",
    Action.TEST: "F5",
    Action.RELABEL: "F7",
    Action.BLIND: "F9",
    Action.DAMAGED: "F9",
    Action.UNREADABLE: "F10",
    Action.NO_SERIAL: "F11",
    Action.RELEASE: "Ctrl+R",
    Action.SIGN_OFF: "Ctrl+Q",
    Action.HELP: "F1",
}
SESSION_LASTS = timedelta(hours=16)    # as the base has it: from one scan of a badge to the next


@dataclass(frozen=True, slots=True)
class Act:
    """Who asks, where, when and with what read. Part of every command.

    `id` is the operation's id, a UUIDv7. `operator` is None only while signing on. `at` is the bench's time. `session`
    is the secret that proves the operator: 64 hexadecimal digits, said to the base alone.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"ser_json_bytes": "base64", "val_json_bytes": "base64"}

    id: UUID
    at: datetime
    bench: str
    operator: UUID | None
    scanner: str = ""
    raw: bytes = b""
    keyed: bool = False
    session: str = field(default="", repr=False)


def new_session() -> str:
    """A secret that nobody can guess: 256 bits, hexadecimal."""
    return secrets.token_hex(32)
