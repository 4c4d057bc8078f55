"""`station figures`: a report of them as a file, and summing up the days that are over so that years open at once."""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from pathlib import Path

from station.audits.figure_papers import ExportFigures
from station.audits.kpis import PERIODS
from station.audits.reports import FORMATS
from station.cli.owner_base import add_base, owner_url
from station.models.database import Database
from station.views.translation import LANGUAGES, Translator
from station.workflows.audit_figures import export, slice_called, today

LIMIT_S = 600.0
EACH = 20
DAYS = 30
SPLITS = {"sku": "sku", "bench": "bench", "person": "operator", "shift": "shift"}


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `figures roll-up` and `figures report`."""
    parser = subparsers.add_parser("figures", help="a report of the figures, or summing up the days that are over")
    verbs = parser.add_subparsers(title="what to do", metavar="VERB", required=True)
    roll = verbs.add_parser("roll-up", help="every day that is over and not summed up, or of which news came")
    add_base(roll)
    roll.set_defaults(run=roll_up)
    _add_report(verbs.add_parser("report", help="every figure with its definition, trend, target and what was before"))


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", type=Path, metavar="OUT", help="the file to write")
    parser.add_argument("--client", default="", metavar="CODE", help="whose figures; without it every client's")
    parser.add_argument("--format", choices=FORMATS, default="csv")
    parser.add_argument("--from", dest="first", type=date.fromisoformat, metavar="DATE",
                        help=f"the first day, 2026-10-01; without it the last {DAYS} days")
    parser.add_argument("--to", dest="last", type=date.fromisoformat, metavar="DATE",
                        help="the last day; without it today")
    parser.add_argument("--period", choices=PERIODS, default="day", help="of the trends")
    one = parser.add_mutually_exclusive_group()
    for name in SPLITS:
        one.add_argument(f"--{name}", default="", metavar="CODE" if name == "sku" else "NAME",
                         help=f"the figures of one {name if name != 'sku' else 'SKU of the client'} alone")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="of headings and words")
    add_base(parser)
    parser.set_defaults(run=report)


def report(arguments: argparse.Namespace) -> int:
    """Write the file; exit code 2 with a sentence where it cannot be."""
    split = next((name for name in SPLITS if getattr(arguments, name)), "")
    with owner_url(arguments) as url, Database(url, limit_s=LIMIT_S) as base:
        which = slice_called(base, client=arguments.client, split=SPLITS.get(split, "all"),
                             name=getattr(arguments, split) if split else "")
        last = arguments.last or today(base)
        first = arguments.first or last - timedelta(days=DAYS - 1)
        count = export(base, ExportFigures(which, arguments.period, first, last, arguments.format, arguments.out,
                                           Translator(arguments.language).text))
    print(f"{arguments.out}: figures from {first} to {last}, {count} rows")
    return 0


def roll_up(arguments: argparse.Namespace) -> int:
    """May be run as often as one likes: what is summed up already comes out the same."""
    with owner_url(arguments) as url, Database(url, limit_s=LIMIT_S) as base:
        told = base.call("roll_up_figures", {"most": EACH})
        days = int(told["days"])
        while told["left"]:
            told = base.call("roll_up_figures", {"most": EACH, "look": False})
            days += int(told["days"])
            print(f"{days} days summed up, {told['left']} left", flush=True)
    print(f"{days} days summed up")
    return 0
