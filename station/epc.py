"""Electronic product codes: what an RFID tag of a product says, by the GS1 EPC Tag Data Standard. Pure.

SGTIN-96 (header 30) and SGTIN-198 (header 36) hold a GTIN and a serial; any other tag is a bare name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from station.checks import gs1_check_digit

# bits and digits of the company prefix, bits and digits of the item reference, by partition (TDS 2.0, table 14-2)
_PARTITIONS = ((40, 12, 4, 1), (37, 11, 7, 2), (34, 10, 10, 3), (30, 9, 14, 4), (27, 8, 17, 5), (24, 7, 20, 6),
               (20, 6, 24, 7))
_SGTIN_96, _SGTIN_198 = 0x30, 0x36
_HEX = re.compile(r"(?:[0-9A-F]{4}){1,31}")     # whole 16-bit words, as a tag's memory is read
_SERIAL = re.compile(r"[!\"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}")
POINT_OF_SALE = 1


@dataclass(frozen=True, slots=True)
class Epc:
    """One tag. `code` is its hexadecimal in capitals; `gtin` (14 digits) and `serial` are "" where it has none."""

    code: str
    gtin: str = ""
    serial: str = ""


def read_epc(text: str) -> Epc | None:
    """The tag whose memory reads `text` in hexadecimal; None where that is no whole number of words.

    A tag that claims to be an SGTIN and breaks its rules is taken as a bare name: it is no product's.
    """
    code = text.strip().upper()
    if _HEX.fullmatch(code) is None:
        return None
    header = int(code[:2], 16)
    if header == _SGTIN_96 and len(code) == 24:
        return _sgtin(code, 96)
    if header == _SGTIN_198 and len(code) in (50, 52):    # 198 bits in 13 words, or without the two idle hex digits
        return _sgtin(code, 198)
    return Epc(code)


def _sgtin(code: str, bits: int) -> Epc:
    value = int(code, 16) >> (len(code) * 4 - bits)
    serial_bits = bits - 58
    partition = (value >> (bits - 14)) & 0b111
    if partition >= len(_PARTITIONS):
        return Epc(code)
    company_bits, company_digits, item_bits, item_digits = _PARTITIONS[partition]
    company = (value >> (serial_bits + item_bits)) & ((1 << company_bits) - 1)
    item = (value >> serial_bits) & ((1 << item_bits) - 1)
    low = value & ((1 << serial_bits) - 1)
    serial = str(low) if bits == 96 else _characters(low, serial_bits)
    if company >= 10**company_digits or item >= 10**item_digits or _SERIAL.fullmatch(serial) is None:
        return Epc(code)
    prefix, reference = f"{company:0{company_digits}d}", f"{item:0{item_digits}d}"
    digits = reference[0] + prefix + reference[1:]
    return Epc(code, digits + gs1_check_digit(digits), serial)


def _characters(value: int, bits: int) -> str:
    """Seven bits a character, zeros behind the last."""
    codes = [(value >> shift) & 0x7F for shift in range(bits - 7, -1, -7)]
    text = "".join(map(chr, codes)).rstrip("\x00")
    return "" if "\x00" in text else text


def sgtin_198(gtin: str, serial: str, *, company_digits: int = 7) -> str:
    """The tag of one unit whose serial is no small number, in hexadecimal words. Raises ValueError."""
    if _SERIAL.fullmatch(serial) is None:
        raise ValueError("the serial has more than 20 characters or foreign ones")
    value = _head(_SGTIN_198, gtin, company_digits)
    for character in serial.ljust(20, "\x00"):
        value = value << 7 | ord(character)
    return f"{value << 10:052X}"


def sgtin_96(gtin: str, serial: int, *, company_digits: int = 7) -> str:
    """The tag of one unit in hexadecimal; for tags of our own, and for readers that are played.

    Raises ValueError for a serial of more than 38 bits, a wrong GTIN or a prefix length that does not exist.
    """
    if not 0 <= serial < 1 << 38:
        raise ValueError("the serial does not fit into 96 bits")
    return f"{_head(_SGTIN_96, gtin, company_digits) << 38 | serial:024X}"


def _head(header: int, gtin: str, company_digits: int) -> int:
    """Everything before the serial."""
    partition = 12 - company_digits
    if len(gtin) != 14 or not gtin.isdigit() or gs1_check_digit(gtin[:13]) != gtin[13]:
        raise ValueError("the GTIN is not right")
    if not 0 <= partition < len(_PARTITIONS):
        raise ValueError("no company prefix has so many digits")
    company_bits, _, item_bits, _ = _PARTITIONS[partition]
    company, item = int(gtin[1 : 1 + company_digits]), int(gtin[0] + gtin[1 + company_digits : 13])
    value = header
    for part, size in ((POINT_OF_SALE, 3), (partition, 3), (company, company_bits), (item, item_bits)):
        value = value << size | part
    return value
