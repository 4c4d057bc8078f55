"""The answers to a question, numbered: press 1 to 9, or the button."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from station.verdicts import Choice
from station.views.action_row import SIDE
from station.views.panel import Panel
from station.views.sheet import Look, Sheet

GAP = 8
ONE_COLUMN = 3
SIZES = (30, 28, 26, 24, 22)    # one for all answers: none of them is more of an answer


@dataclass(frozen=True, slots=True)
class Answers:
    choices: tuple[Choice, ...] = ()


class ChoicesPanel(Panel[Answers]):
    chosen = Signal(str)

    def __init__(self, parent: QWidget, look: Look, value: Answers) -> None:
        super().__init__(parent, look, value)
        self.buttons: list[tuple[QRectF, Choice]] = []

    def ground(self) -> str:
        return self.look.theme.paper

    def height_px(self) -> int:
        sheet = Sheet(0, 0, self.look)
        rows = -(-len(self.value.choices) // self._columns())
        return rows * (sheet.px(SIDE) + sheet.px(GAP)) if rows else 0

    def compose(self, sheet: Sheet) -> None:
        self.buttons = []
        columns, gap, side = self._columns(), sheet.px(GAP), sheet.px(SIDE)
        width = (sheet.width - (columns - 1) * gap) / columns
        rows = -(-len(self.value.choices) // columns)
        labels = [sheet.say(choice.label) for choice in self.value.choices]
        room = width - side - 2 * sheet.px(10) - sheet.px(8)
        size = next((s for s in SIZES if all(sheet.advance(label, s) <= room for label in labels)), SIZES[-1])
        for number, choice in enumerate(self.value.choices):
            column, row = divmod(number, max(rows, 1))
            box = QRectF(column * (width + gap), gap + row * (side + gap), width, side)
            self._button(sheet, box, number + 1, labels[number], size)
            self.buttons.append((box, choice))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        hit = next((choice for box, choice in self.buttons if box.contains(event.position())), None)
        if hit is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(hit.value)

    def choose(self, number: int) -> bool:
        """Take the answer with this number, 1 to 9; False if there is none."""
        if 1 <= number <= len(self.value.choices):
            self.chosen.emit(self.value.choices[number - 1].value)
            return True
        return False

    def _columns(self) -> int:
        return 1 if len(self.value.choices) <= ONE_COLUMN else 2

    def _button(self, sheet: Sheet, box: QRectF, number: int, label: str, size: int) -> None:
        sheet.block(box, sheet.theme.surface, radius=6)
        edge = sheet.px(10)
        side, theme = box.height() - 2 * edge, sheet.theme
        cap = sheet.key_cap(str(number), box.x() + edge, box.y() + edge, side, theme.ink, theme.paper)
        x = box.x() + 2 * edge + cap + sheet.px(8)
        width = box.right() - x - edge
        lines = min(2, sheet.lines_of(label, width, size))
        top = box.center().y() - sheet.paragraph_height(lines, size) / 2
        sheet.paragraph(label, x, top, width, size, most_lines=2)
