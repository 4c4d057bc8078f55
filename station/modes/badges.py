"""Badges are credentials: only their digest goes anywhere."""

from __future__ import annotations

import hashlib

from station.codes import Badge


def badge_digest(badge: Badge) -> str:
    """What is sent instead of the badge: SHA-256 of its whole text, hex."""
    return hashlib.sha256(f"BADGE:{badge.secret}".encode()).hexdigest()
