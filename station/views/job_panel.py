"""The job: what is left, big; the order and its clock; its lines; its parcel. With nothing in hand, today's count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from station.jobs import Job, Note, Parcel
from station.screens import Inspection, Task
from station.sentences import Sentence, say
from station.views.due import draw_due, minutes_left
from station.views.fonts import CAPITAL, Face
from station.views.job_lines import draw_lines
from station.views.panel import Panel
from station.views.return_panel import Buttons, draw_inspection
from station.views.sheet import Look, Sheet
from station.views.task_panel import Timed, draw_task
from station.views.words import TODAY

PAD = 32
NOTE = 24
NOTE_SIZES = (24, 22, 20, 18, 16, 14, 12)   # a note as long as an import lets in is whole at the last
_LABELS: dict[str, Sentence] = {
    "ordered": say("Label ordered"),
    "printing": say("Label printing"),
    "printed": say("Label printed"),
    "sent_unconfirmed": say("Label sent, not confirmed"),
    "failed": say("Label not printed"),
    "unknown": say("Label uncertain"),
}


@dataclass(frozen=True, slots=True)
class Work:
    """`now` is cut to the minute: the clock of the cut-off is all that moves here."""

    job: Job | None = None
    task: Task | None = None
    today: int = 0
    now: datetime | None = None
    mode: str = "packing"
    inspection: Inspection | None = None


class JobPanel(Panel[Work]):
    chosen = Signal(str)     # the row of an inspection that was clicked

    def __init__(self, parent: QWidget, look: Look, value: Work) -> None:
        super().__init__(parent, look, value)
        self.buttons: Buttons = []

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        hit = next((value for box, value in self.buttons if box.contains(event.position())), None)
        if hit is not None and not self.dimmed and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(hit)

    def compose(self, sheet: Sheet) -> None:
        job, task = self.value.job, self.value.task
        self.buttons = []
        if self.value.inspection is not None:
            self.buttons = draw_inspection(sheet, self.value.inspection)
        elif job is not None:
            top = self._head(sheet, job)
            draw_lines(sheet, job, top, self._foot(sheet, job, top))
        elif task is not None:
            draw_task(sheet, Timed(task, self.value.now))
        else:
            self._today(sheet)

    def _today(self, sheet: Sheet) -> None:
        pad = sheet.px(PAD)
        figure = sheet.look.translator.number(self.value.today)
        size = 160
        y = sheet.height / 2 - sheet.px(size) * CAPITAL
        sheet.text(figure, pad, y, size, face=Face.BOLD, width=sheet.width - 2 * pad, align="center")
        one, many = TODAY.get(self.value.mode, TODAY["packing"])
        words = sheet.say(one if self.value.today == 1 else many)
        below = y + sheet.px(size) * CAPITAL + sheet.px(40)
        sheet.text(words, pad, below, 32, sheet.theme.soft, width=sheet.width - 2 * pad, align="center")

    def _head(self, sheet: Sheet, job: Job) -> float:
        """Left the order, right what is left. Returns where the lines begin."""
        pad = sheet.px(PAD)
        number = sheet.look.translator.number(job.left)
        size = 112
        width = sheet.advance(number, size, face=Face.BOLD)
        sheet.text(number, sheet.width - pad - width, pad, size, face=Face.BOLD)
        of = sheet.say(say("left of {ordered}", ordered=job.ordered))
        side = max(width, sheet.advance(of, 26))
        sheet.text(of, sheet.width - pad - side, pad + sheet.px(112), 26, sheet.theme.soft, width=side, align="right")
        room = sheet.width - 2 * pad - side - sheet.px(24)
        sheet.text(job.number, pad, pad, 48, face=Face.MONO_BOLD, width=room)
        sheet.text(job.client_name, pad, pad + sheet.px(58), 26, width=room)
        facts = [sheet.say(say("tote {tote}", tote=job.tote)) if job.tote else "", job.lane, job.carrier]
        where = " · ".join(fact for fact in facts if fact)
        sheet.text(where, pad, pad + sheet.px(94), 22, sheet.theme.soft, width=room)
        if job.cut_off is not None:
            self._cut_off(sheet, job.cut_off, pad + sheet.px(128), room)
        return pad + sheet.px(168)

    def _cut_off(self, sheet: Sheet, cut_off: datetime, y: float, room: float) -> None:
        """Leaves at what time, and how long that is."""
        left_min = minutes_left(cut_off, self.value.now)
        leaves = _leaves(sheet.look.translator.clock(cut_off), left_min)
        draw_due(sheet, leaves, sheet.px(PAD), y, room, late=left_min < 0)

    def _foot(self, sheet: Sheet, job: Job, top: float) -> float:
        """The open note, or confirmed ones and the parcel, upwards from the bottom. Returns the end of the lines."""
        y = sheet.height - sheet.px(PAD)
        if job.unconfirmed:    # to be read before anything else is done: it has the room of the parcel too
            return _open_note(sheet, job.unconfirmed[0], y, y - top) - sheet.px(8)
        if job.parcel is not None:
            y = _parcel(sheet, job.parcel, len(job.parcels), y)
        for note in reversed(job.notes):
            y = _note(sheet, note, y)
        return y - sheet.px(8)


def _leaves(at: str, left_min: int) -> Sentence:
    if left_min < 0:
        return say("Was to leave {time}", time=at)
    if left_min < 60:
        return say("Leaves {time}, in {minutes} min", time=at, minutes=left_min)
    return say("Leaves {time}, in {hours} h {minutes} min", time=at, hours=left_min // 60, minutes=left_min % 60)


def _parcel(sheet: Sheet, parcel: Parcel, parcels: int, bottom: float) -> float:
    pad, width = sheet.px(PAD), sheet.width - 2 * sheet.px(PAD)
    y = bottom - sheet.px(64)
    sheet.block(QRectF(pad, y - sheet.px(20), width, max(1, sheet.px(2))), sheet.theme.line)
    name = say("Parcel {number} of {parcels}", number=parcel.number, parcels=max(parcels, parcel.number))
    title = sheet.say(name)
    sheet.text(title, pad, y, 26, face=Face.BOLD)
    items = sheet.say(say("{count} items", count=parcel.items) if parcel.items != 1 else say("1 item"))
    state = sheet.say(_LABELS[parcel.label]) if parcel.label in _LABELS else ""
    right = " · ".join(part for part in (items, state) if part)
    rest = width - sheet.advance(title, 26, face=Face.BOLD) - sheet.px(24)
    sheet.text(right, pad + width - rest, y + sheet.px(2), 24, sheet.theme.soft, width=rest, align="right")
    _weight(sheet, parcel, y + sheet.px(42), width)
    return y - sheet.px(28)


def _weight(sheet: Sheet, parcel: Parcel, y: float, width: float) -> None:
    pad, translator = sheet.px(PAD), sheet.look.translator
    said: list[Sentence] = []
    if parcel.weight_g is not None:
        said.append(say("Weighs {weight} g", weight=parcel.weight_g))
    if parcel.expected_g is not None and parcel.tolerance_g is not None:
        off = translator.number(parcel.tolerance_g)
        said.append(say("expected {weight} g ± {tolerance} g", weight=parcel.expected_g, tolerance=off))
    elif parcel.expected_g is not None:
        said.append(say("expected {weight} g", weight=parcel.expected_g))
    sheet.text(" · ".join(sheet.say(part) for part in said), pad, y, 24, width=width)


def _note(sheet: Sheet, note: Note, bottom: float) -> float:
    """The brand's words, quiet once they are confirmed."""
    pad, width = sheet.px(PAD), sheet.width - 2 * sheet.px(PAD)
    height = sheet.paragraph_height(1, NOTE) + sheet.px(32)
    y = bottom - height
    sheet.block(QRectF(pad, y, width, height), radius=6, outline=sheet.theme.line, outline_px=sheet.px(1))
    _icon(sheet, "check", y, height)
    sheet.paragraph(note.text, pad + sheet.px(60), y + sheet.px(16), width - sheet.px(72), NOTE, sheet.theme.soft,
                    most_lines=1)
    return y - sheet.px(12)


