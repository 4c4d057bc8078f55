"""The ledger's world and its benches, for the rooms above it."""

from tests.models.conftest import bench, make_bench, world

__all__ = ["bench", "make_bench", "world"]
