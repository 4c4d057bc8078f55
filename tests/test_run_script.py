"""The one script at the root: what it does before Station runs.

Each test has a checkout of its own, with a stand-in for Python where the real one would take a minute.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from station.cli import COMMANDS, module_of

ROOT = Path(__file__).parent.parent
# says how it was called instead of being Python; fails to install when told so
STAND_IN = r"""#!/bin/sh
case "$*" in
    -c*get_path*) mkdir -p "${0%/bin/python}/lib" && echo "${0%/bin/python}/lib" ;;
    -c*) ;;
    "-m venv "*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
    "-m pip install"*) [ -z "$NO_NETWORK" ] || { echo "no network" >&2; exit 1; } ;;
    "-m pip"*) ;;
    *) echo "from $PWD"; for word; do echo "[$word]"; done ;;
esac
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout in a path that is hard to quote, set up as far as the script can tell."""
    folder = tmp_path / "a bench's $HOME; ü"
    (folder / ".venv" / "bin").mkdir(parents=True)
    for name in ("run", "requirements.lock", "requirements-test.lock"):
        shutil.copy(ROOT / name, folder / name)
    for name in ("requirements.lock", "requirements-test.lock"):
        shutil.copy(ROOT / name, folder / ".venv" / name)
    for python in (folder / ".venv" / "bin" / "python", tmp_path / "python"):
        python.write_text(STAND_IN, "utf-8")
        python.chmod(0o755)
    return folder


def around(checkout: Path, **more: str) -> dict[str, str]:
    python = str(checkout.parent / "python")
    return {"PATH": os.environ["PATH"], "STATION_PACKAGES": "none", "STATION_PYTHON": python, **more}


def called(
    checkout: Path, *words: str, cwd: Path | None = None, **environment: str,
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [checkout / "run", *words], cwd=cwd or checkout.parent, env=around(checkout, **environment),
        capture_output=True, text=True, timeout=30, check=False, stdin=subprocess.DEVNULL)


def pins(lock: Path) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", lock.read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("script", ["run", ".ci/run"])
def test_the_scripts_are_shell_and_may_be_started(script: str) -> None:
    assert os.access(ROOT / script, os.X_OK)
    subprocess.run(["bash", "-n", ROOT / script], check=True)


def test_without_a_word_it_says_what_it_can_do(checkout: Path) -> None:
    answer = called(checkout)
    assert answer.returncode == 2
    for command in ("demo", "tour", "station", "tests"):
        assert f"./run {command}" in answer.stderr


def test_a_checkout_that_is_set_up_is_silent_and_starts_at_once(checkout: Path) -> None:
    answer = called(checkout, "demo", "--mode", "packing of one  word")
    assert answer.stderr == ""
    assert answer.stdout.splitlines()[1:] == ["[-m]", "[station]", "[demo]", "[--mode]", "[packing of one  word]"]


def test_the_folder_it_is_called_from_stays_the_folder(checkout: Path, tmp_path: Path) -> None:
    """`./run tour pictures` means pictures here, not in the checkout."""
    assert called(checkout, "tour", "pictures", cwd=tmp_path).stdout.splitlines()[0] == f"from {tmp_path}"


def test_a_link_to_the_script_finds_its_checkout(checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "run").symlink_to(checkout / "run")
    assert called(tmp_path, "station", "devices").returncode == 0


def test_tests_hand_their_words_to_pytest(checkout: Path) -> None:
    words = called(checkout, "tests", "tests/labels", "-k", "parcel or zpl").stdout.splitlines()
    assert words[0] == f"from {checkout}"
    assert words[1:4] == ["[-m]", "[pytest]", "[-n]"]
    assert words[-3:] == ["[tests/labels]", "[-k]", "[parcel or zpl]"]


@pytest.mark.parametrize("change", ["another list", "interrupted", "no Python", "nothing"])
def test_what_is_not_ready_is_set_up_and_then_silent(checkout: Path, change: str) -> None:
    """Fails if list, mark of an interruption or Python is not looked at."""
    venv = checkout / ".venv"
    match change:
        case "another list":
            (checkout / "requirements.lock").write_text("one-more==1\n", "utf-8")
        case "interrupted":
            (venv / "unfinished").touch()
        case "no Python":
            (venv / "bin" / "python").unlink()
        case _:
            shutil.rmtree(venv)
    first = called(checkout, "station", "devices")
    assert first.returncode == 0, first.stderr
    assert "Installing Python packages" in first.stderr
    assert (venv / "lib" / "station-checkout.pth").read_text("utf-8") == "../../../..\n"
    assert called(checkout, "station", "devices").stderr == ""


def test_a_set_up_that_failed_says_where_to_look_and_starts_over(checkout: Path) -> None:
    (checkout / ".venv" / "requirements.lock").unlink()
    stray = checkout / ".venv" / "half a package"
    failed = called(checkout, "station", "devices", NO_NETWORK="yes")
    assert failed.returncode == 1
    assert "no network" in failed.stderr
    assert f"{checkout}/.venv/setup.log; the next run goes on from here" in failed.stderr
    stray.touch()
    assert called(checkout, "station", "devices").returncode == 0
    assert not stray.exists()


def test_a_strict_umask_leaves_the_set_up_readable_for_the_benches_user(checkout: Path) -> None:
    shutil.rmtree(checkout / ".venv")
    before = os.umask(0o077)
    try:
        assert called(checkout, "station", "devices").returncode == 0
    finally:
        os.umask(before)
    assert (checkout / ".venv").stat().st_mode & 0o777 == 0o755


def test_tests_install_their_own_list_and_a_bench_needs_nothing_more(checkout: Path) -> None:
    shutil.rmtree(checkout / ".venv")
    assert "Installing" in called(checkout, "tests").stderr
    assert called(checkout, "demo").stderr == ""


def test_who_comes_second_waits_for_the_first(checkout: Path) -> None:
    (checkout / ".venv" / "requirements.lock").unlink()
    with subprocess.Popen(["flock", checkout, "cat"], stdin=subprocess.PIPE) as first, subprocess.Popen(
            [checkout / "run", "station"], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True,
            env=around(checkout)) as second:
        assert second.stderr is not None
        assert first.stdin is not None
        assert second.stderr.readline() == "Waiting: another run is setting Station up.\n"
        first.stdin.close()
        assert "Installing" in second.stderr.readline()
        assert second.wait(30) == 0


def test_a_checkout_nobody_may_write_is_said(checkout: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    (checkout / ".venv" / "requirements.lock").unlink()
    (checkout / ".venv").chmod(0o555)
    answer = called(checkout, "demo")
    assert answer.returncode == 1
    assert "Set Station up as someone who may write" in answer.stderr


def test_the_list_of_a_bench_is_part_of_the_list_of_the_tests() -> None:
    bench, tests = pins(ROOT / "requirements.lock"), pins(ROOT / "requirements-test.lock")
    assert bench.items() <= tests.items()
    assert "pytest" in tests
    assert "pytest" not in bench


def test_every_dependency_is_pinned_with_a_hash_and_has_its_licence_told() -> None:
    told = (ROOT / "docs" / "licences.md").read_text("utf-8")
    for name, version in pins(ROOT / "requirements-test.lock").items():
        assert f"| {name} | {version} |" in told, f"add {name} {version} to docs/licences.md"


def test_the_readme_names_only_what_is_there() -> None:
    for document in ("README.md", "docs/guide/administrators.md", "CONTRIBUTING.md"):
        text = (ROOT / document).read_text("utf-8")
        named = set(re.findall(r"(?:\./run station|\./run|`station) ([a-z]+)", text)) - {"station", "tests"}
        assert named
        for command in named:
            assert command in COMMANDS, f"{document} names {command}"
            assert module_of(command) is not None, f"{document} names {command}"
        for link in re.findall(r"\]\((?!http)([^)#]+)", text):
            assert (ROOT / document).parent.joinpath(link).exists(), f"{document} links to {link}"


@pytest.mark.skipif(sys.platform != "linux", reason="Linux has no DISPLAY to take away elsewhere")
def test_without_a_screen_the_demonstration_says_what_works_instead() -> None:
    answer = subprocess.run(
        [sys.executable, "-m", "station", "demo"], cwd=ROOT, env={"PATH": os.environ["PATH"]}, capture_output=True,
        text=True, timeout=60, check=False)
    assert answer.returncode == 2
    assert "tour" in answer.stderr
    assert "Traceback" not in answer.stderr
