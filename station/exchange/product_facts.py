"""One SKU as it is typed in the office, checked by the cells of a product list: what is wrong there is wrong here."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from pydantic import ValidationError

from station.errors import StationError
from station.exchange.cells import Wrong
from station.exchange.product_rows import ProductRow
from station.sentences import Sentence, say

# The office's name of a field, and its column in a product list; yes and no are ticked and need no reading.
COLUMN_OF: Mapping[str, str] = {
    "client": "client_code", "code": "sku", "name": "name", "gtins": "gtin", "picture": "picture",
    "policy": "policy", "swap": "swap", "carton_rule": "carton_rule", "warranty_months": "warranty_months",
    "weight_g": "weight_g", "value": "value", "currency": "currency", "origin": "origin", "hs_code": "hs_code",
    "climate": "climate"}
REQUIRED = frozenset({"client", "code", "name"})


class FieldWrong(StationError):
    """`field` is the office's name of it; `sentence` says why it cannot be so."""

    def __init__(self, field: str, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.field = field


def checked(typed: Mapping[str, Any]) -> dict[str, Any]:
    """The same fields as a product list would keep them. Raises FieldWrong."""
    cells = {COLUMN_OF[name]: str(value) for name, value in typed.items()
             if name in COLUMN_OF and (value not in ("", None) or name in REQUIRED)}
    for name in REQUIRED & typed.keys():
        if not str(typed[name]).strip():
            raise FieldWrong(name, say("Fill it in."))
    row = _row(cells)
    kept = dict(typed)
    for name in typed.keys() & COLUMN_OF.keys():
        if COLUMN_OF[name] in cells:
            kept[name] = _kept(name, row)
    return kept


def _row(cells: Mapping[str, str]) -> ProductRow:
    try:
        return ProductRow.model_validate({"sku": "X", "name": "X"} | dict(cells))
    except ValidationError as wrong:
        error = wrong.errors(include_url=False)[0]
        column = str(error["loc"][0]) if error["loc"] else ""
        cause = error.get("ctx", {}).get("error")
        raise FieldWrong(next((name for name, one in COLUMN_OF.items() if one == column), column),
                         cause.sentence if isinstance(cause, Wrong) else say("Fill it in.")) from wrong


def _kept(name: str, row: ProductRow) -> Any:
    value = getattr(row, COLUMN_OF[name])
    if name == "gtins":
        return "; ".join(f"{number} x {many}" if many > 1 else number for number, many in sorted(value))
    if name == "climate":
        return str(value).lower()
    if isinstance(value, Decimal):
        return float(round(value, 2))
    return value
