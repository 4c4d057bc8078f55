"""Columns as wide as what is written in them: serials whole, long texts last."""

from __future__ import annotations

from station.views.audit.table_widths import Wish, shared_out


def wish(designed: int | None, written: int, *, whole: bool = False) -> Wish:
    return Wish(least=40, designed=designed, written=written, whole=whole, free_most=100)


def test_with_room_enough_every_column_is_as_designed_and_the_last_takes_the_rest() -> None:
    assert shared_out([wish(100, 50), wish(None, 60)], 500) == [100, 400]


def test_a_serial_is_whole_whatever_was_designed() -> None:
    assert shared_out([wish(100, 180, whole=True), wish(None, 60)], 500) == [180, 320]


def test_empty_room_is_given_away_before_a_text_is_cut() -> None:
    wide = shared_out([wish(200, 60), wish(200, 180), wish(None, 150)], 400)
    assert wide[2] >= 150
    assert sum(wide) == 400    # a pixel more would scroll
    assert wide[0] >= 60
    assert wide[1] >= 180


def test_where_even_the_serials_do_not_fit_one_scrolls() -> None:
    wide = shared_out([wish(100, 300, whole=True), wish(None, 500), wish(100, 90)], 200)
    assert wide == [300, 100, 90]


def test_a_long_text_takes_no_more_than_twice_its_design() -> None:
    assert shared_out([wish(100, 900), wish(None, 10)], 1000) == [200, 800]
