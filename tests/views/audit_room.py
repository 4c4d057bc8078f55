"""A page of the audit window over a real base: the program's desk, and one page on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from station.audit import AuditDesk, Side
from station.audits.asking import Door
from station.models.database import Database as Connection
from station.sentences import Sentence
from station.verdicts import Tone
from station.views.audit.dress import sheet_of
from station.views.audit.page import Page
from station.views.main_thread import MainThread
from station.views.theme import DARK, Theme
from station.views.translation import Translator
from station.work import Lane
from tests.conftest import Database
from tests.models.ledger_world import Person, sign_on_at

P = TypeVar("P", bound=Page)


@dataclass(slots=True)
class Room(Generic[P]):
    page: P
    frame: QWidget
    desk: AuditDesk
    doors: list[Door] = field(default_factory=list)
    told: list[tuple[str, Tone]] = field(default_factory=list)


@contextmanager
def room(
    kind: type[P], qtbot: QtBot, database: Database, person: Person, *, theme: Theme = DARK, language: str = "en",
    size: tuple[int, int] = (1600, 900), papers: Mapping[type, Callable[[Any], Any]] | None = None,
) -> Iterator[Room[P]]:
    """The page, open, of a supervisor who is signed on."""
    home = MainThread()
    sides = [Side(Connection(database.audit_url, limit_s=30), Lane(name, home.home)) for name in ("quick", "slow")]
    desk = AuditDesk(bench="AUDIT", quick=sides[0], slow=sides[1], papers=papers)
    secret = sides[0].lane.call(lambda: sign_on_at(sides[0].base, "AUDIT", person), 5)
    desk.signed_on(person.id, secret)
    doors: list[Door] = []
    page = kind(desk, doors.append, theme, Translator(language, UTC))
    frame = QWidget()
    frame.setObjectName("audit")
    frame.setStyleSheet(sheet_of(theme, 1.0))
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(page)
    frame.resize(*size)
    qtbot.addWidget(frame)
    made: Room[P] = Room(page, frame, desk, doors)

    def heard(sentence: Sentence, tone: Tone) -> None:
        made.told.append((page.words.text(sentence), tone))

    page.told.connect(heard)
    frame.show()
    page.open("")
    try:
        yield made
    finally:
        desk.close()
        for side in sides:
            side.lane.call(side.base.close, 5)
            side.lane.close()
