"""The ledger's world and its benches, for the rooms above it; and the base as the audit window asks it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from station.models.database import Database as Base
from tests.conftest import Database
from tests.models.conftest import bench, make_bench, world
from tests.models.ledger_world import World, sign_on_at

__all__ = ["audit", "bench", "make_bench", "world"]


@pytest.fixture
def audit(database: Database, world: World) -> Iterator[Base]:
    with Base(database.audit_url, limit_s=30) as base:
        sign_on_at(base, "AUDIT", world.supervisor)
        yield base
