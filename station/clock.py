"""Time and time-ordered ids. Every datetime in the program is aware."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from uuid_utils.compat import uuid7


def now() -> datetime:
    """The present, in UTC."""
    return datetime.now(UTC)


def new_id() -> UUID:
    """A UUIDv7: time-ordered, so that the newest rows stay together on disk."""
    return uuid7()
