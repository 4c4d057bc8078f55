"""Packing notes as they come in: what a packer must confirm is what a packer can see whole."""

from __future__ import annotations

from station.exchange.order_rows import MOST_NOTE, read_notes


def test_notes_are_divided_by_a_bar_or_an_empty_line() -> None:
    assert read_notes("Gift | No price\n\nWhite tape") == ("Gift", "No price", "White tape")


def test_a_note_too_long_for_the_screen_becomes_several_and_loses_no_word() -> None:
    text = " ".join(f"word{n}" for n in range(220))
    notes = read_notes(text)
    assert len(notes) > 1
    assert all(len(note) <= MOST_NOTE for note in notes)
    assert " ".join(notes) == text


def test_a_note_without_a_space_is_divided_too() -> None:
    assert read_notes("W" * (MOST_NOTE + 1)) == ("W" * MOST_NOTE, "W")
