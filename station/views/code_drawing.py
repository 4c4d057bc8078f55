"""A command code on the screen: whole dots a module, dark on white in every theme, with its quiet zone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from station.commands import Action
from station.views.sheet import Sheet

Rows = tuple[tuple[bool, ...], ...]            # True is dark
CodeRows = Callable[[Action], Rows | None]     # the modules of an action's command code, or None without one
QUIET_MODULES = 4


def draw_code(sheet: Sheet, rows: Rows | None, right: float, middle: float, most: float) -> float:
    """Draw at most `most` pixels high, its right edge at `right`. Returns its width with the quiet zone."""
    if not rows:
        return 0.0
    across = len(rows[0]) + 2 * QUIET_MODULES
    dots = sheet.look.dots_per_px
    module = max(1, int(most * dots / across)) / dots
    side = across * module
    x, y = round((right - side) * dots) / dots, round((middle - side / 2) * dots) / dots
    sheet.block(QRectF(x, y, side, side), "#FFFFFF")
    sheet.shape(_modules(rows, x + QUIET_MODULES * module, y + QUIET_MODULES * module, module), "#000000")
    return side


def _modules(rows: Rows, x: float, y: float, module: float) -> QPainterPath:
    """Runs of dark modules as one rectangle each."""
    path = QPainterPath()
    for row, bits in enumerate(rows):
        start: int | None = None
        for column, dark in enumerate((*bits, False)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                path.addRect(QRectF(x + start * module, y + row * module, (column - start) * module, module))
                start = None
    return path
