"""One operation as the JSON that every function of the base takes: what all of them share."""

from __future__ import annotations

from typing import Any

from station.commands.acts import Act

Op = dict[str, Any]


def op_of(act: Act, kind: str, **more: object) -> Op:
    """The act's own values and what the kind needs; what is None is left out."""
    base: Op = {
        "id": str(act.id), "kind": kind, "at": act.at.isoformat(), "bench": act.bench, "scanner": act.scanner,
        "raw": act.raw.hex(), "keyed": act.keyed,
    }
    if act.operator is not None:
        base["operator"] = str(act.operator)
    base.update({key: _plain(value) for key, value in more.items() if value is not None})
    if act.session and "session" not in base:    # last: what a server's log shows of a bad text ends before it
        base["session"] = act.session
    return base


def _plain(value: object) -> object:
    if isinstance(value, bool | int | str | dict | list):
        return value
    return [str(item) for item in value] if isinstance(value, tuple) else str(value)
