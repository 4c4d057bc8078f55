"""Outages: things that stand in the way and that know what to say about it.

A *refusal* is not an error: it is a returned verdict. A *bug* is any other exception, and goes to the
crash page. Library errors are turned into these at the door, `from` their cause.
"""

from __future__ import annotations

from station.sentences import Sentence


class StationError(Exception):
    """Something outside is wrong; `sentence` says what it is and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class SettingsError(StationError):
    """A setting is missing or cannot be what it is."""


class DatabaseAway(StationError):
    """The database did not answer: nothing is known of the operation, and the same id may be asked again."""


class DeviceAway(StationError):
    """A device is not there, or stopped answering."""


class DocumentRefused(StationError):
    """A document from outside cannot be taken in."""
