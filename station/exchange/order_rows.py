"""A row of an order list: one line of an order, with what holds for the whole order on its first row or on each."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time
from functools import partial
from typing import Annotated

from pydantic import BeforeValidator

from station.characters import normalise
from station.exchange.cells import (
    CapitalCode,
    Code,
    Line,
    NumberLikeCode,
    Text,
    Whole,
    Wrong,
    choice,
    free_text,
    number_like_code,
    split_list,
)
from station.exchange.columns import CLIENT_CODE, QUANTITY, SKU_CODE, TRACKING, Column
from station.exchange.rows import Row
from station.sentences import say

COLUMNS = (
    CLIENT_CODE,
    Column("order", ("order number", "order no", "order id", "pedido", "número de pedido", "nº pedido", "num pedido",
                     "número do pedido", "nº do pedido")),
    Column("line", ("line no", "line number", "línea", "linea", "linha", "posición", "item line")),
    SKU_CODE,
    QUANTITY,
    Column("lane", ("channel", "canal")),
    Column("carrier", ("shipping method", "transportista", "transportadora", "mensajería"), free=True),
    Column("cut_off", ("cut off", "ship by", "hora límite", "hora de corte", "límite", "horário limite", "corte")),
    Column("ship_name", ("ship to", "recipient", "customer", "destinatario", "nombre destinatario", "destinatário"),
           free=True),
    Column("ship_company", ("company", "empresa", "compañía"), free=True),
    Column("ship_street", ("address", "street", "address 1", "dirección", "calle", "endereço", "rua", "logradouro"),
           free=True),
    Column("ship_street2", ("address 2", "dirección 2", "complemento"), free=True),
    Column("ship_postcode", ("postcode", "zip", "postal code", "código postal", "cp", "cep")),
    Column("ship_city", ("city", "town", "ciudad", "población", "cidade"), free=True),
    Column("ship_region", ("state", "region", "county", "provincia", "província", "uf"), free=True),
    Column("ship_country", ("country", "país", "pais")),
    Column("ship_phone", ("phone", "telephone", "teléfono", "telefone")),
    Column("ship_email", ("email", "e-mail", "correo", "correo electrónico")),
    Column("tote", ("cubeta", "caixa", "cart")),
    Column("notes", ("note", "packing notes", "packing note", "instructions", "notas", "observaciones", "observações",
                     "instrucciones", "instruções"), free=True),
    TRACKING,
    Column("carrier_label", ("label file", "shipping label", "etiqueta", "etiqueta transportista",
                             "etiqueta da transportadora")),
    Column("lot", ("batch", "lote")),
    Column("serials", ("serial", "exact serials", "serial numbers", "series", "números de serie", "números de série")),
    Column("hold", ("on hold", "retención", "bloqueo", "retenção", "bloqueio"), free=True),
    Column("status", ("order state", "order status", "estado", "estado del pedido", "situação")),
)
REQUIRED = ("order", "sku", "quantity")

LANES = {"dtc": "DTC", "direct": "DTC", "web": "DTC", "tienda online": "DTC", "loja online": "DTC",
         "marketplace": "marketplace", "wholesale": "wholesale", "b2b": "wholesale", "mayorista": "wholesale",
         "atacado": "wholesale", "export": "export", "exportación": "export", "exportação": "export"}
STATES = {"open": "open", "abierto": "open", "aberto": "open", "cancelled": "cancelled", "canceled": "cancelled",
          "cancelado": "cancelled", "anulado": "cancelled"}
MOST_NOTE = 600      # what the smallest bench window shows whole
_LABEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _.-]{0,99}\.(?:zpl|pdf|png)", re.IGNORECASE)
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")


def read_cut_off(text: str) -> datetime | time:
    """A moment in ISO 8601 (naive: the site's time), or a time of day alone: the next time the clock shows it."""
    value = normalise(text)
    clock = _CLOCK.fullmatch(value)
    if clock is not None:
        return time(int(clock[1]), int(clock[2]))
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as broken:
        raise Wrong(say("Write the moment such as 2026-11-30 17:00, or the time alone, 17:00.")) from broken
    if len(value) < len("2026-11-30T17:00") or not 2000 <= moment.year <= 2100:
        raise Wrong(say("Write the moment with its time, such as 2026-11-30 17:00."))
    return moment if moment.tzinfo is None else moment.astimezone(UTC)


def read_notes(text: str) -> tuple[str, ...]:
    """Several notes are divided by a bar or an empty line."""
    parts = (part.strip() for part in re.split(r"\||\n\s*\n", free_text(text)))
    return tuple(piece for part in parts if part for piece in _readable(part))


def _readable(note: str) -> list[str]:
    """A note that no screen could show whole becomes several, each confirmed for itself."""
    if len(note) <= MOST_NOTE:
        return [note]
    cut = max(note.rfind(" ", 0, MOST_NOTE + 1), note.rfind("\n", 0, MOST_NOTE + 1))
    cut = cut if cut > 0 else MOST_NOTE
    return [note[:cut].rstrip(), *_readable(note[cut:].lstrip())]


def label_file(text: str) -> str:
    """The name of a file beside the document: no folder, no way up."""
    value = text.strip()
    if not _LABEL.fullmatch(value):
        raise Wrong(say("Give the name of a .zpl, .pdf or .png file that lies beside the document."))
    return value


def read_serials(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(normalise(number_like_code(part), upper=True) for part in split_list(text)))


class OrderRow(Row):
    """One line of an order."""

    client_code: CapitalCode = ""
    order: NumberLikeCode
    line: Whole | None = None
    sku: Code
    quantity: Whole
    lane: Annotated[str, BeforeValidator(partial(choice, LANES))] = "DTC"
    carrier: Line = ""
    cut_off: Annotated[datetime | time | None, BeforeValidator(read_cut_off)] = None
    ship_name: Line = ""
    ship_company: Line = ""
    ship_street: Line = ""
    ship_street2: Line = ""
    ship_postcode: Code = ""
    ship_city: Line = ""
    ship_region: Line = ""
    ship_country: CapitalCode = ""
    ship_phone: Line = ""
    ship_email: Line = ""
    tote: CapitalCode = ""
    notes: Annotated[tuple[str, ...], BeforeValidator(read_notes)] = ()
    tracking: NumberLikeCode = ""
    carrier_label: Annotated[str, BeforeValidator(label_file)] = ""
    serials: Annotated[tuple[str, ...], BeforeValidator(read_serials)] = ()
    lot: Line = ""
    hold: Text = ""
    status: Annotated[str, BeforeValidator(partial(choice, STATES))] = "open"


SHIP_TO = tuple(name for name in OrderRow.model_fields if name.startswith("ship_"))
WHOLE_ORDER = ("lane", "carrier", "cut_off", *SHIP_TO, "tote", "notes", "tracking", "carrier_label", "hold", "status")
