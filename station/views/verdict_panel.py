"""The verdict: one word, one sentence, facts; or, when there is none, what to do next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QRectF, QVariantAnimation
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from station.commands import KEYS, Action
from station.screens import Prompt
from station.sentences import say
from station.verdicts import Tone, Verdict
from station.views import icons
from station.views.code_drawing import CodeRows, Rows, draw_code
from station.views.fonts import CAPITAL, Face
from station.views.panel import Panel
from station.views.sheet import Look, Sheet
from station.views.symbols import symbol
from station.views.theme import ToneColours
from station.views.verdict_fit import FACT, WORD_LEADING, Fit, fit, size_of, symbol_px, word_height

PAD = 40
WAY_OUT = 136
INSET_MS = 120
INSET = 20
MOST_SINK = 96     # how far a short verdict may come down from the top of its panel


@dataclass(frozen=True, slots=True)
class Shown:
    """`idle`: nothing is under way, so that the diagram may be large."""

    prompt: Prompt
    verdict: Verdict | None = None
    latched: bool = False
    refused: int = 0
    idle: bool = True


class VerdictPanel(Panel[Shown]):
    """The whole panel takes the colour of the verdict."""

    def __init__(self, parent: QWidget, look: Look, value: Shown, code_rows: CodeRows) -> None:
        super().__init__(parent, look, value)
        self._code_rows = code_rows
        self._inset = 0.0
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(INSET_MS)
        self._motion.setStartValue(0.0)
        self._motion.setKeyValueAt(0.35, 1.0)
        self._motion.setEndValue(0.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._motion.valueChanged.connect(self._set_inset)

    def show_value(self, value: Shown) -> bool:
        newly = value.latched and value.verdict is not None and value.verdict is not self.value.verdict
        changed = super().show_value(value)
        if changed and newly:
            self._motion.stop()
            self._motion.start()
        return changed

    def tone(self) -> Tone:
        return Tone.NEUTRAL if self.value.verdict is None else self.value.verdict.tone

    def colours(self) -> ToneColours:
        return self.look.theme.tone(self.tone())

    def ground(self) -> str:
        return self.colours().ground

    def compose(self, sheet: Sheet) -> None:
        if self.value.verdict is None:
            _Prompted(sheet, self.value).compose()
        else:
            _Judged(sheet, self.value, self.value.verdict, self.colours()).compose(self._code_rows)

    def paint_ground(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor(self.look.theme.paper if self._inset else self.ground()))
        if self._inset:
            by = round(self._inset * INSET * self.look.unit_px)
            painter.fillRect(self.rect().adjusted(by, by, -by, -by), QColor(self.ground()))

    def _set_inset(self, share: float) -> None:
        self._inset = share
        self.update()


class _Judged:
    """A verdict on its colour."""

    def __init__(self, sheet: Sheet, shown: Shown, verdict: Verdict, colours: ToneColours) -> None:
        self.sheet, self.shown, self.verdict, self.colours = sheet, shown, verdict, colours
        self.pad = sheet.px(PAD)
        self.edge = min(self.pad, round(sheet.height * 0.1))   # above and below: less in a low panel
        self.width = sheet.width - 2 * self.pad

    def compose(self, code_rows: CodeRows) -> None:
        sheet, verdict = self.sheet, self.verdict
        word, sentence = sheet.say(verdict.word), sheet.say(verdict.sentence)
        facts = tuple(sheet.say(fact) for fact in verdict.facts)
        below = sheet.px(WAY_OUT) if self.shown.latched else 0
        fitted = fit(sheet, word, sentence, facts, self.width, sheet.height - 2 * self.edge - below)
        spare = sheet.height - 2 * self.edge - below - fitted.height_px
        y = self._word(fitted, self.edge + max(0.0, min(spare * 0.3, sheet.px(MOST_SINK))))
        y += sheet.px(fitted.gap)
        y += sheet.paragraph(sentence, self.pad, y, self.width, fitted.sentence, self.colours.ink)
        self._facts(facts[: fitted.facts], y + sheet.px(fitted.gap))
        if self.shown.latched:
            self._way_out(code_rows(Action.CLEAR))
        if verdict.tone is Tone.CAPTURED:
            self._not_yet_sure()

    def _word(self, fitted: Fit, y: float) -> float:
        sheet = self.sheet
        side = symbol_px(sheet, fitted.word)
        sheet.shape(symbol(self.verdict.tone, self.pad, y - side * 0.02, side), self.colours.ink)
        x = self.pad + side + sheet.px(fitted.word) * 0.2
        for number, line in enumerate(fitted.lines):
            top = y + number * sheet.px(fitted.word) * WORD_LEADING
            sheet.text(line, x, top, fitted.word, self.colours.ink, face=Face.BOLD)
        return y + word_height(sheet, fitted.word, len(fitted.lines))

    def _facts(self, facts: tuple[str, ...], y: float) -> None:
        step = self.sheet.px(FACT) * 1.5
        for fact in facts:
            self.sheet.paragraph(fact, self.pad, y, self.width, FACT, self.colours.ink)
            y += self.sheet.lines_of(fact, self.width, FACT) * step

    def _way_out(self, rows: Rows | None) -> None:
        sheet, pad = self.sheet, self.pad
        height = sheet.px(80)
        y = sheet.height - self.edge - height
        code_width = draw_code(sheet, rows, sheet.width - pad, y + height / 2, sheet.px(WAY_OUT - 8))
        cap = sheet.key_cap(KEYS[Action.CLEAR], pad, y, height, self.colours.ink, self.colours.ground)
        x = pad + cap + sheet.px(24)
        room = sheet.width - x - pad - code_width - sheet.px(24)
        clear = sheet.say(say("Press or scan to clear this."))
        refused = sheet.say(say("Refused meanwhile: {count}", count=self.shown.refused)) if self.shown.refused else ""
        size, lines = _clear_size(sheet, clear, room, 1 if refused else 2)
        tall = sheet.paragraph_height(lines, size) + (sheet.px(20 + FACT) if refused else 0)
        top = y + (height - tall) / 2
        top += sheet.paragraph(clear, x, top, room, size, self.colours.ink, face=Face.BOLD)
        if refused:
            sheet.text(refused, x, top + sheet.px(20), FACT, self.colours.ink, width=room)

    def _not_yet_sure(self) -> None:
        """A dashed edge: on this PC's disk, not yet in the database."""
        box = QRectF(0, 0, self.sheet.width, self.sheet.height)
        edge = self.sheet.px(6)
        inner = box.adjusted(edge, edge, -edge, -edge)
        self.sheet.block(inner, outline=self.colours.ink, outline_px=edge / 2, dashed=True)


