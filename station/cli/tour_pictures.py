"""Pictures of the window: one state, every language, both themes, drawn by the window itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, tzinfo
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from station.bench_desk import PrinterOnDesk
from station.commands import Action
from station.devices.simulated import SimulatedPapers, SimulatedPrinter
from station.labels.pdf import images_of
from station.labels.zpl import NotOurPicture, image_of
from station.screens import Screen
from station.views.code_drawing import CodeRows, Rows
from station.views.theme import THEMES
from station.views.translation import LANGUAGES
from station.views.window import BenchWindow

DPI_OF_24_INCH = 92.0


class Album:
    """Writes NN-name.LANGUAGE.THEME.png into a folder, numbered in the order of the tour."""

    def __init__(self, folder: Path, size: QSize) -> None:
        self.folder = folder
        self.size = size
        self._zone: Callable[[], tzinfo] = lambda: UTC
        self._code_rows: CodeRows = lambda _action: None
        self._windows: dict[tuple[str, str], BenchWindow] = {}
        self.count = 0

    def of(self, zone: Callable[[], tzinfo], code_rows: CodeRows) -> None:
        """From now on these are pictures of a bench with this clock and these command codes."""
        self.close()    # the windows of the bench before may have shown what this one never did
        self._windows.clear()
        self._zone, self._code_rows = zone, code_rows

    def _rows(self, action: Action) -> Rows | None:
        return self._code_rows(action)

    def shoot(self, name: str, screen: Screen, prepare: Callable[[BenchWindow], None] | None = None) -> None:
        """One state in every language and theme; `prepare` does to a window what no screen value says."""
        self.count += 1
        for language in LANGUAGES:
            for theme in THEMES.values():
                window = self._window(screen, language, theme.name)
                window.set_zone(self._zone())
                window.show_screen(_in(screen, language))
                if prepare is not None:
                    prepare(window)
                QApplication.processEvents()
                path = self.folder / f"{self.count:02d}-{name}.{language}.{theme.name}.png"
                if not window.grab().save(str(path)):
                    raise OSError(f"{path} cannot be written")

    def keep_papers(self, printers: Mapping[str, PrinterOnDesk]) -> None:
        """Every paper that was printed on the way, as pictures."""
        for role, fitted in printers.items():
            jobs = fitted.printer.jobs if isinstance(fitted.printer, SimulatedPrinter | SimulatedPapers) else ()
            for number, page in enumerate((page for job in jobs for page in _pages(job)), 1):
                page.save(self.folder / f"paper-{role}-{number:02d}.png")

    def _window(self, screen: Screen, language: str, theme: str) -> BenchWindow:
        if (language, theme) not in self._windows:
            window = BenchWindow(_in(screen, language), theme=THEMES[theme], language=language, zone=self._zone(),
                                 screen_dpi=DPI_OF_24_INCH * self.size.height() / 1080, code_rows=self._rows)
            window.resize(self.size)
            window.show()
            self._windows[language, theme] = window
        return self._windows[language, theme]

    def close(self) -> None:
        for window in self._windows.values():
            window.close()
            window.deleteLater()


def _in(screen: Screen, language: str) -> Screen:
    """The person's own language would win over the window's."""
    if screen.person is None:
        return screen
    return replace(screen, person=replace(screen.person, language=language))


def _pages(job: bytes) -> list[Image.Image]:
    """What a printer would have put on paper; a carrier's own format is not ours to draw."""
    if job.startswith(b"%PDF"):
        return images_of(job, dots_per_mm=6)
    try:
        return [image_of(job)]
    except NotOurPicture:
        return []


@contextmanager
def album(folder: Path, size: QSize) -> Iterator[Album]:
    """An album that closes its windows; the folder is made."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Album(folder, size)
    try:
        yield made
    finally:
        made.close()
