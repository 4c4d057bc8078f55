"""What a Zebra-language printer answers when it is asked how it is. Pure: bytes in, values out.

Source: ZPL II programming guide, `~HS`, `~HQES` and `~HI`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from station.devices.printer import PrinterFault, PrinterStatus
from station.sentences import Sentence, say

HOST_STATUS = b"~HS"
HOST_ERRORS = b"~HQES"
HOST_IDENTITY = b"~HI"

_STRING = re.compile(rb"\x02([^\x02\x03]*)\x03")
_ERRORS = re.compile(rb"ERRORS:\s*([01])\s+([0-9A-Fa-f]{8})\s+([0-9A-Fa-f]{8})")
_IDENTITY = re.compile(rb"\x02([^\x02\x03,]+),([^\x02\x03,]+),(\d{1,2}),([^\x02\x03]*)\x03")
_ERROR_BITS = (
    (0x01, PrinterFault.PAPER_OUT),
    (0x02, PrinterFault.RIBBON_OUT),
    (0x04, PrinterFault.HEAD_OPEN),
    (0x08, PrinterFault.CUTTER),
    (0x10, PrinterFault.TOO_HOT),      # print head
    (0x20, PrinterFault.TOO_HOT),      # motor
    (0x10000, PrinterFault.PAUSED),    # last: every other fault pauses the printer too
)

_WHAT_TO_DO = {
    PrinterFault.PAPER_OUT: say("Load labels: the printer is out of them."),
    PrinterFault.RIBBON_OUT: say("Load ribbon: the printer is out of it."),
    PrinterFault.HEAD_OPEN: say("Close the printer: its print head is open."),
    PrinterFault.PAUSED: say("Press PAUSE on the printer: it is paused."),
    PrinterFault.CUTTER: say("Clear the printer's cutter: it is jammed."),
    PrinterFault.TOO_HOT: say("Wait for the printer to cool down."),
    PrinterFault.LABEL_WAITING: say("Take the label that waits in the printer."),
    PrinterFault.TROUBLE: say("Switch the printer off and on: it reports trouble of its own."),
    PrinterFault.SILENT: say("Look at the printer: it is connected but does not answer."),
    PrinterFault.AWAY: say("Switch the printer on and check its cable: it cannot be reached."),
    PrinterFault.WRONG_RESOLUTION: say("Call the supervisor: the printer's resolution is not that of the settings."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HostStatus:
    """The facts of the three strings of `~HS` that a bench acts on. Counts are labels or formats."""

    paper_out: bool
    paused: bool
    formats_waiting: int
    buffer_full: bool
    partial_format: bool
    memory_corrupt: bool
    too_hot: bool
    head_open: bool
    ribbon_out: bool
    label_waiting: bool
    labels_left: int

    @property
    def fault(self) -> PrinterFault | None:
        """The fault to mend first. Too cold is none: it prints, and the label is proved by scanning it."""
        faults = (
            (self.head_open, PrinterFault.HEAD_OPEN),
            (self.paper_out, PrinterFault.PAPER_OUT),
            (self.ribbon_out, PrinterFault.RIBBON_OUT),
            (self.too_hot, PrinterFault.TOO_HOT),
            (self.memory_corrupt or self.buffer_full, PrinterFault.TROUBLE),
            (self.paused, PrinterFault.PAUSED),
            (self.label_waiting, PrinterFault.LABEL_WAITING),
        )
        return next((fault for is_so, fault in faults if is_so), None)

    @property
    def idle(self) -> bool:
        """Nothing received is still to be printed."""
        return self.formats_waiting == 0 and self.labels_left == 0 and not self.partial_format


@dataclass(frozen=True, slots=True)
class Identity:
    model: str
    firmware: str
    dots_per_mm: int


def parse_host_status(reply: bytes) -> HostStatus | None:
    """The last whole answer to `~HS` in `reply`, or None while there is none."""
    strings = [found.decode("ascii", "replace").split(",") for found in _STRING.findall(reply)]
    for at in range(len(strings) - 2, -1, -1):
        if len(strings[at]) == 12 and len(strings[at + 1]) == 11:
            return _host_status(strings[at], strings[at + 1])
    return None


def _host_status(first: list[str], second: list[str]) -> HostStatus | None:
    try:
        one, two = [int(text, 10) for text in (*first[1:6], first[7])], [int(text) for text in second[2:9]]
        return HostStatus(
            paper_out=one[0] == 1, paused=one[1] == 1, formats_waiting=one[3], buffer_full=one[4] == 1,
            partial_format=one[5] == 1, memory_corrupt=int(first[9]) == 1, too_hot=int(first[11]) == 1,
            head_open=two[0] == 1, ribbon_out=two[1] == 1, label_waiting=two[5] == 1, labels_left=two[6],
        )
    except ValueError:
        return None


def parse_errors(reply: bytes) -> PrinterStatus | None:
    """The fault that `~HQES` names, as a status; None while the answer is not whole."""
    found = _ERRORS.search(reply)
    if found is None or b"\x03" not in reply[found.end():]:
        return None
    if found[1] == b"0":
        return PrinterStatus(None, None)
    bits = int(found[3], 16)
    fault = next((fault for bit, fault in _ERROR_BITS if bits & bit), PrinterFault.TROUBLE)
    return PrinterStatus(fault, sentence_for(fault))


def parse_identity(reply: bytes) -> Identity | None:
    """Model, firmware and resolution of `~HI`, or None while the answer is not whole."""
    found = _IDENTITY.search(reply)
    if found is None:
        return None
    model, firmware = (found[i].decode("ascii", "replace").strip() for i in (1, 2))
    return Identity(model, firmware, int(found[3]))


def sentence_for(fault: PrinterFault) -> Sentence:
    """What to do about a fault, where nothing more is known of it."""
    return _WHAT_TO_DO[fault]
