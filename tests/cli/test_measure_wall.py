"""What walls cost is measured with real benches and real walls. No figure has a bound here: a busy PC must not fail a
test."""

from __future__ import annotations

from station.cli.measure_base import Size
from station.cli.measure_wall import measure_wall


def test_benches_scan_and_walls_ask_at_the_same_time() -> None:
    told: list[str] = []
    cost = measure_wall(Size(500, 10_007), 2, 3, None, told.append, turns=1, turn_s=2.5)
    assert (cost.benches, cost.windows) == (2, 3)
    assert min(cost.without, cost.with_walls) > 0
    assert cost.asked >= 3    # each asks again two seconds later
    assert cost.wall_p50_ms <= cost.wall_p99_ms
    assert told[-1].startswith("turn 1: ")
