"""A row of an announcement: one SKU of a carton with its quantity, or one serial; as CSV or as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Annotated, Any

from pydantic import BeforeValidator

from station import checks
from station.alias_types import ALIAS_TYPES
from station.characters import normalise
from station.exchange.cells import CapitalCode, Code, Line, NumberLikeCode, Whole, Wrong, number_like_code, split_list
from station.exchange.columns import CLIENT_CODE, QUANTITY, SKU_CODE, TRACKING, Column
from station.exchange.unit_rows import COLUMNS as UNIT_COLUMNS
from station.exchange.unit_rows import NamedRow
from station.sentences import say

ALIASES = tuple(column for column in UNIT_COLUMNS if column.field in ALIAS_TYPES)
COLUMNS = (
    CLIENT_CODE,
    Column("inbound", ("shipment", "asn", "inbound number", "document", "document number", "envío", "albarán",
                       "número de albarán", "remessa", "nota", "número da nota")),
    Column("version", ("revision", "versión", "revisión", "versão", "revisão")),
    TRACKING,
    Column("expected_at", ("expected", "eta", "arrival", "llegada", "fecha prevista", "chegada", "data prevista")),
    Column("pallet", ("pallet sscc", "palet", "palé", "palete")),
    Column("carton", ("sscc", "carton sscc", "box", "caja", "bulto", "caixa", "volume")),
    SKU_CODE,
    QUANTITY,
    Column("serials", ("serial", "serial number", "serial numbers", "s/n", "sn", "número de serie", "números de serie",
                       "nº de serie", "número de série", "números de série", "nº de série")),
    Column("lot", ("batch", "lote")),
    Column("made", ("manufacture date", "made on", "production date", "fecha de fabricación", "fabricación",
                    "data de fabricação", "fabricação")),
    *ALIASES,
)
REQUIRED = ("inbound", "sku")


def read_day(text: str) -> date:
    """A day in ISO 8601."""
    try:
        day = date.fromisoformat(normalise(text))
    except ValueError as broken:
        raise Wrong(say("Write the day such as 2026-11-30.")) from broken
    if not 1990 <= day.year <= 2100:
        raise Wrong(say("Write the day such as 2026-11-30."))
    return day


def read_moment(text: str) -> datetime:
    """A day or a moment in ISO 8601; without a zone it is the site's, told as naive."""
    try:
        moment = datetime.fromisoformat(normalise(text))
    except ValueError as broken:
        raise Wrong(say("Write the moment such as 2026-11-30 17:00.")) from broken
    if not 2000 <= moment.year <= 2100:
        raise Wrong(say("Write the moment such as 2026-11-30 17:00."))
    return moment if moment.tzinfo is None else moment.astimezone(UTC)


def carton_code(text: str) -> str:
    """An SSCC as 18 digits, or any other code of a carton."""
    value = number_like_code(text).upper()
    digits = value.removeprefix("(00)").replace(" ", "")
    if checks.is_digits(digits) and len(digits) == 20 and digits.startswith("00"):
        digits = digits[2:]
    if not checks.is_digits(digits) or len(digits) != 18:
        return value
    if not checks.is_valid_sscc(digits):
        raise Wrong(say("Compare the SSCC with the label: its check digit is not right."))
    return digits


def read_serials(text: str) -> tuple[str, ...]:
    return tuple(number_like_code(part) for part in split_list(text))


class InboundRow(NamedRow):
    """One SKU of a carton, or one unit of it."""

    client_code: CapitalCode = ""
    inbound: NumberLikeCode
    version: Whole | None = None
    tracking: NumberLikeCode = ""
    expected_at: Annotated[datetime | None, BeforeValidator(read_moment)] = None
    pallet: Annotated[str, BeforeValidator(carton_code)] = ""
    carton: Annotated[str, BeforeValidator(carton_code)] = ""
    sku: Code
    quantity: Whole | None = None
    serials: Annotated[tuple[str, ...], BeforeValidator(read_serials)] = ()
    lot: Line = ""
    made: Annotated[date | None, BeforeValidator(read_day)] = None


WHOLE_INBOUND = ("version", "tracking", "expected_at")


def json_rows(told: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The rows of one shipment in JSON, line by line; a serial with names of its own has a row of its own."""
    head = {"client_code": told.get("client", ""), "inbound": told.get("shipment", told.get("inbound", "")),
            **{field: told[field] for field in WHOLE_INBOUND if told.get(field)}}
    for carton in [{"lines": told.get("lines", [])}, *told.get("cartons", [])]:
        where = {"carton": carton.get("sscc", ""), "pallet": carton.get("pallet", "")}
        for line in carton["lines"]:
            yield from _line_rows({**head, **where}, line)


def _line_rows(head: Mapping[str, Any], line: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    base = {**head, **{field: line[field] for field in ("sku", "lot", "made") if line.get(field)}}
    serials = line.get("serials", [])
    rest = int(line.get("quantity") or len(serials)) - len(serials)
    for serial in serials:
        named = serial if isinstance(serial, dict) else {"serial": serial}
        names = {key: value for key, value in named.items() if key in ALIAS_TYPES}
        yield {**base, "serials": named.get("serial", ""), "quantity": "1", **names}
    if rest > 0:
        yield {**base, "quantity": str(rest)}
