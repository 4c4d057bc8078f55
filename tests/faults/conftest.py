"""The same world as the stories', and a wire to its database that can be cut."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Database
from tests.faults.proxy import Wire
from tests.models.ledger_world import Bench, World
from tests.stories.bare_bench import bare_bench
from tests.stories.conftest import dock, world
from tests.stories.packing_table import PackingTable

__all__ = ["dock", "world"]


@pytest.fixture
def wire(database: Database) -> Iterator[Wire]:
    with Wire(database.bench_url) as opened:
        yield opened


@pytest.fixture
def table(world: World, dock: Bench, wire: Wire, tmp_path: Path) -> Iterator[PackingTable]:
    """PACK-1 behind the wire, with a packer signed on."""
    with bare_bench(wire.url, tmp_path) as bench:
        bench.scan(world.packer.badge)
        yield PackingTable(world, dock, bench)