def _clear_size(sheet: Sheet, text: str, room: float, most_lines: int) -> tuple[float, int]:
    """The largest type in which the way out is whole on so many lines."""
    lines = 1
    for size in (32, 28, 24, 20, 18):
        lines = sheet.lines_of(text, room, size, face=Face.BOLD)
        if lines <= most_lines:
            break
    return size, lines


class _Prompted:
    """No verdict: the next action as a sentence, and a still diagram of what to scan."""

    def __init__(self, sheet: Sheet, shown: Shown) -> None:
        self.sheet, self.shown = sheet, shown
        self.pad = sheet.px(PAD)
        self.width = sheet.width - 2 * self.pad

    def compose(self) -> None:
        sheet, prompt = self.sheet, self.shown.prompt
        sentence = sheet.say(prompt.sentence)
        detail = sheet.say(prompt.detail) if prompt.detail else ""
        size = self._size(sentence, detail)
        text_height = self._text_height(sentence, detail, size)
        side = round(min(sheet.px(280 if self.shown.idle else 160), sheet.height - text_height - 3 * self.pad))
        drawn = side >= sheet.px(72)
        whole = text_height + (side + self.pad if drawn else 0)
        y = max(self.pad, (sheet.height - whole) / 2) if self.shown.idle else self.pad
        if drawn:
            pixmap = icons.diagram(prompt.diagram, round(side * sheet.look.dots_per_px), sheet.theme.ink)
            sheet.drawing(self.pad, y, pixmap)
            y += side + self.pad
        y += sheet.paragraph(sentence, self.pad, y, self.width, size, face=Face.BOLD)
        if detail:
            sheet.paragraph(detail, self.pad, y + sheet.px(32), self.width, FACT, sheet.theme.soft)

    def _size(self, sentence: str, detail: str) -> float:
        full = size_of(16.0 if self.shown.idle else 12.0)
        for share in (1.0, 0.85, 0.7, 0.6, 0.5, 0.4):
            if self._text_height(sentence, detail, full * share) <= self.sheet.height - 2 * self.pad:
                return full * share
        return full * 0.3

    def _text_height(self, sentence: str, detail: str, size: float) -> float:
        sheet = self.sheet
        height = sheet.paragraph_height(sheet.lines_of(sentence, self.width, size, face=Face.BOLD), size)
        if detail:
            lines = sheet.lines_of(detail, self.width, FACT)
            height += sheet.px(32) + sheet.px(FACT) * (CAPITAL + lines * 1.36)
        return height
