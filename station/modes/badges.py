"""Badges are credentials: only their digest goes anywhere."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from station.codes import Badge
from station.commands import Act, SignOn
from station.commands.acts import new_session


def badge_digest(badge: Badge) -> str:
    """What is sent instead of the badge: SHA-256 of its whole text, hex."""
    return hashlib.sha256(f"BADGE:{badge.secret}".encode()).hexdigest()


def sign_on(badge: Badge, act: Act, mode: str) -> SignOn:
    """Whoever has this badge works here from now on, and proves it by a secret of its own."""
    return SignOn(replace(act, raw=b"", session=new_session()), badge_digest(badge), mode)
