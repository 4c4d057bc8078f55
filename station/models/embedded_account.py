"""Who the embedded PostgreSQL runs as, and where that account may go.

PostgreSQL refuses to run as root. A person who starts the program as root (a kiosk, a container) gets a
server under an ordinary account that exists already; no account is ever made.
"""

from __future__ import annotations

import os
import pwd
import stat
from dataclasses import dataclass
from pathlib import Path

from station.errors import SettingsError
from station.sentences import say

ORDINARY = ("station", "postgres", "nobody")


@dataclass(frozen=True, slots=True)
class Account:
    name: str
    uid: int
    gid: int

    def may_pass(self, folder: Path) -> bool:
        """Whether this account can reach what lies in `folder`: every folder above lets it through."""
        return all(self._may_enter(step) for step in (folder, *folder.parents))

    def _may_enter(self, folder: Path) -> bool:
        facts = folder.stat()
        if facts.st_uid == self.uid:
            return bool(facts.st_mode & stat.S_IXUSR)
        if facts.st_gid == self.gid:
            return bool(facts.st_mode & stat.S_IXGRP)
        return bool(facts.st_mode & stat.S_IXOTH)


def server_account(data: Path) -> Account | None:
    """The account for the server over `data`; None: as we are. A base that exists keeps its owner."""
    if os.geteuid() != 0:
        return None
    if data.exists() and data.stat().st_uid != 0:
        return _account(pwd.getpwuid(data.stat().st_uid))
    for name in ORDINARY:
        try:
            return _account(pwd.getpwnam(name))
        except KeyError:
            continue
    raise SettingsError(say(
        "Start the program as an ordinary user, or make an account named station: "
        "the embedded database does not run as root, and none of {accounts} exists here.",
        accounts=", ".join(ORDINARY),
    ))


def _account(entry: pwd.struct_passwd) -> Account:
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)
