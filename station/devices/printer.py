"""What the bench knows of a printer. A job is *printed* only when the printer says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from station.sentences import Sentence


class PrinterFault(Enum):
    """What a printer can say is wrong. SILENT is a fault too."""

    PAPER_OUT = "paper_out"
    RIBBON_OUT = "ribbon_out"
    HEAD_OPEN = "head_open"
    PAUSED = "paused"
    CUTTER = "cutter"
    TOO_HOT = "too_hot"
    LABEL_WAITING = "label_waiting"
    WRONG_RESOLUTION = "wrong_resolution"
    TROUBLE = "trouble"      # anything else it reports: memory full or corrupt, a broken head
    AWAY = "away"
    SILENT = "silent"


class Fate(Enum):
    """What became of one print job."""

    PRINTED = "printed"                    # the printer said so
    SENT_UNCONFIRMED = "sent_unconfirmed"  # handed over to something that cannot say (spooler, file)
    FAILED = "failed"                      # certain that nothing was printed
    UNKNOWN = "unknown"                    # cut off in the middle: ask the operator


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    fault: PrinterFault | None
    sentence: Sentence | None              # what is wrong and what to do
    model: str = ""
    dots_per_mm: int | None = None

    @property
    def ready(self) -> bool:
        return self.fault is None


@dataclass(frozen=True, slots=True)
class Outcome:
    fate: Fate
    status: PrinterStatus


class Printer(Protocol):
    """`media` says what it takes: "zpl" or "pdf". All calls block, with a limit, on the printer's own lane."""

    name: str
    media: str
    dots_per_mm: int

    def status(self) -> PrinterStatus: ...

    def print(self, data: bytes, title: str) -> Outcome: ...

    def close(self) -> None: ...
