"""The tour of the profile editor: its states as pictures, in every language and both themes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from station.cli.profile_desk import ProfileDesk
from station.models.database import Database
from station.views.main_thread import MainThread
from station.views.profile_editor import ProfileEditor
from station.views.theme import THEMES
from station.views.translation import LANGUAGES, Translator
from station.work import Lane

WAIT_S = 5.0
CLIENT, SKU = "HLV", "HLV-H2"
SERIALS = ("XHW40000110016", "XHW4000011001", "XHW40000110016", "HV00001ABCDEFGHJK", "SXHW40000110016")


def _loaded(window: ProfileEditor) -> None:
    window.choose(CLIENT, SKU)


def _samples(window: ProfileEditor) -> None:
    for serial in SERIALS:
        window.samples.add(serial)


def _shorter(window: ProfileEditor) -> None:
    window.fields.lengths.setText("15")


def _learned(window: ProfileEditor) -> None:
    window.samples.typed.setPlainText("HV00001ABCDEFGHJK\nHV00002ABCDEFGHJK\nHV00003ABCDEFGHJ0\nHV00003ABCDEFGHJO")
    window.learn.click()


def _wrong(window: ProfileEditor) -> None:
    window.fields.patterns.setPlainText("X[A-Z")


STATES: Mapping[str, Callable[[ProfileEditor], None]] = {
    "loaded": _loaded, "samples": _samples, "units-unfit": _shorter, "learned": _learned, "wrong-pattern": _wrong,
}


def profile_pictures(folder: Path, size: QSize, url: str) -> int:
    """Write every state as PNG; how many pictures. `url` is that of a filled base."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    with Database(url) as base:
        for language in LANGUAGES:
            for theme in THEMES.values():
                window = ProfileEditor(theme, Translator(language))
                count += _walk(folder, size, base, window, f"{language}.{theme.name}")
    return count


def _walk(folder: Path, size: QSize, base: Database, window: ProfileEditor, suffix: str) -> int:
    main = MainThread()
    lane = Lane("database", main.home)
    window.resize(size)
    window.show()
    desk = ProfileDesk(window, base, lane)
    desk.start()
    _settle(lane)
    for number, (name, prepare) in enumerate(STATES.items(), 1):
        prepare(window)
        _settle(lane)
        if not window.grab().save(str(folder / f"{number:02d}-{name}.{suffix}.png")):
            raise OSError(f"{folder} cannot be written")
    window.close()
    lane.close()
    return len(STATES)


def _settle(lane: Lane) -> None:
    """Until what was asked of the base is shown, and what that asked in turn."""
    for _ in range(4):
        lane.call(lambda: None, WAIT_S)
        QApplication.processEvents()
