"""The demo's photos: small drawings of boxes and what is wrong with them, without a word in any language. Made
where the program keeps its photos, under the hash of their bytes as every photo is."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from pathlib import Path

from PIL import Image, ImageDraw

SIZE = (480, 360)
CARD, EDGE, TAPE, FLOOR = (186, 146, 98), (120, 88, 52), (214, 190, 150), (92, 98, 106)
NAMES = ("box0", "box1", "box2", "box3", "parcel", "empty", "dent", "scratch", "top", "shelf")


def demo_photos() -> Mapping[str, bytes]:
    """Every picture by its name, as PNG: the same bytes each time."""
    return {name: _png(_drawn(name, number)) for number, name in enumerate(NAMES)}


def demo_digests() -> Mapping[str, str]:
    """The hash of every picture by its name."""
    return {name: hashlib.sha256(data).hexdigest() for name, data in demo_photos().items()}


def keep_photos(folder: Path) -> None:
    """Lay the pictures into `folder`, where they are not there yet; readable by this user only."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for data in demo_photos().values():
        path = folder / f"{hashlib.sha256(data).hexdigest()}.png"
        if not path.exists():
            path.touch(mode=0o600)
            path.write_bytes(data)


def _drawn(name: str, number: int) -> Image.Image:
    floor = tuple(part + 6 * number for part in FLOOR)
    image = Image.new("RGB", SIZE, floor)
    draw = ImageDraw.Draw(image)
    left, top, right, low = 90 + 6 * number, 80, 390 - 5 * number, 300
    if name == "empty":
        draw.rectangle((left, top, right, low), fill=EDGE, outline=CARD, width=14)
        draw.polygon(((left, top), (left - 50, top - 50), (right - 30, top - 50), (right, top)), fill=CARD)
        return image
    if name == "shelf":
        for level in (90, 190, 290):
            draw.rectangle((30, level, 450, level + 12), fill=(150, 150, 158))
            draw.rectangle((60, level - 60, 140, level), fill=CARD, outline=EDGE, width=3)
        return image
    draw.rectangle((left, top, right, low), fill=CARD, outline=EDGE, width=4)
    draw.rectangle((225, top, 255, low), fill=TAPE)
    draw.rectangle((left + 24, low - 70, left + 104, low - 22), fill=(240, 240, 236), outline=EDGE)
    for bar in range(9):
        draw.line((left + 32 + 7 * bar, low - 62, left + 32 + 7 * bar, low - 34), fill=(20, 20, 20), width=2 + bar % 3)
    if name == "dent":
        draw.polygon(((right - 90, top), (right, top), (right, top + 110), (right - 40, top + 60)), fill=EDGE)
        draw.line((right - 90, top, right - 40, top + 60, right, top + 110), fill=(60, 40, 20), width=4)
    if name == "scratch":
        for line in range(4):
            draw.line((270, 130 + 18 * line, 370, 110 + 26 * line), fill=(70, 50, 30), width=3)
    return image


def _png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, format="PNG")
    return out.getvalue()
