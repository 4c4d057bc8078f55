"""What a key means: an action, a digit, or a character of a typed code. Pure but for Qt's own event."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from station.commands import KEYS, Action

Pressed = Action | int | None


def _actions_by_key() -> dict[str, tuple[Action, ...]]:
    table: dict[str, tuple[Action, ...]] = {}
    for action, key in KEYS.items():
        name = QKeySequence(key).toString()
        table[name] = (*table.get(name, ()), action)
    return table


ACTIONS_BY_KEY = _actions_by_key()


def what_was_pressed(event: QKeyEvent, offered: tuple[Action, ...]) -> Pressed:
    """Where two actions share a key, the one that is offered is meant; a digit is 0 to 9."""
    name = QKeySequence(event.keyCombination()).toString()
    actions = ACTIONS_BY_KEY.get(name, ())
    if actions:
        return next((action for action in actions if action in offered), actions[0])
    number = event.key() - Qt.Key.Key_0
    return number if 0 <= number <= 9 and not _commands(event) else None


def printable(event: QKeyEvent) -> str:
    """The character that was typed, or ""."""
    text = event.text()
    return text if text.isprintable() and text.strip() and not _commands(event) else ""


def _commands(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier))
