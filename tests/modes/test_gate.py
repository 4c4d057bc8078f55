"""The gate: each row stops before the next, and the database stops at the same row."""

from __future__ import annotations

import random
import time
from uuid import uuid4

import psycopg
import pytest

from station import answers
from station.gate import TEXT_GATE, UNIT_GATE, TextFacts, UnitFacts, stopped_by_text, stopped_by_unit
from station.verdicts import Reason
from tests.conftest import Database
from tests.models.ledger_world import Bench, Box, Sku, World

# One fact that is wrong for each row, in the order of the rows.
TEXT_FAULTS = ({"is_command": True}, {"is_gtin": True}, {"is_house_code": True}, {"wrong_check_digit": True})
UNIT_FAULTS: tuple[tuple[Reason, dict[str, object]], ...] = (
    (Reason.UNKNOWN_UNIT, {"known": False}),
    (Reason.WRONG_CLIENT, {"same_client": False}),
    (Reason.WRONG_SKU, {"on_order": False}),
    (Reason.IN_THIS_TOTE, {"tote": "this"}),
    (Reason.IN_OTHER_TOTE, {"tote": "other"}),
    (Reason.NEVER_RECEIVED, {"state": "expected"}),
    (Reason.ALREADY_SHIPPED, {"state": "shipped"}),
    (Reason.NOT_AVAILABLE, {"available": False}),
    (Reason.HELD, {"hold": "recall"}),
    (Reason.IN_THIS_PARCEL, {"box": "this"}),
    (Reason.IN_OTHER_PARCEL, {"box": "other"}),
    (Reason.LINE_FULL, {"left": 0}),
    (Reason.NOT_EXACT_UNIT, {"exact": True, "reserved": "other"}),
    (Reason.PLACE_LOCKED, {"locked": True}),
    (Reason.RESERVED, {"reserved": "other", "swap": "ask"}),
)
STATES = ("expected", "received", "stored", "picked", "packed", "shipped", "scrapped", "missing")
BOUND_S = 10.0
ROUNDS = 300


def test_a_command_is_never_a_serial() -> None:
    """The first row of the gate; the bench acts on a command before it gets here. Reason.COMMAND_AS_SERIAL"""
    assert stopped_by_text(TextFacts(is_command=True)) is Reason.COMMAND_AS_SERIAL


def test_text_rows_stop_in_their_order() -> None:
    for first in range(len(TEXT_FAULTS)):
        facts: dict[str, bool] = {}
        for fault in TEXT_FAULTS[first:]:
            facts |= fault
        assert stopped_by_text(TextFacts(**facts)) is TEXT_GATE[first][0]
    assert stopped_by_text(TextFacts()) is None


@pytest.mark.parametrize("row", range(len(UNIT_FAULTS)), ids=[reason.value for reason, _ in UNIT_FAULTS])
def test_each_row_stops_before_those_below_it(row: int) -> None:
    """Fails when a row is taken out or two rows change places: everything below is wrong too."""
    assert UNIT_GATE[row][0] is UNIT_FAULTS[row][0]
    facts: dict[str, object] = {"known": True}
    for _, fault in reversed(UNIT_FAULTS[row:]):
        facts |= fault
    assert stopped_by_unit(UnitFacts(**facts)) is UNIT_FAULTS[row][0]  # type: ignore[arg-type]


def test_a_unit_with_nothing_against_it_goes_in() -> None:
    assert stopped_by_unit(UnitFacts(known=True)) is None
    assert stopped_by_unit(UnitFacts(known=True, reserved="this", exact=True)) is None
    assert stopped_by_unit(UnitFacts(known=True, reserved="other", swap="allow")) is None
    assert stopped_by_unit(UnitFacts(known=True, reserved="other", swap="ask", swap_confirmed=True)) is None


class Random:
    """Random units of random SKUs, and an order that some of them fit."""

    def __init__(self, world: World, bench: Bench, dice: random.Random) -> None:
        self.world, self.bench, self.dice = world, bench, dice
        self.skus = [world.sku(f"S{number}", swap=swap, exact=exact) for number, (swap, exact) in enumerate(
            (swap, exact) for swap in ("forbid", "ask", "allow") for exact in (False, True))]
        self.skus.append(world.sku("THEIRS", client=world.stranger))
        self.other = bench.take(world.order(*((sku, 50) for sku in self.skus[:6])))
        self.kept_for = world.order(*((sku, 50) for sku in self.skus[:6]))

    def box(self) -> Box:
        """An order for some of the SKUs, few of each, so that lines fill up."""
        wanted = self.dice.sample(self.skus[:6], 4)
        order = self.world.order(*((sku, self.dice.randint(1, 3)) for sku in wanted))
        self.lines = dict(zip((sku.id for sku in wanted), order.lines, strict=True))
        return self.bench.take(order)

    def unit(self) -> str:
        """One unit with a random past; its serial, or one that nothing has."""
        if self.dice.random() < 0.08:
            return f"NONE-{uuid4().hex[:8]}"
        sku = self.dice.choice(self.skus)
        unit, serial = self.bench.receive(sku, store=self.dice.random() < 0.5)
        if sku.client == self.world.client:
            self._reserve(sku, unit)
        if self.dice.random() < 0.15:
            self.bench.do("hold", client=sku.client, unit=unit, hold="recall")
        if sku.client == self.world.client and self.dice.random() < 0.15:
            self.bench.pack(self.other, serial, swap_confirmed=True)
        elif self.dice.random() < 0.3:
            self.world.change("unit", unit, state=self.dice.choice([s for s in STATES if s != "packed"]))
        return serial

    def _reserve(self, sku: Sku, unit: object) -> None:
        chance = self.dice.random()
        if chance < 0.25:
            self.world.reserve(unit, self.kept_for.lines[self.skus.index(sku)])  # type: ignore[arg-type]
        elif chance < 0.4 and sku.id in self.lines:
            self.world.reserve(unit, self.lines[sku.id])  # type: ignore[arg-type]


def test_on_random_histories_the_gate_and_the_database_say_the_same(database: Database) -> None:
    """The rows are told twice, in Python and in SQL: any difference between the two shows here."""
    dice = random.Random(20241015)
    until = time.monotonic() + BOUND_S
    met: set[Reason | None] = set()
    with psycopg.connect(database.owner_url, autocommit=True) as owner:
        world = World(owner)
        bench = Bench(world, database.bench_url, "B1")
        maker = Random(world, bench, dice)
        box = maker.box()
        for number in range(ROUNDS):
            if time.monotonic() > until:
                break
            if number % 12 == 11:
                box = maker.box()
            serial = maker.unit()
            confirmed = dice.random() < 0.3
            for _ in range(dice.choice((1, 1, 2))):    # some are scanned twice: in this box
                answer = bench.pack(box, serial, fits=[str(sku.id) for sku in maker.skus], swap_confirmed=confirmed)
                by_python = stopped_by_unit(answers.unit_facts(answer))
                by_base = None if answer["outcome"] == "recorded" else Reason(answer["reason"])
                assert by_python is by_base, answer
                met.add(by_python)
        bench.leave()
    assert {None, Reason.UNKNOWN_UNIT, Reason.WRONG_CLIENT, Reason.HELD, Reason.IN_THIS_PARCEL, Reason.LINE_FULL,
            Reason.RESERVED, Reason.NOT_EXACT_UNIT, Reason.WRONG_SKU} <= met
