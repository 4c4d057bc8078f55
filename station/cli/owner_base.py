"""Which base a command works on, and as whom."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from station.cli.db import lease_of
from station.settings import load


def add_base(parser: argparse.ArgumentParser) -> None:
    """Add --url and --demo."""
    base = parser.add_mutually_exclusive_group()
    base.add_argument("--url", default="", help="of the central database, as its owner")
    base.add_argument("--demo", action="store_true", help="the demonstration base")


@contextmanager
def base_url(arguments: argparse.Namespace, login: str) -> Iterator[str]:
    """The named base; else the one of the settings; else this machine's own as this login, leased meanwhile."""
    settings = load()
    if arguments.url or (settings.database.url and not arguments.demo):
        yield arguments.url or settings.database.url
        return
    with lease_of(settings, demo=arguments.demo) as lease:
        yield lease.url(login)


def owner_url(arguments: argparse.Namespace) -> AbstractContextManager[str]:
    """As its owner."""
    return base_url(arguments, "owner")
