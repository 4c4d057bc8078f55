"""A part in or out of the unit in hand: what is asked of it, and what the answer sends."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from station.commands import Act
from station.commands.repair import FitPart, PartOut, UnfitPart
from station.jobs_repair import Work
from station.modes.answering import Answer
from station.modes.returns_state import Label
from station.sentences import say
from station.verdicts import Choice, Kind, Question, Tone, Verdict

IN = Choice("in", say("It goes in"))
FATES = (Choice("out_keep", say("It came out: keep it")), Choice("out_scrap", say("It came out: scrap it")))


def part_question(work: Work, label: Label, act: Act, choices: tuple[Choice, ...], house: str = "") -> Answer:
    question = Question("part", choices, keeps={
        "raw": act.raw.hex(), "candidates": "\n".join(label.candidates), "gtin": label.gtin or "", "house": house})
    said = say("Choose what becomes of {serial}.", serial=label.code) if label.code else say(
        "Choose what becomes of the part: it gets a serial of the house.")
    return Verdict(kind=Kind.ASKED, tone=Tone.ATTENTION, word=say("IN OR OUT"), question=question, thing=work.thing,
                   sentence=said), {"question": question}


def moved(work: Work, what: str, keeps: dict[str, str], act: Act, **said: Any) -> Answer:
    """The part goes in or comes out, as it was said; with its product where that was asked."""
    act = replace(act, raw=bytes.fromhex(keeps.get("raw", "")))
    names = tuple(name for name in keeps.get("candidates", "").split("\n") if name)
    given: dict[str, Any] = {"gtin": keeps.get("gtin") or None, "house": bool(keeps.get("house"))} | said
    match what:
        case "in" | "fit_part":
            return FitPart(act, work.client, work.unit, names, **given), {"question": None}
        case "part_out":
            return PartOut(act, work.client, work.unit, names, **given), {"question": None}
        case _:
            fate = "scrap" if what == "out_scrap" or keeps.get("fate") == "scrap" else "keep"
            return UnfitPart(act, work.client, work.unit, names, fate=fate, **given), {"question": None}
