"""The top bar: bench and mode, who is signed on, and one light for each device. Its shape says how it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from station.health import DeviceHealth, Health
from station.jobs import PersonOnBench
from station.sentences import say
from station.verdicts import Tone
from station.views.fonts import CAPITAL, Face
from station.views.panel import Panel
from station.views.sheet import Sheet
from station.views.symbols import symbol
from station.views.words import DEVICES, MODES, named

SIZE = 22


@dataclass(frozen=True, slots=True)
class Bar:
    bench: str
    mode: str
    time: str
    person: PersonOnBench | None = None
    devices: tuple[DeviceHealth, ...] = ()
    waiting: int = 0


class TopBar(Panel[Bar]):
    def ground(self) -> str:
        return self.look.theme.paper

    def compose(self, sheet: Sheet) -> None:
        bar, pad = self.value, sheet.px(24)
        top = (sheet.height - sheet.px(SIZE) * CAPITAL) / 2
        right = self._devices(sheet, sheet.width - pad, top)
        left = sheet.text(bar.bench, pad, top, SIZE, face=Face.BOLD).right()
        mode = sheet.say(named(bar.mode, MODES))
        left = sheet.text(mode, left + sheet.px(20), top, SIZE, sheet.theme.soft).right()
        clock = sheet.advance(bar.time, SIZE, face=Face.BOLD)
        right -= sheet.px(32) + clock
        sheet.text(bar.time, right, top, SIZE, face=Face.BOLD)
        if bar.person is not None:
            room = right - left - sheet.px(72)
            sheet.icon("user", left + sheet.px(36), top - sheet.px(5), sheet.px(26), sheet.theme.soft)
            sheet.text(bar.person.name, left + sheet.px(70), top, SIZE, width=max(room - sheet.px(34), 0))

    def _devices(self, sheet: Sheet, right: float, top: float) -> float:
        """From the right edge leftwards. Returns where they begin."""
        for device in reversed([d for d in self.value.devices if d.health is not Health.NONE]):
            name = sheet.say(named(device.role, DEVICES))
            if device.role == "journal" and self.value.waiting:
                name = sheet.say(say("{name} {count} waiting", name=name, count=self.value.waiting))
            bad = device.health in (Health.ATTENTION, Health.AWAY)
            side = sheet.px(18)
            width = sheet.advance(name, SIZE, face=Face.BOLD if bad else Face.PLAIN) + side + sheet.px(10)
            left = right - width
            ground, ink = ("", sheet.theme.soft) if not bad else (sheet.theme.ink, sheet.theme.paper)
            if bad:
                edge = sheet.px(10)
                box = QRectF(left - edge, sheet.px(9), width + 2 * edge, sheet.height - 2 * sheet.px(9))
                sheet.block(box, ground, radius=6)
            sheet.shape(light(device.health, left, (sheet.height - side) / 2, side), ink if bad else sheet.theme.ink)
            sheet.text(name, left + side + sheet.px(10), top, SIZE, ink, face=Face.BOLD if bad else Face.PLAIN)
            right = left - sheet.px(30)
        return right


def light(health: Health, x: float, y: float, side: float) -> QPainterPath:
    """● ready · half a disc while busy · a triangle wants somebody · a cross is away."""
    path = QPainterPath()
    box = QRectF(x, y, side, side)
    match health:
        case Health.READY:
            path.addEllipse(box.adjusted(side * 0.12, side * 0.12, -side * 0.12, -side * 0.12))
        case Health.BUSY:
            path.moveTo(box.center())
            path.arcTo(box.adjusted(side * 0.12, side * 0.12, -side * 0.12, -side * 0.12), 90, 180)
            path.closeSubpath()
        case Health.ATTENTION:
            return symbol(Tone.ATTENTION, x, y, side)
        case Health.AWAY | Health.NONE:
            return symbol(Tone.REFUSED, x, y, side)
    return path
