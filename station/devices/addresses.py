"""The address of a device in the settings: `scheme://place/path?option=value`. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from station.devices.usb_identity import UsbIdentity
from station.errors import SettingsError
from station.sentences import say

_USB = re.compile(r"([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})")
_DRIVE = re.compile(r"/[A-Za-z]:")


@dataclass(frozen=True, slots=True)
class Address:
    """`place` is what stands before the path: a host and port, a queue, a COM name, "usb"."""

    text: str
    scheme: str
    place: str
    path: str
    options: dict[str, str]

    def option(self, name: str, default: str, allowed: tuple[str, ...]) -> str:
        """One of the values it may have. Raises SettingsError."""
        value = self.options.get(name, default).lower()
        if value not in allowed:
            raise SettingsError(
                say("Write {option}= as one of {allowed} in address {address}.",
                    option=name, allowed=", ".join(allowed), address=self.text)
            )
        return value

    def number(self, name: str, default: int, *, least: int, most: int) -> int:
        """A whole number within bounds. Raises SettingsError."""
        text = self.options.get(name, str(default))
        if not text.isascii() or not text.isdigit() or not least <= int(text) <= most:
            raise SettingsError(
                say("Write {option}= as a number from {least} to {most} in address {address}.",
                    option=name, least=least, most=most, address=self.text)
            )
        return int(text)

    def folder(self) -> Path:
        """The path, which must be absolute. Raises SettingsError."""
        text = self.path[1:] if _DRIVE.match(self.path) else self.path
        if self.place or not Path(text).is_absolute():
            raise self.wrong(f"{self.scheme}:///folder")
        return Path(text)

    def usb(self, text: str) -> UsbIdentity:
        """`vid:pid` in hexadecimal, with serial= and location=. Raises SettingsError."""
        found = _USB.fullmatch(text)
        if found is None:
            raise self.wrong(f"{self.scheme}://…05f9:4204")
        return UsbIdentity(
            int(found[1], 16), int(found[2], 16), self.options.get("serial", ""), self.options.get("location", "")
        )

    def wrong(self, example: str) -> SettingsError:
        return SettingsError(
            say("Correct address {address} in the settings: write it as {example}.",
                address=self.text, example=example)
        )


def parse_address(text: str, known: dict[str, frozenset[str]]) -> Address:
    """Read an address. `known` are the schemes that may be here, each with its options. Raises SettingsError."""
    try:
        parts = urlsplit(text)
        options = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    except ValueError as error:
        raise SettingsError(say("Correct address {address} in the settings.", address=text)) from error
    if "://" not in text or parts.scheme not in known:
        schemes = ", ".join(f"{scheme}://" for scheme in sorted(known))
        raise SettingsError(
            say("Correct address {address} in the settings: it begins with one of {schemes}.",
                address=text, schemes=schemes)
        )
    for option in options:
        if option not in known[parts.scheme]:
            raise SettingsError(
                say("Take {option}= out of address {address}: it means nothing there.", option=option, address=text)
            )
    return Address(text, parts.scheme, unquote(parts.netloc), unquote(parts.path), options)
