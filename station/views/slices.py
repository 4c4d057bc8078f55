"""What each panel needs of the screen. Pure."""

from __future__ import annotations

from datetime import datetime

from station.commands import Action
from station.screens import Screen
from station.verdicts import Kind, Tone, Verdict
from station.views.action_row import Offered
from station.views.choices_panel import Answers
from station.views.job_panel import Work
from station.views.last_scans import Strip
from station.views.notice_bar import Notice
from station.views.thing_panel import InHand
from station.views.top_bar import Bar
from station.views.translation import Translator
from station.views.verdict_panel import Shown


def shown(screen: Screen) -> Shown:
    return Shown(screen.prompt, screen.verdict, screen.latched, screen.refused_while_latched,
                 idle=screen.job is None and screen.task is None)


def answers(screen: Screen) -> Answers:
    question = screen.verdict.question if screen.verdict else None
    return Answers(question.choices[:9] if question else ())


def offered(screen: Screen) -> Offered:
    """What the prompt offers, and yes or no where a question waits for them."""
    question = screen.verdict.question if screen.verdict else None
    asked = (question.yes, Action.DECLINE) if question and question.yes else ()
    return Offered(tuple(dict.fromkeys((*asked, *screen.prompt.actions))), screen.prompt.called, _mends(screen.verdict))


def _mends(verdict: Verdict | None) -> Action | None:
    """Which key prints again what did not come out: the label, or the papers of a box that has its label."""
    if verdict is None or verdict.kind is not Kind.LABEL_SETTLED or verdict.tone is not Tone.ATTENTION:
        return None
    labelled = verdict.parcel is not None and verdict.parcel.label not in ("failed", "unknown")
    return Action.PAPERS if labelled else Action.REPRINT


def in_hand(screen: Screen) -> InHand | None:
    """None when there is nothing to show and the verdict may have the room."""
    thing = screen.verdict.thing if screen.verdict else None
    if thing is None and not screen.lookups:
        return None
    return InHand(thing, screen.lookups)


def notice(screen: Screen) -> Notice:
    return Notice(screen.away, screen.waiting, screen.devices)


def bar(screen: Screen, now: datetime, words: Translator) -> Bar:
    return Bar(screen.bench, screen.mode, words.clock(now), screen.person, screen.devices, screen.waiting)


def work(screen: Screen, now: datetime) -> Work:
    return Work(screen.job, screen.task, screen.today, now.replace(second=0, microsecond=0), screen.mode,
                screen.inspection)


def strip(screen: Screen) -> Strip:
    return Strip(screen.last_scans)
