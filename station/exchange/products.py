"""Product lists: clients, their SKUs, the GTINs of these. The same list again changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Row as DatabaseRow
from sqlalchemy import func, select, update

from station.clock import new_id
from station.exchange.book import Book, among
from station.exchange.cells import Wrong
from station.exchange.changes import Change, difference, keep_added, keep_changes
from station.exchange.places import storing_rules
from station.exchange.product_rows import COLUMNS, REQUIRED, ProductRow
from station.exchange.profile_columns import FIELDS, profile_of
from station.exchange.reports import Tally
from station.exchange.rows import Draft, Taken, draft_of
from station.models.tables import CLIENT, GTIN, SKU, UNIT
from station.profiles import SerialProfile, profile_to_json
from station.sentences import say

PLAIN_FIELDS = ("name", "picture", "policy", "exact", "swap", "carton_rule", "sample_n", "regulated", "warranty_months",
                "value", "currency", "origin", "hs_code")
IN_HOUSE = ("expected", "received", "stored", "picked", "packed")

Known = dict[tuple[UUID, str], DatabaseRow[Any]]


@dataclass(frozen=True, slots=True)
class Product:
    """A row that will be written: its client, the SKU's id, and the columns that are set."""

    number: int
    name: str            # the client's code and its own
    client: UUID
    sku: UUID
    values: dict[str, Any]
    gtins: dict[str, int]


def read(data: bytes, *, name: str) -> Draft[ProductRow]:
    return draft_of(data, name=name, model=ProductRow, columns=COLUMNS, required=REQUIRED)


def take_in(book: Book, draft: Draft[ProductRow], tally: Tally) -> list[UUID]:
    """Check the rows against the base and write them; the clients concerned. Faults go into the draft."""
    _refuse_doubles(draft)
    clients = _clients(book, draft)
    known = _known(book, clients)
    products = [product for taken in draft.rows if (product := _product(draft, taken, clients, known)) is not None]
    _check_gtins(book, draft, products)
    _check_policies(book, draft, products, known)
    if not draft.faults:
        _write(book, products, known, tally)
    return sorted({product.client for product in products})


def _refuse_doubles(draft: Draft[ProductRow]) -> None:
    seen: dict[tuple[str, str], int] = {}
    for taken in draft.rows:
        first = seen.setdefault((taken.row.client_code, taken.row.sku), taken.number)
        if first != taken.number:
            draft.blame(taken.number, "sku", taken.row.sku, say(
                "Keep one row a SKU: this one is in row {row} already. Several GTINs go into one cell.", row=first))


def _clients(book: Book, draft: Draft[ProductRow]) -> dict[str, UUID]:
    """Client ids by code, new clients made, names brought up to date."""
    known = {row.code: row for row in book.all(select(CLIENT))}
    names: dict[str, str] = {}
    for taken in draft.rows:
        if taken.row.client_code:
            names[taken.row.client_code] = taken.row.client_name or names.get(taken.row.client_code, "")
    ids = {code: row.id for code, row in known.items()}
    changes: list[Change] = []
    for code, name in names.items():
        if code not in known:
            ids[code] = new_id()
            book.connection.execute(CLIENT.insert().values(id=ids[code], code=code, name=name or code, rules={}))
            changes.append(Change(code, None, {"name": name or code}))
        elif name and name != known[code].name:
            book.connection.execute(update(CLIENT).where(CLIENT.c.id == ids[code]).values(name=name))
            changes.append(difference(code, {"name": known[code].name}, {"name": name}))
    keep_changes(book, "client", changes)
    return ids


def _known(book: Book, clients: dict[str, UUID]) -> Known:
    rows = book.all(select(SKU).where(among(SKU.c.client_id, clients.values())))
    return {(row.client_id, row.code): row for row in rows}


def _product(draft: Draft[ProductRow], taken: Taken[ProductRow], clients: dict[str, UUID],
             known: Known) -> Product | None:
    row = taken.row
    if not row.client_code:
        draft.blame(taken.number, "client_code", "", say("Name the client: fill in the column, or give --client."))
        return None
    try:
        profile = profile_of(row.given(*FIELDS))
    except Wrong as wrong:
        draft.blame(taken.number, "serial_pattern", " ".join(row.serial_pattern), wrong.sentence)
        return None
    client = clients[row.client_code]
    old = known.get((client, row.sku))
    values = _values(row, profile)
    needs = row.given("climate", "secure")
    if needs:
        values["storing"] = storing_rules(old.storing if old is not None else {}, needs)
    if old is None:
        values = _first_values(row.sku, values)
    gtins = {number: quantity or row.pack_quantity for number, quantity in row.gtin}
    return Product(taken.number, f"{row.client_code} {row.sku}", client, old.id if old is not None else new_id(),
                   values, gtins)


