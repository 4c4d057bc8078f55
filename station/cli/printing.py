"""`station print`: the office's papers as PDF files that nobody else may read."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from station import paper_office
from station.cli.owner_base import add_base, owner_url
from station.devices.keystrokes import KEYBOARD_CHECK
from station.errors import SettingsError
from station.exchange import office_papers
from station.exchange.office_papers import Issued
from station.exchange.places import KINDS
from station.exchange.site import Site
from station.labels.keyboard_check import keyboard_check
from station.labels.packing_list import packing_list
from station.labels.pdf import A4, LETTER, Sheet
from station.paper import Drawing
from station.sentences import say
from station.settings import load
from station.views.translation import LANGUAGES, Translator

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

SHEETS: dict[str, Sheet] = {"A4": A4, "letter": LETTER}
Draw = Callable[[argparse.Namespace, str, Translator], None]


def add(subparsers: Subparsers) -> None:
    """Add `print` and what it can print."""
    parser = subparsers.add_parser("print", help="badges, command codes, place labels, manifests, packing lists")
    papers = parser.add_subparsers(title="what to print", metavar="PAPER", required=True)
    commands = _paper(papers, "commands", _commands, "the command codes of a bench, signed by this site")
    commands.add_argument("--bench", default="", metavar="NAME", help="named on the sheet (default: this bench)")
    badges = _paper(papers, "badges", _badges, "new badges; the old ones of these people stop working")
    badges.add_argument("--person", action="append", default=[], metavar="NAME", help="only this one; may be repeated")
    badges.add_argument("--yes", action="store_true", help="also for people who have a badge")
    places = _paper(papers, "places", _places, "a label for each place, on pages of 4 × 2 inches")
    places.add_argument("--kind", choices=sorted(set(KINDS.values())), default="", help="of this kind only")
    manifest = _paper(papers, "manifest", _manifest, "what a carrier took on a day")
    manifest.add_argument("--carrier", required=True)
    manifest.add_argument("--day", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    again = _paper(papers, "packing-list", _packing_list, "the packing list of a closed box again, word for word",
                   "order")
    again.add_argument("--client", default="", metavar="CODE", help="where several have an order of this number")
    again.add_argument("--parcel", type=int, default=0, metavar="NUMBER", help="which box of the order")
    _paper(papers, "keyboard-check", _keyboard_check, "the code that proves a scanner that types", needs_base=False)


def _paper(papers: Subparsers, name: str, draw: Draw, what: str, *first: str,
           needs_base: bool = True) -> argparse.ArgumentParser:
    parser = papers.add_parser(name, help=what, description=f"Print {what}, as a PDF that only you may read.")
    for argument in first:
        parser.add_argument(argument, metavar=argument.upper())
    parser.add_argument("file", type=Path, metavar="OUT.pdf")
    parser.add_argument("--language", choices=LANGUAGES, help="of the paper (default: that of this bench)")
    parser.add_argument("--sheet", choices=tuple(SHEETS), default="A4", help="size of the paper")
    if needs_base:
        add_base(parser)
    parser.set_defaults(run=run, draw=draw, needs_base=needs_base)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Write the paper and say where."""
    words = Translator(arguments.language or load().bench.language)
    with owner_url(arguments) if arguments.needs_base else nullcontext("") as url:
        arguments.draw(arguments, url, words)
    print(arguments.file)
    return 0


def _commands(arguments: argparse.Namespace, url: str, words: Translator) -> None:
    bench = arguments.bench or load().bench.name
    write_private(arguments.file, paper_office.commands(
        office_papers.site(url), bench, words.text, sheet=SHEETS[arguments.sheet]))


def _badges(arguments: argparse.Namespace, url: str, words: Translator) -> None:
    def keep(site: Site, issued: Sequence[Issued]) -> None:
        write_private(arguments.file, paper_office.badges(issued, site, words.text, sheet=SHEETS[arguments.sheet]))

    office_papers.issue_badges(url, arguments.person, keep, sure=arguments.yes)


def _places(arguments: argparse.Namespace, url: str, words: Translator) -> None:
    write_private(arguments.file, paper_office.places(office_papers.places(url, arguments.kind), words.text))


def _manifest(arguments: argparse.Namespace, url: str, words: Translator) -> None:
    site, told = office_papers.handed_over(url, arguments.carrier, arguments.day)
    write_private(arguments.file, paper_office.handed_over(told, site, words.text, sheet=SHEETS[arguments.sheet]))


def _packing_list(arguments: argparse.Namespace, url: str, words: Translator) -> None:
    site, payload = office_papers.packing_list_again(
        url, arguments.order, client=arguments.client.upper(), parcel=arguments.parcel)
    zone = ZoneInfo(site.zone)
    paper = Drawing(words.text, lambda: zone).packing_list(payload)
    write_private(arguments.file, packing_list(paper, words.text, sheet=SHEETS[arguments.sheet]))


def _keyboard_check(arguments: argparse.Namespace, _url: str, words: Translator) -> None:
    write_private(arguments.file, keyboard_check(
        KEYBOARD_CHECK, load().bench.name, words.text, sheet=SHEETS[arguments.sheet]))


def write_private(path: Path, data: bytes) -> None:
    """Write a file that nobody but its owner may read. Raises SettingsError where it cannot be written."""
    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
            path.chmod(0o600)    # it may have been there, open to others
            file.write(data)
    except OSError as unwritable:
        raise SettingsError(say("Name another file: {file} cannot be written ({reason}).", file=str(path),
                                reason=unwritable.strerror or str(unwritable))) from unwritable
