"""Labels in the language of label printers.

Our own labels go out as one picture (`^GFA`): any script, the same dots the tests decode, and no field in
which a foreign text could begin a command. Only a client's own template has fields; every value that goes
into one passes through `escape`.
"""

from __future__ import annotations

import re

from PIL import Image

from station.errors import StationError
from station.sentences import say

# ZPL II's run lengths: G to Y are 1 to 19, g to z are 20 to 400 by twenties
UNITS = " GHIJKLMNOPQRSTUVWXY"
TWENTIES = " ghijklmnopqrstuvwxyz"
LONGEST_RUN = 419
SAME = re.compile(r"(.)\1+")
MOST_DOTS = 4096 * 16384    # about half a metre by two metres at 203 dpi: more is not a label
PICTURE = re.compile(rb"\^GFA,(\d+),(\d+),(\d+),([0-9A-Fa-fG-Yg-z,:!\s]*)\^")
# What a carrier's label may have left behind in the printer, set back before ours is drawn
FRESH = b"^LH0,0^LS0^PON^PMN^LRN^MUD"


class NotOurPicture(StationError):
    """The ZPL holds no picture that this program drew."""


def of_image(image: Image.Image, *, copies: int = 1) -> bytes:
    """A mode "1" image as one ZPL format of exactly `copies` labels (one, unless a person asked for more)."""
    width, height = image.size
    stride = (width + 7) // 8
    rows = _rows(image, stride)
    total = stride * height
    body = "".join(_packed(rows))
    head = f"^XA^CI28^PW{width}^LL{height}".encode() + FRESH
    return head + f"^FO0,0^GFA,{total},{total},{stride},{body}^FS^PQ{copies}^XZ\n".encode()


def image_of(zpl: bytes) -> Image.Image:
    """The dots of a label made by `of_image`: for the simulator's tray, for tests and for PDF."""
    found = PICTURE.search(zpl)
    if not found:
        raise NotOurPicture(say("This label holds no picture."))
    total, stride = int(found[1]), int(found[3])
    if not stride or total % stride or total * 8 > MOST_DOTS:
        raise NotOurPicture(say("This label's picture is damaged."))
    height = total // stride
    packed = _unpacked(found[4].decode(), stride * 2, height)
    width_said = re.search(rb"\^PW(\d+)", zpl)
    width = min(int(width_said[1]), stride * 8) if width_said else stride * 8
    inverted = bytes(byte ^ 0xFF for byte in packed)
    return Image.frombytes("1", (stride * 8, height), inverted).crop((0, 0, width, height))


def escape(value: str) -> str:
    """`value` as the data of a `^FH\\^FD` field under `^CI28`: nothing in it can be a command.

    Everything but plain letters, digits and spaces becomes `\\XX` of its UTF-8 bytes: the carets and tildes,
    the control bytes RS and DLE that Zebra printers read as them, the escape sign itself, and any sign that a
    template may have made its own with `^CC`, `^CT` or `^CD`.
    """
    return "".join(
        char if char == " " or (char.isascii() and char.isalnum())
        else "".join(f"\\{byte:02X}" for byte in char.encode("utf-8", "replace"))
        for char in value
    )


def field(value: str) -> str:
    """A whole field of a client's template: `^FH\\^FD…^FS`."""
    return f"^FH\\^FD{escape(value)}^FS"


def _rows(image: Image.Image, stride: int) -> list[str]:
    """Each row as hexadecimal, a set bit is black, padded with white."""
    plain = image.convert("1")
    padded = Image.new("1", (stride * 8, image.height), 1)
    padded.paste(plain, (0, 0))
    data = bytes(byte ^ 0xFF for byte in padded.tobytes())
    return [data[start:start + stride].hex().upper() for start in range(0, len(data), stride)]


def _packed(rows: list[str]) -> list[str]:
    """ZPL's own compression: `:` the row above again, `,` white to the end, `!` black to the end."""
    packed: list[str] = []
    above = ""
    for row in rows:
        packed.append(":" if row == above else _packed_row(row))
        above = row
    return packed


def _packed_row(row: str) -> str:
    for digit, sign in (("0", ","), ("F", "!")):
        short = row.rstrip(digit)
        if len(short) < len(row):
            return _runs(short) + sign
    return _runs(row)


def _runs(digits: str) -> str:
    return SAME.sub(lambda found: _run(found[1], len(found[0])), digits)


def _run(digit: str, length: int) -> str:
    out = ""
    while length > 0:
        part = min(length, LONGEST_RUN)
        length -= part
        count = (TWENTIES[part // 20] + UNITS[part % 20]).strip() if part > 1 else ""
        out += count + digit
    return out


def _unpacked(text: str, digits_per_row: int, height: int) -> bytes:
    rows: list[str] = []
    row, count = "", 0
    for sign in text:
        if sign in ",!:" and len(rows) < height:
            above = rows[-1] if rows else "0" * digits_per_row
            filler = "F" if sign == "!" else "0"
            rows.append(above if sign == ":" else row.ljust(digits_per_row, filler))
            row = ""
        elif sign in UNITS[1:]:
            count += UNITS.index(sign)
        elif sign in TWENTIES[1:]:
            count += 20 * TWENTIES.index(sign)
        elif not sign.isspace():
            row += sign * min(count or 1, digits_per_row - len(row))
            count = 0
        if len(row) == digits_per_row:
            rows.append(row)
            row = ""
    return bytes.fromhex("".join(rows[:height]).ljust(height * digits_per_row, "0"))
