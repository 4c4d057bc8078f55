"""The house's own rules, kept by plain pytest."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import grimp
import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parent.parent
LONGEST_FILE = 400
QT_CALLS = 200
# written so that the pattern does not find itself
REGISTRY = re.compile(r"(?:pypi|pythonhosted|npmjs|deb\.debian|proxy\.golang|crates)(?:\.org|\.com|\.io)\b")


def tracked(*patterns: str) -> list[Path]:
    names = subprocess.run(
        ["git", "ls-files", "-z", "--", *patterns], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for name in names.split("\0") if name and (path := ROOT / name).is_file()]


def said_by(*command: str) -> str:
    """Nothing when the tool finds nothing."""
    answer = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    return "" if answer.returncode == 0 else answer.stdout + answer.stderr


def test_nobody_imports_what_is_above_or_beside_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(ROOT)
    status = lint_imports(config_filename=".importlinter", no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_workflows_stand_in_the_contract_that_keeps_them_apart() -> None:
    """A workflow is a module that one of the two tables names: it performs a command, or answers a question."""
    contract = (ROOT / ".importlinter").read_text("utf-8")
    graph = grimp.build_graph("station")
    named = {room for table in ("performing", "auditing")
             for room in graph.find_modules_directly_imported_by(f"station.workflows.{table}")
             if room.startswith("station.workflows.")} - {"station.workflows.asking"}
    assert len(named) > 20, "the tables are seen"
    for room in named:
        assert f"    {room}\n" in contract, f"add {room} to .importlinter"


def test_threads_are_made_in_work_and_by_devices_alone() -> None:
    graph = grimp.build_graph("station", include_external_packages=True)
    makers = {name for module in ("threading", "concurrent", "_thread", "multiprocessing", "asyncio")
              if module in graph.modules for name in graph.find_modules_that_directly_import(module)}
    assert makers, "the graph sees the standard library"
    assert {name for name in makers if not name.startswith(("station.work", "station.devices."))} == set()


def test_ruff_finds_nothing() -> None:
    assert said_by("ruff", "check", "station", "tests") == ""


def test_mypy_finds_nothing() -> None:
    assert said_by("mypy") == ""


def test_no_file_is_longer_than_one_subject() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in tracked("*.py")}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_no_registry_and_no_path_of_this_machine_is_named() -> None:
    found = []
    for path in tracked():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        if REGISTRY.search(text) or f"{ROOT}/" in text:
            found.append(str(path.relative_to(ROOT)))
    assert found == []


def test_the_registry_pattern_finds_a_registry() -> None:
    assert REGISTRY.search("see https://" + "pypi" + ".org/simple")


class Speaker(QObject):
    spoke = Signal(int)


def test_qt_calls_leave_the_reference_counts_alone(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.10 and 3.11 drops a reference of None at every void call: the process dies of it."""
    widget, speaker = QWidget(), Speaker()
    qtbot.addWidget(widget)
    speaker.spoke.connect(widget.setMinimumWidth)
    before = (sys.getrefcount(None), sys.getrefcount(True))
    for width in range(QT_CALLS):
        widget.setMaximumWidth(1000 + width)
        speaker.spoke.emit(width)
    after = (sys.getrefcount(None), sys.getrefcount(True))
    assert all(abs(now - then) < QT_CALLS // 4 for now, then in zip(after, before, strict=True))
