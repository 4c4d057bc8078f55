"""The pages of figures and of client reports over a base with some random days in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from station.audits.asking import Door
from station.audits.kpis import SetTarget, Target
from station.audits.reports import REPORTS, ReportFilter
from station.clock import new_id, now
from station.commands import Act
from station.errors import StationError
from station.models.database import Database as Base
from station.sentences import Sentence
from station.views.audit.charts import Chart, Level, Mark, Trend
from station.views.audit.dress import sheet_of
from station.views.audit.kpis_page import KpisPage
from station.views.audit.page import Page
from station.views.audit.reports_page import ReportsPage
from station.views.theme import DARK, LIGHT, Theme
from station.views.translation import Translator
from station.workflows.auditing import answer
from tests.conftest import Database
from tests.models.ledger_world import Bench, Person, World
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


@pytest.fixture
def desk(database: Database) -> Iterator[Straight]:
    """Over a warehouse that has lived for some days."""
    benches: list[Bench] = []
    with psycopg.connect(database.owner_url, autocommit=True) as owner, Base(database.audit_url, limit_s=30) as base:
        world = World(owner)

        def make(name: str = "B1", person: Person | None = None) -> Bench:
            benches.append(Bench(world, database.bench_url, name, person))
            return benches[-1]

        Warehouse(3, world, make).live(70)
        yield Straight(base, world.supervisor.id)
        for bench in benches:
            bench.leave()


def shown(page: Page, qtbot: QtBot, theme: Theme = DARK) -> None:
    page.setStyleSheet(sheet_of(theme, 1.0) + f"Page, QWidget#page {{ background: {theme.paper}; }}")
    page.resize(1440, 860)
    qtbot.addWidget(page)
    page.show()
    page.open("")


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_every_figure_has_a_row_and_the_chosen_one_its_trend(desk: Straight, qtbot: QtBot, theme: Theme) -> None:
    answer(desk._base, SetTarget(desk.act(), Target("pick_accuracy", "", Decimal("0.99")), "pick_accuracy"))
    page = KpisPage(desk, lambda _door: None, theme, Translator())
    shown(page, qtbot, theme)
    assert len(page.table.rows()) == 19
    assert page.table.select("pick_accuracy")
    assert [mark.value is not None for mark in page.chart.trend.marks].count(True) >= 3
    assert [level.name for level in page.chart.trend.levels] == ["target"]
    assert page.chart.grab().toImage().pixelColor(2, 2).isValid()


def test_a_point_opens_the_scans_behind_it_and_a_scan_opens_its_unit(desk: Straight, qtbot: QtBot) -> None:
    doors: list[Door] = []
    page = KpisPage(desk, doors.append, DARK, Translator())
    shown(page, qtbot)
    page.table.select("dock_to_stock")
    page.chart.setFocus()
    QTest.keyClick(page.chart, Qt.Key.Key_Home)
    QTest.keyClick(page.chart, Qt.Key.Key_Return)
    table = page.below["behind"]
    figure = page._figure()
    assert figure is not None
    assert len(table.rows()) == figure.points[0].facts > 0
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert doors[-1].page == "unit"
    assert UUID(doors[-1].target)


def test_people_stand_by_name_with_their_work_and_cannot_be_ranked(desk: Straight, qtbot: QtBot) -> None:
    """Fails when the heads of that table sort."""
    page = KpisPage(desk, lambda _door: None, DARK, Translator())
    shown(page, qtbot)
    page.view.setCurrentIndex(page.view.findData("people"))
    page.view.activated.emit(page.view.currentIndex())
    table = page.below["people"]
    names = [row.cells[0] for row in table.rows()]
    assert len(names) >= 2
    assert names == sorted(names, key=str)
    assert not table.horizontalHeader().sectionsClickable()
    assert any("receive" in str(row.cells[3]) for row in table.rows())


def test_a_chart_is_read_and_walked_by_keys(qtbot: QtBot) -> None:
    chart = Chart(DARK)
    qtbot.addWidget(chart)
    marks = tuple(Mark(date(2026, 10, n), f"{n} Oct", None if n == 2 else Decimal(n)) for n in (1, 2, 3))
    chart.show_trend(Trend(marks, (Level("target", Decimal(2)),), str))
    chart.show()
    assert chart.accessibleDescription() == "1 Oct 1; 2 Oct –; 3 Oct 3"
    with qtbot.waitSignal(chart.chosen) as heard:
        QTest.keyClick(chart, Qt.Key.Key_Left)
    assert heard.args == [marks[1]]
    with qtbot.waitSignal(chart.opened):
        QTest.keyClick(chart, Qt.Key.Key_Return)
    chart.show_trend(Trend(marks[1:], (), str))
    assert chart.mark() == marks[1], "the chosen period stays"


@pytest.mark.parametrize("bars", [False, True])
def test_a_chart_of_nothing_of_one_and_of_equal_values_is_drawn(qtbot: QtBot, bars: bool) -> None:
    chart = Chart(LIGHT)
    qtbot.addWidget(chart)
    for values in ((), (None,), (Decimal(0),), (Decimal(5), Decimal(5)), (Decimal(-3), Decimal(4))):
        marks = tuple(Mark(date(2026, 10, 1 + n), str(n), value) for n, value in enumerate(values))
        chart.show_trend(Trend(marks, (), str, bars=bars))
        assert not chart.grab().isNull()


def test_each_report_is_looked_at_and_saved(desk: Straight, qtbot: QtBot, tmp_path: Path) -> None:
    page = ReportsPage(desk, lambda _door: None, DARK, Translator())
    said: list[str] = []
    page.told.connect(lambda sentence, _tone: said.append(str(sentence)))
    shown(page, qtbot)
    for number, report in enumerate(REPORTS):
        page.report.setCurrentIndex(number)
        page.report.activated.emit(number)
        assert page.tables[report.name].isVisible()
    page.save_to(tmp_path / "a.csv", "ACME", ReportFilter())
    assert said[-1].startswith("Saved a.csv")
    page.save_to(tmp_path / "no" / "a.csv", "ACME", ReportFilter())
    assert "cannot be written" in said[-1]
    assert page.save.isEnabled()
    page.first.setText("yesterday")
    page.refresh()
    assert said[-1].startswith("Write days as")
    page.first.setText(str(datetime.now(UTC).date() - timedelta(days=1)))
    page.refresh()
    assert page.scanned("nothing-here")
    assert page.serial.text() == "nothing-here"
