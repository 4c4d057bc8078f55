"""Check digits of the codes that goods carry. Pure; every function takes text as it should be, already normal.

`is_valid_…` answers False for a wrong length or a foreign character; the makers raise ValueError for them.
Sources: GS1 General Specifications 7.9 (mod 10); 3GPP TS 23.003 annex B (IMEI); 49 CFR 565.15 (VIN);
IEEE 802 (MAC address); `product.md`, table of serials (weighted 3-1).
"""

from __future__ import annotations

import re

_VIN_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True))
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_VIN = re.compile(r"[A-HJ-NPR-Z0-9]{17}")
_NINTENDO = re.compile(r"X[A-Z]{2,3}([0-9]{10})([0-9])")
_HEX_12 = re.compile(r"[0-9A-Fa-f]{12}")
_HEX_14 = re.compile(r"[0-9A-Fa-f]{14}")
_GTIN_LENGTHS = (8, 12, 13, 14)


def is_digits(text: str) -> bool:
    """Only the ten ASCII digits; `str.isdigit` alone also takes Arabic ones and superscripts."""
    return text.isascii() and text.isdigit()


def luhn_check_digit(body: str) -> str:
    """The Luhn digit that belongs behind `body`."""
    total = 0
    for place, digit in enumerate(reversed(_digits_of(body))):
        doubled = digit * 2 if place % 2 == 0 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return str(-total % 10)


def is_valid_luhn(text: str) -> bool:
    return len(text) > 1 and is_digits(text) and luhn_check_digit(text[:-1]) == text[-1]


def is_valid_imei(text: str) -> bool:
    """15 digits, the last one Luhn."""
    return len(text) == 15 and is_valid_luhn(text)


def imei_of_imeisv(text: str) -> str:
    """The 15-digit IMEI of a 16-digit IMEISV: the software version goes, the check digit comes back."""
    if len(text) != 16 or not is_digits(text):
        raise ValueError("an IMEISV has 16 digits")
    return text[:14] + luhn_check_digit(text[:14])


def gs1_check_digit(body: str) -> str:
    """The GS1 mod-10 digit that belongs behind `body`: weights 3, 1, 3 … from the right."""
    total = sum(digit * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(_digits_of(body))))
    return str(-total % 10)


def is_valid_gtin(text: str) -> bool:
    """8, 12, 13 or 14 digits with a right check digit."""
    return len(text) in _GTIN_LENGTHS and is_digits(text) and gs1_check_digit(text[:-1]) == text[-1]


def gtin_14(text: str) -> str | None:
    """The 14-digit form of a valid GTIN-8, -12, -13 or -14, else None. All zeros name no product."""
    return text.zfill(14) if is_valid_gtin(text) and text.strip("0") else None


def upc_a_of_upc_e(text: str) -> str | None:
    """The 12-digit UPC-A behind an 8-digit UPC-E, or None where it is none."""
    if len(text) != 8 or not is_digits(text) or text[0] not in "01":
        return None
    system, code, last = text[0], text[1:6], text[6]
    if last in "012":
        body = code[:2] + last + "0000" + code[2:]
    elif last == "3":
        body = code[:3] + "00000" + code[3:]
    elif last == "4":
        body = code[:4] + "00000" + code[4:]
    else:
        body = code + "0000" + last
    whole = system + body + text[7]
    return whole if is_valid_gtin(whole) else None


def is_valid_sscc(text: str) -> bool:
    """18 digits with a right check digit."""
    return len(text) == 18 and is_digits(text) and gs1_check_digit(text[:-1]) == text[-1]


def make_sscc(extension: int, prefix: str, serial: int) -> str:
    """The 18-digit SSCC of one carton. `prefix` is the company prefix, 4 to 12 digits.

    Raises ValueError where the serial no longer fits behind the prefix: the range is used up.
    """
    room = 16 - len(prefix)
    if not is_digits(prefix) or not 4 <= room <= 12 or not 0 <= extension <= 9:
        raise ValueError("an SSCC needs an extension of one digit and a company prefix of 4 to 12 digits")
    if not 0 <= serial < 10**room:
        raise ValueError(f"serial {serial} does not fit into the {room} digits behind prefix {prefix}")
    body = f"{extension}{prefix}{serial:0{room}d}"
    return body + gs1_check_digit(body)


def vin_check_digit(text: str) -> str:
    """The digit, or X, that belongs at position 9 of a 17-character VIN."""
    if _VIN.fullmatch(text) is None:
        raise ValueError("a VIN has 17 characters of A-H, J-N, P, R-Z and 0-9")
    values = (_VIN_VALUES[char] if char in _VIN_VALUES else int(char) for char in text)
    rest = sum(value * weight for value, weight in zip(values, _VIN_WEIGHTS, strict=True)) % 11
    return "X" if rest == 10 else str(rest)


def is_valid_vin(text: str) -> bool:
    """17 allowed characters with the right check digit. Only North America promises that digit."""
    return _VIN.fullmatch(text) is not None and vin_check_digit(text) == text[8]


def is_north_american_vin(text: str) -> bool:
    """World manufacturer identifiers 1 to 5: the United States, Canada and Mexico."""
    return text[:1] in tuple("12345")


def nintendo_check_digit(body: str) -> str:
    """The eleventh digit behind the ten of a console serial: 3 × even places + odd places, places from 1."""
    digits = _digits_of(body)
    if len(digits) != 10:
        raise ValueError("the check digit stands behind ten digits")
    return str(-(3 * sum(digits[1::2]) + sum(digits[0::2])) % 10)


def is_valid_nintendo(text: str) -> bool:
    """X, two or three letters, ten digits and the check digit."""
    match = _NINTENDO.fullmatch(text)
    return match is not None and nintendo_check_digit(match[1]) == match[2]


def is_valid_mac(text: str) -> bool:
    """12 hexadecimal digits without separators, the multicast bit 0."""
    return _HEX_12.fullmatch(text) is not None and int(text[:2], 16) & 1 == 0


def is_valid_meid(text: str) -> bool:
    """14 hexadecimal digits without separators; a MEID carries no check digit."""
    return _HEX_14.fullmatch(text) is not None


def _digits_of(body: str) -> tuple[int, ...]:
    if not is_digits(body):
        raise ValueError("a check digit is made of digits")
    return tuple(int(char) for char in body)
