"""`station trace`: everything that happened to one unit, for people and for scripts."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from station.answers import moment, plain_place
from station.audits.units import StoryCase, UnitStory
from station.cli.evidence import add_reading, reading_url, words_of
from station.exchange.finding import FoundUnit, find_units, near_serials
from station.labels.pdf import A4
from station.models.database import Database
from station.paper_receiving import Site
from station.paper_units import timeline_of, utc
from station.sentences import Sentence, say
from station.views.translation import LANGUAGES
from station.words_cases import class_word
from station.words_reports import DECIDED
from station.words_states import state_word
from station.workflows.audit_units import unit_story

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

UNKNOWN, SEVERAL, BROKEN = 1, 3, 4
LIMIT_S = 60.0
BEGINNING = "  "
WARRANTY = {"under": say("under warranty"), "expired": say("warranty ended"), "unknown": say("not known")}
Words = Callable[[Sentence], str]


def add(subparsers: Subparsers) -> None:
    """Add the command `trace`."""
    parser = subparsers.add_parser(
        "trace", help="the history of one unit",
        description="Ends with 0 where the unit was found and its history holds, 1 where nobody knows the serial, 3 "
                    "where several units have it, 4 where its history was changed.")
    parser.add_argument("serial", metavar="SERIAL", help="its serial, or any other name it has or had")
    parser.add_argument("--client", default="", metavar="CODE", help="where several clients have this serial")
    parser.add_argument("--sku", default="", metavar="CODE", help="where several SKUs have it")
    parser.add_argument("--json", action="store_true", help="everything as one JSON document")
    parser.add_argument("--language", choices=LANGUAGES, help="of what people read (default: that of this bench); the "
                        "names in --json stay English")
    add_reading(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the one unit's history, or which units it may be."""
    words = words_of(arguments).text
    asked = {"client": arguments.client, "sku": arguments.sku}
    with reading_url(arguments) as url, Database(url, limit_s=LIMIT_S) as base:
        found = find_units(base, arguments.serial, **asked)
        if len(found) != 1:
            near = () if found else near_serials(base, arguments.serial, **asked)
            return (_not_one_json(found, near) if arguments.json
                    else _not_one(arguments.serial, found, near, words))
        story = unit_story(base, found[0].client_id, found[0].unit_id)
        zone = str(base.rows("SELECT zone FROM audit_site")[0]["zone"])
    assert story is not None
    print(json.dumps(told(story), ensure_ascii=False, indent=1) if arguments.json
          else "\n".join(lines(story, zone, words)))
    return 0 if story.chain.whole else BROKEN


def _not_one_json(found: Sequence[FoundUnit], near: Sequence[str]) -> int:
    units = [{"client": one.client, "sku": one.sku, "serial": one.serial, "state": one.state, "by": one.by}
             for one in found]
    print(json.dumps({"units": units, "near": list(near)}, ensure_ascii=False, indent=1))
    return SEVERAL if found else UNKNOWN


def _not_one(serial: str, found: Sequence[FoundUnit], near: Sequence[str], words: Words) -> int:
    if not found:
        print(_plain(words(say("Nobody here knows {code}.", code=serial))), file=sys.stderr)
        if near:
            hint = say("One slip away, compare them with the unit: {serials}", serials=", ".join(near))
            print(_plain(words(hint)), file=sys.stderr)
        return UNKNOWN
    several = say("Say which one with --client and --sku: {serial} is several units.", serial=serial)
    print(_plain(words(several)), file=sys.stderr)
    for one in found:
        known = words(say("as {kind}", kind=one.by)) if one.by else ""
        print(_plain(f"{BEGINNING}{one.client:<8}{one.sku:<16}{one.serial:<24}{words(state_word(one.state))}"
                     + (f"  ({known})" if known else "")))
    return SEVERAL


def told(story: UnitStory) -> dict[str, Any]:
    """The story as JSON; moments in UTC."""
    whole: dict[str, Any] = _json(asdict(story))
    whole["chain"]["whole"] = story.chain.whole
    return {"units": [{"client": story.unit.client_code, "sku": story.unit.sku_code, "serial": story.unit.serial,
                       "state": story.unit.state}], "near": [], **whole}


def _json(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(name): _json(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_json(one) for one in value]
    if isinstance(value, datetime):
        return utc(value)
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def lines(story: UnitStory, zone: str, words: Words) -> list[str]:
    """The story for a terminal, its moments in the site's zone. Foreign text cannot move the cursor."""
    site = Site(words, lambda at: _day(at, zone), A4)
    paper = timeline_of(story, site, "")
    unit = story.unit
    found = [f"{unit.serial}  {unit.sku_code}  {unit.sku_name}", f"{unit.client_code}  {unit.client_name}"]
    found += [f"{BEGINNING}{words(name).lower():<16}{value}" for name, value in paper.facts if value]
    found += [f"{BEGINNING}{alias.type:<16}{alias.value}" for alias in story.aliases]
    found.append(f"{BEGINNING}{words(say('warranty')):<16}{words(_warranty(story))}")
    for row in paper.rows:
        what = words(say("refused: {what}", what=row.what) if row.refused else row.what)
        found.append(f"{row.at}  {what:<25} {plain_place(row.where):<31} {row.who}".rstrip())
        found += [f"{'':<18}{words(note) if isinstance(note, Sentence) else note}" for note in row.notes]
    found += [BEGINNING + words(_case(one)).rstrip() for one in story.cases]
    found += [BEGINNING + words(say("photo of {what}: {digest}", what=photo.of, digest=photo.digest))
              for photo in story.photos]
    found.append(words(paper.chain))
    return [_plain(line) for line in found]


def _case(case: StoryCase) -> Sentence:
    decision = DECIDED.get(case.decision) or case.decision or say("open")
    return say("case, {kind}: {decision} {reason}", kind=class_word(case.kind), decision=decision, reason=case.reason)


def _warranty(story: UnitStory) -> Sentence:
    """How it stands, until when, and what that is counted from."""
    answer = story.unit.warranty
    value = WARRANTY.get(answer.value) or say("{words}", words=answer.value)
    if answer.until and answer.facts.sold:
        return say("{value} until {day}, sold {sold}", value=value, day=answer.until.isoformat(),
                   sold=answer.facts.sold.isoformat())
    return say("{value} until {day}", value=value, day=answer.until.isoformat()) if answer.until else value


def _day(at: str | None, zone: str) -> str:
    when = moment(at)
    return when.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M") if when else ""


def _plain(text: str) -> str:
    return "".join(letter if letter.isprintable() else "\N{OPEN BOX}" for letter in text)
