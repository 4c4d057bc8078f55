"""The clock of a job or a task: when it is due and how long that is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF

from station.sentences import Sentence
from station.views.fonts import Face
from station.views.sheet import Sheet

SIZE = 22


def minutes_left(due: datetime, now: datetime | None) -> int:
    """Whole minutes until `due`, negative once it is past."""
    return int((due - now).total_seconds()) // 60 if now else 0


def draw_due(sheet: Sheet, sentence: Sentence, x: float, y: float, room: float, *, late: bool) -> None:
    """Once it is past, in inverse, because colour is the verdict's."""
    text = sheet.say(sentence)
    face, ink = (Face.BOLD, sheet.theme.paper) if late else (Face.PLAIN, sheet.theme.ink)
    if late:
        width = min(room, sheet.advance(text, SIZE, face=face)) + sheet.px(16)
        sheet.block(QRectF(x - sheet.px(8), y - sheet.px(9), width, sheet.px(35)), sheet.theme.ink, radius=4)
    sheet.text(text, x, y, SIZE, ink, face=face, width=room)
