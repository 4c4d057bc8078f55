"""The wall as one picture: painted from a frozen value, every figure of it a door, every door on the keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from station.audits.wall import Wall
from station.sentences import Sentence, say
from station.views.audit.wall_figures import draw_figures
from station.views.audit.wall_plan import Plan, Spot, grid_for
from station.views.audit.wall_tiles import DESIGNS, draw_bench, draw_totals
from station.views.fonts import Face
from station.views.sheet import Look
from station.views.theme import Theme
from station.views.translation import Translator

SIZE_U = (1180.0, 620.0)             # the room the wall is designed for
BIG_U = (1180.0, 664.0)              # a whole screen, read across the room: the same, with nothing around it
PAD_U, TOTALS_U, FIGURES_SHARE, LEAST_FIGURES_U = 16.0, 44.0, 0.34, 206.0
LEAST_PX, LEAST_BIG_PX = 10.5, 10.0
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


@dataclass(frozen=True, slots=True)
class Shown:
    """What is painted: the wall, and the moment it is painted for (the server's clock, to the second)."""

    wall: Wall
    at: datetime | None


class WallCanvas(QWidget):
    """`big` is read from across the room: it fills the screen, whatever its dots per inch."""

    door_opened = Signal(object)     # Door

    def __init__(self, theme: Theme, words: Translator, *, big: bool = False) -> None:
        super().__init__()
        self.theme, self.words, self.big = theme, words, big
        self._shown = Shown(Wall(), None)
        self._plan: Plan | None = None
        self._chosen: str | None = None
        self._under: Spot | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        return QSize(1180, 620)

    def show_wall(self, wall: Wall) -> None:
        """Painted again only where something is different, or time makes it so."""
        at = wall.at.replace(second=wall.at.second // 10 * 10, microsecond=0) if wall.at else None
        shown = Shown(wall, at)
        same = (self._shown.at, self._shown.wall.benches, self._shown.wall.figures) == (
            at, wall.benches, wall.figures) and not self._newly_silent(wall)
        self._shown = shown
        if not same:
            self._again()

    def _newly_silent(self, wall: Wall) -> bool:
        """Silence comes with time alone."""
        before, now = self._shown.wall.at, wall.at
        return before is None or now is None or any(
            tile.presence(before) is not tile.presence(now) for tile in wall.benches)

    def _again(self) -> None:
        self._plan = None
        self.update()

    # ---- laying out --------------------------------------------------------------------------------------------------

    @property
    def unit_px(self) -> float:
        """Pixels per unit: as the canvas is large, so that everything has its share at any size."""
        width, height = BIG_U if self.big else SIZE_U
        return max(0.4, min(self.width() / width, self.height() / height))

    @property
    def plan(self) -> Plan:
        if self._plan is None:
            look = Look(self.theme, self.words, self.unit_px, self.devicePixelRatioF())
            self._plan = self._composed(Plan(self.width(), self.height(), look))
        return self._plan

    def _composed(self, plan: Plan) -> Plan:
        wall = self._shown.wall
        unit, pad = self.unit_px, PAD_U * self.unit_px
        area = QRectF(pad, pad, self.width() - 2 * pad, self.height() - 2 * pad)
        if wall.at is None:
            self._alone(plan, say("Wait: the benches are being asked."), area)
            return plan
        below = max(LEAST_FIGURES_U * unit, area.height() * FIGURES_SHARE)
        totals = QRectF(area.x(), area.y(), area.width(), TOTALS_U * unit)
        draw_figures(plan, wall.figures, QRectF(area.x(), area.bottom() - below, area.width(), below), unit, wall.at)
        top = totals.bottom() + pad / 2
        benches = QRectF(area.x(), top, area.width(), area.bottom() - below - pad - top)
        if not wall.benches:
            self._alone(plan, say("Start a bench: none has been at work in the last day."), benches)
            return plan
        draw_totals(plan, wall.benches, totals, unit, wall.at, hint=self._hint(wall.at))
        self._benches(plan, wall, benches, wall.at)
        return plan

    def _hint(self, at: datetime) -> Sentence:
        clock = self.words.clock(at)
        return say("{clock} · Esc closes", clock=clock) if self.big else say("{clock} · F11 whole screen", clock=clock)

    def _benches(self, plan: Plan, wall: Wall, area: QRectF, at: datetime) -> None:
        unit = self.unit_px
        gap = 10 * unit
        least = (LEAST_BIG_PX if self.big else LEAST_PX) * max(1.0, unit)
        grid = grid_for(len(wall.benches), area, DESIGNS, least_px=least, gap_px=gap,
                        most_unit_px=unit * (1.9 if self.big else 1.5))
        for number, tile in enumerate(wall.benches):
            draw_bench(plan, tile, grid.box(number, gap), grid.design, grid.unit_px, at)

    def _alone(self, plan: Plan, sentence: Sentence, area: QRectF) -> None:
        with plan.at(area, self.unit_px) as sheet:
            sheet.text(sheet.say(sentence), 0, sheet.height / 2 - sheet.px(12), 24, sheet.theme.soft, face=Face.BOLD,
                       width=sheet.width, align="center")

    # ---- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(self.rect(), QColor(self.theme.paper))
        for piece in self.plan.pieces:
            piece.paint(painter)
        chosen = self.chosen if self.hasFocus() else None
        for spot, colour in ((self._under, self.theme.soft), (chosen, self.theme.ink)):
            if spot is not None:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colour), max(2.0, 2 * self.unit_px)))
                painter.drawRoundedRect(spot.box.adjusted(1, 1, -1, -1), 6 * self.unit_px, 6 * self.unit_px)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._again()
        super().resizeEvent(event)

    # ---- doors -------------------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> Spot | None:
        """Where the keyboard is: kept by what it says, wherever it moves to."""
        return next((spot for spot in self.plan.spots if _name(spot) == self._chosen), None)

    def spot_at(self, point: QPointF) -> Spot | None:
        """The smallest door there."""
        found = [spot for spot in self.plan.spots if spot.box.contains(point)]
        return min(found, key=lambda spot: spot.box.width() * spot.box.height(), default=None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self.spot_at(event.position())
        if under != self._under:
            self._under = under
            self.setCursor(Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._under = None
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position())
        if spot is not None and event.button() is Qt.MouseButton.LeftButton:
            self._choose(spot)
            self.door_opened.emit(spot.door)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, chosen = Qt.Key(event.key()), self.chosen
        if key in ARROWS:
            self._step(*ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and chosen is not None:
            self.door_opened.emit(chosen.door)
        else:
            super().keyPressEvent(event)

    def _choose(self, spot: Spot) -> None:
        self._chosen = _name(spot)
        self.setAccessibleDescription(spot.text)
        self.update()

    def _step(self, across: int, down: int) -> None:
        """To the nearest door in that direction; the first one where none is chosen."""
        spots, chosen = self.plan.spots, self.chosen
        if chosen is None:
            if spots:
                self._choose(min(spots, key=lambda spot: (spot.box.y(), spot.box.x())))
            return
        here = chosen.box.center()

        def far(spot: Spot) -> float:
            away = spot.box.center() - here
            along, beside = (away.x() * across, away.y()) if across else (away.y() * down, away.x())
            return along + 3 * abs(beside) if along > 1 else float("inf")

        nearest = min(spots, key=far)
        if far(nearest) < float("inf"):
            self._choose(nearest)


def _name(spot: Spot) -> str:
    """What a door is known by while figures change: its page, its target and where it stands."""
    return f"{spot.door.page} {spot.door.target} {round(spot.box.x())} {round(spot.box.y())}"
