"""A base in one file, and from that file into a central server: the way from one machine to many."""

from __future__ import annotations

import os
import subprocess
from functools import partial
from pathlib import Path
from typing import IO

import psycopg
from psycopg.pq import Conninfo

from station.errors import DatabaseAway, SettingsError
from station.models.embedded_binaries import Binaries
from station.models.migrating import init_database
from station.models.roles import SCHEMA
from station.sentences import say


def dump(binaries: Binaries, admin_url: str, file: Path) -> None:
    """Write the schema of the base at `admin_url` into `file`: whole or not at all, for nobody else's eyes."""
    half = file.with_name(f"{file.name}.part")
    try:
        descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as stream:
            _run([binaries.program("pg_dump"), "--format=custom", f"--schema={SCHEMA}"], admin_url, output=stream)
        half.replace(file)
    except OSError as error:
        raise SettingsError(say("Name a file that can be written: {file} cannot ({reason}).",
                                file=str(file), reason=error.strerror or str(error))) from error
    finally:
        half.unlink(missing_ok=True)


def restore(binaries: Binaries, file: Path, admin_url: str) -> dict[str, str]:
    """Load `file` into the empty database of `admin_url`, whole or not at all; a URL for each role.

    Raises SettingsError when there is no such file or the database already has a base in it.
    """
    if not file.is_file():
        raise SettingsError(say("Name a dump that exists: there is no file {file}.", file=str(file)))
    return init_database(admin_url, load=partial(_load, binaries, file, admin_url))


def _load(binaries: Binaries, file: Path, admin_url: str) -> None:
    with psycopg.connect(admin_url) as connection:
        if connection.execute("SELECT to_regnamespace('station')").fetchone() != (None,):
            raise SettingsError(say("Name an empty database: {database} already holds a base.",
                                    database=connection.info.dbname))
    _run([binaries.program("pg_restore"), "--single-transaction", "--exit-on-error", "--no-owner",
          "--role=station_owner", "--dbname=", str(file)], admin_url)


def _run(command: list[str], url: str, output: IO[bytes] | int = subprocess.DEVNULL) -> None:
    """The URL goes by environment: a password in a command line can be read by everyone on the machine."""
    given = {option.envvar.decode(): option.val.decode() for option in Conninfo.parse(url.encode())
             if option.envvar is not None and option.val is not None}
    answer = subprocess.run(  # noqa: S603
        command, env={**os.environ, **given}, stdout=output, stderr=subprocess.PIPE, text=True, check=False)
    if answer.returncode != 0:
        raise DatabaseAway(say("Look at the server and the file: the base could not be moved ({reason}).",
                               reason=(answer.stderr.strip().splitlines() or ["-"])[0]))
