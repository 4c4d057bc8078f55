"""The help page: every action of the bench with its key, what it does, and the code that does the same when scanned."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from station.commands import KEYS, Action
from station.sentences import say
from station.views.bench_help import explained, listed
from station.views.code_drawing import CodeRows, draw_code
from station.views.fonts import Face
from station.views.panel import Panel
from station.views.sheet import Look, Sheet
from station.views.words import ACTIONS

PAD = 24
COLUMNS = 4
GAP = 12


@dataclass(frozen=True, slots=True)
class Helped:
    mode: str = "packing"

    @property
    def actions(self) -> tuple[Action, ...]:
        return listed(self.mode)


class HelpPage(Panel[Helped]):
    def __init__(self, parent: QWidget, look: Look, value: Helped, code_rows: CodeRows) -> None:
        super().__init__(parent, look, value)
        self._code_rows = code_rows

    def ground(self) -> str:
        return self.look.theme.paper

    def compose(self, sheet: Sheet) -> None:
        pad, gap = sheet.px(PAD), sheet.px(GAP)
        title = sheet.say(say("Press a key, or scan its code. Type a code: type it, then press Enter."))
        sheet.text(title, pad, pad, 24, width=sheet.width - 2 * pad)
        top = pad + sheet.px(44)
        rows = -(-len(self.value.actions) // COLUMNS)
        width = (sheet.width - 2 * pad - (COLUMNS - 1) * gap) / COLUMNS
        height = (sheet.height - top - pad - (rows - 1) * gap) / rows
        for number, action in enumerate(self.value.actions):
            row, column = divmod(number, COLUMNS)
            box = QRectF(pad + column * (width + gap), top + row * (height + gap), width, height)
            self._card(sheet, box, action)

    def _card(self, sheet: Sheet, box: QRectF, action: Action) -> None:
        sheet.block(box, sheet.theme.surface, radius=6)
        edge = sheet.px(14)
        most = min(box.height() - edge, box.width() * 0.48)
        code = draw_code(sheet, self._code_rows(action), box.right() - edge / 2, box.center().y(), most)
        room = box.width() - 2 * edge - (code + edge if code else 0)
        cap = sheet.px(36)
        sheet.key_cap(KEYS[action], box.x() + edge, box.y() + edge, cap, sheet.theme.ink, sheet.theme.paper)
        y = box.y() + edge + cap + sheet.px(14)
        sheet.text(sheet.say(ACTIONS[action]), box.x() + edge, y, 24, face=Face.BOLD, width=room)
        text, y = sheet.say(explained(self.value.mode, action)), y + sheet.px(30)
        height = box.bottom() - edge / 2 - y
        size = next((s for s in (20, 18, 16, 14) if self._fits(sheet, text, room, s, height)), 14)
        sheet.paragraph(text, box.x() + edge, y, room, size, sheet.theme.soft)

    def _fits(self, sheet: Sheet, text: str, room: float, size: float, height: float) -> bool:
        return sheet.paragraph_height(sheet.lines_of(text, room, size), size) <= height
