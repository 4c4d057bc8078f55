"""Serial profiles: which texts may be a serial, and why not."""

from __future__ import annotations

import itertools
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from station import checks
from station.errors import StationError
from station.known_profiles import BUILT_IN, learn
from station.profiles import (
    Fit,
    Misfit,
    MisfitKind,
    ProfileRefused,
    SerialProfile,
    fold_lookalikes,
    profile_from_json,
    profile_to_json,
)
from station.serial_patterns import MAX_TEXT, MAX_WAYS, PatternRefused, compiled, ways

LENGTH, PATTERN, CHECK = MisfitKind.LENGTH, MisfitKind.PATTERN, MisfitKind.CHECK_DIGIT


@pytest.mark.parametrize(("profile", "text", "serial"), [
    ("imei", "351234009876541", "351234009876541"),
    ("imei", "35-123400-987654-1", "351234009876541"),
    ("imei", "IMEI: 351234009876541", "351234009876541"),
    ("imei", "3512340098765401", "351234009876541"),          # IMEISV
    ("meid", "a0:000000:b1c2d3", "A0000000B1C2D3"),
    ("mac", "02-00-00-ab-01-ff", "020000AB01FF"),
    ("mac", "0200.00ab.01ff", "020000AB01FF"),
    ("apple", "c02zz0aajg5h", "C02ZZ0AAJG5H"),
    ("apple", "QX7Z9W2K4N", "QX7Z9W2K4N"),
    ("switch", "XAW10020030048", "XAW10020030048"),
    ("switch", "SXKJF10020030048", "XKJF10020030048"),
    ("playstation", "S01F55501AB123456", "S01F55501AB123456"),
    ("playstation", "SS01F55501AB123456", "S01F55501AB123456"),
    ("xbox", "012345678901", "012345678901"),
    ("samsung", "R58M123ABCD", "R58M123ABCD"),
    ("samsung", "0A1B2CD345678EF", "0A1B2CD345678EF"),
    ("vin", "1M8GDM9AXKP042788", "1M8GDM9AXKP042788"),
    ("vin", "I1M8GDM9AXKP042788", "1M8GDM9AXKP042788"),
    ("plain", "ａｎｙ thing", "ANY THING"),
])
def test_a_serial_fits_its_profile_in_its_normal_form(profile: str, text: str, serial: str) -> None:
    assert BUILT_IN[profile].read(text) == Fit(serial)


@pytest.mark.parametrize(("profile", "text", "kind"), [
    ("imei", "35123400987654", LENGTH), ("imei", "35123400987654A", PATTERN), ("imei", "351234009876545", CHECK),
    ("meid", "A0000000B1C2D", LENGTH), ("meid", "G0000000B1C2D3", PATTERN),
    ("mac", "020000AB01F", LENGTH), ("mac", "020000AB01FG", PATTERN), ("mac", "030000AB01FF", CHECK),
    ("apple", "ABC1234", LENGTH), ("apple", "ABC-12345", PATTERN),
    ("switch", "XAW1002003004", LENGTH), ("switch", "YAW10020030048", PATTERN), ("switch", "XAW10020030049", CHECK),
    ("playstation", "01F55501AB12345", LENGTH), ("xbox", "01234567890A", PATTERN),
    ("samsung", "R58M123ABC", LENGTH), ("samsung", "R58M123AB-D", PATTERN),
    ("vin", "1M8GDM9AXKP04278", LENGTH), ("vin", "1M8GDM9AXKP04278O", PATTERN), ("vin", "1M8GDM9A0KP042788", CHECK),
    ("plain", "", LENGTH), ("plain", " \u3000", LENGTH), ("plain", "A" * 65, LENGTH), ("plain", "A\x1dB", PATTERN),
])
def test_a_misfit_says_which_rule_it_breaks(profile: str, text: str, kind: MisfitKind) -> None:
    answer = BUILT_IN[profile].read(text)
    assert isinstance(answer, Misfit)
    assert answer.kind is kind


def test_a_misfit_says_what_is_expected_and_what_was_read() -> None:
    answer = BUILT_IN["imei"].read("35123400987654")
    assert isinstance(answer, Misfit)
    assert str(answer.sentence) == "Scan the whole serial: imei has 15 characters; read 14: 35123400987654."


def test_many_lengths_are_said_as_a_span() -> None:
    answer = SerialProfile("x", lengths=(15, 9, 8, 10)).read("A")
    assert isinstance(answer, Misfit)
    assert answer.sentence.facts["expected"] == "8–10, 15"


def test_a_vehicle_from_outside_north_america_is_only_warned_of() -> None:
    answer = BUILT_IN["vin"].read("WAUZZZ00000000001")
    assert isinstance(answer, Fit)
    assert answer.warning is not None