def _values(row: ProductRow, profile: SerialProfile | None) -> dict[str, Any]:
    values = row.given(*PLAIN_FIELDS)
    if isinstance(values.get("value"), Decimal):
        values["value"] = Decimal(str(values["value"])).quantize(Decimal("0.01"))
    if row.grams is not None:
        values["weight_g"] = row.grams
    if profile is not None:
        values["profile"] = profile_to_json(profile)
    return values


def _first_values(sku: str, values: dict[str, Any]) -> dict[str, Any]:
    """A new SKU whose row names a serial profile is taken in and out by serial; else it is counted."""
    policy = "inbound_outbound" if "profile" in values else "none"
    return {"code": sku, "picture": "", "policy": policy, "exact": False, "swap": "ask", "weight_g": None,
            "value": None, "profile": profile_to_json(SerialProfile()), "currency": "", "origin": "", "hs_code": "",
            "storing": {}, "carton_rule": "units_always", "sample_n": 0, "regulated": False, "warranty_months": None,
            **values}


def _check_gtins(book: Book, draft: Draft[ProductRow], products: Sequence[Product]) -> None:
    numbers = {number for product in products for number in product.gtins}
    owners: dict[tuple[UUID, str], UUID] = {
        (row.client_id, row.gtin): row.sku_id for row in book.all(select(GTIN).where(among(GTIN.c.gtin, numbers)))}
    serials = set(book.connection.scalars(select(UNIT.c.serial).where(
        among(UNIT.c.serial, {form for number in numbers for form in (number, number.lstrip("0"))}))))
    for product in products:
        for number in product.gtins:
            if owners.setdefault((product.client, number), product.sku) != product.sku:
                draft.blame(product.number, "gtin", number, say(
                    "Give this GTIN to one SKU only: another one has it."))
            if number in serials or number.lstrip("0") in serials:
                draft.blame(product.number, "gtin", number, say("Compare this GTIN: a unit has it as its serial."))


def _check_policies(book: Book, draft: Draft[ProductRow], products: Sequence[Product], known: Known) -> None:
    """A SKU with units in the house cannot become one that is only counted."""
    old = {row.id: row for row in known.values()}
    turned = {p.sku: p for p in products if p.values.get("policy") == "none" and p.sku in old
              and old[p.sku].policy != "none"}
    counted = book.all(select(UNIT.c.sku_id, func.count().label("units")).where(
        among(UNIT.c.sku_id, turned), UNIT.c.state.in_(IN_HOUSE)).group_by(UNIT.c.sku_id))
    for row in counted:
        draft.blame(turned[row.sku_id].number, "policy", "none", say(
            "Ship or scrap its units first: {count} of them are here with their serials.", count=row.units))


def _write(book: Book, products: Sequence[Product], known: Known, tally: Tally) -> None:
    old = {row.id: row for row in known.values()}
    fresh = [product for product in products if product.sku not in old]
    if fresh:
        book.connection.execute(SKU.insert(), [{"client_id": p.client, "id": p.sku, **p.values} for p in fresh])
    tally.new += len(fresh)
    keep_added(book, "sku", [product.name for product in fresh])
    numbered = _write_gtins(book, products)
    told: list[Change] = []
    for product in products:
        row = old.get(product.sku)
        if row is None:
            continue
        changes = {name: value for name, value in product.values.items() if getattr(row, name) != value}
        if changes or product.sku in numbered:
            before, after = numbered.get(product.sku, ({}, {}))
            told.append(Change(product.name, {name: getattr(row, name) for name in changes} | before, changes | after))
        if changes:
            book.connection.execute(update(SKU).where(SKU.c.client_id == product.client, SKU.c.id == product.sku)
                                    .values(changes))
    keep_changes(book, "sku", told)
    tally.changed += len(told)
    tally.unchanged += len(products) - len(fresh) - len(told)


def _write_gtins(book: Book, products: Sequence[Product]) -> dict[UUID, tuple[dict[str, Any], dict[str, Any]]]:
    """Add and correct the numbers; what stood for how many before and now, by SKU, where something changed. A number
    is never taken away by leaving it out."""
    known = {(row.client_id, row.gtin): row.quantity for row in book.all(
        select(GTIN).where(among(GTIN.c.sku_id, {product.sku for product in products})))}
    fresh: list[dict[str, Any]] = []
    touched: dict[UUID, tuple[dict[str, Any], dict[str, Any]]] = {}
    for product in products:
        for number, quantity in product.gtins.items():
            key = (product.client, number)
            if known.get(key) == quantity:
                continue
            before, after = touched.setdefault(product.sku, ({"gtin": {}}, {"gtin": {}}))
            after["gtin"][number] = quantity
            if key not in known:
                fresh.append({"client_id": product.client, "gtin": number, "sku_id": product.sku,
                              "quantity": quantity})
            else:
                before["gtin"][number] = known[key]
                book.connection.execute(update(GTIN).where(
                    GTIN.c.client_id == product.client, GTIN.c.gtin == number).values(quantity=quantity))
    if fresh:
        book.connection.execute(GTIN.insert(), fresh)
    return touched
