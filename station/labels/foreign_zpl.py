"""What may pass through a bench printer that this program did not draw: carriers' labels in ZPL.

A label printer obeys what it is sent. So a foreign label is read command by command against a list of what
may be in it, and refused with the command that may not. The list is argued in
docs/decisions/0005-labels-as-images.md: drawing is allowed; what counts copies, stores, deletes, sets the
printer up or speaks to the host is not; unknown is not.
"""

from __future__ import annotations

import re

from station.sentences import Sentence, say

LARGEST_BYTES = 2_000_000
MOST_FORMATS = 8

DRAWING = frozenset({
    "FB", "FC", "FD", "FH", "FM", "FN", "FO", "FP", "FR", "FS", "FT", "FV", "FW", "FX", "GB", "GC", "GD", "GE", "GF",
    "GS", "SF", "SN", "TB", "XG", "IM",
})
# The page of one label. Our own labels set each of these again.
PAGE = frozenset({"CF", "CI", "CV", "LH", "LL", "LR", "LS", "MU", "PM", "PO", "PW"})
# Speed, darkness, tear-off: carriers send them, they end with the power, and no label becomes unreadable.
HARMLESS = frozenset({"MD", "PR"})
VALUES = {  # media: only what a bench printer with die-cut labels is set to anyway
    "LT": re.compile(rb"0*"),                    # anything else moves every later label
    "MC": re.compile(rb"Y?", re.IGNORECASE),     # N leaves this label's picture under the next one
    "MM": re.compile(rb"T(,[YN]?)?|", re.IGNORECASE),
    "MN": re.compile(rb"[YWM]?", re.IGNORECASE),
    "PQ": re.compile(rb"(0*1)?(,0*(,[01]?(,[YN]?(,[YN]?)?)?)?)?", re.IGNORECASE),
    "GF": re.compile(rb"A,.*", re.IGNORECASE | re.DOTALL),   # binary pictures could hold any byte
}
CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")   # RS and DLE are read as ^ and ~
COMMAND = re.compile(rb"\^([A-Za-z][A-Za-z0-9@])([^^]*)")


def check_foreign_zpl(data: bytes) -> Sentence | None:
    """None if the label may be sent as it is; otherwise what is wrong with it and what to do."""
    if len(data) > LARGEST_BYTES:
        return say("This carrier label is too large. Ask for a new label.")
    if b"~" in data or CONTROL.search(data):
        return say("This carrier label holds a printer command. Ask for a new label.")
    if not re.fullmatch(rb"\s*(\^XA[^^]*(\^(?!XA|XZ)[^^]*)*\^XZ\s*)+", data, re.IGNORECASE):
        return say("This carrier label is not whole. Ask for a new label.")
    if len(re.findall(rb"\^XA", data, re.IGNORECASE)) > MOST_FORMATS:
        return say("This carrier label is more than {most} labels. Ask for a new label.", most=MOST_FORMATS)
    if len(re.findall(rb"\^", data)) != len(COMMAND.findall(data)):
        return say("This carrier label holds an unknown printer command. Ask for a new label.")
    return next((wrong for name, value in COMMAND.findall(data) if (wrong := _check(name, value))), None)


def _check(name: bytes, value: bytes) -> Sentence | None:
    command = name.decode().upper()
    allowed = VALUES.get(command)
    if command == "PQ" and allowed and not allowed.fullmatch(value.strip()):
        return say("This carrier label asks for several copies. Ask for a new label.")
    if allowed:
        good = allowed.fullmatch(value.strip()) is not None
    else:
        good = command in {"XA", "XZ"} | DRAWING | PAGE | HARMLESS or command[0] in "AB"
    if good:
        return None
    return say("This carrier label changes the printer with {command}. Ask for a new label.", command=f"^{command}")
