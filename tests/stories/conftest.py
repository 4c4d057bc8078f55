"""A world in a fresh base, a dock that receives, and a packing bench without a window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.conftest import Database
from tests.models.ledger_world import Bench, World
from tests.stories.bare_bench import bare_bench
from tests.stories.packing_table import PackingTable


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
