"""The gate: what stands against putting this unit into this box. One table, read from top to bottom.

Each row is a reason and the question that finds it, over facts alone. The first row that says yes refuses the
scan; when none does, the unit may go in. The rows down to `CHECK_DIGIT` need only the text and are asked by the
mode, before the network; the rows below need the unit, and are asked of the facts the database sends with its
answer. The database has checked the same rows in the same order (`_pack_refusal` in the migrations) and its word
is final; a test plays random histories against both.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from station.verdicts import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFacts:
    """What the text shows by itself. `due_gtin`: it is the GTIN of a SKU whose serial is due."""

    is_command: bool = False
    is_gtin: bool = False
    is_house_code: bool = False       # badge, place, SSCC, order, link
    wrong_check_digit: bool = False   # it has the shape of a due serial, and its check digit is wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFacts:
    """What the database knows of the unit, as it stood before the scan."""

    known: bool
    same_client: bool = True
    on_order: bool = True
    state: str = "stored"
    available: bool = True            # the transition table lets it be packed
    hold: str | None = None
    box: str | None = None            # "this", "other" or None
    left: int = 1                     # open quantity of the line
    exact: bool = False
    reserved: str | None = None       # for "this" line, an "other", or None
    swap: str = "ask"
    swap_confirmed: bool = False
    tote: str | None = None           # picked into "this" order's tote, into an "other", or None
    locked: bool = False              # it lies where it is being counted


TEXT_GATE: tuple[tuple[Reason, Callable[[TextFacts], bool]], ...] = (
    (Reason.COMMAND_AS_SERIAL, lambda text: text.is_command),
    (Reason.GTIN_FOR_SERIAL, lambda text: text.is_gtin),
    (Reason.NOT_A_SERIAL, lambda text: text.is_house_code),
    (Reason.CHECK_DIGIT, lambda text: text.wrong_check_digit),
)

UNIT_GATE: tuple[tuple[Reason, Callable[[UnitFacts], bool]], ...] = (
    (Reason.UNKNOWN_UNIT, lambda unit: not unit.known),
    (Reason.WRONG_CLIENT, lambda unit: not unit.same_client),
    (Reason.WRONG_SKU, lambda unit: not unit.on_order),
    (Reason.IN_THIS_TOTE, lambda unit: unit.tote == "this"),
    (Reason.IN_OTHER_TOTE, lambda unit: unit.tote == "other"),
    (Reason.NEVER_RECEIVED, lambda unit: unit.state == "expected"),
    (Reason.ALREADY_SHIPPED, lambda unit: unit.state == "shipped"),
    (Reason.NOT_AVAILABLE, lambda unit: unit.state != "packed" and not unit.available),
    (Reason.HELD, lambda unit: unit.hold is not None),
    (Reason.IN_THIS_PARCEL, lambda unit: unit.box == "this"),
    (Reason.IN_OTHER_PARCEL, lambda unit: unit.box == "other"),
    (Reason.LINE_FULL, lambda unit: unit.left <= 0),
    (Reason.NOT_EXACT_UNIT, lambda unit: unit.exact and unit.reserved != "this"),
    (Reason.PLACE_LOCKED, lambda unit: unit.locked),
    (Reason.RESERVED, lambda unit: unit.reserved == "other" and _swap_stops(unit)),
)


def _swap_stops(unit: UnitFacts) -> bool:
    """Kept for another order: refused by policy, or to be asked first."""
    return unit.swap == "forbid" or (unit.swap == "ask" and not unit.swap_confirmed)


def stopped_by_text(text: TextFacts) -> Reason | None:
    """The first thing that the text alone has against it."""
    return next((reason for reason, stops in TEXT_GATE if stops(text)), None)


def stopped_by_unit(unit: UnitFacts) -> Reason | None:
    """The first thing that the unit has against it; RESERVED may be a question instead of a refusal."""
    return next((reason for reason, stops in UNIT_GATE if stops(unit)), None)
