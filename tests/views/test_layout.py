"""What is drawn, piece by piece: nothing cut off, nothing too small, nothing taken for markup."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QColor

from station.commands import KEYS, Action
from station.exchange.order_rows import MOST_NOTE
from station.screens import Task, TaskRow
from station.sentences import Sentence
from station.verdicts import Tone
from station.views.bench_help import OF_BENCH, explained
from station.views.fonts import CAPITAL, Face, font
from station.views.panel import Panel
from station.views.serials import GAP, groups
from station.views.sheet import Shape, Words, metrics, plain, wrapped
from station.views.theme import UNIT_MM
from station.views.translation import LANGUAGES
from station.views.window import BenchWindow
from station.views.words import TODAY
from tests.views.conftest import Opened
from tests.views.gallery import BOMB, LONG_NOTE, PACKED, SCREENS, WRONG

SIZES = {(1366, 768): 100.5, (1920, 1080): 91.8, (3840, 2160): 183.6}
MM_PER_PX = UNIT_MM   # at the reference dots per inch


def panels(window: BenchWindow) -> list[Panel[Any]]:
    return [panel for panel in window.frame.all if not panel.isHidden()]


def words(panel: Panel[Any]) -> list[Words]:
    return [piece for piece in panel.pieces if isinstance(piece, Words)]


def colourful(colour: QColor) -> int:
    channels = (colour.red(), colour.green(), colour.blue())
    return max(channels) - min(channels)


def texts(panel: Panel[Any]) -> list[str]:
    return [piece.text for piece in words(panel)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off(opened: Opened, size: tuple[int, int], language: str) -> None:
    window = opened(SCREENS["idle"], size, SIZES[size], language)
    for name, screen in SCREENS.items():
        window.show_screen(screen)
        for panel in panels(window):
            room = panel.rect().toRectF().adjusted(-1, -1, 1, 1)
            for piece in words(panel):
                assert room.contains(piece.box) or piece.box.isEmpty(), (name, type(panel).__name__, piece.text)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_text_lies_on_another(opened: Opened, size: tuple[int, int]) -> None:
    window = opened(SCREENS["idle"], size, SIZES[size])
    for name, screen in SCREENS.items():
        window.show_screen(screen)
        for panel in panels(window):
            drawn = words(panel)
            for number, one in enumerate(drawn):
                for other in drawn[number + 1 :]:
                    meet = one.box.intersected(other.box)
                    assert meet.width() < 2 or meet.height() < 2, (name, one.text, other.text)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_help_and_crash_pages_are_whole(opened: Opened, size: tuple[int, int], language: str) -> None:
    window = opened(SCREENS["accepted"], size, SIZES[size], language)
    window.show_crash("KeyError: 'sku' " * 40, "/a/long/path/" * 12 + "station.log")
    window.toggle_help()
    for panel in (window.frame.crash, window.frame.help):
        for piece in words(panel):
            assert panel.rect().toRectF().contains(piece.box), piece.text
            assert not piece.text.endswith("…") or panel is window.frame.crash, piece.text


def test_the_verdict_is_legible_at_two_metres(opened: Opened) -> None:
    """Capitals of 36 mm for the word and 12 mm for the sentence, on 24 inches at 1080p."""
    window = opened(SCREENS["accepted"])
    word, sentence, *_ = words(window.frame.verdict)
    assert word.font.pixelSize() * CAPITAL * MM_PER_PX == pytest.approx(36.0, abs=0.3)
    assert sentence.font.pixelSize() * CAPITAL * MM_PER_PX == pytest.approx(12.0, abs=0.2)
    assert metrics(1000, Face.BOLD).capHeight() == pytest.approx(1000 * CAPITAL, rel=0.02)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_facts_go_before_the_verdict_shrinks(opened: Opened, size: tuple[int, int]) -> None:
    """Whatever the room: a smaller sentence than 12 mm is never seen beside a fact."""
    window = opened(SCREENS["refused_long"], size, SIZES[size])
    full = round(58 * window._screen_look.unit_px)
    for screen in SCREENS.values():
        window.show_screen(screen)
        drawn = words(window.frame.verdict)
        facts = {window._screen_look.translator.text(f) for f in (screen.verdict.facts if screen.verdict else ())}
        if facts & {piece.text for piece in drawn}:
            assert any(abs(piece.font.pixelSize() - full) <= 1 for piece in drawn)


def test_a_word_too_long_shrinks_and_stays_whole(opened: Opened) -> None:
    window = opened(SCREENS["long_word"])
    assert words(window.frame.verdict)[0].text == "NICHTVERFÜGBARKEIT"


def test_markup_in_foreign_text_is_shown_as_it_is_written(opened: Opened) -> None:
    thing = replace(PACKED.thing, name="<b>bold</b> &amp;") if PACKED.thing else None
    facts = (Sentence("{name}", {"name": "<h1>big</h1>"}),)
    window = opened(replace(SCREENS["accepted"], verdict=replace(PACKED, thing=thing, facts=facts)))
    assert "<b>bold</b> &amp;" in texts(window.frame.thing)
    assert "<h1>big</h1>" in texts(window.frame.verdict)
    assert BOMB.startswith("<table><table>")


def test_control_characters_are_made_visible() -> None:
    assert plain("A\x1dB\nC\x7f") == "A\u241dB\u240aC\u2423"


def test_text_cannot_turn_its_neighbour_around() -> None:
    assert plain("XAW\u202e123") == "XAW123"


def test_a_serial_is_grouped_and_never_loses_a_character(opened: Opened) -> None:
    for serial in ("XAW10012345671", "356938035643809", "W" * 60, "A1", "1HGCM82633A004352"):
        assert "".join(groups(serial)) == serial
        thing = replace(PACKED.thing, serial=serial) if PACKED.thing else None
        window = opened(replace(SCREENS["accepted"], verdict=replace(PACKED, thing=thing)), (1366, 768), 100.5)
        shown = "".join(texts(window.frame.thing)[2:]).replace(GAP, "").replace(" ", "")
        assert shown == serial


def test_no_group_of_a_serial_is_a_lone_character() -> None:
    for length in range(7, 40):
        assert all(3 <= len(group) <= 4 for group in groups("7" * length)), length


def test_digits_are_tabular() -> None:
    for face in Face:
        assert len({metrics(100, face).horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_the_typeface_is_the_shipped_one(opened: Opened) -> None:
    opened(SCREENS["idle"])
    assert font(20).families()[0] == "B612"


def test_lines_are_broken_at_spaces_and_hold_every_word() -> None:
    text = "Put it in the red tote and scan the next one."
    assert " ".join(wrapped(text, 200.0, 20)) == text
    assert "".join(wrapped("W" * 50, 100.0, 20)) == "W" * 50


def test_a_latched_refusal_writes_its_way_out_and_dims_the_rest(opened: Opened) -> None:
    window = opened(SCREENS["refused_long"])
    said = texts(window.frame.verdict)
    assert "Esc" in said
    assert "Press or scan to clear this." in said
    assert "Refused meanwhile: 3" in said
    assert not window.frame.verdict.dimmed
    assert window.frame.job.dimmed
    assert window.frame.actions.dimmed
    window.show_screen(SCREENS["accepted"])
    assert not window.frame.job.dimmed


def test_only_the_verdict_panel_takes_colour(opened: Opened) -> None:
    window = opened(SCREENS["refused"])
    image = window.grab().toImage()
    verdict = window.frame.verdict.geometry()
    assert colourful(image.pixelColor(verdict.topLeft())) > 100
    for x in range(0, image.width(), 16):
        for y in range(0, image.height(), 16):
            if not verdict.contains(x, y):
                assert colourful(image.pixelColor(x, y)) < 24, (x, y)


def test_every_tone_paints_its_own_ground(opened: Opened) -> None:
    window = opened(SCREENS["accepted"])
    seen = set()
    for tone in Tone:
        window.show_screen(replace(SCREENS["accepted"], verdict=replace(WRONG, tone=tone)))
        seen.add(window.frame.verdict.grab().toImage().pixelColor(2, 2).name())
    assert len(seen) == len(Tone)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_packing_note_is_whole_before_it_can_be_confirmed(opened: Opened, size: tuple[int, int]) -> None:
    """Fails when an unconfirmed note is cut after three lines. A longer one becomes several at the import."""
    window = opened(SCREENS["long_note"], size, SIZES[size])
    assert len(LONG_NOTE) == MOST_NOTE
    assert LONG_NOTE in " ".join(texts(window.frame.job))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_figure_of_a_task_is_legible_at_two_metres(opened: Opened, size: tuple[int, int], language: str) -> None:
    """At least the 12 mm of the verdict's sentence; the caption that says what it counts is whole."""
    window = opened(SCREENS["task_receiving"], size, SIZES[size], language)
    drawn = words(window.frame.job)
    figure = next(piece for piece in drawn if piece.text == "12/24")
    assert figure.font.pixelSize() * CAPITAL >= 12.0 / MM_PER_PX * window._screen_look.unit_px
    assert "units of carton 2 of 3" in " ".join(piece.text for piece in drawn)


