"""The receiving bench, as the receiver tells it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from station.commands import Action
from station.models.ledger import verify
from station.modes.sign_on import SignOnMode
from station.verdicts import Kind, Reason, Tone
from tests.conftest import Database
from tests.models.ledger_world import World
from tests.stories.bare_bench import bare_bench
from tests.stories.receiving_dock import ReceivingDock


@pytest.fixture
def dock(world: World, database: Database, tmp_path: Path) -> Iterator[ReceivingDock]:
    """DOCK-1 with a receiver signed on."""
    world.insert("location", id=world.client, code="LOC:DOCK-1", kind="dock")
    with bare_bench(database.bench_url, tmp_path, name="DOCK-1", start=SignOnMode("receiving")) as bench:
        bench.scan(world.person("receiver").badge)
        yield ReceivingDock(world, bench)
    assert not verify(database.owner_url).faults


def test_scans_tick_off_what_the_client_listed(dock: ReceivingDock) -> None:
    _, serials = dock.listed("ASN-1", dock.world.console, 3)
    assert dock.bench.screen.task is not None
    assert dock.bench.screen.task.big == "3"
    assert dock.scan(serials[0]).tone is Tone.ACCEPTED
    assert dock.bench.screen.task.big == "2"
    assert dock.scan(serials[1]).kind is Kind.RECEIVED
    assert dock.scan(serials[2]).tone is Tone.COMPLETE
    closed = dock.bench.press(Action.CLOSE)
    assert closed.kind is Kind.INBOUND_CLOSED
    assert closed.tone is Tone.COMPLETE
    assert [dock.state_of(serial) for serial in serials] == ["received"] * 3
    assert dock.findings() == []
    assert dock.facts_of(serials[0])["announced"] is True
    assert dock.facts_of(serials[0])["inbound"] == "ASN-1"
