"""What every test may ask for: a real PostgreSQL, and a database of its own cloned from a migrated template.

One server serves a whole run, shared by all pytest-xdist workers: each takes a lease, as windows do.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql
from pytestqt.qtbot import QtBot

os.environ["QT_QPA_PLATFORM"] = "offscreen"   # before the first QApplication: no test needs a screen

from PySide6.QtWidgets import QApplication

from station.exchange.demo import fill
from station.models import roles
from station.models.embedded import EmbeddedServer, Lease
from station.models.locks import FileLock, is_held
from station.models.migrating import init_database, make_database
from tests.waiting import wait_until

TEMPLATE = "station"
LIVED = "station_lived"
NUMBERS = count(1)
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "main")
# a test's database need not survive a power cut; the tests of that start servers of their own
FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "120"}
MEMORY, ROOM_BYTES = Path("/dev/shm"), 4_000_000_000
THREADS_END_WITHIN_S = 15.0
WITHIN_MS = 30_000


@dataclass(frozen=True, slots=True)
class Database:
    """One test's database, and how each role reaches it."""

    name: str
    admin_url: str
    owner_url: str
    bench_url: str
    audit_url: str


@pytest.fixture(scope="session")
def run_home(testrun_uid: str) -> Path:
    """Where the run's server keeps its files, and its workers their locks."""
    home = _quick_place() / f"station-tests-{testrun_uid}"
    home.mkdir(mode=0o711, exist_ok=True)
    return home


@pytest.fixture(scope="session")
def server(run_home: Path) -> Iterator[Lease]:
    """The run's PostgreSQL, with the migrated template `station` in it."""
    users = FileLock(run_home / "users")
    wait_until(users.try_shared)
    embedded = EmbeddedServer(run_home, options=FAST)
    with embedded.lease(prepare=False) as lease:
        _make_template(run_home, lease)
        yield lease
    users.close()
    last = FileLock(run_home / "users")
    if last.try_exclusive():
        wait_until(lambda: not is_held(embedded.place.keeper))
        shutil.rmtree(run_home)
    last.close()


def _quick_place() -> Path:
    """In memory where there is room for a run's databases: each test makes and drops one."""
    try:
        roomy = shutil.disk_usage(MEMORY).free > ROOM_BYTES
    except OSError:
        roomy = False
    return MEMORY if roomy and os.access(MEMORY, os.W_OK) else Path(tempfile.gettempdir())


def _make_template(home: Path, lease: Lease) -> None:
    """Once a run, by whichever worker comes first: nobody may be connected to a template while it is cloned."""
    lock = FileLock(home / "template")
    wait_until(lock.try_exclusive, 60)
    maintenance = lease.url("admin", "postgres")
    if not roles.is_prepared(maintenance, TEMPLATE):
        init_database(make_database(maintenance, TEMPLATE), lease.passwords())
    lock.close()


@pytest.fixture(scope="session")
def maintenance(server: Lease) -> Iterator[psycopg.Connection]:
    """A connection that makes and drops the tests' databases."""
    with psycopg.connect(server.url("admin", "postgres"), autocommit=True) as connection:
        yield connection


@pytest.fixture
def database(server: Lease, maintenance: psycopg.Connection) -> Iterator[Database]:
    """A fresh clone of the template, dropped afterwards, with whoever is still connected to it."""
    with cloned(server, maintenance, TEMPLATE) as made:
        yield made


@contextmanager
def cloned(server: Lease, maintenance: psycopg.Connection, template: str) -> Iterator[Database]:
    name = f"test_{WORKER}_{next(NUMBERS)}"
    maintenance.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy").format(
        sql.Identifier(name), sql.Identifier(template)))
    roles.settle_database(maintenance, name)
    yield Database(name, *(server.url(role, name) for role in ("admin", "owner", "bench", "audit")))
    maintenance.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture(scope="session")
def lived(run_home: Path, server: Lease, maintenance: psycopg.Connection) -> str:
    """A template with the demonstration's 90 days in it, lived once a run by whichever worker asks first."""
    with closing(FileLock(run_home / "lived")) as lock:
        wait_until(lock.try_exclusive, 240)
        if maintenance.execute("SELECT FROM pg_database WHERE datname = %s", [LIVED]).fetchone() is None:
            with cloned(server, maintenance, TEMPLATE) as made:
                fill(made.owner_url)
                maintenance.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy").format(
                    sql.Identifier(LIVED), sql.Identifier(made.name)))
    return LIVED


@pytest.fixture
def lived_database(server: Lease, maintenance: psycopg.Connection, lived: str) -> Iterator[Database]:
    """A clone of the demonstration's base."""
    with cloned(server, maintenance, lived) as made:
        yield made


class PatientBot(QtBot):
    """A busy machine is no failure: what comes at all comes within the limit, and what came is not waited for."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = WITHIN_MS) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = WITHIN_MS, **more: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """A test that leaves a thread running fails: the next one would meet it."""
    before = set(threading.enumerate())
    yield
    wait_until(lambda: not _strays(before), THREADS_END_WITHIN_S, lambda: f"left behind: {_strays(before)}")


def _strays(before: set[threading.Thread]) -> list[threading.Thread]:
    return [thread for thread in threading.enumerate()
            if thread not in before and not isinstance(thread, threading._DummyThread)]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Anything Qt complains of fails the test, but for what the offscreen screen cannot do."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