def test_a_row_that_needs_somebody_is_marked_by_a_symbol_and_not_by_colour(opened: Opened) -> None:
    """Three rows of the count are marked, each with the symbol of its tone in the colour of its text."""
    window = opened(SCREENS["task_counting"])
    task = SCREENS["task_counting"].task
    assert task is not None
    unmarked = replace(task, rows=tuple(replace(row, tone=Tone.NEUTRAL) for row in task.rows))
    marked = [piece.fill for piece in window.frame.job.pieces if isinstance(piece, Shape)]
    window.show_screen(replace(SCREENS["task_counting"], task=unmarked))
    plain_row = [piece.fill for piece in window.frame.job.pieces if isinstance(piece, Shape)]
    assert len(marked) == len(plain_row) + 3
    assert set(marked) == set(plain_row)


def test_the_newest_serial_of_a_row_comes_first_and_in_groups(opened: Opened) -> None:
    window = opened(SCREENS["task_receiving"])
    shown = [text.replace(GAP, "") for text in texts(window.frame.job)]
    assert shown.index("XAW10012345697") < shown.index("XAW10012345689")


def test_a_row_that_needs_somebody_is_shown_where_rows_are_too_many(opened: Opened) -> None:
    rows = (*(TaskRow(name=f"Row {n}", done=n, total=30) for n in range(40)),
            TaskRow(name="Needs you", tone=Tone.ATTENTION))
    screen = replace(SCREENS["task_small"], task=Task(title="A-07-3", rows=rows))
    window = opened(screen, (1366, 768), 100.5)
    assert "Needs you" in texts(window.frame.job)
    assert any(text.startswith("and ") for text in texts(window.frame.job))


