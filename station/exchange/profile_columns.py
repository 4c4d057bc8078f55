"""A SKU's serial profile out of the columns of a product row: one of ours by name, or one described."""

from __future__ import annotations

from dataclasses import replace

from station.errors import StationError
from station.exchange.cells import Wrong
from station.known_profiles import BUILT_IN
from station.profile_workbench import lengths_of
from station.profiles import ProfileRefused, SerialProfile
from station.sentences import say

FIELDS = ("serial_profile", "serial_pattern", "serial_lengths", "serial_check", "serial_strip", "serial_aliases")


def named_profile(text: str) -> str:
    """The name of a profile that comes with the program, in any case."""
    name = text.strip().casefold()
    if name not in BUILT_IN:
        raise Wrong(say("Use one of these profiles, or give patterns: {names}.", names=", ".join(sorted(BUILT_IN))))
    return name


def lengths(text: str) -> tuple[int, ...]:
    """`8-10 15` is 8, 9, 10 and 15."""
    try:
        return lengths_of(text)
    except ProfileRefused as refused:
        raise Wrong(refused.sentence) from refused


def profile_of(given: dict[str, object]) -> SerialProfile | None:
    """The profile these cells describe; None where they say nothing. Raises Wrong."""
    if not given:
        return None
    start = BUILT_IN[str(given.get("serial_profile", "plain"))]
    changes: dict[str, object] = {}
    for column, name in (("serial_pattern", "patterns"), ("serial_lengths", "lengths"), ("serial_check", "check"),
                         ("serial_strip", "strip"), ("serial_aliases", "aliases")):
        if column in given:
            changes[name] = given[column]
    if "serial_pattern" in given and "serial_profile" not in given:
        changes["name"] = "own"
    try:
        return replace(start, **changes)  # type: ignore[arg-type]
    except StationError as refused:
        raise Wrong(refused.sentence) from refused
