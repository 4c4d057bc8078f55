"""The keys that mean something now, as buttons of 20 mm that show their key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from station.commands import KEYS, Action
from station.sentences import Sentence
from station.views.fonts import CAPITAL, Face
from station.views.panel import Panel
from station.views.sheet import Look, Sheet
from station.views.theme import UNIT_MM
from station.views.words import ACTIONS, LEAVE

BUTTON_MM = 20.0
SIDE = BUTTON_MM / UNIT_MM + 0.5
GAP = 8
EDGE = 12
NEVER_PRIMARY = frozenset({    # ways back, ways out and exceptions are not the way on
    Action.HELP, Action.SIGN_OFF, Action.RELEASE, Action.LEAVE, Action.LANE, Action.EMPTY, Action.UNDO, Action.DECLINE,
    Action.BLIND, Action.REPLENISH, Action.HISTORY, Action.LABEL, Action.PAPERS, Action.REMOVE, Action.WIPE,
    Action.TEST, Action.REPRINT, Action.NO_SERIAL})


@dataclass(frozen=True, slots=True)
class Offered:
    """The primary action first."""

    actions: tuple[Action, ...] = ()
    called: tuple[tuple[Action, Sentence], ...] = ()
    mends: Action | None = None      # a paper did not come out: what prints it again is the way on

    @property
    def primary(self) -> Action | None:
        """The one key that is lit: the way on, if a key is."""
        if self.mends in self.actions:
            return self.mends
        return next((action for action in self.actions[:1] if action not in NEVER_PRIMARY), None)

    def name_of(self, action: Action) -> Sentence:
        """What the button says. Where nothing is answered with yes, F3 is no answer but the way out."""
        leaves = action is Action.DECLINE and Action.CONFIRM not in self.actions
        return dict(self.called).get(action, LEAVE if leaves else ACTIONS[action])


class ActionRow(Panel[Offered]):
    """Each key has its usual place: help at the left, then in the order of the keyboard."""

    pressed = Signal(object)

    def __init__(self, parent: QWidget, look: Look, value: Offered) -> None:
        super().__init__(parent, look, value)
        self.buttons: list[tuple[QRectF, Action]] = []

    def ground(self) -> str:
        return self.look.theme.paper

    def width_px(self) -> int:
        """What the row needs, so that the last scans get the rest."""
        sheet = Sheet(0, 0, self.look)
        return round(sum(self._width(sheet, action) + sheet.px(GAP) for action in self._ordered()) + 2 * sheet.px(EDGE))

    def compose(self, sheet: Sheet) -> None:
        self.buttons = []
        side, x = sheet.px(SIDE), float(sheet.px(EDGE))
        y = (sheet.height - side) / 2
        for action in self._ordered():
            box = QRectF(x, y, self._width(sheet, action), side)
            self._button(sheet, box, action)
            self.buttons.append((box, action))
            x += box.width() + sheet.px(GAP)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        hit = next((action for box, action in self.buttons if box.contains(event.position())), None)
        if hit is not None and event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(hit)

    def _ordered(self) -> list[Action]:
        keyboard = list(KEYS)
        offered = set(self.value.actions) - {Action.HELP, Action.CLEAR}
        return [Action.HELP, *sorted(offered, key=keyboard.index)]

    def _button(self, sheet: Sheet, box: QRectF, action: Action) -> None:
        primary = action is self.value.primary
        theme = sheet.theme
        ground, ink, soft = (theme.ink, theme.paper, theme.paper) if primary else (theme.raised, theme.ink, theme.ink)
        sheet.block(box, ground, radius=6)
        inner = box.width() - 2 * sheet.px(6)
        key, name = KEYS[action], sheet.say(self.value.name_of(action))
        sheet.text(key, box.x() + sheet.px(6), box.y() + sheet.px(14), 20, soft, width=inner, align="center")
        top = box.bottom() - sheet.px(14) - sheet.px(22) * CAPITAL
        sheet.text(name, box.x() + sheet.px(6), top, 22, ink, face=Face.BOLD, width=inner, align="center")

    def _width(self, sheet: Sheet, action: Action) -> float:
        name = sheet.say(self.value.name_of(action))
        words = max(sheet.advance(name, 22, face=Face.BOLD), sheet.advance(KEYS[action], 20))
        return max(sheet.px(SIDE), words + sheet.px(28))
