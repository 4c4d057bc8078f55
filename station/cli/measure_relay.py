"""A wire of a given length: a TCP relay on loopback that brings everything later, in a process of its own.

    python -m station.cli.measure_relay HOST PORT DELAY_MS

Half of the delay in each direction. Prints its port, and works until its standard input ends.
"""

from __future__ import annotations

import selectors
import socket
import sys
import time
from collections import deque
from typing import NamedTuple

PIECE_BYTES = 1 << 16


class Late(NamedTuple):
    """A piece that is on its way; one with nothing in it is the end of its line."""

    due_s: float
    to: socket.socket
    piece: bytes


class Relay:
    """All pieces wait equally long, so the first that came is the first that is due."""

    def __init__(self, host: str, port: int, half_s: float) -> None:
        self._far, self._half_s = (host, port), half_s
        self._looked_at = selectors.DefaultSelector()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._other: dict[socket.socket, socket.socket] = {}
        self._late: deque[Late] = deque()

    def run(self) -> None:
        """Until the standard input ends."""
        self._looked_at.register(self._listening, selectors.EVENT_READ)
        self._looked_at.register(sys.stdin, selectors.EVENT_READ)
        print(self._listening.getsockname()[1], flush=True)
        while True:
            wait_s = max(0.0, self._late[0].due_s - time.monotonic()) if self._late else None
            for key, _ in self._looked_at.select(wait_s):
                if key.fileobj is sys.stdin:
                    return
                self._look(key.fileobj)    # type: ignore[arg-type]
            self._bring()

    def _look(self, line: socket.socket) -> None:
        if line is self._listening:
            self._meet(line.accept()[0])
            return
        piece = line.recv(PIECE_BYTES)
        if not piece:
            self._looked_at.unregister(line)
        self._late.append(Late(time.monotonic() + self._half_s, self._other[line], piece))

    def _meet(self, near: socket.socket) -> None:
        far = socket.create_connection(self._far)
        for line, other in ((near, far), (far, near)):
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._other[line] = other
            self._looked_at.register(line, selectors.EVENT_READ)

    def _bring(self) -> None:
        while self._late and self._late[0].due_s <= time.monotonic():
            _, to, piece = self._late.popleft()
            try:
                if piece:
                    to.sendall(piece)
                else:
                    to.shutdown(socket.SHUT_WR)
            except OSError:
                continue    # it has hung up meanwhile


if __name__ == "__main__":
    Relay(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]) / 2000).run()
