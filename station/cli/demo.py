"""`station demo`: a made-up warehouse on the embedded database, and devices to play with beside the window."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from typing import TypeVar

from PIL import Image
from PySide6.QtWidgets import QWidget

from station.app import Base, Station
from station.app_audit import AuditStation
from station.cli.db import lease_of
from station.cli.run import MEND_WITHIN_S
from station.cli.tray import Tray
from station.cli.tray_audit import AuditTray
from station.cli.window import Startable, need_screen, show
from station.errors import SettingsError
from station.exchange.demo_photos import keep_photos
from station.models.embedded import Lease
from station.modes.beginning import BENCHES
from station.settings import PhotoSettings, PrinterSettings, ScaleSettings, ScannerSettings, Settings, load

MOST_BENCHES = 9
PICTURES = 8
Opened = TypeVar("Opened")
AUDIT = "audit"
BENCH_NAMES = {"receiving": "DOCK", "storing": "CART", "packing": "PACK", "returns": "RETURNS", "counting": "COUNT",
               AUDIT: "AUDIT"}


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `demo`."""
    parser = subparsers.add_parser(
        "demo", help="the bench's window over a small made-up warehouse",
        description="Open a bench over a made-up warehouse, with a simulated scanner, printer and scale beside it.")
    parser.add_argument("--mode", choices=(*BENCHES, AUDIT), default="packing", help="which bench")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Open the demonstration and stay until it is closed."""
    need_screen()
    settings = with_simulated_devices(load(), arguments.mode)
    return show(settings, lambda opened: _station(settings, opened))


def with_simulated_devices(settings: Settings, mode: str) -> Settings:
    """The same bench, but nothing on it is real."""
    return settings.model_copy(update={
        "bench": settings.bench.model_copy(update={"mode": mode}),
        "scanners": (ScannerSettings(name="simulated", address="sim://"),
                     *((ScannerSettings(name="gate", address="rfid+sim://"),) if mode == "counting" else ())),
        "printers": (PrinterSettings(role="label", address="sim://"),
                     PrinterSettings(role="papers", address="sim://?media=pdf")),
        "scale": ScaleSettings(address="sim://"),
        "photos": PhotoSettings(address=f"sim://{_pictures(settings)}") if mode == "returns" else settings.photos,
    })


def _pictures(settings: Settings) -> str:
    """A folder with what the simulated camera sees: plain boards in several shades, each of them another photo."""
    folder = settings.home / "demo-pictures"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for number in range(1, PICTURES + 1):
        Image.new("RGB", (320, 240), (40 + 20 * number, 90, 120)).save(folder / f"{number}.png")
    return folder.as_posix()


def _station(settings: Settings, opened: ExitStack) -> tuple[Startable, QWidget]:
    lease = opened.enter_context(lease_of(settings, demo=True))
    keep_photos(settings.own_photos)
    if settings.bench.mode == AUDIT:
        return _audit(settings, lease, opened)
    base = Base(lease.url("bench"), partial(lease.mend, MEND_WITHIN_S))
    station = opened.enter_context(first_free(
        lambda name: Station(settings, base, name=name), BENCH_NAMES[settings.bench.mode]))
    return station, Tray(station, lease.url("owner")).put_beside()


def _audit(settings: Settings, lease: Lease, opened: ExitStack) -> tuple[Startable, QWidget]:
    base = Base(lease.url("audit"), partial(lease.mend, MEND_WITHIN_S))
    audit = opened.enter_context(first_free(
        lambda name: AuditStation(settings, base, name=name), BENCH_NAMES[AUDIT]))
    return audit, AuditTray(audit, lease.url("owner")).put_beside()


def first_free(make: Callable[[str], Opened], prefix: str) -> Opened:
    """A second window of the demonstration is a second bench."""
    for number in range(1, MOST_BENCHES + 1):
        try:
            return make(f"{prefix}-{number}")
        except SettingsError:
            if number == MOST_BENCHES:
                raise
    raise AssertionError("there is always a last bench")
