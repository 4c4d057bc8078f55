"""Keys, clicks and what the window sends out."""

from __future__ import annotations

from dataclasses import replace
from threading import Thread
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from station.commands import KEYS, Action
from station.jobs import Job
from station.verdicts import Question
from station.views.bench_help import OF_BENCH
from station.views.main_thread import MainThread
from station.views.sheet import Words
from station.views.theme import DARK, LIGHT
from station.views.window import BenchWindow
from tests.views.conftest import Opened
from tests.views.gallery import NOW, PACKED, SCREENS, SWAP


def actions_of(window: BenchWindow) -> list[Action]:
    pressed: list[Action] = []
    window.action_pressed.connect(pressed.append)
    return pressed


def press(window: BenchWindow, key: str) -> None:
    QTest.keySequence(window, QKeySequence(key))


@pytest.mark.parametrize("action", [a for a in Action if a not in (Action.HELP, Action.SHIP)], ids=lambda a: a.value)
def test_every_action_has_its_key(opened: Opened, action: Action) -> None:
    prompt = replace(SCREENS["accepted"].prompt, actions=(action,))    # two benches may use a key differently
    window = opened(replace(SCREENS["accepted"], prompt=prompt))
    pressed = actions_of(window)
    press(window, KEYS[action])
    assert pressed == [action]


def test_f12_is_the_next_big_step(opened: Opened) -> None:
    window = opened(SCREENS["accepted"])
    pressed = actions_of(window)
    press(window, "F12")
    window.show_screen(SCREENS["weighed"])
    press(window, "F12")
    assert pressed == [Action.CLOSE, Action.SHIP]


def test_enter_clears_nothing(opened: Opened) -> None:
    window = opened(SCREENS["refused"])
    pressed = actions_of(window)
    for key in ("Return", "Enter", "Space", "1", "A"):
        press(window, key)
    assert pressed == []
    assert window.frame.field.isHidden()
    press(window, "Esc")
    assert pressed == [Action.CLEAR]


