"""Developer's command: `python -m tests.views.pictures DIR [NAME …]` draws every screen of the gallery as PNG."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from station.commands import Action
from station.labels.symbols import qr
from station.screens import Screen
from station.views.code_drawing import Rows
from station.views.theme import DARK, LIGHT, Theme
from station.views.translation import LANGUAGES
from station.views.window import BenchWindow
from tests.views.gallery import NOW, SCREENS

SIZES = {(1366, 768): 100.5, (1920, 1080): 91.8, (3840, 2160): 183.6}   # pixels → dots per inch


def code_rows(action: Action) -> Rows:
    return qr(f"~{action.value}.4f9a2c").rows


def make(screen: Screen, size: tuple[int, int], theme: Theme, language: str) -> BenchWindow:
    window = BenchWindow(
        screen, theme=theme, language=language, screen_dpi=SIZES[size], code_rows=code_rows, now=lambda: NOW,
    )
    window.resize(*size)
    window.show()
    return window


def draw(folder: Path, names: list[str], sizes: list[tuple[int, int]], languages: list[str]) -> None:
    for name in names:
        for size in sizes:
            for theme in (DARK, LIGHT):
                for language in languages:
                    window = make(SCREENS.get(name, SCREENS["accepted"]), size, theme, language)
                    if name == "help":
                        window.toggle_help()
                    if name == "crash":
                        window.show_crash("KeyError: 'sku' in packing.py, line 214", "station-2026-11-21.log")
                    if name == "typing":
                        window.frame.type_a_code("X")
                    window.grab().save(str(folder / f"{name}_{size[0]}_{theme.name}_{language}.png"))
                    window.close()


def main() -> None:
    application = QApplication.instance() or QApplication([])
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    names = sys.argv[2:] or [*SCREENS, "help", "crash", "typing"]
    draw(folder, names, list(SIZES), list(LANGUAGES))
    application.processEvents()


if __name__ == "__main__":
    main()
