"""The command line: one table of commands, one file for each.

A command's module is imported when it is asked for and not before: `station db url` has no use for Qt. It has
`add(subparsers)`, which adds its parser and sets `run`, a callable from the parsed arguments to an exit code.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec

from station.errors import StationError

COMMANDS: Mapping[str, str] = {
    "run": "the bench's window",
    "demo": "the bench's window over a small made-up warehouse",
    "tour": "every state of the window as pictures",
    "db": "the database: serve, url, init, upgrade, dump, restore",
    "site": "the warehouse: name, address, zone, GS1 prefix",
    "print": "badges, command codes, place labels, manifests, packing lists",
    "import": "documents from outside into the database",
    "allocate": "keep exact units for open orders",
    "places": "what lay where and when",
    "replenish": "pick faces that run low, and what to bring to them",
    "counts": "places to count: plan, look, free",
    "exceptions": "cases that wait for a decision",
    "export": "reports out of the database",
    "report": "a standard report of one client: CSV, XLSX, PDF",
    "figures": "sum up the days that are over",
    "trace": "the history of one unit",
    "evidence": "an order, a unit or a return as a ZIP of evidence",
    "verify": "prove that no history was changed",
    "devices": "what is plugged in, and its address for the settings",
    "measure": "the speed of this bench against its budgets",
    "profiles": "which serials a SKU may have: edit, try on samples, learn",
    "advise": "which SKUs deserve serials, and why",
    "courier": "send what waits to clients",
}
MODULES: Mapping[str, str] = {
    "import": "station.cli.importing", "print": "station.cli.printing", "export": "station.cli.exporting"}
WRONG = 2


def run(words: list[str]) -> int:
    """Carry out one command line; its exit code. What stands in the way is one sentence on standard error."""
    name = words[0] if words else ""
    parser = argparse.ArgumentParser(
        prog="station", formatter_class=argparse.RawDescriptionHelpFormatter, epilog=_table())
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    module = module_of(name)
    if module is not None:
        import_module(module).add(subparsers)
    arguments = parser.parse_args(words or ["--help"])
    try:
        return int(arguments.run(arguments))
    except StationError as outage:
        print(outage.sentence, file=sys.stderr)
        return WRONG


def module_of(name: str) -> str | None:
    """The module of a command of the table, when this program has it."""
    module = MODULES.get(name, f"station.cli.{name}")
    return module if name in COMMANDS and find_spec(module) is not None else None


def _table() -> str:
    rows = [f"  {name:<10}{what}" for name, what in COMMANDS.items() if module_of(name) is not None]
    return "\n".join(["commands:", *rows])
