"""One call is one round trip, and an outage is told within its limit."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import text

from station.errors import DatabaseAway
from station.models import roles
from station.models.database import ConstraintBroken, Database, connect, patience_of
from station.models.engine import engine
from tests import conftest
from tests.waiting import wait_until

FUNCTIONS = """
    SET ROLE station_owner;
    CREATE FUNCTION station.echo(a jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$ BEGIN RETURN a; END $$;
    COMMENT ON FUNCTION station.echo(jsonb) IS '[bench]';
    CREATE FUNCTION station.own_server(a jsonb) RETURNS jsonb LANGUAGE sql AS
        $$ SELECT jsonb_build_object('process', pg_backend_pid()) $$;
    COMMENT ON FUNCTION station.own_server(jsonb) IS '[bench]';
    CREATE FUNCTION station.slow(a jsonb) RETURNS jsonb LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_sleep(20); RETURN a; END $$;
    COMMENT ON FUNCTION station.slow(jsonb) IS '[bench]';
    CREATE TABLE station.ruled (a int CONSTRAINT a_is_positive CHECK (a > 0));
    CREATE FUNCTION station.break_rule(a jsonb) RETURNS jsonb LANGUAGE sql SECURITY DEFINER
        SET search_path = station, pg_temp AS $$ INSERT INTO ruled VALUES (-1) RETURNING NULL::jsonb $$;
    COMMENT ON FUNCTION station.break_rule(jsonb) IS '[bench]';
"""


@pytest.fixture
def base(database: conftest.Database) -> Iterator[Database]:
    with psycopg.connect(database.admin_url, autocommit=True) as connection:
        connection.execute(FUNCTIONS)
        roles.grant_by_comments(connection)
    with Database(database.bench_url) as opened:
        yield opened


def test_a_call_is_exactly_one_round_trip_even_the_first(base: Database) -> None:
    """By libpq's own trace of the wire: one Sync sent, one ReadyForQuery back. Fails without the warming in open."""
    connection = base._connection
    assert connection is not None
    with tempfile.TemporaryFile("w+") as wire:
        connection.pgconn.trace(wire.fileno())
        before = base.round_trips
        assert base.call("echo", {"serial": "A1"}) == {"serial": "A1"}
        connection.pgconn.untrace()
        wire.seek(0)
        words = wire.read().split()
    assert (words.count("Sync"), words.count("ReadyForQuery"), words.count("Parse")) == (1, 1, 0)
    assert base.round_trips - before == 1


def test_values_go_and_come_back_exactly(base: Database) -> None:
    id_ = UUID(int=7)
    told = base.call("echo", {"id": id_, "weight_g": Decimal("412.350"), "name": "Nº 9 – 序列", "sent": [1, None]})
    assert told == {"id": str(id_), "weight_g": "412.350", "name": "Nº 9 – 序列", "sent": [1, None]}
    assert base.call("echo", {"weight": 0.5})["weight"] == Decimal("0.5")


def test_a_broken_constraint_comes_with_its_name(base: Database) -> None:
    with pytest.raises(ConstraintBroken) as broken:
        base.call("break_rule", {})
    assert (broken.value.constraint, broken.value.table) == ("a_is_positive", "ruled")
    assert base.call("echo", {}) == {}, "the connection is as good as before"


def test_a_statement_that_takes_too_long_is_ended_by_the_server(base: Database) -> None:
    started = time.monotonic()
    with pytest.raises(DatabaseAway, match="does not answer in time"):
        base.call("slow", {})
    assert time.monotonic() - started < 2.5


def test_a_frozen_server_is_given_up_and_found_again(base: Database) -> None:
    """Fails without GuardedConnection._until: no timeout of server or network notices a frozen process."""
    process = base.call("own_server", {})["process"]
    os.kill(process, signal.SIGSTOP)
    try:
        started = time.monotonic()
        with pytest.raises(DatabaseAway, match=r"no answer within 2\.5 s"):
            base.call("echo", {})
        assert 2.4 < time.monotonic() - started < 4
    finally:
        os.kill(process, signal.SIGCONT)
    assert base.call("echo", {"again": 1}) == {"again": 1}


def test_a_connection_that_was_cut_is_opened_again_by_the_next_call(
    base: Database, database: conftest.Database,
) -> None:
    process = base.call("own_server", {})["process"]
    with psycopg.connect(database.admin_url, autocommit=True) as admin:
        admin.execute("SELECT pg_terminate_backend(%s)", [process])
        wait_until(lambda: not Path(f"/proc/{process}").exists())
    with pytest.raises(DatabaseAway, match="cannot be reached"):
        base.call("echo", {})
    assert base.call("echo", {"again": 1}) == {"again": 1}


def test_after_an_outage_the_mender_is_asked_before_the_next_connection(database: conftest.Database) -> None:
    asked: list[str] = []
    base = Database(database.bench_url, mend=lambda: asked.append("mended"))
    base.open()
    assert asked == []
    base.close()
    assert base.rows("SELECT 1 AS one") == [{"one": 1}]
    assert asked == ["mended"]
    base.close()


def test_a_refused_login_says_which_setting_to_correct(database: conftest.Database) -> None:
    with pytest.raises(DatabaseAway, match=r"Correct url in \[database\]"):
        connect(database.bench_url.replace("@", "x@"))


def test_a_function_that_is_not_there_says_to_bring_the_base_up_to_date(base: Database) -> None:
    with pytest.raises(DatabaseAway, match="Run station db upgrade"):
        base.call("not_written_yet", {})


def test_a_name_that_is_no_name_never_reaches_the_server(base: Database) -> None:
    with pytest.raises(ValueError, match="is no function"):
        base.call("echo(null); --", {})


def test_the_office_composes_queries_over_the_same_guarded_connection(database: conftest.Database) -> None:
    office = engine(database.audit_url)
    with office.connect() as connection:
        driver = connection.connection.driver_connection
        before = driver.round_trips  # type: ignore[union-attr]
        assert connection.execute(text("SELECT current_user")).scalar_one() == "station_audit"
        assert driver.round_trips - before == 1  # type: ignore[union-attr]
    office.dispose()


@pytest.mark.parametrize(("function", "argument", "waits"), [
    ("put_away", {"candidates": ["SN1"], "into": "x"}, None),
    ("put_away", {"candidates": ["095212340000000013"], "into": "x"}, 12.0),
    ("put_away", {"candidates": ["A-1"], "carton": "x"}, 12.0),
    ("record", {"candidates": ["SN1"]}, None), ("record", {"candidates": ["095212340000000013"]}, 12.0),
    ("record", {}, None), ("roll_up_figures", {}, 60.0), ("undo_move", {}, 12.0),
    ("receive_unit", {"candidates": ["095212340000000013"]}, None),
])
def test_a_pallet_is_waited_for_and_a_unit_is_not(
    function: str, argument: dict[str, object], waits: float | None,
) -> None:
    """Fails when a hot scan pays the two round trips of a longer wait, or a pallet is cut off half way."""
    assert patience_of(function, argument) == waits
