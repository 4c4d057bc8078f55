"""The one thing a workflow needs of the database: to call one of its functions, once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from station.commands import Command
from station.models.asking_again import until_answered
from station.operations import operation


class Connection(Protocol):
    """`call` is one round trip and one transaction; it raises DatabaseAway when there was no answer."""

    def call(self, function: str, op: Mapping[str, Any], /) -> dict[str, Any]: ...


def ask(connection: Connection, command: Command) -> dict[str, Any]:
    """Ask the function of this command and return its answer as it is.

    A race that PostgreSQL ended (a deadlock, the same operation from two sides) is asked again under the same id.
    """
    function, op = operation(command)
    return until_answered(lambda: connection.call(function, op))
