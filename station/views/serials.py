"""How a serial is read aloud: in groups, whole, never cut in the middle."""

from __future__ import annotations

GAP = "\u2009"         # thin space: shown, never part of the serial
_ELLIPSIS = "…"


def groups(serial: str) -> tuple[str, ...]:
    """Groups of four, of three where it does not divide, so that nobody reads a lone character: 14 → 4 4 3 3."""
    if len(serial) < 7 or any(not c.isalnum() for c in serial):
        return (serial,)
    count = -(-len(serial) // 4)
    short, long = len(serial) // count, len(serial) % count
    sizes = [short + 1] * long + [short] * (count - long)
    cut, parts = 0, []
    for size in sizes:
        parts.append(serial[cut : cut + size])
        cut += size
    return tuple(parts)


def grouped(serial: str) -> str:
    return GAP.join(groups(serial))


def shortened(text: str, length: int) -> str:
    """For the strip of last scans only: both ends, and that something is missing between them."""
    if len(text) <= length:
        return text
    head = (length - 1) // 2
    return text[:head] + _ELLIPSIS + text[len(text) - (length - 1 - head) :]
