"""`station tour DIR`: an unattended walk through every state of the window, written as pictures. Needs no screen."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize

from station.app import Base, Station, application
from station.cli.demo import AUDIT, BENCH_NAMES, with_simulated_devices
from station.cli.run import MEND_WITHIN_S
from station.cli.tour_audit import audit_pictures
from station.cli.tour_counting import counting_tour
from station.cli.tour_packing import after_restart, packing_tour
from station.cli.tour_pictures import album
from station.cli.tour_profiles import profile_pictures
from station.cli.tour_receiving import receiving_tour
from station.cli.tour_returns import returns_tour
from station.cli.tour_storing import storing_tour
from station.cli.tour_walk import Urls, Walk
from station.exchange import demo
from station.models.embedded import EmbeddedServer, Lease
from station.settings import Settings, load

TOURS: Mapping[str, tuple[Callable[[Walk], None], ...]] = {
    "packing": (packing_tour, after_restart),
    "counting": (counting_tour,),
    "receiving": (receiving_tour,),
    "storing": (storing_tour,),
    "returns": (returns_tour,),
}
PROFILES = "profiles"    # no bench: a window of its own
SIZES = ("1366x768", "1920x1080", "3840x2160")


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `tour`."""
    parser = subparsers.add_parser(
        "tour", help="every state of the window as pictures",
        description="Walk through every state of a bench with made-up goods and write each as PNG, in every language "
                    "and both themes. Needs no screen.")
    parser.add_argument("folder", metavar="DIR", type=Path, help="where the pictures go; made if it is not there")
    parser.add_argument("--mode", choices=(*TOURS, PROFILES, AUDIT), default="packing", help="which bench")
    parser.add_argument("--size", choices=SIZES, default="1920x1080", help="of the window, in pixels")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Walk, and say how many pictures were written."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"    # never the screen of whoever runs it
    application()
    width, height = map(int, arguments.size.split("x"))
    folder: Path = arguments.folder
    if arguments.mode == PROFILES:
        with ground("packing") as here:
            print(f"{profile_pictures(folder, QSize(width, height), here.urls.owner)} pictures in {folder}")
        return 0
    if arguments.mode == AUDIT:
        with ground("packing") as here:
            count = audit_pictures(folder, QSize(width, height), here.settings, here.urls.owner, here.audit_url)
        print(f"{count} pictures in {folder}")
        return 0
    with ground(arguments.mode) as here, album(folder, QSize(width, height)) as pictures:
        for part in TOURS[arguments.mode]:
            with here.bench() as station:
                pictures.of(station.zone, station.code_rows)
                part(Walk(station, here.urls, pictures))
                pictures.keep_papers(station.devices.printers)
        print(f"{len(list(folder.glob('*.png')))} pictures of {pictures.count} states in {folder}")
    return 0


class Ground:
    """A demonstration of its own, thrown away afterwards. A bench may be opened on it again and again."""

    def __init__(self, settings: Settings, lease: Lease) -> None:
        self.urls = Urls(lease.url("owner"), lease.url("bench"))
        self.audit_url = lease.url("audit")
        self.settings, self._lease = settings, lease

    def bench(self) -> Station:
        base = Base(self.urls.bench, partial(self._lease.mend, MEND_WITHIN_S))
        name = f"{BENCH_NAMES[self.settings.bench.mode]}-1"
        return Station(self.settings, base, name=name, play=lambda _sound: None)


@contextmanager
def ground(mode: str) -> Iterator[Ground]:
    """The filled base in a folder that is removed at the end."""
    with tempfile.TemporaryDirectory(prefix="station-tour-") as home:
        Path(home).chmod(0o711)    # as root, the server's own user has to pass through
        settings = with_simulated_devices(load(environment={"STATION_HOME": home}), mode)
        with EmbeddedServer(Path(home), base="demo").lease() as lease:
            lease.fill_once(demo.fill)
            yield Ground(settings, lease)
