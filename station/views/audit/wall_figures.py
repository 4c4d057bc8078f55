"""Under the benches: orders against the clock, what goes next, open exceptions by age, counts and holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QRectF

from station.audits.asking import Door
from station.audits.wall import CasesOfClass, CutOff, Figures, NextOrder, RunningCount
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.wall_plan import GAP_U, Plan, centred, marked, spell
from station.views.fonts import CAPITAL, Face
from station.views.sheet import Sheet, wrapped
from station.views.words import named

PAD, ROW, HEAD, SIZE, SMALL, TITLE, BETWEEN = 12, 26, 21, 15, 12, 17, 8
SHARES = (408.0, 186.0, 356.0, 162.0)    # orders, next, exceptions, counts over holds
SOON = timedelta(minutes=60)
CLASSES: dict[str, Sentence] = {
    "data_issue": say("Data issue"), "damaged": say("Damaged product"), "product_no_data": say("Product, no data"),
    "data_no_product": say("Data, no product"), "packaging": say("Packaging"), "hold": say("Hold"),
}
COUNT_KINDS: dict[str, Sentence] = {
    "place": say("Places"), "sku": say("One SKU"), "value_class": say("By value"), "random": say("Random places"),
    "suspicion": say("Suspicion"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a panel: a mark, what it is, figures right of it; what it opens."""

    name: str
    cells: tuple[str, ...] = ()
    mark: Tone | None = None
    strong: bool = False
    door: Door | None = None
    mono: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A panel: its title opens a page; `heads` stand over the figures."""

    title: Sentence
    door: Door
    lines: tuple[Line, ...]
    empty: Sentence
    heads: tuple[Sentence, ...] = ()
    cell_u: float = 54
    total: str = ""       # beside the title, with the mark of what it counts
    mark: Tone | None = None


def draw_figures(plan: Plan, figures: Figures, box: QRectF, unit_px: float, at: datetime) -> None:
    """Side by side, as wide as they need; counts and holds share the last column."""
    words = _Words(plan, at)
    gap = GAP_U * unit_px
    room = box.width() - gap * (len(SHARES) - 1)
    columns, x = [], box.x()
    for share in SHARES:
        columns.append(QRectF(x, box.y(), room * share / sum(SHARES), box.height()))
        x += columns[-1].width() + gap
    for part, column in zip((words.orders(figures.orders), words.next(figures.next), words.cases(figures.cases)),
                            columns, strict=False):
        _draw(plan, part, column, unit_px)
    last = columns[-1]
    half = (last.height() - gap) / 2
    _draw(plan, words.counts(figures.counts), QRectF(last.x(), last.y(), last.width(), half), unit_px)
    _draw(plan, words.holds(figures), QRectF(last.x(), last.y() + half + gap, last.width(), half), unit_px)


def _draw(plan: Plan, part: Part, box: QRectF, unit_px: float) -> None:
    with plan.at(box, unit_px) as sheet:
        sheet.block(QRectF(0, 0, sheet.width, sheet.height), sheet.theme.surface, radius=8)
        pad, title = sheet.px(PAD), sheet.say(part.title)
        right = sheet.width - pad - sheet.advance(part.total, TITLE, face=Face.BOLD)
        sheet.text(part.total, right, sheet.px(12), TITLE, face=Face.BOLD)
        left = float(pad)
        if part.mark is not None:
            left = marked(sheet, part.mark, left, sheet.px(12) + sheet.px(TITLE) * CAPITAL / 2, 16, sheet.theme.ink)
            left += sheet.px(6)
        sheet.text(title, left, sheet.px(12), TITLE, face=Face.BOLD, width=right - left - sheet.px(8))
        plan.open(QRectF(box.x(), box.y(), box.width(), sheet.px(34)), part.door, title)
        top = float(sheet.px(35))
        if not part.lines:
            sheet.paragraph(sheet.say(part.empty), pad, top, sheet.width - 2 * pad, SIZE, sheet.theme.soft,
                            most_lines=3)
            return
        cells = _cells(sheet, part)
        top = _heads(sheet, part, cells, top)
        room = max(1, int((sheet.height - top - sheet.px(4)) // sheet.px(ROW)))
        shown = part.lines if len(part.lines) <= room else part.lines[: max(1, room - 1)]
        size = _size(sheet, shown, cells)
        for line in shown:
            row = QRectF(0, top, sheet.width, sheet.px(ROW))
            _line(sheet, line, row, cells, size)
            plan.open(row.translated(box.topLeft()), line.door, " ".join((line.name, *line.cells)))
            top += sheet.px(ROW)
        if len(shown) < len(part.lines) and room > 1:
            more = sheet.say(say("and {count} more", count=len(part.lines) - len(shown)))
            sheet.text(more, pad, top + sheet.px(7), SMALL, sheet.theme.soft)


def _cells(sheet: Sheet, part: Part) -> tuple[float, ...]:
    """How wide each column of figures is: no head is cut, in no language."""
    return tuple(max(float(sheet.px(part.cell_u)), sheet.advance(sheet.say(head), SMALL) + sheet.px(BETWEEN))
                 for head in part.heads)


def _heads(sheet: Sheet, part: Part, cells: Sequence[float], top: float) -> float:
    if not part.heads:
        return top
    right = sheet.width - sheet.px(PAD)
    for head, wide in zip(reversed(part.heads), reversed(cells), strict=True):
        sheet.text(sheet.say(head), right - wide, top, SMALL, sheet.theme.soft, width=wide + 1, align="right")
        right -= wide
    return top + sheet.px(HEAD)


def _size(sheet: Sheet, lines: Sequence[Line], cells: Sequence[float]) -> float:
    """One size for all names of a panel: the largest in which each is on one line, or else the smallest."""
    def fits(size: float) -> bool:
        return all(sheet.advance(line.name, size, face=_face(line)) <= _room(sheet, line, cells) for line in lines)

    return next((size for size in (15.0, 14.0, 13.0) if fits(size)), float(SMALL))


def _face(line: Line) -> Face:
    if line.mono:
        return Face.MONO_BOLD if line.strong else Face.MONO
    return Face.BOLD if line.strong else Face.PLAIN


def _room(sheet: Sheet, line: Line, cells: Sequence[float]) -> float:
    """What its figures and its mark leave for the name."""
    face = Face.BOLD if line.strong else Face.PLAIN
    taken = sum(cells) if cells else sum(sheet.advance(cell, SIZE, face=face) for cell in line.cells)
    mark = sheet.px(16) + sheet.px(6) if line.mark is not None else 0
    return sheet.width - 2 * sheet.px(PAD) - sheet.px(8) - taken - mark


def _line(sheet: Sheet, line: Line, row: QRectF, cells: Sequence[float], size: float) -> None:
    sheet.block(QRectF(sheet.px(PAD), row.y(), row.width() - 2 * sheet.px(PAD), 1), sheet.theme.line)
    middle, x, right = row.center().y(), float(sheet.px(PAD)), row.width() - sheet.px(PAD)
    top, face = centred(sheet, middle, SIZE), Face.BOLD if line.strong else Face.PLAIN
    for place, cell in reversed(tuple(enumerate(line.cells))):    # one figure alone takes what it needs
        left = right - (cells[place] if cells else sheet.advance(cell, SIZE, face=face))
        soft = cell in ("0", "\u2013")
        sheet.text(cell, left, top, SIZE, sheet.theme.soft if soft else "", face=Face.PLAIN if soft else face,
                   width=right - left + 1, align="right")
        right = left
    if line.mark is not None:
        x = marked(sheet, line.mark, x, middle, 16, sheet.theme.ink) + sheet.px(6)
    _name(sheet, line.name, QRectF(x, row.y(), max(0, right - x - sheet.px(8)), row.height()), _face(line), size)


def _name(sheet: Sheet, name: str, room: QRectF, face: Face, size: float) -> None:
    """Whole: where one line is too short for it, on two."""
    middle = room.center().y()
    if sheet.advance(name, size, face=face) <= room.width():
        sheet.text(name, room.x(), centred(sheet, middle, size), size, face=face, width=room.width())
        return
    first, *rest = wrapped(name, room.width(), sheet.px(SMALL), face)
    lines = [first, " ".join(rest)] if rest else [first]
    for number, text in enumerate(lines):
        at = middle + (number - (len(lines) - 1) / 2) * sheet.px(SMALL)
        sheet.text(text, room.x(), centred(sheet, at, SMALL), SMALL, face=face, width=room.width())


class _Words:
    """Figures as lines, in the language of the wall."""

    def __init__(self, plan: Plan, at: datetime) -> None:
        self.translator, self.at = plan.look.translator, at

    def say(self, sentence: Sentence) -> str:
        return self.translator.text(sentence)

    def orders(self, rows: Sequence[CutOff]) -> Part:
        heads = (say("open"), say("packing"), say("packed"), say("shipped"))
        return Part(say("Orders by cut-off"), Door("kpis", "measure=perfect_order"),
                    tuple(self._cut_off(row) for row in rows),
                    say("No order waits, and none has left today."), heads, cell_u=56)

    def _cut_off(self, row: CutOff) -> Line:
        counts = tuple(self.translator.number(count) for count in (row.open, row.packing, row.packed, row.shipped))
        door = Door("kpis", "measure=perfect_order")
        if row.late:
            return Line(self.say(say("Late")), counts, Tone.REFUSED, strong=True, door=door)
        if row.cut_off is None:
            return Line(self.say(say("No cut-off")), counts, door=door)
        clock = self.translator.clock(row.cut_off)
        if row.cut_off < self.at:
            return Line(clock, counts, Tone.ACCEPTED if not row.left else None, door=door)
        left = self.say(say("{clock} \u00b7 {time}", clock=clock, time=spell(row.cut_off - self.at)))
        soon = row.left > 0 and row.cut_off - self.at < SOON
        return Line(left, counts, Tone.ATTENTION if soon else None, strong=soon, door=door)

    def next(self, orders: Sequence[NextOrder]) -> Part:
        return Part(say("Next to leave"), Door("search"), tuple(self._order(order) for order in orders),
                    say("No order waits."))

    def _order(self, order: NextOrder) -> Line:
        late = order.cut_off < self.at
        when = self.say(say("late {time}", time=spell(self.at - order.cut_off)) if late
                        else say("in {time}", time=spell(order.cut_off - self.at)))
        mark = Tone.HELD if order.held else Tone.REFUSED if late else None
        return Line(order.number, (when,), mark, strong=late, door=order.door, mono=True)

    def cases(self, classes: Sequence[CasesOfClass]) -> Part:
        heads = (say("< 8 h"), say("< 24 h"), say("older"), say("late"))
        return Part(say("Open exceptions by age"), Door("cases"), tuple(self._case(case) for case in classes),
                    say("No case is open."), heads, cell_u=45)

    def _case(self, case: CasesOfClass) -> Line:
        counts = tuple(self.translator.number(count) for count in (*case.ages, case.late))
        return Line(self.say(named(case.name, CLASSES)), counts, Tone.REFUSED if case.late else None,
                    strong=bool(case.late), door=case.door)

    def counts(self, counts: Sequence[RunningCount]) -> Part:
        return Part(say("Counts"), Door("counts"), tuple(self._count(count) for count in counts),
                    say("No count is running."))

    def _count(self, count: RunningCount) -> Line:
        approve = count.state == "to_approve"
        done = say("approve") if approve else say("{done} of {places}", done=count.done, places=count.places)
        return Line(self.say(named(count.kind, COUNT_KINDS)), (self.say(done),),
                    Tone.ATTENTION if approve else None, strong=approve, door=count.door)

    def holds(self, figures: Figures) -> Part:
        lines = tuple(Line(f"{held.client} · {held.reason}", (self.translator.number(held.units),),
                           door=Door("holds")) for held in figures.held)
        any_held = figures.held_units > 0
        return Part(say("On hold"), Door("holds"), lines, say("Nothing is on hold."),
                    total=self.translator.number(figures.held_units) if any_held else "",
                    mark=Tone.HELD if any_held else None)
