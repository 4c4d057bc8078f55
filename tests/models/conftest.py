"""The ledger's tests: a world in a fresh base, and benches that are closed with the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import psycopg
import pytest

from tests.conftest import Database
from tests.models.ledger_world import Bench, Person, World
from tests.models.repair_world import Repairs, make_repairs
from tests.models.returns_world import Returns, make_returns

MakeBench = Callable[..., Bench]


@pytest.fixture
def world(database: Database) -> Iterator[World]:
    with psycopg.connect(database.owner_url, autocommit=True) as owner:
        yield World(owner)


@pytest.fixture
def make_bench(database: Database, world: World) -> Iterator[MakeBench]:
    """A new bench of this name, its connection made as the bench's login."""
    benches: list[Bench] = []

    def make(name: str = "B1", person: Person | None = None) -> Bench:
        benches.append(Bench(world, database.bench_url, name, person))
        return benches[-1]

    yield make
    for bench in benches:
        bench.leave()


@pytest.fixture
def bench(make_bench: MakeBench) -> Bench:
    return make_bench()


@pytest.fixture
def returns(world: World, make_bench: MakeBench) -> Returns:
    return make_returns(world, make_bench)


@pytest.fixture
def repairs(world: World, make_bench: MakeBench) -> Repairs:
    return make_repairs(world, make_bench)
