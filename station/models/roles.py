"""Who may do what in the base: three logins, each with as little as it needs.

`station_owner` owns the schema `station` and is used by migrations, imports and the office's commands.
`station_bench` and `station_audit` own nothing. What they may use is written beside each object by whoever
writes the schema, and read from there:

    COMMENT ON FUNCTION station.record(jsonb) IS '… [bench]';
    COMMENT ON TABLE station.unit IS '… [bench] [audit]';

gives EXECUTE or SELECT to the roles in brackets at the end. Without such a comment nobody but the owner may.
PUBLIC has nothing: not to connect, not to make temporary tables, not to execute.

What a bench calls keeps its plans as long as the bench's connection. A plan made while a table was nearly empty reads
the whole table and goes on doing so when there are thousands of rows: a pallet of 2,000 units then took 4 to 8 s
instead of one. Whatever a bench asks has an index, so every function of the bench is told to use them. That is set
here and not in a migration, because `create or replace` forgets it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import LiteralString

import psycopg
from psycopg import Connection, sql

SCHEMA = "station"
LOGIN_OF_ROLE: Mapping[str, str] = {"owner": "station_owner", "bench": "station_bench", "audit": "station_audit"}
GRANTEES = ("bench", "audit")
MIGRATIONS = Path(__file__).with_name("migrations")
TAGS = re.compile(r"((?:\s*\[\w+\])+)\s*$")

RELATIONS: LiteralString = """
    SELECT c.oid::regclass::text, coalesce(obj_description(c.oid, 'pg_class'), '')
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'station' AND c.relkind IN ('r', 'p', 'v', 'm')
"""
FUNCTIONS: LiteralString = """
    SELECT p.oid::regprocedure::text, coalesce(obj_description(p.oid, 'pg_proc'), '')
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname = 'station' AND p.prokind = 'f'
"""
BENCH_CALLS: LiteralString = """
    SELECT p.oid::regprocedure::text, obj_description(p.oid, 'pg_proc')
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname = 'station' AND p.prokind = 'f' AND p.prosecdef
       AND obj_description(p.oid, 'pg_proc') LIKE '%[bench]%'
"""
USE_INDEXES: tuple[LiteralString, ...] = (
    "ALTER FUNCTION {} SET enable_seqscan = off", "ALTER FUNCTION {} SET jit = off")
# Large objects belong to whoever makes them and lie beside every schema. Only a superuser may take that from PUBLIC.
NO_LARGE_OBJECTS: LiteralString = """
    DO $$ BEGIN
        IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
            REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC;
        END IF;
    END $$
"""


def make_roles(connection: Connection, passwords: Mapping[str, str]) -> list[str]:
    """Make the logins that are not there; the roles that were made. A login that exists keeps its password."""
    made = []
    for role, login in LOGIN_OF_ROLE.items():
        if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [login]).fetchone():
            continue
        connection.execute(sql.SQL("CREATE ROLE {} LOGIN NOINHERIT PASSWORD {}").format(
            sql.Identifier(login), sql.Literal(passwords[role])))
        made.append(role)
    for login in LOGIN_OF_ROLE.values():
        name = sql.Identifier(login)
        connection.execute(sql.SQL("ALTER ROLE {} RESET ALL").format(name))    # a login may set its own: unset it
        connection.execute(sql.SQL("ALTER ROLE {} SET search_path = station, pg_temp").format(name))
    connection.execute("GRANT station_owner TO CURRENT_USER")
    return made


def settle_database(connection: Connection, database: str) -> None:
    """The rights on `database` as such. They do not travel with a clone, a dump or a template."""
    name = sql.Identifier(database)
    for statement in (
        sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(name),
        sql.SQL("GRANT CONNECT, CREATE, TEMPORARY ON DATABASE {} TO station_owner").format(name),
        sql.SQL("GRANT CONNECT ON DATABASE {} TO station_bench, station_audit").format(name),
        *(sql.SQL("ALTER ROLE {} IN DATABASE {} RESET ALL").format(sql.Identifier(login), name)
          for login in LOGIN_OF_ROLE.values()),
    ):
        connection.execute(statement)


def make_schema(connection: Connection) -> None:
    """The empty schema, owned by the owner, closed to PUBLIC, and so is what will be put into it."""
    for statement in (
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
        "CREATE SCHEMA IF NOT EXISTS station AUTHORIZATION station_owner",
        "GRANT USAGE ON SCHEMA station TO station_bench, station_audit",
        "ALTER DEFAULT PRIVILEGES FOR ROLE station_owner REVOKE ALL ON FUNCTIONS FROM PUBLIC",
        "ALTER DEFAULT PRIVILEGES FOR ROLE station_owner REVOKE ALL ON TYPES FROM PUBLIC",
    ):
        connection.execute(sql.SQL(statement))
    connection.execute(NO_LARGE_OBJECTS)


def grant_by_comments(connection: Connection) -> None:
    """Take everything from bench and audit, then give what the comments say. As the owner, after a migration."""
    for kind in ("TABLES", "FUNCTIONS", "SEQUENCES"):
        connection.execute(sql.SQL("REVOKE ALL ON ALL {} IN SCHEMA station FROM PUBLIC, station_bench, station_audit")
                           .format(sql.SQL(kind)))
    for query, right in ((RELATIONS, "SELECT ON TABLE"), (FUNCTIONS, "EXECUTE ON FUNCTION")):
        for name, comment in connection.execute(query).fetchall():
            if logins := _tagged(comment):
                # the name comes quoted from regclass or regprocedure
                connection.execute(sql.SQL("GRANT {} {} TO {}").format(sql.SQL(right), sql.SQL(name), logins))


    _use_indexes(connection)


def _use_indexes(connection: Connection) -> None:
    """Whatever the plan was made on. Only what a bench calls itself: what is called from there inherits it."""
    for name, comment in connection.execute(BENCH_CALLS).fetchall():
        if _tagged(comment):
            for statement in USE_INDEXES:
                connection.execute(sql.SQL(statement).format(sql.SQL(name)))


def _tagged(comment: str) -> sql.Composed | None:
    tags = TAGS.search(comment)
    roles = [role for role in GRANTEES if tags is not None and f"[{role}]" in tags[1]]
    return sql.SQL(", ").join(sql.Identifier(LOGIN_OF_ROLE[role]) for role in roles) if roles else None


def fingerprint() -> str:
    """Of all that makes the schema: the same program always says the same."""
    parts = hashlib.sha256()
    for path in sorted([*MIGRATIONS.rglob("*.py"), *MIGRATIONS.rglob("*.sql"), Path(__file__)]):
        parts.update(path.name.encode() + path.read_bytes())
    return parts.hexdigest()[:16]


def mark_prepared(connection: Connection) -> None:
    """Leave the fingerprint on the connected database, so that the next start has nothing to look up."""
    connection.execute(sql.SQL("COMMENT ON DATABASE {} IS {}").format(
        sql.Identifier(connection.info.dbname), sql.Literal(f"station schema {fingerprint()}")))


def is_prepared(admin_url: str, database: str) -> bool:
    """Whether `database` on this server was brought up to date by this very program. One round trip."""
    query = "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = %s"
    with psycopg.connect(admin_url, autocommit=True, connect_timeout=2) as connection:
        row = connection.execute(query, [database]).fetchone()
    return row is not None and row[0] == f"station schema {fingerprint()}"
