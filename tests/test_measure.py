"""The benchmark measures the real thing: its base is one the ledger itself would have written, and its figures are
those of whole scans. No figure has a bound here: a busy PC must not fail a test."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from station.cli.measure import as_json, as_table
from station.cli.measure_base import Size, base_of, home_for, remove_base
from station.cli.measure_lives import ENDINGS, Lives, life
from station.cli.measure_network import long_way
from station.cli.measure_scan import Figures, share
from station.cli.measure_times import order_of, zone_where_it_is
from station.errors import StationError
from station.models.embedded import Lease
from station.models.ledger import verify

SMALL = Size(500, 10_007)
KEYS = ["p50_ms", "p99_ms", "db_p50_ms", "ratio", "round_trips"]
WRONG_HASHES = """
    SELECT count(*) FROM (SELECT e, lag(hash) OVER (PARTITION BY client_id, unit_id ORDER BY rev) AS prior
                            FROM event e) x WHERE (x.e).hash <> _chained(x.prior, x.e)
"""
FOREIGN_KEYS = """
    SELECT conrelid::regclass::text, conname FROM pg_constraint
     WHERE contype = 'f' AND connamespace = 'station'::regnamespace
"""
NOT_VALID = """
    UPDATE pg_constraint SET convalidated = false WHERE contype = 'f' AND connamespace = 'station'::regnamespace
