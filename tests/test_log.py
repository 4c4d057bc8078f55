"""The log says what was scanned and by whom: it is for one user's eyes, however often it is full."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from station import app


def test_a_log_that_was_full_is_followed_by_one_that_nobody_else_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    monkeypatch.setattr(app, "LOG_BYTES", 200)
    root.handlers = []
    try:
        app.keep_log(tmp_path)
        for number in range(20):
            logging.getLogger("station.test").info("a line of the log, number %s", number)
        modes = {path.name: path.stat().st_mode & 0o777 for path in app.log_file(tmp_path).parent.iterdir()}
    finally:
        for handler in root.handlers:
            handler.close()
        root.handlers, root.level = before, level
    assert len(modes) > 2
    assert set(modes.values()) == {0o600}
