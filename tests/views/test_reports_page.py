"""The page of client reports: a first look at once, then how many rows there are, and the whole as a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from station.audits.reports import (
    MOST_COUNTED,
    PREVIEW,
    REPORTS,
    CountReport,
    ExportReport,
    PreviewReport,
    ReportFilter,
)
from station.sentences import Sentence
from station.views.audit.reports_page import ReportsPage
from station.views.theme import DARK
from station.views.translation import Translator
from tests.conftest import Database
from tests.views.figures_world import Straight, living, shown


@pytest.fixture
def desk(database: Database) -> Iterator[Straight]:
    with living(database) as desk:
        yield desk


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


def test_a_long_report_shows_its_first_rows_and_then_how_many_there_are(desk: Straight, qtbot: QtBot) -> None:
    """Fails when rows wait for their number, or the number of a report that is shown no more is told."""
    waiting: list[Callable[[int], None]] = []

    class Long(Straight):
        """Every report is longer than a first look; its number comes later."""

        def ask(self, question: object, answered: Callable[[Any], None], failed: Callable[[Sentence], None]) -> None:
            if isinstance(question, CountReport):
                waiting.append(answered)
            elif isinstance(question, PreviewReport):
                super().ask(question, lambda rows: answered((rows * PREVIEW)[:PREVIEW]), failed)
            else:
                super().ask(question, answered, failed)

    page = ReportsPage(Long(desk._base, desk.operator), lambda _door: None, DARK, Translator())
    shown(page, qtbot)
    assert len(page.tables["unit-history"].rows()) == PREVIEW
    assert page.count.text() == "The first 200 rows. The file has them all."
    waiting[0](12_345)
    assert page.count.text() == "The first 200 of 12\u202f345 rows. The file has them all."
    page.refresh()
    waiting[-1](MOST_COUNTED + 1)
    assert page.count.text() == "The first 200 of more than 100\u202f000 rows. The file has them all."
    page.refresh()
    waiting[0](12_345)
    assert page.count.text() == "The first 200 rows. The file has them all.", "an answer to what was asked before"


def test_while_a_file_is_written_the_page_says_how_far_it_is(desk: Straight, qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[ExportReport] = []
    ends: list[Callable[[int], None]] = []

    class Writing(Straight):
        def ask(self, question: object, answered: Callable[[Any], None], failed: Callable[[Sentence], None]) -> None:
            if isinstance(question, ExportReport):
                asked.append(question)
                ends.append(answered)
            else:
                super().ask(question, answered, failed)

    page = ReportsPage(Writing(desk._base, desk.operator), lambda _door: None, DARK, Translator())
    said: list[str] = []
    page.told.connect(lambda sentence, _tone: said.append(str(sentence)))
    shown(page, qtbot)
    page.save_to(tmp_path / "a.csv", "ACME", ReportFilter())
    asked[0].progress(42_000)
    qtbot.waitUntil(lambda: "Writing the file: 42000 rows so far." in said)
    ends[0](50_000)
    assert said[-1] == "Saved a.csv: 50000 rows."
    assert not page._telling.isActive()


def test_a_hold_opens_its_own_report(desk: Straight, qtbot: QtBot) -> None:
    said: list[str] = []
    page = ReportsPage(desk, lambda _door: None, DARK, Translator())
    page.told.connect(lambda sentence, _tone: said.append(str(sentence)))
    shown(page, qtbot)
    page.open("name=recalls&client=OTHER&hold=R-000001")
    assert page.report.currentData() == "recalls"
    assert page.client.currentText().startswith("OTHER")
    assert page.hold.isVisible()
    assert page._filter() == ReportFilter(hold="R-000001")
    page.open("name=inventory&client=NOBODY")
    assert not page.hold.isVisible()
    assert said[-1] == "Choose a client from the list: NOBODY is not there."