def test_a_text_that_fits_with_and_without_its_prefix_is_warned_of() -> None:
    answer = SerialProfile("x", ("[A-Z0-9]{8,14}",), strip=("S",)).read("SC02ZZ0AAJ")
    assert isinstance(answer, Fit)
    assert answer.serial == "C02ZZ0AAJ"
    assert answer.warning is not None


def test_a_serial_that_begins_like_a_prefix_keeps_its_beginning_where_lengths_say_so() -> None:
    assert SerialProfile("x", lengths=(10,), strip=("S", "SN")).read("SN12345678") == Fit("SN12345678")


def test_the_longest_prefix_goes_first() -> None:
    assert SerialProfile("x", ("[0-9]+",), strip=("S", "SN:")).read("sn:123") == Fit("123")


def test_a_prefix_alone_is_not_stripped_to_nothing() -> None:
    assert SerialProfile("x", strip=("S",)).read("S") == Fit("S")


@pytest.mark.parametrize(("check", "right", "wrong"), [
    ("luhn", "79927398713", "79927398710"), ("gtin", "4006381333931", "4006381333932"),
])
def test_a_check_may_be_named_by_a_profile_of_ones_own(check: str, right: str, wrong: str) -> None:
    profile = SerialProfile("own", check=check)
    assert profile.read(right) == Fit(right)
    assert isinstance(profile.read(wrong), Misfit)


@given(body=st.text("0123456789", min_size=14, max_size=14), place=st.integers(0, 14), step=st.integers(1, 9))
def test_every_single_wrong_digit_of_an_imei_is_refused(body: str, place: int, step: int) -> None:
    imei = body + checks.luhn_check_digit(body)
    wrong = imei[:place] + str((int(imei[place]) + step) % 10) + imei[place + 1:]
    assert BUILT_IN["imei"].read(imei) == Fit(imei)
    assert isinstance(BUILT_IN["imei"].read(wrong), Misfit)


@given(profile=st.sampled_from(sorted(BUILT_IN)), text=st.text(max_size=80))
def test_a_fit_is_a_fit_again(profile: str, text: str) -> None:
    answer = BUILT_IN[profile].read(text)
    if isinstance(answer, Fit):
        again = BUILT_IN[profile].read(answer.serial)
        assert isinstance(again, Fit)
        assert again.serial == answer.serial


# -- look-alikes ----------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("one", "other"), [("AO1", "a0I"), ("000AB", "AB"), ("O0AB", "AB"), ("000", "O")])
def test_lookalikes_fold_to_one_form(one: str, other: str) -> None:
    assert fold_lookalikes(one) == fold_lookalikes(other)


@given(st.text(max_size=40))
def test_a_folded_text_is_only_empty_where_the_text_was(text: str) -> None:
    assert bool(fold_lookalikes(text)) == bool(text.strip())
    assert fold_lookalikes(fold_lookalikes(text)) == fold_lookalikes(text)


# -- as JSON --------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("profile", list(BUILT_IN.values()), ids=lambda profile: profile.name)
def test_a_profile_comes_back_from_json_as_it_went(profile: SerialProfile) -> None:
    assert profile_from_json(json.loads(json.dumps(profile_to_json(profile)))) == profile


def test_what_is_left_out_has_its_default() -> None:
    assert profile_from_json({}) == SerialProfile()


@pytest.mark.parametrize(("document", "said"), [
    ({"pattern": "x"}, "no setting called pattern"),
    ({"patterns": "[A-Z]"}, "patterns"), ({"lengths": ["8"]}, "lengths"), ({"lengths": [True]}, "lengths"),
    ({"lengths": [0]}, "1 to 64"), ({"lengths": [65]}, "1 to 64"), ({"check": "crc"}, "crc"),
    ({"check": None}, "check"),
    ({"fold_case": 1}, "fold_case"), ({"lookalike": "fix"}, "fix"), ({"patterns": ["["]}, "Correct"),
    ({"patterns": ["(a+)+"]}, "too long"), ({"patterns": ["A"] * 9}, "8 patterns"), ({"name": 7}, "name"),
])
def test_a_profile_that_cannot_be_is_refused_with_a_sentence(document: dict[str, Any], said: str) -> None:
    with pytest.raises(StationError, match=said):
        profile_from_json(document)


# -- patterns -------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("pattern", [
    "(a+)+", "(a|a)*", "(a|aa)+", "(.*)*", "[A-Z]*[A-Z]*[A-Z]*", "(a?){64}", "(a|a){20}", "(A?A?A?A?A?){4}",
    "(a|a)?" * 12,
])
def test_a_pattern_that_could_run_away_is_refused_at_load(pattern: str) -> None:
    """Fails when the ways through a pattern are no longer counted."""
    with pytest.raises(PatternRefused, match="too long"):
        compiled(pattern)


