"""Lists of clients and their packing rules. What a list does not say of a rule stays as it was."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import Annotated, Any
from uuid import UUID

from pydantic import BeforeValidator
from sqlalchemy import Row as DatabaseRow
from sqlalchemy import select, update

from station.characters import normalise
from station.clock import new_id
from station.exchange.book import Book
from station.exchange.cells import CapitalCode, Line, Wrong, YesNo, choice, decimal
from station.exchange.changes import Change, difference, keep_changes
from station.exchange.columns import Column
from station.exchange.reports import Tally
from station.exchange.rows import Draft, Row, draft_of
from station.models.tables import CLIENT
from station.sentences import say

COLUMNS = (
    Column("code", ("client", "client code", "brand code", "cliente", "código", "marca")),
    Column("name", ("client name", "brand", "nombre", "nombre del cliente", "nome", "nome do cliente"), free=True),
    Column("weight_required", ("weigh", "weight", "peso", "peso obligatorio", "pesar", "peso obrigatório")),
    Column("tolerance_percent", ("tolerance", "tolerance (%)", "tolerancia", "tolerancia (%)", "tolerância",
                                 "tolerância (%)")),
    Column("tolerance_min_g", ("least tolerance", "tolerance (g)", "tolerancia mínima", "tolerancia (g)",
                               "tolerância mínima", "tolerância (g)")),
    Column("packaging_g", ("packaging", "packaging (g)", "embalaje", "embalaje (g)", "embalagem", "embalagem (g)")),
    Column("photo", ("foto", "fotografía", "fotografia")),
)
REQUIRED = ("code",)
PHOTO = {"off": "off", "no": "off", "none": "off", "não": "off", "wanted": "wanted", "deseada": "wanted",
         "desejada": "wanted", "required": "required", "yes": "required", "sí": "required", "si": "required",
         "sim": "required", "obligatoria": "required", "obrigatória": "required"}
WEIGHT = ("weight_required", "tolerance_percent", "tolerance_min_g", "packaging_g")
MOST_PERCENT = 100


def amount(text: str) -> Decimal:
    """A number from 0 up."""
    return Decimal(0) if normalise(text).strip("0.,") == "" else decimal(text)


def percent(text: str) -> Decimal:
    value = amount(text)
    if value > MOST_PERCENT:
        raise Wrong(say("Give a share of the weight of at most 100."))
    return value


class ClientRow(Row):
    """One client. A parcel's weight is in tolerance within the larger of the two tolerances."""

    code: CapitalCode
    name: Line = ""
    weight_required: YesNo = False
    tolerance_percent: Annotated[Decimal, BeforeValidator(percent)] = Decimal(3)
    tolerance_min_g: Annotated[Decimal, BeforeValidator(amount)] = Decimal(30)
    packaging_g: Annotated[Decimal, BeforeValidator(amount)] = Decimal(0)
    photo: Annotated[str, BeforeValidator(partial(choice, PHOTO))] = "off"


def read(data: bytes, *, name: str) -> Draft[ClientRow]:
    return draft_of(data, name=name, model=ClientRow, columns=COLUMNS, required=REQUIRED)


def take_in(book: Book, draft: Draft[ClientRow], tally: Tally) -> list[UUID]:
    """Write clients and rules; the clients concerned."""
    known = {row.code: row for row in book.all(select(CLIENT))}
    seen: dict[str, int] = {}
    for taken in draft.rows:
        first = seen.setdefault(taken.row.code, taken.number)
        if first != taken.number:
            draft.blame(taken.number, "code", taken.row.code, say(
                "Take this row out: the client is in row {row} already.", row=first))
    if draft.faults:
        return []
    changes: list[Change] = []
    ids = [_write(book, taken.row, known.get(taken.row.code), tally, changes) for taken in draft.rows]
    keep_changes(book, "client", changes)
    return ids


def _write(book: Book, row: ClientRow, old: DatabaseRow[Any] | None, tally: Tally, changes: list[Change]) -> UUID:
    if old is None:
        client, name, rules = new_id(), row.name or row.code, rules_with({}, row)
        book.connection.execute(CLIENT.insert().values(id=client, code=row.code, name=name, rules=rules))
        changes.append(Change(row.code, None, client_facts(name, rules)))
        tally.new += 1
        return client
    name, rules = row.name or old.name, rules_with(old.rules, row)
    if (name, rules) != (old.name, old.rules):
        book.connection.execute(update(CLIENT).where(CLIENT.c.id == old.id).values(name=name, rules=rules))
        changes.append(difference(row.code, client_facts(old.name, old.rules), client_facts(name, rules)))
        tally.changed += 1
    else:
        tally.unchanged += 1
    return UUID(str(old.id))


def rules_with(old: Mapping[str, Any], row: ClientRow) -> dict[str, Any]:
    """The client's rules with what this row says; the database's functions read them (close_parcel, _tolerance)."""
    weight = {**old.get("weight", {})}
    for name, value in row.given(*WEIGHT).items():
        weight[name.removeprefix("weight_")] = _plain(value) if isinstance(value, Decimal) else value
    rules = {**old, **({"weight": weight} if weight else {})}
    return rules | row.given("photo")


def client_facts(name: str, rules: Mapping[str, Any]) -> dict[str, Any]:
    """What a list can say of a client, by the names that the office has for it; what was never said is left out."""
    said = {field: rules["weight"][field.removeprefix("weight_")] for field in WEIGHT
            if field.removeprefix("weight_") in rules.get("weight", {})}
    return {"name": name, **said, **({"photo": rules["photo"]} if "photo" in rules else {})}


def _plain(value: Decimal) -> int | float:
    """As JSON writes it: two decimals at most are kept."""
    return int(value) if value == value.to_integral_value() else float(round(value, 2))
