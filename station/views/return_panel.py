"""Looking at a returned unit: what is looked at, numbered as the keys are, and the grade as it stands.

A row that is not good is drawn in reverse: it is seen from where the unit is held. Nothing here has a colour.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF

from station.screens import CheckRow, Inspection
from station.sentences import say
from station.verdicts import Tone
from station.views import icons
from station.views.fonts import CAPITAL, Face
from station.views.serials import grouped
from station.views.sheet import Sheet
from station.views.symbols import symbol

PAD = 32
GAP = 6
TALLEST, LOWEST = 84, 30      # of a row
BIG = 112
FACT = 22
MARKS: dict[bool | None, Tone] = {True: Tone.ACCEPTED, False: Tone.REFUSED, None: Tone.ATTENTION}

Buttons = list[tuple[QRectF, str]]


def draw_inspection(sheet: Sheet, shown: Inspection) -> Buttons:
    """Head, rows and foot on the whole sheet. Returns where a click means which row."""
    top = _head(sheet, shown)
    bottom = _foot(sheet, shown, top)
    gap = sheet.px(GAP)
    height = min(sheet.px(TALLEST), max(sheet.px(LOWEST), (bottom - top) / max(len(shown.rows), 1) - gap))
    pad = sheet.px(PAD)
    buttons: Buttons = []
    for number, row in enumerate(shown.rows, 1):
        box = QRectF(pad, top + (number - 1) * (height + gap), sheet.width - 2 * pad, height)
        _row(sheet, row, number, box)
        buttons.append((box, row.value))
    _facts(sheet, shown, top + len(shown.rows) * (height + gap) + sheet.px(12), bottom)
    return buttons


def _head(sheet: Sheet, shown: Inspection) -> float:
    """Left what it was found to be and its serial, right the grade. Returns where the rows begin."""
    pad = sheet.px(PAD)
    caption = sheet.say(shown.big_caption) if shown.big_caption is not None else ""
    side = max(sheet.advance(shown.big, BIG, face=Face.BOLD), min(sheet.advance(caption, FACT), sheet.width * 0.36))
    left = sheet.width - pad - side
    sheet.text(shown.big, left, pad, BIG, face=Face.BOLD, width=side + 1, align="right")
    y = pad + sheet.px(BIG) * CAPITAL + sheet.px(20)
    for line in sheet.wrapped(caption, side, FACT)[:2]:
        sheet.text(line, left, y, FACT, sheet.theme.soft, width=side, align="right")
        y += sheet.px(FACT) * 1.36
    return max(y, _named(sheet, shown, left - pad - sheet.px(24))) + sheet.px(12)


def _named(sheet: Sheet, shown: Inspection, room: float) -> float:
    """The identity stays in sight while the unit is looked at."""
    pad, mark = sheet.px(PAD), sheet.px(38)
    sheet.shape(symbol(shown.tone, pad, pad, mark), sheet.theme.ink)
    title, x = sheet.say(shown.title), pad + mark + sheet.px(14)
    size = next((s for s in (44, 38, 32, 26, 22) if sheet.advance(title, s, face=Face.BOLD) <= room - mark), 22)
    sheet.text(title, x, pad + (mark - sheet.px(size) * CAPITAL) / 2, size, face=Face.BOLD, width=room - mark)
    y: float = pad + mark + sheet.px(22)
    serial = grouped(shown.serial)
    size = next((s for s in (34, 28, 24, 20, 16) if sheet.advance(serial, s, face=Face.MONO) <= room), 16)
    y += sheet.paragraph(serial, pad, y, room, size, face=Face.MONO, most_lines=2) + sheet.px(16)
    if shown.pages > 1:
        said = sheet.say(say("{page} of {pages}: PgDown shows more", page=shown.page, pages=shown.pages))
        y += sheet.paragraph(said, pad, y, room, FACT, face=Face.BOLD, most_lines=2) + sheet.px(8)
    return y


def _foot(sheet: Sheet, shown: Inspection, top: float) -> float:
    """Upwards from the bottom. Returns where the rows must end."""
    pad, width = sheet.px(PAD), sheet.width - 2 * sheet.px(PAD)
    y: float = sheet.height - pad / 2
    for sentence in reversed(shown.footer):
        text = sheet.say(sentence)
        y -= sheet.paragraph_height(min(2, sheet.lines_of(text, width, FACT)), FACT)
        sheet.paragraph(text, pad, y, width, FACT, most_lines=2)
        y -= sheet.px(12)
    return max(y, top + sheet.px(40))


def _facts(sheet: Sheet, shown: Inspection, top: float, bottom: float) -> None:
    """The facts of the identity, as many as there is room for."""
    pad, width, y = sheet.px(PAD), sheet.width - 2 * sheet.px(PAD), top
    for sentence in shown.facts:
        text = sheet.say(sentence)
        height = sheet.paragraph_height(sheet.lines_of(text, width, FACT), FACT)
        if y + height > bottom:
            return
        sheet.paragraph(text, pad, y, width, FACT, sheet.theme.soft)
        y += height + sheet.px(14)


def _row(sheet: Sheet, row: CheckRow, number: int, box: QRectF) -> None:
    theme, bad = sheet.theme, row.good is False
    ground, ink = (theme.ink, theme.paper) if bad else (theme.raised, theme.ink)
    soft = ink if bad else theme.soft
    sheet.block(box, ground, radius=6)
    edge = sheet.px(8)
    side = min(box.height() - 2 * edge, sheet.px(56))
    middle = box.center().y()
    x = box.x() + edge
    x += sheet.key_cap(str(number), x, middle - side / 2, side, ink, ground) + sheet.px(14)
    if row.picture:
        picture = round(box.height() - 2 * sheet.px(4))
        pixmap = icons.product(row.picture, round(picture * sheet.look.dots_per_px), ink)
        sheet.drawing(x, middle - picture / 2, pixmap)
        x += picture + sheet.px(12)
    mark = min(side, sheet.px(34))
    right = box.right() - edge - mark
    _mark(sheet, row, QRectF(right, middle - mark / 2, mark, mark), ink)
    _words(sheet, row, QRectF(x, box.y(), right - x - sheet.px(12), box.height()), (ink, soft))


def _mark(sheet: Sheet, row: CheckRow, box: QRectF, ink: str) -> None:
    """Nothing where nobody has said anything; what has to be answered asks for it."""
    if row.good is not None or row.explicit:
        sheet.shape(symbol(MARKS[row.good], box.x(), box.y(), box.width()), ink)


def _words(sheet: Sheet, row: CheckRow, box: QRectF, inks: tuple[str, str]) -> None:
    """The question in the largest type that holds it whole; above it its group, where the row is tall enough."""
    ink, soft = inks
    text, group = sheet.say(row.text), sheet.say(row.group)
    over = sheet.px(24) if box.height() >= sheet.px(64) else 0
    if over:
        sheet.text(group, box.x(), box.y() + sheet.px(10), 16, soft, width=box.width())
    room = box.height() - over - sheet.px(8)
    size = next((s for s in (28, 26, 24, 22, 20, 18, 16, 14, 12) if _tall(sheet, text, box.width(), s) <= room), 12)
    top = box.y() + over + (box.height() - over - _tall(sheet, text, box.width(), size)) / 2 + sheet.px(1)
    face = Face.BOLD if row.good is False else Face.PLAIN
    sheet.paragraph(text, box.x(), top, box.width(), size, ink, face=face, most_lines=3)


def _tall(sheet: Sheet, text: str, width: float, size: float) -> float:
    """With room for the wider bold face, so that a mark moves nothing."""
    return sheet.paragraph_height(sheet.lines_of(text, width, size, face=Face.BOLD), size)
