"""Margins and gaps are written in units, as type is; here they become the pixels of this window."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

_WRITTEN = "written"    # what a layout was made with, in units: a second size starts from the same


def space_out(top: QWidget, unit: float) -> None:
    """Set every layout below `top` to `unit` pixels per unit; one that was laid out since the last time, too."""
    for layout in top.findChildren(QLayout):
        written = layout.property(_WRITTEN)
        if written is None:
            written = _as_made(layout)
            layout.setProperty(_WRITTEN, written)
        margins, gaps = written[:4], written[4:]
        layout.setContentsMargins(*(round(side * unit) for side in margins))
        if isinstance(layout, QGridLayout):
            layout.setHorizontalSpacing(round(gaps[0] * unit))
            layout.setVerticalSpacing(round(gaps[1] * unit))
        else:
            layout.setSpacing(round(gaps[0] * unit))


def _as_made(layout: QLayout) -> list[int]:
    margins = layout.contentsMargins()
    sides = [margins.left(), margins.top(), margins.right(), margins.bottom()]
    if isinstance(layout, QGridLayout):
        return [*sides, layout.horizontalSpacing(), layout.verticalSpacing()]
    return [*sides, max(0, layout.spacing())]
