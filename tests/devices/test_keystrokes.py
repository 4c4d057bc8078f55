"""A scanner that plays a keyboard: its keys are its own, a person's keys are left alone."""

from __future__ import annotations

import pytest

from station.devices.framing import Dropped, Why
from station.devices.keystrokes import (
    F13,
    KEYBOARD_CHECK,
    PRINTABLE,
    Keystrokes,
    Step,
    Wedge,
    check_keyboard,
)

ENTER = 0x01000004
SHIFT = 0x01000020


def keys_of(text: str) -> list[tuple[int, str]]:
    return [(ord(char.upper()), char) for char in text]


def play(keys: Keystrokes, text: str, *, from_ms: int = 0, each_ms: int = 50) -> list[Step]:
    """Press prefix, text, Enter, as a wireless scanner does."""
    all_keys = [(F13, ""), *keys_of(text), (ENTER, "\r")]
    return [keys.press(key=k, text=t, at_ms=from_ms + i * each_ms) for i, (k, t) in enumerate(all_keys)]


def test_a_scan_is_swallowed_whole_and_delivered_once() -> None:
    steps = play(Keystrokes(Wedge()), "]C1\x1dSN1")
    assert all(step.swallow for step in steps)
    assert [step.scan for step in steps if step.scan] == [b"]C1\x1dSN1"]


def test_what_a_person_types_is_left_alone_however_fast() -> None:
    keys = Keystrokes(Wedge())
    steps = [keys.press(key=k, text=t, at_ms=i) for i, (k, t) in enumerate([*keys_of("123"), (ENTER, "\r")])]
    assert steps == [Step(swallow=False)] * 4


def test_the_release_of_a_swallowed_key_is_swallowed_after_the_end_too() -> None:
    keys = Keystrokes(Wedge())
    play(keys, "A")
    assert keys.release(key=ENTER).swallow
    assert not keys.release(key=ENTER).swallow


def test_a_release_is_paired_by_its_place_on_the_keyboard_not_by_its_character() -> None:
    keys = Keystrokes(Wedge())
    keys.press(key=F13, text="", at_ms=0, hardware=191)
    keys.press(key=ord("!"), text="!", at_ms=1, hardware=10)
    assert keys.release(key=ord("1"), hardware=10).swallow


def test_a_shift_held_by_a_person_is_released_to_the_program() -> None:
    keys = Keystrokes(Wedge())
    keys.press(key=SHIFT, text="", at_ms=0)
    keys.press(key=F13, text="", at_ms=1)
    assert not keys.release(key=SHIFT).swallow


def test_stx_may_be_the_prefix() -> None:
    keys = Keystrokes(Wedge(prefix_key=None))
    keys.press(key=ord("B"), text="\x02", at_ms=0)
    keys.press(key=ord("7"), text="7", at_ms=1)
    assert keys.press(key=ord("C"), text="\x03", at_ms=2) == Step(swallow=True, scan=b"7")


def test_the_prefix_is_known_by_its_place_where_the_system_gives_it_another_meaning() -> None:
    """Linux keyboards call F13 "Tools" (Qt.Key_Tools)."""
    keys = Keystrokes(Wedge())
    assert keys.press(key=0x01000106, text="", at_ms=0, hardware=191).swallow
    assert not Keystrokes(Wedge(prefix_key=F13 + 1)).press(key=0x01000106, text="", at_ms=0, hardware=191).swallow


def test_another_function_key_is_not_the_prefix() -> None:
    assert not Keystrokes(Wedge()).press(key=F13 + 1, text="", at_ms=0).swallow


def test_a_scan_that_stops_for_300_ms_is_dropped_and_the_next_key_is_a_persons() -> None:
    keys = Keystrokes(Wedge())
    keys.press(key=F13, text="", at_ms=0)
    keys.press(key=ord("A"), text="A", at_ms=10)
    assert keys.press(key=ord("B"), text="b", at_ms=310) == Step(swallow=False, dropped=(Dropped(Why.NO_END, 1),))


def test_keys_delayed_by_a_busy_screen_are_judged_by_their_own_times() -> None:
    """Fails when the wall clock is used: the timer gave up before the queued keys were handed over."""
    keys = Keystrokes(Wedge())
    keys.press(key=F13, text="", at_ms=0)
    keys.press(key=ord("A"), text="A", at_ms=10)
    assert keys.give_up().dropped == (Dropped(Why.NO_END, 1),)
    late = [keys.press(key=ord("B"), text="B", at_ms=20), keys.press(key=ENTER, text="\r", at_ms=30)]
    assert late == [Step(swallow=True), Step(swallow=True)]
    assert [s.scan for s in play(keys, "WHOLE", from_ms=40) if s.scan] == [b"WHOLE"]


def test_giving_up_twice_says_it_once() -> None:
    keys = Keystrokes(Wedge())
    keys.press(key=F13, text="", at_ms=0)
    assert keys.give_up().dropped
    assert not keys.give_up().dropped


def test_a_second_prefix_starts_anew_and_says_what_it_dropped() -> None:
    keys = Keystrokes(Wedge())
    keys.press(key=F13, text="", at_ms=0)
    keys.press(key=ord("A"), text="A", at_ms=1)
    assert keys.press(key=F13, text="", at_ms=2).dropped == (Dropped(Why.CUT_OFF, 1),)


def test_a_scan_over_the_limit_is_swallowed_to_its_end_and_delivered_never() -> None:
    keys = Keystrokes(Wedge())
    steps = play(keys, "A" * 4100, each_ms=1)
    assert all(step.swallow for step in steps)
    assert [d.why for step in steps for d in step.dropped] == [Why.TOO_LONG]
    assert not any(step.scan for step in steps)
    assert not keys.busy


def test_the_keyboard_check_passes_only_as_it_was_printed() -> None:
    assert check_keyboard(KEYBOARD_CHECK) == []


@pytest.mark.parametrize(("arrived", "told"), [
    (KEYBOARD_CHECK.replace("\x1d", ""), "send GS"),
    ("\x1d" + PRINTABLE, "once"),
    (KEYBOARD_CHECK.swapcase(), "Caps Lock"),
    (KEYBOARD_CHECK.upper(), "leave letters"),
    (KEYBOARD_CHECK.replace("y", "0").replace("z", "y").replace("0", "z", 1), "layout"),
    (KEYBOARD_CHECK.replace("@", ""), "94 of 95"),
])
def test_each_fault_of_the_keyboard_is_named(arrived: str, told: str) -> None:
    assert any(told in str(fault) for fault in check_keyboard(arrived))