@pytest.mark.parametrize("mode", ["receiving", "storing", "packing", "returns", "counting"])
def test_an_idle_bench_says_what_it_counts(opened: Opened, mode: str) -> None:
    window = opened(replace(SCREENS["idle_counting"], mode=mode, today=1))
    one, many = TODAY[mode]
    assert str(one) in texts(window.frame.job)
    window.show_screen(replace(SCREENS["idle_counting"], mode=mode, today=37))
    assert str(many) in texts(window.frame.job)


@pytest.mark.parametrize("mode", OF_BENCH)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_of_every_bench_is_whole_and_lists_what_its_keys_do(
    opened: Opened, mode: str, language: str,
) -> None:
    window = opened(replace(SCREENS["idle_counting"], mode=mode), (1366, 768), 100.5, language)
    window.toggle_help()
    words_of = window.frame.help.look.translator
    said = " ".join(texts(window.frame.help))
    for action in OF_BENCH[mode]:
        assert KEYS[action] in said
        assert words_of.text(explained(mode, action)).split(" ")[0] in said
    for piece in words(window.frame.help):
        assert window.frame.help.rect().toRectF().contains(piece.box), piece.text


def test_no_action_is_without_help() -> None:
    assert set(Action) == {action for listed in OF_BENCH.values() for action in listed}
