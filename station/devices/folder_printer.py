"""A printer that is a folder: every paper becomes a file of its own.

A file on the disk is proof that the paper was made, not that it lies in the box: *sent, unconfirmed*. Papers
hold names and addresses, so that only this user may read them.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from station.clock import now
from station.devices.printer import Fate, Outcome, PrinterFault, PrinterStatus
from station.sentences import say

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
LONGEST_STEM = 60
SUFFIXES = {"pdf": ".pdf", "zpl": ".zpl"}


def safe_stem(title: str) -> str:
    """A file name's stem out of foreign text: no separators, no leading dot, at most 60 characters."""
    return _UNSAFE.sub("-", title).strip("-.")[:LONGEST_STEM] or "paper"


class FolderPrinter:
    """`media` says what comes: "pdf" or "zpl", which is also the files' ending."""

    def __init__(self, name: str, folder: Path, *, media: str = "pdf", dots_per_mm: int = 8) -> None:
        self.name = name
        self.media = media
        self.dots_per_mm = dots_per_mm
        self._folder = folder

    def status(self) -> PrinterStatus:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return self._away()
        return PrinterStatus(None, None) if os.access(self._folder, os.W_OK) else self._away()

    def print(self, data: bytes, title: str) -> Outcome:
        """Write and sync one file. A file that is not whole never has its final name."""
        status = self.status()
        if not status.ready:
            return Outcome(Fate.FAILED, status)
        try:
            self._keep(data, f"{now():%Y%m%dT%H%M%S.%fZ}-{safe_stem(title)}{SUFFIXES[self.media]}")
        except OSError:
            return Outcome(Fate.FAILED, self._away())
        return Outcome(Fate.SENT_UNCONFIRMED, status)

    def close(self) -> None:
        """Nothing stays open between jobs."""

    def _keep(self, data: bytes, name: str) -> None:
        part = self._folder / f".{name}.part"
        file = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(file, "wb") as out:
                out.write(data)
                out.flush()
                os.fsync(out.fileno())
            part.replace(self._folder / name)       # the microseconds in the name keep papers apart
        except OSError:
            part.unlink(missing_ok=True)
            raise

    def _away(self) -> PrinterStatus:
        folder = str(self._folder)
        sentence = say("Check folder {folder}: it cannot be written to, or the disk is full.", folder=folder)
        return PrinterStatus(PrinterFault.AWAY, sentence)
