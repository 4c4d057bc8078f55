"""A row of a product list: what its cells may be, and the headers brands write over them."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import partial
from typing import Annotated

from pydantic import BeforeValidator

from station.exchange.cells import (
    CapitalCode,
    Code,
    Line,
    Number,
    Whole,
    Wrong,
    YesNo,
    choice,
    code,
    gtin,
    split_list,
    whole_number,
)
from station.exchange.columns import CLIENT_CODE, SKU_CODE, Column
from station.exchange.profile_columns import lengths, named_profile
from station.exchange.rows import Row
from station.profiles import CHECKS
from station.sentences import say

COLUMNS = (
    CLIENT_CODE,
    Column("client_name", ("brand", "brand name", "nombre cliente", "nombre del cliente", "nome do cliente"),
           free=True),
    SKU_CODE,
    Column("name", ("product", "product name", "title", "description", "nombre", "artículo", "descripción", "producto",
                    "nome", "produto", "descrição"), free=True),
    Column("gtin", ("ean", "ean13", "upc", "barcode", "bar code", "gtins", "código de barras", "cod barras", "ean/gtin",
                    "gtin/ean/upc")),
    Column("pack_quantity", ("pack", "units per pack", "unidades por caja", "unidades", "unidades por caixa")),
    Column("picture", ("image", "photo", "imagen", "foto", "imagem")),
    Column("policy", ("capture policy", "serial capture", "política", "captura", "política de captura",
                      "captura serie")),
    Column("exact", ("exact unit", "exacta", "unidad exacta", "unidade exata", "exato")),
    Column("swap", ("swap policy", "cambio", "intercambio", "troca")),
    Column("carton_rule", ("carton rule", "regla de caja", "regla de cajas", "regra de caixa", "regra da caixa")),
    Column("sample_n", ("sample", "sample size", "muestra", "amostra")),
    Column("regulated", ("regulado", "regulada")),
    Column("warranty_months", ("warranty", "warranty (months)", "garantía", "garantía (meses)", "garantia",
                               "garantia (meses)")),
    Column("serial_profile", ("profile", "serial type", "perfil", "tipo de serie", "perfil de serie", "tipo de série")),
    Column("serial_pattern", ("pattern", "patterns", "patrón", "padrão")),
    Column("serial_lengths", ("length", "lengths", "serial length", "longitud", "comprimento")),
    Column("serial_check", ("check", "check digit", "dígito de control", "dígito verificador")),
    Column("serial_strip", ("prefix", "strip", "prefijo", "prefixo")),
    Column("serial_aliases", ("aliases", "other codes", "otros códigos", "outros códigos")),
    Column("weight_g", ("weight", "weight grams", "grams", "peso", "peso (g)", "peso en gramos", "peso em gramas")),
    Column("weight_kg", ("weight (kg)", "kg", "peso (kg)")),
    Column("value", ("price", "unit value", "customs value", "valor", "precio", "preço", "valor unitario",
                     "valor unitário")),
    Column("currency", ("moneda", "divisa", "moeda")),
    Column("origin", ("country of origin", "made in", "origen", "país de origen", "origem", "país de origem")),
    Column("hs_code", ("hs", "tariff code", "customs code", "arancel", "código arancelario", "ncm", "partida")),
    Column("climate", ("clima", "temperature", "temperatura")),
    Column("secure", ("locked up", "bajo llave", "trancado")),
)
REQUIRED = ("sku", "name")

POLICIES = {
    "none": "none", "no": "none", "ninguna": "none", "nenhuma": "none", "counted": "none",
    "outbound": "outbound", "salida": "outbound", "saída": "outbound", "out": "outbound",
    "inbound outbound": "inbound_outbound", "both": "inbound_outbound", "entrada y salida": "inbound_outbound",
    "entrada e saída": "inbound_outbound", "every touch": "every_touch", "always": "every_touch",
    "siempre": "every_touch", "sempre": "every_touch",
}
CARTON_RULES = {
    "units always": "units_always", "every unit": "units_always", "unidades": "units_always",
    "carton if asn lists serials": "carton_if_asn_lists_serials", "carton if listed": "carton_if_asn_lists_serials",
    "caja si lista": "carton_if_asn_lists_serials", "caixa se lista": "carton_if_asn_lists_serials",
    "sample n": "sample_n", "sample": "sample_n", "muestra": "sample_n", "amostra": "sample_n",
}
SWAPS = {"forbid": "forbid", "prohibir": "forbid", "proibir": "forbid", "no": "forbid", "ask": "ask",
         "preguntar": "ask", "perguntar": "ask", "allow": "allow", "permitir": "allow"}

_GTIN_ITEM = re.compile(r"(\S+?)(?:\s*[x×*]\s*([0-9]+))?")
_PICTURE = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _.-]{0,99}\.(?:svg|png|jpe?g)", re.IGNORECASE)
_COUNTRY = re.compile(r"[A-Z]{2}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_HS = re.compile(r"[0-9]{4}(?:[. ]?[0-9]{2}){0,4}")


def gtins(text: str) -> tuple[tuple[str, int], ...]:
    """Numbers and how many pieces each stands for: `4006381333931; 14006381333938 x 10`. 0 where it does not say."""
    found: dict[str, int] = {}
    for part in re.split(r"[;,|\n]+", text):
        match = _GTIN_ITEM.fullmatch(part.strip())
        if match is None:
            raise Wrong(say("Give GTINs such as 4006381333931; 14006381333938 x 10."))
        found[gtin(match[1])] = whole_number(match[2]) if match[2] else 0
    return tuple(found.items())


def _matching(pattern: re.Pattern[str], example: str, text: str) -> str:
    value = code(text)
    whole = value if pattern is _PICTURE else value.upper()
    if not pattern.fullmatch(whole):
        raise Wrong(say("Give it such as {example}.", example=example))
    return whole


def _check(text: str) -> str:
    return choice({name: name for name in CHECKS if name}, text)


def _patterns(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r"\s+|\s*;\s*", text) if part.strip())


def _alias_types(text: str) -> tuple[str, ...]:
    return tuple(part.casefold() for part in split_list(text))


class ProductRow(Row):
    """One SKU."""

    client_code: CapitalCode = ""
    client_name: Line = ""
    sku: Code
    name: Line
    gtin: Annotated[tuple[tuple[str, int], ...], BeforeValidator(gtins)] = ()
    pack_quantity: Whole = 1
    picture: Annotated[str, BeforeValidator(partial(_matching, _PICTURE, "console.svg"))] = ""
    policy: Annotated[str, BeforeValidator(partial(choice, POLICIES))] = ""
    exact: YesNo = False
    swap: Annotated[str, BeforeValidator(partial(choice, SWAPS))] = "ask"
    carton_rule: Annotated[str, BeforeValidator(partial(choice, CARTON_RULES))] = ""
    sample_n: Whole = 1
    regulated: YesNo = False
    warranty_months: Whole = 1
    serial_profile: Annotated[str, BeforeValidator(named_profile)] = "plain"
    serial_pattern: Annotated[tuple[str, ...], BeforeValidator(_patterns)] = ()
    serial_lengths: Annotated[tuple[int, ...], BeforeValidator(lengths)] = ()
    serial_check: Annotated[str, BeforeValidator(_check)] = ""
    serial_strip: Annotated[tuple[str, ...], BeforeValidator(split_list)] = ()
    serial_aliases: Annotated[tuple[str, ...], BeforeValidator(_alias_types)] = ()
    weight_g: Number | None = None
    weight_kg: Number | None = None
    value: Number | None = None
    currency: Annotated[str, BeforeValidator(partial(_matching, _CURRENCY, "EUR"))] = ""
    origin: Annotated[str, BeforeValidator(partial(_matching, _COUNTRY, "ES"))] = ""
    hs_code: Annotated[str, BeforeValidator(partial(_matching, _HS, "8517.13"))] = ""
    climate: CapitalCode = ""
    secure: YesNo = False

    @property
    def grams(self) -> Decimal | None:
        if self.weight_kg is not None and self.weight_g is None:
            return (self.weight_kg * 1000).quantize(Decimal("0.01"))
        return self.weight_g.quantize(Decimal("0.01")) if self.weight_g is not None else None
