"""What scales answer: MT-SICS, NCI and HID reports become readings. Pure.

Sources: Mettler-Toledo MT-SICS level 0; Weigh-Tronix SCP-01 (NCI); USB HID Point of Sale usage tables 1.02.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from station.devices.scale import Weight

GRAMS = {
    "g": Decimal(1),
    "kg": Decimal(1000),
    "lb": Decimal("453.59237"),         # exact by definition (1959)
    "oz": Decimal("28.349523125"),      # a sixteenth of a pound
}


class Trouble(Enum):
    """Why there is no weight."""

    NOT_READY = "not_ready"     # moving, starting, or busy with another command
    OVER = "over"
    UNDER = "under"
    NEEDS_ZERO = "needs_zero"
    FAULTY = "faulty"
    STRANGE = "strange"         # an answer in another language


Reading = Weight | Trouble

_SICS = re.compile(rb"S ([SD]) +(-?\d+(?:\.\d+)?) +([a-z]{1,2})\r?\n")
_SICS_TROUBLE = {b"S I": Trouble.NOT_READY, b"S +": Trouble.OVER, b"S -": Trouble.UNDER}
_NCI_WEIGHT = re.compile(rb"\n\s*(-?)\s*(\d+(?:\.\d+)?)\s*(kg|g|lb|oz)", re.IGNORECASE)
_NCI_STATUS = re.compile(rb"S?([0-?])([0-?p-\x7f])[0-?]?\r\x03")
_HID_UNITS = {2: "g", 3: "kg", 11: "oz", 12: "lb"}
_HID_TROUBLE = {5: Trouble.UNDER, 6: Trouble.OVER, 7: Trouble.FAULTY, 8: Trouble.NEEDS_ZERO}
_HID_STABLE, _HID_ZERO, _HID_MOVING = 4, 2, 3


@dataclass(frozen=True, slots=True)
class Language:
    """How a serial scale is asked, and where its answer ends."""

    question: bytes
    end: bytes


def in_grams(value: str, unit: str, *, stable: bool) -> Reading:
    """Exact grams. An unknown unit is a strange answer, never a guess."""
    factor = GRAMS.get(unit.lower())
    return Trouble.STRANGE if factor is None else Weight(Decimal(value) * factor, stable)


def parse_sics(reply: bytes) -> Reading:
    """One line of MT-SICS, its end included: `S S     412.35 g`."""
    found = _SICS.fullmatch(reply)
    if found is None:
        return _SICS_TROUBLE.get(reply.strip(), Trouble.STRANGE)
    return in_grams(found[2].decode("ascii"), found[3].decode("ascii"), stable=found[1] == b"S")


def parse_nci(reply: bytes) -> Reading:
    """One answer to NCI `W`: the weight, then status characters whose bits say moving, under and over."""
    status = _NCI_STATUS.search(reply)
    if status is None:
        return Trouble.STRANGE
    first, second = status[1][0], status[2][0]
    if first & 0x0C or second & 0x0C:
        return Trouble.FAULTY
    if second & 0x03:
        return Trouble.OVER if second & 0x02 else Trouble.UNDER
    weight = _NCI_WEIGHT.search(reply)
    if weight is None:
        return Trouble.NOT_READY if first & 0x01 else Trouble.STRANGE
    return in_grams((weight[1] + weight[2]).decode("ascii"), weight[3].decode("ascii"), stable=not first & 0x01)


def parse_hid(report: bytes) -> Reading:
    """Input report 3 of a HID scale: status, unit, signed exponent, 16-bit weight, low byte first."""
    if len(report) < 6 or report[0] != 3:
        return Trouble.STRANGE
    status, unit = report[1], _HID_UNITS.get(report[2], "")
    if status in _HID_TROUBLE:
        return _HID_TROUBLE[status]
    if status not in (_HID_STABLE, _HID_ZERO, _HID_MOVING):
        return Trouble.FAULTY
    exponent = report[3] - 256 if report[3] > 127 else report[3]
    value = Decimal(int.from_bytes(report[4:6], "little")).scaleb(exponent)
    return in_grams(str(value), unit, stable=status != _HID_MOVING)


SICS = Language(b"SI\r\n", b"\n")
NCI = Language(b"W\r", b"\x03")
