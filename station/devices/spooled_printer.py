"""Printers behind a spooler: CUPS on Linux, the Windows spooler through pywin32.

A spooler says that it took a job, never that paper came out: such a job is *sent, unconfirmed*.
"""

from __future__ import annotations

import importlib
import os
import subprocess
from typing import Any

from station.devices.printer import Fate, Outcome, PrinterFault, PrinterStatus
from station.sentences import Sentence, say

SPOOL_S = 10.0
LONGEST_TITLE = 80


def clean_title(title: str) -> str:
    """A title that is text and nothing else: printable, at most 80 characters, never empty."""
    printable = "".join(char if char.isprintable() else " " for char in title)
    return printable.strip()[:LONGEST_TITLE] or "station"


class CupsPrinter:
    """A CUPS queue. ZPL goes to it raw, PDF through its filters. `commands` is where `lp` and `lpstat` are."""

    def __init__(
        self, name: str, queue: str, *, media: str = "pdf", dots_per_mm: int = 8, commands: str = ""
    ) -> None:
        self.name = name
        self.media = media
        self.dots_per_mm = dots_per_mm
        self._queue = queue
        self._commands = commands

    def status(self) -> PrinterStatus:
        """What the queue says of itself: enabled, disabled or unknown. It knows nothing of the paper."""
        try:
            answer = self._run("lpstat", "-p", self._queue)
        except (OSError, subprocess.TimeoutExpired):
            return _away(say("Start CUPS on this PC: it does not answer."))
        if answer.returncode:
            return _away(say("Check the printer in the settings: CUPS has no queue {queue}.", queue=self._queue))
        if b" disabled " in answer.stdout:
            return PrinterStatus(
                PrinterFault.PAUSED, say("Enable queue {queue} in CUPS: it is stopped.", queue=self._queue)
            )
        return PrinterStatus(None, None)

    def print(self, data: bytes, title: str) -> Outcome:
        raw = ("-o", "raw") if self.media == "zpl" else ()
        try:
            answer = self._run("lp", "-d", self._queue, *raw, "-t", clean_title(title), data=data)
        except subprocess.TimeoutExpired:
            return Outcome(Fate.UNKNOWN, _away(say("Look at the printer: CUPS did not say if it took the job.")))
        except OSError:
            return Outcome(Fate.FAILED, _away(say("Install CUPS on this PC: its command lp is missing.")))
        if answer.returncode:
            return Outcome(Fate.FAILED, self._refused(answer.stderr))
        return Outcome(Fate.SENT_UNCONFIRMED, PrinterStatus(None, None))

    def close(self) -> None:
        """Nothing stays open between jobs."""

    def _run(self, command: str, *arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(  # noqa: S603 - no shell, and every argument is a value of its own
            [os.path.join(self._commands, command), *arguments],
            input=data, capture_output=True, timeout=SPOOL_S, check=False, env={**os.environ, "LC_ALL": "C"},
        )

    def _refused(self, stderr: bytes) -> PrinterStatus:
        said = clean_title(stderr.decode("utf-8", "replace"))
        return _away(say("Check queue {queue} in CUPS: it said {answer}.", queue=self._queue, answer=said))


class WindowsPrinter:
    """A printer of Windows, by its name, RAW. `win32print` is the module of that name. Not tried on hardware."""

    def __init__(self, name: str, queue: str, win32print: Any, *, media: str = "zpl", dots_per_mm: int = 8) -> None:
        self.name = name
        self.media = media
        self.dots_per_mm = dots_per_mm
        self._queue = queue
        self._win32print = win32print

    def status(self) -> PrinterStatus:
        try:
            self._win32print.ClosePrinter(self._win32print.OpenPrinter(self._queue))
        except self._win32print.error:
            return _away(say("Check the printer in the settings: Windows has no {queue}.", queue=self._queue))
        return PrinterStatus(None, None)

    def print(self, data: bytes, title: str) -> Outcome:
        status = self.status()
        if not status.ready:
            return Outcome(Fate.FAILED, status)
        try:
            self._spool(data, clean_title(title))
        except self._win32print.error:
            return Outcome(Fate.UNKNOWN, _away(say("Look at the printer: Windows gave up in the middle.")))
        return Outcome(Fate.SENT_UNCONFIRMED, status)

    def close(self) -> None:
        """Nothing stays open between jobs."""

    def _spool(self, data: bytes, title: str) -> None:
        printer = self._win32print.OpenPrinter(self._queue)
        try:
            self._win32print.StartDocPrinter(printer, 1, (title, None, "RAW"))
            self._win32print.StartPagePrinter(printer)
            self._win32print.WritePrinter(printer, data)
            self._win32print.EndPagePrinter(printer)
            self._win32print.EndDocPrinter(printer)
        finally:
            self._win32print.ClosePrinter(printer)


def spooled_printer(name: str, queue: str, *, media: str, dots_per_mm: int) -> CupsPrinter | WindowsPrinter:
    """The queue of this system's spooler."""
    if os.name != "nt":
        return CupsPrinter(name, queue, media=media, dots_per_mm=dots_per_mm)
    return WindowsPrinter(
        name, queue, importlib.import_module("win32print"), media=media, dots_per_mm=dots_per_mm
    )


def _away(sentence: Sentence) -> PrinterStatus:
    return PrinterStatus(PrinterFault.AWAY, sentence)
