"""The task of any bench but packing: the figure that is read at two metres, what it counts, the rows under it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF

from station.screens import Task, TaskRow
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.due import SIZE, draw_due, minutes_left
from station.views.fonts import CAPITAL, Face
from station.views.rows import PAD, Row, draw_rows
from station.views.sheet import Sheet

BIG = 120
CAPTION = 30
CAPTIONS = (CAPTION, 26, 22)
MARKED = frozenset({Tone.REFUSED, Tone.HELD, Tone.ATTENTION})
MOST_SHARE = 0.55      # of the panel's width: what the figure and its caption may take
FOOT = 24
SUBTITLE, REST = 26, 22


@dataclass(frozen=True, slots=True)
class Timed:
    """A task, and now."""

    task: Task
    now: datetime | None = None


def draw_task(sheet: Sheet, timed: Timed) -> None:
    """Head, rows and foot on the whole sheet."""
    big = _big(sheet, timed.task)
    top = max(big, _head(sheet, timed, big))
    bottom = _foot(sheet, timed.task)
    rows = tuple(_row(sheet, row) for row in timed.task.rows)
    draw_rows(sheet, rows, top, bottom, say("and {count} more"))


def _row(sheet: Sheet, row: TaskRow) -> Row:
    """A row without a name of its own is called what its detail says."""
    named = row.name or (sheet.say(row.detail) if row.detail is not None else "")
    return Row(
        name=named, code=row.code, detail=row.detail if row.name else None, picture=row.picture, done=row.done,
        total=row.total, serials=tuple(reversed(row.serials)), mark=row.tone if row.tone in MARKED else None)


def _side(sheet: Sheet, task: Task) -> float:
    """The width that figure and caption take at the right."""
    if not task.big:
        return 0.0
    caption = sheet.say(task.big_caption) if task.big_caption is not None else ""
    wanted = max(sheet.advance(task.big, BIG, face=Face.BOLD), sheet.advance(caption, CAPTION))
    return min(wanted, MOST_SHARE * (sheet.width - 2 * sheet.px(PAD)))


def _big(sheet: Sheet, task: Task) -> float:
    """Right: the figure and what it counts. Returns where it ends."""
    if not task.big:
        return 0.0
    side, pad = _side(sheet, task), sheet.px(PAD)
    left = sheet.width - pad - side
    share = min(1.0, side / sheet.advance(task.big, BIG, face=Face.BOLD))
    size = int(BIG * share)
    sheet.text(task.big, left, pad, size, face=Face.BOLD, width=side + 1, align="right")
    y = pad + sheet.px(size) * CAPITAL + sheet.px(24)
    if task.big_caption is not None:
        size, lines = _caption(sheet, sheet.say(task.big_caption), side)
        for line in lines:
            sheet.text(line, left, y, size, sheet.theme.soft, width=side, align="right")
            y += sheet.px(size) * 1.36
    return y + sheet.px(8)


def _caption(sheet: Sheet, text: str, width: float) -> tuple[int, tuple[str, ...]]:
    """All of it, in the largest type that needs two lines; what is longer has as many as it needs of the smallest."""
    tried = ((size, sheet.wrapped(text, width, size)) for size in CAPTIONS)
    return next(((size, lines) for size, lines in tried if len(lines) <= 2), (CAPTIONS[-1], sheet.wrapped(
        text, width, CAPTIONS[-1])))


def _head(sheet: Sheet, timed: Timed, big_ends: float) -> float:
    """Left: the title, what belongs to it, and when it is due. Returns where the rows may begin."""
    task, pad = timed.task, sheet.px(PAD)
    side = _side(sheet, task)
    room = sheet.width - 2 * pad - (side + sheet.px(24) if side else 0)
    y = pad + _title(sheet, task.title, pad, room)
    for number, sentence in enumerate(task.subtitle):
        size = REST if number else SUBTITLE
        y += sheet.px(14 if number else 22)
        y += sheet.paragraph(sheet.say(sentence), pad, y, room, size, sheet.theme.soft if number else "", most_lines=3)
    y += sheet.px(20)
    if task.due is not None:
        left = minutes_left(task.due, timed.now)
        sentence = _due(sheet, task.due, left)
        if sheet.advance(sheet.say(sentence), SIZE, face=Face.BOLD) > room:    # beside the figure it would be cut
            y, room = max(y, big_ends + sheet.px(8)), sheet.width - 2 * pad
        draw_due(sheet, sentence, pad, y, room, late=left < 0)
        y += sheet.px(SIZE) + sheet.px(20)
    return y + sheet.px(8)


def _title(sheet: Sheet, title: str, x: float, room: float) -> float:
    """Codes are long and are never cut: the largest type that holds it. Returns its height."""
    size = next((s for s in (48, 40, 34, 28, 24) if sheet.advance(title, s, face=Face.MONO_BOLD) <= room), 24)
    return sheet.paragraph(title, x, sheet.px(PAD), room, size, face=Face.MONO_BOLD, most_lines=2)


def _due(sheet: Sheet, due: datetime, left_min: int) -> Sentence:
    at = sheet.look.translator.clock(due)
    if left_min < 0:
        return say("Was due {time}", time=at)
    if left_min < 60:
        return say("Due {time}, in {minutes} min", time=at, minutes=left_min)
    return say("Due {time}, in {hours} h {minutes} min", time=at, hours=left_min // 60, minutes=left_min % 60)


def _foot(sheet: Sheet, task: Task) -> float:
    """Upwards from the bottom. Returns where the rows must end."""
    pad, width = sheet.px(PAD), sheet.width - 2 * sheet.px(PAD)
    y = sheet.height - pad
    if not task.footer:
        return y
    for sentence in reversed(task.footer):
        text = sheet.say(sentence)
        y -= sheet.paragraph_height(min(3, sheet.lines_of(text, width, FOOT)), FOOT)
        sheet.paragraph(text, pad, y, width, FOOT, most_lines=3)
        y -= sheet.px(16)
    y -= sheet.px(4)
    sheet.block(QRectF(pad, y, width, max(1, sheet.px(2))), sheet.theme.line)
    return y - sheet.px(12)