@pytest.mark.parametrize("pattern", [
    r"(a)\1", "(?=a)b", "(?<n>a)", "(?i)a", "a*?", "a*+", "a{2}{2}", "*a", "a{3,2}", "a{65}", "(a", "a)", "[]", "[a",
    "[A--Z]", "[Z-A]", "{2}", r"\b", "^a$", "\\", "(" * 9 + "a" + ")" * 9, "[[a]]",
])
def test_a_pattern_outside_the_dialect_is_refused(pattern: str) -> None:
    with pytest.raises(PatternRefused, match="Correct the serial pattern"):
        compiled(pattern)


def test_a_pattern_too_long_to_read_is_refused() -> None:
    with pytest.raises(PatternRefused, match="160 characters"):
        compiled("A" * 161)


@pytest.mark.parametrize(("pattern", "count"), [
    ("ABC", 1), ("[A-Z]{2,3}[0-9]{11}", 2), ("(?:AB|CD|EF)X?", 6), ("(A|B){2}", 4), ("[A-Z]+", MAX_TEXT),
    ("A{2,}", 63),
])
def test_the_ways_through_a_pattern_are_counted(pattern: str, count: int) -> None:
    assert ways(pattern) == count


# Pieces of a pattern with every text they can stand for, written out.
ATOMS = {"a": ["a"], "(a|b)": ["a", "b"], "(?:ab|a)": ["ab", "a"], "(a?b)": ["b", "ab"]}
QUANTIFIERS = {"": (1, 1), "?": (0, 1), "{2}": (2, 2), "{1,3}": (1, 3), "{0,2}": (0, 2)}
pieces = st.lists(st.tuples(st.sampled_from(sorted(ATOMS)), st.sampled_from(sorted(QUANTIFIERS))),
                  min_size=1, max_size=3)


def _written_out(parts: list[tuple[str, str]]) -> list[str]:
    texts = [""]
    for atom, quantifier in parts:
        least, most = QUANTIFIERS[quantifier]
        repeated = ["".join(choice) for times in range(least, most + 1)
                    for choice in itertools.product(ATOMS[atom], repeat=times)]
        texts = [before + behind for before in texts for behind in repeated]
    return texts


@given(parts=pieces)
def test_the_counted_ways_are_all_the_ways_there_are(parts: list[tuple[str, str]]) -> None:
    """What bounds the matcher: it can try no more than the texts written out here, each at most MAX_TEXT long."""
    pattern = "".join(atom + quantifier for atom, quantifier in parts)
    texts = _written_out(parts)
    assert ways(pattern) == len(texts)
    assert all(compiled(pattern).fullmatch(text) for text in texts)


def test_the_bound_of_ways_is_where_it_is_said_to_be() -> None:
    assert ways("[AB]{1,64}[AB]{1,64}[AB]{1,2}") == 8192 <= MAX_WAYS
    assert ways("[AB]{1,64}[AB]{1,64}[AB]{1,3}") > MAX_WAYS


@given(st.text("ab()[]{}|?*+\\^$-.,0123:=!<>", max_size=24))
def test_any_text_is_a_pattern_or_is_refused(text: str) -> None:
    with suppress(PatternRefused):
        assert compiled(text).pattern == text


# -- learned --------------------------------------------------------------------------------------------------

def test_a_profile_is_learned_and_another_length_alarms() -> None:
    profile = learn(["qx7000101", "QX7000102", "QX7000377", "QX7000101"])
    assert profile == SerialProfile("learned", ("QX[0-9]{7,7}",), (9,))
    answer = profile.read("QX70001015")
    assert isinstance(answer, Misfit)
    assert answer.kind is LENGTH


def test_serials_with_a_check_of_their_own_are_recognised() -> None:
    imeis = [body + checks.luhn_check_digit(body) for body in ("35123400987654", "35123400987655", "35123400111111")]
    assert learn(imeis) == BUILT_IN["imei"]


def test_two_units_prove_nothing() -> None:
    with pytest.raises(ProfileRefused, match="3 serials, not 2"):
        learn(["A1", "A2", "a2"])


@given(st.lists(st.text("ABC01-/é", min_size=1, max_size=MAX_TEXT).filter(lambda text: bool(text.strip())),
                min_size=3, max_size=8))
def test_a_learned_profile_takes_what_it_was_learned_from(samples: list[str]) -> None:
    assume(len(set(samples)) >= 3)
    profile = learn(samples)
    for sample in samples:
        assert isinstance(profile.read(sample), Fit)
