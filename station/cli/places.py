"""`station places history`: what came to a place and left it, or every place a unit was at, with times."""

from __future__ import annotations

import argparse
import io
import json
from typing import Any
from zoneinfo import ZoneInfo

from station.answers import moment, plain_place
from station.cli.advise import audit_base
from station.exchange.histories import place_stays, unit_stays
from station.exchange.sheet import write_csv
from station.settings import load

LIMIT_S = 60.0
OF_PLACE = ("client_name", "sku", "serial", "came", "from", "left", "to", "kind", "left_kind", "person", "bench")
OF_UNIT = ("place", "carton", "state", "came", "left", "kind", "person", "bench")
ZONE = "SELECT zone FROM station.audit_site"


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `places history`."""
    parser = subparsers.add_parser("places", help="what lay where and when")
    verbs = parser.add_subparsers(title="what to show", metavar="VERB", required=True)
    history = verbs.add_parser("history", help="of a place or of a unit", description=(
        "Who came to a place and left it, newest first; or every place a unit was at, oldest first."))
    what = history.add_mutually_exclusive_group(required=True)
    what.add_argument("place", nargs="?", metavar="CODE", help="a place, with or without LOC:")
    what.add_argument("--unit", metavar="SERIAL", help="a unit, by serial or another name")
    history.add_argument("--client", default="", metavar="CODE", help="whose, where several have a unit of this serial")
    form = history.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object a line")
    form.add_argument("--csv", action="store_true", help="a table for a spreadsheet")
    base = history.add_mutually_exclusive_group()
    base.add_argument("--url", default="", help="a central base, as the login of audit")
    base.add_argument("--demo", action="store_true", help="the demonstration base")
    history.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """One line a stay. Times are the site's; in JSON and CSV they carry their zone."""
    with audit_base(load(), url=arguments.url, demo=arguments.demo, limit_s=LIMIT_S) as base:
        zone = ZoneInfo(base.rows(ZONE)[0]["zone"])
        rows = unit_stays(base, arguments.unit, client=arguments.client) if arguments.unit else place_stays(
            base, arguments.place)
    columns = OF_UNIT if arguments.unit else OF_PLACE
    if arguments.csv:
        text = io.StringIO()
        write_csv(text, columns, ([row.get(name) or "" for name in columns] for row in rows))
        print(text.getvalue(), end="")
        return 0
    for row in rows:
        if arguments.json:
            print(json.dumps({name: row.get(name) for name in columns}, ensure_ascii=False))
        else:
            print(_of_unit(row, zone) if arguments.unit else _of_place(row, zone))
    return 0


def _of_place(row: dict[str, Any], zone: ZoneInfo) -> str:
    came = f"came {_at(row['came'], zone)}" + (f" from {plain_place(row['from'])}" if row["from"] else "")
    left = f", left {_at(row['left'], zone)} for {plain_place(row['to'])}" if row["left"] else ", is here"
    return f"{row['client_name']} {row['sku']} {row['serial']}  {came}{left}  {row['person'] or row['bench']}"


def _of_unit(row: dict[str, Any], zone: ZoneInfo) -> str:
    where = plain_place(row["place"]) if row["place"] else f"no place ({row['state']})"
    inside = f" in {row['carton']}" if row["carton"] else ""
    until = _at(row["left"], zone) if row["left"] else "now"
    return f"{_at(row['came'], zone)} to {until:<16}  {where}{inside}  {row['kind']}, {row['person'] or row['bench']}"


def _at(text: str, zone: ZoneInfo) -> str:
    when = moment(text)
    return when.astimezone(zone).strftime("%Y-%m-%d %H:%M") if when is not None else ""
