"""An evidence pack: one ZIP in which every file has its SHA-256, made the same byte for byte from the same facts.

Written beside its place and moved there when it is whole. Photos are read one at a time; one that is not there, or that
is not what was kept, is named as missing and never passed over.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from station.errors import DocumentRefused
from station.exchange.sheet import write_csv
from station.sentences import say

MOMENT = (1980, 1, 1, 0, 0, 0)      # of every file in the pack: when it was made is no fact of it
SUFFIXES = (".jpg", ".png")
LARGEST_PHOTO = 64_000_000
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the pack. `what` says in plain English what it is."""

    name: str
    data: bytes
    what: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """A photo that belongs into the pack. `of`: what it shows; `at`: when, in UTC."""

    sha256: str
    of: str
    at: str


@dataclass(frozen=True, slots=True)
class Lacking:
    """What should be in the pack and is not."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Pack:
    """What was written. `files` are all names in it."""

    path: Path
    files: tuple[str, ...]
    missing: tuple[Lacking, ...]


def write_pack(out: Path, about: Mapping[str, Any], parts: Sequence[Part], photos: Sequence[Wanted], folder: Path,
               lacking: Sequence[Lacking] = ()) -> Pack:
    """Write the pack to `out`, replacing what is there. `about` goes into the manifest as it is.

    Raises DocumentRefused where it cannot be written.
    """
    beside = out.with_name(f".{out.name}.part")
    try:
        with open(os.open(beside, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600), "w+b") as file:
            pack = _filled(file, out, about, parts, photos, folder, lacking)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(out)
    except OSError as broken:
        beside.unlink(missing_ok=True)
        raise DocumentRefused(say("Choose another place: {name} cannot be written ({reason}).", name=str(out),
                                  reason=broken.strerror or str(broken))) from broken
    return pack


def _filled(file: Any, out: Path, about: Mapping[str, Any], parts: Sequence[Part], photos: Sequence[Wanted],
            folder: Path, lacking: Sequence[Lacking]) -> Pack:
    told: list[dict[str, Any]] = []
    missing = list(lacking)
    with zipfile.ZipFile(file, "w") as pack:
        for part in sorted(parts, key=lambda one: one.name):
            told.append(_add(pack, part))
        for wanted in sorted({one.sha256: one for one in photos}.values(), key=lambda one: one.sha256):
            found = _photo(wanted, folder)
            if isinstance(found, Lacking):
                missing.append(found)
            else:
                told.append(_add(pack, found, packed=False))
        manifest = {**about, "files": told, "missing": [{"what": one.what, "why": one.why} for one in missing]}
        last = _add(pack, Part("manifest.json", as_json(manifest), "every file with its SHA-256, and what is missing"))
        sums = "".join(f"{one['sha256']}  {one['name']}\n" for one in (*told, last))
        _add(pack, Part("SHA256SUMS", sums.encode(), "for sha256sum -c"))
    names = (*(str(one["name"]) for one in told), "manifest.json", "SHA256SUMS")
    return Pack(out, names, tuple(missing))


def _add(pack: zipfile.ZipFile, part: Part, *, packed: bool = True) -> dict[str, Any]:
    entry = zipfile.ZipInfo(part.name, MOMENT)
    entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    entry.create_system = 3
    entry.external_attr = 0o100644 << 16
    pack.writestr(entry, part.data, compresslevel=9 if packed else None)
    return {"name": part.name, "sha256": hashlib.sha256(part.data).hexdigest(), "bytes": len(part.data),
            "what": part.what}


def _photo(wanted: Wanted, folder: Path) -> Part | Lacking:
    if not _DIGEST.fullmatch(wanted.sha256):
        return Lacking(f"photo {wanted.sha256[:64]!r} of {wanted.of}", "this is no name of a photo")
    for suffix in SUFFIXES:
        path = folder / f"{wanted.sha256}{suffix}"
        try:
            with path.open("rb") as file:
                data = file.read(LARGEST_PHOTO + 1)
        except FileNotFoundError:
            continue
        except OSError as broken:
            return Lacking(f"photo {wanted.sha256} of {wanted.of}", f"it cannot be read: {broken.strerror}")
        if hashlib.sha256(data).hexdigest() != wanted.sha256:
            return Lacking(f"photo {wanted.sha256} of {wanted.of}", "the file is not the photo that was taken")
        return Part(f"photos/{path.name}", data, f"photo of {wanted.of}, {wanted.at}")
    return Lacking(f"photo {wanted.sha256} of {wanted.of}, {wanted.at}", "it is not in this PC's photo folder")


def as_json(told: object) -> bytes:
    return (json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True, default=str) + "\n").encode()


def as_csv(heading: Iterable[str], rows: Iterable[Iterable[object]]) -> bytes:
    """UTF-8 with its mark, foreign text escaped as everywhere in this program's sheets."""
    text = io.StringIO(newline="")
    write_csv(text, heading, rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def safe_name(text: str) -> str:
    """A foreign text as part of a file name: letters, digits, dot, dash; nothing that leads anywhere else."""
    return re.sub(r"[^A-Za-z0-9.-]+", "_", text).strip("._")[:60] or "_"