"""


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    """A folder with the small base in it, which the tests share."""
    with home_for(None) as folder:
        yield folder


@pytest.fixture(scope="module")
def lease(home: Path) -> Iterator[Lease]:
    with base_of(home, SMALL, lambda _told: None) as lease:
        yield lease


@pytest.fixture
def admin(lease: Lease) -> Iterator[psycopg.Connection]:
    with psycopg.connect(lease.url("admin"), autocommit=True) as connection:
        connection.execute("SET search_path = station")
        yield connection


def count(connection: psycopg.Connection, query: str) -> int:
    row = connection.execute(query.encode()).fetchone()
    assert row is not None
    return int(row[0])


def test_what_was_loaded_has_the_chains_the_ledger_would_have_written(
    lease: Lease, admin: psycopg.Connection,
) -> None:
    """Change one byte that is hashed in measure_histories.py, and this fails."""
    assert count(admin, "SELECT count(*) FROM event") == SMALL.events
    assert count(admin, "SELECT count(*) FROM unit") == SMALL.units
    assert count(admin, WRONG_HASHES) == 0
    assert verify(lease.url("owner")).faults == ()


def test_what_was_loaded_unchecked_holds_when_it_is_checked(admin: psycopg.Connection) -> None:
    """Every foreign key, legal transitions among them, is looked at again over all rows."""
    keys = admin.execute(FOREIGN_KEYS).fetchall()
    assert ("event", "event_transition_legal") in keys
    admin.execute(NOT_VALID)
    for table, name in keys:
        admin.execute(sql.SQL("ALTER TABLE {} VALIDATE CONSTRAINT {}").format(sql.SQL(table), sql.Identifier(name)))


def test_history_is_append_only_again_after_the_loading(admin: psycopg.Connection) -> None:
    with pytest.raises(psycopg.errors.RestrictViolation):
        admin.execute("UPDATE event SET bench = 'X'")


def test_the_measured_server_is_as_safe_as_in_production(admin: psycopg.Connection) -> None:
    for setting, wanted in (("fsync", "on"), ("synchronous_commit", "on"), ("wal_level", "replica")):
        row = admin.execute(sql.SQL("SHOW {}").format(sql.Identifier(setting))).fetchone()
        assert row == (wanted,), setting


def test_a_kept_base_of_the_same_size_is_used_again(home: Path, lease: Lease) -> None:
    told: list[str] = []
    with base_of(home, SMALL, told.append):
        assert told == []


def test_whole_scans_are_measured_and_said_on_one_last_line(home: Path, lease: Lease) -> None:
    """The real command in a process of its own, on the kept base: window, pty, journal, database."""
    answer = subprocess.run(
        [sys.executable, "-m", "station", "measure", "scan", "--units", str(SMALL.units), "--events",
         str(SMALL.events), "--scans", "30", "--keep", str(home), "--json"],
        capture_output=True, text=True, timeout=120, check=False)
    assert answer.returncode == 0, answer.stderr
    figures = json.loads(answer.stdout.splitlines()[-1])
    assert list(figures) == KEYS
    assert figures["round_trips"] == 1
    assert 0 < figures["db_p50_ms"] < figures["p50_ms"] <= figures["p99_ms"]
    assert figures["ratio"] > 0
    with psycopg.connect(lease.url("owner")) as owner:
        packed = count(owner, "SELECT count(*) FROM station.operation WHERE bench = 'MEASURE-A' AND kind = 'pack'")
    assert packed == 30 + 16, "the scans and those to warm up"


@pytest.mark.parametrize("end", ENDINGS)
@pytest.mark.parametrize("length", range(2, 30))
def test_a_life_is_as_long_as_asked_and_each_step_begins_where_the_last_ended(end: str, length: int) -> None:
    state = ""
    steps = life(end, length)
    for step in steps:
        assert step.from_state == state
        state = step.state
    assert len(steps) == length


def test_the_lives_have_as_many_events_as_asked() -> None:
    lives = Lives(20, 20 * 9 + 7)
    assert sum(len(lives.steps_of(unit)) for unit in range(20)) == lives.events


def test_units_without_a_history_are_refused() -> None:
    with pytest.raises(StationError, match="events for each"):
        Size(1000, 1999)


def test_a_share_is_the_smallest_value_so_many_do_not_exceed() -> None:
    values = [float(number) for number in range(1, 101)]
    assert share(values, 50) == 50
    assert share(values, 99) == 99
    assert share([7.0], 99) == 7.0


def test_the_table_shows_each_budget_and_the_ratio_to_it() -> None:
    figures = Figures(30, 5.0, 60.0, 61.0, 1.3, 2.0, 1.0, 1.5, 1, 20.0, 1.0)
    assert json.loads(as_json(figures)) == dict(zip(KEYS, (5.0, 60.0, 1.3, 1.3, 1), strict=True))
    rows = as_table(figures, SMALL).splitlines()
    assert rows[1].split()[-5:] == ["5.00", "ms", "10", "ms", "0.50"]
    assert rows[2].split()[-1] == "1.20"
    assert rows[3].split()[-3:] == ["1.30", "1.3", "1.00"]


def test_a_base_that_is_removed_leaves_nothing_behind(tmp_path: Path) -> None:
    remove_base(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_cold_start_ends_ready_to_scan() -> None:
    """The real program in a process of its own, on a database of its own."""
    answer = subprocess.run([sys.executable, "-m", "station", "measure", "start", "--starts", "1", "--json"],
                            capture_output=True, text=True, timeout=180, check=False)
    assert answer.returncode == 0, answer.stderr
    figures = json.loads(answer.stdout.splitlines()[-1])
    assert list(figures) == ["ready_ms"]
    assert figures["ready_ms"] > 0


def test_what_a_supervisor_asks_is_measured_and_said_on_one_last_line(home: Path, lease: Lease) -> None:
    """The real command on the kept base: a recall is made and held, days are summed up, and everything is asked."""
    answer = subprocess.run(
        [sys.executable, "-m", "station", "measure", "audit", "--units", str(SMALL.units), "--events",
         str(SMALL.events), "--asked", "12", "--keep", str(home)],
        capture_output=True, text=True, timeout=120, check=False)
    assert answer.returncode == 0, answer.stderr
    *table, last = answer.stdout.splitlines()
    figures = json.loads(last)
    assert list(figures) == ["search_p99_ms", "timeline_p99_ms", "wall_p99_ms", "kpi_p99_ms", "recall_p99_ms"]
    assert min(figures.values()) > 0
    assert "budget" in table[0]
    with psycopg.connect(lease.url("owner")) as owner:
        held = count(owner, "SELECT count(*) FROM station.unit WHERE hold LIKE 'R-000001: %'")
        assert held == count(owner, "SELECT count(*) FROM station.hold_order_unit WHERE applied_at IS NOT NULL")
        assert held > 20
    assert verify(lease.url("owner")).faults == ()


def test_a_measured_past_has_what_a_warehouse_has(admin: psycopg.Connection) -> None:
    """Else the questions of the audit window would be asked of empty tables."""
    for table in ("inbound_item", "alias", "return_item", "return_answer", "rma_line", "print_job", "exception_case"):
        assert count(admin, f"SELECT count(*) FROM {table}") >= 10, table
    assert count(admin, "SELECT count(*) FROM operation WHERE outcome = 'refused'") > 100
    assert count(admin, "SELECT count(*) FROM unit WHERE state = 'missing'") == 1
    assert count(admin, "SELECT count(*) FROM orders WHERE state <> 'shipped'") > 10
    assert count(admin, "SELECT count(*) FROM orders WHERE shipped_at < created_at OR shipped_at > now()") == 0


def test_units_come_and_leave_at_any_time() -> None:
    lives = Lives(1000, 20_000)
    order, births = order_of(lives)
    assert sorted(order) == sorted(unit for unit in range(1000) for _ in range(20))
    assert all(order[births[unit]] == unit and unit not in order[:births[unit]] for unit in range(1000))
    assert len({birth // 1000 for birth in births}) > 15


@pytest.mark.parametrize("utc_hour", range(24))
def test_it_is_evening_where_the_measured_site_is(utc_hour: int) -> None:
    zone = ZoneInfo(zone_where_it_is(17, utc_hour))
    assert datetime(2025, 1, 1, utc_hour, tzinfo=UTC).astimezone(zone).hour == 17


def test_a_longer_way_brings_everything_later_and_whole() -> None:
    """Half of the delay each way; two pieces that were sent one after the other arrive so."""
    with socket.create_server(("127.0.0.1", 0)) as far:
        host, port = far.getsockname()
        with (long_way(f"host={host} port={port} user=nobody", 60) as url,
              socket.create_connection(("127.0.0.1", int(str(conninfo_to_dict(url)["port"])))) as near,
              far.accept()[0] as line, line.makefile("rb") as heard):
            began_s = time.monotonic()
            near.sendall(b"one")
            near.sendall(b"two")
            near.shutdown(socket.SHUT_WR)
            assert heard.read() == b"onetwo"
            line.sendall(b"three")
            assert near.recv(5, socket.MSG_WAITALL) == b"three"
            assert time.monotonic() - began_s >= 0.06


def test_benches_at_once_are_all_answered() -> None:
    """The real command: a few benches for two seconds, none of them without a verdict."""
    answer = subprocess.run(
        [sys.executable, "-m", "station", "measure", "benches", "--benches", "3", "--seconds", "2", "--json"],
        capture_output=True, text=True, timeout=120, check=False)
    assert answer.returncode == 0, answer.stderr
    figures = json.loads(answer.stdout.splitlines()[-1])
    assert (figures["benches"], figures["failed"], figures["scans"]) == (3, 0, 6)
