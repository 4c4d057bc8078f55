"""The demo's invented goods: which serials each SKU has, always the same ones, and unit lists made of them."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from station import checks

PHONES = ("QDL-X5", "QDL-X5P", "QDL-A1")
TAC = "00125678"    # type codes that begin with 00 belong to no phone on sale


def _digits(seed: str, length: int) -> str:
    return str(int(hashlib.sha256(seed.encode()).hexdigest(), 16))[:length]


def _letters(seed: str, length: int) -> str:
    digest = hashlib.sha256(seed.encode()).digest()
    return "".join("ABCDEFGHJKLMNPQRSTUVWXYZ23456789"[byte % 32] for byte in digest[:length])


def _console(sku: str, n: int) -> str:
    return f"HV{n:05d}{_letters(f'{sku} {n}', 10)}"


def _handheld(sku: str, n: int) -> str:
    body = f"4{n:05d}{_digits(f'{sku} {n}', 4)}"
    return ("XHW" if sku == "HLV-H2" else "XHL") + body + checks.nintendo_check_digit(body)


def _phone(sku: str, n: int) -> str:
    body = f"{TAC}{PHONES.index(sku) + 1}{n:05d}"
    return body + checks.luhn_check_digit(body)


def second_imei(serial: str) -> str:
    """The other IMEI of a demo phone."""
    body = TAC[:7] + "9" + serial[8:14]
    return body + checks.luhn_check_digit(body)


def _numbered(prefix: str, digits: int) -> Callable[[str, int], str]:
    return lambda _sku, n: f"{prefix}{10 ** (digits - 1) + n * 7:0{digits}d}"


@dataclass(frozen=True, slots=True)
class Goods:
    """A SKU of the demo: its client, how its serials are made, how many units there are."""

    client: str
    sku: str
    serial: Callable[[str, int], str]
    units: int


SERIALISED = (
    Goods("HLV", "HLV-C1", _console, 170), Goods("HLV", "HLV-H2", _handheld, 210),
    Goods("HLV", "HLV-H2L", _handheld, 24),
    Goods("QDL", "QDL-X5", _phone, 180), Goods("QDL", "QDL-X5P", _phone, 120), Goods("QDL", "QDL-A1", _phone, 160),
    Goods("ARV", "ARV-M1", _numbered("AM", 7), 120), Goods("ARV", "ARV-M2", _numbered("AP", 7), 60),
    Goods("ARV", "ARV-L35", _numbered("L", 7), 120), Goods("ARV", "ARV-SHT", _numbered("SH-", 6), 60),
)
AT_PACKING: Mapping[str, Callable[[str, int], str]] = {"HLV-PAD": _numbered("HP", 8), "ARV-MET": _numbered("LMA", 6)}
BINS = tuple(f"A-{aisle:02d}-{level:02d}" for aisle in range(1, 6) for level in range(1, 5))


def serial_of(sku: str, n: int) -> str:
    """The n-th serial of a SKU, counted from 1."""
    goods = next((goods for goods in SERIALISED if goods.sku == sku), None)
    return goods.serial(sku, n) if goods is not None else AT_PACKING[sku](sku, n)


def state_of(n: int) -> tuple[str, str]:
    """State and place of the n-th unit: of ten, one is expected, one is on the dock, eight are in bins."""
    if n % 10 == 0:
        return "expected", ""
    return ("received", "DOCK-1") if n % 10 == 9 else ("stored", BINS[(n // 4) % len(BINS)])


def stored_serials(sku: str) -> list[str]:
    goods = next(goods for goods in SERIALISED if goods.sku == sku)
    return [goods.serial(sku, n) for n in range(1, goods.units + 1) if state_of(n)[0] == "stored"]


def unit_list() -> bytes:
    """All units of the demo as a document."""
    rows = []
    for goods in SERIALISED:
        for n in range(1, goods.units + 1):
            serial = goods.serial(goods.sku, n)
            state, place = state_of(n)
            imei2 = second_imei(serial) if goods.sku == "QDL-X5" else ""
            rows.append((goods.client, goods.sku, serial, state, place, f"B{n // 50:03d}", imei2))
    return table(("client", "sku", "serial", "state", "location", "lot", "imei2"), rows)


def table(heading: Iterable[str], rows: Iterable[Iterable[object]]) -> bytes:
    """A CSV document in UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(heading)
    writer.writerows(rows)
    return text.getvalue().encode()
