"""`station report`: one of the ten standard reports of one client, as CSV, XLSX or PDF; made for a scheduler."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from station.audits.reports import FORMATS, REPORTS, ReportFilter
from station.cli.owner_base import add_base, owner_url
from station.exchange.client_reports import write_report
from station.models.database import Database
from station.views.translation import LANGUAGES, Translator

LIMIT_S = 600.0


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command `report`."""
    parser = subparsers.add_parser("report", help="a standard report of one client")
    parser.add_argument("name", metavar="NAME", help="one of those that --list names")
    parser.add_argument("out", type=Path, metavar="OUT", help="the file to write")
    parser.add_argument("--list", action=_List, nargs=0, help="the names of the reports, and nothing else")
    parser.add_argument("--client", required=True, metavar="CODE", help="whose report it is")
    parser.add_argument("--format", choices=FORMATS, default="csv")
    parser.add_argument("--from", dest="first", type=date.fromisoformat, metavar="DATE",
                        help="the first day, 2026-10-01")
    parser.add_argument("--to", dest="last", type=date.fromisoformat, metavar="DATE", help="the last day")
    parser.add_argument("--serial", default="", help="one unit, by serial or another of its names")
    parser.add_argument("--sku", default="", help="one SKU, by its code")
    parser.add_argument("--hold", default="", help="one hold or recall, by its code: for the report recalls")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="of headings and words")
    add_base(parser)
    parser.set_defaults(run=run)


class _List(argparse.Action):
    """Needs no name and no file beside it."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print("\n".join(f"{report.name:<14}{report.title}" for report in REPORTS))
        parser.exit()


def run(arguments: argparse.Namespace) -> int:
    """Write the file; exit code 2 with a sentence where it cannot be."""
    asked = ReportFilter(arguments.first, arguments.last, arguments.serial, arguments.sku,
                         arguments.hold)
    with owner_url(arguments) as url, Database(url, limit_s=LIMIT_S) as base:
        count = write_report(base, arguments.name, client=arguments.client, format=arguments.format,
                             path=arguments.out, asked=asked, translate=Translator(arguments.language).text)
    print(f"{arguments.out}: {arguments.name} of {arguments.client}, {count} rows")
    return 0
