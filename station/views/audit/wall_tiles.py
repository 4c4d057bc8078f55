"""One bench on the wall: who, what is on it, what it was told last, how fast, how well."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF

from station.audits.wall import BenchTile, Presence
from station.health import DeviceHealth, Health
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.wall_plan import Design, Plan, centred, marked, pair
from station.views.fonts import CAPITAL, Face
from station.views.sheet import Sheet, wrapped
from station.views.top_bar import light
from station.views.words import DEVICES, MODES, named

FULL = Design("full", 340, 208, 14)
BRIEF = Design("brief", 240, 132, 14)
TINY = Design("tiny", 128, 62, 13)
DESIGNS = (FULL, BRIEF, TINY)
PAD = 14
LEAST_NAME, LEAST_TROUBLE, LEADING = 10.0, 12.0, 1.25
BAD = (Health.ATTENTION, Health.AWAY)


def draw_bench(plan: Plan, tile: BenchTile, box: QRectF, design: Design, unit_px: float, at: datetime) -> None:
    """The tile opens the bench's figures; what is on it opens that."""
    with plan.at(box, unit_px) as sheet:
        drawn = _Tile(sheet, tile, at)
        plan.open(box, tile.door, f"{tile.bench}: {drawn.said}")
        match design:
            case _ if design is FULL:
                subject = drawn.full()
            case _ if design is BRIEF:
                subject = drawn.brief()
            case _:
                subject = drawn.tiny()
    if subject is not None:
        plan.open(subject.translated(box.topLeft()), tile.subject_door, tile.subject)


