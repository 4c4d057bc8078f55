"""Two benches and one unit: exactly one wins, and the other is told."""

from __future__ import annotations

from pathlib import Path

from station.clock import new_id, now
from station.models.ledger import verify
from station.scans import Scan
from station.verdicts import Kind, Reason, Verdict
from tests.conftest import Database
from tests.models.ledger_world import Bench, World
from tests.stories.bare_bench import BareBench, bare_bench

ROUNDS = 12
LOST = {Reason.IN_OTHER_PARCEL, Reason.LOST_RACE}


def scanned_at_once(benches: tuple[BareBench, BareBench], serial: str) -> list[Verdict]:
    """Both read the same unit before either has its answer."""
    for bench in benches:
        bench.bench.scanned(Scan(new_id(), serial.encode(), "front", now()))
    for bench in benches:
        bench.until(lambda bench=bench: bench.bench.idle)  # type: ignore[misc]
    return [bench.says for bench in benches]


def test_of_two_benches_that_scan_one_unit_exactly_one_packs_it(
    database: Database, world: World, dock: Bench, tmp_path: Path,
) -> None:
    """Through the whole spine, round after round; the ledger holds afterwards."""
    serials = [dock.receive(world.console)[1] for _ in range(ROUNDS)]
    with bare_bench(database.bench_url, tmp_path, name="PACK-1") as first, \
            bare_bench(database.bench_url, tmp_path, name="PACK-2") as second:
        benches = (first, second)
        for bench, person in zip(benches, (world.packer, world.second_packer), strict=True):
            bench.scan(person.badge)
            bench.scan(world.order((world.console, ROUNDS)).number)
        for serial in serials:
            verdicts = scanned_at_once(benches, serial)
            assert [verdict.kind for verdict in verdicts].count(Kind.PACKED) == 1, verdicts
            lost = next(verdict for verdict in verdicts if verdict.kind is not Kind.PACKED)
            assert lost.reason in LOST
            for bench in benches:
                bench.clear()
        assert first.job.packed + second.job.packed == ROUNDS
    assert world.value("SELECT count(*) FROM event WHERE kind = 'pack'") == ROUNDS
    assert not verify(database.owner_url).faults
