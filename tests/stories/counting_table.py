"""A counting bench where people come and go, and the house around it."""

from __future__ import annotations

from dataclasses import dataclass

from station.clock import new_id, now
from station.commands import Action
from station.scans import Scan
from station.screens import Task
from station.verdicts import Kind, Verdict
from tests.models.ledger_world import Answer, Bench, Person, World
from tests.stories.bare_bench import BareBench


@dataclass(slots=True)
class CountingTable:
    """COUNT-1, where people come and go; the house around it."""

    world: World
    dock: Bench
    bench: BareBench
    office: Bench
    first: Person
    second: Person

    def plan(self, *places: str) -> Answer:
        """A supervisor plans the count of these places, or of A-1."""
        return self.office.do("plan_count", what="place", scope={"places": places or ["A-1"]})

    def count(self, who: Person, *serials: str, place: str = "A-1") -> Verdict:
        """This person signs on, scans the place, these serials, and F12."""
        self.bench.scan(who.badge)
        self.bench.scan(place)
        for serial in serials:
            self.bench.scan(serial)
        ended = self.bench.press(Action.CLOSE)
        return self.bench.press(Action.CONFIRM) if ended.kind is Kind.ASKED else ended

    @property
    def task(self) -> Task:
        assert self.bench.screen.task is not None
        return self.bench.screen.task

    def hear(self, *tags: str) -> Verdict:
        """An RFID reader's driver gives what it heard."""
        self.bench.bench.scanned(Scan(new_id(), "\n".join(tags).encode(), "gate", now(), bulk=True))
        self.bench.until(lambda: self.bench.bench.idle)
        return self.bench.says
