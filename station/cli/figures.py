"""`station figures`: sum up the days that are over, so that the figures of years open at once."""

from __future__ import annotations

import argparse

from station.cli.owner_base import add_base, owner_url
from station.models.database import Database

LIMIT_S = 600.0
EACH = 20


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `figures roll-up`."""
    parser = subparsers.add_parser("figures", help="sum up the days that are over")
    verbs = parser.add_subparsers(title="what to do", metavar="VERB", required=True)
    roll = verbs.add_parser("roll-up", help="every day that is over and not summed up, or of which news came")
    add_base(roll)
    roll.set_defaults(run=roll_up)


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
