"""Normal forms, the serials a code may stand for, and what is shown of a scan."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.codes import Plain, Sgtin, classify, normalise, printable, readings
from station.known_profiles import BUILT_IN
from station.profiles import SerialProfile

GTIN = "09501101530003"
SECRET = "ABCDEFGHIJKLMN23"
FULL_WIDTH_SECRET = "ＢＡＤＧＥ：ＡＢＣＤＥＦＧＨＩＪＫＬＭＮ２３"


@given(st.text(max_size=60), st.booleans())
def test_a_normal_form_stays_as_it_is(text: str, upper: bool) -> None:
    once = normalise(text, upper=upper)
    assert normalise(once, upper=upper) == once


def test_a_full_width_serial_is_not_empty() -> None:
    assert normalise("ＡＢ１２３", upper=True) == "AB123"
    assert readings(Plain("ＡＢ１２３", "ＡＢ１２３"), ()) == ("AB123",)


@given(text=st.text(min_size=1, max_size=60).filter(lambda text: bool(normalise(text))),
       names=st.lists(st.sampled_from(sorted(BUILT_IN)), max_size=4))
def test_readings_are_normal_without_doubles_and_never_none(text: str, names: list[str]) -> None:
    found = readings(Plain(text, text), [BUILT_IN[name] for name in names])
    assert found
    assert all(found)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(("text", "names", "expected"), [
    ("sn1", [], ("SN1",)),
    ("SXAW10020030048", ["switch"], ("SXAW10020030048", "XAW10020030048")),
    ("3512340098765401", ["imei"], ("3512340098765401", "351234009876541")),
    ("02:00:00:AB:01:FF", ["mac"], ("02:00:00:AB:01:FF", "020000AB01FF")),
    ("a0-000000b1c2d3", ["meid"], ("A0-000000B1C2D3", "A0000000B1C2D3")),
    ("S123", ["plain", "switch"], ("S123", "123")),
])
def test_the_likeliest_reading_comes_first(text: str, names: list[str], expected: tuple[str, ...]) -> None:
    assert readings(Plain(text, text), [BUILT_IN[name] for name in names]) == expected


def test_the_reading_of_a_unit_is_its_serial() -> None:
    assert readings(Sgtin(GTIN, "sn1"), ()) == ("SN1",)


def test_a_profile_that_keeps_case_is_read_in_its_own_case() -> None:
    assert readings(Plain("aB1", "aB1"), [SerialProfile(fold_case=False), SerialProfile()]) == ("aB1", "AB1")


@given(st.binary(max_size=300))
def test_what_is_shown_of_a_scan_holds_nothing_that_hides(raw: bytes) -> None:
    shown = printable(raw)
    assert len(shown) <= 49
    assert not any(unicodedata.category(char) in {"Cc", "Cf", "Co", "Cn"} for char in shown)


@pytest.mark.parametrize(("raw", "shown"), [
    (b"]C10109501101530003\x1d", "]C10109501101530003␝"), (b"A\x00\x7f", "A␀␡"),
    ("A\u202eB".encode(), "A<202E>B"), (b"A" * 60, "A" * 48 + "…"),
])
def test_control_characters_are_shown_as_symbols(raw: bytes, shown: str) -> None:
    assert printable(raw) == shown


@pytest.mark.parametrize("text", [f"BADGE:{SECRET}", f"]C0badge:{SECRET}", FULL_WIDTH_SECRET])
def test_the_secret_of_a_badge_is_never_shown(text: str) -> None:
    assert SECRET not in normalise(printable(text.encode()))
    assert SECRET not in repr(classify(text.encode(), trusted=None, session=""))
