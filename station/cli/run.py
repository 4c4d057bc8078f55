"""`station run`: the bench that `station.toml` describes."""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from station.app import Base, Station
from station.app_audit import AuditStation
from station.cli.window import Startable, show
from station.models.embedded import EmbeddedServer
from station.settings import Settings, load

MEND_WITHIN_S = 4.0


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `run`."""
    parser = subparsers.add_parser("run", help="the bench's window", description="Open the bench of station.toml.")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="another station.toml")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Open the bench's window and stay until it is closed."""
    settings = load(arguments.settings)
    return show(settings, lambda opened: _station(settings, opened))


def _station(settings: Settings, opened: ExitStack) -> tuple[Startable, QWidget]:
    if settings.bench.mode == "audit":
        audit = opened.enter_context(AuditStation(settings, base_of(settings, opened, role="audit")))
        return audit, audit.window
    station = opened.enter_context(Station(settings, base_of(settings, opened)))
    return station, station.face.window


def base_of(settings: Settings, opened: ExitStack, role: str = "bench") -> Base:
    """The central database by its URL, or this machine's own as `role`, leased until the window closes."""
    if settings.database.url:
        return Base(settings.database.url)
    lease = opened.enter_context(
        EmbeddedServer(settings.home, base="station", binaries=settings.database.binaries,
                       site=settings.bench.site).lease())
    return Base(lease.url(role), partial(lease.mend, MEND_WITHIN_S))
