"""Check digits: right ones pass, and every single wrong digit is seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station import checks


def _with_one_digit_changed(text: str, place: int, step: int) -> str:
    at = place % len(text)
    return text[:at] + str((int(text[at]) + step) % 10) + text[at + 1:]


@pytest.mark.parametrize(("make", "valid", "sizes"), [
    (checks.luhn_check_digit, checks.is_valid_luhn, (1, 19)),
    (checks.luhn_check_digit, checks.is_valid_imei, (14, 14)),
    (checks.gs1_check_digit, checks.is_valid_gtin, (13, 13)),
    (checks.gs1_check_digit, checks.is_valid_gtin, (7, 7)),
    (checks.gs1_check_digit, checks.is_valid_sscc, (17, 17)),
])
@given(data=st.data(), place=st.integers(0, 40), step=st.integers(1, 9))
def test_a_check_digit_detects_every_single_wrong_digit(
    make: Callable[[str], str], valid: Callable[[str], bool], sizes: tuple[int, int],
    data: st.DataObject, place: int, step: int,
) -> None:
    body = data.draw(st.text("0123456789", min_size=sizes[0], max_size=sizes[1]))
    whole = body + make(body)
    assert valid(whole)
    assert not valid(_with_one_digit_changed(whole, place, step))


@given(body=st.text("0123456789", min_size=10, max_size=10), letters=st.sampled_from(["XAW", "XKJF", "XTW"]),
       place=st.integers(0, 10), step=st.integers(1, 9))
def test_the_weighted_check_of_a_console_detects_every_single_wrong_digit(
    body: str, letters: str, place: int, step: int,
) -> None:
    numbers = body + checks.nintendo_check_digit(body)
    assert checks.is_valid_nintendo(letters + numbers)
    assert not checks.is_valid_nintendo(letters + _with_one_digit_changed(numbers, place, step))


@given(text=st.text("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", min_size=17, max_size=17),
       place=st.integers(0, 16), step=st.integers(1, 9))
def test_the_vin_check_detects_every_single_wrong_digit(text: str, place: int, step: int) -> None:
    right = text[:8] + checks.vin_check_digit(text) + text[9:]
    assert checks.is_valid_vin(right)
    if right[place].isdigit():
        assert not checks.is_valid_vin(_with_one_digit_changed(right, place, step))


@pytest.mark.parametrize(("valid", "right", "wrong"), [
    # worked by hand from the published rules
    (checks.is_valid_luhn, "79927398713", "79927398710"),
    (checks.is_valid_gtin, "4006381333931", "4006381333932"),
    (checks.is_valid_gtin, "09501101530003", "09501101530004"),
    (checks.is_valid_gtin, "96385074", "96385073"),
    (checks.is_valid_sscc, "106141412345678908", "106141412345678909"),
    (checks.is_valid_vin, "11111111111111111", "11111111211111111"),
    (checks.is_valid_vin, "1M8GDM9AXKP042788", "1M8GDM9A0KP042788"),
    (checks.is_valid_nintendo, "XAW10020030048", "XAW10020030049"),
    (checks.is_valid_mac, "02000000AB01", "03000000AB01"),
    (checks.is_valid_meid, "A0000000B1C2D3", "A0000000B1C2D"),
])
def test_a_known_right_code_passes_and_a_wrong_one_does_not(
    valid: Callable[[str], bool], right: str, wrong: str,
) -> None:
    assert valid(right)
    assert not valid(wrong)


@pytest.mark.parametrize("valid", [
    checks.is_valid_luhn, checks.is_valid_imei, checks.is_valid_gtin, checks.is_valid_sscc, checks.is_valid_vin,
    checks.is_valid_nintendo, checks.is_valid_mac, checks.is_valid_meid,
])
@given(text=st.text(max_size=20))
def test_a_check_never_raises_and_takes_no_foreign_digits(valid: Callable[[str], bool], text: str) -> None:
    assert valid(text) is False or text.isascii()


def test_an_imeisv_becomes_the_imei_with_its_own_check_digit() -> None:
    imei = checks.imei_of_imeisv("3512340098765401")
    assert imei[:14] == "35123400987654"
    assert checks.is_valid_imei(imei)


@pytest.mark.parametrize(("upc_e", "upc_a"), [
    ("04252614", "042100005264"), ("01234505", "012000003455"), ("01234531", "012300000451"),
    ("01234565", "012345000065"), ("01234566", None), ("24252614", None), ("0425261", None),
])
def test_a_upc_e_becomes_its_upc_a(upc_e: str, upc_a: str | None) -> None:
    assert checks.upc_a_of_upc_e(upc_e) == upc_a


@given(body=st.text("0123456789", min_size=6, max_size=6), system=st.sampled_from("01"))
def test_every_upc_e_has_exactly_one_check_digit(body: str, system: str) -> None:
    found = [digit for digit in "0123456789" if checks.upc_a_of_upc_e(system + body + digit)]
    assert len(found) == 1


def test_all_zeros_name_no_product() -> None:
    assert checks.gtin_14("00000000") is None


@given(extension=st.integers(0, 9), prefix=st.text("0123456789", min_size=4, max_size=12),
       serial=st.integers(0, 9999))
def test_a_house_sscc_is_valid_and_keeps_its_parts(extension: int, prefix: str, serial: int) -> None:
    sscc = checks.make_sscc(extension, prefix, serial)
    assert checks.is_valid_sscc(sscc)
    assert sscc.startswith(f"{extension}{prefix}")
    assert int(sscc[1 + len(prefix):17]) == serial


@pytest.mark.parametrize(("extension", "prefix", "serial"), [
    (10, "0614141", 1), (-1, "0614141", 1), (0, "061", 1), (0, "0614141061414", 1), (0, "06141a1", 1),
    (0, "0614141", 10**9), (0, "0614141", -1), (0, "٠٦١٤١٤١", 1),
])
def test_a_used_up_or_foreign_sscc_range_is_not_wrapped_round(extension: int, prefix: str, serial: int) -> None:
    with pytest.raises(ValueError, match=r"SSCC|does not fit"):
        checks.make_sscc(extension, prefix, serial)
