"""A storing bench with a stower signed on, and the warehouse around it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from station.jobs_storing import Pick
from station.modes.storing import StoringMode
from station.screens import Task
from station.verdicts import Verdict
from tests.models.ledger_world import Bench, Order, Sku, World
from tests.models.stock_world import Place, place
from tests.stories.bare_bench import BareBench


@dataclass(slots=True)
class StoringCart:
    world: World
    dock: Bench
    bench: BareBench

    def place(self, code: str, kind: str = "bin", *, client: UUID | None = None, **rules: object) -> Place:
        """A place as it is printed: `LOC:` before its name, `TOTE:` before a tote's."""
        return place(self.world, f"{'TOTE' if kind == 'tote' else 'LOC'}:{code}", kind, client=client, **rules)

    def received(self, count: int = 1, sku: Sku | None = None) -> list[str]:
        """So many units on the dock."""
        return [self.dock.receive(sku or self.world.console, store=False)[1] for _ in range(count)]

    def stored(self, where: Place, count: int = 1, sku: Sku | None = None) -> list[str]:
        """So many units in a place."""
        serials = self.received(count, sku)
        for serial in serials:
            assert self.dock.do("put_away", candidates=[serial], code=serial, into=where.id)["what"] == "stored"
        return serials

    def begun(self, order: Order, tote: Place) -> Verdict:
        self.bench.scan(f"ORDER:{order.number}")
        return self.bench.scan(tote.code)

    @property
    def mode(self) -> StoringMode:
        assert isinstance(self.bench.bench.mode, StoringMode)
        return self.bench.bench.mode

    @property
    def pick(self) -> Pick:
        assert self.mode.pick is not None
        return self.mode.pick

    @property
    def task(self) -> Task:
        assert self.bench.screen.task is not None
        return self.bench.screen.task

    def where(self, serial: str) -> str | None:
        """The place of a unit, by the base."""
        found: str | None = self.world.value(
            "SELECT l.code FROM unit u JOIN location l ON l.id = u.location_id WHERE u.serial = %s", serial)
        return found
