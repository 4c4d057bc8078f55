"""Random lives in which goods also come back: identified at returns benches whatever the book says of them, inspected,
sent to a lane, taken back again. After every step the ledger holds, as in the lives of stock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from station.models.ledger import verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import Answer, Bench, World
from tests.models.stock_world import place
from tests.models.test_stock_histories import (
    FAULTS,
    Stock,
    _every_row_is_the_fold_of_its_events,
    _places_say_what_events_say,
)

STEPS = 400
OF_RETURNS = """
    SELECT 'grade or lane', u.id FROM unit u
      JOIN event e ON e.client_id = u.client_id AND e.unit_id = u.id AND e.rev = u.rev
     WHERE (u.grade, u.lane) IS DISTINCT FROM (e.grade, e.lane)
    UNION ALL
    SELECT 'box without its unit', u.id FROM unit u
      FULL JOIN (SELECT * FROM parcel_item WHERE live AND unit_id IS NOT NULL) i
        ON i.client_id = u.client_id AND i.unit_id = u.id WHERE u.parcel_id IS DISTINCT FROM i.parcel_id
    UNION ALL
    SELECT 'a verdict without a case', i.id FROM return_item i
     WHERE _is_itself(i) <> (i.case_id IS NULL)
    UNION ALL
    SELECT 'a case without its unit', x.id FROM exception_case x JOIN return_item i ON i.case_id = x.id
     WHERE i.unit_id IS DISTINCT FROM x.unit_id
    UNION ALL
    SELECT 'came back without an event', i.id FROM return_item i WHERE i.unit_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM event e WHERE e.unit_id = i.unit_id AND e.kind IN ('return', 'identify')
           AND e.facts->>'item' = i.id::text)
    UNION ALL
    SELECT 'sellable after a mismatch', i.id FROM return_item i
     WHERE NOT _is_itself(i) AND i.state <> 'undone' AND i.lane <> 'QUARANTINE'
"""


class Comings(Stock):
    """The same warehouse, with two returns benches in it. Goods come back by the real acts alone."""

    def __init__(self, seed: int, world: World, carts: list[Bench], triage: list[Bench]) -> None:
        super().__init__(seed, world, carts)
        self.triage = triage
        self.verdicts: list[str] = []
        self.homes = [place(world, bench.name, "bench") for bench in triage[:1]]
        acts: tuple[Callable[[Bench], Answer | None], ...] = (
            self.come_back, self.come_back, self.come_back, self.take_back, self.compare, self.let_go_of_parcel)
        self.acts = (*(act for act in self.acts if act != self.bring_back), self.ship, self.ship, *acts)

    def come_back(self, bench: Bench) -> Answer:
        """Mostly what is outside; now and then something that the book has elsewhere, or that nobody knows."""
        bench = self.random.choice(self.triage)
        outside = self.world.value("SELECT serial FROM unit WHERE state = 'shipped' ORDER BY id LIMIT 1")
        chance = self.random.random()
        serial = outside if outside and chance < 0.7 else self.random.choice(self.units)[2]
        if chance > 0.9:
            serial = self.world.serial()
        order = self._order_of(serial)
        opened = bench.do("open_return", code=order, candidates=[order]) if self.random.random() < 0.7 else {}
        parcel = opened.get("return", {}).get("id")
        told = self._kept(bench, bench.op("identify_unit", **{"return": parcel}, candidates=[serial],
                                          gtin=self.skus[0].gtin if chance > 0.9 else None))
        self.moves = [move for move in self.moves if move[0] is not bench]
        if told["outcome"] == "recorded":
            self.verdicts.append(told["item"]["verdict"])
        return told

    def _order_of(self, serial: str) -> str:
        """Its own, where it has left on one, or any."""
        own = self.world.value("SELECT o.number FROM unit u JOIN order_line l ON l.id = u.line_id"
                               " JOIN orders o ON o.id = l.order_id WHERE u.state = 'shipped' AND u.serial = %s",
                               serial)
        other = self._one_of("SELECT number FROM orders ORDER BY id")[0]
        return str(own if own and self.random.random() < 0.5 else other)

    def take_back(self, bench: Bench) -> Answer | None:
        """The newest identification of some parcel."""
        found = self._one_of("SELECT id, lease_bench FROM return_parcel WHERE state = 'open' ORDER BY id")
        if found is None:
            return None
        bench = next((one for one in self.triage if one.name == found[1]), self.triage[0])
        return bench.do("undo_return", **{"return": found[0]})

    def compare(self, bench: Bench) -> Answer | None:
        """A serial on the screen that is another one, or the same."""
        found = self._one_of("SELECT id, serial, bench FROM return_item WHERE state = 'identified' ORDER BY id")
        if found is None:
            return None
        bench = next(one for one in self.triage if one.name == found[2])
        read = found[1] if self.random.random() < 0.5 else "SCREEN-1"
        return bench.do("compare_serial", item=found[0], where="screen", candidates=[read])

    def let_go_of_parcel(self, bench: Bench) -> Answer | None:
        found = self._one_of("SELECT id FROM return_parcel WHERE lease_bench IS NOT NULL ORDER BY id")
        return self.random.choice(self.triage).do("leave_return", **{"return": found[0]}) if found else None

    def _one_of(self, query: str) -> Any:
        rows = self.world.owner.execute(query.encode()).fetchall()
        return self.random.choice(rows) if rows else None


@pytest.mark.parametrize("seed", [41, 42])
def test_no_life_with_returns_breaks_the_ledger(
    make_bench: MakeBench, world: World, database: Database, seed: int,
) -> None:
    triage = [make_bench(f"TRIAGE-{number}", world.person("inspector")) for number in range(2)]
    life = Comings(seed, world, [make_bench(f"CART-{number}") for number in range(2)], triage)
    for number in range(STEPS):
        life.step()
        faults = world.owner.execute(FAULTS.encode()).fetchall() + world.owner.execute(OF_RETURNS.encode()).fetchall()
        assert faults == [], f"step {number}"
    found = verify(database.audit_url)
    assert [str(fault.sentence) for fault in found.faults] == []
    _every_row_is_the_fold_of_its_events(world)
    _places_say_what_events_say(world, life)
    assert {"same_order", "other_order", "never_shipped", "already_returned", "unknown"} <= set(life.verdicts)
    assert world.value("SELECT count(*) FROM event WHERE kind = 'undo' AND from_state = 'returned'") > 0
