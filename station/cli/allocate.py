"""`station allocate`: keep exact units for orders, what was received first going first."""

from __future__ import annotations

import argparse

from station.cli.owner_base import add_base, owner_url
from station.exchange.allocating import allocate

SHORT = 1


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `allocate`."""
    parser = subparsers.add_parser(
        "allocate", help="keep exact units for open orders",
        description="Keep exact units for one order or for every open one, earliest cut-off first: what was received "
                    "first goes first. What is held, being counted or kept for others is left alone.")
    parser.add_argument("--order", default="", metavar="N", help="this order only")
    parser.add_argument("--client", default="", metavar="CODE", help="of this client only")
    add_base(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Exit code 0: everything is kept; 1: something is short."""
    with owner_url(arguments) as url:
        lines = allocate(url, client=arguments.client, order=arguments.order)
    for line in lines:
        short = f", {line.short} short" if line.short else ""
        print(f"{line.client}  {line.order}  line {line.line}  {line.sku}: {line.kept} kept{short}")
    kept, missing = sum(line.kept for line in lines), sum(line.short for line in lines)
    print(f"{kept} units kept for {len({(line.client, line.order) for line in lines})} orders, {missing} short")
    return SHORT if missing else 0
