"""`station exceptions`: the cases that wait for a decision, and deciding them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from station.answers import Answer, plain_place
from station.audits.cases import Case
from station.cli.owner_base import add_base, owner_url
from station.devices.opening import open_photos
from station.errors import DocumentRefused
from station.exchange.cases import case_called, cases
from station.exchange.office import ask_office, person_named
from station.models.database import Database
from station.refusals import refused
from station.sentences import say
from station.settings import load
from station.verdicts import Reason

DECISIONS = ("store", "find", "hold", "release", "leave")
REFUSED = 1


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `exceptions` and what can be done with a case."""
    parser = subparsers.add_parser(
        "exceptions", help="cases that wait for a decision",
        description="List cases with their facts, owner and deadline; assign, decide and add photos to them. A case "
                    "closes by a decision that moves its unit or says why not.")
    parser.add_argument("--open", action="store_true", help="only those without a decision")
    parser.add_argument("--client", default="", metavar="CODE", help="of this client only")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    add_base(parser)
    parser.set_defaults(run=run)
    verbs = parser.add_subparsers(title="what to do with a case", metavar="VERB")
    _add_verb(verbs, "assign", "give it to somebody", assign).add_argument("--to", required=True, metavar="NAME")
    decide_it = _add_verb(verbs, "decide", "close it", decide)
    decide_it.add_argument("decision", choices=DECISIONS)
    decide_it.add_argument("--reason", required=True, help="why; it is kept")
    decide_it.add_argument("--place", default="", help="where the unit goes, for store and find")
    _add_verb(verbs, "photo", "add a photo", photo).add_argument("file", type=Path, help="a JPEG file")


def _add_verb(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], name: str, what: str,
    act: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=what)
    parser.add_argument("case", metavar="CASE", help="its number, or how it begins")
    parser.add_argument("--by", required=True, metavar="NAME", help="the supervisor who decides")
    parser.set_defaults(run=act)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """The list, open cases first, by deadline."""
    with owner_url(arguments) as url:
        found = cases(url, only_open=arguments.open, client=arguments.client)
    for case in found:
        print(as_json(case) if arguments.json else as_text(case))
    if not arguments.json:
        late = sum(case.late for case in found)
        print(f"{sum(not case.decision for case in found)} open, {late} late, {len(found)} in all")
    return 0


def assign(arguments: argparse.Namespace) -> int:
    with owner_url(arguments) as url:
        with Database(url) as base:
            owner = person_named(base, arguments.to)
        return _told(ask_office(url, "assign_case", by=arguments.by, case=_named(url, arguments), owner=owner))


def decide(arguments: argparse.Namespace) -> int:
    with owner_url(arguments) as url:
        return _told(ask_office(url, "decide_case", by=arguments.by, case=_named(url, arguments),
                                decision=arguments.decision, reason=arguments.reason, place=arguments.place or None))


def photo(arguments: argparse.Namespace) -> int:
    """Keep the photo beside those of the bench, under its SHA-256, and name it in the case."""
    source = open_photos(f"file://{arguments.file.absolute()}")
    taken = source.take(load().home / "photos")
    source.close()
    with owner_url(arguments) as url:
        case = _named(url, arguments)
        return _told(ask_office(url, "add_case_photo", by=arguments.by, case=case, photo=taken.sha256))


def _named(url: str, arguments: argparse.Namespace) -> UUID:
    found = case_called(url, arguments.case)
    if found is None:
        raise DocumentRefused(say("Name one case of the list: {case} is none, or several.", case=arguments.case))
    return found


def _told(answer: Answer) -> int:
    """Say what became of it; exit code 1 for a refusal."""
    if answer["outcome"] == "refused":
        print(refused(Reason(answer["reason"]), answer).sentence)
        return REFUSED
    print(say("Done."))
    return 0


def as_text(case: Case) -> str:
    """Three lines: what, what is known, and who has it until when."""
    what = " ".join(part for part in (case.client, case.sku, case.serial) if part)
    known = ", ".join(f"{name} {_plain(value)}" for name, value in case.facts.items() if value not in (None, ""))
    stands = case.state + (f" at {plain_place(case.place)}" if case.place else "")
    when = f"due {case.due_at:%Y-%m-%d %H:%M}{', late' if case.late else ''}, {case.owner or 'nobody has it'}"
    if case.decision:
        when = f"{case.decision} by {case.decided_by}: {case.reason}"
    photos = f", photos {len(case.photos)}" if case.photos else ""
    return f"{case.short}  {case.kind}  {what}\n    {known}{f'; now {stands}' if stands else ''}{photos}\n    {when}"


def _plain(value: object) -> str:
    return plain_place(value) if isinstance(value, str) else json.dumps(value)


def as_json(case: Case) -> str:
    return json.dumps({
        "id": str(case.id), "class": case.kind, "subject": case.subject, "client": case.client, "sku": case.sku,
        "serial": case.serial, "state": case.state, "place": case.place, "facts": dict(case.facts),
        "photos": list(case.photos), "owner": case.owner, "bench": case.bench, "opened_at": case.opened_at.isoformat(),
        "due_at": case.due_at.isoformat(), "late": case.late, "decision": case.decision, "reason": case.reason,
        "decided_by": case.decided_by, "decided_at": case.decided_at.isoformat() if case.decided_at else None,
    }, ensure_ascii=False)
