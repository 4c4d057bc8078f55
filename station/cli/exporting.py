"""`station export`: what a client gets, as PDF, CSV or JSON: receipts, results of returns, lists of what leaves."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from station.answers import moment
from station.cli.evidence import add_language, add_reading, reading_url, words_of
from station.cli.owner_base import add_base, owner_url
from station.exchange.leaving import scrapped, vendor_return
from station.exchange.receipts import closed_receipt, write_discrepancies, write_receipt
from station.exchange.return_results import return_results, write_results
from station.labels.pdf import A4, Translate
from station.labels.receipt import Receipt, discrepancies, receipt
from station.labels.vendor_papers import scrap_list, vendor_list
from station.paper_receiving import Site, receipt_of
from station.paper_units import leaving_list_of

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

PAPERS: Mapping[str, Callable[[Receipt, Translate], bytes]] = {"receipt": receipt, "discrepancies": discrepancies}
TABLES: Mapping[str, Callable[[Mapping[str, Any], Path], None]] = {
    "receipt": write_receipt, "discrepancies": write_discrepancies}


def add(subparsers: Subparsers) -> None:
    """Add the command `export`."""
    parser = subparsers.add_parser("export", help="reports out of the database")
    what = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    for name in PAPERS:
        paper = what.add_parser(name, help="of a closed shipment" if name == "receipt" else "what was not as announced")
        paper.add_argument("shipment", help="its number")
        paper.add_argument("file", type=Path, metavar="FILE", help="ends in .pdf or .csv")
        paper.add_argument("--client", default="", metavar="CODE", help="where several have a shipment of this number")
        add_language(paper)
        add_base(paper)
        paper.set_defaults(run=run)
    _add_results(what)
    _add_leaving(what)


def _add_results(what: Subparsers) -> None:
    parser = what.add_parser("return-results", help="what came back of a client's goods, and what was found")
    parser.add_argument("file", type=Path, metavar="OUT")
    parser.add_argument("--client", required=True, metavar="CODE")
    parser.add_argument("--rma", default="", metavar="NUMBER", help="of this return alone")
    parser.add_argument("--format", choices=("csv", "json"), default="csv")
    add_reading(parser)
    parser.set_defaults(run=run_results)


def _add_leaving(what: Subparsers) -> None:
    vendor = what.add_parser("vendor-list", help="a return to a vendor by serial, as PDF")
    vendor.add_argument("number", help="of the return to the vendor")
    vendor.add_argument("file", type=Path, metavar="OUT.pdf")
    add_language(vendor)
    add_reading(vendor)
    vendor.set_defaults(run=run_vendor)
    scrap = what.add_parser("scrap-list", help="what was scrapped of a client's goods on a day, as PDF")
    scrap.add_argument("day", type=date.fromisoformat, metavar="YYYY-MM-DD")
    scrap.add_argument("file", type=Path, metavar="OUT.pdf")
    scrap.add_argument("--client", required=True, metavar="CODE")
    add_language(scrap)
    add_reading(scrap)
    scrap.set_defaults(run=run_scrap)


def run(arguments: argparse.Namespace) -> int:
    """Write the file. Raises DocumentRefused where no such shipment is closed."""
    with owner_url(arguments) as url:
        told = closed_receipt(url, arguments.shipment, client=arguments.client)
    if arguments.file.suffix.lower() == ".csv":
        TABLES[arguments.what](told, arguments.file)
    else:
        translate = words_of(arguments).text
        arguments.file.write_bytes(PAPERS[arguments.what](receipt_of(told, _site(told["zone"], translate)), translate))
    print(f"{arguments.file}: {arguments.what} of {told['order']}, {told['client']}")
    return 0


def run_results(arguments: argparse.Namespace) -> int:
    """Write the results of returns. Raises DocumentRefused for a client or a return that nobody knows."""
    with reading_url(arguments) as url:
        rows = return_results(url, arguments.client, arguments.rma)
    write_results(rows, arguments.file, arguments.format)
    print(f"{arguments.file}: {sum(row['item'] is not None for row in rows)} came back, {len(rows)} rows")
    return 0


def run_vendor(arguments: argparse.Namespace) -> int:
    """Write the list of a return to a vendor. Raises DocumentRefused."""
    with reading_url(arguments) as url:
        site, rows = vendor_return(url, arguments.number)
    translate = words_of(arguments).text
    paper = leaving_list_of(rows, arguments.number, _site(site["zone"], translate), site["name"])
    arguments.file.write_bytes(vendor_list(paper, translate))
    print(f"{arguments.file}: {len(rows)} units to {rows[0]['vendor']}")
    return 0


def run_scrap(arguments: argparse.Namespace) -> int:
    """Write the list of what was scrapped on a day. Raises DocumentRefused."""
    with reading_url(arguments) as url:
        site, rows = scrapped(url, arguments.client, arguments.day)
    number = f"SCRAP-{rows[0]['code']}-{arguments.day:%Y%m%d}"
    translate = words_of(arguments).text
    paper = leaving_list_of(rows, number, _site(site["zone"], translate), site["name"])
    arguments.file.write_bytes(scrap_list(paper, translate))
    print(f"{arguments.file}: {len(rows)} units scrapped")
    return 0


def _site(zone: str, translate: Translate) -> Site:
    return Site(translate, lambda at: _day(at, ZoneInfo(zone)), A4)


def _day(at: str | None, zone: ZoneInfo) -> str:
    when = moment(at)
    return when.astimezone(zone).strftime("%Y-%m-%d %H:%M") if when else ""
