"""A warehouse with some random days, asked at once by the pages of figures and of reports."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
from pytestqt.qtbot import QtBot

from station.clock import new_id, now
from station.commands import Act
from station.errors import StationError
from station.models.database import Database as Base
from station.sentences import Sentence
from station.views.audit.dress import sheet_of
from station.views.audit.page import Page
from station.views.theme import DARK, Theme
from station.workflows.auditing import answer
from tests.conftest import Database
from tests.models.ledger_world import Bench, Person, World, sign_on_at
from tests.workflows.kpi_world import Warehouse


class Straight:
    """A desk that answers at once, from the base itself."""

    def __init__(self, base: Base, operator: UUID) -> None:
        self._base, self.operator = base, operator

    def ask(self, question: object, answered: Callable[[Any], None], failed: Callable[[Sentence], None]) -> None:
        try:
            told = answer(self._base, question)
        except StationError as outage:
            failed(outage.sentence)
        else:
            answered(told)

    def photo(self, digest: str) -> Path | None:
        return None

    def act(self) -> Act:
        return Act(new_id(), now(), "AUDIT", self.operator)


@contextmanager
def living(database: Database) -> Iterator[Straight]:
    """Over a warehouse that has lived for some days."""
    benches: list[Bench] = []
    with psycopg.connect(database.owner_url, autocommit=True) as owner, Base(database.audit_url, limit_s=30) as base:
        world = World(owner)

        def make(name: str = "B1", person: Person | None = None) -> Bench:
            benches.append(Bench(world, database.bench_url, name, person))
            return benches[-1]

        Warehouse(3, world, make).live(70)
        sign_on_at(base, "AUDIT", world.supervisor)
        yield Straight(base, world.supervisor.id)
        for bench in benches:
            bench.leave()


def shown(page: Page, qtbot: QtBot, theme: Theme = DARK) -> None:
    page.setStyleSheet(sheet_of(theme, 1.0) + f"Page, QWidget#page {{ background: {theme.paper}; }}")
    page.resize(1440, 860)
    qtbot.addWidget(page)
    page.show()
    page.open("")
