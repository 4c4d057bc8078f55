"""A place with units, a planned count of it, and the people of a count."""

from __future__ import annotations

from typing import Any

from uuid_utils.compat import uuid7

from tests.models.conftest import MakeBench
from tests.models.ledger_world import Answer, Bench, World


class Counters:
    """A place with units, a planned count of it, two counters and a supervisor."""

    def __init__(self, world: World, make_bench: MakeBench) -> None:
        self.world = world
        self.dock = make_bench("DOCK")
        self.first = make_bench("COUNT-1", world.person("counter"))
        self.second = make_bench("COUNT-2", world.person("counter"))
        self.boss = make_bench("OFFICE", world.supervisor)
        self.other = uuid7()
        world.insert("location", id=self.other, code="B-2", kind="bin")
        self.where: dict[str, Any] = {}

    def plan(self, what: str = "place", **scope: object) -> Answer:
        return self.boss.do("plan_count", what=what, scope=scope or {"places": ["A-1"]})

    def begin(self, bench: Bench, place: str = "A-1") -> Answer:
        answer = bench.do("begin_count_place", candidates=[place], code=place)
        if answer["outcome"] == "recorded" and "counting" in answer:
            self.where = {"count": answer["counting"]["count"], "location": answer["counting"]["location"]}
        return answer

    def read(self, bench: Bench, *serials: str, **more: object) -> list[Answer]:
        return [bench.do("count_unit", **self.where, candidates=[serial], **more) for serial in serials]

    def end(self, bench: Bench, **more: object) -> Answer:
        return bench.do("end_count_place", **self.where, **more)

    def approve(self, bench: Bench | None = None) -> Answer:
        return (bench or self.boss).do("approve_count", **self.where)

    def counted_twice(self, *serials: str) -> Answer:
        """Planned, counted and counted again, both times these."""
        self.plan()
        for bench in (self.first, self.second):
            self.begin(bench)
            self.read(bench, *serials)
            answer = self.end(bench)
        return answer

    def elsewhere(self) -> tuple[object, str]:
        """A unit that by the book lies in B-2."""
        unit, serial = self.dock.receive(self.world.console)
        self.move(unit)
        return unit, serial

    def move(self, unit: object) -> Answer:
        return self.dock.do("store", client=self.world.client, unit=unit, location=self.other)

    def state(self, unit: object) -> tuple[str, object]:
        row = self.world.owner.execute("SELECT state, location_id FROM unit WHERE id = %s", [unit]).fetchone()
        assert row is not None
        return row[0], row[1]
