"""The line to a printer on the network: TCP port 9100, one connection a job."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from typing import TypeVar

from station.devices.zpl_printer import Patience, SendCut, ZplPrinter
from station.errors import DeviceAway
from station.sentences import say

T = TypeVar("T")
CONNECT_S = 2.0


class TcpLink:
    """One open connection."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line

    def send(self, data: bytes, timeout_s: float) -> None:
        deadline = time.monotonic() + timeout_s
        sent = 0
        try:
            while sent < len(data):
                self._line.settimeout(max(0.001, deadline - time.monotonic()))
                sent += self._line.send(data[sent:])
        except OSError as error:
            raise SendCut(sent) from error

    def ask(self, question: bytes, parse: Callable[[bytes], T | None], timeout_s: float) -> T | None:
        deadline = time.monotonic() + timeout_s
        reply = b""
        try:
            self._forget_late_answers()
            self._line.settimeout(timeout_s)
            self._line.sendall(question)
            while (left_s := deadline - time.monotonic()) > 0:
                self._line.settimeout(left_s)
                reply += self._received()
                if (answer := parse(reply)) is not None:
                    return answer
        except TimeoutError:
            return None
        except OSError as error:
            raise _away() from error
        return None

    def close(self) -> None:
        self._line.close()

    def _received(self) -> bytes:
        data = self._line.recv(4096)
        if not data:
            raise _away()
        return data

    def _forget_late_answers(self) -> None:
        """An answer that came after its limit must not be taken for the answer to this question."""
        self._line.settimeout(0)
        try:
            self._received()
        except BlockingIOError:
            return


def _away() -> DeviceAway:
    return DeviceAway(say("Check the printer and its network cable: the connection broke."))


def tcp_printer(
    name: str, host: str, port: int, *, dots_per_mm: int, patience: Patience | None = None
) -> ZplPrinter:
    """A ZPL printer at `host`:`port`. Nothing is connected before the first job."""

    def connect() -> TcpLink:
        try:
            line = socket.create_connection((host, port), CONNECT_S)
        except OSError as error:
            raise DeviceAway(
                say("Switch the printer on and check its network cable: {address} cannot be reached.",
                    address=f"{host}:{port}")
            ) from error
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return TcpLink(line)

    return ZplPrinter(name, connect, dots_per_mm=dots_per_mm, patience=patience)
