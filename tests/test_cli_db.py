"""`station db …` as an administrator types it: real processes, a home of their own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from station import cli
from station.models.embedded import Lease
from station.models.embedded_place import Place
from station.models.locks import is_held
from tests.waiting import wait_until


@pytest.fixture
def home() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="station-test-"))
    folder.chmod(0o711)
    yield folder
    keeper = Place(folder / "embedded" / "station").keeper
    if keeper.exists():
        wait_until(lambda: not is_held(keeper), 30)
    shutil.rmtree(folder)


def command(home: Path, *words: str) -> list[str]:
    return ["env", f"STATION_HOME={home}", sys.executable, "-m", "station", "db", *words]


def said(home: Path, *words: str) -> str:
    return subprocess.run(command(home, *words), capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serve_says_ready_and_stays_until_it_is_told_to_go(home: Path, number: int) -> None:
    with subprocess.Popen(command(home, "serve"), text=True, stdout=subprocess.PIPE) as serving:
        assert serving.stdout is not None
        assert serving.stdout.readline() == "ready\n"
        url = said(home, "url", "--role", "bench")
        with psycopg.connect(url) as bench:
            assert bench.execute("SELECT current_user").fetchone() == ("station_bench",)
        serving.send_signal(number)
        assert serving.wait(10) == 0
    wait_until(lambda: not is_held(Place(home / "embedded" / "station").keeper))


def test_a_base_moves_from_this_machine_to_a_central_server(
    home: Path, server: Lease, maintenance: psycopg.Connection, tmp_path: Path,
) -> None:
    file, name = tmp_path / "station.dump", f"central_{os.getpid()}"
    with subprocess.Popen(command(home, "serve"), text=True, stdout=subprocess.PIPE) as serving:
        assert serving.stdout is not None
        serving.stdout.readline()
        with psycopg.connect(said(home, "url", "--role", "owner"), autocommit=True) as owner:
            owner.execute("CREATE TABLE station.moved AS SELECT 'serial 7' AS what")
            owner.execute("COMMENT ON TABLE station.moved IS '[bench]'")
        said(home, "dump", str(file))
        serving.terminate()
    assert file.stat().st_mode & 0o077 == 0
    maintenance.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    try:
        urls = said(home, "restore", str(file), server.url("admin", name)).splitlines()
        assert [line.split()[0] for line in urls] == ["owner", "bench", "audit"]
        with psycopg.connect(server.url("bench", name)) as bench:
            assert bench.execute("SELECT what FROM moved").fetchone() == ("serial 7",)
        again = subprocess.run(command(home, "restore", str(file), server.url("admin", name)),
                               capture_output=True, text=True, check=False)
        assert (again.returncode, again.stdout) == (2, "")
        assert again.stderr == f"Name an empty database: {name} already holds a base.\n"
    finally:
        maintenance.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def test_what_is_wrong_is_one_sentence_and_exit_code_2(home: Path) -> None:
    (home / "station.toml").write_text("[bench]\nnmae = 'X'", "utf-8")
    answer = subprocess.run(command(home, "url"), capture_output=True, text=True, check=False)
    assert answer.returncode == 2
    assert answer.stderr == f"Remove or correct bench nmae in {home}/station.toml: there is no such setting.\n"


def test_upgrade_tells_the_revision_of_the_base(home: Path) -> None:
    newest = max(path.name[:4] for path in Path("station/models/migrations/versions").glob("0*.py"))
    assert said(home, "upgrade") == newest
    assert said(home, "upgrade", "--pre") == newest


def test_help_lists_only_what_this_program_has(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.run([])
    told = capsys.readouterr().out
    for name, what in cli.COMMANDS.items():
        assert (what in told) == (cli.module_of(name) is not None)
