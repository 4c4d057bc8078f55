"""Carriers' labels that lie beside an order list: read from that folder alone, and checked before they are kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from station.labels.foreign_zpl import check_foreign_zpl
from station.sentences import Sentence, say

LARGEST_BYTES = 2_000_000
BEGINNINGS = {"pdf": b"%PDF-", "png": b"\x89PNG\r\n\x1a\n"}


@dataclass(frozen=True, slots=True)
class LabelFile:
    """`media` is zpl, pdf or png."""

    media: str
    content: bytes


def read_label(folder: Path, name: str) -> LabelFile | Sentence:
    """The label called `name` in `folder`, or why it cannot be taken."""
    path = folder / name
    if path.parent != folder or path.is_symlink() or not path.is_file():
        return say("Put the label file beside the document: there is none of this name.")
    try:
        if path.stat().st_size > LARGEST_BYTES:
            return say("Ask the carrier for a smaller label: it may have {most} MB.", most=LARGEST_BYTES // 1_000_000)
        content = path.read_bytes()
    except OSError as unreadable:
        return say("Let the label file be read: {reason}.", reason=unreadable.strerror or str(unreadable))
    media = path.suffix[1:].lower()
    if media == "zpl":
        return check_foreign_zpl(content) or LabelFile(media, content)
    if not content.startswith(BEGINNINGS[media]):
        return say("Ask the carrier for the label again: its content is not {media}.", media=media.upper())
    return LabelFile(media, content)
