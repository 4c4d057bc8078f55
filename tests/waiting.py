"""Waiting for a thing instead of sleeping: the only wait in the tests."""

from __future__ import annotations

import time
from collections.abc import Callable


def wait_until(true: Callable[[], object], timeout_s: float = 30.0, what: Callable[[], str] = lambda: "") -> None:
    """Return as soon as `true()` is; fail after `timeout_s`, saying `what()` was the matter."""
    until = time.monotonic() + timeout_s
    while not true():
        assert time.monotonic() < until, what() or f"not true within {timeout_s} s"
        time.sleep(0.01)
