"""A wire to the database that can be cut, frozen and healed: a TCP proxy on loopback."""

from __future__ import annotations

import selectors
import socket
import threading
from types import TracebackType
from typing import Self

from psycopg.conninfo import conninfo_to_dict, make_conninfo

LIMIT_S = 20.0


class Wire:
    """`url` leads to the database of `url` through the wire. `cut` closes every line and refuses new ones; `freeze`
    keeps the lines and passes nothing; `swallow` brings the next question to the server and then cuts, so that its
    answer is lost; `heal` ends all of it."""

    def __init__(self, url: str) -> None:
        told = conninfo_to_dict(url)
        self._host, self._port = str(told["host"]), int(told.get("port") or 5432)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.setblocking(False)
        self.url = make_conninfo(url, host="127.0.0.1", port=str(self._listening.getsockname()[1]))
        self._closing, self._seen = threading.Event(), threading.Event()
        self._is_cut, self._frozen, self._swallowing = threading.Event(), threading.Event(), threading.Event()
        self._near: set[socket.socket] = set()
        self._pairs: dict[socket.socket, socket.socket] = {}
        self._thread = threading.Thread(target=self._run, name="wire")

    def cut(self) -> None:
        self._set(self._is_cut)

    def freeze(self) -> None:
        self._set(self._frozen)

    def swallow(self) -> None:
        self._set(self._swallowing)

    def heal(self) -> None:
        for fault in (self._is_cut, self._frozen, self._swallowing):
            fault.clear()

    def _set(self, fault: threading.Event) -> None:
        """From the next moment on, not from some later one."""
        self._seen.clear()
        fault.set()
        assert self._seen.wait(LIMIT_S)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._closing.set()
        self._thread.join(LIMIT_S)
        assert not self._thread.is_alive()

    def _run(self) -> None:
        with self._listening, selectors.DefaultSelector() as looked_at:
            self._looked_at = looked_at
            looked_at.register(self._listening, selectors.EVENT_READ)
            while not self._closing.is_set():
                if self._is_cut.is_set():
                    self._drop_all()
                self._seen.set()
                if self._frozen.is_set():
                    self._closing.wait(0.01)
                    continue
                for key, _ in looked_at.select(0.02):
                    self._pass_on(key.fileobj)  # type: ignore[arg-type]
            self._drop_all()

    def _pass_on(self, line: socket.socket) -> None:
        if line is self._listening:
            self._accept()
            return
        try:
            data = line.recv(65536)
            if self._swallowing.is_set() and line not in self._near:    # the server has done it and says so
                self._is_cut.set()
            elif data:
                self._pairs[line].sendall(data)
        except (OSError, KeyError):
            data = b""
        if not data:
            self._drop(line)

    def _accept(self) -> None:
        near, _ = self._listening.accept()
        if self._is_cut.is_set():
            near.close()
            return
        far = self._to_server()
        self._near.add(near)
        for one, other in ((near, far), (far, near)):
            self._pairs[one] = other
            self._looked_at.register(one, selectors.EVENT_READ)

    def _to_server(self) -> socket.socket:
        if self._host.startswith("/"):
            far = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            far.connect(f"{self._host}/.s.PGSQL.{self._port}")
            return far
        return socket.create_connection((self._host, self._port))

    def _drop(self, line: socket.socket) -> None:
        other = self._pairs.pop(line, None)
        if other is not None:
            self._pairs.pop(other, None)
            for one in (line, other):
                self._looked_at.unregister(one)
                one.close()

    def _drop_all(self) -> None:
        for line in list(self._pairs):
            self._drop(line)
