"""A returns bench at which units of lanes are worked on: what the tests of repair share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from station.models.ledger import verify
from tests.conftest import Database
from tests.models.inspection_world import come_back, inspect, place_it, prove, set_rules, tote
from tests.models.ledger_world import Answer, Bench, Sku, World
from tests.models.stock_world import place

LANES = ("SELLABLE", "REFURBISHABLE", "PARTS_ONLY", "RETURN_TO_VENDOR", "QUARANTINE", "SCRAP", "DONATE")


@dataclass
class Repairs:
    """A returns bench, and units in a lane."""

    world: World
    bench: Bench
    screen: Sku

    def lane(self, lane: str, sku: Sku | None = None) -> UUID:
        """A unit that came back, lies in the tote of this lane and is in hand: its id."""
        set_rules(self.world, {"name": lane, "when": {}, "lane": lane})
        hand = come_back(self.bench, sku or self.world.console)
        assert inspect(self.bench, hand)["outcome"] == "recorded"
        prove(self.bench, hand)
        assert place_it(self.bench, hand, f"TOTE:{lane}")["outcome"] == "recorded"
        assert self.bench.do("close_return", **{"return": hand.parcel})["outcome"] == "recorded"
        told = self.take(hand.serial)
        assert told["what"] == "work", told
        return hand.unit

    def take(self, serial: str, bench: Bench | None = None) -> Answer:
        return (bench or self.bench).do("open_return", code=serial, candidates=[serial])

    def do(self, kind: str, unit: UUID | None = None, **fields: object) -> Answer:
        return self.bench.do(kind, client=self.world.client, unit=unit, **fields)

    def done(self, kind: str, unit: UUID | None = None, **fields: object) -> Answer:
        told = self.do(kind, unit, **fields)
        assert told["outcome"] == "recorded", (told["reason"], told)
        return told

    def wipe(self, unit: UUID, result: str = "passed") -> Answer:
        return self.done("certify_unit", unit, what="wipe", method="overwrite", tool="Eraser 4", result=result)

    def test(self, unit: UUID, result: str, name: str = "Battery") -> Answer:
        return self.done("certify_unit", unit, what="test", name=name, value="92 %", result=result)

    def serial(self, unit: UUID) -> str:
        return str(self.world.value("SELECT serial FROM unit WHERE id = %s", unit))

    def kinds(self, unit: UUID) -> list[str]:
        kinds: list[str] = self.world.value("SELECT array_agg(kind ORDER BY rev) FROM event WHERE unit_id = %s", unit)
        return kinds

    def inside(self, unit: UUID) -> list[str]:
        rows = self.world.owner.execute("SELECT u.serial FROM component c JOIN unit u ON u.id = c.child_id"
                                        " WHERE c.parent_id = %s ORDER BY 1", [unit]).fetchall()
        return [row[0] for row in rows]


def make_repairs(world: World, make_bench: Callable[..., Bench]) -> Repairs:
    bench = make_bench("TRIAGE-1", world.person("inspector"))
    place(world, "TRIAGE-1", "bench")
    for lane in LANES:
        tote(world, lane)
    world.change("sku", world.console.id, warranty_months=24)
    return Repairs(world, bench, world.sku("SCREEN"))


def holds(database: Database) -> bool:
    return [str(fault.sentence) for fault in verify(database.audit_url).faults] == []
