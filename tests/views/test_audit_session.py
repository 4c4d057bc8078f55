"""A supervisor whose badge counts no more: told what to scan, and nothing that was typed is lost. Over a real base."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from station.audits.asking import Door
from tests.models.ledger_world import Person, World
from tests.views.test_audit_window import Desk, desk

__all__ = ["desk"]    # the fixture

NEW_BADGE = "BADGE:NEWBADGEOFTHESUPERVISOR"


def typed(made: Desk, world: World) -> Any:
    """A change of a client that is typed and not sent yet."""
    made.sign_on(world.supervisor.badge)
    made.window.go(Door("office", "clients"))
    clients: Any = made.window.pages["office"].shown    # type: ignore[attr-defined]
    made.until(lambda: clients.shown is not None)
    field = clients.form.fields["name"].widget
    assert isinstance(field, QLineEdit)
    field.setText("Typed and not sent")
    return clients


def expire(world: World) -> None:
    world.owner.execute("UPDATE bench_session SET until = until - interval '17 hours'")


def revoke(world: World) -> None:
    world.owner.execute("UPDATE badge SET revoked_at = now() WHERE person_id = %s", [world.supervisor.id])
    world.insert("badge", digest=hashlib.sha256(NEW_BADGE.encode()).digest(), person_id=world.supervisor.id)


@pytest.mark.parametrize(("ends", "says", "badge"), [
    (expire, "Scan your badge again", ""), (revoke, "Scan your new badge", NEW_BADGE),
])
def test_the_same_supervisor_goes_on_where_the_badge_stopped_counting(
    desk: Desk, world: World, ends: Any, says: str, badge: str,
) -> None:
    clients = typed(desk, world)
    ends(world)
    clients.save.click()
    desk.until(lambda: desk.window.locked and says in desk.told)
    assert desk.window.sign_on.isVisible()
    assert not desk.window.rail.isVisible()
    assert world.value("SELECT count(*) FROM client WHERE name = 'Typed and not sent'") == 0
    desk.scan(badge or world.supervisor.badge)
    desk.until(lambda: not desk.window.locked)
    assert desk.page == "office"
    assert clients.isVisible()
    assert clients.form.fields["name"].widget.text() == "Typed and not sent"
    assert "send it again" in desk.told
    clients.save.click()
    desk.until(lambda: world.value("SELECT count(*) FROM client WHERE name = 'Typed and not sent'") == 1)


def test_who_is_no_supervisor_any_more_does_not_get_in_again_and_another_one_does(desk: Desk, world: World) -> None:
    clients = typed(desk, world)
    other: Person = world.person("supervisor")
    world.owner.execute("UPDATE person SET active = false WHERE id = %s", [world.supervisor.id])
    clients.save.click()
    desk.until(lambda: desk.window.locked and "another supervisor" in desk.told)
    desk.scan(world.supervisor.badge)
    desk.until(lambda: "not known" in desk.told)
    assert desk.window.locked
    desk.scan(other.badge)
    desk.until(lambda: not desk.window.locked)
    assert desk.window.person is not None
    assert desk.window.person.person == other.id
    assert desk.page == next(iter(desk.window.pages))


def test_nothing_opens_while_a_badge_is_waited_for(desk: Desk, world: World) -> None:
    clients = typed(desk, world)
    expire(world)
    clients.save.click()
    desk.until(lambda: desk.window.locked)
    for key in (Qt.Key.Key_1, Qt.Key.Key_K):
        desk.key(key, Qt.KeyboardModifier.ControlModifier)
    desk.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    desk.key(Qt.Key.Key_F5)
    desk.key(Qt.Key.Key_Escape)
    desk.scan("SOMESERIAL77")
    desk.until(lambda: "badge first" in desk.told)
    assert desk.window.sign_on.isVisible()
    QTest.keyClick(desk.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: desk.window.person is None and not desk.window.locked)
    assert desk.window.pages == {}


def test_a_day_at_the_window_ends_with_the_badge_and_not_with_what_was_typed(desk: Desk, world: World) -> None:
    clients = typed(desk, world)
    desk.window._day.timeout.emit()
    assert desk.window.locked
    assert "too long ago" in desk.told
    desk.scan(world.supervisor.badge)
    desk.until(lambda: not desk.window.locked)
    assert clients.form.fields["name"].widget.text() == "Typed and not sent"


def test_a_refusal_that_has_another_reason_does_not_ask_for_the_badge(desk: Desk, world: World) -> None:
    clients = typed(desk, world)
    world.owner.execute("UPDATE client SET name = 'Faster' WHERE id = %s", [clients.shown.id])
    clients.save.click()
    desk.until(lambda: "Look at it again" in desk.told)
    assert not desk.window.locked
