"""The database goes away while a shipment is in hand: what comes in is evidence, and is written down once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from station.commands import Action
from station.verdicts import Kind, Reason
from tests.conftest import Database
from tests.faults.proxy import Wire
from tests.models.ledger_world import World
from tests.stories.conftest import dock_at_work
from tests.stories.packing_table import facts
from tests.stories.receiving_dock import ReceivingDock


@pytest.fixture
def at_dock(world: World, database: Database, wire: Wire, tmp_path: Path) -> Iterator[ReceivingDock]:
    with dock_at_work(world, database, wire.url, tmp_path) as made:
        yield made


def test_receiving_goes_on_and_closing_waits_for_the_database(at_dock: ReceivingDock, wire: Wire) -> None:
    _, serials = at_dock.listed("ASN-A", at_dock.world.console, 3)
    at_dock.scan(serials[0])
    wire.cut()
    for serial in serials[1:]:
        told = at_dock.scan(serial)
        assert told.kind is Kind.CAPTURED
        assert "receiving" in facts(told)
    at_dock.bench.press(Action.CLOSE)
    assert at_dock.bench.press(Action.CONFIRM).reason is Reason.AWAY
    at_dock.bench.clear()
    assert at_dock.world.value("SELECT count(*) FROM unit") == 1
    wire.heal()
    at_dock.bench.bench.tick()
    at_dock.bench.until(lambda: not at_dock.bench.screen.away and at_dock.bench.bench.idle)
    assert at_dock.inbound.left == 0
    assert [at_dock.state_of(serial) for serial in serials] == ["received"] * 3
    assert at_dock.bench.press(Action.CLOSE).kind is Kind.INBOUND_CLOSED
