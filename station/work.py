"""The only executor in the program: a lane is one thread that does one kind of work, in order.

Results and errors come home through the callable the lane was given (in the window: to the main thread).
Every wait has a limit; a lane that is closed finishes what it has begun and takes nothing new.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from threading import RLock
from typing import TypeVar

from station.errors import StationError

T = TypeVar("T")
Home = Callable[[Callable[[], None]], None]
log = logging.getLogger(__name__)


def one_at_a_time() -> AbstractContextManager[bool]:
    """A gate around a library that two lanes must not be inside of at once."""
    return RLock()


class Lane:
    """One named thread. `home` runs a callable on the thread that owns the state (the main thread)."""

    def __init__(self, name: str, home: Home) -> None:
        self.name = name
        self._home = home
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._closed = False

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[StationError], None],
        broke: Callable[[Exception], None],
    ) -> None:
        """Do `work` on the lane; then, at home, exactly one of `done`, `failed` (an outage) or `broke` (a bug)."""
        if self._closed:
            return

        def run() -> None:
            try:
                result = work()
            except StationError as outage:
                error = outage
                self._home(lambda: failed(error))
            except Exception as bug:
                log.exception("bug in lane %s", self.name)
                fault = bug
                self._home(lambda: broke(fault))
            else:
                self._home(lambda: done(result))

        self._pool.submit(run)

    def call(self, work: Callable[[], T], timeout_s: float) -> T:
        """Do `work` on the lane and wait: for start-up, closing and commands without a window."""
        future: Future[T] = self._pool.submit(work)
        return future.result(timeout_s)

    def close(self, timeout_s: float = 5.0) -> None:
        """Finish what has begun, drop what has not."""
        self._closed = True
        try:
            self._pool.submit(lambda: None).result(timeout_s)
        except TimeoutError:
            log.warning("lane %s did not finish within %.1f s", self.name, timeout_s)
        self._pool.shutdown(wait=False, cancel_futures=True)
