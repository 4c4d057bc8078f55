"""A row of a return authorisation: one SKU, or one serial, with why the customer sends it; as CSV or as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Annotated, Any

from pydantic import BeforeValidator

from station.exchange.cells import CapitalCode, Code, Line, NumberLikeCode, Text, Whole, choice
from station.exchange.columns import CLIENT_CODE, QUANTITY, SKU_CODE, TRACKING, Column
from station.exchange.inbound_rows import read_moment
from station.exchange.rows import Row

COLUMNS = (
    CLIENT_CODE,
    Column("rma", ("number", "rma number", "return", "return number", "authorisation", "authorization", "devolución",
                   "número de devolución", "autorización", "devolução", "número da devolução", "número")),
    Column("order", ("order number", "pedido", "número de pedido", "número do pedido")),
    Column("customer", ("customer name", "buyer", "consumer", "comprador", "consumidor")),
    TRACKING,
    Column("due_at", ("due", "due by", "expected", "fecha prevista", "fecha límite", "data prevista", "prazo")),
    Column("status", ("state", "estado", "situação", "situacao")),
    SKU_CODE,
    Column("serial", ("serial number", "serials", "s/n", "sn", "número de serie", "nº de serie", "número de série",
                      "nº de série")),
    QUANTITY,
    Column("reason", ("return reason", "customer reason", "motivo", "motivo de devolución", "motivo da devolução",
                      "razón")),
    Column("comment", ("comments", "note", "notes", "comentario", "comentarios", "nota", "notas", "comentário",
                       "comentários", "observação", "observaciones"), free=True),
)
REQUIRED = ("rma", "sku")
WHOLE_RMA = ("order", "customer", "tracking", "due_at", "status")
# Our words first, then how brands and shops say the same. A word that is not here is told with the list of ours.
REASONS: Mapping[str, str] = {
    **{word.replace("_", " "): word for word in (
        "unwanted", "ordered_wrong", "late", "not_as_described", "incompatible", "defective", "transit_damage",
        "wrong_item", "missing_parts", "refused", "warranty", "recall", "unknown")},
    "changed mind": "unwanted", "no longer wanted": "unwanted", "no deseado": "unwanted", "indesejado": "unwanted",
    "ordered by mistake": "ordered_wrong", "pedido por error": "ordered_wrong", "pedido errado": "ordered_wrong",
    "arrived late": "late", "tarde": "late", "atrasado": "late", "no es como se describe": "not_as_described",
    "diferente do descrito": "not_as_described", "incompatível": "incompatible", "defectuoso": "defective",
    "defeituoso": "defective", "com defeito": "defective", "damaged in transit": "transit_damage",
    "daño de transporte": "transit_damage", "dano de transporte": "transit_damage", "artículo equivocado": "wrong_item",
    "item errado": "wrong_item", "faltan piezas": "missing_parts", "faltam peças": "missing_parts",
    "rechazado": "refused", "recusado": "refused", "garantía": "warranty", "garantia": "warranty",
    "retirada": "recall", "desconocido": "unknown", "desconhecido": "unknown",
}
STATUSES: Mapping[str, str] = {
    "announced": "announced", "open": "announced", "anunciada": "announced", "abierta": "announced",
    "aberta": "announced", "cancelled": "cancelled", "canceled": "cancelled", "cancelada": "cancelled",
    "cancelado": "cancelled"}


def read_reason(text: str) -> str:
    return choice(REASONS, text.replace("-", " "))


def read_status(text: str) -> str:
    return choice(STATUSES, text)


class RmaRow(Row):
    """One SKU of a return, or one unit of it."""

    client_code: CapitalCode = ""
    rma: NumberLikeCode
    order: NumberLikeCode = ""
    customer: Line = ""
    tracking: NumberLikeCode = ""
    due_at: Annotated[datetime | None, BeforeValidator(read_moment)] = None
    status: Annotated[str, BeforeValidator(read_status)] = ""
    sku: Code
    serial: NumberLikeCode = ""
    quantity: Whole | None = None
    reason: Annotated[str, BeforeValidator(read_reason)] = "unknown"
    comment: Text = ""


def json_rows(told: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The rows of one return in JSON."""
    head = {"client_code": told.get("client"), "rma": told.get("rma", told.get("number")),
            **{field: told.get(field) for field in WHOLE_RMA}}
    for line in told["lines"]:
        yield {**head, **{field: line.get(field) for field in ("sku", "serial", "quantity", "reason", "comment")}}
