"""Devices that are not there, as real ones: real sockets and real pseudo-terminals, with faults to set.

    with PrinterServer() as printer: tcp_printer("labels", "127.0.0.1", printer.port, dots_per_mm=8)
    with UsbPrinter() as printer: usb_printer("labels", printer.path, dots_per_mm=8)
    with PtyScanner(tmp_path / "scanner") as scanner: serial scanner at scanner.address; scanner.send(b"A1\\r")
    with PtyScale(tmp_path / "scale") as scale: serial scale at scale.address; scale.shows("412.35 g")
"""

from __future__ import annotations

import os
import select
import socket
import struct
import threading
import tty
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from station.devices.printer import PrinterFault
from station.devices.simulated_zpl import QUESTIONS, SimulatedZpl

LIMIT_S = 20.0


class _Served:
    """Something that runs in a thread of its own while the `with` lasts."""

    def __init__(self) -> None:
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._serve, name=type(self).__name__)

    def _serve(self) -> None:
        raise NotImplementedError

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._closing.set()
        self._thread.join(LIMIT_S)
        assert not self._thread.is_alive()


class PrinterServer(_Served):
    """A ZPL printer on a real TCP port. Its faults and its jobs are those of `zpl` (SimulatedZpl)."""

    def __init__(self, zpl: SimulatedZpl | None = None) -> None:
        super().__init__()
        self.zpl = zpl or SimulatedZpl()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.settimeout(0.02)
        self.port: int = self._listening.getsockname()[1]

    @property
    def address(self) -> str:
        return f"tcp://127.0.0.1:{self.port}?dpmm={self.zpl.dots_per_mm}"

    @property
    def jobs(self) -> list[bytes]:
        return self.zpl.jobs

    def _serve(self) -> None:
        with self._listening:
            while not self._closing.is_set():
                try:
                    line, _ = self._listening.accept()
                except TimeoutError:
                    continue
                with line:
                    if self.zpl.fault is not PrinterFault.AWAY:
                        self._talk(line)

    def _talk(self, line: socket.socket) -> None:
        line.settimeout(0.02)
        waiting = b""
        while not self._closing.is_set():
            try:
                received = line.recv(65536)
            except TimeoutError:
                continue
            except ConnectionError:
                return
            if not received:
                return
            waiting += received
            if is_cut(self.zpl, waiting):
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))   # reset, at once
                return
            waiting = work(self.zpl, waiting, line.sendall)


class UsbPrinter(_Served):
    """A ZPL printer behind a real device file: `path` is the slave end of a raw pseudo-terminal."""

    def __init__(self, zpl: SimulatedZpl | None = None) -> None:
        super().__init__()
        self.zpl = zpl or SimulatedZpl()
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.path = os.ttyname(self._slave)

    def _serve(self) -> None:
        with open(self._master, "r+b", buffering=0) as master, open(self._slave, "rb", buffering=0):
            waiting = b""
            while not self._closing.is_set() and not is_cut(self.zpl, waiting):
                if select.select([master], [], [], 0.02)[0]:
                    waiting = work(self.zpl, waiting + master.read(4096), master.write)


def is_cut(zpl: SimulatedZpl, waiting: bytes) -> bool:
    """The line breaks now, as `cut_after` says."""
    limit = zpl.cut_after
    if limit is None or b"^XA" not in waiting or len(waiting) < limit:
        return False
    zpl.cut_after = None
    return True


def work(zpl: SimulatedZpl, waiting: bytes, reply: Callable[[bytes], object]) -> bytes:
    """Answer questions and take whole jobs, in the order they came; give back what is not whole yet."""
    while True:
        question = next((q for q in sorted(QUESTIONS, key=len, reverse=True) if waiting.startswith(q)), None)
        job, end, rest = waiting.partition(b"^XZ")
        if question is not None:
            waiting = waiting.removeprefix(question)
            reply(zpl.answer(question))
        elif end and waiting.startswith(b"^XA"):
            zpl.take(job + end)
            waiting = rest
        elif waiting[:1] in (b"\r", b"\n"):
            waiting = waiting[1:]
        else:
            return waiting


class _Pty:
    """A pseudo-terminal behind a path that stays: unplug it, plug it in again, and the path leads to the new one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._master: int | None = None
        self._slave: int | None = None

    def plug(self) -> None:
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.path.symlink_to(os.ttyname(self._slave))

    def unplug(self) -> None:
        self.path.unlink(missing_ok=True)
        for end in (self._slave, self._master):
            if end is not None:
                os.close(end)
        self._master = self._slave = None

    def write(self, data: bytes) -> None:
        assert self._master is not None, "unplugged"
        os.write(self._master, data)

    def read(self, timeout_s: float) -> bytes:
        """What the program wrote, b"" when it wrote nothing in time."""
        master = self._master
        if master is None or not select.select([master], [], [], timeout_s)[0]:
            return b""
        return os.read(master, 4096)


class PtyScanner:
    """A serial scanner: `send` bytes, hear the beeps it is `told`, unplug it and plug it in again."""

    def __init__(self, path: Path) -> None:
        self._pty = _Pty(path)
        self.address = f"serial://{path}"

    def __enter__(self) -> Self:
        self.plug()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.unplug()

    def plug(self) -> None:
        self._pty.plug()

    def unplug(self) -> None:
        self._pty.unplug()

    def send(self, data: bytes) -> None:
        self._pty.write(data)

    def told(self, timeout_s: float = 1.0) -> bytes:
        """The next bytes the program sent to the scanner."""
        return self._pty.read(timeout_s)


class PtyScale(_Served):
    """A scale that speaks MT-SICS: `weight` as it is shown; `state`: S stable, D moving, I busy, + over, - under."""

    def __init__(self, path: Path, weight: str = "0.00 g") -> None:
        super().__init__()
        self._pty = _Pty(path)
        self.address = f"serial://{path}"
        self.weight = weight
        self.state = "S"
        self.silent = False
        self.asked = 0

    def __enter__(self) -> Self:
        self._pty.plug()
        return super().__enter__()

    def close(self) -> None:
        super().close()
        self._pty.unplug()

    def shows(self, weight: str, state: str = "S") -> None:
        self.weight, self.state = weight, state

    def says(self, line: bytes) -> None:
        """Send a line that nobody asked for."""
        self._pty.write(line)

    def _serve(self) -> None:
        waiting = b""
        while not self._closing.is_set():
            waiting += self._pty.read(0.02)
            while b"\n" in waiting:
                command, _, waiting = waiting.partition(b"\n")
                self._answer(command.strip())

    def _answer(self, command: bytes) -> None:
        self.asked += 1
        if self.silent:
            return
        if command not in (b"S", b"SI"):
            self._pty.write(b"ES\r\n")
        elif self.state in ("S", "D"):
            value, unit = self.weight.split()
            self._pty.write(f"S {self.state} {value:>10} {unit}\r\n".encode())
        else:
            self._pty.write(f"S {self.state}\r\n".encode())
