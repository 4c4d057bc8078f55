"""A whole bench as a process of its own, to be killed: the program as it is, its screens told on standard output.

    python -m tests.faults.driven_bench STATION_TOML DATABASE_URL
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from station.app import Base, Station, application
from station.health import Health
from station.screens import Screen
from station.settings import load


def tell(screen: Screen, *, met: bool) -> None:
    """One line a screen: what stands there, and what it rests on. `met`: the base has been met, scanners are there."""
    verdict = screen.verdict
    said = [] if verdict is None else [str(verdict.word), str(verdict.sentence), *map(str, verdict.facts)]
    ready = met and all(device.health in (Health.READY, Health.NONE) for device in screen.devices)
    print(json.dumps({"kind": verdict.kind.value if verdict else "", "said": said, "ready": ready}), flush=True)


def main(toml: str, url: str) -> int:
    app = application()
    settings = load(Path(toml), environment={"STATION_HOME": str(Path(toml).parent / "home")})
    with Station(settings, Base(url), play=lambda _path: None) as station:
        station.face.changed = lambda screen: tell(screen, met=station.bench.command_key is not None)
        station.start()
        return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