def test_every_action_offered_is_a_button_of_twenty_millimetres(opened: Opened) -> None:
    window = opened(SCREENS["accepted"])
    _ = window.frame.actions.pieces
    pressed = actions_of(window)
    assert {a for _, a in window.frame.actions.buttons} == {*SCREENS["accepted"].prompt.actions, Action.HELP}
    for box, action in window.frame.actions.buttons:
        assert min(box.width(), box.height()) * 25.4 / 91.8 >= 20.0
        if action is not Action.HELP:
            QTest.mouseClick(window.frame.actions, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert set(pressed) == set(SCREENS["accepted"].prompt.actions)


def test_a_question_offers_yes_and_no(opened: Opened) -> None:
    window = opened(replace(SCREENS["swap"], verdict=SWAP))
    _ = window.frame.actions.pieces
    assert {Action.CONFIRM, Action.DECLINE} <= {action for _, action in window.frame.actions.buttons}


def test_a_choice_is_made_by_its_number_or_its_button(opened: Opened) -> None:
    window = opened(SCREENS["attention"])
    chosen: list[str] = []
    window.choice_made.connect(chosen.append)
    press(window, "2")
    press(window, "7")
    _ = window.frame.choices.pieces
    box, choice = window.frame.choices.buttons[0]
    QTest.mouseClick(window.frame.choices, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert chosen == ["b", choice.value]


def test_a_reason_is_chosen_by_its_number_or_typed(opened: Opened) -> None:
    window = opened(SCREENS["field"])
    entered: list[tuple[str, str]] = []
    window.text_entered.connect(lambda about, text: entered.append((about, text)))
    entry = window.frame.field.entry
    QTest.keyClick(entry, Qt.Key.Key_2)
    QTest.keyClicks(entry, "Box 12 was wet")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert entered == [("reason", "Packaging was changed"), ("reason", "Box 12 was wet")]


def test_function_keys_work_while_a_text_is_typed(opened: Opened) -> None:
    window = opened(SCREENS["field"])
    pressed = actions_of(window)
    QTest.keyClick(window.frame.field.entry, Qt.Key.Key_Escape)
    QTest.keyClick(window.frame.field.entry, Qt.Key.Key_F3)
    assert pressed == [Action.CLEAR, Action.DECLINE]


def test_what_is_typed_survives_a_new_screen_with_the_same_question(opened: Opened) -> None:
    window = opened(SCREENS["field"])
    QTest.keyClicks(window.frame.field.entry, "wet")
    window.show_screen(replace(SCREENS["field"], today=38))
    assert window.frame.field.entry.text() == "wet"


def test_a_code_can_be_typed_instead_of_scanned(opened: Opened) -> None:
    window = opened(SCREENS["prompt"])
    typed: list[str] = []
    window.code_typed.connect(typed.append)
    press(window, "X")
    assert not window.frame.field.isHidden()
    QTest.keyClicks(window.frame.field.entry, "AW1")
    QTest.keyClick(window.frame.field.entry, Qt.Key.Key_Return)
    assert [text.upper() for text in typed] == ["XAW1"]
    assert window.frame.field.isHidden()


def test_escape_leaves_a_half_typed_code_and_tells_nobody(opened: Opened) -> None:
    window = opened(SCREENS["prompt"])
    pressed = actions_of(window)
    press(window, "X")
    QTest.keyClick(window.frame.field.entry, Qt.Key.Key_Escape)
    assert window.frame.field.isHidden()
    assert pressed == []


def test_the_help_page_shows_every_action_with_key_and_code(opened: Opened) -> None:
    window = opened(SCREENS["accepted"])
    press(window, "F1")
    texts = [piece.text for piece in window.frame.help.pieces if isinstance(piece, Words)]
    assert {KEYS[action] for action in OF_BENCH[window.screen_shown.mode]} <= set(texts)
    black = [piece for piece in window.frame.help.pieces if getattr(piece, "fill", "") == "#000000"]
    assert len(black) == len(OF_BENCH[window.screen_shown.mode])
    press(window, "F1")
    assert window.frame.help.isHidden()


def test_help_never_covers_a_latched_refusal(opened: Opened) -> None:
    window = opened(SCREENS["refused"])
    press(window, "F1")
    assert window.frame.help.isHidden()


def test_a_new_verdict_takes_the_help_page_away(opened: Opened) -> None:
    window = opened(SCREENS["prompt"])
    window.toggle_help()
    window.show_screen(SCREENS["accepted"])
    assert window.frame.help.isHidden()


def test_the_crash_page_leaves_the_last_verdict_on_the_screen(opened: Opened) -> None:
    window = opened(SCREENS["accepted"])
    window.show_crash("KeyError", "station.log")
    assert window.frame.verdict.isVisible()
    assert not window.frame.verdict.geometry().intersects(window.frame.crash.geometry())


def test_the_verdict_is_painted_before_the_rest_is_even_laid_out(qtbot: QtBot) -> None:
    painted: list[tuple[UUID | None, Job | None]] = []

    def note(operation: UUID | None) -> None:
        painted.append((operation, window.frame.job.value.job))

    window = BenchWindow(SCREENS["prompt"], theme=DARK, screen_dpi=91.8, now=lambda: NOW, on_verdict_painted=note)
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    window.show_screen(replace(SCREENS["accepted"], job=None))
    assert [operation for operation, _ in painted] == [PACKED.operation]
    assert painted[0][1] is not None, "the job panel still had the old order while the verdict was painted"
    assert window.frame.job.value.job is None


def test_the_inset_of_a_refusal_happens_once_and_is_short(opened: Opened) -> None:
    window = opened(SCREENS["prompt"])
    motion = window.frame.verdict._motion
    window.show_screen(SCREENS["accepted"])
    assert motion.state() is motion.State.Stopped
    window.show_screen(SCREENS["refused"])
    assert motion.state() is motion.State.Running
    assert motion.duration() == 120
    motion.setCurrentTime(120)
    window.show_screen(replace(SCREENS["refused"], refused_while_latched=1))
    assert motion.state() is motion.State.Stopped


def test_the_person_chooses_the_language(opened: Opened) -> None:
    person = SCREENS["prompt"].person
    assert person is not None
    window = opened(SCREENS["prompt"])
    window.show_screen(replace(SCREENS["prompt"], person=replace(person, language="es")))
    assert window.frame.top.look.translator.language == "es"
    window.show_screen(replace(SCREENS["prompt"], person=replace(person, language="")))
    assert window.frame.top.look.translator.language == "en"


def test_another_language_than_the_benchs_costs_nothing_from_scan_to_scan(opened: Opened) -> None:
    person = SCREENS["prompt"].person
    assert person is not None
    spanish = replace(SCREENS["prompt"], person=replace(person, language="es"))
    window = opened(spanish)
    drawn = window.frame.actions.pieces
    window.show_screen(replace(SCREENS["accepted"], person=spanish.person))
    assert window.frame.actions.pieces is drawn


def test_the_theme_can_be_changed_while_it_runs(opened: Opened) -> None:
    window = opened(SCREENS["prompt"])
    dark = window.grab().toImage().pixelColor(2, 2)
    window.set_theme(LIGHT)
    assert window.grab().toImage().pixelColor(2, 2).lightness() > dark.lightness()


def test_no_label_widget_holds_foreign_text(opened: Opened) -> None:
    assert opened(SCREENS["foreign"]).findChildren(QLabel) == []


def test_a_question_without_choices_leaves_digits_to_typed_codes(opened: Opened) -> None:
    window = opened(replace(SCREENS["swap"], verdict=replace(SWAP, question=Question("swap", yes=Action.CONFIRM))))
    press(window, "4")
    assert window.frame.field.entry.text() == "4"


def test_work_from_another_thread_comes_home_in_order(qtbot: QtBot) -> None:
    main, came = MainThread(), list[int]()

    def other() -> None:
        for number in range(50):
            main.home(lambda number=number: came.append(number))  # type: ignore[misc]

    thread = Thread(target=other)
    thread.start()
    thread.join(5)
    assert came == []
    qtbot.waitUntil(lambda: len(came) == 50)
    assert came == list(range(50))


def test_a_click_beside_a_button_does_nothing(opened: Opened) -> None:
    window = opened(SCREENS["accepted"])
    pressed = actions_of(window)
    QTest.mouseClick(window.frame.actions, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert pressed == []
