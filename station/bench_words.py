"""What the bench itself says: of weights and photos, of the last run, of a database that is back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from station.codes import printable
from station.commands import Command
from station.modes.reading import Weighed
from station.refusals import refused
from station.screens import LastScan
from station.sentences import say
from station.verdicts import Kind, Reason, Tone, Verdict


def scan_line(at: datetime, text: str, verdict: Verdict) -> LastScan:
    """One entry of the strip of last scans."""
    return LastScan(at, text, verdict.tone, verdict.word)


def last_scan_verdict(command: Command, verdict: Verdict) -> Verdict:
    """After a restart: what the last captured scan was, and what became of it."""
    act = command.act
    what = printable(act.raw) if act.raw else say("no code")
    return Verdict(
        kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("LAST SCAN"), sentence=say("Scan your badge to go on."),
        facts=(say("{what} at {at}: {word}", what=what, at=act.at, word=verdict.word), verdict.sentence,
               *verdict.facts), thing=verdict.thing)


def all_confirmed(count: int) -> Verdict:
    """The database is back and took everything that waited."""
    return Verdict(
        kind=Kind.TOLD, tone=Tone.ACCEPTED, word=say("CONFIRMED"), sentence=say("Go on: the database is back."),
        facts=(say("Held operations that are in it now: {count}.", count=count),))


def weight_shown(found: Weighed) -> Verdict:
    if found.grams is None:
        return refused(Reason.WEIGHT_MISSING)
    sentence = say("Go on.") if found.stable else say("Take your hands off the scale and press F4 again.")
    return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL if found.stable else Tone.ATTENTION,
                   word=say("{grams} g", grams=found.grams), sentence=sentence)


def photo_shown(found: Weighed) -> Verdict:
    if found.photo_sha256 is None:
        return replace(refused(Reason.PHOTO_MISSING), sentence=say("Check the camera: no photo came from it."))
    return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("PHOTO TAKEN"), sentence=say("Go on."))
