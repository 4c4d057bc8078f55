"""A verdict is heard as well as seen. The player is handed in, so that tests hear what a bench would.

A sound is started and forgotten: it must never hold up the next scan.
"""

from __future__ import annotations

import shutil
import sys
import wave
from array import array
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

import resources
from station.verdicts import Tone

if sys.platform == "win32":
    import winsound

FOLDER = Path(str(files(resources).joinpath("sounds")))
PLAYERS = ("pw-play", "paplay", "aplay")   # best first; all of them take a file name
Play = Callable[[Path], None]


class Sounds:
    """One sound a tone, at `volume` 0 to 1. Files at another volume are made once, at the start."""

    def __init__(self, volume: float = 1.0, play: Play | None = None) -> None:
        self._play = play or system_player()
        self._silent = volume <= 0
        self._own: Path | None = None if volume >= 1 or self._silent else Path(mkdtemp(prefix="station-sounds-"))
        if self._own is not None:
            for tone in Tone:
                softened(sound_file(tone), self._own / f"{tone.value}.wav", volume)

    def sound(self, tone: Tone) -> None:
        if not self._silent:
            self._play((self._own or FOLDER) / f"{tone.value}.wav")

    def close(self) -> None:
        if self._own is not None:
            shutil.rmtree(self._own, ignore_errors=True)


def sound_file(tone: Tone) -> Path:
    return FOLDER / f"{tone.value}.wav"


def softened(source: Path, target: Path, volume: float) -> None:
    """Write `source` (16-bit) to `target` at `volume`: not every player has a knob."""
    with wave.open(str(source), "rb") as read, wave.open(str(target), "wb") as write:
        write.setparams(read.getparams())
        loud = array("h", read.readframes(read.getnframes()))
        write.writeframes(array("h", (round(sample * volume) for sample in loud)).tobytes())


def system_player() -> Play:
    """Whatever plays a file on this PC; the beep of the desktop where nothing does."""
    if sys.platform == "win32":
        return lambda path: winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC)
    for name in PLAYERS:
        program = shutil.which(name)
        if program is not None:
            return lambda path, program=program: _start(program, path)  # type: ignore[misc]
    return lambda _path: QApplication.beep()


def _start(program: str, path: Path) -> None:
    process = QProcess()
    process.setProgram(program)
    process.setArguments([str(path)])
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    process.startDetached()
