"""The frame: all panels of the bench window and where they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from station.screens import Screen
from station.views.action_row import ActionRow, Offered
from station.views.choices_panel import Answers, ChoicesPanel
from station.views.code_drawing import CodeRows
from station.views.crash_page import Crash, CrashPage
from station.views.field_panel import TYPE_A_CODE, Asked, FieldPanel
from station.views.help_page import Helped, HelpPage
from station.views.job_panel import JobPanel
from station.views.last_scans import LastScans
from station.views.notice_bar import Notice, NoticeBar
from station.views.panel import Panel
from station.views.sheet import Look
from station.views.slices import bar, in_hand, shown, strip, work
from station.views.theme import GRID_U
from station.views.thing_panel import InHand, ThingPanel
from station.views.top_bar import TopBar
from station.views.verdict_panel import VerdictPanel

TOP, BOTTOM, THING = 56, 88, 184
LEFT_SHARE = 0.57
LEAST_VERDICT = 232


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the value asks of the frame; pixels."""

    notice_px: int
    choices_px: int
    actions_px: int
    thing: bool


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything is, in pixels. An empty rectangle is not shown."""

    top: QRect
    notice: QRect
    verdict: QRect
    choices: QRect
    thing: QRect
    job: QRect
    left: QRect
    main: QRect
    scans: QRect
    actions: QRect

    @staticmethod
    def of(width: int, height: int, unit_px: float, wanted: Wanted) -> Places:
        gap = round(GRID_U * unit_px)
        top = QRect(0, 0, width, round(TOP * unit_px))
        notice = QRect(0, top.height(), width, wanted.notice_px)
        begin = top.height() + (notice.height() + gap if wanted.notice_px else 0)
        bottom = height - round(BOTTOM * unit_px)
        left = QRect(gap, begin, round(width * LEFT_SHARE) - gap, bottom - begin)
        job = QRect(left.right() + 1 + gap, begin, width - left.right() - 1 - 2 * gap, left.height())
        verdict, choices, thing = _left_column(left, gap, round(THING * unit_px), unit_px, wanted)
        split = max(gap, width - wanted.actions_px)
        scans = QRect(0, bottom, split, height - bottom)
        actions = QRect(split, bottom, width - split, height - bottom)
        main = QRect(gap, begin, width - 2 * gap, left.height())
        return Places(top, notice, verdict, choices, thing, job, left, main, scans, actions)


def _left_column(left: QRect, gap: int, thing_px: int, unit_px: float, wanted: Wanted) -> tuple[QRect, QRect, QRect]:
    """The verdict, the answers under it, the thing in hand under both; the thing yields first."""
    room = left.height() - wanted.choices_px
    shows_thing = wanted.thing and room - thing_px - gap >= LEAST_VERDICT * unit_px
    below = thing_px + gap if shows_thing else 0
    verdict = QRect(left.x(), left.y(), left.width(), room - below)
    choices = QRect(left.x(), verdict.bottom() + 1, left.width(), wanted.choices_px)
    thing = QRect(left.x(), left.bottom() + 1 - thing_px, left.width(), thing_px if shows_thing else 0)
    return verdict, choices, thing


class Frame:
    """Makes the panels once and hands each its slice of the screen."""

    def __init__(self, window: QWidget, look: Look, screen: Screen, code_rows: CodeRows, now: datetime) -> None:
        self.top = TopBar(window, look, bar(screen, now, look.translator))
        self.notice = NoticeBar(window, look, Notice())
        self.verdict = VerdictPanel(window, look, shown(screen), code_rows)
        self.choices = ChoicesPanel(window, look, Answers())
        self.thing = ThingPanel(window, look, InHand())
        self.job = JobPanel(window, look, work(screen, now))
        self.scans = LastScans(window, look, strip(screen))
        self.actions = ActionRow(window, look, Offered())
        self.field = FieldPanel(window, look, Asked())
        self.help = HelpPage(window, look, Helped(), code_rows)
        self.crash = CrashPage(window, look, Crash())
        self.all: tuple[Panel[Any], ...] = (
            self.top, self.notice, self.verdict, self.choices, self.thing, self.job, self.scans, self.actions,
            self.field, self.help, self.crash,
        )
        self._typing = False
        self.field.hide()
        self.help.hide()
        self.crash.hide()

    def set_look(self, look: Look) -> None:
        for panel in self.all:
            panel.set_look(look)

    def place(self, places: Places) -> None:
        put = (
            (self.top, places.top), (self.notice, places.notice), (self.verdict, places.verdict),
            (self.choices, places.choices), (self.thing, places.thing), (self.job, places.job),
            (self.scans, places.scans), (self.actions, places.actions), (self.field, places.left),
            (self.help, places.main), (self.crash, places.job),
        )
        for panel, rect in put:
            if panel.geometry() != rect:
                panel.setGeometry(rect)
        for panel, rect in put[:8]:
            if panel.isHidden() is not rect.isEmpty():
                panel.setHidden(rect.isEmpty())

    def prepare(self, answers: Answers, notice: Notice, offered: Offered) -> None:
        """Whatever decides where the verdict panel is."""
        self.choices.show_value(answers)
        self.notice.show_value(notice)
        self.actions.show_value(offered)

    def show_rest(self, screen: Screen, now: datetime) -> None:
        self.thing.show_value(in_hand(screen) or InHand())
        self.scans.show_value(strip(screen))
        self.help.show_value(Helped(screen.mode))
        self.show_time(screen, now)
        if screen.field is not None or not self._typing:
            self._typing = False
            self.field.ask(screen.field)
        if not self.field.isHidden():
            self.field.raise_()
        for panel in (self.top, self.thing, self.job, self.scans, self.actions, self.notice):
            panel.set_dimmed(screen.latched)

    def show_time(self, screen: Screen, now: datetime) -> None:
        self.top.show_value(bar(screen, now, self.top.look.translator))
        self.job.show_value(work(screen, now))

    def toggle_help(self) -> None:
        self.help.setHidden(not self.help.isHidden())
        self.help.raise_()

    def type_a_code(self, first: str) -> None:
        """A code by hand: the field takes the place of the verdict until it is sent or left."""
        self._typing = True
        self.field.ask(TYPE_A_CODE, first)
        self.field.raise_()

    def leave_pages(self) -> bool:
        """Leave help and a half-typed code; True if there was one to leave."""
        left = not self.help.isHidden() or self._typing
        self.help.hide()
        if self._typing:
            self._typing = False
            self.field.ask(None)
        return left

    def show_crash(self, what: str, log: str) -> None:
        self.crash.show_value(Crash(what, log))
        self.crash.show()
        self.crash.raise_()