def _open_note(sheet: Sheet, note: Note, bottom: float, room: float) -> float:
    """The note that F2 confirms: boxed and whole, in smaller type and over the lines rather than cut."""
    pad, width = sheet.px(PAD), sheet.width - 2 * sheet.px(PAD)
    inner, edges = width - sheet.px(72), sheet.px(32)
    size = next((s for s in NOTE_SIZES if _tall(sheet, note.text, inner, s) + edges <= room), NOTE_SIZES[-1])
    height = _tall(sheet, note.text, inner, size) + edges
    y = bottom - height
    sheet.block(QRectF(pad, y, width, height), sheet.theme.raised, radius=6, outline=sheet.theme.ink,
                outline_px=sheet.px(3))
    _icon(sheet, "sticky-note", y, height)
    sheet.paragraph(note.text, pad + sheet.px(60), y + sheet.px(16), inner, size)
    return y - sheet.px(12)


def _tall(sheet: Sheet, text: str, width: float, size: float) -> float:
    return sheet.paragraph_height(sheet.lines_of(text, width, size), size)


def _icon(sheet: Sheet, name: str, y: float, height: float) -> None:
    sheet.icon(name, sheet.px(PAD) + sheet.px(14), y + (height - sheet.px(32)) / 2, sheet.px(32), sheet.theme.ink)
