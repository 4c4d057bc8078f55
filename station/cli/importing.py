"""`station import`: lists from outside into the base, all of a document or nothing."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from station.cli.owner_base import add_base, owner_url
from station.exchange.allocating import allocate
from station.exchange.documents import Kind, import_file
from station.exchange.reports import sentences_of, write_faults

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

FAULTY = 1


def add(subparsers: Subparsers) -> None:
    """Add the command `import`."""
    parser = subparsers.add_parser("import", help="documents from outside into the database")
    parser.add_argument("kind", choices=[kind.value for kind in Kind], help="what the file is a list of")
    parser.add_argument("file", type=Path, metavar="FILE",
                        help="CSV; announcements, returns and their rules also as JSON")
    parser.add_argument("--client", default="", metavar="CODE", help="of rows that name no client")
    parser.add_argument("--allocate", action="store_true", help="of orders: keep exact units for them at once")
    parser.add_argument("--dry-run", action="store_true", help="check everything and write nothing")
    parser.add_argument("--report", type=Path, metavar="OUT.csv", nargs="?", const=Path(),
                        help="write what is wrong to a CSV (without a name: FILE.errors.csv)")
    add_base(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Exit code 0: taken in; 1: the document has faults, and nothing was written."""
    with owner_url(arguments) as url:
        report = import_file(url, Kind(arguments.kind), arguments.file, client=arguments.client,
                             dry_run=arguments.dry_run)
        if arguments.allocate and arguments.kind == Kind.ORDERS.value and report.ok and not arguments.dry_run:
            kept = allocate(url, client=arguments.client)
            print(f"{sum(line.kept for line in kept)} units kept, {sum(line.short for line in kept)} short")
    for sentence in sentences_of(report):
        print(sentence)
    for name, badge in report.badges:
        print(f"{badge}  {name}")
    if report.badges:
        print("Print these badges now: they are kept nowhere and are not shown again.", file=sys.stderr)
    if arguments.report is not None:
        named = arguments.report if arguments.report.name else arguments.file.with_suffix(".errors.csv")
        write_faults(report, named)
    return 0 if report.ok else FAULTY
