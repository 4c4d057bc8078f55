"""Locks between the processes of one machine that a kill -9 lets go.

The kernel drops an flock with the process that held it, so that nothing here ever has to be cleaned up by
hand. A pid in a file has no such promise: the pid may be a zombie's, or another program's by now.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path


class FileLock:
    """One lock on one file. `try_exclusive` and `try_shared` never wait."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)

    def try_exclusive(self) -> bool:
        return self._try(fcntl.LOCK_EX)

    def try_shared(self) -> bool:
        return self._try(fcntl.LOCK_SH)

    def close(self) -> None:
        """Let go. May be called twice."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _try(self, kind: int) -> bool:
        try:
            fcntl.flock(self._file, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def is_held(path: Path) -> bool:
    """Whether some process holds `path` at this moment."""
    lock = FileLock(path)
    try:
        return not lock.try_exclusive()
    finally:
        lock.close()
