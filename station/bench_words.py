"""What the bench itself says: of scans, weights and photos."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from station.commands import Act
from station.epc import read_epc
from station.health import DeviceHealth
from station.modes.counting import CountingMode
from station.modes.reading import Mode, Step, Weighed
from station.refusals import refused
from station.screens import LastScan, Screen, numbered
from station.sentences import say
from station.verdicts import Kind, Reason, Tone, Verdict

PHOTO_OVER = (Kind.ORDER_TAKEN, Kind.ORDER_RELEASED, Kind.PARCEL_CLOSED, Kind.PARCEL_REOPENED, Kind.FOUND)
DIGITS = frozenset("123456789")    # printed on the command sheet: what the key of this number does
_AIM = re.compile(r"^\][A-Za-z][0-9A-Za-z]")


def meant(digit: str, screen: Screen) -> str:
    """What the number stands for on this screen; "" for nothing."""
    values = numbered(screen)
    return values[int(digit) - 1] if int(digit) <= len(values) else ""


def tags_heard(mode: Mode, act: Act) -> tuple[Step, Mode]:
    """What an RFID reader heard, one tag a line, for a mode that takes tags."""
    if not isinstance(mode, CountingMode):
        sentence = say("Switch the RFID reader off: tags are only counted.")
        return replace(refused(Reason.NOT_NOW), sentence=sentence), mode
    read = (read_epc(line) for line in act.raw.decode("latin-1").split("\n"))
    return mode.heard(tuple(tag for tag in read if tag is not None), act)


def scan_line(at: datetime, text: str, verdict: Verdict) -> LastScan:
    """One entry of the strip of last scans; people know codes without their AIM identifier."""
    text = _AIM.sub("", text)
    return LastScan(at, text, verdict.tone, verdict.word)


def signed_off() -> Verdict:
    return Verdict(kind=Kind.SIGNED_OFF, tone=Tone.NEUTRAL, word=say("SIGNED OFF"), sentence=say("Scan your badge."))


def printing() -> Verdict:
    return Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("PRINTING"),
                   sentence=say("Take the papers from the printer."))


def device_lost_a_scan(health: DeviceHealth) -> Verdict | None:
    """What a scanner had to drop (too long, cut off, its keyboard not checked) was refused, and is said aloud."""
    if not health.lost or health.sentence is None:
        return None
    return replace(refused(Reason.UNREADABLE), sentence=health.sentence)


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
