"""The job: what is left, big; the order and its clock; its lines; its parcel. With no job, today's count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF

from station.jobs import Job, Note, Parcel
from station.sentences import Sentence, say
from station.views.fonts import CAPITAL, Face
from station.views.job_lines import draw_lines
from station.views.panel import Panel
from station.views.sheet import Sheet

PAD = 32
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
    today: int = 0
    now: datetime | None = None


class JobPanel(Panel[Work]):
    def compose(self, sheet: Sheet) -> None:
        job = self.value.job
        if job is None:
            self._today(sheet)
            return
        top = self._head(sheet, job)
        bottom = self._foot(sheet, job)
        draw_lines(sheet, job, top, bottom)

    def _today(self, sheet: Sheet) -> None:
        pad = sheet.px(PAD)
        figure = sheet.look.translator.number(self.value.today)
        size = 160
        y = sheet.height / 2 - sheet.px(size) * CAPITAL
        sheet.text(figure, pad, y, size, face=Face.BOLD, width=sheet.width - 2 * pad, align="center")
        words = sheet.say(say("parcels today") if self.value.today != 1 else say("parcel today"))
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
        """Leaves at what time, and how long that is; once it is past, in inverse, because colour is the verdict's."""
        pad, translator = sheet.px(PAD), sheet.look.translator
        left_s = (cut_off - self.value.now).total_seconds() if self.value.now else 0.0
        text = sheet.say(_leaves(translator.clock(cut_off), int(left_s) // 60))
        late = left_s < 0
        face, ink = (Face.BOLD, sheet.theme.paper) if late else (Face.PLAIN, sheet.theme.ink)
        if late:
            width = min(room, sheet.advance(text, 22, face=face)) + sheet.px(16)
            sheet.block(QRectF(pad - sheet.px(8), y - sheet.px(9), width, sheet.px(35)), sheet.theme.ink, radius=4)
        sheet.text(text, pad, y, 22, ink, face=face, width=room)

    def _foot(self, sheet: Sheet, job: Job) -> float:
        """Notes, then the parcel, upwards from the bottom. Returns where the lines must end."""
        y = sheet.height - sheet.px(PAD)
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
    """The brand's words: boxed until they are confirmed, quiet after."""
    pad, width = sheet.px(PAD), sheet.width - 2 * sheet.px(PAD)
    inner = width - sheet.px(72)
    most = 3 if not note.confirmed else 1
    lines = min(most, sheet.lines_of(note.text, inner, 24))
    height = sheet.paragraph_height(lines, 24) + sheet.px(32)
    y = bottom - height
    open_note = not note.confirmed
    sheet.block(
        QRectF(pad, y, width, height), sheet.theme.raised if open_note else "", radius=6,
        outline=sheet.theme.ink if open_note else sheet.theme.line, outline_px=sheet.px(3 if open_note else 1),
    )
    icon = "sticky-note" if open_note else "check"
    sheet.icon(icon, pad + sheet.px(14), y + (height - sheet.px(32)) / 2, sheet.px(32), sheet.theme.ink)
    colour = sheet.theme.ink if open_note else sheet.theme.soft
    sheet.paragraph(note.text, pad + sheet.px(60), y + sheet.px(16), inner, 24, colour, most_lines=most)
    return y - sheet.px(12)
