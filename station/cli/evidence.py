"""`station evidence`: everything there is about an order, a unit or a return, as one ZIP that anybody can check."""

from __future__ import annotations

import argparse
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from station.cli.owner_base import base_url
from station.exchange.demo_photos import keep_photos
from station.paper_evidence import evidence_pack
from station.settings import load
from station.views.translation import LANGUAGES, Translator

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

LACKING = 1


def add(subparsers: Subparsers) -> None:
    """Add the command `evidence`."""
    parser = subparsers.add_parser("evidence", help="an order, a unit or a return as a ZIP of evidence")
    about = parser.add_mutually_exclusive_group(required=True)
    for what in ("order", "unit", "rma"):
        about.add_argument(f"--{what}", metavar="SERIAL" if what == "unit" else "NUMBER", default="")
    parser.add_argument("file", type=Path, metavar="OUT.zip")
    parser.add_argument("--client", default="", metavar="CODE", help="where several have this number or serial")
    parser.add_argument("--sku", default="", metavar="CODE", help="where several SKUs have this serial")
    parser.add_argument("--photos", type=Path, metavar="FOLDER",
                        help="where the photos are; else [photos] shared, or this PC's own")
    add_language(parser)
    add_reading(parser)
    parser.set_defaults(run=run)


def add_language(parser: argparse.ArgumentParser) -> None:
    """Add --language for a command that writes papers."""
    parser.add_argument("--language", choices=LANGUAGES, help="of the papers (default: that of this bench)")


def words_of(arguments: argparse.Namespace) -> Translator:
    """The language that was named; else the bench's own."""
    return Translator(arguments.language or load().bench.language)


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Add --url and --demo for a command that only reads."""
    base = parser.add_mutually_exclusive_group()
    base.add_argument("--url", default="", help="of the central database, as audit or the office")
    base.add_argument("--demo", action="store_true", help="the demonstration base")


def run(arguments: argparse.Namespace) -> int:
    """Exit code 0: everything is in it; 1: written, and what is missing is told. Raises DocumentRefused."""
    what = next(name for name in ("order", "unit", "rma") if getattr(arguments, name))
    folder = arguments.photos or load().all_photos
    if arguments.demo:
        keep_photos(folder)    # the made-up warehouse took them, and no bench of it was open here yet
    with reading_url(arguments) as url:
        pack = evidence_pack(url, what, getattr(arguments, what), folder, arguments.file, client=arguments.client,
                             sku=arguments.sku, translate=words_of(arguments).text)
    print(f"{pack.path}: {len(pack.files)} files")
    for one in pack.missing:
        print(f"missing: {one.what}: {one.why}", file=sys.stderr)
    return LACKING if pack.missing else 0


def reading_url(arguments: argparse.Namespace) -> AbstractContextManager[str]:
    """As who may read everything and change nothing."""
    return base_url(arguments, "audit")
