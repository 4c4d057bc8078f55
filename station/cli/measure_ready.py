"""One cold start of `station run`, in a process of its own: says when somebody could have scanned, and ends.

    python -m station.cli.measure_ready

It imports what `station run` does and nothing of the measuring, which would be measured too.
"""

from __future__ import annotations

import time
from contextlib import ExitStack

from PySide6.QtCore import QTimer

from station.app import Station, application, keep_log
from station.cli.run import base_of
from station.health import Health
from station.settings import load

LOOK_EVERY_MS = 1
GIVE_UP_MS = 60_000


def main() -> int:
    """Start as `station run` does; print time.monotonic() once the bench is ready to scan. 1: it never was."""
    settings = load()
    keep_log(settings.home)
    app = application()
    with ExitStack() as opened:
        station = opened.enter_context(Station(settings, base_of(settings, opened)))
        station.face.window.window().resize(1366, 768)
        station.face.window.window().show()
        station.start()
        looking = QTimer(interval=LOOK_EVERY_MS)
        looking.timeout.connect(lambda: is_ready(station) and app.quit())
        looking.start()
        QTimer.singleShot(GIVE_UP_MS, lambda: app.exit(1))
        code = app.exec()
        print(time.monotonic(), flush=True)
    return int(code)


def is_ready(station: Station) -> bool:
    """The base has been met, and every device that is there answers."""
    bench = station.bench
    return bench.command_key is not None and bench.idle and all(
        device.health in (Health.READY, Health.NONE) for device in bench.screen().devices)


if __name__ == "__main__":
    raise SystemExit(main())
