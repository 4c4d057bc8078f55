"""`station profiles`: which serials a SKU may have: a window to edit and try them, and learning from first units."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from contextlib import ExitStack

from station.app import application, theme_of
from station.cli.advise import PATIENT_S, audit_base
from station.cli.profile_desk import ProfileDesk, digest_of
from station.cli.window import need_screen
from station.errors import DocumentRefused
from station.known_profiles import learn
from station.models.database import LIMIT_S, Database
from station.models.sku_rules import KnownSku, first_serials, known_skus, newest_serials, rules_of, save_profile
from station.profile_workbench import unfit
from station.profiles import SerialProfile, profile_to_json
from station.sentences import say
from station.settings import load
from station.views.main_thread import MainThread
from station.views.profile_editor import ProfileEditor
from station.views.translation import Translator
from station.work import Lane

SIZE = (1366, 768)
FIRST_UNITS = 20
WAIT_S = 5.0
REFUSED = 1


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `profiles`, which opens the window, and `profiles learn`."""
    parser = subparsers.add_parser("profiles", help="which serials a SKU may have",
                                   description="Edit serial profiles and try them on scanned samples.")
    _base(parser)
    parser.set_defaults(run=run)
    verbs = parser.add_subparsers(title="what to do", metavar="VERB")
    learning = verbs.add_parser("learn", help="from the first units received", description="Say which profile the "
                                "first units of a SKU have, and with --save make it the SKU's.")
    _base(learning)
    learning.add_argument("--client", required=True, metavar="CODE")
    learning.add_argument("--sku", required=True, metavar="CODE")
    learning.add_argument("--units", type=int, default=FIRST_UNITS, metavar="N", help="how many of the first units")
    learning.add_argument("--save", action="store_true", help="ask for a supervisor's badge and keep it")
    learning.set_defaults(run=run_learn)


def _base(parser: argparse.ArgumentParser) -> None:
    base = parser.add_mutually_exclusive_group()
    base.add_argument("--url", default="", help="a central base, as the login of audit")
    base.add_argument("--demo", action="store_true", help="the demonstration base")


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    need_screen()
    settings = load()
    app = application()
    with ExitStack() as opened:
        base = opened.enter_context(
            audit_base(settings, url=arguments.url, demo=arguments.demo, limit_s=LIMIT_S))
        main = MainThread()
        lane = Lane("database", main.home)
        opened.callback(lane.close)
        opened.callback(lambda: lane.call(base.close, WAIT_S))
        window = ProfileEditor(theme_of(settings.bench), Translator(settings.bench.language))
        desk = ProfileDesk(window, base, lane)
        window.resize(*SIZE)
        window.show()
        desk.start()
        return int(app.exec())


def run_learn(arguments: argparse.Namespace) -> int:
    """Print the learned profile as JSON; 1 where it was to be saved and the base refused."""
    with audit_base(load(), url=arguments.url, demo=arguments.demo, limit_s=PATIENT_S) as base:
        sku = _named(base, arguments.client.upper(), arguments.sku)
        serials = first_serials(base, sku, arguments.units)
        learned = learn(serials)
        print(json.dumps(profile_to_json(learned), ensure_ascii=False))
        found = unfit(learned, newest_serials(base, sku))
        print(say("Learned from {count} units; {unfit} of {checked} in the book do not fit.", count=len(serials),
                  unfit=found.count, checked=found.checked), file=sys.stderr)
        return _keep(base, sku, learned) if arguments.save else 0


def _named(base: Database, client: str, code: str) -> KnownSku:
    for sku in known_skus(base):
        if (sku.client, sku.code) == (client, code):
            return sku
    raise DocumentRefused(say("Name a client and a SKU that are known: {client} has no {sku}.", client=client,
                              sku=code))


def _keep(base: Database, sku: KnownSku, learned: SerialProfile) -> int:
    answer = save_profile(base, sku, stored=rules_of(base, sku).stored, profile=learned,
                          badge_sha256=digest_of(_asked_badge()), reason="learned")
    if answer["outcome"] == "recorded":
        print(say("Saved by {person}.", person=answer["author"]), file=sys.stderr)
        return 0
    print(say("Nothing was saved ({reason}).", reason=answer["reason"]), file=sys.stderr)
    return REFUSED


def _asked_badge() -> str:
    """From the keyboard unseen, or from a pipe; never from the command line, which others can read."""
    return getpass.getpass("Badge: ") if sys.stdin.isatty() else sys.stdin.readline()
