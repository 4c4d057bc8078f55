"""`station tour DIR`: an unattended walk through every state of the window, written as pictures. Needs no screen."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize

from station.app import Base, Station, application
from station.cli.demo import with_simulated_devices
from station.cli.run import MEND_WITHIN_S
from station.cli.tour_packing import packing_tour
from station.cli.tour_pictures import album
from station.cli.tour_walk import Urls, Walk
from station.exchange import demo
from station.models.embedded import EmbeddedServer
from station.settings import load

SIZES = ("1366x768", "1920x1080", "3840x2160")


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `tour`."""
    parser = subparsers.add_parser(
        "tour", help="every state of the window as pictures",
        description="Walk through every state of a bench with made-up goods and write each as PNG, in every language "
                    "and both themes. Needs no screen.")
    parser.add_argument("folder", metavar="DIR", type=Path, help="where the pictures go; made if it is not there")
    parser.add_argument("--mode", choices=("packing",), default="packing", help="which bench")
    parser.add_argument("--size", choices=SIZES, default="1920x1080", help="of the window, in pixels")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Walk, and say how many pictures were written."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"    # never the screen of whoever runs it
    application()
    width, height = map(int, arguments.size.split("x"))
    with station_for_tour(arguments.mode) as (station, urls), album(
            arguments.folder, QSize(width, height), lambda: station.face.zone, station.code_rows) as pictures:
        packing_tour(Walk(station, urls, pictures))
        count = len(list(arguments.folder.glob("*.png")))
        print(f"{count} pictures of {pictures.count} states in {arguments.folder}")
    return 0


@contextmanager
def station_for_tour(mode: str) -> Iterator[tuple[Station, Urls]]:
    """A bench over a demonstration of its own, thrown away afterwards; and how its base is reached."""
    with tempfile.TemporaryDirectory(prefix="station-tour-") as home:
        Path(home).chmod(0o711)    # as root, the server's own user has to pass through
        settings = with_simulated_devices(load(environment={"STATION_HOME": home}), mode)
        with EmbeddedServer(Path(home), base="demo").lease() as lease:
            lease.fill_once(demo.fill)
            base = Base(lease.url("bench"), partial(lease.mend, MEND_WITHIN_S))
            with Station(settings, base, name="PACK-1", play=lambda _sound: None) as station:
                yield station, Urls(lease.url("owner"), lease.url("bench"))
