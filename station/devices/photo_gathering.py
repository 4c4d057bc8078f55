"""Photos of all benches in one place: each PC keeps its own and copies them to a shared folder when it has time.

A bench never waits for the share: what could not be copied is copied later, whatever was in between. The share is only
ever added to; a photo appears there whole, under its SHA-256, or not at all.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from station.errors import DeviceAway
from station.sentences import say

AT_ONCE = 50    # then others may use the lane
SUFFIXES = (".jpg", ".png")


class PhotoGathering:
    """From folder `own` into folder `shared`. Used from one thread."""

    def __init__(self, own: Path, shared: Path) -> None:
        self._own, self._shared = own, shared

    def copy(self) -> int:
        """Copy what is not there yet, AT_ONCE at most; how many were copied. Raises DeviceAway."""
        try:
            copied = 0
            for photo in self._missing():
                _copy(photo, self._shared / photo.name)
                copied += 1
                if copied == AT_ONCE:
                    break
        except OSError as error:
            raise DeviceAway(say("Check folder {folder}: photos cannot be copied to it.",
                                 folder=str(self._shared))) from error
        return copied

    def _missing(self) -> Iterator[Path]:
        if not self._own.is_dir():
            return
        there = {entry.name for entry in os.scandir(self._shared)}
        with os.scandir(self._own) as own:
            for entry in own:
                if entry.name.endswith(SUFFIXES) and entry.name not in there:
                    yield Path(entry.path)


def _copy(photo: Path, to: Path) -> None:
    part = to.with_name(f".{to.name}.{os.getpid()}.part")
    try:
        shutil.copyfile(photo, part)
        os.replace(part, to)
    finally:
        part.unlink(missing_ok=True)
