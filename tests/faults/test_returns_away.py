"""The database goes away while returns come in: what is seen is kept, and who it was is told once it is back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from station.commands import Action
from station.verdicts import Kind, Reason
from tests.conftest import Database
from tests.faults.proxy import Wire
from tests.models.ledger_world import World
from tests.stories.packing_table import facts
from tests.stories.returns_table import ReturnsTable, returns_at_work


@pytest.fixture
def away(world: World, database: Database, wire: Wire, tmp_path: Path) -> Iterator[ReturnsTable]:
    with returns_at_work(world, database, wire.url, tmp_path) as made:
        yield made


def _back(table: ReturnsTable, wire: Wire) -> None:
    wire.heal()
    table.bench.bench.tick()
    table.bench.until(lambda: not table.bench.screen.away and table.bench.bench.idle)


def test_parcel_and_unit_are_kept_and_told_when_the_database_is_back(away: ReturnsTable, wire: Wire) -> None:
    sent = away.goods.ship()
    rma = away.goods.announce(sent=sent)
    wire.cut()
    assert away.scan(rma.number).kind is Kind.CAPTURED
    told = away.scan(sent.serial)
    assert told.kind is Kind.CAPTURED
    assert "waiting place" in facts(told)
    assert "waiting place" in str(away.bench.screen.prompt.sentence)
    assert away.world.value("SELECT count(*) FROM return_parcel") == 0
    _back(away, wire)
    assert away.parcel.rma == rma.number
    assert (away.item.serial, away.item.verdict) == (sent.serial, "same_order")
    assert away.good().kind is Kind.INSPECTED


def test_two_parcels_one_after_the_other_keep_their_units_apart(away: ReturnsTable, wire: Wire) -> None:
    first, second = away.goods.ship(), away.goods.ship()
    labels = [away.goods.announce(sent=sent).number for sent in (first, second)]
    wire.cut()
    for label, sent in zip(labels, (first, second), strict=True):
        away.scan(label)
        away.scan(sent.serial)
        away.press(Action.CLOSE)
    _back(away, wire)
    rows = away.world.owner.execute(
        "SELECT p.label, i.serial, i.verdict FROM return_item i JOIN return_parcel p ON p.id = i.return_id ORDER BY 1")
    assert rows.fetchall() == sorted((label, sent.serial, "same_order")
                                     for label, sent in zip(labels, (first, second), strict=True))


def test_an_inspection_is_kept_and_its_lane_is_told_later(away: ReturnsTable, wire: Wire) -> None:
    away.lane_always("SELLABLE")
    sent = away.arrived()
    wire.cut()
    assert away.good().kind is Kind.CAPTURED
    assert away.press(Action.CONFIRM).reason is Reason.NOT_NOW    # it is kept, and not twice
    away.bench.clear()
    _back(away, wire)
    assert away.item.lane == "SELLABLE"
    assert away.to_its_tote("SELLABLE").kind is Kind.PLACED
    assert away.world.value("SELECT count(*) FROM return_item") == 1
    assert away.state_of(sent.serial) == "in_lane"


def test_a_unit_without_a_serial_is_kept_and_its_label_comes_with_the_database(
        away: ReturnsTable, wire: Wire) -> None:
    sent = away.goods.ship()
    away.scan(away.goods.announce(sent=sent).number)
    wire.cut()
    assert away.press(Action.NO_SERIAL).question is not None
    told = away.digit(1)
    assert told.kind is Kind.CAPTURED
    assert "label" in facts(told)
    away.press(Action.NO_SERIAL)
    assert away.digit(2).reason is Reason.AWAY    # a list is the database's
    away.bench.clear()
    _back(away, wire)
    away.bench.quiet()
    assert away.item.serial.startswith("HS")
    assert away.item.verdict == "unknown"
    assert away.world.value("SELECT payload->>'serial' FROM print_job WHERE kind = 'unit_label'") == away.item.serial
    assert away.parcel.lines[0].came == 1


def test_a_unit_without_a_serial_in_a_parcel_that_waits_is_named_by_its_product_code(
        away: ReturnsTable, wire: Wire) -> None:
    rma = away.goods.announce(sent=away.goods.ship())
    wire.cut()
    away.scan(rma.number)
    asked = away.press(Action.NO_SERIAL)
    assert "product code" in str(asked.sentence)
    assert away.scan(away.world.console.gtin.lstrip("0"), aim="]E0").kind is Kind.CAPTURED
    _back(away, wire)
    assert away.parcel.rma == rma.number
    assert away.item.house
    assert away.good().kind is Kind.INSPECTED


def test_a_product_that_nobody_knows_is_asked_again_and_nothing_is_lost(away: ReturnsTable, wire: Wire) -> None:
    away.scan(away.goods.announce(sent=away.goods.ship()).number)
    wire.cut()
    away.press(Action.NO_SERIAL)
    assert away.scan("NO-SUCH-THING").kind is Kind.CAPTURED
    _back(away, wire)
    told = away.bench.screen.verdict
    assert told is not None
    assert told.latches
    assert "again" in str(told.sentence)
    away.bench.clear()
    away.press(Action.NO_SERIAL)
    assert away.digit(1).kind is Kind.IDENTIFIED


def test_what_is_final_waits_for_the_database(away: ReturnsTable, wire: Wire) -> None:
    away.arrived()
    away.good()
    plate = away.plate_on_paper()
    wire.cut()
    assert away.scan(plate, aim="]d1").kind is Kind.CAPTURED    # nobody knew yet that it was away
    assert away.scan("TOTE:QUARANTINE").reason in (Reason.AWAY, Reason.NOT_NOW)
    away.bench.clear()
    assert away.press(Action.UNDO).reason is Reason.AWAY
    away.bench.clear()
    _back(away, wire)
    assert away.item.plate_proved
