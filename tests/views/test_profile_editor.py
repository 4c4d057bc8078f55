"""The profile editor's window by itself: everything by keyboard, live readings, nothing cut off in any language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from station.known_profiles import BUILT_IN
from station.profile_workbench import Unfit
from station.profiles import SerialProfile
from station.sentences import Sentence
from station.views.profile_editor import ProfileEditor, SaveWanted, SkuChoice
from station.views.theme import DARK, LIGHT, Theme
from station.views.translation import LANGUAGES, Translator

SKUS = (SkuChoice(1, "HLV", "HLV-C1", "Console"), SkuChoice(2, "HLV", "HLV-H2", "Handheld"),
        SkuChoice(3, "QDL", "QDL-X5", "<b>Phone</b>"))
Opening = Callable[..., ProfileEditor]


@pytest.fixture
def opening(qtbot: QtBot) -> Opening:
    def open_editor(language: str = "en", theme: Theme = DARK) -> ProfileEditor:
        window = ProfileEditor(theme, Translator(language))
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show_skus(SKUS)
        window.show_profile(SerialProfile(), Sentence("As it was imported."))
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        return window

    return open_editor


def column(window: ProfileEditor, number: int) -> list[str]:
    table = window.samples.table
    cells = [table.item(row, number) for row in range(table.rowCount())]
    return [cell.text() for cell in cells if cell is not None]


def test_a_sample_is_read_while_it_is_scanned(opening: Opening) -> None:
    window = opening()
    window.fields.lengths.setText("6")
    QTest.keyClicks(window.samples.typed, "ab0001\rAB00011\r")
    assert column(window, 1) == ["AB0001", "AB00011"]
    assert column(window, 0) == ["✓", "✗"]
    assert "has 6 characters; read 7" in column(window, 2)[1]


def test_the_readings_follow_when_a_rule_is_changed(opening: Opening) -> None:
    window = opening()
    window.samples.add("SHP100007")
    window.fields.strip.setText("S")
    assert column(window, 1) == ["HP100007"]
    assert column(window, 0) == ["!"]


def test_a_built_in_profile_is_a_start(opening: Opening) -> None:
    window = opening()
    place = window.fields.start.findData("switch")
    window.fields.start.setCurrentIndex(place)
    window.fields.start.activated.emit(place)
    assert window.fields.patterns.toPlainText() == BUILT_IN["switch"].patterns[0]
    assert window.fields.lengths.text() == "14-15"


def test_a_rule_that_cannot_be_followed_is_told_and_cannot_be_saved(opening: Opening) -> None:
    window = opening()
    window.fields.patterns.setPlainText("A[")
    assert "Correct the serial pattern" in window.told.text()
    assert not window.save.isEnabled()


def test_nothing_changed_is_nothing_to_save(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    assert not window.save.isEnabled()
    window.badge.setText("BADGE:X")
    with qtbot.assertNotEmitted(window.save_wanted):
        QTest.keyClick(window.badge, Qt.Key.Key_Return)


def test_saving_asks_for_a_badge_first_and_hands_both_over(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    window.fields.name.setText("mine")
    with qtbot.assertNotEmitted(window.save_wanted):
        QTest.keyClick(window, Qt.Key.Key_F12)
    assert window.badge.hasFocus()
    QTest.keyClicks(window.badge, "BADGE:X")
    with qtbot.waitSignal(window.save_wanted) as wanted:
        QTest.keyClick(window.badge, Qt.Key.Key_Return)
    assert wanted.args == [SaveWanted(SerialProfile("mine"), "BADGE:X")]
    assert window.badge.text() == ""


def test_a_profile_is_learned_from_the_samples(opening: Opening) -> None:
    window = opening()
    window.samples.typed.setPlainText("HP100007\nHP100014\nHP100021")
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.fields.lengths.text() == "8"
    assert window.fields.name.text() == "learned"


def test_the_chosen_sku_is_told(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    chosen: list[object] = []
    window.sku_chosen.connect(chosen.append)
    window.choose("HLV", "HLV-H2")
    assert chosen[-1] == 2


def test_foreign_text_is_shown_as_it_is(opening: Opening) -> None:
    window = opening()
    window.choose("QDL", "QDL-X5")
    assert "<b>Phone</b>" in window.sku.currentText()
    window.show_unfit(Unfit(1, 2, ("<img src=x>",)))
    assert window.units.textFormat() is Qt.TextFormat.PlainText
    assert "<img src=x>" in window.units.text()


def test_every_control_is_reached_by_tab(opening: Opening) -> None:
    """Taken out of the order of Tab, a control would need a mouse."""
    window = opening()
    window.fields.name.setText("mine")    # so that saving is possible
    window.client.setFocus()
    met: list[QWidget] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        met.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    fields = window.fields
    wanted = {window.client, window.sku, fields.start, fields.name, fields.patterns, fields.lengths, fields.check,
              fields.strip, fields.fold_case, fields.lookalike, fields.aliases, window.samples.typed, window.learn,
              window.badge, window.save}
    assert wanted <= set(met)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_every_word_of_a_button_and_label_is_whole(opening: Opening, language: str, theme: Theme) -> None:
    window = opening(language, theme)
    for button in window.findChildren(QPushButton):
        needed = QFontMetrics(button.font()).horizontalAdvance(button.text())
        assert button.width() >= needed, button.text()
    for widget in (window.fields, window.samples, window.badge, window.save):
        right = widget.mapTo(window, widget.rect().bottomRight())
        assert right.x() <= window.width()
        assert right.y() <= window.height()
