"""What a person reads on a widget, the same however busy the machine is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def shown_in(widget: QWidget) -> list[str]:
    """The labels of a widget in their order, without those that were hidden.

    A label that was just laid out is shown by Qt at its next turn; until then it is hidden by nobody, and counts.
    """
    return [one.text() for one in widget.findChildren(QLabel) if not _hidden(one, widget)]


def _hidden(one: QWidget, top: QWidget) -> bool:
    at: QWidget | None = one
    while at is not None and at is not top:
        if at.isHidden() and at.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return True
        at = at.parentWidget()
    return False
