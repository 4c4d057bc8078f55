"""`station advise`: which SKUs deserve serials, which do not, and why."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from station.advice import Advice, advise_all
from station.cli.db import lease_of
from station.exchange.sheet import write_csv
from station.models.advice_facts import advice_facts
from station.models.database import Database
from station.settings import Settings, load

PATIENT_S = 120.0
COLUMNS = ("client", "sku", "name", "score", "policy", "proposed", "value", "currency", "shipped", "returned",
           "in_warranty", "exceptions", "regulated", "reasons", "warnings")


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `advise`."""
    parser = subparsers.add_parser(
        "advise", help="which SKUs deserve serials, and why",
        description="Rank SKUs by value, returns, warranty, exceptions and law, propose a capture policy for each and "
                    "say why. Nothing is changed.")
    parser.add_argument("--client", default="", metavar="CODE", help="of this client only")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object a line")
    form.add_argument("--csv", type=Path, metavar="OUT", help="write a table for a spreadsheet")
    base = parser.add_mutually_exclusive_group()
    base.add_argument("--url", default="", help="a central base, as the login of audit")
    base.add_argument("--demo", action="store_true", help="the demonstration base")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the advice, the SKU that deserves serials most first."""
    settings = load()
    with audit_base(settings, url=arguments.url, demo=arguments.demo, limit_s=PATIENT_S) as base:
        facts = advice_facts(base, client=arguments.client.upper(), days=settings.advice.days)
    advice = advise_all(facts, settings.advice)
    if arguments.csv is not None:
        _write(advice, arguments.csv)
        return 0
    for one in advice:
        print(json.dumps(row_of(one), ensure_ascii=False) if arguments.json else "\n".join(_lines(one)))
    return 0


@contextmanager
def audit_base(settings: Settings, *, url: str, demo: bool, limit_s: float) -> Iterator[Database]:
    """The named base; else the one of the settings; else this machine's own, leased meanwhile."""
    url = url or ("" if demo else settings.database.url)
    if url:
        with Database(url, limit_s=limit_s) as base:
            yield base
        return
    with lease_of(settings, demo=demo) as lease, Database(lease.url("audit"), limit_s=limit_s) as base:
        yield base


def row_of(advice: Advice) -> dict[str, object]:
    """One SKU's advice as plain values."""
    facts = advice.facts
    return {
        "client": facts.client, "sku": facts.sku, "name": facts.name, "score": advice.score,
        "policy": facts.policy, "proposed": advice.proposed,
        "value": None if facts.value is None else str(facts.value), "currency": facts.currency,
        "shipped": facts.shipped, "returned": facts.returned, "in_warranty": facts.in_warranty,
        "exceptions": facts.exceptions, "regulated": facts.regulated,
        "reasons": [str(reason) for reason in advice.reasons],
        "warnings": [str(warning) for warning in advice.warnings]}


def _lines(advice: Advice) -> Iterator[str]:
    facts = advice.facts
    arrow = f"{facts.policy} → {advice.proposed}" if advice.changes else f"{facts.policy} (as it is)"
    yield f"{advice.score:>3}  {facts.client} {facts.sku}  {arrow}"
    yield from (f"       {reason}" for reason in advice.reasons)
    yield from (f"     ! {warning}" for warning in advice.warnings)


def _write(advice: tuple[Advice, ...], path: Path) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        write_csv(file, COLUMNS, (
            [" ".join(value) if isinstance(value, list) else value for value in row_of(one).values()]
            for one in advice))
