"""`station replenish`: which pick faces run low, and what to bring to them from where."""

from __future__ import annotations

import argparse
import json
from typing import Any

from station.answers import plain_place
from station.cli.advise import audit_base
from station.exchange.histories import proposals
from station.settings import load

LIMIT_S = 60.0


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `replenish`."""
    parser = subparsers.add_parser(
        "replenish", help="pick faces that run low", description=(
            "List what to bring to pick faces that hold less than their minimum, the emptiest first: what was received "
            "first goes first. A face is a place with pick_face, min and max in the list of places."))
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    base = parser.add_mutually_exclusive_group()
    base.add_argument("--url", default="", help="a central base, as the login of audit")
    base.add_argument("--demo", action="store_true", help="the demonstration base")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """One line a face."""
    with audit_base(load(), url=arguments.url, demo=arguments.demo, limit_s=LIMIT_S) as base:
        rows = proposals(base)
    for row in rows:
        print(json.dumps(row, ensure_ascii=False) if arguments.json else _line(row))
    if not arguments.json:
        print(f"{len(rows)} pick faces run low")
    return 0


def _line(row: dict[str, Any]) -> str:
    taken = f"  at {row['taken']}" if row["taken"] else ""
    what = f"{row['client_name']} {row['sku']}: {row['units']} from {plain_place(row['from'])}"
    return (f"{plain_place(row['face'])}  {what}  ({row['here']} of {row['max']}, at least {row['min']}){taken}")
