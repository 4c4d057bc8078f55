"""Tags of products, against the worked examples of the GS1 EPC Tag Data Standard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from station.checks import gs1_check_digit
from station.epc import Epc, read_epc, sgtin_96, sgtin_198


def test_the_standards_sgtin_96_is_read() -> None:
    """urn:epc:tag:sgtin-96:3.0614141.812345.6789"""
    assert read_epc("3074257BF7194E4000001A85") == Epc("3074257BF7194E4000001A85", "80614141123458", "6789")


def test_the_standards_sgtin_198_is_read() -> None:
    """urn:epc:tag:sgtin-198:3.0614141.712345.32a%2Fb, with and without the two bits that fill the last word"""
    code = "3674257BF6B7A659B2C2BF1000000000000000000000000000"
    assert read_epc(code + "00") == Epc(code + "00", "70614141123451", "32a/b")


def test_small_letters_and_blanks_around_are_the_same_tag() -> None:
    assert read_epc(" 3074257bf7194e4000001a85\t") == read_epc("3074257BF7194E4000001A85")


@pytest.mark.parametrize("text", ["", "30", "3074257BF7194E4000001A8", "3074257BF7194E4000001A8G", "30" * 63])
def test_what_is_no_whole_memory_of_a_tag_is_no_tag(text: str) -> None:
    assert read_epc(text) is None


@pytest.mark.parametrize("code", [
    "303C257BF7194E4000001A85",    # partition 7 does not exist
    "3017FFFFFFFFFE4000001A85",    # a company prefix of more than its digits
    "E28011606000020612345678",    # another maker's own numbering
])
def test_a_tag_that_breaks_the_rules_is_a_bare_name(code: str) -> None:
    assert read_epc(code) == Epc(code)


def test_a_serial_with_a_hole_in_it_is_no_serial() -> None:
    holed = int("3674257BF6B7A659B2C2BF1000000000000000000000000000", 16) | 0x61 << 2
    assert read_epc(f"{holed:050X}00") == Epc(f"{holed:050X}00")


@given(some.integers(0, 10**13 - 1), some.integers(0, 2**38 - 1), some.integers(6, 12))
def test_what_is_written_is_read_back(number: int, serial: int, company_digits: int) -> None:
    gtin = f"{number:013d}" + gs1_check_digit(f"{number:013d}")
    read = read_epc(sgtin_96(gtin, serial, company_digits=company_digits))
    assert read is not None
    assert (read.gtin, read.serial) == (gtin, str(serial))


def test_a_serial_too_long_for_the_tag_is_refused() -> None:
    with pytest.raises(ValueError, match="96 bits"):
        sgtin_96("80614141123458", 2**38)


@given(some.text("ABCXYZabcxyz0189-/_.%&", min_size=1, max_size=20), some.integers(6, 12))
def test_a_serial_of_letters_is_written_and_read_back(serial: str, company_digits: int) -> None:
    read = read_epc(sgtin_198("80614141123458", serial, company_digits=company_digits))
    assert read is not None
    assert (read.gtin, read.serial) == ("80614141123458", serial)


def test_the_standards_tag_is_written_alike_but_for_its_filter() -> None:
    """Ours say point of sale (1), the standard's example says 3."""
    ours, theirs = int(sgtin_198("70614141123451", "32a/b"), 16), int("3674257BF6B7A659B2C2BF10" + "0" * 28, 16)
    assert ours ^ theirs == (1 ^ 3) << (208 - 11)
