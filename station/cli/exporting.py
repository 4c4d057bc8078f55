"""`station export`: what a client gets of a shipment, as PDF or CSV."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from station.answers import moment
from station.cli.owner_base import add_base, owner_url
from station.exchange.receipts import closed_receipt, write_discrepancies, write_receipt
from station.labels.pdf import A4
from station.labels.receipt import Receipt, discrepancies, receipt
from station.paper_receiving import Site, receipt_of

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

PAPERS: Mapping[str, Callable[[Receipt], bytes]] = {"receipt": receipt, "discrepancies": discrepancies}
TABLES: Mapping[str, Callable[[Mapping[str, Any], Path], None]] = {
    "receipt": write_receipt, "discrepancies": write_discrepancies}


def add(subparsers: Subparsers) -> None:
    """Add the command `export`."""
    parser = subparsers.add_parser("export", help="reports out of the database")
    parser.add_argument("what", choices=tuple(PAPERS), help="receipt, or what was not as announced")
    parser.add_argument("shipment", help="its number")
    parser.add_argument("file", type=Path, metavar="FILE", help="ends in .pdf or .csv")
    parser.add_argument("--client", default="", metavar="CODE", help="where several have a shipment of this number")
    add_base(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the file. Raises DocumentRefused where no such shipment is closed."""
    with owner_url(arguments) as url:
        told = closed_receipt(url, arguments.shipment, client=arguments.client)
    if arguments.file.suffix.lower() == ".csv":
        TABLES[arguments.what](told, arguments.file)
    else:
        zone = ZoneInfo(told["zone"])
        site = Site(str, lambda at: _day(at, zone), A4)
        arguments.file.write_bytes(PAPERS[arguments.what](receipt_of(told, site)))
    print(f"{arguments.file}: {arguments.what} of {told['order']}, {told['client']}")
    return 0


def _day(at: str | None, zone: ZoneInfo) -> str:
    when = moment(at)
    return when.astimezone(zone).strftime("%Y-%m-%d %H:%M") if when else ""
