"""Windows of these tests are drawn off screen, with the shipped fonts, at the reference size."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pytestqt.qtbot import QtBot

from station.screens import Screen
from station.views.theme import DARK
from station.views.window import BenchWindow
from tests.models.conftest import world
from tests.views.gallery import NOW
from tests.views.pictures import code_rows

__all__ = ["Opened", "opened", "world"]    # the last is the ledger's
Opened = Callable[..., BenchWindow]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    """Opens a bench window that shows a screen; closed again after the test."""

    def open_window(
        screen: Screen, size: tuple[int, int] = (1920, 1080), dpi: float = 91.8, language: str = "en",
    ) -> BenchWindow:
        window = BenchWindow(
            screen, theme=DARK, language=language, screen_dpi=dpi, code_rows=code_rows, now=lambda: NOW,
        )
        window.resize(*size)
        window.show()
        qtbot.addWidget(window)
        return window

    return open_window
