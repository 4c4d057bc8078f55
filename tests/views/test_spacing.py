"""Margins and gaps grow with the window, always from what was written."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from station.views.audit.spacing import space_out


def sides(layout: QVBoxLayout | QGridLayout) -> tuple[int, int, int, int]:
    margins = layout.contentsMargins()
    return margins.left(), margins.top(), margins.right(), margins.bottom()


def test_a_second_size_starts_from_what_was_written_too(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    column, grid = QVBoxLayout(top), QGridLayout()
    column.setContentsMargins(24, 10, 24, 0)
    column.setSpacing(8)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    column.addLayout(grid)
    for unit in (2.0, 0.5, 2.0):
        space_out(top, unit)
    assert (sides(column), column.spacing()) == ((48, 20, 48, 0), 16)
    assert (grid.horizontalSpacing(), grid.verticalSpacing()) == (32, 8)


def test_what_is_laid_out_later_is_spaced_the_next_time(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    column = QVBoxLayout(top)
    space_out(top, 2.0)
    later = QWidget()
    inner = QVBoxLayout(later)
    inner.setContentsMargins(5, 5, 5, 5)
    inner.addWidget(QLabel("later"))
    column.addWidget(later)
    space_out(top, 2.0)
    assert sides(inner) == (10, 10, 10, 10)
