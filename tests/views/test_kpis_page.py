"""The pages of figures and of client reports over a base with some random days in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from station.audits.asking import Door
from station.audits.kpis import Baseline, Kind, RollUp, SetTarget, Stated, Target
from station.sentences import Sentence
from station.views.audit.charts import Chart, Level, Mark, Trend
from station.views.audit.dress import unit_px
from station.views.audit.figure_typing import Untold, as_typed, value_typed
from station.views.audit.kpis_page import KpisPage
from station.views.fonts import Face, font
from station.views.theme import DARK, LIGHT, Theme
from station.views.translation import Translator
from station.workflows.auditing import answer
from tests.conftest import Database
from tests.views.figures_world import Straight, living, shown


@pytest.fixture
def desk(database: Database) -> Iterator[Straight]:
    with living(database) as desk:
        yield desk


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
    assert any("Received" in str(row.cells[3]) for row in table.rows())
    assert not any("_" in str(cell) for row in table.rows() for cell in row.cells)


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


@pytest.mark.parametrize("levels", [("90", "90.1"), ("99.9", "100"), ("80", "120"), ("90", "90", "90")])
def test_the_names_of_levels_lie_neither_on_each_other_nor_on_the_dates(qtbot: QtBot, levels: tuple[str, ...]) -> None:
    chart = Chart(DARK)
    qtbot.addWidget(chart)
    chart.resize(500, 170)
    chart.show_trend(Trend(tuple(Mark(date(2026, 10, n), str(n), Decimal(90 + n)) for n in range(1, 11)),
                           tuple(Level(value, Decimal(value)) for value in levels), str))
    at = [chart._y(Decimal(value)) for value in sorted(levels, key=Decimal, reverse=True)]
    ys = chart._label_ys(at)
    line = QFontMetricsF(font(round(14 * unit_px(chart)), Face.PLAIN)).capHeight()
    two_lines = 16 * unit_px(chart) + line
    assert all(below - above > two_lines for above, below in pairwise(ys))
    assert ys[-1] + two_lines / 2 < chart._room().bottom() + 20 * unit_px(chart) - line / 2


@pytest.mark.parametrize("bars", [False, True])
def test_a_chart_of_nothing_of_one_and_of_equal_values_is_drawn(qtbot: QtBot, bars: bool) -> None:
    chart = Chart(LIGHT)
    qtbot.addWidget(chart)
    for values in ((), (None,), (Decimal(0),), (Decimal(5), Decimal(5)), (Decimal(-3), Decimal(4))):
        marks = tuple(Mark(date(2026, 10, 1 + n), str(n), value) for n, value in enumerate(values))
        chart.show_trend(Trend(marks, (), str, bars=bars))
        assert not chart.grab().isNull()


def figures_page(desk: Straight, qtbot: QtBot, said: list[str] | None = None) -> KpisPage:
    page = KpisPage(desk, lambda _door: None, DARK, Translator())
    if said is not None:
        page.told.connect(lambda sentence, _tone: said.append(str(sentence)))
    shown(page, qtbot)
    page.activateWindow()    # keys are for the window that is in front
    qtbot.waitUntil(page.isActiveWindow)
    return page


def press(qtbot: QtBot, page: KpisPage, key: Qt.Key) -> None:
    """A key that is written on a button, until the button has been let go."""
    pressed = next(one for one in page.findChildren(QPushButton) if one.isVisible() and one.shortcut() == key)
    with qtbot.waitSignal(pressed.clicked):
        QTest.keyClick(page, key)


def test_a_door_leads_to_a_figure_and_to_whose_it_is(desk: Straight, qtbot: QtBot) -> None:
    """Fails when what the wall and the tables open is not what the page shows."""
    said: list[str] = []
    page = figures_page(desk, qtbot, said)
    page.open("measure=on_time")
    assert page._figure() is not None
    assert page.what.text() == "On time"
    page.open("bench=PACK-1&client=ACME&measure=keyed_share")
    assert (page._shown.split, page._shown.name, page.what.text()) == ("bench", "PACK-1", "Keyed share")
    assert page.client.currentText().startswith("ACME · ")
    assert page._shown.client == UUID(page.client.currentData())
    page.open(f"operator={desk.operator}")
    assert (page._shown.split, page._shown.name) == ("operator", str(desk.operator))
    page.open("bench=NEW-TODAY")
    assert page._shown.name == "NEW-TODAY"
    page.open("client=NOBODY")
    assert said[-1] == "Choose a client from the list: NOBODY is not there."
    page.open("client=ACME&sku=PHONE")
    assert page._shown.split == "sku"
    assert page.one.currentText().startswith("PHONE")


def test_days_that_are_over_are_summed_up_one_by_one_while_the_page_is_shown(desk: Straight, qtbot: QtBot) -> None:
    """Fails when they wait for a command, or go on behind a page that nobody sees."""
    steps: list[int] = []

    class Slow(Straight):
        def ask(self, question: object, answered: Callable[[Any], None], failed: Callable[[Sentence], None]) -> None:
            if isinstance(question, RollUp):
                steps.append(question.most)
                if len(steps) == 2:
                    page.hide()
            super().ask(question, answered, failed)

    page = KpisPage(Slow(desk._base, desk.operator), lambda _door: None, DARK, Translator())
    shown(page, qtbot)
    assert steps == [1, 1], "hidden: no more than the step that was on its way"
    page.show()
    page.open("")
    assert len(steps) > 2
    assert answer(desk._base, RollUp(1, look=False)).left == 0


def test_the_notice_of_days_that_wait_goes_when_none_does_whoever_summed_them_up(
    desk: Straight, qtbot: QtBot,
) -> None:
    """Fails when the page believes what it was told first."""
    class Idle(Straight):
        """Another window is at it: this one's turn comes later."""

        def ask(self, question: object, answered: Callable[[Any], None], failed: Callable[[Sentence], None]) -> None:
            if not isinstance(question, RollUp) or not others:
                super().ask(question, answered, failed)

    others = [True]
    page = KpisPage(Idle(desk._base, desk.operator), lambda _door: None, DARK, Translator())
    answer(desk._base, RollUp(1))
    shown(page, qtbot)
    assert page.note.text().startswith("Wait a little")
    while answer(desk._base, RollUp(5)).left:
        pass
    others.clear()
    page.summing_up._going = False    # its turn has come
    page.refresh()
    assert not page.note.text().startswith("Wait a little")


