"""The one thing a workflow needs of the database: to call one of its functions, once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from station.commands import Command
from station.operations import operation


class Connection(Protocol):
    """`call` is one round trip and one transaction; it raises DatabaseAway when there was no answer."""

    def call(self, function: str, op: Mapping[str, Any], /) -> dict[str, Any]: ...


def ask(connection: Connection, command: Command) -> dict[str, Any]:
    """Ask the function of this command and return its answer as it is."""
    function, op = operation(command)
    return connection.call(function, op)
