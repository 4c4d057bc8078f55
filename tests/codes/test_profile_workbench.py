"""A profile on the workbench: what was typed, how samples are read, which units would no longer fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.alias_types import read_alias
from station.checks import luhn_check_digit, nintendo_check_digit
from station.errors import StationError
from station.known_profiles import BUILT_IN
from station.profile_workbench import (
    ProfileDraft,
    changes,
    draft_of,
    lengths_of,
    lengths_text,
    profile_of,
    readings,
    samples_in,
    unfit,
)
from station.profiles import Fit, Misfit, ProfileRefused, SerialProfile


@pytest.mark.parametrize("name", sorted(BUILT_IN))
def test_a_built_in_profile_comes_back_from_its_fields(name: str) -> None:
    assert profile_of(draft_of(BUILT_IN[name])) == BUILT_IN[name]


@given(st.sets(st.integers(1, 255)))
def test_lengths_come_back_as_they_were_typed(lengths: set[int]) -> None:
    assert lengths_of(lengths_text(lengths)) == tuple(sorted(lengths))


@pytest.mark.parametrize("text", ["8-", "fourteen", "15-8", "1.5", "-3", "99999"])
def test_a_length_that_is_none_is_told(text: str) -> None:
    with pytest.raises(ProfileRefused, match="Give lengths"):
        lengths_of(text)


def test_a_pattern_that_cannot_be_followed_is_told() -> None:
    with pytest.raises(StationError, match="Correct the serial pattern"):
        profile_of(ProfileDraft("mine", patterns="A["))


def test_samples_show_their_normal_form_or_why_they_do_not_fit() -> None:
    serial = "XHL4000010001" + nintendo_check_digit("4000010001")
    short, whole, other = readings(BUILT_IN["switch"], ["XHL4000", f"S{serial}", "HV00001ABCDEFGHJK"])
    assert not short.fits
    assert "14–15" in str(short.fault)
    assert not other.fits
    assert whole.serial == serial


def test_a_prefix_is_taken_off_before_the_operators_eyes() -> None:
    (reading,) = readings(SerialProfile("own", lengths=(8,), strip=("S",)), ["SHP100007"])
    assert reading.serial == "HP100007"


def test_two_samples_that_eyes_mix_up_are_warned_of_unless_the_profile_says_off() -> None:
    warned = readings(SerialProfile("own"), ["AB10", "ABIO"])
    assert "different serial" in str(warned[1].warnings[0])
    assert readings(SerialProfile("own", lookalike="off"), ["AB10", "ABIO"])[1].warnings == ()


def test_a_sample_scanned_twice_proves_nothing_and_says_so() -> None:
    assert "scanned before" in str(readings(SerialProfile("own"), ["AB10", "ab10"])[1].warnings[0])


def test_units_that_would_no_longer_fit_are_counted_with_examples() -> None:
    found = unfit(SerialProfile("own", lengths=(4,)), ["AB10", "AB11", "AB100", "LONGER1"])
    assert (found.count, found.checked, found.examples) == (2, 4, ("AB100", "LONGER1"))


def test_pasted_lines_are_samples_and_blank_ones_are_not() -> None:
    assert samples_in("AB10\n\n  \nAB11\r\nAB12") == ("AB10", "AB11", "AB12")


def test_only_the_fields_that_differ_are_named() -> None:
    assert changes(SerialProfile("a"), SerialProfile("b", lengths=(8,))) == ("name", "lengths")


def test_a_second_imei_is_read_without_its_label_and_checked() -> None:
    imei = "35693803564380" + luhn_check_digit("35693803564380")
    assert read_alias("imei2", f"IMEI2:{imei}") == Fit(imei)
    assert isinstance(read_alias("imei2", imei[:-1] + str((int(imei[-1]) + 1) % 10)), Misfit)


def test_a_mac_loses_its_separators_and_an_unknown_kind_is_taken_as_it_is() -> None:
    assert read_alias("mac", "00:1A:2B:3C:4D:5E") == Fit("001A2B3C4D5E")
    assert read_alias("engraving", "xy 12") == Fit("XY 12")
