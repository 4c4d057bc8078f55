"""A file that is there whole or not at all, and that only its owner may read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from station.errors import DocumentRefused
from station.sentences import say


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """Write into it; it gets its name when nothing was raised. Raises DocumentRefused where it cannot be written."""
    part = path.with_name(f".{path.name}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            yield file
        part.replace(path)
    except OSError as refused:
        raise DocumentRefused(say("Name another file: {path} cannot be written ({reason}).", path=str(path),
                                  reason=refused.strerror or "")) from refused
    finally:
        part.unlink(missing_ok=True)
