"""Where an embedded base lies on disk, and the small files its processes tell each other things by.

    folder/  lease     flock, shared: held by every window that uses the server
             keeper    flock, exclusive: held by the one keeper
             secrets   0600: the passwords of the base's logins
             state     what the keeper last said: ready on a port, or why not
             at        where the data lies, when it cannot lie here
             log       PostgreSQL's own words
             data/     PostgreSQL's folder
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from station.errors import DatabaseAway
from station.models.embedded_account import Account
from station.sentences import Sentence, say

ADMIN = "station_admin"
DATABASE = "station"
FIRST_NAME = "Warehouse"    # until an administrator names it
LOGINS = ("admin", "owner", "bench", "audit")
LOG_KEPT_BYTES = 4_000_000
OPEN_PLACE = Path("/var/lib/station")


@dataclass(frozen=True, slots=True)
class State:
    """`port` is 0 when the server could not be started, and `failure` then says why."""

    port: int
    process: int
    failure: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Place:
    folder: Path

    @property
    def lease(self) -> Path:
        return self.folder / "lease"

    @property
    def keeper(self) -> Path:
        return self.folder / "keeper"

    @property
    def log(self) -> Path:
        return self.folder / "log"

    @property
    def data(self) -> Path:
        at = self.folder / "at"
        return Path(at.read_text("utf-8")) if at.exists() else self.folder / "data"

    def make(self) -> None:
        """Passable for the server's account, readable for nobody else."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o711)

    def settle(self, account: Account | None) -> None:
        """Choose where a new base's data lie: elsewhere when `account` cannot pass this folder (root's home)."""
        if account is None or self.data.exists() or account.may_pass(self.folder):
            return
        if not OPEN_PLACE.exists():
            OPEN_PLACE.mkdir(parents=True)
            OPEN_PLACE.chmod(0o755)    # mkdir's own mode bows to root's umask
        write(self.folder / "at", str(OPEN_PLACE / secrets.token_hex(8) / "data"))

    def state(self) -> State | None:
        try:
            told = json.loads((self.folder / "state").read_text("utf-8"))
        except (FileNotFoundError, ValueError):
            return None
        failure = Sentence(told["failure"], told["facts"]) if told["failure"] else None
        return State(told["port"], told["process"], failure)

    def tell(self, state: State | None) -> None:
        if state is None:
            (self.folder / "state").unlink(missing_ok=True)
            return
        failure = state.failure
        write(self.folder / "state", json.dumps({
            "port": state.port, "process": state.process, "failure": failure.text if failure else "",
            "facts": {name: str(fact) for name, fact in failure.facts.items()} if failure else {},
        }))

    def open_log(self) -> IO[bytes]:
        """PostgreSQL's and the keeper's words, for the owner's eyes; the last full one is kept as log.1."""
        if self.log.exists() and self.log.stat().st_size > LOG_KEPT_BYTES:
            self.log.replace(self.log.with_name("log.1"))
        return open(self.log, "ab", opener=lambda path, flags: os.open(path, flags, 0o600))

    def passwords(self) -> Mapping[str, str]:
        """The password of each login. Made once, before the base is."""
        path = self.folder / "secrets"
        if not path.exists():
            if self.data.exists():
                raise DatabaseAway(say(
                    "Put back the file {path}: it holds the passwords of this machine's base and is gone.",
                    path=str(path),
                ))
            write(path, json.dumps({login: secrets.token_urlsafe(24) for login in LOGINS}))
        told: dict[str, str] = json.loads(path.read_text("utf-8"))
        return told


def write(path: Path, text: str) -> None:
    """Write `text` whole or not at all, for nobody else's eyes."""
    half = path.with_name(f"{path.name}.{os.getpid()}")
    file = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(file, "w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    half.replace(path)
