"""Ask again, with the same operation id, what the base could not answer because somebody else came first.

Two benches at one row can stop each other (a deadlock, which the server breaks), and two that write the same
new thing meet at a unique constraint. In both cases nothing was written, and the second question finds what
the other one left: the operation's own answer, or a unit that is in a box by now.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from psycopg import errors

T = TypeVar("T")

HELD_FIRST = "unit_held_first"
TIMES = 10
SOMEBODY_WAS_FIRST = (errors.DeadlockDetected, errors.SerializationFailure, errors.UniqueViolation)


def held_first(error: errors.SerializationFailure) -> str | None:
    """Where the act was undone because its unit is on the list of a hold: what `hold_listed` is to be asked, as JSON.
    It holds the unit in an act of its own; then the act is asked again, and finds it held."""
    return error.diag.message_detail if error.diag.constraint_name == HELD_FIRST else None


def until_answered(ask: Callable[[], T], *, times: int = TIMES) -> T:
    """What `ask` returns, tried up to `times` times while somebody else was first; then the error as it is.

    `ask` has to be one autocommitted function call with an operation id: repeating it is harmless.
    """
    for _ in range(times - 1):
        try:
            return ask()
        except SOMEBODY_WAS_FIRST:
            continue
    return ask()
