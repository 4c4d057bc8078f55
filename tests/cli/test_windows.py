"""`station demo`, `station run` and `station tour` as they are typed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from station.cli.window import need_screen
from station.errors import SettingsError
from tests.waiting import wait_until

WITHIN_S = 120


def environment(home: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY",
                                                                              "QT_QPA_PLATFORM")}
    return {**kept, "STATION_HOME": str(home), **more}


def test_without_a_screen_the_demo_says_so_and_offers_the_tour(tmp_path: Path) -> None:
    told = subprocess.run([sys.executable, "-m", "station", "demo"], env=environment(tmp_path), capture_output=True,
                          text=True, check=False, timeout=WITHIN_S)
    assert told.returncode == 2
    assert "has none" in told.stderr
    assert "tour DIR" in told.stderr
    assert "Traceback" not in told.stderr


def test_a_screen_of_either_kind_is_enough() -> None:
    need_screen({"DISPLAY": ":0"})
    need_screen({"WAYLAND_DISPLAY": "wayland-0"})
    with pytest.raises(SettingsError):
        need_screen({})


def test_the_demo_opens_and_closes_when_it_is_told_to(tmp_path: Path) -> None:
    """Closing gives the server back: nothing of it is left."""
    tmp_path.chmod(0o711)
    demo = subprocess.Popen([sys.executable, "-m", "station", "demo"], stderr=subprocess.PIPE, text=True,
                            env=environment(tmp_path, QT_QPA_PLATFORM="offscreen"))
    log = tmp_path / "log" / "station.log"
    wait_until(lambda: log.exists() and "is open" in log.read_text(), WITHIN_S, lambda: "the bench did not open")
    demo.send_signal(signal.SIGTERM)
    _, said = demo.communicate(timeout=WITHIN_S)
    assert demo.returncode == 0, said
    assert "Traceback" not in said
