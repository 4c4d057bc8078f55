"""One large field for a text the bench asks for, or for a code that has to be typed. Enter sends it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from station.screens import TypedField
from station.sentences import say
from station.views.action_row import SIDE
from station.views.fonts import Face, font
from station.views.panel import Panel
from station.views.sheet import Look, Sheet

PAD = 40
FIELD = 88
SENTENCE = 44
MOST_CHARACTERS = 400
CODE = "code"      # `about` of a field for a code that is typed instead of scanned
TYPE_A_CODE = TypedField(about=CODE, sentence=say("Type the code, then press Enter."))


class Entry(QLineEdit):
    """A line of text in which 1 to 9 choose a suggestion while nothing is typed yet."""

    suggested = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.suggestions = 0
        self.setMaxLength(MOST_CHARACTERS)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0
        if not self.text() and 1 <= number <= self.suggestions and not event.modifiers():
            self.suggested.emit(number)
        else:
            super().keyPressEvent(event)


@dataclass(frozen=True, slots=True)
class Asked:
    field: TypedField | None = None


class FieldPanel(Panel[Asked]):
    """Emits the text with what it is about; keeps the text only until it is sent."""

    entered = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget, look: Look, value: Asked) -> None:
        super().__init__(parent, look, value)
        self.entry = Entry(self)
        self.entry.returnPressed.connect(self._send)
        self.entry.suggested.connect(self._suggest)
        self.buttons: list[QRectF] = []
        self._dress()

    def ask(self, field: TypedField | None, typed: str = "") -> None:
        """Ask for a text; asking for the same again keeps what is typed."""
        fresh = self.show_value(Asked(field))
        self.setVisible(field is not None)
        if not fresh:
            return
        if field is None:
            self.left.emit()
            return
        self.entry.setText(typed)
        self.entry.suggestions = len(field.suggestions[:9])
        self.entry.setEchoMode(QLineEdit.EchoMode.Password if field.secret else QLineEdit.EchoMode.Normal)
        self._place()
        self.entry.setFocus()

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for number, box in enumerate(self.buttons, start=1):
            if box.contains(event.position()):
                self._suggest(number)
                return

    def compose(self, sheet: Sheet) -> None:
        field = self.value.field
        self.buttons = []
        if field is None:
            return
        pad = sheet.px(PAD)
        width = sheet.width - 2 * pad
        sheet.paragraph(sheet.say(field.sentence), pad, pad, width, SENTENCE, face=Face.BOLD)
        hint = sheet.say(say("Enter sends it. Esc leaves."))
        y = self._field_top(sheet) + sheet.px(FIELD + 20)
        sheet.text(hint, pad, y, 24, sheet.theme.soft, width=width)
        suggestions = field.suggestions[:9]
        self.buttons = self._boxes(sheet, len(suggestions), y + sheet.px(48)) if suggestions else []
        for number, (suggestion, box) in enumerate(zip(suggestions, self.buttons, strict=True), start=1):
            self._suggestion(sheet, number, box, sheet.say(suggestion))

    def _suggestion(self, sheet: Sheet, number: int, box: QRectF, label: str) -> None:
        sheet.block(box, sheet.theme.raised, radius=6)
        edge, theme = sheet.px(10), sheet.theme
        side = box.height() - 2 * edge
        cap = sheet.key_cap(str(number), box.x() + edge, box.y() + edge, side, theme.ink, theme.paper)
        x = box.x() + cap + sheet.px(28)
        room = box.right() - x - edge
        lines = min(2, sheet.lines_of(label, room, 24))
        top = box.center().y() - sheet.paragraph_height(lines, 24) / 2
        sheet.paragraph(label, x, top, room, 24, most_lines=2)

    def _boxes(self, sheet: Sheet, count: int, top: float) -> list[QRectF]:
        """In one column, or in two where there are more than three."""
        pad, gap, side = sheet.px(PAD), sheet.px(8), sheet.px(SIDE)
        columns = 1 if count <= 3 else 2
        rows = -(-count // columns)
        width = (sheet.width - 2 * pad - (columns - 1) * gap) / columns
        places = (divmod(number, rows) for number in range(count))
        return [QRectF(pad + c * (width + gap), top + r * (side + gap), width, side) for c, r in places]

    def _field_top(self, sheet: Sheet) -> float:
        field = self.value.field
        text = sheet.say(field.sentence) if field else ""
        lines = sheet.lines_of(text, sheet.width - 2 * sheet.px(PAD), SENTENCE, face=Face.BOLD)
        return sheet.px(PAD) + sheet.paragraph_height(lines, SENTENCE) + sheet.px(36)

    def _place(self) -> None:
        sheet = Sheet(self.width(), self.height(), self.look)
        pad = sheet.px(PAD)
        self.entry.setGeometry(pad, round(self._field_top(sheet)), self.width() - 2 * pad, sheet.px(FIELD))

    def _dress(self) -> None:
        theme, unit = self.look.theme, self.look.unit_px
        self.entry.setFont(font(round(40 * unit), face=Face.MONO))
        self.entry.setStyleSheet(
            f"QLineEdit {{ color: {theme.ink}; background: {theme.paper}; border: {max(1, round(3 * unit))}px solid"
            f" {theme.ink}; border-radius: {round(6 * unit)}px; padding-left: {round(16 * unit)}px;"
            f" selection-background-color: {theme.ink}; selection-color: {theme.paper}; }}"
        )

    def _send(self) -> None:
        text, field = self.entry.text(), self.value.field
        if field is not None and text.strip():
            self.entry.clear()
            self.entered.emit(field.about, text)

    def _suggest(self, number: int) -> None:
        field = self.value.field
        if field is not None:
            self.entered.emit(field.about, self.look.translator.text(field.suggestions[number - 1]))
