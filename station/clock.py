"""Time and time-ordered ids. Every datetime in the program is aware."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from uuid_utils.compat import uuid7


def now() -> datetime:
    """The present, in UTC."""
    return datetime.now(UTC)


def new_id() -> UUID:
    """A UUIDv7: time-ordered, so that the newest rows stay together on disk."""
    return uuid7()


def zone_here(environment: Mapping[str, str] = os.environ, etc: Path = Path("/etc")) -> str:
    """The name of this PC's zone, such as Europe/Madrid: by TZ, else by /etc; UTC where neither names a known one."""
    written, link = etc / "timezone", etc / "localtime"
    told = (environment.get("TZ", "").removeprefix(":"),
            written.read_text("utf-8").strip() if written.is_file() else "",
            str(link.resolve()).partition("zoneinfo/")[2] if link.is_symlink() else "")
    return next((name for name in told if is_zone(name)), "UTC")


def is_zone(name: str) -> bool:
    """Whether this is the name of a zone."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
