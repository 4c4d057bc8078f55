"""`station db …`: the database of this machine and the central one, for administrators and scripts."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from station.exchange import demo
from station.models import migrating
from station.models.embedded import EmbeddedServer, Lease
from station.models.moving import dump, restore
from station.models.roles import LOGIN_OF_ROLE
from station.settings import Settings, load

DEMO = "demo"


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `db` and what it can do."""
    parser = subparsers.add_parser("db", help="the database")
    verbs = parser.add_subparsers(title="what to do", metavar="VERB", required=True)
    _verb(verbs, "serve", serve, "keep the database of this machine running until interrupted").add_argument(
        "--demo", action="store_true", help="the demonstration base, made and filled if it is not there")
    url = _verb(verbs, "url", show_url, "print the URL of a role, password included")
    url.add_argument("--role", choices=(*LOGIN_OF_ROLE, "admin"), default="bench")
    url.add_argument("--demo", action="store_true", help="of the demonstration base")
    init = _verb(verbs, "init", init_central, "make roles and schema in a central database")
    init.add_argument("url", metavar="URL", help="of an empty database, as a role that may make roles")
    upgrade = _verb(verbs, "upgrade", upgrade_base, "bring the schema up to date")
    upgrade.add_argument("url", metavar="URL", nargs="?", help="of a central database; without it this machine's own")
    upgrade.add_argument("--pre", action="store_true", help="only what yesterday's benches can live with")
    _verb(verbs, "dump", dump_embedded, "write this machine's base into a file").add_argument("file", type=Path)
    back = _verb(verbs, "restore", restore_into, "load a dump into a central database")
    back.add_argument("file", type=Path)
    back.add_argument("url", metavar="URL", help="of an empty database, as a role that may make roles")


def _verb(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], name: str,
    run: Callable[[argparse.Namespace], int], what: str,
) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=what, description=what)
    parser.set_defaults(run=run)
    return parser


def serve(arguments: argparse.Namespace) -> int:
    """Hold a lease until SIGINT or SIGTERM, and see every second that the server still answers."""
    ended = {signal.SIGINT, signal.SIGTERM}
    signal.pthread_sigmask(signal.SIG_BLOCK, ended)   # before the lease: a signal during start-up is not lost
    with lease_of(load(), demo=arguments.demo) as lease:
        print("ready", flush=True)
        while signal.sigtimedwait(ended, 1.0) is None:
            lease.mend()
    return 0


def show_url(arguments: argparse.Namespace) -> int:
    """Print a URL that works while a lease is held (by `db serve` or a window). Makes the base if it is absent."""
    with lease_of(load(), demo=arguments.demo) as lease:
        print(lease.url(arguments.role))
    return 0


def init_central(arguments: argparse.Namespace) -> int:
    """Print a URL for each role; one without a password existed before and keeps the one it has."""
    for role, url in migrating.init_database(arguments.url, site=load().bench.site).items():
        print(f"{role:<6} {url}")
    return 0


def upgrade_base(arguments: argparse.Namespace) -> int:
    """Print the revision the base has afterwards."""
    if arguments.url:
        print(migrating.upgrade(arguments.url, pre_only=arguments.pre))
        return 0
    with server_of(load()).lease() as lease:
        print(migrating.upgrade(lease.url("admin"), pre_only=arguments.pre))
    return 0


def dump_embedded(arguments: argparse.Namespace) -> int:
    """Write the embedded base into a file that nobody else may read."""
    server = server_of(load())
    with server.lease() as lease:
        dump(server.binaries(), lease.url("admin"), arguments.file)
    return 0


def restore_into(arguments: argparse.Namespace) -> int:
    """Load a dump into an empty central database and print its URLs, as `init` does."""
    for role, url in restore(server_of(load()).binaries(), arguments.file, arguments.url).items():
        print(f"{role:<6} {url}")
    return 0


def server_of(settings: Settings, *, demo: bool = False) -> EmbeddedServer:
    """This machine's embedded server by the settings."""
    return EmbeddedServer(
        settings.home, base=DEMO if demo else "station", binaries=settings.database.binaries,
        site=settings.bench.site)


def lease_of(settings: Settings, *, demo: bool = False) -> Lease:
    """A lease on this machine's base, or on the demonstration base, which is filled when it is new."""
    lease = server_of(settings, demo=demo).lease()
    if demo:
        prepare_demo(lease)
    return lease


def prepare_demo(lease: Lease) -> None:
    """Fill the demonstration's base once; a filling that was cut off begins again."""
    lease.fill_once(_fill)


def _fill(url: str) -> None:
    """Half a year of work takes a while to write, and whoever waits for a window is to know why."""
    print("Making up a warehouse and its last months. This is done once.", file=sys.stderr)
    demo.fill(url)
