"""Bring a base up to date: its roles, its schema by Alembic, and the rights over it.

Migrations come in halves: what only adds is `…_pre_…` and may run while yesterday's benches work; what takes
away is `…_post_…` and runs when the last of them is gone.

    python -m station.models.migrating < {"admin_url": …, "database": …, "passwords": {…}}
"""

from __future__ import annotations

import json
import secrets
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import psycopg
import sqlalchemy
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from station.clock import zone_here
from station.errors import DatabaseAway, SettingsError
from station.models import roles
from station.models.embedded_place import FIRST_NAME
from station.sentences import say

OLDEST_VERSION = 150000
MIGRATION_LOCK = 7_205_759_403
COMMAND_KEY_BYTES = 32


def init_database(
    admin_url: str, passwords: Mapping[str, str] | None = None, *, site: str = FIRST_NAME,
    load: Callable[[], None] = lambda: None,
) -> dict[str, str]:
    """Make everything the program needs in the database of `admin_url`; a URL for each role.

    May be run again: it then brings up to date. A login that exists already keeps its password, and its URL
    comes back without one. `load` may fill the schema from a dump before it is brought up to date. `site` names
    the warehouse where the base does not know one yet.
    Raises DatabaseAway, SettingsError.
    """
    given = passwords or {role: secrets.token_urlsafe(24) for role in roles.LOGIN_OF_ROLE}
    try:
        with psycopg.connect(admin_url, autocommit=True, connect_timeout=5) as connection:
            _check_server(connection)
            connection.execute("SELECT pg_advisory_lock(%s)", [MIGRATION_LOCK])   # ends with the connection
            made = roles.make_roles(connection, given)
            roles.settle_database(connection, connection.info.dbname)
            load()
            roles.make_schema(connection)
            upgrade(admin_url, site=site)
            roles.mark_prepared(connection)
    except psycopg.Error as error:
        raise DatabaseAway(say(
            "Look at the server's address and rights: the base could not be brought up to date ({reason}).",
            reason=str(error).strip().partition("\n")[0])) from error
    known = given if passwords is not None else {role: given[role] for role in made}
    return {role: _url_for(admin_url, login, known.get(role)) for role, login in roles.LOGIN_OF_ROLE.items()}


def upgrade(url: str, *, pre_only: bool = False, site: str = FIRST_NAME) -> str:
    """Run what is missing and renew the rights, as the owner; the revision the base has afterwards.

    `pre_only`: stop before the first migration that takes something away.
    """
    engine = sqlalchemy.create_engine(
        sqlalchemy.engine.make_url(url).set(drivername="postgresql+psycopg"), poolclass=sqlalchemy.NullPool)
    config = Config()
    config.set_main_option("script_location", str(roles.MIGRATIONS))
    with engine.connect() as connection:
        connection.exec_driver_sql("SET ROLE station_owner")
        connection.exec_driver_sql("SET search_path = station, pg_temp")
        connection.commit()
        config.attributes["connection"] = connection
        command.upgrade(config, _target(connection, config, pre_only=pre_only))
        connection.commit()
        driver = connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        roles.grant_by_comments(driver)
        _make_site(driver, site)
        driver.commit()
        return _revision(connection) or ""


def _make_site(connection: psycopg.Connection, name: str) -> None:
    """A base without a warehouse gets one, with a key of its own for the command codes, in the zone of this PC."""
    connection.execute(
        "INSERT INTO site (name, zone, command_key) VALUES (%s, %s, %s) ON CONFLICT (id) DO NOTHING",
        [name, zone_here(), secrets.token_bytes(COMMAND_KEY_BYTES)])


def _target(connection: sqlalchemy.Connection, config: Config, *, pre_only: bool) -> str:
    if not pre_only:
        return "head"
    current = _revision(connection)
    script = ScriptDirectory.from_config(config)
    target = current or "base"
    for step in reversed(list(script.iterate_revisions("head", current or "base"))):
        if "_post_" in Path(step.path).name:
            break
        target = step.revision
    return target


def _revision(connection: sqlalchemy.Connection) -> str | None:
    return MigrationContext.configure(connection, opts={"version_table_schema": roles.SCHEMA}).get_current_revision()


def _check_server(connection: psycopg.Connection) -> None:
    if connection.info.server_version < OLDEST_VERSION:
        raise SettingsError(say(
            "Use PostgreSQL {oldest} or newer: this server is {version}.",
            oldest=OLDEST_VERSION // 10000, version=connection.info.parameter_status("server_version") or "-"))
    row = connection.execute("SELECT pg_encoding_to_char(encoding) FROM pg_database"
                             " WHERE datname = current_database()").fetchone()
    if row is None or row[0] != "UTF8":
        raise SettingsError(say(
            "Make the database with ENCODING 'UTF8': this one has {encoding}.", encoding=row[0] if row else "-"))


def _url_for(admin_url: str, login: str, password: str | None) -> str:
    url = sqlalchemy.engine.make_url(admin_url)
    if url.host is None and not conninfo_to_dict(admin_url):
        raise SettingsError(say("Give the server as postgresql://user@host/database."))
    return url.set(username=login, password=password).render_as_string(hide_password=False)


def make_database(admin_url: str, name: str) -> str:
    """The admin URL of database `name` on the server of `admin_url`; the database is made if it is not there."""
    with psycopg.connect(admin_url, autocommit=True, connect_timeout=5) as connection:
        connection.execute("SELECT pg_advisory_lock(%s)", [MIGRATION_LOCK])
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'").format(
                sql.Identifier(name)))
    return sqlalchemy.engine.make_url(admin_url).set(database=name).render_as_string(hide_password=False)


def main() -> None:
    """For the embedded server: what to do comes on standard input, so that no password stands in a command line."""
    wanted = json.load(sys.stdin)
    init_database(make_database(wanted["admin_url"], wanted["database"]), wanted["passwords"],
                  site=wanted.get("site", FIRST_NAME))


if __name__ == "__main__":
    main()
