"""Printed commands: only the site's own key makes them work."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.command_codes import CommandKey
from station.commands import Action
from station.errors import SettingsError

KEY = CommandKey(b"a key of the site in tests", "GRU1")


@pytest.mark.parametrize("action", list(Action))
def test_every_action_can_be_printed_and_read_back(action: Action) -> None:
    assert KEY.verify(KEY.sign(action.value)) == action.value


def test_a_code_of_another_key_or_another_site_does_nothing() -> None:
    assert KEY.verify(CommandKey(b"a key of somebody else..", "GRU1").sign("CONFIRM")) is None
    assert KEY.verify(CommandKey(KEY.secret, "GRU2").sign("CONFIRM")) is None


def test_a_code_for_one_session_works_in_no_other() -> None:
    code = KEY.sign("CONFIRM", session="s1")
    assert KEY.verify(code, session="s1") == "CONFIRM"
    assert KEY.verify(code, session="s2") is None
    assert KEY.verify(code) is None


def test_a_card_of_the_site_works_in_every_session() -> None:
    assert KEY.verify(KEY.sign("CLEAR"), session="s1") == "CLEAR"


def test_a_signature_serves_one_name_only() -> None:
    signature = KEY.sign("CLEAR").rpartition(":")[2]
    assert KEY.verify(f"CMD:SHIP:{signature}") is None


def test_lengths_keep_site_and_session_apart() -> None:
    assert CommandKey(KEY.secret, "AB").sign("UNDO", session="C") != CommandKey(KEY.secret, "A").sign(
        "UNDO", session="BC")


@given(place=st.integers(0, 9), letter=st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_signature_with_one_letter_changed_is_refused(place: int, letter: str) -> None:
    code = KEY.sign("CONFIRM")
    at = len(code) - 10 + place
    changed = code[:at] + letter + code[at + 1:]
    assert (KEY.verify(changed) == "CONFIRM") is (changed == code)


@given(st.text())
def test_verifying_never_raises(text: str) -> None:
    assert KEY.verify(text) is None
    assert KEY.verify("CMD:" + text) is None


def test_a_short_key_is_refused_at_start_up() -> None:
    with pytest.raises(SettingsError, match="5 bytes"):
        CommandKey(b"short", "GRU1")


@pytest.mark.parametrize("name", ["", "lower", "A B", "A:B", "1A", "A" * 33])
def test_a_name_that_no_code_can_carry_is_not_signed(name: str) -> None:
    with pytest.raises(ValueError, match="cannot be printed"):
        KEY.sign(name)


def test_the_secret_is_in_no_rendering() -> None:
    assert "a key of" not in repr(KEY)


def test_a_number_of_a_choice_is_a_command_and_another_text_is_none() -> None:
    assert KEY.verify(KEY.sign("7")) == "7"
    for name in ("0", "10", "clear", ""):
        with pytest.raises(ValueError, match="cannot be printed"):
            KEY.sign(name)
