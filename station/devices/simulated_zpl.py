"""What a Zebra-language printer does with what it is sent, without paper: for the simulator and the tests.

It answers the three questions, keeps every job as bytes, and has every fault a printer can have.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from station.devices.printer import PrinterFault
from station.devices.zpl_status import HOST_ERRORS, HOST_IDENTITY, HOST_STATUS

_ERROR_BITS = {
    PrinterFault.PAPER_OUT: 0x1,
    PrinterFault.RIBBON_OUT: 0x2,
    PrinterFault.HEAD_OPEN: 0x4,
    PrinterFault.CUTTER: 0x8,
    PrinterFault.TOO_HOT: 0x10,
    PrinterFault.PAUSED: 0x10000,
    PrinterFault.TROUBLE: 0x40,
}
QUESTIONS = (HOST_STATUS, HOST_ERRORS, HOST_IDENTITY)


@dataclass(slots=True)
class SimulatedZpl:
    """Set the fields at any time, from any thread.

    `fault` is there now; `fault_next` comes while the next job is printed. AWAY refuses connections, SILENT
    answers nothing. `mute`: `~HS` stays unanswered while there is a fault, as many printers do. `cut_after`
    bytes of the next job the line breaks. `busy_polls`: how often `~HS` still says "one left" after a job.
    """

    model: str = "SIM-203dpi"
    dots_per_mm: int = 8
    fault: PrinterFault | None = None
    fault_next: PrinterFault | None = None
    mute: bool = False
    cut_after: int | None = None
    busy_polls: int = 1
    jobs: list[bytes] = field(default_factory=list)
    _left: int = 0

    def take(self, job: bytes) -> None:
        """One whole job arrived. It is kept as printed, unless a fault comes with it."""
        if self.fault_next is not None:
            self.fault, self.fault_next = self.fault_next, None
        if self.fault in (None, PrinterFault.LABEL_WAITING):
            self.jobs.append(job)
        self._left = 0 if self.fault is PrinterFault.LABEL_WAITING else max(self.busy_polls, self.fault is not None)

    def answer(self, question: bytes) -> bytes:
        """What comes back; b"" is silence."""
        if self.fault is PrinterFault.SILENT or (question == HOST_STATUS and self.mute and self.fault):
            return b""
        if question == HOST_STATUS:
            return self._host_status()
        return self._errors() if question == HOST_ERRORS else self._identity()

    def _host_status(self) -> bytes:
        has = self.fault
        left = min(self._left, 1)
        if has is None and self._left:
            self._left -= 1
        paper, paused, hot = has is PrinterFault.PAPER_OUT, has is not None, has is PrinterFault.TOO_HOT
        head, ribbon = has is PrinterFault.HEAD_OPEN, has is PrinterFault.RIBBON_OUT
        waiting, corrupt = has is PrinterFault.LABEL_WAITING, has is PrinterFault.TROUBLE
        paused = paused and not waiting
        first = f"030,{paper:d},{paused:d},0408,000,0,0,0,000,{corrupt:d},0,{hot:d}"
        second = f"001,0,{head:d},{ribbon:d},1,2,6,{waiting:d},{left:08d},1,000"
        return "".join(f"\x02{text}\x03\r\n" for text in (first, second, "1234,0")).encode("ascii")

    def _errors(self) -> bytes:
        bits = 0 if self.fault is None else _ERROR_BITS.get(self.fault, 0)
        text = (
            f"\x02\r\n  PRINTER STATUS\r\n   ERRORS:         {bits > 0:d} 00000000 {bits:08X}\r\n"
            "   WARNINGS:       0 00000000 00000000\r\n\x03"
        )
        return text.encode("ascii")

    def _identity(self) -> bytes:
        return f"\x02{self.model},V84.20.18Z,{self.dots_per_mm},8192KB\x03\r\n".encode()
