"""A world in a fresh base, a dock that receives, and a packing bench without a window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from station.models.ledger import verify
from station.modes.sign_on import SignOnMode
from tests.conftest import Database
from tests.models.ledger_world import Bench, World
from tests.stories.bare_bench import bare_bench
from tests.stories.counting_table import CountingTable
from tests.stories.packing_table import PackingTable
from tests.stories.receiving_dock import ReceivingDock
from tests.stories.returns_table import ReturnsTable, returns_at_work
from tests.stories.storing_cart import StoringCart


@pytest.fixture
def world(database: Database) -> Iterator[World]:
    with psycopg.connect(database.owner_url, autocommit=True) as owner:
        yield World(owner)


@pytest.fixture
def dock(world: World, database: Database) -> Iterator[Bench]:
    """Receives and puts away; packs and ships where a story needs a past."""
    bench = Bench(world, database.bench_url, "DOCK")
    yield bench
    bench.leave()


@pytest.fixture
def table(world: World, dock: Bench, database: Database, tmp_path: Path) -> Iterator[PackingTable]:
    """PACK-1 with a packer signed on."""
    with bare_bench(database.bench_url, tmp_path) as bench:
        bench.scan(world.packer.badge)
        yield PackingTable(world, dock, bench)


@contextmanager
def dock_at_work(world: World, database: Database, url: str, folder: Path) -> Iterator[ReceivingDock]:
    """DOCK-1 with a receiver signed on, its base at `url`; every history is proved at the end."""
    world.insert("location", id=world.client, code="LOC:DOCK-1", kind="dock")
    receiver = world.person("receiver")
    beside = Bench(world, database.bench_url, "DOCK-1", receiver)
    with bare_bench(url, folder, name="DOCK-1", start=SignOnMode("receiving")) as bench:
        bench.scan(receiver.badge)
        yield ReceivingDock(world, bench, beside)
    beside.leave()
    assert not verify(database.owner_url).faults


@pytest.fixture
def receiving(world: World, database: Database, tmp_path: Path) -> Iterator[ReceivingDock]:
    """DOCK-1 with a receiver signed on."""
    with dock_at_work(world, database, database.bench_url, tmp_path) as dock:
        yield dock


@pytest.fixture
def cart(world: World, dock: Bench, database: Database, tmp_path: Path) -> Iterator[StoringCart]:
    """CART-1 with a stower signed on; every history is proved at the end."""
    with bare_bench(database.bench_url, tmp_path, name="CART-1", start=SignOnMode("storing")) as bench:
        bench.scan(world.person("stower").badge)
        yield StoringCart(world, dock, bench)
    assert not verify(database.owner_url).faults


@pytest.fixture
def counters(world: World, dock: Bench, database: Database, tmp_path: Path) -> Iterator[CountingTable]:
    """COUNT-1 with nobody signed on, and a supervisor's office."""
    start = SignOnMode(station_mode="counting")
    office = Bench(world, database.audit_url, "OFFICE", world.supervisor)
    with bare_bench(database.bench_url, tmp_path, name="COUNT-1", start=start) as bench:
        yield CountingTable(world, dock, bench, office, world.person("counter"), world.person("counter"))
    office.leave()


@pytest.fixture
def triage(world: World, database: Database, tmp_path: Path) -> Iterator[ReturnsTable]:
    """RETURNS-1 with an inspector signed on."""
    with returns_at_work(world, database, database.bench_url, tmp_path) as table:
        yield table
