"""Where photos of goods come from: a camera, a folder that another program fills, a file, or sample pictures.

A photo is evidence: it is stored under its SHA-256, readable by this user only, and never changed.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from station.errors import DeviceAway
from station.sentences import say

LARGEST_BYTES = 40_000_000
_POLL_S = 0.1
_MAGIC = {b"\xff\xd8\xff": ".jpg", b"\x89PNG\r\n\x1a\n": ".png"}


@dataclass(frozen=True, slots=True)
class Photo:
    """A stored photo. `sha256` is that of its bytes, in hexadecimal, and the stem of its name."""

    path: Path
    sha256: str


class PhotoSource(Protocol):
    """`take` blocks up to `timeout_s`, stores one photo into folder `into`, or raises DeviceAway."""

    name: str

    def take(self, into: Path, timeout_s: float = 10.0) -> Photo: ...

    def close(self) -> None: ...


def store(data: bytes, into: Path) -> Photo:
    """Keep a JPEG or PNG under its hash. The same picture twice is one file. Raises DeviceAway."""
    suffix = next((suffix for magic, suffix in _MAGIC.items() if data.startswith(magic)), None)
    if suffix is None or len(data) > LARGEST_BYTES:
        raise DeviceAway(say("Take another photo: this is no JPEG or PNG of at most 40 MB."))
    sha256 = hashlib.sha256(data).hexdigest()
    photo = Photo(into / f"{sha256}{suffix}", sha256)
    try:
        into.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not photo.path.exists():
            _write(data, photo.path)
    except OSError as error:
        raise DeviceAway(say("Check folder {folder}: the photo cannot be stored.", folder=str(into))) from error
    return photo


def _write(data: bytes, path: Path) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    part.replace(path)


class PhotoFile:
    """Always the same file: a camera program that overwrites one picture."""

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self._path = path

    def take(self, into: Path, timeout_s: float = 10.0) -> Photo:  # noqa: ARG002 - there is nothing to wait for
        return store(_read(self._path), into)

    def close(self) -> None:
        """Nothing is held."""


class WatchedFolder:
    """A folder that a camera or phone fills: the first picture that arrives after `take` was called."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self._folder = folder

    def take(self, into: Path, timeout_s: float = 10.0) -> Photo:
        deadline = time.monotonic() + timeout_s
        before = self._pictures()
        sizes: dict[Path, int] = {}
        while time.monotonic() < deadline:
            time.sleep(_POLL_S)
            now = {path: size for path, (size, at) in self._pictures().items() if before.get(path) != (size, at)}
            for path in sorted(now):
                if now[path] and sizes.get(path) == now[path]:     # it has stopped growing
                    return store(_read(path), into)
            sizes = now
        raise DeviceAway(say("Take the photo: no picture came into {folder}.", folder=str(self._folder)))

    def close(self) -> None:
        """Nothing is held."""

    def _pictures(self) -> dict[Path, tuple[int, int]]:
        try:
            found = [entry for entry in os.scandir(self._folder) if _is_picture(entry)]
            return {Path(entry.path): (entry.stat().st_size, entry.stat().st_mtime_ns) for entry in found}
        except OSError as error:
            raise DeviceAway(say("Check folder {folder}: it cannot be read.", folder=str(self._folder))) from error


class SimulatedPhotos:
    """A folder of sample pictures, taken in turn."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self._folder = folder
        self._taken = 0

    def take(self, into: Path, timeout_s: float = 10.0) -> Photo:  # noqa: ARG002 - there is nothing to wait for
        pictures = sorted(Path(entry.path) for entry in os.scandir(self._folder) if _is_picture(entry))
        if not pictures:
            raise DeviceAway(say("Put JPEG pictures into {folder}.", folder=str(self._folder)))
        self._taken += 1
        return store(_read(pictures[(self._taken - 1) % len(pictures)]), into)

    def close(self) -> None:
        """Nothing is held."""


class Camera:
    """A USB camera through OpenCV (the optional extra `camera`). Not tried on hardware."""

    def __init__(self, name: str, index: int) -> None:
        self.name = name
        self._index = index
        try:
            self._cv2: Any = importlib.import_module("cv2")
        except ImportError as error:
            raise DeviceAway(say("Install the extra named camera: OpenCV is missing on this PC.")) from error

    def take(self, into: Path, timeout_s: float = 10.0) -> Photo:
        camera = self._cv2.VideoCapture(self._index)
        deadline = time.monotonic() + timeout_s
        try:
            while time.monotonic() < deadline:
                whole, picture = camera.read()
                encoded, data = self._cv2.imencode(".jpg", picture) if whole else (False, b"")
                if encoded:
                    return store(bytes(data), into)
                time.sleep(_POLL_S)
        finally:
            camera.release()
        raise DeviceAway(say("Plug the camera in: it gives no picture."))

    def close(self) -> None:
        """The camera is held only while a photo is taken."""


def _is_picture(entry: os.DirEntry[str]) -> bool:
    suffixed = entry.name.lower().endswith((".jpg", ".jpeg", ".png"))
    return suffixed and not entry.name.startswith(".") and entry.is_file(follow_symlinks=False)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise DeviceAway(say("Check file {path}: it cannot be read.", path=str(path))) from error
