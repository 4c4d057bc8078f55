"""Each login may do what it needs and nothing else."""

from __future__ import annotations

import psycopg
import pytest
from psycopg import errors

from station.models import roles
from tests.conftest import Database

LAY_OUT = """
    SET ROLE station_owner;
    CREATE TABLE station.shown (a int);
    COMMENT ON TABLE station.shown IS 'Shown to both. [bench] [audit]';
    CREATE TABLE station.hidden (a int);
    CREATE FUNCTION station.asked() RETURNS int LANGUAGE sql AS 'SELECT 1';
    COMMENT ON FUNCTION station.asked() IS 'For the bench only. [bench]';
    CREATE FUNCTION station.kept() RETURNS int LANGUAGE sql AS 'SELECT 2';
    COMMENT ON FUNCTION station.kept() IS '[bench] is named here, but not at the end.';
"""


@pytest.fixture
def granted(database: Database) -> Database:
    with psycopg.connect(database.admin_url, autocommit=True) as connection:
        connection.execute(LAY_OUT)
        roles.grant_by_comments(connection)
    return database


def test_the_bench_uses_what_its_comments_give_it(granted: Database) -> None:
    with psycopg.connect(granted.bench_url, autocommit=True) as bench:
        assert bench.execute("SELECT asked()").fetchone() == (1,)
        assert bench.execute("SELECT * FROM shown").fetchall() == []


@pytest.mark.parametrize("statement", [
    "SELECT kept()", "SELECT * FROM hidden", "INSERT INTO shown VALUES (1)", "DELETE FROM shown", "DROP TABLE shown",
    "CREATE TABLE station.mine (a int)", "CREATE TABLE public.mine (a int)", "CREATE TEMPORARY TABLE mine (a int)",
    "CREATE SCHEMA mine", "SET ROLE station_owner", "CREATE ROLE mine", "SELECT * FROM station.alembic_version",
    "COPY shown TO PROGRAM 'true'", "SELECT pg_read_file('PG_VERSION')",
])
def test_the_bench_may_do_nothing_else(granted: Database, statement: str) -> None:
    with psycopg.connect(granted.bench_url, autocommit=True) as bench, pytest.raises(errors.InsufficientPrivilege):
        bench.execute(statement)


def test_the_audit_login_sees_what_is_shown_and_calls_nothing_of_the_bench(granted: Database) -> None:
    with psycopg.connect(granted.audit_url, autocommit=True) as audit:
        assert audit.execute("SELECT * FROM shown").fetchall() == []
        with pytest.raises(errors.InsufficientPrivilege):
            audit.execute("SELECT asked()")


def test_a_right_ends_with_its_comment(granted: Database) -> None:
    """Fails without the REVOKE at the beginning of grant_by_comments."""
    with psycopg.connect(granted.admin_url, autocommit=True) as connection:
        connection.execute("COMMENT ON FUNCTION station.asked() IS 'For nobody.'")
        roles.grant_by_comments(connection)
    with psycopg.connect(granted.bench_url, autocommit=True) as bench, pytest.raises(errors.InsufficientPrivilege):
        bench.execute("SELECT asked()")


def test_a_stranger_may_not_even_connect(granted: Database, maintenance: psycopg.Connection) -> None:
    maintenance.execute("CREATE ROLE stranger LOGIN PASSWORD 'word'")
    try:
        with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
            psycopg.connect(granted.bench_url, user="stranger", password="word")
    finally:
        maintenance.execute("DROP ROLE stranger")


def test_a_wrong_password_is_refused(granted: Database) -> None:
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(granted.bench_url, password="wrong")
