"""Developer's command: `python -m tests.views.wall_pictures DIR` draws the wall at every size, theme and language."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from station.audits.wall import (
    BenchTile,
    CasesOfClass,
    CutOff,
    Figures,
    HeldFor,
    LastVerdict,
    NextOrder,
    RunningCount,
    Wall,
)
from station.health import DeviceHealth, Health
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Reason, Tone
from station.views.audit.wall_canvas import WallCanvas
from station.views.theme import DARK, LIGHT, Theme
from station.views.translation import LANGUAGES, Translator

AT = datetime(2026, 11, 21, 13, 18, 40, tzinfo=UTC)
WELL = tuple(DeviceHealth(role, role, Health.READY) for role in ("scanner", "printer", "scale", "database", "journal"))
PEOPLE = ("Maria Estévez", "João Ferreira", "Ana Lúcia Vasconcelos de Albuquerque", "Tom Reed", "李小龍")
VERDICTS: tuple[tuple[Sentence, Tone, Reason | None, bool], ...] = (
    (say("PACKED"), Tone.ACCEPTED, None, False), (say("COMPLETE"), Tone.COMPLETE, None, False),
    (refused(Reason.WRONG_CLIENT).word, Tone.REFUSED, Reason.WRONG_CLIENT, True),
    (refused(Reason.CHECK_DIGIT).word, Tone.REFUSED, Reason.CHECK_DIGIT, False),
    (say("WEIGHT"), Tone.ATTENTION, None, False), (say("KEPT"), Tone.CAPTURED, None, False),
    (refused(Reason.HELD).word, Tone.HELD, Reason.HELD, True), (say("SIGNED OFF"), Tone.NEUTRAL, None, False))
MODES = (("PACK", "packing"), ("DOCK", "receiving"), ("CART", "storing"), ("BACK", "returns"), ("COUNT", "counting"))


def bench(number: int) -> BenchTile:
    word, tone, reason, latched = VERDICTS[number % len(VERDICTS)]
    prefix, mode = MODES[number % len(MODES)]
    tile = BenchTile(
        bench=f"{prefix}-{number + 1}", mode=mode, person=PEOPLE[number % len(PEOPLE)], subject=f"1009-{2231 + number}",
        client="Northlight Imaging", scans=142 - number, refusals=number % 4, waiting=3 * (number % 7 == 5),
        verdict=LastVerdict(word, tone, reason.value if reason else "", AT - timedelta(seconds=7 * number), latched),
        counted_since=AT - timedelta(hours=1), devices=WELL, latency_ms=9 + number, at=AT - timedelta(seconds=2))
    if number % 9 == 8:
        return replace(tile, at=AT - timedelta(minutes=4))
    if number % 9 == 7:
        return replace(tile, person="", subject="", verdict=None, at=AT - timedelta(hours=3))
    if number % 9 == 3:
        paper = DeviceHealth("printer", "zebra", Health.ATTENTION, say("Load a roll and close the printer."))
        return replace(tile, devices=(*WELL[:1], paper, *WELL[2:]))
    return tile


def order(number: int) -> NextOrder:
    return NextOrder(number=f"3300-{118 + number}", client="NORTH", state=("packed", "packing", "open")[number % 3],
                     cut_off=AT + timedelta(minutes=17 * number - 30), held=number == 3,
                     bench="PACK-1" if number == 1 else "")


FIGURES = Figures(
    orders=(
        CutOff(late=True, cut_off=AT - timedelta(minutes=30), open=1, packing=0, packed=1, shipped=0, held=1),
        CutOff(late=False, cut_off=AT - timedelta(minutes=48), open=0, packing=0, packed=0, shipped=212, held=0),
        CutOff(late=False, cut_off=AT + timedelta(minutes=42), open=34, packing=6, packed=12, shipped=148, held=2),
        CutOff(late=False, cut_off=AT + timedelta(minutes=222), open=310, packing=2, packed=0, shipped=12040, held=0),
        CutOff(late=False, cut_off=None, open=9, packing=0, packed=0, shipped=1, held=0)),
    next=tuple(order(number) for number in range(12)),
    cases=(
        CasesOfClass(name="data_issue", open=9, late=2, shift=3, day=6, unowned=4, oldest=AT),
        CasesOfClass(name="damaged", open=3, late=0, shift=3, day=3, unowned=0, oldest=AT),
        CasesOfClass(name="product_no_data", open=1, late=0, shift=1, day=1, unowned=1, oldest=AT),
        CasesOfClass(name="hold", open=12, late=0, shift=0, day=12, unowned=1, oldest=AT)),
    counts=(RunningCount(id="1", kind="place", state="counting", made_at=AT, places=40, done=13, again=2),
            RunningCount(id="2", kind="suspicion", state="to_approve", made_at=AT, places=4, done=4, again=0)),
    held_units=1240, held=(HeldFor("NORTH", "Recall 2026-07: batteries of lot 7", 1220), HeldFor("ACME", "water", 20)))


def full_wall(benches: int) -> Wall:
    return Wall(at=AT, benches=tuple(bench(number) for number in range(benches)), figures=FIGURES)


WALLS = {"asked": Wall(), "empty": Wall(at=AT), "1": full_wall(1), "12": full_wall(12), "40": full_wall(40)}
# the canvas is the window less its frame; big: the whole screen
SIZES = {"1366": (1366, 660, False), "1920": (1920, 960, False), "big1366": (1366, 768, True),
         "big1920": (1920, 1080, True), "big3840": (3840, 2160, True)}


def drawn(wall: str, size: str, theme: Theme, language: str) -> WallCanvas:
    width, height, big = SIZES[size]
    canvas = WallCanvas(theme, Translator(language), big=big)
    canvas.resize(width, height)
    canvas.show_wall(WALLS[wall])
    return canvas


def main() -> None:
    application = QApplication.instance() or QApplication([])
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for wall in sys.argv[2:] or WALLS:
        for size in SIZES:
            for theme in (DARK, LIGHT):
                for language in LANGUAGES:
                    drawn(wall, size, theme, language).grab().save(
                        str(folder / f"wall_{wall}_{size}_{theme.name}_{language}.png"))
    application.processEvents()


if __name__ == "__main__":
    main()
