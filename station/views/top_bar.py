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
ICON = 28
DEVICES_SHARE = 0.42
ICONS = {
    "scanner": "scan-barcode", "printer": "printer", "scale": "weight", "database": "database",
    "journal": "hard-drive", "camera": "camera",
}


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
        """From the right edge leftwards. Returns where they begin.

        Where their names would take more than their share, the ones that are well are shown by their icon.
        """
        fitted = [device for device in reversed(self.value.devices) if device.health is not Health.NONE]
        named_all = sum(sheet.advance(self._name(sheet, device), SIZE) + sheet.px(58) for device in fitted)
        brief = named_all > sheet.width * DEVICES_SHARE
        for device in fitted:
            right = self._device(sheet, device, right, top, brief) - sheet.px(30)
        return right

    def _name(self, sheet: Sheet, device: DeviceHealth) -> str:
        name = sheet.say(named(device.role, DEVICES))
        if device.role == "journal" and self.value.waiting:
            return sheet.say(say("{name} {count} waiting", name=name, count=self.value.waiting))
        return name

    def _device(self, sheet: Sheet, device: DeviceHealth, right: float, top: float, brief: bool) -> float:
        bad = device.health in (Health.ATTENTION, Health.AWAY)
        side, gap = sheet.px(18), sheet.px(10)
        name, icon = self._name(sheet, device), ICONS.get(device.role, "")
        waits = device.role == "journal" and self.value.waiting > 0
        by_icon = brief and not bad and bool(icon) and not waits
        face = Face.BOLD if bad else Face.PLAIN
        width = side + gap + (sheet.px(ICON) if by_icon else sheet.advance(name, SIZE, face=face))
        left = right - width
        if bad:
            box = QRectF(left - gap, sheet.px(9), width + 2 * gap, sheet.height - 2 * sheet.px(9))
            sheet.block(box, sheet.theme.ink, radius=6)
        ink = sheet.theme.paper if bad else sheet.theme.ink
        sheet.shape(light(device.health, left, (sheet.height - side) / 2, side), ink)
        if by_icon:
            size = sheet.px(ICON)
            sheet.icon(icon, left + side + gap, (sheet.height - size) / 2, size, sheet.theme.soft)
        else:
            sheet.text(name, left + side + gap, top, SIZE, ink if bad else sheet.theme.soft, face=face)
        return left


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
