"""A printer that speaks ZPL and answers: one job, with its status before and after. Any link carries it.

A job is *printed* only when the printer says that nothing of it is left. Before the first byte every fault
is a certain failure; after it nothing is certain but what the printer says.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from station.devices.printer import Fate, Outcome, PrinterFault, PrinterStatus
from station.devices.zpl_status import (
    HOST_ERRORS,
    HOST_IDENTITY,
    HOST_STATUS,
    HostStatus,
    Identity,
    parse_errors,
    parse_host_status,
    parse_identity,
    sentence_for,
)
from station.errors import DeviceAway
from station.sentences import say

T = TypeVar("T")


class SendCut(DeviceAway):
    """The link broke while a job was sent; `sent` bytes had left this PC."""

    def __init__(self, sent: int) -> None:
        super().__init__(sentence_for(PrinterFault.AWAY))
        self.sent = sent


class Link(Protocol):
    """A two-way line to one printer, for one job. Every call ends within its limit.

    `ask` sends a question and gives what `parse` makes of the answer, None if none came in time. Both raise
    DeviceAway when the line breaks; `send` raises SendCut.
    """

    def send(self, data: bytes, timeout_s: float) -> None: ...

    def ask(self, question: bytes, parse: Callable[[bytes], T | None], timeout_s: float) -> T | None: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long each wait of a print job may last."""

    answer_s: float = 1.0
    send_s: float = 10.0
    finish_s: float = 15.0
    poll_s: float = 0.15


class ZplPrinter:
    """`connect` opens a link for one job or raises DeviceAway with a sentence of its own."""

    media = "zpl"

    def __init__(
        self, name: str, connect: Callable[[], Link], *, dots_per_mm: int, patience: Patience | None = None
    ) -> None:
        self.name = name
        self.dots_per_mm = dots_per_mm
        self._connect = connect
        self._patience = patience or Patience()

    def status(self) -> PrinterStatus:
        """Connect and ask. Never raises: away and silent are answers too."""
        try:
            with closing(self._connect()) as link:
                return self._look(link)
        except DeviceAway as away:
            return PrinterStatus(PrinterFault.AWAY, away.sentence)

    def print(self, data: bytes, title: str) -> Outcome:  # noqa: ARG002 - labels carry no title
        """Send one job and find out what became of it."""
        try:
            link = self._connect()
        except DeviceAway as away:
            return Outcome(Fate.FAILED, PrinterStatus(PrinterFault.AWAY, away.sentence))
        with closing(link):
            return self._job(link, data)

    def close(self) -> None:
        """Nothing stays open between jobs."""

    def _job(self, link: Link, data: bytes) -> Outcome:
        try:
            before = self._look(link)
        except DeviceAway as away:
            return Outcome(Fate.FAILED, PrinterStatus(PrinterFault.AWAY, away.sentence))
        if not before.ready:
            return Outcome(Fate.FAILED, before)
        try:
            link.send(data, self._patience.send_s)
            return self._settle(link, before)
        except SendCut as cut:
            fate = Fate.UNKNOWN if cut.sent else Fate.FAILED
            return Outcome(fate, replace(before, fault=PrinterFault.AWAY, sentence=cut.sentence))
        except DeviceAway as away:
            return Outcome(Fate.UNKNOWN, replace(before, fault=PrinterFault.AWAY, sentence=away.sentence))

    def _look(self, link: Link) -> PrinterStatus:
        """Status and identity. Silence on `~HS` is a fault, which `~HQES` may name."""
        host = link.ask(HOST_STATUS, parse_host_status, self._patience.answer_s)
        if host is None:
            return self._why_silent(link)
        identity = link.ask(HOST_IDENTITY, parse_identity, self._patience.answer_s)
        return self._judge(host, identity)

    def _judge(self, host: HostStatus, identity: Identity | None) -> PrinterStatus:
        fault, model = host.fault, identity.model if identity else ""
        dots = identity.dots_per_mm if identity else None
        if fault is not None:
            return PrinterStatus(fault, sentence_for(fault), model, dots)
        if dots is not None and dots != self.dots_per_mm:
            sentence = say(
                "Call the supervisor: printer {model} prints {found} dots a mm, the settings say {wanted}.",
                model=model, found=dots, wanted=self.dots_per_mm,
            )
            return PrinterStatus(PrinterFault.WRONG_RESOLUTION, sentence, model, dots)
        return PrinterStatus(None, None, model, dots)

    def _why_silent(self, link: Link) -> PrinterStatus:
        named = link.ask(HOST_ERRORS, parse_errors, self._patience.answer_s)
        if named is not None and named.fault is not None:
            return named
        return PrinterStatus(PrinterFault.SILENT, sentence_for(PrinterFault.SILENT))

    def _settle(self, link: Link, before: PrinterStatus) -> Outcome:
        """Ask until nothing of the job is left. Idle counts once work was seen, or when it is said twice.

        The first idle answer may be older than the job: a printer answers before it has read what it was sent.
        """
        deadline = time.monotonic() + self._patience.finish_s
        idle_needed = 2
        while time.monotonic() < deadline:
            host = link.ask(HOST_STATUS, parse_host_status, self._patience.answer_s)
            if host is None:
                named = self._why_silent(link)
                return Outcome(Fate.UNKNOWN, replace(before, fault=named.fault, sentence=named.sentence))
            if host.fault not in (None, PrinterFault.LABEL_WAITING):
                return Outcome(Fate.UNKNOWN, replace(before, fault=host.fault, sentence=sentence_for(host.fault)))
            idle_needed = idle_needed - 1 if host.idle else 1
            if idle_needed == 0:
                return Outcome(Fate.PRINTED, before)
            time.sleep(self._patience.poll_s)
        sentence = say("Look at the printer: it took the label but has not printed it.")
        return Outcome(Fate.UNKNOWN, replace(before, fault=PrinterFault.TROUBLE, sentence=sentence))
