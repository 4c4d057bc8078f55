"""`station counts`: which places are counted, planning a count, and freeing a place that was left locked."""

from __future__ import annotations

import argparse
import json
from typing import Any

from station.answers import Answer, plain_place
from station.cli.owner_base import add_base, owner_url
from station.exchange.office import ask_office, counted_places
from station.refusals import refused
from station.refusals_counting import COUNTING
from station.verdicts import Reason

REFUSED = 1


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `counts` and what a supervisor can do."""
    parser = subparsers.add_parser("counts", help="places to count: plan, look, free", description=(
        "List counts that are not yet approved, place by place; plan one; free a place that was left locked."))
    parser.add_argument("--all", action="store_true", help="approved ones too")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    add_base(parser)
    parser.set_defaults(run=run)
    verbs = parser.add_subparsers(title="what to do", metavar="VERB")
    plan_it = verbs.add_parser("plan", help="say what is counted")
    what = plan_it.add_mutually_exclusive_group(required=True)
    what.add_argument("--place", nargs="+", metavar="CODE", help="these places")
    what.add_argument("--area", metavar="CODE", help="every place whose code begins so")
    what.add_argument("--sku", metavar="CODE", help="one product, wherever it lies")
    what.add_argument("--value-class", choices=("A", "B", "C"), help="where the goods of this value class lie")
    what.add_argument("--random", type=int, metavar="N", help="a random sample of so many bins and cages")
    what.add_argument("--suspicion", type=int, metavar="DAYS", help="where something was amiss in the last days")
    plan_it.add_argument("--client", default="", metavar="CODE", help="whose product, with --sku")
    plan_it.add_argument("--by", required=True, metavar="NAME", help="the supervisor who plans")
    plan_it.set_defaults(run=plan)
    free_it = verbs.add_parser("free", help="unlock a place; it is counted from the beginning")
    free_it.add_argument("place", metavar="CODE")
    free_it.add_argument("--why", required=True, help="it is kept")
    free_it.add_argument("--by", required=True, metavar="NAME", help="the supervisor who frees it")
    free_it.set_defaults(run=free)


def run(arguments: argparse.Namespace) -> int:
    """One line a place."""
    with owner_url(arguments) as url:
        rows = counted_places(url, every=arguments.all)
    for row in rows:
        print(json.dumps(row, default=str) if arguments.json else _line(row))
    return 0


def _line(row: dict[str, Any]) -> str:
    found = ""
    if row["serial_accuracy"] is not None:
        found = (f"  missing {row['missing']}, misplaced {row['misplaced']}, unknown {row['unknown']}, "
                 f"serial accuracy {float(row['serial_accuracy']):.1%}")
    locked = "  locked" if row["locked"] else ""
    where = f"{row['code']}  {row['kind']:<12}{plain_place(row['place']):<14}{row['state']:<10}"
    return f"{where}{row['counter']}{locked}{found}".rstrip()


def _scope(arguments: argparse.Namespace) -> tuple[str, dict[str, object]]:
    """What is counted, and the scope in the words of the base."""
    if arguments.place or arguments.area:
        return "place", {"places": arguments.place} if arguments.place else {"area": arguments.area}
    if arguments.sku:
        return "sku", {"sku": arguments.sku} | ({"client": arguments.client} if arguments.client else {})
    if arguments.value_class:
        return "value_class", {"class": arguments.value_class}
    if arguments.random is not None:
        return "random", {"number": arguments.random}
    return "suspicion", {"days": arguments.suspicion}


def plan(arguments: argparse.Namespace) -> int:
    what, scope = _scope(arguments)
    with owner_url(arguments) as url:
        answer = ask_office(url, "plan_count", by=arguments.by, what=what, scope=scope)
    if answer["outcome"] == "refused":
        return _refused(answer)
    print(f"{answer['code']}: {', '.join(plain_place(place) for place in answer['places'])}")
    return 0


def free(arguments: argparse.Namespace) -> int:
    with owner_url(arguments) as url:
        answer = ask_office(url, "leave_count_place", by=arguments.by, candidates=(arguments.place,), why=arguments.why)
    if answer["outcome"] == "refused":
        return _refused(answer)
    print(f"{plain_place(answer['place'])}: free")
    return 0


def _refused(answer: Answer) -> int:
    reason = Reason(answer["reason"])
    print(COUNTING[reason](answer) if reason in COUNTING else refused(reason, answer).sentence)
    return REFUSED
