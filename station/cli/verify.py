"""`station verify`: prove that the ledger says what it said, for people and for scripts."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from station.cli.db import lease_of
from station.models.ledger import Verification, verify
from station.models.ledger_root import append_root, last_root
from station.settings import load

SHOWN = 20


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `verify`."""
    parser = subparsers.add_parser(
        "verify", help="prove that no history was changed",
        description="Read every unit and every event, and check each against the others. Ends with 1 where "
                    "something does not hold.")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--demo", action="store_true", help="the demonstration base of this machine")
    where.add_argument("--url", help="a central base, as the login of the office or of audit")
    parser.add_argument("--root", type=Path, metavar="FILE",
                        help="check against the last root in FILE, then add the root of now; keep FILE elsewhere")
    parser.add_argument("--json", action="store_true", help="the result as one line of JSON, at the end")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print what was found; 0 when everything holds, 1 when not. A root is only added to what holds."""
    since = last_root(arguments.root) if arguments.root else None
    with _base(arguments) as url:
        found = verify(url, since=since, new_root=arguments.root is not None)
    _print_faults(found)
    if found.root is not None and not found.broken:
        append_root(arguments.root, found.root)
    if arguments.json:
        print(json.dumps({"events": found.events, "units": found.units, "broken": found.broken}))
    elif not found.broken:
        print(f"All holds: {found.units} units, {found.events} events.")
    else:
        print(f"{found.broken} broken, in {found.units} units and {found.events} events.")
    return 1 if found.broken else 0


@contextmanager
def _base(arguments: argparse.Namespace) -> Iterator[str]:
    if arguments.url:
        yield arguments.url
        return
    with lease_of(load(), demo=arguments.demo) as lease:
        yield lease.url("audit")


def _print_faults(found: Verification) -> None:
    for fault in found.faults[:SHOWN]:
        at = "" if fault.rev is None else f" rev {fault.rev}"
        print(f"{fault.what:<12} {fault.thing}{at}: {fault.sentence}", file=sys.stderr)
    if found.broken > SHOWN:
        print(f"… and {found.broken - SHOWN} more", file=sys.stderr)