class _Tile:
    def __init__(self, sheet: Sheet, tile: BenchTile, at: datetime) -> None:
        self.sheet, self.tile = sheet, tile
        self.presence = tile.presence(at)
        self.ink = sheet.theme.ink if self.presence is Presence.THERE else sheet.theme.soft
        self.left, self.right = sheet.px(PAD), sheet.width - sheet.px(PAD)
        there = self.presence is Presence.THERE
        sheet.block(QRectF(0, 0, sheet.width, sheet.height), sheet.theme.surface if there else "", radius=8,
                    outline="" if there else sheet.theme.line, outline_px=0 if there else 2, dashed=not there)

    @property
    def said(self) -> str:
        tone, word, _ = self._verdict()
        return f"{self.sheet.say(word)} ({tone.value})"

    def _verdict(self) -> tuple[Tone, Sentence, datetime | None]:
        last, tile = self.tile.verdict, self.tile
        if self.presence is Presence.SILENT:
            return Tone.ATTENTION, say("Silent"), tile.at
        if self.presence is Presence.CLOSED:
            return Tone.NEUTRAL, say("Closed"), tile.at
        if last is None:
            return Tone.NEUTRAL, say("Ready"), None
        return last.tone, last.word, last.at

    # ---- three ways to draw it ---------------------------------------------------------------------------------------

    def full(self) -> QRectF | None:
        sheet, tile = self.sheet, self.tile
        mode = sheet.say(named(tile.mode, MODES))
        space = sheet.advance(mode, 16)
        self._bench(sheet.px(15), 24, self.right - self.left - space - sheet.px(12))
        sheet.text(mode, self.right - space, sheet.px(19), 16, sheet.theme.soft)
        subject = self._people(sheet.px(47), 17)
        self._band(68, 48 + self.spare(FULL), 26 + self.spare(FULL) / 3, seconds=True)
        self._figures(130 + self.spare(FULL))
        self._devices(sheet.height - sheet.px(20), 14)
        return subject

    def brief(self) -> QRectF | None:
        sheet, tile = self.sheet, self.tile
        name = tile.person or sheet.say(say("Nobody signed on"))
        end = self._bench(sheet.px(12), 22, self.right - self.left)
        sheet.text(name, end + sheet.px(10), sheet.px(17), 14, sheet.theme.soft,
                   width=max(0.0, self.right - end - sheet.px(10)), align="right")
        mode = sheet.text(sheet.say(named(tile.mode, MODES)), self.left, sheet.px(40), 14, sheet.theme.soft).right()
        subject = self._subject(mode + sheet.px(10), sheet.px(40), 14)
        self._band(60, 38 + self.spare(BRIEF), 22 + self.spare(BRIEF) / 10)
        middle = sheet.height - sheet.px(17)
        if self._troubles(middle, 14) is None:
            end = self._line(self.left, middle, 14)
            self._lights(end + sheet.px(10), middle, 11)
        return subject

    def tiny(self) -> QRectF | None:
        sheet, tile = self.sheet, self.tile
        bad = any(device.health in BAD for device in tile.devices)
        if bad and self.presence is Presence.THERE:
            marked(sheet, Tone.ATTENTION, self.right - sheet.px(14), sheet.px(17), 16, self.ink)
        self._bench(sheet.px(11), 16, self.right - sheet.px(10 + 18 * bad), left=sheet.px(10))
        self._band(30, 26, 14, inset=6)
        if sheet.height > sheet.px(76):
            self._line(sheet.px(10), sheet.px(68), 12)
        return None

    def _bench(self, top: float, size: float, room: float, *, left: float | None = None) -> float:
        """Its name, whole: smaller where there is too little room. Returns where it ends."""
        sheet, name = self.sheet, self.tile.bench
        small = size
        while small > LEAST_NAME and sheet.advance(name, small, face=Face.BOLD) > room:
            small -= 0.5
        lower = top + (sheet.px(size) - sheet.px(small)) * CAPITAL
        return sheet.text(name, self.left if left is None else left, lower, small, self.ink, face=Face.BOLD,
                          width=room + 1).right()

    # ---- parts -------------------------------------------------------------------------------------------------------

    def _people(self, top: float, size: float) -> QRectF | None:
        """Who is signed on, and what is on the bench."""
        sheet, tile = self.sheet, self.tile
        person = tile.person or sheet.say(say("Nobody signed on"))
        ink = self.ink if tile.person else sheet.theme.soft
        half = (self.right - self.left) * (0.5 if tile.subject else 1.0)
        sheet.text(person, self.left, top, size, ink, width=half)
        return self._subject(self.left + half + sheet.px(10), top, size)

    def _subject(self, x: float, top: float, size: float) -> QRectF | None:
        """What is on the bench, up to the right edge."""
        sheet, tile = self.sheet, self.tile
        if not tile.subject:
            return None
        box = sheet.text(tile.subject, x, top, size, self.ink, face=Face.MONO_BOLD, width=self.right - x, align="right")
        reach = sheet.px(6)
        return box.adjusted(-reach, -reach, reach, reach)

    def _band(self, top_u: float, height_u: float, size: float, *, seconds: bool = False, inset: float = 10) -> None:
        """The word, filled with its tone's colour while it stands; its symbol says it without colour."""
        sheet = self.sheet
        tone, word, at = self._verdict()
        stands = tone not in (Tone.REFUSED, Tone.HELD, Tone.NEUTRAL) or (
            self.tile.verdict is not None and self.tile.verdict.latched)
        stands = stands and self.presence is not Presence.CLOSED
        colours = sheet.theme.tone(tone)
        ground, ink = (colours.ground, colours.ink) if stands else (sheet.theme.raised, sheet.theme.ink)
        box = QRectF(sheet.px(inset), sheet.px(top_u), sheet.width - 2 * sheet.px(inset), sheet.px(height_u))
        sheet.block(box, ground, radius=6)
        middle = box.center().y()
        x = marked(sheet, tone, box.x() + sheet.px(inset * 0.9), middle, size * 1.2, ink) + sheet.px(size * 0.4)
        shown, right = sheet.say(word), box.right() - sheet.px(inset)
        least, small = min(size * 0.7, 14.0), min(size * 0.62, 15.0)
        time = "" if at is None else sheet.look.translator.clock(
            at, seconds=seconds and self.presence is Presence.THERE)
        beside = right - sheet.advance(time, small) - sheet.px(10)
        if time and (seconds or sheet.advance(shown, size * 0.78, face=Face.BOLD) <= beside - x):
            sheet.text(time, beside + sheet.px(10), centred(sheet, middle, small), small, ink)
            right = beside
        while size > least and sheet.advance(shown, size, face=Face.BOLD) > right - x:
            size -= 0.5
        sheet.text(shown, x, centred(sheet, middle, size), size, ink, face=Face.BOLD, width=right - x)

    def spare(self, design: Design) -> float:
        """How many units the tile is higher than it was designed: the verdict gets them."""
        return max(0.0, self.sheet.height / self.sheet.look.unit_px - design.height_u) * 0.8

    def _line(self, x: float, middle: float, size: float) -> float:
        """As many figures as there is room for, the most telling first; returns where they end."""
        sheet, tile = self.sheet, self.tile
        if self.presence is Presence.CLOSED:
            return x
        number = sheet.look.translator.number
        parts = [sheet.say(say("{count} scans/h", count=tile.scans)),
                 sheet.say(say("{count} refused", count=tile.refusals)) if tile.refusals else "",
                 sheet.say(say("{count} waiting", count=tile.waiting)) if tile.waiting else "",
                 f"{number(tile.latency_ms)} ms" if tile.latency_ms is not None else ""]
        shown = ""
        for part in (part for part in parts if part):
            longer = f"{shown} · {part}" if shown else part
            if not shown or x + sheet.advance(longer, size) <= self.right:
                shown = longer
        return sheet.text(shown, x, centred(sheet, middle, size), size, self.ink, width=self.right - x).right()

    def _figures(self, top_u: float) -> None:
        """Four figures in a row, what they count under them."""
        sheet, tile = self.sheet, self.tile
        number = sheet.look.translator.number
        shown: tuple[tuple[str, Sentence], ...] = (
            (number(tile.scans), say("scans/h")), (number(tile.refusals), say("refused")),
            (number(tile.waiting), say("waiting")),
            (f"{number(tile.latency_ms)} ms" if tile.latency_ms is not None else "\u2013", say("to verdict")))
        said = [sheet.say(name) for _, name in shown]
        wide = [max(sheet.advance(figure, 22, face=Face.BOLD), sheet.advance(name, 14))
                for (figure, _), name in zip(shown, said, strict=True)]
        between = max(0.0, (self.right - self.left - sum(wide)) / (len(wide) - 1))
        x = float(self.left)
        for (figure, _), name, width in zip(shown, said, wide, strict=True):
            sheet.text(figure, x, sheet.px(top_u), 22, self.ink, face=Face.BOLD, width=width + 1)
            sheet.text(name, x, sheet.px(top_u + 25), 14, sheet.theme.soft,
                       width=min(width + 2, self.right + sheet.px(PAD) / 2 - x))
            x += width + between

    def _devices(self, middle: float, size: float) -> None:
        """What is wrong, by name; else one light for each device."""
        if self._troubles(middle, size) is not None:
            return
        sheet, x = self.sheet, float(self.left)
        for device in self.tile.devices:
            if device.health is Health.NONE:
                continue
            side, name = sheet.px(size * 0.8), sheet.say(named(device.role, DEVICES))
            width = side + sheet.px(6) + sheet.advance(name, size)
            if x + width > self.right:
                return
            sheet.shape(light(device.health, x, middle - side / 2, side), sheet.theme.soft)
            sheet.text(name, x + side + sheet.px(6), centred(sheet, middle, size), size, sheet.theme.soft)
            x += width + sheet.px(14)

    def _lights(self, left: float, middle: float, side_u: float) -> None:
        """One light for each device where there is room for all of them; nothing is wrong with them."""
        sheet = self.sheet
        fitted = [device for device in self.tile.devices if device.health is not Health.NONE]
        side, step = sheet.px(side_u), sheet.px(side_u + 4)
        x = self.right - len(fitted) * step + (step - side)
        if x < left or self.presence is Presence.CLOSED:
            return
        for device in fitted:
            sheet.shape(light(device.health, x, middle - side / 2, side), sheet.theme.soft)
            x += step

    def _troubles(self, middle: float, size: float) -> float | None:
        """The first thing that is wrong, in words, and how many more."""
        sheet = self.sheet
        bad = [device for device in self.tile.devices if device.health in BAD]
        if not bad or self.presence is not Presence.THERE:
            return None
        end = marked(sheet, Tone.ATTENTION, self.left, middle, size * 1.2, self.ink) + sheet.px(6)
        text = self._trouble(bad[0]) + (f"  +{len(bad) - 1}" if len(bad) > 1 else "")
        while size > LEAST_TROUBLE and sheet.advance(text, size, face=Face.BOLD) > self.right - end:
            size -= 0.5
        if sheet.advance(text, size, face=Face.BOLD) <= self.right - end:
            sheet.text(text, end, centred(sheet, middle, size), size, self.ink, face=Face.BOLD, width=self.right - end)
            return end
        lines = wrapped(text, self.right - end, sheet.px(LEAST_TROUBLE), Face.PLAIN)
        for number, line in enumerate((lines[0], " ".join(lines[1:]))[:len(lines)]):
            at = middle + sheet.px(LEAST_TROUBLE) * (number - (0.5 if len(lines) > 1 else 0.0)) * LEADING
            sheet.text(line, end, centred(sheet, at, LEAST_TROUBLE), LEAST_TROUBLE, self.ink, width=self.right - end)
        return end

    def _trouble(self, device: DeviceHealth) -> str:
        name = self.sheet.say(named(device.role, DEVICES))
        return f"{name}: {self.sheet.say(device.sentence)}" if device.sentence is not None else name


