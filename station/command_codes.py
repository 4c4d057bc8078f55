"""Printed commands: signed, so that a `CONFIRM` printed by a stranger does nothing.

`CMD:NAME:SIGNATURE` carries the first 10 base32 characters (50 bits) of an HMAC-SHA256 over the site, the
session and the name. A code signed without a session is the site's own card; one signed for a session is
shown on a screen and dies with the session. Names are plain text here; the mode knows which ones exist.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass, field

from station.errors import SettingsError
from station.sentences import say

PREFIX = "CMD:"
_NAMES = r"[A-Z][A-Z0-9_]{0,31}|[1-9]"    # an action, or the number of a choice
_NAME = re.compile(_NAMES)
_CODE = re.compile(rf"CMD:({_NAMES}):([A-Z2-7]{{10}})")
_SIGNATURE_LENGTH = 10
_LEAST_SECRET_BYTES = 16


@dataclass(frozen=True, slots=True)
class CommandKey:
    """The site's secret key for printed commands. Raises SettingsError for a secret under 16 bytes."""

    secret: bytes = field(repr=False)
    site: str

    def __post_init__(self) -> None:
        if len(self.secret) < _LEAST_SECRET_BYTES:
            raise SettingsError(
                say("Set a longer key for printed commands: it has {length} bytes and needs {least}.",
                    length=len(self.secret), least=_LEAST_SECRET_BYTES))

    def sign(self, name: str, *, session: str = "") -> str:
        """The text of the printed code for an action's name. Raises ValueError for a name no code can carry."""
        if _NAME.fullmatch(name) is None:
            raise ValueError(f"{name!r} cannot be printed as a command")
        return f"{PREFIX}{name}:{self._signature(name, session)}"

    def verify(self, text: str, *, session: str = "") -> str | None:
        """The name in a code that this site signed, for good or for this session; else None.

        Both signatures are compared whole, so that the time taken tells nothing of the right one.
        """
        match = _CODE.fullmatch(text)
        if match is None:
            return None
        name, signature = match[1], match[2]
        of_site = hmac.compare_digest(signature, self._signature(name, ""))
        of_session = hmac.compare_digest(signature, self._signature(name, session))
        return name if of_site or of_session else None

    def _signature(self, name: str, session: str) -> str:
        # Lengths in front: ("ab", "c") and ("a", "bc") must not sign alike.
        parts = [part.encode() for part in ("station command", self.site, session, name)]
        message = b"".join(len(part).to_bytes(4, "big") + part for part in parts)
        digest = hmac.new(self.secret, message, hashlib.sha256).digest()
        return base64.b32encode(digest).decode("ascii")[:_SIGNATURE_LENGTH]
