"""The wall's page: every figure a door, every door on the keyboard, nothing cut off, nothing said by colour alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from station.audits.asking import Answered, Door, Failed
from station.audits.wall import SILENT_AFTER, AskWall, News, Presence, Wall
from station.clock import new_id, now
from station.commands import Act
from station.sentences import say
from station.verdicts import Tone
from station.views.audit.wall_canvas import WallCanvas
from station.views.audit.wall_figures import CLASSES
from station.views.audit.wall_page import WallPage
from station.views.audit.wall_tiles import BRIEF, FULL, TINY
from station.views.sheet import Words
from station.views.symbols import symbol
from station.views.theme import DARK, LIGHT
from station.views.translation import LANGUAGES, Translator
from tests.views.wall_pictures import AT, FIGURES, SIZES, WALLS, bench, drawn


class Told:
    """Answers at once with what it was given."""

    def __init__(self, *news: News) -> None:
        self.news, self.asked = list(news), list[object]()
        self.operator: UUID | None = None

    def ask(self, question: object, answered: Answered, failed: Failed) -> None:
        self.asked.append(question)
        if self.news:
            answered(self.news.pop(0))
        else:
            failed(say("Check the network and the database server."))

    def photo(self, digest: str) -> Path | None:
        return None

    def act(self) -> Act:
        return Act(new_id(), now(), "AUDIT", None)


FIRST = News("1:1:|a", AT, (bench(0), bench(2)), FIGURES)


def page_on(qtbot: QtBot, *news: News) -> tuple[WallPage, Told, list[Door]]:
    doors: list[Door] = []
    desk = Told(*news)
    page = WallPage(desk, doors.append, DARK, Translator())
    page.resize(1366, 660)
    qtbot.addWidget(page)
    page.show()
    page.open("")
    return page, desk, doors


def texts(canvas: WallCanvas) -> list[str]:
    return [piece.text for piece in canvas.plan.pieces if isinstance(piece, Words)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("wall", WALLS)
def test_nothing_runs_off_the_wall_and_no_two_words_lie_on_each_other(
    qtbot: QtBot, wall: str, size: str, language: str,
) -> None:
    canvas = drawn(wall, size, LIGHT, language)
    qtbot.addWidget(canvas)
    boxes = [(piece.box, piece.text) for piece in canvas.plan.pieces if isinstance(piece, Words) and piece.text.strip()]
    room = canvas.rect().toRectF().adjusted(-1, -1, 1, 1)
    assert [text for box, text in boxes if not room.contains(box)] == []
    struck = [(one, other) for n, (box, one) in enumerate(boxes) for other_box, other in boxes[n + 1:]
              if box.adjusted(1, 1, -1, -1).intersects(other_box.adjusted(1, 1, -1, -1))]
    assert struck == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_the_classes_of_exceptions_are_written_whole(qtbot: QtBot, size: str, language: str) -> None:
    canvas = drawn("12", size, DARK, language)
    qtbot.addWidget(canvas)
    shown = " ".join(texts(canvas))
    named = [canvas.plan.look.translator.text(CLASSES[case.name]) for case in FIGURES.cases]
    assert [name for name in named[:3] if name not in shown] == []


@pytest.mark.parametrize(("wall", "size", "design"), [
    ("1", "1366", FULL), ("12", "1366", BRIEF), ("12", "big1920", BRIEF), ("40", "1366", TINY), ("40", "big3840", TINY),
])
def test_tiles_say_as_much_as_can_be_read(qtbot: QtBot, wall: str, size: str, design: object) -> None:
    canvas = drawn(wall, size, DARK, "en")
    qtbot.addWidget(canvas)
    shown = texts(canvas)
    assert all(tile.bench in shown for tile in WALLS[wall].benches)
    assert ("to verdict" in shown) is (design is FULL)
    assert any(tile.subject and tile.subject in shown for tile in WALLS[wall].benches) is (design is not TINY)


def test_a_tone_is_never_said_by_colour_alone(qtbot: QtBot) -> None:
    """Each tone on the wall has its own outline."""
    outlines = [symbol(tone, 0, 0, 100) for tone in Tone]
    assert [n for n, one in enumerate(outlines) for other in outlines[:n] if one == other] == []
    canvas = drawn("12", "1366", DARK, "en")
    qtbot.addWidget(canvas)
    assert {"PACKED", "WRONG CLIENT", "ON HOLD", "Silent", "Closed"} <= set(texts(canvas))


def test_an_empty_house_is_told_what_to_do(qtbot: QtBot) -> None:
    canvas = drawn("empty", "1366", DARK, "en")
    qtbot.addWidget(canvas)
    assert "Start a bench: none has been at work in the last day." in texts(canvas)


def test_the_page_asks_with_the_mark_it_has_and_keeps_what_did_not_change(qtbot: QtBot) -> None:
    later = News("1:2:|a", AT + timedelta(seconds=2), (bench(1),))
    quiet = News("1:2:|a", AT + timedelta(seconds=4))
    page, desk, _ = page_on(qtbot, FIRST, later, quiet)
    page.refresh()
    page.refresh()
    assert [tile.bench for tile in page.wall.benches] == ["DOCK-2"]
    assert page.wall.figures == FIGURES
    page.refresh()
    assert desk.asked == [AskWall(), AskWall("1:1:|a", "1:1:|a", 0.0), AskWall("1:2:|a", "1:1:|a", 2.0),
                          AskWall("1:2:|a", "1:1:|a", 4.0)]


def test_an_outage_is_told_and_what_was_known_stays(qtbot: QtBot) -> None:
    page, _, _ = page_on(qtbot, FIRST)
    with qtbot.waitSignal(page.told) as told:
        page.refresh()
    assert told.args is not None
    assert told.args[1] is Tone.REFUSED
    assert "PACK-1" in texts(page.canvas)


def test_silence_comes_with_time_alone(qtbot: QtBot) -> None:
    tile = bench(0)
    page, _, _ = page_on(qtbot, FIRST, News(FIRST.mark, tile.at + SILENT_AFTER))
    assert "Silent" not in texts(page.canvas)
    page.refresh()
    assert page.wall.benches[0].presence(tile.at + SILENT_AFTER) is Presence.SILENT
    assert texts(page.canvas).count("Silent") == 2


def test_a_click_on_a_tile_opens_its_bench_and_one_on_the_order_the_order(qtbot: QtBot) -> None:
    page, _, doors = page_on(qtbot, FIRST)
    spots = {spot.door: spot.box for spot in page.canvas.plan.spots}
    tile = spots[Door("kpis", "bench=PACK-1")]
    for at in (tile.topLeft() + QPointF(4, tile.height() / 2), spots[Door("search", "1009-2231")].center()):
        QTest.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert doors == [Door("kpis", "bench=PACK-1"), Door("search", "1009-2231")]
    pages = {spot.door.page for spot in page.canvas.plan.spots}
    assert {"kpis", "search", "cases", "counts", "holds"} <= pages


def test_every_door_is_reached_by_arrows(qtbot: QtBot) -> None:
    page, _, doors = page_on(qtbot, FIRST)
    canvas = page.canvas
    seen: set[object] = set()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.chosen is not None
    for first in canvas.plan.spots:
        canvas._choose(first)
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            canvas._choose(first)
            QTest.keyClick(canvas, key)
            assert canvas.chosen is not None
            if canvas.chosen != first:
                seen.add(canvas.chosen.door)
    assert seen == {spot.door for spot in canvas.plan.spots}
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert doors == [canvas.chosen.door]


def test_the_keyboard_stays_where_it_is_while_figures_change(qtbot: QtBot) -> None:
    more = replace(FIRST, mark="2", at=AT + timedelta(seconds=10), benches=(replace(bench(0), scans=999), bench(2)))
    page, _, _ = page_on(qtbot, FIRST, more)
    QTest.keyClick(page.canvas, Qt.Key.Key_Down)
    before = page.canvas.chosen
    page.refresh()
    assert before is not None
    assert page.canvas.chosen is not None
    assert page.canvas.chosen.door == before.door


def test_the_whole_screen_is_left_by_its_keys_and_by_a_door(qtbot: QtBot) -> None:
    page, _, doors = page_on(qtbot, FIRST, replace(FIRST, mark="2", benches=(bench(4),)))
    page.show_big()
    assert page.big is not None
    big = page.big
    qtbot.addWidget(big)
    assert big.isVisible()
    page.refresh()
    assert "COUNT-5" in texts(big)
    page.show_big()
    assert not big.isVisible()
    page.show_big()
    big.door_opened.emit(Door("cases"))
    assert not big.isVisible()
    assert doors == [Door("cases")]
    page.show_big()
    page.hide()
    assert not big.isVisible()
    assert QKeySequence("F11").toString() == "F11"


def test_a_wall_that_did_not_change_is_not_painted_again(qtbot: QtBot) -> None:
    canvas = drawn("12", "1366", DARK, "en")
    qtbot.addWidget(canvas)
    plan, wall = canvas.plan, WALLS["12"]
    canvas.show_wall(replace(wall, mark="other", at=AT + timedelta(seconds=1)))
    assert canvas.plan is plan
    canvas.show_wall(Wall(at=AT, benches=wall.benches[:1]))
    assert canvas.plan is not plan