def test_targets_and_what_was_before_are_stated_by_keys_and_leave_a_history(desk: Straight, qtbot: QtBot) -> None:
    said: list[str] = []
    page = figures_page(desk, qtbot, said)
    page.table.select("on_time")
    press(qtbot, page, Qt.Key.Key_F8)
    form = page.form
    assert form.isVisible()
    assert form.about == ("on_time", "")
    form.target.setText("99,5")
    form.value.setText("97 %")
    form.cost.setText("12.50")
    press(qtbot, page, Qt.Key.Key_F12)
    assert said[-1] == "Type the currency, such as EUR."
    form.currency.setText("eur")
    form.note.setText("Books of spring")
    press(qtbot, page, Qt.Key.Key_F12)
    assert said[-1].startswith("Kept, with your name")
    stated = answer(desk._base, Stated())
    assert stated.targets == (Target("on_time", "", Decimal("0.995")),)
    assert stated.baselines == (Baseline("on_time", "", Decimal("0.97"), Decimal("12.50"), "EUR", "Books of spring"),)
    assert len(form.standing.rows()) == 1
    assert len(form.history.rows()) == 2
    press(qtbot, page, Qt.Key.Key_F12)
    assert said[-1].startswith("Change something first")
    form.target.clear()
    press(qtbot, page, Qt.Key.Key_F12)
    assert answer(desk._base, Stated()).targets == ()
    assert page.words.text(form.history.rows()[0].cells[4]) == "99.50 %"    # type: ignore[arg-type]
    press(qtbot, page, Qt.Key.Key_F3)
    assert page.table.isVisible()
    assert [level.name for level in page.chart.trend.levels] == ["before"]


def test_a_shift_is_stated_and_taken_away(desk: Straight, qtbot: QtBot) -> None:
    said: list[str] = []
    page = figures_page(desk, qtbot, said)
    page._state()
    form = page.form
    for name, day, starts, ends, begins in (
        ("", None, "06:00", "14:00", "Type the shift's name"), ("early", "2020-01-01", "06:00", "14:00", "Type today"),
        ("early", "soon", "06:00", "14:00", "Type days as"), ("early", None, "06:00", "", "Type both times"),
        ("early", None, "25:00", "26:00", "Type times as"), ("early", None, "6:00", "06:00", "Type two different"),
        ("early", None, "6:00", "14:00", "Kept"), ("early", None, "", "", "Kept"),
    ):
        form.shift.setText(name)
        form.day.setText(day or str(datetime.now(UTC).date()))
        form.starts.setText(starts)
        form.ends.setText(ends)
        press(qtbot, page, Qt.Key.Key_F9)
        assert said[-1].startswith(begins), (name, day, starts, ends)
    assert answer(desk._base, Stated()).shifts[-1].starts is None


@pytest.mark.parametrize(("kind", "text", "found"), [
    (Kind.SHARE, "99.5 %", "0.995"), (Kind.SHARE, "99,5", "0.995"), (Kind.TIME, "2 h 30 min", "9000"),
    (Kind.TIME, "1d", "86400"), (Kind.TIME, "0,5 s", "0.5"), (Kind.MEAN, "7.5 s", "7.5"), (Kind.MONEY, "1", "0.01"),
])
def test_what_is_typed_is_read_and_written_back_as_it_is_typed(kind: Kind, text: str, found: str) -> None:
    value = value_typed(kind, text)
    assert value == Decimal(found)
    assert value_typed(kind, as_typed(kind, value)) == value


@pytest.mark.parametrize(("kind", "text"), [
    (Kind.SHARE, "101"), (Kind.SHARE, "-1"), (Kind.SHARE, "much"), (Kind.SHARE, "NaN"), (Kind.SHARE, "1e99"),
    (Kind.TIME, "90"), (Kind.TIME, "2 h soon"), (Kind.TIME, "-3 s"), (Kind.MEAN, "1 min"),
])
def test_what_cannot_be_read_says_what_to_type(kind: Kind, text: str) -> None:
    with pytest.raises(Untold) as refused:
        value_typed(kind, text)
    assert refused.value.sentence.text.startswith("Type ")


@pytest.mark.parametrize("form", ["csv", "xlsx", "pdf"])
def test_figures_are_saved_from_the_page(desk: Straight, qtbot: QtBot, tmp_path: Path, form: str) -> None:
    said: list[str] = []
    page = figures_page(desk, qtbot, said)
    page.format.setCurrentIndex(page.format.findData(form))
    page.save_to(tmp_path / f"figures.{form}")
    assert said[-1].startswith(f"Saved figures.{form}")
    assert (tmp_path / f"figures.{form}").stat().st_size > 1000
    page.save_to(tmp_path / "no" / "x")
    assert "cannot be written" in said[-1]
    assert page.save.isEnabled()