def draw_totals(plan: Plan, tiles: tuple[BenchTile, ...], box: QRectF, unit_px: float, at: datetime,
                *, hint: Sentence) -> None:
    """One line over everything: how many are at work, and what all of them do together."""
    there = [tile for tile in tiles if tile.presence(at) is Presence.THERE]
    silent = [tile for tile in tiles if tile.presence(at) is Presence.SILENT]
    latched = [tile for tile in there if tile.verdict is not None and tile.verdict.latched]
    shown: list[tuple[Tone | None, int, Sentence]] = [
        (None, sum(bool(tile.person) for tile in there), say("at work")),
        (Tone.ATTENTION, len(silent), say("silent")), (Tone.REFUSED, len(latched), say("stopped by a refusal")),
        (None, sum(tile.scans for tile in there), say("scans/h")),
        (None, sum(tile.refusals for tile in there), say("refused")),
        (None, sum(tile.waiting for tile in tiles), say("waiting"))]
    with plan.at(box, unit_px) as sheet:
        said = sheet.say(hint)
        width = sheet.advance(said, 15)
        sheet.text(said, sheet.width - width, centred(sheet, sheet.height / 2, 15), 15, sheet.theme.soft)
        limit, x = sheet.width - width - sheet.px(24), 0.0
        for tone, count, name in shown:
            if tone is not None and not count:
                continue
            figure, what = sheet.look.translator.number(count), sheet.say(name)
            need = sheet.advance(figure, 26, face=Face.BOLD) + sheet.advance(what, 26 * 0.68) + sheet.px(48)
            if x + need > limit:
                return
            if tone is not None:
                x = marked(sheet, tone, x, sheet.height / 2, 26, sheet.theme.ink) + sheet.px(8)
            x = pair(sheet, figure, what, x, centred(sheet, sheet.height / 2, 26), 26, width=limit - x) + sheet.px(28)
